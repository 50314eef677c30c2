// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/model/words.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <vector>

using namespace entente;

namespace {
enum class one_of_32 : std::uint8_t {};
constexpr std::array<named<one_of_32>, 32> words_of(one_of_32) noexcept {
  std::array<named<one_of_32>, 32> rows{};
  for (unsigned char i = 0; i != 32; ++i) rows[i] = {static_cast<one_of_32>(i), "one"};
  return rows;
}

constexpr bool is_a_set() {
  flag_set<duty> some{duty::consultation, duty::defence, duty::defence};
  bool right = some.size() == 2 && !some.empty() && flag_set<duty>{}.empty();
  right = right && some.contains(duty::defence) && !some.contains(duty::offence);
  right = right && some == flag_set<duty>{duty::defence, duty::consultation};
  some |= duty::neutrality;
  right = right && some.size() == 3;
  right = right && (some & flag_set{duty::neutrality}) == flag_set{duty::neutrality};
  right = right && (flag_set{duty::offence} & flag_set{duty::defence}).empty();
  right = right && (flag_set{duty::offence} | duty::defence).size() == 2;
  // In the order of the enumeration, whatever the order they were put in.
  const std::array expected{duty::defence, duty::neutrality, duty::consultation};
  std::size_t at = 0;
  for (const duty d : some) right = right && at < 3 && d == expected[at++];
  return right && at == 3;
}
static_assert(is_a_set());
static_assert(flag_set<one_of_32>::universe == 32);
}  // namespace

TEST_CASE("a flag set works with the standard's algorithms", "[flag_set]") {
  CHECK(is_a_set());
  const flag_set<duty> some{duty::offence, duty::consultation};
  const std::vector<duty> copied(some.begin(), some.end());
  CHECK(copied == std::vector{duty::offence, duty::consultation});
  CHECK(std::ranges::find(some, duty::consultation) != some.end());
  CHECK(std::ranges::find(some, duty::defence) == some.end());
  CHECK(std::count_if(some.begin(), some.end(), [](duty d) { return d != duty::offence; }) == 1);
  CHECK(std::ranges::equal(some, copied));
  CHECK(std::ranges::is_sorted(some));
  auto at = some.begin();
  CHECK(*at++ == duty::offence);
  CHECK(*at == duty::consultation);
  CHECK(++at == some.end());
}

TEST_CASE("every subset of 32 flags is what std::set says", "[flag_set]") {
  std::uint32_t state = 2463534242U;
  for (int round = 0; round != 200; ++round) {
    flag_set<one_of_32> ours;
    std::set<one_of_32> theirs;
    state ^= state << 13U;
    state ^= state >> 17U;
    state ^= state << 5U;
    for (unsigned i = 0; i != 32; ++i)
      if ((state >> i & 1U) != 0) {
        ours |= static_cast<one_of_32>(i);
        theirs.insert(static_cast<one_of_32>(i));
      }
    REQUIRE(std::ranges::equal(ours, theirs));
    REQUIRE(ours.size() == theirs.size());
  }
  flag_set<one_of_32> all;
  for (unsigned i = 0; i != 32; ++i) all |= static_cast<one_of_32>(i);
  CHECK(all.size() == 32);
}
