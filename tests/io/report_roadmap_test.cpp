// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/json.hpp"
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_roadmap.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

const world& made() {
  static const world w{small::everything};
  return w;
}
constexpr date today = "2005-01-15"_day;

/// Esk and the league: an office that Alba is against, and what each reason leaves out.
candidate_step an_office() {
  candidate_step s;
  s.code = "OFFICE";
  s.title = "An office";
  s.form = office.code();
  s.domains = {political.code()};
  s.creates_automatic_duty = truth::no;
  s.extends_area = truth::yes;
  s.needs = {step_need::alliance_consensus, step_need::budget};
  s.takes = {1, 12};
  s.depth = {3, "people in place"};
  s.exposure = {2, "seen by all"};
  s.available_from = "2000";
  s.cites = {"made up", confidence::known, {}};
  return s;
}
roadmap_answer ask(const std::vector<candidate_step>& steps, const roadmap_limits& limits = {}) {
  return roadmap(made().on(today), small::league, small::esk, steps, any_goal{}, limits);
}
std::string why(const candidate_step& s, const roadmap_limits& limits = {}) {
  const auto found = ask({s}, limits);
  return found.out.empty() ? "" : sentence(found.out[0]);
}
bool has(const std::string& all, const std::string& part) {
  return all.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a roadmap in words", "[io]") {
  candidate_step other = an_office();
  other.code = "LATER";
  other.title = {};
  other.available_from = "2010-01-01";
  candidate_step refused = an_office();
  refused.opposed_by = list<objection>{{"COR", "2004-04-04"}};
  CHECK(to_text(ask({refused, other})) ==
        R"(What could League and Esk do next, from 2005-01-15 on, for the most gain?
  1 step can be taken, 1 is left out; 2 plans, from gain 0 at exposure 0 to gain
  3 at exposure 2
  - 1. OFFICE, An office (layer 1): gain 3 (people in place), exposure 2 (seen
    by all); ready from 2005-02-15 to 2006-01-15. Not begun. Creates no
    automatic duty, extends to an additional area. Against it: Corva,
    2004-04-04. Needs the consensus of the 3 members of LEAGUE.
    [OFFICE; known: made up]
  - Plan with gain 0 at exposure 0: none; ready on 2005-01-15; creates no
    automatic duty, extends to no additional area.
  - Plan with gain 3 at exposure 2: OFFICE; ready from 2005-02-15 to 2006-01-15;
    creates no automatic duty, extends to an additional area.
  - Left out: LATER: it can be taken only from 2010-01-01 on.
    [LATER; known: made up]
  - Gains and exposures of steps are added up, as whoever weighs them sees fit.
)");
}

TEST_CASE("one of a thing is told as one", "[io]") {
  CHECK(report_of(ask({})).verdict ==
        "0 steps can be taken, 0 are left out; 1 plan, of gain 0 at exposure 0");
  roadmap_answer found = ask({an_office(), an_office()});
  CHECK(report_of(found).verdict.find("1 step can be taken, 1 is left out; 2 plans, from ") == 0);
  step_review& the_office = found.steps[0].what;
  the_office.decided_by[0].members = 1;
  CHECK(has(sentence(the_office), "Needs the consensus of the 1 member of LEAGUE."));
}

TEST_CASE("the reasons of a record stand beside its own ranks only", "[io]") {
  const std::vector<candidate_step> steps{an_office()};
  CHECK(has(to_text(ask(steps)), "gain 3 (people in place), exposure 2"));
  const rank_table::row rows[]{{"OFFICE", {1, 5}}};
  const std::string by_others = to_text(roadmap(made().on(today), small::league, small::esk, steps,
                                                any_goal{}, {}, rank_table{rows}));
  CHECK(has(by_others, "gain 1, exposure 5; ready"));
  CHECK_FALSE(has(by_others, "people in place"));
  CHECK_FALSE(has(by_others, "seen by"));
}

TEST_CASE("why a step is left out, in words", "[io]") {
  candidate_step s = an_office();
  CHECK(why(s).empty());
  s.opposed_by = list<objection>{{"ALB", "2004-04-04"}};
  CHECK(why(s) == "against it is Alba, 2004-04-04, without whom it cannot be taken");
  s.opposed_by = list<objection>{{"ALB", "2005-01"}};
  CHECK(why(s) ==
        "whether it is barred is not known: Alba, perhaps by then, 2005-01, without whom it cannot "
        "be taken");
  s = an_office();
  s.blocked_by = {constraint_code{"RULE"}};
  CHECK(why(s) ==
        "whether it is barred is not known: RULE, of which it is not known whether it "
        "holds");
  s = an_office();
  s.available_from = partial_date::unknown();
  CHECK(why(s) == "from when on it can be taken is not known");
  s = an_office();
  CHECK(why(s, {.ready_by = "2005-06-01"_day}) == "it might not be ready in time");
  s.after = {candidate_code{"OFFICE"}};
  CHECK(why(s) == "what has to come before it has to come after it");
  s.after = {candidate_code{"NOSUCH"}};
  CHECK(why(s) == "it comes after NOSUCH, which is left out or is no step");
  s = an_office();
  s.between = {party_code{"ALB"}, party_code{"ESK"}};
  CHECK(why(s) == "it is thought of for others");
  s = an_office();
  s.form = programme.code();
  s.domains = {cyber.code()};
  CHECK(why(s) == "it is in place by ACCORD");
  CHECK(
      has(sentence(ask({s}, {.widen = true}).steps[0].what), "In place by ACCORD, to be widened."));
  CHECK(sentence(ask({an_office(), an_office()}).out[0]) == "a step before it has the same code");
  // Every reason has its sentence.
  for (const auto& [because, word] : words_of(left_out{})) {
    step_left_out out;
    out.because = because;
    CAPTURE(word);
    CHECK_FALSE(sentence(out).empty());
  }
}

