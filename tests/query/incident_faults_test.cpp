// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Incidents that cannot be, in a made-up world: each fault alone, what is left without it, and what
// answers say of it.
#include "support/made_states.hpp"
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/casus_foederis.hpp>
#include <entente/query/incident_faults.hpp>

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace made;

namespace {

inline constexpr struct in_snow final : condition<"in_snow", "snow lies"> {
} in_snow;
inline constexpr struct not_by_dora final : condition<"attacker_not:DOR", "not Dora"> {
} not_by_dora;
inline constexpr struct pact final
    : agreement<"AB", "Pact", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, bora>, article<"1", pledge<duty::defence>, after<not_by_dora>>,
                article<"2", pledge<duty::consultation>, after<in_snow>>> {
} pact;

const casus_resolver& resolver() {
  static const casus_resolver r{world{pact, cora}, {}};
  return r;
}

incident sound() {
  incident made;
  made.name = "the raid";
  made.attacker = "COR";
  made.target = "BOR";
  made.kind = incident_kind::armed;
  made.day = "1910-06-01";
  made.supporters = known_list<party_code>::only({"DOR"});
  made.supporters_of_target = known_list<party_code>::only({"ERS"});
  made.fighting = known_list<war_between>::only({{"DOR", "ERS"}});
  made.invoked = {{"AB", "1"}};
  made.waived = {{"BOR", "ARD"}};
  made.stated = {{"in_snow", {}, truth::yes},
                 {"threatened", "BOR", truth::yes},
                 {"collective_determination", "AB", truth::no},
                 {"great_power", "DOR", truth::yes}};
  return made;
}

struct broken {
  incident_fault fault;
  std::string_view about;
  incident event;
};
/// A sound incident with one thing changed.
template <class Change>
broken with(incident_fault fault, std::string_view about, const Change& change) {
  broken made{fault, about, sound()};
  change(made.event);
  return made;
}

std::vector<broken> each_broken_by_one() {
  using f = incident_fault;
  return {
      with(f::attacker_is_target, "BOR", [](incident& e) { e.attacker = "BOR"; }),
      with(f::known_before_it_happened, "the raid", [](incident& e) { e.known_on = "1910-05-31"; }),
      with(f::war_began_after_it, "the raid", [](incident& e) { e.war_began = "1910-06-02"; }),
      with(f::fights_itself, "DOR",
           [](incident& e) {
             e.fighting = known_list<war_between>::only({{"DOR", "DOR"}});
           }),
      with(f::fights_itself, "ERS",
           [](incident& e) {
             e.since = {{"ERS", "ERS"}};
           }),
      with(f::stated_both_ways, "in_snow",
           [](incident& e) {
             e.stated = {{"in_snow", {}, truth::yes}, {"in_snow", {}, truth::no}};
           }),
      with(f::supports_both_sides, "ERS",
           [](incident& e) { e.supporters = known_list<party_code>::only({"ERS"}); }),
      with(f::supports_both_sides, "COR",
           [](incident& e) { e.supporters_of_target = known_list<party_code>::only({"COR"}); }),
      with(f::supports_both_sides, "BOR",
           [](incident& e) { e.supporters = known_list<party_code>::only({"BOR"}); }),
      with(f::comes_in_for_its_target, "BOR", [](incident& e) { e.in_aid_of = "BOR"; }),
      with(f::comes_in_for_itself, "COR", [](incident& e) { e.in_aid_of = "COR"; }),
      with(f::waives_to_itself, "ARD",
           [](incident& e) {
             e.waived = {{"ARD", "ARD"}};
           }),
      with(f::attributed_to_another, "DOR",
           [](incident& e) {
             e.attributed_to = {{"DOR", attribution_degree::established}};
           }),
      with(f::attributed_to_another, "DOR",
           [](incident& e) {
             e.attributed_to = {{"COR", attribution_degree::established},
                                {"DOR", attribution_degree::established}};
           }),
      with(f::attributed_to_another, "DOR",
           [](incident& e) {
             e.attacker = {};
             e.stated = {};
             e.attributed_to = {{"COR", attribution_degree::established},
                                {"DOR", attribution_degree::established}};
           }),
      with(f::unprovoked_by_an_aggressor, "BOR",
           [](incident& e) {
             e.provoked = truth::no;
             e.fighting = known_list<war_between>::only({{"BOR", "COR"}, {"DOR", "ERS"}});
           }),
  };
}
/// Found with the world at hand alone.
std::vector<broken> each_broken_in_this_world() {
  using f = incident_fault;
  return {
      with(f::place_is_not_defined, "nowhere", [](incident& e) { e.place = "nowhere"; }),
      with(f::invokes_what_is_not_there, "AB article 77",
           [](incident& e) {
             e.invoked = {{"AB", "77"}};
           }),
      with(f::invokes_what_is_not_there, "ZZ article 1",
           [](incident& e) {
             e.invoked = {{"ZZ", "1"}};
           }),
      with(f::nobody_asks_it, "in_snwo",
           [](incident& e) {
             e.stated = {{"in_snwo", {}, truth::yes}};
           }),
      with(f::party_is_not_known, "BRO",
           [](incident& e) {
             e.waived = {{"BRO", "ARD"}};
           }),
      with(f::party_is_not_known, "ADR",
           [](incident& e) {
             e.waived = {{"BOR", "ADR"}};
           }),
      with(f::party_is_not_known, "BRO",
           [](incident& e) {
             e.adversaries = {{"BOR", 1}, {"BRO", 2}};
           }),
      with(f::asked_of_others, "armed_attack_threshold of COR",
           [](incident& e) {
             e.stated = {{"armed_attack_threshold", "COR", truth::yes}};
           }),
      with(f::asked_of_others, "threatened of COR",
           [](incident& e) {
             e.stated = {{"threatened", "COR", truth::yes}};
           }),
      with(f::no_such_attacker, "CRO", [](incident& e) { e.attacker = "CRO"; }),
      with(f::party_is_not_known, "BRO",
           [](incident& e) {
             e.target = "BRO";
             e.stated = {};
           }),
      with(f::party_is_not_known, "BA",
           [](incident& e) {
             e.stated = {{"in_snow", "BA", truth::yes}};
           }),
  };
}

}  // namespace

