// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_TABLES_HPP
#define ENTENTE_TESTS_SUPPORT_TABLES_HPP

#include "support/csv.hpp"
#include <entente/io/to_string.hpp>
#include <entente/model/facts.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

/// Begins a test case that compares typed facts with the research tables.
#define NEEDS_TABLES()                   \
  if (!csv::data_folder().has_value()) { \
    SKIP("ENTENTE_DATA_DIR is not set"); \
  }

/// Records beside rows of the tables.
namespace tables {

/// The record with a code; none is null.
template <class Records, class Record = typename Records::value_type>
[[nodiscard]] const Record* find(const Records& records, const std::string& code) {
  for (const auto& r : records)
    if (r.code.view() == code) return &r;
  return nullptr;
}

/// The rows of a table of which @p wanted holds.
template <class Wanted>
[[nodiscard]] std::vector<csv::row> rows_where(const std::string& table, const Wanted& wanted) {
  std::vector<csv::row> found;
  for (const auto& row : csv::table(table))
    if (wanted(row)) found.push_back(row);
  return found;
}

/// A column that a test leaves out on purpose, and why in a phrase.
struct column_left_out {
  std::string column, because;
};

/// What is wrong with a test's account of the columns of a table: each is in one of the two lists,
/// once, and no list names another; who leaves one out says why.
[[nodiscard]] inline std::vector<std::string> faults_of_account(
    const std::vector<std::string>& columns, const std::vector<std::string>& compared,
    const std::vector<column_left_out>& omitted) {
  std::map<std::string, int> listed;
  for (const auto& column : compared) ++listed[column];
  for (const auto& one : omitted) ++listed[one.column];
  std::vector<std::string> faults;
  for (const auto& one : omitted)
    if (one.because.empty()) faults.push_back(one.column + ": left out without a reason");
  for (const auto& [column, times] : listed)
    if (times != 1) faults.push_back(column + ": listed twice");
  for (const auto& column : columns)
    if (listed.erase(column) == 0) faults.push_back(column + ": in neither list");
  for (const auto& [column, times] : listed) faults.push_back(column + ": not in the table");
  return faults;
}

/// Every column of a table is compared, here or where a comment says, or left out on purpose: a
/// column that a table gains does not slip by.
inline void account_for(const std::string& table, const std::vector<std::string>& compared,
                        const std::vector<column_left_out>& omitted = {}) {
  CAPTURE(table);
  CHECK(faults_of_account(csv::columns(table), compared, omitted) == std::vector<std::string>{});
}

/// A date as a table writes it: as far as it is known; empty where a table has none.
[[nodiscard]] inline std::string written(entente::partial_date when) {
  return when.is_unknown() || when.is_never() ? std::string{} : entente::to_string(when);
}

/// What a table writes as 1 or 0.
[[nodiscard]] inline std::string written(entente::truth value) {
  return value.is_yes() ? "1" : value.is_no() ? "0" : "unknown";
}

[[nodiscard]] inline std::set<std::string> set_of(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
}

template <class Codes>
[[nodiscard]] std::vector<std::string> words_in(const Codes& codes) {
  std::vector<std::string> made;
  for (const auto& c : codes) made.emplace_back(c.view());
  return made;
}

/// The date of a row, as precise as its column `precision` says.
inline void check_date(entente::partial_date on, const csv::row& row) {
  static const std::map<std::string, std::size_t> lengths{{"year", 4}, {"month", 7}, {"day", 10}};
  CHECK(to_string(on) == row["date"]);
  CHECK(to_string(on).size() == lengths.at(row["precision"]));
}

/// The source and the confidence of a row.
inline void check_source(const entente::provenance& cites, const csv::row& row) {
  CHECK(to_string(cites.source) == csv::in_ascii(row["source"]));
  CHECK(std::string{name_of(cites.standing)} == row["confidence"]);
}
/// The same, and which fields of it are not verified.
inline void check_cites(const entente::provenance& cites, const csv::row& row) {
  check_source(cites, row);
  CHECK(to_string(cites.unverified) == csv::in_ascii(row["unverified_fields"]));
}

}  // namespace tables

#endif  // ENTENTE_TESTS_SUPPORT_TABLES_HPP
