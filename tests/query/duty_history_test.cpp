// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Duties over all time against the snapshots of single days.
#include "world/made_world.hpp"
#include "world/nouns.hpp"
#include <entente/query/duty_history.hpp>

#include <catch2/catch_test_macros.hpp>

#include <utility>
#include <vector>

using namespace entente;
using made::dated;
using made::day;
using made::party;

namespace {

facts three_states() {
  facts all;
  for (const std::string_view code : {"ARC", "BOR", "CAS"})
    all.parties.push_back(made::state_row(code));
  return all;
}

/// The days on which something may change, each with its neighbours: where mistakes are.
std::vector<date> turning_days(const facts& all) {
  std::vector<date> days{date::dawn(), date::never()};
  const auto see = [&](partial_date when) {
    for (const date one : {when.earliest(), when.latest()})
      for (const int by : {-1, 0, 1}) days.push_back(one + by);
  };
  const auto see_both = [&](const spell& s) {
    see(s.from);
    see(s.until);
  };
  for (const auto& a : all.agreements) {
    see(a.signed_on);
    see_both(a.life());
    for (const auto& p : a.parties) see_both(p.during);
    for (const auto& article : a.articles) see_both(article.during);
  }
  return days;
}

struct tally {
  std::size_t differing = 0, yes = 0, no = 0, unknown = 0;
};
/// Every pair and every duty on one day, asked of both.
void compare(const duty_history& all_time, const snapshot& now, tally& all) {
  for (const duty kind : made::every_duty)
    for (std::size_t i = 0; i != now.parties(); ++i)
      for (std::size_t j = 0; j != now.parties(); ++j) {
        const truth expected =
            detail::verdict(now, now.owed(kind).test(i, j), now.possibly_owed(kind).test(i, j));
        const truth found = owes(all_time, now.day(), kind, party_id{i}, party_id{j});
        if (!(found == expected)) ++all.differing;
        ++(found.is_yes() ? all.yes : found.is_no() ? all.no : all.unknown);
      }
}

}  // namespace

