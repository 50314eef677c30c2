// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Networks of years: by hand, against the table of dyad-years, and against snapshots of the day
// that a rule names. Those of ATOP 5.1 are skipped where ENTENTE_DATA_DIR is not set.
#include "data/research_world.hpp"
#include "support/sanitized.hpp"
#include "toy.hpp"
#include "world/made_world.hpp"
#include <entente/measure.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {

using codes = std::vector<const char*>;

/// What the table of dyad-years with direction says of two parties.
using directed_table = std::map<std::pair<int, std::pair<party_id, party_id>>, possible_duties>;
directed_table table_of(const world& w, year_span years, year_rule rule) {
  directed_table made;
  for (const dyad_year row : dyad_years{w, years, rule})
    made[{row.year(), {row.bearer(), row.beneficiary()}}] = {row.certain(), row.possible()};
  return made;
}

struct comparison {
  std::size_t compared = 0, tied = 0, open = 0, wrong = 0;
};
/// Every pair of members of every network beside the table.
comparison compare(const std::vector<network_year>& networks, const directed_table& table,
                   flag_set<duty> kinds, mutuality by) {
  comparison made;
  for (const network_year& one : networks)
    for (std::size_t i = 0; i != one.members.size(); ++i)
      for (std::size_t j = 0; j != i; ++j) {
        const auto duties = [&](std::size_t from, std::size_t to) {
          const auto row = table.find({one.year, {one.members[from], one.members[to]}});
          return row == table.end() ? possible_duties{} : row->second;
        };
        const auto is_tied = [&](auto part) {
          const bool forth = !(duties(i, j).*part & kinds).empty();
          const bool back = !(duties(j, i).*part & kinds).empty();
          return by == mutuality::both ? forth && back : forth || back;
        };
        const bool is_certain = is_tied(&possible_duties::certain);
        const bool is_possible = is_tied(&possible_duties::possible);
        ++made.compared;
        made.tied += is_certain;
        made.open += is_possible && !is_certain;
        made.wrong +=
            one.ties.has(i, j) != is_certain || one.possible_ties.has(i, j) != is_possible;
      }
  return made;
}

/// A and B are allied from some day of 1951 to the end of 1953, B and C from 1952; A defends C in
/// 1952 and is not defended.
world three() {
  facts all;
  for (const auto code : {"A", "B", "C"}) all.parties.push_back(made::state_row(code));
  all.agreements = {made::treaty_row("T1", {"A", "B"}, "1951-01-01"),
                    made::treaty_row("T2", {"B", "C"}, "1952-01-01"),
                    made::treaty_row("T3", {"A", "C"}, "1952-03-01")};
  all.agreements[0].in_force = made::dated("1951");
  all.agreements[0].ended = made::dated("1954-01-01");
  auto one_sided = made::pledge_row("1", duty::defence);
  one_sided.bearers = made::parties({"A"});
  all.agreements[2].articles = {one_sided};
  all.agreements[2].ended = made::dated("1952-11-01");
  all.coverage = period{"1950-01-01"_day, "1955-01-01"_day};
  return world::build(all).value();
}
/// The ties of each year in letters: "1951 AB BC?" with what is only possible marked.
std::vector<std::string> in_words(const world& w, const std::vector<network_year>& networks) {
  std::vector<std::string> made;
  const auto letter = [&](party_id p) {
    return std::string{w.all_facts().parties[p.index()].code.view()};
  };
  for (const network_year& one : networks) {
    std::string line = std::to_string(one.year);
    for (std::size_t i = 0; i != one.members.size(); ++i)
      for (std::size_t j = i + 1; j != one.members.size(); ++j)
        if (one.possible_ties.has(i, j))
          line += " " + letter(one.members[i]) + letter(one.members[j]) +
                  (one.ties.has(i, j) ? "" : "?");
    made.push_back(line);
  }
  return made;
}
using lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the networks of years, by hand", "[network_years][measure]") {
  const world w = three();
  const auto of = [&](year_rule rule, mutuality by = mutuality::either) {
    return in_words(w, network_years(w, {1940, 1960}, rule, all_states(w), duty::defence, by));
  };
  // Only years that the facts cover have a network.
  CHECK(of(year_rule::any_day) ==
        lines{"1950", "1951 AB", "1952 AB AC BC", "1953 AB BC", "1954 BC"});
  CHECK(of(year_rule::through_exit_year) ==
        lines{"1950", "1951 AB", "1952 AB AC BC", "1953 AB BC", "1954 AB BC"});
  CHECK(of(year_rule::first_day) ==
        lines{"1950", "1951 AB?", "1952 AB BC", "1953 AB BC", "1954 BC"});
  CHECK(of(year_rule::last_day) == lines{"1950", "1951 AB", "1952 AB BC", "1953 AB BC", "1954 BC"});
  CHECK(of(year_rule::any_day, mutuality::both) ==
        lines{"1950", "1951 AB", "1952 AB BC", "1953 AB BC", "1954 BC"});
  CHECK(in_words(w, network_years(w, {1952, 1953}, year_rule::any_day, all_states(w),
                                  duty::consultation)) == lines{"1952", "1953"});
}

