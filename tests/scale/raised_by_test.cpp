// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/io/print.hpp>
#include <entente/scale/alley.hpp>
#include <entente/scale/leeds_anac.hpp>
#include <entente/scale/nato_partnership.hpp>
#include <entente/scale/raised_by.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

using rung = level<nato_partnership>;

/// Two commands make the second rank, one makes none; it applies only where something is pledged.
struct paired_scale {
  static constexpr std::string_view name = "paired", source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"pledge", "office", "command"};
  static constexpr std::array<sign, 5> signs{{{feature_kind::duty, "defence"},
                                              {feature_kind::duty, "defence"},
                                              {feature_kind::form, "office"},
                                              {feature_kind::form, "staff"},
                                              {feature_kind::form, "command"}}};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    const auto has = [&](std::string_view code) {
      for (const auto& f : some)
        if (f.code.view() == code) return true;
      return false;
    };
    if (!has("defence")) return std::nullopt;
    return has("staff") && has("command") ? 2 : has("office") ? 1 : 0;
  }
};

static_assert(lists_its_signs<nato_partnership> && lists_its_signs<paired_scale>);
static_assert(judges_features<toy::breadth_scale> && !lists_its_signs<toy::breadth_scale>);

std::vector<std::string> told(const row_list<way_up<paired_scale>>& all) {
  std::vector<std::string> words;
  for (const auto& way : all)
    words.push_back(to_string(way.what.code) + (way.what.holds.is_unknown() ? "? " : " ") +
                    to_string(way.to));
  return words;
}
using words = std::vector<std::string>;

}  // namespace

TEST_CASE("what would raise a level: every feature that does so alone, and no other",
          "[raised_by]") {
  std::mt19937 random{7};
  for (int round = 0; round != 500; ++round) {
    features of;
    std::size_t rank = 0;
    for (const auto& r : nato_partnership::signs)
      if (random() % 6 == 0) {
        of.add(r.kind, text::borrow(r.code));
        rank = r.number > rank ? r.number : rank;
      }
    const auto found = raised_by<nato_partnership>(of);
    REQUIRE(found.now.is(rung::from_rank(rank).value()));
    std::map<std::string, std::size_t> expected, actual;
    for (const auto& r : nato_partnership::signs)
      if (r.number > rank) expected[std::string{r.code}] = r.number;
    std::size_t last = rank;
    for (const auto& way : found.all) {
      actual[to_string(way.what.code)] = way.to.rank();
      REQUIRE(way.what.holds.is_no());
      REQUIRE(way.to.rank() >= last);
      last = way.to.rank();
    }
    REQUIRE(actual == expected);
    REQUIRE(found.all.size() == expected.size());
    std::size_t lowest = rung::ranks, several = 0;
    for (const auto& [code, to] : expected) lowest = to < lowest ? to : lowest;
    for (const auto& [code, to] : expected) several += to == lowest ? 1 : 0;
    REQUIRE(found.next().size() == several);
    for (const auto& way : found.next()) REQUIRE(way.to.rank() == lowest);
  }
}

TEST_CASE("what would raise a level: what is not certain has only to be made sure of",
          "[raised_by]") {
  features of;
  of.add(feature_kind::form, "dialogue");
  of.add(feature_kind::instrument, "IPCP");
  of.all[1].holds = truth::unknown;
  of.all[1].from = "DRAFT";
  const auto found = raised_by<nato_partnership>(of);
  CHECK(found.now.status == standing::unknown);
  REQUIRE(found.all.size() > 3);
  CHECK(found.all[0].to == rung{"declaration"});
  CHECK(found.all[1].to == rung{"menu"});
  CHECK(found.all[2].what.code == text{"IPCP"});
  CHECK(found.all[2].what.holds == truth::unknown);
  CHECK(found.all[2].what.from == text{"DRAFT"});
  CHECK(found.all[3].what.code == text{"IPAP"});
  CHECK(found.all[3].what.holds == truth::no);
  // Of that code, but of another kind.
  of.all[1] = of.all[0];
  of.add(feature_kind::form, "ITPP");
  bool has_itpp = false;
  for (const auto& way : raised_by<nato_partnership>(of).all)
    has_itpp = has_itpp || way.what.code == text{"ITPP"};
  CHECK(has_itpp);
  // What certainly is not there is not there.
  of.add(feature_kind::role, "member");
  of.all.back().holds = truth::no;
  CHECK(raised_by<nato_partnership>(of).all.back().what.holds == truth::no);
  of.all.back().holds = truth::yes;
  CHECK(raised_by<nato_partnership>(of).all.empty());
  CHECK(raised_by<nato_partnership>(of).next().empty());
}

