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
    check_date(step.on, row);
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

TEST_CASE("agreements: the treaties", "[data][tables]") {
  NEEDS_TABLES();
  const std::map<std::string, std::string> instruments{
      {"NAT1949", "treaty"},  {"USJPN1951", "treaty"}, {"USJPN1960", "treaty"},
      {"ISA_NATOJPN", "ISA"}, {"JPD2013", "JPD"},      {"IPCP2014", "IPCP"},
      {"ITPP2023", "ITPP"}};
  const auto& agreements = typed().all_facts().agreements;
  CHECK(agreements.size() == instruments.size());
  for (const auto& a : agreements) CHECK(instruments.count(to_string(a.code)) == 1);
  const auto rows = rows_where(
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
  const auto rows = rows_where(
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
