// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_YEAR_SPAN_HPP
#define ENTENTE_CORE_YEAR_SPAN_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <cstddef>
#include <cstdint>

namespace entente::inline v0 {

/// Years from the first to the last, both included; none if the last comes before the first.
struct year_span {
  int first = 1;
  int last = 0;

  [[nodiscard]] constexpr bool empty() const noexcept { return last < first; }
  [[nodiscard]] constexpr bool contains(int year) const noexcept {
    return first <= year && year <= last;
  }
  /// How many years those are.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    return empty() ? 0
                   : static_cast<std::size_t>(static_cast<std::int64_t>(last) -
                                              static_cast<std::int64_t>(first)) +
                         1;
  }
  /// The years that lie in both.
  [[nodiscard]] constexpr year_span within(year_span other) const noexcept {
    return {first < other.first ? other.first : first, last < other.last ? last : other.last};
  }
  friend constexpr bool operator==(year_span, year_span) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_YEAR_SPAN_HPP
