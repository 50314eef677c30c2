// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Scales of alliances on the curated facts.
#include <entente/data/everything.hpp>
#include <entente/query/features.hpp>
#include <entente/scale/alley.hpp>
#include <entente/scale/leeds_anac.hpp>
#include <entente/scale/nato_partnership.hpp>
#include <entente/scale/text_and_practice.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

using namespace entente;
using military = military_institutionalization;

namespace {
const world& everything() {
  static const world w{data::catalogue::everything};
  return w;
}
snapshot on(const char* day) { return everything().on(date::parse(day).value()); }
}  // namespace

TEST_CASE("NATO and Japan have no alliance to judge, which is neither none nor unknown", "[data]") {
  for (const char* day : {"1990-01-01", "2013-04-13", "2014-05-06", "2023-07-12", "2024-06-01"}) {
    CAPTURE(day);
    const features tie = features_of(on(day), "NATO", "JPN");
    CHECK(assess<military>(tie).status == standing::not_applicable);
    CHECK(assess<formality>(tie).status == standing::not_applicable);
    CHECK(assess<voice_and_hierarchy>(tie).status == standing::not_applicable);
    CHECK(assess<alley_scope>(tie).status == standing::not_applicable);
    CHECK(assess<nato_partnership>(tie).status == standing::assessed);
  }
}

TEST_CASE("Japan and the United States: high by the bases of the treaty", "[data]") {
  const auto found = assess<military>(features_of(on("2023-07-12"), "USA", "JPN"));
  CHECK(found.is(level<military>{"high"}));
  REQUIRE(found.decided_by.size() == 2);
  CHECK(found.decided_by[0].code.view() == "hosting");
  CHECK(found.decided_by[0].from.view() == "USJPN1960");
  CHECK(found.decided_by[1].kind == feature_kind::duty);
}

TEST_CASE("NATO: the command was built, and no text says so", "[data]") {
  const auto on_day = [](const char* day) {
    return compare_text_and_practice<military>(features_of(on(day), "NAT1949"));
  };
  const auto now = on_day("2023-07-12");
  CHECK(now.by_text.is(level<military>{"moderate"}));
  CHECK(now.as_built.is(level<military>{"high"}));
  CHECK(now.practice_goes_further.is_yes());
  REQUIRE(now.built.size() == 1);
  CHECK(now.built[0].code.view() == "integrated_command");
  CHECK(now.built[0].rests_on == basis::practice);
  CHECK_FALSE(now.built[0].cites.source.empty());
  // It was there when France left it; since when, was not looked up.
  CHECK(on_day("1966-07-01").practice_goes_further.is_yes());
  CHECK(on_day("1966-06-30").practice_goes_further.is_unknown());
  CHECK(on_day("1950-01-01").by_text.is(level<military>{"moderate"}));
  CHECK(on_day("1949-08-01").practice_goes_further.is_no());  // not yet in force
  // The treaty and its organization are public and formal by the text alone.
  const auto formal =
      compare_text_and_practice<formality>(features_of(on("2023-07-12"), "NAT1949"));
  CHECK(formal.by_text.is(level<formality>{"2"}));
  CHECK(formal.practice_goes_further.is_no());
}
