// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/bound_world.hpp"
#include "support/json.hpp"
#include <entente/io/print.hpp>
#include <entente/io/report_avenues.hpp>
#include <entente/query/avenues.hpp>
#include <entente/query/step_review.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

using namespace entente;

namespace {

using names = std::set<std::string>;

const world& plain() {
  static const world w = bound::made();
  return w;
}

constexpr std::string_view both_of_the_office[]{"LEAGUE", "OST"};
constexpr std::string_view others_of_the_office[]{"LEAGUE", "STR"};
constexpr position_subject subjects[]{
    {"Office in the South", both_of_the_office, "office", {}},
    {"Office in the South", others_of_the_office, {}, {}},
};
constexpr domain_trait traits[]{{"cyber", spatial_reach::borderless, 0, false, "made up"}};

avenue_options options() {
  avenue_options made;
  made.domains = {"political", "maritime",          "cyber", "nuclear_sharing", "defence_industry",
                  "hybrid",    "collective_defence"};
  made.forms = {"dialogue",  "consultation",           "declaration", "programme",
                "mission",   "exercise_participation", "expert_team", "office",
                "agreement", "defence_clause"};
  made.subjects = subjects;
  made.given.reach_of_domains = {"a judgement", "made up", traits};
  return made;
}
avenue_list on(date day) { return avenues(plain().on(day), "LEAGUE", "OST", options()); }

template <class Range>
names codes(const Range& several) {
  names made;
  for (const auto& one : several) made.emplace(one.view());
  return made;
}
template <class Range>
names codes_in(const Range& several) {
  names made;
  for (const auto& one : several) made.emplace(one.code.view());
  return made;
}
avenue at(const avenue_list& list, domain_ref domain, form_ref form) {
  const avenue* one = list.find(domain, form);
  REQUIRE(one != nullptr);
  return *one;
}
template <class List>
concept can_find_in = requires(List&& list, domain_ref domain, form_ref form) {
  static_cast<List&&>(list).find(domain, form);
};
names cells(const avenue_list& list) {
  names made;
  for (const auto& one : list) made.insert(to_string(one.domain) + " " + to_string(one.form));
  return made;
}

}  // namespace

TEST_CASE("avenues: every cell on a day, by hand", "[query]") {
  const avenue_list found = on("2007-01-01"_day);
  CHECK(found.size() == 70);
  CHECK(to_string(found.first_name) == "League");
  CHECK(found.day == "2007-01-01"_day);
  CHECK(found.reasons().empty());
  CHECK(cells(found.with(avenue_status::done)) ==
        names{"political declaration", "maritime declaration", "political consultation",
              "political dialogue", "maritime exercise_participation"});
  // Signed and binding, with no known day of force: it may be there.
  CHECK(cells(found.with(avenue_status::unknown)) == names{"cyber agreement"});
  CHECK(codes_in(at(found, "cyber", "agreement").done_by) == names{"SHELVED"});
  CHECK(at(found, "cyber", "agreement").since.is_never());
  // The creed bars a domain, the ban a form, the area a programme of ships: not of data.
  names blocked;
  for (const auto& form : options().forms) blocked.insert("nuclear_sharing " + to_string(form));
  for (const auto& domain : options().domains)
    blocked.insert(to_string(domain) + " defence_clause");
  blocked.insert("maritime programme");
  CHECK(cells(found.with(avenue_status::blocked)) == blocked);
  CHECK(at(found, "nuclear_sharing", "dialogue").barred == strength::soft);
  CHECK(at(found, "maritime", "programme").barred == strength::hard);
  CHECK(at(found, "nuclear_sharing", "defence_clause").barred == strength::hard);
  // Consent for an office, screening of trade.
  names conditional;
  for (const auto& domain : options().domains)
    if (!(domain == nuclear_sharing.code())) conditional.insert(to_string(domain) + " office");
  for (const auto& form : options().forms)
    if (!(form == defence_clause.code())) conditional.insert("defence_industry " + to_string(form));
  CHECK(cells(found.with(avenue_status::conditional)) == conditional);
  CHECK(found.with(avenue_status::open).size() == 70 - 5 - 1 - blocked.size() - conditional.size());
  CHECK(at(found, "cyber", "programme").status == avenue_status::open);
}

