// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What the treaties say of incidents that everybody knows, without the research tables.
#include "support/casus_of_treaties.hpp"
#include <entente/data/areas.hpp>
#include <entente/data/incidents.hpp>
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/contradictions.hpp>
#include <entente/query/incident_faults.hpp>
#include <entente/query/powers.hpp>
#include <entente/query/what_if.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace entente;
using namespace entente::data;
using namespace of_treaties;

namespace {

incident case_of(std::string_view name) {
  for (const incident& i : incidents())
    if (i.name.view() == name) return i;
  return {};
}
incident attack(const party_code& attacker, const party_code& target, const place_code& place,
                date day) {
  incident made;
  made.attacker = attacker;
  made.target = target;
  made.kind = incident_kind::armed;
  made.place = place;
  made.day = day;
  made.attacker_is_state = truth::yes;
  made.provoked = truth::no;
  return made;
}

/// The best that one owes another by an article: owed, else pending, else not.
duty_status status_of(const casus_resolver& r, const incident& event, party_ref bearer,
                      party_ref beneficiary, agreement_ref agreement, duty kind = duty::defence) {
  duty_status best = duty_status::not_obliged;
  for (const called_duty& d :
       casus_foederis_between(r, event, bearer, beneficiary, agreement).duties) {
    if (!d.pledges.contains(kind)) continue;
    if (d.status == duty_status::obliged) best = d.status;
    if (d.status == duty_status::pending && best != duty_status::obliged) best = d.status;
  }
  return best;
}
bool failed(const casus_answer& answer, std::string_view word) {
  for (const called_duty& d : answer.duties)
    for (const deciding_test& t : d.failed)
      if (t.word.view() == word) return true;
  return false;
}
bool undetermined(const casus_answer& answer, std::string_view word) {
  for (const called_duty& d : answer.duties)
    for (const deciding_test& t : d.undetermined)
      if (t.word.view() == word) return true;
  return false;
}

}  // namespace

TEST_CASE("the Senkaku Islands oblige the United States and not NATO; Takeshima and Guam do not",
          "[casus]") {
  const incident senkaku = attack("CHN", "JPN", "senkaku", "2024-05-01");
  CHECK(status_of(resolver(), senkaku, united_states, japan, us_japan_treaty) ==
        duty_status::obliged);
  const casus_answer by_nato =
      casus_foederis_between(resolver(), senkaku, france, japan, north_atlantic_treaty);
  CHECK(by_nato.with(duty_status::not_obliged).size() == by_nato.duties.size());
  CHECK(failed(by_nato, "beneficiary_is_party"));

  const incident takeshima = attack("KOR", "JPN", "takeshima_dokdo", "2024-05-01");
  CHECK(status_of(resolver(), takeshima, united_states, japan, us_japan_treaty) ==
        duty_status::not_obliged);
  const incident guam = attack("CHN", "USA", "guam", "2024-05-01");
  const casus_answer by_japan =
      casus_foederis_between(resolver(), guam, japan, united_states, us_japan_treaty);
  CHECK(failed(by_japan, "territories_under_japan_administration"));
  // What the reading of ATOP does not oblige Japan to, the text does.
  const incident okinawa = attack("CHN", "USA", "us_base_okinawa", "2024-05-01");
  casus_options as_atop;
  as_atop.reading.articles = {term_code{"ATOP"}};
  const casus_resolver atop_reading{typed(), scene(), as_atop};
  CHECK(status_of(resolver(), okinawa, japan, united_states, us_japan_treaty) ==
        duty_status::obliged);
  CHECK(status_of(atop_reading, okinawa, japan, united_states, us_japan_treaty) ==
        duty_status::not_obliged);
  CHECK(status_of(atop_reading, senkaku, united_states, japan, us_japan_treaty) ==
        duty_status::obliged);
}

TEST_CASE("11 September is pending on the next day, and obliges on 2 October", "[casus]") {
  const casus_answer early = casus_foederis_between(resolver(), case_of("C14E1 2001-09-12"), france,
                                                    united_states, north_atlantic_treaty);
  CHECK(undetermined(early, "directed_from_abroad"));
  CHECK(status_of(resolver(), case_of("C14E1 2001-09-12"), france, united_states,
                  north_atlantic_treaty) == duty_status::pending);
  CHECK(status_of(resolver(), case_of("C14E1 2001-10-02"), france, united_states,
                  north_atlantic_treaty) == duty_status::obliged);
  CHECK(status_of(resolver(), case_of("C14E1 2001-09-14"), australia, united_states,
                  anzus_treaty) == duty_status::obliged);
}