TEST_CASE("faults: a sound incident has none, alone and in its world", "[casus][hostile]") {
  CHECK(diagnose(sound()).empty());
  CHECK(diagnose(resolver(), sound()).empty());
  CHECK(sound_part(sound()) == sound());
  CHECK(diagnose(resolver(), incident{}).empty());
}

TEST_CASE("faults: each is found where it is, and no other", "[casus][hostile]") {
  std::set<incident_fault> seen;
  for (const broken& one : each_broken_by_one()) {
    INFO(name_of(one.fault) << " " << one.about);
    seen.insert(one.fault);
    for (const auto& found : {diagnose(one.event), diagnose(resolver(), one.event)}) {
      REQUIRE(found.size() == 1);
      CHECK(found[0] == incident_finding{one.fault, text{one.about}});
    }
  }
  for (const broken& one : each_broken_in_this_world()) {
    INFO(name_of(one.fault) << " " << one.about);
    seen.insert(one.fault);
    CHECK(diagnose(one.event).empty());
    const auto found = diagnose(resolver(), one.event);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == incident_finding{one.fault, text{one.about}});
  }
  CHECK(seen.size() == words_of(incident_fault{}).size());  // every fault has a case above
}

TEST_CASE("faults: without what cannot be, nothing is wrong, and nothing else is lost",
          "[casus][hostile]") {
  for (const broken& one : each_broken_by_one()) {
    INFO(name_of(one.fault) << " " << one.about);
    const incident rest = sound_part(one.event);
    CHECK(diagnose(rest).empty());
    CHECK(sound_part(rest) == rest);
    CHECK(rest.day == one.event.day);
    CHECK(rest.invoked == one.event.invoked);
  }
  // Of a list with a fault in it nobody knows whether it is all.
  incident event = sound();
  event.supporters = known_list<party_code>::only({"BOR", "DOR"});
  CHECK(sound_part(event).supporters == known_list<party_code>::some({"DOR"}));
  // A fact that is stated both ways is said to be unknown, so that no rule takes it for granted.
  event = sound();
  event.stated = {{"aggression", {}, truth::yes}, {"aggression", {}, truth::no}};
  for (const stated_fact& fact : sound_part(event).stated) CHECK(fact.value.is_unknown());
}