TEST_CASE("avenues: done since when, by what, and until when", "[query]") {
  const avenue_list found = on("2007-01-01"_day);
  const avenue talks = at(found, "political", "dialogue");
  CHECK(talks.since == partial_date{"1999"});
  REQUIRE(talks.done_by.size() == 1);
  CHECK_FALSE(talks.done_by[0].is_agreement);
  const avenue rounds = at(found, "political", "consultation");
  CHECK(rounds.since == partial_date{"2004"});
  CHECK(rounds.done_by[0].is_agreement);
  CHECK(rounds.done_by[0].binding == truth::no);
  CHECK(at(on("2008-01-01"_day), "political", "consultation").status == avenue_status::open);
  CHECK(at(on("2003-12-31"_day), "political", "consultation").status == avenue_status::open);
  CHECK(at(on("2004-06-01"_day), "political", "consultation").status == avenue_status::unknown);
  CHECK(at(on("1999-06-01"_day), "political", "dialogue").status == avenue_status::unknown);
  CHECK(at(on("1998-12-31"_day), "political", "dialogue").status == avenue_status::open);
  // What was planned is not done; a proposal stands beside its cell.
  const avenue mission_planned = at(on("2009-01-01"_day), "political", "mission");
  CHECK(mission_planned.status == avenue_status::open);
  CHECK(codes_in(mission_planned.planned) == names{"PLAN"});
  CHECK(at(on("2008-12-31"_day), "political", "mission").planned.empty());
  CHECK(codes_in(at(found, "political", "office").planned) == names{"DRAFT"});
  CHECK(cells(informal(found)) == names{"political dialogue", "maritime exercise_participation"});
}

TEST_CASE("avenues: precedents by the day, those of the two first", "[query]") {
  const avenue before = at(on("1997-06-01"_day), "cyber", "expert_team");
  CHECK(codes_in(before.precedents) == names{"P2"});
  CHECK_FALSE(before.precedents[0].by_one_of_the_two);
  const avenue_list later = on("2015-06-01"_day);
  const avenue teams = at(later, "cyber", "expert_team");
  REQUIRE(teams.precedents.size() == 3);
  CHECK(teams.precedents[0].code == precedent_code{"P1"});  // the league's own
  CHECK(teams.precedents[0].by_one_of_the_two);
  CHECK(teams.precedents[2].by_then == truth::unknown);
  CHECK(codes_in(at(later, "hybrid", "expert_team").precedents) == names{"P2"});
  CHECK(at(later, "cyber", "programme").precedents.empty());
}

TEST_CASE("avenues: positions turn a condition into a bar and back", "[query]") {
  const auto status = [](date day) { return at(on(day), "political", "office").status; };
  CHECK(status("2010-07-11"_day) == avenue_status::conditional);
  CHECK(status("2010-07-12"_day) == avenue_status::blocked);
  CHECK(status("2015-01-01"_day) == avenue_status::conditional);
  const avenue refused = at(on("2012-01-01"_day), "political", "office");
  CHECK(refused.barred == strength::hard);
  CHECK(codes_in(refused.positions) == names{"S1", "S4", "S5"});
  // Without the reading of their subjects, positions say nothing of avenues.
  avenue_options deaf = options();
  deaf.subjects = {};
  CHECK(at(avenues(plain().on("2012-01-01"_day), "LEAGUE", "OST", deaf), "political", "office")
            .status == avenue_status::conditional);
  // Nor of another pair.
  CHECK(at(avenues(plain().on("2012-01-01"_day), "AMB", "OST", options()), "political", "office")
            .status == avenue_status::open);
}

