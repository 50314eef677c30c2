// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The typed facts against the research tables, row by row and in both directions: what a table says
// is in the types, and the types say no more. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/csv.hpp"
#include <entente/core/to_string.hpp>
#include <entente/data.hpp>
#include <entente/entente.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;

#define NEEDS_TABLES()                   \
  if (!csv::data_folder().has_value()) { \
    SKIP("ENTENTE_DATA_DIR is not set"); \
  }

namespace {

const world& typed() {
  static const world w{catalogue::nato_japan};
  return w;
}

template <class Record>
const Record* find(const row_list<Record>& rows, const std::string& code) {
  for (const auto& r : rows)
    if (r.code.view() == code) return &r;
  return nullptr;
}
/// The rows of a table of which @p wanted holds.
template <class Wanted>
std::vector<csv::row> table(const std::string& name, const Wanted& wanted) {
  std::vector<csv::row> found;
  for (const auto& row : csv::table(name))
    if (wanted(row)) found.push_back(row);
  return found;
}

/// A date as a table writes it: as far as it is known; empty where a table has none.
std::string written(partial_date when) {
  return when.is_unknown() || when.is_never() ? std::string{} : to_string(when);
}
std::set<std::string> set_of(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
}
template <class Codes>
std::vector<std::string> words_in(const Codes& codes) {
  std::vector<std::string> made;
  for (const auto& c : codes) made.emplace_back(c.view());
  return made;
}

void check_cites(const provenance& cites, const csv::row& row) {
  CHECK(to_string(cites.source) == csv::in_ascii(row["source"]));
  CHECK(std::string{name_of(cites.standing)} == row["confidence"]);
  CHECK(to_string(cites.unverified) == csv::in_ascii(row["unverified_fields"]));
}

/// What the tables call a duty.
const std::map<duty, std::string> duty_columns{{duty::defence, "defense"},
                                               {duty::offence, "offense"},
                                               {duty::neutrality, "neutrality"},
                                               {duty::nonaggression, "nonaggression"},
                                               {duty::consultation, "consultation"}};

date day_of(const std::string& iso) { return date::parse(iso).value(); }

}  // namespace

TEST_CASE("steps: the timeline", "[data][tables]") {
  NEEDS_TABLES();
  const auto rows = csv::table("nato_japan_timeline");
  const auto& steps = typed().all_facts().steps;
  CHECK(rows.size() == 77);
  REQUIRE(steps.size() == rows.size());
  for (std::size_t i = 0; i != rows.size(); ++i) {
    const csv::row& row = rows[i];
    const step_record& step = steps[i];
    CAPTURE(row["id"]);
    CHECK(to_string(step.code) == row["id"]);
    CHECK(to_string(step.on) == row["date"]);
    const std::size_t length = row["precision"] == "year"    ? 4
                               : row["precision"] == "month" ? 7
                                                             : 10;
    CHECK(to_string(step.on).size() == length);
    CHECK(to_string(step.says) == csv::in_ascii(row["event"]));
    CHECK(to_string(step.kind) == row["type"]);
    CHECK(to_string(step.level) == row["level"]);
    CHECK(to_string(step.form) == row["form"]);
    CHECK(words_in(step.domains) == csv::items(row["domain"]));
    CHECK(to_string(step.note) == csv::in_ascii(row["note"]));
    CHECK(set_of(words_in(step.parties)) == std::set<std::string>{"NATO", "JPN"});
    // What was only announced or proposed.
    const bool announced = row["type"] == "announcement" || row["type"] == "office_proposal";
    CHECK(name_of(step.carried_out) == std::string{announced ? "no" : "yes"});
    check_cites(step.cites, row);
  }
}

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
      table("memberships", [&](const csv::row& row) { return bodies.count(row["org"]) != 0; });
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

