// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_FIXED_STRING_HPP
#define ENTENTE_CORE_FIXED_STRING_HPP

#include <compare>
#include <cstddef>
#include <string_view>

namespace entente::inline v0 {

namespace detail {
/// Letters of a literal, its terminator among them.
template <std::size_t Size>
struct letters {
  char each[Size];
  friend constexpr auto operator<=>(const letters&, const letters&) = default;
};
}  // namespace detail

/// Text as a template argument: `state<"JPN", "Japan">`. Its member is public because a template
/// argument must be; use `view()`.
template <std::size_t N>
struct fixed_string {
  detail::letters<N + 1> letters_;

#if defined(__clang__)  // cannot cast a literal as a whole
  consteval fixed_string(const char (&literal)[N + 1]) : letters_{} {
    for (std::size_t i = 0; i != N + 1; ++i) letters_.each[i] = literal[i];
  }
#else  // takes four times as long for letter by letter
  consteval fixed_string(const char (&literal)[N + 1])
      : letters_{__builtin_bit_cast(detail::letters<N + 1>, literal)} {}
#endif

  [[nodiscard]] static constexpr std::size_t size() noexcept { return N; }
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters_.each, N}; }

  friend constexpr auto operator<=>(const fixed_string&, const fixed_string&) = default;
};

template <std::size_t N>
fixed_string(const char (&)[N]) -> fixed_string<N - 1>;

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_FIXED_STRING_HPP
