// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/constraints-and-avenues.md shows.
#include <entente/data/domain_traits.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/position_subjects.hpp>
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/report_avenues.hpp>
#include <entente/query/automatic_duty.hpp>
#include <entente/query/avenues.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sstream>
#include <string>

using namespace entente;
using namespace entente::data;

namespace {
const world& w() {
  static const world made{catalogue::everything};
  return made;
}
const snapshot& now() {
  static const snapshot made = w().on("2023-02-15"_day);
  return made;
}
bool has_words(const std::string& all, const std::string& part) {
  return all.find(part) != std::string::npos;
}
}  // namespace

// --- a rule, its later reading, and what compiles under them
inline constexpr struct at_the_brink final
    : condition<"at_the_brink", "the state itself is about to be attacked"> {
} at_the_brink;
inline constexpr struct peace_clause final
    : constraint<"PEACE", "Peace clause", rule_kind::constitution, strength::hard,
                 rule_effect::forbids, on_duties<duty::defence>, during<"1950">> {
} peace_clause;
inline constexpr struct brink_act final
    : constraint<"BRINK", "Act on emergencies", rule_kind::law, strength::hard,
                 rule_effect::conditions, on_duties<duty::defence>, except_if<at_the_brink>,
                 reinterprets<peace_clause>, during<"2010">> {
} brink_act;
inline constexpr struct isle final : state<"ISLE", "Isle", bound_by<peace_clause, brink_act>> {
} isle;
inline constexpr struct shore final : state<"SHORE", "Shore"> {
} shore;

inline constexpr struct narrow_pact
    final  // compiles: the act is in force, and the article says its condition
    : agreement<"NARROW", "Narrow pact", signed_on<"2012">, in_force<"2012">, between<isle, shore>,
                article<"1", pledge<duty::defence>, after<at_the_brink>>> {
} narrow_pact;
inline constexpr struct wide_pact final  // as an agreement it would not compile
    : proposal<"WIDE", "Wide pact", signed_on<"2012">, between<isle, shore>,
               article<"1", pledge<duty::defence>>> {
} wide_pact;

TEST_CASE("the page on constraints and avenues: permits", "[docs]") {
  const world small{narrow_pact, wide_pact};
  const permission_answer wide = permits(small.on("2020-01-01"_day), wide_pact);

  CHECK(wide.value() == permission::no);
  CHECK(wide.barred() == strength::hard);
  CHECK(to_string(wide.bars()[0].rule) == "PEACE");     // which rule
  CHECK(to_string(wide.bars()[0].read_by) == "BRINK");  // read as which later one says
  CHECK(to_string(wide.failed()[0].condition) == "at_the_brink");
  CHECK(permits(small.on("2020-01-01"_day), narrow_pact).value() == permission::yes);
  CHECK(permits(small.on("2005-01-01"_day), narrow_pact).value() == permission::no);
  CHECK(to_text(wide) ==
        R"(Do the rules of Isle, Shore permit "Wide pact" on 2020-01-01?
  no, barred by Peace clause (hard); fails: the state itself is about to be
  attacked (no)
  - Peace clause of Isle (constitution, hard), since 1950, forbids defence. It
    is read as Act on emergencies says. It gives way if the state itself is
    about to be attacked (no).
    [PEACE]
  - Act on emergencies of Isle (law, hard), since 2010, sets conditions for
    defence. It gives way if the state itself is about to be attacked (open).
    [BRINK]
)");
}

TEST_CASE("the page on constraints and avenues: questions in short", "[docs]") {
  // In a situation: which of the three conditions of 2015 fails?
  circumstances attack_on_a_neighbour;
  attack_on_a_neighbour.conditions = {{survival_is_threatened.code(), truth::no},
                                      {no_other_means.code(), truth::yes},
                                      {least_force_needed.code(), truth::yes}};
  outline force;
  force.duties = duty::defence;
  const auto may_act = permits(now(), japan, force, attack_on_a_neighbour);
  std::string fails;
  for (const auto& c : may_act.failed()) fails += to_string(c.condition);  // survival_threatened

  // Nuclear sharing: no; by two soft rules and a hard one.
  outline sharing;
  sharing.form = hosting.code();
  sharing.domains = {nuclear_sharing.code()};
  const auto may_share = permits(now(), japan, sharing);

  // Membership: no, for where Japan lies, and for the defence that its members pledge; Ukraine: if
  // all members agree.
  const auto japan_in = eligible(now(), japan, nato);
  const auto ukraine_in = eligible(now(), ukraine, nato);

  CHECK(fails == "survival_threatened");
  CHECK(may_share.bars().size() == 3);
  CHECK(may_share.barred() == strength::hard);
  CHECK(japan_in.value() == permission::no);
  CHECK(ukraine_in.value() == permission::conditional);
  CHECK(has_words(report_of(japan_in).verdict, "it lies within Euro-Atlantic (no: Japan)"));
  CHECK(has_words(report_of(ukraine_in).verdict, "conditional; needs: all members agree (open)"));
}

