// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_MONTHS_HPP
#define ENTENTE_CORE_MONTHS_HPP

#include <entente/core/date.hpp>

#include <cstdint>

namespace entente::inline v0::detail {

/// The same day of the month so many months later, or earlier, or the last of a shorter month.
/// `never` after the calendar, `dawn` before it, and of these themselves.
[[nodiscard]] constexpr date months_after(date day, std::int64_t months) noexcept {
  if (day == date::dawn() || day == date::never()) return day;
  const civil_day c = day.civil();
  const std::int64_t count = std::int64_t{c.year} * 12 + c.month - 1 + months;
  if (count < 0) return date::dawn();
  if (count / 12 > 9999) return date::never();
  const auto year = static_cast<int>(count / 12);
  const int month = static_cast<int>(count % 12) + 1;
  const int last = date::days_in_month(year, month);
  return date::made_of({year, month, c.day < last ? c.day : last});
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_MONTHS_HPP
