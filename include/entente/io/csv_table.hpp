// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_CSV_TABLE_HPP
#define ENTENTE_IO_CSV_TABLE_HPP

#include <entente/core/partial_date.hpp>
#include <entente/io/csv.hpp>
#include <entente/io/csv_cell.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0 {

/// What stands for a missing value, where a column is asked for without a list of its own.
inline constexpr std::string_view usual_missing_marks[]{"", "NA", ".", "-9"};
/// For columns in which all other words are values.
inline constexpr std::string_view empty_is_missing[]{""};

/// A column of a table, found by its name.
struct csv_column {
  static constexpr std::size_t absent = static_cast<std::size_t>(-1);
  std::size_t index = absent;
  /// Whether a missing cell is wrong.
  bool is_needed = false;
  std::span<const std::string_view> missing_marks;

  [[nodiscard]] constexpr bool is_there() const noexcept { return index != absent; }
};

/// Reads a table with named columns from comma-separated values, row by row. Columns are found by
/// name, in any order; others are ignored. What is wrong goes into the log with its line and
/// column, and reading goes on: a bad cell is no value, a row with another number of cells than the
/// header is skipped, and no other row is lost.
///
///     csv_table table{bytes, log};
///     const auto state = table.needed("ccode");
///     const auto year = table.needed("year");
///     const auto score = table.column("score");
///     while (table.next()) {
///       const auto code = table.whole<int>(state, 1, 999);
///       const auto when = table.whole<int>(year);
///       if (!code || !when) continue;  // logged
///       add(*code, *when, table.decimal(score));
///     }
class csv_table {
 public:
  /// Reads the header. Where there is none, that is said once: no column is asked after then.
  /// @param source bytes that are borrowed, or a stream: as for `csv_reader`
  /// @errors those of `csv_reader`, table_has_a_header, column_is_named_once, in the log
  template <class Source>
  csv_table(Source&& source, diagnostic_log& log, csv_format format = {})
      : reader_{static_cast<Source&&>(source), log, format}, log_{log} {
    const std::uint64_t mistakes = log_.total();
    if (!reader_.next()) {
      if (log_.total() == mistakes) log_.add(errc::table_has_a_header, {}, "table", 1, 1);
      return;
    }
    for (const auto& name : reader_.cells()) names_.emplace_back(detail::without_blanks(name));
    for (std::size_t i = 0; i != names_.size(); ++i) by_name_.push_back(i);
    std::stable_sort(by_name_.begin(), by_name_.end(),
                     [&](std::size_t a, std::size_t b) { return names_[a] < names_[b]; });
    for (std::size_t i = 1; i < by_name_.size(); ++i)
      if (const auto& name = names_[by_name_[i]]; !name.empty() && name == names_[by_name_[i - 1]])
        complain(errc::column_is_named_once, by_name_[i], name);
  }

  // --- columns. The marks of a column outlive the table.

  /// A column whose cells may be missing. One that the table does not have reads as missing.
  /// @errors column_is_there, in the log
  [[nodiscard]] csv_column column(
      std::string_view name,
      std::span<const std::string_view> missing_marks = usual_missing_marks) {
    const csv_column found = column_if_there(name, missing_marks);
    if (!found.is_there()) {
      lacks_a_column_ = true;
      if (!names_.empty()) log_.add(errc::column_is_there, name, "header", 1, 1);
    }
    return found;
  }
  /// A column that no row can do without.
  /// @errors column_is_there, in the log; cell_is_there for each of its missing cells
  [[nodiscard]] csv_column needed(
      std::string_view name,
      std::span<const std::string_view> missing_marks = usual_missing_marks) {
    csv_column found = column(name, missing_marks);
    found.is_needed = true;
    return found;
  }
  /// A column that some editions of the table do not have.
  [[nodiscard]] csv_column column_if_there(
      std::string_view name,
      std::span<const std::string_view> missing_marks = usual_missing_marks) const {
    return {find(name), false, missing_marks};
  }
  [[nodiscard]] std::span<const std::string> names() const noexcept { return names_; }
  /// Whether a column that was asked for is not there.
  [[nodiscard]] bool lacks_a_column() const noexcept { return lacks_a_column_; }

  // --- rows

