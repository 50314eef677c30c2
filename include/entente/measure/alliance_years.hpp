// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_ALLIANCE_YEARS_HPP
#define ENTENTE_MEASURE_ALLIANCE_YEARS_HPP

#include <entente/measure/year_rows.hpp>

namespace entente::inline v0 {

/// What any party of an agreement owes another by it in a year.
struct alliance_year : promise_year {
  agreement_id agreement;
  /// How many parties it binds.
  count_range members;
};

namespace detail {
struct make_alliance_year {
  [[nodiscard]] constexpr alliance_year operator()(const year_summary& sum) const noexcept {
    return {sum.promised, agreement_id{sum.bonds.front().first}, sum.counted};
  }
};
}  // namespace detail

/// A row for each agreement and year in which it binds a party, certainly or possibly, by agreement
/// and year. Only covered years have rows. Articles count in the reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(spells of the agreement's parties)
class alliance_years : public detail::year_rows<detail::make_alliance_year> {
 public:
  constexpr alliance_years() = default;
  constexpr alliance_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::rows_of(of, years, rule, detail::make_alliance_year{},
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
