// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include <entente/measure/capability.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <optional>
#include <vector>

using namespace entente;

namespace {

bool near(std::optional<double> found, double expected) {
  return found && std::abs(*found - expected) < 1e-12;
}
using values = std::vector<std::optional<double>>;

}  // namespace

TEST_CASE("what the capabilities of an alliance come to", "[capability][measure]") {
  const auto three = summary_of(values{.1, .3, .2});
  CHECK(near(three.total(), .6));
  CHECK(near(three.dispersal(), .1 / .2));
  CHECK(near(three.asymmetry(), .2));
  CHECK(near(three.ratio(), 1.0 / 3));
  CHECK(near(three.share_of_strongest(), .5));
  // Shares 1/6, 1/2, 1/3.
  CHECK(near(three.concentration(), std::sqrt((14.0 / 36 - 1.0 / 3) / (2.0 / 3))));
  CHECK(near(summary_of(values{.2, .2}).concentration(), 0));
  CHECK(near(summary_of(values{.2, 0.0}).concentration(), 1));
}

TEST_CASE("equal, large and small capabilities lose no digits", "[capability][measure]") {
  const auto equal = summary_of(values{.7, .7, .7});
  CHECK(equal.dispersal() == 0.0);
  CHECK(equal.concentration() == 0.0);
  // The sample's standard deviation of three numbers in a row is 1.
  CHECK(std::abs(summary_of(values{1e8, 1e8 + 1, 1e8 + 2}).dispersal().value() * (1e8 + 1) - 1) <
        1e-7);
  for (const double scale : {1e-200, 1.0, 1e200, 8e307}) {
    const auto two = summary_of(values{scale, 2 * scale});
    CHECK(near(two.dispersal(), std::sqrt(.5) / 1.5));
    CHECK(near(two.concentration(), 1.0 / 3));
    CHECK(near(two.ratio(), .5));
  }
}

TEST_CASE("what is no amount of anything is missing", "[capability][measure]") {
  const double nan = std::nan(""), infinite = HUGE_VAL;
  for (const double odd : {nan, infinite, -infinite, -.1, -9.0}) {
    for (const auto& given : {values{odd, .3}, values{.3, odd}}) {
      const auto some = summary_of(given);
      CHECK(some.missing == 1);
      CHECK(near(some.known_total, .3));
      CHECK(near(some.strongest, .3));
      CHECK(near(some.weakest, .3));
      CHECK_FALSE(some.dispersal());
      CHECK_FALSE(some.concentration());
    }
    const expected_help ally[]{{odd, truth::yes}};
    CHECK_FALSE(strength_of(.3, ally).certain);
    CHECK_FALSE(strength_of(odd, {}).possible);
  }
  CHECK_FALSE(summary_of(values{1.5e308, 1.5e308}).total());
  CHECK_FALSE(summary_of(values{1.5e308, 1.5e308}).share_of_strongest());
  CHECK(summary_of(values{1.5e308, 1.5e308}).concentration() == 0.0);
  const expected_help huge[]{{1.5e308, truth::yes}};
  CHECK_FALSE(strength_of(1.5e308, huge).certain);
}

TEST_CASE("what is missing leaves sums open", "[capability][measure]") {
  const auto some = summary_of(values{.1, std::nullopt, .2});
  CHECK(some.missing == 1);
  CHECK(near(some.known_total, .3));
  CHECK_FALSE(some.total());
  CHECK_FALSE(some.dispersal());
  CHECK_FALSE(some.asymmetry());
  CHECK_FALSE(some.concentration());
  CHECK_FALSE(summary_of({}).total());
  CHECK_FALSE(summary_of(values{.1}).dispersal());
  CHECK_FALSE(summary_of(values{0.0, 0.0}).ratio());
  CHECK_FALSE(summary_of(values{0.0, 0.0}).dispersal());
}

TEST_CASE("a side is as strong as those who come", "[capability][measure]") {
  const expected_help allies[]{
      {.2, truth::yes}, {.1, truth::unknown}, {.4, truth::no}, {std::nullopt, truth::no}};
  const auto side = strength_of(.3, allies);
  CHECK(near(side.certain, .5));
  CHECK(near(side.possible, .6));
  const expected_help unknown[]{{.2, truth::yes}, {std::nullopt, truth::unknown}};
  CHECK(near(strength_of(.3, unknown).certain, .5));
  CHECK_FALSE(strength_of(.3, unknown).possible);
  CHECK_FALSE(strength_of(std::nullopt, allies).certain);
  CHECK(near(strength_of(.3, {}).possible, .3));
}

TEST_CASE("who is bound, and how many of them are major powers", "[capability][measure]") {
  facts all;
  for (const auto code : {"A", "B", "C"}) all.parties.push_back(made::state_row(code));
  auto treaty = made::treaty_row("T", {"A", "B", "C"}, "1950-01-01");
  std::vector<party_spell> spells(treaty.parties.begin(), treaty.parties.end());
  spells[2].during.from = made::dated("1955-01-01");
  treaty.parties = made::list_of(spells);
  all.agreements.push_back(treaty);
  const world w = world::build(all).value();
  const auto on = [&](std::string_view day) {
    const snapshot now = w.on(made::day(day));
    return parties_bound_by(now, now.find_agreement("T"));
  };
  CHECK(on("1952-01-01") == std::vector<party_id>{party_id{0}, party_id{1}});
  CHECK(on("1956-01-01").size() == 3);
  CHECK(on("1949-01-01").empty());
  const snapshot now = w.on(made::day("1956-01-01"));
  CHECK(parties_bound_by(now, now.find_agreement("NOSUCH")).empty());
  CHECK(parties_bound_by(now, agreement_id{7}).empty());
  const auto is_first = [](party_id p) { return truth{p.index() == 0}; };
  CHECK(near(share_of_majors(on("1952-01-01"), is_first), .5));
  CHECK(near(share_of_majors(on("1956-01-01"), is_first), 1.0 / 3));
  CHECK_FALSE(share_of_majors(on("1949-01-01"), is_first));
  CHECK_FALSE(share_of_majors(on("1952-01-01"), [](party_id) { return truth::unknown; }));
}
