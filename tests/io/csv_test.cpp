// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Records of comma-separated values: what RFC 4180 says, what files do besides, and what is logged.
#include "support/streams.hpp"
#include <entente/io/csv.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstddef>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

using records = std::vector<std::vector<std::string>>;

records all_of(csv_reader& reader) {
  records found;
  while (reader.next()) found.emplace_back(reader.cells().begin(), reader.cells().end());
  return found;
}
/// By both ways, which have to agree.
records read(std::string_view bytes, diagnostic_log& log, csv_format format = {}) {
  csv_reader borrowed{bytes, log, format};
  const records found = all_of(borrowed);
  std::istringstream stream{std::string{bytes}};
  diagnostic_log again{log.file()};
  csv_reader streamed{stream, again, format};
  CHECK(all_of(streamed) == found);
  CHECK(again.kept() == log.kept());
  return found;
}
records read(std::string_view bytes) {
  diagnostic_log log{"file"};
  const records found = read(bytes, log);
  CHECK(log.empty());
  return found;
}

struct complaint {
  errc rule;
  std::uint32_t line, column;
  std::string what;
};
void check(const diagnostic_log& log, const std::vector<complaint>& expected) {
  CHECK(log.total() == expected.size());
  REQUIRE(log.kept().size() == expected.size());
  for (std::size_t i = 0; i != expected.size(); ++i) {
    const diagnostic& found = log.kept()[i];
    CHECK(found.rule == expected[i].rule);
    CHECK(found.at.file == text{"file"});
    CHECK(found.at.line == expected[i].line);
    CHECK(found.at.column == expected[i].column);
    CHECK(std::string{found.what.view()} == expected[i].what);
  }
}

/// The grammar written down letter by letter, without a limit: what the reader is compared with.
/// Nothing where a quote is not closed.
records by_letters(std::string_view bytes) {
  records found;
  std::vector<std::string> record;
  std::string cell;
  bool is_quoted = false;
  for (std::size_t i = 0; i <= bytes.size(); ++i) {
    const bool is_end = i == bytes.size();
    const char c = is_end ? '\n' : bytes[i];
    if (is_quoted && !is_end) {
      if (c != '"')
        cell += c;
      else if (i + 1 != bytes.size() && bytes[i + 1] == '"')
        cell += bytes[++i];
      else
        is_quoted = false;
      continue;
    }
    const bool begins = cell.empty() && (i == 0 || bytes[i - 1] == ',' || bytes[i - 1] == '\n' ||
                                         bytes[i - 1] == '\r');
    if (c == '"' && begins) {
      is_quoted = true;
    } else if (c == ',' || c == '\n' || c == '\r') {
      const bool is_empty_line = record.empty() && begins;
      if (is_end && is_empty_line) break;
      if (c != ',' && is_empty_line) continue;
      record.push_back(cell);
      cell.clear();
      if (c != ',') {
        found.push_back(record);
        record.clear();
      }
    } else {
      cell += c;
    }
  }
  return found;
}

}  // namespace

TEST_CASE("csv: cells and records", "[io][csv]") {
  CHECK(read("").empty());
  CHECK(read("\n\r\n\r").empty());
  CHECK(read("a,b\n1,2\n") == records{{"a", "b"}, {"1", "2"}});
  CHECK(read("a,b\r\n1,2\r\n") == records{{"a", "b"}, {"1", "2"}});
  CHECK(read("a,b\r1,2\r") == records{{"a", "b"}, {"1", "2"}});
  CHECK(read("a,b\n1,2") == records{{"a", "b"}, {"1", "2"}});
  CHECK(read("\n\na\n\n\nb\n") == records{{"a"}, {"b"}});
  CHECK(read(",\n") == records{{"", ""}});
  CHECK(read("a,") == records{{"a", ""}});
  CHECK(read("\"\"\n") == records{{""}});
  CHECK(read("abcdefgh,ijklmnop,q\n") == records{{"abcdefgh", "ijklmnop", "q"}});
}

