// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_MEMBER_YEARS_HPP
#define ENTENTE_MEASURE_MEMBER_YEARS_HPP

#include <entente/measure/year_rows.hpp>

namespace entente::inline v0 {

/// What one party of an agreement owes any other by it in a year.
struct member_year : promise_year {
  agreement_id agreement;
  party_id member;
  /// How many other parties the agreement binds with it.
  count_range partners;
};

namespace detail {
struct make_member_year {
  [[nodiscard]] constexpr member_year operator()(const year_summary& sum) const noexcept {
    const bond& about = sum.bonds.front();
    return {sum.promised, agreement_id{about.first}, party_id{about.second}, sum.counted};
  }
};
}  // namespace detail

/// Alliance-member-years: a row for each agreement, party and year in which it binds the party,
/// certainly or possibly, in this order. Only covered years have rows. Articles count in the
/// reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(partners)
class member_years : public detail::year_rows<detail::make_member_year> {
 public:
  constexpr member_years() = default;
  constexpr member_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::rows_of(of, years, rule, detail::make_member_year{},
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
