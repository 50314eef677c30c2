// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_YEAR_RULE_HPP
#define ENTENTE_MEASURE_YEAR_RULE_HPP

#include <entente/core/year_span.hpp>
#include <entente/world/world.hpp>

#include <array>
#include <cstdint>

namespace entente::inline v0 {

/// When what holds from a day up to, and without, another counts for a year. Whatever the rule, it
/// has to hold for a day at least. Tables with days instead of years are `agreement_dyads` and
/// `duty_spells`.
enum class year_rule : std::uint8_t {
  /// It holds on some day of the year.
  any_day,
  /// It holds on some day of the year, or the first day on which it no longer holds lies in it: an
  /// end on 1 January still counts for the year that begins then.
  /// @source the year files of ATOP 5.1, whose rows this reproduces: Leeds, Ritter, Mitchell & Long
  /// (2002), Alliance Treaty Obligations and Provisions, 1815-1944
  through_exit_year,
  /// It holds on 1 January.
  first_day,
  /// It holds on 31 December.
  last_day
};
[[nodiscard]] constexpr std::array<named<year_rule>, 4> words_of(year_rule) noexcept {
  return {{{year_rule::any_day, "any day"},
           {year_rule::through_exit_year, "through exit year"},
           {year_rule::first_day, "first day"},
           {year_rule::last_day, "last day"}}};
}

namespace detail {

/// A day with its year and whether it is the first of it, as one number that never falls from one
/// day to the next: so that the later of two days has the greater number too.
struct moment {
  std::int32_t day = 0;
  std::int32_t code = 0;

  constexpr moment() noexcept = default;
  constexpr moment(date d) noexcept : day{d.days_} {
    const civil_day c = d.civil();
    code = 2 * c.year + (c.month == 1 && c.day == 1 ? 0 : 1);
  }
  [[nodiscard]] constexpr int year() const noexcept { return code >> 1; }
  [[nodiscard]] constexpr int year_of_eve() const noexcept { return (code - 1) >> 1; }
};
[[nodiscard]] constexpr moment later(moment a, moment b) noexcept { return a.day < b.day ? b : a; }
[[nodiscard]] constexpr moment sooner(moment a, moment b) noexcept { return b.day < a.day ? b : a; }

/// The years for which what holds from one day up to another counts.
[[nodiscard]] constexpr year_span years_of(year_rule rule, moment from, moment until) noexcept {
  if (!(from.day < until.day)) return {};
  switch (rule) {
    case year_rule::any_day:
      break;
    case year_rule::through_exit_year:
      return {from.year(), until.year()};
    case year_rule::first_day:
      return {from.year_of_eve() + 1, until.year_of_eve()};
    case year_rule::last_day:
      return {from.year(), until.year() - 1};
  }
  return {from.year(), until.year_of_eve()};
}

}  // namespace detail

/// The years that the facts cover under a rule: those of which a day, the first day or the last day
/// is covered. Tables have no rows for other years, since nothing that is missing there is a "no".
/// A year that is covered in part counts as far as facts go. From 0 to 9999 where the coverage is
/// open.
[[nodiscard]] constexpr year_span covered_years(const world& of, year_rule rule) noexcept {
  const period covered = of.coverage();
  const year_rule by = rule == year_rule::through_exit_year ? year_rule::any_day : rule;
  return detail::years_of(by, covered.from(), covered.until()).within({0, 9999});
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_YEAR_RULE_HPP
