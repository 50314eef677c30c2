// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_DYAD_YEARS_HPP
#define ENTENTE_MEASURE_DYAD_YEARS_HPP

#include <entente/measure/fold.hpp>
#include <entente/measure/promise_years.hpp>

#include <utility>

namespace entente::inline v0 {

/// What one party owes another by the agreements that bind both, in a year. Two parties of one
/// agreement have rows even if they owe each other nothing.
class dyad_year : public promise_year {
 public:
  using promise_year::promise_year;

  [[nodiscard]] constexpr party_id bearer() const noexcept { return party_id{about().first}; }
  [[nodiscard]] constexpr party_id beneficiary() const noexcept { return party_id{about().second}; }
  /// How many agreements bind both.
  [[nodiscard]] constexpr count_range agreements() const noexcept { return sum().counted; }
  /// Which: those that bind both certainly or possibly. Valid as long as the table, or a copy.
  [[nodiscard]] constexpr agreements_of_year by() const noexcept {
    return agreements_of_year{sum()};
  }
};

/// What two parties owe each other in a year, without direction. The duties of the row itself are
/// those that a fold makes of the two directions, which stand beside them: nothing is lost.
class undirected_dyad_year : public promise_year {
 public:
  using promise_year::promise_year;

  /// The party with the lower id, and the other.
  [[nodiscard]] constexpr party_id first() const noexcept { return party_id{about().first}; }
  [[nodiscard]] constexpr party_id second() const noexcept { return party_id{about().second}; }
  [[nodiscard]] constexpr possible_duties first_owes() const noexcept { return sum().forth; }
  [[nodiscard]] constexpr possible_duties second_owes() const noexcept { return sum().back; }
  /// How many agreements bind both.
  [[nodiscard]] constexpr count_range agreements() const noexcept { return sum().counted; }
  /// Which: those that bind both certainly or possibly. Valid as long as the table, or a copy.
  [[nodiscard]] constexpr agreements_of_year by() const noexcept {
    return agreements_of_year{sum()};
  }
};

namespace detail {

[[nodiscard]] constexpr year_rows<make_row<dyad_year>> directed(const world& of, year_span years,
                                                                year_rule rule) {
  return rows_of(of, years, rule, make_row<dyad_year>{}, [](bond& row, const promise& by) {
    row.first = by.bearer;
    row.second = by.beneficiary;
    row.counted = by.agreement;
    row.pledges = by.duties;
    return !by.is_to_itself();
  });
}

template <fold Fold>
struct make_undirected_dyad_year {
  Fold made_one;

  [[nodiscard]] constexpr undirected_dyad_year operator()(year_summary sum) const {
    sum.owed = folded(made_one, sum.forth, sum.back);
    return undirected_dyad_year{sum};
  }
};
template <fold Fold>
[[nodiscard]] constexpr year_rows<make_undirected_dyad_year<Fold>> undirected(const world& of,
                                                                              year_span years,
                                                                              year_rule rule,
                                                                              Fold fold_by) {
  return rows_of(of, years, rule, make_undirected_dyad_year<Fold>{std::move(fold_by)},
                 [](bond& row, const promise& by) {
                   const bool is_return = by.beneficiary < by.bearer;
                   row.first = is_return ? by.beneficiary : by.bearer;
                   row.second = is_return ? by.bearer : by.beneficiary;
                   row.counted = by.agreement;
                   (is_return ? row.returned : row.pledges) = by.duties;
                   return !by.is_to_itself();
                 });
}

}  // namespace detail

/// Directed dyad-years: a row for each ordered pair of parties and year in which an agreement binds
/// both, certainly or possibly, by bearer, beneficiary and year. Only covered years have rows.
/// Articles count in the reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(agreements of the pair)
class dyad_years : public detail::year_rows<detail::make_row<dyad_year>> {
 public:
  constexpr dyad_years() = default;
  constexpr dyad_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::directed(of, years, rule)} {}
};

/// The same without direction: a row for each two parties and year, by the lower id, the higher and
/// year. @p fold_by says how what each owes the other becomes one: `fold_either`, `fold_both`,
/// `fold_max{value}`, or a function of the caller's. It folds what is owed in the year, on
/// whichever of its days.
template <fold Fold>
class undirected_dyad_years : public detail::year_rows<detail::make_undirected_dyad_year<Fold>> {
  using rows = detail::year_rows<detail::make_undirected_dyad_year<Fold>>;

 public:
  constexpr undirected_dyad_years() = default;
  constexpr undirected_dyad_years(const world& of, year_span years, year_rule rule, Fold fold_by)
      : rows{detail::undirected(of, years, rule, std::move(fold_by))} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_DYAD_YEARS_HPP
