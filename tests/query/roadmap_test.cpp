// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Roadmaps on made-up parties: answers computed by hand, and the search against all sets.
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/report_roadmap.hpp>
#include <entente/query/roadmap.hpp>
#include <entente/scale/nato_partnership.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;
constexpr date today = "2000-01-15"_day;

party_code party(const std::string& name) { return party_code::parse(name).value(); }

/// The names of the parties, so that all of them can be other ones.
struct names {
  std::string league = "LEAGUE", alba = "ALB", brea = "BRE", corva = "COR", dorne = "DOR";
};

/// A league of Alba and Brea, which Corva left in 1990, and Dorne, its partner. Dorne is bound by a
/// hard rule of 1950, a soft one, one that ended and one that permits; the league decides by
/// consensus.
facts league_facts(const names& n = {}) {
  facts all;
  const auto add_party = [&](const std::string& name, party_kind kind,
                             std::initializer_list<constraint_code> bound) {
    party_record p;
    p.code = party(name);
    p.name = text{name};
    p.kind = kind;
    p.bound_by = list<constraint_code>{bound};
    all.parties.push_back(p);
  };
  add_party(n.alba, party_kind::state, {});
  add_party(n.brea, party_kind::state, {});
  add_party(n.corva, party_kind::state, {"FOREIGN"});
  add_party(n.dorne, party_kind::state, {"HARD", "SOFT", "OVER", "LATER", "ALLOWS"});
  add_party(n.league, party_kind::alliance, {"CONSENSUS"});
  const auto add_rule = [&](constraint_code code, strength bars, rule_effect effect, rule_kind kind,
                            spell during) {
    constraint_record c;
    c.code = code;
    c.name = text{code.view()};
    c.kind = kind;
    c.bars = bars;
    c.effect = effect;
    c.during = during;
    c.domains = {domain_code{"elsewhere"}};  // steps name these rules
    all.constraints.push_back(c);
  };
  using enum rule_effect;
  add_rule("HARD", strength::hard, forbids, rule_kind::law, {"1950-01-01", partial_date::never()});
  add_rule("SOFT", strength::soft, forbids, rule_kind::policy, {});
  add_rule("OVER", strength::hard, forbids, rule_kind::law, {"1950-01-01", "1999-12-31"});
  add_rule("LATER", strength::hard, forbids, rule_kind::law, {"2000", partial_date::never()});
  add_rule("ALLOWS", strength::hard, permits, rule_kind::law, {});
  add_rule("FOREIGN", strength::hard, forbids, rule_kind::law, {});
  add_rule("CONSENSUS", strength::hard, conditions, rule_kind::decision_rule, {});
  all.constraints.back().exceptions = {all_members_agree.code()};
  const auto add_member = [&](const std::string& who, spell during) {
    membership_record m;
    m.body = party(n.league);
    m.party = party(who);
    m.during = during;
    all.memberships.push_back(m);
  };
  add_member(n.alba, {"1960-01-01", partial_date::never()});
  add_member(n.brea, {"1960-01-01", partial_date::never()});
  add_member(n.corva, {"1960-01-01", "1990-01-01"});
  step_record visit;
  visit.code = "VISIT";
  visit.on = "1995-05-05";
  visit.says = "a visit";
  visit.parties = {party(n.league), party(n.dorne)};
  visit.form = dialogue.code();
  visit.domains = {political.code()};
  all.steps.push_back(visit);
  step_record announced = visit;
  announced.code = "ANNOUNCED";
  announced.form = office.code();
  announced.carried_out = truth::no;
  all.steps.push_back(announced);
  agreement_record accord;
  accord.code = "ACCORD";
  accord.name = "Accord";
  accord.instrument = "memorandum";
  accord.binding = truth::no;
  accord.signed_on = "1996-01-01";
  accord.parties = {{party(n.league), {}}, {party(n.dorne), {}}};
  provision_record set_up;
  set_up.form = programme.code();
  set_up.domains = {cyber.code(), maritime.code()};
  accord.provisions = {set_up};
  all.agreements.push_back(accord);
  return all;
}
world made(const names& n = {}) { return world{league_facts(n)}; }

/// A step that nothing stands against.
candidate_step option(candidate_code code, std::uint16_t gain, std::uint16_t exposure,
                      const form_code& form = liaison.code(),
                      list<domain_code> domains = {domain_code{"space"}}) {
  candidate_step s;
  s.code = code;
  s.title = text{code.view()};
  s.form = form;
  s.domains = domains;
  s.creates_automatic_duty = s.extends_area = truth::no;
  s.takes = {1, 2};
  s.depth.rank = gain;
  s.exposure.rank = exposure;
  s.available_from = partial_date::dawn();
  return s;
}
using steps = std::vector<candidate_step>;

template <class Goal = any_goal, class Weights = recorded_ranks>
roadmap_answer plan(const steps& some, const Goal& goal = {}, const roadmap_limits& limits = {},
                    const Weights& weigh = {}, date day = today) {
  return roadmap(made().on(day), "LEAGUE", "DOR", some, goal, limits, weigh);
}
words ranked(const roadmap_answer& of) {
  words all;
  for (const auto& s : of.steps) all.emplace_back(s.what.step.code.view());
  return all;
}
/// "3/1: A B" for every plan of the front.
words front(const roadmap_answer& of) {
  words all;
  for (const auto& p : of.front) {
    all.push_back(std::to_string(p.gain) + "/" + std::to_string(p.exposure) + ":");
    for (const auto i : p.steps) all.back() += " " + std::string{of.steps[i].what.step.code.view()};
  }
  return all;
}
/// Why one step is left out, or "" if it can be taken.
std::string why_out(const candidate_step& s, const roadmap_limits& limits = {}, date day = today) {
  const auto found = plan({s}, any_goal{}, limits, recorded_ranks{}, day);
  CHECK(found.steps.size() + found.out.size() == 1);
  return found.out.empty() ? "" : std::string{name_of(found.out[0].because)};
}

}  // namespace

TEST_CASE("roadmap: the front by hand", "[query][roadmap]") {
  // Sums: A 3/1, B 2/1, C 1/0, D 4/4. D with C is 5/4 and loses against A, B and C: 6/2.
  const auto found =
      plan({option("A", 3, 1), option("B", 2, 1), option("C", 1, 0), option("D", 4, 4)});
  CHECK(front(found) == words{"1/0: C", "4/1: C A", "6/2: C A B", "8/5: C A D", "10/6: C A D B"});
  CHECK(found.is_exact);
  CHECK(found.complete);
  CHECK(found.goal == text{"the most gain"});
  CHECK(found.first_name == text{"LEAGUE"});
  // C and A beat B; D gains most.
  CHECK(ranked(found) == words{"C", "A", "D", "B"});
  CHECK(found.find("B")->layer == 2);
  CHECK(found.find("D")->layer == 1);
  CHECK(found.find("E") == nullptr);
}

TEST_CASE("roadmap: limits", "[query][roadmap]") {
  const steps some{option("A", 3, 1), option("B", 2, 1), option("C", 1, 0), option("D", 4, 4)};
  CHECK(front(plan(some, any_goal{}, {.most_exposure = 2})) ==
        words{"1/0: C", "4/1: C A", "6/2: C A B"});
  CHECK(front(plan(some, any_goal{}, {.most_steps = 1})) == words{"1/0: C", "3/1: A", "4/4: D"});
  CHECK(front(plan(some, any_goal{}, {.most_steps = 0})) == words{"0/0:"});
  // The highest exposure of a plan, not the sum: whatever is no dearer comes along.
  CHECK(front(plan(some, any_goal{}, {.exposures = exposure_join::highest})) ==
        words{"1/0: C", "6/1: C A B", "10/4: C A D B"});
  // Plans that come to the same: the smaller stands for both.
  const auto same = plan({option("A", 1, 1), option("B", 1, 1), option("C", 2, 2)});
  CHECK(front(same) == words{"0/0:", "1/1: A", "2/2: C", "3/3: A C", "4/4: A B C"});
  CHECK(same.front[1].ways == 2);
  CHECK(same.front[2].ways == 2);  // C; A and B
  CHECK(same.front[3].ways == 2);
}

