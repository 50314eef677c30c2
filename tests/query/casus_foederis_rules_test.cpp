// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Answers that were once wrong, each on a pact made for it: who can owe what to whom at all, who is
// provoked or mobilized against, what a war is part of, and who joins whom.
#include "support/made_pacts.hpp"
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/what_if.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

constexpr auto obliged = duty_status::obliged, not_obliged = duty_status::not_obliged,
               pending = duty_status::pending;
constexpr std::string_view all_parties[]{"ARD", "BOR", "COR", "DOR", "ERS"};

/// A pact of one article.
agreement_record pact(std::string_view code, std::vector<std::string_view> parties, duty kind,
                      const term_code& when, std::vector<term_code> conditions = {},
                      std::vector<term_code> exceptions = {}) {
  std::vector<party_spell> spells;
  for (const std::string_view p : parties) spells.push_back({party_code::parse(p).value(), {}});
  return made::pact(code, std::move(spells), kind, when, std::move(conditions),
                    std::move(exceptions));
}
world world_of(const std::vector<agreement_record>& agreements) {
  return world::build(made::facts_of(all_parties, agreements)).value();
}
incident event(const party_code& attacker, const party_code& target,
               incident_kind kind = incident_kind::armed) {
  return made::attack(attacker, target, kind, "1910-01-01"_day);
}

/// What one owes another, by one agreement or by any; and by the list, if it is in that.
called_duty duty_between(const casus_resolver& r, const incident& e, std::string_view bearer,
                         std::string_view beneficiary, agreement_ref agreement = agreement_id{}) {
  const casus_answer asked =
      casus_foederis_between(r, e, party_ref{bearer}, party_ref{beneficiary}, agreement);
  REQUIRE(asked.duties.size() == 1);
  for (const called_duty& d : casus_foederis(r, e).duties)
    if (d.by.subject.view() == bearer && d.by.object.view() == beneficiary &&
        d.by.instrument == asked.duties[0].by.instrument)
      CHECK(d == asked.duties[0]);
  return asked.duties[0];
}
duty_status status(const casus_resolver& r, const incident& e, std::string_view bearer = "ARD",
                   std::string_view beneficiary = "BOR") {
  return duty_between(r, e, bearer, beneficiary).status;
}
bool names(const row_list<deciding_test>& tests, std::string_view word) {
  return std::any_of(tests.begin(), tests.end(),
                     [&](const deciding_test& t) { return t.word.view() == word; });
}
/// Whether a pair is in the list of what is owed, whatever its status.
bool is_listed(const casus_resolver& r, const incident& e, std::string_view bearer,
               std::string_view beneficiary) {
  for (const called_duty& d : casus_foederis(r, e).duties)
    if (d.by.subject.view() == bearer && d.by.object.view() == beneficiary) return true;
  return false;
}

}  // namespace

TEST_CASE("nobody owes itself", "[casus]") {
  for (const duty kind :
       {duty::defence, duty::neutrality, duty::consultation, duty::nonaggression}) {
    const casus_resolver r{world_of({pact("AB", {"ARD", "BOR"}, kind, "armed_attack")}), {}};
    for (const std::string_view party : {"ARD", "BOR", "DOR"})
      for (const bool by_one : {true, false}) {
        const called_duty found = duty_between(r, event("COR", "BOR"), party, party,
                                               by_one ? agreement_ref{"AB"} : agreement_ref{""});
        CHECK(found.status == not_obliged);
        CHECK(names(found.failed, "bearer_is_not_the_beneficiary"));
      }
    CHECK_FALSE(is_listed(r, event("COR", "BOR"), "BOR", "BOR"));
    incident early = event("COR", "BOR");
    early.day = "1850-01-01";
    CHECK(status(r, early, "BOR", "BOR") == not_obliged);
  }
}

