// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Scales that are defined on codings, on rows made up for the purpose.
#include "support/coded_rows.hpp"
#include "toy.hpp"
#include <entente/io/atop_features.hpp>
#include <entente/io/sentence.hpp>
#include <entente/query/features.hpp>
#include <entente/scale/alley.hpp>
#include <entente/scale/leeds_anac.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>

using namespace entente;
using coded_rows::not_coded;
using coded_rows::phase;
using enum atop_variable;

namespace {

/// The label; "?" where it is unknown, "-" where the scale does not apply.
template <class Scale>
std::string label(const features& of) {
  const auto found = assess<Scale>(of);
  const auto scored = score_of<Scale>(of);
  CHECK(found.status == scored.status);
  CHECK(found.at_least == scored.at_least);
  CHECK(found.at_most == scored.at_most);
  if (found.status == standing::not_applicable) return "-";
  return found.status == standing::unknown ? "?" : std::string{found.value().label()};
}
template <class Scale>
std::string label(std::initializer_list<coded_rows::coding> codings) {
  return label<Scale>(features_of(phase(codings)));
}

std::string words(const row_list<feature>& several) {
  std::string out;
  for (const auto& f : several) out += (out.empty() ? "" : " ") + std::string{f.code.view()};
  return out;
}

using military = military_institutionalization;

}  // namespace

TEST_CASE("military institutionalization, value by value", "[scale][atop]") {
  CHECK(label<military>({}) == "none");
  const struct {
    atop_variable variable;
    int value;
    std::string_view expected;
  } rule[]{{milcon, 1, "none"},       {milcon, 2, "moderate"},   {milcon, 3, "high"},
           {intcom, 1, "high"},       {base, 1, "high"},         {base, 2, "high"},
           {base, 3, "high"},         {milaid, 1, "none"},       {milaid, 2, "none"},
           {milaid, 3, "moderate"},   {milaid, 4, "moderate"},   {subord, 1, "moderate"},
           {subord, 2, "moderate"},   {contrib, 1, "moderate"},  {orgpurp1, 1, "moderate"},
           {orgpurp1, 2, "none"},     {orgpurp1, 3, "none"},     {orgpurp1, 4, "moderate"},
           {orgpurp1, 5, "none"},     {orgpurp2, 1, "moderate"}, {orgpurp2, 3, "none"},
           {orgpurp2, 4, "moderate"}, {organ1, 3, "none"},       {ecaid, 3, "none"}};
  for (const auto& r : rule) {
    CAPTURE(name_of(r.variable), r.value);
    CHECK(label<military>({{r.variable, r.value}}) == r.expected);
  }
  // What decided: that it is an alliance, and one sign.
  const auto found = assess<military>(features_of(phase({{base, 3}, {milcon, 2}, {contrib, 1}})));
  CHECK(words(found.decided_by) == "defence base=3");
  CHECK(sentence(found.decided_by[1]) ==
        "coding base=3: placement of troops by one side (ATOP1010)");
}

TEST_CASE("military institutionalization: what is missing", "[scale][atop]") {
  // Absent, while anything is coded.
  CHECK(label<military>({{milcon, not_coded}, {intcom, not_coded}, {base, not_coded}}) == "none");
  CHECK(label<military>(
            {{milcon, not_coded}, {intcom, not_coded}, {base, not_coded}, {contrib, 1}}) ==
        "moderate");
  CHECK(label<military>(
            {{milcon, not_coded}, {intcom, 1}, {base, not_coded}, {contrib, not_coded}}) == "high");
  // Unknown, where nothing is.
  CHECK(label<military>({{milcon, not_coded},
                         {intcom, not_coded},
                         {base, not_coded},
                         {milaid, not_coded},
                         {subord, not_coded},
                         {contrib, not_coded},
                         {orgpurp1, not_coded},
                         {orgpurp2, not_coded}}) == "?");
  // One of the two purposes is something.
  CHECK(label<military>({{milcon, not_coded},
                         {intcom, not_coded},
                         {base, not_coded},
                         {milaid, not_coded},
                         {subord, not_coded},
                         {contrib, not_coded},
                         {orgpurp1, not_coded},
                         {orgpurp2, 0}}) == "none");
}

