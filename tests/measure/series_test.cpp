// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include <entente/measure/k_ads.hpp>
#include <entente/measure/series.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

world changing() {
  facts all;
  for (const auto code : {"A", "B", "C"}) all.parties.push_back(made::state_row(code));
  auto one = made::treaty_row("T1", {"A", "B"}, "1950-01-01");
  one.ended = made::dated("1952-01-01");
  all.agreements.push_back(one);
  // It goes on between the same two, and nothing changes on the day.
  all.agreements.push_back(made::treaty_row("T2", {"A", "B"}, "1951-06-01"));
  auto last = made::treaty_row("T3", {"B", "C"}, "1953-01-01");
  last.ended = made::dated("1954-01-01");
  all.agreements.push_back(last);
  return world::build(all).value();
}
constexpr auto count = [](const tie_network& ties) { return ties.ties(); };

}  // namespace

TEST_CASE("a measure on each day on which ties change", "[series][measure]") {
  const world w = changing();
  const duty_history all_time{w};
  const auto states = all_states(w);
  const auto of = [&](period days, mutuality by = mutuality::either) {
    return series_of(all_time, states, duty::defence, by, days, count);
  };
  using series = std::vector<dated_value<std::size_t>>;
  CHECK(of(period{"1950-01-01"_day}) ==
        series{{"1950-01-01"_day, 1}, {"1953-01-01"_day, 2}, {"1954-01-01"_day, 1}});
  // From a day in the middle on, up to another.
  CHECK(of(period{"1953-03-01"_day, "1953-09-01"_day}) == series{{"1953-03-01"_day, 2}});
  CHECK(of(period{"1955-01-01"_day}) == series{{"1955-01-01"_day, 1}});
  // Nothing is known before the first day that is covered.
  CHECK(of(period{"1940-01-01"_day, "1950-01-01"_day}).empty());
  CHECK(of(period{"1940-01-01"_day, "1950-01-02"_day}) == series{{"1950-01-01"_day, 1}});
  CHECK(of(period{"1950-01-01"_day}, mutuality::both).size() == 3);
  CHECK(series_of(all_time, states, duty::offence, mutuality::either, period{"1950-01-01"_day},
                  count) == series{{"1950-01-01"_day, 0}});
}

TEST_CASE("where a duty passes from one to the other no tie begins or ends", "[series][measure]") {
  facts all;
  for (const auto code : {"A", "B"}) all.parties.push_back(made::state_row(code));
  const auto owed_by = [&](std::string_view code, std::string_view from) {
    auto treaty = made::treaty_row("OF_" + std::string{code}, {"A", "B"}, from);
    auto article = made::pledge_row("1", duty::defence);
    article.bearers = made::parties({code});
    treaty.articles = {article};
    return treaty;
  };
  all.agreements = {owed_by("A", "1950-01-01"), owed_by("B", "1955-01-01")};
  all.agreements[0].ended = made::dated("1955-01-01");
  const world w = world::build(all).value();
  const duty_history all_time{w};
  // A measure that takes anything, and who is nobody or named twice has no tie.
  const auto of = [&](std::vector<party_id> states, mutuality by, date from) {
    return series_of(all_time, states, duty::defence, by, period{from},
                     [](auto& ties) { return ties.ties(); });
  };
  using series = std::vector<dated_value<std::size_t>>;
  const party_id a{0}, b{1};
  for (const date from : {"1950-01-01"_day, "1954-01-01"_day, "1955-01-01"_day, "1960-01-01"_day})
    for (const auto& states : {std::vector{a, b}, std::vector{b, w.find_party("Z"), a, a}}) {
      CHECK(of(states, mutuality::either, from) == series{{from, 1}});
      CHECK(of(states, mutuality::both, from) == series{{from, 0}});
    }
}

TEST_CASE("the ties of a series are those of snapshots", "[series][measure]") {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const world w = world::build(made::facts_from(seed, {30, 60, 10, 10})).value();
    const duty_history all_time{w};
    const auto states = all_states(w);
    std::size_t differ = 0;
    for (const mutuality by : {mutuality::either, mutuality::both})
      for (const ties_that which : {ties_that::are_certain, ties_that::are_possible}) {
        std::size_t days = 0, wrong = 0;
        tie_network before;
        date last = date::dawn();
        const flag_set<duty> kinds{duty::defence, duty::consultation};
        const auto expected = [&](date day) {
          const tie_network certain = ties_on(w.on(day), states, kinds, by).value();
          const tie_network possible = possible_ties_on(w.on(day), states, kinds, by);
          differ += certain != possible;
          return which == ties_that::are_certain ? certain : possible;
        };
        each_change_of_ties(
            all_time, states, kinds, by, w.coverage(),
            [&](date day, const tie_network& ties) {
              if (days != 0) {
                wrong += expected(day - 1) != before;
                wrong += ties == before;
                wrong += !(last < day);
              }
              wrong += expected(day) != ties;
              before = ties;
              last = day;
              ++days;
            },
            which);
        CHECK(days > 10);
        CHECK(wrong == 0);
      }
    CHECK(differ > 10);
  }
}

TEST_CASE("ties that are possible on each day, by hand", "[series][measure]") {
  facts all;
  for (const auto code : {"A", "B"}) all.parties.push_back(made::state_row(code));
  auto treaty = made::treaty_row("T", {"A", "B"}, "1950-01-01");
  treaty.in_force = made::dated("1950-03");
  treaty.ended = made::dated("1952-05");
  all.agreements.push_back(treaty);
  all.coverage = period{"1949-01-01"_day, "1960-01-01"_day};
  const world w = world::build(all).value();
  const duty_history all_time{w};
  using series = std::vector<dated_value<std::size_t>>;
  const auto of = [&](ties_that which) {
    return series_of(all_time, all_states(w), duty::defence, mutuality::both, w.coverage(), count,
                     which);
  };
  CHECK(of(ties_that::are_certain) ==
        series{{"1949-01-01"_day, 0}, {"1950-03-31"_day, 1}, {"1952-05-01"_day, 0}});
  CHECK(of(ties_that::are_possible) ==
        series{{"1949-01-01"_day, 0}, {"1950-03-01"_day, 1}, {"1952-05-31"_day, 0}});
}