TEST_CASE("the page on constraints and avenues: blockers", "[docs]") {
  const auto before = blockers(now(), nato, "NATO liaison office in Tokyo");
  const auto after = blockers(w().on("2023-07-12"_day), nato, "NATO liaison office in Tokyo");
  const truth then_blocked = before.is_blocked();  // unknown: nobody on record is not consent
  const truth now_blocked = after.is_blocked();    // yes, by France

  CHECK(then_blocked.is_unknown());
  CHECK(now_blocked.is_yes());
  CHECK(has_words(to_text(before), "nobody on record"));
  CHECK(to_string(after.certain[0].holder_name) == "France");
}

TEST_CASE("the page of the argument: an avenue of a kept answer", "[docs]") {
  const snapshot now = w().on("2023-02-15");
  const avenue_list found = avenues(now, nato, japan);
  const avenue* talks = found.find(extended_deterrence, dialogue);  // null: there is none

  REQUIRE(talks != nullptr);
  CHECK(talks->status == avenue_status::open);
}

TEST_CASE("the page on constraints and avenues: avenues", "[docs]") {
  avenue_options asked;
  for (const auto& one : traits_of_diplomat_2023.all)  // also what the world has never heard of
    asked.domains.push_back(domain_code::parse(one.domain).value());
  asked.given.reach_of_domains = traits_of_diplomat_2023;  // whose judgement it is: the caller's
  asked.subjects = subjects_of_positions;
  const avenue_list found = avenues(now(), nato, japan, asked);

  std::ostringstream shown;
  shown << found.in(cyber);
  const avenue* centre = found.find(cyber, centre_participation);  // done since 2022-11-04
  const avenue* deterrence = found.find(extended_deterrence, consultation);
  const auto closed = blocked_domains(found);  // nuclear_sharing
  const auto untouched = gaps(found);          // economic_security and others

  // By the caller's preference: what depends least on the region first.
  const avenue_list ranked = ordered(found.with(avenue_status::open), [](const avenue& one) {
    return -traits_of_diplomat_2023.find(one.domain.view())->regional_weight;
  });
  // A range for any algorithm.
  const auto credible = std::count_if(found.begin(), found.end(), [](const avenue& one) {
    return one.status == avenue_status::open && !one.precedents.empty();
  });

  CHECK(centre->since == partial_date{"2022-11-04"});
  CHECK(deterrence->status == avenue_status::open);
  CHECK(to_string(deterrence->precedents[0].code) == "PR008");
  REQUIRE(closed.size() == 1);
  CHECK(closed[0] == nuclear_sharing.code());
  CHECK(std::find(untouched.begin(), untouched.end(), economic_security.code()) != untouched.end());
  CHECK(ranked.size() == found.with(avenue_status::open).size());
  CHECK(credible == 6);
  CHECK(shown.str() ==
        R"(Avenues between North Atlantic Treaty Organization and Japan on 2023-02-15
(Asked with: domains as in "reach of domains"; positions on: NATO liaison office
in Tokyo, NATO presence in Asia, NATO-Japan ties, deeper NATO-Japan cooperation,
permanent role in Asia, AP4 cooperation with NATO, Japan in the CCDCOE.)
  D done, o open with a precedent, . open, c conditional, s blocked by soft
  rules, x blocked by a hard one, ? unknown
  a=joint_body, b=integrated_command, c=hosting, d=agreement, e=declaration,
  f=programme, g=consultation, h=dialogue, i=operation_support, j=liaison,
  k=trust_fund, l=mission, m=exercise_participation, n=secondment,
  o=exercise_observer, p=centre_participation, q=summit, r=office,
  s=treaty_invocation, t=expert_team, u=membership, v=defence_clause
      a b c d e f g h i j k l m n o p q r s t u v
cyber . . . . D D . D . . o . D D D D D c x o x x
)");
}
