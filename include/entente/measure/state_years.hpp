// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_STATE_YEARS_HPP
#define ENTENTE_MEASURE_STATE_YEARS_HPP

#include <entente/measure/promise_years.hpp>

namespace entente::inline v0 {

/// What a party owes anybody by its agreements in a year. What others owe it does not count.
class state_year : public promise_year {
 public:
  using promise_year::promise_year;

  [[nodiscard]] constexpr party_id party() const noexcept { return party_id{about().first}; }
  /// How many agreements bind it and another party.
  [[nodiscard]] constexpr count_range agreements() const noexcept { return sum().counted; }
  /// Which: those that do so certainly or possibly. Valid as long as the table, or a copy.
  [[nodiscard]] constexpr agreements_of_year by() const noexcept {
    return agreements_of_year{sum()};
  }
};

/// A row for each party and year in which an agreement binds it and another, certainly or possibly,
/// by party and year. Only covered years have rows. Articles count in the reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(bonds of the party)
class state_years : public detail::year_rows<detail::make_row<state_year>> {
 public:
  constexpr state_years() = default;
  constexpr state_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::rows_of(of, years, rule, detail::make_row<state_year>{},
                                  [](detail::bond& row, const detail::promise& by) {
                                    row.first = by.bearer;
                                    row.counted = by.agreement;
                                    row.pledges = by.duties;
                                    row.turns = detail::turning_years{by.bearer_is_bound};
                                    return !by.is_to_itself();
                                  })} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_STATE_YEARS_HPP
