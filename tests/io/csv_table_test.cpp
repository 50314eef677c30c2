// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Tables with named columns, and what is logged where cells are not what their column holds.
#include <entente/io/csv_table.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

struct complaint {
  errc rule;
  std::uint32_t line, column;
  std::string what, in;
};
void check(const diagnostic_log& log, const std::vector<complaint>& expected) {
  CHECK(log.total() == expected.size());
  REQUIRE(log.kept().size() == expected.size());
  for (std::size_t i = 0; i != expected.size(); ++i) {
    const diagnostic& found = log.kept()[i];
    CAPTURE(i);
    CHECK(found.rule == expected[i].rule);
    CHECK(found.at.file == text{"file"});
    CHECK(found.at.line == expected[i].line);
    CHECK(found.at.column == expected[i].column);
    CHECK(std::string{found.what.view()} == expected[i].what);
    CHECK(std::string{found.in.view()} == expected[i].in);
  }
}

/// One cell in a table of one row.
template <class Read>
auto of(std::string_view words, const Read& read) {
  const std::string bytes = "x,y\n\"" + std::string{words} + "\",\n";
  diagnostic_log log{"file"};
  csv_table table{std::string_view{bytes}, log};
  const csv_column x = table.column("x");
  REQUIRE(table.next());
  const auto found = read(table, x);
  CHECK(log.total() == (found.is_bad() ? 1U : 0U));
  return found;
}
cell<int> whole(std::string_view words) {
  return of(words, [](csv_table& t, const csv_column& x) { return t.whole<int>(x, -1000, 1000); });
}
cell<int> near_whole(std::string_view words) {
  return of(words, [](csv_table& t, const csv_column& x) { return t.near_whole<int>(x); });
}
cell<double> decimal(std::string_view words) {
  return of(words, [](csv_table& t, const csv_column& x) { return t.decimal(x); });
}
cell<double> of_float(std::string_view words) {
  return of(words, [](csv_table& t, const csv_column& x) { return t.decimal_of_float(x); });
}
cell<numbered_part> part(std::string_view words) {
  return of(words, [](csv_table& t, const csv_column& x) { return t.number_with_part(x); });
}
cell<partial_date> day(std::string_view words) {
  return of(words, [](csv_table& t, const csv_column& x) { return t.date_in(x); });
}

}  // namespace

TEST_CASE("csv table: columns by name", "[io][csv]") {
  diagnostic_log log{"file"};
  csv_table table{std::string_view{"c, a ,more,b\n3,1,x,2\n6,4,y,5\n"}, log};
  const csv_column a = table.needed("a"), b = table.column("b"), c = table.column("c");
  CHECK(table.names().size() == 4);
  CHECK_FALSE(table.lacks_a_column());
  std::vector<std::array<int, 3>> found;
  while (table.next())
    found.push_back({*table.whole<int>(a), *table.whole<int>(b), *table.whole<int>(c)});
  CHECK(found == std::vector<std::array<int, 3>>{{1, 2, 3}, {4, 5, 6}});
  CHECK(table.rows() == 2);
  CHECK(log.empty());
}

TEST_CASE("csv table: columns that are not there", "[io][csv]") {
  diagnostic_log log{"file"};
  csv_table table{std::string_view{"a,b\n1,2\n3,4\n"}, log};
  const csv_column year = table.needed("year"), edition = table.column_if_there("edition");
  CHECK(table.lacks_a_column());
  CHECK_FALSE(year.is_there());
  while (table.next()) {
    CHECK(table.whole<int>(year).is_missing());  // said once, not for each row
    CHECK(table.words(edition).is_missing());
    CHECK(table.raw(edition).empty());
  }
  check(log, {{errc::column_is_there, 1, 1, "year", "header"}});
}

TEST_CASE("csv table: headers", "[io][csv]") {
  {
    diagnostic_log log{"file"};
    csv_table table{std::string_view{""}, log};
    CHECK_FALSE(table.next());
    check(log, {{errc::table_has_a_header, 1, 1, "", "table"}});
  }
  {
    diagnostic_log log{"file"};
    csv_table table{std::string_view{"a,b\n"}, log};
    CHECK_FALSE(table.lacks_a_column());
    CHECK_FALSE(table.next());
    CHECK(log.empty());
  }
  {
    // Of two columns of one name, the first is read; columns without a name are not asked for.
    diagnostic_log log{"file"};
    csv_table table{std::string_view{",a,b,\"a\",\n0,1,2,3,4\n"}, log};
    const csv_column a = table.column("a");
    REQUIRE(table.next());
    CHECK(table.whole<int>(a) == 1);
    check(log, {{errc::column_is_named_once, 1, 6, "a", "column a"}});
  }
}

