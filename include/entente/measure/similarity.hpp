// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_SIMILARITY_HPP
#define ENTENTE_MEASURE_SIMILARITY_HPP

#include <entente/measure/joint_table.hpp>
#include <entente/model/words.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace entente::inline v0 {

/// How far apart two values are: 0 or 1 as they are equal or not, their difference, or its square.
enum class disagreement : std::uint8_t { nominal, absolute, squared };
[[nodiscard]] constexpr std::array<named<disagreement>, 3> words_of(disagreement) noexcept {
  return {{{disagreement::nominal, "nominal"},
           {disagreement::absolute, "absolute"},
           {disagreement::squared, "squared"}}};
}

/// What a measure is where its formula divides nothing by nothing.
struct special_cases {
  /// Of portfolios that share no place, or whose weights add up to nothing.
  std::optional<double> no_places = std::nullopt;
  /// Of a chance-corrected measure where chance leaves no disagreement (both portfolios have one
  /// and the same value everywhere), and of tau-b where one of them has.
  std::optional<double> no_variation = std::nullopt;
};
/// Undefined is undefined: the default.
inline constexpr special_cases left_undefined{};
/// 0 for portfolios without variation, as a widely copied do-file for these measures sets them.
/// @source Haege (2011), Choice or Circumstance?, replication files as adapted by others
inline constexpr special_cases zero_without_variation{.no_places = std::nullopt,
                                                      .no_variation = 0.0};

namespace detail {

/// What sums over all places come to.
template <std::size_t Levels>
struct table_sums {
  double first = 0, second = 0;                  // of values
  double first_squares = 0, second_squares = 0;  // of their squares
  constexpr explicit table_sums(const joint_table<Levels>& of) noexcept {
    for (std::size_t s = 1; s != Levels; ++s) {
      const double more = static_cast<double>(2 * s - 1);  // s^2 - (s - 1)^2
      first += of.at_least(s, 0);
      second += of.at_least(0, s);
      first_squares += more * of.at_least(s, 0);
      second_squares += more * of.at_least(0, s);
    }
  }
};

/// The sum of disagreements over all places.
template <std::size_t Levels>
[[nodiscard]] constexpr double observed(const joint_table<Levels>& of, disagreement by) noexcept {
  double sum = 0;
  switch (by) {
    case disagreement::nominal:
      for (std::size_t a = 0; a != Levels; ++a) sum += of.cell(a, a);
      return of.total() - sum;
    case disagreement::absolute:
      for (std::size_t t = 1; t != Levels; ++t)
        sum += of.at_least(t, 0) + of.at_least(0, t) - 2 * of.at_least(t, t);
      return sum;
    case disagreement::squared:
      break;
  }
  for (std::size_t s = 1; s != Levels; ++s)
    for (std::size_t t = 1; t != Levels; ++t) sum += of.at_least(s, t);  // of products
  const table_sums<Levels> sums{of};
  return sums.first_squares + sums.second_squares - 2 * sum;
}

/// The same as chance would have it if each portfolio kept its values and dealt them anew.
template <std::size_t Levels>
[[nodiscard]] constexpr double expected_of_own(const joint_table<Levels>& of,
                                               disagreement by) noexcept {
  const double n = of.total();
  double sum = 0;
  switch (by) {
    case disagreement::nominal:
      for (std::size_t a = 0; a != Levels; ++a) sum += of.of_first(a) * of.of_second(a);
      return n - sum / n;
    case disagreement::absolute:
      for (std::size_t t = 1; t != Levels; ++t)
        sum += of.at_least(t, 0) * (n - of.at_least(0, t)) +
               of.at_least(0, t) * (n - of.at_least(t, 0));
      return sum / n;
    case disagreement::squared:
      break;
  }
  const table_sums<Levels> sums{of};
  return sums.first_squares + sums.second_squares - 2 * sums.first * sums.second / n;
}

/// The same if both dealt from the values of the two together.
template <std::size_t Levels>
[[nodiscard]] constexpr double expected_of_pooled(const joint_table<Levels>& of,
                                                  disagreement by) noexcept {
  const double n = of.total();
  double sum = 0;
  switch (by) {
    case disagreement::nominal:
      for (std::size_t a = 0; a != Levels; ++a) {
        const double both = of.of_first(a) + of.of_second(a);
        sum += both * both;
      }
      return n - sum / (4 * n);
    case disagreement::absolute:
      for (std::size_t t = 1; t != Levels; ++t) {
        const double both = of.at_least(t, 0) + of.at_least(0, t);
        sum += both * (2 * n - both);
      }
      return sum / (2 * n);
    case disagreement::squared:
      break;
  }
  const table_sums<Levels> sums{of};
  const double both = sums.first + sums.second;
  return sums.first_squares + sums.second_squares - both * both / (2 * n);
}

[[nodiscard]] constexpr std::optional<double> one_minus(double observed, double expected, double n,
                                                        const special_cases& in) noexcept {
  const double least = n * 1e-12;  // below it is what rounding leaves of weights
  if (expected > least) return 1 - observed / expected;
  return in.no_variation;
}

}  // namespace detail

