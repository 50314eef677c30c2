// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_PORTFOLIO_HPP
#define ENTENTE_MEASURE_PORTFOLIO_HPP

#include <entente/core/amount.hpp>
#include <entente/measure/common_bits.hpp>
#include <entente/measure/joint_table.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entente::inline v0 {

/// Portfolios: what value each of some parties gives its tie to each of some others, from 0 to
/// Levels - 1, or nothing where it is not known. Every pair of rows can be compared.
///
/// A row is Levels sets of bits: the columns known, and those with a value of at least 1, 2, ...,
/// so that two rows are compared by words of 64 columns. What is missing in one of two rows counts
/// in neither: it is left out before anything is summed.
/// @cost memory: rows x columns x (Levels + 8) bits; two rows compared: Levels^2 x columns / 64
template <std::size_t Levels>
class portfolios {
  static_assert(Levels >= 2 && Levels <= 16);

 public:
  using table = joint_table<Levels>;
  static constexpr std::size_t levels = Levels;

  constexpr portfolios() = default;
  /// All values are 0.
  constexpr portfolios(std::size_t rows, std::size_t columns)
      : rows_{rows},
        columns_{columns},
        words_{(columns + 63) / 64},
        bits_(rows * stride()),
        margins_(rows * Levels),
        values_(rows * columns) {
    for (std::size_t i = 0; i != rows; ++i) {
      for (std::size_t k = 0; k != columns; ++k) bits_[place(i, 0, k)] |= bit(k);
      margins_[i * Levels] = static_cast<std::uint32_t>(columns);
    }
  }

  [[nodiscard]] constexpr std::size_t rows() const noexcept { return rows_; }
  [[nodiscard]] constexpr std::size_t columns() const noexcept { return columns_; }

  /// The value, or nothing where it is not known.
  [[nodiscard]] constexpr std::optional<int> at(std::size_t row,
                                                std::size_t column) const noexcept {
    if ((bits_[place(row, 0, column)] & bit(column)) == 0) return std::nullopt;
    return values_[row * columns_ + column];
  }
  /// Sets a value, or with nothing makes it missing. False, and the value is missing, if it is none
  /// of the scheme's.
  constexpr bool set(std::size_t row, std::size_t column, std::optional<int> value) noexcept {
    const bool is_sound = !value || (0 <= *value && static_cast<std::size_t>(*value) < Levels);
    const int reached = value && is_sound ? *value : -1;
    for (std::size_t t = 0; t != Levels; ++t) {
      std::uint64_t& word = bits_[place(row, t, column)];
      const bool was = (word & bit(column)) != 0, is = static_cast<int>(t) <= reached;
      if (was != is) word ^= bit(column);
      std::uint32_t& count = margins_[row * Levels + t];
      count = count + (is ? 1U : 0U) - (was ? 1U : 0U);
    }
    values_[row * columns_ + column] = static_cast<std::uint8_t>(reached < 0 ? 0 : reached);
    return is_sound;
  }
  /// Whether all values of a row are known.
  [[nodiscard]] constexpr bool is_complete(std::size_t row) const noexcept {
    return margins_[row * Levels] == columns_;
  }
  [[nodiscard]] constexpr bool is_complete() const noexcept {
    for (std::size_t i = 0; i != rows_; ++i)
      if (!is_complete(i)) return false;
    return true;
  }
  /// How many places two complete rows share.
  [[nodiscard]] constexpr double total() const noexcept { return static_cast<double>(columns_); }
  /// In how many columns a row is known to be at least @p t.
  [[nodiscard]] constexpr std::size_t at_least(std::size_t row, std::size_t t) const noexcept {
    return margins_[row * Levels + t];
  }

  /// How often the two rows have which values. @cost see above
  [[nodiscard]] constexpr joint_table<Levels> joint(std::size_t i, std::size_t j) const noexcept {
    std::array<std::uint32_t, Levels * Levels> counts{};
    detail::count_rows<detail::common_bits<Levels>>(planes(i, 0), planes(j, 0), 1, stride(),
                                                    counts.data());
    return joint_table<Levels>::from_at_least(
        [&](std::size_t s, std::size_t t) { return static_cast<double>(counts[s * Levels + t]); });
  }