TEST_CASE("csv table: rows of another width", "[io][csv]") {
  diagnostic_log log{"file"};
  csv_table table{std::string_view{"a,b\n1,2\n3\n4,5,\n6,7,8\n9,10\n1"}, log};
  const csv_column a = table.column("a");
  std::vector<int> found;
  while (table.next()) found.push_back(*table.whole<int>(a));
  CHECK(found == std::vector<int>{1, 4, 9});
  CHECK(table.rows() == 3);
  CHECK(table.rows_skipped() == 3);
  check(log, {{errc::row_has_a_cell_per_column, 3, 1, "1 cells, not 2", "row"},
              {errc::row_has_a_cell_per_column, 5, 1, "3 cells, not 2", "row"},
              {errc::row_has_a_cell_per_column, 7, 1, "1 cells, not 2", "row"}});
}

TEST_CASE("csv table: missing is not zero, and a mark is one of its column", "[io][csv]") {
  for (const std::string_view mark : {"", "NA", ".", "-9", " NA "}) {
    CHECK(whole(mark).is_missing());
    CHECK(decimal(mark).is_missing());
    CHECK(day(mark).is_missing());
  }
  CHECK(whole("0") == 0);
  CHECK_FALSE(whole("0").is_missing());

  diagnostic_log log{"file"};
  csv_table table{std::string_view{"a,b,c\n-9,NA,-88\n"}, log};
  static constexpr std::string_view own[]{"-88"};
  const csv_column a = table.column("a", empty_is_missing), b = table.column("b", empty_is_missing);
  const csv_column c = table.needed("c", own);
  REQUIRE(table.next());
  CHECK(table.whole<int>(a) == -9);
  CHECK(table.words(b) == std::string_view{"NA"});
  CHECK(table.whole<int>(b).is_bad());
  CHECK(table.whole<int>(c).is_bad());
  check(log, {{errc::cell_is_a_whole_number, 2, 4, "NA", "column b"},
              {errc::cell_is_there, 2, 7, "-88", "column c"}});
}

