// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Measures of networks on graphs small enough to count by hand. Against igraph: tests/networks.
#include "world/made_world.hpp"
#include <entente/measure/blocs.hpp>
#include <entente/measure/centrality.hpp>
#include <entente/measure/k_ads.hpp>
#include <entente/measure/portfolio_years.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

using namespace entente;

namespace {

using pairs = std::initializer_list<std::pair<std::size_t, std::size_t>>;
using numbers = std::vector<std::size_t>;
using sets = std::vector<numbers>;

tie_network network(std::size_t size, pairs ties) {
  tie_network made{size};
  for (const auto& [i, j] : ties) made.add(i, j);
  return made;
}
/// 0-1-2-3 all tied to each other; 3-4-5, 4 and 5 tied to 6 each; 7 alone.
tie_network eight() {
  return network(8,
                 {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {4, 5}, {4, 6}, {5, 6}});
}
bool near(std::optional<double> found, double expected) {
  return found && std::abs(*found - expected) < 1e-12;
}

}  // namespace

TEST_CASE("degree, density, transitivity, components, indirect allies", "[network][measure]") {
  const tie_network ties = eight();
  CHECK(ties.ties() == 10);
  CHECK(ties.degree(3) == 4);
  CHECK(ties.degree(7) == 0);
  CHECK(near(density(ties), 10.0 / 28));
  // 5 triangles; paths: 3 each at 0, 1, 2, 6 at 3, 3 at 4, 1 each at 5 and 6.
  CHECK(near(transitivity(ties), 15.0 / 20));
  CHECK(components(ties) == numbers{0, 0, 0, 0, 0, 0, 0, 1});
  CHECK(indirect_allies(ties, 0) == numbers{4});
  CHECK(indirect_allies(ties, 3) == numbers{5, 6});
  CHECK(indirect_allies(ties, 7).empty());
}

TEST_CASE("centrality of a path, a star and a ring", "[network][measure]") {
  const tie_network path = network(4, {{0, 1}, {1, 2}, {2, 3}});
  CHECK(betweenness(path) == std::vector<double>{0, 2, 2, 0});
  const auto close = closeness(path);
  CHECK(near(close[0], 3.0 / 6));
  CHECK(near(close[1], 3.0 / 4));
  const auto central = eigenvector_centrality(path).value();
  CHECK(near(central[1], 1));
  CHECK(std::abs(central[0] - 2 / (1 + std::sqrt(5.0))) < 1e-9);

  const tie_network star = network(6, {{0, 1}, {0, 2}, {0, 3}, {0, 4}});
  CHECK(betweenness(star) == std::vector<double>{6, 0, 0, 0, 0, 0});
  CHECK(std::abs(eigenvector_centrality(star).value()[2] - 0.5) < 1e-9);
  CHECK_FALSE(closeness(star)[5]);
  CHECK(eigenvector_centrality(star).value()[5] == 0);

  // Two shortest paths to the one opposite: half each.
  CHECK(betweenness(network(4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}})) == std::vector<double>(4, 0.5));
}

TEST_CASE("cores, blocs and polarity", "[network][measure]") {
  const tie_network ties = eight();
  CHECK(core_numbers(ties) == numbers{3, 3, 3, 3, 2, 2, 2, 0});
  CHECK(cliques(ties) == sets{{0, 1, 2, 3}, {4, 5, 6}});
  CHECK(cliques(ties, 2).value().size() == 3);
  CHECK(cliques(ties, 1).value().size() == 4);
  CHECK_FALSE(cliques(ties, 1, 3));
  const auto blocs = separate_blocs(ties).value();
  CHECK(blocs == sets{{0, 1, 2, 3}, {4, 5, 6}});
  // Two blocs that overlap: the larger one takes whom they share.
  CHECK(separate_blocs(network(5, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {2, 4}}), 2) ==
        sets{{0, 1, 2}, {3, 4}});

  const std::vector<double> power{.1, .1, .1, .1, .1, .1, .2, .2};
  const auto poles = polarity_of(power, blocs).value();
  CHECK(poles.poles == 3);
  CHECK(near(poles.first, .4));
  CHECK(near(poles.first_two, .8));
  CHECK(near(poles.effective, 1 / (.16 + .16 + .04)));
  CHECK_FALSE(polarity_of(std::vector<double>(8), blocs));
  CHECK_FALSE(polarity_of({}, {}));
}

