// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/io/to_string.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace entente;

TEST_CASE("a partial date knows its first and its last possible day", "[partial_date]") {
  constexpr partial_date year = "2018", month = "2024-02", day = "2018-05-24";
  static_assert(year.earliest() == date{"2018-01-01"} && year.latest() == date{"2018-12-31"});
  static_assert(month.earliest() == date{"2024-02-01"} && month.latest() == date{"2024-02-29"});
  static_assert(day.earliest() == day.latest() && day.is_exact() && day == date{"2018-05-24"});
  static_assert(!year.is_exact() && !month.is_exact() && !year.is_unknown() && !year.is_never());
  static_assert(partial_date{}.is_unknown() && partial_date{} == partial_date::unknown());
  static_assert(!partial_date::unknown().is_exact() && !partial_date::unknown().is_never());
  static_assert(partial_date::never().is_never() && !partial_date::never().is_unknown());
  static_assert(partial_date::dawn().latest() < date{"0000-01-01"});
  static_assert(!(partial_date{"2018"} == partial_date{"2018-01"}));
}

TEST_CASE("a partial date prints as far as it is known", "[partial_date]") {
  // Every month and year of a dense sample, and days around their ends.
  for (int y = 0; y <= 9999; y += 37) {
    std::string year = std::to_string(y);
    year.insert(0, 4 - year.size(), '0');
    if (to_string(partial_date::parse(year).value()) != year) FAIL_CHECK(year);
    for (int m = 1; m <= 12; ++m) {
      const std::string month = year + (m < 10 ? "-0" : "-") + std::to_string(m);
      const auto parsed = partial_date::parse(month).value();
      if (to_string(parsed) != month) FAIL_CHECK(month);
      if (parsed.latest() + 1 < date::from({y == 9999 ? y : y + m / 12, m % 12 + 1, 1}).value() &&
          y != 9999)
        FAIL_CHECK(month);
      for (const date d : {parsed.earliest(), parsed.latest()})
        if (!(partial_date::parse(to_string(d)).value() == d)) FAIL_CHECK(month);
    }
  }
  CHECK(to_string(partial_date::unknown()) == "unknown");
  CHECK(to_string(partial_date::never()) == "never");
  CHECK(to_string(partial_date::dawn()) == "dawn");
  partial_date some_day_from_then = partial_date::unknown();
  some_day_from_then.earliest_ = "1960-01-19";
  CHECK(to_string(some_day_from_then) == "1960-01-19/never");
  some_day_from_then.latest_ = "1960-12-31";
  CHECK(to_string(some_day_from_then) == "1960-01-19/1960-12-31");
}

TEST_CASE("text that is no partial date says which rule it breaks", "[partial_date]") {
  for (const char* iso :
       {"", "2", "201", "20180", "2018-", "2018-5", "2018/05", "x018", "2018-0x", "-018", "+018",
        "2018-05-", "2018-05-2", "2018-05-24x", "unknown", "never", "2018 05", "2018-+5", "201805"})
    CHECK(partial_date::parse(iso).error() == errc::text_is_a_date);
  for (const char* iso : {"2018-00", "2018-13", "2018-99", "2018-02-29", "2018-00-01"})
    CHECK(partial_date::parse(iso).error() == errc::day_is_in_the_calendar);
  CHECK(partial_date::parse(std::string(1'000'000, '1')).error() == errc::text_is_a_date);
  CHECK(partial_date::parse("0000").value().earliest() == date{"0000-01-01"});
  CHECK(partial_date::parse("9999-12").value().latest() == date{"9999-12-31"});
}