TEST_CASE("Albania in 2022 hangs on what was not decided; a vote either way decides it",
          "[casus]") {
  const incident albania_2022 = case_of("C21E1 2022-10-05");
  CHECK(status_of(resolver(), albania_2022, france, albania, north_atlantic_treaty) ==
        duty_status::pending);
  const casus_answer all = casus_foederis(resolver(), albania_2022);
  const row_list<power> powers = powers_over(all, resolver());
  const power call{power_kind::invoke, "ALB", {}, "NAT1949", "5"};
  const power veto{power_kind::veto, "FRA", {}, "NAT1949", "5"};
  const auto has = [&](const power& wanted) {
    for (const power& p : powers)
      if (p == wanted) return true;
    return false;
  };
  CHECK(has(call));
  CHECK(has(veto));
  CHECK_FALSE(has({power_kind::veto, "JPN", {}, "NAT1949", "5"}));
  CHECK(status_of(resolver(), after_use(albania_2022, veto), france, albania,
                  north_atlantic_treaty) == duty_status::not_obliged);
  incident decided =
      after_use(after_use(albania_2022, call), {power_kind::determine, "ALB", {}, "NAT1949", "5"});
  CHECK(status_of(resolver(), decided, france, albania, north_atlantic_treaty) ==
        duty_status::pending);  // whether a cyber attack is an armed one is still open
  row_list<stated_fact> facts_now;
  for (const stated_fact& fact : decided.stated)
    if (!(fact.what == term_code{"armed_attack_threshold"})) facts_now.push_back(fact);
  facts_now.push_back({"armed_attack_threshold", {}, truth::yes});
  decided.stated = list<stated_fact>(facts_now);
  CHECK(status_of(resolver(), decided, france, albania, north_atlantic_treaty) ==
        duty_status::obliged);
}

TEST_CASE("the guarantee of Belgium binds Britain singly, and jointly only with the others",
          "[casus]") {
  const incident belgium_1914 = case_of("C03E5 1914-08-04");
  casus_options jointly;
  jointly.reading.articles = {term_code{"joint"}};
  const casus_resolver joint{typed(), scene(), jointly};
  CHECK(status_of(resolver(), belgium_1914, united_kingdom, belgium, treaty_of_london) ==
        duty_status::obliged);
  CHECK(status_of(joint, belgium_1914, united_kingdom, belgium, treaty_of_london) ==
        duty_status::not_obliged);  // Germany, a guarantor, does not assist: it attacks
}

TEST_CASE("an attack by land on a member of both binds NATO when it decides and the EU at once",
          "[casus]") {
  incident estonia_2025 = attack("RUS", "EST", "estonia", "2025-06-01");
  CHECK(status_of(resolver(), estonia_2025, france, estonia, eu_mutual_assistance_clause) ==
        duty_status::obliged);
  CHECK(status_of(resolver(), estonia_2025, france, estonia, north_atlantic_treaty) ==
        duty_status::pending);
  CHECK(status_of(resolver(), estonia_2025, united_kingdom, estonia, eu_mutual_assistance_clause) ==
        duty_status::not_obliged);
  // Hawaii is a state of the United States, and outside.
  const casus_answer hawaii =
      casus_foederis_between(resolver(), attack("PRK", "USA", "hawaii", "2025-06-01"), france,
                             united_states, north_atlantic_treaty);
  CHECK(failed(hawaii, "nato_art6"));
  // Forces at sea are covered where territory is not asked about.
  incident ship = attack("RUS", "GBR", "north_atlantic", "2025-06-01");
  const auto at_sea = [&] {
    return casus_foederis_between(resolver(), ship, france, united_kingdom, north_atlantic_treaty);
  };
  CHECK(undetermined(at_sea(), "nato_art6"));
  ship.object = incident_object::forces;
  CHECK_FALSE(undetermined(at_sea(), "nato_art6"));
  CHECK_FALSE(failed(at_sea(), "nato_art6"));
}