TEST_CASE("roadmap: goals", "[query][roadmap]") {
  const steps some{option("A", 3, 1, mission.code(), {domain_code{"space"}}),
                   option("B", 2, 1, office.code(), {domain_code{"climate"}}),
                   option("C", 1, 0, liaison.code(), {domain_code{"space"}})};
  const auto want = [&](const wanted_cooperation& goal) { return plan(some, goal); };
  CHECK(front(want({{mission.code()}, {}})) == words{"4/1: C A", "6/2: C A B"});
  CHECK(front(want({{}, {domain_code{"climate"}}})) == words{"3/1: C B", "6/2: C A B"});
  CHECK(front(want({{}, {domain_code{"climate"}, domain_code{"space"}}})) ==
        words{"3/1: C B", "6/2: C A B"});
  // What the tie has is there already; what nothing brings is said.
  const auto there = want({{programme.code(), dialogue.code()}, {domain_code{"cyber"}}});
  CHECK(there.is_reached);
  CHECK(front(there).size() == 3);
  const auto never = want({{hosting.code(), mission.code()}, {domain_code{"hadr"}}});
  CHECK_FALSE(never.is_reached);
  CHECK(never.front.empty());
  CHECK(never.missing == row_list<text>{"form hosting", "domain hadr"});
  CHECK(never.goal == text{"form hosting, form mission, domain hadr"});
  // An office was only announced.
  CHECK_FALSE(want({{office.code()}, {}}).is_reached);
  // Gain.
  CHECK(front(plan(some, wanted_gain{4})) == words{"4/1: C A", "6/2: C A B"});
  const auto more = plan(some, wanted_gain{7});
  CHECK(more.front.empty());
  CHECK(more.missing == row_list<text>{"a gain of 1 more"});
}

TEST_CASE("roadmap: a level of a scale", "[query][roadmap]") {
  candidate_step tailored = option("T", 1, 3, programme.code());
  tailored.instrument = "ITPP";
  const steps some{option("A", 3, 1), tailored};
  using ladder = level<nato_partnership>;
  CHECK(plan(some, ladder{"menu"}).is_reached);  // a programme
  CHECK(front(plan(some, ladder{"ITPP"})) == words{"1/3: T", "4/4: A T"});
  CHECK(plan(some, ladder{"ITPP"}).goal == text{"ITPP on the NATO partnership ladder"});
  const auto never = plan(some, ladder{"member"});
  CHECK(never.front.empty());
  CHECK(never.missing == row_list<text>{"member on the NATO partnership ladder"});
}

namespace {
/// How many of three domains there are: no step reaches the highest rank alone.
struct breadth {
  static constexpr std::string_view name = "breadth", source = "made up for this test";
  static constexpr std::array<std::string_view, 4> labels{"none", "one", "two", "three"};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    std::size_t rank = 0;
    for (const std::string_view wanted : {"space", "climate", "hadr"}) {
      bool is_there = false;
      for (const auto& f : some) is_there = is_there || f.code.view() == wanted;
      rank += is_there ? 1U : 0U;
    }
    return rank;
  }
};
}  // namespace

TEST_CASE("roadmap: a level that takes several steps", "[query][roadmap]") {
  const steps some{option("S", 1, 1, liaison.code(), {domain_code{"space"}}),
                   option("C", 1, 1, liaison.code(), {domain_code{"climate"}}),
                   option("H", 1, 5, liaison.code(), {domain_code{"hadr"}}),
                   option("X", 0, 3, liaison.code(), {domain_code{"hadr"}, domain_code{"space"}})};
  CHECK(front(plan(some, level<breadth>{"two"})) == words{"2/2: S C", "3/7: S C H"});
  CHECK(front(plan(some, level<breadth>{"three"})) ==
        words{"1/4: C X", "2/5: S C X", "3/7: S C H"});
  // X alone reaches "two", but is not worth it; where little else is left, it is.
  CHECK(front(plan({some[2], some[3]}, level<breadth>{"two"})) == words{"0/3: X", "1/8: X H"});
}

TEST_CASE("roadmap: what bars a step, each condition in turn", "[query][roadmap]") {
  const auto barred_by = [](constraint_code rule) {
    candidate_step s = option("S", 1, 0);
    s.blocked_by = {rule};
    return s;
  };
  CHECK(why_out(option("S", 1, 0)).empty());
  CHECK(why_out(barred_by("HARD")) == "barred");
  CHECK(why_out(barred_by("HARD"), {}, "1949-12-31"_day).empty());
  CHECK(why_out(barred_by("OVER")).empty());
  CHECK(why_out(barred_by("OVER"), {}, "1999-12-30"_day) == "barred");
  CHECK(why_out(barred_by("LATER")) == "may_be_barred");  // some day of 2000
  CHECK(why_out(barred_by("LATER"), {}, "1999-12-31"_day).empty());
  CHECK(why_out(barred_by("LATER"), {}, "2000-12-31"_day) == "barred");
  CHECK(why_out(barred_by("ALLOWS")).empty());
  CHECK(why_out(barred_by("FOREIGN")).empty());  // it binds Corva
  CHECK(why_out(barred_by("NOSUCH")) == "may_be_barred");
  CHECK(why_out(barred_by("CONSENSUS")).empty());  // and nobody objects
  // Soft: never, but at a declared cost.
  CHECK(why_out(barred_by("SOFT")) == "soft_barred");
  CHECK(why_out(barred_by("SOFT"), {.cost_of_soft_bar = 0}).empty());
  const auto at_cost = plan({barred_by("SOFT")}, any_goal{}, {.cost_of_soft_bar = 7});
  CHECK(at_cost.steps[0].weight == step_weight{1, 7});
  CHECK(front(at_cost) == words{"0/0:", "1/7: S"});
  // A cost does not lift a hard one.
  candidate_step both = barred_by("HARD");
  both.blocked_by = {constraint_code{"SOFT"}, constraint_code{"HARD"}};
  CHECK(why_out(both, {.cost_of_soft_bar = 0}) == "barred");
  // However dear, it does not wrap around.
  candidate_step dear = barred_by("SOFT");
  dear.exposure.rank = 5;
  CHECK(plan({dear}, any_goal{}, {.cost_of_soft_bar = 0xffffffffU}).steps[0].weight.exposure ==
        0xffffffffU);
}

