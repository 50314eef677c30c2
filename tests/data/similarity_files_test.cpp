// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Measures of similarity against published values, and on the portfolios of ATOP 5.1. Skipped where
// ENTENTE_DATA_DIR is not set.
#include "data/research_world.hpp"
#include "support/csv.hpp"
#include <entente/measure.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

bool near(std::optional<double> found, double expected, double by = 1e-9) {
  return found && std::abs(*found - expected) < by;
}
const std::string folder = "data/similarity-reference";

/// A pair of portfolios with what is said of it, by the names of the file.
struct pair_of_rows {
  similarities plain;
  std::optional<double> weighted;
};
pair_of_rows germany_and_russia() {
  const auto table = research::rows_in(folder + "/signorino_ritter_1999_table6.csv");
  portfolios<4> both{2, table.size()};
  std::vector<std::optional<double>> weights;
  for (std::size_t k = 0; k != table.size(); ++k) {
    REQUIRE(both.set(0, k, std::stoi(table[k]["gmy"])));
    REQUIRE(both.set(1, k, std::stoi(table[k]["rus"])));
    weights.emplace_back(std::stod(table[k]["syscap"]));
  }
  return {similarities{both.joint(0, 1)},
          s_score(weighted_portfolios<4>{both, weights}.joint(0, 1))};
}

}  // namespace

TEST_CASE("Germany and Russia in 1914 as published", "[data][similarity]") {
  research::needs(folder + "/expected_values.csv");
  const auto [plain, weighted] = germany_and_russia();
  const std::map<std::string, std::optional<double>> found{
      {"s absolute,range=3,unweighted", plain[similarity::s]},
      {"s squared,range=3,unweighted", plain[similarity::s_squared]},
      {"s absolute,range=3,weights=syscap", weighted},
      {"tau-b valued", plain[similarity::tau_b]},
      {"kappa squared weights (w_exp=2)", plain[similarity::kappa_squared]},
      {"kappa linear weights (w_exp=1)", plain[similarity::kappa_linear]},
      {"kappa nominal (0/1 weights)", plain[similarity::kappa_nominal]},
      {"pi nominal (0/1 weights)", plain[similarity::pi_nominal]},
      {"pi squared (Haege formula)", plain[similarity::pi_squared]},
      {"alignment index S_abs - E[S_abs] under independence, range 3",
       plain[similarity::alignment]}};
  std::size_t compared = 0, rows = 0;
  for (const csv::row& row : research::rows_in(folder + "/expected_values.csv")) {
    ++rows;
    if (row["case"] != "gmyrus14") continue;
    const std::string name = row["measure"] + " " + row["variant"];
    INFO(name);
    REQUIRE(found.count(name) == 1);
    CHECK(near(found.at(name), std::stod(row["value"])));
    ++compared;
  }
  CHECK(compared == found.size());
  CHECK(rows == 27);  // the others stand in tests/measure/similarity_test.cpp
}

