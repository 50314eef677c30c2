// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_CSV_HPP
#define ENTENTE_IO_CSV_HPP

#include <entente/io/diagnostic_log.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <istream>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0 {

/// How cells are separated, and how long a record may be, in bytes without the end of its line.
struct csv_format {
  char separator = ',';
  std::size_t longest_record = std::size_t{1} << 20U;
};

/// A place in a file: line, and byte in the line, both from 1.
struct csv_place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  friend constexpr bool operator==(csv_place, csv_place) = default;
};

namespace detail {
/// Finds the bytes of a word of eight that can end or open a cell, with plain integers.
class csv_marks {
 public:
  explicit constexpr csv_marks(char separator) noexcept
      : separator_{everywhere * static_cast<unsigned char>(separator)} {}

  /// The top bit of each byte that is a separator, a quote or below 0x0E, where line ends are.
  [[nodiscard]] constexpr std::uint64_t in(std::uint64_t word) const noexcept {
    const std::uint64_t above = (word & low_bits) + everywhere * (0x7FU - 0x0DU);
    return (~(above | word) & top_bits) | zeros(word ^ separator_) | zeros(word ^ quotes);
  }

  /// Up to eight bytes, the first in the lowest bits.
  [[nodiscard]] static std::uint64_t load(const char* from, std::size_t size) noexcept {
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
      std::memcpy(&word, from, size);
    } else {
      for (std::size_t i = 0; i != size; ++i)
        word |= std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
    }
    return word;
  }

 private:
  static constexpr std::uint64_t everywhere = 0x0101010101010101U;
  static constexpr std::uint64_t low_bits = everywhere * 0x7FU;
  static constexpr std::uint64_t top_bits = everywhere * 0x80U;
  static constexpr std::uint64_t quotes = everywhere * static_cast<unsigned char>('"');
  [[nodiscard]] static constexpr std::uint64_t zeros(std::uint64_t word) noexcept {
    return ~(((word & low_bits) + low_bits) | word) & top_bits;
  }
  std::uint64_t separator_;
};
}  // namespace detail

/// Reads records of comma-separated values (RFC 4180), one at a time, from bytes that are borrowed
/// or from a stream. A quoted cell may hold separators, ends of lines and "" for a quote; in a cell
/// that does not begin with one, a quote is a letter like any other. Lines end with LF, CR LF or
/// CR, the last one also with the file; empty lines are skipped, and before the first record a byte
/// order mark of UTF-8 and comments, lines that begin with "# ". All other bytes are carried
/// through, whatever they encode.
///
/// What cannot be read is logged and skipped: a record that is too long, to the end of its line,
/// and one with a quote that is not closed, to the end of the line on which that quote stands.
/// @cost one pass, less than 1 ns a byte; memory, whatever the size of the file, for a few records
/// and their cells, at most 50 bytes for each that a record may have
class csv_reader {
 public:
  /// Reads @p bytes where they are; they and @p log outlive the reader.
  csv_reader(std::string_view bytes, diagnostic_log& log, csv_format format = {})
      : csv_reader{bytes, nullptr, log, format} {}
  template <std::size_t N>
  csv_reader(std::span<const char, N> bytes, diagnostic_log& log, csv_format format = {})
      : csv_reader{std::string_view{bytes.data(), bytes.size()}, nullptr, log, format} {}
  template <std::same_as<std::string> Temporary>
  csv_reader(Temporary&& bytes, diagnostic_log& log, csv_format format = {}) = delete;
  /// Reads @p bytes, opened as binary, part by part.
  /// @errors file_is_readable, in the log
  csv_reader(std::istream& bytes, diagnostic_log& log, csv_format format = {})
      : csv_reader{std::string_view{}, &bytes, log, format} {}

  csv_reader(const csv_reader&) = delete;  // cells point into it
  csv_reader& operator=(const csv_reader&) = delete;

  /// Moves to the next record. False after the last.
  /// @errors record_is_not_too_long, quote_is_closed, in the log
  [[nodiscard]] bool next() {
    if (!has_begun_) begin();
    while (skip_line_ends()) {
      record_ = at_;
      record_line_ = line_;
      const char* const stop = last_visible();
      switch (scan(stop)) {
        case outcome::whole:
          return true;
        case outcome::quote_is_open:
          skip_open_quote(stop);
          break;
        case outcome::cut:
          if (stop - at_ <= longest())
            static_cast<void>(fill());
          else if (open_quote_ != nullptr)
            skip_open_quote(stop);
          else
            skip_long_record(stop);
      }
    }
    count_ = 0;
    return false;
  }

