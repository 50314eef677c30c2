// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_LAPSES_HPP
#define ENTENTE_WORLD_LAPSES_HPP

#include <entente/world/snapshot.hpp>

namespace entente::inline v0 {

/// An agreement that ends, or leaves a party, between two days.
struct lapse {
  agreement_code agreement;
  /// Who leaves it; empty where all do.
  party_code party;
  partial_date on;
  /// Whether it certainly falls between them.
  bool is_certain = false;
  friend constexpr bool operator==(const lapse&, const lapse&) = default;
};

/// What is in force today, certainly or possibly, and ends before @p day: agreements and parts in
/// them, in the order of the facts. A renewal or notice on record counts.
[[nodiscard]] constexpr row_list<lapse> lapses_before(const snapshot& now, date day) {
  row_list<lapse> found;
  const auto ends = [&](partial_date on) { return on.earliest() < day; };
  for (const agreement_record& a : now.all_facts().agreements) {
    const spell life = a.life();
    if (life.contains(now.day()).is_no()) continue;
    if (ends(life.until)) {
      found.push_back({a.code, {}, life.until, life.until.latest() < day});
      continue;
    }
    for (const party_spell& p : a.parties)
      if (!p.during.contains(now.day()).is_no() && ends(p.during.until))
        found.push_back({a.code, p.party, p.during.until, p.during.until.latest() < day});
  }
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_LAPSES_HPP
