// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every duty of every pair in a large made-up world, against the plain reading of the documented
// rules in made_world.hpp.
#include "world/made_world.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>

using namespace entente;

namespace {

struct tally {
  std::size_t differing = 0;
  std::array<std::size_t, 3> seen{};  // no, unknown, yes
};

/// Compares both matrices of every duty.
tally compare(const snapshot& now, const facts& all, std::string_view reading) {
  tally made;
  const auto expected = made::expected_duties(all, now.day(), reading);
  const std::size_t n = all.parties.size();
  for (const duty kind : made::every_duty) {
    const auto k = static_cast<std::size_t>(kind);
    for (std::size_t i = 0; i != n; ++i)
      for (std::size_t j = 0; j != n; ++j) {
        const int value = expected[k][i * n + j];
        ++made.seen[static_cast<std::size_t>(value + 1)];
        if (now.owed(kind).test(i, j) != (value == 1) ||
            now.possibly_owed(kind).test(i, j) != (value >= 0))
          ++made.differing;
      }
  }
  return made;
}

const std::array<std::string_view, 4> readings{"", "strict", "wide", "nobody's"};

}  // namespace

TEST_CASE("the duties of 800 agreements are those of the plain reading", "[world][reference]") {
  const facts all = made::facts_from(20260101);
  REQUIRE(all.parties.size() == 200);
  REQUIRE(all.agreements.size() == 800);
  REQUIRE(diagnose(all).empty());
  const world w = world::build(all).value();

  made::dice roll{7};
  std::array<std::size_t, 3> seen{};
  for (int i = 0; i != 12; ++i) {
    const date day = date::from_days(roll.between(-8000, 18000));
    const std::string_view reading = readings[static_cast<std::size_t>(i) % readings.size()];
    const snapshot now = w.on(day, reading);
    const tally found = compare(now, all, reading);
    CAPTURE(day.days_, reading);
    CHECK(found.differing == 0);
    for (std::size_t v = 0; v != 3; ++v) seen[v] += found.seen[v];
  }
  // All three answers occur often, or this would prove little.
  CHECK(seen[0] > 100'000);
  CHECK(seen[1] > 2'000);
  CHECK(seen[2] > 2'000);
}

TEST_CASE("the duties are those of the plain reading at every edge of every spell",
          "[world][reference]") {
  const facts all = made::facts_from(31, {24, 40, 20, 0});
  const world w = world::build(all).value();
  std::vector<date> days;
  const auto edges_of = [&](partial_date p) {
    for (const date d : {p.earliest(), p.latest()})
      if (date::dawn() < d && d < date::never())
        for (const int shift : {-1, 0, 1}) days.push_back(d + shift);
  };
  for (const auto& a : all.agreements) {
    edges_of(a.signed_on);
    edges_of(a.in_force);
    edges_of(a.ended);
    for (const auto& p : a.parties) {
      edges_of(p.during.from);
      edges_of(p.during.until);
    }
    for (const auto& article : a.articles) {
      edges_of(article.during.from);
      edges_of(article.during.until);
    }
  }
  REQUIRE(days.size() > 300);
  std::size_t differing = 0;
  for (const date day : days) differing += compare(w.on(day), all, "").differing;
  CHECK(differing == 0);
}

TEST_CASE("of phases that run at once each binds its own parties, as in the plain reading",
          "[world][reference]") {
  const facts without = made::facts_from(31, {24, 120, 20, 0});
  const facts all = made::with_phases(without, 5);
  const world w = world::build(all).value();
  made::dice roll{11};
  std::size_t differing = 0, apart = 0, answers = 0;
  for (int i = 0; i != 60; ++i) {
    const date day = date::from_days(roll.between(-8000, 18000));
    const snapshot now = w.on(day);
    differing += compare(now, all, "").differing;
    apart += compare(now, without, "").differing;
    for (std::size_t a = 0; a != now.parties(); ++a)
      for (std::size_t b = 0; b != now.parties(); ++b) {
        const truth found = owes(now, duty::defence, party_id{a}, party_id{b}).value();
        answers += !(found == detail::verdict(now, now.owed(duty::defence).test(a, b),
                                              now.possibly_owed(duty::defence).test(a, b)));
      }
  }
  CHECK(differing == 0);
  CHECK(answers == 0);
  CHECK(apart > 500);  // phases make a difference
}

TEST_CASE("the comparison with the plain reading can fail", "[world][reference]") {
  const facts all = made::facts_from(20260101);
  const date day = date::from_days(5000);
  const world w = world::build(all).value();
  CHECK(compare(w.on(day), all, "").differing == 0);
  CHECK(compare(w.on(day + 400), all, "").differing == 0);
  // Another day, another reading, one agreement less.
  facts less = all;
  while (made::is_in_force(less.agreements.back(), day) != 1 ||
         less.agreements.back().articles.empty())
    less.agreements.pop_back();
  less.agreements.pop_back();
  CHECK(compare(world::build(less).value().on(day), all, "").differing != 0);
  CHECK(compare(w.on(day), all, "strict").differing != 0);
  std::size_t moved = 0;
  const auto today = made::expected_duties(all, day, "");
  const auto later = made::expected_duties(all, day + 400, "");
  for (std::size_t k = 0; k != 5; ++k)
    for (std::size_t i = 0; i != today[k].size(); ++i)
      moved += today[k][i] != later[k][i] ? 1U : 0U;
  CHECK(moved != 0);
}

TEST_CASE("owes, who_owes, owed_by and dyads say what the matrices say", "[world][reference]") {
  const facts all = made::facts_from(99, {64, 160, 40, 20});
  const world w = world::build(all).value();
  date first;
  REQUIRE(made::first_dated_day(all, first));
  std::size_t wrong = 0;
  std::array<std::size_t, 3> seen{};
  for (const date day : {first - 1, date::from_days(2000), date::from_days(6500)}) {
    const snapshot now = w.on(day);
    const auto expected = made::expected_duties(all, day, "");
    const bool covered = made::is_covered_on(all, day);
    CHECK(now.is_covered() == covered);
    const std::size_t n = now.parties();
    for (const duty kind : made::every_duty) {
      const made::square& right = expected[static_cast<std::size_t>(kind)];
      for (std::size_t i = 0; i != n; ++i) {
        const party_list creditors = owed_by(now, kind, party_id{i});
        const party_list debtors = who_owes(now, kind, party_id{i});
        for (std::size_t j = 0; j != n; ++j) {
          const int value = covered ? right[i * n + j] : made::either(right[i * n + j], 0);
          const truth is = value == 1 ? truth::yes : value == 0 ? truth::unknown : truth::no;
          ++seen[static_cast<std::size_t>(value + 1)];
          if (!(owes(now, kind, party_id{i}, party_id{j}).value() == is)) ++wrong;
          if (!(creditors.contains(party_id{j}) == is)) ++wrong;
          const int back = covered ? right[j * n + i] : made::either(right[j * n + i], 0);
          const truth owed = back == 1 ? truth::yes : back == 0 ? truth::unknown : truth::no;
          if (!(debtors.contains(party_id{j}) == owed)) ++wrong;
        }
      }
      std::size_t at = 0;
      const auto found = dyads(now, kind);
      for (std::size_t i = 0; i != n; ++i)
        for (std::size_t j = 0; j != n; ++j) {
          const int value = right[i * n + j];
          if (value < 0) continue;
          const directed_dyad dyad{party_id{i}, party_id{j},
                                   value == 1 ? truth::yes : truth::unknown};
          if (at == found.size() || !(found[at++] == dyad)) ++wrong;
        }
      if (at != found.size()) ++wrong;
    }
  }
  CHECK(wrong == 0);
  CHECK(seen[0] > 1000);
  CHECK(seen[1] > 1000);
  CHECK(seen[2] > 100);
}
