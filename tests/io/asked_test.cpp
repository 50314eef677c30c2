// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every answer says what was asked: a printed or stored one is understood alone.
#include "support/bound_world.hpp"
#include <entente/io.hpp>
#include <entente/query.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

constexpr date day = "2007-01-01"_day;
const snapshot& now() {
  static const world all = bound::made();
  static const snapshot made = all.on(day);
  return made;
}
template <class Answer>
std::string question_in(const Answer& found) {
  return report_of(found).question;
}
candidate_step team() {
  candidate_step step;
  step.code = "TEAM";
  step.title = "A team";
  step.form = "expert_team";
  step.domains = {"cyber"};
  return step;
}

}  // namespace

TEST_CASE("what was asked: rules, by all words of the outline and by whom", "[io][asked]") {
  outline what;
  CHECK(question_in(permits(now(), "OST", what)) == "Do the rules of Ost permit it on 2007-01-01?");
  what.domains = {"cyber", "maritime"};
  CHECK(question_in(permits(now(), "OST", what)) ==
        "Do the rules of Ost permit \"anything in cyber, maritime\" on 2007-01-01?");
  what.form = "programme";
  what.duties = {duty::defence, duty::consultation};
  what.conditions = {"danger", "last"};
  what.areas = {"NORTH"};
  CHECK(question_in(permits(now(), "OST", what)) ==
        "Do the rules of Ost permit \"defence, consultation if danger, last within NORTH; "
        "programme in cyber, maritime\" on 2007-01-01?");

  // Both, and every party of a proposal, by name.
  const outline an_office{{}, {}, {}, "office", {"political"}};
  CHECK(permits(now(), "OST", "LEAGUE", an_office).who() == text{"Ost, League"});
  CHECK(permits(now(), "OST", "NOBODY", an_office).who() == text{"Ost, NOBODY"});
  CHECK(permits(now(), "OST", "NOBODY", an_office).what() == text{"office in political"});
  CHECK(question_in(permits(now(), "DRAFT")) ==
        "Do the rules of League, Ost permit \"Office in the South\" on 2007-01-01?");
  agreement_record twice;
  twice.name = "Twice";
  twice.parties = {{"OST", {"1990", "1995"}}, {"AMB", {}}, {"OST", {"2000", "2001"}}};
  CHECK(permits(now(), twice).who() == text{"Ost, Amber"});
  CHECK(question_in(eligible(now(), "OST", "LEAGUE")) ==
        "Do the rules of Ost, League permit \"membership of Ost in League\" on 2007-01-01?");

  // What the caller brings.
  static constexpr domain_trait own[]{{"cyber", spatial_reach::borderless, 0, false, "made up"}};
  circumstances given;
  given.conditions = {{"danger", truth::yes}, {"last", truth::no}, {"NORTH", truth::unknown}};
  given.reach_of_domains = {"A panel", "made up", own};
  given.subjects = {"office", "a seat"};
  const std::string brought =
      " (Asked with: conditions: danger yes, last no, NORTH unknown; domains as in \"A panel\"; "
      "positions on: office, a seat.)";
  for (const auto& found :
       {permits(now(), "OST", an_office, given), permits(now(), "OST", "LEAGUE", an_office, given),
        permits(now(), "DRAFT", given), eligible(now(), "OST", "LEAGUE", given)})
    CHECK(question_in(found).ends_with("on 2007-01-01?" + brought));
  given = {};
  given.reach_of_domains.all = own;
  CHECK(permits(now(), "OST", an_office, given).asked_with() == text{"domains as in a table"});
}

