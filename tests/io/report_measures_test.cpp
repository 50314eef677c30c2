// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/printed.hpp"
#include <entente/io/print.hpp>
#include <entente/io/report_bridges.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/io/report_claims.hpp>
#include <entente/io/report_compare.hpp>
#include <entente/io/report_measures.hpp>
#include <entente/scale/nato_partnership.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>

using namespace entente;

TEST_CASE("measures of balance, blocs and sides in a line", "[io][measure]") {
  CHECK(printed(triad_census{2, 0, 1, 1}) ==
        "4 triangles: 2 +++, 0 ++-, 1 +--, 1 ---; balanced: 0.75");
  CHECK(printed(triad_census{}) == "0 triangles: 0 +++, 0 ++-, 0 +--, 0 ---");

  CHECK(printed(frustration{1, 1, {false, true, false}}) ==
        "1 edge contradicts the camps {0, 2} and {1}");
  CHECK(printed(frustration{0, 0, {false, false}}) == "0 edges contradict the camps {0, 1} and {}");
  CHECK(printed(frustration{1, 3, {true, false}}) ==
        "from 1 to 3 edges contradict the camps {1} and {0}");

  CHECK(printed(side_strength{3.5, std::nullopt}) ==
        "with those who come for certain: 3.5; with all who may: unknown");

  capability_summary summary;
  CHECK(printed(summary) == "0 members");
  summary.members = 3;
  summary.missing = 1;
  summary.known_total = 2.5;
  summary.weakest = 0.5;
  summary.strongest = 2;
  CHECK(printed(summary) == "3 members, 1 of them missing; known: 2.5 in all, from 0.5 to 2");
  summary.missing = 3;
  CHECK(printed(summary) == "3 members, 3 of them missing");

  CHECK(printed(bloc_division{{{0, 1, 2}, {4}}, true}) == "2 blocs: {0, 1, 2}, {4}");
  CHECK(printed(bloc_division{{{3}}, false}) == "1 bloc: {3}; another division is possible");
  CHECK(printed(bloc_division{}) == "0 blocs");
  CHECK(printed(polarity{3, 2.5, 0.5, 0.75}) ==
        "3 poles, as concentrated as 2.5 of one size; share of the first: 0.5, of the first two: "
        "0.75");
}

TEST_CASE("who comes to a side, in words", "[io][measure]") {
  incident_help help;
  help.allies = {{2.5, truth::yes}, {std::nullopt, truth::unknown}};
  help.why = {detail::no_such_party("NOBODY")};
  help.is_complete = false;
  CHECK(printed(help) ==
        "Who comes to the side?\n"
        "  1 for certain, 1 possibly; somebody more may come\n"
        "  - Comes: 2.5.\n"
        "  - May come: unknown.\n"
        "  - The world has no party called \"NOBODY\".\n");
}

TEST_CASE("lists that questions give, in words", "[io]") {
  CHECK(printed(row_list<reason>{detail::no_such_party("NOBODY")}) ==
        "Why?\n  1\n  - The world has no party called \"NOBODY\".\n");
  CHECK(printed(row_list<directed_dyad>{{party_id{2}, party_id{5}, truth::yes}}) ==
        "Who owes whom?\n  1\n  - 2 owes 5: yes.\n");
  CHECK(printed(row_list<directed_dyad>{}) == "Who owes whom?\n  none on record\n");
  CHECK(printed(row_list<party_code>{"AAA"}) == "Which parties?\n  1\n  - AAA\n");
  CHECK(printed(findings<party_code>{{"AAA"}, {"BBB"}}) ==
        "Who takes the stance?\n  1, possibly 1 more\n  - AAA\n  - Possibly: BBB\n");
  CHECK(printed(row_list<domain_weight>{{"cyber", 2, 1}}) ==
        "How many of the threats does each domain answer?\n"
        "  1\n"
        "  - cyber: 2 itself, 1 in support.\n");

  threat_answer answer;
  answer.kind = "raid";
  answer.domain = "cyber";
  answer.says = "by watching";
  CHECK(printed(row_list<threat_answer>{answer}) ==
        "Which domains answer which threats?\n"
        "  1\n"
        "  - cyber answers raid (direct): by watching.\n"
        "    [cyber]\n");
  spending_target target;
  target.holder = "LEAGUE";
  target.value = 2;
  target.unit = "share";
  target.set_in = 1999;
  target.due_in = 2001;
  CHECK(printed(row_list<spending_target>{target}) ==
        "Which targets were set?\n"
        "  1\n"
        "  - LEAGUE, guideline: at least 2 share, set in 1999, due in 2001.\n");

  power veto;
  veto.kind = power_kind::invoke;
  veto.holder = "AAA";
  veto.agreement = "PACT";
  veto.article = "V";
  CHECK(printed(row_list<power>{veto}) ==
        "Who can do what about it?\n  1\n  - AAA can call upon PACT, article V.\n");
  CHECK(printed(row_list<duty_conflict>{}) == "Which duties conflict?\n  none on record\n");
  CHECK(printed(row_list<possible_contradiction>{}) ==
        "Which attacks would set duties against each other?\n  none on record\n");
}

TEST_CASE("covers, changes of duties, scores and features in words", "[io]") {
  CHECK(printed(set_covers{{{0, 2}, {1, 2}}, 2, true}) == "2 smallest: {0, 2}, {1, 2}");
  CHECK(printed(set_covers{{{0}}, 3, false}) ==
        "3 smallest: {0}, and more; perhaps not the smallest");
  CHECK(printed(duty_change{"1950-01-01"_day, duty::defence, duty::defence}) ==
        "1950-01-01: {defence}");
  CHECK(printed(duty_change{"1950-01-01"_day, {}, duty::defence}) ==
        "1950-01-01: {}, possibly {defence}");

  features some;
  some.add(feature_kind::form, "dialogue");
  CHECK(printed(score_of<nato_partnership>(some)) == "dialogue (rank 1 of 0 to 8)");
  CHECK(printed(some) ==
        "What is there to judge of it?\n"
        "  1 feature\n"
        "  - It has form dialogue.\n");
  some.add(feature_kind::duty, "defense");
  CHECK(printed(score_of<nato_partnership>(some)) == "unknown: from dialogue to member");
  CHECK(printed(some).find("  1 feature; there may be more\n") != std::string::npos);
}
