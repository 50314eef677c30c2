// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/report_acts.hpp>
#include <entente/io/report_avenues.hpp>
#include <entente/io/report_claims.hpp>
#include <entente/io/report_roadmap.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <sstream>
#include <string>

using namespace entente;

namespace {

const world& made() {
  static const world w{small::everything};
  return w;
}
snapshot now() { return made().on("2005-01-15"_day); }
template <printable T>
std::string shown(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
candidate_step to_join() {
  candidate_step s;
  s.code = "JOIN";
  s.title = "Membership";
  s.form = full_membership.code();
  return s;
}

}  // namespace

TEST_CASE("acts as text: what was done, or why nothing", "[io]") {
  CHECK(shown(acts(now(), small::league, small::esk)) ==
        "What did League and Esk do together by 2005-01-15?\n"
        "  2 steps\n"
        "  - 1991: First visit (dialogue; political).\n"
        "    [V1]\n"
        "  - 1996-06-06: Joint patrol (exercise_participation; maritime).\n"
        "    [V2; verified: Log]\n");
  constexpr std::array<std::string_view, 2> kinds{"visit", "summit"};
  CHECK(shown(acts(now(), "ALB", "ESK", kinds)) ==
        "What of these (visit, summit) did Alba and Esk do together by 2005-01-15?\n"
        "  0 steps\n"
        "  - The facts have no act of Alba and Esk of these kinds by the day.\n");
  CHECK(shown(acts(now(), "XXX", "ESK")) ==
        "What did XXX and Esk do together by 2005-01-15?\n"
        "  unknown\n"
        "  - The world has no party called \"XXX\".\n");
  CHECK(shown(by_year(acts(now(), "LEAGUE", "ESK"), {1990, 1995})) ==
        "How many steps fell into each year from 1990 to 1995?\n"
        "  1 in all\n"
        "  - 1991: 1.\n");
}

TEST_CASE("delays as text: both dates, or which is missing", "[io]") {
  CHECK(shown(delay(now(), small::guarantee)) ==
        "How long did it take from the signature of Guarantee to its entry into force?\n"
        "  from 31 to 60 days\n"
        "  - 1990-03-01: Guarantee was signed.\n"
        "    [GUARD; known]\n"
        "  - 1990-04: Guarantee entered into force.\n"
        "    [GUARD; known]\n");
  CHECK(shown(delay(now(), small::shelved)) ==
        "How long did it take from the signature of Shelved Treaty to its entry into\n"
        "force?\n"
        "  unknown\n"
        "  - 1985-02-03: Shelved Treaty was signed.\n"
        "    [SHELVED]\n"
        "  - It is not known when Shelved Treaty entered into force.\n"
        "    [SHELVED]\n");
  CHECK(report_of(delay(now(), small::accord)).lines[1].says == "2000-05-05: Accord took effect.");
  CHECK(report_of(delay(now(), "NOPE")).lines[0].says ==
        "The world has no agreement or proposal called \"NOPE\".");
  CHECK(shown(day_span{1, 1}) == "1 day");
}

TEST_CASE("rules and positions as text, or why there are none", "[io]") {
  constraint_record rule;
  rule.code = "LAW";
  rule.name = "Law of the Sea";
  rule.kind = rule_kind::law;
  rule.forms = {dialogue.code()};
  rule.domains = {cyber.code()};
  rule.during.from = "1999-01-01";
  rule.says = "nothing is given away";
  rule.cites = {"Gazette", confidence::verified, {}};
  facts ruled = made().all_facts();
  ruled.constraints.push_back(rule);
  rule.code = "BARE";
  rule.name = {};
  rule.domains = {};
  rule.says = {};
  ruled.constraints.push_back(rule);
  for (auto& p : ruled.parties)
    if (p.code == "ESK") p.bound_by = {constraint_code{"LAW"}, constraint_code{"BARE"}};
  position_record said;
  said.code = "P1";
  said.holder = "ESK";
  said.takes = stance::opposes;
  said.subject = "An office";
  said.on = "2001-02-03";
  ruled.positions.push_back(said);
  const world w = world::build(ruled).value();
  const snapshot then = w.on("2005-01-15"_day);
  CHECK(shown(rules_of(then, "ESK")) ==
        "Which rules bind Esk on 2005-01-15?\n"
        "  2 rules\n"
        "  - Law of the Sea (law, hard), since 1999-01-01, forbids dialogue in cyber:\n"
        "    nothing is given away.\n"
        "    [LAW; verified: Gazette]\n"
        "  - BARE (law, hard), since 1999-01-01, forbids dialogue.\n"
        "    [BARE; verified: Gazette]\n");
  CHECK(shown(rules_of(then, "ALB")) ==
        "Which rules bind Alba on 2005-01-15?\n"
        "  0 rules\n"
        "  - The facts have no rule that binds Alba on the day.\n");
  CHECK(report_of(rules_of(then, "XXX")).verdict == "unknown");
  CHECK(shown(positions_on(then, "An office")) ==
        "Who said what of \"An office\" by 2005-01-15?\n"
        "  1 position\n"
        "  - 2001-02-03: Esk opposes An office.\n"
        "    [P1]\n");
  CHECK(shown(positions_taken(then, stance::supports)) ==
        "Who is on record with the stance \"supports\", and on what, by 2005-01-15?\n"
        "  0 positions\n"
        "  - The facts have no position with the stance \"supports\" by the day.\n");
}

TEST_CASE("a day outside of the facts leaves open what is not on record", "[io]") {
  facts some = made().all_facts();
  some.coverage = period::between("1990-01-01"_day, "2000-01-01"_day).value();
  const world w = world::build(some).value();
  const snapshot later = w.on("2005-01-15"_day);
  const auto is_open = [](const auto& found) {
    return found.empty() && found.is_open() && report_of(found).verdict == "unknown" &&
           found.reasons().back().on == ground::not_covered;
  };
  CHECK(is_open(acts(later, "ALB", "ESK")));
  CHECK(is_open(rules_of(later, "ALB")));
  CHECK(is_open(positions_on(later, "An office")));
  CHECK(is_open(treaties_joined(later, "ALB", "ESK", to_join())));
  const auto none = [](const auto& found) { return found.empty() && !found.is_open(); };
  const snapshot then = w.on("1995-01-15"_day);
  CHECK(none(acts(then, "ALB", "ESK")));
  CHECK(none(rules_of(then, "ALB")));
  CHECK(none(positions_on(then, "An office")));
  CHECK(none(treaties_joined(then, "ALB", "ESK", to_join())));
}

TEST_CASE("measures, treaties joined and gaps as text", "[io]") {
  CHECK(shown(measures(now(), small::league, small::esk)) ==
        "How far is the tie of League and Esk institutionalized on 2005-01-15?\n"
        "  3 steps, 3 forms, 3 domains; capability reach: not judged; persistence: not\n"
        "  judged; cost of acting: not judged; rung: not judged\n"
        "  - Accord between League and Esk is in force, since 2000-05-05; it is not\n"
        "    legally binding.\n"
        "    [ACCORD; verified: Accord]\n"
        "  - 1991: First visit.\n"
        "    [V1]\n"
        "  - 1996-06-06: Joint patrol.\n"
        "    [V2; verified: Log]\n"
        "  - 2003-07: An office is announced.\n"
        "    [V3]\n");
  CHECK(report_of(measures(now(), "XXX", "ESK")).verdict == "unknown");
  CHECK(shown(delta(now(), "LEAGUE", "XXX", to_join())) ==
        "What would \"Membership\" change in the tie of League and XXX on 2005-01-15?\n"
        "  unknown\n"
        "  - The world has no party called \"XXX\".\n");
  facts founded = made().all_facts();
  for (auto& p : founded.parties)
    if (p.code == "LEAGUE") p.founded_by = "PACT";
  const world w = world::build(founded).value();
  CHECK(shown(treaties_joined(w.on("2005-01-15"_day), "LEAGUE", "ESK", to_join())) ==
        "Into which treaties of others would \"Membership\" bring League or Esk on\n"
        "2005-01-15?\n"
        "  Pact\n"
        "  - ESK would join Pact (PACT), with ALB, BRE, DOR; it pledges defence.\n"
        "    [PACT; known: Pact]\n");
  CHECK(shown(treaties_joined(now(), "ALB", "ESK", to_join())) ==
        "Into which treaties of others would \"Membership\" bring Alba or Esk on\n"
        "2005-01-15?\n"
        "  none\n"
        "  - The facts have no treaty of others in force into which \"Membership\" would\n"
        "    bring Alba or Esk.\n");
  CHECK(shown(gaps(avenues(now(), "LEAGUE", "ESK"))) ==
        "In which domains is nothing on record between League and Esk on 2005-01-15?\n"
        "  interoperability\n");
  CHECK(report_of(open_domains(avenues(now(), "LEAGUE", "XXX"))).verdict == "unknown");
}

TEST_CASE("who meets a target, as text", "[io]") {
  spending_target target;
  target.holder = "LEAGUE";
  target.value = 2;
  target.unit = "percent";
  target.set_in = 2000;
  target.says = "two of a hundred";
  target.cites = {"Gazette", confidence::verified, {}};
  const series budget{"Budget", "percent", {2000, 2005}};
  const std::string text = shown(who_meets(budget, target, members(now(), "LEAGUE"), 2001));
  CHECK(text.find("of those asked for: Who are the members\nof League on 2005-01-15?\n"
                  "  0 did, 0 did not, of 3 it is not known\n"
                  "  - ALB: unknown: no value, asked at least 2 percent, by Budget.\n"
                  "    [verified: Gazette]\n") != std::string::npos);
  CHECK(report_of(meets(budget, target, "ALB", 1999)).verdict ==
        "unknown: no value, asked at least 2 percent, by Budget; the target was set only in 2000; "
        "not yet due");
  target.unit = "dollars";
  CHECK(report_of(meets(budget, target, "ALB", 2001)).verdict ==
        "unknown: no value, asked at least 2 dollars, by Budget, which measures in another unit");
  const meets_list nobody = who_meets(budget, target, members(now(), "XXX"), 2001);
  CHECK(nobody.reasons().size() == 1);
  CHECK(report_of(nobody).lines[0].says == "The world has no party called \"XXX\".");
}
