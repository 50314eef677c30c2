// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The typed bodies against the research tables, row by row and in both directions. Skipped where
// ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"
#include <entente/data.hpp>
#include <entente/entente.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;

namespace {

const world& typed() {
  static const world w{catalogue::nato_japan};
  return w;
}

}  // namespace

TEST_CASE("members of NATO", "[data][tables]") {
  NEEDS_TABLES();
  const auto rows = csv::table("nato_members");
  CHECK(rows.size() == 32);
  std::map<std::string, const membership_record*> allies;
  for (const auto& m : typed().all_facts().memberships)
    if (m.body.view() == "NATO") CHECK(allies.emplace(m.party.view(), &m).second);
  REQUIRE(allies.size() == rows.size());
  for (const auto& row : rows) {
    CAPTURE(row["iso3"]);
    REQUIRE(allies.count(row["iso3"]) == 1);
    const membership_record& m = *allies[row["iso3"]];
    CHECK(m.as == role::member);
    CHECK(m.title.empty());
    CHECK(written(m.during.from) == row["in_force_date"]);
    CHECK(written(m.during.until) == row["end_date"]);
    check_cites(m.cites, row);
    // The same days make the state a party of the treaty.
    const agreement_record* founding = find(typed().all_facts().agreements, "NAT1949");
    REQUIRE(founding != nullptr);
    std::size_t times = 0;
    for (const auto& p : founding->parties) {
      if (p.party.view() != row["iso3"]) continue;
      ++times;
      if (row["enlargement_round"] == "0")
        CHECK(p.during == spell{});
      else
        CHECK(to_string(p.during.from) == row["in_force_date"]);
    }
    CHECK(times == 1);
  }
}

TEST_CASE("roles in the frameworks of NATO and in the cyber centre", "[data][tables]") {
  NEEDS_TABLES();
  const std::set<std::string> bodies{"PATG", "AP4", "PII", "CCDCOE"};
  const auto rows =
      rows_where("memberships", [&](const csv::row& row) { return bodies.count(row["org"]) != 0; });
  CHECK(rows.size() == 51);
  std::map<std::pair<std::string, std::string>, const membership_record*> found;
  for (const auto& m : typed().all_facts().memberships) {
    const std::string body = to_string(m.body);
    if (body == "NATO") continue;
    CAPTURE(body, to_string(m.party));
    CHECK(bodies.count(body) == 1);
    CHECK(found.emplace(std::pair{body, to_string(m.party)}, &m).second);
  }
  REQUIRE(found.size() == rows.size());
  for (const auto& row : rows) {
    CAPTURE(row["org"], row["iso3"]);
    REQUIRE(found.count({row["org"], row["iso3"]}) == 1);
    const membership_record& m = *found[{row["org"], row["iso3"]}];
    const std::string& as = row["role"];
    CHECK(m.as == (as == "sponsoring nation"          ? role::member
                   : as == "contributing participant" ? role::participant
                                                      : role::partner));
    CHECK(to_string(m.title) == (as == "contributing participant" ? as : ""));
    CHECK(written(m.during.from) == row["start"]);
    CHECK(written(m.during.until) == row["end"]);
    check_cites(m.cites, row);
    const truth active = m.during.contains("2023-02-15"_day);
    // A beginning that is not known leaves the day open; the table takes it for given.
    if (m.during.from.is_unknown() && row["active_2023_02"] == "1")
      CHECK(active == truth::unknown);
    else
      CHECK(active == truth{row["active_2023_02"] == "1"});
  }
}

TEST_CASE("bodies", "[data][tables]") {
  NEEDS_TABLES();
  std::set<std::string> encoded;
  for (const auto& p : typed().all_facts().parties)
    if (p.kind == party_kind::alliance) encoded.insert(to_string(p.code));
  CHECK(encoded == std::set<std::string>{"NATO", "PATG", "AP4", "PII", "CCDCOE"});
  std::size_t seen = 0;
  for (const auto& row : csv::table("organizations")) {
    if (encoded.count(row["code"]) == 0) continue;
    ++seen;
    CAPTURE(row["code"]);
    const party_record* body = find(typed().all_facts().parties, row["code"]);
    REQUIRE(body != nullptr);
    CHECK(to_string(body->name) == csv::in_ascii(row["name"]));
    CHECK(to_string(body->founded) == row["founded"]);
    CHECK(body->founded_by.empty() == (row["founding_event"] != "North Atlantic Treaty"));
    const std::string framework =
        row["kind"] == "partnership framework" || row["kind"] == "grouping" ? "NATO" : "";
    CHECK(to_string(body->framework_of) == framework);
    std::vector<std::string> regions;
    if (row["scope"] != "global") regions.push_back(row["scope"]);
    CHECK(words_in(body->located_in) == regions);
    check_cites(body->cites, row);
  }
  CHECK(seen == encoded.size());
}