TEST_CASE("similarity on the portfolios of ATOP 5.1", "[data][atop][similarity]") {
  research::needs("data/atop-5.1/atop5_1m.csv");
  research::needs("data/cow-nmc/NMC_5_0.csv");
  const world& w = research::atop_world();
  const state_system states = research::cow_states();
  const auto members = [&](int year) { return states.members_in(year); };
  const auto of = [&](int year, auto scheme) {
    return portfolio_years(w, {year, year}, year_rule::through_exit_year, members, scheme).at(0);
  };
  const auto place = [&](const auto& one, const char* code) {
    return place_of(one.members, w.find_party(code)).value();
  };
  const auto now = of(2016, atop_scheme{});
  const std::size_t usa = place(now, "COW2"), japan = place(now, "COW740");
  CHECK(near(s_score(now.ties.joint(usa, japan)), 0.2479, 5e-5));
  const auto binary = of(2016, binary_scheme{});
  CHECK(near(cohens_kappa(binary.ties.joint(usa, japan)), 0.2364, 5e-5));
  const auto then = of(1914, atop_scheme{});
  CHECK(then.members.size() == 45);
  CHECK(near(s_score(then.ties.joint(place(then, "COW255"), place(then, "COW365"))), 0.6593, 5e-5));

  // Every pair in every year; both ways to S, and S of a pair with itself.
  const auto all =
      portfolio_years(w, {1816, 2016}, year_rule::through_exit_year, members, atop_scheme{});
  std::size_t pairs = 0, different = 0, above = 0, undefined = 0;
  for (const auto& year : all) {
    std::vector<double> quick;
    each_s_score(year.ties, [&](std::size_t, std::size_t, std::optional<double> s) {
      quick.push_back(s.value());
    });
    std::size_t at = 0;
    year.ties.each_pair([&](std::size_t, std::size_t, const joint_table<4>& both) {
      const similarities each{both};
      different += std::abs(quick[at++] - each.value_or(similarity::s, 9)) > 1e-12;
      above += each.value_or(similarity::pi_squared, 0) >
               each.value_or(similarity::kappa_squared, 0) + 1e-12;
      for (const auto& [measure, word] : words_of(similarity{}))
        undefined += !each.is_defined(measure);
    });
    pairs += at;
  }
  CHECK(all.size() == 201);
  CHECK(pairs == 956'175);
  CHECK(different == 0);
  CHECK(above == 0);
  CHECK(undefined == 0);  // own ties leave no portfolio constant
}

TEST_CASE("S weighted by CINC on the portfolios of ATOP 5.1", "[data][atop][similarity]") {
  research::needs("data/cow-nmc/nmc_7_0_peacesciencer.csv");
  const world& w = research::atop_world();
  const state_system states = research::cow_states();
  const auto year = portfolio_years(
      w, {2016, 2016}, year_rule::through_exit_year, [&](int of) { return states.members_in(of); },
      atop_scheme{});
  REQUIRE(year.size() == 1);
  const panel<double> cinc = research::capabilities("nmc_7_0_peacesciencer.csv").index();
  const auto weights = values_of(w, year[0].members, cinc, 2016);
  const similarity_matrix s{weighted_portfolios<4>{year[0].ties, weights}, similarity::s};
  const std::size_t usa = place_of(year[0].members, w.find_party("COW2")).value();
  const std::size_t japan = place_of(year[0].members, w.find_party("COW740")).value();
  CHECK(near(s.at(usa, japan), 0.4908, 5e-5));
  CHECK(near(s.at(usa, usa), 1));
}

TEST_CASE("similarity on every day on which ATOP 5.1 changes", "[data][atop][similarity]") {
  research::needs("data/atop-5.1/atop5_1m.csv");
  const world& w = research::atop_world();
  const auto states = all_states(w);
  std::vector<similarity_matrix> kept;
  const std::vector<similarity> measures{similarity::s, similarity::tau_b,
                                         similarity::kappa_squared};
  for (const similarity one : measures) kept.emplace_back(one);
  std::size_t days = 0, rows = 0, compared = 0, wrong = 0;
  each_change_of_portfolios(
      duty_history{w}, states, atop_scheme{}, period{"1816-01-01"_day, "2017-01-01"_day}, {},
      [&](date day, const portfolios<4>& ties, std::span<const std::size_t> changed) {
        rows += days == 0 ? 0 : changed.size();
        for (similarity_matrix& one : kept) one.update(ties, changed);
        // Each matrix made anew from a snapshot of the day.
        if (days++ % 40 != 0) return;
        const auto anew = portfolios_on(w.on(day), states, atop_scheme{});
        for (std::size_t m = 0; m != measures.size(); ++m) {
          const similarity_matrix expected{anew, measures[m]};
          for (std::size_t i = 0; i != states.size(); ++i)
            for (std::size_t j = 0; j <= i; ++j) {
              ++compared;
              wrong += kept[m].at(i, j) != expected.at(i, j);
            }
        }
      });
  CHECK(states.size() == 218);
  CHECK(days == 955);
  CHECK(rows == 6152);  // of 955 x 218: what a day costs
  CHECK(compared > 1'000'000);
  CHECK(wrong == 0);
}
