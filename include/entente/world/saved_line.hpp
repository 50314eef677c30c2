// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_SAVED_LINE_HPP
#define ENTENTE_WORLD_SAVED_LINE_HPP

#include <entente/core/row_list.hpp>
#include <entente/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace entente::inline v0::detail {

// The grammar of one line of a saved world: `kind name=value name=[value, value]`.

/// One `name=value` of a line; a value is one word or a list of words, which may point at the line.
struct saved_field {
  std::string_view name;
  row_list<text> words;
  bool is_list = false;
  bool used = false;
  std::uint32_t column = 0;
};

/// One line cut into a kind and fields.
struct saved_line {
  std::string_view kind;
  bool nested = false;
  std::uint32_t number = 0;
  std::uint32_t column = 1;  // of the kind
  row_list<saved_field> fields;
};

/// The value of a hexadecimal digit, or -1.
[[nodiscard]] inline int hex_digit(char c) noexcept {
  if ('0' <= c && c <= '9') return c - '0';
  if ('a' <= c && c <= 'f') return c - 'a' + 10;
  return -1;
}

[[nodiscard]] inline std::size_t at_most(std::size_t place, std::size_t end) noexcept {
  return place < end ? place : end;
}

/// Cuts a quoted word of which @p at is the first quote: `\"`, `\\` and `\x0a` stand for a sign.
[[nodiscard]] inline bool cut_quoted(std::string_view words, std::size_t& at, saved_field& field) {
  row_list<char> letters;
  for (++at; at < words.size() && words[at] != '"'; ++at) {
    if (words[at] != '\\') {
      letters.push_back(words[at]);
    } else if (at + 1 < words.size() && (words[at + 1] == '"' || words[at + 1] == '\\')) {
      letters.push_back(words[++at]);
    } else if (at + 3 < words.size() && words[at + 1] == 'x' && hex_digit(words[at + 2]) >= 0 &&
               hex_digit(words[at + 3]) >= 0) {
      letters.push_back(
          static_cast<char>(hex_digit(words[at + 2]) * 16 + hex_digit(words[at + 3])));
      at += 3;
    } else {
      return false;
    }
  }
  if (at >= words.size()) return false;
  ++at;
  const char* const kept = letters.data();
  field.words.push_back(text{std::string_view{kept, letters.size()}});
  return true;
}

[[nodiscard]] inline bool cut_word(std::string_view words, std::size_t& at, saved_field& field) {
  if (at < words.size() && words[at] == '"') return cut_quoted(words, at, field);
  const std::size_t end = at_most(words.find_first_of(" ,]\"[", at), words.size());
  if (end <= at) return false;
  field.words.push_back(text::borrow(words.substr(at, end - at)));
  at = end;
  return true;
}

[[nodiscard]] inline bool cut_value(std::string_view words, std::size_t& at, saved_field& field) {
  if (at >= words.size() || words[at] != '[') return cut_word(words, at, field);
  field.is_list = true;
  ++at;
  if (at < words.size() && words[at] == ']') {
    ++at;
    return true;
  }
  while (cut_word(words, at, field)) {
    if (at < words.size() && words[at] == ']') {
      ++at;
      return true;
    }
    if (words.substr(at_most(at, words.size()), 2) != ", ") return false;
    at += 2;
  }
  return false;
}

/// Cuts a line into its kind and fields; where it cannot, @p bad is the place, and what stands
/// before it is cut.
[[nodiscard]] inline bool cut_line(std::string_view words, saved_line& line, std::size_t& bad) {
  std::size_t at = at_most(words.find_first_not_of(' '), words.size());
  line.nested = at != 0;
  line.column = static_cast<std::uint32_t>(at + 1);
  const std::size_t kind_end = at_most(words.find(' ', at), words.size());
  line.kind = words.substr(at, kind_end - at);
  at = kind_end;
  while (true) {
    while (at < words.size() && words[at] == ' ') ++at;
    if (at == words.size()) return true;
    saved_field field;
    field.column = static_cast<std::uint32_t>(at + 1);
    const std::size_t equals = words.find('=', at);
    bad = at;
    if (equals == std::string_view::npos || equals == at) return false;
    field.name = words.substr(at, equals - at);
    at = equals + 1;
    const bool good = cut_value(words, at, field) && (at == words.size() || words[at] == ' ');
    bad = at_most(at, words.size());
    if (!good) return false;
    line.fields.push_back(std::move(field));
  }
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_WORLD_SAVED_LINE_HPP
