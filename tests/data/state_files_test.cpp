// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The field's own files of states and capabilities, all rows.
#include "support/tables.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/gw.hpp>
#include <entente/io/nmc.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

std::ifstream file(const std::string& name) {
  std::ifstream in{csv::data_folder().value() + "/data/" + name, std::ios::binary};
  REQUIRE(in.good());
  return in;
}

state_system cow_states() {
  diagnostic_log log{"states2016.csv"};
  auto in = file("cow-states-2016/states2016.csv");
  const auto read = read_cow_states(in, log);
  REQUIRE(log.total() == 0);
  return read.value();
}
gw_states gw_lists() {
  diagnostic_log log{"gw_system.csv"};
  auto in = file("gw-states/gw_system.csv");
  const auto read = read_gw_states(in, log);
  REQUIRE(log.total() == 0);
  return read.value();
}
code_map gw_cow() {
  diagnostic_log log{"gw_cow_panel.csv"};
  auto in = file("gw-states/gw_cow_panel.csv");
  const auto read = read_gw_cow_map(in, log);
  REQUIRE(log.total() == 0);
  return read.value();
}

using words = std::vector<std::string>;
words of(const code_map::codes& found) {
  if (!found) return {"unknown"};
  words made;
  for (const auto& code : *found) made.emplace_back(code.view());
  return made;
}

}  // namespace

