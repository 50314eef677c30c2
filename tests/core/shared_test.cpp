// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/shared.hpp>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

using entente::detail::shared;

namespace {
/// Counts how often values of it were copied and destroyed.
struct counted {
  int* copies;
  int* gone;
  int value = 7;
  constexpr counted(int& c, int& g) : copies{&c}, gone{&g} {}
  constexpr counted(const counted& other)
      : copies{other.copies}, gone{other.gone}, value{other.value} {
    ++*copies;
  }
  constexpr counted(counted&& other) noexcept
      : copies{std::exchange(other.copies, nullptr)},
        gone{std::exchange(other.gone, nullptr)},
        value{other.value} {}
  counted& operator=(const counted&) = delete;
  constexpr ~counted() {
    if (gone != nullptr) ++*gone;
  }
};

/// Both compilers run it too, and tell of a cell that is freed twice or never.
constexpr bool counts_its_owners() {
  int copies = 0, gone = 0;
  bool right = true;
  {
    const shared<counted> first{counted{copies, gone}};
    right = right && first.owners() == 1 && first->value == 7 && copies == 0;
    {
      shared<counted> second = first;
      const shared<counted> third = second;
      right = right && first.owners() == 3 && second.same_as(first) && third.same_as(first);
      shared<counted> moved = std::move(second);
      right = right && !second && moved && first.owners() == 3;
      const shared<counted>& same = moved;
      moved = same;
      right = right && first.owners() == 3;
      moved = shared<counted>{*first};  // a cell of its own, by a copy of the value
      right = right && first.owners() == 2 && moved.owners() == 1 && copies == 1;
      moved.writable().value = 8;
      right = right && first->value == 7 && (*moved).value == 8 && !moved.same_as(first);
    }
    right = right && first.owners() == 1 && gone == 1;
    const shared<counted> none;
    const shared<counted> also_none = none;
    right = right && !none && none.same_as(also_none);
  }
  return right && gone == 2 && copies == 1;
}
static_assert(counts_its_owners());
}  // namespace

TEST_CASE("the last owner frees the value", "[shared]") { CHECK(counts_its_owners()); }

TEST_CASE("owners in several threads", "[shared]") {
  int copies = 0, gone = 0;
  std::atomic<int> wrong{0};
  {
    const shared<counted> value{counted{copies, gone}};
    std::vector<std::thread> threads;
    for (int t = 0; t != 4; ++t)
      threads.emplace_back([value, &wrong] {
        std::vector<shared<counted>> mine;
        for (int i = 0; i != 20'000; ++i) {
          mine.push_back(value);
          if (mine.back()->value != 7 || mine.back().owners() < 2) ++wrong;
          if (i % 3 == 0) mine.clear();
        }
      });
    for (auto& t : threads) t.join();
    CHECK(wrong == 0);
    threads.clear();
    CHECK(value.owners() == 1);
    CHECK(gone == 0);
  }
  CHECK(gone == 1);
  CHECK(copies == 0);
}

TEST_CASE("the last owner may be in any thread", "[shared]") {
  int copies = 0, gone = 0;
  for (int round = 0; round != 200; ++round) {
    shared<counted> value{counted{copies, gone}};
    std::thread other{[mine = value]() mutable { mine = {}; }};
    value = {};
    other.join();
  }
  CHECK(gone == 200);
}
