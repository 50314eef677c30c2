// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every fact in one constant: built, asked and destroyed within the default limits of the
// compilers.
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>

using namespace entente;
using namespace entente::data;

// What docs/concepts.md shows.
// clang-format off
static_assert([] {
  const world w{catalogue::everything};
  const snapshot now = w.on("2023-02-15"_day);
  return owes(now, duty::defence, united_states, japan).value().is_yes() &&
         owes(now, duty::defence, russia, belarus).value().is_yes() &&  // another treaty, another body
         is_member(now, united_kingdom, european_union).value().is_no() &&
         w.all_facts().threats.size() == 24;
}());
// clang-format on
