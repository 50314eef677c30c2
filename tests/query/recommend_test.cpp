// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Recommendations on made-up parties (tests/support/bound_world.hpp), by hand: a league with rules
// on areas and offices, and Ost, which a constitution and a creed bind.
#include "support/bound_world.hpp"
#include "support/json.hpp"
#include <entente/io/print.hpp>
#include <entente/io/report_recommend.hpp>
#include <entente/query/recommend.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;
constexpr date today = "2007-01-01"_day;

constexpr candidate_step option(candidate_code code, std::uint16_t gain, std::uint16_t exposure,
                                form_code form, domain_code domain) {
  candidate_step s;
  s.code = code;
  s.title = text{code.view()};
  s.form = form;
  s.domains = {domain};
  s.creates_automatic_duty = s.extends_area = truth::no;
  s.takes = {1, 2};
  s.depth.rank = gain;
  s.exposure.rank = exposure;
  s.available_from = partial_date::dawn();
  return s;
}
std::vector<candidate_step> options() {
  return {option("SHIPS", 5, 1, "programme", "maritime"),       // the rule of the area bars it
          option("PACT", 9, 9, "defence_clause", "cyber"),      // the ban of war
          option("BOMB", 4, 1, "dialogue", "nuclear_sharing"),  // the creed, softly
          option("TEAM", 3, 1, "expert_team", "cyber"),
          option("DATA", 2, 2, "programme", "cyber"),
          option("SEAT", 3, 2, "office", "political"),     // if all members agree
          option("TALKS", 1, 0, "dialogue", "political"),  // there since 1999
          option("TRADE", 1, 1, "consultation", "defence_industry")};
}
constexpr std::string_view both[]{"LEAGUE", "OST"};
constexpr position_subject subjects[]{{"Office in the South", both, "office", {}}};
constexpr domain_trait traits[]{{"cyber", spatial_reach::borderless, 0, false, "made up"}};
recommend_options asked(const roadmap_limits& limits = {}) {
  recommend_options made;
  made.limits = limits;
  made.limits.given.reach_of_domains = {"a judgement", "made up", traits};
  return made;
}
recommendation advice(const world& w, const roadmap_limits& limits = {},
                      const bound::parties& p = {}, date day = today) {
  return recommend(w.on(day), p.o, p.league, options(), any_goal{}, asked(limits));
}
words ranked(const recommendation& of) {
  words made;
  for (const auto& s : of.steps)
    made.push_back(std::to_string(s.step.layer) + " " + to_string(s.step.what.step.code));
  return made;
}
words closed(const recommendation& of) {
  words made;
  for (const auto& c : of.closed)
    made.push_back(to_string(c.what.step.code) + (c.is_barred.is_yes() ? "" : "?"));
  return made;
}
words left(const recommendation& of) {
  words made;
  for (const auto& o : of.road.out)
    made.push_back(to_string(o.what.step.code) + " " + std::string{name_of(o.because)});
  return made;
}
// TEAM 3/1 beats SEAT 3/2, DATA 2/2 and TRADE 1/1; SEAT beats DATA; TRADE 1/1 is beaten by none
// else.
template <class Answer>
concept can_find_in = requires(Answer&& found) {
  static_cast<Answer&&>(found).find("TEAM");
};
const words by_hand{"1 TEAM", "2 TRADE", "2 SEAT", "3 DATA"};

}  // namespace

