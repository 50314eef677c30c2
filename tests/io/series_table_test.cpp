// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/sentence.hpp>
#include <entente/io/series_table.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <string_view>

using namespace entente;

namespace {

struct what_was_read {
  row_list<series> all;
  std::string wrong;
};
what_was_read read(std::string_view table, year_span years = {2000, 2010},
                   const series_columns& columns = {"who", "year", "much", "by", "in", "kind"}) {
  const world w{small::everything};
  diagnostic_log log{"t.csv"};
  auto all = read_series(table, columns, years, known_parties{w.all_facts().parties}, log);
  return {std::move(all), to_string(log.kept())};
}

}  // namespace

TEST_CASE("series_table: each series on its own", "[io][series]") {
  const auto found = read(
      "by,who,year,much,in,kind,more\n"
      "Gazette,ALB,2000,1.5,share,reported,x\n"
      "Court,ALB,2000,1.7,share,estimate,\n"
      "Gazette,BRE,2001,2,share,,\n"
      "Gazette,ALB,2000,300,ducats,estimate,\n");
  CHECK(found.wrong.empty());
  REQUIRE(found.all.size() == 3);
  CHECK(found.all[0].name() == text{"Gazette"});
  CHECK(found.all[0].unit() == text{"share"});
  CHECK(found.all[0].at("ALB", 2000) == 1.5);
  CHECK(found.all[0].is_estimate("ALB", 2000) == false);
  CHECK(!found.all[0].is_estimate("BRE", 2001));
  CHECK(found.all[1].at("ALB", 2000) == 1.7);
  CHECK(found.all[1].is_estimate("ALB", 2000) == true);
  CHECK(!found.all[1].at("BRE", 2001));
  CHECK(found.all[2].unit() == text{"ducats"});
  CHECK(found.all[2].at("ALB", 2000) == 300);
  // From a stream, and without a column of estimates.
  std::istringstream in{"by,who,year,much,in\nGazette,ALB,2000,1.5,share\n"};
  const world w{small::everything};
  diagnostic_log log{"t.csv"};
  const auto streamed = read_series(in, {"who", "year", "much", "by", "in"}, {2000, 2010},
                                    known_parties{w.all_facts().parties}, log);
  CHECK(log.total() == 0);
  REQUIRE(streamed.size() == 1);
  CHECK(!streamed[0].is_estimate("ALB", 2000));
}

TEST_CASE("series_table: what is missing or wrong, with its place", "[io][series]") {
  const auto found = read(
      "by,who,year,much,in,kind\n"
      "Gazette,ALB,2000,NA,share,\n"    // missing: no value, nothing wrong
      "Gazette,XXX,2000,1,share,\n"     // line 3
      "Gazette,ALB,1999,1,share,\n"     // line 4
      "Gazette,ALB,2001,many,share,\n"  // line 5
      ",ALB,2001,1,share,\n"            // line 6
      "Gazette,ALB,2001,1,,\n"          // line 7
      "Gazette,BRE,2001,1,share,\n"
      "Gazette,BRE,2001,2,share,\n");  // line 9
  REQUIRE(found.all.size() == 1);
  CHECK(!found.all[0].at("ALB", 2000));
  CHECK(!found.all[0].at("ALB", 2001));
  CHECK(found.all[0].at("BRE", 2001) == 1);  // the first stands
  for (const char* place : {"t.csv:3:9: ", "t.csv:4:13: ", "t.csv:5:18: ", "t.csv:6:1: ",
                            "t.csv:7:20: ", "t.csv:9:9: "}) {
    CAPTURE(place, found.wrong);
    CHECK(found.wrong.find(place) != std::string::npos);
  }
  CHECK(read("").all.empty());
  CHECK(!read("").wrong.empty());
  CHECK(!read("by,who,year,much,in,kind\n").wrong.empty());
  CHECK(!read("by,who,year,much\nGazette,ALB,2000,1\n").wrong.empty());
  CHECK(read("by,who,year,much\nGazette,ALB,2000,1\n").all.empty());
}
