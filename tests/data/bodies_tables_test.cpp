// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The typed bodies, who belongs to them and how, against the research tables, row by row and in
// both directions. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"
#include <entente/data/bodies.hpp>
#include <entente/entente.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;

namespace {

const facts& typed() {
  static const world w{catalogue::bodies};
  return w.all_facts();
}

/// How a role of the tables is encoded. A sponsoring nation of the cyber centre and a party of a
/// treaty that makes an alliance are members; what is less keeps its own word as a title.
struct encoding {
  role as;
  std::string title;
};
const std::map<std::string, encoding> roles_of_tables{
    {"member", {role::member, ""}},
    {"party", {role::member, ""}},
    {"sponsoring nation", {role::member, ""}},
    {"partner", {role::partner, ""}},
    {"contributing participant", {role::participant, "contributing participant"}},
    {"designated", {role::participant, "designated"}}};

/// The spells of the typed facts by body and party: here nobody has two in one body.
std::map<std::pair<std::string, std::string>, const membership_record*> typed_memberships() {
  std::map<std::pair<std::string, std::string>, const membership_record*> found;
  for (const auto& m : typed().memberships) {
    CAPTURE(to_string(m.body), to_string(m.party));
    CHECK(found.emplace(std::pair{to_string(m.body), to_string(m.party)}, &m).second);
  }
  return found;
}

/// A date of a row with the precision that the row states.
void check_precision(partial_date when, const std::string& precision) {
  const std::string iso = written(when);
  CHECK(iso.size() == (precision == "day"     ? 10u
                       : precision == "month" ? 7u
                       : precision == "year"  ? 4u
                                              : 0u));
}

}  // namespace

TEST_CASE("bodies", "[data][tables]") {
  NEEDS_TABLES();
  account_for("organizations",
              {"code", "name", "kind", "founded", "mandate", "collective_defence", "scope",
               "decision_rule", "open_to_partners", "unverified_fields", "source", "confidence"},
              {{"founding_event", "prose; whether it names a treaty is held to `founded_by` below"},
               {"notes", "remarks on how the row was made"}});
  std::map<std::string, const party_record*> bodies;
  for (const auto& p : typed().parties)
    if (p.kind == party_kind::alliance) CHECK(bodies.emplace(to_string(p.code), &p).second);
  std::set<std::string> regions;
  for (const auto& row : csv::table("vocab"))
    if (row["vocabulary"] == "region") regions.insert(row["code"]);
  CHECK(regions.size() == 4);
  const std::set<std::string> frameworks{"partnership framework", "grouping", "joint body"};

  const auto rows = csv::table("organizations");
  CHECK(rows.size() == 23);
  CHECK(bodies.size() == rows.size());
  for (const auto& row : rows) {
    CAPTURE(row["code"]);
    REQUIRE(bodies.count(row["code"]) == 1);
    const party_record& body = *bodies.at(row["code"]);
    CHECK(to_string(body.name) == csv::in_ascii(row["name"]));
    CHECK(to_string(body.body_kind) == row["kind"]);
    CHECK(to_string(body.mandate) == csv::in_ascii(row["mandate"]));
    CHECK(to_string(body.scope) == row["scope"]);
    CHECK(to_string(body.decides_by) == row["decision_rule"]);
    CHECK(written(body.collective_defence) == row["collective_defence"]);
    CHECK(written(body.open_to_partners) == row["open_to_partners"]);
    // The table founds the union of 1993 but dates its members by the communities: so do the types.
    if (row["code"] == "EU") {
      CHECK(row["founded"] == "1993-11-01");
      CHECK(written(body.founded) == "1958-01-01");
    } else {
      CHECK(written(body.founded) == row["founded"]);
    }
    // Founding treaties that are in the table of treaties: a world of the body has its duties, too.
    const std::map<std::string, std::string> founding{
        {"NATO", "NAT1949"}, {"ANZUS", "ANZUS1951"}, {"CSTO", "CST1992"}, {"FPDA", "FPDA1971"}};
    const auto known = founding.find(row["code"]);
    CHECK(to_string(body.founded_by) == (known == founding.end() ? "" : known->second));
    // That of Maastricht is not curated; of the Five Powers the cell is empty.
    const std::string& event = row["founding_event"];
    if (row["code"] == "EU")
      CHECK(event.find("Maastricht Treaty") == 0);
    else if (row["code"] == "FPDA")
      CHECK(event.empty());
    else
      CHECK(body.founded_by.empty() == (event.find("reaty") == std::string::npos));
    CHECK(to_string(body.framework_of) == (frameworks.count(row["kind"]) != 0 ? "NATO" : ""));
    // A scope that is a region of the vocabulary is where the body lies; any other is words alone.
    CHECK(words_in(body.located_in) == (regions.count(row["scope"]) != 0
                                            ? std::vector<std::string>{row["scope"]}
                                            : std::vector<std::string>{}));
    check_cites(body.cites, row);
  }
}

