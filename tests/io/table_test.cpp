// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Tables of a client, with columns of any name, into facts and panels.
#include "support/tables.hpp"
#include <entente/io/cow.hpp>
#include <entente/io/table.hpp>
#include <entente/query/owes.hpp>
#include <entente/query/roles.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

/// Made-up states X1, X2 and X3, named in tables by number.
facts three_states() {
  facts all;
  for (const party_code& code : {party_code{"X1"}, party_code{"X2"}, party_code{"X3"}}) {
    party_record state;
    state.code = code;
    state.name = code.as_text();
    all.parties.push_back(state);
  }
  return all;
}
known_parties by_number() { return known_parties{three_states().parties, "X"}; }

using wrong = std::vector<std::string>;
wrong complaints(const diagnostic_log& log) {
  wrong made;
  for (const auto& one : log.kept())
    made.push_back(std::string{name_of(one.rule)} + " " + std::to_string(one.at.line) + ":" +
                   std::to_string(one.at.column) + " " + std::string{one.what.view()});
  return made;
}

const membership_columns of_bodies{
    .body = "organization",
    .party = "state",
    .during = {.from = "start", .until = "end", .until_is = end_column::last_day_in},
    .as = "kind"};
const std::string bodies_header = "state,organization,kind,start,end\n";

constexpr std::array of_pacts_pledges{pledge_column{"defends", duty::defence},
                                      pledge_column{"consults", duty::consultation}};
const agreement_columns of_pacts{
    .agreement = "pact",
    .party = "state",
    .during = {.from = "in", .until = "out", .until_is = end_column::first_day_out},
    .pledges = of_pacts_pledges,
    .name = "title"};
const std::string pacts_header = "pact,title,state,in,out,defends,consults\n";

const pledge_columns of_promises{
    .bearer = "from",
    .beneficiary = "to",
    .during = {.from = "in", .until = "out", .until_is = end_column::first_day_out},
    .pledges = of_pacts_pledges};
const std::string promises_header = "from,to,in,out,defends,consults\n";

wrong wrong_bodies(const std::string& rows) {
  diagnostic_log log{"bodies.csv"};
  const std::string words = bodies_header + rows;
  const auto read = read_membership_table(words, of_bodies, by_number(), log);
  CHECK(read.has_value() == log.empty());
  return complaints(log);
}
wrong wrong_pacts(const std::string& rows) {
  diagnostic_log log{"pacts.csv"};
  const std::string words = pacts_header + rows;
  const auto read = read_agreement_table(words, of_pacts, by_number(), log);
  CHECK(read.has_value() == log.empty());
  return complaints(log);
}
wrong wrong_promises(const std::string& rows) {
  diagnostic_log log{"promises.csv"};
  const std::string words = promises_header + rows;
  const auto read = read_pledge_table(words, of_promises, "P:", by_number(), log);
  CHECK(read.has_value() == log.empty());
  return complaints(log);
}

truth owes_on(const world& w, date day, duty kind, const char* bearer, const char* beneficiary) {
  return owes(w.on(day), kind, bearer, beneficiary).value();
}

}  // namespace

TEST_CASE("a table of memberships becomes facts of a world", "[io][table]") {
  diagnostic_log log{"bodies.csv"};
  const std::string words = bodies_header +
                            "1,LEAGUE,member,1950-03-01,1959-12-31\n"
                            "1,LEAGUE,member,1970,\n"
                            "2,LEAGUE,partner,1950-03-01,\n"
                            "2,CLUB,member,1960-05,1961-06-30\n";
  const auto read = read_membership_table(words, of_bodies, by_number(), log);
  CHECK(complaints(log).empty());
  REQUIRE(read.has_value());
  REQUIRE(read->parties.size() == 2);
  CHECK(read->parties[0].code == party_code{"LEAGUE"});
  CHECK(read->parties[0].kind == party_kind::alliance);
  REQUIRE(read->memberships.size() == 4);
  CHECK(read->memberships[3].read_at.line == 5);
  CHECK(read->memberships[0].during == spell{"1950-03-01"_day, "1960-01-01"_day});
  CHECK(read->memberships[1].during == spell{"1970", partial_date::never()});

  const auto w = world::build(three_states(), *read);
  REQUIRE(w.has_value());
  const auto in_league = [&](date day) { return members(w->on(day), "LEAGUE").size(); };
  CHECK(in_league("1959-12-31"_day) == 1);
  CHECK(in_league("1960-01-01"_day) == 0);
  CHECK(in_league("1971-01-01"_day) == 1);

  // Without a column of roles all are members; a body may be known before.
  diagnostic_log again{"bodies.csv"};
  facts known = three_states();
  known.parties.push_back(read->parties[0]);
  membership_columns without = of_bodies;
  without.as = {};
  const auto more = read_membership_table(words, without, known_parties{known.parties, "X"}, again);
  CHECK(complaints(again).empty());
  REQUIRE(more.has_value());
  CHECK(more->memberships[2].as == role::member);
  REQUIRE(more->parties.size() == 1);
  CHECK(more->parties[0].code == party_code{"CLUB"});
}

