// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What a user may do with each public value and answer: copy, compare, print, key a container. One
// row a type.
#include <entente/data.hpp>
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/world/change.hpp>

#include <concepts>
#include <functional>
#include <ostream>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <vector>

namespace {
using namespace entente;
}

// Looks names up as a caller does who has opened no namespace of the library.
namespace caller {
template <class T>
concept has_string = requires(const T& value) {
  { to_string(value) } -> std::same_as<std::string>;
};
template <class T>
concept streams = requires(std::ostream& out, const T& value) {
  { out << value } -> std::same_as<std::ostream&>;
};
template <class T>
concept hashes = std::is_nothrow_invocable_v < std::hash<T>,
const T& > &&requires(const T& value) {
  { std::hash<T>{}(value) } -> std::same_as<std::size_t>;
};
template <class T>
concept reports = requires(const T& found) {
  { to_text(found) } -> std::same_as<std::string>;
  { to_json(found) } -> std::same_as<std::string>;
  { to_markdown(found) } -> std::same_as<std::string>;
};
/// What holds of every one of some types.
template <class... T>
struct types {
  static constexpr bool are_values =
      ((std::copyable<T> && std::equality_comparable<T> && streams<T>)&&...);
  static constexpr bool have_strings = (has_string<T> && ...);
  /// Each may key a container.
  static constexpr bool are_keys = ((hashes<T> && std::copyable<std::unordered_set<T>>)&&...);
  static constexpr bool say_all_in_text = (reports<T> && ...);
};
}  // namespace caller

namespace {

/// A type that keeps nothing of it, to see that the rows can tell.
struct nothing {};
using nothings = caller::types<nothing>;
static_assert(!nothings::are_values && !nothings::have_strings && !nothings::are_keys &&
              !nothings::say_all_in_text);

using keys =
    caller::types<date, partial_date, period, spell, year_span, version_number, truth, text, errc,
                  flag_set<duty>, flag_set<basis>, party_id, agreement_id, domain_id, form_id,
                  party_code, agreement_code, constraint_code, step_code, domain_code, form_code,
                  term_code, precedent_code, position_code, threat_code, duty, party_kind, role,
                  basis, confidence, rule_kind, rule_effect, strength, membership, stance,
                  term_kind, change_kind, question_kind, ground, reach, feature_kind, standing>;
static_assert(keys::are_keys && keys::are_values && keys::have_strings);

using values =
    caller::types<list<party_code>, list<list<date>>, origin, provenance, diagnostic,
                  row_list<diagnostic>, change, party_finding, role_finding, directed_dyad, reason,
                  question, tie_event, feature, level<nato_partnership>>;
static_assert(values::are_values && values::have_strings);

using answers = caller::types<answer, party_list, role_list, tie_answer, row_list<tie_event>>;
static_assert(answers::are_values && answers::say_all_in_text);
static_assert(caller::types<assessment<nato_partnership>>::say_all_in_text);
static_assert(caller::streams<assessment<nato_partnership>> && caller::streams<report>);

// Records and facts are plain values: a saved world is their text.
template <class... T>
inline constexpr bool are_plain = (std::regular<T> && ...) &&
                                  (std::is_nothrow_move_constructible_v<T> && ...);
static_assert(
    are_plain<term_record, party_record, membership_record, party_spell, compatibility,
              article_record, provision_record, agreement_record, step_record, constraint_record,
              precedent_record, position_record, threat_record, status_record, facts, features>);
static_assert(std::copyable<world> && std::equality_comparable<world> && std::copyable<snapshot>);

// No conversion between ids, or between codes, of two kinds, for every pair of kinds.
template <class A, class... Others>
inline constexpr bool apart_from_all =
    ((!std::is_convertible_v<A, Others> && !std::is_convertible_v<Others, A> &&
      !std::is_constructible_v<A, Others> && !std::is_constructible_v<Others, A> &&
      !std::is_assignable_v<A&, Others> && !std::is_assignable_v<Others&, A>)&&...);
template <class... T>
inline constexpr bool all_apart = true;
template <class A, class... Rest>
inline constexpr bool all_apart<A, Rest...> = apart_from_all<A, Rest...>&& all_apart<Rest...>;
static_assert(!all_apart<party_id, agreement_id, party_id>);
static_assert(all_apart<party_id, agreement_id, domain_id, form_id>);
static_assert(all_apart<party_code, agreement_code, constraint_code, step_code, domain_code,
                        form_code, term_code, precedent_code, position_code, threat_code>);
static_assert(!std::is_convertible_v<std::size_t, party_id> &&
              !std::is_convertible_v<party_id, bool>);

}  // namespace
