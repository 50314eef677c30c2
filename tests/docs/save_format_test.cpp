// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/save-format.md shows.
// clang-format off
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>
// clang-format on
#include "toy.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace entente;

TEST_CASE("the page's two calls save and load a world", "[docs]") {
  const world w{toy::everything};
  // clang-format off
const std::string text = save(w);
const auto again = load(text, "game.ent");   // a world, or every mistake with line and column
  // clang-format on
  REQUIRE(again);
  CHECK(*again == w);
}