TEST_CASE("codes without a prefix name states and bodies as they stand", "[io][table]") {
  facts known = three_states();
  party_record league;
  league.code = "LEAGUE";
  league.kind = party_kind::alliance;
  known.parties.push_back(league);
  diagnostic_log log{"bodies.csv"};
  const std::string words = bodies_header + " X1 , LEAGUE ,member,1950,\nX2,NEW,member,1950,\n";
  const auto read = read_membership_table(words, of_bodies, known_parties{known.parties}, log);
  CHECK(complaints(log).empty());
  REQUIRE(read.has_value());
  REQUIRE(read->parties.size() == 1);
  CHECK(read->parties[0].code == party_code{"NEW"});
  CHECK(world::build(known, *read).has_value());
}

TEST_CASE("a table of memberships with anything wrong gives nothing, and says where",
          "[io][table]") {
  CHECK(wrong_bodies("") == wrong{"table_has_rows 1:1 "});
  CHECK(wrong_bodies("4,LEAGUE,member,1950,\n") == wrong{"code_is_known 2:1 4"});
  CHECK(wrong_bodies(",LEAGUE,member,1950,\n") == wrong{"cell_is_there 2:1 "});
  CHECK(wrong_bodies("1,,member,1950,\n") == wrong{"cell_is_there 2:3 "});
  CHECK(wrong_bodies("1,THE LEAGUE,member,1950,\n") == wrong{"code_is_well_formed 2:3 THE LEAGUE"});
  CHECK(wrong_bodies("1,LEAGUE,guest,1950,\n") == wrong{"word_is_known 2:10 guest"});
  CHECK(wrong_bodies("1,LEAGUE,member,1949-13-40,\n") ==
        wrong{"day_is_in_the_calendar 2:17 1949-13-40"});
  CHECK(wrong_bodies("1,LEAGUE,member,,\n") == wrong{"cell_is_there 2:17 "});
  CHECK(wrong_bodies("1,LEAGUE,member,1950-01-02,1950-01-01\n") ==
        wrong{"end_is_after_beginning 2:28 1950-01-01"});
  CHECK(wrong_bodies("1,LEAGUE,member,1950-01-02,1950-01-02\n").empty());
  CHECK(wrong_bodies("1,LEAGUE,member,1950-01-02,9999-12-31\n") ==
        wrong{"day_is_in_the_calendar 2:28 9999-12-31"});
  CHECK(wrong_bodies("1,LEAGUE,member,1950,\n1,LEAGUE,member,1950,\n") ==
        wrong{"spells_do_not_overlap 3:1 1"});
  CHECK(wrong_bodies("1,LEAGUE,member,1950,\n2,LEAGUE,member,1950,\n1,CLUB,member,1950,\n"
                     "1,LEAGUE,partner,1950,\n")
            .empty());
  CHECK(wrong_bodies("1,LEAGUE,member,1950,1960\n1,LEAGUE,member,1960,\n").empty());
  CHECK(wrong_bodies("1,LEAGUE\n") == wrong{"row_has_a_cell_per_column 2:1 2 cells, not 5"});
  CHECK(wrong_bodies(std::string("1,LEA\0GUE,member,1950,\n", 23)).size() == 1);
  CHECK(wrong_bodies("9,A A,guest,x,y\n8,LEAGUE,member,1950,\n").size() == 6);

  diagnostic_log log{"bodies.csv"};
  const std::string other = "state,organisation,kind,start,end\n1,LEAGUE,member,1950,\n";
  CHECK_FALSE(read_membership_table(other, of_bodies, by_number(), log).has_value());
  CHECK(complaints(log) == wrong{"column_is_there 1:1 organization"});
}

