// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Links of two regions, frameworks of two partners, and acts by kind and year, on made-up worlds.
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/query/acts.hpp>
#include <entente/query/frameworks.hpp>
#include <entente/query/links.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;

/// Two in the north, two in the south, one nowhere; a league of the north that lies nowhere itself.
constexpr std::string_view rows = R"(entente-world 1
term kind=region code=north label=North
term kind=region code=south label=South
term kind=threat_kind code=raid label=raid
party code=N1 name=Nord located_in=[north]
party code=N2 name=Norden located_in=[north]
party code=S1 name=Sud located_in=[south]
party code=S2 name=Suden located_in=[south]
party code=OFF name=Nowhere
party code=LEAGUE name=League kind=alliance
membership body=LEAGUE party=N1 from=1990-01-01
membership body=LEAGUE party=N2 from=1990-01-01
membership body=LEAGUE party=S1 as=partner from=1990-01-01
threat code=T1 on=2000-01-01 says="a raid from the north" kind=raid actors=[N1] targets=[S1]
threat code=T2 on=2000-01-01 says="a raid at home" kind=raid actors=[N1] targets=[N2]
threat code=T3 on=2000 says="a raid of two" kind=raid actors=[N1, S1] targets=[OFF]
threat code=T4 on=2000-01-01 says="a raid on nobody placed" kind=raid actors=[S1] targets=[OFF]
precedent code=P1 on=1999-01-01 says="help of the league" providers=[LEAGUE] recipients=[S2]
precedent code=P2 on=2020-01-01 says="help to come" providers=[N1] recipients=[S2]
agreement code=A1 name="Across" binding=no signed_on=1999-01-01 instrument=memorandum
  party party=LEAGUE
  party party=S2
agreement code=A2 name="Treaty of unknown force" signed_on=1999-01-01 instrument=treaty
  party party=N1
  party party=S1
agreement code=A3 name="Ended" binding=no signed_on=1990-01-01 ended=1995-01-01 instrument=memorandum
  party party=N1
  party party=S1
agreement code=A4 name="Left" binding=no signed_on=1990-01-01 instrument=memorandum
  party party=N1
  party party=N2
  party party=S1 until=1995-01-01
step code=V1 on=1998-01-01 says="A visit" parties=[S1, N2]
step code=V2 on=1998-01-01 says="A visit announced" parties=[S1, N2] carried_out=no
step code=V3 on=1998-01-01 says="A visit next door" parties=[S1, S2]
end
)";

world made(std::string_view from = {}, std::string_view to = {}) {
  std::string text{rows};
  if (!from.empty()) text.replace(text.find(from), from.size(), to);
  return load(text).value();
}
/// "threat T1 N1 S1", with a question mark if it is only possible.
words said(const region_links& found) {
  words all;
  for (const auto& l : found.all)
    all.push_back(std::string{name_of(l.kind)} + " " + std::string{l.code.view()} + " " +
                  std::string{l.first.code.view()} + " " + std::string{l.second.code.view()} +
                  (l.holds ? "" : "?"));
  return all;
}
words links_of(const world& w, std::string_view first = "north",
               std::string_view second = "south") {
  return said(cross_region_links(w.on("2000-06-06"_day), first, second));
}

}  // namespace

TEST_CASE("links: what joins parties of two regions", "[query][links]") {
  CHECK(links_of(made()) == words{"threat T1 N1 S1", "threat T3 N1 S1?", "precedent P1 LEAGUE S2",
                                  "agreement A1 LEAGUE S2", "agreement A2 N1 S1?",
                                  "step V1 N2 S1"});
  CHECK(links_of(made(), "south", "north") ==
        words{"threat T1 S1 N1", "threat T3 S1 N1?", "precedent P1 S2 LEAGUE",
              "agreement A1 S2 LEAGUE", "agreement A2 S1 N1?", "step V1 S1 N2"});
  const auto found = cross_region_links(made().on("2000-06-06"_day), "north", "south");
  CHECK(found.count() == 4);
  CHECK(found.count(link_kind::threat) == 1);
  CHECK(found.count(link_kind::agreement) == 1);
  CHECK(cross_region_links(made().on("2030-01-01"_day), "north", "south")
            .count(link_kind::precedent) == 2);
  CHECK(links_of(made(), "north", "east").empty());
  // Within a region, two different parties.
  CHECK(links_of(made(), "south", "south") == words{"step V3 S1 S2"});
}

