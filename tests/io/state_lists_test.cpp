// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Lists of states, their codes and their capabilities, from small made-up files. What the whole
// files of the field say stands in data/state_files_test.cpp.
#include <entente/io/gw.hpp>
#include <entente/io/nmc.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <iterator>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

const std::string cow_header =
    "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n";
const std::string gw_header = "gwcode,gw_abb,gw_name,microstate,start,end\n";
const std::string map_header = "stateabb,year,gwcode,ccode\n";
const std::string nmc_header = "ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n";

/// What was wrong, as "rule line:column words".
std::vector<std::string> complaints(const diagnostic_log& log) {
  std::vector<std::string> made;
  for (const auto& one : log.kept())
    made.push_back(std::string{name_of(one.rule)} + " " + std::to_string(one.at.line) + ":" +
                   std::to_string(one.at.column) + " " + std::string{one.what.view()});
  return made;
}
using wrong = std::vector<std::string>;

std::optional<state_system> states(const std::string& rows, diagnostic_log& log) {
  const std::string words = cow_header + rows;
  return read_cow_states(words, log);
}
/// What is wrong with a list; it gives nothing then.
wrong wrong_states(const std::string& rows) {
  diagnostic_log log{"states.csv"};
  const auto read = states(rows, log);
  CHECK(read.has_value() == log.empty());
  for (const auto& one : log.kept()) CHECK(one.at.file == text{"states.csv"});
  return complaints(log);
}
wrong wrong_gw(const std::string& rows) {
  diagnostic_log log{"gw.csv"};
  const std::string words = gw_header + rows;
  const auto read = read_gw_states(words, log);
  CHECK(read.has_value() == log.empty());
  return complaints(log);
}
wrong wrong_map(const std::string& rows) {
  diagnostic_log log{"map.csv"};
  const std::string words = map_header + rows;
  const auto read = read_gw_cow_map(words, log);
  CHECK(read.has_value() == log.empty());
  return complaints(log);
}
national_capabilities capabilities(const std::string& rows, wrong* found = nullptr) {
  diagnostic_log log{"nmc.csv"};
  const std::string words = nmc_header + rows;
  auto read = read_nmc(words, log);
  if (found != nullptr)
    *found = complaints(log);
  else
    CHECK(complaints(log).empty());
  return read;
}

const std::string small_list =
    "AAA,1,Aland,1816,1,1,2016,12,31,2016\n"
    "BBB,2,Borea,1900,5,1,1940,6,30,2016\n"
    "BBB,2,New Borea,1945,5,8,2016,12,31,2016\n"
    "CCC,3,Cedia,1920,2,29,1990,10,2,2016";

}  // namespace

TEST_CASE("a list of COW: the last day in, and a list that ends", "[io][states]") {
  diagnostic_log log{"states.csv"};
  const auto list = states(small_list, log);
  CHECK(complaints(log).empty());
  REQUIRE(list.has_value());
  CHECK(list->coverage() == period{"1816-01-01"_day, "2017-01-01"_day});
  CHECK(list->years() == year_span{1816, 2016});
  REQUIRE(list->states().size() == 3);
  REQUIRE(list->find(cow_code(2))->spells.size() == 2);
  CHECK(list->find("COW2")->spells[0].during == period{"1900-05-01"_day, "1940-07-01"_day});
  CHECK(list->find("COW2")->spells[1].during == period{"1945-05-08"_day});
  CHECK(list->is_member("COW2", "1940-06-30"_day).is_yes());
  CHECK(list->is_member("COW2", "1940-07-01"_day).is_no());
  CHECK(list->is_member("COW3", "1990-10-03"_day).is_no());
  CHECK(list->is_member("COW1", "2016-12-31"_day).is_yes());
  CHECK(list->is_member("COW1", "2017-01-01"_day).is_unknown());
  CHECK(list->is_member("COW3", "2017-01-01"_day).is_unknown());
  CHECK(list->name_on("COW2", "1930-01-01"_day) == "Borea");
  CHECK(list->name_of("COW2") == "New Borea");
  CHECK(list->find("COW1")->spells[0].abbreviation == text{"AAA"});
  const auto years = system_years(*list);
  CHECK(years.size() == 201 + 41 + 72 + 71);
  CHECK(years[0] == system_year{"COW1", 1816});
  CHECK(years.back() == system_year{"COW2", 2016});
  CHECK(world::build(facts_of(*list)).has_value());
}