TEST_CASE(
    "who is threatened or mobilized against without cause was not attacked, and did not "
    "provoke",
    "[casus]") {
  for (const auto& [word, kind] :
       {std::pair{term_code{"threat_of_attack"}, incident_kind::threat_of_force},
        {term_code{"mobilization"}, incident_kind::mobilizes},
        {term_code{"armed_attack"}, incident_kind::armed}}) {
    const casus_resolver r{
        world_of({pact("AB", {"ARD", "BOR"}, duty::defence, word, {"no_provocation"})}), {}};
    incident e = event("COR", "BOR", kind);
    CAPTURE(name_of(kind));
    CHECK(status(r, e) == obliged);
    e.provoked = truth::unknown;
    CHECK(status(r, e) == pending);
    e.provoked = truth::yes;
    CHECK(status(r, e) == not_obliged);
  }
  // Who attacks is not the one who was not provoked, also where any war counts.
  const casus_resolver r{
      world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "war_of_a_party", {"no_provocation"})}),
      {}};
  incident e = event("BOR", "COR");
  CHECK(status(r, e) == not_obliged);
  e.target = {};
  CHECK(status(r, e) == not_obliged);
}

TEST_CASE("of a war that is listed in both directions it is not known who opened it", "[casus]") {
  const auto wars = [](std::initializer_list<war_between> some) {
    incident e = event("COR", "BOR");
    e.fighting = {list<war_between>(some), true};
    return e;
  };
  // Who opened it is what an exception asks,
  const casus_resolver unless_it_began{world_of({pact("AB", {"ARD", "BOR"}, duty::defence,
                                                      "armed_attack", {}, {"ally_attacked:COR"})}),
                                       {}};
  CHECK(status(unless_it_began, wars({{"BOR", "COR"}})) == not_obliged);
  CHECK(status(unless_it_began, wars({{"COR", "BOR"}})) == obliged);
  CHECK(status(unless_it_began, wars({{"BOR", "COR"}, {"COR", "BOR"}})) == pending);
  // and whether a party is met as an aggressor, and how many attacked it.
  const casus_resolver among_allies{
      world_of({pact("ABC", {"ARD", "BOR", "COR"}, duty::defence, "armed_attack")}), {}};
  CHECK(status(among_allies, wars({{"BOR", "COR"}})) == not_obliged);
  CHECK(status(among_allies, wars({{"COR", "BOR"}})) == obliged);
  CHECK(status(among_allies, wars({{"BOR", "COR"}, {"COR", "BOR"}})) == pending);
  const casus_resolver against_a_power{
      world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack",
                     {"outside_great_powers_attack:1"})}),
      {}};
  incident e = wars({{"DOR", "BOR"}});
  e.stated = {{"great_power", "DOR", truth::yes}, {"great_power", {}, truth::no}};
  CHECK(status(against_a_power, e) == obliged);
  e.fighting = known_list<war_between>::only({{"BOR", "DOR"}});
  CHECK(status(against_a_power, e) == not_obliged);
  e.fighting = known_list<war_between>::only({{"BOR", "DOR"}, {"DOR", "BOR"}});
  CHECK(status(against_a_power, e) == pending);
  // That they are at war is known whoever opened it: nobody helps an enemy.
  e = event("COR", "BOR");
  e.fighting = known_list<war_between>::only({{"BOR", "ARD"}, {"ARD", "BOR"}});
  CHECK(names(duty_between(among_allies, e, "ARD", "BOR").failed, "bearer_is_no_enemy"));
}

TEST_CASE("a mobilization that names nobody is one against the beneficiary", "[casus]") {
  const casus_resolver r{world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "mobilization")}), {}};
  incident e = event("COR", "BOR", incident_kind::mobilizes);
  CHECK(status(r, e) == obliged);
  CHECK(status(r, event("DOR", "ERS", incident_kind::mobilizes)) == not_obliged);
  CHECK(casus_foederis(r, event("DOR", "ERS", incident_kind::mobilizes)).duties.empty());
  CHECK(what_if(r, event("DOR", "ERS", incident_kind::mobilizes), honour_all{}).calls.empty());
  CHECK(status(r, event("COR", "ARD", incident_kind::mobilizes)) == not_obliged);
  CHECK(status(r, event("BOR", "COR", incident_kind::mobilizes)) == not_obliged);
  e.target = {};
  CHECK(status(r, e) == pending);
  // That a third power mobilizes, too, does not say against whom.
  e = event("COR", "BOR", incident_kind::threat_of_force);
  CHECK(status(r, e) == not_obliged);
  e.mobilizing = known_list<party_code>::only({"DOR"});
  CHECK(status(r, e) == pending);
  e.mobilizing = known_list<party_code>::only({"COR"});
  CHECK(status(r, e) == obliged);
  e.mobilizing = known_list<party_code>::none();
  e.kind = incident_kind::unknown;
  CHECK(status(r, e) == pending);

  // One that names a power is called by it, whomever it is against.
  const casus_resolver named{world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "mobilization",
                                            {"any_of_mobilises:DOR"})}),
                             {}};
  CHECK(status(named, event("DOR", "ERS", incident_kind::mobilizes)) == obliged);
  CHECK(is_listed(named, event("DOR", "ERS", incident_kind::mobilizes), "ARD", "BOR"));
  CHECK(status(named, event("COR", "BOR", incident_kind::mobilizes)) == not_obliged);
  e = event("DOR", "ERS", incident_kind::unknown);
  CHECK(status(named, e) == pending);
}

