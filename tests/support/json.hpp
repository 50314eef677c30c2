// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_JSON_HPP
#define ENTENTE_TESTS_SUPPORT_JSON_HPP

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A strict reader of JSON (RFC 8259) for tests: objects, arrays and strings, which is all that the
/// library writes. It refuses anything else, and anything after the value.
namespace json {

struct value {
  std::string words;                    // of a string
  std::vector<value> elements;          // of an array
  std::map<std::string, value> fields;  // of an object
  char kind = 's';                      // 's', 'a' or 'o'
};

namespace detail {

class reader {
 public:
  explicit reader(std::string_view words) : rest_{words} {}

  std::optional<value> read() {
    auto found = any();
    blanks();
    if (!rest_.empty()) return std::nullopt;
    return found;
  }

 private:
  void blanks() {
    while (!rest_.empty() && std::string_view{" \t\r\n"}.find(rest_[0]) != std::string_view::npos)
      rest_.remove_prefix(1);
  }
  bool take(char c) {
    blanks();
    if (rest_.empty() || rest_[0] != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::optional<value> any() {
    blanks();
    if (rest_.empty()) return std::nullopt;
    if (rest_[0] == '{') return object();
    if (rest_[0] == '[') return array();
    return string();
  }
  std::optional<value> object() {
    value made;
    made.kind = 'o';
    if (!take('{')) return std::nullopt;
    if (take('}')) return made;
    do {
      auto name = string();
      if (!name || !take(':')) return std::nullopt;
      auto field = any();
      if (!field) return std::nullopt;
      // A name given twice is legal JSON, but never meant.
      if (!made.fields.emplace(name->words, std::move(*field)).second) return std::nullopt;
    } while (take(','));
    if (!take('}')) return std::nullopt;
    return made;
  }
  std::optional<value> array() {
    value made;
    made.kind = 'a';
    if (!take('[')) return std::nullopt;
    if (take(']')) return made;
    do {
      auto element = any();
      if (!element) return std::nullopt;
      made.elements.push_back(std::move(*element));
    } while (take(','));
    if (!take(']')) return std::nullopt;
    return made;
  }
  std::optional<value> string() {
    value made;
    if (!take('"')) return std::nullopt;
    while (!rest_.empty() && rest_[0] != '"') {
      const auto byte = static_cast<unsigned char>(rest_[0]);
      if (byte < 0x20) return std::nullopt;
      if (byte == '\\') {
        if (!escape(made.words)) return std::nullopt;
      } else {
        made.words += rest_[0];
        rest_.remove_prefix(1);
      }
    }
    if (!take('"')) return std::nullopt;
    return made;
  }
  bool escape(std::string& words) {
    constexpr std::string_view signs = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
    if (rest_.size() < 2) return false;
    const std::size_t at = signs.find(rest_[1]);
    if (at != std::string_view::npos) {
      words += meant[at];
      rest_.remove_prefix(2);
      return true;
    }
    if (rest_[1] != 'u' || rest_.size() < 6) return false;
    unsigned code = 0;
    for (std::size_t i = 2; i != 6; ++i) {
      const std::size_t digit = std::string_view{"0123456789abcdef"}.find(rest_[i]);
      if (digit == std::string_view::npos) return false;
      code = code * 16 + static_cast<unsigned>(digit);
    }
    if (code >= 0x80) return false;  // the library writes such signs as they are
    words += static_cast<char>(code);
    rest_.remove_prefix(6);
    return true;
  }

  std::string_view rest_;
};

}  // namespace detail

/// The value, or nothing if @p words are not valid.
[[nodiscard]] inline std::optional<value> read(std::string_view words) {
  return detail::reader{words}.read();
}

}  // namespace json

#endif  // ENTENTE_TESTS_SUPPORT_JSON_HPP
