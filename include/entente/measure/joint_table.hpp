// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_JOINT_TABLE_HPP
#define ENTENTE_MEASURE_JOINT_TABLE_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <array>
#include <cstddef>

namespace entente::inline v0 {

/// How often two portfolios have which values at the same place: all that any measure of similarity
/// knows of them. Counts, or sums of weights, or shares: the measures are the same for all.
///
/// It is kept as counts of places at which the one has at least the value s and the other at least
/// t, which is what words of bits give, and from which sums of differences follow without a loop
/// over values.
/// @tparam Levels how many values there are, from 0 to Levels - 1, whether they occur or not
template <std::size_t Levels>
class joint_table {
  static_assert(Levels >= 2, "a portfolio of one value says nothing");

 public:
  using cells_type = std::array<std::array<double, Levels>, Levels>;
  static constexpr std::size_t levels = Levels;
  /// The largest difference that the scale allows, whether it occurs or not.
  static constexpr double range = static_cast<double>(Levels - 1);

  constexpr joint_table() noexcept = default;
  /// Of cells: how often the first has the value of the row and the second that of the column.
  /// Empty, so that no measure of it is defined, if a cell is negative or NaN, or if they add up to
  /// more than 1e70 or less than 1e-70, of which measures could not take products.
  [[nodiscard]] static constexpr joint_table from_cells(const cells_type& cells) noexcept {
    joint_table made;
    bool is_sound = true;
    for (const auto& row : cells)
      for (const double one : row) is_sound = is_sound && one >= 0;
    made.at_least_ = cells;
    for (std::size_t s = 0; s != Levels; ++s)
      for (std::size_t t = Levels - 1; t != 0; --t)
        made.at_least_[s][t - 1] += made.at_least_[s][t];
    for (std::size_t s = Levels - 1; s != 0; --s)
      for (std::size_t t = 0; t != Levels; ++t) made.at_least_[s - 1][t] += made.at_least_[s][t];
    return is_sound && 1e-70 <= made.total() && made.total() <= 1e70 ? made : joint_table{};
  }
  /// Of counts of places: @p count(s, t) is at how many the first is at least s and the second at
  /// least t.
  template <class Count>
  [[nodiscard, gnu::always_inline]] static constexpr joint_table from_at_least(
      const Count& count) noexcept {
    joint_table made;

#pragma GCC unroll 16
    for (std::size_t s = 0; s != Levels; ++s) {
#pragma GCC unroll 16
      for (std::size_t t = 0; t != Levels; ++t) {
        made.at_least_[s][t] = count(s, t);
      }
    }
    return made;
  }

  /// At how many places the first is at least @p s and the second at least @p t; 0 from `levels`
  /// on.
  [[nodiscard]] constexpr double at_least(std::size_t s, std::size_t t) const noexcept {
    return s < Levels && t < Levels ? at_least_[s][t] : 0;
  }
  /// At how many places the first is @p a and the second @p b.
  [[nodiscard]] constexpr double cell(std::size_t a, std::size_t b) const noexcept {
    return at_least(a, b) - at_least(a + 1, b) - at_least(a, b + 1) + at_least(a + 1, b + 1);
  }
  /// At how many places the first, or the second, is @p a.
  [[nodiscard]] constexpr double of_first(std::size_t a) const noexcept {
    return at_least(a, 0) - at_least(a + 1, 0);
  }
  [[nodiscard]] constexpr double of_second(std::size_t b) const noexcept {
    return at_least(0, b) - at_least(0, b + 1);
  }
  /// How many places there are.
  [[nodiscard]] constexpr double total() const noexcept { return at_least_[0][0]; }
  /// The same with the two portfolios exchanged.
  [[nodiscard]] constexpr joint_table exchanged() const noexcept {
    joint_table made;
    for (std::size_t s = 0; s != Levels; ++s)
      for (std::size_t t = 0; t != Levels; ++t) made.at_least_[t][s] = at_least_[s][t];
    return made;
  }
  friend constexpr bool operator==(const joint_table&, const joint_table&) = default;

 private:
  cells_type at_least_{};
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_JOINT_TABLE_HPP
