// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The typed articles against the cases of the research tables, which were read from the treaties by
// themselves: bearer, beneficiary, kind of duty, conditions, area and content of each. Whether a
// case sets a duty off is not asked here. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/casus_of_treaties.hpp"
#include "support/tables.hpp"
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;
using of_treaties::kinds;

namespace {

const world& typed() {
  static const world w{catalogue::treaties};
  return w;
}

/// What the cases call a term, where the library has another code for it. Empty: it follows from
/// the incident and the parties, and no article has a term for it.
const std::map<std::string, std::string> terms{
    {"adversary_count>=2", "attacked_by_two_powers"},
    {"aggression", "aggression"},
    {"any_fact_endangering_peace", "any_fact_endangering_peace"},
    {"any_of_mobilises:DEU+AUH+ITA", "any_of_mobilises:DEU/AUH/ITA"},
    {"attacker_in:DEU+AUH_supported_by_DEU", "attacker_in:DEU/AUH_supported_by_DEU"},
    {"attacker_in:DEU+ITA_supported_by_DEU", "attacker_in:DEU/ITA_supported_by_DEU"},
    {"armed_attack_threshold", ""},
    {"bearer_is_guarantor", ""},
    {"beneficiary_at_war", "war_of_a_party"},
    {"beneficiary_at_war_with_great_power", "war_with_great_power"},
    {"beneficiary_attacked", ""},
    {"beneficiary_attacked_or_threatened", ""},
    {"beneficiary_is_party", ""},
    {"beneficiary_object_of_hostilities_by_third_power", "object_of_hostilities"},
    {"unless:beneficiary_attacked_AUH", "ally_attacked:AUH"},
    {"unless:beneficiary_attacked_FRA", "ally_attacked:FRA"},
    {"directed_from_abroad", "directed_from_abroad"},
    {"invocation_by_victim", "invocation_by_victim"},
    {"location:any_territory_of_party", ""},
    {"non_provocation", "no_provocation"},
    {"opinion_of_any_party", "threatened_in_opinion_of_a_party"},
    {"territory_of_party_attacked", "csto_member_territory"},
    {"third_party_in_armed_conflict_with_beneficiary", "conflict_with_third_party"},
    {"treaty_in_force", ""},
    {"unprovoked_attack_on_beneficiary", "no_provocation"},
    {"abstain_from_attack", ""},
    {"act_constitutional", "act_by_constitutional_processes"},
    {"assist_all_means", "assist_with_all_means"},
    {"assist_as_deemed_necessary", "as_it_deems_necessary"},
    {"neutrality", "stay_neutral"},
    {"strict_neutrality", "stay_neutral"},
    {"none", ""}};

std::string term_of(std::string word) {
  const auto found = terms.find(word);
  if (found != terms.end()) return found->second;
  for (const std::string_view prefix : {"location:", "unless:"})
    if (word.compare(0, prefix.size(), prefix) == 0) return word.substr(prefix.size());
  return word;
}

void add(std::set<std::string>& words, const list<term_code>& codes) {
  for (const auto& c : codes) words.insert(to_string(c));
}

/// Parties that a case names: one, or with `@` those of a body, of which one of another name stands
/// for all.
std::string bearer_of(const csv::row& row) {
  const std::map<std::string, std::string> of_bodies{
      {"@NATO", "FRA"}, {"@RIO", "BRA"}, {"@CSTO", "RUS"}};
  const auto found = of_bodies.find(row["bearer"]);
  return found == of_bodies.end() ? row["bearer"] : found->second;
}

bool is_named(const list<party_code>& named, const std::string& party) {
  return named.empty() ||
         std::any_of(named.begin(), named.end(), [&](const auto& p) { return p.view() == party; });
}

std::vector<std::string> split(const std::string& words, char at) {
  std::vector<std::string> found(1);
  for (const char c : words) {
    if (c == at)
      found.emplace_back();
    else
      found.back() += c;
  }
  return found;
}

}  // namespace

TEST_CASE("cases: an article binds the bearer of each to its beneficiary", "[data][tables]") {
  NEEDS_TABLES();
  std::size_t owed = 0, conditions = 0;
  for (const auto& row : csv::table("casus_foederis_cases")) {
    const std::string& id = row["treaty_id"];
    if (id == "NONE") continue;
    CAPTURE(row["event_id"], id, row["article"], row["clause_kind"], row["bearer"]);
    const agreement_record* a = find(typed().all_facts().agreements, id);
    REQUIRE(a != nullptr);
    CHECK(to_string(a->signed_on) == row["treaty_signed"]);
    REQUIRE(kinds.count(row["clause_kind"]) == 1);
    const flag_set<duty> kind = kinds.at(row["clause_kind"]);
    const std::string bearer = bearer_of(row), beneficiary = row["beneficiary"];

    // The cases read article V of the treaty of 1960 as its text stands, and ask about Japan as if
    // it were in the North Atlantic Treaty to be told that it is not.
    const snapshot now = typed().on(date::parse(row["evaluated_on"]).value(), the_text);
    const bool outsider = row["failed_condition"] == "beneficiary_is_party";
    for (const duty one : kind) {
      const truth expected{!outsider};
      const answer found = owes(now, one, party_ref{bearer}, party_ref{beneficiary});
      const bool by_treaty =
          std::any_of(found.reasons().begin(), found.reasons().end(), [&](const reason& why) {
            return why.on == ground::article && why.says.is_yes() && why.instrument.view() == id;
          });
      CHECK(truth{by_treaty} == expected);
      ++owed;
    }
    if (outsider) continue;

    // One article has everything that the case names.
    std::set<std::string> wanted;
    for (const auto& word : split(row["conditions"], '|'))
      // "Any other power joins in": the ally may have opened the first war.
      wanted.insert(id == "AJ1902" && word == "adversary_count>=2" ? "adversary_count:2"
                                                                   : term_of(word));
    wanted.insert(term_of(row["content"]));
    wanted.erase("");
    conditions += wanted.size();
    std::set<std::string> closest;
    const bool one_has_all =
        std::any_of(a->articles.begin(), a->articles.end(), [&](const article_record& article) {
          if ((kind & article.pledges) != kind || !now.reads(*a, article)) return false;
          if (!is_named(article.bearers, bearer) || !is_named(article.beneficiaries, beneficiary))
            return false;
          std::set<std::string> has;
          add(has, article.triggers);
          add(has, article.conditions);
          add(has, article.exceptions);
          add(has, article.areas);
          add(has, article.contents);
          closest = has;
          return std::includes(has.begin(), has.end(), wanted.begin(), wanted.end());
        });
    CAPTURE(wanted, closest);
    CHECK(one_has_all);
  }
  CHECK(owed > 50);
  CHECK(conditions > 80);
}
