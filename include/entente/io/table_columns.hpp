// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_TABLE_COLUMNS_HPP
#define ENTENTE_IO_TABLE_COLUMNS_HPP

#include <entente/core/spell.hpp>
#include <entente/io/csv_table.hpp>
#include <entente/model/words.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// What the date in a column of ends is. Tables differ, and the difference is a day.
enum class end_column : std::uint8_t { last_day_in, first_day_out };

/// Which columns of a table hold the days of a spell: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. A missing
/// end is open.
struct spell_columns {
  std::string_view from;
  std::string_view until;
  end_column until_is;
};

/// A column of 0 and 1 that says whether a duty is pledged.
struct pledge_column {
  std::string_view name;
  duty pledges;
};

namespace detail {

/// The columns of a spell in a table that is open.
struct spell_cells {
  csv_column from, until;
  end_column until_is;

  spell_cells(csv_table& table, const spell_columns& named)
      : from{table.needed(named.from)},
        until{table.column(named.until)},
        until_is{named.until_is} {}

  static constexpr date last_day = date::made_of({9999, 12, 31});

  /// @errors those of `csv_table::date_in`, end_is_after_beginning, in the log
  [[nodiscard]] std::optional<spell> in(csv_table& table) const {
    const auto first = table.date_in(from);
    const auto end = table.date_in(until);
    if (!first || end.is_bad()) return std::nullopt;
    spell made{*first, end.value_or(partial_date::never())};
    if (end && until_is == end_column::last_day_in) {
      if (made.until.latest() == last_day) {
        table.complain(errc::day_is_in_the_calendar, until);  // the day after it is not
        return std::nullopt;
      }
      made.until.earliest_ = made.until.earliest() + 1;
      made.until.latest_ = made.until.latest() + 1;
    }
    if (made.can_be()) return made;
    table.complain(errc::end_is_after_beginning, until);
    return std::nullopt;
  }
};

/// The columns of pledges in a table that is open.
class pledge_cells {
 public:
  pledge_cells(csv_table& table, std::span<const pledge_column> named) {
    for (const pledge_column& one : named)
      columns_.push_back({table.needed(one.name), one.pledges});
  }
  /// A missing cell is wrong: whether a duty is pledged is not known then.
  [[nodiscard]] std::optional<flag_set<duty>> in(csv_table& table) const {
    flag_set<duty> made;
    bool is_known = true;
    for (const auto& [column, pledges] : columns_) {
      const auto is_pledged = table.flag(column);
      is_known = is_known && is_pledged.has_value();
      if (is_pledged == true) made |= pledges;
    }
    if (!is_known) return std::nullopt;
    return made;
  }

 private:
  std::vector<std::pair<csv_column, duty>> columns_;
};

/// A code in a cell of the row.
/// @errors code_is_well_formed, in the log
template <class Code>
[[nodiscard]] std::optional<Code> code_in(csv_table& table, const csv_column& column) {
  const auto words = table.words(column);
  if (!words) return std::nullopt;
  const auto code = Code::parse(without_blanks(*words));
  if (code) return *code;
  table.complain(code.error(), column);
  return std::nullopt;
}

/// Whether one of the rows known under two numbers clashes with a new one, which joins them if not.
template <class Row>
class known_rows {
 public:
  template <class Clash>
  [[nodiscard]] bool joins(std::uint32_t one, std::uint32_t other, const Row& row,
                           const Clash& clashes) {
    auto& known = rows_[(std::uint64_t{one} << 32U) | other];
    for (const Row& before : known)
      if (clashes(before, row)) return false;
    known.push_back(row);
    return true;
  }

 private:
  std::unordered_map<std::uint64_t, std::vector<Row>> rows_;
};

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TABLE_COLUMNS_HPP
