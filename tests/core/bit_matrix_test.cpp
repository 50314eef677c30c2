// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/bit_matrix.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <vector>

using entente::bit_matrix;

namespace {
constexpr bool sets_and_resets() {
  bit_matrix m{65};
  m.set(64, 64);
  m.set(0, 63);
  bool right = m.test(64, 64) && m.test(0, 63) && !m.test(63, 0) && m.count() == 2;
  right = right && m.words() == 2 && m.size() == 65 && m.row(64)[1] == 1 && m.row(64)[0] == 0;
  const bit_matrix before = m;
  m.reset(64, 64);
  m.reset(1, 1);
  return right && m.count() == 1 && !(m == before) && !m.test(64, 64);
}
static_assert(sets_and_resets());
static_assert(bit_matrix{}.size() == 0 && bit_matrix{}.count() == 0 && bit_matrix{0}.words() == 0);
static_assert(bit_matrix::words_for(0) == 0 && bit_matrix::words_for(1) == 1 &&
              bit_matrix::words_for(64) == 1 && bit_matrix::words_for(65) == 2);
}  // namespace

TEST_CASE("a bit matrix holds what a vector of bool holds", "[bit_matrix]") {
  CHECK(sets_and_resets());
  std::mt19937 random{17};
  for (const std::size_t n : {1U, 2U, 63U, 64U, 65U, 127U, 128U, 130U}) {
    bit_matrix ours{n};
    std::vector<std::vector<bool>> theirs(n, std::vector<bool>(n));
    for (int step = 0; step != 3000; ++step) {
      const std::size_t i = random() % n, j = random() % n;
      switch (random() % 3) {
        case 0:
          ours.set(i, j);
          theirs[i][j] = true;
          break;
        case 1:
          ours.reset(i, j);
          theirs[i][j] = false;
          break;
        default:
          if (step % 50 != 0) break;
          const std::vector<std::uint64_t> mask(ours.row(j).begin(), ours.row(j).end());
          ours.add_to_row(i, mask);
          for (std::size_t k = 0; k != n; ++k) theirs[i][k] = theirs[i][k] || theirs[j][k];
      }
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i != n; ++i) {
      for (std::size_t j = 0; j != n; ++j) {
        if (ours.test(i, j) != theirs[i][j]) FAIL_CHECK(n << " " << i << " " << j);
        if (((ours.row(i)[j / 64] >> (j % 64)) & 1U) != (theirs[i][j] ? 1U : 0U)) FAIL_CHECK(n);
      }
      count += static_cast<std::size_t>(std::ranges::count(theirs[i], true));
      // Bits past the last column stay 0, so that whole words may be counted and compared.
      if (n % 64 != 0 && (ours.row(i).back() >> (n % 64)) != 0) FAIL_CHECK(n);
    }
    CHECK(ours.count() == count);
    CHECK(ours.row(0).size() == (n + 63) / 64);
  }
}