TEST_CASE("who fights the one to whom it would be owed owes no help and no neutrality", "[casus]") {
  for (const duty kind : {duty::defence, duty::neutrality, duty::consultation}) {
    const casus_resolver r{world_of({pact("AB", {"ARD", "BOR"}, kind, "armed_attack")}), {}};
    for (const war_between& war : {war_between{"ARD", "BOR"}, war_between{"BOR", "ARD"}}) {
      incident before = event("COR", "BOR"), since = before;
      before.fighting = known_list<war_between>::only({war});
      since.since = {war};
      for (const incident& e : {before, since}) {
        const called_duty found = duty_between(r, e, "ARD", "BOR");
        // Enemies may still talk.
        CHECK(found.status == (kind == duty::consultation ? obliged : not_obliged));
        CHECK(names(found.failed, "bearer_is_no_enemy") == (kind != duty::consultation));
        CHECK(what_if(r, e, honour_all{}).calls.empty());
      }
    }
    // Another's war does not matter, and parties are taken to be at peace.
    incident e = event("COR", "BOR");
    e.fighting = known_list<war_between>::only({{"DOR", "BOR"}});
    CHECK(status(r, e) == obliged);
    e.fighting = {};
    CHECK(status(r, e) == obliged);
  }
}

TEST_CASE("to help by a pact is no attack by the same pact; by another one it is", "[casus]") {
  const casus_resolver r{
      world_of({pact("ALL", {"ARD", "BOR", "COR", "DOR"}, duty::defence, "armed_attack"),
                pact("AD", {"ARD", "DOR"}, duty::neutrality, "armed_attack")}),
      {}};
  // Arda attacks Bora, and Cora comes in for it.
  incident e = event("COR", "ARD", incident_kind::declares_war);
  e.fighting = known_list<war_between>::only({{"ARD", "BOR"}});
  e.in_aid_of = "BOR";
  const auto owes_arda = [&](std::string_view bearer, agreement_ref by) {
    return duty_between(r, e, bearer, "ARD", by);
  };
  CHECK(owes_arda("BOR", "ALL").status == not_obliged);  // the victim
  CHECK(names(owes_arda("BOR", "ALL").failed, "bearer_is_no_enemy"));
  CHECK(owes_arda("DOR", "ALL").status == not_obliged);  // who did not help
  CHECK(names(owes_arda("DOR", "ALL").failed, "beneficiary_is_not_met_as_aggressor"));
  CHECK(owes_arda("DOR", "AD").status == obliged);  // of this pact Bora is no party
  // The victim strikes back.
  e.attacker = "BOR";
  e.in_aid_of = {};
  CHECK(owes_arda("DOR", "ALL").status == not_obliged);
  // An outsider who uses the hour is another matter.
  e.attacker = "ERS";
  CHECK(owes_arda("DOR", "ALL").status == obliged);
  CHECK(owes_arda("BOR", "ALL").status == not_obliged);
}

