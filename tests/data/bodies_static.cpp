// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Bodies asked while the compiler computes a constant.
#include <entente/data/european_union.hpp>
#include <entente/data/group_of_seven.hpp>
#include <entente/query/roles.hpp>
#include <entente/world/world.hpp>

using namespace entente;
using namespace entente::data;

static_assert([] {
  const world w{european_union};
  const snapshot last = w.on("2020-01-31"_day), first = w.on("2020-02-01"_day);
  return members(last, european_union).size() == 28 &&
         members(first, european_union).size() == 27 &&
         is_member(last, united_kingdom, european_union).value().is_yes() &&
         is_member(first, united_kingdom, european_union).value().is_no();
}());

static_assert([] {
  const world w{group_of_seven};
  return members(w.on("1976-06-26"_day), group_of_seven).size() == 6 &&
         members(w.on("2023-02-15"_day), group_of_seven).size() == 7;
}());