TEST_CASE("avenues: each rule, date and exception decides", "[query]") {
  const auto changed = [](std::string_view line, std::string_view from, std::string_view to,
                          domain_ref domain, form_ref form) {
    const world w = bound::made({}, line, from, to);
    return at(avenues(w.on("2007-01-01"_day), "LEAGUE", "OST", options()), domain, form).status;
  };
  using enum avenue_status;
  CHECK(changed("party code=@O", "BAN, LAW, CREED", "BAN, LAW", "nuclear_sharing", "dialogue") ==
        open);
  CHECK(changed("constraint code=CREED", "from=1970", "from=2008", "nuclear_sharing", "dialogue") ==
        open);
  CHECK(changed("constraint code=CREED", "forbids", "conditions", "nuclear_sharing", "dialogue") ==
        conditional);
  CHECK(changed("party code=@O", "BAN, ", "", "cyber", "defence_clause") == open);
  CHECK(changed("constraint code=AREA", "[NORTH]", "[SOUTH]", "maritime", "programme") == open);
  CHECK(changed("constraint code=AREA", "cyber, maritime", "cyber", "maritime", "programme") ==
        open);
  CHECK(changed("party code=@O", "located_in=[SOUTH]", "located_in=[NORTH]", "maritime",
                "programme") == open);
  CHECK(changed("party code=@O", "located_in=[SOUTH] ", "", "maritime", "programme") == unknown);
  CHECK(changed("constraint code=VOTE", " exceptions=[all_members_agree]", "", "political",
                "office") == conditional);
  CHECK(changed("constraint code=VOTE", "effect=conditions", "effect=forbids", "political",
                "office") == conditional);
  CHECK(changed("party code=@O", "SCREEN, ", "", "defence_industry", "mission") == open);
  CHECK(changed("step code=PATROL", "carried_out=no", "", "maritime", "exercise_participation") ==
        done);
  CHECK(changed("step code=PATROL", "domains=[maritime]", "domains=[maritime] carried_out=no",
                "maritime", "exercise_participation") == open);
  CHECK(changed("step code=PATROL", "domains=[maritime]", "domains=[maritime] carried_out=unknown",
                "maritime", "exercise_participation") == unknown);
  CHECK(changed("agreement code=ACCORD", "signed_on=2000-05-05", "signed_on=2000-05-05 ended=2006",
                "maritime", "declaration") == open);
  CHECK(changed("agreement code=SHELVED", "signed_on=2005-01-01",
                "signed_on=2005-01-01 in_force=2006", "cyber", "agreement") == done);
}

TEST_CASE("avenues: domains that are open, blocked, untouched", "[query]") {
  const avenue_list found = on("2007-01-01"_day);
  CHECK(codes(open_domains(found)) == names{"political", "maritime", "cyber", "defence_industry",
                                            "hybrid", "collective_defence"});
  CHECK(codes(blocked_domains(found)) == names{"nuclear_sharing"});
  // Cyber has an agreement that may be in force: no certain gap.
  CHECK(codes(gaps(found)) ==
        names{"nuclear_sharing", "defence_industry", "hybrid", "collective_defence"});
  CHECK(open_domains(avenue_list{}).empty());
}

TEST_CASE("avenues: filters, orders, algorithms", "[query]") {
  const avenue_list found = on("2007-01-01"_day);
  CHECK(found.in("cyber").size() == 10);
  CHECK(found.by("office").size() == 7);
  CHECK(found.in("cyber").by("office").size() == 1);
  CHECK(found.in("nothing").empty());
  STATIC_CHECK_FALSE(can_find_in<avenue_list>);
  STATIC_CHECK(can_find_in<const avenue_list&>);
  CHECK(found.find("nothing", "office") == nullptr);
  CHECK(found.where([](const avenue& one) { return one.barred == strength::soft; }).size() == 9);
  CHECK(std::count_if(found.begin(), found.end(),
                      [](const avenue& one) { return one.status == avenue_status::done; }) == 5);
  // By a table of ranks: the highest first, equals in their order.
  constexpr ranked_form ranks[]{{"mission", 5}, {"programme", 7}, {"dialogue", -1}};
  const avenue_list ranked = ordered(found.in("cyber"), by_rank_of_form{ranks});
  CHECK(ranked[0].form == programme.code());
  CHECK(ranked[1].form == mission.code());
  CHECK(ranked[2].form == consultation.code());
  CHECK(ranked[9].form == dialogue.code());
  // The contrary table turns it round.
  constexpr ranked_form contrary[]{{"mission", -5}, {"programme", -7}, {"dialogue", 1}};
  const avenue_list turned = ordered(found.in("cyber"), by_rank_of_form{contrary});
  CHECK(turned[0].form == dialogue.code());
  CHECK(turned[9].form == programme.code());
  // By anything else with an order.
  const avenue_list by_precedents =
      ordered(found, [](const avenue& one) { return one.precedents.size(); });
  CHECK(by_precedents[0].form == expert_team.code());
  avenue_list sorted = found;
  std::stable_sort(sorted.begin(), sorted.end(), [](const avenue& a, const avenue& b) {
    return a.precedents.size() > b.precedents.size();
  });
  CHECK(sorted == by_precedents);
  CHECK(ordered(avenue_list{}, by_rank_of_form{ranks}).empty());
}

