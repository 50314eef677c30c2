// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/picture.hpp"
#include "support/small_world.hpp"
#include "toy.hpp"
#include <entente/data/nato_japan.hpp>
#include <entente/io/levels_svg.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace entente;

namespace {

using ladder = nato_partnership;

xml::element drawn(const levels_chart& of, const levels_options& how = {}) {
  auto read = xml::parse(to_svg(of, how));
  REQUIRE(read);
  return *read;
}
facts two_parties() {
  facts all;
  for (const char* code : {"X", "Y"}) {
    party_record p;
    p.code = party_code::parse(code).value();
    p.name = text{std::string_view{code}};
    all.parties.push_back(p);
  }
  return all;
}
agreement_record an_agreement(const std::string& code, const char* instrument, partial_date from,
                              partial_date until = partial_date::never()) {
  agreement_record a;
  a.code = agreement_code::parse(code).value();
  a.name = text{std::string_view{code}};
  a.instrument = term_code::parse(instrument).value();
  a.in_force = from;
  a.ended = until;
  a.parties = {{"X", {}}, {"Y", {}}};
  return a;
}
trajectory<ladder> ladder_of(const facts& all) { return {world::build(all).value(), "X", "Y"}; }
/// The mark of an event.
const xml::element& mark(const xml::element& svg, const std::string& number) {
  for (const auto* group : svg.with("data-event"))
    if (group->attribute("data-event") == number)
      for (const auto& c : group->children)
        if (c.attribute("class").find("hue-") != std::string::npos) return c;
  FAIL("no event " << number);
  return svg;
}
std::size_t boxes(const xml::element& svg) {
  std::size_t found = 0;
  for (const auto* track : svg.with("data-track"))
    track->each([&](const xml::element& e) {
      if (e.name == "rect" && e.attribute("class") == "unsure") ++found;
    });
  return found;
}
bool near(double a, double b) { return std::abs(a - b) < .02; }

}  // namespace

TEST_CASE("levels: the line is where the level is, and marks where it changes", "[io]") {
  facts all = two_parties();
  all.agreements = {an_agreement("A", "IPCP", "2002-01-01"),
                    an_agreement("B", "ITPP", "2003-12-31")};
  levels_chart chart;
  chart.add(ladder_of(all));
  const xml::element svg = drawn(chart, {"", 1000, "2000", {}});
  CHECK(svg.child("title") == "Levels over time");
  // By hand: the axis is from 200 to 976 over the 1,460 days from 2000-01-01 to 2003-12-31. Eight
  // rows of 20 begin 24 below 64: the top one, rank 7, is at 98, rank 3 at 178, rank 4 at 158.
  // Before the first fact the world covers nothing.
  const double first = 200 + 776 * 731.0 / 1460;
  CHECK(near(picture::middle(mark(svg, "1")).at(0), first));
  CHECK(picture::middle(mark(svg, "1")).at(1) == 178);
  CHECK(near(picture::middle(mark(svg, "2")).at(0), 976));
  CHECK(picture::middle(mark(svg, "2")).at(1) == 158);
  CHECK(svg.with("data-event").size() == 2);
  const auto known = svg.with("data-levels");
  REQUIRE(known.size() == 1);
  const auto path = picture::numbers(known[0]->attribute("d"));
  REQUIRE(path.size() == 4);
  CHECK(near(path[0], first));
  CHECK(path[1] == 178);
  CHECK(path[2] == 976);
  CHECK(path[3] == 178);
  CHECK(boxes(svg) == 1);
  CHECK(picture::wrong_labels(svg) == "");
}

TEST_CASE("levels: an event of a year that is not known is one mark in the middle", "[io]") {
  facts all = two_parties();
  all.coverage = period{};
  all.agreements = {an_agreement("A", "IPCP", "2001"), an_agreement("B", "ITPP", "2003-05-05")};
  levels_chart chart;
  chart.add(ladder_of(all));
  const xml::element svg = drawn(chart, {"", 1000, "2000", "2003"});
  CHECK(svg.with("data-event").size() == 2);
  const double from = 200 + 776 * 366.0 / 1460, until = 200 + 776 * 730.0 / 1460;
  CHECK(near(picture::middle(mark(svg, "1")).at(0), (from + until) / 2));
  CHECK(boxes(svg) == 1);
  svg.each([&](const xml::element& e) {
    if (e.name != "rect" || e.attribute("class") != "unsure" || e.attribute("x") == "640") return;
    CHECK(near(std::stod(e.attribute("x")), from));
    CHECK(near(std::stod(e.attribute("width")), until - from));
    // From rank 4 to rank 0, and 2 beyond each.
    CHECK(std::stod(e.attribute("y")) == 176);
    CHECK(std::stod(e.attribute("height")) == 84);
  });
  // The line stops where nothing is known, and goes on behind it.
  const auto known = svg.with("data-levels");
  REQUIRE(known.size() == 1);
  const std::string path = known[0]->attribute("d");
  CHECK(std::count(path.begin(), path.end(), 'M') == 2);
}

