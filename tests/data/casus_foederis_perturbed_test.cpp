// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every case of the research tables with one fact changed: each condition that the case names is
// taken away in turn, and the duty falls; what is not known makes it pending and never a no; a day
// before the treaty, and another attacker, change what the text says that they change. Skipped
// where ENTENTE_DATA_DIR is not set.
#include "support/casus_of_treaties.hpp"
#include "support/tables.hpp"
#include <entente/data/areas.hpp>
#include <entente/data/incidents.hpp>
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>
#include <entente/query/casus_foederis.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;
using namespace of_treaties;

namespace {

/// One row: an incident, and the duty that is asked about.
struct one_case {
  incident event;
  std::string bearer, beneficiary, agreement, article;
  flag_set<duty> kind;

  /// Of the articles that pledge it in the row's words, the best.
  [[nodiscard]] duty_status status(const incident& e) const {
    duty_status best = duty_status::not_obliged;
    for (const called_duty& d :
         casus_foederis_between(resolver(), e, party_ref{bearer}, party_ref{beneficiary},
                                agreement_ref{agreement})
             .duties) {
      if ((d.pledges & kind) != kind || (kind.empty() && !d.pledges.empty())) continue;
      // "3 (1921); 1 (1925)" and "5/6" are two articles; one that the case does not mean is not.
      const std::string number = to_string(d.by.article);
      if (article.find(number) == std::string::npos && number.find("secret") == std::string::npos &&
          article != "5/6" && article != "42(7)" && article != "IV/V" && !kind.empty())
        continue;
      if (d.status == duty_status::obliged) best = d.status;
      if (d.status == duty_status::pending && best != duty_status::obliged) best = d.status;
    }
    return best;
  }
};

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

std::vector<std::pair<csv::row, one_case>> cases() {
  const std::map<std::string, std::string> of_bodies{
      {"@NATO", "FRA"}, {"@RIO", "BRA"}, {"@CSTO", "RUS"}};
  std::vector<std::pair<csv::row, one_case>> made;
  const row_list<incident> all = incidents();
  for (const auto& row : csv::table("casus_foederis_cases")) {
    if (row["treaty_id"] == "NONE") continue;
    one_case one;
    for (const incident& e : all)
      if (e.name.view() == row["event_id"] + " " + row["evaluated_on"]) one.event = e;
    const auto body = of_bodies.find(row["bearer"]);
    one.bearer = body == of_bodies.end() ? row["bearer"] : body->second;
    one.beneficiary = row["beneficiary"];
    one.agreement = row["treaty_id"];
    one.article = row["article"];
    one.kind = kinds.at(row["clause_kind"]);
    made.emplace_back(row, one);
  }
  return made;
}

incident restated(incident e, const term_code& what, const term_code& of, truth value) {
  row_list<stated_fact> facts;
  for (const stated_fact& f : e.stated)
    if (!(f.what == what)) facts.push_back(f);
  facts.push_back({what, of, value});
  e.stated = list<stated_fact>(facts);
  return e;
}
incident not_called(incident e) {
  e.invoked = {};
  return restated(e, "request_by_victim", {}, truth::no);
}
/// The other side attacks: what was attacked is the attacker now.
incident turned_round(incident e) {
  std::swap(e.attacker, e.target);
  return e;
}
incident attacked_by(incident e, const party_code& attacker) {
  e.attacker = attacker;
  e.supporters = known_list<party_code>::none();
  e.supporters_of_target = {};
  return e;
}

/// What takes a condition away, by the words of the table. Every word that a case that obliges
/// names has to be here.
using alteration = std::function<incident(const incident&, const one_case&)>;
const alteration nobody_is_at_war = [](incident e, const one_case& c) {
  // The beneficiary has nothing to do with it, and fights nobody.
  for (party_code* one : {&e.attacker, &e.target})
    if (one->view() == c.beneficiary) *one = "URY";
  e.adversaries = {};
  e.fighting = known_list<war_between>::none();
  return e;
};
const std::map<std::string, alteration>& changes() {
  static const std::map<std::string, alteration> all{
      {"beneficiary_attacked", [](const incident& e, const one_case&) { return turned_round(e); }},
      {"beneficiary_attacked_or_threatened",
       [](incident e, const one_case&) {
         e.stated = {};
         e.target = "URY";
         return e;
       }},
      {"beneficiary_object_of_hostilities_by_third_power",
       [](const incident& e, const one_case&) { return turned_round(e); }},
      {"beneficiary_at_war", nobody_is_at_war},
      {"beneficiary_at_war_with_great_power",
       [](const incident& e, const one_case& c) {
         incident made = nobody_is_at_war(e, c);
         made = e;
         (made.attacker.view() == c.beneficiary ? made.target : made.attacker) = "SRB";
         return made;
       }},
      {"third_party_in_armed_conflict_with_beneficiary", nobody_is_at_war},
      {"guaranteed_neutrality_violated",
       [](const incident& e, const one_case&) {
         return restated(e, "guaranteed_neutrality_violated", {}, truth::no);
       }},
      {"adversary_count>=2",
       [](incident e, const one_case&) {
         e.adversaries = {};
         e.fighting = known_list<war_between>::none();
         return e;
       }},
      {"aggression",
       [](const incident& e, const one_case&) { return restated(e, "aggression", {}, truth::no); }},
      {"non_provocation",
       [](incident e, const one_case&) {
         e.provoked = truth::yes;
         return e;
       }},
      {"defence_of_special_interests",
       [](const incident& e, const one_case&) {
         return restated(e, "war_over_special_interests", {}, truth::no);
       }},
      {"collective_determination",
       [](const incident& e, const one_case&) {
         return restated(e, "collective_determination", {}, truth::no);
       }},
      {"directed_from_abroad",
       [](const incident& e, const one_case&) {
         return restated(e, "directed_from_abroad", {}, truth::no);
       }},
      {"request_by_victim", [](const incident& e, const one_case&) { return not_called(e); }},
      {"majority_to_convene",
       [](const incident& e, const one_case&) {
         return restated(e, "majority_to_convene", {}, truth::no);
       }},
      {"any_fact_endangering_peace",
       [](const incident& e, const one_case&) {
         return restated(e, "fact_endangering_peace", {}, truth::no);
       }},
      {"attacker_in:DEU", [](const incident& e, const one_case&) { return attacked_by(e, "URY"); }},
      {"attacker_in:RUS", [](const incident& e, const one_case&) { return attacked_by(e, "URY"); }},
      {"attacker_in:FRA", [](const incident& e, const one_case&) { return attacked_by(e, "URY"); }},
      {"attacker_in:DEU+AUH_supported_by_DEU",
       [](const incident& e, const one_case&) { return attacked_by(e, "AUH"); }},
      {"attacker_in:DEU+ITA_supported_by_DEU",
       [](incident e, const one_case&) {
         e.fighting = known_list<war_between>::none();
         return attacked_by(e, "ITA");
       }},
      {"attacker_not:RUS",
       [](const incident& e, const one_case&) { return attacked_by(e, "RUS"); }},
      {"attacker_not:DEU",
       [](const incident& e, const one_case&) { return attacked_by(e, "DEU"); }},
      {"unless:beneficiary_attacked_AUH",
       [](incident e, const one_case& c) {
         e.attacker = party_code::parse(c.beneficiary).value();
         e.target = "AUH";
         return e;
       }},
      {"unless:beneficiary_attacked_FRA",
       [](incident e, const one_case& c) {
         e.attacker = party_code::parse(c.beneficiary).value();
         e.target = "FRA";
         return e;
       }},
      {"any_of_mobilises:DEU+AUH+ITA",
       [](incident e, const one_case&) {
         e.attacker = "URY";
         e.mobilizing = known_list<party_code>::only({"RUS", "FRA"});
         return e;
       }},
      {"bearer_is_guarantor",
       [](const incident& e, const one_case&) { return attacked_by(e, "URY"); }},
      {"territory_of_party_attacked",
       [](incident e, const one_case&) {
         e.place = "nagorno_karabakh";
         return e;
       }},
      {"opinion_of_any_party",
       [](incident e, const one_case&) {
         e.invoked = {};
         return restated(e, "opinion_of_any_party", {}, truth::no);
       }},
      {"treaty_in_force", {}}};
  return all;
}

}  // namespace

