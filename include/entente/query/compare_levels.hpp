// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_COMPARE_LEVELS_HPP
#define ENTENTE_QUERY_COMPARE_LEVELS_HPP

#include <entente/query/trajectory.hpp>

namespace entente::inline v0 {

/// Whether one certainly stands higher than the other: unknown where what is known of the two
/// overlaps, no where the scale does not apply to one of them.
template <ordinal_scale Scale>
[[nodiscard]] constexpr truth stands_higher(const level_range<Scale>& one,
                                            const level_range<Scale>& other) {
  if (one.status == standing::not_applicable || other.status == standing::not_applicable)
    return truth::no;
  if (*one.at_least > *other.at_most) return truth::yes;
  return *one.at_most <= *other.at_least ? truth::no : truth::unknown;
}

/// Where two stand on one scale from a day on, up to the next change of either.
template <ordinal_scale Scale>
struct level_pair {
  date from;
  level_range<Scale> first, second;
  truth first_is_higher, second_is_higher;
  friend constexpr bool operator==(const level_pair&, const level_pair&) = default;
};

/// When two first stood at a level or above: see `trajectory::reached`.
template <ordinal_scale Scale>
struct reached_pair {
  level<Scale> goal;
  partial_date first, second;
  friend constexpr bool operator==(const reached_pair&, const reached_pair&) = default;
};

/// Two on one scale: over time, and level by level from the second lowest on.
template <judges_features Scale>
struct level_comparison {
  text first_name, second_name;
  /// See `trajectory::has_facts`.
  bool first_has_facts = false, second_has_facts = false;
  row_list<level_pair<Scale>> over_time;
  row_list<reached_pair<Scale>> reached;
};

namespace detail {
template <class Scale>
[[nodiscard]] constexpr text pair_name(const trajectory<Scale>& of) {
  if (of.second_name().empty()) return of.first_name();
  row_list<char> letters;
  for (const std::string_view part :
       {of.first_name().view(), std::string_view{" and "}, of.second_name().view()})
    for (const char c : part) letters.push_back(c);
  return text{std::string_view{letters.data(), letters.size()}};
}
}  // namespace detail

/// @cost linear in the turns of both
template <judges_features Scale>
[[nodiscard]] constexpr level_comparison<Scale> compare(const trajectory<Scale>& first,
                                                        const trajectory<Scale>& second) {
  level_comparison<Scale> made{detail::pair_name(first),
                               detail::pair_name(second),
                               first.has_facts(),
                               second.has_facts(),
                               {},
                               {}};
  const auto& a = first.turns();
  const auto& b = second.turns();
  for (std::size_t i = 0, j = 0; i != a.size() && j != b.size();) {
    const level_range<Scale>& one = a[i].where;
    const level_range<Scale>& other = b[j].where;
    made.over_time.push_back({(std::max)(a[i].from, b[j].from), one, other,
                              stands_higher(one, other), stands_higher(other, one)});
    // On to the next turn of either; both where they turn on one day.
    const date next_a = i + 1 == a.size() ? date::never() : a[i + 1].from;
    const date next_b = j + 1 == b.size() ? date::never() : b[j + 1].from;
    if (next_a == date::never() && next_b == date::never()) break;
    if (next_a <= next_b) ++i;
    if (next_b <= next_a) ++j;
  }
  for (std::size_t rank = 1; rank < level<Scale>::ranks; ++rank) {
    const auto goal = level<Scale>::from_rank(rank).value();
    made.reached.push_back({goal, first.reached(goal), second.reached(goal)});
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_COMPARE_LEVELS_HPP