/// S: 1 less twice the disagreement as a share of the most that the scale allows. From -1 to 1; 1
/// if and only if the portfolios are equal. Weighted if the table is.
/// @source Signorino & Ritter (1999), Tau-b or Not Tau-b, International Studies Quarterly 43:
/// 115-144; squared: Haege (2011)
template <std::size_t Levels>
[[nodiscard]] constexpr std::optional<double> s_score(
    const joint_table<Levels>& of, disagreement by = disagreement::absolute,
    const special_cases& in = left_undefined) noexcept {
  if (!(of.total() > 0)) return in.no_places;
  const double most = by == disagreement::nominal    ? 1
                      : by == disagreement::absolute ? joint_table<Levels>::range
                                                     : joint_table<Levels>::range *
                                                           joint_table<Levels>::range;
  return 1 - 2 * detail::observed(of, by) / (most * of.total());
}

/// Cohen's kappa: agreement beyond what chance gives two portfolios that keep their own values.
/// Squared is the one of Haege; nominal looks at equal values only.
/// @source Cohen (1960, 1968); Haege (2011), Choice or Circumstance? Adjusting Measures of Foreign
/// Policy Similarity for Chance Agreement, Political Analysis 19: 287-305
template <std::size_t Levels>
[[nodiscard]] constexpr std::optional<double> cohens_kappa(
    const joint_table<Levels>& of, disagreement by = disagreement::squared,
    const special_cases& in = left_undefined) noexcept {
  if (!(of.total() > 0)) return in.no_places;
  return detail::one_minus(detail::observed(of, by), detail::expected_of_own(of, by), of.total(), in);
}

/// Scott's pi: the same for portfolios that draw from their common values. Never above kappa.
/// Squared is the one of Haege; nominal is what some packages compute under the same name.
/// @source Scott (1955); Haege (2011)
template <std::size_t Levels>
[[nodiscard]] constexpr std::optional<double> scotts_pi(
    const joint_table<Levels>& of, disagreement by = disagreement::squared,
    const special_cases& in = left_undefined) noexcept {
  if (!(of.total() > 0)) return in.no_places;
  return detail::one_minus(detail::observed(of, by), detail::expected_of_pooled(of, by), of.total(), in);
}

/// S less what it would be by chance: 0 where the two are as alike as chance makes them.
/// @source Benati & Capurri (2026), as in the R package fpsim
template <std::size_t Levels>
[[nodiscard]] constexpr std::optional<double> alignment_index(
    const joint_table<Levels>& of, const special_cases& in = left_undefined) noexcept {
  if (!(of.total() > 0)) return in.no_places;
  constexpr disagreement by = disagreement::absolute;
  return 2 * (detail::expected_of_own(of, by) - detail::observed(of, by)) /
         (joint_table<Levels>::range * of.total());
}