  /// Calls `each(i, j, table)` for all pairs of rows i < j, by i and then j.
  template <class Each>
  constexpr void each_pair(const Each& each) const {
    constexpr std::size_t inner = Levels - 1, width = inner * inner;
    const bool complete = is_complete();
    std::vector<std::uint32_t> counts(rows_ * width);
    for (std::size_t i = 0; i + 1 < rows_; ++i) {
      if (complete)
        detail::count_rows<detail::common_bits<inner>>(planes(i, 1), planes(i + 1, 1),
                                                       rows_ - i - 1, stride(), counts.data());
      for (std::size_t j = i + 1; j != rows_; ++j)
        each(i, j,
             complete ? with_margins(i, j, counts.data() + (j - i - 1) * width) : joint(i, j));
    }
  }
  /// The sum of |x - y| over all columns. @pre both rows are complete
  [[nodiscard]] constexpr std::uint32_t distance(std::size_t i, std::size_t j) const noexcept {
    std::uint32_t sum = 0;
    detail::count_rows<detail::different_bits<Levels - 1>>(planes(i, 1), planes(j, 1), 1, stride(),
                                                           &sum);
    return sum;
  }
  /// Calls `each(i, j, sum)` with the sum of |x - y| over all columns, for all pairs of rows i < j:
  /// less work than tables. @pre `is_complete()`
  template <class Each>
  constexpr void each_distance(const Each& each) const {
    std::vector<std::uint32_t> sums(rows_);
    for (std::size_t i = 0; i + 1 < rows_; ++i) {
      detail::count_rows<detail::different_bits<Levels - 1>>(planes(i, 1), planes(i + 1, 1),
                                                             rows_ - i - 1, stride(), sums.data());
      for (std::size_t j = i + 1; j != rows_; ++j) each(i, j, sums[j - i - 1]);
    }
  }

 private:
  template <std::size_t>
  friend class weighted_portfolios;

  [[nodiscard]] static constexpr std::uint64_t bit(std::size_t column) noexcept {
    return std::uint64_t{1} << (column % 64);
  }
  [[nodiscard]] constexpr std::size_t stride() const noexcept { return Levels * words_; }
  [[nodiscard]] constexpr std::size_t place(std::size_t row, std::size_t plane,
                                            std::size_t column) const noexcept {
    return row * stride() + plane * words_ + column / 64;
  }
  /// The sets of a row from one on.
  [[nodiscard]] constexpr detail::bit_planes planes(std::size_t row,
                                                    std::size_t from) const noexcept {
    return {bits_.data() + row * stride() + from * words_, words_};
  }
  /// A table from what two complete rows have in common and from what each has.
  [[nodiscard]] constexpr joint_table<Levels> with_margins(
      std::size_t i, std::size_t j, const std::uint32_t* counts) const noexcept {
    const std::uint32_t *const first = margins_.data() + i * Levels, *const second =
                                                                         margins_.data() +
                                                                         j * Levels;
    return joint_table<Levels>::from_at_least([&](std::size_t s, std::size_t t) {
      const std::uint32_t count = t == 0   ? first[s]
                                  : s == 0 ? second[t]
                                           : counts[(s - 1) * (Levels - 1) + t - 1];
      return static_cast<double>(static_cast<std::int32_t>(count));
    });
  }

  std::size_t rows_ = 0, columns_ = 0, words_ = 0;
  std::vector<std::uint64_t> bits_;
  std::vector<std::uint32_t> margins_;
  std::vector<std::uint8_t> values_;
};

/// Portfolios whose columns have weights, such as the capabilities of the states there. A column
/// without a weight, or of which it is negative, infinite or NaN, counts for no pair. Weights need
/// not add up to 1; none counts if they add up to more than 1e70 (`joint_table::from_cells`).
///
/// It refers to the portfolios, which must stay.
template <std::size_t Levels>
class weighted_portfolios {
 public:
  using table = joint_table<Levels>;

  /// By columns, in their order: of too few weights the last are missing.
  constexpr weighted_portfolios(const portfolios<Levels>& of,
                                std::span<const std::optional<double>> weights)
      : of_{&of}, counted_(of.words_), weights_(of.columns()), margins_(of.rows()) {
    double sum = 0;
    for (std::size_t k = 0; k != of.columns() && k != weights.size(); ++k)
      sum += detail::amount(weights[k]).value_or(0);
    if (1e-70 <= sum && sum <= 1e70) {
      total_ = sum;
      for (std::size_t k = 0; k != of.columns() && k != weights.size(); ++k)
        if (const auto weight = detail::amount(weights[k])) {
          weights_[k] = *weight;
          counted_[k / 64] |= of.bit(k);
        }
    }
    for (std::size_t i = 0; i != of.rows(); ++i)
      margins_[i] = sum_of([&](std::size_t w) { return set(i, 1, w) & counted_[w]; }, i, i);
  }