TEST_CASE("recommend: what is open, ranked, and what is closed, by hand", "[query]") {
  const recommendation found = advice(bound::made());
  CHECK(ranked(found) == by_hand);
  CHECK(closed(found) == words{"SHIPS", "PACT"});
  CHECK(left(found) == words{"BOMB soft_barred", "TALKS done"});
  // The rule that closes it, with the condition that fails.
  const closed_step* ships = found.find_closed("SHIPS");
  REQUIRE(ships != nullptr);
  REQUIRE(ships->avenues.size() == 1);
  CHECK(ships->avenues[0].rulings[0].rule == constraint_code{"AREA"});
  CHECK(to_string(ships->avenues[0].rulings[0].conditions[0].because) == "Ost");
  // An open condition goes along with a step.
  CHECK(found.find("SEAT")->avenues[0].status == avenue_status::conditional);
  CHECK(found.find("TEAM")->avenues[0].status == avenue_status::open);
  CHECK(found.find("SHIPS") == nullptr);
  // Both teams were sent by the day; what the recipients were then is not on record.
  const auto& before = found.find("TEAM")->precedents;
  REQUIRE(before.size() == 2);
  words codes;
  for (const auto& p : before) codes.push_back(to_string(p.precedent.record.code));
  std::sort(codes.begin(), codes.end());
  CHECK(codes == words{"P1", "P2"});
  for (const auto& p : before) {
    CHECK(p.met(precedent_condition::happened).is_yes());
    CHECK(p.met(precedent_condition::membership).is_unknown());
  }
  // Sums of the front: TEAM, TRADE, SEAT, DATA in whatever makes most at each exposure.
  CHECK(found.road.front.front().gain == 0);
  CHECK(found.road.front.back().gain == 9);
  CHECK(found.road.front.back().exposure == 6);
}

TEST_CASE("recommend: each condition turns the answer", "[query]") {
  const auto changed = [](std::string_view line, std::string_view from, std::string_view to) {
    return advice(bound::made({}, line, from, to));
  };
  // Ost lies in the North: the area bars nothing, and ships, 5/1, beat all but one.
  const auto in_the_north = changed("party code=@O", "SOUTH", "NORTH");
  CHECK(closed(in_the_north) == words{"PACT"});
  CHECK(ranked(in_the_north)[0] == "1 SHIPS");
  CHECK(in_the_north.find("TEAM")->step.layer == 2);
  // The rule of the area is gone.
  CHECK(closed(changed("constraint code=AREA", "domains=[cyber, maritime]", "domains=[cyber]")) ==
        words{"PACT"});
  // The creed is hard.
  CHECK(closed(changed("constraint code=CREED", "bars=soft", "bars=hard")) ==
        words{"SHIPS", "PACT", "BOMB"});
  // It is from some day of the year: whether it bars is not known, and that is no "yes".
  const auto perhaps = changed("constraint code=CREED",
                               "bars=soft effect=forbids domains=[nuclear_sharing] from=1970-01-01",
                               "effect=forbids domains=[nuclear_sharing] from=2007");
  CHECK(closed(perhaps) == words{"SHIPS", "PACT", "BOMB?"});
  // The day before the ban.
  CHECK(closed(advice(bound::made(), {}, {}, "1947-05-02"_day)) == words{"SHIPS"});
  // At a declared cost a soft rule is no bar.
  const auto at_cost = advice(bound::made(), {.cost_of_soft_bar = 3});
  REQUIRE(at_cost.find("BOMB") != nullptr);
  CHECK(at_cost.find("BOMB")->step.weight == step_weight{4, 4});
  CHECK(closed(at_cost) == words{"SHIPS", "PACT"});
  // What is in place can be widened.
  const auto widened = advice(bound::made(), {.widen = true});
  CHECK(widened.find("TALKS") != nullptr);
  // Consent that the caller takes for refused.
  recommend_options refused = asked();
  refused.limits.given.conditions.push_back({"all_members_agree", truth::no});
  const auto without_office =
      recommend(bound::made().on(today), "OST", "LEAGUE", options(), any_goal{}, refused);
  CHECK(closed(without_office) == words{"SHIPS", "PACT", "SEAT"});
  // And as somebody says on record.
  recommend_options heard = asked();
  heard.subjects = subjects;
  const auto on = [&](date day) {
    return closed(recommend(bound::made().on(day), "OST", "LEAGUE", options(), any_goal{}, heard));
  };
  CHECK(on("2010-07-11"_day) == words{"SHIPS", "PACT"});
  CHECK(on("2010-07-12"_day) == words{"SHIPS", "PACT", "SEAT"});
  CHECK(on("2015-01-01"_day) == words{"SHIPS", "PACT"});
}

