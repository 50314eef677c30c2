// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/picture.hpp"
#include "support/small_world.hpp"
#include "toy.hpp"
#include <entente/io/timeline_svg.hpp>
#include <entente/world/load.hpp>
#if __has_include(<entente/data.hpp>)
#include <entente/data.hpp>
#endif

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace entente;

namespace {

/// Talks from the first dialogue on, a programme above them.
struct ladder {
  static constexpr std::string_view name = "ladder", source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"nothing", "talks", "programme"};
  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    std::size_t rank = 0;
    for (const auto& f : some) {
      if (f.code == "dialogue" && rank < 1) rank = 1;
      if (f.code == "programme") rank = 2;
    }
    return rank;
  }
};

party_record a_party(const char* code, std::string_view name) {
  party_record p;
  p.code = party_code::parse(code).value();
  p.name = text{name};
  return p;
}
step_record a_step(const std::string& code, partial_date on, list<domain_code> domains) {
  step_record s;
  s.code = step_code::parse(code).value();
  s.on = on;
  s.says = text{"says " + code};
  s.parties = {"X", "Y"};
  s.domains = std::move(domains);
  return s;
}
facts two_parties() {
  facts all;
  all.parties = {a_party("X", "Xanth"), a_party("Y", "Yarrow")};
  return all;
}
world made(const facts& all) { return world::build(all).value(); }

xml::element drawn(const timeline& of, const timeline_options& how = {}) {
  auto read = xml::parse(to_svg(of, how));
  REQUIRE(read);
  return *read;
}
/// The marks of the step in the picture; the step must be there once.
std::vector<const xml::element*> marks(const xml::element& svg, const std::string& code) {
  std::vector<const xml::element*> found;
  std::size_t groups = 0;
  for (const auto* group : svg.with("data-step")) {
    if (group->attribute("data-step") != code) continue;
    ++groups;
    for (const auto& c : group->children)
      if (c.attribute("class").find("hue-") != std::string::npos) found.push_back(&c);
  }
  CHECK(groups == 1);
  return found;
}
bool near(double a, double b) { return std::abs(a - b) < .02; }

}  // namespace

TEST_CASE("timeline: what two parties have built, in order, with the labels of domains", "[io]") {
  const timeline found = timeline_of<ladder>(world{small::everything}, "LEAGUE", small::esk);
  CHECK(found.first_name == text{"League"});
  CHECK(found.second == party_code{"ESK"});
  REQUIRE(found.steps.size() == 3);
  CHECK(found.steps[0].code == step_code{"V1"});
  CHECK(found.steps[2].code == step_code{"V3"});
  CHECK(found.steps[2].carried_out.is_no());
  REQUIRE(found.agreements.size() == 1);
  CHECK(found.agreements[0].code == agreement_code{"ACCORD"});
  CHECK(found.agreements[0].binding.is_no());
  CHECK(found.agreements[0].during == std::vector<spell>{{"2000-05-05", partial_date::never()}});
  CHECK(found.agreements[0].domains == std::vector<domain_code>{"cyber", "maritime"});
  REQUIRE(found.roles.size() == 2);
  CHECK(found.roles[0].body == party_code{"CIRCLE"});
  CHECK(found.roles[0].title == text{"partner"});
  CHECK(found.roles[1].title == text{"guest of honour"});
  REQUIRE(found.domains.size() == 3);
  CHECK(found.domains[0].label == text{"political dialogue and consultation"});
  CHECK(found.domains[1].code == domain_code{"maritime"});
  CHECK(found.domains[2].code == domain_code{"cyber"});
  // Unknown before the facts begin; some day of 1991 the talks begin.
  CHECK(found.scale_labels.size() == 3);
  using levels = std::vector<timeline_level>;
  CHECK(found.levels == levels{{date::dawn(), 0, 2},
                               {"1949-06-01"_day, 0, 0},
                               {"1991-01-01"_day, 0, 1},
                               {"1991-12-31"_day, 1, 1},
                               {"2000-05-05"_day, 2, 2}});
}