TEST_CASE("levels: several scales and ties, one colour a tie", "[io]") {
  const world w{small::everything};
  levels_chart chart;
  chart.add(trajectory<ladder>{w, "LEAGUE", "ESK"})
      .add(trajectory<toy::breadth_scale>{w, "LEAGUE", "ESK"})
      .add(trajectory<ladder>{w, "COR", "ESK"}, "Nobody")
      .add(trajectory<toy::breadth_scale>{w, "ALB", "ESK"}, "Guarantee");
  REQUIRE(chart.panels().size() == 2);
  CHECK(chart.panels()[0].tracks.size() == 2);
  CHECK(chart.names() == std::vector<std::string>{"League and Esk", "Nobody", "Guarantee"});
  const xml::element svg = drawn(chart);
  REQUIRE(svg.with("data-track").size() == 4);
  for (const auto* track : svg.with("data-track")) {
    const std::string name = track->attribute("data-track");
    CHECK(track->attribute("class") == (name == "Nobody"      ? "hue-1"
                                        : name == "Guarantee" ? "hue-2"
                                                              : "hue-0"));
  }
  std::string words;
  svg.each([&](const xml::element& e) { words += e.words + "\n"; });
  CHECK(words.find("Nobody (nothing is on record)") != std::string::npos);
  CHECK(words.find("does not apply") != std::string::npos);
  CHECK(words.find("League and Esk, 2000-05-05: menu (before: dialogue)") != std::string::npos);
  CHECK(picture::wrong_labels(svg) == "");
}

TEST_CASE("levels: however many events, numbers do not touch", "[io]") {
  for (const int several : {1, 5, 40, 120}) {
    facts all = two_parties();
    all.coverage = period{};
    std::vector<agreement_record> agreements;
    for (int i = 0; i != several; ++i) {
      const date from = date{"2000-01-01"} + i * 20;
      agreements.push_back(
          an_agreement("T" + std::to_string(i), i % 2 == 0 ? "IPCP" : "ANP", from, from + 10));
    }
    for (const auto& a : agreements) all.agreements.push_back(a);
    levels_chart chart;
    for (int i = 0; i != 3; ++i) chart.add(ladder_of(all), "Tie " + std::to_string(i));
    for (const double width : {0.0, 720.0, 1600.0}) {
      const xml::element svg = drawn(chart, {"", width, {}, {}});
      CHECK(svg.with("data-event").size() == static_cast<std::size_t>(6 * several));
      CHECK(picture::wrong_labels(svg) == "");
    }
  }
}

TEST_CASE("levels: nothing to draw, and hostile text", "[io]") {
  CHECK(picture::wrong_labels(drawn(levels_chart{})).empty());
  levels_chart nobody;
  nobody.add(trajectory<ladder>{world{small::everything}, "XXX", "ALB"});
  CHECK(picture::wrong_labels(drawn(nobody)).empty());
  const std::string hostile = "</text><script>\"'&\x01\xff\n\xe6\x97\xa5";
  facts all = two_parties();
  all.parties[0].name = text{std::string_view{hostile}};
  all.agreements = {an_agreement("A", "IPCP", "2000-01-01")};
  levels_chart chart;
  chart.add(ladder_of(all));
  const xml::element svg = drawn(chart, {hostile, 800, {}, {}});
  svg.each([](const xml::element& e) { CHECK(e.name != "script"); });
}

TEST_CASE("levels: NATO and Japan", "[io]") {
  const world w{data::catalogue::nato_japan};
  levels_chart chart;
  chart.add(trajectory<ladder>{w, data::nato, data::japan});
  const xml::element svg = drawn(chart);
  CHECK(svg.with("data-event").size() == 4);
  CHECK(picture::leaks(svg) == "");
  CHECK(picture::wrong_labels(svg) == "");
  CHECK(to_svg(chart) == to_svg(chart));
}
