// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_COMMON_BITS_HPP
#define ENTENTE_MEASURE_COMMON_BITS_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace entente::inline v0::detail {

// Processors of the x86 family count bits in one instruction, but compilers may use it only where
// they are told so: the loops below exist twice, and which runs is asked of the processor.
#if defined(__x86_64__) && defined(__GNUC__)
[[nodiscard]] inline bool has_popcount() noexcept { return __builtin_cpu_supports("popcnt") != 0; }
#endif

/// One set of bits after the other: `planes` of them, `words` words each.
struct bit_planes {
  const std::uint64_t* first = nullptr;
  std::size_t words = 0;
  [[nodiscard]] constexpr std::uint64_t at(std::size_t plane, std::size_t word) const noexcept {
    return first[plane * words + word];
  }
};

/// How many bits each of the first Planes sets of the one and each of the other have in common.
template <std::size_t Planes>
struct common_bits {
  static constexpr std::size_t counts = Planes * Planes;

  [[gnu::always_inline]] static constexpr void count(bit_planes a, bit_planes b,
                                                     std::uint32_t* into) noexcept {
    count(a, b, into, std::make_index_sequence<counts>{});
  }

 private:
  /// Unfolded, so that the counts stay in registers.
  template <std::size_t... I>
  [[gnu::always_inline]] static constexpr void count(bit_planes a, bit_planes b,
                                                     std::uint32_t* into,
                                                     std::index_sequence<I...>) noexcept {
    std::array<int, counts> sum{};
    for (std::size_t w = 0; w != a.words; ++w)
      ((sum[I] += std::popcount(a.at(I / Planes, w) & b.at(I % Planes, w))), ...);
    ((into[I] = static_cast<std::uint32_t>(sum[I])), ...);
  }
};
/// In how many bits the first Planes sets of the one differ from those of the other, all together.
template <std::size_t Planes>
struct different_bits {
  static constexpr std::size_t counts = 1;

  [[gnu::always_inline]] static constexpr void count(bit_planes a, bit_planes b,
                                                     std::uint32_t* into) noexcept {
    int sum = 0;
    for (std::size_t w = 0; w != a.words * Planes; ++w)
      sum += std::popcount(a.first[w] ^ b.first[w]);
    *into = static_cast<std::uint32_t>(sum);
  }
};

/// Compares @p a with each of @p rows rows that lie @p stride words apart from @p b on.
template <class Compare>
[[gnu::always_inline]] constexpr void compare_rows(bit_planes a, bit_planes b, std::size_t rows,
                                                   std::size_t stride,
                                                   std::uint32_t* into) noexcept {
  for (std::size_t i = 0; i != rows; ++i, b.first += stride, into += Compare::counts)
    Compare::count(a, b, into);
}
#if defined(__x86_64__) && defined(__GNUC__)
template <class Compare>
[[gnu::target("popcnt")]] void compare_rows_by_popcount(bit_planes a, bit_planes b,
                                                        std::size_t rows, std::size_t stride,
                                                        std::uint32_t* into) noexcept {
  compare_rows<Compare>(a, b, rows, stride, into);
}
#endif
template <class Compare>
constexpr void count_rows(bit_planes a, bit_planes b, std::size_t rows, std::size_t stride,
                          std::uint32_t* into) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
  if (!std::is_constant_evaluated() && has_popcount()) {
    compare_rows_by_popcount<Compare>(a, b, rows, stride, into);
    return;
  }
#endif
  compare_rows<Compare>(a, b, rows, stride, into);
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MEASURE_COMMON_BITS_HPP
