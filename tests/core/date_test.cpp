// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/chrono.hpp>
#include <entente/io/to_string.hpp>

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>

using namespace entente;
using namespace std::chrono;

TEST_CASE("every day of years 0 to 9999 is the standard's day", "[date]") {
  const sys_days dawn = year{0} / January / 1, dusk = year{9999} / December / 31;
  // A calendar by counting, beside the standard's.
  civil_day counted{0, 1, 1};
  std::size_t days = 0, wrong = 0;
  for (sys_days day = dawn; day <= dusk; day += std::chrono::days{1}, ++days) {
    const year_month_day theirs{day};
    const date ours = date::from_days(static_cast<std::int32_t>(day.time_since_epoch().count()));
    const civil_day c = ours.civil();
    wrong += c.year != int{theirs.year()} ||
             c.month != static_cast<int>(unsigned{theirs.month()}) ||
             c.day != static_cast<int>(unsigned{theirs.day()}) || !(c == counted) ||
             !date::exists(c) || date::from(c).value() != ours;
    constexpr int lengths[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (counted.year % 4 == 0 && counted.year % 100 != 0) || counted.year % 400 == 0;
    if (++counted.day > lengths[counted.month - 1] + (leap && counted.month == 2 ? 1 : 0)) {
      counted.day = 1;
      if (++counted.month > 12) {
        counted.month = 1;
        ++counted.year;
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(days == 3'652'425);  // 25 times 400 years of 146,097 days
  CHECK(counted == civil_day{10000, 1, 1});
}

TEST_CASE("the text of a day reads back", "[date]") {
  for (std::int32_t days = -719528; days < 2932897; days += 97) {
    const date day = date::from_days(days);
    const std::string iso = to_string(day);
    const civil_day c = day.civil();
    char expected[32];
    std::snprintf(expected, sizeof expected, "%04d-%02d-%02d", c.year, c.month, c.day);
    if (iso != expected || date::parse(iso).value() != day) FAIL_CHECK(iso << " " << expected);
  }
  CHECK(to_string(date{}) == "1970-01-01");
  CHECK(to_string(date::dawn()) == "dawn");
  CHECK(to_string(date::never()) == "never");
  CHECK(date::dawn() < date::parse("0000-01-01").value());
  CHECK(date::parse("9999-12-31").value() < date::never());
}

TEST_CASE("leap years", "[date]") {
  for (const int y : {0, 4, 1600, 2000, 2024, 2400, 9996}) CHECK(date::is_leap(y));
  for (const int y : {1, 1700, 1800, 1900, 2023, 2100, 9999}) CHECK_FALSE(date::is_leap(y));
  CHECK(date::parse("2000-02-29"));
  CHECK(date::parse("1900-02-29").error() == errc::day_is_in_the_calendar);
  CHECK(date::days_in_month(2023, 2) == 28);
  CHECK(date::days_in_month(2024, 2) == 29);
  CHECK(date::days_in_month(2024, 12) == 31);
}

TEST_CASE("text that is no day says which rule it breaks", "[date]") {
  const auto error_of = [](std::string_view iso) {
    const auto day = date::parse(iso);
    REQUIRE_FALSE(day);
    return day.error();
  };
  for (const char* iso :
       {"",           " ",           "2023",        "2023-02",          "2023-2-15",
        "23-02-15",   "2023-02-15 ", " 2023-02-15", "2023/02/15",       "15-02-2023",
        "2023-02-1x", "2023-0a-15",  "x023-02-15",  "-023-02-15",       "+023-02-15",
        "2023-+2-15", "2023--2-15",  "2023-02--1",  "2023-02-15T00:00", "２０２３",
        "20230215",   "never",       "0x17-02-15",  "2023-02-\xFF\xFF"})
    CHECK(error_of(iso) == errc::text_is_a_date);
  for (const char* iso : {"2023-00-15", "2023-13-15", "2023-02-00", "2023-02-29", "2023-02-30",
                          "2023-04-31", "2023-12-32", "2023-99-99", "0000-00-00"})
    CHECK(error_of(iso) == errc::day_is_in_the_calendar);
  CHECK(error_of(std::string_view{"2023-02-1\0", 10}) == errc::text_is_a_date);
  CHECK(error_of(std::string(100'000, '9')) == errc::text_is_a_date);
  CHECK(error_of(std::string(10, '\0')) == errc::text_is_a_date);
}

TEST_CASE("civil days that do not exist", "[date]") {
  constexpr int huge = std::numeric_limits<int>::max(), tiny = std::numeric_limits<int>::min();
  for (const civil_day c : {civil_day{-1, 12, 31}, civil_day{10000, 1, 1}, civil_day{2023, 0, 1},
                            civil_day{2023, 13, 1}, civil_day{2023, 1, 0}, civil_day{2023, 1, 32},
                            civil_day{2023, 2, 29}, civil_day{huge, huge, huge},
                            civil_day{tiny, tiny, tiny}, civil_day{2023, 1, -1}})
    CHECK(date::from(c).error() == errc::day_is_in_the_calendar);
}

TEST_CASE("arithmetic of days", "[date]") {
  constexpr date day = "2024-02-28";
  static_assert(day + 1 == date{"2024-02-29"} && day + 2 == date{"2024-03-01"});
  static_assert(day - 59 == date{"2023-12-31"} && date{"2024-03-01"} - day == 2);
  static_assert("1970-01-02"_day.days_ == 1 && "2023-02-15"_day.year() == 2023);
  const auto later = date::parse("2024-02-28").value() + 366;
  CHECK(to_string(later) == "2025-02-28");
}

TEST_CASE("days go to the standard's calendar and back", "[chrono]") {
  static_assert(to_chrono("2023-02-15") == sys_days{2023y / February / 15});
  static_assert(from_chrono(2023y / February / 15).value() == date{"2023-02-15"});
  for (std::int32_t days = -719528; days < 2932897; days += 101) {
    const date day = date::from_days(days);
    if (from_chrono(to_chrono(day)).value() != day) FAIL_CHECK(days);
  }
  CHECK(from_chrono(sys_days{year{0} / January / 1}).value() == date{"0000-01-01"});
  CHECK(from_chrono(sys_days{year{9999} / December / 31}).value() == date{"9999-12-31"});
  for (const sys_days day : {sys_days{year{-1} / December / 31},
                             sys_days{year{10000} / January / 1}, sys_days::max(), sys_days::min()})
    CHECK(from_chrono(day).error() == errc::day_is_in_the_calendar);
  CHECK(from_chrono(2023y / February / 30).error() == errc::day_is_in_the_calendar);
  CHECK(from_chrono(year{-5} / January / 1).error() == errc::day_is_in_the_calendar);
  CHECK(from_chrono(2023y / month{13} / 1).error() == errc::day_is_in_the_calendar);
}
