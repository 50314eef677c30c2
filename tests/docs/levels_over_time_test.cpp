// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/levels-over-time.md shows.
#include <entente/data/effects_of_diplomat_2023.hpp>
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>
#include <entente/io/levels_svg.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_effects.hpp>
#include <entente/scale/effects_berkemeier_fuhrmann_2018.hpp>
#include <entente/scale/effects_leeds_anac_2005.hpp>
#include <entente/scale/leeds_anac.hpp>
#include <entente/scale/level_cast.hpp>
#include <entente/scale/level_probability.hpp>

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <string>

using namespace entente;

namespace {
const world& w() {
  static const world made{data::catalogue::everything};
  return made;
}
}  // namespace

// --- a scale of one's own, and what it has to do with another
struct written_down {
  static constexpr std::string_view name = "written down";
  static constexpr std::string_view source = "made up for this page";
  static constexpr std::array<std::string_view, 2> labels{"talks only", "has a programme"};
};
template <>
struct entente::conversion<nato_partnership, written_down> {
  static constexpr std::string_view source = "made up for this page";
  static constexpr std::array<std::string_view, 9> labels{
      "talks only",      "talks only",      "talks only",      "has a programme", "has a programme",
      "has a programme", "has a programme", "has a programme", "has a programme"};
};

TEST_CASE("the page on levels over time: a path", "[docs]") {
  const trajectory<nato_partnership> japan{w(), data::nato, data::japan};

  std::string path;
  for (const auto& turn : japan.turns())  // the first is from the beginning of time
    for (const auto& why : turn.because)  // what began or ended on that day
      path += to_string(turn.from) + ": " + sentence(why) + "\n";
  const auto today = japan.on("2023-02-15").where;                                // IPCP
  const partial_date tailored = japan.reached(level<nato_partnership>{"ITPP"});   // 2023-07-12
  const partial_date talks = japan.reached(level<nato_partnership>{"dialogue"});  // a day of 1979

  CHECK(path.find("2014-05-06: instrument IPCP") != std::string::npos);
  CHECK(today.at_least == level<nato_partnership>{"IPCP"});
  CHECK(tailored == partial_date{"2023-07-12"});
  CHECK(talks == partial_date{"1979"});
  const std::string shown = to_text(report_of(japan));
  CHECK(shown.find(R"(  dialogue 1979, declaration 2013-04-15, IPCP 2014-05-06, ITPP 2023-07-12; now
  ITPP
)") != std::string::npos);
  CHECK(shown.find(R"(  - 2014-05-06: IPCP (before: declaration): instrument IPCP (IPCP2014, since
    2014-05-06, until 2023-07-12) begins.
)") != std::string::npos);
}

TEST_CASE("the page on levels over time: two ties", "[docs]") {
  const auto both = compare(trajectory<nato_partnership>{w(), data::nato, data::japan},
                            trajectory<nato_partnership>{w(), data::nato, data::ukraine});
  const auto& now = both.over_time.back();
  const truth japan_is_ahead = now.first_is_higher;  // unknown: Ukraine may have more
  CHECK(japan_is_ahead.is_unknown());

  const trajectory<nato_partnership> korea{w(), data::nato, data::south_korea};
  const bool says_something = korea.has_facts();  // false: nothing is on record
  const bool is_whole = korea.is_recorded();      // false: the level is unknown, not "none"
  CHECK_FALSE(says_something);
  CHECK_FALSE(is_whole);
}

TEST_CASE("the page on levels over time: what would raise it", "[docs]") {
  const auto ways =
      raised_by<nato_partnership>(features_of(w().on("2023-02-15"), data::nato, data::japan));
  std::string next;
  for (const auto& way : ways.next()) next += sentence(way) + "; ";  // instrument ITPP;
  CHECK(next == "instrument ITPP; ");
  CHECK(to_text(report_of(ways)).find(R"(  from IPCP to ITPP: instrument ITPP
)") != std::string::npos);
}

TEST_CASE("the page on levels over time: what would raise an alliance", "[docs]") {
  features pledge;  // an alliance without institutions
  pledge.add(feature_kind::duty, "defence");
  const auto one_more = raised_by<military_institutionalization>(pledge);
  const std::size_t to_moderate = one_more.next().size();  // 14 ways, of 22 to rise at all
  const std::string last = sentence(one_more.all.back());  // what makes it high

  CHECK(to_moderate == 14);
  CHECK(one_more.all.size() == 22);
  CHECK(one_more.all.back().to == level<military_institutionalization>{"high"});
  CHECK(last == "form planning_process with domain collective_defence");
}

TEST_CASE("the page on levels over time: conversions and probabilities", "[docs]") {
  constexpr level<nato_partnership> before{"menu"};
  static_assert(level_cast<written_down>(before) == level<written_down>{"has a programme"});

  constexpr level_probability<written_down> help{
      "help in a crisis", "made up for this page", {.2, .6}, trend::rising};
  static_assert(help(level_cast<written_down>(before)) == .6);

  CHECK(help.source() == text{"made up for this page"});
}

TEST_CASE("the page on levels over time: effects", "[docs]") {
  const auto estimate =
      effects::leeds_anac_2005.honoured({.military_institutionalization = 2, .formality = 2});
  const double p = estimate.probability;  // 0.602260; .sample says of what
  const auto rate = effects::berkemeier_fuhrmann_2018.honoured_in(1990, duty::defence);
  // 6 of 43: rate->honoured, rate->opportunities; rate->contested says who counts otherwise

  const effect_comparison both = compare(data::effects_of_diplomat_2023, effects::neutral);
  const truth agree_on_formidability = both.outcomes[2].agree;  // no
  const std::string shown = to_text(report_of(both));

  CHECK(both.outcomes[2].on == outcome::formidability);
  CHECK(agree_on_formidability.is_no());
  CHECK((p > .60 && p < .61));
  CHECK(rate->honoured == 6U);
  CHECK(shown.find("Bennett (1997)") != std::string::npos);
}

TEST_CASE("the page on levels over time: a picture", "[docs]") {
  levels_chart chart;
  chart.add(trajectory<nato_partnership>{w(), data::nato, data::japan}, "NATO and Japan")
      .add(trajectory<nato_partnership>{w(), data::nato, data::ukraine}, "NATO and Ukraine");
  const std::string svg = to_svg(chart, {.title = "Two partners", .until = "2026"});
  CHECK(svg.find("Two partners") != std::string::npos);
}