TEST_CASE("major powers are none where they have no row, and unknown after the list",
          "[io][states]") {
  diagnostic_log log{"majors.csv"};
  const auto list = states(small_list, log);
  REQUIRE(list.has_value());
  const std::string header =
      "stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version\n";
  const std::string rows = header + "BBB,2,1946,1,1,2016,12,31,2016\n";
  const auto majors = read_cow_majors(rows, *list, log);
  CHECK(complaints(log).empty());
  REQUIRE(majors.has_value());
  CHECK(majors->is_member("COW2", "2000-01-01"_day).is_yes());
  CHECK(majors->is_member("COW1", "2000-01-01"_day).is_no());
  CHECK(majors->is_member("COW9", "2000-01-01"_day).is_unknown());
  for (const char* state : {"COW1", "COW2", "COW3"})
    CHECK(majors->is_member(state, "2017-01-01"_day).is_unknown());
  CHECK_FALSE(majors->members_in(2017).has_value());

  const std::string unknown = header + "XXX,4,1946,1,1,2016,12,31,2016\n";
  CHECK_FALSE(read_cow_majors(unknown, *list, log).has_value());
  CHECK(complaints(log) == wrong{"code_is_known 2:5 4"});
}

TEST_CASE("a list of states with anything wrong gives nothing, and says where", "[io][states]") {
  CHECK(wrong_states("") == wrong{"table_has_rows 1:1 "});
  CHECK(wrong_states("AAA,1,Aland,1949,13,40,2016,12,31,2016\n") ==
        wrong{"day_is_in_the_calendar 2:18 1949-13-40"});
  CHECK(wrong_states("AAA,1,Aland,1949,2,29,2016,12,31,2016\n") ==
        wrong{"day_is_in_the_calendar 2:20 1949-2-29"});
  CHECK(wrong_states("AAA,1,Aland,1949,2,,2016,12,31,2016\n") == wrong{"cell_is_there 2:20 "});
  CHECK(wrong_states("AAA,1,Aland,1950,1,1,1949,12,31,2016\n") ==
        wrong{"end_is_after_beginning 2:22 1949"});
  CHECK(wrong_states("AAA,1,Aland,1950,1,1,1950,1,1,2016\n").empty());  // in for a day
  CHECK(wrong_states(small_list + "\nAAA,1,Aland,1816,1,1,2016,12,31,2016\n") ==
        wrong{"spells_do_not_overlap 6:22 2016"});
  CHECK(wrong_states("AAA,1,A,1900,1,1,1910,1,1,2016\nAAA,1,A,1910,1,1,1920,1,1,2016\n") ==
        wrong{"spells_do_not_overlap 3:18 1920"});
  CHECK(wrong_states("AAA,1,A,1900,1,1,1910,1,1,2016\nAAA,1,A,1910,1,2,1920,1,1,2016\n").empty());
  CHECK(wrong_states("AAA,99999999999999999999999,A,1900,1,1,1910,1,1,2016\n") ==
        wrong{"cell_is_in_range 2:5 99999999999999999999999"});
  CHECK(wrong_states("AAA,-1,A,1900,1,1,1910,1,1,2016\n") == wrong{"cell_is_in_range 2:5 -1"});
  CHECK(wrong_states("AAA,1.5,A,1900,1,1,1910,1,1,2016\n") ==
        wrong{"cell_is_a_whole_number 2:5 1.5"});
  CHECK(wrong_states("AAA,1,A,99999,1,1,1910,1,1,2016\n") == wrong{"cell_is_in_range 2:9 99999"});
  CHECK(wrong_states(std::string("AAA,1\0,A,1900,1,1,1910,1,1,2016\n", 32)).size() == 1);
  CHECK(wrong_states("AAA,1,A\n").size() == 1);
  CHECK(wrong_states("\"AAA,1,A\n").size() == 1);
  // Every mistake is found, not the first.
  CHECK(wrong_states("AAA,x,A,1900,1,1,1910,1,1,2016\nBBB,2,B,1900,0,1,1910,1,32,2016\n").size() ==
        3);

  diagnostic_log log{"states.csv"};
  const std::string without_end = "stateabb,ccode,statenme,styear,stmonth,stday\nA,1,A,1900,1,1\n";
  CHECK_FALSE(read_cow_states(without_end, log).has_value());
  CHECK(complaints(log) == wrong{"column_is_there 1:1 endyear", "column_is_there 1:1 endmonth",
                                 "column_is_there 1:1 endday"});
  diagnostic_log of_nothing{"empty.csv"};
  CHECK_FALSE(read_cow_states(std::string_view{}, of_nothing).has_value());
  CHECK(complaints(of_nothing) == wrong{"table_has_a_header 1:1 "});
  // What is no file says so, and nothing besides.
  diagnostic_log of_no_file{"no_such_file.csv"};
  std::ifstream no_file{"no_such_file.csv", std::ios::binary};
  CHECK_FALSE(read_cow_states(no_file, of_no_file).has_value());
  CHECK(complaints(of_no_file) == wrong{"file_is_readable 1:1 no_such_file.csv"});
}

