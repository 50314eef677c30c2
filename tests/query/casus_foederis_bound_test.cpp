// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Who is bound to whom, by what, and against whom: phases of an agreement that run at once,
// versions of an article, and the members of a body that attacks or is attacked.
#include "support/made_pacts.hpp"
#include <entente/entente.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/contradictions.hpp>
#include <entente/query/owed_against.hpp>
#include <entente/query/what_if.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

constexpr auto obliged = duty_status::obliged, not_obliged = duty_status::not_obliged,
               pending = duty_status::pending;
constexpr std::string_view all_parties[]{"ARD", "BOR", "COR", "DOR", "ERS", "BODY"};

facts facts_of(const std::vector<agreement_record>& agreements) {
  facts all = made::facts_of(all_parties, agreements);
  all.parties.back().kind = party_kind::alliance;
  return all;
}
world world_of(const std::vector<agreement_record>& agreements) {
  return world::build(facts_of(agreements)).value();
}
incident event(const party_code& attacker, const party_code& target) {
  return made::attack(attacker, target, incident_kind::armed, "1910-01-01"_day);
}
called_duty duty_between(const casus_resolver& r, const incident& e, std::string_view bearer,
                         std::string_view beneficiary) {
  const casus_answer asked =
      casus_foederis_between(r, e, party_ref{bearer}, party_ref{beneficiary});
  REQUIRE(asked.duties.size() == 1);
  // The list says the same of whom it has.
  for (const called_duty& d : casus_foederis(r, e).duties)
    if (d.by.subject.view() == bearer && d.by.object.view() == beneficiary)
      CHECK(d == asked.duties[0]);
  return asked.duties[0];
}
bool names(const row_list<deciding_test>& tests, std::string_view word) {
  return std::any_of(tests.begin(), tests.end(),
                     [&](const deciding_test& t) { return t.word.view() == word; });
}

}  // namespace

TEST_CASE("phases that run at once bind each its own parties", "[casus][phases]") {
  const casus_resolver r{world_of({made::pact("AB",
                                              {{"ARD", {}, "one"},
                                               {"BOR", {}, "one"},
                                               {"COR", {}, "two"},
                                               {"BOR", {}, "two"},
                                               {"DOR", {}, "two"},
                                               {"ERS", {}}},
                                              duty::defence, "armed_attack")}),
                         {}};
  const incident e = event("PIRATES", "BOR");
  for (const std::string_view bearer : {"ARD", "COR", "DOR", "ERS"})
    CHECK(duty_between(r, e, bearer, "BOR").status == obliged);
  const incident other = event("PIRATES", "ARD");
  CHECK(duty_between(r, other, "BOR", "ARD").status == obliged);
  CHECK(duty_between(r, other, "ERS", "ARD").status == obliged);  // of no phase: of all of them
  for (const std::string_view bearer : {"COR", "DOR"}) {
    const called_duty d = duty_between(r, other, bearer, "ARD");
    CHECK(d.status == not_obliged);
    REQUIRE(d.failed.size() == 1);
    CHECK(d.failed[0].word.view() == "bound_to_one_another");
    CHECK(sentence(d).find("are bound by different phases of it") != std::string::npos);
  }
  // The same as a snapshot of the day says.
  const snapshot now = r.of().on("1910-01-01"_day);
  for (const std::string_view one : {"ARD", "BOR", "COR", "DOR", "ERS"})
    for (const std::string_view to : {"ARD", "BOR", "COR", "DOR", "ERS"}) {
      if (one == to) continue;
      const party_code victim = party_code::parse(to).value();
      CAPTURE(one, to);
      CHECK(
          (duty_between(r, event("PIRATES", victim), one, to).status == obliged) ==
          now.owed(duty::defence)
              .test(now.find_party(party_ref{one}).index(), now.find_party(party_ref{to}).index()));
    }
}