TEST_CASE("faults: what only looks like a contradiction", "[casus][hostile]") {
  const auto is_sound = [](const auto& change) {
    incident event = sound();
    change(event);
    return diagnose(resolver(), event).empty() && sound_part(event) == event;
  };
  const list<attribution> to_dora{{"DOR", attribution_degree::established}};
  // A suspicion is no finding, and somebody stands behind an attacker that is no state.
  CHECK(is_sound([](incident& e) {
    e.attributed_to = {{"COR", attribution_degree::established},
                       {"DOR", attribution_degree::suspected},
                       {"ERS", attribution_degree::assessed}};
  }));
  CHECK(is_sound([&](incident& e) {
    e.attributed_to = to_dora;
    e.attacker_is_state = truth::no;
  }));
  CHECK(is_sound([&](incident& e) {
    e.attributed_to = to_dora;
    e.kind = incident_kind::nonstate_armed;
  }));
  CHECK(is_sound([&](incident& e) {
    e.attributed_to = to_dora;
    e.attacker = {};
  }));
  // An attacker may be anybody where it is said what it is.
  for (const truth is_state : {truth::yes, truth::no})
    CHECK(is_sound([&](incident& e) {
      e.attacker = "GNG";
      e.attacker_is_state = is_state;
    }));
  CHECK(is_sound([](incident& e) {
    e.attacker = "GNG";
    e.kind = incident_kind::nonstate_armed;
  }));
  // What is not said, another war, one that was opened since, or by nobody knows whom of the two.
  CHECK(is_sound([](incident& e) {
    e.fighting = known_list<war_between>::only({{"BOR", "COR"}});
  }));
  CHECK(is_sound([](incident& e) {
    e.provoked = truth::yes;
    e.fighting = known_list<war_between>::only({{"BOR", "COR"}});
  }));
  CHECK(is_sound([](incident& e) {
    e.provoked = truth::no;
    e.fighting = known_list<war_between>::only({{"COR", "BOR"}, {"BOR", "DOR"}});
    e.since = {{"BOR", "COR"}};
  }));
  CHECK(is_sound([](incident& e) {
    e.provoked = truth::no;
    e.fighting = known_list<war_between>::only({{"BOR", "COR"}, {"COR", "BOR"}});
  }));
  // Who fights, helps or mobilizes may be anybody, as who attacks.
  CHECK(is_sound([](incident& e) {
    e.fighting = known_list<war_between>::only({{"REB", "COR"}});
    e.supporters = known_list<party_code>::only({"GNG"});
    e.mobilizing = known_list<party_code>::only({"MOB"});
    e.adversaries = {{"REB", 1}, {"BOR", 2}};
  }));
}

TEST_CASE("faults: where two are established nobody is, and a war began with provocation",
          "[casus][hostile]") {
  struct pact_type final
      : agreement<"FOUND", "Found", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, bora>,
                  article<"1", pledge<duty::defence>, after<attribution_established>>,
                  article<"2", pledge<duty::consultation>, after<no_provocation>>> {};
  static constexpr pact_type by_finding{};
  const casus_resolver r{world{by_finding, cora}, {}};
  incident event = sound();
  event.invoked = {};
  event.stated = {};
  const auto status = [&](std::size_t article) {
    return casus_foederis_between(r, event, arda, bora, by_finding).duties[article].status;
  };
  const attribution cora_did{"COR", attribution_degree::established};
  const attribution dora_did{"DOR", attribution_degree::established};
  event.attributed_to = {cora_did};
  CHECK(status(0) == duty_status::obliged);
  event.attributed_to = {cora_did, dora_did};
  CHECK(status(0) == duty_status::pending);
  CHECK(sound_part(event).attributed_to.empty());
  CHECK(sound_part(event).attacker == event.attacker);
  // Of a target that began the war, nobody knows whether it provoked the attack.
  event = sound();
  event.provoked = truth::no;
  CHECK(status(1) == duty_status::obliged);
  event.fighting = known_list<war_between>::only({{"BOR", "COR"}});
  CHECK(status(1) == duty_status::pending);
  CHECK(sound_part(event).provoked.is_unknown());
  CHECK(sound_part(event).fighting == event.fighting);
}