TEST_CASE("timeline: levels are those that the tie has on every day", "[io]") {
  const world w{toy::league, toy::visits, toy::partnership, toy::guarantee};
  const timeline found = timeline_of<toy::breadth_scale>(w, toy::league, toy::borea);
  REQUIRE(found.levels.size() > 3);
  std::size_t at = 0;
  for (date day = "1949-01-01"_day; day < "2022-01-01"_day; day = day + 5) {
    while (at + 1 != found.levels.size() && found.levels[at + 1].from <= day) ++at;
    const auto now = assess<toy::breadth_scale>(features_of(w.on(day), toy::league, toy::borea));
    const bool same = found.levels[at].at_least.has_value() == now.at_least.has_value() &&
                      (!now.at_least || *found.levels[at].at_least == now.at_least->rank()) &&
                      (!now.at_most || *found.levels[at].at_most == now.at_most->rank());
    if (!same) FAIL_CHECK(to_string(day));
  }
}

TEST_CASE("timeline: both are bound only while both are parties", "[io]") {
  const timeline found = timeline_of(world{small::everything}, "ALB", "BRE");
  REQUIRE(found.agreements.size() == 1);
  CHECK(found.agreements[0].during ==
        std::vector<spell>{{"1950-01-01", "1970-01-01"}, {"1975-05-05", partial_date::never()}});
  // Corva had left before Dorne came: the pact never held between them.
  CHECK(timeline_of(world{small::everything}, "COR", "DOR").agreements.empty());
}

TEST_CASE("timeline: marks stand where their days are", "[io]") {
  facts all = two_parties();
  all.steps = {a_step("A", "2000-01-01", {"m"}), a_step("B", "2002-01-01", {"n", "m"}),
               a_step("C", "2003-12-31", {"m"})};
  const xml::element svg = drawn(timeline_of<ladder>(made(all), "X", "Y"));
  // By hand: 1200 wide, of which the names take 29 in 100; 24 are left at the right; the 1,460 days
  // from 2000-01-01 to 2003-12-31 lie between 348 and 1176; 731 of them pass before 2002.
  CHECK(picture::middle(*marks(svg, "A").at(0)).at(0) == 348);
  CHECK(near(picture::middle(*marks(svg, "B").at(0)).at(0), 348 + 828 * 731.0 / 1460));
  CHECK(picture::middle(*marks(svg, "C").at(0)).at(0) == 1176);
  // The scale takes 3 rows of 18 and 16 below 64; 12 below the (no) bars; two lanes of 22 follow;
  // the first row of marks is 9.5 below the top of its lane.
  CHECK(picture::middle(*marks(svg, "A").at(0)).at(1) == 64 + 54 + 16 + 12 + 9.5);
  CHECK(picture::middle(*marks(svg, "C").at(0)).at(1) == 64 + 54 + 16 + 12 + 9.5);
  // The step of two domains stands in both lanes, larger in its first.
  const auto both = marks(svg, "B");
  REQUIRE(both.size() == 2);
  CHECK(picture::middle(*both[0]).at(1) == 64 + 54 + 16 + 12 + 22 + 9.5);
  CHECK(picture::middle(*both[1]).at(1) == 64 + 54 + 16 + 12 + 9.5);
  CHECK(both[0]->attribute("class") == "solid hue-1");
  CHECK(both[1]->attribute("class") == "solid hue-0");
  // No form of these steps is on the ladder: rank 0 throughout, the lowest row of 18.
  const auto levels = svg.with("data-levels");
  REQUIRE(levels.size() == 1);
  CHECK(levels[0]->attribute("d") == "M348 109L1176 109");
  CHECK(picture::wrong_labels(svg).empty());
}

