// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_NETWORK_YEARS_HPP
#define ENTENTE_MEASURE_NETWORK_YEARS_HPP

#include <entente/measure/system_years.hpp>
#include <entente/measure/tie_network.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0 {

/// The network of a year: `members[i]` is number i of both networks.
struct network_year {
  int year = 0;
  std::vector<party_id> members;
  /// By duties that are certainly owed.
  tie_network ties;
  /// And by those that are only possible: between the two is what nobody knows.
  tie_network possible_ties;
  /// Whom the system names and the world does not have: they are left out of both networks.
  std::vector<text> not_known = {};
};

/// The networks of years: the ties of each are those of the dyad-year table of the same rule
/// (`undirected_dyad_years`), among the members of the system that @p who names. A year that the
/// facts do not cover, or of whose members nobody knows, has no network. Members stand once,
/// without those of whom the world does not know (`.not_known`).
///
/// Two are tied if one owes the other one of @p kinds in the year, or with `mutuality::both` if
/// each owes the other one, on whichever of its days.
/// @param who a list of ids or codes, or a function from a year to one (`system_by_year`)
/// @cost O(dyad-years + years x members^2 / 8 bytes)
template <system_by_year Who>
[[nodiscard]] std::vector<network_year> network_years(const world& of, year_span years,
                                                      year_rule rule, const Who& who,
                                                      flag_set<duty> kinds,
                                                      mutuality by = mutuality::either) {
  const detail::system_years all{of, years, rule, who};
  std::vector<network_year> made;
  for (const auto& [year, members, not_known] : all.systems())
    made.push_back(
        {year, members, tie_network{members.size()}, tie_network{members.size()}, not_known});
  const auto are_tied = [&](flag_set<duty> forth, flag_set<duty> back) {
    const bool owes = !(forth & kinds).empty(), is_owed = !(back & kinds).empty();
    return by == mutuality::both ? owes && is_owed : owes || is_owed;
  };
  all.each_dyad_year(
      [&](std::size_t number, std::size_t i, std::size_t j, const undirected_dyad_year& row) {
        const possible_duties forth = row.first_owes(), back = row.second_owes();
        if (are_tied(forth.certain, back.certain)) made[number].ties.add(i, j);
        if (are_tied(forth.possible, back.possible)) made[number].possible_ties.add(i, j);
      });
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_NETWORK_YEARS_HPP