  /// Moves to the next row. False after the last.
  /// @errors row_has_a_cell_per_column, in the log
  [[nodiscard]] bool next() {
    while (reader_.next()) {
      const auto cells = reader_.cells();
      if (cells.size() == names_.size() || has_only_empty_cells_more(cells)) {
        ++rows_;
        return true;
      }
      ++rows_skipped_;
      const std::string found =
          std::to_string(cells.size()) + " cells, not " + std::to_string(names_.size());
      log_.add(errc::row_has_a_cell_per_column, found, "row", reader_.line(), 1);
    }
    return false;
  }
  /// The line on which the row begins.
  [[nodiscard]] std::uint32_t line() const noexcept { return reader_.line(); }
  /// The row as the origin of a record.
  [[nodiscard]] origin read_at() const { return {text{log_.file()}, line(), 1}; }
  /// Rows given so far, and rows that had another number of cells than the header.
  [[nodiscard]] std::uint64_t rows() const noexcept { return rows_; }
  [[nodiscard]] std::uint64_t rows_skipped() const noexcept { return rows_skipped_; }

  // --- cells of the row

  /// The words of a cell as they stand, missing or not.
  [[nodiscard]] std::string_view raw(const csv_column& of) const noexcept {
    return of.is_there() ? reader_.cells()[of.index] : std::string_view{};
  }
  /// Good until the next row is asked for.
  [[nodiscard]] cell<std::string_view> words(const csv_column& of) {
    return read(of, raw(of),
                [](std::string_view found) { return result<std::string_view>{found}; });
  }
  /// @errors cell_is_a_whole_number, cell_is_in_range, in the log
  template <class Whole>
  [[nodiscard]] cell<Whole> whole(const csv_column& of,
                                  Whole least = (std::numeric_limits<Whole>::min)(),
                                  Whole most = (std::numeric_limits<Whole>::max)()) {
    return in_range(of, least, most, detail::parse_whole);
  }
  /// A whole number that a program may have printed as a floating-point number: `200.0`, `1e+05`.
  /// @errors cell_is_a_whole_number, cell_is_in_range, in the log
  template <class Whole>
  [[nodiscard]] cell<Whole> near_whole(const csv_column& of,
                                       Whole least = (std::numeric_limits<Whole>::min)(),
                                       Whole most = (std::numeric_limits<Whole>::max)()) {
    return in_range(of, least, most, detail::parse_near_whole);
  }
  /// @errors cell_is_a_number, cell_is_in_range, in the log
  [[nodiscard]] cell<double> decimal(const csv_column& of) {
    return read(of, detail::without_blanks(raw(of)), detail::parse_decimal);
  }
  /// A decimal that a program printed from a float: `4.0100002` is 4.01.
  /// @errors cell_is_a_number, cell_is_in_range, in the log
  [[nodiscard]] cell<double> decimal_of_float(const csv_column& of) {
    return read(of, detail::without_blanks(raw(of)), detail::parse_float);
  }
  /// 0 or 1.
  /// @errors cell_is_a_whole_number, cell_is_in_range, in the log
  [[nodiscard]] cell<bool> flag(const csv_column& of) {
    const auto found = whole<int>(of, 0, 1);
    if (found) return *found == 1;
    return found.is_bad() ? cell<bool>::bad() : cell<bool>{};
  }
  /// `3180.1` or `3180`.
  /// @errors cell_is_a_number, cell_is_in_range, in the log
  [[nodiscard]] cell<numbered_part> number_with_part(const csv_column& of) {
    return read(of, detail::without_blanks(raw(of)), detail::parse_numbered_part);
  }
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  /// @errors text_is_a_date, day_is_in_the_calendar, in the log
  [[nodiscard]] cell<partial_date> date_in(const csv_column& of) {
    return read(of, detail::without_blanks(raw(of)), partial_date::parse);
  }
  /// A date in three columns: known to the month if its day is missing, to the year if its month
  /// is, and missing if its year is.
  /// @errors cell_is_a_whole_number, cell_is_in_range, day_is_in_the_calendar, in the log
  [[nodiscard]] cell<partial_date> date_in(const csv_column& year, const csv_column& month,
                                           const csv_column& day) {
    const auto y = whole<int>(year, 0, 9999);
    const auto m = whole<int>(month);
    const auto d = whole<int>(day);
    if (y.is_bad() || m.is_bad() || d.is_bad()) return cell<partial_date>::bad();
    if (!y) return {};
    if (m && (*m < 1 || *m > 12)) return not_in_the_calendar(month, *y, *m, d);
    if (m && d && !date::exists({*y, *m, *d})) return not_in_the_calendar(day, *y, *m, d);
    partial_date made{date::made_of({*y, m.value_or(1), m ? d.value_or(1) : 1})};
    if (!m)
      made.latest_ = date::made_of({*y, 12, 31});
    else if (!d)
      made.latest_ = date::made_of({*y, *m, date::days_in_month(*y, *m)});
    return made;
  }

