// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A world that is built before main: the test of facts.cpp must be able to see it.
#include <entente/data/states/historical.hpp>
#include <entente/world/world.hpp>

extern const entente::world built_before_main;
const entente::world built_before_main{entente::data::soviet_union};
