// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The tables by year of ATOP 5.1's members against its official year files. Skipped where
// ENTENTE_DATA_DIR is not set.
#include "support/csv.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/table_writer.hpp>
#include <entente/measure.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <ranges>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

using namespace entente;

namespace {

std::string path_of(const std::string& name) {
  return csv::data_folder().value() + "/data/atop-5.1/" + name + ".csv";
}
void needs_atop() {
  if (!csv::data_folder() || !std::ifstream{path_of("atop5_1m")}.good())
    SKIP("ENTENTE_DATA_DIR is not set, or holds no ATOP");
}
const world& atop_5_1() {
  static const world w = [] {
    diagnostic_log log{"atop5_1m.csv"};
    std::ifstream in{path_of("atop5_1m"), std::ios::binary};
    const auto members = read_atop_members(in, log);
    return world::build(atop_facts(members, log)).value();
  }();
  return w;
}
std::vector<csv::row> official(const std::string& name) {
  std::ifstream in{path_of(name), std::ios::binary};
  std::ostringstream words;
  words << in.rdbuf();
  return csv::rows_of(words.str());
}

constexpr year_span ever{0, 9999};
constexpr const char* stranger = "ATOP8152";  // no number of the Correlates of War

dyad_years by(year_rule rule) { return {atop_5_1(), ever, rule}; }
bool is_of(const dyad_year& row, party_id one) {
  return row.bearer() == one || row.beneficiary() == one;
}
std::size_t rows_without_stranger(year_rule rule) {
  const party_id out = atop_5_1().find_party(stranger);
  REQUIRE(out.is_valid());
  return static_cast<std::size_t>(
      std::ranges::count_if(by(rule), [out](const dyad_year& row) { return !is_of(row, out); }));
}

using key = std::tuple<std::string, std::string, int>;
std::string number_of(party_id party) {
  const std::string code{atop_5_1().all_facts().parties[party.index()].code.view()};
  return code.substr(code.find_first_of("0123456789"));
}
int alliance_of(agreement_id a) {
  return std::stoi(std::string{atop_5_1().all_facts().agreements[a.index()].code.view().substr(4)});
}

const std::vector<std::pair<duty, std::string>>& columns_of_duties() {
  static const std::vector<std::pair<duty, std::string>> all{{duty::defence, "defense"},
                                                             {duty::offence, "offense"},
                                                             {duty::neutrality, "neutral"},
                                                             {duty::nonaggression, "nonagg"},
                                                             {duty::consultation, "consul"}};
  return all;
}
flag_set<duty> duties_in(const csv::row& row, const std::string& prefix) {
  flag_set<duty> found;
  for (const auto& [kind, column] : columns_of_duties())
    if (row[prefix + column] == "1") found |= kind;
  return found;
}

}  // namespace