  /// The cells of the record, without their quotes; good until the next one is asked for.
  [[nodiscard]] std::span<const std::string_view> cells() const noexcept {
    return {cells_.data(), count_};
  }
  /// The line on which the record begins.
  [[nodiscard]] std::uint32_t line() const noexcept { return record_line_; }

  /// Where a cell of the record begins.
  /// @cost a walk through the record
  [[nodiscard]] csv_place place_of(std::size_t cell) const noexcept {
    bool is_quoted = false;
    const char* at = record_;
    for (const char* begin = at; cell != 0 && at != at_; ++at) {
      if (*at == '"' && *begin == '"') is_quoted = !is_quoted;
      if (is_quoted || *at != format_.separator) continue;
      begin = at + 1;
      --cell;
    }
    return place_at(at);
  }

  [[nodiscard]] diagnostic_log& log() const noexcept { return log_; }

 private:
  static constexpr std::size_t first_buffer = std::size_t{1} << 16U;
  enum class outcome { whole, cut, quote_is_open };

  csv_reader(std::string_view bytes, std::istream* source, diagnostic_log& log, csv_format format)
      : log_{log},
        format_{format},
        marks_{format.separator},
        source_{source},
        at_{bytes.data()},
        end_{bytes.data() + bytes.size()},
        cells_(16) {}

  // --- bytes

  /// Reads more behind what is not read yet. False if there is no more.
  bool fill() {
    if (source_ == nullptr) return false;
    const auto kept = static_cast<std::size_t>(end_ - at_);
    if (kept == buffer_.size()) {
      std::vector<char> larger(kept == 0 ? first_buffer : 2 * kept);
      if (kept != 0) std::memcpy(larger.data(), at_, kept);
      buffer_.swap(larger);
    } else if (kept != 0) {
      std::memmove(buffer_.data(), at_, kept);
    }
    source_->read(buffer_.data() + kept, static_cast<std::streamsize>(buffer_.size() - kept));
    const auto read = static_cast<std::size_t>(source_->gcount());
    at_ = buffer_.data();
    end_ = at_ + kept + read;
    if (!*source_) {
      if (!source_->eof()) log_.add(errc::file_is_readable, log_.file(), {}, line_, 1);
      source_ = nullptr;
    }
    return read != 0;
  }
  /// The end of the bytes in which the record that begins here has to end.
  [[nodiscard]] const char* last_visible() const noexcept {
    return end_ - at_ <= longest() ? end_ : at_ + longest() + 1;
  }
  [[nodiscard]] std::ptrdiff_t longest() const noexcept {
    constexpr std::size_t most = (std::numeric_limits<std::ptrdiff_t>::max)() / 4;
    return static_cast<std::ptrdiff_t>(format_.longest_record < most ? format_.longest_record
                                                                     : most);
  }
  [[nodiscard]] bool begins_with(std::string_view words) {
    if (static_cast<std::size_t>(end_ - at_) < words.size()) fill();
    return between(at_, end_).starts_with(words);
  }
  void begin() {
    has_begun_ = true;
    if (begins_with("\xEF\xBB\xBF")) at_ += 3;
    while (skip_line_ends() && begins_with("# ")) skip_line();
  }

  // --- lines

  /// False if nothing comes after them.
  [[nodiscard]] bool skip_line_ends() {
    for (;;) {
      if (at_ == end_ && !fill()) return false;
      const bool is_second_half = after_return_ && *at_ == '\n';
      after_return_ = *at_ == '\r';
      if (*at_ != '\n' && *at_ != '\r') return true;
      if (!is_second_half) ++line_;
      ++at_;
    }
  }
  [[nodiscard]] static const char* line_end(const char* from, const char* to) noexcept {
    for (const char end : {'\n', '\r'})
      if (from != to)
        if (const void* found = std::memchr(from, end, static_cast<std::size_t>(to - from)))
          to = static_cast<const char*>(found);
    return to;
  }
  void end_line(const char* end, std::uint32_t lines_before = 0) noexcept {
    after_return_ = *end == '\r';
    at_ = end + 1;
    line_ += lines_before + 1;
  }
  void skip_line() {
    for (;;) {
      const char* const end = line_end(at_, end_);
      if (end != end_) return end_line(end);
      at_ = end_;
      if (!fill()) return;
    }
  }
  /// Line ends in a piece of a record; CR LF is one.
  [[nodiscard]] static std::uint32_t lines_in(const char* from, const char* to) noexcept {
    std::uint32_t lines = 0;
    for (; from != to; ++from)
      if (*from == '\n' || (*from == '\r' && (from + 1 == to || from[1] != '\n'))) ++lines;
    return lines;
  }
  [[nodiscard]] csv_place place_at(const char* at) const noexcept {
    const char* begin = at;
    while (begin != record_ && begin[-1] != '\n' && begin[-1] != '\r') --begin;
    return {record_line_ + lines_in(record_, begin), static_cast<std::uint32_t>(at - begin) + 1};
  }

