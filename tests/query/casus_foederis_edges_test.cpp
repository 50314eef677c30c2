// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Edges of conditions: where numbers, areas, days and coverage end, and who is counted once.
#include "support/made_pacts.hpp"
#include <entente/entente.hpp>
#include <entente/query/casus_foederis.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string_view>
#include <vector>

using namespace entente;

namespace {

constexpr auto obliged = duty_status::obliged, not_obliged = duty_status::not_obliged,
               pending = duty_status::pending;

constexpr std::string_view names[]{"ARD", "BOR", "COR", "DOR", "ERS", "BODY"};

/// A pact of one article, on help.
agreement_record pact(std::string_view code, std::vector<party_spell> parties,
                      const term_code& when = "armed_attack",
                      std::vector<term_code> conditions = {}) {
  return made::pact(code, std::move(parties), duty::defence, when, std::move(conditions));
}
/// The pact of Arda and Bora.
agreement_record help_for_bora(const term_code& when, std::vector<term_code> conditions = {}) {
  return pact("AB", {{"ARD", {}}, {"BOR", {}}}, when, conditions);
}
facts facts_of(const std::vector<agreement_record>& agreements) {
  facts all = made::facts_of(names, agreements);
  for (party_record& p : all.parties)
    if (p.code == party_code{"BODY"}) p.kind = party_kind::alliance;
  return all;
}
world world_of(std::vector<agreement_record> agreements) {
  return world::build(facts_of(agreements)).value();
}
incident event(const party_code& attacker, const party_code& target,
               incident_kind kind = incident_kind::armed) {
  return made::attack(attacker, target, kind, "1910-06-01"_day);
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

namespace {
/// The pact of Arda and Bora on an area, at an isle.
agreement_record help_within(std::string_view code, std::vector<party_spell> parties) {
  agreement_record made = pact(code, std::move(parties));
  article_record article = made.articles[0];
  article.areas = {"zone"};
  made.articles = {article};
  return made;
}
incident landing() {
  incident made = event("DOR", "BOR");
  made.place = "isle";
  return made;
}
place_record isle() {
  place_record made;
  made.code = "isle";
  made.held = sovereignty::sole;
  made.sovereigns = {"BOR"};
  made.administered_by = {"BOR"};
  return made;
}
area_record zone(area_rule rule) {
  area_record made;
  made.area = "zone";
  made.agreement = "AB";
  made.rule = rule;
  made.administrator = "BOR";
  return made;
}
background scene_of(const place_record& place, std::vector<area_record> areas) {
  background made;
  made.places.push_back(place);
  for (const area_record& a : areas) made.areas.push_back(a);
  return made;
}
}  // namespace

TEST_CASE("an area is what its own agreement means by it", "[casus]") {
  const world w = world_of({help_within("AB", {{"ARD", {}}, {"BOR", {}}}),
                            help_within("CB", {{"COR", {}}, {"BOR", {}}})});
  area_record of_other = zone(area_rule::administered_by);
  of_other.agreement = "CB";
  of_other.administrator = "COR";
  const area_record own = zone(area_rule::administered_by);
  for (const auto& areas : {std::vector{own, of_other}, std::vector{of_other, own}}) {
    const background scene = scene_of(isle(), areas);
    CHECK(status(w, landing(), scene) == obliged);
    CHECK(status(w, landing(), scene, "COR", "BOR") == not_obliged);
  }
  // What it means by an area of which only the other one speaks is not known.
  CHECK(status(w, landing(), scene_of(isle(), {of_other})) == pending);
  of_other.agreement = {};
  CHECK(status(w, landing(), scene_of(isle(), {of_other})) == not_obliged);
}

TEST_CASE("an area, a place or a sovereign that may not be there yet leaves it open", "[casus]") {
  const world w =
      world_of({help_within("AB", {{"ARD", {}}, {"BOR", {}}, {"COR", {partial_date{"1910"}}}})});
  const spell since_1910{partial_date{"1910"}};
  for (const area_rule rule : {area_rule::sovereign_is_party, area_rule::administered_by}) {
    area_record area = zone(rule);
    area.during = since_1910;
    CHECK(status(w, landing(), scene_of(isle(), {area})) == pending);
    area.during = spell{partial_date{"1910-06-01"}};
    CHECK(status(w, landing(), scene_of(isle(), {area})) == obliged);
    area.during = spell{partial_date{"1910-06-02"}};
    CHECK(status(w, landing(), scene_of(isle(), {area})) == not_obliged);
    area.during = {};
    // Nobody is told to hold it: that there is nobody has to be known.
    place_record nobodys = isle();
    nobodys.sovereigns = {};
    nobodys.administered_by = {};
    for (const sovereignty held : {sovereignty::unknown, sovereignty::sole}) {
      nobodys.held = held;
      CHECK(status(w, landing(), scene_of(nobodys, {area})) == pending);
    }
    nobodys.held = sovereignty::none;
    CHECK(status(w, landing(), scene_of(nobodys, {area})) == not_obliged);
  }
  place_record coras = isle();
  coras.sovereigns = {"COR"};
  CHECK(status(w, landing(), scene_of(coras, {zone(area_rule::sovereign_is_party)})) == pending);
  coras.sovereigns = {"DOR"};
  CHECK(status(w, landing(), scene_of(coras, {zone(area_rule::sovereign_is_party)})) ==
        not_obliged);
}

TEST_CASE("an ally is one to whom help is owed, or who owes it", "[casus]") {
  const auto with = [](agreement_record other, bool bears, bool benefits) {
    article_record article = other.articles[0];
    if (bears) article.bearers = {"COR", "DOR"};
    if (benefits) article.beneficiaries = {"ERS"};
    other.articles = {article};
    return world_of({help_for_bora("armed_attack", {"attacker_in:ally_of_DOR"}), other});
  };
  const auto three = pact("CDE", {{"COR", {}}, {"DOR", {}}, {"ERS", {}}});
  CHECK(status(with(three, false, false), event("COR", "BOR")) == obliged);
  CHECK(status(with(three, true, false), event("COR", "BOR")) == obliged);
  // Two who guarantee a third are not allies of each other, but of that one.
  CHECK(status(with(three, true, true), event("COR", "BOR")) == not_obliged);
  CHECK(status(with(three, true, true), event("ERS", "BOR")) == obliged);
  // Nobody is its own ally.
  CHECK(status(with(three, false, false), event("DOR", "BOR")) == not_obliged);
  // A declaration that does not bind makes none; nor do phases that do not meet.
  agreement_record declared = three;
  declared.binding = truth::no;
  CHECK(status(with(declared, false, false), event("COR", "BOR")) == not_obliged);
  declared.binding = truth::unknown;
  CHECK(status(with(declared, false, false), event("COR", "BOR")) == pending);
  agreement_record phased = pact("CDE", {{"COR", {}, "one"}, {"DOR", {}, "two"}});
  CHECK(status(with(phased, false, false), event("COR", "BOR")) == not_obliged);
  phased = pact("CDE", {{"COR", {}, "two"}, {"DOR", {}, "two"}});
  CHECK(status(with(phased, false, false), event("COR", "BOR")) == obliged);
}

TEST_CASE("on a day that the facts do not cover nobody is certainly not a party, ally or member",
          "[casus]") {
  for (const auto& [condition, attacker] :
       {std::pair{term_code{"attacker_is_no_party"}, party_code{"DOR"}},
        {term_code{"attacker_not:ally_of_COR"}, party_code{"DOR"}},
        {term_code{"attacker_not:COR"}, party_code{"BODY"}}}) {
    const world w = world_of({help_for_bora("armed_attack", {condition})});
    incident e = event(attacker, "BOR");
    CHECK(status(w, e) == obliged);
    e.day = "1991-01-01";
    CHECK(status(w, e) == pending);
  }
  // One who may be a member of the body that attacks, or that is attacked.
  const world w = world_of({help_for_bora("armed_attack")});
  incident e = event("BODY", "BOR");
  CHECK(status(w, e) == obliged);
  e.day = "1991-01-01";
  CHECK(status(w, e) == pending);
  e = event("COR", "BODY");
  CHECK(status(w, e) == not_obliged);
  e.day = "1991-01-01";
  CHECK(status(w, e) == pending);
  // One who may have acceded.
  e = event("COR", "BOR");
  CHECK(status(w, e, {}, "DOR", "BOR", "AB") == not_obliged);
  e.day = "1991-01-01";
  CHECK(status(w, e, {}, "DOR", "BOR", "AB") == pending);
}

TEST_CASE("a body is met by its members, and may be several powers", "[casus]") {
  const auto with_members = [](const term_code& condition, std::vector<party_code> members) {
    facts all = facts_of({help_for_bora("armed_attack", {condition})});
    for (const party_code& member : members) {
      membership_record m;
      m.body = "BODY";
      m.party = member;
      m.during = spell{partial_date{"1900-01-01"}};
      all.memberships.push_back(m);
    }
    return world::build(all).value();
  };
  // Who is attacked as a member meets the attacker, and not the body.
  for (const bool is_known : {true, false}) {
    incident e = event("COR", "BODY");
    if (!is_known) e.supporters = {};
    CHECK(status(with_members("attacker_in:COR", {"BOR", "DOR"}), e) == obliged);
    CHECK(status(with_members("attacker_in:DOR", {"BOR", "DOR"}), e) == not_obliged);
    CHECK(status(with_members("adversary_count:2", {"BOR", "DOR"}), e) == not_obliged);
    e.fighting = known_list<war_between>::only({{"COR", "BOR"}});
    CHECK(status(with_members("adversary_count:2", {"BOR", "DOR"}), e) == not_obliged);
    CHECK(status(with_members("adversary_count:1", {"BOR", "DOR"}), e) == obliged);
  }
  CHECK(status(with_members("attacked_by_two_powers", {"COR", "DOR"}), event("BODY", "BOR")) ==
        pending);
  CHECK(status(with_members("attacked_by_two_powers", {}), event("COR", "BOR")) == not_obliged);
}