TEST_CASE("what would raise a level: what would make the scale apply, and what takes two",
          "[raised_by]") {
  features of;
  CHECK(told(raised_by<paired_scale>(of).all) == words{"defence pledge"});
  of.add(feature_kind::form, "office");
  CHECK(raised_by<paired_scale>(of).now.status == standing::not_applicable);
  CHECK(told(raised_by<paired_scale>(of).all) == words{"defence office"});
  of.add(feature_kind::duty, "defence");
  CHECK(told(raised_by<paired_scale>(of).all).empty());  // a command takes a staff, too
  of.add(feature_kind::form, "staff");
  CHECK(told(raised_by<paired_scale>(of).all) == words{"command command"});
  of.add(feature_kind::form, "command");
  of.all.back().holds = truth::unknown;
  CHECK(told(raised_by<paired_scale>(of).all) == words{"command? command"});
  of.all.back().holds = truth::yes;
  CHECK(raised_by<paired_scale>(of).all.empty());
}

TEST_CASE("what would raise a level: what is only done may still be put into a text",
          "[raised_by]") {
  features of;
  of.add(feature_kind::form, "programme", basis::practice);
  const auto found = raised_by<nato_partnership>(of);
  CHECK(found.now.is(rung{"none"}));
  const auto written = std::find_if(found.all.begin(), found.all.end(), [](const auto& way) {
    return way.what.code == text{"programme"};
  });
  REQUIRE(written != found.all.end());
  CHECK(written->to == rung{"menu"});
  CHECK((written->what.holds.is_no() && written->what.rests_on == basis::text));
}

namespace {

/// "what it takes: level it gives", in the order given.
template <class Scale>
words ways_of(const features& of) {
  words all;
  for (const auto& way : raised_by<Scale>(of).all)
    all.push_back(sentence(way) + (way.what.holds.is_unknown() ? "?: " : ": ") + to_string(way.to));
  return all;
}
words ending_in(const std::string& level, const words& all) {
  words some;
  for (const auto& one : all)
    if (one.ends_with(": " + level)) some.push_back(one.substr(0, one.rfind(':')));
  return some;
}

}  // namespace

TEST_CASE("what would raise an alliance without institutions", "[raised_by]") {
  using military = military_institutionalization;
  features of;
  of.add(feature_kind::form, "office");
  CHECK(ways_of<military>(of) == words{"any duty: none"});  // no alliance: the scale is silent
  of.add(feature_kind::duty, "defence");
  const words all = ways_of<military>(of);
  CHECK(ending_in("moderate", all) ==
        words{"coding milcon=2", "coding milaid=3", "coding milaid=4", "coding subord=1",
              "coding subord=2", "coding contrib=1", "coding orgpurp1=1", "coding orgpurp1=4",
              "coding orgpurp2=1", "coding orgpurp2=4",
              "form joint_body with domain collective_defence",
              "form consultation with domain collective_defence",
              "form consultation with domain interoperability",
              "form programme with domain capacity_building"});
  const words high{"coding milcon=3", "coding intcom=1",
                   "coding base=1",   "coding base=2",
                   "coding base=3",   "form integrated_command",
                   "form hosting",    "form planning_process with domain collective_defence"};
  CHECK(ending_in("high", all) == high);
  CHECK(all.size() == 14 + high.size());
  CHECK(raised_by<military>(of).next().size() == 14);

  // From moderate only what makes it high; from high nothing.
  of.add(feature_kind::coding, "contrib=1");
  CHECK(ending_in("high", ways_of<military>(of)) == high);
  CHECK(ways_of<military>(of).size() == high.size());
  of.add(feature_kind::form, "hosting");
  CHECK(ways_of<military>(of).empty());

  // A process of planning of another domain is none; with the domain it is.
  features planning;
  planning.add(feature_kind::duty, "defence").add(feature_kind::form, "planning_process");
  planning.add(feature_kind::domain, "cyber");
  CHECK(ending_in("high", ways_of<military>(planning)) == high);
  planning.all.back().code = "collective_defence";
  CHECK(ways_of<military>(planning).empty());
}