TEST_CASE("agreements: the treaties", "[data][tables]") {
  NEEDS_TABLES();
  const std::map<std::string, std::string> instruments{
      {"NAT1949", "treaty"},  {"USJPN1951", "treaty"}, {"USJPN1960", "treaty"},
      {"ISA_NATOJPN", "ISA"}, {"JPD2013", "JPD"},      {"IPCP2014", "IPCP"},
      {"ITPP2023", "ITPP"}};
  const auto& agreements = typed().all_facts().agreements;
  CHECK(agreements.size() == instruments.size());
  for (const auto& a : agreements) CHECK(instruments.count(to_string(a.code)) == 1);
  const auto rows = table(
      "treaties", [&](const csv::row& row) { return instruments.count(row["treaty_id"]) != 0; });
  REQUIRE(rows.size() == instruments.size());
  for (const auto& row : rows) {
    CAPTURE(row["treaty_id"]);
    const agreement_record* a = find(agreements, row["treaty_id"]);
    REQUIRE(a != nullptr);
    CHECK(to_string(a->name) == csv::in_ascii(row["short_name"]));
    CHECK(to_string(a->instrument) == instruments.at(row["treaty_id"]));
    CHECK(a->binding == truth{row["legally_binding"] == "1"});
    CHECK(to_string(a->signed_on) == row["signed"]);
    CHECK(written(a->in_force) == row["in_force"]);
    CHECK(written(a->ended) == row["ended"]);
    std::set<std::string> parties;
    for (const auto& p : a->parties) CHECK(parties.insert(to_string(p.party)).second);
    CHECK(parties == set_of(csv::items(row["parties"])));
    // The kinds of duty, from every article that the default reading counts.
    const snapshot some_day = typed().on("2023-02-15"_day);
    std::set<std::string> owed;
    for (const auto& article : a->articles)
      for (const duty kind : article.pledges)
        if (some_day.reads(*a, article)) owed.insert(duty_columns.at(kind));
    if (owed.empty()) owed.insert("none");
    CHECK(owed == set_of(csv::items(row["obligations"])));
    check_cites(a->cites, row);
  }
}

TEST_CASE("duties: the parties of the treaties, by bearer", "[data][tables]") {
  NEEDS_TABLES();
  const std::set<std::string> encoded{"NAT1949", "USJPN1951", "USJPN1960"};
  const auto rows = table(
      "treaty_parties", [&](const csv::row& row) { return encoded.count(row["treaty_id"]) != 0; });
  CHECK(rows.size() == 49);
  std::map<std::string, csv::row> treaties, allies;
  for (const auto& row : csv::table("treaties")) treaties.emplace(row["treaty_id"], row);
  for (const auto& row : csv::table("nato_members")) allies.emplace(row["iso3"], row);

  /// When a row speaks of a party: conventions of the tables.
  struct window {
    date from, until;
  };
  const auto window_of = [&](const csv::row& row) {
    const csv::row& whole = treaties.at(row["treaty_id"]);
    window w{std::max(day_of(row["entry"]), day_of(whole["in_force"])), date::never()};
    if (row["treaty_id"] == "NAT1949")
      w.from = std::max(w.from, day_of(allies.at(row["iso3"])["in_force_date"]));
    // ATOP ends the treaty of 1951 with the signature of its successor; `ended` counts.
    if (!row["exit"].empty() && row["treaty_id"] == "NAT1949") w.until = day_of(row["exit"]);
    if (!whole["ended"].empty()) w.until = std::min(w.until, day_of(whole["ended"]));
    return w;
  };
  /// Whether an article of the treaty makes the bearer owe anybody the duty.
  const auto owed = [](const snapshot& now, duty kind, const std::string& bearer,
                       const std::string& by) {
    const party_list found = owed_by(now, kind, party_ref{bearer});
    return std::any_of(found.reasons().begin(), found.reasons().end(), [&](const reason& why) {
      return why.on == ground::article && why.says.is_yes() && why.instrument.view() == by;
    });
  };

  std::size_t asked = 0;
  for (const auto& row : rows) {
    const window w = window_of(row);
    for (const date day : {w.from, w.from + 1, w.from + 400, "1970-01-01"_day, "2023-02-15"_day,
                           "2026-01-01"_day, w.until - 1}) {
      if (day < w.from || w.until <= day || day > "2030-01-01"_day) continue;
      ++asked;
      const snapshot now = typed().on(day);
      CAPTURE(row["treaty_id"], row["iso3"], to_string(day));
      for (const auto& [kind, column] : duty_columns) {
        CAPTURE(column);
        CHECK(owed(now, kind, row["iso3"], row["treaty_id"]) == (row[column] == "1"));
      }
    }
  }
  CHECK(asked > 150);

  // And back: nobody owes what no row says.
  for (int year = 1949; year <= 2026; ++year) {
    const date day = date::from({year, 7, 1}).value();
    const snapshot now = typed().on(day);
    for (const auto& [kind, column] : duty_columns) {
      std::set<std::string> bearers, named;
      for (const auto& d : dyads(now, kind)) bearers.insert(to_string(now.record(d.bearer).code));
      for (const auto& row : rows) {
        const window w = window_of(row);
        if (row[column] == "1" && w.from <= day && day < w.until) named.insert(row["iso3"]);
      }
      CAPTURE(year, column);
      CHECK(bearers == named);
    }
  }
}