TEST_CASE("perturbed: without any one of its conditions no case obliges", "[data][tables][casus]") {
  NEEDS_TABLES();
  std::size_t changed = 0;
  for (const auto& [row, one] : cases()) {
    if (row["status"] != "obliged") continue;
    CAPTURE(row["event_id"], row["evaluated_on"], row["treaty_id"], row["article"], row["bearer"],
            row["clause_kind"]);
    CHECK(one.status(one.event) == duty_status::obliged);
    for (const std::string& word : split(row["conditions"], '|')) {
      CAPTURE(word);
      if (word.compare(0, 9, "location:") == 0) {
        // Article 4 of the North Atlantic Treaty has no area of its own.
        if (word == "location:any_territory_of_party") continue;
        incident elsewhere = one.event;
        elsewhere.place = place_code{"hawaii"};
        if (one.event.day < date{"1950-01-01"}) elsewhere.place = place_code{"alsace"};
        if (word.find("pacific") != std::string::npos) elsewhere.place = place_code{"reunion"};
        if (word.find("portuguese") != std::string::npos) elsewhere.place = place_code{"azores"};
        CHECK(one.status(elsewhere) == duty_status::not_obliged);
        ++changed;
        continue;
      }
      REQUIRE(changes().count(word) == 1);
      const alteration& take_away = changes().at(word);
      if (!take_away) continue;
      // The alliance of 1921 names no adversary, the guarantee of 1925 does: one of them goes on.
      const bool other_article = one.agreement == "FRPOL1921" && word == "attacker_in:DEU";
      CHECK((one.status(take_away(one.event, one)) == duty_status::obliged) == other_article);
      ++changed;
    }
  }
  CHECK(changed > 55);
}

