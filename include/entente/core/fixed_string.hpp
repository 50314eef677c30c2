// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_FIXED_STRING_HPP
#define ENTENTE_CORE_FIXED_STRING_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <cstddef>
#include <string_view>

namespace entente::inline v0 {

/// Text as a template argument: `state<"JPN", "Japan">`. Its member is public because a template
/// argument must be; use `view()`, also to compare. (Comparisons of its own would be declared anew
/// for each length, which took clang a fiftieth of a unit of data.)
template <std::size_t N>
struct fixed_string {
  char chars_[N + 1]{};

#if defined(__clang__)  // cannot cast a literal
  consteval fixed_string(const char (&literal)[N + 1]) {
    // The terminator too: clang prints an array of which it has not seen every element as numbers.
    for (std::size_t i = 0; i != N + 1; ++i) chars_[i] = literal[i];
  }
#else  // takes four times as long for letter by letter
  consteval fixed_string(const char (&literal)[N + 1])
      : fixed_string{__builtin_bit_cast(fixed_string, literal)} {}
#endif

  [[nodiscard]] static constexpr std::size_t size() noexcept { return N; }
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {chars_, N}; }
};

template <std::size_t N>
fixed_string(const char (&)[N]) -> fixed_string<N - 1>;

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_FIXED_STRING_HPP
