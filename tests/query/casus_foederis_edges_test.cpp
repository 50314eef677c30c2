// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Edges of conditions: where numbers, areas, days and coverage end, and who is counted once.
#include <entente/entente.hpp>
#include <entente/query/casus_foederis.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string_view>
#include <vector>

using namespace entente;

namespace {

constexpr auto obliged = duty_status::obliged, not_obliged = duty_status::not_obliged,
               pending = duty_status::pending;

/// A pact of one article, on help.
agreement_record pact(std::string_view code, std::vector<party_spell> parties,
                      const term_code& when = "armed_attack",
                      std::vector<term_code> conditions = {}) {
  article_record article;
  article.number = "1";
  article.pledges = {duty::defence};
  article.triggers = {when};
  article.conditions = list<term_code>(conditions);
  agreement_record made;
  made.code = agreement_code::parse(code).value();
  made.name = text{code};
  made.signed_on = "1900-01-01";
  made.in_force = "1900-01-01";
  made.parties = list<party_spell>(parties);
  made.articles = {article};
  return made;
}
/// The pact of Arda and Bora.
agreement_record help_for_bora(const term_code& when, std::vector<term_code> conditions = {}) {
  return pact("AB", {{"ARD", {}}, {"BOR", {}}}, when, conditions);
}
facts facts_of(std::vector<agreement_record> agreements) {
  facts made;
  for (const std::string_view name : {"ARD", "BOR", "COR", "DOR", "ERS", "BODY"}) {
    party_record p;
    p.code = party_code::parse(name).value();
    p.name = text{name};
    if (name == "BODY") p.kind = party_kind::alliance;
    made.parties.push_back(p);
  }
  for (const agreement_record& a : agreements) made.agreements.push_back(a);
  made.coverage = period{"1890-01-01"_day, "1990-01-01"_day};
  return made;
}
world world_of(std::vector<agreement_record> agreements) {
  return world::build(facts_of(agreements)).value();
}
incident event(const party_code& attacker, const party_code& target,
               incident_kind kind = incident_kind::armed) {
  incident made;
  made.attacker = attacker;
  made.target = target;
  made.kind = kind;
  made.day = "1910-06-01";
  made.provoked = truth::no;
  made.fighting = known_list<war_between>::none();
  made.supporters = known_list<party_code>::none();
  made.mobilizing = known_list<party_code>::none();
  return made;
}
duty_status status(const world& w, const incident& e, const background& scene = {},
                   std::string_view bearer = "ARD", std::string_view beneficiary = "BOR",
                   agreement_ref by = agreement_id{}) {
  const casus_answer asked = casus_foederis_between(casus_resolver{w, scene}, e, party_ref{bearer},
                                                    party_ref{beneficiary}, by);
  REQUIRE(asked.duties.size() == 1);
  return asked.duties[0].status;
}

}  // namespace

TEST_CASE("a number of adversaries that fits no type is not a small one", "[casus]") {
  CHECK(status(world_of({help_for_bora("armed_attack", {"adversary_count:4294967297"})}),
               event("COR", "BOR")) == not_obliged);
  CHECK(status(world_of({help_for_bora("armed_attack", {"adversary_count:1"})}),
               event("COR", "BOR")) == obliged);
}

TEST_CASE("a great power that opened one war twice told is one power", "[casus]") {
  background scene;
  for (const party_code& party : {party_code{"COR"}, party_code{"DOR"}}) {
    trait_record great;
    great.trait = "great_power";
    great.party = party;
    scene.traits.push_back(great);
  }
  const world w = world_of({help_for_bora("armed_attack", {"outside_great_powers_attack:2"})});
  incident e = event("COR", "BOR");
  e.fighting = known_list<war_between>::only({{"DOR", "BOR"}});
  CHECK(status(w, e, scene) == obliged);
  e.fighting = known_list<war_between>::only({{"COR", "BOR"}});
  e.since = {{"COR", "BOR"}};
  CHECK(status(w, e, scene) == not_obliged);
}

TEST_CASE("a war with one is none with another who only threatens", "[casus]") {
  background scene;
  trait_record great;
  great.trait = "great_power";
  great.party = "COR";
  scene.traits.push_back(great);
  for (const term_code& when : {term_code{"war_of_a_party"}, term_code{"war_with_great_power"},
                                term_code{"conflict_with_third_party"}})
    for (const incident_kind kind : {incident_kind::threat_of_force, incident_kind::mobilizes}) {
      const world w = world_of({help_for_bora(when)});
      incident e = event("COR", "BOR", kind);
      e.fighting = known_list<war_between>::only({{"BOR", "DOR"}});
      CHECK(status(w, e, scene) == not_obliged);
      e.fighting = known_list<war_between>::some({{"BOR", "DOR"}});
      CHECK(status(w, e, scene) == pending);
      e.fighting = known_list<war_between>::only({{"BOR", "DOR"}, {"COR", "BOR"}});
      CHECK(status(w, e, scene) == obliged);
      e.fighting = known_list<war_between>::only({{"BOR", "DOR"}});
      e.kind = incident_kind::armed;
      CHECK(status(w, e, scene) == obliged);
    }
}
