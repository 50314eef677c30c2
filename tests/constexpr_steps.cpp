// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The whole catalogue built, asked eleven questions and destroyed in one constant expression, under
// the flag -fconstexpr-steps=500000: half of clang's default.
#include <entente/data/nato_japan.hpp>
#include <entente/entente.hpp>

using namespace entente;
using namespace entente::data;

static_assert([] {
  const world w{catalogue::nato_japan};
  const snapshot now = w.on("2023-02-15"_day);
  const tie_answer found = tie(now, nato, japan);
  return members(now, nato).size() == 30 && is_member(now, japan, nato).value().is_no() &&
         roles(now, japan).size() == 4 && participants(now, ccdcoe).contains(japan).is_yes() &&
         owes(now, duty::defence, united_states, japan).value().is_yes() &&
         owes(now, duty::defence, japan, united_states).value().is_no() &&
         owes(now, duty::defence, nato, japan).value().is_no() &&
         who_owes(now, duty::defence, japan).size() == 1 && found.steps.size() == 58 &&
         found.has(programme).is_yes() && found.has(office).is_no();
}());
