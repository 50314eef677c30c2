// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CHRONO_HPP
#define ENTENTE_CHRONO_HPP

#include <entente/core/date.hpp>
#include <entente/core/period.hpp>

#include <chrono>

namespace entente::inline v0 {

/// The same day of the standard's calendar.
/// @pre the date is neither `date::dawn()` nor `date::never()`
[[nodiscard]] constexpr std::chrono::sys_days to_chrono(date day) noexcept {
  return std::chrono::sys_days{std::chrono::days{day.days_}};
}

/// The date of a day of the standard's calendar, of years 0 to 9999.
/// @errors day_is_in_the_calendar
[[nodiscard]] constexpr result<date> from_chrono(std::chrono::sys_days day) noexcept {
  const auto days = day.time_since_epoch().count();
  if (days < date::made_of({0, 1, 1}).days_ || days > date::made_of({9999, 12, 31}).days_)
    return errc::day_is_in_the_calendar;
  return date::from_days(static_cast<std::int32_t>(days));
}
/// @errors day_is_in_the_calendar for a day such as 30 February
[[nodiscard]] constexpr result<date> from_chrono(std::chrono::year_month_day day) noexcept {
  if (!day.ok()) return errc::day_is_in_the_calendar;
  return from_chrono(std::chrono::sys_days{day});
}

}  // namespace entente::inline v0

#endif  // ENTENTE_CHRONO_HPP
