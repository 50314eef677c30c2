// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_SCORE_TABLE_HPP
#define ENTENTE_IO_SCORE_TABLE_HPP

#include <entente/io/state_list.hpp>
#include <entente/io/table_columns.hpp>
#include <entente/world/reference.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// What one score of a table is of: an agreement as a whole, one of its phases, or it in a year.
enum class scored : std::uint8_t { agreement, phase, year };

/// Which columns of a table hold a score that somebody estimated of agreements: a latent depth, a
/// latent scope. Such scores are read, and never fitted anew.
struct score_columns {
  std::string_view agreement;
  std::string_view score;
  /// What a row is of. For a phase or a year, which one it is stands in the column `which`; a
  /// column that is the one of agreements, too, holds `3180.1`, phase 1 of agreement 3180.
  scored of = scored::agreement;
  std::string_view which = {};
  /// What a code begins with, where the table has only the rest: with "ATOP" a cell 3180 is
  /// ATOP3180, as in `atop_facts`.
  std::string_view prefix = {};
  /// Who estimated it: what an answer that uses it has to cite.
  std::string_view source = {};
  /// What stands for a score that is missing; no number otherwise.
  std::span<const std::string_view> missing_marks = usual_missing_marks;
};

/// Scores of agreements as a table has them. Agreements are named by code, noun or text. What is
/// missing or bad in the table, or not in it, is nothing, which is never a zero; so is a question
/// for something that its rows are not of, such as a year of a table by phase.
class score_table {
 public:
  score_table() = default;
  score_table(scored of, std::string_view source) : of_{of}, source_{source} {}

  [[nodiscard]] scored of() const noexcept { return of_; }
  [[nodiscard]] std::string_view source() const noexcept { return source_; }
  /// How many rows there are, with a score or without.
  [[nodiscard]] std::size_t size() const noexcept { return scores_.size(); }
  /// The agreements that have rows, in the order of the table.
  [[nodiscard]] std::span<const agreement_code> agreements() const noexcept { return codes_; }

  /// The score of the agreement as a whole. @cost O(length of the code), as of the others
  [[nodiscard]] std::optional<double> at(agreement_ref agreement) const {
    return find(scored::agreement, agreement, 0);
  }
  [[nodiscard]] std::optional<double> in_phase(agreement_ref agreement, int phase) const {
    return find(scored::phase, agreement, phase);
  }
  [[nodiscard]] std::optional<double> in_year(agreement_ref agreement, int year) const {
    return find(scored::year, agreement, year);
  }

  /// Adds a row: the score of an agreement as a whole (@p which is 0), or of that phase or year of
  /// it, or that it is missing. False, and nothing is done, if there is such a row.
  [[nodiscard]] bool add(const agreement_code& agreement, int which, std::optional<double> score) {
    std::uint32_t at = index_.find(agreement, detail::names_in(codes_));
    if (at == detail::name_index::absent) {
      codes_.push_back(agreement);
      at = static_cast<std::uint32_t>(codes_.size() - 1);
      index_.insert(at, detail::names_in(codes_));
    }
    return scores_.emplace(key(at, which), score).second;
  }

 private:
  [[nodiscard]] static std::uint64_t key(std::uint32_t agreement, int which) noexcept {
    return std::uint64_t{agreement} << 32U | static_cast<std::uint32_t>(which);
  }
  [[nodiscard]] std::optional<double> find(scored of, agreement_ref agreement, int which) const {
    if (of != of_) return std::nullopt;
    const std::uint32_t at = index_.find(agreement.hashed(), detail::names_in(codes_));
    if (at == detail::name_index::absent) return std::nullopt;
    const auto found = scores_.find(key(at, which));
    return found == scores_.end() ? std::nullopt : found->second;
  }

  scored of_ = scored::agreement;
  std::string source_;
  std::vector<agreement_code> codes_;
  detail::name_index index_;
  std::unordered_map<std::uint64_t, std::optional<double>> scores_;
};

namespace detail {
/// The code of the agreement that a row is of, and which phase or year of it.
struct scored_cells {
  csv_column agreement, which;
  scored of;
  std::string prefix;

  /// @errors those of `csv_table`, code_is_well_formed, in the log
  [[nodiscard]] std::optional<std::pair<agreement_code, int>> in(csv_table& table) const {
    constexpr int last_phase = 999;
    constexpr int last_year = 9999;
    if (of == scored::phase && which.index == agreement.index) {
      const auto both = table.number_with_part(agreement);
      if (!both) return std::nullopt;
      return with(table, std::to_string(both.value().number), both.value().part);
    }
    const auto words = table.words(agreement);
    const auto number = of == scored::agreement ? cell<int>{0}
                        : of == scored::phase   ? table.whole<int>(which, 0, last_phase)
                                                : table.whole<int>(which, 1, last_year);
    if (!words || !number) return std::nullopt;
    return with(table, without_blanks(*words), number.value());
  }

 private:
  [[nodiscard]] std::optional<std::pair<agreement_code, int>> with(csv_table& table,
                                                                   std::string_view rest,
                                                                   int number) const {
    const auto code = agreement_code::parse(prefix + std::string{rest});
    if (code) return std::pair{*code, number};
    table.complain(code.error(), agreement);
    return std::nullopt;
  }
};
}  // namespace detail

/// A client's table of scores of agreements. A cell that is bad is no score, a row that does not
/// say what it is of is left out, and no other row is lost.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, code_is_well_formed, row_is_given_once (of a row that says once
/// more what another is of, and is left out), table_has_rows, all in the log
template <class Source>
[[nodiscard]] score_table read_score_table(Source&& source, const score_columns& columns,
                                           diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto agreement = table.needed(columns.agreement, empty_is_missing);
  const auto which = columns.of == scored::agreement ? csv_column{} : table.needed(columns.which);
  const auto score = table.column(columns.score, columns.missing_marks);
  const detail::scored_cells cells{agreement, which, columns.of, std::string{columns.prefix}};
  score_table made{columns.of, columns.source};
  while (!table.lacks_a_column() && table.next()) {
    const auto is_of = cells.in(table);
    const auto found = table.decimal(score);
    if (!is_of) continue;
    const auto known = found ? std::optional<double>{found.value()} : std::optional<double>{};
    if (!made.add(is_of->first, is_of->second, known))
      table.complain(errc::row_is_given_once, agreement);
  }
  static_cast<void>(detail::was_read_whole(table, before));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_SCORE_TABLE_HPP
