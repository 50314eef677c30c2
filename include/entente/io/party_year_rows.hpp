// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_PARTY_YEAR_ROWS_HPP
#define ENTENTE_IO_PARTY_YEAR_ROWS_HPP

#include <entente/io/known_parties.hpp>
#include <entente/io/state_list.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace entente::inline v0::detail {

/// A client's table of which each row names parties, so many of them, and a year.
template <std::size_t Parties>
class party_year_rows {
 public:
  template <class Source, std::same_as<std::string_view>... Columns>
  requires(sizeof...(Columns) == Parties) party_year_rows(Source&& source, diagnostic_log& log,
                                                          std::string_view year, Columns... parties)
      : wrong_before_{log.total()},
        table_{static_cast<Source&&>(source), log},
        parties_{table_.needed(parties, empty_is_missing)...},
        year_{table_.needed(year)} {}

  /// Calls `take(codes..., year)` for each row that names parties that are known and a year that is
  /// covered. The others are skipped and logged, and so is a table without rows.
  /// @errors those of `csv_table`, code_is_known, table_has_rows, all in the log
  template <class Take>
  void each(year_span years, const known_parties& known, const Take& take) {
    while (!table_.lacks_a_column() && table_.next()) {
      std::array<std::optional<std::uint32_t>, Parties> who;
      bool are_known = true;
      for (std::size_t i = 0; i != Parties; ++i) {
        who[i] = known.in(table_, parties_[i]);
        are_known = are_known && who[i];
      }
      const auto when = table_.whole<int>(year_, years.first, years.last);
      if (!are_known || !when) continue;
      [&]<std::size_t... I>(std::index_sequence<I...>) { take(known.code(*who[I])..., *when); }
      (std::make_index_sequence<Parties>{});
    }
    static_cast<void>(was_read_whole(table_, wrong_before_));
  }
  /// For its other columns.
  [[nodiscard]] csv_table& table() noexcept { return table_; }
  /// That a row gives a second time what it names.
  void is_given_again() { table_.complain(errc::row_is_given_once, parties_[0]); }

 private:
  std::uint64_t wrong_before_;
  csv_table table_;
  std::array<csv_column, Parties> parties_;
  csv_column year_;
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_IO_PARTY_YEAR_ROWS_HPP