TEST_CASE("a table of parties becomes agreements with pledges", "[io][table]") {
  diagnostic_log log{"pacts.csv"};
  std::istringstream in{pacts_header +
                        "PACT,\"Pact of the Hills, 1950\",1,1950-03-01,1960-01-01,1,0\n"
                        "PACT,,2,1952-01-01,,0,1\n"
                        "PACT,,1,1960-01-01,1965-01-01,0,0\n"
                        "OTHER,,2,1970-05,1980-01-01,0,0\n"
                        "OTHER,,3,1970-05,1975-01-01,1,1\n"};
  const auto read = read_agreement_table(in, of_pacts, by_number(), log);
  CHECK(complaints(log).empty());
  REQUIRE(read.has_value());
  REQUIRE(read->agreements.size() == 2);
  const agreement_record& pact = read->agreements[0];
  CHECK(pact.name == text{"Pact of the Hills, 1950"});
  CHECK(pact.in_force == partial_date{"1950-03-01"});
  CHECK(pact.ended.is_never());
  CHECK(pact.parties.size() == 3);
  CHECK(pact.articles.size() == 2);
  CHECK(pact.read_at.line == 2);
  CHECK(pact.articles[1].read_at.line == 3);
  const agreement_record& other = read->agreements[1];
  CHECK(other.name == text{"OTHER"});
  CHECK(other.in_force == partial_date{"1970-05"});
  CHECK(other.ended == partial_date{"1980-01-01"});

  const auto w = world::build(three_states(), *read);
  REQUIRE(w.has_value());
  CHECK(owes_on(*w, "1951-12-31"_day, duty::defence, "X1", "X2").is_no());
  CHECK(owes_on(*w, "1952-01-01"_day, duty::defence, "X1", "X2").is_yes());
  CHECK(owes_on(*w, "1952-01-01"_day, duty::defence, "X2", "X1").is_no());
  CHECK(owes_on(*w, "1952-01-01"_day, duty::consultation, "X2", "X1").is_yes());
  CHECK(owes_on(*w, "1960-01-01"_day, duty::defence, "X1", "X2").is_no());
  CHECK(owes_on(*w, "1962-01-01"_day, duty::consultation, "X2", "X1").is_yes());
  CHECK(owes_on(*w, "1965-01-01"_day, duty::consultation, "X2", "X1").is_no());
  CHECK(owes_on(*w, "1970-05-10"_day, duty::defence, "X3", "X2").is_unknown());
  CHECK(owes_on(*w, "1970-06-01"_day, duty::defence, "X3", "X2").is_yes());
}

TEST_CASE("an agreement is in force from when one party may be in, until none can be",
          "[io][table]") {
  diagnostic_log log{"pacts.csv"};
  const std::string words = pacts_header +
                            "P,,1,1950,1960-06,0,0\n"
                            "P,,2,1950-06-15,1960,0,0\n";
  const auto read = read_agreement_table(words, of_pacts, by_number(), log);
  REQUIRE(read.has_value());
  CHECK(read->agreements[0].in_force.earliest() == "1950-01-01"_day);
  CHECK(read->agreements[0].in_force.latest() == "1950-06-15"_day);
  CHECK(read->agreements[0].ended.earliest() == "1960-06-01"_day);
  CHECK(read->agreements[0].ended.latest() == "1960-12-31"_day);
}

TEST_CASE("a table of agreements with anything wrong gives nothing, and says where",
          "[io][table]") {
  const std::string two = "P,,2,1950,,1,0\n";
  CHECK(wrong_pacts("") == wrong{"table_has_rows 1:1 "});
  CHECK(wrong_pacts("P,,1,1950,,1,0\n") == wrong{"agreement_has_two_parties 2:1 P"});
  CHECK(wrong_pacts(two + "P,,4,1950,,1,0\n") == wrong{"code_is_known 3:4 4"});
  CHECK(wrong_pacts(two + "P Q,,1,1950,,1,0\n") == wrong{"code_is_well_formed 3:1 P Q"});
  CHECK(wrong_pacts(two + "P,,1,1950,,2,0\n") == wrong{"cell_is_in_range 3:12 2"});
  CHECK(wrong_pacts(two + "P,,1,1950,,,0\n") == wrong{"cell_is_there 3:12 "});
  CHECK(wrong_pacts(two + "P,,1,1950,,NA,yes\n") ==
        wrong{"cell_is_there 3:12 NA", "cell_is_a_whole_number 3:15 yes"});
  CHECK(wrong_pacts(two + "P,,1,1950-01-01,1950-01-01,1,0\n") ==
        wrong{"end_is_after_beginning 3:17 1950-01-01"});
  CHECK(wrong_pacts(two + "P,,1,1950,,1,0\nP,,2,1960,1961,1,0\n") ==
        wrong{"spells_do_not_overlap 4:4 2"});
  CHECK(wrong_pacts(two + two) == wrong{"spells_do_not_overlap 3:4 2"});
  CHECK(wrong_pacts(two + "P,,1,1950,,1,0\n").empty());
}