TEST_CASE("constraints and their holders", "[data][tables]") {
  NEEDS_TABLES();
  struct legal {
    rule_kind kind;
    strength bars;
  };
  // A policy written into a statute is law; what a cabinet can change is soft.
  const std::map<std::string, legal> forms{
      {"constitution", {rule_kind::constitution, strength::hard}},
      {"constitutional law", {rule_kind::constitution, strength::hard}},
      {"policy; constitution", {rule_kind::constitution, strength::hard}},
      {"statute", {rule_kind::law, strength::hard}},
      {"policy; statute", {rule_kind::law, strength::hard}},
      {"treaty", {rule_kind::law, strength::hard}},
      {"practice", {rule_kind::decision_rule, strength::hard}},
      {"cabinet decision", {rule_kind::policy, strength::soft}},
      {"council decision", {rule_kind::policy, strength::soft}},
      {"summit declaration", {rule_kind::policy, strength::soft}},
      {"policy", {rule_kind::policy, strength::soft}},
      {"policy; Diet resolution", {rule_kind::policy, strength::soft}},
      {"government position", {rule_kind::political, strength::soft}}};
  // What the table says is blocked, as one of the library's forms.
  const std::map<std::string, std::string> blocked{
      {"automatic_military_obligation", "defence_clause"},
      {"nuclear_hosting", "hosting"},
      {"alliance_membership", "membership"},
      {"membership_non_european", "membership"},
      {"membership_scope_pacific", "defence_clause"},
      {"office_without_consensus", "office"}};
  const std::set<std::string> geographic{"CN017", "CN018"};
  // The ends stand in the text of the rule alone.
  const std::map<std::string, std::string> ends{{"CN031", "2023-04-04"}, {"CN032", "2024-03"}};

  std::map<std::string, std::set<std::string>> holders;
  std::set<std::string> parties;
  for (const auto& p : typed().all_facts().parties) {
    parties.insert(to_string(p.code));
    for (const auto& c : p.bound_by) CHECK(holders[to_string(c)].insert(to_string(p.code)).second);
  }
  const auto rows = table("constraints", [&](const csv::row& row) {
    const auto named = csv::items(row["holder"]);
    return std::any_of(named.begin(), named.end(),
                       [&](const std::string& h) { return parties.count(h) != 0; });
  });
  CHECK(rows.size() == 29);  // all but those of the EU and of Malta
  CHECK(typed().all_facts().constraints.size() == rows.size());
  for (const auto& row : rows) {
    const std::string& id = row["id"];
    CAPTURE(id);
    const constraint_record* c = find(typed().all_facts().constraints, id);
    REQUIRE(c != nullptr);
    CHECK(holders[id] == set_of(csv::items(row["holder"])));
    CHECK(to_string(c->name) == csv::in_ascii(row["instrument"]));
    REQUIRE(forms.count(row["legal_form"]) == 1);
    const legal form = forms.at(row["legal_form"]);
    CHECK(c->kind == (geographic.count(id) != 0 ? rule_kind::geographic : form.kind));
    CHECK(c->bars == form.bars);
    CHECK(std::string{name_of(c->effect)} == row["effect"]);
    CHECK(words_in(c->domains) == csv::items(row["domain"]));
    CHECK(to_string(c->says) == csv::in_ascii(row["content"]));
    CHECK(written(c->during.from) == row["in_force"]);
    CHECK(written(c->during.until) == (ends.count(id) != 0 ? ends.at(id) : ""));
    std::set<std::string> named;
    for (const auto& f : csv::items(row["blocks_forms"]))
      if (blocked.count(f) != 0) named.insert(blocked.at(f));
    // A rule that asks for something names the form that it asks for.
    if (c->effect != rule_effect::requires_) CHECK(set_of(words_in(c->forms)) == named);
    check_cites(c->cites, row);
  }
}

