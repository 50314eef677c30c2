// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_BIT_MATRIX_HPP
#define ENTENTE_CORE_BIT_MATRIX_HPP

#include <entente/core/buffer.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace entente::inline v0 {

/// A square matrix of bits, one row of 64-bit words each: `row(i)` is a set of columns, so that
/// common neighbours, unions and counts are word operations.
/// @shape n rows of `words()` words; bits past column n are 0
class bit_matrix {
 public:
  constexpr bit_matrix() noexcept = default;
  constexpr explicit bit_matrix(std::size_t n)
      : n_{n}, words_{words_for(n)}, bits_(n * words_for(n)) {}

  [[nodiscard]] static constexpr std::size_t words_for(std::size_t n) noexcept {
    return (n + 63) / 64;
  }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return n_; }
  [[nodiscard]] constexpr std::size_t words() const noexcept { return words_; }

  [[nodiscard]] constexpr bool test(std::size_t i, std::size_t j) const noexcept {
    return ((bits_.data()[i * words_ + j / 64] >> (j % 64)) & 1U) != 0;
  }
  constexpr void set(std::size_t i, std::size_t j) noexcept {
    bits_.data()[i * words_ + j / 64] |= std::uint64_t{1} << (j % 64);
  }
  constexpr void reset(std::size_t i, std::size_t j) noexcept {
    bits_.data()[i * words_ + j / 64] &= ~(std::uint64_t{1} << (j % 64));
  }
  [[nodiscard]] constexpr std::span<const std::uint64_t> row(std::size_t i) const noexcept {
    return {bits_.data() + i * words_, words_};
  }
  /// Adds the columns in @p mask to row @p i.
  constexpr void add_to_row(std::size_t i, std::span<const std::uint64_t> mask) noexcept {
    for (std::size_t w = 0; w != words_; ++w) bits_.data()[i * words_ + w] |= mask[w];
  }
  [[nodiscard]] constexpr std::size_t count() const noexcept {
    std::size_t n = 0;
    for (const std::uint64_t word : bits_) n += static_cast<std::size_t>(std::popcount(word));
    return n;
  }
  friend constexpr bool operator==(const bit_matrix&, const bit_matrix&) = default;

 private:
  std::size_t n_ = 0;
  std::size_t words_ = 0;
  detail::buffer<std::uint64_t> bits_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_BIT_MATRIX_HPP