TEST_CASE("perturbed: nothing obliges on the day before its treaty came into force",
          "[data][tables][casus]") {
  NEEDS_TABLES();
  for (const auto& [row, one] : cases()) {
    CAPTURE(row["event_id"], row["treaty_id"], row["bearer"]);
    incident early = one.event;
    const agreement_record* a = find(resolver().of().all_facts().agreements, one.agreement);
    REQUIRE(a != nullptr);
    early.day = a->in_force.earliest() - 1;
    early.known_on = incident::unknown_day;
    CHECK(one.status(early) != duty_status::obliged);
  }
}

TEST_CASE("perturbed: what is not known makes a duty pending, and never a no",
          "[data][tables][casus]") {
  NEEDS_TABLES();
  std::size_t pending = 0;
  for (const auto& [row, one] : cases()) {
    if (row["status"] == "not_obliged") continue;
    CAPTURE(row["event_id"], row["treaty_id"], row["article"], row["bearer"], row["clause_kind"]);
    // A promise not to attack is only asked of who attacks.
    if (row["clause_kind"] == "non_aggression") continue;
    for (int what = 0; what != 8; ++what) {
      incident e = one.event;
      // Who attacks or is attacked is forgotten, but not the beneficiary.
      if (what == 0 && e.attacker.view() != one.beneficiary) e.attacker = {};
      if (what == 1 && e.target.view() != one.beneficiary) e.target = {};
      if (what == 2) e.place = {};
      if (what == 3) e.provoked = truth::unknown;
      if (what == 4) e.stated = {};
      if (what == 5) e.kind = incident_kind::unknown;
      if (what == 6) e.day = incident::unknown_day;
      if (what == 7) {
        e.fighting = {};
        e.supporters = {};
        e.adversaries = {};
        e.mobilizing = {};
      }
      CAPTURE(what);
      const duty_status found = one.status(e);
      CHECK(found != duty_status::not_obliged);
      pending += found == duty_status::pending ? 1U : 0U;
    }
  }
  CHECK(pending > 80);
}

TEST_CASE("perturbed: another attacker changes only duties that name one",
          "[data][tables][casus]") {
  NEEDS_TABLES();
  std::size_t stays = 0;
  for (const auto& [row, one] : cases()) {
    const std::string& conditions = row["conditions"];
    if (row["status"] != "obliged" || one.event.target.view() != one.beneficiary ||
        row["clause_kind"] == "non_aggression" || row["clause_kind"] == "mobilization")
      continue;
    const bool names_one = conditions.find("attacker_in") != std::string::npos ||
                           conditions.find("great_power") != std::string::npos ||
                           conditions.find("directed_from_abroad") != std::string::npos;
    if (names_one) continue;
    CAPTURE(row["event_id"], row["treaty_id"], row["bearer"]);
    // Uruguay is a party of none of these treaties but that of Rio.
    CHECK(one.status(attacked_by(
              one.event, row["treaty_id"] == "RIO1947" ? party_code{"THA"} : party_code{"URY"})) ==
          duty_status::obliged);
    ++stays;
  }
  CHECK(stays > 10);
}

TEST_CASE("perturbed: what failed alone, put right, obliges", "[data][tables][casus]") {
  NEEDS_TABLES();
  for (const auto& [row, one] : cases()) {
    incident e = one.event;
    CAPTURE(row["event_id"], row["treaty_id"], row["bearer"]);
    const std::string id = row["event_id"] + " " + row["treaty_id"] + " " + row["clause_kind"];
    if (id == "C18E4 USJPN1960 defence")
      e.place = "us_base_okinawa";  // not Guam
    else if (id == "C18E2 USJPN1960 defence")
      e.place = "senkaku";  // not Takeshima
    else if (id == "C01E1 AJ1902 defence")
      e.adversaries = {{"JPN", 2}};
    else if (id == "C01E1 FR1892 defence")
      e.attacker = "DEU";
    else if (id == "C02E3 DUAL1879 defence")
      e.supporters = known_list<party_code>::only({"RUS"});
    else if (id == "C02E2 DUAL1879 defence" || id == "C03E3 DUAL1879 defence")
      e = turned_round(e);
    else if (id == "C02E1 REINS1887 neutrality")
      e.attacker = "RUS", e.target = "FRA";
    else if (id == "C05E2 AP1939 defence")
      e.attacker = "DEU";
    else if (id == "C05E2 POLROU1931 defence")
      e = restated(e, "request_by_victim", "ROU", truth::yes);
    else if (id == "C11E2 MANILA1954 defence")
      e = restated(e, "attacker_communist", {}, truth::yes);
    else
      continue;
    CHECK(row["status"] == "not_obliged");
    CHECK(one.status(e) == duty_status::obliged);
  }
}
