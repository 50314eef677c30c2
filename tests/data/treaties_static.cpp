// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A world of every treaty is a constant, within the default limits of both compilers.
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>

using namespace entente;
using namespace entente::data;

static_assert([] {
  const world w{catalogue::treaties};
  const snapshot now = w.on("1914-07-28"_day);
  return w.all_facts().agreements.size() == 60 &&
         owes(now, duty::defence, germany, austria_hungary).value().is_yes() &&
         owes(now, duty::defence, united_kingdom, france).value().is_no() &&
         owes(now, duty::nonaggression, germany, belgium).value().is_yes();
}());

// Terms, parties and the bodies among them come with the agreements that name them.
static_assert(gather(eu_mutual_assistance_clause).terms.size() >= 4);
static_assert(gather(nato_ukraine_charter).memberships.size() >= 32);
