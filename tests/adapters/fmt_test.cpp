// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/adapters/fmt.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

using namespace entente;

TEST_CASE("values are formatted as they are written", "[adapters][fmt]") {
  CHECK(fmt::format("{}", "2000-02-29"_day) == "2000-02-29");
  CHECK(fmt::format("{}", partial_date{"2000-02"}) == "2000-02");
  CHECK(fmt::format("{}", period{"2000-01-01"_day, "2001-01-01"_day}) ==
        "[2000-01-01, 2001-01-01)");
  CHECK(fmt::format("{}", spell{"2000", partial_date::never()}) == "[2000, never)");
  CHECK(fmt::format("{}", truth::unknown) == "unknown");
  CHECK(fmt::format("{}", text{"words"}) == "words");
  CHECK(fmt::format("{}", party_code{"ALB"}) == "ALB");
  CHECK(fmt::format("{} {}", party_id{7}, party_id{}) == "7 none");
  CHECK(fmt::format("{}", duty::nonaggression) == "nonaggression");
  CHECK(fmt::format("{}", flag_set<duty>{duty::consultation, duty::defence}) ==
        "{defence, consultation}");
  CHECK(fmt::format("{}", list<party_code>{"ALB", "ESK"}) == "[ALB, ESK]");
  CHECK(fmt::format("{}", errc::code_is_known) == "a code names something in the world");
  CHECK(fmt::format("{}", diagnostic{errc::code_is_known, "X", "party Y", {"f", 1, 2}}) ==
        "f:1:2: a code names something in the world: X in party Y");
  CHECK(fmt::format("{}", origin{"f", 1, 2}) == "f:1:2");
  CHECK(fmt::format("{}", provenance{"Treaty text", confidence::verified, {}}) ==
        "verified: Treaty text");
  CHECK(fmt::format("{}", level<nato_partnership>{"ITPP"}) == "ITPP");
}

TEST_CASE("width, fill and precision are those of a string", "[adapters][fmt]") {
  CHECK(fmt::format("{:*>12}|{:<8}|{:.4}", "2000-02-29"_day, truth::no, duty::defence) ==
        "**2000-02-29|no      |defe");
}

TEST_CASE("answers are formatted as their text", "[adapters][fmt]") {
  const world w = load(small::rows).value();
  const snapshot now = w.on("2000-01-01"_day);
  const answer owed = owes(now, duty::defence, "ALB", "ESK");
  CHECK(fmt::format("{}", owed) == to_text(owed));
  CHECK(fmt::format("{}", owed.value()) == "yes");
  CHECK(fmt::format("{}", owed.asked()) == sentence(owed.asked()));
  CHECK(fmt::format("{}", owed.reasons()[0]) == sentence(owed.reasons()[0]));
  CHECK(fmt::format("{}", members(now, "LEAGUE")) == to_text(members(now, "LEAGUE")));
  CHECK(fmt::format("{}", roles(now, "ESK")) == to_text(roles(now, "ESK")));
  CHECK(fmt::format("{}", tie(now, "ALB", "ESK")) == to_text(tie(now, "ALB", "ESK")));
  CHECK(fmt::format("{}", history(w, "ALB", "ESK")) == to_text(history(w, "ALB", "ESK")));
  const auto judged = assess<nato_partnership>(features_of(now, "ALB", "ESK"));
  CHECK(fmt::format("{}", judged) == to_text(judged));
  const auto refused = load("entente-world 2\nparty code=\"!\"\n");
  REQUIRE(!refused);
  CHECK(fmt::format("{}", refused.error()) == to_string(refused.error()));
}