TEST_CASE("roadmap: who can refuse", "[query][roadmap]") {
  const auto against = [](const std::string& who, partial_date on, bool by_consensus) {
    candidate_step s = option("S", 1, 0);
    if (by_consensus) s.needs = {step_need::alliance_consensus};
    s.opposed_by = list<objection>{{party(who), on}};
    return s;
  };
  const partial_date before{"1999-06-01"};
  CHECK(why_out(against("BRE", before, true)) == "vetoed");
  CHECK(why_out(against("BRE", before, false)).empty());  // nobody asks Brea
  CHECK(why_out(against("COR", before, true)).empty());   // no member any more
  CHECK(why_out(against("COR", "1985-01-01", true), {}, "1989-01-01"_day) == "vetoed");
  CHECK(why_out(against("DOR", before, false)) == "vetoed");  // one of the two
  CHECK(why_out(against("NOBODY", before, true)).empty());
  CHECK(why_out(against("BRE", "2000-01-16", true)).empty());  // tomorrow
  CHECK(why_out(against("BRE", "2000-01-15", true)) == "vetoed");
  CHECK(why_out(against("BRE", "2000-01", true)) == "may_be_barred");
  // The rule of decision asks for the members, too.
  candidate_step by_rule = against("BRE", before, false);
  by_rule.blocked_by = {constraint_code{"CONSENSUS"}};
  CHECK(why_out(by_rule) == "vetoed");
  // Who is on record stands with the step, with or without a say in it.
  const auto found = plan({against("COR", before, true)});
  REQUIRE(found.steps.size() == 1);
  const step_review& what = found.steps[0].what;
  REQUIRE(what.objections.size() == 1);
  CHECK(what.objections[0].by == party_code{"COR"});
  CHECK(what.objections[0].can_veto.is_no());
  CHECK(what.decided_by == row_list<deciding_body>{{"LEAGUE", 2}});
  // Of two bodies, the members of both have a say, unless only one decides so.
  facts union_too = league_facts();
  for (auto& p : union_too.parties)
    if (p.code == party_code{"DOR"}) p.kind = party_kind::alliance;
  membership_record m;
  m.body = "DOR";
  m.party = "COR";
  m.during = {"1960-01-01", partial_date::never()};
  union_too.memberships.push_back(m);
  const auto by_two = [&](const candidate_step& s) {
    return review(world{union_too}.on(today), "LEAGUE", "DOR", s);
  };
  CHECK(by_two(against("COR", before, true)).is_vetoed().is_yes());
  CHECK(by_two(against("COR", before, true)).decided_by ==
        row_list<deciding_body>{{"LEAGUE", 2}, {"DOR", 1}});
  candidate_step by_the_league = against("COR", before, false);
  by_the_league.blocked_by = {constraint_code{"CONSENSUS"}};
  CHECK(by_two(by_the_league).is_vetoed().is_unknown());  // nobody says how Dorne decides
  by_the_league.needs = {step_need::committee_agreement};
  CHECK(by_two(by_the_league).is_vetoed().is_no());
}

TEST_CASE("roadmap: a body's own word, and rules of decision that are not consensus",
          "[query][roadmap]") {
  facts all = league_facts();
  const auto ask = [&all](bool by_consensus, const char* decides_by, bool is_bound) {
    for (auto& p : all.parties)
      if (p.code == party_code{"LEAGUE"}) {
        p.decides_by = text{decides_by};
        p.bound_by = is_bound ? list<constraint_code>{"MAJORITY"} : list<constraint_code>{};
      }
    candidate_step s = option("S", 1, 0);
    if (by_consensus) s.needs = {step_need::alliance_consensus};
    s.opposed_by = list<objection>{{"BRE", "1999-06-01"}};
    return review(world{all}.on(today), "LEAGUE", "DOR", s);
  };
  constraint_record majority;
  majority.code = "MAJORITY";
  majority.kind = rule_kind::decision_rule;
  majority.effect = rule_effect::conditions;
  majority.exceptions = {term_code{"two_thirds"}};
  all.terms.push_back({term_kind::condition, "two_thirds", "two thirds agree", {}});
  majority.forms = {liaison.code()};
  all.constraints.push_back(majority);
  CHECK(ask(false, "two thirds", true).is_vetoed().is_unknown());
  CHECK(ask(false, "consensus", false).is_vetoed().is_yes());
  CHECK(ask(false, "Unanimity", false).is_vetoed().is_yes());
  CHECK(ask(false, "majority", false).is_vetoed().is_unknown());
  CHECK(ask(false, "", false).is_vetoed().is_unknown());
  // The step says so, and its body says otherwise, or no more than that.
  CHECK(ask(true, "majority", false).is_vetoed().is_unknown());
  CHECK(ask(true, "unanimity in foreign policy", false).is_vetoed().is_yes());
  CHECK(ask(true, "", false).is_vetoed().is_yes());
  CHECK(sentence(ask(true, "majority", false)).find("Needs the consensus") == std::string::npos);
  CHECK(sentence(ask(true, "", false)).find("Needs the consensus of the 2 members") !=
        std::string::npos);
}

TEST_CASE("roadmap: an objection that was taken back", "[query][roadmap]") {
  facts all = league_facts();
  const auto say = [&all](position_code code, partial_date on, stance takes) {
    position_record p;
    p.code = code;
    p.holder = "BRE";
    p.on = on;
    p.takes = takes;
    p.subject = "a mission";
    all.positions.push_back(p);
  };
  candidate_step s = option("S", 1, 0);
  s.needs = {step_need::alliance_consensus};
  s.opposed_by = list<objection>{{"BRE", "1998-06-01"}};
  const auto ask = [&] { return review(world{all}.on(today), "LEAGUE", "DOR", s).is_vetoed(); };
  say("P1", "1998-06-01", stance::opposes);
  CHECK(ask().is_yes());
  say("P2", "1999-06-01", stance::supports);
  CHECK(ask().is_no());
  all.positions.back().on = "2000-01";  // perhaps by today
  CHECK(ask().is_unknown());
  all.positions.back().on = "2000-02-01";  // tomorrow
  CHECK(ask().is_yes());
  all.positions.back().on = "1999-06-01";
  all.positions.back().subject = "another matter";
  CHECK(ask().is_yes());
  all.positions.back().subject = "a mission";
  say("P3", "1999-12-01", stance::opposes);
  CHECK(ask().is_yes());
}

TEST_CASE("roadmap: words of who objects, and what came before", "[query][roadmap]") {
  facts more;
  position_record said;
  said.code = "P1";
  said.holder = "BRE";
  said.takes = stance::opposes;
  said.on = "1999-06-01";
  said.says = "never";
  more.positions.push_back(said);
  precedent_record help;
  help.code = "H1";
  help.on = "1980";
  help.says = "help to another";
  help.providers = {party_code{"LEAGUE"}};
  help.recipients = {party_code{"COR"}};
  more.precedents.push_back(help);
  help.code = "H2";
  help.on = "2001-01-01";
  more.precedents.push_back(help);
  candidate_step s = option("S", 1, 0);
  s.opposed_by = list<objection>{{"BRE", "1999-06-01"}};
  s.precedents = {precedent_code{"H1"}, precedent_code{"H2"}, precedent_code{"H3"}};
  const world w{league_facts(), more};
  const step_review found = review(w.on(today), "LEAGUE", "DOR", s);
  REQUIRE(found.objections.size() == 1);
  CHECK(found.objections[0].position == position_code{"P1"});
  CHECK(found.objections[0].says == text{"never"});
  // What came later is left out, what is not in the world stands there as unknown.
  REQUIRE(found.precedents.size() == 2);
  CHECK(found.precedents[0].had_happened.is_yes());
  CHECK(found.precedents[1].code == precedent_code{"H3"});
  CHECK(found.precedents[1].had_happened.is_unknown());
}

