// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The typed facts against the research tables, row by row and in both directions: what a table says
// is in the types, and the types say no more. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"

#include <entente/data/nato_japan.hpp>
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
  account_for("nato_japan_timeline",
              {"id", "date", "precision", "event", "type", "domain", "form", "level", "note",
               "unverified_fields", "source", "confidence"});
  const auto rows = csv::table("nato_japan_timeline");
  const auto& steps = typed().all_facts().steps;
  CHECK(rows.size() == 77);
  REQUIRE(steps.size() == rows.size());
  for (std::size_t i = 0; i != rows.size(); ++i) {
    const csv::row& row = rows[i];
    const step_record& step = steps[i];
    CAPTURE(row["id"]);
    CHECK(to_string(step.code) == row["id"]);
    check_date(step.on, row);
    CHECK(to_string(step.says) == csv::in_ascii(row["event"]));
    CHECK(to_string(step.kind) == row["type"]);
    CHECK(to_string(step.level) == row["level"]);
    CHECK(to_string(step.form) == row["form"]);
    CHECK(words_in(step.domains) == csv::items(row["domain"]));
    CHECK(to_string(step.note) == csv::in_ascii(row["note"]));
    CHECK(set_of(words_in(step.parties)) == std::set<std::string>{"NATO", "JPN"});
    // What was only announced, proposed or decided: the mission of NJ061 opened by NJ073.
    const bool announced = row["type"] == "announcement" || row["type"] == "office_proposal" ||
                           row["event"].rfind("Decision to ", 0) == 0;
    CHECK(name_of(step.carried_out) == std::string{announced ? "no" : "yes"});
    check_cites(step.cites, row);
  }
}

TEST_CASE("the words of domains and forms", "[data][tables]") {
  NEEDS_TABLES();
  account_for("vocab", {"vocabulary", "code", "label"});
  std::map<std::pair<std::string, std::string>, std::string> labels;
  for (const auto& row : csv::table("vocab"))
    labels[{row["vocabulary"], row["code"]}] = row["label"];
  std::size_t seen = 0;
  for (const auto& t : typed().all_facts().terms) {
    if (t.kind != term_kind::domain && t.kind != term_kind::form) continue;
    ++seen;
    CAPTURE(to_string(t.code));
    if (t.code.view() == "integrated_command") continue;  // in another table: the statuses
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

TEST_CASE("the account of the columns of a table", "[data][tables]") {
  using faults = std::vector<std::string>;
  CHECK(faults_of_account({"a", "b"}, {"a"}, {{"b", "no field"}}).empty());
  CHECK(faults_of_account({"a", "b"}, {"b", "a"}, {}).empty());
  CHECK(faults_of_account({"a", "b"}, {"a"}, {}) == faults{"b: in neither list"});
  CHECK(faults_of_account({"a"}, {"a", "b"}, {}) == faults{"b: not in the table"});
  CHECK(faults_of_account({"a"}, {"a"}, {{"b", "no field"}}) == faults{"b: not in the table"});
  CHECK(faults_of_account({"a"}, {"a"}, {{"a", "no field"}}) == faults{"a: listed twice"});
  CHECK(faults_of_account({"a"}, {}, {{"a", ""}}) == faults{"a: left out without a reason"});
}
