// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Measures of networks on graphs small enough to count by hand. Against igraph: tests/networks.
#include "world/made_world.hpp"
#include <entente/measure/blocs.hpp>
#include <entente/measure/centrality.hpp>
#include <entente/measure/k_ads.hpp>
#include <entente/measure/portfolio_years.hpp>
#include <entente/measure/similarity.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
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
using counts = std::vector<std::optional<std::size_t>>;  // nothing is not known
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
  CHECK(blocs.blocs == sets{{0, 1, 2, 3}, {4, 5, 6}});
  CHECK(blocs.is_unique);
  // Two blocs that overlap: the larger one takes whom they share.
  const tie_network chain = network(5, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {2, 4}});
  const auto of_chain = [&](const std::vector<double>& power) {
    return separate_blocs(chain, power, 2).value();
  };
  CHECK(separate_blocs(chain, 2)->blocs == sets{{0, 1, 2}, {3, 4}});

  // Or the stronger; without power the larger, and of two of one size the first.
  CHECK(of_chain({1, 1, 1, 2, 1}) == bloc_division{{{2, 3, 4}, {0, 1}}, true});
  CHECK(of_chain({0, 0, 0, 0, 0}) == bloc_division{{{0, 1, 2}, {3, 4}}, false});
  // States without a tie are blocs of one where that is asked for, each once.
  CHECK(separate_blocs(ties, 1)->blocs == sets{{0, 1, 2, 3}, {4, 5, 6}, {7}});
  CHECK(separate_blocs(tie_network{2}, 0)->blocs == sets{{0}, {1}});

  const std::vector<double> power{.1, .1, .1, .1, .1, .1, .2, .2};
  const auto poles = polarity_of(power, blocs).value();
  CHECK(poles.poles == 3);
  CHECK(near(poles.first, .4));
  CHECK(near(poles.first_two, .8));
  CHECK(near(poles.effective, 1 / (.16 + .16 + .04)));
  CHECK_FALSE(polarity_of(std::vector<double>(8), blocs));
  CHECK_FALSE(polarity_of(std::vector<double>{}, {}));
}

namespace {

/// Some cliques of random sizes that share nobody, by random places, and what is left alone.
struct made_blocs {
  std::vector<double> power;
  sets blocs;
};
made_blocs random_blocs(made::dice& roll, std::size_t n) {
  made_blocs made;
  sets by_number(1 + roll.below(4));
  for (std::size_t i = 0; i != n; ++i) {
    made.power.push_back(roll.between(0, 40) / 100.0);
    const std::size_t number = roll.below(by_number.size() + 2);  // nobody's, too
    if (number < by_number.size()) by_number[number].push_back(i);
  }
  made.power[0] += .01;
  for (const numbers& one : by_number)
    if (!one.empty()) made.blocs.push_back(one);
  return made;
}

}  // namespace

TEST_CASE("polarity does what its words say whatever the system", "[network][measure]") {
  made::dice roll{29};
  for (int round = 0; round != 200; ++round) {
    const std::size_t n = 1 + roll.below(20);
    const auto [power, blocs] = random_blocs(roll, n);
    const polarity is = polarity_of(power, blocs).value();
    const double poles = static_cast<double>(is.poles);

    // Parties in blocs, counted once by their bloc, and the others.
    std::size_t inside = 0;
    for (const numbers& one : blocs) inside += one.size();
    CHECK(is.poles == blocs.size() + n - inside);
    // Between one pole and all of them; bounded by the strongest.
    CHECK(is.effective > 1 - 1e-12);
    CHECK(is.effective < poles + 1e-9);
    CHECK(is.effective > 1 / is.first - 1e-9);
    CHECK(is.effective < 1 / (is.first * is.first) + 1e-9);
    CHECK(is.first > 1 / poles - 1e-12);
    CHECK(is.first_two < 1 + 1e-12);
    CHECK(is.first_two < 2 * is.first + 1e-12);
    CHECK(!(is.first_two < is.first));

    // Names, units and the order of blocs do not matter.
    numbers place(n);
    for (std::size_t i = 0; i != n; ++i) place[i] = i;
    for (std::size_t i = n; i > 1; --i) std::swap(place[i - 1], place[roll.below(i)]);
    std::vector<double> renamed(n);
    for (std::size_t i = 0; i != n; ++i) renamed[place[i]] = power[i] * 1000;
    sets moved;
    for (auto one = blocs.rbegin(); one != blocs.rend(); ++one) {
      numbers members;
      for (const std::size_t i : *one) members.push_back(place[i]);
      moved.push_back(members);
    }
    const polarity same = polarity_of(renamed, moved).value();
    CHECK(same.poles == is.poles);
    CHECK(std::abs(same.effective - is.effective) < 1e-9);
    CHECK(near(same.first, is.first));
    CHECK(near(same.first_two, is.first_two));

    // Two blocs that become one: fewer poles, more concentrated.
    if (blocs.size() > 1) {
      sets merged{blocs.begin() + 1, blocs.end()};
      merged[0].insert(merged[0].end(), blocs[0].begin(), blocs[0].end());
      const polarity fewer = polarity_of(power, merged).value();
      CHECK(fewer.poles + 1 == is.poles);
      CHECK(fewer.effective < is.effective + 1e-9);
      CHECK(fewer.first > is.first - 1e-12);
      CHECK(fewer.first_two > is.first_two - 1e-12);
    }
    // A bloc of one is no other pole than a state alone.
    sets with_alone = blocs;
    std::vector<bool> is_in(n);
    for (const numbers& one : blocs)
      for (const std::size_t i : one) is_in[i] = true;
    for (std::size_t i = 0; i != n; ++i)
      if (!is_in[i]) with_alone.push_back({i});
    CHECK(polarity_of(power, with_alone).value().poles == is.poles);
    CHECK(std::abs(polarity_of(power, with_alone).value().effective - is.effective) < 1e-9);
  }
}