TEST_CASE("COW's members by year are those of its spells, all 15,951 rows", "[data][files]") {
  NEEDS_TABLES();
  const state_system list = cow_states();
  CHECK(list.states().size() == 217);
  std::size_t spells = 0;
  for (const auto& state : list.states()) spells += state.spells.size();
  CHECK(spells == 243);
  CHECK(list.coverage() == period{"1816-01-01"_day, "2017-01-01"_day});
  CHECK(list.find("COW2")->spells[0].during.is_open_ended());  // the list ends, not the state

  diagnostic_log log{"system2016.csv"};
  auto in = file("cow-states-2016/system2016.csv");
  const auto printed = read_cow_system_years(in, log);
  REQUIRE(log.total() == 0);
  const auto made = system_years(list);
  CHECK(made.size() == 15'951);
  REQUIRE(printed.has_value());
  CHECK((made == *printed));  // in the same order, too

  const auto built = world::build(facts_of(list));
  REQUIRE(built.has_value());
  CHECK(built->all_facts().parties.size() == 217);
  CHECK(built->all_facts().parties[0].name == text{"United States of America"});
}

TEST_CASE("after the list of COW nobody is known to be a member or a major power",
          "[data][files]") {
  NEEDS_TABLES();
  const state_system list = cow_states();
  diagnostic_log log{"majors2016.csv"};
  auto in = file("cow-states-2016/majors2016.csv");
  const auto majors = read_cow_majors(in, list, log);
  REQUIRE(log.total() == 0);
  REQUIRE(majors.has_value());
  std::size_t powers = 0, others = 0;
  for (const auto& state : list.states()) {
    for (const int year : {2017, 2024}) {
      CHECK(list.is_member_in(state.code, year).is_unknown());
      CHECK(majors->is_member_in(state.code, year).is_unknown());
    }
    powers += majors->is_member_in(state.code, 2016).is_yes() ? 1U : 0U;
    others += majors->is_member_in(state.code, 2016).is_no() ? 1U : 0U;
  }
  CHECK(powers == 7);
  CHECK(others == 210);
  // Gaps: Germany after each war, France, Russia, Japan.
  CHECK(majors->is_member("COW255", "1918-11-11"_day).is_yes());
  CHECK(majors->is_member("COW255", "1918-11-12"_day).is_no());
  CHECK(majors->is_member("COW255", "1925-01-01"_day).is_yes());
  CHECK(majors->is_member("COW220", "1940-06-22"_day).is_yes());
  CHECK(majors->is_member("COW220", "1940-06-23"_day).is_no());
  CHECK(majors->is_member("COW365", "1918-01-01"_day).is_no());
  CHECK(majors->is_member("COW740", "1991-12-11"_day).is_yes());
  CHECK(majors->is_member("COW740", "1950-01-01"_day).is_no());
  CHECK(majors->is_member("COW20", "1950-01-01"_day).is_no());
}

TEST_CASE("the states of Gleditsch and Ward", "[data][files]") {
  NEEDS_TABLES();
  const gw_states lists = gw_lists();
  std::size_t spells = 0, larger = 0;
  for (const auto& state : lists.with_microstates.states()) spells += state.spells.size();
  for (const auto& state : lists.without_microstates.states()) larger += state.spells.size();
  CHECK(spells == 239);
  std::size_t flagged = 0;
  for (const auto& row : csv::rows_of([] {
         auto in = file("gw-states/gw_system.csv");
         return std::string{std::istreambuf_iterator<char>{in}, {}};
       }()))
    flagged += row["microstate"] == "1" ? 1U : 0U;
  CHECK(flagged > 0);
  CHECK(spells - larger == flagged);
  CHECK(lists.with_microstates.coverage() == period{"1816-01-01"_day, "2021-01-01"_day});
  // Serbia, Yugoslavia, Serbia.
  const state_system& list = lists.with_microstates;
  CHECK(list.is_member("GW340", "1915-10-01"_day).is_yes());
  CHECK(list.is_member("GW340", "1950-01-01"_day).is_no());
  CHECK(list.is_member("GW345", "2006-06-04"_day).is_yes());
  CHECK(list.is_member("GW345", "2006-06-05"_day).is_no());
  CHECK(list.is_member("GW340", "2006-06-05"_day).is_yes());
  CHECK(list.name_on("GW345", "1950-01-01"_day) == "Yugoslavia");
}

TEST_CASE("the codes of COW and of Gleditsch and Ward, where they disagree", "[data][files]") {
  NEEDS_TABLES();
  const code_map map = gw_cow();
  const state_system cow = cow_states();
  const state_system gw = gw_lists().with_microstates;
  CHECK(map.years() == year_span{1816, 2025});
  const auto to_cow = [&](const char* state, date day) {
    return of(map.counterparts_on(state, day, gw, cow));
  };
  const auto to_gw = [&](const char* state, date day) {
    return of(map.counterparts_on(state, day, cow, gw));
  };

  // Yugoslavia is 345 throughout in COW; Serbia is 340 before and after it in the other list.
  CHECK(to_gw("COW345", "1900-01-01"_day) == words{"GW340"});
  CHECK(to_gw("COW345", "1930-01-01"_day) == words{"GW345"});
  CHECK(to_gw("COW345", "2006-06-04"_day) == words{"GW345"});
  CHECK(to_gw("COW345", "2006-06-05"_day) == words{"GW340"});
  CHECK(to_gw("COW345", "1917-06-01"_day).empty());
  CHECK(to_cow("GW340", "2010-01-01"_day) == words{"COW345"});
  CHECK(to_cow("GW340", "1950-01-01"_day).empty());
  CHECK(of(map.counterparts_in("COW345", 2006)).size() == 2);
  CHECK(of(map.counterparts_in("COW345", 1950)) == words{"GW345"});

  // In 1990 COW restores 255, where 260 goes on in the other list.
  CHECK(to_cow("GW260", "1990-10-02"_day) == words{"COW260"});
  CHECK(to_cow("GW260", "1990-10-03"_day) == words{"COW255"});
  CHECK(to_gw("COW255", "1990-10-03"_day) == words{"GW260"});
  CHECK(to_gw("COW255", "1930-01-01"_day) == words{"GW255"});
  CHECK(to_gw("COW255", "1990-10-02"_day).empty());
  CHECK(to_cow("GW255", "1990-10-03"_day).empty());
  CHECK(of(map.counterparts_in("GW260", 1989)) == words{"COW260"});
  CHECK(of(map.counterparts_in("GW260", 1990)) == words{"COW260"});
  CHECK(of(map.counterparts_in("GW260", 1991)) == words{"COW255"});

  // Yemen: 679 is new in COW, 678 goes on in the other list.
  CHECK(to_cow("GW678", "1990-05-21"_day) == words{"COW678"});
  CHECK(to_cow("GW678", "1990-05-22"_day) == words{"COW679"});
  CHECK(to_cow("GW680", "1990-05-21"_day) == words{"COW680"});
  CHECK(to_gw("COW679", "2000-01-01"_day) == words{"GW678"});

  // One number, two states.
  CHECK(to_cow("GW970", "2010-01-01"_day) == words{"COW946"});
  CHECK(to_gw("COW970", "2010-01-01"_day) == words{"GW971"});
  CHECK(to_cow("GW970", "1985-01-01"_day).empty());
  CHECK(gw.name_of("GW970") == "Kiribati");
  CHECK(cow.name_of("COW970") == "Nauru");

  // What neither list nor the table knows is not guessed.
  CHECK(to_cow("GW260", "2017-01-01"_day) == words{"unknown"});
  CHECK(to_gw("COW255", "2017-01-01"_day) == words{"unknown"});
  CHECK(to_cow("GW9999", "2000-01-01"_day) == words{"unknown"});
  CHECK(of(map.counterparts_in("GW260", 1815)) == words{"unknown"});
  CHECK(of(map.counterparts_in("GW260", 2026)) == words{"unknown"});
}

TEST_CASE("on a day no code has two others, and none that the table does not give",
          "[data][files]") {
  NEEDS_TABLES();
  const code_map map = gw_cow();
  const state_system cow = cow_states();
  const state_system gw = gw_lists().with_microstates;
  std::size_t asked = 0, found = 0, several = 0, one_way = 0;
  const auto compare = [&](const state_system& from, const state_system& to) {
    for (const auto& state : from.states())
      for (int year = 1816; year <= 2016; ++year)
        for (const date day : {date::from({year, 1, 1}).value(), date::from({year, 6, 15}).value(),
                               date::from({year, 12, 31}).value()}) {
          const auto codes = map.counterparts_on(state.code, day, from, to);
          ++asked;
          if (!codes) continue;
          found += codes->size();
          several += codes->size() > 1 ? 1U : 0U;
          for (const auto& code : *codes) {
            const auto back = map.counterparts_on(code, day, to, from);
            const bool returns = back && back->size() == 1 && (*back)[0] == state.code;
            one_way += returns ? 0U : 1U;
          }
        }
  };
  compare(gw, cow);
  const std::size_t from_gw = found;
  compare(cow, gw);
  CHECK(asked > 200'000);
  CHECK(several == 0);
  CHECK(one_way == 0);
  CHECK(found == 2 * from_gw);
  CHECK(from_gw > 40'000);
}

TEST_CASE("CINC from components is the printed one, all rows of both editions", "[data][files]") {
  NEEDS_TABLES();
  struct edition {
    const char* name;
    std::ptrdiff_t rows;
    year_span years;
  };
  for (const edition& of : {edition{"cow-nmc/NMC_5_0.csv", 15'171, {1816, 2012}},
                            edition{"cow-nmc/nmc_7_0_peacesciencer.csv", 17'121, {1816, 2022}}}) {
    INFO(of.name);
    diagnostic_log log{of.name};
    auto in = file(of.name);
    const national_capabilities read = read_nmc(in, log);
    REQUIRE(log.total() == 0);
    CHECK(read.printed_index.years() == of.years);
    CHECK(std::distance(read.printed_index.begin(), read.printed_index.end()) == of.rows);
    const panel<double> index = read.index();
    CHECK(std::distance(index.begin(), index.end()) == of.rows);
    std::size_t near = 0, by_six = 0;
    std::array<panel<double>, 6> shares;
    for (std::size_t i = 0; i != 6; ++i) shares[i] = yearly_shares(read.components[i]);
    for (const auto [state, year, printed] : read.printed_index) {
      near += std::abs(index.at(state, year).value() - printed) <= 1e-6 ? 1U : 0U;
      double sum = 0;
      for (const auto& share : shares) sum += share.at(state, year).value_or(0);
      by_six += std::abs(sum / 6 - printed) <= 1e-6 ? 1U : 0U;
    }
    CHECK(near == static_cast<std::size_t>(of.rows));
    // The textbook's division by six is another index.
    CHECK(by_six * 10 < near * 9);
    // Sums over a year are not 1.
    const auto sums = yearly_sums(index);
    CHECK(std::abs(sums[1860 - 1816].value() - 1.0747) < 5e-5);
  }
}

TEST_CASE("missing capabilities are missing and not minus nine", "[data][files]") {
  NEEDS_TABLES();
  diagnostic_log log{"NMC_5_0.csv"};
  auto in = file("cow-nmc/NMC_5_0.csv");
  const national_capabilities read = read_nmc(in, log);
  std::size_t marks = 0, missing = 0;
  const char* const names[]{"milex", "milper", "irst", "pec", "tpop", "upop"};
  auto again = file("cow-nmc/NMC_5_0.csv");
  for (const auto& row : csv::rows_of(std::string{std::istreambuf_iterator<char>{again}, {}}))
    for (std::size_t i = 0; i != 6; ++i) {
      marks += row[names[i]] == "-9" ? 1U : 0U;
      missing +=
          read.components[i].at("COW" + row["ccode"], std::stoi(row["year"])).has_value() ? 0U : 1U;
    }
  CHECK(marks > 1000);
  CHECK(missing == marks);
  for (const auto& component : read.components)
    for (const auto [state, year, value] : component)
      if (value < 0) FAIL(state.view() << " " << year);
}

TEST_CASE("states, ATOP and capabilities in one world", "[data][files]") {
  NEEDS_TABLES();
  const facts states = facts_of(cow_states());
  diagnostic_log log{"atop5_1m.csv"};
  auto in = file("atop-5.1/atop5_1m.csv");
  const auto members = read_atop_members(in, log);
  const auto built = world::build(states, atop_facts(members, log, states.parties));
  REQUIRE(log.total() == 0);
  REQUIRE(built.has_value());
  CHECK(built->all_facts().parties.size() == 218);  // all states, and the member without a number
  const party_id japan = built->find_party("COW740");
  REQUIRE(japan.is_valid());
  CHECK(built->all_facts().parties[japan.index()].name == text{"Japan"});

  auto capabilities = file("cow-nmc/nmc_7_0_peacesciencer.csv");
  panel<double> index = read_nmc(capabilities, log).index();
  CHECK_FALSE(index.at(japan, 1994).has_value());  // an id of which world?
  const auto by_code = index.at("COW740", 1994);
  index.put_in_order_of(built->all_facts().parties);
  REQUIRE(by_code.has_value());
  CHECK(index.at(japan, 1994) == by_code);
  CHECK(std::distance(index.begin(), index.end()) == 17'121);
}
