// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_PANEL_TABLE_HPP
#define ENTENTE_IO_PANEL_TABLE_HPP

#include <entente/io/known_parties.hpp>
#include <entente/io/state_list.hpp>
#include <entente/world/dyad_panel.hpp>

#include <cstdint>
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
/// Takes the value of a row for what the row names: a party or two, and a year. What is named a
/// second time is wrong.
template <template <class> class Panel, class... Named>
void take_value(csv_table& table, const csv_column& complained_of, const csv_column& value,
                Panel<double>& made, Panel<bool>& is_given, const Named&... named) {
  if (is_given.at(named...)) {
    table.complain(errc::row_is_given_once, complained_of);
    return;
  }
  const auto found = table.decimal(value);
  static_cast<void>(is_given.set(named..., true));
  static_cast<void>(
      made.set(named..., found ? std::optional<double>{found.value()} : std::optional<double>{}));
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
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto party = table.needed(columns.party, empty_is_missing);
  const auto year = table.needed(columns.year);
  const auto value = table.column(columns.value, columns.missing_marks);
  panel<double> made{years};
  panel<bool> is_given{years};
  while (!table.lacks_a_column() && table.next()) {
    const auto who = parties.in(table, party);
    const auto when = table.whole<int>(year, years.first, years.last);
    if (!who || !when) continue;
    detail::take_value(table, party, value, made, is_given, parties.code(*who), *when);
  }
  static_cast<void>(detail::was_read_whole(table, before));
  return made;
}

/// The same by ordered pair of parties and year.
/// @errors as `read_panel`
template <class Source>
[[nodiscard]] dyad_panel<double> read_dyad_panel(Source&& source, const dyad_panel_columns& columns,
                                                 year_span years, const known_parties& parties,
                                                 diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto from = table.needed(columns.from, empty_is_missing);
  const auto to = table.needed(columns.to, empty_is_missing);
  const auto year = table.needed(columns.year);
  const auto value = table.column(columns.value, columns.missing_marks);
  dyad_panel<double> made{years};
  dyad_panel<bool> is_given{years};
  while (!table.lacks_a_column() && table.next()) {
    const auto one = parties.in(table, from);
    const auto other = parties.in(table, to);
    const auto when = table.whole<int>(year, years.first, years.last);
    if (!one || !other || !when) continue;
    detail::take_value(table, from, value, made, is_given, parties.code(*one), parties.code(*other),
                       *when);
  }
  static_cast<void>(detail::was_read_whole(table, before));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_PANEL_TABLE_HPP
