// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_AGREEMENT_DYADS_HPP
#define ENTENTE_MEASURE_AGREEMENT_DYADS_HPP

#include <entente/measure/bonds.hpp>
#include <entente/measure/dated_rows.hpp>
#include <entente/measure/fold.hpp>

namespace entente::inline v0 {

/// The days on which one agreement binds two parties to one another, and what each owes the other
/// by it on any of them.
struct agreement_dyad {
  agreement_id agreement;
  /// The party with the lower id, and the other.
  party_id first;
  party_id second;
  spell during;
  possible_duties first_owes;
  possible_duties second_owes;

  /// Unknown if the two may never have been bound at a time.
  [[nodiscard]] constexpr truth were_bound() const noexcept {
    return during.from.latest() < during.until.earliest() ? truth::yes : truth::unknown;
  }
};

namespace detail {

[[nodiscard]] constexpr std::vector<agreement_dyad> agreement_dyads_of(const world& of) {
  std::vector<agreement_dyad> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t number = 0; number != all.size(); ++number) {
    const agreement_bonds bonds{of, all[number]};
    const auto& parties = bonds.parties();
    for (std::size_t i = 0; i != parties.size(); ++i)
      for (std::size_t j = 0; j != parties.size(); ++j) {
        if (parties[i].party >= parties[j].party) continue;
        agreement_dyad row{agreement_id{number},
                           party_id{parties[i].party},
                           party_id{parties[j].party},
                           {},
                           {},
                           {}};
        bool are_bound = false;
        const auto put = [&](possible_duties& owed) {
          return [&](const stretch& days, flag_set<duty> duties) {
            // The first call has all the days of the two.
            if (!are_bound) row.during = days.days();
            are_bound = true;
            owed.possible |= duties;
            if (days.is_certain()) owed.certain |= duties;
          };
        };
        bonds.each_promise(i, j, put(row.first_owes));
        bonds.each_promise(j, i, put(row.second_owes));
        if (are_bound) made.push_back(row);
      }
  }
  return made;
}

}  // namespace detail

/// A row for each agreement, two of its parties, and spell in which it binds both, with its days:
/// several if one of them left and came back. In the order of agreements. Not cut to what is
/// covered: these are the facts themselves. Articles count in the reading given first.
/// @cost O(pairs of parties of agreements)
class agreement_dyads : public detail::dated_rows<agreement_dyad> {
 public:
  constexpr agreement_dyads() = default;
  constexpr explicit agreement_dyads(const world& of)
      : dated_rows{detail::agreement_dyads_of(of)} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_AGREEMENT_DYADS_HPP