TEST_CASE("roadmap: when a step can be taken, and when it is ready", "[query][roadmap]") {
  candidate_step s = option("S", 1, 0);
  s.takes = {1, 13};
  s.available_from = "2000-01-16";
  CHECK(why_out(s) == "not_available");
  s.available_from = "2000-01-15";
  CHECK(why_out(s).empty());
  s.available_from = "2000";
  CHECK(why_out(s) == "availability_unknown");
  s.available_from = partial_date::unknown();
  CHECK(why_out(s) == "availability_unknown");
  s.available_from = "1999";
  const auto found = plan({s});
  CHECK(found.steps[0].ready_earliest == "2000-02-15"_day);
  CHECK(found.steps[0].ready_latest == "2001-02-15"_day);
  CHECK(why_out(s, {.ready_by = "2001-02-15"_day}).empty());
  CHECK(why_out(s, {.ready_by = "2001-02-14"_day}) == "not_ready");
  const step_review of = review(made().on(today), "LEAGUE", "DOR", s);
  CHECK(of.is_ready_by("2001-02-15"_day).is_yes());
  CHECK(of.is_ready_by("2001-02-14"_day).is_unknown());
  CHECK(of.is_ready_by("2000-02-15"_day).is_unknown());
  CHECK(of.is_ready_by("2000-02-14"_day).is_no());
  // Ends of months, and days without a calendar.
  CHECK(detail::months_after("1999-12-31"_day, 2) == "2000-02-29"_day);
  CHECK(detail::months_after("2000-01-31"_day, 13) == "2001-02-28"_day);
  CHECK(detail::months_after("2000-03-01"_day, 0) == "2000-03-01"_day);
  CHECK(detail::months_after("9999-12-01"_day, 1) == date::never());
  CHECK(detail::months_after(date::dawn(), 5) == date::dawn());
}

TEST_CASE("roadmap: what nobody judged is unknown, not nothing", "[query][roadmap]") {
  const candidate_step known = option("S", 2, 0);
  CHECK(why_out(known).empty());  // a rank of zero that somebody gave
  candidate_step s = known;
  s.exposure = {};
  CHECK(why_out(s) == "not_judged");
  s = known;
  s.depth = {};
  CHECK(why_out(s) == "not_judged");
  // Somebody else's weights may speak of it.
  const rank_table::row rows[]{{"S", {3, 1}}};
  CHECK(plan({s}, any_goal{}, {}, rank_table{rows}).steps.size() == 1);
  // How long it takes.
  s = known;
  s.takes = {};
  const step_review found = review(made().on(today), "LEAGUE", "DOR", s);
  CHECK(found.is_ready_by(today).is_unknown());
  CHECK(found.is_ready_by("9000-01-01"_day).is_unknown());
  CHECK(why_out(s).empty());
  CHECK(why_out(s, {.ready_by = "2050-01-01"_day}) == "not_ready");
  candidate_step next = option("NEXT", 1, 0);
  next.after = {candidate_code{"S"}};
  CHECK(plan({s, next}, any_goal{}, {}).find("NEXT")->ready_latest == date::never());
}

TEST_CASE("roadmap: positions on a subject that the caller names", "[query][roadmap]") {
  candidate_step s = option("S", 2, 0, mission.code());
  s.needs = {step_need::alliance_consensus};
  const auto out = [&](const char* holder, stance takes, partial_date on, const char* subject) {
    facts all = league_facts();
    position_record p;
    p.code = "SAID";
    p.holder = party_code::parse(holder).value();
    p.takes = takes;
    p.subject = "mission in Dorne";
    p.on = on;
    all.positions.push_back(p);
    roadmap_limits limits;
    if (subject != nullptr) limits.given.subjects = {text{subject}};
    const auto found = roadmap(world{all}.on(today), "LEAGUE", "DOR", steps{s}, any_goal{}, limits);
    return found.out.empty() ? "" : std::string{name_of(found.out[0].because)};
  };
  const char* const it = "mission in Dorne";
  CHECK(out("ALB", stance::opposes, "1999-01-01", it) == "vetoed");
  CHECK(out("ALB", stance::opposes, "1999-01-01", nullptr).empty());
  CHECK(out("ALB", stance::opposes, "1999-01-01", "something else").empty());
  CHECK(out("ALB", stance::supports, "1999-01-01", it).empty());
  CHECK(out("ALB", stance::opposes, "2000-01-16", it).empty());  // tomorrow
  CHECK(out("ALB", stance::opposes, "2000-01", it) == "may_be_barred");
  CHECK(out("COR", stance::opposes, "1999-01-01", it).empty());  // it left
}

TEST_CASE("roadmap: what is in place", "[query][roadmap]") {
  const auto take = [](const form_code& form, list<domain_code> domains) {
    return option("S", 1, 0, form, static_cast<list<domain_code>&&>(domains));
  };
  CHECK(why_out(take(dialogue.code(), {domain_code{"political"}})) == "done");
  CHECK(why_out(take(dialogue.code(), {domain_code{"political"}}), {}, "1995-05-04"_day).empty());
  CHECK(why_out(take(dialogue.code(), {domain_code{"political"}}), {.widen = true}).empty());
  CHECK(why_out(take(office.code(), {domain_code{"political"}})).empty());  // announced only
  CHECK(why_out(take(programme.code(), {domain_code{"cyber"}, domain_code{"maritime"}})) == "done");
  const auto progress = [&](const candidate_step& s) {
    return review(made().on(today), "LEAGUE", "DOR", s).progress;
  };
  CHECK(progress(take(programme.code(), {domain_code{"cyber"}, domain_code{"space"}})) ==
        step_progress::in_part);
  CHECK(progress(take(programme.code(), {domain_code{"space"}})) == step_progress::open);
  candidate_step by_instrument = take(hosting.code(), {domain_code{"space"}});
  by_instrument.instrument = "memorandum";
  CHECK(progress(by_instrument) == step_progress::done);
  // The record speaks from its day on; what the tie had by then is no news.
  candidate_step recorded = take(programme.code(), {domain_code{"cyber"}});
  recorded.status = step_status::open;
  recorded.status_on = "1997-01-01"_day;
  CHECK(progress(recorded) == step_progress::open);
  recorded.status_on = "1995-12-31"_day;
  CHECK(progress(recorded) == step_progress::done);  // the accord came after
  recorded.status_on = "2000-01-16"_day;
  CHECK(progress(recorded) == step_progress::done);  // the record is of tomorrow
  recorded.status_on = "1997-01-01"_day;
  recorded.status = step_status::done;
  CHECK(why_out(recorded) == "done");
  recorded.status = step_status::in_part;
  CHECK(progress(recorded) == step_progress::in_part);
  // It speaks of the two that it names: of others, the facts of their tie say.
  recorded.status = step_status::done;
  recorded.status_of = {party_code{"DOR"}, party_code{"LEAGUE"}};
  CHECK(progress(recorded) == step_progress::done);
  const auto of_others = [&] {
    return review(made().on(today), "LEAGUE", "COR", recorded).progress;
  };
  CHECK(of_others() == step_progress::open);
  recorded.status_of = {};
  CHECK(of_others() == step_progress::done);
  recorded.status_of = {party_code{"DOR"}, party_code{"ALB"}};
  CHECK(progress(recorded) == step_progress::done);  // by the accord, which the record leaves out
  recorded.form = hosting.code();
  CHECK(progress(recorded) == step_progress::open);
}

