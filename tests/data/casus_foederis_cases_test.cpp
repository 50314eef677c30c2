// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The answers against the cases of the research tables: status, content, and what decided. The
// incidents are built from the facts of the table of incidents, and from nothing of the answers.
// Skipped where ENTENTE_DATA_DIR is not set.
#include "support/casus_of_treaties.hpp"
#include "support/tables.hpp"
#include <entente/data/areas.hpp>
#include <entente/data/incidents.hpp>
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>
#include <entente/query/casus_foederis.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;
using namespace of_treaties;

namespace {

const incident& incident_of(const std::string& event, const std::string& day) {
  static const row_list<incident> all = incidents();
  for (const incident& i : all)
    if (i.name.view() == event + " " + day) return i;
  throw std::runtime_error{"no incident " + event + " " + day};
}

/// What the cases call a test that decides. The words of the library are those of its terms.
const std::map<std::string, std::set<std::string>> words{
    {"adversary_count>=2", {"attacked_by_two_powers", "adversary_count:2"}},
    {"attacker_in:DEU+AUH_supported_by_DEU", {"attacker_in:DEU/AUH_supported_by_DEU"}},
    {"beneficiary_object_of_hostilities_by_third_power",
     {"beneficiary_is_object", "adversary_is_a_third_power"}},
    {"unless:beneficiary_attacked_AUH", {"ally_attacked:AUH"}},
    {"unless:beneficiary_attacked_FRA", {"ally_attacked:FRA"}},
    {"non_provocation", {"no_provocation"}},
    {"unprovoked_attack_on_beneficiary", {"no_provocation"}},
    {"territory_of_party_attacked", {"csto_member_territory"}}};

const std::map<std::string, std::string> contents{
    {"act_constitutional", "act_by_constitutional_processes"},
    {"assist_all_means", "assist_with_all_means"},
    {"assist_as_deemed_necessary", "as_it_deems_necessary"},
    {"neutrality", "stay_neutral"},
    {"strict_neutrality", "stay_neutral"}};

/// The words that the library may use for a test of the table.
std::set<std::string> words_for(const std::string& word) {
  const auto found = words.find(word);
  if (found != words.end()) return found->second;
  if (word.compare(0, 9, "location:") == 0) return {word.substr(9)};
  return {word};
}

std::string bearer_of(const csv::row& row) {
  const std::map<std::string, std::string> of_bodies{
      {"@NATO", "FRA"}, {"@RIO", "BRA"}, {"@CSTO", "RUS"}};
  const auto found = of_bodies.find(row["bearer"]);
  return found == of_bodies.end() ? row["bearer"] : found->second;
}

bool has_any(const row_list<deciding_test>& tests, const std::set<std::string>& wanted) {
  return std::any_of(tests.begin(), tests.end(),
                     [&](const deciding_test& t) { return wanted.count(to_string(t.word)) == 1; });
}

std::string told(const called_duty& d) {
  std::string out = to_string(d.by.instrument) + " " + to_string(d.by.article) + ": " +
                    std::string{name_of(d.status)};
  for (const auto& t : d.failed) out += " failed " + to_string(t.word);
  for (const auto& t : d.undetermined) out += " unknown " + to_string(t.word);
  return out + "\n";
}

}  // namespace

const std::map<std::string, incident_kind> kinds_of_event{
    {"armed_attack", incident_kind::armed},
    {"armed_attack_nonstate", incident_kind::nonstate_armed},
    {"cyber", incident_kind::cyber_attack},
    {"mobilization", incident_kind::mobilizes}};

TEST_CASE("casus foederis: every case has its status, and what decided is among what it names",
          "[data][tables][casus]") {
  NEEDS_TABLES();
  // `treaty_signed` and `conditions` in treaties_cases_test.cpp, `article` in
  // casus_foederis_perturbed_test.cpp; `certainty` is counted.
  account_for("casus_foederis_cases",
              {"event_id", "event_date", "evaluated_on", "attacker", "target", "event_kind",
               "place_code", "treaty_id", "treaty_signed", "article", "clause_kind", "bearer",
               "beneficiary", "conditions", "failed_condition", "undetermined_condition", "status",
               "content", "certainty"},
              {{"case_id", "part of event_id"},
               {"case_title", "prose"},
               {"scenario", "prose; the incident holds its facts"},
               {"atop_id", "no field: ATOP is read under codes of its own"},
               {"treaty_title", "words; the names are in treaties.csv"},
               {"procedure", "of the clause, not of what it comes to in the case"},
               {"invoked", "by article in incidents.csv, which is compared"},
               {"actual_behaviour", "what came of it, which a resolver must not know"},
               {"compliance", "as actual_behaviour"},
               {"source_basis", "prose"},
               {"note", "prose"}});
  std::size_t high = 0, others = 0, decided = 0;
  for (const auto& row : csv::table("casus_foederis_cases")) {
    CAPTURE(row["event_id"], row["evaluated_on"], row["treaty_id"], row["article"],
            row["clause_kind"], row["bearer"], row["beneficiary"], row["certainty"]);
    const incident& event = incident_of(row["event_id"], row["evaluated_on"]);
    CHECK(to_string(event.day) == row["event_date"]);
    CHECK(to_string(event.attacker) == row["attacker"]);
    CHECK(to_string(event.target) == row["target"]);
    CHECK(event.kind == kinds_of_event.at(row["event_kind"]));
    CHECK(to_string(event.place) == row["place_code"]);
    const std::string bearer = bearer_of(row);
    const casus_answer found = row["treaty_id"] == "NONE"
                                   ? casus_foederis_between(resolver(), event, party_ref{bearer},
                                                            party_ref{row["beneficiary"]})
                                   : casus_foederis_between(resolver(), event, party_ref{bearer},
                                                            party_ref{row["beneficiary"]},
                                                            agreement_ref{row["treaty_id"]});
    CHECK(found.faults.empty());
    // Of several articles that fit, the one that comes nearest: with the status, and what decides.
    const flag_set<duty> kind =
        row["clause_kind"] == "none" ? flag_set<duty>{} : kinds.at(row["clause_kind"]);
    std::string all;
    bool matches = false, any = false;
    for (const called_duty& d : found.duties) {
      if ((d.pledges & kind) != kind || (kind.empty() && !d.pledges.empty())) continue;
      any = true;
      all += told(d);
      bool one = std::string{name_of(d.status)} == row["status"];
      if (!row["failed_condition"].empty())
        one = one && has_any(d.failed, words_for(row["failed_condition"]));
      if (!row["undetermined_condition"].empty())
        one = one && has_any(d.undetermined, words_for(row["undetermined_condition"]));
      if (row["status"] != "not_obliged") {
        const auto content = contents.find(row["content"]);
        const std::string wanted = content == contents.end() ? row["content"] : content->second;
        one = one && (wanted == "abstain_from_attack" ||
                      std::any_of(d.contents.begin(), d.contents.end(),
                                  [&](const auto& c) { return c.view() == wanted; }));
      }
      matches = matches || one;
    }
    CAPTURE(row["status"], row["failed_condition"], row["undetermined_condition"], all);
    CHECK(any);
    CHECK(matches);
    decided += row["failed_condition"].empty() && row["undetermined_condition"].empty() ? 0U : 1U;
    (row["certainty"] == "high" ? high : others) += 1;
  }
  CHECK(high == 46);
  CHECK(others == 19);
  CHECK(decided > 25);
}
