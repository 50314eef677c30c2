// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/picture.hpp"
#include "support/small_world.hpp"
#include <entente/io/memberships_svg.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace entente;

namespace {
xml::element drawn(const std::vector<body_members>& of, const memberships_options& how = {}) {
  auto read = xml::parse(to_svg(of, how));
  REQUIRE(read);
  return *read;
}
const xml::element& row(const xml::element& svg, const std::string& body,
                        const std::string& party) {
  const xml::element* found = nullptr;
  for (const auto* e : svg.with("data-body"))
    if (e->attribute("data-body") == body && e->attribute("data-party") == party) {
      CHECK(found == nullptr);
      found = e;
    }
  REQUIRE(found != nullptr);
  return *found;
}
/// The bars of a row: how each looks, and from where to where.
struct bar {
  std::string looks;
  double from, until;
};
std::vector<bar> bars(const xml::element& of) {
  std::vector<bar> found;
  for (const auto& c : of.children)
    if (c.name == "rect")
      found.push_back({c.attribute("class"), std::stod(c.attribute("x")),
                       std::stod(c.attribute("x")) + std::stod(c.attribute("width"))});
  return found;
}
std::size_t labels(const xml::element& of, const std::string& words) {
  std::size_t n = 0;
  for (const auto& c : of.children) n += c.name == "text" && c.words == words;
  return n;
}
bool near(double a, double b) { return std::abs(a - b) < .03; }
}  // namespace

TEST_CASE("memberships: who was what in a body, by the first entry", "[io]") {
  const world w{small::everything};
  const auto found = memberships_of(w, {"LEAGUE", small::circle, "NOPE"});
  REQUIRE(found.size() == 3);
  CHECK(found[0].name == text{"League"});
  std::string order;
  for (const auto& r : found[0].rows)
    order += to_string(r.party) + ":" + std::to_string(r.spells.size()) + " ";
  CHECK(order == "ALB:1 BRE:2 COR:1 DOR:1 ESK:1 ");
  // An entry of which nothing is known comes last.
  REQUIRE(found[1].rows.size() == 2);
  CHECK(found[1].rows[0].party == party_code{"ESK"});
  CHECK(found[1].rows[1].party == party_code{"COR"});
  CHECK(found[2].rows.empty());
  CHECK(found[2].body.empty());
  CHECK(found[2].name == text{"NOPE"});
  // What it draws is what questions answer.
  for (const int year : {1949, 1955, 1972, 1980, 1990}) {
    const date day = date::from({year, 7, 1}).value();
    for (const auto& r : found[0].rows) {
      truth is = truth::no;
      for (const auto& s : r.spells)
        if (s.as == role::member) is = is || s.during.contains(day);
      CHECK(is == is_member(w.on(day), r.party, "LEAGUE").value());
    }
  }
}

TEST_CASE("memberships: bars stand where their days are, unknown ends as such", "[io]") {
  const world w{small::everything};
  const xml::element svg = drawn(memberships_of(w, {"LEAGUE", "CIRCLE", "NOPE"}));
  // By hand: 1000 wide, names take 24 in 100, 28 are left; the years 1950 to 2005 are shown.
  const double left = 240, right = 972;
  const double days = "2005-12-31"_day - "1950-01-01"_day;
  const auto x = [&](date day) { return left + (right - left) * (day - "1950-01-01"_day) / days; };
  const auto brea = bars(row(svg, "LEAGUE", "BRE"));
  REQUIRE(brea.size() == 2);
  CHECK(brea[0].looks == "solid hue-0");
  CHECK(near(brea[0].from, left));
  CHECK(near(brea[0].until, x("1970-01-01"_day)));
  CHECK(near(brea[1].from, x("1975-05-05"_day)));
  CHECK(near(brea[1].until, right));
  // Some day of 1980.
  const auto dorne = bars(row(svg, "LEAGUE", "DOR"));
  REQUIRE(dorne.size() == 2);
  CHECK(dorne[0].looks == "unsure");
  CHECK(near(dorne[0].from, x("1980-01-01"_day)));
  CHECK(near(dorne[0].until, x("1980-12-31"_day)));
  CHECK(dorne[1].looks == "solid hue-0");
  CHECK(near(dorne[1].from, x("1980-12-31"_day)));
  // From a day that nobody knows until some day of 2005.
  const auto& corva = row(svg, "CIRCLE", "COR");
  REQUIRE(bars(corva).size() == 1);
  CHECK(bars(corva)[0].looks == "unsure");
  CHECK(near(bars(corva)[0].from, left));
  CHECK(near(bars(corva)[0].until, right));
  CHECK(labels(corva, "?") == 1);
  CHECK(labels(row(svg, "LEAGUE", "DOR"), "?") == 0);
  // Roles differ in more than colour.
  CHECK(bars(row(svg, "LEAGUE", "ESK"))[0].looks == "pale hue-2");
  CHECK(bars(row(svg, "LEAGUE", "COR"))[0].looks == "open hue-5");
  CHECK(bars(row(svg, "CIRCLE", "ESK")).back().looks == "solid hue-1");
  CHECK(svg.with("data-body").size() == 7);
  CHECK(picture::leaks(svg) == "");
  CHECK(picture::wrong_labels(svg).empty());
  CHECK(to_svg(memberships_of(w, {"NOPE"})).find("NOPE: no members are known") !=
        std::string::npos);
}

TEST_CASE("memberships: an end that nobody knows, an open one, hostile names, many parties",
          "[io]") {
  facts all;
  party_record body;
  body.code = "B";
  body.kind = party_kind::alliance;
  body.name = text{std::string_view{"</svg> & \"B\" \xff"}};
  all.parties.push_back(body);
  for (int i = 0; i != 60; ++i) {
    party_record p;
    p.code = party_code::parse("P" + std::to_string(i)).value();
    p.name = text{"A party with a long name and the number " + std::to_string(i)};
    all.parties.push_back(p);
    membership_record m;
    m.body = "B";
    m.party = p.code;
    m.during.from = date::from({1990, 1 + i % 12, 1}).value();
    if (i == 7) m.during.until = partial_date::unknown();
    all.memberships.push_back(m);
  }
  const xml::element svg = drawn(memberships_of(world::build(all).value(), {"B"}));
  CHECK(svg.with("data-party").size() == 60);
  CHECK(picture::wrong_labels(svg).empty());
  // Whether it has left is known of no day after its entry.
  const auto& left = row(svg, "B", "P7");
  REQUIRE(bars(left).size() == 1);
  CHECK(bars(left)[0].looks == "unsure");
  CHECK(labels(left, "?") == 1);
  CHECK(labels(row(svg, "B", "P8"), "?") == 0);
  // Nothing at all.
  CHECK(picture::wrong_labels(drawn({}, {"Nobody", 1})).empty());
}