TEST_CASE("ATOP 5.1: directed dyad-years by each rule", "[data][atop][measure]") {
  needs_atop();
  CHECK(std::ranges::distance(by(year_rule::through_exit_year)) == 273'316);
  CHECK(rows_without_stranger(year_rule::through_exit_year) == 273'296);
  CHECK(std::ranges::distance(by(year_rule::any_day)) == 273'304);
  CHECK(rows_without_stranger(year_rule::any_day) == 273'284);
  // The day of an exit that is missing never decides whether the year counts.
  CHECK(std::ranges::all_of(by(year_rule::through_exit_year),
                            [](const dyad_year& row) { return row.agreements().any().is_yes(); }));
  // Without direction, half as many.
  const undirected_dyad_years pairs{atop_5_1(), ever, year_rule::through_exit_year, fold_either{}};
  CHECK(std::ranges::distance(pairs) == 273'316 / 2);
}

TEST_CASE("ATOP 5.1: the twelve dyad-years of exits on 1 January", "[data][atop][measure]") {
  needs_atop();
  const auto keys = [](year_rule rule) {
    std::set<key> made;
    for (const dyad_year& row : by(rule))
      made.emplace(number_of(row.bearer()), number_of(row.beneficiary()), row.year());
    return made;
  };
  const auto official_rule = keys(year_rule::through_exit_year), strict = keys(year_rule::any_day);
  std::set<key> more;
  std::ranges::set_difference(official_rule, strict, std::inserter(more, more.end()));
  CHECK(more.size() == 12);
  CHECK(more.count({"2", "713", 1980}) == 1);
  CHECK(std::ranges::includes(official_rule, strict));
}

TEST_CASE("ATOP 5.1: the official directed dyad-years", "[data][atop][measure]") {
  needs_atop();
  std::map<key, flag_set<duty>> expected;
  for (const csv::row& row : official("atop5_1ddyr_obligations"))
    expected[{row["ccode1"], row["ccode2"], std::stoi(row["year"])}] = duties_in(row, "atop_");
  REQUIRE(expected.size() == 273'296);

  // What each row that differs rests on. Members with duties to some partners only are coded with
  // all of their duties in the file of members, and were corrected by hand in the official file.
  const std::set<int> varying{1100, 1110, 1120, 1160, 1190, 1205, 1227, 1350, 1355,
                              2130, 2490, 2555, 3322, 3395, 3400, 3405, 4678};
  std::size_t rows = 0, absent = 0, understated = 0, uncertain = 0;
  std::map<std::string, std::size_t> differing;
  const party_id out = atop_5_1().find_party(stranger);
  const auto table = by(year_rule::through_exit_year);
  for (const dyad_year& row : table) {
    if (is_of(row, out)) continue;
    ++rows;
    const auto at =
        expected.find({number_of(row.bearer()), number_of(row.beneficiary()), row.year()});
    if (at == expected.end()) {
      ++absent;
      continue;
    }
    if (!(row.certain() == row.possible())) ++uncertain;
    if (!((row.certain() & at->second) == at->second)) ++understated;
    if (row.certain() == at->second) continue;
    std::string why = "not explained";
    for (const agreement_id a : row.by()) {
      const int alliance = alliance_of(a);
      if (varying.count(alliance) != 0) {
        why = "varies by partner";
        break;
      }
      if (alliance == 1362 && row.year() == 1888) why = "1362 in 1888";
      if (alliance == 1155 || alliance == 1415) why = std::to_string(alliance);
    }
    ++differing[why];
  }
  CHECK(rows == 273'296);
  CHECK(absent == 0);  // as many rows, and each has its own: the same rows
  CHECK(understated == 0);
  CHECK(uncertain == 0);
  CHECK(differing ==
        std::map<std::string, std::size_t>{
            {"varies by partner", 346}, {"1362 in 1888", 12}, {"1155", 1}, {"1415", 1}});
}

TEST_CASE("ATOP 5.1: both directions and no more than is covered", "[data][atop][measure]") {
  needs_atop();
  const party_id usa = atop_5_1().find_party("COW2"), japan = atop_5_1().find_party("COW740");
  std::vector<int> defended, defends;
  int first = 9999, last = 0;
  for (const dyad_year& row : by(year_rule::through_exit_year)) {
    if (row.bearer() == usa && row.beneficiary() == japan && row.owes(duty::defence).is_yes())
      defended.push_back(row.year());
    if (row.bearer() == japan && row.beneficiary() == usa) {
      defends.push_back(row.year());
      if (row.year() >= 1960) CHECK(row.owes(duty::consultation).is_yes());
    }
    first = std::min(first, row.year());
    last = std::max(last, row.year());
  }
  CHECK(defended.front() == 1951);
  CHECK(defended.back() == 2018);
  CHECK(defends.back() == 2018);
  CHECK(first == 1815);
  CHECK(last == 2018);
}

TEST_CASE("ATOP 5.1: the official state-years", "[data][atop][measure]") {
  needs_atop();
  const party_id out = atop_5_1().find_party(stranger);
  struct state {
    flag_set<duty> owed;
    std::size_t number = 0;
    bool transition = false;
    std::set<int> alliances;
  };
  std::map<std::pair<std::string, int>, state> expected;
  for (const csv::row& row : official("atop5_1sy")) {
    state& s = expected[{row["state"], std::stoi(row["year"])}];
    s.owed = duties_in(row, "");
    s.number = std::stoul(row["number"]);
    s.transition = row["transyr"] == "1";
    for (int i = 1; i <= 59; ++i)
      if (const std::string& id = row["atopid" + std::to_string(i)]; !id.empty())
        s.alliances.insert(std::stoi(id));
  }
  REQUIRE(expected.size() == 11'923);
  std::size_t rows = 0, absent = 0, number = 0, alliances = 0, transitions = 0;
  std::map<std::pair<int, int>, std::size_t> owed;
  const state_years table{atop_5_1(), ever, year_rule::through_exit_year};
  for (const state_year& row : table) {
    if (row.party() == out) continue;
    ++rows;
    const std::pair<std::string, int> who{number_of(row.party()), row.year()};
    const auto at = expected.find(who);
    if (at == expected.end()) {
      ++absent;
      continue;
    }
    if (!(row.certain() == at->second.owed)) {
      CHECK((row.certain() & at->second.owed) == at->second.owed);
      for (const agreement_id a : row.by()) ++owed[{alliance_of(a), row.year()}];
    }
    if (row.agreements() != count_range{static_cast<std::uint32_t>(at->second.number),
                                        static_cast<std::uint32_t>(at->second.number)})
      ++number;
    std::set<int> found;
    for (const agreement_id a : row.by()) found.insert(alliance_of(a));
    if (found != at->second.alliances) ++alliances;
    if (row.transition() != truth{at->second.transition}) ++transitions;
  }
  CHECK(rows == 11'923);
  CHECK(absent == 0);
  CHECK(number == 0);
  CHECK(alliances == 0);
  CHECK(transitions == 0);
  // The same that differ in the dyad-years: of the other alliances each member owes some partner
  // all of its duties.
  CHECK(owed == std::map<std::pair<int, int>, std::size_t>{
                    {{1362, 1888}, 4}, {{1155, 1857}, 1}, {{1415, 1905}, 1}});
}

TEST_CASE("ATOP 5.1: what a writer wrote is what the table says", "[data][atop][measure]") {
  needs_atop();
  const auto table = by(year_rule::through_exit_year);
  std::string written;
  const columns wanted{
      column{"from", [](const dyad_year& row) { return number_of(row.bearer()); }},
      column{"to", [](const dyad_year& row) { return number_of(row.beneficiary()); }},
      column{"year", [](const dyad_year& row) { return row.year(); }},
      column{"defence", [](const dyad_year& row) { return row.owes(duty::defence); }},
      column{"consultation", [](const dyad_year& row) { return row.owes(duty::consultation); }}};
  written += to_comment({{{"atop5_1m.csv", "5.1"}}, "through exit year"});
  CHECK(write_csv([&written](std::string_view part) { written += part; }, table, wanted) ==
        273'316);
  // Read back by the library's own reader.
  diagnostic_log log{"written.csv"};
  csv_table read{std::string_view{written}, log};
  const auto from = read.needed("from"), to = read.needed("to"), year = read.needed("year"),
             defends = read.needed("defence"), consults = read.needed("consultation");
  std::size_t rows = 0, different = 0;
  auto row = table.begin();
  for (; read.next(); ++row, ++rows) {
    if (row == table.end()) break;
    const dyad_year one = *row;
    if (std::to_string(*read.whole<int>(from)) != number_of(one.bearer()) ||
        std::to_string(*read.whole<int>(to)) != number_of(one.beneficiary()) ||
        *read.whole<int>(year) != one.year() ||
        (read.flag(defends) == true) != one.owes(duty::defence).is_yes() ||
        (read.flag(consults) == true) != one.owes(duty::consultation).is_yes())
      ++different;
  }
  CHECK(rows == 273'316);
  CHECK(row == table.end());
  CHECK(different == 0);
  CHECK(log.empty());
}

TEST_CASE("ATOP 5.1: spells of alliances, members and phases", "[data][atop][measure]") {
  needs_atop();
  const world& w = atop_5_1();
  CHECK(agreement_spells(w).size() == 789);
  CHECK(party_spells(w).size() == 2'510);
  const auto lives = agreement_spells(w, [](const duration_row&) { return "asked"; });
  // What is in force on the last covered day is cut off, and nobody is asked why it ended.
  const auto in_force = std::ranges::count_if(
      official("atop5_1a"), [](const csv::row& row) { return row["endyr"] == "0"; });
  CHECK(std::ranges::count_if(lives, [](const duration_row& row) { return row.ended.is_no(); }) ==
        in_force);
  for (const duration_row& row : lives) {
    CHECK(row.cause.empty() == row.ended.is_no());
    CHECK(row.least_days.has_value());
    CHECK(*row.least_days <= *row.most_days);
    CHECK(*row.most_days <= 204 * 366);
  }
}