TEST_CASE("a table of pledges becomes an agreement a row", "[io][table]") {
  diagnostic_log log{"promises.csv"};
  const std::string words = promises_header +
                            "1,2,1950-01-01,1960-01-01,1,0\n"
                            "1,2,1955-01-01,,0,1\n"
                            "3,1,1955-01-01,,0,0\n";
  const auto read = read_pledge_table(words, of_promises, "MINE:", by_number(), log);
  CHECK(complaints(log).empty());
  REQUIRE(read.has_value());
  REQUIRE(read->agreements.size() == 3);
  CHECK(read->agreements[1].code == agreement_code{"MINE:3"});
  const auto w = world::build(three_states(), *read);
  REQUIRE(w.has_value());
  CHECK(owes_on(*w, "1956-01-01"_day, duty::defence, "X1", "X2").is_yes());
  CHECK(owes_on(*w, "1956-01-01"_day, duty::defence, "X2", "X1").is_no());
  CHECK(owes_on(*w, "1956-01-01"_day, duty::consultation, "X1", "X2").is_yes());
  CHECK(owes_on(*w, "1960-01-01"_day, duty::defence, "X1", "X2").is_no());
  CHECK(owes_on(*w, "1960-01-01"_day, duty::consultation, "X3", "X1").is_no());

  CHECK(wrong_promises("1,1,1950,,1,0\n") == wrong{"agreement_has_two_parties 2:3 1"});
  CHECK(wrong_promises("1,2,1950,,1,0\n1,2,1950,,1,0\n") == wrong{"row_is_given_once 3:1 1"});
  CHECK(wrong_promises("1,2,1950,,1,0\n1,2,1950,,0,1\n2,1,1950,,1,0\n").empty());
  CHECK(wrong_promises("1,7,1950,1940,1,x\n") == wrong{"code_is_known 2:3 7",
                                                       "end_is_after_beginning 2:10 1940",
                                                       "cell_is_a_whole_number 2:17 x"});
  diagnostic_log bad_prefix{"promises.csv"};
  CHECK_FALSE(read_pledge_table(words, of_promises, "NO SUCH", by_number(), bad_prefix));
  CHECK(bad_prefix.total() == 3);
}

TEST_CASE("a table of numbers becomes a panel", "[io][table]") {
  diagnostic_log log{"spending.csv"};
  const std::string words =
      "year,n,spent\n1950,1,2.5\n1951,1,0\n1950,2,NA\n1951,2,-9\n1952,3,\n1952,2,1e3\n";
  const panel_columns columns{.party = "n", .year = "year", .value = "spent"};
  const auto read = read_panel(words, columns, {1950, 1952}, by_number(), log);
  CHECK(complaints(log).empty());
  CHECK(read.years() == year_span{1950, 1952});
  CHECK(read.at("X1", 1950) == 2.5);
  CHECK(read.at("X1", 1951) == 0.0);
  CHECK_FALSE(read.at("X2", 1950).has_value());
  CHECK_FALSE(read.at("X2", 1951).has_value());
  CHECK(read.at("X2", 1952) == 1000.0);
  CHECK(read.names("X3"));
  CHECK(std::distance(read.begin(), read.end()) == 3);

  // What is missing is the caller's to say.
  panel_columns negative = columns;
  negative.missing_marks = empty_is_missing;
  diagnostic_log other{"spending.csv"};
  const auto signed_numbers = read_panel(words, negative, {1950, 1952}, by_number(), other);
  CHECK(signed_numbers.at("X2", 1951) == -9.0);
  CHECK(complaints(other) == wrong{"cell_is_a_number 4:8 NA"});
}