TEST_CASE("formality, value by value", "[scale][atop]") {
  CHECK(label<formality>({}) == "0");
  CHECK(label<formality>({{estmode, 1}}) == "1");
  CHECK(label<formality>({{estmode, 1}, {pubsecr, 1}}) == "1");
  CHECK(label<formality>({{estmode, 1}, {pubsecr, 2}}) == "0");
  CHECK(label<formality>({{estmode, 1}, {pubsecr, not_coded}}) == "1");
  CHECK(label<formality>({{estmode, not_coded}, {pubsecr, 0}}) == "0");
  CHECK(label<formality>({{organ1, 1}}) == "0");
  CHECK(label<formality>({{organ1, 2}}) == "1");
  CHECK(label<formality>({{organ1, 3}, {organ2, 2}}) == "1");
  CHECK(label<formality>({{organ1, not_coded}, {organ2, 3}}) == "1");
  CHECK(label<formality>({{organ1, 3}, {pubsecr, 2}, {estmode, 1}}) == "1");
  CHECK(label<formality>({{organ1, 3}, {estmode, 1}}) == "2");
  // With a whole half missing it is 0, whatever the other half says.
  CHECK(label<formality>({{estmode, 1}, {organ1, not_coded}, {organ2, not_coded}}) == "0");
  CHECK(label<formality>({{estmode, not_coded}, {pubsecr, not_coded}, {organ1, 3}}) == "0");
  CHECK(label<formality>({{estmode, not_coded}, {pubsecr, not_coded}, {organ1, not_coded}}) == "0");
  CHECK(
      label<formality>(
          {{estmode, not_coded}, {pubsecr, not_coded}, {organ1, not_coded}, {organ2, not_coded}}) ==
      "?");
  const auto found =
      assess<formality>(features_of(phase({{organ1, 3}, {organ2, 3}, {estmode, 1}})));
  CHECK(words(found.decided_by) == "defence estmode=1 pubsecr=0 organ1=3");
}

TEST_CASE("the variant differs where it says so", "[scale][atop]") {
  using variant = voice_and_hierarchy;
  CHECK(label<variant>({}) == "uninstitutionalized");
  CHECK(label<variant>({{subord, 1}}) == "hierarchical");
  CHECK(label<variant>({{subord, 2}}) == "hierarchical");
  CHECK(label<variant>({{orgpurp1, 1}}) == "voice");
  CHECK(label<variant>({{orgpurp1, 4}}) == "uninstitutionalized");
  CHECK(label<variant>({{orgpurp2, 4}, {contrib, 1}}) == "voice");
  CHECK(label<variant>({{milcon, 2}, {base, 1}}) == "hierarchical");
  CHECK(label<variant>({{milaid, 2}}) == "uninstitutionalized");
  // Missing is absent even where everything is.
  CHECK(label<variant>({{milcon, not_coded},
                        {intcom, not_coded},
                        {base, not_coded},
                        {milaid, not_coded},
                        {subord, not_coded},
                        {contrib, not_coded},
                        {orgpurp1, not_coded},
                        {orgpurp2, not_coded}}) == "uninstitutionalized");
}

TEST_CASE("additive indexes, thing by thing", "[scale][atop]") {
  CHECK(label<alley_scope>({{conditio, 1}}) == "0");
  CHECK(label<alley_scope>({}) == "1");
  CHECK(label<alley_scope>({{conditio, not_coded}, {milaid, not_coded}}) == "0");
  CHECK(label<alley_scope>({{milaid, 1}, {ecaid, 2}, {organ1, 3}, {agprois, 5}}) == "5");
  CHECK(label<alley_scope>({{agprois, 4}}) == "1");
  CHECK(label<alley_military_coordination>({}) == "0");
  CHECK(label<alley_military_coordination>(
            {{milcon, 1}, {milaid, 4}, {base, 1}, {intcom, 1}, {organ1, 1}, {compag, 1}}) == "6");
  CHECK(label<alley_military_coordination>({{organ2, 3}, {compag, 6}}) == "0");
  CHECK(label<alley_military_coordination_as_published>({{milcon, 3}, {base, 1}}) == "0");
  CHECK(label<alley_military_coordination_as_published>({{milcon, 2}, {base, 2}}) == "2");
  CHECK(label<alley_economic_aggregation>({{ecaid, 3}, {nomicoop, 1}, {compag, 2}}) == "3");
  CHECK(label<alley_economic_aggregation>({{ecaid, 2}, {compag, 1}, {agprois, 2}}) == "1");
  CHECK(label<alley_foreign_policy>(
            {{noothall, 1}, {notaiden, 4}, {thirdcom, 1}, {divgains, 1}, {interv, 2}}) == "5");
  CHECK(label<alley_foreign_policy>({{noothall, not_coded}, {notaiden, not_coded}}) == "0");
  // For alliances that promise active support.
  CHECK(label<alley_scope>({{active, 0}}) == "-");
  CHECK(label<alley_foreign_policy>({{active, not_coded}}) == "-");
}