TEST_CASE("timeline: dates that are not known are drawn as such", "[io]") {
  facts all = two_parties();
  all.steps = {a_step("A", "2000", {"m"}), a_step("B", partial_date::unknown(), {"m"}),
               a_step("C", "2001-12-31", {}), a_step("D", partial_date::unknown(), {})};
  all.steps[3].carried_out = truth::unknown;
  all.steps[2].carried_out = truth::no;
  agreement_record shelved;
  shelved.code = "SHELVED";
  shelved.parties = {{"X", {}}, {"Y", {}}};
  all.agreements = {shelved};
  const timeline found = timeline_of<ladder>(made(all), "X", "Y");
  const xml::element svg = drawn(found);
  REQUIRE(found.steps.size() == 4);
  // The column without dates takes 64 of the axis.
  const auto year = marks(svg, "A");
  const auto none = marks(svg, "B");
  REQUIRE(none.size() == 1);
  CHECK(picture::middle(*none[0]).at(0) == 356);
  // A year is a line from its first day to its last, with the mark between.
  std::string line;
  for (const auto* g : svg.with("data-step"))
    if (g->attribute("data-step") == "A")
      for (const auto& c : g->children)
        if (c.attribute("class") == "thin") line = c.attribute("d");
  const auto ends = picture::numbers(line);
  REQUIRE(ends.size() == 4);
  CHECK(ends[0] == 412);
  CHECK(near(ends[2], 412 + 764 * 365.0 / 730));
  CHECK(near(picture::middle(*year.at(0)).at(0), (ends[0] + ends[2]) / 2));
  CHECK(marks(svg, "C").at(0)->attribute("class").find("open") == 0);
  CHECK(marks(svg, "D").at(0)->attribute("class").find("unsure") == 0);
  // In force on a day of which nothing is known: dashed throughout, with a question mark.
  const auto rows = svg.with("data-agreement");
  REQUIRE(rows.size() == 1);
  std::size_t dashed = 0, solid = 0, questions = 0;
  rows[0]->each([&](const xml::element& e) {
    if (e.name == "rect") (e.attribute("class") == "unsure" ? dashed : solid) += 1;
    if (e.name == "text" && e.words == "?") ++questions;
  });
  CHECK(dashed == 1);
  CHECK(solid == 0);
  CHECK(questions == 1);
  CHECK(picture::wrong_labels(svg).empty());
}

TEST_CASE("timeline: a renamed party gives a renamed picture, and nothing else", "[io]") {
  facts all = two_parties();
  all.steps = {a_step("A", "2000-01-01", {"m"})};
  const std::string before = to_svg(timeline_of(made(all), "X", "Y"));
  all.parties[1].name = text{std::string_view{"Zorn & <Zorn>"}};
  std::string after = to_svg(timeline_of(made(all), "X", "Y"));
  CHECK(after.find("Yarrow") == std::string::npos);
  CHECK(xml::parse(after)->child("title") == "Xanth and Zorn & <Zorn>");
  CHECK(before.find("Xanth and Yarrow") != std::string::npos);
  CHECK(before.substr(before.find("data-step")) == after.substr(after.find("data-step")));
  // Party without a name: its code.
  all.parties[1].name = {};
  CHECK(drawn(timeline_of(made(all), "X", "Y")).child("title") == "Xanth and Y");
  CHECK(drawn(timeline_of(made(all), "X", "Y"), {"A title", 1000}).child("title") == "A title");
}

TEST_CASE("timeline: hostile text stays text", "[io]") {
  const std::string hostile = "</text><script>\"'&\x01\xff\n\xe6\x97\xa5";
  facts all = two_parties();
  all.parties[0].name = text{std::string_view{hostile}};
  all.steps = {a_step("A", "2000-01-01", {"m"})};
  all.steps[0].says = text{std::string_view{hostile}};
  all.steps[0].cites = {text{std::string_view{hostile}}, confidence::verified, {}};
  term_record term;
  term.code = "m";
  term.label = text{std::string_view{hostile}};
  all.terms = {term};
  agreement_record a;
  a.code = "T";
  a.name = text{std::string_view{hostile}};
  a.in_force = "2000-02-02";
  a.parties = {{"X", {}}, {"Y", {}}};
  all.agreements = {a};
  const xml::element svg = drawn(timeline_of(made(all), "X", "Y"));
  svg.each([](const xml::element& e) { CHECK(e.name != "script"); });
  CHECK(svg.with("data-step")[0]->child("title").find("2000-01-01: </text><script>\"'&") == 0);
}

