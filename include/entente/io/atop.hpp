// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_ATOP_HPP
#define ENTENTE_IO_ATOP_HPP

#include <entente/core/period.hpp>
#include <entente/core/spell.hpp>
#include <entente/io/atop_variables.hpp>
#include <entente/model/words.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0 {

// The files of ATOP 5.1 at the level of alliances (atop5_1a), phases (atop5_1aph) and members
// (atop5_1m), row by row. `atop_facts.hpp` makes facts of a world of them.

/// The days that ATOP 5.1 covers. What is in force on the last of them has no end.
inline constexpr period atop_5_1_coverage{"1815-01-01", "2019-01-01"};

/// The numbers of the Correlates of War have up to three digits; ATOP adds some of its own.
[[nodiscard]] constexpr bool is_cow_number(std::int32_t state) noexcept { return state <= 999; }

namespace detail {
inline constexpr std::pair<duty, atop_variable> atop_obligations[]{
    {duty::defence, atop_variable::defense},
    {duty::offence, atop_variable::offense},
    {duty::neutrality, atop_variable::neutral},
    {duty::nonaggression, atop_variable::nonagg},
    {duty::consultation, atop_variable::consul}};
}  // namespace detail

/// One member of one phase of an alliance, with what it owes.
struct atop_member {
  std::int32_t alliance = 0;
  /// Counted from 1; 0 where the alliance has no phases.
  std::int32_t phase = 0;
  /// Its number: see `is_cow_number`.
  std::int32_t member = 0;
  /// Unknown where a date is missing or bad; a day that is missing leaves the month.
  spell during;
  atop_values coded;
  std::uint32_t line = 0;

  /// Of five obligations, those that are coded with @p held; unknown: that are missing.
  [[nodiscard]] constexpr flag_set<duty> obligations(truth held = truth::yes) const noexcept {
    flag_set<duty> found;
    for (const auto& [kind, column] : detail::atop_obligations)
      if (coded.is(column, 1) == held) found |= kind;
    return found;
  }
};

/// One alliance, over all of its phases.
struct atop_alliance {
  std::int32_t alliance = 0;
  spell during;
  atop_values coded;
  /// Everybody who was ever a member, by number.
  std::vector<std::int32_t> members;
  std::uint32_t line = 0;
};

/// One phase of an alliance: the time between two changes of its text. Phases may run at once.
struct atop_phase {
  std::int32_t alliance = 0;
  std::int32_t phase = 0;
  spell during;
  atop_values coded;
  std::vector<std::int32_t> members;
  std::uint32_t line = 0;
};

/// What a file held, in its order.
template <class Row>
struct atop_file {
  std::string name;
  /// As the first row says: "5.1".
  std::string version;
  std::vector<Row> rows;
  /// Rows that could not be read, because they do not say of which alliance or member they are, or
  /// have another number of cells than the header.
  std::uint64_t rows_lost = 0;
};

namespace detail {

/// Reads what the three files have in common.
class atop_reader {
 public:
  template <class Source>
  atop_reader(Source&& source, diagnostic_log& log, std::size_t variables,
              const std::array<const char*, 6>& dates)
      : table_{static_cast<Source&&>(source), log},
        alliance_{table_.needed("atopid")},
        from_{table_.column(dates[0]), table_.column(dates[1]), table_.column(dates[2])},
        until_{table_.column(dates[3]), table_.column(dates[4]), table_.column(dates[5])},
        variables_{table_, variables},
        version_{table_.column_if_there("version")} {}

  [[nodiscard]] csv_table& table() noexcept { return table_; }

  /// Reads every row; @p rest reads the rest of one and says whether it could.
  template <class Row, class Rest>
  [[nodiscard]] atop_file<Row> rows(const Rest& rest) {
    atop_file<Row> made{std::string{table_.log().file()}, {}, {}, 0};
    while (table_.next()) {
      Row row;
      const auto alliance = number(alliance_);
      if (!rest(row) || !alliance) {
        ++made.rows_lost;
        continue;
      }
      row.alliance = *alliance;
      row.during = during();
      row.coded = variables_.read(table_);
      row.line = table_.line();
      if (made.rows.empty()) made.version = table_.words(version_).value_or({});
      made.rows.push_back(std::move(row));
    }
    made.rows_lost += table_.rows_skipped();
    return made;
  }

