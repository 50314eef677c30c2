// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The typed facts against the research tables, row by row and in both directions: what a table says
// is in the types, and the types say no more. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"

#include <entente/data.hpp>
#include <entente/entente.hpp>

#include <algorithm>
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
  const auto rows = rows_where("constraints", [&](const csv::row& row) {
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
