// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_SERIES_TABLE_HPP
#define ENTENTE_IO_SERIES_TABLE_HPP

#include <entente/io/party_year_rows.hpp>
#include <entente/world/series.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace entente::inline v0 {

/// Which columns of a table hold values of several series, one below the other.
struct series_columns {
  std::string_view party;
  std::string_view year;
  std::string_view value;
  std::string_view series;
  std::string_view unit;
  /// Where the table says which values are estimates, by the word `estimate`; empty if it does not.
  std::string_view status = {};
  std::string_view estimate = "estimate";
  /// What stands for a value that is missing; no number otherwise.
  std::span<const std::string_view> missing_marks = usual_missing_marks;
};

/// A client's table of several series, each on its own, in the order of their first rows. One name
/// with two units is two series. A missing value is none; a bad row is skipped, and no other lost.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @param years those that the table covers; a row of another is wrong
/// @errors those of `csv_table`, code_is_known, row_is_given_once, table_has_rows, all in the log
template <class Source>
[[nodiscard]] row_list<series> read_series(Source&& source, const series_columns& columns,
                                           year_span years, const known_parties& parties,
                                           diagnostic_log& log) {
  detail::party_year_rows<1> rows{static_cast<Source&&>(source), log, columns.year, columns.party};
  csv_table& table = rows.table();
  const auto value = table.column(columns.value, columns.missing_marks);
  const auto name = table.needed(columns.series, empty_is_missing);
  const auto unit = table.needed(columns.unit, empty_is_missing);
  const auto status =
      columns.status.empty() ? csv_column{} : table.column(columns.status, empty_is_missing);
  row_list<series> made;
  const auto series_of = [&](std::string_view called, std::string_view in) -> series& {
    for (series& one : made)
      if (one.name().view() == called && one.unit().view() == in) return one;
    made.push_back(series{text{called}, text{in}, years});
    return made.back();
  };
  rows.each(years, parties, [&](const party_code& party, int year) {
    const auto called = table.words(name);
    const auto in = table.words(unit);
    if (!called || !in) return;
    const auto found = table.decimal(value);
    if (!found) return;
    std::optional<bool> is_estimate;
    if (const auto said = table.words(status)) is_estimate = *said == columns.estimate;
    if (!series_of(*called, *in).set(party, year, *found, is_estimate)) rows.is_given_again();
  });
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_SERIES_TABLE_HPP
