// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Capabilities of alliances against the measures of DoDL by alliance and year. Skipped where
// ENTENTE_DATA_DIR is not set.
#include "data/research_world.hpp"
#include <entente/measure.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

/// To a share of what is expected.
bool near(std::optional<double> found, double expected, double by) {
  return found && std::abs(*found - expected) <= by * std::abs(expected);
}

}  // namespace

TEST_CASE("capabilities of alliances as others computed them", "[data][atop][capability]") {
  research::needs("data/similarity-reference/dodl_alliance_year_measures.csv");
  research::needs("data/cow-nmc/nmc_7_0_peacesciencer.csv");
  const world& w = research::atop_world();
  panel<double> cinc = research::capabilities("nmc_7_0_peacesciencer.csv").printed_index;
  cinc.put_in_order_of(w.all_facts().parties);
  std::map<std::pair<agreement_id, int>, std::vector<std::optional<double>>> members;
  for (const member_year& row : member_years{w, {1970, 2014}, year_rule::through_exit_year})
    members[{row.agreement(), row.year()}].push_back(cinc.at(row.member(), row.year()));
  std::size_t rows = 0, same_members = 0, totals = 0, dispersals = 0, of_two = 0, exact = 0;
  for (const csv::row& row :
       research::rows_in("data/similarity-reference/dodl_alliance_year_measures.csv")) {
    ++rows;
    const auto found =
        members.find({w.find_agreement(("ATOP" + row["atopid"]).c_str()), std::stoi(row["year"])});
    if (found == members.end() || found->second.size() != std::stoul(row["members"])) continue;
    ++same_members;
    if (row["cinc_total"].empty() || row["cinc_dispersal"].empty()) continue;
    const double total = std::stod(row["cinc_total"]), spread = std::stod(row["cinc_asymmetry"]),
                 dispersal = std::stod(row["cinc_dispersal"]);
    const capability_summary sum = summary_of(found->second);
    totals += near(sum.known_total, total, .05);
    dispersals += near(sum.dispersal(), dispersal, .05);
    // Two members are known by their sum and their difference: no version of the data between.
    if (row["members"] != "2") continue;
    ++of_two;
    exact += near(
        summary_of(std::vector<std::optional<double>>{(total + spread) / 2, (total - spread) / 2})
            .dispersal(),
        dispersal, 1e-6);
  }
  CHECK(rows == 10'790);
  CHECK(same_members == rows);
  // They used version 6 of the capabilities, which lies between ours.
  CHECK(totals == 10'697);
  CHECK(dispersals == 10'562);
  CHECK(of_two == 9'461);
  CHECK(exact == of_two);
}

TEST_CASE("the blocs of the Cold War", "[data][atop][network]") {
  research::needs("data/atop-5.1/atop5_1m.csv");
  research::needs("data/cow-nmc/nmc_7_0_peacesciencer.csv");
  const world& w = research::atop_world();
  const state_system states = research::cow_states();
  panel<double> cinc = research::capabilities("nmc_7_0_peacesciencer.csv").printed_index;
  cinc.put_in_order_of(w.all_facts().parties);
  struct system {
    std::vector<std::vector<std::string>> blocs;
    polarity poles;
  };
  const auto in = [&](int year) {
    const auto members = research::members_in(w, states, year);
    std::vector<double> power;
    for (const party_id who : members) power.push_back(cinc.at(who, year).value_or(0));
    const tie_network defence =
        ties_on(w.on(date::parse(std::to_string(year) + "-07-01").value()), members, duty::defence)
            .value();
    const auto blocs = separate_blocs(defence, power).value();
    system made{{}, polarity_of(power, blocs).value()};
    for (const auto& one : blocs) {
      auto& names = made.blocs.emplace_back();
      for (const std::size_t i : one)
        names.emplace_back(w.all_facts().parties[members[i].index()].code.view());
    }
    return made;
  };
  const auto has = [](const std::vector<std::string>& bloc, const std::string& code) {
    return std::find(bloc.begin(), bloc.end(), code) != bloc.end();
  };
  for (const int year : {1956, 1970, 1985}) {
    const system found = in(year);
    // NATO with the United States, who belong to the Rio Pact as well, and then the Soviet Union.
    INFO(year);
    CHECK(has(found.blocs.at(0), "COW2"));
    CHECK(has(found.blocs.at(0), "COW200"));
    CHECK(has(found.blocs.at(1), "COW365"));
  }
  // Two blocs with two thirds of all capabilities; before the wars it took more than three.
  const polarity bipolar = in(1956).poles;
  CHECK(bipolar.effective < 4);
  CHECK(bipolar.first_two > .65);
  for (const int year : {1914, 1938}) {
    INFO(year);
    CHECK(in(year).poles.effective > 5.5);
    CHECK(in(year).poles.first_two < .5);
  }
}
