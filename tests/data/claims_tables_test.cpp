// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Claims and spending targets against the research tables, row by row and in both directions; and
// whether their codes name something. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"
#include <entente/data/claims.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/spending_targets.hpp>
#include <entente/entente.hpp>

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;

namespace {

const facts& typed() {
  static const world w{catalogue::everything};
  return w.all_facts();
}

/// Calls `check(record, row)` for each record and the row with its code; each row has one record.
template <class Record, class Check>
void hold_to_table(const std::string& table, const std::string& id_column,
                   std::span<const Record> records, const Check& check) {
  std::map<std::string, csv::row> rows;
  for (const auto& row : csv::table(table)) CHECK(rows.emplace(row[id_column], row).second);
  CHECK(rows.size() == records.size());
  std::set<std::string> seen;
  for (const Record& r : records) {
    const std::string id = to_string(r.code);
    CAPTURE(id);
    CHECK(seen.insert(id).second);
    REQUIRE(rows.count(id) == 1);
    check(r, rows.at(id));
  }
}
/// The same for a table without codes: in the order of its rows.
template <class Record, class Check>
void hold_to_order(const std::string& table, std::span<const Record> records, const Check& check) {
  const auto rows = csv::table(table);
  REQUIRE(rows.size() == records.size());
  for (std::size_t i = 0; i != rows.size(); ++i) {
    CAPTURE(i);
    check(records[i], rows[i]);
  }
}

std::string flag(bool value) { return value ? "1" : "0"; }

/// Claims have no column of fields that are not verified.
void check_cites_alone(const provenance& cites, const csv::row& row) {
  check_source(cites, row);
  CHECK(cites.unverified.empty());
}
void check_grounds(const claim_grounds& grounds, const csv::row& row) {
  CHECK(std::string{name_of(grounds.rests_on)} == row["basis"]);
  CHECK(flag(grounds.in_argument) == row["in_article"]);
  check_cites_alone(grounds.cites, row);
}

bool is_party(const std::string& code) {
  for (const auto& p : typed().parties)
    if (p.code.view() == code) return true;
  return false;
}
/// Whether the vocabulary of the tables has the word.
bool is_word(const std::string& vocabulary, const std::string& code) {
  static const auto words = csv::table("vocab");
  for (const auto& row : words)
    if (row["vocabulary"] == vocabulary && row["code"] == code) return true;
  return false;
}

}  // namespace

TEST_CASE("benefits", "[data][tables]") {
  NEEDS_TABLES();
  account_for("benefits", {"benefit_id", "target_kind", "target", "beneficiary", "benefit",
                           "in_article", "basis", "source", "confidence"});
  hold_to_table("benefits", "benefit_id", claims::benefits,
                [](const benefit_record& b, const csv::row& row) {
                  CHECK(std::string{name_of(b.from)} == row["target_kind"]);
                  CHECK(to_string(b.of) == row["target"]);
                  CHECK(to_string(b.side) == row["beneficiary"]);
                  CHECK(to_string(b.says) == csv::in_ascii(row["benefit"]));
                  check_grounds(b.grounds, row);
                  CHECK(is_party(to_string(b.side)));
                });
}

TEST_CASE("causes", "[data][tables]") {
  NEEDS_TABLES();
  account_for("causes", {"cause_id", "cause_kind", "actor", "threat_ids", "act", "effect",
                         "effect_ids", "claim", "claimed_by", "disputed_by", "disputing_claim",
                         "dispute_date", "in_article", "basis", "source", "confidence"});
  hold_to_table("causes", "cause_id", claims::causes,
                [](const cause_record& c, const csv::row& row) {
                  CHECK(std::string{name_of(c.kind)} == row["cause_kind"]);
                  CHECK(words_in(c.actors) == csv::items(row["actor"]));
                  CHECK(words_in(c.threats) == csv::items(row["threat_ids"]));
                  CHECK(to_string(c.act) == csv::in_ascii(row["act"]));
                  CHECK(to_string(c.effect) == csv::in_ascii(row["effect"]));
                  CHECK(words_in(c.shows_in) == csv::items(row["effect_ids"]));
                  CHECK(to_string(c.as) == csv::in_ascii(row["claim"]));
                  CHECK(words_in(c.claimed_by) == csv::items(row["claimed_by"]));
                  CHECK(words_in(c.disputed_by) == csv::items(row["disputed_by"]));
                  CHECK(to_string(c.disputing_claim) == csv::in_ascii(row["disputing_claim"]));
                  CHECK(written(c.disputed_on) == row["dispute_date"]);
                  check_grounds(c.grounds, row);
                  for (const auto& actor : c.actors) CHECK(is_party(to_string(actor)));
                  for (const auto& threat : c.threats)
                    CHECK(find(typed().threats, to_string(threat)) != nullptr);
                  // Only a claim that somebody disputes has a date of that.
                  CHECK(c.disputed_by.empty() == c.disputed_on.is_unknown());
                  for (const auto& code : c.claimed_by)
                    CHECK((code.view() == "article" || is_party(to_string(code))));
                  for (const auto& code : c.disputed_by)
                    CHECK((code.view() == "article" || is_party(to_string(code))));
                });
}

