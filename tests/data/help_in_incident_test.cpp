// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The strength of a side in an incident: those whose duties are obliged, and those that are open.
#include <entente/data.hpp>
#include <entente/measure/help_in_incident.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string_view>

using namespace entente;
using namespace entente::data;

namespace {

// Made up, so that a wrong ally shows in the sum.
std::optional<double> capability(std::string_view party) {
  if (party == "USA") return 16;
  if (party == "FRA") return 1;
  if (party == "PHL") return std::nullopt;
  return 0.5;
}

side_strength side_of(const incident& event, const party_code& attacked) {
  static const world w{catalogue::everything};
  static const casus_resolver resolver{w, {places(), areas(), traits()}};
  return strength_of(4, help_in_incident(casus_foederis(resolver, event), attacked, capability));
}

const incident landing{.attacker = "CHN",
                       .target = "JPN",
                       .kind = incident_kind::armed,
                       .place = "senkaku",
                       .day = "2024-05-01",
                       .provoked = truth::no};

}  // namespace

TEST_CASE("who is obliged comes to a side", "[data][capability][casus]") {
  const side_strength side = side_of(landing, "JPN");
  CHECK(side.certain == 20);
  CHECK(side.possible == 20);
}

TEST_CASE("where nobody is obliged, a side is as strong as itself", "[data][capability][casus]") {
  incident elsewhere = landing;
  elsewhere.place = "takeshima";
  CHECK(side_of(elsewhere, "JPN").certain == 4);
  CHECK(side_of(landing, "CHN").possible == 4);
  CHECK(side_of(landing, "ZZZ").possible == 4);
}

TEST_CASE("a duty that is open may strengthen a side", "[data][capability][casus]") {
  incident somewhere = landing;
  somewhere.place = {};
  const side_strength side = side_of(somewhere, "JPN");
  CHECK(side.certain == 4);
  CHECK(side.possible == 20);
}

TEST_CASE("what nobody knows of has no greatest strength", "[data][capability][casus]") {
  incident event = landing;
  for (const date day :
       {world{catalogue::everything}.coverage().from() - 1, incident::unknown_day}) {
    event.day = day;
    CHECK(side_of(event, "JPN").certain == 4);
    CHECK_FALSE(side_of(event, "JPN").possible);
  }
  event = landing;
  event.target = "ZZZ";
  CHECK(side_of(event, "ZZZ").certain == 4);
  CHECK_FALSE(side_of(event, "ZZZ").possible);
}
