// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_ALLIANCE_YEARS_HPP
#define ENTENTE_MEASURE_ALLIANCE_YEARS_HPP

#include <entente/measure/promise_years.hpp>

namespace entente::inline v0 {

/// What any party of an agreement owes another by it in a year.
class alliance_year : public promise_year {
 public:
  using promise_year::promise_year;

  [[nodiscard]] constexpr agreement_id agreement() const noexcept {
    return agreement_id{about().first};
  }
  /// How many parties it binds.
  [[nodiscard]] constexpr count_range members() const noexcept { return sum().counted; }
};

/// A row for each agreement and year in which it binds a party, certainly or possibly, by agreement
/// and year. Only covered years have rows. Articles count in the reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(spells of the agreement's parties)
class alliance_years : public detail::year_rows<detail::make_row<alliance_year>> {
 public:
  constexpr alliance_years() = default;
  constexpr alliance_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::rows_of(of, years, rule, detail::make_row<alliance_year>{},
                                  [](detail::bond& row, const detail::promise& by) {
                                    row.first = by.agreement;
                                    row.counted = by.bearer;
                                    row.pledges = by.duties;
                                    row.turns = detail::turning_years{by.bearer_is_bound};
                                    return true;
                                  })} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_ALLIANCE_YEARS_HPP
