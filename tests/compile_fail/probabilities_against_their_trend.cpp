// expect: probabilities_follow_their_trend
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/scale/level_probability.hpp>
#ifdef CONTROL
constexpr auto moves = entente::trend::rising;
#else
constexpr auto moves = entente::trend::falling;
#endif
constexpr entente::level_probability<toy::command_scale> help{
    "help", "made up", {.2, .5, .9}, moves};
static_assert(help(entente::level<toy::command_scale>{"none"}) == .2);