TEST_CASE("a bad row of a table of numbers is named, and no other is lost", "[io][table]") {
  diagnostic_log log{"spending.csv"};
  const std::string words =
      "year,n,spent\n1950,1,lots\n1950,9,1\n1949,2,1\n1950,1,3\n99999999999,2,1\n,2,1\n"
      "1950,,1\n1950\n1951,2,1e400\n1952,2,7\n";
  const auto read = read_panel(words, {.party = "n", .year = "year", .value = "spent"},
                               {1950, 1952}, by_number(), log);
  CHECK(complaints(log) ==
        wrong{"cell_is_a_number 2:8 lots", "code_is_known 3:6 9", "cell_is_in_range 4:1 1949",
              "row_is_given_once 5:6 1", "cell_is_in_range 6:1 99999999999", "cell_is_there 7:1 ",
              "cell_is_there 8:6 ", "row_has_a_cell_per_column 9:1 1 cells, not 3",
              "cell_is_in_range 10:8 1e400"});
  CHECK(std::distance(read.begin(), read.end()) == 1);
  CHECK(read.at("X2", 1952) == 7.0);
}

TEST_CASE("a table of numbers by pair becomes a dyad panel", "[io][table]") {
  diagnostic_log log{"trade.csv"};
  const std::string words =
      "exporter,importer,year,value\n1,2,1950,5\n2,1,1950,NA\n1,2,1951,6\n1,2,1951,7\n"
      "1,8,1950,1\n2,2,1950,0\n3,2,1950,?\n";
  const auto read = read_dyad_panel(
      words, {.from = "exporter", .to = "importer", .year = "year", .value = "value"}, {1950, 1951},
      by_number(), log);
  CHECK(complaints(log) ==
        wrong{"row_is_given_once 5:1 1", "code_is_known 6:3 8", "cell_is_a_number 8:10 ?"});
  CHECK(read.at("X1", "X2", 1950) == 5.0);
  CHECK_FALSE(read.at("X2", "X1", 1950).has_value());
  CHECK(read.at("X1", "X2", 1951) == 6.0);
  CHECK(read.at("X2", "X2", 1950) == 0.0);
  CHECK(std::distance(read.begin(), read.end()) == 3);
}

TEST_CASE("a file that is no table gives no facts", "[io][table]") {
  std::string binary;
  for (int i = 0; i != 100'000; ++i) binary += static_cast<char>((i * 7919 + i / 256) & 0xFF);
  for (const std::string& words :
       {std::string{}, binary, std::string(1000, '\0'), std::string(1000, '"')}) {
    diagnostic_log log{"x"};
    CHECK_FALSE(read_membership_table(words, of_bodies, by_number(), log).has_value());
    CHECK_FALSE(read_agreement_table(words, of_pacts, by_number(), log).has_value());
    CHECK_FALSE(read_pledge_table(words, of_promises, "P", by_number(), log).has_value());
    const panel_columns columns{.party = "n", .year = "year", .value = "spent"};
    const auto read = read_panel(words, columns, {1950, 1952}, by_number(), log);
    CHECK(read.begin() == read.end());
    CHECK(log.total() >= 4);
  }
}

TEST_CASE("tables of others as a client reads them, all rows", "[data][files]") {
  NEEDS_TABLES();
  const std::string folder = csv::data_folder().value() + "/data/";
  diagnostic_log log{"data"};
  std::ifstream states{folder + "cow-states-2016/states2016.csv", std::ios::binary};
  const auto system = read_cow_states(states, log);
  REQUIRE(system.has_value());
  const known_parties by_cow{facts_of(*system).parties, "COW"};

  std::ifstream pairs{folder + "atop-5.1/atop5_1ddyr_obligations.csv", std::ios::binary};
  const auto defence = read_dyad_panel(
      pairs, {.from = "ccode1", .to = "ccode2", .year = "year", .value = "atop_defense"},
      {1815, 2018}, by_cow, log);
  CHECK(complaints(log).empty());
  CHECK(std::distance(defence.begin(), defence.end()) == 273'296);
  CHECK(defence.at("COW2", "COW20", 1942) == 1.0);
  CHECK(defence.at("COW740", "COW2", 2018) == 0.0);
  CHECK(defence.at("COW2", "COW740", 2018) == 1.0);
  CHECK_FALSE(defence.at("COW2", "COW740", 2019).has_value());

  // A session of the General Assembly for a year; names in it are no UTF-8.
  std::ifstream votes{folder + "un-ideal-points/IdealpointestimatesAll_Apr2020.csv",
                      std::ios::binary};
  const auto points = read_panel(votes,
                                 {.party = "ccode",
                                  .year = "session",
                                  .value = "IdealPoint",
                                  .missing_marks = empty_is_missing},
                                 {1, 74}, by_cow, log);
  CHECK(complaints(log).empty());
  CHECK(points.at("COW2", 1) == 1.675486);
  CHECK(std::distance(points.begin(), points.end()) == 10'469);
}