TEST_CASE("links: each fact counts", "[query][links]") {
  const words all = links_of(made());
  const auto without = [&](const char* from, const char* to) {
    const words left = links_of(made(from, to));
    words gone;
    for (const auto& one : all)
      if (std::find(left.begin(), left.end(), one) == left.end()) gone.push_back(one);
    return gone;
  };
  CHECK(without("kind=raid actors=[N1] targets=[S1]", "kind=raid actors=[S2] targets=[S1]") ==
        words{"threat T1 N1 S1"});
  CHECK(without("on=2000 says", "on=2001 says") == words{"threat T3 N1 S1?"});
  CHECK(without("name=Suden located_in=[south]", "name=Suden located_in=[north]") ==
        words{"precedent P1 LEAGUE S2", "agreement A1 LEAGUE S2"});
  CHECK(without("as=partner from=1990-01-01", "as=partner from=1991-01-01").empty());
  // A league of nobody lies nowhere; one whose member may have come may lie there.
  const std::string both =
      "membership body=LEAGUE party=N1 from=1990-01-01\nmembership body=LEAGUE party=N2 "
      "from=1990-01-01\n";
  CHECK(without(both.c_str(), "") == words{"precedent P1 LEAGUE S2", "agreement A1 LEAGUE S2"});
  CHECK(links_of(made(both, "membership body=LEAGUE party=N1 from=2000\n"))[2] ==
        "precedent P1 LEAGUE S2?");
  // One that lies where it is said to lie needs no members.
  CHECK(without("name=League kind=alliance", "name=League kind=alliance located_in=[south]") ==
        words{"precedent P1 LEAGUE S2", "agreement A1 LEAGUE S2"});
}

TEST_CASE("frameworks: of two partners side by side", "[query][frameworks]") {
  const world w = load(small::rows).value();
  const auto found = compare_frameworks(w.on("2000-06-06"_day), "LEAGUE", "ESK", "COR");
  REQUIRE(found.rows.size() == 2);
  CHECK(found.rows[0].framework.code == party_code{"LEAGUE"});
  CHECK(found.rows[0].first == truth::yes);
  CHECK(found.rows[0].first_as == text{"guest of honour"});
  CHECK(found.rows[0].second_as == text{"observer"});
  CHECK(found.rows[1].framework.code == party_code{"CIRCLE"});
  CHECK(found.rows[1].first == truth::yes);
  CHECK(found.rows[1].second == truth::unknown);  // nobody knows since when
  CHECK(found.shared() == 1);
  CHECK(found.reasons().size() == 4);
  CHECK(compare_frameworks(w.on("1999-09-08"_day), "LEAGUE", "ESK", "COR").shared() == 0);
  CHECK(compare_frameworks(w.on("1940-01-01"_day), "LEAGUE", "ESK", "ALB").rows.empty());
  CHECK(compare_frameworks(w.on("2000-06-06"_day), "CIRCLE", "ALB", "BRE").rows.empty());
  // Of two roles, the one that is certain.
  const std::string line = "membership body=CIRCLE party=COR as=partner from=unknown until=2005\n";
  const std::string certain = "membership body=CIRCLE party=COR as=observer from=1999-01-01\n";
  for (const std::string& both : {line + certain, certain + line}) {
    std::string text{small::rows};
    text.replace(text.find(line), line.size(), both);
    const auto row =
        compare_frameworks(load(text).value().on("2000-06-06"_day), "LEAGUE", "ESK", "COR").rows[1];
    CHECK(row.second == truth::yes);
    CHECK(row.second_as == entente::text{"observer"});
  }
  const auto nobody = compare_frameworks(w.on("2000-06-06"_day), "XXX", "YYY", "ALB");
  CHECK(nobody.rows.empty());
  CHECK(nobody.reasons().size() == 2);
  CHECK(nobody.reasons()[0].on == ground::no_such_party);
}

TEST_CASE("acts: of some kinds, and how many a year", "[query][acts]") {
  const world w = load(small::rows).value();
  const snapshot now = w.on("2010-01-01"_day);
  const auto codes = [](const row_list<step_record>& steps) {
    words all;
    for (const auto& s : steps) all.emplace_back(s.code.view());
    return all;
  };
  CHECK(codes(acts(now, "LEAGUE", "ESK")) == words{"V2", "V1"});  // what was announced is no act
  constexpr std::string_view visits[]{"visit", "parade"};
  CHECK(codes(acts(now, "LEAGUE", "ESK", visits)) == words{"V1"});
  CHECK(codes(acts(w.on("1991-06-06"_day), "LEAGUE", "ESK")).empty());  // perhaps later that year
  CHECK(codes(acts(now, "LEAGUE", "XXX")).empty());

  const auto counted = by_year(acts(now, "LEAGUE", "ESK"), {1990, 1999});
  CHECK(counted.counts[1] == 1);
  CHECK(counted.counts[6] == 1);
  CHECK(counted.rate({1990, 1999}) == 0.2);
  CHECK(counted.rate({1991, 1992}) == 0.5);
  CHECK(counted.rate({1996, 2020}) == 0.25);  // of the years that are counted
  CHECK(counted.rate({2000, 2010}) == 0);
  CHECK(by_year(acts(now, "LEAGUE", "ESK"), {2000, 1999}).counts.empty());
  CHECK(by_year(acts(now, "LEAGUE", "ESK"), {}).rate({1990, 2000}) == 0);
  step_record undated;
  CHECK(by_year({undated}, {1990, 1999}).undated == 1);
  undated.on = {"1995-01-01"_day};
  CHECK(by_year({undated}, {1990, 1999}).counts[5] == 1);
}
