// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_PANEL_TABLE_HPP
#define ENTENTE_IO_PANEL_TABLE_HPP

#include <entente/io/party_year_rows.hpp>
#include <entente/world/dyad_panel.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace entente::inline v0 {

/// Which columns of a table hold a value for a party in a year.
struct panel_columns {
  std::string_view party;
  std::string_view year;
  std::string_view value;
  /// What stands for a value that is missing; no number otherwise.
  std::span<const std::string_view> missing_marks = usual_missing_marks;
};

/// Which columns of a table hold a value for an ordered pair of parties in a year.
struct dyad_panel_columns {
  std::string_view from;
  std::string_view to;
  std::string_view year;
  std::string_view value;
  /// What stands for a value that is missing; no number otherwise.
  std::span<const std::string_view> missing_marks = usual_missing_marks;
};

namespace detail {
/// Takes the values of a column for what their rows name. What is named a second time is wrong.
template <template <class> class Panel, std::size_t Parties>
[[nodiscard]] Panel<double> values_of(party_year_rows<Parties>& rows, const csv_column& value,
                                      year_span years, const known_parties& parties) {
  Panel<double> made{years};
  Panel<bool> is_given{years};
  rows.each(years, parties, [&](const auto&... named) {
    if (is_given.at(named...)) return rows.is_given_again();
    const auto found = rows.table().decimal(value);
    static_cast<void>(is_given.set(named..., true));
    static_cast<void>(
        made.set(named..., found ? std::optional<double>{found.value()} : std::optional<double>{}));
  });
  return made;
}
}  // namespace detail

/// A client's table of numbers by party and year. What is missing or bad in it is nothing in the
/// panel: it is not known, and no other value is lost.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @param years those that the table covers; a row of another is wrong
/// @errors those of `csv_table`, code_is_known, row_is_given_once, table_has_rows, all in the log
template <class Source>
[[nodiscard]] panel<double> read_panel(Source&& source, const panel_columns& columns,
                                       year_span years, const known_parties& parties,
                                       diagnostic_log& log) {
  detail::party_year_rows<1> rows{static_cast<Source&&>(source), log, columns.year, columns.party};
  const auto value = rows.table().column(columns.value, columns.missing_marks);
  return detail::values_of<panel>(rows, value, years, parties);
}

/// The same by ordered pair of parties and year.
/// @errors as `read_panel`
template <class Source>
[[nodiscard]] dyad_panel<double> read_dyad_panel(Source&& source, const dyad_panel_columns& columns,
                                                 year_span years, const known_parties& parties,
                                                 diagnostic_log& log) {
  detail::party_year_rows<2> rows{static_cast<Source&&>(source), log, columns.year, columns.from,
                                  columns.to};
  const auto value = rows.table().column(columns.value, columns.missing_marks);
  return detail::values_of<dyad_panel>(rows, value, years, parties);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_PANEL_TABLE_HPP
