// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every question, asked by the compiler.
#include "support/small_world.hpp"
#include <entente/entente.hpp>

using namespace entente;

namespace {

constexpr bool duties() {
  const world w{small::everything};
  const snapshot now = w.on("2000-01-01"_day);
  return owes(now, duty::defence, small::alba, small::brea) &&
         owes(now, duty::defence, small::esk, small::alba).value().is_no() &&
         owes(w.on("2000-01-01"_day, the_text), duty::defence, small::esk, small::alba) &&
         owes(now, duty::neutrality, small::brea, small::esk).value().is_unknown() &&
         owes(now, duty::defence, "XXX", "ALB").value().is_unknown() &&
         who_owes(now, duty::defence, small::esk).size() == 1 &&
         who_owes(now, duty::defence, small::esk)[0].code == small::alba.code() &&
         owed_by(now, duty::defence, small::alba).size() == 3 &&
         dyads(now, duty::defence).size() == 7;
}
static_assert(duties());

constexpr bool bodies() {
  const world w{small::everything};
  const snapshot now = w.on("1980-06-30"_day);
  return members(now, small::league).size() == 2 &&
         members(now, small::league).possible().size() == 1 &&
         members(now, small::league).contains(small::dorne).is_unknown() &&
         observers(now, small::league).size() == 1 && participants(now, small::league).empty() &&
         partners(w.on("2000-01-01"_day), small::league).size() == 1 &&
         is_member(now, small::alba, small::league) &&
         roles(w.on("2000-01-01"_day), small::esk).size() == 2;
}
static_assert(bodies());

constexpr bool ties() {
  const world w{small::everything};
  const snapshot now = w.on("2003-12-31"_day);
  const tie_answer found = tie(now, small::league, small::esk);
  return found.has(programme) && found.has(office).is_no() && found.has(cyber) &&
         found.steps.size() == 3 && found.since == partial_date{"1991"} &&
         tie(now, small::alba, small::esk, reach::through_alliances).agreements.size() == 2 &&
         history(w, small::league, small::esk).size() == 6 &&
         history(w, small::league, small::esk, "1996-06-05"_day, "1996-06-06"_day).size() == 1;
}
static_assert(ties());

constexpr bool levels() {
  const world w{small::everything};
  const snapshot now = w.on("2003-12-31"_day);
  return assess<nato_partnership>(features_of(now, small::league, small::esk))
             .is(level<nato_partnership>{"menu"}) &&
         features_of(now, small::accord).all.size() == 5;
}
static_assert(levels());

}  // namespace
