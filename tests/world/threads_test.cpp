// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Const access from several threads: also built with the thread sanitizer, by itself.
#include "world/made_world.hpp"
#include <entente/query/tie.hpp>
#include <entente/world/editor.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using namespace entente;

namespace {

/// Asks everything of a day, and counts what it was told: a sum to compare.
std::size_t ask_around(const snapshot& now) {
  std::size_t sum = 0;
  for (std::size_t i = 0; i != now.parties(); ++i) {
    sum += roles(now, party_id{i}).size();
    for (std::size_t j = 0; j != now.parties(); ++j) {
      sum = sum * 31 + owes(now, duty::defence, party_id{i}, party_id{j}).reasons().size();
      sum = sum * 31 + tie(now, party_id{i}, party_id{j}).agreements.size();
    }
  }
  return sum + now.owed(duty::consultation).count();
}

}  // namespace

TEST_CASE("one world is read by many threads", "[world][threads]") {
  const world w = world::build(made::facts_from(3, {24, 60, 30, 10})).value();
  const date today = date::from_days(3000);
  const snapshot shared = w.on(today);
  const std::size_t expected = ask_around(shared);
  const std::string saved = save(w);
  const party_ref gone{"P0003"};
  const world less = w.without(gone);
  std::atomic<int> wrong{0};
  std::vector<std::thread> threads;
  for (int t = 0; t != 4; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i != 4; ++i) {
        if (ask_around(shared) != expected) ++wrong;
        if (ask_around(w.on(today)) != expected) ++wrong;
        const world copy = w;  // counts an owner
        const snapshot own = shared;
        if (ask_around(own) != expected || !(copy == w)) ++wrong;
        if (!(w.without(party_ref{"P0003"}) == less)) ++wrong;
        if (save(copy) != saved) ++wrong;
        // Each thread edits a copy of its own.
        editor e{copy, today};
        const world before = e.to_world();
        if (!e.expire(agreement_id{static_cast<std::size_t>(t * 4 + i)}) &&
            !(e.to_world() == before))
          ++wrong;
        if (!e.advance(today + 900)) ++wrong;
        if (!(before == w)) ++wrong;
      }
    });
  for (auto& t : threads) t.join();
  CHECK(wrong == 0);
  CHECK(save(w) == saved);
  CHECK(ask_around(w.on(today)) == expected);
}

TEST_CASE("the last owner may be on any thread", "[world][threads]") {
  for (int round = 0; round != 50; ++round) {
    std::vector<std::thread> threads;
    std::atomic<std::size_t> parties{0};
    {
      const world w = world::build(made::facts_from(4, {8, 10, 4, 2})).value();
      for (int t = 0; t != 4; ++t)
        threads.emplace_back([&parties, kept = w.on(date::from_days(0))] {
          const snapshot copy = kept;
          parties += copy.all_facts().parties.size();
        });
    }
    for (auto& t : threads) t.join();
    CHECK(parties == 32);
  }
}
