// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Comparisons, protection, claims and targets as text, Markdown, JSON, tables and by <<.
#include "support/hedged_world.hpp"
#include "support/json.hpp"
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/report_claims.hpp>
#include <entente/io/report_compare.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

const world& plain() {
  static const world w = hedged::world_of();
  return w;
}
const date day = "2010-01-01"_day;
comparison without_guarantor() {
  return compare(plain(), plain().without(party_ref{"AAA"}), day, "BBB");
}
template <class Answer>
std::string streamed(const Answer& found) {
  std::ostringstream out;
  out << found;
  return out.str();
}
const provenance gazette{text{"Gazette"}, confidence::verified, {}};

static_assert(reportable<comparison> && reportable<protection> &&
              reportable<framework_comparison> && reportable<meets_answer> &&
              reportable<findings<threat_record>>);
static_assert(printable<comparison> && printable<protection> && printable<goal_overlap> &&
              printable<findings<interest_record>>);

}  // namespace

TEST_CASE("compare as text: what changes, and what stays", "[io][compare]") {
  CHECK(to_text(without_guarantor()) ==
        "What changes for Second from the first (2010-01-01) to the second (2010-01-01)?\n"
        "  lost: 1 duty, 1 agreement, 1 domain, 1 form; gained: nothing; kept: 8 duties,\n"
        "  2 agreements, 3 domains, 3 forms, 1 role, 1 rule; defence owed to BBB: from\n"
        "  {AAA, CCC, DDD} to {CCC, DDD}\n"
        "  - Lost: First owes Second defence by article V of Guarantee of 1960, since\n"
        "    1960-02-01.\n"
        "    [GUARD, article V; verified: Gazette 1]\n"
        "  - Lost: Guarantee of 1960 with First, since 1960-02-01.\n"
        "    [GUARD; verified: Gazette 1]\n"
        "  - Lost: domain collective_defence with First, since 1960-02-01.\n"
        "    [GUARD, article VI; verified: Gazette 1]\n"
        "  - Lost: form hosting with First, since 1960-02-01.\n"
        "    [GUARD, article VI; verified: Gazette 1]\n"
        "  - Kept: 8 duties: defence (BBB, CCC), defence (CCC, BBB), consultation (BBB,\n"
        "    CCC), consultation (CCC, BBB), defence (BBB, DDD), defence (DDD, BBB),\n"
        "    consultation (BBB, DDD), consultation (DDD, BBB).\n"
        "  - Kept: 2 agreements: BLOC, DATA.\n"
        "  - Kept: 3 domains: cyber (BBB, LEAGUE), maritime (BBB, LEAGUE), political\n"
        "    (BBB, LEAGUE).\n"
        "  - Kept: 3 forms: programme (BBB, LEAGUE), exercise_participation (BBB,\n"
        "    LEAGUE), dialogue (BBB, LEAGUE).\n"
        "  - Kept: 1 role: friend (BBB, CIRCLE).\n"
        "  - Kept: 1 rule: RULE.\n"
        "  - Only the first world has: AAA, GUARD.\n");
  CHECK(streamed(without_guarantor()) == to_text(without_guarantor()));
}

TEST_CASE("compare as a table, as Markdown and as JSON", "[io][compare]") {
  const std::string table = to_table(without_guarantor());
  std::size_t lines = 0;
  for (const char c : table) lines += c == '\n' ? 1U : 0U;
  CHECK(lines == 2 + without_guarantor().rows.size());
  CHECK(table.rfind("| kind | what | who | whom | by | first | second | becomes |\n", 0) == 0);
  CHECK(table.find("| duty | defence | AAA | BBB | GUARD, article V | yes | no | lost |\n") !=
        std::string::npos);
  CHECK(
      table.find("| form | exercise\\_participation | BBB | LEAGUE | S1 | yes | yes | kept |\n") !=
      std::string::npos);
  const std::string markdown = to_markdown(without_guarantor());
  CHECK(markdown.rfind("**What changes for Second", 0) == 0);
  CHECK(markdown.find("- Lost: First owes Second defence") != std::string::npos);
  const std::string written = to_json(without_guarantor());
  CHECK(json::read(written).has_value());
  CHECK(written.find("\"effect\": \"lost\"") != std::string::npos);
}

TEST_CASE("compare as text: what is not known", "[io][compare]") {
  CHECK(to_text(compare(plain(), plain(), day, "XXX")) ==
        "What changes for XXX from the first (2010-01-01) to the second (2010-01-01)?\n"
        "  unknown\n"
        "  - The world has no party called \"XXX\".\n");
  const world open = hedged::world_of(hedged::plain, "in_force=1960-02-01 ", "");
  const std::string less = to_text(compare(plain(), open, day, "BBB"));
  CHECK(less.find("lost: nothing; gained: nothing; less sure: 1 duty") != std::string::npos);
  CHECK(less.find("- Less sure: First owes Second defence") != std::string::npos);
  const std::string pair = to_text(compare(plain(), plain(), day, "BBB", "DDD"));
  CHECK(pair.rfind("What changes for Second and Fourth from", 0) == 0);
  // Names with everything that a format could take for its own.
  const world hostile = hedged::world_of(hedged::plain, "name=First", "name=\"F|*\\\"<b>\\x0a\"");
  const auto found = compare(hostile, hostile.without(party_ref{"AAA"}), day, "BBB");
  CHECK(json::read(to_json(found)).has_value());
  CHECK(to_markdown(found).find("F\\|\\*") != std::string::npos);
}

