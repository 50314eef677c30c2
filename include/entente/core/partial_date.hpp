// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_PARTIAL_DATE_HPP
#define ENTENTE_CORE_PARTIAL_DATE_HPP

#include <entente/core/date.hpp>

namespace entente::inline v0 {

/// A date known to the day, the month or the year, or not at all: every day from `earliest()` to
/// `latest()` is possible. A partial date is never quietly taken for one of its days.
/// Members are public because a template argument must be.
struct partial_date {
  date earliest_;
  date latest_;

  /// Not known at all.
  constexpr partial_date() noexcept : earliest_{date::dawn()}, latest_{date::never()} {}
  constexpr partial_date(date day) noexcept : earliest_{day}, latest_{day} {}

  /// From a literal, `"2018"`, `"2018-05"` or `"2018-05-24"`, checked by the compiler.
  template <std::size_t N>
  consteval partial_date(const char (&literal)[N]) : partial_date{constant({literal, N - 1})} {}

  /// Before every day: what has no beginning.
  [[nodiscard]] static constexpr partial_date dawn() noexcept { return partial_date{date::dawn()}; }
  /// After every day: what has no end.
  [[nodiscard]] static constexpr partial_date never() noexcept {
    return partial_date{date::never()};
  }
  [[nodiscard]] static constexpr partial_date unknown() noexcept { return partial_date{}; }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  /// @errors text_is_a_date, day_is_in_the_calendar
  [[nodiscard]] static constexpr result<partial_date> parse(std::string_view iso) noexcept {
    if (iso.size() == 10) {
      const auto day = date::parse(iso);
      if (!day) return day.error();
      return partial_date{*day};
    }
    if (iso.size() != 4 && !(iso.size() == 7 && iso[4] == '-')) return errc::text_is_a_date;
    const int year = date::number(iso.substr(0, 4));
    const int month = iso.size() == 7 ? date::number(iso.substr(5)) : 1;
    if (year < 0 || month < 0) return errc::text_is_a_date;
    if (month < 1 || month > 12) return errc::day_is_in_the_calendar;
    return iso.size() == 7 ? month_of(year, month) : year_of(year);
  }

  [[nodiscard]] constexpr date earliest() const noexcept { return earliest_; }
  [[nodiscard]] constexpr date latest() const noexcept { return latest_; }
  [[nodiscard]] constexpr bool is_exact() const noexcept { return earliest_ == latest_; }
  [[nodiscard]] constexpr bool is_unknown() const noexcept {
    return earliest_ == date::dawn() && latest_ == date::never();
  }
  [[nodiscard]] constexpr bool is_never() const noexcept { return earliest_ == date::never(); }

  friend constexpr bool operator==(partial_date, partial_date) = default;

  /// What the literals call: breaks the compile where @p iso is no date.
  [[nodiscard]] static consteval partial_date constant(std::string_view iso) {
    if (iso.size() == 10) return partial_date{date::constant(iso)};
    demand<errc::text_is_a_date>(iso.size() == 4 || (iso.size() == 7 && iso[4] == '-'));
    const int year = date::number(iso.substr(0, 4));
    const int month = iso.size() == 7 ? date::number(iso.substr(5)) : 1;
    demand<errc::text_is_a_date>(year >= 0 && month >= 0);
    demand<errc::day_is_in_the_calendar>(1 <= month && month <= 12);
    return iso.size() == 7 ? month_of(year, month) : year_of(year);
  }

 private:
  constexpr partial_date(date earliest, date latest) noexcept
      : earliest_{earliest}, latest_{latest} {}
  static constexpr partial_date month_of(int year, int month) noexcept {
    return {date::made_of({year, month, 1}),
            date::made_of({year, month, date::days_in_month(year, month)})};
  }
  static constexpr partial_date year_of(int year) noexcept {
    return {date::made_of({year, 1, 1}), date::made_of({year, 12, 31})};
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_PARTIAL_DATE_HPP
