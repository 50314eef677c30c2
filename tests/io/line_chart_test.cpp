// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/picture.hpp"
#include <entente/io/line_chart_svg.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace entente;

namespace {

xml::element drawn(const line_chart& of) {
  auto read = xml::parse(to_svg(of));
  REQUIRE(read);
  return *read;
}
std::string path_of(const xml::element& line) {
  for (const auto& c : line.children)
    if (c.attribute("class").find("tie") != std::string::npos) return c.attribute("d");
  return "";
}
std::size_t count(const std::string& words, char c) {
  std::size_t found = 0;
  for (const char one : words) found += one == c;
  return found;
}

}  // namespace

TEST_CASE("a line is broken where nothing is known", "[svg]") {
  line_chart of{"S & kappa <of two>", -1, 1, {}};
  of.lines.push_back({"A",
                      {{"1950-01-01"_day, 0.5},
                       {"1951-01-01"_day, {}},
                       {"1952-01-01"_day, 0.25},
                       {"1953-01-01"_day, 7}}});
  of.lines.push_back({"B", {{"1950-01-01"_day, {}}}});
  const xml::element svg = drawn(of);
  CHECK(picture::leaks(svg) == "");
  CHECK(picture::wrong_labels(svg) == "");
  const auto lines = svg.with("data-line");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0]->attribute("data-line") == "A");
  const std::string path = path_of(*lines[0]);
  CHECK(count(path, 'M') == 2);
  CHECK(count(path, 'L') == 1);
  // What lies beyond the scale is drawn at its edge, which is at 64.
  CHECK(path.substr(path.rfind(' ') + 1) == "64");
  CHECK(path_of(*lines[1]).empty());
  CHECK(to_svg(of).find("S &amp; kappa &lt;of two&gt;") != std::string::npos);
}

TEST_CASE("a chart of nothing is a picture that says so", "[svg]") {
  const std::string nothing = to_svg(line_chart{"Nothing", 0, 0, {}});
  CHECK(xml::parse(nothing));
  CHECK(nothing.find("no date is known") != std::string::npos);
}