TEST_CASE("roadmap: steps that come after others", "[query][roadmap]") {
  candidate_step a = option("A", 0, 3), b = option("B", 9, 1), c = option("C", 1, 1);
  b.after = {candidate_code{"A"}};
  CHECK(front(plan({b, a, c})) == words{"0/0:", "1/1: C", "9/4: A B", "10/5: C A B"});
  // Ready when the last of the chain is.
  const auto found = plan({b, a, c});
  CHECK(found.find("B")->ready_earliest == "2000-03-15"_day);
  CHECK(found.find("B")->ready_latest == "2000-05-15"_day);
  CHECK(found.front[2].ready_latest == "2000-05-15"_day);
  CHECK(plan({b, a, c}, any_goal{}, {.ready_by = "2000-05-14"_day}).find_out("B")->because ==
        left_out::not_ready);
  // What has to come first is out: so is what follows, and what follows that.
  a.blocked_by = {constraint_code{"HARD"}};
  c.after = {candidate_code{"B"}};
  const auto out = plan({c, b, a});
  CHECK(out.steps.empty());
  CHECK(out.find_out("A")->because == left_out::barred);
  CHECK(out.find_out("B")->because == left_out::comes_after_left_out);
  CHECK(out.find_out("B")->after == candidate_code{"A"});
  CHECK(out.find_out("C")->because == left_out::comes_after_left_out);
  // It is in place: nothing has to be waited for.
  a = option("A", 1, 1, dialogue.code(), {political.code()});
  const auto in_place = plan({b, a});
  CHECK(ranked(in_place) == words{"B"});
  CHECK(in_place.find("B")->ready_latest == "2000-03-15"_day);
  CHECK(front(plan({b, a}, any_goal{}, {.widen = true})) == words{"0/0:", "9/1: B", "10/2: B A"});
  a.after = {candidate_code{"B"}};  // no circle: it is in place, and to be widened later
  CHECK(front(plan({b, a}, any_goal{}, {.widen = true})) == words{"0/0:", "9/1: B", "10/2: B A"});
  // It is no step; it is itself; it is a circle, and what hangs on the circle.
  CHECK(plan({b}).find_out("B")->because == left_out::comes_after_left_out);
  a = option("A", 1, 1);
  a.after = {candidate_code{"A"}};
  CHECK(why_out(a) == "comes_after_itself");
  a.after = {candidate_code{"B"}};
  const auto circle = plan({a, b, c, option("D", 1, 1)});
  CHECK(ranked(circle) == words{"D"});
  for (const char* code : {"A", "B", "C"})
    CHECK(circle.find_out(code)->because == left_out::comes_after_itself);
}

TEST_CASE("roadmap: bad input", "[query][roadmap]") {
  // No steps.
  const auto none = plan({});
  CHECK(none.steps.empty());
  CHECK(front(none) == words{"0/0:"});
  CHECK(plan({}, wanted_gain{1}).front.empty());
  // Parties that nobody knows.
  const auto unknown =
      roadmap(made().on(today), "LEAGUE", "ZZZ", steps{option("A", 1, 1)}, any_goal{});
  CHECK(unknown.front.empty());
  CHECK(unknown.steps.empty());
  CHECK_FALSE(unknown.complete);
  REQUIRE(unknown.why.size() == 1);
  CHECK(unknown.why[0].on == ground::no_such_party);
  CHECK(review(made().on(today), "LEAGUE", "ZZZ", option("A", 1, 1)).is_theirs.is_unknown());
  // A day that the facts do not cover: they may not know what stands against a step.
  const auto early = plan({option("A", 1, 1)}, any_goal{}, {}, recorded_ranks{}, "1900-01-01"_day);
  CHECK_FALSE(early.complete);
  CHECK(early.why[0].on == ground::not_covered);
  // One code for two steps.
  const auto twice = plan({option("A", 1, 1), option("A", 5, 0)});
  CHECK(front(twice) == words{"0/0:", "1/1: A"});
  CHECK(twice.out[0].because == left_out::given_twice);
  // Limits that contradict the goal; a party and itself, which is no tie.
  CHECK(plan({option("A", 1, 1)}, wanted_gain{1}, {.most_exposure = 0}).front.empty());
  const auto alone = roadmap(made().on(today), "DOR", "DOR", steps{option("A", 1, 1)}, any_goal{});
  CHECK(alone.steps.empty());
  CHECK(alone.out.empty());
  REQUIRE(!alone.why.empty());
  CHECK(sentence(alone.why.back()) == "Nobody can say: what DOR could have with itself.");
  CHECK(review(made().on(today), "DOR", "DOR", option("A", 1, 1)).is_theirs.is_unknown());
  // Thought of for others; not judged.
  candidate_step s = option("A", 1, 1);
  s.between = {party_code{"LEAGUE"}, party_code{"COR"}};
  CHECK(why_out(s) == "other_parties");
  s.between = {party_code{"DOR"}, party_code{"LEAGUE"}};
  CHECK(why_out(s).empty());
  CHECK(plan({s}, any_goal{}, {}, rank_table{}).out[0].because == left_out::not_judged);
}

TEST_CASE("roadmap: words that nobody knows, and ranks that contradict each other",
          "[query][roadmap]") {
  const auto not_known = [](const roadmap_answer& of) {
    words made;
    for (const auto& name : of.not_known) made.emplace_back(name.view());
    return made;
  };
  const steps some{option("A", 3, 1), option("B", 2, 2)};
  // A form or domain of the goal: no plan reaches it, and it is said that there is none.
  const auto misspelt = plan(some, wanted_cooperation{{form_code{"misson"}, form_code{"liaison"}},
                                                      {domain_code{"spce"}, domain_code{"space"}}});
  CHECK(misspelt.front.empty());
  CHECK(not_known(misspelt) == words{"misson", "spce"});
  CHECK(misspelt.missing.size() == 2);
  // One of the library that no step brings is missing, not misspelt. Of one of a step alone no rule
  // speaks, and whether one would is not known, unless the facts have it for a word.
  const auto known =
      plan({option("A", 3, 1, "walk", {domain_code{"hills"}})},
           wanted_cooperation{{mission.code(), form_code{"walk"}}, {domain_code{"hills"}}});
  CHECK(not_known(known) == words{"walk", "hills"});
  CHECK(known.find_out("A")->because == left_out::may_be_barred);
  CHECK(sentence(*known.find_out("A")) ==
        "whether it is barred is not known: nobody knows walk, hills");
  facts with_words = league_facts();
  with_words.terms.resize(2);
  with_words.terms[0].kind = term_kind::form;
  with_words.terms[0].code = "walk";
  with_words.terms[1].kind = term_kind::domain;
  with_words.terms[1].code = "hills";
  const steps walks{option("A", 3, 1, "walk", {domain_code{"hills"}})};
  const auto of_facts =
      roadmap(world{with_words}.on(today), "LEAGUE", "DOR", walks,
              wanted_cooperation{{mission.code(), form_code{"walk"}}, {domain_code{"hills"}}});
  CHECK(not_known(of_facts).empty());
  CHECK(of_facts.missing.size() == 1);
  CHECK(ranked(of_facts) == words{"A"});
  // A word of the goal that only a term or a rule has is no misspelt one.
  facts ruled = with_words;
  ruled.constraints[0].forms = {form_code{"ride"}};
  const auto of_rules = roadmap(world{ruled}.on(today), "LEAGUE", "DOR", some,
                                wanted_cooperation{{form_code{"walk"}, form_code{"ride"}},
                                                   {domain_code{"hills"}, domain_code{"hils"}}});
  CHECK(not_known(of_rules) == words{"hils"});
  CHECK(of_rules.missing.size() == 4);
  // A bar is not evaded by a letter: who misspells what a hard rule bars is told so.
  facts barring = league_facts();
  for (auto& c : barring.constraints)
    if (c.code == constraint_code{"HARD"}) {
      c.forms = {full_membership.code()};
      c.domains = {};
    }
  const auto barred = [&barring](const form_code& form) {
    return review(world{barring}.on(today), "LEAGUE", "DOR", option("A", 3, 1, form)).is_barred();
  };
  CHECK(barred(full_membership.code()).is_yes());
  CHECK(barred("membershp").is_unknown());
  CHECK(barred(liaison.code()).is_no());
  // A row of ranks for no step; two rows for one, alike or not.
  const auto ranked_by = [&](const std::vector<rank_table::row>& rows) {
    return plan(some, any_goal{}, {}, rank_table{rows});
  };
  const auto typo = ranked_by({{"A", {3, 1}}, {"BB", {2, 2}}});
  CHECK(not_known(typo) == words{"BB"});
  CHECK(typo.find_out("B")->because == left_out::not_judged);
  CHECK(ranked(ranked_by({{"A", {3, 1}}, {"B", {2, 2}}, {"A", {3, 1}}})) == words{"A", "B"});
  const auto torn = ranked_by({{"A", {3, 1}}, {"B", {2, 2}}, {"A", {1, 3}}});
  CHECK(ranked(torn) == words{"B"});
  CHECK(torn.find_out("A")->because == left_out::not_judged);
  // Somebody against a step of whom the world knows nothing.
  candidate_step opposed = option("C", 1, 1);
  opposed.opposed_by = list<objection>{{"ALBB", "1999-01-01"}};
  CHECK(not_known(plan({opposed})) == words{"ALBB"});
  // So with whom it is for, what it points to, and subjects on which nobody spoke.
  opposed.opposed_by = {};
  opposed.between = {party_code{"LEAGUE"}, party_code{"DORR"}};
  opposed.precedents = {precedent_code{"P0"}};
  CHECK(not_known(plan({opposed})) == words{"DORR", "P0"});
  // So with what instrument it would be: one of the library, of a fact or of a term is known.
  candidate_step written = option("C", 1, 1);
  written.instrument = "memorandm";
  CHECK(not_known(plan({written})) == words{"memorandm"});
  for (const char* const instrument : {"memorandum", "charter"}) {
    written.instrument = term_code::parse(instrument).value();
    CHECK(not_known(plan({written})).empty());
  }
  constexpr std::array<std::string_view, 2> whom{"DOR", "ALBB"}, where{"space", "spce"};
  const std::array<position_subject, 1> said{{{"a misson", whom, "mision", where}}};
  CHECK(not_known(plan(some, any_goal{}, {.subjects = said})) ==
        words{"a misson", "ALBB", "mision", "spce"});
  CHECK(not_known(plan(some)).empty());
  // A level that a scale does not have is a fault of the compiler's or of a result, never a goal.
  CHECK(level<nato_partnership>::from_label("ITTP").error() == errc::label_is_on_its_scale);
}

