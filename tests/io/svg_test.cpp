// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/picture.hpp"
#include "support/xml.hpp"
#include <entente/io/svg.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace entente;

namespace {
const std::string hostile =
    "<a href=\"x\">'&amp;\\ ]]> \x01 \xff\xc0\x80\xed\xa0\x80\xef\xbf\xbf\t\r\n \xe6\x97\xa5";

/// What the sheet says of a property for an element of these classes: the last rule counts, and in
/// the dark those of the light count, too. `currentColor` is the colour itself.
std::string styled(const std::vector<picture::rule>& sheet, const std::string& property,
                   const std::vector<std::string>& classes, bool dark) {
  std::string found;
  for (const auto& r : sheet) {
    if (r.dark && !dark) continue;
    bool meant = false;
    for (const auto& c : classes)
      meant =
          meant || r.selector == "." + std::string{svg_style::root} + (c.empty() ? "" : " .") + c;
    const std::string says = ";" + r.says + ";";
    const std::size_t at = says.find(";" + property + ":");
    if (!meant || at == std::string::npos) continue;
    const std::size_t from = at + property.size() + 2;
    found = says.substr(from, says.find(';', from) - from);
  }
  if (found == "currentColor") {
    const std::string own = styled(sheet, "color", classes, dark);
    return own.empty() ? styled(sheet, "color", {""}, dark) : own;
  }
  return found;
}
/// As WCAG 2 defines it, of "#rgb" or "#rrggbb".
double luminance(const std::string& colour) {
  const bool is_short = colour.size() == 4;
  REQUIRE((is_short || colour.size() == 7));
  double sum = 0;
  const double weights[]{.2126, .7152, .0722};
  for (std::size_t i = 0; i != 3; ++i) {
    const std::string digits =
        is_short ? std::string(2, colour[1 + i]) : colour.substr(1 + 2 * i, 2);
    const double part = std::stoi(digits, nullptr, 16) / 255.0;
    sum += weights[i] * (part <= .03928 ? part / 12.92 : std::pow((part + .055) / 1.055, 2.4));
  }
  return sum;
}
double contrast(const std::string& a, const std::string& b) {
  const double x = luminance(a) + .05, y = luminance(b) + .05;
  return x < y ? y / x : x / y;
}

}  // namespace

TEST_CASE("xml: the reader of these tests refuses what is not well-formed", "[io]") {
  CHECK(xml::parse("<a/>"));
  CHECK(xml::parse("<a b=\"&lt;&#10;\">x<c/>&amp;</a>")->child("c").empty());
  for (const char* wrong :
       {"", "<a>", "<a></b>", "<a/><b/>", "<a b=c/>", "<a b=\"1\" b=\"2\"/>", "<a>&x;</a>",
        "<a>&</a>", "<a b=\"<\"/>", "<a>\x01</a>", "<a>\xff</a>", "<a>\xc0\x80</a>",
        "<a>\xed\xa0\x80</a>", "<a>\xef\xbf\xbf</a>", "<a b=\"1\"c=\"2\"/>", "text"})
    CHECK_FALSE(xml::parse(wrong));
}

TEST_CASE("svg: text of any kind gives a well-formed picture and comes back", "[io]") {
  svg_writer out{10, 20, hostile, hostile};
  out.open("g", {{"data-x", hostile}, {"empty", ""}});
  out.tooltip(hostile);
  out.label(1, 2, svg_anchor::start, 12, hostile);
  const auto read = xml::parse(out.finish());
  REQUIRE(read);
  CHECK(read->attribute("viewBox") == "0 0 10 20");
  CHECK(read->attributes.count("width") == 0);  // it takes the size that a page gives it
  // Each byte that is no character, and each character that XML forbids, is one replacement.
  const std::string r = "\xef\xbf\xbd";
  const std::string kept =
      "<a href=\"x\">'&amp;\\ ]]> " + r + " " + r + r + r + r + r + r + r + "\t\r\n \xe6\x97\xa5";
  CHECK(read->child("title") == kept);
  CHECK(read->child("desc") == kept);
  REQUIRE(read->with("data-x").size() == 1);
  const xml::element& group = *read->with("data-x")[0];
  CHECK(group.attribute("data-x") == kept);
  CHECK(group.attributes.count("empty") == 0);
  CHECK(group.child("title") == kept);
}