TEST_CASE("timeline: of parties that are not there, or have nothing", "[io]") {
  const world w{small::everything};
  for (const timeline& none : {timeline_of<ladder>(w, "XXX", "ALB"), timeline_of(w, "ALB", "XXX"),
                               timeline_of<ladder>(w, "XXX", "YYY")}) {
    CHECK(none.steps.empty());
    CHECK(none.first.empty());
    CHECK(none.levels.empty());
    CHECK(to_svg(none).find("lacks one of the two") != std::string::npos);
    CHECK(picture::wrong_labels(drawn(none)).empty());
  }
  const timeline nothing = timeline_of<ladder>(w, "COR", "ESK");
  CHECK(nothing.steps.empty());
  CHECK(nothing.agreements.empty());
  CHECK_FALSE(nothing.first.empty());
  CHECK(picture::wrong_labels(drawn(nothing)).empty());
}

TEST_CASE("timeline: however many steps, marks of a lane do not touch", "[io]") {
  for (const int several : {1, 2, 40, 300}) {
    facts all = two_parties();
    for (int i = 0; i != several; ++i) {
      const int year = 1990 + i * i % 9;
      partial_date on = date::from({year, 1 + i % 12, 1 + i % 28}).value();
      if (i % 7 == 3) on = partial_date::parse(std::to_string(year)).value();
      if (i % 11 == 5) on = partial_date::unknown();
      all.steps.push_back(
          a_step("S" + std::to_string(i), on,
                 i % 3 == 0 ? list<domain_code>{"m"} : list<domain_code>{"n", "m"}));
    }
    const xml::element svg = drawn(timeline_of<ladder>(made(all), "X", "Y"));
    CHECK(svg.with("data-step").size() == static_cast<std::size_t>(several));
    std::vector<std::vector<double>> at;
    for (const auto* group : svg.with("data-step"))
      for (const auto& c : group->children)
        if (c.attribute("class").find("hue-") != std::string::npos)
          at.push_back(picture::middle(c));
    std::size_t touching = 0;
    for (std::size_t i = 0; i != at.size(); ++i)
      for (std::size_t j = 0; j != i; ++j)
        touching += std::abs(at[i][1] - at[j][1]) < 8 && std::abs(at[i][0] - at[j][0]) < 8;
    CHECK(touching == 0);
    CHECK(picture::wrong_labels(svg).empty());
    CHECK(picture::wrong_labels(drawn(timeline_of(made(all), "X", "Y"), {"", 10})).empty());
  }
}

#if __has_include(<entente/data.hpp>)
TEST_CASE("timeline: every step and agreement of the curated case appears exactly once", "[io]") {
  using namespace entente::data;
  const world w{catalogue::nato_japan};
  const xml::element svg = drawn(timeline_of<nato_partnership>(w, nato, japan));
  std::multiset<std::string> steps, agreements;
  for (const auto* e : svg.with("data-step")) steps.insert(e->attribute("data-step"));
  for (const auto* e : svg.with("data-agreement"))
    agreements.insert(e->attribute("data-agreement"));
  std::multiset<std::string> expected;
  for (const auto& s : w.all_facts().steps) expected.insert(to_string(s.code));
  CHECK(steps == expected);
  CHECK(steps.size() == 77);
  expected.clear();
  // What a day's answers list at one time or another.
  for (int year = 1979; year != 2027; ++year)
    for (const auto& a : tie(w.on(date::from({year, 12, 31}).value()), nato, japan).agreements)
      if (expected.count(to_string(a.code)) == 0) expected.insert(to_string(a.code));
  CHECK(agreements == expected);
  CHECK(agreements.size() == 4);
  CHECK(picture::leaks(svg) == "");
  CHECK(picture::wrong_labels(svg).empty());
}
#endif