/// Kendall's tau-b: pairs of places that both portfolios put in the same order, less those that
/// they put in opposite orders, over the pairs that have an order. Of counts; with weights it
/// counts pairs by the products of their weights.
/// @source Kendall (1938); Bueno de Mesquita (1975), Measuring Systemic Polarity
template <std::size_t Levels>
[[nodiscard]] inline std::optional<double> tau_b(const joint_table<Levels>& of,
                                                 const special_cases& in = left_undefined) {
  if (!(of.total() > 0)) return in.no_places;
  double alike = 0, opposed = 0, first = 0, second = 0;
  for (std::size_t a = 0; a + 1 != Levels; ++a) {
    first += of.of_first(a) * of.at_least(a + 1, 0);
    second += of.of_second(a) * of.at_least(0, a + 1);
    for (std::size_t b = 0; b != Levels; ++b) {
      const double here = of.cell(a, b);
      alike += here * of.at_least(a + 1, b + 1);
      opposed += here * (of.at_least(a + 1, 0) - of.at_least(a + 1, b));
    }
  }
  if (!(first > 0 && second > 0)) return in.no_variation;
  return (alike - opposed) / std::sqrt(first * second);
}

/// A measure of similarity by name. `kappa_linear` has absolute disagreement.
enum class similarity : std::uint8_t {
  s,
  s_squared,
  tau_b,
  kappa_nominal,
  kappa_linear,
  kappa_squared,
  pi_nominal,
  pi_squared,
  alignment
};
[[nodiscard]] constexpr std::array<named<similarity>, 9> words_of(similarity) noexcept {
  return {{{similarity::s, "S"},
           {similarity::s_squared, "S, squared"},
           {similarity::tau_b, "tau-b"},
           {similarity::kappa_nominal, "kappa, nominal"},
           {similarity::kappa_linear, "kappa, linear"},
           {similarity::kappa_squared, "kappa, squared"},
           {similarity::pi_nominal, "pi, nominal"},
           {similarity::pi_squared, "pi, squared"},
           {similarity::alignment, "alignment index"}}};
}

/// The measure of a table, or nothing where it is undefined and @p in does not say otherwise.
template <std::size_t Levels>
[[nodiscard]] inline std::optional<double> similarity_of(const joint_table<Levels>& of,
                                                         similarity measure,
                                                         const special_cases& in = left_undefined) {
  switch (measure) {
    case similarity::s:
      return s_score(of, disagreement::absolute, in);
    case similarity::s_squared:
      return s_score(of, disagreement::squared, in);
    case similarity::tau_b:
      return tau_b(of, in);
    case similarity::kappa_nominal:
      return cohens_kappa(of, disagreement::nominal, in);
    case similarity::kappa_linear:
      return cohens_kappa(of, disagreement::absolute, in);
    case similarity::kappa_squared:
      return cohens_kappa(of, disagreement::squared, in);
    case similarity::pi_nominal:
      return scotts_pi(of, disagreement::nominal, in);
    case similarity::pi_squared:
      return scotts_pi(of, disagreement::squared, in);
    case similarity::alignment:
      break;
  }
  return alignment_index(of, in);
}

/// One dimension of policy: how alike two parties are in it, and how much it counts.
struct policy_dimension {
  std::optional<double> similarity;
  double weight = 1;
};
/// The weighted mean over several dimensions, such as alliances and votes; nothing if one of them
/// has none or the weights add up to nothing.
/// @source Signorino & Ritter (1999)
[[nodiscard]] constexpr std::optional<double> mean_similarity(
    std::span<const policy_dimension> dimensions) noexcept {
  double sum = 0, weights = 0;
  for (const policy_dimension& one : dimensions) {
    if (!one.similarity) return std::nullopt;
    sum += one.weight * *one.similarity;
    weights += one.weight;
  }
  if (!(weights > 0)) return std::nullopt;
  return sum / weights;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SIMILARITY_HPP