TEST_CASE("roadmap: constraints that contradict each other", "[query][roadmap]") {
  // One rule of Dorne permits missions in space, another forbids them: what forbids decides, and
  // the order of the rules does not.
  const auto out = [](bool turned) {
    facts all = league_facts();
    constraint_record no, yes;
    no.code = "NOSPACE";
    no.domains = {domain_code{"space"}};
    no.bars = strength::hard;
    no.effect = rule_effect::forbids;
    yes = no;
    yes.code = "SPACE";
    yes.effect = rule_effect::permits;
    all.constraints.push_back(no);
    all.constraints.push_back(yes);
    for (auto& p : all.parties)
      if (p.code == party_code{"DOR"})
        p.bound_by = turned ? list<constraint_code>{"SPACE", "NOSPACE"}
                            : list<constraint_code>{"NOSPACE", "SPACE"};
    const auto found = roadmap(world{all}.on(today), "LEAGUE", "DOR",
                               steps{option("A", 3, 1, mission.code())}, any_goal{});
    return found.out.empty() ? "" : std::string{name_of(found.out[0].because)};
  };
  CHECK(out(false) == "barred");
  CHECK(out(true) == "barred");
}

TEST_CASE("roadmap: more steps than can be searched exactly", "[query][roadmap]") {
  const auto numbered = [](int i) {
    return candidate_code::parse("S" + std::to_string(i)).value();
  };
  steps many;
  for (int i = 0; i != 70; ++i)
    many.push_back(
        option(numbered(i), static_cast<std::uint16_t>(i % 5), static_cast<std::uint16_t>(i % 7)));
  const auto found = plan(many);
  CHECK(found.steps.size() == 64);
  CHECK(found.out.size() == 6);
  CHECK(found.out[0].because == left_out::too_many);
  CHECK_FALSE(found.is_exact);
  // A good one that comes after one that is left out for that is out, too.
  steps chained = many;
  chained[4].after = {candidate_code{"S69"}};
  chained[69].depth.rank = 0;
  chained[69].exposure.rank = 9;
  const auto without = plan(chained);
  CHECK(without.find_out("S69")->because == left_out::too_many);
  CHECK(without.find_out("S4")->because == left_out::comes_after_left_out);
  CHECK(without.steps.size() == 64);
  CHECK(without.out.size() == 6);
  many.resize(64);
  CHECK(plan(many).is_exact);
  // Weights of which no two sums are the same: every set is on the front, and 20 are kept whole.
  steps apart;
  std::vector<rank_table::row> rows;
  for (int i = 0; i != 12; ++i) {
    apart.push_back(option(numbered(i), 0, 0));
    rows.push_back({numbered(i), {1U << i, 1U << i}});
  }
  CHECK(plan(apart, any_goal{}, {}, rank_table{rows}).front.size() == 4096);
  const auto bounded = plan(apart, any_goal{}, {.most_kept = 100}, rank_table{rows});
  CHECK_FALSE(bounded.is_exact);
  CHECK(bounded.front.size() <= 100);
  CHECK_FALSE(plan(apart, any_goal{}, {.most_kept = 0}, rank_table{rows}).is_exact);
}

TEST_CASE("roadmap: other weights give another order", "[query][roadmap]") {
  const steps some{option("A", 3, 1), option("B", 2, 2), option("C", 1, 3)};
  const std::vector<rank_table::row> contrary{{"A", {1, 3}}, {"B", {2, 2}}, {"C", {3, 1}}};
  CHECK(ranked(plan(some)) == words{"A", "B", "C"});
  CHECK(ranked(plan(some, any_goal{}, {}, rank_table{contrary})) == words{"C", "B", "A"});
  // Weights are any function of the step.
  const auto only_speed = [](const candidate_step& s) {
    return step_weight{static_cast<std::uint32_t>(100 - s.takes.longest), s.exposure.rank};
  };
  CHECK(plan(some, any_goal{}, {}, only_speed).steps[0].weight.gain == 98);
}

TEST_CASE("roadmap: names do not matter", "[query][roadmap]") {
  const names other{"OTTER", "BRE", "DOR", "ALB", "LEAGUE"};
  const auto found = [](const names& n) {
    candidate_step barred = option("A", 1, 0), refused = option("B", 2, 1),
                   open = option("C", 3, 1);
    barred.blocked_by = {constraint_code{"HARD"}};
    refused.needs = open.needs = {step_need::alliance_consensus};
    refused.opposed_by = list<objection>{{party(n.brea), "1999-06-01"}};
    open.opposed_by = list<objection>{{party(n.corva), "1999-06-01"}};
    const steps some{barred, refused, open, option("D", 1, 1, dialogue.code(), {political.code()})};
    const world w = made(n);
    const auto forth = roadmap(w.on(today), n.league, n.dorne, some, any_goal{});
    const auto back = roadmap(w.on(today), n.dorne, n.league, some, any_goal{});
    CHECK(front(forth) == front(back));
    words all = front(forth);
    for (const auto& o : forth.out)
      all.push_back(std::string{o.what.step.code.view()} + " " + std::string{name_of(o.because)});
    return all;
  };
  CHECK(found({}) == words{"0/0:", "3/1: C", "A barred", "B vetoed", "D done"});
  CHECK(found(other) == found({}));
}