TEST_CASE("members of NATO", "[data][tables]") {
  NEEDS_TABLES();
  account_for("nato_members",
              {"iso3", "accession_date", "in_force_date", "end_date", "enlargement_round",
               "unverified_fields", "source", "confidence"},
              {{"atop_entry_date",
                "the signature of a protocol, which the coding of ATOP takes; a spell begins with "
                "the accession"},
               {"notes", "remarks on how the row was made"}});
  const auto rows = csv::table("nato_members");
  CHECK(rows.size() == 32);
  const auto found = typed_memberships();
  CHECK(static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [](const auto& m) {
          return m.first.first == "NATO";
        })) == rows.size());
  const agreement_record* founding = find(typed().agreements, "NAT1949");
  REQUIRE(founding != nullptr);
  CHECK(founding->parties.size() == rows.size());
  std::set<std::string> beginnings;
  for (const auto& [who, m] : found)
    if (who.first == "NATO") beginnings.insert(written(m->during.from));
  for (const auto& row : rows) {
    CAPTURE(row["iso3"]);
    REQUIRE(found.count({"NATO", row["iso3"]}) == 1);
    const membership_record& m = *found.at({"NATO", row["iso3"]});
    CHECK(m.as == role::member);
    CHECK(m.title.empty());
    CHECK(written(m.during.from) == row["in_force_date"]);
    CHECK(m.during.until.is_never());
    CHECK(row["end_date"].empty());
    // The table has founders accede when they signed; rounds count the days on which others came.
    const bool founder = row["enlargement_round"] == "0";
    CHECK(written(founder ? founding->signed_on : m.during.from) == row["accession_date"]);
    CHECK(std::to_string(
              std::distance(beginnings.begin(), beginnings.find(written(m.during.from)))) ==
          row["enlargement_round"]);
    check_cites(m.cites, row);
    // The same days make the state a party of the treaty.
    std::size_t times = 0;
    for (const auto& p : founding->parties) {
      if (p.party.view() != row["iso3"]) continue;
      ++times;
      if (founder)
        CHECK(p.during == spell{});
      else
        CHECK(to_string(p.during.from) == row["in_force_date"]);
    }
    CHECK(times == 1);
  }
}

TEST_CASE("members of the European Union", "[data][tables]") {
  NEEDS_TABLES();
  account_for("eu_members",
              {"iso3", "accession_date", "end_date", "unverified_fields", "source", "confidence"},
              {{"notes", "remarks on how the row was made"}});
  const auto rows = csv::table("eu_members");
  CHECK(rows.size() == 28);
  const auto found = typed_memberships();
  CHECK(static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [](const auto& m) {
          return m.first.first == "EU";
        })) == rows.size());
  for (const auto& row : rows) {
    CAPTURE(row["iso3"]);
    REQUIRE(found.count({"EU", row["iso3"]}) == 1);
    const membership_record& m = *found.at({"EU", row["iso3"]});
    CHECK(m.as == role::member);
    CHECK(m.title.empty());
    CHECK(written(m.during.from) == row["accession_date"]);
    CHECK(m.during.until.is_never() == row["end_date"].empty());
    CHECK(written(m.during.until) == row["end_date"]);
    check_cites(m.cites, row);
  }
}