TEST_CASE("recommend: positions on subjects reach its roadmap", "[query]") {
  // The words of a member mean teams for cyber, somebody reads; no rule of consent speaks of them.
  static constexpr std::string_view cyber_only[]{"cyber"}, strangers[]{"LEAGUE", "STR"};
  const position_subject teams{"Office in the South", both, "expert_team", cyber_only};
  const world w = bound::made({}, "position code=S4");  // nor is Ost itself on record
  auto some = options();
  some[3].needs = {step_need::alliance_consensus};
  const auto left_with = [&](position_subject about, date day) {
    recommend_options heard = asked();
    heard.subjects = {&about, 1};
    return left(recommend(w.on(day), "OST", "LEAGUE", some, any_goal{}, heard));
  };
  const words refused{"BOMB soft_barred", "TEAM vetoed", "TALKS done"};
  const words taken{"BOMB soft_barred", "TALKS done"};
  CHECK(left_with(teams, "2010-07-12"_day) == refused);
  CHECK(left_with(teams, "2010-07-11"_day) == taken);
  CHECK(left_with(teams, "2015-01-01"_day) == taken);
  // Each word of the reading counts: the subject, the parties, the form, the domain.
  position_subject other = teams;
  other.subject = "Office in the North";
  CHECK(left_with(other, "2010-07-12"_day) == taken);
  other = teams;
  other.parties = strangers;
  CHECK(left_with(other, "2010-07-12"_day) == taken);
  other = teams;
  other.form = "mission";
  CHECK(left_with(other, "2010-07-12"_day) == taken);
  other = teams;
  other.domains = strangers;
  CHECK(left_with(other, "2010-07-12"_day) == taken);
  // As a limit of the roadmap it says the same, there and here.
  roadmap_limits limits;
  limits.subjects = {&teams, 1};
  CHECK(roadmap(w.on("2010-07-12"_day), "OST", "LEAGUE", some, any_goal{}, limits)
            .find_out("TEAM")
            ->because == left_out::vetoed);
  CHECK(left(recommend(w.on("2010-07-12"_day), "OST", "LEAGUE", some, any_goal{}, asked(limits))) ==
        refused);
  // What was looked up is said, and nothing else.
  const std::string nothing = "Its own record names nobody against it";
  const std::string looked_up = nothing + ", nor do positions on the subjects asked about";
  const snapshot now = w.on("2007-01-01"_day);
  CHECK(sentence(review(now, "OST", "LEAGUE", some[3])).find(nothing + ". ") != std::string::npos);
  CHECK(sentence(review(now, "OST", "LEAGUE", some[3], {}, {&teams, 1})).find(looked_up) !=
        std::string::npos);
  CHECK(sentence(review(now, "OST", "LEAGUE", some[4], {}, {&teams, 1})).find(looked_up) ==
        std::string::npos);
  CHECK(
      review(w.on("2010-07-12"_day), "OST", "LEAGUE", some[3], {}, {&teams, 1}).objections[0].by ==
      party_code{"BRE"});
}

TEST_CASE("recommend: weights and goals are the caller's", "[query]") {
  const world w = bound::made();
  const std::vector<rank_table::row> mine{{"DATA", {9, 1}}, {"TEAM", {1, 1}}};
  const auto found =
      recommend(w.on(today), "OST", "LEAGUE", options(), any_goal{}, asked(), rank_table{mine});
  CHECK(ranked(found) == words{"1 DATA", "2 TEAM"});
  const auto wanted = recommend(w.on(today), "OST", "LEAGUE", options(),
                                wanted_cooperation{{form_code{"office"}}, {}}, asked());
  for (const auto& plan : wanted.road.front) {
    bool has_office = false;
    for (const auto i : plan.steps)
      has_office = has_office || wanted.road.steps[i].what.step.code == candidate_code{"SEAT"};
    CHECK(has_office);
  }
  CHECK(!wanted.road.front.empty());
}

