// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_SPELL_HPP
#define ENTENTE_CORE_SPELL_HPP

#include <entente/core/partial_date.hpp>
#include <entente/core/truth.hpp>

namespace entente::inline v0 {

/// A stretch of time whose ends may be known only to the month or the year, or not at all: the
/// first day in and the first day out. A test is certain only where the whole uncertain unit lies
/// on one side.
struct spell {
  partial_date from = partial_date::dawn();
  partial_date until = partial_date::never();

  [[nodiscard]] constexpr truth has_begun(date day) const noexcept {
    if (day < from.earliest()) return truth::no;
    return day >= from.latest() ? truth::yes : truth::unknown;
  }
  [[nodiscard]] constexpr truth has_ended(date day) const noexcept {
    if (day < until.earliest()) return truth::no;
    return day >= until.latest() ? truth::yes : truth::unknown;
  }
  [[nodiscard]] constexpr truth contains(date day) const noexcept {
    return has_begun(day) && !has_ended(day);
  }
  /// The days that lie in both.
  [[nodiscard]] constexpr spell within(const spell& other) const noexcept {
    return {from.latest() < other.from.latest() ? other.from : from,
            until.earliest() > other.until.earliest() ? other.until : until};
  }
  /// From when the first of both has begun until the last of them has ended.
  [[nodiscard]] constexpr spell joined_with(const spell& other) const noexcept {
    spell made = *this;
    if (other.from.earliest() < from.earliest()) made.from.earliest_ = other.from.earliest();
    if (other.from.latest() < from.latest()) made.from.latest_ = other.from.latest();
    if (until.earliest() < other.until.earliest()) made.until.earliest_ = other.until.earliest();
    if (until.latest() < other.until.latest()) made.until.latest_ = other.until.latest();
    return made;
  }
  /// Whether some choice of the uncertain days ends after it begins.
  [[nodiscard]] constexpr bool can_be() const noexcept { return from.earliest() < until.latest(); }
  /// Whether every choice of the uncertain days has a day in common. A choice has a day at all: a
  /// beginning that is not known is not taken for one that never comes.
  [[nodiscard]] constexpr bool surely_overlaps(const spell& other) const noexcept {
    return last_from() < other.first_until() && other.last_from() < first_until();
  }
  /// Whether some choice of the uncertain days has a day in common.
  [[nodiscard]] constexpr bool may_overlap(const spell& other) const noexcept {
    return from.earliest() < other.until.latest() && other.from.earliest() < until.latest();
  }

  friend constexpr bool operator==(const spell&, const spell&) = default;

 private:
  [[nodiscard]] constexpr date last_from() const noexcept {
    return from.latest() < until.latest() ? from.latest() : until.latest() - 1;
  }
  [[nodiscard]] constexpr date first_until() const noexcept {
    return from.earliest() < until.earliest() ? until.earliest() : from.earliest() + 1;
  }
};

namespace detail {
/// Whether something dated @p on had happened by @p day: what is dated to a month or year, by its
/// last day.
[[nodiscard]] constexpr truth has_happened(partial_date on, date day) noexcept {
  return spell{on, partial_date::never()}.has_begun(day);
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_SPELL_HPP
