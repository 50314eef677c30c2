// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/row_list.hpp>
#include <entente/core/text.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstddef>
#include <random>
#include <ranges>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using namespace entente;

static_assert(std::ranges::contiguous_range<row_list<int>> &&
              std::ranges::common_range<row_list<int>> && !std::ranges::view<row_list<int>>);
static_assert(std::is_nothrow_move_constructible_v<row_list<text>>);
static_assert(!std::is_convertible_v<std::span<const int>, row_list<int>>);  // asked for by name
static_assert(std::is_convertible_v<std::vector<int>, row_list<int>>);

static_assert([] {
  row_list<text> some{"a", "b"};
  some.push_back(some[0]);
  row_list<text> copy = some;
  copy.erase(copy.begin());
  copy.insert(copy.begin(), "z");
  some.clear();
  return some.empty() && copy == row_list<text>{"z", "b", "a"} && copy.front() == text{"z"} &&
         copy.back() == text{"a"};
}());

namespace {

/// Whether both hold the same, seen through iterators, places and ends.
bool same(const row_list<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() != b.size() || a.empty() != b.empty() || a.capacity() < a.size()) return false;
  if (!b.empty() && (a.front() != b.front() || a.back() != b.back())) return false;
  for (std::size_t i = 0; i != b.size(); ++i)
    if (a[i] != b[i]) return false;
  return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

}  // namespace

TEST_CASE("rows do what a vector does", "[core]") {
  std::mt19937 random{20261124};
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  row_list<std::string> rows;
  std::vector<std::string> known;
  for (int step = 0; step != 20'000; ++step) {
    // Longer than what a string keeps inside, so that a copy too few or too many is a broken heap.
    const std::string word = "a row of more than fifteen letters " + std::to_string(step);
    switch (below(10)) {
      case 0:
      case 1:
      case 2:
        rows.push_back(word);
        known.push_back(word);
        break;
      case 3:
        rows.emplace_back(word);
        known.emplace_back(word);
        break;
      case 4:
        if (known.empty()) break;
        rows.push_back(rows[known.size() / 2]);  // one of these very rows
        known.push_back(std::string{known[known.size() / 2]});
        break;
      case 5: {
        const std::size_t at = below(known.size() + 1);
        const auto* const put = rows.insert(rows.begin() + at, word);
        CHECK(static_cast<std::size_t>(put - rows.begin()) == at);
        known.insert(known.begin() + static_cast<std::ptrdiff_t>(at), word);
        break;
      }
      case 6: {
        const std::size_t first = below(known.size() + 1);
        const std::size_t last = first + below(known.size() - first + 1);
        rows.erase(rows.begin() + first, rows.begin() + last);
        known.erase(known.begin() + static_cast<std::ptrdiff_t>(first),
                    known.begin() + static_cast<std::ptrdiff_t>(last));
        break;
      }
      case 7: {
        const auto gone = [&](const std::string& s) {
          return s.empty() || s.back() % 3 == step % 3;
        };
        CHECK(erase_if(rows, gone) == std::erase_if(known, gone));
        break;
      }
      case 8: {
        const std::size_t size = below(60);
        rows.resize(size);
        known.resize(size);
        break;
      }
      default: {
        row_list<std::string> other = rows;
        CHECK(other == rows);
        rows = std::move(other);
        CHECK(other.empty());  // NOLINT(bugprone-use-after-move): it says so
        if (!known.empty()) {
          other = rows;
          other.pop_back();
          CHECK(!(other == rows));
        }
      }
    }
    if (!same(rows, known)) FAIL("after step " << step);
  }
}

TEST_CASE("rows are made from other rows", "[core]") {
  const std::vector<int> numbers{3, 1, 2};
  CHECK(row_list<int>{} == row_list<int>(numbers.begin(), numbers.begin()));
  CHECK(row_list<int>(numbers) == row_list<int>{3, 1, 2});
  CHECK(row_list<int>(std::span{numbers}) == row_list<int>{3, 1, 2});
  CHECK(row_list<int>(3, 7) == row_list<int>{7, 7, 7});
  row_list<int> some(numbers.begin(), numbers.end());
  std::ranges::sort(some);
  CHECK(some == row_list<int>{1, 2, 3});
  const row_list<int>& itself = some;
  some = itself;
  CHECK(some.size() == 3);
}