TEST_CASE("a phase that may not be there yet leaves it open", "[casus][phases]") {
  const auto with = [](const spell& of_bora) {
    return casus_resolver{
        world_of(
            {made::pact("AB", {{"ARD", {}, "one"}, {"BOR", {}, "two"}, {"BOR", of_bora, "one"}},
                        duty::defence, "armed_attack")}),
        {}};
  };
  const incident e = event("COR", "BOR");
  CHECK(duty_between(with({"1909-12-31"}), e, "ARD", "BOR").status == obliged);
  CHECK(duty_between(with({"1910-01-02"}), e, "ARD", "BOR").status == not_obliged);
  const called_duty open = duty_between(with({"1910"}), e, "ARD", "BOR");
  CHECK(open.status == pending);
  CHECK(names(open.undetermined, "bound_to_one_another"));
}

TEST_CASE("no promise of another phase is in conflict with help", "[casus][phases]") {
  const auto conflicts_with = [](std::string_view phase) {
    const casus_resolver r{
        world_of(
            {made::pact("AB", {{"ARD", {}}, {"BOR", {}}}, duty::defence, "armed_attack"),
             made::pact("AC", {{"ARD", {}, "one"}, {"DOR", {}, "one"}, {"COR", {}, text{phase}}},
                        duty::nonaggression, "armed_attack")}),
        {}};
    const incident e = event("COR", "BOR");
    return duty_conflicts(r, {&e, 1}).size();
  };
  CHECK(conflicts_with("one") == 1);
  CHECK(conflicts_with("two") == 0);
  // Who attacks and who is attacked are allies of the bearer in its own phases alone.
  const auto wars_of_allies = [](std::string_view phase) {
    const casus_resolver r{
        world_of(
            {made::pact("AB", {{"ARD", {}, "one"}, {"BOR", {}, "one"}, {"COR", {}, text{phase}}},
                        duty::defence, "armed_attack")}),
        {}};
    const incident e = event("COR", "BOR");
    return duty_conflicts(r, {&e, 1}).size();
  };
  CHECK(wars_of_allies("one") == 1);
  CHECK(wars_of_allies("two") == 0);
}

TEST_CASE("of an amended article it is the version that is not in force", "[casus]") {
  agreement_record amended = made::agreement_between("AB", {{"ARD", {}}, {"BOR", {}}});
  article_record first, second;
  first.number = "1";
  first.pledges = {duty::defence};
  first.triggers = {"armed_attack"};
  second = first;
  first.during = {partial_date::dawn(), "1905-01-01"};
  second.during = {"1905-01-01"};
  second.conditions = {"request_by_victim"};
  amended.articles = {first, second};
  const casus_resolver r{world_of({amended}), {}};
  incident e = event("COR", "BOR");
  const auto both = [&] {
    return casus_foederis_between(r, e, party_ref{"ARD"}, party_ref{"BOR"}).duties;
  };
  for (const auto& [day, before] : {std::pair{"1904-12-31"_day, true}, {"1905-01-01"_day, false}}) {
    e.day = day;
    const auto duties = both();
    REQUIRE(duties.size() == 2);
    CHECK(duties[0].status == (before ? obliged : not_obliged));
    CHECK(duties[1].status == (before ? not_obliged : pending));
    const called_duty& out = duties[before ? 1 : 0];
    REQUIRE(out.failed.size() == 1);
    CHECK(out.failed[0].word.view() == "article_in_force");
    CHECK(sentence(out).find("this version of the article is not in force on that day") !=
          std::string::npos);
    CHECK(casus_foederis(r, e).duties.size() == 1);  // the other is left out
  }
  // Before the agreement, it is the agreement.
  e.day = "1899-01-01";
  for (const called_duty& d : both()) CHECK(names(d.failed, "treaty_in_force"));
  CHECK_FALSE(names(both()[0].failed, "article_in_force"));
  // A version of which the day is not known leaves it open, by its own name.
  second.during = {"1905"};
  amended.articles = {second};
  e.day = "1905-06-01";
  const called_duty open = duty_between(casus_resolver{world_of({amended}), {}}, e, "ARD", "BOR");
  CHECK(names(open.undetermined, "article_in_force"));
  CHECK_FALSE(names(open.undetermined, "treaty_in_force"));
}