TEST_CASE("shared attributes", "[data][tables]") {
  NEEDS_TABLES();
  std::set<std::pair<std::string, std::string>> seen;
  account_for("shared_attributes", {"actor", "attribute", "label", "since", "in_article", "basis",
                                    "source", "confidence"});
  hold_to_order("shared_attributes", claims::attributes,
                [&](const attribute_record& a, const csv::row& row) {
                  CHECK(to_string(a.holder) == row["actor"]);
                  CHECK(to_string(a.attribute) == row["attribute"]);
                  CHECK(to_string(a.label) == csv::in_ascii(row["label"]));
                  CHECK(written(a.since) == row["since"]);
                  check_grounds(a.grounds, row);
                  CHECK(is_party(to_string(a.holder)));
                  CHECK(seen.emplace(to_string(a.holder), to_string(a.attribute)).second);
                });
}

TEST_CASE("goals of documents", "[data][tables]") {
  NEEDS_TABLES();
  account_for("document_goals", {"goal_id", "document", "overlap_key", "goal", "kind", "domain",
                                 "source", "confidence"});
  hold_to_table("document_goals", "goal_id", claims::goals,
                [](const goal_record& g, const csv::row& row) {
                  CHECK(to_string(g.document) == row["document"]);
                  CHECK(to_string(g.key) == row["overlap_key"]);
                  CHECK(to_string(g.says) == csv::in_ascii(row["goal"]));
                  CHECK(std::string{name_of(g.kind)} == row["kind"]);
                  CHECK(to_string(g.domain) == row["domain"]);
                  CHECK(is_word("domain", to_string(g.domain)));
                  CHECK(is_word("document", to_string(g.document)));
                  check_cites_alone(g.cites, row);
                });
}

TEST_CASE("contributions", "[data][tables]") {
  NEEDS_TABLES();
  account_for("contributions",
              {"contribution_id", "contributor", "recipient", "goal", "kind", "value", "unit",
               "date", "precision", "content", "in_article", "source", "confidence"});
  hold_to_table("contributions", "contribution_id", claims::contributions,
                [](const contribution_record& c, const csv::row& row) {
                  CHECK(to_string(c.contributor) == row["contributor"]);
                  CHECK(to_string(c.recipient) == row["recipient"]);
                  CHECK(to_string(c.goal) == row["goal"]);
                  CHECK(to_string(c.kind) == row["kind"]);
                  CHECK(c.value.has_value() == !row["value"].empty());
                  if (c.value) CHECK(*c.value == std::stod(row["value"]));
                  CHECK(to_string(c.unit) == row["unit"]);
                  check_date(c.on, row);
                  CHECK(to_string(c.says) == csv::in_ascii(row["content"]));
                  CHECK(flag(c.in_argument) == row["in_article"]);
                  check_cites_alone(c.cites, row);
                  CHECK(is_party(to_string(c.contributor)));
                });
}

TEST_CASE("interests", "[data][tables]") {
  NEEDS_TABLES();
  account_for("interests", {"interest_id", "actor", "edge_a", "edge_b", "stance", "interest",
                            "date", "in_article", "basis", "source", "confidence"});
  hold_to_table("interests", "interest_id", claims::interests,
                [](const interest_record& i, const csv::row& row) {
                  CHECK(to_string(i.holder) == row["actor"]);
                  CHECK(to_string(i.first) == row["edge_a"]);
                  CHECK(to_string(i.second) == row["edge_b"]);
                  CHECK(std::string{name_of(i.takes)} == row["stance"]);
                  CHECK(to_string(i.says) == csv::in_ascii(row["interest"]));
                  CHECK(written(i.on) == row["date"]);
                  check_grounds(i.grounds, row);
                  for (const party_code* code : {&i.holder, &i.first, &i.second})
                    CHECK(is_party(to_string(*code)));
                });
}

TEST_CASE("answers to threats", "[data][tables]") {
  NEEDS_TABLES();
  std::set<std::pair<std::string, std::string>> seen;
  account_for("domain_answers", {"threat_kind", "domain", "role", "reason", "in_article", "basis",
                                 "source", "confidence"});
  hold_to_order("domain_answers", claims::threat_answers,
                [&](const threat_answer& a, const csv::row& row) {
                  CHECK(to_string(a.kind) == row["threat_kind"]);
                  CHECK(to_string(a.domain) == row["domain"]);
                  CHECK(std::string{name_of(a.as)} == row["role"]);
                  CHECK(to_string(a.says) == csv::in_ascii(row["reason"]));
                  check_grounds(a.grounds, row);
                  CHECK(is_word("threat_kind", to_string(a.kind)));
                  CHECK(is_word("domain", to_string(a.domain)));
                  CHECK(seen.emplace(to_string(a.kind), to_string(a.domain)).second);
                });
}

TEST_CASE("spending targets", "[data][tables]") {
  NEEDS_TABLES();
  account_for("spending_targets", {"holder", "set_year", "target_year", "value", "unit", "kind",
                                   "content", "source", "confidence"});
  hold_to_order("spending_targets", claims::spending_targets,
                [](const spending_target& t, const csv::row& row) {
                  CHECK(to_string(t.holder) == row["holder"]);
                  CHECK(std::string{name_of(t.kind)} == row["kind"]);
                  CHECK(t.value == std::stod(row["value"]));
                  CHECK(to_string(t.unit) == row["unit"]);
                  CHECK(std::to_string(t.set_in) == row["set_year"]);
                  CHECK((t.due_in ? std::to_string(*t.due_in) : "") == row["target_year"]);
                  CHECK(to_string(t.says) == csv::in_ascii(row["content"]));
                  check_cites_alone(t.cites, row);
                  CHECK(is_party(to_string(t.holder)));
                });
}
