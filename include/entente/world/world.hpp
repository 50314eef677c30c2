// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_WORLD_HPP
#define ENTENTE_WORLD_WORLD_HPP

#include <entente/world/diagnose.hpp>
#include <entente/world/gather.hpp>
#include <entente/world/snapshot.hpp>
#include <entente/world/without.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace entente::inline v0 {

/// Never defined: the compiler prints the rule, the code, and the two nouns that have it.
template <errc Rule, fixed_string Code, class First, class Second>
struct code_is_used_twice;

namespace detail {
/// Two nouns that name two things by one code: their places, equal where there are none.
struct twins {
  std::size_t first = 0;
  std::size_t second = 0;
  std::string_view code;
};

/// What @p each(member) says of the member of a node that points at a record with a code; @p
/// of_none for nouns that have no such record.
template <class Answer, class Each>
[[nodiscard]] constexpr Answer of_coded_record(node_kind kind, Answer of_none, const Each& each) {
  switch (kind) {
    case node_kind::term:
      return each(&node::term);
    case node_kind::constraint:
      return each(&node::constraint);
    case node_kind::party:
      return each(&node::party);
    case node_kind::agreement:
    case node_kind::proposal:
      return each(&node::agreement);
    case node_kind::precedent:
      return each(&node::precedent);
    case node_kind::position:
      return each(&node::position);
    case node_kind::threat:
      return each(&node::threat);
    case node_kind::bundle:
    case node_kind::practice:
    case node_kind::statuses:
    case node_kind::recorded_tie:
      break;
  }
  return of_none;
}

/// The code of a noun's record, empty if it has none.
[[nodiscard]] constexpr std::string_view code_in(const node& n) {
  return of_coded_record(n.kind, std::string_view{},
                         [&n](auto record) { return (n.*record)->code.view(); });
}
/// Whether two nouns are one fact said twice.
[[nodiscard]] constexpr bool say_the_same(const node& a, const node& b) {
  return a.kind == b.kind &&
         of_coded_record(a.kind, true, [&](auto record) { return *(a.*record) == *(b.*record); });
}

[[nodiscard]] constexpr bool are_twins(const node& a, const node& b) {
  const auto is_text = [](const node& n) {
    return n.kind == node_kind::agreement || n.kind == node_kind::proposal;
  };
  const bool one_space =
      (a.kind == b.kind && (a.kind != node_kind::term || a.term->kind == b.term->kind)) ||
      (is_text(a) && is_text(b));
  return one_space && a.identity != b.identity && !code_in(a).empty() &&
         same_words(code_in(a), code_in(b)) && !say_the_same(a, b);
}

template <std::size_t N>
[[nodiscard]] consteval twins first_twins(const std::array<node, N>& given) {
  for (std::size_t j = 1; j < N; ++j)
    for (std::size_t i = 0; i != j; ++i)
      if (are_twins(given[i], given[j])) return {i, j, code_in(given[i])};
  return {};
}

template <std::size_t I, class First, class... Rest>
struct type_at : type_at<I - 1, Rest...> {};
template <class First, class... Rest>
struct type_at<0, First, Rest...> {
  using type = First;
};

template <class Source>
[[nodiscard]] consteval node node_if_noun() {
  if constexpr (noun<Source>)
    return node_of<Source>;
  else
    return {};
}

/// Of nouns that are handed to a world side by side: those that they name are found by `judge`,
/// but g++ does not print then which code it is.
template <class... Sources>
consteval bool demand_code_is_unique() {
  constexpr twins found =
      first_twins(std::array<node, sizeof...(Sources)>{node_if_noun<Sources>()...});
  if constexpr (found.first != found.second)
    code_is_used_twice<errc::code_is_unique, fixed<found.code.size()>(found.code),
                       typename type_at<found.first, Sources...>::type,
                       typename type_at<found.second, Sources...>::type>
        twice;
  return true;
}

}  // namespace detail

/// All that is known about parties and what binds them, over all time: a value, immutable once
/// built, cheap to copy, usable in a constant expression. Const access from several threads is
/// safe.
class world {
 public:
  /// From typed nouns, rows, or both, with everything that they name. Facts that break a rule stop
  /// the compile where a constant is computed, else the program: data go through `build`.
  template <source_of_facts... Sources>
  requires(sizeof...(Sources) != 0) constexpr explicit world(const Sources&... sources)
      : world{sound(gather(sources...)), made{}} {
    static_assert(detail::demand_code_is_unique<std::remove_cvref_t<Sources>...>());
  }

