// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The single header once more, beside main.cpp: a second definition of anything fails the link. And
// before and after it, headers of the tree: what is left out of it, and what is in both.
// clang-format off
#include <entente/core/date.hpp>
#include "entente.hpp"
#include <entente/chrono.hpp>
#include <entente/io.hpp>
#include <entente/world/world.hpp>
// clang-format on