TEST_CASE("what was asked: avenues, each alone too", "[io][asked]") {
  avenue_options with;
  with.domains = {"political"};
  with.forms = {"office"};
  CHECK(question_in(avenues(now(), "LEAGUE", "OST", with)) ==
        "Which avenues are there between League and Ost on 2007-01-01?");
  static constexpr body_domain seats[]{
      {"CENTRE", "cyber"}, {"CENTRE", "maritime"}, {"LAB", "cyber"}};
  static constexpr std::string_view both[]{"LEAGUE", "OST"};
  static constexpr position_subject subjects[]{{"office", both, "office", {}},
                                               {"a seat", both, "office", {}},
                                               {"office", both, "dialogue", {}}};
  with.given.subjects = {"office"};
  with.subjects = subjects;
  with.within = reach::through_alliances;
  with.role_in = seats;
  const avenue_list found = avenues(now(), "LEAGUE", "OST", with);
  const text words{
      "positions on: office, a seat; bodies of which they are members count; bodies in which a "
      "role counts: 2"};
  CHECK(found.asked_with == words);
  CHECK(found.in("political").asked_with == words);
  CHECK(ordered(found, by_rank_of_form{}).asked_with == words);
  CHECK(avenues(now(), "LEAGUE", "NOBODY", with).asked_with == words);
  CHECK(to_json(found).find("\"asked_with\": \"positions on: office, a seat; ") !=
        std::string::npos);

  CHECK(sentence(found[0].asked) ==
        "Which avenues are there between League and Ost on 2007-01-01?");
  CHECK(question_in(found[0]) ==
        "How does office in political stand between League and Ost on 2007-01-01?");
  avenue by_hand;
  by_hand.form = "office";
  by_hand.domain = "political";
  CHECK(question_in(by_hand) == "How does office in political stand?");
}

TEST_CASE("what was asked: a review of a step, also for somebody unknown", "[io][asked]") {
  CHECK(question_in(review(now(), "OST", "LEAGUE", team())) ==
        "What is on record of \"A team\" for Ost and League on 2007-01-01?");
  CHECK(question_in(review(now(), "OST", "NOBODY", team())) ==
        "What is on record of \"A team\" for Ost and NOBODY on 2007-01-01?");
  step_review by_hand;
  by_hand.step = team();
  CHECK(question_in(by_hand) == "What is on record of TEAM, A team?");
}

TEST_CASE("what was asked: a roadmap and its limits", "[io][asked]") {
  const std::vector<candidate_step> steps{team()};
  CHECK(roadmap(now(), "OST", "LEAGUE", steps).asked_with.empty());
  roadmap_limits limits;
  limits.most_exposure = 6;
  limits.most_steps = 3;
  limits.ready_by = "2008-02-29"_day;
  limits.cost_of_soft_bar = 1;
  limits.widen = true;
  limits.most_kept = 12;
  limits.given.conditions = {{"danger", truth::yes}};
  static constexpr position_subject subjects[]{{"office", {}, "office", {}}};
  limits.subjects = subjects;
  const rank_table::row row{"TEAM", {1, 1}};
  const auto found =
      roadmap(now(), "OST", "LEAGUE", steps, any_goal{}, limits, rank_table{{&row, 1}});
  CHECK(question_in(found) ==
        "What could Ost and League do next, from 2007-01-01 on, for the most gain? (Asked with: "
        "exposure of at most 6; steps at most 3; ready by 2008-02-29; a soft rule adds to "
        "exposure 1; what is in place may be widened; plans kept at a time: 12; conditions: "
        "danger yes; positions on: office; weights of the caller.)");
  CHECK(question_in(recommend(now(), "OST", "LEAGUE", steps, any_goal{}, {limits, {}, {}}))
            .ends_with("for the most gain? (Asked with: " +
                       to_string(found.asked_with)
                           .substr(0, to_string(found.asked_with).rfind("; weights")) +
                       ".)"));
}

