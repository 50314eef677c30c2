// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_TABLE_WRITER_HPP
#define ENTENTE_IO_TABLE_WRITER_HPP

#include <entente/core/code.hpp>
#include <entente/io/to_string.hpp>
#include <entente/io/escape.hpp>
#include <entente/io/render.hpp>
#include <entente/version.hpp>

#include <charconv>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <optional>
#include <ostream>
#include <ranges>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// How cells are written in CSV.
struct csv_style {
  /// For what is missing or unknown.
  std::string_view missing = "";
  char separator = ',';
  std::string_view line_end = "\r\n";
  /// No names of columns, to go on with a table that has them.
  bool has_header = true;
};
/// How cells are written in JSON Lines: the value for what is missing or unknown.
struct json_lines_style {
  std::string_view missing = "null";
};

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_code = false;
template <class Kind>
inline constexpr bool is_code<code<Kind>> = true;

/// What a cell may hold: numbers, text, dates, three-valued truths, words of closed enumerations,
/// codes; optionals of these are missing when empty.
template <class T>
concept cell_content = std::is_arithmetic_v<T> || std::convertible_to<const T&, std::string_view> ||
    std::same_as<T, truth> || std::same_as<T, date> || std::same_as<T, partial_date> ||
    closed_enumeration<T> || is_code<T> || std::same_as<T, std::nullopt_t> || is_optional<T>;

template <class Number>
[[nodiscard]] std::string_view number_in(char (&letters)[64], Number value) {
  const auto end = std::to_chars(letters, letters + sizeof letters, value).ptr;
  return {letters, static_cast<std::size_t>(end - letters)};
}

/// Hands one value to a format, which has a call for each way to write one.
template <class Format, cell_content T>
void put_cell(Format& to, const T& value) {
  if constexpr (std::same_as<T, bool>) {
    to.logical(value);
  } else if constexpr (std::same_as<T, char>) {
    to.words({&value, 1});
  } else if constexpr (std::is_arithmetic_v<T>) {
    if constexpr (std::floating_point<T>)
      if (!std::isfinite(value)) return to.missing();
    char letters[64];
    to.number(number_in(letters, value));
  } else if constexpr (std::same_as<T, truth>) {
    value.is_unknown() ? to.missing() : to.logical(value.is_yes());
  } else if constexpr (std::same_as<T, date> || std::same_as<T, partial_date>) {
    const partial_date when{value};
    const bool is_open = when.is_unknown() || when.is_never() || when.latest() <= date::dawn();
    is_open ? to.missing() : to.words(to_string(when));
  } else if constexpr (closed_enumeration<T>) {
    to.words(name_of(value));
  } else if constexpr (is_code<T>) {
    value.empty() ? to.missing() : to.words(value.view());
  } else if constexpr (std::same_as<T, std::nullopt_t>) {
    to.missing();
  } else if constexpr (is_optional<T>) {
    value ? put_cell(to, *value) : to.missing();
  } else {
    const std::string_view words = value;
    words.empty() ? to.missing() : to.words(words);
  }
}

class csv_row {
 public:
  csv_row(std::string& out, const csv_style& style) noexcept : out_{out}, style_{style} {}

  void begin(std::string_view) {
    if (!is_first_) out_ += style_.separator;
    is_first_ = false;
  }
  void end() {
    // A line without anything on it is no record to many readers.
    if (out_.size() == start_) out_ += "\"\"";
    out_ += style_.line_end;
  }
  void missing() { out_ += style_.missing; }
  void logical(bool value) { out_ += value ? '1' : '0'; }
  void number(std::string_view digits) { out_ += digits; }
  /// Quoted where it would be taken for something else, the sign of missing values among that.
  void words(std::string_view w) {
    const char special[] = {style_.separator, '"', '\r', '\n'};
    if (w != style_.missing && w.find_first_of({special, sizeof special}) == w.npos && !w.empty() &&
        w.front() != ' ' && w.front() != '#' && w.back() != ' ') {
      out_ += w;
      return;
    }
    out_ += '"';
    for (const char c : w) out_.append(c == '"' ? 2 : 1, c);
    out_ += '"';
  }

 private:
  std::string& out_;
  const csv_style& style_;
  std::size_t start_ = out_.size();
  bool is_first_ = true;
};

class json_row {
 public:
  json_row(std::string& out, const json_lines_style& style) : out_{out}, style_{style} {
    out_ += '{';
  }
  void begin(std::string_view quoted_name) {
    if (out_.back() != '{') out_ += ", ";
    out_ += quoted_name;
    out_ += ": ";
  }
  void end() { out_ += "}\n"; }
  void missing() { out_ += style_.missing; }
  void logical(bool value) { out_ += value ? "true" : "false"; }
  void number(std::string_view digits) { out_ += digits; }
  void words(std::string_view w) { out_ += quoted_json(well_formed(w)); }

 private:
  std::string& out_;
  const json_lines_style& style_;
};