TEST_CASE("a list is read from a stream, with other line ends and order of columns",
          "[io][states]") {
  std::istringstream in{
      "\xEF\xBB\xBFstyear,stmonth,stday,endyear,endmonth,endday,extra,ccode,stateabb,statenme\r\n"
      "1900,1,1,1910,12,31,?,7,\"A,A\",\"The \"\"A\"\"\"\r\n"};
  diagnostic_log log{"states.csv"};
  const auto list = read_cow_states(in, log);
  CHECK(complaints(log).empty());
  REQUIRE(list.has_value());
  CHECK(list->name_of("COW7") == "The \"A\"");
  CHECK(list->is_member("COW7", "1910-12-31"_day).is_yes());
}

TEST_CASE("system years are read as they are printed", "[io][states]") {
  diagnostic_log log{"system.csv"};
  const std::string words = "stateabb,ccode,year,version\nA,1,1816,2016\nB,2,1816,2016\n";
  const auto years = read_cow_system_years(words, log);
  REQUIRE(years.has_value());
  CHECK(*years == row_list<system_year>{{"COW1", 1816}, {"COW2", 1816}});
  const std::string bad = "stateabb,ccode,year,version\nA,1,x,2016\nB,2,1816,2016\n";
  CHECK_FALSE(read_cow_system_years(bad, log).has_value());
  CHECK(complaints(log) == wrong{"cell_is_a_whole_number 2:5 x"});
}

TEST_CASE("a list of Gleditsch and Ward, with and without microstates", "[io][states]") {
  diagnostic_log log{"gw.csv"};
  const std::string words = gw_header +
                            "1,\"AAA\",\"Aland\",0,1816-01-01,2020-12-31\n"
                            "2,BBB,Borea,1,1900-05-01,2020-12-31\n"
                            "3,CCC,Cedia,0,1900-05-01,1950-01-31\n";
  const auto lists = read_gw_states(words, log);
  CHECK(complaints(log).empty());
  REQUIRE(lists.has_value());
  CHECK(lists->with_microstates.is_member("GW2", "1950-01-01"_day).is_yes());
  CHECK(lists->without_microstates.is_member("GW2", "1950-01-01"_day).is_no());
  CHECK(lists->without_microstates.is_member("GW1", "1950-01-01"_day).is_yes());
  CHECK(lists->without_microstates.is_member("GW3", "1950-01-31"_day).is_yes());
  CHECK(lists->without_microstates.is_member("GW3", "1950-02-01"_day).is_no());
  CHECK(lists->without_microstates.is_member("GW1", "2021-01-01"_day).is_unknown());
  CHECK(lists->without_microstates.coverage() == lists->with_microstates.coverage());
  CHECK(lists->with_microstates.is_member("COW2", "1950-01-01"_day).is_unknown());

  // The list reaches as far as its microstates do.
  const std::string last =
      gw_header + "1,A,A,0,1900-01-01,1950-12-31\n2,B,B,1,1900-01-01,2020-12-31\n";
  const auto two = read_gw_states(last, log);
  REQUIRE(two.has_value());
  CHECK(two->without_microstates.is_member("GW1", "1960-01-01"_day).is_no());
  CHECK(two->without_microstates.coverage() == two->with_microstates.coverage());
}