TEST_CASE("what was asked: an assessment of a tie, a treaty, an article", "[io][asked]") {
  const auto asked = [](const features& of) { return question_in(assess<nato_partnership>(of)); };
  const std::string scale = " stand on the " + std::string{nato_partnership::name};
  CHECK(asked(features_of(now(), "LEAGUE", "OST")) ==
        "Where does the tie of League and Ost" + scale + " on 2007-01-01?");
  CHECK(asked(features_of(now(), "LEAGUE", "")) ==
        "Where does the tie of League and (not named)" + scale + " on 2007-01-01?");
  CHECK(asked(features_of(now(), agreement_ref{"ACCORD"})) ==
        "Where does Accord" + scale + " on 2007-01-01?");
  CHECK(asked(features_of(now(), agreement_ref{"ACCORD"}).of_article("V")) ==
        "Where does article V of Accord" + scale + " on 2007-01-01?");
  CHECK(asked(features_of(now(), "LEAGUE", "OST").of_article("V")) ==
        "Where does the tie of League and Ost" + scale + " on 2007-01-01?");
  CHECK(asked(features{}) == "Where does it" + scale + "?");
  CHECK(sentence(assess<nato_partnership>(features_of(now(), "LEAGUE", "OST")).asked) ==
        "Where does the tie of League and Ost stand on 2007-01-01?");
  CHECK(question_in(raised_by<nato_partnership>(features_of(now(), "LEAGUE", "OST"))) ==
        "What would raise the tie of League and Ost on the " + std::string{nato_partnership::name} +
            " on 2007-01-01?");
}

TEST_CASE("what was asked: two snapshots, their readings and bridges", "[io][asked]") {
  const world all = bound::made();
  CHECK(question_in(compare(all.on(day), all.on("2008-01-01"_day, "strict"), "OST")) ==
        "What changes for Ost from the first (2007-01-01) to the second (2008-01-01, as strict "
        "reads it)?");
  bridges_to to{{"LEAGUE", "AMB"}, {}};
  to.criteria.collective_defence = true;
  to.criteria.limits.listed = 7;
  CHECK(question_in(compare(all, all, day, "OST", to))
            .ends_with("? (With the bodies that connect it with: LEAGUE, AMB; the one as member "
                       "or partner or participant, the others as member or participant; each "
                       "body reaches at least 1 of them; its members defend each other; the "
                       "search for the fewest is exact up to 20 bodies, beyond for 200000 steps, "
                       "and lists 7.)"));
}

TEST_CASE("what was asked: claims", "[io][asked]") {
  std::vector<cause_record> causes(1);
  causes[0].act = "a raid";
  causes[0].effect = "a war";
  causes[0].claimed_by = {"AAA"};
  causes[0].disputed_by = {"BBB"};
  CHECK(causes_of(causes, "a war").size() == 1);
  CHECK(question_in(causes_of(causes, "a war")) ==
        "What is said to have caused \"a war\", and who disputes it?");
  CHECK(question_in(claimed_by(causes, "AAA")) ==
        "What does AAA say caused what, and who disputes it?");
  CHECK(question_in(disputed_by(causes, "BBB")) ==
        "Which accounts of what caused what does BBB dispute?");
  // What nobody says is not known.
  const auto none = causes_of(causes, "peace");
  CHECK(none.is_open());
  CHECK(to_text(none) ==
        "What is said to have caused \"peace\", and who disputes it?\n"
        "  unknown\n"
        "  - The facts have no claim of it.\n");
  CHECK_FALSE(causes_of(causes, "a war").is_open());

  std::vector<attribute_record> had(2);
  had[0].attribute = had[1].attribute = "navy";
  had[0].label = had[1].label = "a navy";
  had[0].holder = "AAA";
  had[1].holder = "BBB";
  CHECK(question_in(shared_attributes(had, "AAA", "BBB")) == "What do AAA and BBB both have?");
  CHECK(shared_attributes(had, "AAA", "CCC").is_open());
  CHECK(question_in(overlap({}, "Plan", "Pact")) == "Which goals do both Plan and Pact have?");
  CHECK(question_in(goal_overlap{}) == "Which goals do both documents have?");
}
