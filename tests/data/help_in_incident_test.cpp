// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The strength of a side in an incident: those whose duties are obliged, and those that are open.
#include <entente/data.hpp>
#include <entente/io/sentence.hpp>
#include <entente/measure/help_in_incident.hpp>

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

const world& curated() {
  static const world w{catalogue::everything};
  return w;
}
incident_help help_of(const incident& event, party_ref attacked) {
  static const casus_resolver resolver{curated(), {places(), areas(), traits()}};
  return help_in_incident(curated(), casus_foederis(resolver, event), attacked, capability);
}
side_strength side_of(const incident& event, party_ref attacked) {
  return strength_of(4, help_of(event, attacked).allies);
}
std::vector<ground> grounds_of(const incident_help& help) {
  std::vector<ground> made;
  for (const reason& one : help.why) made.push_back(one.on);
  return made;
}
using grounds = std::vector<ground>;

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
  CHECK(help_of(landing, "JPN").is_complete);
  CHECK(help_of(landing, "JPN").why.empty());
}

TEST_CASE("the party may be named in any way", "[data][capability][casus]") {
  const std::string text = "JPN";
  for (const party_ref one : {party_ref{"JPN"}, party_ref{party_code{"JPN"}}, party_ref{text},
                              party_ref{japan}, party_ref{curated().find_party("JPN")}}) {
    CHECK(side_of(landing, one).certain == 20);
    CHECK(help_of(landing, one).is_complete);
  }
}

TEST_CASE("where nobody is obliged, a side is as strong as itself", "[data][capability][casus]") {
  incident elsewhere = landing;
  elsewhere.place = "takeshima";
  CHECK(side_of(elsewhere, "JPN").certain == 4);
  CHECK(side_of(landing, "CHN").possible == 4);
}

TEST_CASE("of a party that the world does not know nobody knows who helps it",
          "[data][capability][casus]") {
  for (const party_ref one : {party_ref{"ZZZ"}, party_ref{party_id{99'999}}}) {
    const incident_help help = help_of(landing, one);
    CHECK_FALSE(help.is_complete);
    CHECK(grounds_of(help) == grounds{ground::no_such_party});
    CHECK(help.why[0].subject.view() == one.name());
    CHECK(side_of(landing, one).certain == 4);
    CHECK_FALSE(side_of(landing, one).possible);
  }
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
    CHECK_FALSE(help_of(event, "JPN").is_complete);
    CHECK(grounds_of(help_of(event, "JPN")) == grounds{ground::not_covered});
    CHECK(grounds_of(help_of(event, "ZZZ")) == grounds{ground::no_such_party, ground::not_covered});
  }
  event = landing;
  event.target = "ZZZ";
  CHECK(side_of(event, "ZZZ").certain == 4);
  CHECK_FALSE(side_of(event, "ZZZ").possible);
  CHECK(grounds_of(help_of(event, "ZZZ")) == grounds{ground::no_such_party});  // told once
  CHECK(grounds_of(help_of(event, "JPN")) == grounds{ground::no_such_party});
  CHECK_FALSE(side_of(event, "JPN").possible);
  // Nor of an incident that cannot be.
  event.target = event.attacker = "JPN";
  CHECK_FALSE(help_of(event, "JPN").is_complete);
  CHECK(grounds_of(help_of(event, "JPN")) == grounds{ground::nothing_asked});
  CHECK(sentence(help_of(event, "JPN").why[0]) ==
        "Nobody can say: the attacker of the incident is its target.");
  CHECK_FALSE(side_of(event, "JPN").possible);
  // Nor where nobody is said to be attacked: it may be anybody.
  event.attacker = "CHN";
  event.target = {};
  CHECK_FALSE(help_of(event, "JPN").is_complete);
  CHECK(grounds_of(help_of(event, "JPN")) == grounds{ground::nothing_asked});
  CHECK(sentence(help_of(event, "JPN").why[0]) == "Nobody can say: the incident names no target.");
  CHECK(side_of(event, "JPN").certain == 4);
  CHECK_FALSE(side_of(event, "JPN").possible);
}
