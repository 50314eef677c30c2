// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_JOINED_TEXT_HPP
#define ENTENTE_QUERY_JOINED_TEXT_HPP

#include <entente/core/row_list.hpp>
#include <entente/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace entente::inline v0::detail {

[[nodiscard]] constexpr text joined_text(std::initializer_list<std::string_view> parts) {
  row_list<char> letters;
  for (const std::string_view part : parts)
    for (const char c : part) letters.push_back(c);
  return text{std::string_view{letters.data(), letters.size()}};
}
[[nodiscard]] constexpr text digits_of(std::uint64_t number) {
  char digits[20] = {};
  std::size_t first = 20;
  do {
    digits[--first] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number != 0);
  return text{std::string_view{digits + first, 20 - first}};
}
/// Adds one to words that are listed.
constexpr void add_word(text& listed, std::string_view word) {
  listed = joined_text({listed, listed.empty() ? "" : ", ", word});
}
/// Adds to parts between semicolons one that says something.
constexpr void add_part(text& parts, std::string_view label, std::string_view words) {
  if (!words.empty()) parts = joined_text({parts, parts.empty() ? "" : "; ", label, words});
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_JOINED_TEXT_HPP