TEST_CASE("csv table: whole numbers", "[io][csv]") {
  CHECK(whole("12") == 12);
  CHECK(whole("-12") == -12);
  CHECK(whole("+7") == 7);
  CHECK(whole(" 7\t") == 7);
  CHECK(whole("007") == 7);
  CHECK(whole("1000") == 1000);
  for (const std::string_view bad : {"1001", "-1001", "99999999999999999999", "1.0", "1e2", "x",
                                     "-", "+", "1 2", "--1", "0x10", "\xB2", "-9.0", "NaN"})
    CHECK(whole(bad).is_bad());
  const auto largest = [](csv_table& t, const csv_column& x) { return t.whole<std::int64_t>(x); };
  CHECK(of("9223372036854775807", largest) == INT64_MAX);
  CHECK(of("9223372036854775808", largest).is_bad());
  CHECK(of("18446744073709551617", largest).is_bad());
  CHECK(near_whole("200.0") == 200);
  CHECK(near_whole("1e+05") == 100'000);
  CHECK(near_whole("3.9999998") == 4);
  CHECK(near_whole("-2.0000001") == -2);
  CHECK(near_whole("1234567.0") == 1234567);
  CHECK(near_whole("5") == 5);
  for (const std::string_view bad : {"3.99", "0.5", "1234567.5", "1e300", "1e5x", "9e15", "3e9"})
    CHECK(near_whole(bad).is_bad());
}

TEST_CASE("csv table: decimals", "[io][csv]") {
  CHECK(decimal("1.5") == 1.5);
  CHECK(decimal("-.5") == -.5);
  CHECK(decimal("5.") == 5.0);
  CHECK(decimal("0.1") == 0.1);
  CHECK(decimal("1e-3") == 1e-3);
  CHECK(decimal("+2E2") == 200.0);
  CHECK(std::signbit(*decimal("-0.0")));
  CHECK(decimal("4.0100002") == 4.0100002);
  CHECK(decimal("0.1234567890123456789012") == 0.1234567890123456789012);
  CHECK(decimal("9007199254740993") == 9007199254740993.0);
  CHECK(decimal("2.2250738585072011e-308") == 2.2250738585072011e-308);
  CHECK(decimal("1.7976931348623157e308") == 1.7976931348623157e308);
  CHECK(decimal("123456789012345678901234567890") == 123456789012345678901234567890.0);
  CHECK(decimal("0e999999999999999999999") == 0.0);
  for (const std::string_view bad : {"", "NA"}) CHECK(decimal(bad).is_missing());
  for (const std::string_view bad :
       {"x", "e5", ".e", "-", "1e", "1e+", "1.2.3", "1,5", "inf", "nan", "0x1p3", "1e999", "1e-999",
        "-1e99999999999999999999", "1 2"})
    CHECK(decimal(bad).is_bad());
  CHECK(of_float("4.0100002") == 4.01);
  CHECK(of_float("4.0099998") == 4.01);
  CHECK(of_float("-0.048520003") == -0.04852);
  CHECK(of_float("1815.3000488281") == 1815.3);
  CHECK(of_float("16777216") == 16777220.0);
  CHECK(of_float("4.01") == 4.01);
  CHECK(of_float("4.01e2") == 401.0);
  CHECK(of_float("four").is_bad());
}

TEST_CASE("csv table: numbers with a part", "[io][csv]") {
  CHECK(part("3180") == numbered_part{3180, 0});
  CHECK(part("3180.1") == numbered_part{3180, 1});
  CHECK(part("3180.1001") == numbered_part{3180, 1});
  CHECK(part("3180.0999") == numbered_part{3180, 1});
  CHECK(part("3180.30005") == numbered_part{3180, 3});
  CHECK(part("3179.9999") == numbered_part{3180, 0});
  for (const std::string_view bad :
       {"x", ".1", "3180.", "3180.x", "3180.1.1", "3180.15", "-1.1", "-9.1"})
    CHECK(part(bad).is_bad());
}

TEST_CASE("csv table: dates", "[io][csv]") {
  CHECK(day("1949-04-04") == partial_date{"1949-04-04"});
  CHECK(day("1949-04") == partial_date{"1949-04"});
  CHECK(day("1949") == partial_date{"1949"});
  for (const std::string_view bad : {"1949-13-40", "1949-02-29", "49", "4/4/1949", "1949-4-4"})
    CHECK(day(bad).is_bad());

  diagnostic_log log{"file"};
  csv_table table{
      std::string_view{"y,m,d\n1949,4,4\n1949,2,\n1949,,3\n,4,4\n1949,13,40\n1949,2,29\n"
                       "1949,13,\n1949,4,x\n1949,4,0\n10000,1,1\n"},
      log};
  const csv_column y = table.column("y"), m = table.column("m"), d = table.column("d");
  std::vector<cell<partial_date>> found;
  while (table.next()) found.push_back(table.date_in(y, m, d));
  REQUIRE(found.size() == 10);
  CHECK(found[0] == partial_date{"1949-04-04"});
  CHECK(found[1] == partial_date{"1949-02"});
  CHECK(found[2] == partial_date{"1949"});
  CHECK(found[3].is_missing());
  for (std::size_t i = 4; i != found.size(); ++i) CHECK(found[i].is_bad());
  check(log, {{errc::day_is_in_the_calendar, 6, 6, "1949-13-40", "column m"},
              {errc::day_is_in_the_calendar, 7, 8, "1949-2-29", "column d"},
              {errc::day_is_in_the_calendar, 8, 6, "1949-13", "column m"},
              {errc::cell_is_a_whole_number, 9, 8, "x", "column d"},
              {errc::day_is_in_the_calendar, 10, 8, "1949-4-0", "column d"},
              {errc::cell_is_in_range, 11, 1, "10000", "column y"}});
}

TEST_CASE("csv table: a rule of the caller's", "[io][csv]") {
  diagnostic_log log{"file"};
  csv_table table{std::string_view{"from,to\n\n1950,1949\n"}, log};
  const csv_column to = table.column("to");
  REQUIRE(table.next());
  table.complain(errc::end_is_after_beginning, to);
  table.complain(errc::end_is_after_beginning, table.column_if_there("until"), "nothing");
  check(log, {{errc::end_is_after_beginning, 3, 6, "1949", "column to"},
              {errc::end_is_after_beginning, 3, 1, "nothing", "row"}});
}

TEST_CASE("csv table: a million bad cells", "[io][csv]") {
  std::string bytes = "a,b\n";
  for (int i = 0; i != 500'000; ++i) bytes += "x,y\n";
  std::istringstream stream{bytes};
  diagnostic_log log{"file", 10};
  csv_table table{stream, log};
  const csv_column a = table.column("a"), b = table.column("b");
  std::uint64_t bad = 0;
  while (table.next()) {
    if (table.whole<int>(a).is_bad()) ++bad;
    if (table.decimal(b).is_bad()) ++bad;
  }
  CHECK(bad == 1'000'000);
  CHECK(log.total() == 1'000'000);
  CHECK(log.kept().size() == 10);
  CHECK(table.rows() == 500'000);
}

TEST_CASE("csv table: bytes that are no table", "[io][csv]") {
  std::string bytes;
  std::uint32_t state = 1;
  for (int i = 0; i != 200'000; ++i) {
    state = state * 1664525 + 1013904223;
    bytes += static_cast<char>(state >> 24U);
  }
  diagnostic_log log{"file"};
  csv_table table{std::string_view{bytes}, log};
  CHECK_FALSE(table.needed("year").is_there());
  std::uint64_t rows = 0;
  while (table.next()) ++rows;
  CHECK(rows == table.rows());
  CHECK(log.total() > 100);
}