TEST_CASE("the rules say the same as the published ones on any row", "[scale][atop]") {
  std::mt19937 random{7};
  const auto rank = [](const auto& scored) {
    REQUIRE(scored.status != standing::not_applicable);
    return scored.status == standing::unknown ? coded_rows::not_coded
                                              : static_cast<int>(scored.value().rank());
  };
  int unknown = 0;
  for (int round = 0; round != 6000; ++round) {
    const atop_phase row = coded_rows::any_phase(random, round % 3 == 0 ? 1 + random() % 2 : 8);
    const features of = features_of(row);
    REQUIRE(rank(score_of<military>(of)) == coded_rows::military_institutionalization(row));
    REQUIRE(rank(score_of<formality>(of)) == coded_rows::formality(row));
    const auto sums = coded_rows::alley(row);
    REQUIRE(rank(score_of<alley_scope>(of)) == sums.scope);
    REQUIRE(rank(score_of<alley_military_coordination>(of)) == sums.military);
    REQUIRE(rank(score_of<alley_military_coordination_as_published>(of)) == sums.military_before);
    REQUIRE(rank(score_of<alley_economic_aggregation>(of)) == sums.economic);
    REQUIRE(rank(score_of<alley_foreign_policy>(of)) == sums.foreign_policy);
    unknown += score_of<formality>(of).status == standing::unknown ? 1 : 0;
  }
  CHECK(unknown > 50);
}

namespace {

/// Everything that may count somewhere, in no part and in two parts.
row_list<feature> everything() {
  features made;
  for (const auto& c : atop_codings) made.add(feature_kind::coding, text::borrow(c.code));
  for (const char* form : {"integrated_command", "hosting", "planning_process", "consultation",
                           "programme", "joint_body", "dialogue"})
    made.add(feature_kind::form, text{std::string_view{form}});
  for (const char* domain :
       {"collective_defence", "interoperability", "capacity_building", "political"})
    made.add(feature_kind::domain, text{std::string_view{domain}});
  made.add(feature_kind::instrument, "treaty").add(feature_kind::duty, "consultation");
  row_list<feature> all = made.all;
  for (feature f : made.all) {
    f.part = 1;
    all.push_back(f);
  }
  return all;
}

template <class... Scales>
void never_lowers() {
  const row_list<feature> all = everything();
  std::mt19937 random{11};
  for (int round = 0; round != 1500; ++round) {
    features of;
    for (const auto& f : all)
      if (random() % 12 == 0) of.all.push_back(f);
    std::shuffle(of.all.begin(), of.all.end(), random);
    features more = of;
    more.all.insert(more.all.begin() + static_cast<std::ptrdiff_t>(random() % (of.all.size() + 1)),
                    all[random() % all.size()]);
    const auto holds = [&]<class Scale>(Scale) {
      const auto before = Scale::judge(of.all), after = Scale::judge(more.all);
      if (before && after) REQUIRE(*after >= *before);
      if (before) REQUIRE(after);
    };
    (holds(Scales{}), ...);
  }
}

}  // namespace

TEST_CASE("another feature never lowers a level of these scales", "[scale][atop]") {
  never_lowers<military, formality, voice_and_hierarchy, alley_scope, alley_military_coordination,
               alley_military_coordination_as_published, alley_economic_aggregation,
               alley_foreign_policy>();
}