TEST_CASE("avenues: all that the world knows, where nothing is asked for", "[query]") {
  const avenue_list found = avenues(plain().on("2007-01-01"_day), "LEAGUE", "OST");
  names domains, forms;
  for (const auto& one : found) {
    domains.insert(to_string(one.domain));
    forms.insert(to_string(one.form));
  }
  CHECK(found.size() == domains.size() * forms.size());
  CHECK(domains == names{"political", "maritime", "cyber", "hybrid"});
  CHECK(forms == names{"declaration", "consultation", "agreement", "dialogue",
                       "exercise_participation", "mission", "expert_team"});
}

TEST_CASE("avenues: unknown parties, and days that nothing covers", "[query]") {
  const snapshot now = plain().on("2007-01-01"_day);
  const avenue_list lost = avenues(now, "LEAGUE", "NOBODY", options());
  CHECK(lost.empty());
  REQUIRE(lost.reasons().size() == 1);
  CHECK(lost.reasons()[0].on == ground::no_such_party);
  CHECK(avenues(now, "NOBODY", "NO ONE", options()).reasons().size() == 2);
  const world w = bound::made({}, "coverage", "until=never", "until=2006-12-31");
  const avenue_list late = avenues(w.on("2007-01-01"_day), "LEAGUE", "OST", options());
  CHECK(late.with(avenue_status::open).empty());
  CHECK(late.with(avenue_status::conditional).empty());
  CHECK(at(late, "nuclear_sharing", "dialogue").status == avenue_status::blocked);
  CHECK(at(late, "political", "dialogue").status == avenue_status::done);
  CHECK(late.reasons().size() == 1);
}

TEST_CASE("avenues: a tie of the body counts for its members, if asked for", "[query]") {
  avenue_options asked = options();
  CHECK(at(avenues(plain().on("2007-01-01"_day), "AMB", "OST", asked), "political", "dialogue")
            .status == avenue_status::open);
  asked.within = reach::through_alliances;
  CHECK(at(avenues(plain().on("2007-01-01"_day), "AMB", "OST", asked), "political", "dialogue")
            .status == avenue_status::done);
}

TEST_CASE("avenues: the names of parties decide nothing, nor their order", "[query]") {
  const bound::parties there{"COR", "OST", "STR", "LEAGUE", "AMB", "BRE"};
  const world other = bound::made(there);
  avenue_options asked = options();
  asked.subjects = {};
  for (const date day : {"1999-06-01"_day, "2007-01-01"_day, "2020-01-01"_day}) {
    const auto here = avenues(plain().on(day), "LEAGUE", "OST", asked);
    CHECK(to_text(here) == to_text(avenues(other.on(day), there.league, there.o, asked)));
    const auto turned = avenues(plain().on(day), "OST", "LEAGUE", asked);
    REQUIRE(turned.size() == here.size());
    for (std::size_t i = 0; i != here.size(); ++i) {
      CHECK(turned[i].status == here[i].status);
      CHECK(turned[i].barred == here[i].barred);
    }
  }
}