  /// Portfolios that would be gone at once.
  constexpr weighted_portfolios(const portfolios<Levels>&& of,
                                std::span<const std::optional<double>> weights) = delete;

  /// Sums of weights by the values of two rows. @cost O(columns / 64 + columns in which both have a
  /// value above 0); where something is missing, O(columns)
  [[nodiscard]] constexpr table joint(std::size_t i, std::size_t j) const noexcept {
    if (!of_->is_complete(i) || !of_->is_complete(j))
      return sum_of([&](std::size_t w) { return set(i, 0, w) & set(j, 0, w) & counted_[w]; }, i, j);
    const table both =
        sum_of([&](std::size_t w) { return set(i, 1, w) & set(j, 1, w) & counted_[w]; }, i, j);
    return table::from_at_least([&](std::size_t s, std::size_t t) {
      if (s == 0 && t == 0) return total_;
      return t == 0   ? margins_[i].at_least(s, s)
             : s == 0 ? margins_[j].at_least(t, t)
                      : both.at_least(s, t);
    });
  }
  /// Calls `each(i, j, table)` for all pairs of rows i < j, by i and then j.
  template <class Each>
  constexpr void each_pair(const Each& each) const {
    for (std::size_t i = 0; i + 1 < of_->rows(); ++i)
      for (std::size_t j = i + 1; j != of_->rows(); ++j) each(i, j, joint(i, j));
  }
  /// The weighted sum of |x - y|. @pre both rows are complete
  [[nodiscard]] constexpr double distance(std::size_t i, std::size_t j) const noexcept {
    return in_common(i, i) + in_common(j, j) - 2 * in_common(i, j);
  }
  /// Calls `each(i, j, sum)` with the weighted sum of |x - y|, for all pairs of rows i < j.
  /// @pre `is_complete()`
  template <class Each>
  constexpr void each_distance(const Each& each) const {
    std::vector<double> own(of_->rows());
    for (std::size_t i = 0; i != of_->rows(); ++i) own[i] = in_common(i, i);
    for (std::size_t i = 0; i + 1 < of_->rows(); ++i)
      for (std::size_t j = i + 1; j != of_->rows(); ++j)
        each(i, j, own[i] + own[j] - 2 * in_common(i, j));
  }
  [[nodiscard]] constexpr std::size_t rows() const noexcept { return of_->rows(); }
  [[nodiscard]] constexpr bool is_complete() const noexcept { return of_->is_complete(); }
  /// What the weights of all columns add up to.
  [[nodiscard]] constexpr double total() const noexcept { return total_; }

 private:
  [[nodiscard]] constexpr std::uint64_t set(std::size_t row, std::size_t plane,
                                            std::size_t word) const noexcept {
    return of_->bits_[row * of_->stride() + plane * of_->words_ + word];
  }
  /// The weighted sum of the smaller of the two values. Of a row with itself, all that it has: so
  /// that two equal rows are apart by 0 and by nothing that rounding leaves.
  [[nodiscard]] constexpr double in_common(std::size_t i, std::size_t j) const noexcept {
    const std::uint8_t* const first = of_->values_.data() + i * of_->columns();
    const std::uint8_t* const second = of_->values_.data() + j * of_->columns();
    double sum = 0;
    for (std::size_t w = 0; w != of_->words_; ++w)
      for (std::uint64_t left = set(i, 1, w) & set(j, 1, w); left != 0; left &= left - 1) {
        const std::size_t k = w * 64 + static_cast<std::size_t>(std::countr_zero(left));
        sum += weights_[k] * (first[k] < second[k] ? first[k] : second[k]);
      }
    return sum;
  }
  /// Over the columns in the words that @p mask gives.
  template <class Mask>
  [[nodiscard]] constexpr table sum_of(const Mask& mask, std::size_t i,
                                       std::size_t j) const noexcept {
    typename table::cells_type cells{};
    const std::uint8_t* const first = of_->values_.data() + i * of_->columns();
    const std::uint8_t* const second = of_->values_.data() + j * of_->columns();
    for (std::size_t w = 0; w != of_->words_; ++w)
      for (std::uint64_t left = mask(w); left != 0; left &= left - 1) {
        const std::size_t k = w * 64 + static_cast<std::size_t>(std::countr_zero(left));
        cells[first[k]][second[k]] += weights_[k];
      }
    return table::from_cells(cells);
  }

  const portfolios<Levels>* of_;
  std::vector<std::uint64_t> counted_;
  std::vector<double> weights_;
  std::vector<table> margins_;
  double total_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_PORTFOLIO_HPP
