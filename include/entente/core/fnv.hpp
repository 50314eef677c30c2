// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_FNV_HPP
#define ENTENTE_CORE_FNV_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <cstdint>
#include <string_view>

namespace entente::inline v0::detail {

/// FNV-1a, so that a code has the same hash in the compiler, in the program and on every machine.
template <class Word>
[[nodiscard]] constexpr Word fnv1a(std::string_view words, Word state, Word prime) noexcept {
  for (const char c : words)
    state = static_cast<Word>((state ^ static_cast<unsigned char>(c)) * prime);
  return state;
}
[[nodiscard]] constexpr std::uint32_t hash32(std::string_view words) noexcept {
  return fnv1a<std::uint32_t>(words, 2166136261U, 16777619U);
}
[[nodiscard]] constexpr std::uint64_t hash64(std::string_view words) noexcept {
  return fnv1a<std::uint64_t>(words, 14695981039346656037ULL, 1099511628211ULL);
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_FNV_HPP