TEST_CASE("a list of Gleditsch and Ward with anything wrong gives nothing", "[io][states]") {
  CHECK(wrong_gw("") == wrong{"table_has_rows 1:1 "});
  CHECK(wrong_gw("1,A,A,0,1949-13-40,2020-12-31\n") ==
        wrong{"day_is_in_the_calendar 2:9 1949-13-40"});
  CHECK(wrong_gw("1,A,A,0,1949,2020-12-31\n") == wrong{"day_is_known 2:9 1949"});
  CHECK(wrong_gw("1,A,A,0,1949-01-01,\n") == wrong{"cell_is_there 2:20 "});
  CHECK(wrong_gw("1,A,A,0,1949-01-01,1948-12-31\n") ==
        wrong{"end_is_after_beginning 2:20 1948-12-31"});
  CHECK(wrong_gw("1,A,A,2,1949-01-01,2020-12-31\n") == wrong{"cell_is_in_range 2:7 2"});
  CHECK(wrong_gw("1,A,A,0,1949-01-01,2020-12-31\n1,A,A,1,1950-01-01,1951-12-31\n") ==
        wrong{"spells_do_not_overlap 3:20 1951-12-31"});
}

TEST_CASE("a table of codes by year", "[io][states]") {
  diagnostic_log log{"map.csv"};
  const std::string words = map_header +
                            "A,1990,10,20\nA,1990,,20\nB,1991,11,20\n"
                            "B,1991,12,20\nC,1992,13,\nD,1992,,21\n";
  const auto map = read_gw_cow_map(words, log);
  CHECK(complaints(log).empty());
  REQUIRE(map.has_value());
  CHECK(map->years() == year_span{1990, 1992});
  CHECK(map->counterparts_in("COW20", 1990) == row_list<party_code>{"GW10"});
  CHECK(map->counterparts_in("GW10", 1990) == row_list<party_code>{"COW20"});
  CHECK(map->counterparts_in("COW20", 1991) == row_list<party_code>{"GW11", "GW12"});
  CHECK(map->counterparts_in("COW20", 1992) == row_list<party_code>{});
  CHECK(map->counterparts_in("GW13", 1992) == row_list<party_code>{});
  CHECK(map->counterparts_in("COW21", 1992) == row_list<party_code>{});
  CHECK_FALSE(map->counterparts_in("GW14", 1992).has_value());
  CHECK_FALSE(map->counterparts_in("GW13", 1993).has_value());

  CHECK(wrong_map("") == wrong{"table_has_rows 1:1 "});
  CHECK(wrong_map("A,1990,,\n") == wrong{"cell_is_there 2:8 "});
  CHECK(wrong_map("A,,10,20\n") == wrong{"cell_is_there 2:3 "});
  CHECK(wrong_map("A,1990,ten,20\nB,1991,11,20\n") == wrong{"cell_is_a_whole_number 2:8 ten"});
  CHECK(wrong_map("A,123456789012345678901234567890,10,20\n").size() == 1);
}

