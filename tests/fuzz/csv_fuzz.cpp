// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Any bytes as comma-separated values: both ways of reading agree with each other and with the
// grammar, cells are where they are said to be, and every cell can be asked for as anything.
#include "support/csv_by_letters.hpp"
#include <entente/io/csv_table.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace entente;
using records = std::vector<std::vector<std::string>>;

void demand_holds(bool holds) {
  if (!holds) std::abort();
}

/// Where a place is in the bytes.
std::size_t offset_of(std::string_view bytes, csv_place place) {
  std::size_t at = 0;
  for (std::uint32_t line = 1; line != place.line; ++at) {
    demand_holds(at < bytes.size());
    const bool is_crlf = bytes[at] == '\r' && at + 1 != bytes.size() && bytes[at + 1] == '\n';
    if (bytes[at] == '\n' || (bytes[at] == '\r' && !is_crlf)) ++line;
  }
  return at + place.column - 1;
}

records read(csv_reader& reader, std::string_view bytes) {
  records found;
  while (reader.next()) {
    found.emplace_back(reader.cells().begin(), reader.cells().end());
    for (std::size_t i = 0; i < reader.cells().size() && i < 8; ++i) {
      // A byte order mark is no part of the first line's columns.
      const bool is_behind_mark = bytes.starts_with("\xEF\xBB\xBF") && reader.place_of(i).line == 1;
      const std::size_t at = offset_of(bytes, reader.place_of(i)) + (is_behind_mark ? 3U : 0U);
      demand_holds(at <= bytes.size());
      const std::string_view rest = bytes.substr(at);
      demand_holds(rest.starts_with('"') || rest.starts_with(reader.cells()[i]));
    }
  }
  return found;
}

std::string written(const records& all) {
  std::string out;
  for (const auto& record : all) {
    for (std::size_t i = 0; i != record.size(); ++i) {
      out += i == 0 ? "\"" : ",\"";
      for (const char c : record[i]) out.append(c == '"' ? 2U : 1U, c);
      out += '"';
    }
    out += '\n';
  }
  return out;
}

void read_records(std::string_view bytes, csv_format format) {
  diagnostic_log log{"bytes", 5}, log_of_stream{"bytes", 5};
  csv_reader borrowed{bytes, log, format};
  const records found = read(borrowed, bytes);
  std::istringstream stream{std::string{bytes}};
  csv_reader streamed{stream, log_of_stream, format};
  demand_holds(read(streamed, bytes) == found);
  demand_holds(log.total() == log_of_stream.total() && log.kept() == log_of_stream.kept());

  const bool is_plain = !bytes.starts_with("\xEF\xBB\xBF") && bytes.find("# ") == bytes.npos;
  if (log.empty() && is_plain)
    demand_holds(found == csv::records_by_letters(bytes, format.separator));

  const std::string again = written(found);
  diagnostic_log log_of_written{"written"};
  csv_reader of_written{again, log_of_written};
  demand_holds(read(of_written, again) == found);
  demand_holds(log_of_written.empty());
}

void read_table(std::string_view bytes, csv_format format) {
  diagnostic_log log{"bytes", 5};
  csv_table table{bytes, log, format};
  std::vector<csv_column> columns{table.needed("year"), table.column("a", empty_is_missing)};
  for (const auto& name : table.names()) columns.push_back(table.column(name));
  while (table.next())
    for (const auto& column : columns) {
      static_cast<void>(table.words(column));
      static_cast<void>(table.whole<int>(column));
      static_cast<void>(table.near_whole<std::int64_t>(column));
      static_cast<void>(table.flag(column));
      static_cast<void>(table.decimal(column));
      static_cast<void>(table.decimal_of_float(column));
      static_cast<void>(table.number_with_part(column));
      static_cast<void>(table.date_in(column));
      static_cast<void>(table.date_in(column, columns[0], columns.back()));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const std::string_view bytes{reinterpret_cast<const char*>(data) + 2, size - 2};
  csv_format format;
  if (data[0] % 4 == 1) format.separator = ';';
  if (data[0] % 4 == 2) format.longest_record = data[1];
  if (data[0] % 4 == 3) {
    // Across the end of what is read of a stream at once.
    std::string shifted(65'535 - data[1] % 64U, 'x');
    shifted += '\n';
    shifted += bytes;
    read_records(shifted, format);
  } else {
    read_records(bytes, format);
    read_table(bytes, format);
  }
  return 0;
}
