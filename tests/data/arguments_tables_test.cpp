// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Typed constraints, precedents, positions and threats against the research tables, row by row and
// in both directions. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"
#include <entente/data/arguments.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;

namespace {

const facts& typed() {
  static const world w{catalogue::arguments};
  return w.all_facts();
}

const facts& treaties() {
  static const world w{catalogue::treaties};
  return w.all_facts();
}

/// The rows of a table by their column `id`; the records have the same codes, each once.
template <class Record>
std::map<std::string, csv::row> rows_of_all(const std::string& table,
                                            const row_list<Record>& records) {
  std::map<std::string, csv::row> rows;
  for (const auto& row : csv::table(table)) CHECK(rows.emplace(row["id"], row).second);
  std::set<std::string> ids, codes;
  for (const auto& [id, row] : rows) ids.insert(id);
  for (const auto& r : records) CHECK(codes.insert(to_string(r.code)).second);
  CHECK(codes == ids);
  return rows;
}

/// The words of closed enumerations that a set holds.
std::set<std::string> words_in_set(flag_set<duty> kinds) {
  std::set<std::string> made;
  for (const duty kind : kinds) made.emplace(name_of(kind));
  return made;
}

struct legal {
  rule_kind kind;
  strength bars;
};
/// A policy written into a statute is law; what a cabinet can change is soft.
const std::map<std::string, legal> legal_forms{
    {"constitution", {rule_kind::constitution, strength::hard}},
    {"constitutional law", {rule_kind::constitution, strength::hard}},
    {"policy; constitution", {rule_kind::constitution, strength::hard}},
    {"statute", {rule_kind::law, strength::hard}},
    {"policy; statute", {rule_kind::law, strength::hard}},
    {"treaty", {rule_kind::law, strength::hard}},
    {"practice", {rule_kind::decision_rule, strength::hard}},
    {"treaty practice", {rule_kind::decision_rule, strength::hard}},
    {"cabinet decision", {rule_kind::policy, strength::soft}},
    {"council decision", {rule_kind::policy, strength::soft}},
    {"summit declaration", {rule_kind::policy, strength::soft}},
    {"policy", {rule_kind::policy, strength::soft}},
    {"policy; Diet resolution", {rule_kind::policy, strength::soft}},
    {"government position", {rule_kind::political, strength::soft}}};
/// Treaty articles that say where, and one that says how the body decides.
const std::map<std::string, rule_kind> kinds_by_content{{"CN017", rule_kind::geographic},
                                                        {"CN018", rule_kind::geographic},
                                                        {"CN024", rule_kind::decision_rule}};
/// What the table says is blocked, as a form and a kind of duty of the library, where it has one.
struct barred {
  std::string form, duty;
};
const std::map<std::string, barred> blocked{
    {"automatic_military_obligation", {"defence_clause", "defence"}},
    {"offensive_operation", {"", "offence"}},
    {"nuclear_hosting", {"", ""}},  // all of the domain of nuclear sharing
    {"alliance_membership", {"membership", "defence"}},
    {"membership_non_european", {"membership", ""}},
    {"membership_scope_pacific", {"defence_clause", "defence"}},
    {"office_without_consensus", {"office", ""}},
    {"lethal_transfer_to_belligerent", {"", ""}},
    {"unilateral_withdrawal_nato", {"", ""}}};
/// Rules that are articles of treaties that are curated, too.
const std::map<std::string, std::string> articles_of{{"CN014", "NAT1949"}, {"CN015", "NAT1949"},
                                                     {"CN016", "NAT1949"}, {"CN017", "NAT1949"},
                                                     {"CN018", "NAT1949"}, {"CN023", "USJPN1960"}};
/// What rules ask for, or are about, stands in their text alone.
const std::map<std::string, barred> about{{"CN015", {"consultation", "consultation"}},
                                          {"CN016", {"defence_clause", "defence"}},
                                          {"CN026", {"defence_clause", "defence"}}};
/// Who joins an alliance pledges defence, by a clause of it; two of these rules name bases besides.
const std::map<std::string, std::set<std::string>> forms_besides{
    {"CN027", {"defence_clause", "hosting"}},
    {"CN028", {"defence_clause"}},
    {"CN029", {"defence_clause", "hosting"}},
    {"CN030", {"defence_clause"}},
    {"CN031", {"defence_clause"}},
    {"CN032", {"defence_clause"}}};
/// Bases are a matter of forces, and of the weapons that they bring.
const std::map<std::string, std::vector<std::string>> domains_besides{
    {"CN027", {"force_posture", "nuclear_sharing"}},
    {"CN029", {"force_posture", "nuclear_sharing"}}};
/// So do their ends, and what lifts them.
const std::map<std::string, std::string> ends{{"CN031", "2023-04-04"}, {"CN032", "2024-03"}};
const std::map<std::string, std::vector<std::string>> lifted_by{
    {"CN004", {"survival_threatened", "no_other_means", "least_force_needed"}},
    {"CN018", {"all_members_agree"}},
    {"CN019", {"all_members_agree"}},
    {"CN024", {"all_members_agree"}},
    {"CN025", {"all_members_ratify"}}};
/// So do the places in which they do not hold, and which earlier rules they read anew.
const std::map<std::string, std::vector<std::string>> free_within{
    {"CN017", {"nato_art6", "Euro-Atlantic"}}, {"CN018", {"Euro-Atlantic"}}};
const std::map<std::string, std::vector<std::string>> read_anew{{"CN004", {"CN001"}}};
[[nodiscard]] std::vector<std::string> words_of(
    const std::map<std::string, std::vector<std::string>>& all, const std::string& id) {
  return all.count(id) != 0 ? all.at(id) : std::vector<std::string>{};
}

}  // namespace

