// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/data/nato_japan.hpp>
#include <entente/entente.hpp>

using namespace entente;
using namespace entente::data;

// What README.md shows.
// clang-format off
static_assert([] {
  const world w{catalogue::nato_japan};
  const snapshot now = w.on("2023-02-15"_day);
  return owes(now, duty::defence, united_states, japan) &&   // by article V of the treaty of 1960
         !owes(now, duty::defence, nato, japan) &&           // no guarantee by the alliance
         tie(now, nato, japan).has(cyber);                   // but cooperation
}());
// clang-format on
