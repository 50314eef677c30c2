// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_RENAMED_HPP
#define ENTENTE_TESTS_SUPPORT_RENAMED_HPP

#include <cctype>
#include <map>
#include <string>
#include <string_view>

/// Other names for the parties of a made-up world: an answer follows them, or it knew a name.
namespace renamed {

using names = std::map<std::string, std::string>;

/// @p words with every whole word that has another name called by it.
[[nodiscard]] inline std::string in(std::string_view words, const names& others) {
  std::string out, word;
  const auto flush = [&] {
    const auto found = others.find(word);
    out += found == others.end() ? word : found->second;
    word.clear();
  };
  for (const char c : words) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_') {
      word += c;
    } else {
      flush();
      out += c;
    }
  }
  flush();
  return out;
}

}  // namespace renamed

#endif  // ENTENTE_TESTS_SUPPORT_RENAMED_HPP
