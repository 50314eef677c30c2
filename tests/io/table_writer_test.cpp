// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Tables as CSV and JSON Lines, and back.
#include "support/csv.hpp"
#include "world/made_world.hpp"
#include <entente/io/table_writer.hpp>
#include <entente/measure.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <ranges>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using made::dated;
using made::day;

namespace {

template <class Rows, class Columns>
std::string csv_of(Rows&& rows, const Columns& of, const csv_style& style = {}) {
  std::ostringstream out;
  write_csv(out, rows, of, style);
  return out.str();
}
template <class Rows, class Columns>
std::string json_of(Rows&& rows, const Columns& of, const json_lines_style& style = {}) {
  std::ostringstream out;
  write_json_lines(out, rows, of, style);
  return out.str();
}
/// The cell of a table with one row and one column.
template <class T>
std::string cell(const T& value, const csv_style& style = {}) {
  const std::string written =
      csv_of(std::views::single(0), columns{column{"c", [&value](int) { return value; }}}, style);
  const std::string head = "c" + std::string{style.line_end};
  REQUIRE(written.substr(0, head.size()) == head);
  return written.substr(head.size(), written.size() - head.size() - style.line_end.size());
}
template <class T>
std::string json_cell(const T& value) {
  const std::string written =
      json_of(std::views::single(0), columns{column{"c", [&value](int) { return value; }}});
  REQUIRE(written.substr(0, 6) == "{\"c\": ");
  return written.substr(6, written.size() - 8);
}

const auto words_only = columns{column{"words", [](const std::string& w) { return w; }},
                                column{"size", [](const std::string& w) { return w.size(); }}};

}  // namespace

TEST_CASE("cells are written as what they are", "[io][table_writer]") {
  CHECK(cell(42) == "42");
  CHECK(cell(-7) == "-7");
  CHECK(cell(std::uint64_t{18'446'744'073'709'551'615U}) == "18446744073709551615");
  CHECK(cell(0.1) == "0.1");
  CHECK(cell(1.0 / 3) == "0.3333333333333333");
  CHECK(cell(truth::yes) == "1");
  CHECK(cell(truth::no) == "0");
  CHECK(cell(true) == "1");
  CHECK(cell('x') == "x");
  CHECK(cell(duty::defence) == "defence");
  CHECK(cell(day("1949-04-04")) == "1949-04-04");
  CHECK(cell(dated("1949-04")) == "1949-04");
  CHECK(cell(made::party("JPN")) == "JPN");
  CHECK(cell(text{"Aria"}) == "Aria");
  CHECK(cell(std::string_view{"Aria"}) == "Aria");
  CHECK(cell(std::optional<int>{3}) == "3");
  CHECK(json_cell(42) == "42");
  CHECK(json_cell(0.5) == "0.5");
  CHECK(json_cell(truth::yes) == "true");
  CHECK(json_cell(truth::no) == "false");
  CHECK(json_cell(day("1949-04-04")) == "\"1949-04-04\"");
  CHECK(json_cell(text{"a \"b\"\n"}) == "\"a \\\"b\\\"\\u000a\"");
}

TEST_CASE("what is missing or unknown is empty in CSV and null in JSON", "[io][table_writer]") {
  const auto check = [](const auto& value) {
    // An empty cell that is all of its line is quoted: readers skip empty lines.
    CHECK(cell(value) == "\"\"");
    CHECK(cell(value, {.missing = "NA"}) == "NA");
    CHECK(json_cell(value) == "null");
  };
  check(truth::unknown);
  check(std::optional<int>{});
  check(std::optional<truth>{truth::unknown});
  check(std::nullopt);
  check(date::never());
  check(date::dawn());
  check(partial_date::unknown());
  check(partial_date::never());
  check(std::string{});
  check(text{});
  check(party_code{});
  check(std::numeric_limits<double>::quiet_NaN());
  check(std::numeric_limits<double>::infinity());
}

TEST_CASE("the sign of what is missing is an argument", "[io][table_writer]") {
  const std::vector<std::string> rows{"", "NA", "-9"};
  CHECK(csv_of(rows, words_only, {.missing = "NA", .line_end = "\n"}) ==
        "words,size\nNA,0\n\"NA\",2\n-9,2\n");
  CHECK(csv_of(rows, words_only, {.missing = "-9", .line_end = "\n"}) ==
        "words,size\n-9,0\nNA,2\n\"-9\",2\n");
  CHECK(json_of(rows, words_only, {.missing = "\"NA\""}) ==
        "{\"words\": \"NA\", \"size\": 0}\n{\"words\": \"NA\", \"size\": 2}\n"
        "{\"words\": \"-9\", \"size\": 2}\n");
}

