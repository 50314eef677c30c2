// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include <entente/measure/balance.hpp>
#include <entente/measure/frustration.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

using namespace entente;

namespace {

bool near(std::optional<double> found, double expected) {
  return found && std::abs(*found - expected) < 1e-9;
}
signed_network complete(std::size_t n, int sign) {
  signed_network made{n};
  for (std::size_t i = 0; i != n; ++i)
    for (std::size_t j = 0; j != i; ++j) made.set(i, j, sign);
  return made;
}
signed_network random_network(made::dice& roll, std::size_t n, int edges, int negative) {
  signed_network made{n};
  for (std::size_t i = 0; i != n; ++i)
    for (std::size_t j = 0; j != i; ++j)
      if (roll.chance(edges)) made.set(i, j, roll.chance(negative) ? -1 : 1);
  return made;
}
/// By looking at all sets of three.
triad_census by_hand(const signed_network& of) {
  triad_census made;
  for (std::size_t i = 0; i != of.size(); ++i)
    for (std::size_t j = 0; j != i; ++j)
      for (std::size_t k = 0; k != j; ++k) {
        const int a = of.sign(i, j), b = of.sign(j, k), c = of.sign(i, k);
        if (a * b * c == 0) continue;
        const int negative = (a < 0) + (b < 0) + (c < 0);
        ++(negative == 0   ? made.positive
           : negative == 1 ? made.one_negative
           : negative == 2 ? made.two_negative
                           : made.all_negative);
      }
  return made;
}
/// By trying all divisions.
std::size_t frustration_by_hand(const signed_network& of) {
  std::size_t least = of.edges();
  for (std::uint32_t camps = 0; camps != 1U << of.size(); ++camps) {
    std::size_t contradicted = 0;
    of.each_edge([&](std::size_t i, std::size_t j, int sign) {
      const bool apart = ((camps >> i ^ camps >> j) & 1U) != 0;
      contradicted += apart != (sign < 0);
    });
    least = contradicted < least ? contradicted : least;
  }
  return least;
}
std::size_t contradicted_by(const signed_network& of, const std::vector<bool>& camps) {
  std::size_t count = 0;
  of.each_edge([&](std::size_t i, std::size_t j, int sign) {
    count += (camps[i] != camps[j]) != (sign < 0);
  });
  return count;
}

}  // namespace

TEST_CASE("five friends are balanced by every measure", "[balance][measure]") {
  const signed_network all = complete(5, 1);
  CHECK(census_of(all) == triad_census{10, 0, 0, 0});
  CHECK(census_of(all).balance() == 1.0);
  CHECK(near(walk_balance(all), 1));
  CHECK(frustration_of(all).at_most == 0);
  CHECK(frustration_of(all).is_exact());
  CHECK(normalized_frustration(0, all) == 1.0);
  CHECK(census_of_edge(all, 0, 1) == triad_census{3, 0, 0, 0});
  CHECK(census_of_party(all, 2) == triad_census{6, 0, 0, 0});
}

TEST_CASE("rivals of all are balanced by the generalized definition only", "[balance][measure]") {
  const signed_network all = complete(3, -1);
  CHECK(census_of(all).balance() == 0.0);
  CHECK(census_of(all).balance(balance_kind::generalized) == 1.0);
  const auto found = frustration_of(all);
  CHECK(found.is_exact());
  CHECK(found.at_most == 1);
  CHECK(near(normalized_frustration(1, all), 1 - 1 / 1.5));
  // Eigenvalues -1 (twice) and 2 against their opposites.
  CHECK(
      near(walk_balance(all), (2 * std::exp(1) + std::exp(-2)) / (2 * std::exp(-1) + std::exp(2))));
}

TEST_CASE("where there is nothing to balance there is no number", "[balance][measure]") {
  const signed_network none{4};
  CHECK_FALSE(census_of(none).balance());
  CHECK_FALSE(normalized_frustration(0, none));
  CHECK(near(walk_balance(none), 1));
  CHECK_FALSE(walk_balance(signed_network{}));
  CHECK(frustration_of(signed_network{}).is_exact());
  CHECK(census_of_edge(none, 0, 1).total() == 0);
}

TEST_CASE("a pair that is both needs a rule", "[balance][measure]") {
  tie_network friends{3}, rivals{3};
  friends.add(0, 1);
  friends.add(2, 0);
  rivals.add(1, 0);
  rivals.add(1, 2);
  const auto by = [&](friends_and_rivals rule) {
    return signed_network::of(friends, rivals, rule).value();
  };
  CHECK(by(friends_and_rivals::are_dropped).sign(0, 1) == 0);
  CHECK(by(friends_and_rivals::count_as_friends).sign(1, 0) == 1);
  CHECK(by(friends_and_rivals::count_as_rivals).sign(1, 0) == -1);
  CHECK(by(friends_and_rivals::are_dropped).sign(0, 2) == 1);
  CHECK(by(friends_and_rivals::are_dropped).sign(2, 1) == -1);
  signed_network net{2};
  net.set(0, 1, 2 - 3);
  CHECK(net.sign(1, 0) == -1);
  net.set(0, 1, 0);
  CHECK(net.edges() == 0);
  net.set(1, 1, 1);
  CHECK(net.edges() == 0);
}