TEST_CASE("roadmap: side effects of a plan", "[query][roadmap]") {
  candidate_step a = option("A", 1, 1), b = option("B", 1, 1);
  a.extends_area = truth::yes;
  b.creates_automatic_duty = truth::unknown;
  const auto found = plan({a, b});
  CHECK(found.front[1].extends_area.is_yes());
  CHECK(found.front[1].creates_automatic_duty.is_no());
  CHECK(found.front[2].extends_area.is_yes());
  CHECK(found.front[2].creates_automatic_duty.is_unknown());
}

namespace {
/// All sets, one after another: what the search has to come to.
struct tried_plan {
  std::uint64_t gain, exposure, covers, steps, ways;
};
std::vector<tried_plan> by_trying(const std::vector<detail::searched_step>& given,
                                  const detail::search_bounds& within, std::uint64_t must,
                                  std::uint64_t least) {
  std::vector<tried_plan> all;
  for (std::uint64_t set = 0; set != std::uint64_t{1} << given.size(); ++set) {
    tried_plan p{0, 0, 0, set, 1};
    bool can_be = true;
    for (std::size_t i = 0; i != given.size(); ++i) {
      if ((set >> i & 1U) == 0) continue;
      can_be = can_be && (given[i].after & ~set) == 0;
      p.gain += given[i].gain;
      p.exposure = within.join == exposure_join::sum
                       ? p.exposure + given[i].exposure
                       : std::max<std::uint64_t>(p.exposure, given[i].exposure);
      p.covers |= given[i].covers;
    }
    if (can_be && p.exposure <= within.most_exposure &&
        static_cast<std::uint32_t>(std::popcount(set)) <= within.most_steps &&
        (must & ~p.covers) == 0 && p.gain >= least)
      all.push_back(p);
  }
  std::vector<tried_plan> best;
  for (const auto& p : all) {
    bool is_beaten = false;
    for (const auto& q : all)
      is_beaten = is_beaten || (q.gain >= p.gain && q.exposure <= p.exposure &&
                                (q.gain != p.gain || q.exposure != p.exposure));
    if (is_beaten) continue;
    auto same = std::find_if(best.begin(), best.end(), [&](const auto& q) {
      return q.gain == p.gain && q.exposure == p.exposure;
    });
    if (same == best.end()) {
      best.push_back(p);
    } else {
      same->ways += 1;
      if (detail::is_preferred(p.steps, same->steps)) same->steps = p.steps;
    }
  }
  std::sort(best.begin(), best.end(),
            [](const auto& a, const auto& b) { return a.exposure < b.exposure; });
  return best;
}
}  // namespace

TEST_CASE("the search for plans against all sets", "[query][roadmap]") {
  std::mt19937 random{20230215};
  const auto up_to = [&](unsigned n) { return static_cast<std::uint32_t>(random() % n); };
  std::size_t empty = 0, limited = 0;
  for (int round = 0; round != 600; ++round) {
    const std::size_t size = up_to(9);
    const std::uint32_t ranks = 1 + up_to(6), parts = up_to(4);
    std::vector<detail::searched_step> made_up;
    for (std::size_t i = 0; i != size; ++i) {
      detail::searched_step s{up_to(ranks), up_to(ranks), 0, 0};
      for (std::uint32_t part = 0; part != parts; ++part)
        if (up_to(3) == 0) s.covers |= std::uint64_t{1} << part;
      for (std::size_t before = 0; before != i; ++before)
        if (up_to(6) == 0) s.after |= std::uint64_t{1} << before;
      made_up.push_back(s);
    }
    detail::search_bounds within;
    if (up_to(3) == 0) within.most_exposure = up_to(12);
    if (up_to(3) == 0) within.most_steps = up_to(6);
    if (up_to(3) == 0) within.join = exposure_join::highest;
    const std::uint64_t must = (std::uint64_t{1} << parts) - 1;
    const std::uint64_t least = up_to(4);
    // Parts that the search knows to be needed, and parts that only the goal does.
    if (up_to(2) == 0) within.must_cover = must;
    const auto expected = by_trying(made_up, within, must, least);
    CAPTURE(round);
    const auto check = [&](auto search) {
      search.run();
      CHECK(search.is_exact());
      const auto found = std::move(search).front([&](std::uint64_t covers, std::uint64_t gain) {
        return (must & ~covers) == 0 && gain >= least;
      });
      REQUIRE(found.size() == expected.size());
      for (std::size_t i = 0; i != expected.size(); ++i) {
        CHECK(found[i].gain == expected[i].gain);
        CHECK(found[i].exposure == expected[i].exposure);
        CHECK(found[i].size() == std::popcount(expected[i].steps));
        if (within.join == exposure_join::sum) {
          CHECK(found[i].ways == expected[i].ways);
          CHECK(found[i].steps == expected[i].steps);
        } else {
          CHECK(found[i].ways <= expected[i].ways);
        }
      }
    };
    check(detail::plan_search<std::uint64_t>{made_up, within});
    check(detail::plan_search<std::uint32_t>{made_up, within});
    empty += expected.empty() ? 1U : 0U;
    limited += within.most_steps < size ? 1U : 0U;
  }
  CHECK(empty > 20);
  CHECK(limited > 50);
}

// Of types, while a constant is computed.
static_assert([] {
  candidate_step patrols;
  patrols.code = "PATROLS";
  patrols.form = exercise_participation.code();
  patrols.available_from = partial_date::dawn();
  patrols.depth.rank = 2;
  patrols.exposure.rank = 1;
  candidate_step map_room = patrols;
  map_room.code = "MAPS";
  map_room.form = technical_arrangement.code();
  map_room.after = {candidate_code{"PATROLS"}};
  const std::array<candidate_step, 2> some{map_room, patrols};
  const world w{small::everything};
  const auto found = roadmap(w.on("2005-01-01"_day), small::league, small::esk, some,
                             wanted_cooperation{{technical_arrangement.code()}, {}});
  return found.front.size() == 1 && found.front[0].gain == 4 && found.front[0].steps.size() == 2;
}());

TEST_CASE("roadmap: a lead time that contradicts itself", "[query][roadmap]") {
  candidate_step s = option("S", 1, 0);
  s.takes = {12, 3};
  const step_review found = review(made().on(today), "LEAGUE", "DOR", s);
  CHECK(found.ready_earliest == today);
  CHECK(found.ready_latest == date::never());
  CHECK(found.is_ready_by("2000-06-01"_day).is_unknown());
  CHECK(why_out(s, {.ready_by = "2010-01-01"_day}) == "not_ready");
  CHECK(report_of(found).lines.back().says ==
        "Needs: not stated; ready nobody knows when, begun on the day.");
  s.takes = {3, 12};
  CHECK(review(made().on(today), "LEAGUE", "DOR", s).ready_latest == "2001-01-15"_day);
}