TEST_CASE("duties over all time are those of every snapshot", "[query][duty_history][random]") {
  tally all;
  for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
    facts rows = made::facts_from(seed, {16, 50, 5, 5});
    if (seed > 3) rows = made::with_phases(rows, seed);
    if (seed % 2 == 0) rows.coverage = period{day("1960-01-01"), day("1990-01-01")};
    const world w = world::build(rows).value();
    made::dice roll{seed};
    const std::vector<date> turning = turning_days(rows);
    for (const std::string_view reading : {"", "strict", "wide", "nobody's"}) {
      const duty_history all_time = reading.empty() ? duty_history{w} : duty_history{w, reading};
      for (int i = 0; i != 150; ++i) {
        const date on = roll.chance(30) ? date::from_days(roll.between(-8000, 18000))
                                        : turning[roll.below(turning.size())];
        compare(all_time, reading.empty() ? w.on(on) : w.on(on, reading), all);
      }
    }
  }
  CHECK(all.differing == 0);
  CHECK(all.yes > 10'000);
  CHECK(all.no > 10'000);
  CHECK(all.unknown > 10'000);
}

TEST_CASE("the answer is the verdict of the snapshot's answer", "[query][duty_history][random]") {
  const world w = world::build(made::facts_from(7, {20, 60, 10, 5})).value();
  const duty_history all_time{w};
  made::dice roll{7};
  std::size_t differing = 0;
  for (int i = 0; i != 2000; ++i) {
    const date on = date::from_days(roll.between(-8000, 18000));
    const duty kind = made::every_duty[roll.below(5)];
    const party_code& a = w.all_facts().parties[roll.below(20)].code;
    const party_code& b = w.all_facts().parties[roll.below(20)].code;
    if (!(owes(all_time, on, kind, a, b) == owes(w.on(on), kind, a, b).value())) ++differing;
  }
  CHECK(differing == 0);
}

TEST_CASE("the comparison with snapshots can fail", "[query][duty_history]") {
  facts rows = made::facts_from(1, {16, 50, 5, 5});
  const world before = world::build(rows).value();
  tally all;
  const date on = day("1975-01-01");
  compare(duty_history{before}, before.on(on), all);
  CHECK(all.differing == 0);
  rows.agreements.push_back(made::treaty_row("NEW", {"P0000", "P0001"}, "1974-01-01"));
  const world after = world::build(rows).value();
  compare(duty_history{before}, after.on(on), all);
  CHECK(all.differing != 0);
}

TEST_CASE("changes between two parties are the days that matter", "[query][duty_history]") {
  facts all = three_states();
  agreement_record a =
      made::treaty_row("PACT", {"ARC", "BOR"}, "1950-05-01", {duty::defence, duty::consultation});
  a.ended = dated("1960");
  a.articles = {a.articles[0], made::pledge_row("2", duty::consultation)};
  agreement_record again = made::treaty_row("AGAIN", {"ARC", "BOR"}, "1955-05-01");
  again.articles = {again.articles[0]};
  again.ended = dated("1970-01-01");
  all.agreements = {a, again};
  const world w = world::build(all).value();
  const duty_history all_time{w};
  const flag_set<duty> both{duty::defence, duty::consultation};
  const std::vector<duty_change> expected{{day("1950-05-01"), both, both},
                                          {day("1960-01-01"), duty::defence, both},
                                          {day("1960-12-31"), duty::defence, duty::defence},
                                          {day("1970-01-01"), {}, {}}};
  const auto found = all_time.changes("ARC", "BOR");
  CHECK(std::vector<duty_change>(found.begin(), found.end()) == expected);
  CHECK(all_time.changes("BOR", "ARC").size() == 4);
  CHECK(all_time.changes("ARC", "CAS").empty());
  CHECK(all_time.changes("ARC", "ARC").empty());
  CHECK(all_time.of() == w);
  CHECK(all_time.parties() == 3);
}

TEST_CASE("of a party that the world does not know nothing is known", "[query][duty_history]") {
  facts all = three_states();
  all.agreements = {made::treaty_row("PACT", {"ARC", "BOR"}, "1950-05-01")};
  all.coverage = period{};
  const duty_history all_time{world::build(all).value()};  // of a temporary world
  const date on = day("1951-01-01");
  CHECK(owes(all_time, on, duty::defence, "ARC", "BOR").is_yes());
  CHECK(owes(all_time, on, duty::defence, "ARC", "CAS").is_no());
  for (const party_ref stranger : {party_ref{"DOR"}, party_ref{""}, party_ref{party_id{}},
                                   party_ref{party_id{3}}, party_ref{party_id{1'000'000}}}) {
    CHECK(owes(all_time, on, duty::defence, "ARC", stranger).is_unknown());
    CHECK(owes(all_time, on, duty::defence, stranger, "ARC").is_unknown());
    CHECK(all_time.changes("ARC", stranger).empty());
    CHECK(all_time.changes(stranger, "ARC").empty());
  }
  // Without any agreement, and so of all time.
  const duty_history of_nothing{world::build(three_states()).value()};
  CHECK(owes(of_nothing, on, duty::defence, "ARC", "BOR").is_no());
}

TEST_CASE("duties over all time are values", "[query][duty_history]") {
  static_assert([] {
    const duty_history all_time{world{nouns::ridge_league}};
    const duty_history copy = all_time;
    return owes(copy, "1953-01-01"_day, duty::defence, nouns::aria, nouns::boria).is_yes() &&
           owes(copy, "1940-01-01"_day, duty::defence, nouns::aria, nouns::boria).is_unknown();
  }());
  duty_history one{world{nouns::ridge_league}};
  const duty_history other = std::move(one);
  one = other;
  CHECK(owes(one, day("1953-01-01"), duty::defence, "ARIA", "BORIA").is_yes());
}