TEST_CASE("svg: a picture inline in a page disturbs neither the page nor another picture", "[io]") {
  svg_writer out{10, 20, "t", "d"};
  out.label(1, 2, svg_anchor::start, 12, "words");
  const auto read = xml::parse(out.finish());
  REQUIRE(read);
  CHECK(read->attribute("class") == svg_style::root);
  CHECK(picture::leaks(*read) == "");
  // The reader of sheets finds every rule, and a leak.
  const auto rules = picture::rules("a b{c:d}\n@media(x){.e,f{g:h}}i{}");
  REQUIRE(rules.size() == 4);
  CHECK(rules[0].selector == "a b");
  CHECK(rules[0].says == "c:d");
  CHECK_FALSE(rules[0].dark);
  CHECK(rules[2].selector == "f");
  CHECK(rules[2].dark);
  CHECK(rules[3].selector == "i");
  CHECK_FALSE(rules[3].dark);
  CHECK(picture::leaks(*xml::parse("<svg class=\"p\"><style>.p{a:b}.p .x,.small{}@media(y){.p z{}"
                                   "text{}.pale{}}</style><g id=\"one\"/></svg>")) ==
        ".small\ntext\n.pale\nid=one\n");
}

TEST_CASE("svg: whatever its colour, the outline of a mark is seen in light and dark", "[io]") {
  const auto sheet = picture::rules(std::string{svg_style::sheet});
  for (const bool dark : {false, true}) {
    const std::string paper = styled(sheet, "fill", {"paper"}, dark);
    for (const std::string looks : {"solid", "open", "unsure"})
      for (std::size_t i = 0; i != svg_style::hues; ++i) {
        INFO(looks << " " << i << (dark ? " dark" : " light"));
        const std::vector<std::string> classes{looks, "hue-" + std::to_string(i)};
        // 3 to 1 is what WCAG 2.1 asks of graphics (1.4.11).
        CHECK(contrast(styled(sheet, "stroke", classes, dark), paper) >= 3);
        // What is open has the paper in it, what is solid its colour.
        const std::string fill = styled(sheet, "fill", classes, dark);
        CHECK((fill == paper) == (looks == "open"));
      }
  }
  CHECK(std::abs(contrast("#000", "#ffffff") - 21) < 1e-9);
  CHECK(contrast("#f0e442", "#fff") < 3);
}

TEST_CASE("svg: characters of UTF-8", "[io]") {
  using detail::character_size;
  static_assert(character_size("a") == 1 && character_size("") == 0);
  static_assert(character_size("\xc3\xa9") == 2 && character_size("\xe6\x97\xa5") == 3);
  static_assert(character_size("\xf0\x9f\x8c\x8d!") == 4);
  static_assert(character_size("\xf4\x8f\xbf\xbf") == 4 && character_size("\xf4\x90\x80\x80") == 0);
  static_assert(character_size("\xe0\xa0\x80") == 3 && character_size("\xe0\x9f\xbf") == 0);
  static_assert(character_size("\xf0\x90\x80\x80") == 4 && character_size("\xf0\x8f\xbf\xbf") == 0);
  static_assert(character_size("\xc1\xbf") == 0 && character_size("\x80") == 0);
  static_assert(character_size("\xe6\x97") == 0 && character_size("\xf5\x80\x80\x80") == 0);
  CHECK(detail::well_formed("a\xe6\x97z") == "a\xef\xbf\xbd\xef\xbf\xbdz");
}

TEST_CASE("svg: numbers are written in one way", "[io]") {
  CHECK(svg_attribute::decimal(0) == "0");
  CHECK(svg_attribute::decimal(12) == "12");
  CHECK(svg_attribute::decimal(-0.25) == "-0.25");
  CHECK(svg_attribute::decimal(-0.001) == "0");
  CHECK(svg_attribute::decimal(1.005001) == "1.01");
  CHECK(svg_attribute::decimal(3.10) == "3.1");
  CHECK(svg_attribute::decimal(1e6 + .05) == "1000000.05");
}

TEST_CASE("svg: labels are cut to their room, between characters", "[io]") {
  CHECK(svg_writer::shortened("abc", 10, 100) == "abc");
  const std::string cut = svg_writer::shortened("\xe6\x97\xa5\xe6\x9c\xac\xe5\x9b\xbd", 10, 25);
  CHECK(cut == "\xe6\x97\xa5\xe2\x80\xa6");
  for (const double room : {10.0, 20.0, 33.0, 80.0, 200.0})
    CHECK(svg_writer::text_width(
              svg_writer::shortened("Wide and narrow: illi WWW \xc3\xa9", 10, room), 10) <= room);
}

TEST_CASE("svg: the eight shapes differ", "[io]") {
  std::string all[svg_writer::shapes];
  for (std::size_t i = 0; i != svg_writer::shapes; ++i) {
    svg_writer out{10, 10, "t", "d"};
    out.mark(i, 5, 5, 2, "ink");
    all[i] = out.finish();
    CHECK(xml::parse(all[i]));
    for (std::size_t j = 0; j != i; ++j) CHECK(all[i] != all[j]);
  }
}