TEST_CASE("the system of a network of a year", "[network_years][measure]") {
  const world w = three();
  const party_id a = w.find_party("A"), b = w.find_party("B"), c = w.find_party("C");
  const auto of = [&](const auto& who) {
    return network_years(w, {1952, 1954}, year_rule::any_day, who, duty::defence);
  };
  const lines expected{"1952 CA CB", "1953 CB", "1954 CB"};
  const auto without_the_tie = [&](std::vector<network_year> networks) {
    for (auto& one : networks) {
      one.ties.remove(1, 2);
      one.possible_ties.remove(1, 2);
    }
    return in_words(w, networks);
  };
  CHECK(without_the_tie(of(std::vector{c, a, b})) == expected);
  CHECK(without_the_tie(of(codes{"C", "A", "B"})) == expected);
  CHECK(without_the_tie(of(std::vector<party_code>{"C", "A", "B"})) == expected);
  CHECK(without_the_tie(of([&](int) { return std::vector{c, a, b}; })) == expected);
  CHECK(without_the_tie(of([](int) { return codes{"C", "A", "B"}; })) == expected);

  // Each once, and nobody else: a party of no world, or of a larger one.
  for (const auto& networks : {of(codes{"B", "Z", "C", "B"}), of(std::vector{b, party_id{99}, c}),
                               of(std::vector{b, party_id{}, c, c})}) {
    REQUIRE(networks.size() == 3);
    CHECK(networks[0].members == std::vector{b, c});
    CHECK(networks[0].ties.size() == 2);
    CHECK(in_words(w, networks) == lines{"1952 BC", "1953 BC", "1954 BC"});
  }
  // Who is left out has a name, each once, if it was given one.
  using names = std::vector<text>;
  const auto named = of([](int year) {
    return year == 1953 ? codes{"A", "B"} : codes{"Z", "B", "Y", "Z"};
  });
  REQUIRE(named.size() == 3);
  CHECK(named[0].not_known == names{text{std::string_view{"Z"}}, text{std::string_view{"Y"}}});
  CHECK(named[1].not_known.empty());
  CHECK(named[2].not_known == named[0].not_known);
  CHECK(of(std::vector{b, party_id{99}, c})[0].not_known.empty());
  const auto portfolios = portfolio_years(w, {1952, 1952}, year_rule::any_day,
                                          std::vector<party_code>{"B", "Z"}, atop_scheme{});
  CHECK(portfolios[0].not_known == names{text{std::string_view{"Z"}}});
  // By year: where nobody knows who belongs there is no network, and no false zero.
  const auto listed = [&](int year) {
    return year == 1953 ? listed_parties{} : listed_parties{row_list<party_code>{"B", "C"}};
  };
  CHECK(in_words(w, of(listed)) == lines{"1952 BC", "1954 BC"});
  // A system of nobody is no unknown one.
  const auto nobody = of(std::vector<party_id>{});
  REQUIRE(nobody.size() == 3);
  CHECK(nobody[0].ties.size() == 0);
}

TEST_CASE("portfolios of years take the same systems", "[network_years][portfolio][measure]") {
  const world w = three();
  const auto of = [&](const auto& who) {
    return portfolio_years(w, {1952, 1954}, year_rule::any_day, who, atop_scheme{});
  };
  const auto by_function = of([&](int) { return all_states(w); });
  REQUIRE(by_function.size() == 3);
  for (const auto& years : {of(all_states(w)), of(codes{"A", "B", "C"})}) {
    REQUIRE(years.size() == 3);
    for (std::size_t y = 0; y != 3; ++y) {
      CHECK(years[y].members == by_function[y].members);
      for (std::size_t i = 0; i != 3; ++i)
        for (std::size_t j = 0; j != 3; ++j)
          CHECK(years[y].ties.at(i, j) == by_function[y].ties.at(i, j));
    }
  }
  const auto known = of([&](int year) {
    return year == 1952 ? std::optional{codes{"B", "C"}} : std::nullopt;
  });
  REQUIRE(known.size() == 1);
  CHECK(known[0].year == 1952);
  CHECK(known[0].ties.at(0, 1) == 3);
}

