// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_ESCAPE_HPP
#define ENTENTE_IO_ESCAPE_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0::detail {

// Text comes from anywhere. What a format cannot hold becomes U+FFFD, so that a file is well-formed
// whatever the text.

/// U+FFFD, the replacement character.
inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// How many bytes the first character of @p words has in UTF-8, or 0 if they begin with none.
/// @source The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences
[[nodiscard]] constexpr std::size_t character_size(std::string_view words) noexcept {
  if (words.empty()) return 0;
  const auto byte = [words](std::size_t i) { return static_cast<unsigned char>(words[i]); };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (words.size() < size) return 0;
  const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (byte(1) < low || byte(1) > high) return 0;
  for (std::size_t i = 2; i != size; ++i)
    if (byte(i) < 0x80 || byte(i) > 0xBF) return 0;
  return size;
}

/// Calls `each(character)` for every character; a byte that is part of none is a replacement.
template <class Each>
constexpr void each_character(std::string_view words, const Each& each) {
  while (!words.empty()) {
    const std::size_t size = character_size(words);
    each(size == 0 ? replacement : words.substr(0, size));
    words.remove_prefix(size == 0 ? 1 : size);
  }
}

[[nodiscard]] inline std::string well_formed(std::string_view words) {
  std::string out;
  each_character(words, [&out](std::string_view c) { out += c; });
  return out;
}

/// For an attribute or the content of an XML element. Blanks other than the space are written as
/// references, which readers keep as they are.
/// @source XML 1.0, 2.2 Characters and 3.3.3 Attribute-Value Normalization
[[nodiscard]] inline std::string escaped_xml(std::string_view words) {
  std::string out;
  each_character(words, [&out](std::string_view c) {
    if (c == "&")
      out += "&amp;";
    else if (c == "<")
      out += "&lt;";
    else if (c == ">")
      out += "&gt;";
    else if (c == "\"")
      out += "&quot;";
    else if (c == "\t")
      out += "&#9;";
    else if (c == "\n")
      out += "&#10;";
    else if (c == "\r")
      out += "&#13;";
    else if (static_cast<unsigned char>(c[0]) < 0x20 || c == "\xEF\xBF\xBE" || c == "\xEF\xBF\xBF")
      out += replacement;
    else
      out += c;
  });
  return out;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_IO_ESCAPE_HPP