TEST_CASE("whatever the text, it comes back", "[io][table_writer]") {
  const std::vector<std::string> rows{"plain",
                                      "a,b",
                                      "say \"so\"",
                                      "two\nlines",
                                      "two\r\nl",
                                      " blanks ",
                                      "# comment",
                                      "\xC3\x85land",
                                      "\xFF\xFE",
                                      "\"",
                                      ",",
                                      "\r",
                                      std::string("nul\0nul", 7)};
  for (const char separator : {',', ';', '\t'}) {
    const std::string written =
        csv_of(rows, words_only, {.missing = "", .separator = separator, .line_end = "\r\n"});
    if (separator != ',') continue;  // what the tests read with knows commas only
    const auto cells = csv::cells_of(written);
    REQUIRE(cells.size() == rows.size() + 1);
    CHECK(cells[0] == std::vector<std::string>{"words", "size"});
    for (std::size_t i = 0; i != rows.size(); ++i) {
      CHECK(cells[i + 1][0] == rows[i]);
      CHECK(cells[i + 1][1] == std::to_string(rows[i].size()));
    }
  }
  CHECK(csv_of(std::vector<std::string>{"a;b"}, words_only, {.separator = ';'}) ==
        "words;size\r\n\"a;b\";3\r\n");
  // In JSON, bytes that are no text become U+FFFD, as everywhere in this library.
  CHECK(json_of(std::vector<std::string>{"\xFF"}, words_only) ==
        "{\"words\": \"\xEF\xBF\xBD\", \"size\": 1}\n");
}

TEST_CASE("a table by year comes back row by row", "[io][table_writer]") {
  facts all = made::facts_from(3, {12, 30, 0, 0});
  all.coverage = period{day("1950-01-01"), day("2000-01-01")};
  const world w = world::build(all).value();
  const dyad_years table{w, {1950, 1999}, year_rule::any_day};
  const auto code = [&w](party_id p) { return w.all_facts().parties[p.index()].code; };
  const columns wanted{column{"from", [&](const dyad_year& r) { return code(r.bearer()); }},
                       column{"to", [&](const dyad_year& r) { return code(r.beneficiary()); }},
                       column{"year", [](const dyad_year& r) { return r.year(); }},
                       column{"defence", [](const dyad_year& r) { return r.owes(duty::defence); }},
                       column{"n", [](const dyad_year& r) { return r.agreements().possible; }}};
  std::string written;
  // To a function that takes the text part by part.
  const std::size_t count =
      write_csv([&written](std::string_view part) { written += part; }, table, wanted);
  const auto rows = csv::rows_of(written);
  CHECK(rows.size() == count);
  CHECK(count > 500);
  std::size_t i = 0, different = 0, unknown = 0;
  for (const dyad_year& r : table) {
    const auto& row = rows[i++];
    const truth defence = r.owes(duty::defence);
    unknown += defence.is_unknown() ? 1U : 0U;
    if (row["from"] != code(r.bearer()).view() || row["to"] != code(r.beneficiary()).view() ||
        row["year"] != std::to_string(r.year()) ||
        row["defence"] != (defence.is_unknown() ? ""
                           : defence.is_yes()   ? "1"
                                                : "0") ||
        row["n"] != std::to_string(r.agreements().possible))
      ++different;
  }
  CHECK(different == 0);
  CHECK(unknown > 10);
}

TEST_CASE("a table goes on where another ended", "[io][table_writer]") {
  std::ostringstream out;
  const std::vector<std::string> one{"a"}, two{"b", "c"};
  CHECK(write_csv(out, one, words_only, {.line_end = "\n"}) == 1);
  CHECK(write_csv(out, two, words_only, {.line_end = "\n", .has_header = false}) == 2);
  CHECK(out.str() == "words,size\na,1\nb,1\nc,1\n");
  CHECK(csv_of(std::vector<std::string>{}, words_only) == "words,size\r\n");
  CHECK(json_of(std::vector<std::string>{}, words_only).empty());
}

TEST_CASE("long tables are handed over in parts", "[io][table_writer]") {
  std::size_t parts = 0, largest = 0, bytes = 0;
  const auto rows = std::views::iota(0, 100'000);
  const columns one{column{"n", [](int n) { return n; }}};
  write_csv(
      [&](std::string_view part) {
        ++parts;
        largest = std::max(largest, part.size());
        bytes += part.size();
      },
      rows, one);
  CHECK(parts > 5);
  CHECK(largest < 70'000);
  CHECK(bytes == csv_of(rows, one).size());
}

TEST_CASE("names of columns are quoted like any text", "[io][table_writer]") {
  const columns odd{column{"a,b", [](int) { return 1; }},
                    column{"say \"so\"", [](int) { return 2; }}};
  CHECK(csv_of(std::views::single(0), odd) == "\"a,b\",\"say \"\"so\"\"\"\r\n1,2\r\n");
  CHECK(json_of(std::views::single(0), odd) == "{\"a,b\": 1, \"say \\\"so\\\"\": 2}\n");
}

TEST_CASE("a table says what it was made from", "[io][table_writer]") {
  const table_provenance from{{{"atop5_1m.csv", "5.1"}, {"own\nfile.csv", ""}}, "any day"};
  CHECK(to_comment(from) ==
        "# made by: entente 0.1.0\n# source: atop5_1m.csv, version 5.1\n# source: own file.csv\n"
        "# note: any day\n");
  const std::string json = to_json(from);
  CHECK(
      json ==
      "{\"made_by\": \"entente 0.1.0\", \"sources\": [{\"file\": \"atop5_1m.csv\", \"version\": "
      "\"5.1\"}, {\"file\": \"own\\u000afile.csv\", \"version\": null}], \"note\": \"any day\"}\n");
  CHECK(to_comment({}) == "# made by: entente 0.1.0\n");
}

TEST_CASE("views that change as they are read can be written", "[io][table_writer]") {
  const std::vector<std::string> rows{"a", "bb", "ccc"};
  auto long_ones = rows | std::views::filter([](const std::string& w) { return w.size() > 1; });
  CHECK(csv_of(long_ones, words_only, {.line_end = "\n"}) == "words,size\nbb,2\nccc,3\n");
}
