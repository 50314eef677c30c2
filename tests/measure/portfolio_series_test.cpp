// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/sanitized.hpp"
#include "world/made_world.hpp"
#include <entente/measure/k_ads.hpp>
#include <entente/measure/portfolio_series.hpp>
#include <entente/measure/similarity_matrix.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <optional>
#include <vector>

using namespace entente;

namespace {

template <std::size_t Levels>
bool same(const portfolios<Levels>& a, const portfolios<Levels>& b) {
  if (a.rows() != b.rows() || a.columns() != b.columns()) return false;
  for (std::size_t i = 0; i != a.rows(); ++i)
    for (std::size_t k = 0; k != a.columns(); ++k)
      if (a.at(i, k) != b.at(i, k)) return false;
  return true;
}
template <std::size_t Levels>
bool same_row(const portfolios<Levels>& a, const portfolios<Levels>& b, std::size_t row) {
  for (std::size_t k = 0; k != a.columns(); ++k)
    if (a.at(row, k) != b.at(row, k)) return false;
  return true;
}
/// To the last bit.
bool same(const similarity_matrix& a, const similarity_matrix& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i != a.size(); ++i)
    for (std::size_t j = 0; j != a.size(); ++j)
      if (a.at(i, j) != b.at(i, j)) return false;
  return true;
}

/// Every day of a series beside portfolios and matrices made anew that day and the day before.
template <valuing_scheme Scheme>
void compare(const world& w, const Scheme& scheme, const portfolio_options& how, std::size_t& days,
             std::size_t& missing) {
  constexpr std::size_t levels = Scheme::levels;
  const duty_history all_time{w};
  const auto states = all_states(w);
  std::vector<std::optional<double>> weights;
  for (std::size_t i = 0; i != states.size(); ++i)
    weights.push_back(i % 7 == 3 ? std::nullopt : std::optional<double>{0.1 + double(i) / 30});
  std::vector<similarity_matrix> kept;
  for (const auto& [measure, word] : words_of(similarity{})) kept.emplace_back(measure);
  similarity_matrix weighted{similarity::s}, weighted_kappa{similarity::kappa_squared};
  portfolios<levels> before;
  std::size_t wrong = 0;
  bool is_first = true;
  each_change_of_portfolios(
      all_time, states, scheme, w.coverage(), how,
      [&](date day, const portfolios<levels>& ties, std::span<const std::size_t> changed) {
        ++days;
        missing += !ties.is_complete();
        const auto anew = portfolios_on(w.on(day), states, scheme, how);
        wrong += !same(ties, anew);
        if (!is_first) wrong += !same(before, portfolios_on(w.on(day - 1), states, scheme, how));
        std::vector<std::size_t> differ;
        for (std::size_t i = 0; i != states.size(); ++i)
          if (is_first || !same_row(before, anew, i)) differ.push_back(i);
        wrong += differ != std::vector<std::size_t>(changed.begin(), changed.end());
        std::size_t number = 0;
        for (const auto& [measure, word] : words_of(similarity{})) {
          kept[number].update(ties, changed);
          wrong += !same(kept[number++], similarity_matrix{anew, measure});
        }
        const weighted_portfolios<levels> with{ties, weights}, with_anew{anew, weights};
        weighted.update(with, changed);
        wrong += !same(weighted, similarity_matrix{with_anew, similarity::s});
        weighted_kappa.update(with, changed);
        wrong += !same(weighted_kappa, similarity_matrix{with_anew, similarity::kappa_squared});
        before = ties;
        is_first = false;
      });
  CHECK(wrong == 0);
}

}  // namespace

TEST_CASE("portfolios that change day by day", "[series][similarity]") {
  facts all;
  for (const auto code : {"A", "B", "C", "D"}) all.parties.push_back(made::state_row(code));
  auto one = made::treaty_row("T1", {"A", "B"}, "1950-01-01");  // defence
  one.ended = made::dated("1952-01-01");
  all.agreements.push_back(one);
  // Goes on between the same two: no value changes on the day.
  all.agreements.push_back(made::treaty_row("T2", {"A", "B"}, "1951-06-01"));
  all.agreements.push_back(made::treaty_row("T3", {"B", "C"}, "1953-01-01"));
  const world w = world::build(all).value();
  const duty_history all_time{w};
  const auto states = all_states(w);
  struct entry {
    date day;
    std::vector<std::size_t> changed;
    std::optional<double> s;  // of A and C
    bool operator==(const entry&) const = default;
  };
  const auto of = [&](period days) {
    std::vector<entry> made;
    similarity_matrix s{similarity::s};
    each_change_of_portfolios(all_time, states, atop_scheme{}, days, {},
                              [&](date day, const portfolios<4>& ties, auto changed) {
                                s.update(ties, changed);
                                made.push_back({day, {changed.begin(), changed.end()}, s.at(0, 2)});
                              });
    return made;
  };
  // A 3300, B 3300, C 0030, D 0003; then B 3330, C 0330.
  CHECK(of(period{"1950-01-01"_day}) ==
        std::vector<entry>{{"1950-01-01"_day, {0, 1, 2, 3}, 1 - 2 * 9 / 12.},
                           {"1953-01-01"_day, {1, 2}, 1 - 2 * 6 / 12.}});
  CHECK(of(period{"1952-01-01"_day, "1953-01-01"_day}) ==
        std::vector<entry>{{"1952-01-01"_day, {0, 1, 2, 3}, -.5}});
  CHECK(of(period{"1955-01-01"_day}) == std::vector<entry>{{"1955-01-01"_day, {0, 1, 2, 3}, 0.}});
  CHECK(of(period{"1900-01-01"_day, "1950-01-01"_day}).empty());  // not covered
  std::size_t calls = 0;
  each_change_of_portfolios(all_time, {}, atop_scheme{}, w.coverage(), {},
                            [&](date, const portfolios<4>&, auto) { ++calls; });
  CHECK(calls == 1);  // of nobody, on the first day
}

TEST_CASE("what is kept while portfolios change is what is made anew", "[series][similarity]") {
  std::size_t days = 0, missing = 0;
  for (std::uint64_t seed = 1; seed <= made::tried(3); ++seed) {
    const world w = world::build(made::facts_from(seed, {24, 60, 10, 10})).value();
    for (const tie_direction by :
         {tie_direction::owes, tie_direction::is_owed, tie_direction::either, tie_direction::both})
      compare(w, atop_scheme{}, {by, own_tie::highest}, days, missing);
    compare(w, cow_scheme{}, {tie_direction::owes, own_tie::left_out}, days, missing);
    compare(w, binary_scheme{}, {tie_direction::owes, own_tie::none}, days, missing);
    // A scheme that values no duty above 0, too.
    compare(w, valued<3>([](flag_set<duty> owed) { return owed.empty() ? 1 : 2; }), {}, days,
            missing);
  }
  CHECK(days > made::tried(500));
  CHECK(missing > made::tried(50));
}

TEST_CASE("pairs that a change concerns", "[series][similarity]") {
  std::vector<std::vector<std::size_t>> found;
  const std::vector<std::size_t> changed{1, 3};
  each_pair_with(changed, 4, [&](std::size_t i, std::size_t j) { found.push_back({i, j}); });
  CHECK(found == std::vector<std::vector<std::size_t>>{{0, 1}, {1, 2}, {1, 3}, {0, 3}, {2, 3}});
  each_pair_with({}, 4, [&](std::size_t, std::size_t) { found.clear(); });
  CHECK(found.size() == 5);
}