TEST_CASE("states: codes, names and regions", "[data][tables]") {
  NEEDS_TABLES();
  std::map<std::string, csv::row> rows;
  for (const auto& row : csv::table("states"))
    if (row["current"] == "1" && !row["iso3"].empty()) rows.emplace(row["iso3"], row);
  std::size_t states = 0;
  for (const auto& p : typed().all_facts().parties) {
    if (p.kind != party_kind::state) continue;
    ++states;
    CAPTURE(to_string(p.code));
    REQUIRE(rows.count(to_string(p.code)) == 1);
    const csv::row& row = rows.at(to_string(p.code));
    CHECK(to_string(p.name) == csv::in_ascii(row["name"]));
    CHECK(words_in(p.located_in) == std::vector<std::string>{row["region"]});
    CHECK(to_string(p.cites.source) == csv::in_ascii(row["source"]));
    CHECK(std::string{name_of(p.cites.standing)} == row["confidence"]);
  }
  CHECK(states >= 45);
  // The members of NATO, the partners and the neighbours of Japan are all there.
  for (const char* table_name : {"nato_members", "memberships"})
    for (const auto& row : csv::table(table_name)) {
      if (std::string_view{table_name} == "memberships" && row["org"] != "CCDCOE" &&
          row["org"] != "PATG")
        continue;
      CAPTURE(row["iso3"]);
      CHECK(find(typed().all_facts().parties, row["iso3"]) != nullptr);
    }
}

TEST_CASE("the words of domains and forms", "[data][tables]") {
  NEEDS_TABLES();
  std::map<std::pair<std::string, std::string>, std::string> labels;
  for (const auto& row : csv::table("vocab"))
    labels[{row["vocabulary"], row["code"]}] = row["label"];
  std::size_t seen = 0;
  for (const auto& t : typed().all_facts().terms) {
    if (t.kind != term_kind::domain && t.kind != term_kind::form) continue;
    ++seen;
    CAPTURE(to_string(t.code));
    const auto found = labels.find({std::string{name_of(t.kind)}, to_string(t.code)});
    REQUIRE(found != labels.end());
    CHECK(to_string(t.label) == csv::in_ascii(found->second));
  }
  CHECK(seen > 40);
}

TEST_CASE("the reader of the tables", "[data][tables]") {
  const auto lines = csv::cells_of("a,\"b, \"\"c\"\"\nd\",\r\n,x\n");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] == std::vector<std::string>{"a", "b, \"c\"\nd", ""});
  CHECK(lines[1] == std::vector<std::string>{"", "x"});
  CHECK_THROWS(csv::rows_of("a,b\n1\n"));
  CHECK_THROWS(csv::rows_of(""));
  CHECK(csv::rows_of("a,b\n1,2")[0]["b"] == "2");
  CHECK_THROWS(csv::rows_of("a,b\n1,2")[0]["c"]);
  CHECK(csv::items("a;b") == std::vector<std::string>{"a", "b"});
  CHECK(csv::items("").empty());
  CHECK(csv::in_ascii("Türkiye – ’x’") == "Turkiye - 'x'");
}