TEST_CASE("what would raise a level: a coding that is missing is read as the scale says",
          "[raised_by]") {
  using military = military_institutionalization;
  features of;
  of.add(feature_kind::duty, "defence").add(feature_kind::coding, "milcon=2");
  of.add(feature_kind::coding, "intcom=1");
  of.all.back().holds = truth::unknown;
  const auto found = raised_by<military>(of);
  CHECK(found.now.is(level<military>{"moderate"}));  // missing counts as absent
  CHECK(ending_in("high", ways_of<military>(of))[1] == "coding intcom=1?");

  // Formality takes a ratified text that is not secret: neither raises it alone.
  features text_alone;
  text_alone.add(feature_kind::duty, "defence");
  CHECK(ways_of<formality>(text_alone) == words{"coding organ1=2: 1", "coding organ1=3: 1",
                                                "coding organ2=2: 1", "coding organ2=3: 1",
                                                "instrument treaty: 1", "form joint_body: 1"});
  text_alone.add(feature_kind::coding, "estmode=1");
  CHECK(ending_in("1", ways_of<formality>(text_alone))[0] == "coding pubsecr=0");
}

TEST_CASE("what would raise an additive index: any thing that it has not got", "[raised_by]") {
  features of;
  of.add(feature_kind::duty, "defence");
  CHECK(ways_of<alley_economic_aggregation>(of) == words{"coding active=1: 0"});
  of.add(feature_kind::coding, "active=1").add(feature_kind::coding, "nomicoop=1");
  CHECK(ways_of<alley_economic_aggregation>(of) ==
        words{"coding ecaid=3: 2", "coding compag=2: 2", "coding agprois=2: 2"});
  // A second kind of aid is the same thing again.
  of.add(feature_kind::coding, "milaid=1");
  for (const auto& way : raised_by<alley_scope>(of).all)
    CHECK(way.what.code.view().substr(0, 6) != "milaid");
}

TEST_CASE("what raises a level does so when it is there, on every scale of ATOP", "[raised_by]") {
  std::mt19937 random{11};
  const auto check = [&]<class Scale>() {
    std::size_t tried = 0;
    for (int round = 0; round != 60; ++round) {
      features of;
      if (random() % 4 != 0) of.add(feature_kind::duty, "defence");
      if (random() % 4 != 0) of.add(feature_kind::coding, "active=1");
      for (const sign& s : Scale::signs)
        if (random() % 12 == 0) {
          of.add(s.kind, text::borrow(s.code));
          if (random() % 3 == 0) of.all.back().holds = truth::unknown;
        }
      const auto found = raised_by<Scale>(of);
      for (const auto& way : found.all) {
        features more = of;
        bool is_listed = false;
        for (auto& f : more.all)
          if (way.what.holds.is_unknown() && f == way.what) {
            f.holds = truth::yes;
            is_listed = true;
          }
        if (!is_listed) more.add(way.what.kind, way.what.code.empty() ? "defence" : way.what.code);
        if (!way.domain.empty()) more.add(feature_kind::domain, text::borrow(way.domain));
        const auto after = score_of<Scale>(more);
        REQUIRE(after.at_least >= way.to);
        REQUIRE(!(score_of<Scale>(of).is(way.to)));
        ++tried;
      }
    }
    CHECK(tried > 50);
  };
  check.operator()<military_institutionalization>();
  check.operator()<formality>();
  check.operator()<voice_and_hierarchy>();
  check.operator()<alley_scope>();
  check.operator()<alley_military_coordination>();
  check.operator()<alley_foreign_policy>();
}

TEST_CASE("what would raise a level: at compile time, and in sentences", "[raised_by]") {
  static_assert([] {
    features of;
    of.add(feature_kind::instrument, "ANP");
    const auto found = raised_by<nato_partnership>(of);
    return found.all.size() == 2 && found.next().size() == 1 &&
           found.next()[0].what.code == text{"accession_protocol"};
  }());
  features of;
  of.add(feature_kind::instrument, "IPCP");
  const report made = report_of(raised_by<nato_partnership>(of));
  CHECK(made.question == "What would raise it on the NATO partnership ladder?");
  CHECK(made.verdict == "from IPCP to ITPP: instrument ITPP");
  REQUIRE(made.lines.size() == 6);
  CHECK(made.lines[0].says == "With instrument ITPP it would stand at ITPP.");
  CHECK(made.lines[1].says == "With instrument ANP it would stand at ANP.");
  CHECK(made.lines[2].says == "With instrument MAP it would stand at ANP.");
  std::ostringstream out;
  out << raised_by<nato_partnership>(of);
  CHECK(out.str() == to_text(made));
  of.add(feature_kind::role, "member");
  CHECK(report_of(raised_by<nato_partnership>(of)).verdict ==
        "no single feature that the scale looks for; now: member");
  features nothing;
  CHECK(report_of(raised_by<paired_scale>(nothing)).verdict ==
        "from not applicable to pledge: duty defence");
  nothing.add(feature_kind::duty, "defence");
  nothing.all.back().holds = truth::unknown;
  CHECK(report_of(raised_by<paired_scale>(nothing)).lines[0].says ==
        "If it were certain that it has duty defence, it would stand at pledge.");
}
