// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_CSV_HPP
#define ENTENTE_TESTS_SUPPORT_CSV_HPP

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Comma-separated tables (RFC 4180) for tests that compare research tables with typed facts.
namespace csv {

/// A row by column name; a column that is not there is a mistake of the test and throws.
class row {
 public:
  explicit row(std::map<std::string, std::string> cells) : cells_{std::move(cells)} {}
  [[nodiscard]] const std::string& operator[](const std::string& column) const {
    return cells_.at(column);
  }

 private:
  std::map<std::string, std::string> cells_;
};

/// The cells of every line of @p words. Quoted cells may hold commas, line ends and "" for a quote.
[[nodiscard]] inline std::vector<std::vector<std::string>> cells_of(std::string_view words) {
  std::vector<std::vector<std::string>> lines;
  std::vector<std::string> line;
  std::string cell;
  bool quoted = false;
  const auto end_line = [&] {
    line.push_back(std::move(cell));
    cell.clear();
    if (line.size() > 1 || !line[0].empty()) lines.push_back(std::move(line));
    line.clear();
  };
  for (std::size_t i = 0; i != words.size(); ++i) {
    const char c = words[i];
    if (quoted) {
      if (c != '"')
        cell += c;
      else if (i + 1 != words.size() && words[i + 1] == '"')
        cell += words[++i];
      else
        quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',') {
      line.push_back(std::move(cell));
      cell.clear();
    } else if (c == '\n') {
      end_line();
    } else if (c != '\r') {
      cell += c;
    }
  }
  if (!cell.empty() || !line.empty()) end_line();
  return lines;
}

[[nodiscard]] inline std::vector<row> rows_of(std::string_view words) {
  const auto lines = cells_of(words);
  if (lines.empty()) throw std::runtime_error{"csv: no header"};
  std::vector<row> rows;
  for (std::size_t i = 1; i != lines.size(); ++i) {
    if (lines[i].size() != lines[0].size())
      throw std::runtime_error{"csv: line " + std::to_string(i + 1) + " has " +
                               std::to_string(lines[i].size()) + " cells"};
    std::map<std::string, std::string> cells;
    for (std::size_t c = 0; c != lines[0].size(); ++c) cells[lines[0][c]] = lines[i][c];
    rows.emplace_back(std::move(cells));
  }
  return rows;
}

/// The folder of the research tables; nothing where ENTENTE_DATA_DIR is not set.
[[nodiscard]] inline std::optional<std::string> data_folder() {
  const char* named = std::getenv("ENTENTE_DATA_DIR");
  if (named == nullptr || *named == '\0') return std::nullopt;
  return std::string{named};
}

/// What stands in `facts/<name>.csv` in that folder.
[[nodiscard]] inline std::string words_of_table(const std::string& name) {
  const std::string path = data_folder().value() + "/facts/" + name + ".csv";
  std::ifstream in{path, std::ios::binary};
  if (!in) throw std::runtime_error{"csv: cannot read " + path};
  std::ostringstream words;
  words << in.rdbuf();
  return words.str();
}
/// Its rows.
[[nodiscard]] inline std::vector<row> table(const std::string& name) {
  return rows_of(words_of_table(name));
}
/// The names of its columns, in order.
[[nodiscard]] inline std::vector<std::string> columns(const std::string& name) {
  const auto lines = cells_of(words_of_table(name));
  if (lines.empty()) throw std::runtime_error{"csv: no header"};
  return lines[0];
}

/// The items of a list cell, `a;b`.
[[nodiscard]] inline std::vector<std::string> items(const std::string& cell) {
  std::vector<std::string> found;
  std::istringstream in{cell};
  for (std::string item; std::getline(in, item, ';');) found.push_back(item);
  return found;
}

/// Latin letters without their marks, for text that the library holds in ASCII.
[[nodiscard]] inline std::string in_ascii(std::string words) {
  static const std::map<std::string, std::string> plain{
      {"ä", "a"}, {"ö", "o"}, {"ü", "u"}, {"é", "e"}, {"è", "e"},
      {"ç", "c"}, {"ō", "o"}, {"ū", "u"}, {"–", "-"}, {"’", "'"}};
  for (const auto& [marked, letter] : plain)
    for (std::size_t at = 0; (at = words.find(marked, at)) != std::string::npos;)
      words.replace(at, marked.size(), letter);
  return words;
}

}  // namespace csv

#endif  // ENTENTE_TESTS_SUPPORT_CSV_HPP
