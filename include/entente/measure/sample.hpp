// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_SAMPLE_HPP
#define ENTENTE_MEASURE_SAMPLE_HPP

#include <entente/measure/random.hpp>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace entente::inline v0 {

/// Rows that stand for all rows of a table.
template <class Row>
struct row_sample {
  std::vector<Row> rows;
  std::uint64_t population = 0;

  /// How many rows of the table one of these stands for: 1 / sampling fraction.
  [[nodiscard]] constexpr double weight() const noexcept {
    return rows.empty() ? 0 : static_cast<double>(population) / static_cast<double>(rows.size());
  }
};

/// A sample of rows without replacement, in the order of the table: all of them if as many or more
/// are wanted. The same seed draws the same rows, with every compiler.
/// @cost O(wanted log(wanted)) where rows are found by number (`k_ads`), else twice through the
/// table
template <std::ranges::forward_range Rows>
[[nodiscard]] constexpr auto sample_of(const Rows& table, std::uint64_t wanted,
                                       std::uint64_t seed) {
  using row = std::iter_value_t<std::ranges::iterator_t<const Rows>>;
  row_sample<row> made;
  made.population = static_cast<std::uint64_t>(std::ranges::distance(table));
  auto at = std::ranges::begin(table);
  std::uint64_t number = 0;
  for (const std::uint64_t drawn : draw_without_replacement(made.population, wanted, seed)) {
    std::ranges::advance(at, static_cast<std::iter_difference_t<decltype(at)>>(drawn - number));
    number = drawn;
    made.rows.push_back(*at);
  }
  return made;
}

/// What to subtract from the intercept of a logit that was estimated on a sample in which events
/// are more frequent than in truth.
/// @param true_share of events among all rows; @param sample_share among those of the sample
/// @source King & Zeng (2001), Logistic Regression in Rare Events Data, eq. 7
[[nodiscard]] inline double intercept_correction(double true_share, double sample_share) {
  return std::log((1 - true_share) / true_share * (sample_share / (1 - sample_share)));
}

/// Every event of a table, and a sample of its other rows.
template <class Row>
struct rare_event_sample {
  std::vector<Row> events;
  row_sample<Row> others;

  /// How many rows of the table one row stands for. An event stands for itself.
  [[nodiscard]] constexpr double weight(bool is_event) const noexcept {
    return is_event ? 1 : others.weight();
  }
  /// The share of events among all rows of the table, and among the rows here.
  [[nodiscard]] constexpr double true_share() const noexcept { return share(others.population); }
  [[nodiscard]] constexpr double sample_share() const noexcept { return share(others.rows.size()); }
  /// What to subtract from the intercept; nothing without events, for then there is no logit.
  [[nodiscard]] std::optional<double> intercept_correction() const {
    if (events.empty()) return {};
    return entente::intercept_correction(true_share(), sample_share());
  }

 private:
  [[nodiscard]] constexpr double share(std::uint64_t of_others) const noexcept {
    const auto found = static_cast<double>(events.size());
    return found / (found + static_cast<double>(of_others));
  }
};

/// Keeps every row for which @p is_event holds, and draws @p wanted of the others without
/// replacement, in the order of the table. For k-ads: of one k and year at a time.
/// @source King & Zeng (2001); Poast (2010)
/// @cost twice through the table
template <std::ranges::forward_range Rows, class IsEvent>
requires std::predicate<const IsEvent&, std::iter_value_t<std::ranges::iterator_t<const Rows>>>
[[nodiscard]] constexpr auto sample_rare_events(const Rows& table, const IsEvent& is_event,
                                                std::uint64_t wanted, std::uint64_t seed) {
  using row = std::iter_value_t<std::ranges::iterator_t<const Rows>>;
  rare_event_sample<row> made;
  for (const row& one : table)
    if (is_event(one))
      made.events.push_back(one);
    else
      ++made.others.population;
  const auto drawn = draw_without_replacement(made.others.population, wanted, seed);
  auto next = drawn.begin();
  std::uint64_t number = 0;
  for (const row& one : table) {
    if (next == drawn.end()) break;
    if (is_event(one) || number++ != *next) continue;
    made.others.rows.push_back(one);
    ++next;
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SAMPLE_HPP
