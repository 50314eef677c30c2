// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_SIMILARITY_MATRIX_HPP
#define ENTENTE_MEASURE_SIMILARITY_MATRIX_HPP

#include <entente/measure/similarity.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace entente::inline v0 {

/// Calls `each(i, j)` for all pairs i < j of @p size rows of which one or both are in @p changed,
/// once each: what has to be computed anew when these rows changed.
/// @pre no row is named twice
template <class Each>
constexpr void each_pair_with(std::span<const std::size_t> changed, std::size_t size,
                              const Each& each) {
  std::vector<bool> is_done(size);
  for (const std::size_t i : changed) {
    is_done[i] = true;
    for (std::size_t j = 0; j != size; ++j)
      if (!is_done[j]) each(i < j ? i : j, i < j ? j : i);
  }
}

/// One measure of every pair of rows of `portfolios` or `weighted_portfolios`, and of each with
/// itself. It can follow portfolios that change.
class similarity_matrix {
 public:
  constexpr similarity_matrix() = default;
  /// Of no rows, for `update`.
  constexpr explicit similarity_matrix(similarity measure,
                                       const special_cases& in = left_undefined) noexcept
      : measure_{measure}, in_{in} {}
  template <class Portfolios>
  similarity_matrix(const Portfolios& of, similarity measure,
                    const special_cases& in = left_undefined)
      : similarity_matrix{measure, in} {
    compute(of);
  }

  /// Computes what the rows that changed have in common with all others, and leaves the rest: the
  /// same to the last bit as a matrix made anew. All of it if the number of rows is another.
  /// @pre the other rows, and weights if there are any, are as they were
  /// @cost of changed x rows pairs
  template <class Portfolios>
  void update(const Portfolios& of, std::span<const std::size_t> changed) {
    // A batch of all pairs takes a fraction of what they take one by one.
    if (of.rows() != size_ || goes_by_distance(of) != by_distance_ || changed.size() * 4 > size_)
      return compute(of);
    for (const std::size_t i : changed) put_own(of, i);
    if (by_distance_) {
      const detail::s_of_distance s{of};
      each_pair_with(changed, size_, [&](std::size_t i, std::size_t j) {
        values_[place(j, i)] = s(of.distance(i, j));
      });
    } else {
      each_pair_with(changed, size_, [&](std::size_t i, std::size_t j) {
        values_[place(j, i)] = similarity_of(of.joint(i, j), measure_, in_);
      });
    }
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// Nothing where the measure is undefined. @pre both are below `size()`
  [[nodiscard]] constexpr std::optional<double> at(std::size_t i, std::size_t j) const noexcept {
    return values_[i < j ? place(j, i) : place(i, j)];
  }

 private:
  /// As `each_s_score` does.
  template <class Portfolios>
  [[nodiscard]] bool goes_by_distance(const Portfolios& of) const noexcept {
    return measure_ == similarity::s && of.is_complete() && of.total() > 0;
  }
  template <class Portfolios>
  void put_own(const Portfolios& of, std::size_t i) {
    values_[place(i, i)] = similarity_of(of.joint(i, i), measure_, in_);
  }
  template <class Portfolios>
  void compute(const Portfolios& of) {
    size_ = of.rows();
    by_distance_ = goes_by_distance(of);
    values_.resize(size_ * (size_ + 1) / 2);
    for (std::size_t i = 0; i != size_; ++i) put_own(of, i);
    const auto put = [&](std::size_t i, std::size_t j, std::optional<double> is) {
      values_[place(j, i)] = is;
    };
    if (measure_ == similarity::s)
      each_s_score(of, put, in_);
    else
      of.each_pair([&](std::size_t i, std::size_t j, const typename Portfolios::table& both) {
        put(i, j, similarity_of(both, measure_, in_));
      });
  }
  /// @pre @p low is not above @p high
  [[nodiscard]] static constexpr std::size_t place(std::size_t high, std::size_t low) noexcept {
    return high * (high + 1) / 2 + low;
  }

  similarity measure_ = similarity::s;
  special_cases in_;
  std::size_t size_ = 0;
  bool by_distance_ = false;
  std::vector<std::optional<double>> values_;
};

/// A row of a matrix, and how similar it is to the one asked about.
struct similar_row {
  std::size_t row = 0;
  double value = 0;
  friend constexpr bool operator==(const similar_row&, const similar_row&) = default;
};

/// The rows most similar to one, the most similar first, of equals in their order: no more than
/// @p how_many, and fewer where the measure is undefined. Not the row itself; nobody for a row that
/// is none.
/// @cost O(rows log(rows))
[[nodiscard]] inline std::vector<similar_row> most_similar_to(const similarity_matrix& of,
                                                              std::size_t row,
                                                              std::size_t how_many) {
  std::vector<similar_row> made;
  for (std::size_t other = 0; row < of.size() && other != of.size(); ++other)
    if (const auto value = of.at(row, other); value && other != row)
      made.push_back({other, *value});
  std::stable_sort(made.begin(), made.end(),
                   [](const similar_row& a, const similar_row& b) { return a.value > b.value; });
  if (how_many < made.size()) made.resize(how_many);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SIMILARITY_MATRIX_HPP