TEST_CASE("roadmaps that come to nothing, in words", "[io]") {
  const auto none = roadmap(made().on(today), small::league, "ZZZ", {});
  CHECK(has(to_text(none), "unknown"));
  CHECK(has(to_text(none), "The world has no party called \"ZZZ\"."));
  const auto never = roadmap(made().on(today), small::league, small::esk, {}, wanted_gain{3});
  CHECK(has(report_of(never).verdict, "no step brings a gain of 3 more; no plan reaches the goal"));
  const auto there = roadmap(made().on(today), small::league, small::esk, {},
                             wanted_cooperation{{programme.code()}, {}});
  CHECK(has(report_of(there).verdict, "the goal is reached already"));
  auto bounded = there;
  bounded.is_exact = false;
  CHECK(has(report_of(bounded).verdict, "the search had to bound itself"));
}

TEST_CASE("roadmaps, steps, premises and duties as JSON and Markdown", "[io]") {
  candidate_step s = an_office();
  s.title = "An \"office\" <b>";
  const snapshot now = made().on(today);
  const auto check = [](const auto& found) {
    const auto read = json::read(to_json(found));
    REQUIRE(read.has_value());
    CHECK(read->fields.at("answer").words == report_of(found).verdict);
    CHECK(read->fields.at("reasons").elements.size() == report_of(found).lines.size());
    CHECK(to_markdown(found).substr(0, 2) == "**");
  };
  check(ask({s}));
  check(review(now, small::league, small::esk, s));
  check(creates_automatic_duty(now, small::league, small::esk, {&s, 1}));
  check(delta(now, small::league, small::esk, s));
  constexpr std::array<evidence_code, 2> evidence{"V1", "NOSUCH"};
  premise p;
  p.says = "they are friends";
  p.in_favour.from = list<evidence_code>::borrow(evidence);
  p.if_it_holds = "go on";
  p.if_it_does_not = "stop";
  check(examine(now, p));
  CHECK(report_of(examine(now, p)).verdict == "if it holds: go on; if not: stop");
  CHECK(has(to_text(examine(now, p)), "For it: 1991, First visit."));
  CHECK(has(to_text(examine(now, p)), "For it: NOSUCH, which the world does not have."));
  CHECK(has(to_text(examine(now, p)), "Stated by: not stated; taken as: not stated."));
  CHECK(has(to_text(creates_automatic_duty(now, small::league, small::esk)),
            "No article of it makes force owed so."));
}

TEST_CASE("what a step changes on a scale, in words", "[io]") {
  candidate_step agreed;
  agreed.code = "S";
  agreed.title = "A programme";
  agreed.form = programme.code();
  const snapshot now = made().on("2000-01-01"_day);
  // What is only done does not reach the rung of a programme; a memorandum of it does.
  CHECK(to_text(delta_on<nato_partnership>(now, small::league, small::esk, agreed)) ==
        R"(What would "A programme" change in the tie of League and Esk on 2000-01-01? (On
the NATO partnership ladder.)
  dialogue (rank 1 of 0 to 8), as before
  - The scale: NATO pages on partnership tools (2014, 2023, 2024) and on
    tailored programmes; order ours.
)");
  agreed.instrument = "memorandum";
  std::ostringstream out;
  out << delta_on<nato_partnership>(now, small::league, small::esk, agreed);
  CHECK(has(out.str(), "\n  dialogue (rank 1 of 0 to 8); then menu (rank 3 of 0 to 8)\n"));
  // Of somebody whom the world does not have, nothing is known before or after.
  const report of_nobody =
      report_of(delta_on<nato_partnership>(now, small::league, "NOSUCH", agreed));
  CHECK(of_nobody.verdict == "unknown: from none to member; then unknown: from menu to member");
  CHECK(has(of_nobody.lines[0].says, "NOSUCH"));
  CHECK(report_of(level_delta<nato_partnership>{}).question ==
        "What does the step change? (On the NATO partnership ladder.)");
}
