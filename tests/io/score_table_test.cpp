// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A client's table of scores of agreements.
#include <entente/data/north_atlantic_treaty.hpp>
#include <entente/io/score_table.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

using wrong = std::vector<std::string>;
wrong complaints(const diagnostic_log& log) {
  wrong made;
  for (const auto& one : log.kept())
    made.push_back(std::string{name_of(one.rule)} + " " + std::to_string(one.at.line) + ":" +
                   std::to_string(one.at.column) + " " + std::string{one.what.view()});
  return made;
}

const score_columns of_pacts{.agreement = "pact", .score = "depth", .source = "made up"};
const score_columns of_phases{
    .agreement = "pact", .score = "depth", .of = scored::phase, .which = "phase", .prefix = "P"};
const score_columns of_years{
    .agreement = "pact", .score = "depth", .of = scored::year, .which = "year", .prefix = "P"};

score_table read(const std::string& words, const score_columns& columns, const wrong& expected) {
  diagnostic_log log{"scores.csv"};
  const score_table made = read_score_table(words, columns, log);
  CHECK(complaints(log) == expected);
  return made;
}

}  // namespace

TEST_CASE("scores of agreements: what is missing is not zero", "[io][score_table]") {
  const score_table made = read(
      "depth,other,pact\n"
      "-0.25,9,FIRST\n"
      "0,9,SECOND\n"
      "NA,9,THIRD\n"
      ",9,NAT1949\n",
      of_pacts, {});
  CHECK(made.of() == scored::agreement);
  CHECK(made.source() == "made up");
  CHECK(made.size() == 4);
  CHECK(made.at("FIRST") == -0.25);
  CHECK(made.at(agreement_code{"SECOND"}) == 0.0);
  CHECK(made.at("THIRD") == std::nullopt);
  CHECK(made.at(data::north_atlantic_treaty) == std::nullopt);
  CHECK(made.at("FOURTH") == std::nullopt);
  CHECK(made.at("") == std::nullopt);
  CHECK(made.at(agreement_id{}) == std::nullopt);
  REQUIRE(made.agreements().size() == 4);
  CHECK(made.agreements()[3] == agreement_code{"NAT1949"});
  // Rows of whole agreements say nothing of phases or years.
  CHECK(made.in_phase("FIRST", 0) == std::nullopt);
  CHECK(made.in_year("FIRST", 1950) == std::nullopt);
  CHECK(score_table{}.at("FIRST") == std::nullopt);
  CHECK(score_table{}.size() == 0);
}

TEST_CASE("scores by phase or by year, the phase in a column of its own or behind the number",
          "[io][score_table]") {
  const auto holds = [](const score_table& made) {
    CHECK(made.size() == 3);
    CHECK(made.in_phase("P3180", 1) == 0.5);
    CHECK(made.in_phase("P3180", 2) == 1.5);
    CHECK(made.in_phase("P10", 0) == 2.5);
    CHECK(made.in_phase("P3180", 0) == std::nullopt);
    CHECK(made.in_phase("P10", 1) == std::nullopt);
    CHECK(made.at("P10") == std::nullopt);
    CHECK(made.in_year("P3180", 1) == std::nullopt);
  };
  holds(read("pact,phase,depth\n3180,1,0.5\n3180,2,1.5\n10,0,2.5\n", of_phases, {}));
  // As programs print floats.
  score_columns together = of_phases;
  together.which = together.agreement;
  holds(read("pact,depth\n3180.1001,0.5\n3180.2,1.5\n10,2.5\n", together, {}));

  const score_table by_year =
      read("pact,year,depth\n 7 ,1950,0.1\n7,1951,.\n8,1950,0.3\n", of_years, {});
  CHECK(by_year.in_year("P7", 1950) == 0.1);
  CHECK(by_year.in_year("P7", 1951) == std::nullopt);
  CHECK(by_year.in_year("P8", 1950) == 0.3);
  CHECK(by_year.in_year("P8", 1951) == std::nullopt);
  CHECK(by_year.in_year("P8", -1) == std::nullopt);
  CHECK(by_year.in_phase("P7", 1950) == std::nullopt);
  CHECK(by_year.agreements().size() == 2);
}

