// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_SERIES_HPP
#define ENTENTE_MEASURE_SERIES_HPP

#include <entente/measure/tie_network.hpp>
#include <entente/query/duty_history.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// A value that holds from a day on, up to the next.
template <class T>
struct dated_value {
  date from;
  T value;
  friend constexpr bool operator==(const dated_value&, const dated_value&) = default;
};

/// A value of a year.
template <class T>
struct yearly_value {
  int year = 0;
  T value;
  friend constexpr bool operator==(const yearly_value&, const yearly_value&) = default;
};

/// A measure of each year: of `network_years`, `portfolio_years`, or whatever has a `year`. Years
/// that have no row there, since nobody knows of them, have no value.
template <class Year, class Measure>
requires requires(const Year& one, const Measure& measure) {
  { one.year } -> std::convertible_to<int>;
  measure(one);
}
[[nodiscard]] constexpr auto series_of(const std::vector<Year>& years, const Measure& measure) {
  std::vector<yearly_value<std::decay_t<decltype(measure(std::declval<const Year&>()))>>> made;
  for (const Year& one : years) made.push_back({one.year, measure(one)});
  return made;
}

/// Which ties of days count: those by duties that are certainly owed (`ties_on`), or also those by
/// duties that are only possible (`possible_ties_on`). Between the two is what nobody knows.
enum class ties_that : std::uint8_t { are_certain, are_possible };

namespace detail {

/// The days of a period that the facts cover, from the first up to, and without, the last.
struct day_range {
  date first, last;
  constexpr day_range(period days, period covered) noexcept
      : first{(std::max)(days.from(), covered.from())},
        last{(std::min)(days.until(), covered.until())} {}
  [[nodiscard]] constexpr bool is_empty() const noexcept { return !(first < last); }
};

/// Calls `happen(turn)` for all turns, by day, and after those of a day `end(day)`; on the first
/// day though nothing happens. @pre no turn is before it
template <class Turn, class Happen, class End>
constexpr void each_day(std::vector<Turn>& turns, date first, const Happen& happen,
                        const End& end) {
  std::stable_sort(turns.begin(), turns.end(),
                   [](const Turn& a, const Turn& b) { return a.day < b.day; });
  std::size_t next = 0;
  for (date day = first;;) {
    for (; next != turns.size() && turns[next].day == day; ++next) happen(turns[next]);
    end(day);
    if (next == turns.size()) return;
    day = turns[next].day;
  }
}

}  // namespace detail

/// The ties among the members of a system over the days of a period: on its first day, and then on
/// each day on which one begins or ends. Calls `each(day, ties)`; the network is the same object
/// every time and changes by what happened, so a day costs its changes and not a new snapshot.
/// Only days that the facts cover count. Whose places are whose is as in `ties_on`.
/// @param which ties that are certain, or also those that are possible
/// @cost O(members^2 + changes log(changes)), and that of `each`
template <class Each>
constexpr void each_change_of_ties(const duty_history& all_time, std::span<const party_id> system,
                                   flag_set<duty> kinds, mutuality by, period days,
                                   const Each& each, ties_that which = ties_that::are_certain) {
  struct turn {
    date day;
    std::uint32_t bearer, beneficiary;
    bool owes;
  };
  const detail::day_range in{days, all_time.of().coverage()};
  if (in.is_empty()) return;
  const std::vector<party_id> who = detail::each_once(system, all_time.parties());
  std::vector<turn> turns;
  for (std::size_t i = 0; i != who.size(); ++i)
    for (std::size_t j = 0; j != who.size(); ++j) {
      if (!who[i].is_valid() || !who[j].is_valid()) continue;
      const std::size_t others = turns.size();
      bool owed = false;
      for (const duty_change& change : all_time.changes(who[i], who[j])) {
        const flag_set<duty> what =
            which == ties_that::are_certain ? change.certain : change.possible;
        const bool owes = !(what & kinds).empty();
        if (owes == owed || !(change.from < in.last)) continue;
        owed = owes;
        const date on = (std::max)(change.from, in.first);
        if (turns.size() != others && turns.back().day == on)
          turns.pop_back();  // both before the first day
        else
          turns.push_back({on, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), owes});
      }
    }
  // Where a duty passes from one of two to the other, the tie goes on, or never is.
  std::stable_partition(turns.begin(), turns.end(),
                        [by](const turn& what) { return what.owes == (by == mutuality::either); });
  bit_matrix owed{system.size()};
  tie_network ties{system.size()};
  bool has_changed = true;  // on the first day
  const auto happen = [&](const turn& what) {
    if (what.owes)
      owed.set(what.bearer, what.beneficiary);
    else
      owed.reset(what.bearer, what.beneficiary);
    const bool back = owed.test(what.beneficiary, what.bearer);
    const bool is_tied = by == mutuality::both ? what.owes && back : what.owes || back;
    if (is_tied == ties.has(what.bearer, what.beneficiary)) return;
    has_changed = true;
    if (is_tied)
      ties.add(what.bearer, what.beneficiary);
    else
      ties.remove(what.bearer, what.beneficiary);
  };
  detail::each_day(turns, in.first, happen, [&](date day) {
    if (has_changed) each(day, std::as_const(ties));
    has_changed = false;
  });
}

/// A measure of those ties, on each day on which they change.
template <class Measure>
[[nodiscard]] constexpr auto series_of(const duty_history& all_time,
                                       std::span<const party_id> system, flag_set<duty> kinds,
                                       mutuality by, period days, const Measure& measure,
                                       ties_that which = ties_that::are_certain) {
  std::vector<dated_value<std::decay_t<decltype(measure(std::declval<const tie_network&>()))>>>
      made;
  each_change_of_ties(
      all_time, system, kinds, by, days,
      [&](date day, const tie_network& ties) {
        made.push_back({day, measure(ties)});
      },
      which);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SERIES_HPP