  // --- records

  void put(std::string_view cell) {
    if (count_ == cells_.size()) cells_.resize(2 * count_);
    cells_[count_++] = cell;
  }
  [[nodiscard]] static std::string_view between(const char* from, const char* to) noexcept {
    return {from, static_cast<std::size_t>(to - from)};
  }

  /// The record that begins here, if it ends before @p stop.
  [[nodiscard]] outcome scan(const char* stop) {
    const bool is_last = source_ == nullptr && stop == end_ && stop - at_ <= longest();
    count_ = 0;
    quoted_lines_ = 0;
    unquoted_.clear();
    open_quote_ = nullptr;
    const char* cell = at_;
    for (const char* word = at_; word < stop;) {
      const auto left = static_cast<std::size_t>(stop - word);
      std::uint64_t marks = left >= 8 ? marks_.in(detail::csv_marks::load(word, 8))
                                      : marks_.in(detail::csv_marks::load(word, left)) &
                                            ((std::uint64_t{1} << (8 * left)) - 1);
      const char* next_word = left >= 8 ? word + 8 : stop;
      for (; marks != 0; marks &= marks - 1) {
        const char* at = word + (static_cast<unsigned>(std::countr_zero(marks)) >> 3U);
        if (*at == format_.separator) {
          put(between(cell, at));
          cell = at + 1;
        } else if (*at == '\n' || *at == '\r') {
          put(between(cell, at));
          end_line(at, quoted_lines_);
          return outcome::whole;
        } else if (*at == '"' && at == cell) {
          at = scan_quoted(at, stop, is_last);
          if (at == nullptr) return is_last ? outcome::quote_is_open : outcome::cut;
          next_word = at;
          if (at == stop) break;
          if (*at == '\n' || *at == '\r') {
            end_line(at, quoted_lines_);
            return outcome::whole;
          }
          if (*at != format_.separator) return outcome::quote_is_open;
          open_quote_ = nullptr;
          next_word = cell = at + 1;
          break;
        }
      }
      word = next_word;
    }
    if (!is_last) return outcome::cut;
    if (open_quote_ == nullptr) put(between(cell, stop));
    at_ = stop;
    return outcome::whole;
  }

  /// Puts the cell that @p quote opens. Behind its last quote, or nothing if that is not there.
  [[nodiscard]] const char* scan_quoted(const char* quote, const char* stop, bool is_last) {
    open_quote_ = quote;
    const char* from = quote + 1;
    const std::size_t kept = unquoted_.size();
    for (;;) {
      const void* found =
          from == stop ? nullptr : std::memchr(from, '"', static_cast<std::size_t>(stop - from));
      if (found == nullptr) return nullptr;
      const char* const end = static_cast<const char*>(found);
      if (end + 1 == stop && !is_last) return nullptr;
      if (end + 1 == stop || end[1] != '"') {
        if (unquoted_.size() == kept) {
          put(between(from, end));
        } else {
          unquoted_.append(from, end);
          put(std::string_view{unquoted_}.substr(kept));
        }
        quoted_lines_ += lines_in(quote, end);
        return end + 1;
      }
      // Cells point at these letters: they must not move.
      if (unquoted_.empty()) unquoted_.reserve(static_cast<std::size_t>(stop - quote));
      unquoted_.append(from, end + 1);
      from = end + 2;
    }
  }

  // --- what cannot be read

  void skip_open_quote(const char* stop) {
    const csv_place place = place_at(open_quote_);
    at_ = open_quote_;
    line_ = place.line;
    log_.add(errc::quote_is_closed, between(at_, line_end(at_, stop)), "record", place.line,
             place.column);
    skip_line();
  }
  void skip_long_record(const char* stop) {
    log_.add(errc::record_is_not_too_long, between(at_, stop), "record", record_line_, 1);
    line_ += lines_in(at_, stop);
    at_ = stop;
    skip_line();
  }

  diagnostic_log& log_;
  csv_format format_;
  detail::csv_marks marks_;
  std::istream* source_;  // nothing once it has ended
  std::vector<char> buffer_;
  const char* at_;   // the first byte not read yet
  const char* end_;  // of the bytes that are there
  std::uint32_t line_ = 1;
  bool has_begun_ = false;
  bool after_return_ = false;
  // the record
  const char* record_ = nullptr;
  std::uint32_t record_line_ = 0;
  const char* open_quote_ = nullptr;
  std::uint32_t quoted_lines_ = 0;
  std::vector<std::string_view> cells_;
  std::size_t count_ = 0;
  std::string unquoted_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_CSV_HPP