TEST_CASE("networks of nobody and of strangers have no numbers", "[network][measure]") {
  for (const std::size_t n : {0U, 1U, 2U}) {
    const tie_network ties{n};
    CHECK(density(ties).has_value() == (n > 1));
    CHECK_FALSE(transitivity(ties));
    CHECK_FALSE(eigenvector_centrality(ties));
    CHECK(betweenness(ties) == std::vector<double>(n));
    CHECK(closeness(ties).size() == n);
    CHECK(cliques(ties).value().empty());
    CHECK(core_numbers(ties) == numbers(n));
    CHECK(components(ties).size() == n);
  }
  tie_network self{2};
  self.add(1, 1);
  CHECK(self.ties() == 0);
}

TEST_CASE("cliques and cores against their definitions", "[network][measure]") {
  made::dice roll{12};
  for (int round = 0; round != 30; ++round) {
    const std::size_t n = 3 + roll.below(8);
    tie_network ties{n};
    const int share = roll.between(20, 90);
    for (std::size_t i = 0; i != n; ++i)
      for (std::size_t j = 0; j != i; ++j)
        if (roll.chance(share)) ties.add(i, j);
    std::size_t expected = 0;
    numbers cores(n);
    for (std::uint32_t set = 1; set != 1U << n; ++set) {
      bool all_tied = true, could_grow = false;
      std::size_t least = n;
      for (std::size_t i = 0; i != n; ++i) {
        std::size_t inside = 0, size = 0;
        for (std::size_t j = 0; j != n; ++j)
          if ((set >> j & 1U) != 0 && j != i) {
            ++size;
            inside += ties.has(i, j);
          }
        if ((set >> i & 1U) != 0) {
          all_tied = all_tied && inside == size;
          least = inside < least ? inside : least;
        } else {
          could_grow = could_grow || inside == size;
        }
      }
      expected += all_tied && !could_grow;
      for (std::size_t i = 0; i != n; ++i)
        if ((set >> i & 1U) != 0 && least > cores[i]) cores[i] = least;
    }
    CHECK(cliques(ties, 1).value().size() == expected);
    CHECK(core_numbers(ties) == cores);
  }
}

TEST_CASE("degree, strength and number of agreements are three things", "[network][measure]") {
  facts all;
  for (const auto code : {"A", "B", "C", "D"}) all.parties.push_back(made::state_row(code));
  all.agreements.push_back(made::treaty_row("T1", {"A", "B"}, "1950-01-01"));
  all.agreements.push_back(made::treaty_row("T2", {"A", "B"}, "1950-01-01", duty::consultation));
  all.agreements.push_back(
      made::treaty_row("T3", {"A", "B", "C"}, "1950-01-01", duty::consultation));
  auto one_sided = made::treaty_row("T4", {"C", "D"}, "1950-01-01");
  auto article = made::pledge_row("1", duty::defence);
  article.bearers = made::parties({"C"});
  one_sided.articles = {article};
  all.agreements.push_back(one_sided);
  auto over = made::treaty_row("T5", {"A", "D"}, "1950-01-01");
  over.ended = made::dated("1952-01-01");
  all.agreements.push_back(over);
  const world w = world::build(all).value();
  const auto states = all_states(w);
  const snapshot now = w.on(made::day("1955-01-01"));

  const tie_network any = ties_on(now, states, {duty::defence, duty::consultation});
  CHECK(any.degree(0) == 2);
  CHECK(any.degree(3) == 1);
  const tie_network defence = ties_on(now, states, duty::defence);
  CHECK(defence.ties() == 2);
  CHECK(ties_on(now, states, duty::defence, mutuality::both).ties() == 1);
  CHECK(agreements_on(now, states) == numbers{3, 3, 2, 1});
  CHECK(strengths(portfolios_on(now, states, atop_scheme{})) == numbers{5, 5, 7, 0});
  // On a day on which T5 was in force, the same questions have other answers.
  CHECK(agreements_on(w.on(made::day("1951-01-01")), states) == numbers{4, 3, 2, 2});
}