  [[nodiscard]] cell<std::int32_t> number(const csv_column& of) {
    return table_.whole<std::int32_t>(of, 0, 99'999);
  }

 private:
  using three_columns = std::array<csv_column, 3>;

  [[nodiscard]] partial_date day(const three_columns& of) {
    return table_.date_in(of[0], of[1], of[2]).value_or(partial_date::unknown());
  }
  /// A date of zeros says that it goes on.
  [[nodiscard]] spell during() {
    spell made;
    made.from = day(from_);
    if (without_blanks(table_.raw(until_[0])) == "0") return made;
    made.until = day(until_);
    if (made.can_be()) return made;
    // One of the two is wrong, and nobody knows which.
    table_.complain(errc::end_is_after_beginning, until_[0]);
    return {partial_date::unknown(), partial_date::unknown()};
  }

  csv_table table_;
  csv_column alliance_;
  three_columns from_, until_;
  atop_columns variables_;
  csv_column version_;
};

inline constexpr std::array<const char*, 6> atop_dates_of_members{"yrent",  "moent",  "dayent",
                                                                  "yrexit", "moexit", "dayexit"};
inline constexpr std::array<const char*, 6> atop_dates{"begyr", "begmo", "begday",
                                                       "endyr", "endmo", "endday"};

/// The columns mem1, mem2 and so on.
class atop_member_columns {
 public:
  explicit atop_member_columns(const csv_table& table) {
    for (;;) {
      const auto next = table.column_if_there("mem" + std::to_string(columns_.size() + 1));
      if (!next.is_there()) return;
      columns_.push_back(next);
    }
  }
  [[nodiscard]] std::vector<std::int32_t> read(atop_reader& of) const {
    std::vector<std::int32_t> found;
    for (const auto& column : columns_)
      if (const auto member = of.number(column)) found.push_back(*member);
    return found;
  }

 private:
  std::vector<csv_column> columns_;
};

}  // namespace detail

/// Reads members (atop5_1m) from borrowed bytes or a stream. Cells that are bad are missing or
/// unknown in their row, and in the log.
/// @errors those of `csv_table`, and end_is_after_beginning, in the log
template <class Source>
[[nodiscard]] atop_file<atop_member> read_atop_members(Source&& source, diagnostic_log& log) {
  detail::atop_reader reader{static_cast<Source&&>(source), log, atop_variable_count,
                             detail::atop_dates_of_members};
  const auto member_column = reader.table().needed("member");
  const auto phase_column = reader.table().column("phase");
  return reader.template rows<atop_member>([&](atop_member& row) {
    const auto member = reader.number(member_column);
    row.member = member.value_or(0);
    row.phase = reader.number(phase_column).value_or(0);
    return member.has_value();
  });
}

/// Reads alliances (atop5_1a), as `read_atop_members` reads members.
/// @errors those of `csv_table`, and end_is_after_beginning, in the log
template <class Source>
[[nodiscard]] atop_file<atop_alliance> read_atop_alliances(Source&& source, diagnostic_log& log) {
  detail::atop_reader reader{static_cast<Source&&>(source), log, atop_common_variable_count,
                             detail::atop_dates};
  const detail::atop_member_columns members{reader.table()};
  return reader.template rows<atop_alliance>([&](atop_alliance& row) {
    row.members = members.read(reader);
    return true;
  });
}

/// Reads phases (atop5_1aph), as `read_atop_members` reads members.
/// @errors those of `csv_table`, and end_is_after_beginning, in the log
template <class Source>
[[nodiscard]] atop_file<atop_phase> read_atop_phases(Source&& source, diagnostic_log& log) {
  detail::atop_reader reader{static_cast<Source&&>(source), log, atop_common_variable_count,
                             detail::atop_dates};
  const auto phase_column = reader.table().needed("phase");
  const detail::atop_member_columns members{reader.table()};
  return reader.template rows<atop_phase>([&](atop_phase& row) {
    const auto phase = reader.number(phase_column);
    row.phase = phase.value_or(0);
    row.members = members.read(reader);
    return phase.has_value();
  });
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_ATOP_HPP