  /// From data.
  /// @errors every broken rule, each with its place; nothing is built then
  template <source_of_facts... Sources>
  [[nodiscard]] static constexpr result<world, row_list<diagnostic>> build(
      const Sources&... sources) {
    facts all = gather(sources...);
    auto broken = diagnose(all);
    if (!broken.empty()) return broken;
    return world{std::move(all), made{}};
  }

  [[nodiscard]] constexpr const facts& all_facts() const noexcept { return data_->all; }
  /// The days for which the facts claim to be complete; outside them every "no" is "unknown".
  [[nodiscard]] constexpr period coverage() const noexcept { return data_->coverage; }

  /// The party's id, which every snapshot of this world shares; not valid if there is no such
  /// party.
  /// @cost O(length of the code)
  [[nodiscard]] constexpr party_id find_party(party_ref party) const {
    return party.number().is_valid() ? party.number() : data_->find_party(party.hashed());
  }
  [[nodiscard]] constexpr agreement_id find_agreement(agreement_ref agreement) const {
    return agreement.number().is_valid() ? agreement.number()
                                         : data_->find_agreement(agreement.hashed());
  }

  /// The world on one day. @cost O(agreements x bearers x parties / 64)
  [[nodiscard]] constexpr snapshot on(date day) const { return {data_, day, {}}; }
  /// The same, with articles read as @p reading reads them where that is on record.
  [[nodiscard]] constexpr snapshot on(date day, reading_ref reading) const {
    const auto name = term_code::parse(reading.name());
    if (!name) return on(day);
    return {data_, day, *name};
  }

  /// The world with more facts: a counterfactual, or a later edition. Ends the program if a rule is
  /// broken; `build(w.all_facts(), more)` says which instead.
  template <source_of_facts... Sources>
  [[nodiscard]] constexpr world with(const Sources&... more) const {
    return world{all_facts(), more...};
  }
  /// The world in which @p gone never was: its agreements with one other party go, too. The same
  /// world if there is no such party; `build_without` says so instead.
  [[nodiscard]] constexpr world without(party_ref gone) const {
    const party_id party = find_party(gone);
    if (!party.is_valid()) return *this;
    return world{detail::without(all_facts(), party_code{all_facts().parties[party.index()].code}),
                 made{}};
  }
  /// The world in which @p gone was never signed.
  [[nodiscard]] constexpr world without(agreement_ref gone) const {
    const agreement_id agreement = find_agreement(gone);
    if (!agreement.is_valid()) return *this;
    return world{detail::without(all_facts(),
                                 agreement_code{all_facts().agreements[agreement.index()].code}),
                 made{}};
  }

  /// The same, from data: a name that the world does not have is an error.
  /// @errors code_is_known, with the name
  [[nodiscard]] constexpr result<world, row_list<diagnostic>> build_without(party_ref gone) const {
    if (!find_party(gone).is_valid()) return not_known(gone.name());
    return without(gone);
  }
  [[nodiscard]] constexpr result<world, row_list<diagnostic>> build_without(
      agreement_ref gone) const {
    if (!find_agreement(gone).is_valid()) return not_known(gone.name());
    return without(gone);
  }

  /// Whether both hold the same facts, in the same order.
  friend constexpr bool operator==(const world& a, const world& b) {
    return a.data_.same_as(b.data_) || a.all_facts() == b.all_facts();
  }

 private:
  friend class editor;
  struct made {};

  constexpr world(facts all, made) : data_{detail::world_data{std::move(all)}} {}
  constexpr explicit world(detail::shared<detail::world_data> data) noexcept
      : data_{std::move(data)} {}
  [[nodiscard]] static constexpr row_list<diagnostic> not_known(std::string_view name) {
    diagnostic found;
    found.rule = errc::code_is_known;
    found.what = text{name};
    row_list<diagnostic> broken;
    broken.push_back(std::move(found));
    return broken;
  }
  [[nodiscard]] static constexpr facts sound(facts all) {
    detail::demand_sound(all);
    return all;
  }

  detail::shared<detail::world_data> data_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_WORLD_HPP