TEST_CASE("avenues: as text, Markdown and JSON", "[query][io]") {
  avenue_options asked = options();
  asked.domains = {"political", "maritime", "cyber", "nuclear_sharing"};
  asked.forms = {"dialogue", "programme", "expert_team", "office", "agreement"};
  const avenue_list found = avenues(plain().on("2007-01-01"_day), "LEAGUE", "OST", asked);
  const std::string table = R"(Avenues between League and Ost on 2007-01-01 (Asked with: domains as in "a
judgement"; positions on: Office in the South.)
  D done, o open with a precedent, . open, c conditional, s blocked by soft
  rules, x blocked by a hard one, ? unknown
  a=dialogue, b=programme, c=expert_team, d=office, e=agreement
                a b c d e
political       D . . c .
maritime        . x . c .
cyber           . . o c ?
nuclear_sharing s s s s s
)";
  CHECK(to_text(found) == table);
  std::ostringstream out;
  out << found;
  CHECK(out.str() == table);
  CHECK(
      to_markdown(found.in("cyber")) ==
      R"(**Avenues between League and Ost on 2007-01-01 (Asked with: domains as in "a judgement"; positions on: Office in the South.)** D done, o open with a precedent, . open, c conditional, s blocked by soft rules, x blocked by a hard one, ? unknown

| domain | dialogue | programme | expert\_team | office | agreement |
| --- | --- | --- | --- | --- | --- |
| cyber | . | . | o | c | ? |
)");
  CHECK(to_text(report_of(found.in("maritime"))) ==
        R"(Which avenues are there between League and Ost on 2007-01-01? (Asked with:
domains as in "a judgement"; positions on: Office in the South.)
  3 open, 1 conditional, 1 blocked
  - programme in maritime: blocked (hard).
  - Rule of the area of League (geographic, hard), sets conditions for programme
    in maritime. It gives way if it lies within the North (no: Ost).
    [AREA]
  - office in maritime: conditional.
  - Rule of consent of League (decision_rule, hard), sets conditions for office
    in maritime. It gives way if all members agree (open).
    [VOTE]
)");
  const auto told = json::read(to_json(found));
  REQUIRE(told.has_value());
  CHECK(told->fields.at("day").words == "2007-01-01");
  const auto& cells_told = told->fields.at("avenues").elements;
  REQUIRE(cells_told.size() == 20);
  for (std::size_t i = 0; i != found.size(); ++i) {
    CHECK(cells_told[i].fields.at("domain").words == found[i].domain.view());
    CHECK(cells_told[i].fields.at("status").words == name_of(found[i].status));
  }
  const auto& talks = cells_told[0].fields;
  CHECK(talks.at("since").words == "1999");
  CHECK(talks.at("done_by").elements[0].fields.at("code").words == "VISIT");
  const auto& rule = cells_told[6].fields.at("rules").elements[0].fields;  // programme in maritime
  CHECK(rule.at("rule").words == "AREA");
  CHECK(rule.at("conditions").elements[0].fields.at("because").words == "Ost");
  CHECK(cells_told[12].fields.at("precedents").elements.size() == 2);
  CHECK(to_text(avenues(plain().on("2007-01-01"_day), "LEAGUE", "NOBODY")) ==
        R"(Avenues between League and NOBODY on 2007-01-01
  D done, o open with a precedent, . open, c conditional, s blocked by soft
  rules, x blocked by a hard one, ? unknown
  no avenues
  - The world has no party called "NOBODY".
)");
  CHECK(to_text(report_of(avenue_list{})).find("none") != std::string::npos);
}

TEST_CASE("avenues: one constant", "[query]") {
  STATIC_CHECK([] {
    constraint_record creed;
    creed.code = "CREED";
    creed.domains = {"arms"};
    const world w = world::build(bound::pair_under(creed)).value();
    avenue_options asked;
    asked.domains = {"arms", "political"};
    asked.forms = {"dialogue"};
    const avenue_list found = avenues(w.on("2000-01-01"_day), "X", "Y", asked);
    return found[0].status == avenue_status::blocked && found[1].status == avenue_status::open &&
           open_domains(found).size() == 1;
  }());
}

TEST_CASE("avenues: a word that nobody knows opens nothing", "[query]") {
  avenue_options asked = options();
  asked.domains = {"political", "cybre"};
  asked.forms = {"dialogue", "programm", "programme"};
  const avenue_list found = avenues(plain().on("2007-01-01"_day), "LEAGUE", "OST", asked);
  CHECK(at(found, "cybre", "programme").status == avenue_status::unknown);
  CHECK(at(found, "political", "programm").status == avenue_status::unknown);
  CHECK(at(found, "political", "programme").status == avenue_status::open);
  CHECK(at(found, "political", "dialogue").status == avenue_status::done);
  REQUIRE(found.reasons().size() == 2);
  CHECK(sentence(found.reasons()[0]) == "The world has no form called \"programm\".");
  CHECK(sentence(found.reasons()[1]) == "The world has no domain called \"cybre\".");
  // A domain of which the caller knows how far it reaches is known.
  constexpr domain_trait own[]{{"cybre", spatial_reach::borderless, 0, false, "made up"}};
  asked.given.reach_of_domains = {"a judgement", "made up", own};
  CHECK(at(avenues(plain().on("2007-01-01"_day), "LEAGUE", "OST", asked), "cybre", "programme")
            .status == avenue_status::open);
}