TEST_CASE("who refuses to help the victim does not join the aggressor by the same pact",
          "[what_if]") {
  std::mt19937 random{5};
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  const auto party = [&](std::size_t i) { return party_code::parse(all_parties[i]).value(); };
  std::size_t refused = 0;
  for (std::uint64_t seed = 0; seed != 1500; ++seed) {
    std::vector<agreement_record> pacts;
    for (const std::string_view code : {"P1", "P2", "P3"}) {
      std::vector<std::string_view> members;
      while (members.size() < 2) {
        members.clear();
        for (const std::string_view p : all_parties)
          if (below(2) == 0) members.push_back(p);
      }
      pacts.push_back(pact(code, members, duty::defence,
                           below(2) == 0 ? term_code{"armed_attack"} : term_code{"aggression"}));
    }
    casus_options options;
    if (below(2) == 0) options.reading.entry = belligerency::lenient;
    const casus_resolver r{world_of(pacts), {}, options};
    const std::size_t attacker = below(5), target = (attacker + 1 + below(4)) % 5;
    incident e = event(party(attacker), party(target));
    if (const std::size_t one = below(5), other = below(5); one != other)
      e.fighting = known_list<war_between>::only({{party(one), party(other)}});
    const cascade c = what_if(r, e, honour_with{0.5, seed});
    for (const cascade_call& no : c.calls) {
      if (no.outcome != call_outcome::refused) continue;
      ++refused;
      for (const cascade_call& yes : c.calls)
        if (yes.outcome == call_outcome::honoured && yes.bearer == no.bearer &&
            yes.agreement == no.agreement && yes.beneficiary == e.attacker &&
            no.beneficiary == e.target) {
          CAPTURE(to_text(report_of(c)));
          CHECK(yes.round <= no.round);
        }
    }
    // Nobody is called to help whom it fights, and the duties of an incident say so, too.
    for (const cascade_call& call : c.calls)
      for (const war_between& war : c.events[call.event].fighting.those)
        CHECK_FALSE(((war.opened_by == call.bearer && war.against == call.beneficiary) ||
                     (war.against == call.bearer && war.opened_by == call.beneficiary)));
  }
  CHECK(refused > 500);
}

TEST_CASE("an older war: whether an incident is part of one is not always known", "[casus]") {
  const world w = world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack"),
                            pact("ABW", {"ARD", "BOR"}, duty::offence, "war_of_a_party")});
  casus_options options;
  options.reading.covers = older_wars::never;
  const casus_resolver never{w, {}, options}, usual{w, {}};
  const auto by = [](const casus_resolver& r, const incident& e, agreement_ref which) {
    return duty_between(r, e, "ARD", "BOR", which);
  };
  incident e = event("COR", "BOR");
  CHECK(by(never, e, "AB").status == obliged);  // neither was at war: it begins
  e.fighting = {};
  CHECK(by(never, e, "AB").status == pending);
  CHECK(names(by(never, e, "AB").undetermined, "treaty_in_force"));
  CHECK(by(usual, e, "AB").status == obliged);
  e.fighting = known_list<war_between>::only({{"BOR", "DOR"}});
  CHECK(by(never, e, "AB").status == pending);
  e.war_began = "1901-01-01";
  CHECK(by(never, e, "AB").status == obliged);
  e.war_began = "1899-01-01";
  CHECK(by(never, e, "AB").status == not_obliged);
  // Another war of the beneficiary is none of the incident, in the list and between two.
  e = event("DOR", "ERS");
  e.fighting = known_list<war_between>::only({{"COR", "BOR"}});
  for (const casus_resolver* r : {&never, &usual}) {
    CHECK(by(*r, e, "ABW").status == not_obliged);
    CHECK(names(by(*r, e, "ABW").failed, "beneficiary_is_concerned"));
  }
  e.attacker = {};  // it may be Bora
  CHECK(by(usual, e, "ABW").status == pending);
}