TEST_CASE("friends and rivals are of one system, in its order", "[balance][measure]") {
  facts all;  // an alliance that is a party comes before two of the states
  all.parties.push_back(made::state_row("A"));
  all.parties.push_back(made::state_row("ORG"));
  for (const auto code : {"B", "C"}) all.parties.push_back(made::state_row(code));
  all.agreements.push_back(made::treaty_row("T", {"B", "C"}, "1950-01-01"));
  const world w = world::build(all).value();
  const snapshot now = w.on(made::day("1955-01-01"));
  const party_id a{0}, org{1}, b{2}, c{3};
  const std::vector<std::pair<party_id, party_id>> disputes{
      {a, c}, {org, c}, {b, w.find_party("Z")}, {b, b}};
  for (const std::vector<party_id>& states :
       {std::vector<party_id>{a, b, c}, {c, a, b}, {b, c, a}}) {
    const auto place = [&](party_id of) {
      return static_cast<std::size_t>(std::find(states.begin(), states.end(), of) - states.begin());
    };
    const auto signs =
        signed_network::of(ties_on(now, states, duty::defence).value(),
                           ties_among(states, disputes), friends_and_rivals::are_dropped);
    REQUIRE(signs);
    CHECK(signs->edges() == 2);
    CHECK(signs->sign(place(b), place(c)) == 1);
    CHECK(signs->sign(place(a), place(c)) == -1);
  }
  CHECK_FALSE(signed_network::of(tie_network{3}, tie_network{2}, friends_and_rivals::are_dropped));
  CHECK_FALSE(signed_network::of(tie_network{3}, tie_network{64}, friends_and_rivals::are_dropped));
}

TEST_CASE("what is no edge of a network is not set and has no triangles", "[balance][measure]") {
  signed_network net = complete(3, 1);
  const signed_network before = net;
  CHECK_FALSE(net.set(0, 1, std::nan("")));
  CHECK_FALSE(net.set(0, 3, 1));
  CHECK_FALSE(net.set(99, 0, -1));
  CHECK_FALSE(net.set(1, 1, 1));
  CHECK(net == before);
  CHECK(net.set(0, 1, HUGE_VAL));
  CHECK(net.sign(0, 3) == 0);
  CHECK(census_of_edge(net, 0, 70).total() == 0);
  CHECK(census_of_party(net, 3).total() == 0);
}

TEST_CASE("censuses against a count of all sets of three", "[balance][measure]") {
  made::dice roll{3};
  for (const std::size_t n : {3U, 20U, 64U, 65U, 130U}) {
    const signed_network net = random_network(roll, n, 30, 30);
    const triad_census whole = by_hand(net);
    CHECK(census_of(net) == whole);
    std::uint64_t of_parties = 0, balanced_of_edges = 0;
    for (std::size_t i = 0; i != n; ++i) of_parties += census_of_party(net, i).total();
    net.each_edge([&](std::size_t i, std::size_t j, int) {
      const auto one = census_of_edge(net, i, j);
      balanced_of_edges += one.positive + one.two_negative;
    });
    CHECK(of_parties == 3 * whole.total());
    CHECK(balanced_of_edges == 3 * (whole.positive + whole.two_negative));
  }
}

TEST_CASE("frustration against all divisions", "[balance][measure]") {
  made::dice roll{4};
  for (int round = 0; round != 60; ++round) {
    const signed_network net =
        random_network(roll, 2 + roll.below(10), roll.between(20, 100), roll.between(10, 90));
    const frustration found = frustration_of(net);
    CHECK(found.is_exact());
    CHECK(found.at_most == frustration_by_hand(net));
    CHECK(contradicted_by(net, found.camps) == found.at_most);
    // With no time to search there are bounds, and they hold.
    const frustration bounds = frustration_of(net, 0);
    CHECK(bounds.at_least <= found.at_most);
    CHECK(bounds.at_most >= found.at_most);
    // Two camps by construction: whatever the camps, nothing is contradicted.
    signed_network camps{net.size()};
    net.each_edge([&](std::size_t i, std::size_t j, int) {
      camps.set(i, j, (i % 3 == 0) == (j % 3 == 0) ? 1 : -1);
    });
    CHECK(frustration_of(camps).at_most == 0);
    CHECK(near(walk_balance(camps), 1));
  }
}