TEST_CASE("capabilities with what is missing kept, in both ways of writing it", "[io][states]") {
  const auto read = capabilities(
      "2,1900,30,-9,10,0,8,-9,0.5\n"
      "20,1900,10,5,NA,.,8,,.25\n"
      "2,1902,0,0,0,0,0,0,0\n"
      "30,1902,-9,,-9,,-9,,\n");
  for (const auto& component : read.components) {
    CHECK(component.years() == year_span{1900, 1902});
    CHECK(component.parties() == row_list<party_code>{"COW2", "COW20", "COW30"});
  }
  CHECK(read.of(capability::military_expenditure).at("COW2", 1900) == 30.0);
  CHECK(read.of(capability::military_personnel).at("COW20", 1900) == 5.0);
  CHECK_FALSE(read.of(capability::military_personnel).at("COW2", 1900).has_value());
  CHECK_FALSE(read.of(capability::iron_and_steel).at("COW20", 1900).has_value());
  CHECK(read.of(capability::primary_energy).at("COW2", 1900) == 0.0);
  CHECK_FALSE(read.of(capability::primary_energy).at("COW20", 1900).has_value());
  CHECK_FALSE(read.of(capability::urban_population).at("COW20", 1900).has_value());
  CHECK_FALSE(read.of(capability::total_population).at("COW2", 1901).has_value());
  CHECK_FALSE(read.of(capability::total_population).at("COW2", 1903).has_value());
  CHECK(read.printed_index.at("COW20", 1900) == 0.25);
  CHECK_FALSE(read.printed_index.at("COW30", 1902).has_value());

  const panel<double> index = read.index();
  CHECK(index.at("COW2", 1900) == (0.75 + 1 + 0.5) / 3);
  CHECK(index.at("COW20", 1900) == (0.25 + 1 + 0.5) / 3);
  CHECK_FALSE(index.at("COW2", 1902).has_value());  // of nothing nobody has a share
}

TEST_CASE("a bad value of capabilities is missing, and no other is lost", "[io][states]") {
  wrong found;
  const auto read = capabilities(
      "2,1900,thirty,-3,1e999,inf,8,7,6\n"
      "2,1900,1,1,1,1,1,1,1\n"
      "2,1,1,1,1,1,1,1,1\n"
      "2,999999999999,1,1,1,1,1,1,1\n"
      "1000,1900,1,1,1,1,1,1,1\n"
      "x,1900,1,1,1,1,1,1,1\n"
      "20,1900,1,1\n"
      "30,1900,5,1,1,1,1,1,1\n",
      &found);
  CHECK(found == wrong{"cell_is_a_number 2:8 thirty", "cell_is_in_range 2:15 -3",
                       "cell_is_in_range 2:18 1e999", "cell_is_a_number 2:24 inf",
                       "row_is_given_once 3:1 2", "cell_is_in_range 4:3 1",
                       "cell_is_in_range 5:3 999999999999", "cell_is_in_range 6:1 1000",
                       "cell_is_a_whole_number 7:1 x",
                       "row_has_a_cell_per_column 8:1 4 cells, not 9"});
  CHECK_FALSE(read.of(capability::military_expenditure).at("COW2", 1900).has_value());
  CHECK(read.of(capability::total_population).at("COW2", 1900) == 8.0);
  CHECK(read.of(capability::military_expenditure).at("COW30", 1900) == 5.0);
  CHECK(read.of(capability::total_population).years() == year_span{1900, 1900});

  CHECK(capabilities("", &found).index().years().empty());
  CHECK(found == wrong{"table_has_rows 1:1 "});
  diagnostic_log log{"nmc.csv"};
  const std::string few = "ccode,year,milex\n2,1900,1\n";
  CHECK(read_nmc(few, log).index().years().empty());
  CHECK(complaints(log) == wrong{"column_is_there 1:1 milper", "column_is_there 1:1 irst",
                                 "column_is_there 1:1 pec", "column_is_there 1:1 tpop",
                                 "column_is_there 1:1 upop"});
}

TEST_CASE("a file that is no table is no list", "[io][states]") {
  std::string binary;
  for (int i = 0; i != 100'000; ++i) binary += static_cast<char>((i * 7919 + i / 256) & 0xFF);
  for (const std::string& words :
       {binary, std::string(1000, '\0'), std::string(1000, '"'), std::string(1000, ',')}) {
    diagnostic_log log{"x"};
    CHECK_FALSE(read_cow_states(words, log).has_value());
    CHECK_FALSE(read_gw_states(words, log).has_value());
    CHECK_FALSE(read_gw_cow_map(words, log).has_value());
    CHECK_FALSE(read_cow_system_years(words, log).has_value());
    CHECK(read_nmc(words, log).printed_index.years().empty());
    CHECK(log.total() >= 5);
  }
}