TEST_CASE("what is not known is not taken for known", "[casus]") {
  const casus_resolver r{world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack")}), {}};
  incident e = event("COR", "BOR");
  e.attacker = {};  // it may be Arda
  CHECK(status(r, e) == pending);
  CHECK(names(duty_between(r, e, "ARD", "BOR").undetermined, "bearer_is_not_the_adversary"));
  e = event("COR", "BOR");
  e.target = {};
  e.fighting = known_list<war_between>::only({{"ERS", "BOR"}});
  CHECK(status(r, e) == pending);
}

TEST_CASE("a fact that is stated of the bearer counts", "[casus]") {
  const casus_resolver r{
      world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack", {"is_ready"})}), {}};
  incident e = event("COR", "BOR");
  CHECK(status(r, e) == pending);
  for (const term_code& of :
       {term_code{"ARD"}, term_code{"BOR"}, term_code{"COR"}, term_code{"AB"}, term_code{}})
    for (const truth value : {truth::yes, truth::no}) {
      e.stated = {{"is_ready", of, value}};
      CAPTURE(to_string(of));
      CHECK(status(r, e) == (value.is_yes() ? obliged : not_obliged));
    }
  e.stated = {{"is_ready", "DOR", truth::yes}};
  CHECK(status(r, e) == pending);
}

TEST_CASE("a party that the world does not know may be anybody", "[casus]") {
  for (const term_code& word :
       {term_code{"excluded_adversary:ZZZ"}, term_code{"attacker_in:ZZZ"},
        term_code{"attacker_supported_by:ZZZ"}, term_code{"ally_attacked:ZZZ"},
        term_code{"excluded_adversary"}, term_code{"excluded_adversary:"},
        term_code{"attacker_in:DOR/ZZZ"}, term_code{"attacker_in:COR_supported_by_ZZZ"}}) {
    const casus_resolver except{
        world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack", {}, {word})}), {}};
    CAPTURE(to_string(word));
    const called_duty found = duty_between(except, event("COR", "BOR"), "ARD", "BOR");
    CHECK(found.status == pending);
    CHECK(names(found.undetermined, word.view()));
  }
  const casus_resolver known{world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack", {},
                                            {"excluded_adversary:DOR/ZZZ"})}),
                             {}};
  CHECK(status(known, event("DOR", "BOR")) == not_obliged);
  CHECK(status(known, event("ZZZ", "BOR")) == not_obliged);
}