  /// Logs that a cell breaks a rule of the caller's.
  void complain(errc rule, const csv_column& of) { complain(rule, of, raw(of)); }
  void complain(errc rule, const csv_column& of, std::string_view what) {
    if (of.is_there())
      complain(rule, of.index, what);
    else
      log_.add(rule, what, "row", line(), 1);
  }
  [[nodiscard]] diagnostic_log& log() const noexcept { return log_; }

 private:
  [[nodiscard]] std::size_t find(std::string_view name) const noexcept {
    const auto found =
        std::lower_bound(by_name_.begin(), by_name_.end(), name,
                         [&](std::size_t i, std::string_view words) { return names_[i] < words; });
    return found != by_name_.end() && names_[*found] == name ? *found : csv_column::absent;
  }
  /// Spreadsheets write separators behind the last column.
  [[nodiscard]] bool has_only_empty_cells_more(
      std::span<const std::string_view> cells) const noexcept {
    if (cells.size() < names_.size()) return false;
    for (const auto& more : cells.subspan(names_.size()))
      if (!more.empty()) return false;
    return true;
  }
  void complain(errc rule, std::size_t index, std::string_view what) {
    if (!log_.keeps_more()) return log_.count();
    const csv_place place = reader_.place_of(index);
    const std::string in =
        "column " + (index < names_.size() ? names_[index] : std::to_string(index + 1));
    log_.add(rule, what, in, place.line, place.column);
  }

  template <class Parse>
  auto read(const csv_column& of, std::string_view found, const Parse& parse)
      -> cell<typename decltype(parse(found))::value_type> {
    using made = cell<typename decltype(parse(found))::value_type>;
    if (!of.is_there()) return {};
    for (const std::string_view mark : of.missing_marks)
      if (mark == found) {
        if (!of.is_needed) return {};
        complain(errc::cell_is_there, of);
        return made::bad();
      }
    const auto value = parse(found);
    if (value) return *value;
    complain(value.error(), of);
    return made::bad();
  }
  template <class Whole, class Parse>
  cell<Whole> in_range(const csv_column& of, Whole least, Whole most, const Parse& parse) {
    static_assert(sizeof(Whole) < sizeof(std::int64_t) || std::numeric_limits<Whole>::is_signed);
    const auto found = read(of, detail::without_blanks(raw(of)),
                            [&](std::string_view words) -> result<std::int64_t> {
                              const auto number = parse(words);
                              if (number && (*number < static_cast<std::int64_t>(least) ||
                                             static_cast<std::int64_t>(most) < *number))
                                return errc::cell_is_in_range;
                              return number;
                            });
    if (found) return static_cast<Whole>(*found);
    return found.is_bad() ? cell<Whole>::bad() : cell<Whole>{};
  }
  cell<partial_date> not_in_the_calendar(const csv_column& at, int year, int month,
                                         const cell<int>& day) {
    std::string what = std::to_string(year) + "-" + std::to_string(month);
    if (day) what += "-" + std::to_string(*day);
    complain(errc::day_is_in_the_calendar, at, what);
    return cell<partial_date>::bad();
  }

  csv_reader reader_;
  diagnostic_log& log_;
  std::vector<std::string> names_;
  std::vector<std::size_t> by_name_;  // places in names_; of one name, the first first
  bool lacks_a_column_ = false;
  std::uint64_t rows_ = 0;
  std::uint64_t rows_skipped_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_CSV_TABLE_HPP