TEST_CASE("avenues: one of them is printed with what makes it so", "[query]") {
  std::ostringstream out;
  out << at(on("2012-01-01"_day), "political", "office");
  CHECK(out.str() == R"(How does office in political stand between League and Ost on 2012-01-01?
  blocked
  - office in political: blocked (hard); planned: Office in the South (DRAFT,
    2020-01-01).
  - Rule of consent of League (decision_rule, hard), sets conditions for office
    in political. It gives way if all members agree (no: Brae).
    [VOTE]
)");
  CHECK(to_text(report_of(at(on("2012-01-01"_day), "political", "dialogue"))).find("done since") !=
        std::string::npos);
}

TEST_CASE("avenues: what one was given by the other, owes it or is in it, is done", "[query]") {
  facts all = plain().all_facts();
  avenue_options asked;
  asked.domains = {"cyber", "collective_defence", "membership"};
  asked.forms = {"expert_team", "defence_clause", "membership"};
  const auto ask = [&](party_ref a, party_ref b) {
    return avenues(world{all}.on("2007-01-01"), a, b, asked);
  };
  // P1 is a team of the league for the stray: done between the two, done elsewhere for others.
  const avenue own = at(ask("LEAGUE", "STR"), "cyber", "expert_team");
  CHECK(own.status == avenue_status::done);
  CHECK(own.since == partial_date{"1998-01-01"});
  REQUIRE(own.done_by.size() == 1);
  CHECK(own.done_by[0].code == text{"P1"});
  CHECK(own.done_by[0].shown == holding_kind::precedent);
  CHECK(codes_in(own.precedents) == names{"P2"});
  CHECK(at(ask("STR", "LEAGUE"), "cyber", "expert_team").status == avenue_status::done);
  const avenue elsewhere = at(ask("LEAGUE", "OST"), "cyber", "expert_team");
  CHECK(elsewhere.status == avenue_status::open);
  CHECK(codes_in(elsewhere.precedents) == names{"P1", "P2"});
  // Who is a member is one, whatever the rules of entry say.
  const avenue seat = at(ask("LEAGUE", "BRE"), "membership", "membership");
  CHECK(seat.status == avenue_status::done);
  CHECK(seat.done_by[0].shown == holding_kind::role);
  CHECK(at(ask("LEAGUE", "OST"), "membership", "membership").status != avenue_status::done);
  // Force that is owed is owed, though a rule bars more of it.
  CHECK(at(ask("OST", "STR"), "collective_defence", "defence_clause").status ==
        avenue_status::blocked);
  agreement_record guard;
  guard.code = "GUARD";
  guard.name = "Guard";
  guard.binding = truth::yes;
  guard.in_force = "1990-01-01";
  guard.parties = {{party_code{"OST"}, {}}, {party_code{"STR"}, {}}};
  article_record first;
  first.number = "1";
  first.pledges = duty::defence;
  first.compatible = {{"BAN", "it says so"}};
  guard.articles = {first};
  all.agreements.push_back(guard);
  const avenue owed = at(ask("OST", "STR"), "collective_defence", "defence_clause");
  CHECK(owed.status == avenue_status::done);
  REQUIRE(owed.done_by.size() == 1);
  CHECK(owed.done_by[0].code == text{"GUARD"});
}

TEST_CASE("avenues: a role in a body that works in a domain is a part in it", "[query]") {
  facts all = plain().all_facts();
  party_record centre;
  centre.code = "CENTRE";
  centre.kind = party_kind::alliance;
  all.parties.push_back(centre);
  membership_record seat;
  seat.body = "CENTRE";
  seat.party = "OST";
  seat.as = role::observer;
  seat.during = {"2006-01-01", partial_date::never()};
  all.memberships.push_back(seat);
  constexpr body_domain works_in[]{{"CENTRE", "cyber"}, {"NOWHERE", "maritime"}};
  avenue_options asked{.domains = {cyber.code(), maritime.code()},
                       .forms = {centre_participation.code()}};
  const auto status = [&](date day, const char* domain) {
    return at(avenues(world{all}.on(day), "LEAGUE", "OST", asked), domain_ref{domain},
              centre_participation)
        .status;
  };
  CHECK(status("2007-01-01"_day, "cyber") != avenue_status::done);
  asked.role_in = works_in;
  CHECK(status("2007-01-01"_day, "cyber") == avenue_status::done);
  CHECK(status("2007-01-01"_day, "maritime") != avenue_status::done);
  CHECK(status("2005-01-01"_day, "cyber") != avenue_status::done);
  const avenue found = at(avenues(world{all}.on("2007-01-01"_day), "OST", "LEAGUE", asked), cyber,
                          centre_participation);
  REQUIRE(found.done_by.size() == 1);
  CHECK(found.done_by[0].code == text{"CENTRE"});
  CHECK(found.done_by[0].shown == holding_kind::role);
}