TEST_CASE("faults: a word that a client's rule or a row asks for is no fault", "[casus][hostile]") {
  incident event = sound();
  for (const term_code& word : {term_code{"in_snow"}, term_code{"armed_attack_threshold"},
                                term_code{"fact_endangering_peace"}}) {
    event.stated = {{word, {}, truth::yes}};
    INFO(word.view());
    CHECK(diagnose(resolver(), event).empty());
  }
  // What fields of the incident decide is asked under no word.
  for (const term_code& word : {term_code{"attacker_not:DOR"}, term_code{"attacker_not"},
                                term_code{"no_provocation"}, term_code{"armed_attack"}}) {
    event.stated = {{word, {}, truth::yes}};
    INFO(word.view());
    REQUIRE(diagnose(resolver(), event).size() == 1);
    CHECK(diagnose(resolver(), event)[0].fault == incident_fault::nobody_asks_it);
  }
  // A target may be known by what it holds alone.
  background held;
  place_record shore;
  shore.code = "shore";
  shore.administered_by = {"BRO"};
  held.places.push_back(shore);
  incident on_the_shore = sound();
  on_the_shore.target = "BRO";
  on_the_shore.stated = {};
  CHECK(diagnose(casus_resolver{resolver().of(), held}, on_the_shore).empty());
  CHECK_FALSE(casus_foederis(resolver(), on_the_shore).is_complete);
  incident from_the_shore = sound();
  from_the_shore.attacker = "BRO";
  CHECK(diagnose(casus_resolver{resolver().of(), held}, from_the_shore).empty());
  // A trait of the background, an argument of a word, and who is of the incident.
  background scene;
  trait_record trait;
  trait.trait = "sea_power";
  trait.party = "COR";
  trait.value = truth::yes;
  scene.traits.push_back(trait);
  event.stated = {{"sea_power", "DOR", truth::yes}, {"sea_power", "ERS", truth::no}};
  CHECK(diagnose(casus_resolver{resolver().of(), scene}, event).empty());
  CHECK(diagnose(resolver(), event).size() == 1);
}

namespace {
inline constexpr struct dora_assists final : condition<"co_obligor_assists:DOR", "Dora assists"> {
} dora_assists;
inline constexpr struct others_assist final : condition<"co_obligor_assists", "the others assist"> {
} others_assist;
inline constexpr struct in_their_opinion final
    : condition<"opinion_of_any_party", "one of them sees a threat"> {
} in_their_opinion;
/// Arda owes it to Bora; Cora is a party, too.
template <auto Asked>
struct asking final
    : agreement<
          "ASKS", "Asks", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
          between<arda, bora, cora>,
          article<"1", pledge<duty::defence>, bearer<arda>, beneficiary<bora>, after<Asked>>> {};
template <auto Asked>
inline constexpr asking<Asked> asks{};
}  // namespace

