// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_MEMBER_YEARS_HPP
#define ENTENTE_MEASURE_MEMBER_YEARS_HPP

#include <entente/measure/promise_years.hpp>

namespace entente::inline v0 {

/// What one party of an agreement owes any other by it in a year.
class member_year : public promise_year {
 public:
  using promise_year::promise_year;

  [[nodiscard]] constexpr agreement_id agreement() const noexcept {
    return agreement_id{about().first};
  }
  [[nodiscard]] constexpr party_id member() const noexcept { return party_id{about().second}; }
  /// How many other parties the agreement binds with it.
  [[nodiscard]] constexpr count_range partners() const noexcept { return sum().counted; }
};

/// Alliance-member-years: a row for each agreement, party and year in which it binds the party,
/// certainly or possibly, in this order. Only covered years have rows. Articles count in the
/// reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(partners)
class member_years : public detail::year_rows<detail::make_row<member_year>> {
 public:
  constexpr member_years() = default;
  constexpr member_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::rows_of(of, years, rule, detail::make_row<member_year>{},
                                  [](detail::bond& row, const detail::promise& by) {
                                    row.first = by.agreement;
                                    row.second = by.bearer;
                                    if (!by.is_to_itself()) row.counted = by.beneficiary;
                                    row.pledges = by.duties;
                                    row.turns = detail::turning_years{by.bearer_is_bound};
                                    return true;
                                  })} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_MEMBER_YEARS_HPP