namespace {
using members_of_the_body = std::vector<std::pair<party_code, spell>>;
casus_resolver resolver_of(const std::vector<agreement_record>& agreements,
                           const members_of_the_body& members) {
  facts all = facts_of(agreements);
  for (const auto& [party, during] : members) {
    membership_record m;
    m.body = "BODY";
    m.party = party;
    m.during = during;
    all.memberships.push_back(m);
  }
  return casus_resolver{world::build(all).value(), {}};
}
/// Arda and Bora are allies; the body has members.
casus_resolver with_members(const members_of_the_body& members) {
  article_record article;
  article.number = "1";
  article.pledges = {duty::defence};
  article.triggers = {"war_of_a_party"};
  agreement_record pact = made::agreement_between("AB", {{"ARD", {}}, {"BOR", {}}});
  pact.articles = {article};
  return resolver_of({pact}, members);
}
}  // namespace

TEST_CASE("a member of a body meets whom the body meets", "[casus]") {
  const party_code bora = "BOR";
  const spell since{"1900-01-01"};
  for (const bool attacks : {true, false}) {
    const incident e = attacks ? event("BODY", "COR") : event("COR", "BODY");
    const auto met = [&](const spell& during) {
      return with_members({{bora, during}}).adversary_of(e, bora);
    };
    CAPTURE(attacks);
    CHECK(met(since) == party_code{"COR"});
    CHECK(met({"1910-01-01"}) == party_code{"COR"});
    // Who joins after the day is none, as one who left; who may be one may be on either side.
    const party_code of_others = e.attacker;
    CHECK(met({"1910-01-02"}) == of_others);
    CHECK(met({"1900-01-01", "1910-01-01"}) == of_others);
    CHECK(met({"1910"}) == (attacks ? party_code{} : party_code{"COR"}));
  }
  // The sides themselves, and without bodies.
  const casus_resolver r = with_members({{bora, since}, {party_code{"COR"}, since}});
  CHECK(r.adversary_of(event("BODY", "COR"), "COR") == party_code{"BODY"});
  CHECK(r.adversary_of(event("BODY", "COR"), "BODY") == party_code{"COR"});
  CHECK(r.adversary_of(event("DOR", "COR"), bora) == party_code{"DOR"});
  incident e = event("BODY", "COR");
  e.day = incident::unknown_day;
  CHECK(r.adversary_of(e, bora).empty());
}

TEST_CASE("on a day that the facts do not cover, anybody may be of the body that attacks",
          "[casus]") {
  const casus_resolver r = with_members({{party_code{"BOR"}, {"1850-01-01"}}});
  incident e = event("BODY", "COR");
  e.day = "1880-01-01";
  CHECK(r.adversary_of(e, "BOR") == party_code{"COR"});
  CHECK(r.adversary_of(e, "DOR").empty());
  CHECK(r.adversary_of(event("BODY", "COR"), "DOR") == party_code{"BODY"});  // a day that they do
  // Who is said to help a side is on that one.
  e.supporters_of_target = known_list<party_code>::only({"DOR"});
  CHECK(r.adversary_of(e, "DOR") == party_code{"BODY"});
  e.supporters = known_list<party_code>::only({"ERS"});
  CHECK(r.adversary_of(e, "ERS") == party_code{"COR"});
  // A state that attacks has no members.
  e = event("DOR", "BODY");
  e.day = "1880-01-01";
  CHECK(r.adversary_of(e, "ERS") == party_code{"DOR"});
}

TEST_CASE("a body that attacks may be the one of its members that fights already", "[casus]") {
  const auto adversaries = [](const party_code& enemy, const spell& during) {
    const casus_resolver r =
        resolver_of({made::pact("AB", {{"ARD", {}}, {"BOR", {}}}, duty::defence, "armed_attack",
                                {"attacked_by_two_powers"})},
                    {{party_code{"DOR"}, during}});
    incident e = event("BODY", "BOR");
    e.fighting = known_list<war_between>::only({{enemy, "BOR"}});
    return duty_between(r, e, "ARD", "BOR").status;
  };
  CHECK(adversaries("DOR", {"1900-01-01"}) == pending);
  CHECK(adversaries("DOR", {"1910"}) == pending);
  CHECK(adversaries("DOR", {"1910-01-02"}) == obliged);
  CHECK(adversaries("COR", {"1900-01-01"}) == obliged);
}