TEST_CASE("constraints and their holders", "[data][tables]") {
  NEEDS_TABLES();
  account_for(
      "constraints",
      {"id", "holder", "instrument", "legal_form", "in_force", "effect", "domain", "content",
       "blocks_forms", "unverified_fields", "source", "confidence"},
      {{"adopted", "no field: a rule binds from `in_force` on; see what is held to it below"}});
  std::map<std::string, std::set<std::string>> holders;
  for (const auto& p : typed().parties)
    for (const auto& c : p.bound_by) CHECK(holders[to_string(c)].insert(to_string(p.code)).second);
  const auto rows = rows_of_all("constraints", typed().constraints);
  CHECK(rows.size() == 33);
  for (const auto& c : typed().constraints) {
    const std::string id = to_string(c.code);
    CAPTURE(id);
    REQUIRE(rows.count(id) == 1);
    const csv::row& row = rows.at(id);
    CHECK(holders[id] == set_of(csv::items(row["holder"])));
    CHECK(to_string(c.name) == csv::in_ascii(row["instrument"]));
    REQUIRE(legal_forms.count(row["legal_form"]) == 1);
    const legal form = legal_forms.at(row["legal_form"]);
    CHECK(c.kind == (kinds_by_content.count(id) != 0 ? kinds_by_content.at(id) : form.kind));
    CHECK(c.bars == form.bars);
    CHECK(std::string{name_of(c.effect)} == row["effect"]);
    auto domains = csv::items(row["domain"]);
    for (const auto& besides : words_of(domains_besides, id)) domains.push_back(besides);
    // Of a rule on duties alone the table's domain is what it is about: it bars nothing else there.
    if (!c.duties.empty() && c.forms.empty()) domains.clear();
    CHECK(words_in(c.domains) == domains);
    CHECK(to_string(c.says) == csv::in_ascii(row["content"]));
    // What is named besides stands in the text.
    CHECK((domains_besides.count(id) != 0) == (row["content"].find("bases") != std::string::npos));
    CHECK(written(c.during.from) == row["in_force"]);
    // Adopted is not later; an article was adopted with its treaty.
    CHECK(row["adopted"] <= row["in_force"]);
    if (const auto of = articles_of.find(id); of != articles_of.end()) {
      const agreement_record* whole = find(treaties().agreements, of->second);
      REQUIRE(whole != nullptr);
      CHECK(to_string(whole->signed_on) == row["adopted"]);
      CHECK(written(whole->in_force) == row["in_force"]);
    }
    CHECK(written(c.during.until) == (ends.count(id) != 0 ? ends.at(id) : ""));
    std::set<std::string> forms, duties;
    const auto add = [&](const barred& what) {
      if (!what.form.empty()) forms.insert(what.form);
      if (!what.duty.empty()) duties.insert(what.duty);
    };
    for (const auto& what : csv::items(row["blocks_forms"])) {
      REQUIRE(blocked.count(what) == 1);
      add(blocked.at(what));
    }
    if (about.count(id) != 0) add(about.at(id));
    if (forms_besides.count(id) != 0)
      forms.insert(forms_besides.at(id).begin(), forms_besides.at(id).end());
    CHECK(set_of(words_in(c.forms)) == forms);
    CHECK(words_in_set(c.duties) == duties);
    CHECK(words_in(c.exceptions) == words_of(lifted_by, id));
    CHECK(words_in(c.places) == words_of(free_within, id));
    CHECK(words_in(c.reinterprets) == words_of(read_anew, id));
    check_cites(c.cites, row);
  }
  // Nobody is bound by what is no constraint.
  for (const auto& [id, who] : holders) CHECK(rows.count(id) == 1);
}

