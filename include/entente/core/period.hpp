// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_PERIOD_HPP
#define ENTENTE_CORE_PERIOD_HPP

#include <entente/core/date.hpp>

namespace entente::inline v0 {

/// The days from `from()` up to, and without, `until()`. An open end is `date::never()`, an open
/// beginning `date::dawn()`. Never empty: an end comes after its beginning.
class period {
 public:
  /// All time.
  constexpr period() noexcept : from_{date::dawn()}, until_{date::never()} {}

  /// For constants: an end that is not after its beginning stops the compile (at run time the
  /// program).
  constexpr explicit period(date from, date until = date::never()) : from_{from}, until_{until} {
    demand<errc::end_is_after_beginning>(from < until);
  }

  /// For data.
  /// @errors end_is_after_beginning
  [[nodiscard]] static constexpr result<period> between(date from, date until) {
    if (!(from < until)) return errc::end_is_after_beginning;
    return period{from, until};
  }

  [[nodiscard]] constexpr date from() const noexcept { return from_; }
  [[nodiscard]] constexpr date until() const noexcept { return until_; }
  [[nodiscard]] constexpr bool is_open_ended() const noexcept { return until_ == date::never(); }
  [[nodiscard]] constexpr bool contains(date day) const noexcept {
    return from_ <= day && day < until_;
  }
  [[nodiscard]] constexpr bool overlaps(period other) const noexcept {
    return from_ < other.until_ && other.from_ < until_;
  }

  friend constexpr bool operator==(period, period) = default;

 private:
  date from_;
  date until_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_PERIOD_HPP
