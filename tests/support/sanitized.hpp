// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_SANITIZED_HPP
#define ENTENTE_TESTS_SUPPORT_SANITIZED_HPP

#include <cstddef>

namespace made {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool is_sanitized = true;  // g++
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool is_sanitized = true;
#else
inline constexpr bool is_sanitized = false;
#endif
#else
inline constexpr bool is_sanitized = false;
#endif

/// Of so many like cases how many are tried: all, but one in six where sanitizers make each of them
/// ten times as dear.
[[nodiscard]] constexpr std::size_t tried(std::size_t cases) {
  return is_sanitized ? (cases + 5) / 6 : cases;
}

}  // namespace made

#endif  // ENTENTE_TESTS_SUPPORT_SANITIZED_HPP