TEST_CASE("avenues: what is in place there is in place to a review, cell by cell", "[query]") {
  facts all = plain().all_facts();
  const auto add_role = [&all](const char* who, role as, partial_date from) {
    membership_record m;
    m.body = "LEAGUE";
    m.party = party_code::parse(who).value();
    m.as = as;
    m.during = {from, partial_date::never()};
    all.memberships.push_back(m);
  };
  add_role("STR", role::partner, "1974-01-01");
  add_role("OST", role::observer, "1974-01-01");
  agreement_record guard;
  guard.code = "GUARD";
  guard.in_force = "1990-01-01";
  guard.parties = {{party_code{"AMB"}, {}}, {party_code{"COR"}, {}}};
  article_record first;
  first.number = "1";
  first.pledges = duty::defence;
  guard.articles = {first};
  all.agreements.push_back(guard);
  const world w{all};
  avenue_options asked;
  asked.domains = {"political", "membership", "collective_defence", "cyber"};
  asked.forms = {"status", "membership", "defence_clause", "office", "dialogue"};
  std::size_t done = 0;
  for (const date day : {"1973-12-31"_day, "1974-01-01"_day, "1990-01-01"_day})
    for (const auto& a : all.parties)
      for (const auto& b : all.parties) {
        if (a.code == b.code) continue;
        for (const avenue& one : avenues(w.on(day), a.code, b.code, asked)) {
          candidate_step step;
          step.code = "S";
          step.form = one.form;
          step.domains = {one.domain};
          const step_progress found = review(w.on(day), a.code, b.code, step).progress;
          CAPTURE(to_string(a.code), to_string(b.code), to_string(one.domain), to_string(one.form));
          CHECK((one.status == avenue_status::done) == (found == step_progress::done));
          done += one.status == avenue_status::done ? 1U : 0U;
        }
      }
  // Each way: three seats on three days, the status of a partner on two, the guard on one.
  CHECK(done == 2 * (3 * 3 + 2 + 1));
  const auto cells_of = [&](party_ref a, party_ref b) {
    return cells(avenues(w.on("1990-01-01"_day), a, b, asked).with(avenue_status::done));
  };
  CHECK(cells_of("LEAGUE", "STR") == names{"political status"});
  CHECK(cells_of("LEAGUE", "AMB") == names{"membership membership"});
  CHECK(cells_of("COR", "AMB") == names{"collective_defence defence_clause"});
  CHECK(cells_of("LEAGUE", "OST").empty());
}

TEST_CASE("avenues: membership of what takes in no members is not open", "[query]") {
  avenue_options asked;
  asked.domains = {"membership", "cyber"};
  asked.forms = {"membership"};
  const avenue_list states = avenues(plain().on("2007-01-01"_day), "AMB", "COR", asked);
  for (const avenue& one : states) CHECK(one.status == avenue_status::unknown);
  REQUIRE(states.reasons().size() == 1);
  CHECK(sentence(states.reasons()[0]) == "The world has no body called \"Cove\".");
  // A body that is not there yet; and what a rule bars is barred all the same.
  const avenue_list early = avenues(plain().on("1949-12-31"_day), "LEAGUE", "AMB", asked);
  for (const avenue& one : early) CHECK(one.status == avenue_status::unknown);
  CHECK(early.reasons()[0].on == ground::not_founded);
  CHECK(at(avenues(plain().on("2007-01-01"_day), "LEAGUE", "OST", asked), "cyber", "membership")
            .status == avenue_status::blocked);
  // Of a party with itself there are none.
  const avenue_list alone = avenues(plain().on("2007-01-01"_day), "AMB", "AMB", asked);
  CHECK(alone.empty());
  REQUIRE(alone.reasons().size() == 1);
  CHECK(sentence(alone.reasons()[0]) == "Nobody can say: what Amber could have with itself.");
}