TEST_CASE("a war between American states: their own article goes first", "[casus][conflicts]") {
  const incident war = attack("PER", "ECU", {}, "1995-01-26");
  bool found = false;
  for (const duty_conflict& c : duty_conflicts(resolver(), {&war, 1})) {
    if (c.kind != conflict_kind::allies_at_war) continue;
    found = true;
    CHECK(c.first_prevails.is_no());
    CHECK(c.resolved_by.view() == "special clause");
    CHECK(sentence(c, resolver()).find("its article 7 goes first") != std::string::npos);
  }
  CHECK(found);
}

TEST_CASE("nothing is wrong with the incidents of the cases", "[casus]") {
  for (const incident& i : incidents()) {
    CHECK(diagnose(i).empty());
    CHECK(sound_part(i) == i);
    for (const incident_finding& f : diagnose(resolver(), i)) {
      CAPTURE(to_string(i.name));
      FAIL_CHECK(sentence(f));
    }
  }
}

TEST_CASE("the answers of the cases are the same after save and load", "[casus][bugs]") {
  const auto loaded = load(save(typed()));
  REQUIRE(loaded.has_value());
  const casus_resolver again{*loaded, scene()};
  for (const incident& event : incidents()) {
    CHECK(casus_foederis(again, event) == casus_foederis(resolver(), event));
    CHECK(what_if(again, event, honour_all{}) == what_if(resolver(), event, honour_all{}));
  }
}

TEST_CASE("July 1914: who is drawn in, in which round, and that Italy is not", "[casus][what_if]") {
  const cascade war = what_if(resolver(), case_of("C03E3 1914-08-01"), honour_all{});
  CHECK(war.side_of("DEU") == war_side::attacker);
  CHECK(war.side_of("RUS") == war_side::target);
  CHECK(war.side_of("FRA") == war_side::target);
  CHECK(war.side_of("ITA") == war_side::none);
  CHECK(war.side_of("ROU") == war_side::none);
  CHECK(war.rounds >= 1);
  // The strict reading makes the helper an attacker; the lenient one lets it stand for its ally.
  const incident entry = case_of("C03E4 1914-08-03");
  CHECK(what_if(resolver(), entry, honour_all{}).side_of("RUS") == war_side::target);
}

TEST_CASE("the Bismarckian system contradicts itself in no single attack and in one pair of them",
          "[casus][conflicts]") {
  const world bismarck{dual_alliance, reinsurance_treaty, france};
  const background powers{places(), areas(), traits()};
  const casus_resolver r{bismarck, powers};
  const party_code parties[]{"AUH", "RUS", "FRA"};
  CHECK(contradictions(r, "1888-01-01", parties, false).empty());
  const auto pairs = contradictions(r, "1888-01-01", parties, true);
  REQUIRE(pairs.size() == 1);
  const duty_conflict& c = pairs[0].conflict;
  CHECK(c.kind == conflict_kind::help_and_neutrality);
  CHECK(c.is_certain);
  CHECK_FALSE(c.is_resolved());
  CHECK(bismarck.all_facts().parties[c.bearer.index()].code.view() == "DEU");
  CHECK(pairs[0].attacks.size() == 2);
  const auto is_among = [&](const war_between& one) {
    return pairs[0].attacks[0] == one || pairs[0].attacks[1] == one;
  };
  CHECK(is_among({"AUH", "RUS"}));
  CHECK(is_among({"FRA", "AUH"}));
  // A rule decides it if the caller has one; which one is a judgement. Both name a power, so that
  // neither is the special one.
  const priority_rule special[]{{priority_ground::special, {}, {}, {}}};
  CHECK_FALSE(contradictions(r, "1888-01-01", parties, true, special)[0].conflict.is_resolved());
  const priority_rule named[]{
      {priority_ground::named_priority, "DUAL1879", "REINS1887", "help before neutrality"}};
  const auto decided = contradictions(r, "1888-01-01", parties, true, named);
  REQUIRE(decided.size() == 1);
  CHECK(decided[0].conflict.first_prevails.is_yes());
  CHECK(decided[0].conflict.resolved_by.view() == "help before neutrality");
}