TEST_CASE("systems with one pole, with two and with many, by construction", "[network][measure]") {
  for (const std::size_t half : {3U, 5U, 8U}) {
    // Two camps that are each all tied, one tie between them, and two bystanders without power.
    const std::size_t n = 2 * half + 2;
    tie_network camps{n};
    for (std::size_t i = 0; i != 2 * half; ++i)
      for (std::size_t j = 0; j != i; ++j)
        if (i % 2 == j % 2) camps.add(i, j);
    camps.add(0, 1);
    std::vector<double> power(n, 1);
    power[n - 1] = power[n - 2] = 0;
    const auto blocs = separate_blocs(camps, power).value();
    CHECK(blocs.size() == 2);
    const polarity two = polarity_of(power, blocs).value();
    CHECK(two.poles == 4);
    CHECK(near(two.effective, 2));
    CHECK(near(two.first, .5));
    CHECK(near(two.first_two, 1));
    // One camp that has all the power; and nobody tied to anybody, with one power each.
    for (std::size_t i = 1; i < n; i += 2) power[i] = 0;
    CHECK(near(polarity_of(power, blocs).value().effective, 1));
    CHECK(near(polarity_of(power, blocs).value().first, 1));
    const std::vector<double> equal(n, .25);
    const polarity many = polarity_of(equal, separate_blocs(tie_network{n}).value()).value();
    CHECK(many.poles == n);
    CHECK(near(many.effective, static_cast<double>(n)));
  }
}

TEST_CASE("a division into blocs does not depend on the numbers of states, or says so",
          "[network][measure]") {
  // Three blocs that meet: the middle one has more ties to others than those at the ends.
  const tie_network three =
      network(7, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {2, 4}, {3, 4}, {4, 5}, {4, 6}, {5, 6}});
  CHECK(separate_blocs(three) == bloc_division{{{0, 1, 2}, {4, 5, 6}}, true});

  made::dice roll{41};
  int unique = 0, open = 0, others = 0;
  for (int round = 0; round != 400; ++round) {
    const std::size_t n = 4 + roll.below(9);
    const int share = roll.between(20, 80), powers = roll.between(1, 4);
    tie_network ties{n};
    std::vector<double> power;
    for (std::size_t i = 0; i != n; ++i) {
      power.push_back(.1 * roll.between(powers == 1 ? 1 : 0, powers));
      for (std::size_t j = 0; j != i; ++j)
        if (roll.chance(share)) ties.add(i, j);
    }
    power[0] += .1;
    const bloc_division is = separate_blocs(ties, power, 2).value();
    const polarity poles = polarity_of(power, is).value();
    ++(is.is_unique ? unique : open);
    bool is_other = false;
    for (int again = 0; again != 12; ++again) {
      numbers place(n);
      for (std::size_t i = 0; i != n; ++i) place[i] = i;
      for (std::size_t i = n; i > 1; --i) std::swap(place[i - 1], place[roll.below(i)]);
      tie_network renamed{n};
      std::vector<double> moved(n);
      for (std::size_t i = 0; i != n; ++i) {
        moved[place[i]] = power[i];
        ties.each_partner(i, [&](std::size_t j) { renamed.add(place[i], place[j]); });
      }
      const bloc_division same = separate_blocs(renamed, moved, 2).value();
      CHECK(same.is_unique == is.is_unique);
      sets expected, found = same.blocs;
      for (const numbers& one : is) {
        numbers& names = expected.emplace_back();
        for (const std::size_t i : one) names.push_back(place[i]);
        std::sort(names.begin(), names.end());
      }
      std::sort(expected.begin(), expected.end());
      std::sort(found.begin(), found.end());
      is_other = is_other || found != expected;
      if (!is.is_unique) continue;
      CHECK(found == expected);
      CHECK(std::abs(polarity_of(moved, same).value().effective - poles.effective) < 1e-9);
    }
    others += is_other ? 1 : 0;
    if (is.is_unique) CHECK_FALSE(is_other);
  }
  CHECK(unique > 50);
  CHECK(others > 50);  // and those that are open do depend on them
}

