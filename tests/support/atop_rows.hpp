// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_ATOP_ROWS_HPP
#define ENTENTE_TESTS_SUPPORT_ATOP_ROWS_HPP

#include <entente/io/atop.hpp>

#include <cstddef>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Made-up files in the form of ATOP's.
namespace atop_rows {

/// The cells of a row that are not "0".
using row = std::map<std::string, std::string>;

/// A file of members: dates and variables, in the order of the codebook.
[[nodiscard]] inline std::string members(const std::vector<row>& rows) {
  std::vector<std::string> columns{"atopid", "member", "phase",  "yrent",  "moent",
                                   "dayent", "yrexit", "moexit", "dayexit"};
  for (const auto& variable : entente::detail::atop_variables) columns.emplace_back(variable.name);
  columns.emplace_back("version");
  std::string out;
  for (const auto& column : columns) out += (out.empty() ? "" : ",") + column;
  out += "\r\n";
  for (const auto& cells : rows) {
    std::size_t used = 0;
    for (const auto& column : columns) {
      if (column != columns[0]) out += ',';
      const auto found = cells.find(column);
      used += found == cells.end() ? 0U : 1U;
      out += found != cells.end() ? found->second : column == "version" ? "5.1" : "0";
    }
    if (used != cells.size()) throw std::runtime_error{"atop_rows: no such column"};
    out += "\r\n";
  }
  return out;
}

/// The cells that say who, and from when: "1949-4-4", "1949-4-", or nothing.
[[nodiscard]] inline row member(int alliance, int number, const std::string& from,
                                const std::string& until, row more = {}) {
  const auto put = [&](const std::string& date, const char* year, const char* month,
                       const char* day) {
    if (date.empty()) return;
    const std::size_t first = date.find('-');
    const std::size_t second = date.find('-', first + 1);
    more[year] = date.substr(0, first);
    more[month] = date.substr(first + 1, second - first - 1);
    more[day] = date.substr(second + 1);
  };
  more.emplace("atopid", std::to_string(alliance));
  more.emplace("member", std::to_string(number));
  put(from, "yrent", "moent", "dayent");
  put(until, "yrexit", "moexit", "dayexit");
  return more;
}

}  // namespace atop_rows

#endif  // ENTENTE_TESTS_SUPPORT_ATOP_ROWS_HPP