TEST_CASE("csv: quotes", "[io][csv]") {
  CHECK(read(R"("a,b","c ""d"" e","")") == records{{"a,b", "c \"d\" e", ""}});
  CHECK(read("\"two\nlines\",\"and\r\nmore\"\r\nnext\r\n") ==
        records{{"two\nlines", "and\r\nmore"}, {"next"}});
  CHECK(read(R"("""",""""""
x)") == records{{"\"", "\"\""}, {"x"}});
  // In a cell that does not begin with one, a quote is a letter.
  CHECK(read("5\" gun,a\"b\"\n") == records{{"5\" gun", "a\"b\""}});
}

TEST_CASE("csv: before the first record", "[io][csv]") {
  CHECK(read("\xEF\xBB\xBF\"a\",b\n") == records{{"a", "b"}});
  CHECK(read("\xEF\xBB\xBF").empty());
  CHECK(read("\xEF\xBB,b\n") == records{{"\xEF\xBB", "b"}});
  CHECK(read("# by, \"hand\nand\n") == records{{"and"}});
  CHECK(read("# one, two\r\n# three\r\na\r\n# b\r\n") == records{{"a"}, {"# b"}});
  CHECK(read("#a,b\n") == records{{"#a", "b"}});
  CHECK(read("# only").empty());
}

TEST_CASE("csv: bytes are carried through", "[io][csv]") {
  std::string bytes;
  for (int c = 0; c != 256; ++c)
    if (c != ',' && c != '"' && c != '\n' && c != '\r') bytes += static_cast<char>(c);
  CHECK(read(bytes + "," + bytes + "\n") == records{{bytes, bytes}});
  using namespace std::string_literals;
  CHECK(read("\0,\0\n\0"s) == records{{"\0"s, "\0"s}, {"\0"s}});
  CHECK(read("C\xF4te d'Ivoire,S\xE3o\n") == records{{"C\xF4te d'Ivoire", "S\xE3o"}});
}

TEST_CASE("csv: another separator", "[io][csv]") {
  diagnostic_log log{"file"};
  CHECK(read("a;\"b;c\";1,5\n", log, {.separator = ';'}) == records{{"a", "b;c", "1,5"}});
  CHECK(read("a\tb\n", log, {.separator = '\t'}) == records{{"a", "b"}});
  CHECK(log.empty());
}

TEST_CASE("csv: places", "[io][csv]") {
  const std::string_view bytes =
      "# c\nab,\"c\nd\",\"e\"\"\r\nf\",g\r\n\r\n1,22,333,\n\"x\ny\",\"z\n\n\"\nlast";
  diagnostic_log log{"file"};
  csv_reader reader{bytes, log};
  REQUIRE(reader.next());
  CHECK(reader.line() == 2);
  CHECK(reader.place_of(0) == csv_place{2, 1});
  CHECK(reader.place_of(1) == csv_place{2, 4});
  CHECK(reader.place_of(2) == csv_place{3, 4});
  CHECK(reader.place_of(3) == csv_place{4, 4});
  REQUIRE(reader.next());
  CHECK(reader.line() == 6);
  CHECK(reader.place_of(2) == csv_place{6, 6});
  CHECK(reader.place_of(3) == csv_place{6, 10});
  REQUIRE(reader.next());
  CHECK(reader.place_of(1) == csv_place{8, 4});
  REQUIRE(reader.next());
  CHECK(reader.line() == 11);
  CHECK_FALSE(reader.next());
  CHECK(reader.cells().empty());
}

TEST_CASE("csv: quotes that are not closed", "[io][csv]") {
  {
    // The line with the quote is lost, and no other one.
    diagnostic_log log{"file"};
    CHECK(read("a,b\n1,\"2\n3,4\n5,6\n", log) == records{{"a", "b"}, {"3", "4"}, {"5", "6"}});
    check(log, {{errc::quote_is_closed, 2, 3, "\"2"}});
  }
  {
    diagnostic_log log{"file"};
    CHECK(read("1,\"2\"x,3\n4\n", log) == records{{"4"}});
    check(log, {{errc::quote_is_closed, 1, 3, "\"2\"x,3"}});
  }
  {
    // A quote is closed by the next one, in front of a letter: that is no end of a cell.
    diagnostic_log log{"file"};
    CHECK(read("\"a\n\"b\"\nc\n", log) == records{{"b"}, {"c"}});
    check(log, {{errc::quote_is_closed, 1, 1, "\"a"}});
  }
  {
    diagnostic_log log{"file"};
    CHECK(read("\"one\ntwo\",\"three\nfour,five\n", log) == records{{"four", "five"}});
    check(log, {{errc::quote_is_closed, 2, 6, "\"three"}});
  }
  {
    diagnostic_log log{"file"};
    CHECK(read("\"", log).empty());
    check(log, {{errc::quote_is_closed, 1, 1, "\""}});
  }
}

TEST_CASE("csv: records that are too long", "[io][csv]") {
  const csv_format ten{.separator = ',', .longest_record = 10};
  {
    diagnostic_log log{"file"};
    CHECK(read("1234567890\n12345,7890\r\n1\n1234567890", log, ten) ==
          records{{"1234567890"}, {"12345", "7890"}, {"1"}, {"1234567890"}});
    CHECK(log.empty());
  }
  {
    diagnostic_log log{"file"};
    CHECK(read("1\n12345678901\n2\r\n123,45,7890,1234\r\n3\n12345678901", log, ten) ==
          records{{"1"}, {"2"}, {"3"}});
    check(log, {{errc::record_is_not_too_long, 2, 1, "12345678901"},
                {errc::record_is_not_too_long, 4, 1, "123,45,7890"},
                {errc::record_is_not_too_long, 6, 1, "12345678901"}});
  }
  {
    // Too long with a quote that is open: the line of the quote is lost.
    diagnostic_log log{"file"};
    CHECK(read("1\na,\"b\n2\n3\n4\n5\n6\n7\n", log, ten) ==
          records{{"1"}, {"2"}, {"3"}, {"4"}, {"5"}, {"6"}, {"7"}});
    check(log, {{errc::quote_is_closed, 2, 3, "\"b"}});
  }
  {
    diagnostic_log log{"file"};
    CHECK(read("\"a\nb\",123456789\n2\n", log, ten) == records{{"2"}});
    check(log, {{errc::record_is_not_too_long, 1, 1, "\"a\nb\",12345"}});
  }
}

TEST_CASE("csv: a log keeps so many, and short ones", "[io][csv]") {
  std::string bytes;
  for (int i = 0; i != 5000; ++i) bytes += "\"" + std::string(200, 'x') + "\"y\n";
  diagnostic_log log{"file", 7};
  csv_reader reader{std::string_view{bytes}, log};
  CHECK_FALSE(reader.next());
  CHECK(log.total() == 5000);
  REQUIRE(log.kept().size() == 7);
  CHECK(log.kept()[6].at.line == 7);
  CHECK(log.kept()[0].what.size() == diagnostic_log::longest_excerpt + 3);
}

TEST_CASE("csv: streams that cannot be read", "[io][csv]") {
  for (const std::ios::iostate state : {std::ios::failbit, std::ios::badbit}) {
    std::istringstream stream{"a,b\n"};
    stream.setstate(state);
    diagnostic_log log{"file"};
    csv_reader reader{stream, log};
    CHECK_FALSE(reader.next());
    check(log, {{errc::file_is_readable, 1, 1, "file"}});
  }
}

TEST_CASE("csv: made-up files, letter by letter", "[io][csv]") {
  std::mt19937 roll{1914};
  const std::array<std::string_view, 12> pieces{"a",  "bc,",         "\n",     "\r\n",
                                                ",",  "\"x\"\"y\",", "\"",     "\"",
                                                "\r", "0",           "123456", "\"two\nlines\"\n"};
  std::size_t sound = 0;
  for (int round = 0; round != 4000; ++round) {
    std::string bytes;
    const std::size_t size = roll() % 40;
    for (std::size_t i = 0; i != size; ++i) bytes += pieces[roll() % pieces.size()];
    CAPTURE(bytes);
    diagnostic_log log{"file"};
    const records found = read(bytes, log);
    if (!log.empty()) continue;
    ++sound;
    CHECK(found == by_letters(bytes));
  }
  CHECK(sound > 1000);  // or nothing was compared
}

TEST_CASE("csv: records across the parts of a stream", "[io][csv]") {
  std::mt19937 roll{1949};
  for (int round = 0; round != 20; ++round) {
    std::string bytes;
    while (bytes.size() < 300'000) {
      const std::size_t size = roll() % 7 == 0 ? roll() % 100'000 : roll() % 300;
      const bool is_quoted = roll() % 2 == 0;
      bytes += is_quoted ? "\"" + std::string(size, 'q') + "\"\"\n\"" : std::string(size, 'p');
      bytes += std::array{",", "\n", "\r\n"}[roll() % 3];
    }
    diagnostic_log log{"file"};
    const records found = read(bytes, log);
    CHECK(log.empty());
    CHECK(found == by_letters(bytes));
  }
}

TEST_CASE("csv: a line of a gigabyte", "[io][csv]") {
  for (const char filling : {'x', ',', '"'}) {
    streams::long_line source{"a,b\n", filling, std::size_t{1} << 30U, "\n1,2\n"};
    std::istream stream{&source};
    diagnostic_log log{"file"};
    csv_reader reader{stream, log};
    const std::size_t before = streams::peak_memory();
    const records found = all_of(reader);
    CHECK(streams::peak_memory() - before < std::size_t{128} << 20U);
    CHECK(found == records{{"a", "b"}, {"1", "2"}});
    CHECK(log.total() == 1);
  }
}
