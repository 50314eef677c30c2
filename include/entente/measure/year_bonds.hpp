// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_YEAR_BONDS_HPP
#define ENTENTE_MEASURE_YEAR_BONDS_HPP

#include <entente/measure/bonds.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

namespace entente::inline v0::detail {

/// As a `year_span`, in half the space: tables read many.
struct short_years {
  std::int16_t first = 1;
  std::int16_t last = 0;

  constexpr short_years() noexcept = default;
  constexpr short_years(year_span years) noexcept
      : first{static_cast<std::int16_t>(years.first)},
        last{static_cast<std::int16_t>(years.last)} {}
  [[nodiscard]] constexpr bool contains(int year) const noexcept {
    return first <= year && year <= last;
  }
  friend constexpr auto operator<=>(short_years, short_years) = default;
};

/// The years in which something begins or ends. An end is the first day on which it no longer
/// holds.
struct turning_years {
  short_years begins, ends;
  bool is_certain = false;  // that it ever was

  constexpr turning_years() noexcept = default;
  constexpr explicit turning_years(const stretch& days) noexcept
      : begins{year_span{days.possible_from.year(), days.certain_from.year()}},
        ends{year_span{days.certain_until.year(), days.possible_until.year()}},
        is_certain{days.is_certain()} {}

  [[nodiscard]] constexpr truth include(int year) const noexcept {
    const auto turns = [&](short_years on) {
      if (!on.contains(year)) return truth::no;
      return on.first == on.last && is_certain ? truth::yes : truth::unknown;
    };
    return turns(begins) || turns(ends);
  }
  friend constexpr auto operator<=>(const turning_years&, const turning_years&) = default;
};

/// What binds the two, or the one, that a row is about, for some years.
struct bond {
  static constexpr std::uint32_t nobody = 0xFFFF'FFFF;

  std::uint32_t first = 0;  // whom the row is about
  std::uint32_t second = 0;
  std::uint32_t counted = nobody;  // what the row counts: each number once
  short_years possible, certain;
  turning_years turns;
  flag_set<duty> pledges;   // of the first to the second
  flag_set<duty> returned;  // of the second to the first, where a row is about both

  constexpr bond() noexcept = default;
  constexpr bond(year_rule rule, const stretch& days) noexcept
      : possible{years_of(rule, days.possible_from, days.possible_until)},
        certain{years_of(rule, days.certain_from, days.certain_until)},
        turns{days} {}

  [[nodiscard]] constexpr auto order() const noexcept {
    return std::tie(first, second, counted, possible, certain, turns);
  }
  /// What the order goes by first, in one number.
  [[nodiscard]] constexpr std::uint64_t topic() const noexcept {
    return std::uint64_t{first} << 32U | second;
  }
  [[nodiscard]] constexpr bool is_about_the_same(const bond& other) const noexcept {
    return topic() == other.topic();
  }
};

/// Sorts bonds for `year_rows`, and makes one of those that differ only in what they pledge.
[[nodiscard]] constexpr std::vector<bond> sorted(std::vector<bond> all) {
  std::sort(all.begin(), all.end(), [](const bond& a, const bond& b) {
    return a.topic() != b.topic() ? a.topic() < b.topic() : a.order() < b.order();
  });
  std::size_t kept = 0;
  for (std::size_t i = 0; i != all.size(); ++i) {
    if (kept != 0 && all[kept - 1].order() == all[i].order()) {
      all[kept - 1].pledges |= all[i].pledges;
      all[kept - 1].returned |= all[i].returned;
    } else {
      all[kept++] = all[i];
    }
  }
  all.resize(kept);
  return all;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MEASURE_YEAR_BONDS_HPP
