// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Each public function that returns a range, with what range it is, and the standard's algorithms
// on it.
#include "toy.hpp"
#include <entente/entente.hpp>
#include <entente/query.hpp>
#include <entente/world/editor.hpp>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

// Declared for decltype only.
namespace asked {
using namespace entente;
const snapshot& now();
const world& w();
editor& running();
agreement_record row();
}  // namespace asked

namespace {
using namespace entente;
using asked::now;
using asked::row;
using asked::running;
using asked::w;
namespace ranges = std::ranges;

/// Elements by number, a size in one step, iterators of one type, and readable as a constant; its
/// views compose.
template <class R, class Element>
concept by_number = ranges::random_access_range<R> && ranges::sized_range<R> &&
    ranges::common_range<R> && ranges::random_access_range<const R> &&
    std::same_as<ranges::range_value_t<R>, Element> && requires(const R& r) {
  r | std::views::take(1);
  r | std::views::reverse;
};
/// The same in one block, and nobody can write through it.
template <class R, class Element>
concept in_one_block = by_number<R, Element> && ranges::contiguous_range<R> &&
                       std::same_as < ranges::range_reference_t<const R>,
const Element& > ;
/// Iterators stay good when the range object is gone: it owns nothing.
template <class R, class Element>
concept borrowed = in_one_block<R, Element> && ranges::borrowed_range<R>;
/// Owns its elements: an algorithm on a temporary gives no iterator that dangles.
template <class R>
concept owning =
    !ranges::borrowed_range<R> && std::same_as<ranges::borrowed_iterator_t<R>, ranges::dangling>;

constexpr party_ref who{"A"};

// query/
static_assert(in_one_block<decltype(who_owes(now(), duty::defence, who)), party_finding>);
static_assert(in_one_block<decltype(owed_by(now(), duty::defence, who)), party_finding>);
static_assert(in_one_block<decltype(members(now(), who)), party_finding>);
static_assert(in_one_block<decltype(partners(now(), who)), party_finding>);
static_assert(in_one_block<decltype(participants(now(), who)), party_finding>);
static_assert(in_one_block<decltype(observers(now(), who)), party_finding>);
static_assert(in_one_block<decltype(roles(now(), who)), role_finding>);
static_assert(in_one_block<decltype(dyads(now(), duty::defence)), directed_dyad>);
static_assert(in_one_block<decltype(history(w(), who, who)), tie_event>);
static_assert(in_one_block<decltype(history(w(), who, who, date{}, date{})), tie_event>);
static_assert(owning<party_list> && owning<role_list> && owning<row_list<tie_event>>);

// What is asked for by name.
static_assert(in_one_block<decltype(acts(now(), who, who)), step_record>);
static_assert(
    in_one_block<decltype(treaties_joined(now(), who, who, candidate_step{})), joined_treaty>);
static_assert(in_one_block<decltype(avenues(now(), who, who)), avenue>);
static_assert(in_one_block<decltype(open_domains(avenue_list{})), domain_code>);
static_assert(in_one_block<decltype(blocked_domains(avenue_list{})), domain_code>);
static_assert(in_one_block<decltype(gaps(avenue_list{})), domain_code>);
static_assert(in_one_block<decltype(positions_taken(now(), stance{})), position_finding>);
static_assert(in_one_block<decltype(positions_on(now(), "subject")), position_finding>);
static_assert(in_one_block<decltype(rules_of(now(), who)), constraint_record>);
static_assert(in_one_block<decltype(pacts(now(), "region")), pact_finding>);
static_assert(in_one_block<decltype(hubs(now(), duty::defence, "region")), hub_rank>);
static_assert(in_one_block<decltype(rights(now(), who, {})), right_finding>);
static_assert(in_one_block<answer_rows<cause_record>, cause_record>);
static_assert(in_one_block<answer_rows<shared_attribute>, shared_attribute>);
static_assert(in_one_block<decltype(precedents(now())), precedent_finding>);
static_assert(in_one_block<applies_answer, compared_condition>);
static_assert(in_one_block<decltype(plan(now(), who, who, who)), plan_item>);
static_assert(in_one_block<decltype(bridges(now(), who, {who})), forum_finding>);
static_assert(owning<avenue_list> && owning<precedent_list> && owning<applies_answer> &&
              owning<plan_answer> && owning<bridge_answer> && owning<answer_rows<hub_rank>>);
// And each is asked as its rows are.
template <class R>
concept tells_its_size = requires(const R& r) {
  { r.size() } -> std::same_as<std::size_t>;
  { r.empty() } -> std::same_as<bool>;
  { r[0] } -> std::same_as<ranges::range_reference_t<const R>>;
};
static_assert(tells_its_size<avenue_list> && tells_its_size<precedent_list> &&
              tells_its_size<plan_answer> && tells_its_size<bridge_answer> &&
              tells_its_size<applies_answer>);
// In the order in which a caller may put them; of a constant nobody writes to them.
static_assert(std::same_as<ranges::range_reference_t<avenue_list>, avenue&>);

template <class Call>
using result_of = std::remove_cvref_t<decltype(std::declval<Call>())>;
static_assert(in_one_block<result_of<decltype(std::declval<const answer&>().reasons())>, reason>);
static_assert(
    in_one_block<result_of<decltype(std::declval<const party_list&>().reasons())>, reason>);
static_assert(
    in_one_block<result_of<decltype(std::declval<const party_list&>().possible())>, party_finding>);
static_assert(
    in_one_block<result_of<decltype(std::declval<const role_list&>().reasons())>, reason>);
static_assert(
    in_one_block<result_of<decltype(std::declval<const tie_answer&>().reasons())>, reason>);
static_assert(in_one_block<decltype(tie_answer::agreements), tie_agreement>);
static_assert(in_one_block<decltype(tie_answer::forms), tie_feature<form_code>>);
static_assert(in_one_block<decltype(assessment<nato_partnership>::decided_by), feature>);
static_assert(in_one_block<decltype(features::all), feature>);

// world/
static_assert(in_one_block<decltype(diagnose(facts{})), diagnostic>);
static_assert(borrowed<decltype(now().agreements_of(party_id{})), std::uint32_t>);
static_assert(borrowed<decltype(now().memberships_of(party_id{})), std::uint32_t>);
static_assert(borrowed<decltype(now().memberships_in(party_id{})), std::uint32_t>);
static_assert(borrowed<decltype(now().frameworks_of(party_id{})), std::uint32_t>);
static_assert(borrowed<decltype(now().steps_of(party_id{})), std::uint32_t>);
template <class Result>
using value_of = std::remove_cvref_t<Result>::value_type;
static_assert(in_one_block<value_of<decltype(running().advance(date{}))>, change>);
static_assert(in_one_block<value_of<decltype(running().sign(row()))>, change>);

// core/
static_assert(borrowed<decltype(std::declval<const bit_matrix&>().row(0)), std::uint64_t>);
static_assert(in_one_block<list<party_code>, party_code> && owning<list<party_code>>);
static_assert(borrowed<decltype(std::declval<const list<int>&>().view()), int>);
static_assert(by_number<decltype(words_of(duty{})), named<duty>>);
static_assert(ranges::forward_range<flag_set<duty>> && ranges::sized_range<flag_set<duty>> &&
              ranges::common_range<flag_set<duty>>);

// What callers do with them, in a constant.
constexpr bool algorithms_work() {
  const world asked{toy::everything};
  const snapshot day = asked.on("1970-01-01");
  const party_list in_it = members(day, toy::league);
  const auto is_aldera = [](const party_finding& f) { return f.code == toy::aldera.code(); };
  const auto at = ranges::find_if(in_it, is_aldera);
  if (at == ranges::end(in_it) || !(in_it[static_cast<std::size_t>(at - in_it.begin())] == *at))
    return false;
  if (ranges::count_if(in_it, is_aldera) != 1 || ranges::distance(in_it) != 3) return false;
  if (!ranges::is_sorted(in_it, {}, &party_finding::party)) return false;
  std::vector<party_code> codes;
  ranges::copy(in_it | std::views::transform(&party_finding::code), std::back_inserter(codes));
  if (codes.size() != in_it.size()) return false;
  const std::span<const party_finding> block{in_it};
  if (block.size() != 3 || !ranges::equal(block, in_it)) return false;
  const role_list of_one = roles(day, toy::aldera);
  if (!ranges::all_of(of_one, [](const role_finding& r) { return r.holds.is_yes(); }) ||
      of_one.empty() || !(of_one[0] == *of_one.begin()))
    return false;
  const auto events = history(asked, toy::aldera, toy::borea);
  return ranges::is_sorted(events, {}, [](const tie_event& e) { return e.when.latest(); });
}
static_assert(algorithms_work());

// `for (const reason& why : owes(...).reasons())` goes over what the loop keeps.
template <class Answer>
concept gives_away_its_reasons =
    !std::is_reference_v<decltype(std::declval<Answer>().reasons())> &&
    std::is_lvalue_reference_v<decltype(std::declval<const Answer&>().reasons())>;
static_assert(gives_away_its_reasons<answer> && gives_away_its_reasons<party_list> &&
              gives_away_its_reasons<tie_answer> && gives_away_its_reasons<role_list>);

}  // namespace