/// Where a table goes: a stream, or whoever takes text part by part.
template <class Out>
void hand_over(Out& out, std::string_view part) {
  if constexpr (std::derived_from<Out, std::ostream>)
    out.write(part.data(), static_cast<std::streamsize>(part.size()));
  else
    out(part);
}

}  // namespace detail

/// A column of a table: its name, and a function from a row to what its cell holds. Text may be a
/// `std::string` or point at what outlives the call.
template <class Value>
struct column {
  std::string name;
  Value value_of;
};
template <class Value>
column(std::string, Value) -> column<Value>;
template <class Value>
column(const char*, Value) -> column<Value>;

/// The columns of a table, in order.
template <class... Values>
class columns {
 public:
  explicit columns(column<Values>... each) : each_{std::move(each)...} {}

  /// Calls `each(column)` in order.
  template <class Each>
  void for_each(const Each& each) const {
    std::apply([&](const auto&... one) { (each(one), ...); }, each_);
  }

 private:
  std::tuple<column<Values>...> each_;
};

namespace detail {

/// Writes a row after the other; names are those of the columns, as the format has them.
template <class Row, class Style, class Out, class Rows, class... Values>
std::size_t write_rows(Out& out, std::string buffer, Rows&& rows, const columns<Values...>& of,
                       const std::vector<std::string>& names, const Style& style) {
  constexpr std::size_t enough = 1U << 16U;
  std::size_t count = 0;
  for (auto&& row : rows) {
    Row to{buffer, style};
    auto name = names.begin();
    of.for_each([&](const auto& one) {
      to.begin(*name++);
      put_cell(to, one.value_of(row));
    });
    to.end();
    ++count;
    if (buffer.size() < enough) continue;
    hand_over(out, buffer);
    buffer.clear();
  }
  hand_over(out, buffer);
  return count;
}

}  // namespace detail

/// Writes a table as comma-separated values (RFC 4180), to a `std::ostream` or to a function that
/// takes parts of the text. Unknown truths, dates that are open or unknown, numbers that are not
/// finite, empty text and empty optionals are missing; other truths are 1 and 0. Text that reads
/// like the sign of missing values is quoted. How many rows it wrote; whether a stream took them is
/// for the stream to say.
template <class Out, std::ranges::input_range Rows, class... Values>
std::size_t write_csv(Out&& out, Rows&& rows, const columns<Values...>& of,
                      const csv_style& style = {}) {
  std::string head;
  std::vector<std::string> names;
  detail::csv_row to{head, style};
  of.for_each([&](const auto& one) {
    names.push_back(one.name);
    to.begin({});
    to.words(one.name);
  });
  to.end();
  if (!style.has_header) head.clear();
  return detail::write_rows<detail::csv_row>(out, std::move(head), rows, of, names, style);
}

/// Writes a table as JSON Lines: an object for each row. The same values are missing as in CSV;
/// other truths are `true` and `false`.
template <class Out, std::ranges::input_range Rows, class... Values>
std::size_t write_json_lines(Out&& out, Rows&& rows, const columns<Values...>& of,
                             const json_lines_style& style = {}) {
  std::vector<std::string> names;
  of.for_each([&](const auto& one) {
    names.push_back(detail::quoted_json(detail::well_formed(one.name)));
  });
  return detail::write_rows<detail::json_row>(out, {}, rows, of, names, style);
}

/// A file that a table was made from, with the version of what it holds.
struct source_file {
  std::string file;
  std::string version;
};
/// What a table was made from: it belongs into the table, or into a file beside it.
struct table_provenance {
  std::vector<source_file> sources;
  /// How it was made: the rule of its years, what was left out.
  std::string note;
};

namespace detail {
[[nodiscard]] inline std::string name_of_library() {
  return "entente " + to_string(library_version);
}
}  // namespace detail

/// As lines of comment for the top of a CSV file: each begins with "# ", which this library's
/// reader skips, and most others if told to.
[[nodiscard]] inline std::string to_comment(const table_provenance& of) {
  std::string out;
  const auto line = [&out](const char* what, std::string words) {
    for (char& c : words)
      if (c == '\n' || c == '\r') c = ' ';
    out += "# ";
    out += what;
    out += words + '\n';
  };
  line("made by: ", detail::name_of_library());
  for (const auto& s : of.sources)
    line("source: ", s.version.empty() ? s.file : s.file + ", version " + s.version);
  if (!of.note.empty()) line("note: ", of.note);
  return out;
}

/// As one line of JSON, for a file beside the table or the first line of JSON Lines.
[[nodiscard]] inline std::string to_json(const table_provenance& of) {
  const auto quoted = [](std::string_view words) {
    return detail::quoted_json(detail::well_formed(words));
  };
  std::string out = "{\"made_by\": " + quoted(detail::name_of_library()) + ", \"sources\": [";
  for (const auto& s : of.sources) {
    if (out.back() != '[') out += ", ";
    out += "{\"file\": " + quoted(s.file) +
           ", \"version\": " + (s.version.empty() ? std::string{"null"} : quoted(s.version)) + "}";
  }
  return out + "], \"note\": " + (of.note.empty() ? std::string{"null"} : quoted(of.note)) + "}\n";
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TABLE_WRITER_HPP