TEST_CASE("help for a member of the body that attacks is against the other side", "[casus]") {
  const casus_resolver r = with_members({{party_code{"BOR"}, {"1900-01-01"}}});
  const incident e = event("BODY", "COR");
  const cascade c = what_if(r, e, honour_all{});
  REQUIRE(c.calls.size() == 1);
  CHECK(c.calls[0].adversary == party_code{"COR"});
  CHECK(c.side_of("ARD") == war_side::attacker);
  CHECK(c.calls[0].outcome == call_outcome::honoured);
  std::size_t asked = 0;
  r.resolve_live(e, [&](const casus_finding& found) {
    ++asked;
    const auto whom = owed_against(r, e, found);
    CHECK(whom.all);
    REQUIRE(whom.those.size() == 1);
    CHECK(whom.those[0] == party_code{"COR"});
  });
  CHECK(asked == 1);
  // One who joins later is no side of it.
  CHECK(
      what_if(with_members({{party_code{"BOR"}, {"1910-01-02"}}}), e, honour_all{}).calls.empty());
}

TEST_CASE("duties conflict in the war of a body, too", "[casus][conflicts]") {
  const auto pact = [](std::string_view code, std::vector<std::string_view> parties, duty kind) {
    std::vector<party_spell> spells;
    for (const std::string_view p : parties) spells.push_back({party_code::parse(p).value(), {}});
    return made::pact(code, spells, kind, "war_of_a_party");
  };
  const auto conflicts = [](const std::vector<agreement_record>& agreements, const incident& e,
                            std::string_view member, const spell& during) {
    const casus_resolver r = resolver_of(agreements, {{party_code::parse(member).value(), during}});
    std::vector<std::pair<conflict_kind, bool>> found;
    for (const duty_conflict& c : duty_conflicts(r, {&e, 1}))
      found.push_back({c.kind, c.is_certain});
    return found;
  };
  using found = std::vector<std::pair<conflict_kind, bool>>;
  const spell member{"1900-01-01"}, perhaps{"1910"}, later{"1910-01-02"};
  const agreement_record ab = pact("AB", {"ARD", "BOR"}, duty::defence);
  struct {
    conflict_kind kind;
    std::vector<agreement_record> agreements;
    incident e;
    std::string_view member;
  } const cases[]{
      // Cora fights the body of Bora: Arda is bound to both,
      {conflict_kind::bound_to_both_sides,
       {ab, pact("AC", {"ARD", "COR"}, duty::defence)},
       event("COR", "BODY"),
       "BOR"},
      // by one agreement, too: a pledge to both, of which the one to the attacker is not called.
      {conflict_kind::allies_at_war,
       {made::pact("ABC", {{"ARD", {}}, {"BOR", {}}, {"COR", {}}}, duty::defence, "armed_attack")},
       event("COR", "BODY"),
       "BOR"},
      // The body of Dora fights Bora: Arda promised not to attack Dora, or to stand aside.
      {conflict_kind::help_and_nonaggression,
       {ab, pact("AD", {"ARD", "DOR"}, duty::nonaggression)},
       event("BODY", "BOR"),
       "DOR"},
      {conflict_kind::help_and_neutrality,
       {ab, pact("AD", {"ARD", "DOR"}, duty::neutrality)},
       event("BODY", "BOR"),
       "DOR"},
  };
  for (const auto& one : cases) {
    INFO(name_of(one.kind));
    const bool both_are_owed = one.kind != conflict_kind::allies_at_war;
    CHECK(conflicts(one.agreements, one.e, one.member, member) == found{{one.kind, both_are_owed}});
    CHECK(conflicts(one.agreements, one.e, one.member, perhaps) == found{{one.kind, false}});
    CHECK(conflicts(one.agreements, one.e, one.member, later).empty());
    CHECK(conflicts(one.agreements, one.e, "ERS", member).empty());
  }
  // A war of the body that went before is one of its members.
  incident older = event("ERS", "BOR");
  older.fighting = known_list<war_between>::only({{"COR", "BODY"}});
  const std::vector<agreement_record> to_both{ab, pact("AC", {"ARD", "COR"}, duty::defence)};
  const incident events[]{older, event("COR", "DOR")};
  const casus_resolver r = resolver_of(to_both, {{party_code{"BOR"}, member}});
  CHECK(duty_conflicts(r, events).size() == 1);
  CHECK(duty_conflicts(resolver_of(to_both, {{party_code{"ERS"}, member}}), events).empty());
}