TEST_CASE("what is no power, and no division, has no polarity", "[network][measure]") {
  const tie_network ties = eight();
  const std::vector<double> one_each(8, 1);
  const auto of = [&](const sets& blocs) { return polarity_of(one_each, blocs).has_value(); };
  CHECK(of({{0, 1}, {2}}));
  CHECK_FALSE(of({{0, 1}, {1, 2}}));
  CHECK_FALSE(of({{0, 0}}));
  CHECK_FALSE(of({{0, 8}}));
  for (const double odd : {std::nan(""), HUGE_VAL, -1.0}) {
    std::vector<double> power(8, 1);
    power[5] = odd;
    CHECK_FALSE(polarity_of(power, {}));
    CHECK_FALSE(separate_blocs(ties, power));
  }
  // Of a missing power nobody knows that it is 0.
  std::vector<std::optional<double>> known(8, 1.0);
  CHECK(polarity_of(known, separate_blocs(ties, known).value())->poles == 3);
  known[7] = std::nullopt;
  CHECK_FALSE(polarity_of(known, {}));
  CHECK_FALSE(separate_blocs(ties, known));
  CHECK_FALSE(separate_blocs(ties, std::vector<double>(7, 1)));
  CHECK_FALSE(polarity_of(std::vector<double>{1.5e308, 1.5e308}, {}));
}

TEST_CASE("blocs out of a temporary stay", "[network][measure]") {
  numbers seen;
  for (const auto& one : *cliques(eight())) seen.push_back(one.size());
  for (const auto& one : cliques(eight()).value()) seen.push_back(one.size());
  for (const auto& one : *separate_blocs(eight())) seen.push_back(one.size());
  CHECK(seen == numbers{4, 3, 4, 3, 4, 3});
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

  const tie_network any = ties_on(now, states, {duty::defence, duty::consultation}).value();
  CHECK(any.degree(0) == 2);
  CHECK(any.degree(3) == 1);
  const tie_network defence = ties_on(now, states, duty::defence).value();
  CHECK(defence.ties() == 2);
  CHECK(ties_on(now, states, duty::defence, mutuality::both).value().ties() == 1);
  CHECK(agreements_on(now, states) == counts{3, 3, 2, 1});
  CHECK(strengths(portfolios_on(now, states, atop_scheme{})) == counts{5, 5, 7, 0});
  // On a day on which T5 was in force, the same questions have other answers.
  CHECK(agreements_on(w.on(made::day("1951-01-01")), states) == counts{4, 3, 2, 2});
}