TEST_CASE("roles in the other bodies", "[data][tables]") {
  NEEDS_TABLES();
  account_for("memberships",
              {"org", "iso3", "role", "start", "start_precision", "end", "active_2023_02",
               "unverified_fields", "source", "confidence"},
              {{"notes", "remarks on how the row was made, but that on Malta, which is below"}});
  const auto rows = csv::table("memberships");
  CHECK(rows.size() == 159);
  auto found = typed_memberships();
  for (auto at = found.begin(); at != found.end();)
    at = at->first.first == "NATO" || at->first.first == "EU" ? found.erase(at) : std::next(at);
  CHECK(found.size() == rows.size());
  std::set<std::string> seen;
  for (const auto& row : rows) {
    CAPTURE(row["org"], row["iso3"]);
    REQUIRE(found.count({row["org"], row["iso3"]}) == 1);
    const membership_record& m = *found.at({row["org"], row["iso3"]});
    REQUIRE(roles_of_tables.count(row["role"]) == 1);
    const encoding& as = roles_of_tables.at(row["role"]);
    seen.insert(row["role"]);
    CHECK(m.as == as.as);
    CHECK(to_string(m.title) == as.title);
    CHECK(written(m.during.from) == row["start"]);
    check_precision(m.during.from, row["start_precision"]);
    CHECK(m.during.until.is_never() == row["end"].empty());
    CHECK(written(m.during.until) == row["end"]);
    check_cites(m.cites, row);
    // A beginning that is not known leaves a later day open; the table takes it for given.
    const truth active = m.during.contains("2023-02-15"_day);
    if (m.during.from.is_unknown() && row["active_2023_02"] != "0")
      CHECK(active == truth::unknown);
    else
      CHECK(written(active) == row["active_2023_02"]);
  }
  CHECK(seen.size() == roles_of_tables.size());
}

TEST_CASE("statuses in NATO and in the Partnership for Peace", "[data][tables]") {
  NEEDS_TABLES();
  account_for(
      "nato_status_spells",
      {"iso3", "aspect", "status", "start", "end", "unverified_fields", "source", "confidence"},
      {{"notes", "remarks on how the row was made"}});
  // A suspended partnership is a status of a partner, for the table gives it no end.
  const auto suspended = rows_where(
      "memberships", [](const csv::row& row) { return row["active_2023_02"] == "suspended"; });
  CHECK(suspended.size() == 2);
  const auto spells = csv::table("nato_status_spells");
  CHECK(spells.size() == 13);
  // And Malta's, of which the table says so in a note.
  CHECK(typed().statuses.size() == spells.size() + suspended.size() + 1);
  const auto the_one = [](const std::string& body, const std::string& party,
                          const std::string& aspect) -> const status_record& {
    const status_record* found = nullptr;
    for (const auto& s : typed().statuses) {
      if (s.body.view() != body || s.party.view() != party || s.aspect.view() != aspect) continue;
      CHECK(found == nullptr);
      found = &s;
    }
    REQUIRE(found != nullptr);
    return *found;
  };
  for (const auto& row : spells) {
    CAPTURE(row["iso3"], row["aspect"]);
    const status_record& s = the_one("NATO", row["iso3"], row["aspect"]);
    CHECK(to_string(s.status) == row["status"]);
    CHECK(written(s.during.from) == row["start"]);
    CHECK(s.during.from.is_unknown() == row["start"].empty());
    CHECK(written(s.during.until) == row["end"]);
    CHECK(s.during.until.is_never() == row["end"].empty());
    check_cites(s.cites, row);
  }
  for (const auto& row : suspended) {
    CAPTURE(row["iso3"]);
    const status_record& s = the_one(row["org"], row["iso3"], "partnership");
    CHECK(to_string(s.status) == row["active_2023_02"]);
    CHECK(s.during.from.earliest() == date::dawn());
    CHECK(s.during.from.latest() == "2023-02-15"_day);
    CHECK(s.during.until.is_never());
    check_cites(s.cites, row);
  }
  const auto maltese = rows_where("memberships", [](const csv::row& row) {
    return row["org"] == "PFP" && row["iso3"] == "MLT";
  });
  REQUIRE(maltese.size() == 1);
  CHECK(maltese[0]["notes"].find("suspended itself 1996-2008") != std::string::npos);
  CHECK(the_one("PFP", "MLT", "partnership").during == spell{"1996", "2008"});
}