TEST_CASE("protection as text", "[io][compare]") {
  CHECK(to_text(most_protective(plain().on(day), "BBB", duty::defence))
            .rfind("Whose exit would cost Second most defence on 2010-01-01?\n"
                   "  First (AAA), Third (CCC), Fourth (DDD) (a tie of 3), at 1, of 3\n",
                   0) == 0);
  CHECK(to_text(most_protective(plain().on(day), "BBB", duty::offence)) ==
        "Whose exit would cost Second most offence on 2010-01-01?\n"
        "  nobody's\n"
        "  - No agreement makes anybody owe Second offence.\n");
  CHECK(to_text(most_protective(plain().on(day), "XXX", duty::defence)).find("not known") !=
        std::string::npos);
  const world open = hedged::world_of(hedged::plain, "in_force=1960-02-01 ", "");
  CHECK(to_text(most_protective(open.on(day), "BBB", duty::defence))
            .find("others may cost as much") != std::string::npos);
  const world alone = plain().without(agreement_ref{"BLOC"});
  CHECK(to_text(hubs(alone.on(day), duty::defence, "south")) ==
        "Who owes defence to how many parties of south on 2010-01-01?\n"
        "  First (AAA) most\n"
        "  - First (AAA): 1: Second (BBB).\n");
  CHECK(to_text(hubs(plain().on(day), duty::defence, "south")).find("no one most") !=
        std::string::npos);
  CHECK(to_text(compare_frameworks(plain().on(day), "LEAGUE", "BBB", "DDD")) ==
        "Through which frameworks of LEAGUE do BBB and DDD work with it on 2010-01-01?\n"
        "  1 framework, with both: 1\n"
        "  - Second is a friend of Circle, since 1999-01-01.\n"
        "    [CIRCLE]\n"
        "  - Fourth is a partner of Circle, since 2001-01-01.\n"
        "    [CIRCLE]\n");
}

TEST_CASE("claims as text", "[io][claims]") {
  std::vector<benefit_record> benefits(1);
  benefits[0].code = "B1";
  benefits[0].of = "fish";
  benefits[0].side = "AAA";
  benefits[0].says = "more fish";
  benefits[0].grounds = {claim_basis::judgement, false, gazette};
  CHECK(to_text(mutual(benefits, benefit_from::domain, "fish", "AAA", "BBB")) ==
        "Do AAA and BBB both gain from the domain fish?\n"
        "  no\n"
        "  - AAA gains: more fish (judgement).\n"
        "    [B1; verified: Gazette]\n");

  cause_record cause;
  cause.code = "C1";
  cause.act = "a raid";
  cause.as = "catalyst";
  cause.claimed_by = {"AAA", "author"};
  cause.disputed_by = {"BBB"};
  cause.disputing_claim = "it was a drill";
  cause.disputed_on = "2001-03";
  cause.grounds.cites = gazette;
  CHECK(to_text(row_list<cause_record>{cause}) ==
        "What is said to have caused it, and who disputes it?\n"
        "  1\n"
        "  - a raid as catalyst, by the account of AAA, author; disputed by BBB\n"
        "    (2001-03): it was a drill.\n"
        "    [C1; verified: Gazette]\n");
  CHECK(to_text(row_list<cause_record>{}).find("none on record") != std::string::npos);

  std::vector<interest_record> interests(2);
  interests[0].code = "I1";
  interests[0].holder = "CCC";
  interests[0].first = "AAA";
  interests[0].second = "BBB";
  interests[0].takes = interest_stance::sponsors;
  interests[0].says = "trade";
  interests[0].on = "2001-01-01";
  interests[0].grounds.cites = gazette;
  interests[1] = interests[0];
  interests[1].code = "I2";
  interests[1].on = "2002";
  CHECK(to_text(interests_in(interests, "BBB", "AAA", "2002-06-06"_day)) ==
        "Who wants the tie of BBB and AAA, and who does not by 2002-06-06?\n"
        "  1, possibly 1 more\n"
        "  - 2001-01-01: CCC sponsors the tie of AAA and BBB: trade.\n"
        "    [I1; verified: Gazette]\n"
        "  - Possibly: 2002: CCC sponsors the tie of AAA and BBB: trade.\n"
        "    [I2; verified: Gazette]\n");

  std::vector<contribution_record> gifts(1);
  gifts[0].code = "K1";
  gifts[0].contributor = "AAA";
  gifts[0].recipient = "BBB";
  gifts[0].kind = "loan";
  gifts[0].value = 2.5;
  gifts[0].unit = "ducats";
  gifts[0].says = "for ships";
  CHECK(to_text(contributions_of(gifts, "AAA", "BBB"))
            .find("AAA to BBB, loan of 2.5 ducats: for ships.") != std::string::npos);

  CHECK(to_text(overlap({}, "X", "Y")).find("unknown: the claims lack one of the documents") !=
        std::string::npos);
}

TEST_CASE("targets as text", "[io][meets]") {
  series by{"Budget office", "share", {2000, 2001}};
  REQUIRE(by.set("AAA", 2000, 1.5, true));
  spending_target target;
  target.holder = "LEAGUE";
  target.value = 2;
  target.unit = "share";
  target.set_in = 1999;
  target.due_in = 2001;
  target.says = "two of a hundred";
  target.cites = gazette;
  CHECK(to_text(meets(by, target, "AAA", 2000)) ==
        "Did AAA meet the guideline of LEAGUE in 2000?\n"
        "  no: 1.5 estimated, asked at least 2 share, by Budget office; not yet due\n"
        "  - two of a hundred.\n"
        "    [verified: Gazette]\n");
  CHECK(to_text(meets(by, target, "BBB", 2001))
            .find("unknown: no value, asked at least 2 share, by Budget office") !=
        std::string::npos);
  target.kind = target_kind::ceiling;
  CHECK(streamed(meets(row_list<series>{by, by}, target, "AAA", 2000)).find("asked at most 2") !=
        std::string::npos);
}