TEST_CASE("precedents", "[data][tables]") {
  NEEDS_TABLES();
  account_for("precedents",
              {"id", "beneficiary", "member_at_time", "date", "precision", "trigger_event",
               "domain", "instrument", "form", "provider", "article5_invoked", "binding_obligation",
               "relation_to_article", "note", "unverified_fields", "source", "confidence"});
  const std::map<std::string, membership> then{
      {"0", membership::outsider}, {"1", membership::member}, {"candidate", membership::candidate}};
  const auto rows = rows_of_all("precedents", typed().precedents);
  CHECK(rows.size() == 38);
  for (const auto& p : typed().precedents) {
    const std::string id = to_string(p.code);
    CAPTURE(id);
    REQUIRE(rows.count(id) == 1);
    const csv::row& row = rows.at(id);
    check_date(p.on, row);
    CHECK(to_string(p.says) == csv::in_ascii(row["instrument"]));
    CHECK(words_in(p.providers) == csv::items(row["provider"]));
    CHECK(words_in(p.recipients) == csv::items(row["beneficiary"]));
    CHECK(to_string(p.form) == row["form"]);
    CHECK(words_in(p.domains) == csv::items(row["domain"]));
    REQUIRE(then.count(row["member_at_time"]) == 1);
    CHECK(p.recipient_was == then.at(row["member_at_time"]));
    CHECK(to_string(p.occasion) == csv::in_ascii(row["trigger_event"]));
    // The column is of NATO's article 5; in 2015 another clause of mutual defence was invoked.
    CHECK(written(p.invoked_guarantee) == (id == "PR019" ? "1" : row["article5_invoked"]));
    CHECK(written(p.binding) == row["binding_obligation"]);
    CHECK(to_string(p.bearing) == csv::in_ascii(row["relation_to_article"]));
    CHECK(to_string(p.note) == csv::in_ascii(row["note"]));
    check_cites(p.cites, row);
  }
}

TEST_CASE("positions", "[data][tables]") {
  NEEDS_TABLES();
  account_for("positions",
              {"actor", "date", "stance", "subject", "content", "source", "confidence"});
  // The table has no codes: those of the library count its rows.
  const auto rows = csv::table("positions");
  const auto& positions = typed().positions;
  CHECK(rows.size() == 11);
  REQUIRE(positions.size() == rows.size());
  for (std::size_t i = 0; i != rows.size(); ++i) {
    const csv::row& row = rows[i];
    const std::string number = std::to_string(i + 1);
    const std::string id = "POS" + std::string(3 - number.size(), '0') + number;
    CAPTURE(id);
    const position_record* p = find(positions, id);
    REQUIRE(p != nullptr);
    CHECK(to_string(p->holder) == row["actor"]);
    CHECK(to_string(p->on) == row["date"]);
    CHECK(std::string{name_of(p->takes)} == row["stance"]);
    CHECK(to_string(p->subject) == csv::in_ascii(row["subject"]));
    CHECK(to_string(p->says) == csv::in_ascii(row["content"]));
    check_source(p->cites, row);
    CHECK(p->cites.unverified.empty());
  }
}

TEST_CASE("threats", "[data][tables]") {
  NEEDS_TABLES();
  account_for("threats",
              {"id", "actor", "target", "kind", "domain", "date", "precision", "event",
               "attribution", "unverified_fields", "source", "confidence"},
              {{"in_article", "no field: claims say which threats the article rests on"}});
  const auto rows = rows_of_all("threats", typed().threats);
  CHECK(rows.size() == 24);
  for (const auto& t : typed().threats) {
    const std::string id = to_string(t.code);
    CAPTURE(id);
    REQUIRE(rows.count(id) == 1);
    const csv::row& row = rows.at(id);
    check_date(t.on, row);
    CHECK(to_string(t.says) == csv::in_ascii(row["event"]));
    CHECK(to_string(t.kind) == row["kind"]);
    CHECK(words_in(t.actors) == csv::items(row["actor"]));
    CHECK(words_in(t.targets) == csv::items(row["target"]));
    CHECK(words_in(t.domains) == csv::items(row["domain"]));
    CHECK(to_string(t.attribution) == csv::in_ascii(row["attribution"]));
    CHECK(t.note.empty());  // the table has none
    check_cites(t.cites, row);
  }
}

TEST_CASE("the words of an argument", "[data][tables]") {
  NEEDS_TABLES();
  std::map<std::pair<std::string, std::string>, std::string> labels;
  for (const auto& row : csv::table("vocab"))
    labels[{row["vocabulary"], row["code"]}] = row["label"];
  std::size_t kinds = 0;
  for (const auto& t : typed().terms) {
    if (t.kind != term_kind::domain && t.kind != term_kind::form &&
        t.kind != term_kind::threat_kind)
      continue;
    CAPTURE(name_of(t.kind), to_string(t.code));
    if (t.code.view() == "integrated_command") continue;  // in another table: the statuses
    const auto found = labels.find({std::string{name_of(t.kind)}, to_string(t.code)});
    REQUIRE(found != labels.end());
    CHECK(to_string(t.label) == csv::in_ascii(found->second));
    kinds += t.kind == term_kind::threat_kind ? 1U : 0U;
  }
  std::size_t listed = 0;
  for (const auto& [name, label] : labels) listed += name.first == "threat_kind" ? 1U : 0U;
  CHECK(kinds == listed);
}