TEST_CASE("recommend: the names of the parties do not matter, nor their order", "[query]") {
  const bound::parties others{"COR", "OST", "STR", "AMB", "LEAGUE", "BRE"};
  const auto found = advice(bound::made(others), {}, others);
  CHECK(ranked(found) == by_hand);
  CHECK(closed(found) == words{"SHIPS", "PACT"});
  const auto turned =
      recommend(bound::made().on(today), "LEAGUE", "OST", options(), any_goal{}, asked());
  CHECK(ranked(turned) == by_hand);
  CHECK(closed(turned) == words{"SHIPS", "PACT"});
}

TEST_CASE("recommend: hostile questions", "[query]") {
  const world w = bound::made();
  const auto nobody = recommend(w.on(today), "NOBODY", "LEAGUE", options());
  CHECK(nobody.steps.empty());
  CHECK(nobody.closed.empty());
  REQUIRE(nobody.road.why.size() == 1);
  CHECK(nobody.road.why[0].on == ground::no_such_party);
  CHECK(to_text(nobody).find("no party called \"NOBODY\"") != std::string::npos);
  const auto nothing = recommend(w.on(today), "OST", "LEAGUE", {});
  CHECK(nothing.steps.empty());
  CHECK(to_text(nothing).find("none of the steps given") != std::string::npos);
  // Twice the same; one that names no domain, which may be the one of the creed; and one that is on
  // no avenue: its own constraints judge it.
  auto some = options();
  some.push_back(some[3]);
  candidate_step vague = some[3];
  vague.code = "VAGUE";
  vague.domains = {};
  some.push_back(vague);
  vague.code = "EMPTY";
  vague.form = {};
  some.push_back(vague);
  const auto found = recommend(w.on(today), "OST", "LEAGUE", some, any_goal{}, asked());
  CHECK(found.steps.size() == 5);
  REQUIRE(found.find("EMPTY") != nullptr);
  CHECK(found.find("EMPTY")->avenues.empty());
  CHECK(left(found) ==
        words{"BOMB soft_barred", "TALKS done", "TEAM given_twice", "VAGUE soft_barred"});
}

TEST_CASE("recommend: one constant, and no pointer into an answer that is gone", "[query]") {
  STATIC_CHECK(can_find_in<const recommendation&>);
  STATIC_CHECK_FALSE(can_find_in<recommendation>);
  STATIC_CHECK([] {
    constraint_record creed;
    creed.code = "CREED";
    creed.domains = {"arms"};
    const world w = world::build(bound::pair_under(creed)).value();
    const candidate_step steps[]{option("A", 1, 1, "liaison", "arms"),
                                 option("B", 1, 1, "liaison", "political")};
    const recommendation found = recommend(w.on("2000-01-01"_day), "X", "Y", steps);
    return found.steps.size() == 1 && found.find("B") != nullptr &&
           found.find_closed("A") != nullptr;
  }());
}

TEST_CASE("recommend: one of a thing is told as one", "[query][io]") {
  const std::vector<candidate_step> one{options()[3]};
  const std::string told =
      to_text(recommend(bound::made().on(today), "OST", "LEAGUE", one, any_goal{}, asked()));
  CHECK(told.find("above all: TEAM; 1 step is open, 0 closed by rules, 0 left out\n") !=
        std::string::npos);
}

TEST_CASE("recommend: as a reader and a program see it", "[query][io]") {
  const auto found = advice(bound::made());
  const std::string told = to_text(found);
  CHECK(told.find("What is Ost advised to do with League on 2007-01-01, for the most gain? (Asked\n"
                  "with: domains as in \"a judgement\".)\n"
                  "  above all: TEAM; 4 steps are open, 2 closed by rules, 2 left out\n") == 0);
  for (const char* part :
       {"1. TEAM, TEAM (layer 1): gain 3, exposure 1", "cyber (open)", "As a precedent, P2",
        "Rule of consent of League", "Closed: SHIPS, SHIPS: maritime (blocked).",
        "Rule of the area of League", "Left out: TALKS"}) {
    CAPTURE(part);
    CHECK(told.find(part) != std::string::npos);
  }
  const auto data = json::read(to_json(found));
  REQUIRE(data.has_value());
  CHECK(to_markdown(found).find("Closed: PACT") != std::string::npos);
  std::ostringstream out;
  out << found;
  CHECK(out.str() == told);
}
