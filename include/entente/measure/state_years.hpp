// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_STATE_YEARS_HPP
#define ENTENTE_MEASURE_STATE_YEARS_HPP

#include <entente/measure/year_rows.hpp>

namespace entente::inline v0 {

/// What a party owes anybody by its agreements in a year. What others owe it does not count.
struct state_year : promise_year {
  party_id party;
  /// How many agreements bind it and another party, and which.
  count_range agreements;
  agreements_of_year by;
};

namespace detail {
struct make_state_year {
  [[nodiscard]] constexpr state_year operator()(const year_summary& sum) const noexcept {
    return {sum.promised, party_id{sum.bonds.front().first}, sum.counted, agreements_of_year{sum}};
  }
};
}  // namespace detail

/// A row for each party and year in which an agreement binds it and another, certainly or possibly,
/// by party and year. Only covered years have rows. Articles count in the reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(bonds of the party)
class state_years : public detail::year_rows<detail::make_state_year> {
 public:
  constexpr state_years() = default;
  constexpr state_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::rows_of(of, years, rule, detail::make_state_year{},
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
