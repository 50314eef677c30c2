// expect: probability_is_from_0_to_1
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/scale/level_probability.hpp>
#ifdef CONTROL
constexpr double highest = 1;
#else
constexpr double highest = 1.2;
#endif
constexpr entente::level_probability<toy::command_scale> help{"help", "made up", {.2, .5, highest}};
static_assert(help(entente::level<toy::command_scale>{"none"}) == .2);