TEST_CASE("roadmap: an open condition and what comes first are told", "[query][roadmap]") {
  facts all = league_facts();
  for (auto& c : all.constraints)
    if (c.code == constraint_code{"HARD"}) {
      c.effect = rule_effect::conditions;
      c.forms = {liaison.code()};
      c.domains = {};
      c.exceptions = {term_code{"danger"}};
    }
  all.terms.push_back({term_kind::condition, "danger", "danger", {}});
  candidate_step s = option("S", 1, 0);
  s.after = {candidate_code{"FIRST"}};
  const step_review found = review(world{all}.on(today), "LEAGUE", "DOR", s);
  CHECK(found.is_barred().is_no());
  REQUIRE(found.conditional.size() == 1);
  CHECK(found.conditional[0].rule == constraint_code{"HARD"});
  const std::string told = sentence(found);
  CHECK(told.find(". On a hard condition of HARD (HARD): danger. Comes after FIRST") !=
        std::string::npos);
  s.form = mission.code();
  CHECK(review(world{all}.on(today), "LEAGUE", "DOR", s).conditional.empty());
  std::ostringstream out;
  out << found << roadmap(world{all}.on(today), "LEAGUE", "DOR", steps{s});
  CHECK(out.str().find("What is on record of \"S\" for LEAGUE and DOR on ") == 0);
}

TEST_CASE("roadmap: what one was given by the other is in place", "[query][roadmap]") {
  facts all = league_facts();
  precedent_record given;
  given.code = "GIVEN";
  given.on = "1998-01-01";
  given.providers = {party_code{"LEAGUE"}};
  given.recipients = {party_code{"DOR"}};
  given.form = expert_team.code();
  given.domains = {cyber.code()};
  all.precedents.push_back(given);
  candidate_step s = option("S", 1, 0, expert_team.code(), {cyber.code()});
  const auto ask = [&](date day = today) {
    return review(world{all}.on(day), "LEAGUE", "DOR", s).progress;
  };
  CHECK(ask() == step_progress::done);
  CHECK(ask("1997-01-01"_day) == step_progress::open);
  all.precedents[0].recipients = {party_code{"COR"}};
  CHECK(ask() == step_progress::open);
  // A seat in a framework of the league, as long as it is held.
  party_record centre;
  centre.code = "CENTRE";
  centre.kind = party_kind::alliance;
  centre.framework_of = "LEAGUE";
  all.parties.push_back(centre);
  all.precedents[0].recipients = {party_code{"DOR"}};
  all.precedents[0].providers = {party_code{"CENTRE"}};
  CHECK(ask() == step_progress::open);  // a team is no seat
  s.form = all.precedents[0].form = centre_participation.code();
  CHECK(ask() == step_progress::done);
  membership_record seat;
  seat.body = "CENTRE";
  seat.party = "DOR";
  seat.as = role::partner;
  seat.during = {"1998-01-01", "1999-01-01"};
  all.memberships.push_back(seat);
  CHECK(ask() == step_progress::open);
  CHECK(ask("1998-06-01"_day) == step_progress::done);
}

TEST_CASE("roadmap: a step whose duty is owed or whose role is held is in place",
          "[query][roadmap]") {
  facts all = league_facts();
  const auto add_body = [&](const char* code) {
    party_record body;
    body.code = party(code);
    body.kind = party_kind::alliance;
    all.parties.push_back(body);
  };
  const auto add_role = [&](const char* body, const char* who, role as, spell during) {
    membership_record m;
    m.body = party(body);
    m.party = party(who);
    m.as = as;
    m.during = during;
    all.memberships.push_back(m);
  };
  add_body("CENTRE");
  const auto progress = [&](const candidate_step& s, const char* a = "LEAGUE",
                            const char* b = "DOR", date day = today) {
    return review(world{all}.on(day), a, b, s).progress;
  };

  // A role in a centre, which is neither of the two: of an observer, as long as it is held.
  candidate_step seat = option("S", 1, 0, centre_participation.code(), {cyber.code()});
  add_role("CENTRE", "DOR", role::observer, {"1998-01-01", "2001-01-01"});
  CHECK(progress(seat) == step_progress::open);  // the step does not say which centre
  seat.role_in = "CENTRE";
  CHECK(progress(seat) == step_progress::done);
  CHECK(review(world{all}.on(today), "DOR", "LEAGUE", seat).taken_by == text{"CENTRE"});
  CHECK(progress(seat, "LEAGUE", "DOR", "1997-12-31"_day) == step_progress::open);
  CHECK(progress(seat, "LEAGUE", "DOR", "2001-01-01"_day) == step_progress::open);
  CHECK(progress(seat, "LEAGUE", "ALB") == step_progress::open);
  // A membership there is more than to observe.
  candidate_step accession = seat;
  accession.form = full_membership.code();
  CHECK(progress(accession) == step_progress::open);
  // Of two states both have to have it.
  CHECK(progress(seat, "ALB", "DOR") == step_progress::open);
  add_role("CENTRE", "ALB", role::member, {"1999-01-01", partial_date::never()});
  CHECK(progress(seat, "ALB", "DOR") == step_progress::done);
  CHECK(progress(seat, "ALB", "DOR", "1998-06-01"_day) == step_progress::open);
  CHECK(progress(accession, "ALB", "LEAGUE") == step_progress::done);
  // What a record speaks of already is no news.
  seat.status = step_status::open;
  seat.status_on = "1999-06-01"_day;
  CHECK(progress(seat) == step_progress::open);
  seat.status_on = "1997-06-01"_day;
  CHECK(progress(seat) == step_progress::done);
  // A body that the world does not have is named.
  seat.role_in = "NOWHERE";
  CHECK(progress(seat) == step_progress::open);
  CHECK(roadmap(world{all}.on(today), "LEAGUE", "DOR", steps{seat}).not_known ==
        row_list<text>{"NOWHERE"});

  // A seat in the league itself.
  candidate_step joins = option("J", 1, 0, full_membership.code(), {});
  CHECK(progress(joins, "LEAGUE", "ALB") == step_progress::done);
  CHECK(progress(joins, "COR", "LEAGUE") == step_progress::open);
  CHECK(progress(joins) == step_progress::open);

  // Defence that is owed already, by whatever treaty.
  candidate_step clause = option("D", 1, 0, defence_clause.code(), {collective_defence.code()});
  CHECK(progress(clause, "ALB", "BRE") == step_progress::open);
  agreement_record pact;
  pact.code = "PACT";
  pact.signed_on = pact.in_force = "1990-01-01";
  pact.parties = {{"ALB", {}}, {"BRE", {}}, {"COR", {}}};
  article_record article;
  article.number = "1";
  article.pledges = {duty::defence};
  pact.articles = {article};
  all.agreements.push_back(pact);
  CHECK(progress(clause, "ALB", "BRE") == step_progress::done);
  CHECK(progress(clause, "ALB", "BRE", "1989-12-31"_day) == step_progress::open);
  CHECK(progress(clause, "ALB", "LEAGUE") == step_progress::open);
  // It is left out of a roadmap as done.
  const auto road = roadmap(world{all}.on(today), "ALB", "BRE", steps{clause});
  REQUIRE(road.out.size() == 1);
  CHECK(road.out[0].because == left_out::done);
}

TEST_CASE("roadmap: a step of one party alone is for whomever it has a tie with",
          "[query][roadmap]") {
  candidate_step s = option("A", 1, 1);
  const auto is_theirs = [&](const char* a, const char* b) {
    return review(made().on(today), a, b, s).is_theirs;
  };
  s.between = list<party_code>{party_code{"LEAGUE"}};
  CHECK(is_theirs("LEAGUE", "DOR").is_yes());
  CHECK(is_theirs("COR", "LEAGUE").is_yes());
  CHECK(is_theirs("COR", "DOR").is_no());
  s.between = {party_code{"LEAGUE"}, party_code{"DOR"}};
  CHECK(is_theirs("LEAGUE", "DOR").is_yes());
  CHECK(is_theirs("LEAGUE", "COR").is_no());
}
