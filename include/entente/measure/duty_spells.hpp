// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_DUTY_SPELLS_HPP
#define ENTENTE_MEASURE_DUTY_SPELLS_HPP

#include <entente/measure/dated_rows.hpp>
#include <entente/measure/year_rows.hpp>

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <vector>

namespace entente::inline v0 {

/// Days, from the first up to and without the last, on which one party owes another the same.
struct duty_spell {
  party_id bearer;
  party_id beneficiary;
  date from;
  date until;
  flag_set<duty> certain;
  /// Certainly or possibly: never less than `certain`.
  flag_set<duty> possible;
  /// How many agreements bind both on each of these days.
  count_range agreements;
};

namespace detail {

/// One stretch of a pair.
struct dated_bond {
  std::uint32_t bearer, beneficiary, agreement;
  stretch during;
  flag_set<duty> duties;
};

/// Adds the spells of one pair: from one day on which something may change to the next.
constexpr void add_duty_spells(std::span<const dated_bond> pair, period covered,
                               std::vector<duty_spell>& rows) {
  std::vector<std::int32_t> days;
  for (const dated_bond& b : pair)
    for (const moment& m : {b.during.possible_from, b.during.certain_from, b.during.certain_until,
                            b.during.possible_until})
      days.push_back(std::clamp(m.day, covered.from().days_, covered.until().days_));
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  const std::size_t before = rows.size();
  for (std::size_t i = 1; i < days.size(); ++i) {
    duty_spell row{party_id{pair[0].bearer},
                   party_id{pair[0].beneficiary},
                   date::from_days(days[i - 1]),
                   date::from_days(days[i]),
                   {},
                   {},
                   {}};
    std::uint32_t last_possible = bond::nobody, last_certain = bond::nobody;
    for (const dated_bond& b : pair) {
      const auto holds = [&](moment from, moment until) {
        return from.day <= days[i - 1] && days[i] <= until.day;
      };
      if (!holds(b.during.possible_from, b.during.possible_until)) continue;
      row.possible |= b.duties;
      if (last_possible != b.agreement) ++row.agreements.possible;
      last_possible = b.agreement;
      if (!holds(b.during.certain_from, b.during.certain_until)) continue;
      row.certain |= b.duties;
      if (last_certain != b.agreement) ++row.agreements.certain;
      last_certain = b.agreement;
    }
    if (row.agreements.possible == 0) continue;
    const bool goes_on = rows.size() != before && rows.back().until == row.from &&
                         rows.back().certain == row.certain &&
                         rows.back().possible == row.possible &&
                         rows.back().agreements == row.agreements;
    if (goes_on)
      rows.back().until = row.until;
    else
      rows.push_back(row);
  }
}

[[nodiscard]] constexpr std::vector<duty_spell> duty_spells_of(const world& of) {
  std::vector<dated_bond> bonds;
  const auto& all = of.all_facts().agreements;
  for (std::uint32_t number = 0; number != all.size(); ++number) {
    const agreement_bonds one{of, all[number]};
    const auto& parties = one.parties();
    for (std::size_t i = 0; i != parties.size(); ++i)
      for (std::size_t j = 0; j != parties.size(); ++j)
        one.each_promise(i, j, [&](const stretch& days, flag_set<duty> duties) {
          bonds.push_back({parties[i].party, parties[j].party, number, days, duties});
        });
  }
  std::sort(bonds.begin(), bonds.end(), [](const dated_bond& a, const dated_bond& b) {
    return std::tie(a.bearer, a.beneficiary, a.agreement) <
           std::tie(b.bearer, b.beneficiary, b.agreement);
  });
  std::vector<duty_spell> rows;
  for (std::size_t i = 0; i != bonds.size();) {
    const std::size_t begin = i;
    while (i != bonds.size() && bonds[i].bearer == bonds[begin].bearer &&
           bonds[i].beneficiary == bonds[begin].beneficiary)
      ++i;
    add_duty_spells({bonds.data() + begin, bonds.data() + i}, of.coverage(), rows);
  }
  return rows;
}

}  // namespace detail

/// The exact table of who owes whom what: a row for each ordered pair of parties and stretch of
/// covered days on which an agreement binds both and nothing changes, by bearer, beneficiary and
/// day. An end that is open is `date::never()`, or the end of the coverage. Articles count in the
/// reading given first.
/// @cost O(pairs of parties of agreements), and for each pair the square of its agreements
class duty_spells : public detail::dated_rows<duty_spell> {
 public:
  constexpr duty_spells() = default;
  constexpr explicit duty_spells(const world& of) : dated_rows{detail::duty_spells_of(of)} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_DUTY_SPELLS_HPP