TEST_CASE("without a pledge there is no alliance to judge", "[scale]") {
  features tie;
  tie.add(feature_kind::form, "integrated_command").add(feature_kind::instrument, "treaty");
  CHECK(label<military>(tie) == "-");
  CHECK(label<formality>(tie) == "-");
  CHECK(label<voice_and_hierarchy>(tie) == "-");
  CHECK(label<alley_scope>(tie) == "-");
  tie.add(feature_kind::duty, "consultation");
  CHECK(label<military>(tie) == "high");
  CHECK(label<formality>(tie) == "1");
  tie.all.back().holds = truth::unknown;
  CHECK(label<military>(tie) == "?");
  tie.complete = false;
  CHECK(label<military>(tie) == "?");
}

TEST_CASE("forms count as the codings they stand for, in one part", "[scale]") {
  const auto with = [](std::string_view form, std::string_view domain, std::uint32_t part = 0) {
    features of;
    of.add(feature_kind::duty, "defence");
    of.add(feature_kind::form, text{form}).add(feature_kind::domain, text{domain});
    of.all.back().part = part;
    return of;
  };
  CHECK(label<military>(with("hosting", "force_posture")) == "high");
  CHECK(label<military>(with("integrated_command", "")) == "high");
  CHECK(label<military>(with("planning_process", "collective_defence")) == "high");
  CHECK(label<military>(with("planning_process", "political")) == "none");
  CHECK(label<military>(with("joint_body", "collective_defence")) == "moderate");
  CHECK(label<military>(with("joint_body", "collective_defence", 1)) == "none");
  CHECK(label<military>(with("joint_body", "political")) == "none");
  CHECK(label<military>(with("consultation", "interoperability")) == "moderate");
  CHECK(label<military>(with("programme", "capacity_building")) == "moderate");
  CHECK(label<formality>(with("joint_body", "political")) == "1");
  CHECK(label<voice_and_hierarchy>(with("hosting", "")) == "hierarchical");

  // A form that is perhaps there is no coding that is missing: the level stays open.
  features open = with("hosting", "force_posture");
  open.all[1].holds = truth::unknown;
  const auto found = assess<military>(open);
  CHECK(found.status == standing::unknown);
  CHECK(*found.at_least == level<military>{"none"});
  CHECK(*found.at_most == level<military>{"high"});
}

TEST_CASE("an agreement of a world is judged by its forms", "[scale]") {
  const world w{toy::everything};
  const snapshot now = w.on("1970-01-01");
  CHECK(label<military>(features_of(now, "ALDBOR1955")) == "none");
  CHECK(label<formality>(features_of(now, "ALDBOR1955")) == "1");
  CHECK(label<military>(features_of(w.on("2012-01-01"), "LEAGUEBOR2010")) == "-");
  CHECK(label<military>(features_of(now, "NOSUCH")) == "?");
}

TEST_CASE("codings of a row as features", "[io][atop]") {
  atop_phase row = phase({{milcon, 2}, {conditio, 1}, {pubsecr, 1}, {base, not_coded}});
  row.coded.set(nonagg, cell<std::int16_t>{});
  row.during = {partial_date{date::parse("1950-01-01").value()}, partial_date::never()};
  const features of = features_of(row);
  CHECK(words(of.all) == "defence pubsecr=1 active=1 milcon=2 nonaggression base=1 base=2 base=3");
  CHECK(of.complete);
  for (const auto& f : of.all) {
    const bool open = f.code == "nonaggression" || f.code.view().substr(0, 4) == "base";
    CHECK(f.holds.is_unknown() == open);
    CHECK(f.rests_on == basis::text);
    CHECK(f.from.view() == "ATOP1010");
    CHECK(f.part == 2);
    CHECK(f.during == row.during);
    CHECK(f.cites.standing == confidence::verified);
    CHECK((f.kind == feature_kind::duty) == f.says.empty());
  }
  CHECK(of.all[3].says.view() == "contact of the armed services in peace");

  atop_alliance all;
  all.alliance = 1020;
  all.coded = row.coded;
  CHECK(words(features_of(all).all) == words(of.all));
  CHECK(features_of(all).all[0].from.view() == "ATOP1020");
}

TEST_CASE("a row that nobody coded leaves all open", "[scale][atop]") {
  const features of = features_of(atop_phase{});
  CHECK(of.all.size() == 5 + atop_codings.size());
  CHECK(label<military>(of) == "?");
  CHECK(label<formality>(of) == "?");
  CHECK(label<voice_and_hierarchy>(of) == "?");
  CHECK(label<alley_scope>(of) == "-");
}