TEST_CASE("on a day that is not covered nothing is known of ties, and any may be",
          "[network][measure]") {
  facts all;
  for (const auto code : {"A", "B", "C"}) all.parties.push_back(made::state_row(code));
  auto treaty = made::treaty_row("T", {"A", "B"}, "1950-01-01");
  treaty.ended = made::dated("1960");
  all.agreements.push_back(treaty);
  all.coverage = period{made::day("1950-01-01"), made::day("1970-01-01")};
  const world w = world::build(all).value();
  const auto states = all_states(w);
  const auto on = [&](std::string_view day) { return w.on(made::day(day)); };
  const auto may = [&](std::string_view day, mutuality by) {
    return possible_ties_on(on(day), states, duty::defence, by).ties();
  };
  for (const mutuality by : {mutuality::either, mutuality::both}) {
    CHECK_FALSE(ties_on(on("1975-01-01"), states, duty::defence, by));
    CHECK(may("1975-01-01", by) == 3);
    // While it is certain, and in the year in which it may have ended.
    CHECK(ties_on(on("1955-01-01"), states, duty::defence, by).value().ties() == 1);
    CHECK(may("1955-01-01", by) == 1);
    CHECK(ties_on(on("1960-06-01"), states, duty::defence, by).value().ties() == 0);
    CHECK(may("1960-06-01", by) == 1);
    CHECK(may("1965-01-01", by) == 0);
  }
  CHECK(agreements_on(on("1975-01-01"), states) == counts(3));
  CHECK(agreements_on(on("1965-01-01"), states) == counts{0, 0, 0});
  const auto worth = [&](std::string_view day) {
    return strengths(portfolios_on(on(day), states, atop_scheme{}));
  };
  CHECK(worth("1975-01-01") == counts(3));
  CHECK(worth("1960-06-01") == counts{std::nullopt, std::nullopt, 0});
  CHECK(worth("1955-01-01") == counts{3, 3, 0});
}

TEST_CASE("who is no party, and who is named twice, has no place of its own",
          "[network][measure]") {
  facts all;
  for (const auto code : {"A", "B", "C"}) all.parties.push_back(made::state_row(code));
  all.agreements.push_back(made::treaty_row("T", {"A", "B", "C"}, "1950-01-01"));
  const world w = world::build(all).value();
  const snapshot now = w.on(made::day("1955-01-01"));
  const party_id a{0}, b{1};
  for (const party_id nobody : {now.find_party("Z"), party_id{99}, a}) {
    const std::vector<party_id> system{a, nobody, b};
    const tie_network ties = ties_on(now, system, duty::defence).value();
    CHECK(ties == network(3, {{0, 2}}));
    CHECK(possible_ties_on(now, system, duty::defence) == ties);
    CHECK(possible_ties_on(w.on(made::day("1940-01-01")), system, duty::defence) == ties);
    CHECK(agreements_on(now, system) == counts{1, std::nullopt, 1});
    const auto ties_of = portfolios_on(now, system, binary_scheme{});
    for (const std::size_t i : {0U, 1U, 2U})
      for (const std::size_t k : {0U, 1U, 2U})
        CHECK(ties_of.at(i, k).has_value() == (i != 1 && k != 1));
    CHECK(s_score(ties_of.joint(0, 2)) == 1.0);
    CHECK_FALSE(s_score(ties_of.joint(0, 1)));
    const auto years = portfolio_years(
        w, {1955, 1955}, year_rule::last_day, [&](int) { return system; }, binary_scheme{});
    CHECK(years[0].members == std::vector<party_id>{a, b});
    CHECK(years[0].ties.joint(0, 1) == ties_of.joint(0, 2));
  }
}

TEST_CASE("who is not in a network has no part in it", "[network][measure]") {
  CHECK(indirect_allies(eight(), 8).empty());
  CHECK(indirect_allies(tie_network{}, 0).empty());
}

TEST_CASE("of phases that run at once each has its own ties", "[network][measure]") {
  facts all;
  for (const auto code : {"A", "B", "C"}) all.parties.push_back(made::state_row(code));
  auto treaty = made::treaty_row("T", {"A", "B", "C"}, "1950-01-01");
  std::vector<party_spell> spells(treaty.parties.begin(), treaty.parties.end());
  spells[0].phase = text{"1"};
  spells[1].phase = spells[2].phase = text{"2"};
  treaty.parties = made::list_of(spells);
  all.agreements.push_back(treaty);
  const world w = world::build(all).value();
  const auto states = all_states(w);
  const snapshot now = w.on(made::day("1955-12-31"));
  CHECK(ties_on(now, states, duty::defence) == network(3, {{1, 2}}));
  CHECK(agreements_on(now, states) == counts{0, 1, 1});
  const auto years = portfolio_years(
      w, {1955, 1955}, year_rule::last_day, [&](int) { return states; }, binary_scheme{});
  const auto today = portfolios_on(now, states, binary_scheme{});
  for (const std::size_t i : {0U, 1U, 2U})
    for (const std::size_t k : {0U, 1U, 2U}) CHECK(years[0].ties.at(i, k) == today.at(i, k));
}
