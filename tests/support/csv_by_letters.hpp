// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_CSV_BY_LETTERS_HPP
#define ENTENTE_TESTS_SUPPORT_CSV_BY_LETTERS_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace csv {

/// The records of comma-separated values, by the grammar of `csv_reader` written down letter by
/// letter: what the reader is compared with. For bytes in which every quote is closed, without
/// comments or a byte order mark.
[[nodiscard]] inline std::vector<std::vector<std::string>> records_by_letters(
    std::string_view bytes, char separator = ',') {
  std::vector<std::vector<std::string>> found;
  std::vector<std::string> record;
  std::string cell;
  bool is_quoted = false;  // inside of quotes
  bool begins = true;      // a cell
  for (std::size_t i = 0; i <= bytes.size(); ++i) {
    const bool is_end = i == bytes.size();
    const char c = is_end ? '\n' : bytes[i];
    if (is_quoted && !is_end) {
      if (c != '"')
        cell += c;
      else if (i + 1 != bytes.size() && bytes[i + 1] == '"')
        cell += bytes[++i];
      else
        is_quoted = false;
    } else if (!is_end && c == separator) {
      record.push_back(cell);
      cell.clear();
      begins = true;
    } else if (c == '\n' || c == '\r') {
      if (begins && record.empty()) continue;  // an empty line
      record.push_back(cell);
      cell.clear();
      found.push_back(record);
      record.clear();
      begins = true;
    } else {
      if (c == '"' && begins)
        is_quoted = true;
      else
        cell += c;
      begins = false;
    }
  }
  return found;
}

}  // namespace csv

#endif  // ENTENTE_TESTS_SUPPORT_CSV_BY_LETTERS_HPP
