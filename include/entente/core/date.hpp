// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_DATE_HPP
#define ENTENTE_CORE_DATE_HPP

#include <entente/core/result.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0 {

/// Year, month and day of a date.
struct civil_day {
  int year = 0;
  int month = 0;
  int day = 0;
  friend constexpr bool operator==(civil_day, civil_day) = default;
};

/// A day of the proleptic Gregorian calendar, years 0000 to 9999. Its member is public because a
/// template argument must be. `date::dawn()` lies before and `date::never()` after every day.
/// @unit days since 1970-01-01
struct date {
  std::int32_t days_ = 0;

  constexpr date() noexcept = default;

  /// From a literal, `"2023-02-15"`, checked by the compiler.
  template <std::size_t N>
  consteval date(const char (&literal)[N]) : date{constant({literal, N - 1})} {}

  /// @errors day_is_in_the_calendar
  [[nodiscard]] static constexpr result<date> from(civil_day c) noexcept {
    if (!exists(c)) return errc::day_is_in_the_calendar;
    return made_of(c);
  }

  /// Reads `YYYY-MM-DD`.
  /// @errors text_is_a_date, day_is_in_the_calendar
  [[nodiscard]] static constexpr result<date> parse(std::string_view iso) noexcept {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return errc::text_is_a_date;
    const civil_day c{number(iso.substr(0, 4)), number(iso.substr(5, 2)), number(iso.substr(8, 2))};
    if (c.year < 0 || c.month < 0 || c.day < 0) return errc::text_is_a_date;
    return from(c);
  }

  [[nodiscard]] static constexpr date from_days(std::int32_t since_1970) noexcept {
    date made;
    made.days_ = since_1970;
    return made;
  }
  [[nodiscard]] static constexpr date dawn() noexcept { return from_days(-10'000'000); }
  [[nodiscard]] static constexpr date never() noexcept { return from_days(10'000'000); }

  /// @pre the date is neither `dawn()` nor `never()`
  [[nodiscard]] constexpr civil_day civil() const noexcept {
    // Count from 0000-03-01, so that the leap day ends a year; 146097 days make 400 years.
    const std::int64_t z = std::int64_t{days_} + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const int in_era = static_cast<int>(z - era * 146097);
    const int year_of_era = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    const int in_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted = (5 * in_year + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {static_cast<int>(era * 400) + year_of_era + (month <= 2 ? 1 : 0), month,
            in_year - (153 * shifted + 2) / 5 + 1};
  }
  [[nodiscard]] constexpr int year() const noexcept { return civil().year; }

  [[nodiscard]] static constexpr bool is_leap(int year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }
  [[nodiscard]] static constexpr int days_in_month(int year, int month) noexcept {
    constexpr int days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
  }
  [[nodiscard]] static constexpr bool exists(civil_day c) noexcept {
    return 0 <= c.year && c.year <= 9999 && 1 <= c.month && c.month <= 12 && 1 <= c.day &&
           c.day <= days_in_month(c.year, c.month);
  }

  [[nodiscard]] constexpr date operator+(std::int32_t days) const noexcept {
    return from_days(days_ + days);
  }
  [[nodiscard]] constexpr date operator-(std::int32_t days) const noexcept {
    return from_days(days_ - days);
  }
  [[nodiscard]] constexpr std::int32_t operator-(date other) const noexcept {
    return days_ - other.days_;
  }

  friend constexpr auto operator<=>(date, date) = default;

  /// The number that @p digits are, or -1 if one is no digit.
  [[nodiscard]] static constexpr int number(std::string_view digits) noexcept {
    int value = 0;
    for (const char c : digits) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /// @pre `exists(c)`
  [[nodiscard]] static constexpr date made_of(civil_day c) noexcept {
    const int y = c.year - (c.month <= 2 ? 1 : 0);
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int year_of_era = y - era * 400;
    const int in_year = (153 * (c.month > 2 ? c.month - 3 : c.month + 9) + 2) / 5 + c.day - 1;
    const int in_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + in_year;
    return from_days(era * 146097 + in_era - 719468);
  }

  /// What the literals call: breaks the compile where @p iso is no day.
  [[nodiscard]] static consteval date constant(std::string_view iso) {
    demand<errc::text_is_a_date>(iso.size() == 10 && iso[4] == '-' && iso[7] == '-');
    const civil_day c{number(iso.substr(0, 4)), number(iso.substr(5, 2)), number(iso.substr(8, 2))};
    demand<errc::text_is_a_date>(c.year >= 0 && c.month >= 0 && c.day >= 0);
    demand<errc::day_is_in_the_calendar>(exists(c));
    return made_of(c);
  }
};

inline namespace literals {
/// `"2023-02-15"_day`, checked by the compiler.
consteval date operator""_day(const char* iso, std::size_t size) {
  return date::constant({iso, size});
}
}  // namespace literals

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_DATE_HPP