TEST_CASE("what stands for a missing score is the caller's to say", "[io][score_table]") {
  const std::string words = "pact,depth\nA,-9\nB,-1\n";
  CHECK(read(words, of_pacts, {}).at("A") == std::nullopt);
  score_columns signed_scores = of_pacts;
  signed_scores.missing_marks = empty_is_missing;
  CHECK(read(words, signed_scores, {}).at("A") == -9.0);
  constexpr std::array<std::string_view, 1> minus_one{"-1"};
  signed_scores.missing_marks = minus_one;
  CHECK(read(words, signed_scores, {}).at("B") == std::nullopt);
}

TEST_CASE("mistakes in a table of scores have a place, and cost no other row",
          "[io][score_table]") {
  const score_table made = read(
      "pact,year,depth\n"
      "1,1950,0.5\n"
      "1,1950,0.6\n"    // once more
      "2,1950,deep\n"   // no number: a row without a score
      "3,never,0.5\n"   // no year
      ",1950,0.5\n"     // no agreement
      "4 4,1950,0.5\n"  // no code
      "5,1950\n"        // a cell too few
      "6,0,0.5\n"       // a year out of range
      "7,1950,inf\n"    // no number
      "8,1950,1e999\n"  // more than a double holds
      "9,1950,\"0.7\"\n",
      of_years,
      {"row_is_given_once 3:1 1", "cell_is_a_number 4:8 deep", "cell_is_a_whole_number 5:3 never",
       "cell_is_there 6:1 ", "code_is_well_formed 7:1 4 4",
       "row_has_a_cell_per_column 8:1 2 cells, not 3", "cell_is_in_range 9:3 0",
       "cell_is_a_number 10:8 inf", "cell_is_in_range 11:8 1e999"});
  CHECK(made.in_year("P1", 1950) == 0.5);  // the first stays
  CHECK(made.in_year("P2", 1950) == std::nullopt);
  CHECK(made.in_year("P9", 1950) == 0.7);
  CHECK(made.size() == 5);

  score_columns together = of_phases;
  together.which = together.agreement;
  CHECK(read("pact,depth\n3180.15,1\nx.1,1\n-3.1,1\n99999999999999999999.1,1\n", together,
             {"cell_is_in_range 2:1 3180.15", "cell_is_a_number 3:1 x.1",
              "cell_is_in_range 4:1 -3.1", "cell_is_in_range 5:1 99999999999999999999.1"})
            .size() == 0);
}

TEST_CASE("a table of scores that lacks a column, rows or everything", "[io][score_table]") {
  CHECK(read("", of_pacts, {"table_has_a_header 1:1 "}).size() == 0);
  CHECK(read("pact,depth\n", of_pacts, {"table_has_rows 1:1 "}).size() == 0);
  CHECK(read("pact,score\nA,1\n", of_pacts, {"column_is_there 1:1 depth"}).size() == 0);
  CHECK(read("pact,depth\n1,1\n", of_years, {"column_is_there 1:1 year"}).size() == 0);
  score_columns unnamed = of_years;
  unnamed.which = {};
  CHECK(read("pact,depth\n1,1\n", unnamed, {"column_is_there 1:1 "}).size() == 0);
}

TEST_CASE("a table of scores from a stream, and one of any bytes", "[io][score_table]") {
  diagnostic_log log{"scores.csv"};
  std::istringstream in{"pact,depth\r\nA,1.5\r\n"};
  CHECK(read_score_table(in, of_pacts, log).at("A") == 1.5);
  CHECK(log.empty());
  // Hostile bytes: whatever comes out, the log counts what was wrong, and nothing breaks.
  std::mt19937 random{7};
  std::string letters = "pact,1950.-eE \n\r\"\xff";
  letters += '\0';
  const std::string whole = "pact,year,depth\n1,1950,0.5\n2,1950,0.6\n3,1950,0.7\n";
  int unharmed = 0;
  for (int round = 0; round != 2000; ++round) {
    std::string words = whole;
    for (int i = 0; i != 3; ++i)
      words[random() % words.size()] = letters[random() % letters.size()];
    diagnostic_log wrongs{"any.csv"};
    const score_table made = read_score_table(words, of_years, wrongs);
    CHECK(made.size() <= 4);
    CHECK((!wrongs.empty() || made.size() >= 2));
    unharmed += made.in_year("P2", 1950) == 0.6 ? 1 : 0;
  }
  CHECK(unharmed > 100);
}