TEST_CASE("a day that an agreement's own dates exclude is excluded, covered by the facts or not",
          "[casus]") {
  const casus_resolver r{world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack")}), {}};
  incident e = event("COR", "BOR");
  e.day = "1850-01-01";
  CHECK(status(r, e) == not_obliged);
  CHECK(names(duty_between(r, e, "ARD", "BOR").failed, "treaty_in_force"));
  CHECK_FALSE(casus_foederis(r, e).is_complete);
  // Of agreements that the facts do not know, nothing is known.
  CHECK(duty_between(r, e, "DOR", "BOR").status == pending);
}

TEST_CASE("a co-obligor assists as is stated, or by a war; that it has none says nothing",
          "[casus]") {
  const auto with = [](const term_code& word, std::vector<party_code> bearers = {}) {
    agreement_record a =
        pact("AB", {"ARD", "BOR", "DOR", "ERS"}, duty::defence, "armed_attack", {word});
    article_record article = a.articles[0];
    article.bearers = list<party_code>(bearers);
    a.articles = {article};
    return casus_resolver{world_of({a}), {}};
  };
  incident e = event("COR", "BOR");
  const casus_resolver named = with("co_obligor_assists:DOR");
  CHECK(status(named, e) == pending);  // at peace, and it may help in other ways
  e.fighting = known_list<war_between>::only({{"DOR", "COR"}});
  CHECK(status(named, e) == obliged);
  e.fighting = known_list<war_between>::only({{"COR", "DOR"}});
  CHECK(status(named, e) == obliged);
  e.fighting = known_list<war_between>::only({{"DOR", "ERS"}});
  CHECK(status(named, e) == pending);  // a war with another one
  e = event("COR", "BOR");
  e.since = {{"DOR", "COR"}};
  CHECK(status(named, e) == obliged);
  // What is stated goes before, also that it is not known.
  for (const truth value : {truth::yes, truth::no, truth::unknown})
    for (const term_code& of : {term_code{"DOR"}, term_code{}}) {
      e.stated = {{"co_obligor_assists", of, value}};
      CHECK(status(named, e) == (value.is_yes() ? obliged : value.is_no() ? not_obliged : pending));
    }
  e.stated = {{"co_obligor_assists", "ERS", truth::no}};  // of another one
  CHECK(status(named, e) == obliged);
  // Nobody helps against itself; whom nobody knows may be the co-obligor.
  CHECK(status(named, event("DOR", "BOR")) == not_obliged);
  CHECK(status(named, event({}, "BOR")) == pending);
  // One who attacked is helped against its target.
  const casus_resolver any_war{world_of({pact("AB", {"ARD", "BOR", "DOR"}, duty::offence,
                                              "war_of_a_party", {"co_obligor_assists:DOR"})}),
                               {}};
  CHECK(status(any_war, event("BOR", "DOR")) == not_obliged);
  e = event("BOR", "COR");
  e.since = {{"DOR", "COR"}};
  CHECK(status(any_war, e) == obliged);

  // With nobody named, every other bearer has to; with no bearers, every other party.
  for (const casus_resolver& r :
       {with("co_obligor_assists", {"ARD", "DOR", "ERS"}), with("co_obligor_assists")}) {
    e = event("COR", "BOR");
    CHECK(status(r, e) == pending);
    e.since = {{"DOR", "COR"}};
    CHECK(status(r, e) == pending);
    e.stated = {{"co_obligor_assists", "ERS", truth::no}};
    CHECK(status(r, e) == not_obliged);
    e.stated = {};
    e.since = {{"DOR", "COR"}, {"ERS", "COR"}};
    CHECK(status(r, e) == obliged);
  }
  const casus_resolver two = with("co_obligor_assists", {"ARD", "DOR"});
  e.since = {{"DOR", "COR"}};
  CHECK(status(two, e) == obliged);

  // Who is no party on the day is none of them; of one who may be, its refusal decides nothing.
  for (const auto& [joined, expected] : {std::pair{partial_date{"1909-12-31"}, not_obliged},
                                         {partial_date{"1910"}, pending},
                                         {partial_date{"1910-01-02"}, obliged}}) {
    agreement_record a =
        pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack", {"co_obligor_assists"});
    a.parties = {{"ARD", {}}, {"BOR", {}}, {"DOR", {joined}}};
    e = event("COR", "BOR");
    e.stated = {{"co_obligor_assists", "DOR", truth::no}};
    CHECK(status(casus_resolver{world_of({a}), {}}, e) == expected);
  }
}

TEST_CASE("what is said of all is not said of one who is not known, if another is told otherwise",
          "[casus]") {
  const casus_resolver r{world_of({pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack",
                                        {"attacker_not_already_belligerent"})}),
                         {}};
  incident e = event({}, "BOR");
  e.attacker_is_state = truth::yes;
  e.stated = {{"already_belligerent", {}, truth::no}};
  const auto open_on = [&] {
    return names(duty_between(r, e, "ARD", "BOR").undetermined, "attacker_not_already_belligerent");
  };
  CHECK_FALSE(open_on());
  e.stated = {{"already_belligerent", {}, truth::no}, {"already_belligerent", "DOR", truth::yes}};
  CHECK(open_on());  // it may be Dora
  e.attacker = "COR";
  CHECK(status(r, e) == obliged);
}

TEST_CASE("on a day that the facts do not cover, the list and the question say the same",
          "[casus]") {
  agreement_record a = pact("AB", {"ARD", "BOR"}, duty::defence, "armed_attack");
  // Arda left, and the facts were known before.
  a.parties = {{"ARD", {partial_date::dawn(), "1995-01-01"}}, {"BOR", {}}};
  const casus_resolver r{world_of({a}), {}};
  incident e = event("COR", "BOR");
  e.day = "1995-01-02";
  CHECK(status(r, e) == pending);
  e.day = "1994-01-02";
  CHECK(status(r, e) == obliged);
  // It is of the day by one of its spells, which is not certain.
  a.parties = {{"ARD", {partial_date::dawn(), "1995"}}, {"BOR", {}}};
  const casus_resolver may_have_left{world_of({a}), {}};
  e.day = "1995-06-01";
  CHECK(status(may_have_left, e) == pending);
  CHECK(is_listed(may_have_left, e, "ARD", "BOR"));
  // Facts that were known later keep it in the list of a day on which it had not joined.
  a.parties = {{"ARD", {"1995-02-01"}}, {"BOR", {}}};
  const casus_resolver joined_since{world_of({a}), {}};
  e.day = "1995-01-02";
  e.known_on = "1995-03-01";
  CHECK(is_listed(joined_since, e, "ARD", "BOR"));
  CHECK(status(joined_since, e) == pending);
}