TEST_CASE("faults: what is stated of one of whom it is never asked", "[casus][hostile]") {
  // Dora is known, and no party; another agreement is none of this article.
  const auto asked_of = [](const world& w, const term_code& what, casus_options options = {}) {
    const casus_resolver r{w, {}, options};
    std::set<std::string> of;
    for (const term_code& one :
         {term_code{"ARD"}, term_code{"BOR"}, term_code{"COR"}, term_code{"DOR"}, term_code{"ASKS"},
          term_code{"AB"}, term_code{}}) {
      incident event = sound();
      event.stated = {{what, one, truth::yes}};
      const auto found = diagnose(r, event);
      REQUIRE(found.size() <= 1);
      if (found.empty()) {
        of.insert(to_string(one));
        continue;
      }
      CHECK(found[0].fault == incident_fault::asked_of_others);
      CHECK(to_string(found[0].about) == to_string(what) + " of " + to_string(one));
    }
    return of;
  };
  using names = std::set<std::string>;
  const names all{"", "ASKS", "AB", "ARD", "BOR", "COR", "DOR"};
  const names all_but_the_attacker{"", "ASKS", "AB", "ARD", "BOR", "DOR"};
  const names parties{"", "ARD", "BOR", "DOR"}, agreements{"", "ASKS", "AB"};
  // Cora attacks Bora. What a party did may be told though no article asks for it.
  CHECK(asked_of(world{asks<request_by_victim>, pact, dora}, "request_by_victim") ==
        all_but_the_attacker);
  CHECK(asked_of(world{asks<domestic_process>, pact, dora}, "request_by_victim") ==
        all_but_the_attacker);
  CHECK(asked_of(world{asks<domestic_process>, pact, dora}, "domestic_process") == parties);
  CHECK(asked_of(world{asks<dora_assists>, pact, dora}, "co_obligor_assists") == parties);
  CHECK(asked_of(world{asks<others_assist>, pact, dora}, "co_obligor_assists") == parties);
  CHECK(asked_of(world{asks<in_their_opinion>, pact, dora}, "opinion_of_any_party") ==
        names{"", "ARD", "BOR", "COR", "DOR"});  // of Cora as a party it is asked
  for (const term_code& found_together :
       {term_code{"collective_determination"}, term_code{"all_members_agree"},
        term_code{"majority_to_convene"}})
    CHECK(asked_of(world{asks<collective_determination>, pact, dora}, found_together) ==
          agreements);
  for (const term_code& of_the_incident :
       {term_code{"directed_from_abroad"}, term_code{"attacker_communist"},
        term_code{"fact_endangering_peace"}})
    CHECK(asked_of(world{asks<directed_from_abroad>, pact, dora}, of_the_incident) == names{""});
  CHECK(asked_of(world{asks<domestic_process>, pact, dora}, "armed_attack_threshold") ==
        names{"", "BOR"});
  // Of the attacker where an article asks it of that one; of anybody who may come to be an
  // adversary; and whatever a rule of a client may ask.
  incident by_arda = sound();
  by_arda.attacker = "ARD";
  by_arda.waived = {};
  by_arda.stated = {{"domestic_process", "ARD", truth::yes}};
  CHECK(diagnose(casus_resolver{world{asks<domestic_process>, pact, dora}, {}}, by_arda).empty());
  CHECK(asked_of(world{asks<domestic_process>, pact, dora}, "aggression") == all);
  static constexpr condition_row own[]{{"domestic_process", [](const casus&) { return truth{}; }}};
  casus_options with_own;
  with_own.conditions = condition_table{own};
  CHECK(asked_of(world{asks<domestic_process>, pact, dora}, "domestic_process", with_own) == all);
}

TEST_CASE("faults: an answer names them all and rests on none", "[casus][hostile]") {
  for (const auto& several : {each_broken_by_one(), each_broken_in_this_world()})
    for (const broken& one : several) {
      INFO(name_of(one.fault) << " " << one.about);
      const casus_answer answer = casus_foederis(resolver(), one.event);
      REQUIRE(answer.faults.size() == 1);
      CHECK(answer.faults[0].fault == one.fault);
      CHECK(answer.duties == casus_foederis(resolver(), sound_part(one.event)).duties);
    }
  // Who is said to help both sides may help neither: what hangs on it is open.
  struct with_ersa_type final : condition<"attacker_supported_by:ERS", "Ersa helps the attacker"> {
  };
  static constexpr with_ersa_type with_ersa{};
  struct second_type final : agreement<"SECOND", "Second", is_an<treaty>, signed_on<"1900-01-01">,
                                       in_force<"1900-01-01">, between<arda, bora>,
                                       article<"1", pledge<duty::defence>, after<with_ersa>>> {};
  static constexpr second_type second{};
  const casus_resolver r{world{second, cora}, {}};
  incident event = sound();
  event.supporters = known_list<party_code>::only({"ERS"});
  event.invoked = {};
  event.waived = {};
  event.stated = {};
  CHECK(casus_foederis_between(r, event, arda, bora).duties[0].status == duty_status::pending);
  event.supporters_of_target = known_list<party_code>::none();
  CHECK(casus_foederis_between(r, event, arda, bora).duties[0].status == duty_status::obliged);
}
