// expect: goal_of_a_roadmap
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/entente.hpp>
#include <entente/query/roadmap.hpp>
#ifdef CONTROL
constexpr entente::wanted_gain goal{3};
#else
constexpr int goal = 3;
#endif
entente::roadmap_answer ask(const entente::snapshot& now);
entente::roadmap_answer ask(const entente::snapshot& now) {
  return entente::roadmap(now, toy::league, toy::borea, {}, goal);
}
