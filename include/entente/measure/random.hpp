// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_RANDOM_HPP
#define ENTENTE_MEASURE_RANDOM_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0 {

/// Random numbers from a seed, the same with every compiler and library: SplitMix64, without the
/// distributions of `<random>`, which differ.
/// @source Steele, Lea & Flood (2014), Fast Splittable Pseudorandom Number Generators
class random_numbers {
 public:
  constexpr explicit random_numbers(std::uint64_t seed) noexcept : state_{seed} {}

  [[nodiscard]] constexpr std::uint64_t next() noexcept {
    std::uint64_t z = (state_ += 0x9E37'79B9'7F4A'7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return z ^ (z >> 31U);
  }
  /// From 0 to @p n - 1, each as likely as the others: what would make the first ones likelier is
  /// drawn again.
  /// @pre n != 0
  [[nodiscard]] constexpr std::uint64_t below(std::uint64_t n) noexcept {
    const std::uint64_t surplus = (0 - n) % n;  // of the 2^64 numbers
    std::uint64_t drawn = next();
    while (drawn < surplus) drawn = next();
    return drawn % n;
  }

 private:
  std::uint64_t state_;
};

/// @p wanted different numbers from 0 to @p population - 1, sorted, every set of them as likely as
/// every other: sampling without replacement. All of them if that many or more are wanted.
/// @cost O(wanted x log(wanted)), or O(population) if more than half of it is wanted
[[nodiscard]] constexpr std::vector<std::uint64_t> draw_without_replacement(
    std::uint64_t population, std::uint64_t wanted, std::uint64_t seed) {
  if (wanted > population) wanted = population;
  // Which to take, or, if those are fewer, which to leave.
  const bool is_left = wanted > population / 2;
  const std::uint64_t few = is_left ? population - wanted : wanted;
  std::vector<std::uint64_t> drawn;
  for (random_numbers numbers{seed}; drawn.size() != few;) {
    while (drawn.size() != few) drawn.push_back(numbers.below(population));
    std::sort(drawn.begin(), drawn.end());
    drawn.erase(std::unique(drawn.begin(), drawn.end()), drawn.end());
  }
  if (!is_left) return drawn;
  std::vector<std::uint64_t> rest;
  auto left = drawn.begin();
  for (std::uint64_t i = 0; i != population; ++i)
    if (left != drawn.end() && *left == i)
      ++left;
    else
      rest.push_back(i);
  return rest;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_RANDOM_HPP