TEST_CASE("a measure of each year", "[network_years][series][measure]") {
  const world w = three();
  const auto networks =
      network_years(w, {1950, 1954}, year_rule::first_day, all_states(w), duty::defence);
  using series = std::vector<yearly_value<std::size_t>>;
  CHECK(series_of(networks, [](const network_year& one) { return one.ties.ties(); }) ==
        series{{1950, 0}, {1951, 0}, {1952, 2}, {1953, 2}, {1954, 1}});
  CHECK(series_of(networks, [](const auto& one) { return one.possible_ties.ties(); }) ==
        series{{1950, 0}, {1951, 1}, {1952, 2}, {1953, 2}, {1954, 1}});
  // Of whatever has a year.
  const auto portfolios =
      portfolio_years(w, {1951, 1952}, year_rule::first_day, codes{"A", "B"}, binary_scheme{});
  using values = std::vector<yearly_value<std::optional<int>>>;
  CHECK(series_of(portfolios, [](const auto& one) { return one.ties.at(0, 1); }) ==
        values{{1951, std::nullopt}, {1952, 1}});
}

TEST_CASE("the networks of years are those of dyad-years", "[network_years][measure]") {
  const auto of = [](const world& w, year_span years, flag_set<duty> kinds) {
    comparison sum;
    for (const auto& [rule, word] : words_of(year_rule{}))
      for (const mutuality by : {mutuality::either, mutuality::both}) {
        CAPTURE(word);
        const auto networks = network_years(w, years, rule, all_states(w), kinds, by);
        CHECK(networks.size() == covered_years(w, rule).within(years).size());
        const comparison one = compare(networks, table_of(w, years, rule), kinds, by);
        CHECK(one.wrong == 0);
        sum.compared += one.compared;
        sum.tied += one.tied;
        sum.open += one.open;
      }
    return sum;
  };
  const world toy_world{toy::everything};
  CHECK(of(toy_world, {1945, 2025}, duty::defence).tied > 100);
  CHECK(of(toy_world, {1945, 2025}, {duty::defence, duty::consultation}).tied > 100);
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const world w = world::build(made::facts_from(seed, {30, 60, 10, 10})).value();
    const comparison found = of(w, {1900, 2020}, {duty::defence, duty::neutrality});
    CHECK(found.tied > 1000);
    CHECK(found.open > 100);
  }
}

TEST_CASE("the network of a first or last day is that of the day", "[network_years][measure]") {
  std::size_t compared = 0, open = 0, wrong = 0;
  for (const std::uint64_t seed : {4U, 5U}) {
    const world w = world::build(made::facts_from(seed, {30, 60, 10, 10})).value();
    const auto states = all_states(w);
    for (const year_rule rule : {year_rule::first_day, year_rule::last_day})
      for (const mutuality by : {mutuality::either, mutuality::both})
        for (const network_year& one :
             network_years(w, {1960, 2000}, rule, states, duty::defence, by)) {
          const date day = rule == year_rule::first_day ? date::from({one.year, 1, 1}).value()
                                                        : date::from({one.year, 12, 31}).value();
          const snapshot now = w.on(day);
          wrong += ties_on(now, states, duty::defence, by) != std::optional{one.ties};
          wrong += possible_ties_on(now, states, duty::defence, by) != one.possible_ties;
          open += one.ties != one.possible_ties;
          ++compared;
        }
  }
  CHECK(compared > 100);
  CHECK(open > 50);
  CHECK(wrong == 0);
}

TEST_CASE("the networks of years of ATOP 5.1", "[network_years][atop][data]") {
  research::needs("data/atop-5.1/atop5_1m.csv");
  research::needs("data/cow-states-2016/states2016.csv");
  const world& w = research::atop_world();
  const state_system states = research::cow_states();
  const auto members = [&](int year) { return states.members_in(year); };
  const auto rules = words_of(year_rule{});
  for (std::size_t i = 0; i != made::tried(rules.size()); ++i) {
    const auto& [rule, word] = rules[i];
    CAPTURE(word);
    const directed_table table = table_of(w, {1810, 2020}, rule);
    for (const mutuality by : {mutuality::either, mutuality::both}) {
      const auto networks = network_years(w, {1810, 2020}, rule, members, duty::defence, by);
      // The list of states begins in 1816, so nobody knows the members of the system of 1815.
      REQUIRE(networks.size() == 201);
      CHECK(networks.front().year == 1816);
      CHECK(networks.back().year == 2016);
      const comparison found = compare(networks, table, duty::defence, by);
      CHECK(found.compared == 956'175);
      CHECK(found.tied > 50'000);
      CHECK(found.wrong == 0);
    }
  }
}
