// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_SIMILARITY_HPP
#define ENTENTE_MEASURE_SIMILARITY_HPP

#include <entente/core/amount.hpp>
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

/// A value, or none: what compilers keep in registers where they do not keep an optional.
struct maybe {
  double value = 0;
  bool is_there = false;

  constexpr maybe(double is) noexcept : value{is}, is_there{true} {}
  constexpr maybe(const std::optional<double>& is) noexcept
      : value{is.value_or(0)}, is_there{is.has_value()} {}
  [[nodiscard]] constexpr std::optional<double> as_optional() const noexcept {
    return is_there ? std::optional<double>{value} : std::nullopt;
  }
};

/// A number for each kind of disagreement.
struct by_disagreement {
  double nominal = 0, absolute = 0, squared = 0;
  [[nodiscard, gnu::always_inline]] constexpr double operator[](disagreement by) const noexcept {
    return by == disagreement::nominal    ? nominal
           : by == disagreement::absolute ? absolute
                                          : squared;
  }
};

/// What all measures but tau-b are made of: sums of disagreements over all places. Loops are
/// unrolled, for a table is small and there may be a million of them.
template <std::size_t Levels>
struct disagreements {
  double places = 0;
  by_disagreement observed;
  /// Times the number of places: as chance would have them if each portfolio dealt its own values
  /// anew, and if both dealt from the values of the two together.
  by_disagreement by_own_values, by_pooled_values;

  [[gnu::always_inline]] constexpr explicit disagreements(const joint_table<Levels>& of) noexcept
      : places{of.total()} {
    const double n = places;
    double equal = 0, equal_by_own = 0, equal_by_pooled = 0;

#pragma GCC unroll 16
    for (std::size_t a = 0; a != Levels; ++a) {
      const double x = of.of_first(a), y = of.of_second(a);
      equal += of.cell(a, a);
      equal_by_own += x * y;
      equal_by_pooled += (x + y) * (x + y);
    }
    double between = 0, between_by_own = 0, between_by_pooled = 0;
    double x_sum = 0, y_sum = 0, squares = 0, products = 0;

#pragma GCC unroll 16
    for (std::size_t t = 1; t != Levels; ++t) {
      const double x = of.at_least(t, 0), y = of.at_least(0, t);
      between += x + y - 2 * of.at_least(t, t);
      between_by_own += x * (n - y) + y * (n - x);
      between_by_pooled += (x + y) * (2 * n - (x + y));
      x_sum += x;
      y_sum += y;
      squares += static_cast<double>(2 * t - 1) * (x + y);  // t^2 - (t - 1)^2

#pragma GCC unroll 16
      for (std::size_t s = 1; s != Levels; ++s) products += of.at_least(s, t);
    }
    const double both = x_sum + y_sum;
    observed = {n - equal, between, squares - 2 * products};
    by_own_values = {n * n - equal_by_own, between_by_own, n * squares - 2 * x_sum * y_sum};
    by_pooled_values = {n * n - equal_by_pooled / 4, between_by_pooled / 2,
                        n * squares - both * both / 2};
  }
  [[nodiscard, gnu::always_inline]] constexpr maybe s(disagreement by,
                                                      const special_cases& in) const noexcept {
    if (!(places > 0)) return in.no_places;
    constexpr double range = joint_table<Levels>::range;
    constexpr by_disagreement twice_by_most{2, 2 / range, 2 / (range * range)};
    return 1 - observed[by] * twice_by_most[by] / places;
  }
  [[nodiscard, gnu::always_inline]] constexpr maybe beyond(double expected, disagreement by,
                                                           const special_cases& in) const noexcept {
    if (!(places > 0)) return in.no_places;
    // Below a trillionth a place is what rounding leaves of weights.
    if (!(expected > places * places * 1e-12)) return in.no_variation;
    return 1 - observed[by] * places / expected;
  }
  [[nodiscard, gnu::always_inline]] constexpr maybe alignment(
      const special_cases& in) const noexcept {
    if (!(places > 0)) return in.no_places;
    constexpr double half = joint_table<Levels>::range / 2;
    return (by_own_values.absolute / places - observed.absolute) / (half * places);
  }
};

}  // namespace detail

/// S: 1 less twice the disagreement as a share of the most that the scale allows. From -1 to 1; 1
/// if and only if the portfolios are equal. Weighted if the table is.
/// @source Signorino & Ritter (1999), Tau-b or Not Tau-b, International Studies Quarterly 43:
/// 115-144; squared: Haege (2011)
template <std::size_t Levels>
[[nodiscard]] constexpr std::optional<double> s_score(
    const joint_table<Levels>& of, disagreement by = disagreement::absolute,
    const special_cases& in = left_undefined) noexcept {
  return detail::disagreements{of}.s(by, in).as_optional();
}

/// Cohen's kappa: agreement beyond what chance gives two portfolios that keep their own values.
/// Squared is the one of Haege; nominal looks at equal values only.
/// @source Cohen (1960, 1968); Haege (2011), Choice or Circumstance? Adjusting Measures of Foreign
/// Policy Similarity for Chance Agreement, Political Analysis 19: 287-305
template <std::size_t Levels>
[[nodiscard]] constexpr std::optional<double> cohens_kappa(
    const joint_table<Levels>& of, disagreement by = disagreement::squared,
    const special_cases& in = left_undefined) noexcept {
  const detail::disagreements sums{of};
  return sums.beyond(sums.by_own_values[by], by, in).as_optional();
}

/// Scott's pi: the same for portfolios that draw from their common values. Never above kappa.
/// Squared is the one of Haege; nominal is what some packages compute under the same name.
/// @source Scott (1955); Haege (2011)
template <std::size_t Levels>
[[nodiscard]] constexpr std::optional<double> scotts_pi(
    const joint_table<Levels>& of, disagreement by = disagreement::squared,
    const special_cases& in = left_undefined) noexcept {
  const detail::disagreements sums{of};
  return sums.beyond(sums.by_pooled_values[by], by, in).as_optional();
}

/// S less what it would be by chance: 0 where the two are as alike as chance makes them.
/// @source Benati & Capurri (2026), as in the R package fpsim
template <std::size_t Levels>
[[nodiscard]] constexpr std::optional<double> alignment_index(
    const joint_table<Levels>& of, const special_cases& in = left_undefined) noexcept {
  return detail::disagreements{of}.alignment(in).as_optional();
}

namespace detail {
template <std::size_t Levels>
[[nodiscard, gnu::always_inline]] inline maybe tau_of(const joint_table<Levels>& of,
                                                      const special_cases& in) {
  if (!(of.total() > 0)) return in.no_places;
  double alike = 0, opposed = 0, first = 0, second = 0;

#pragma GCC unroll 16
  for (std::size_t a = 0; a != Levels - 1; ++a) {
    first += of.of_first(a) * of.at_least(a + 1, 0);
    second += of.of_second(a) * of.at_least(0, a + 1);

#pragma GCC unroll 16
    for (std::size_t b = 0; b != Levels; ++b) {
      const double here = of.cell(a, b);
      alike += here * of.at_least(a + 1, b + 1);
      opposed += here * (of.at_least(a + 1, 0) - of.at_least(a + 1, b));
    }
  }
  if (!(first > 0 && second > 0)) return in.no_variation;
  return (alike - opposed) / std::sqrt(first * second);
}
}  // namespace detail

/// Kendall's tau-b: pairs of places that both portfolios put in the same order, less those that
/// they put in opposite orders, over the pairs that have an order. Of counts; with weights it
/// counts pairs by the products of their weights.
/// @source Kendall (1938); Bueno de Mesquita (1975), Measuring Systemic Polarity
template <std::size_t Levels>
[[nodiscard]] inline std::optional<double> tau_b(const joint_table<Levels>& of,
                                                 const special_cases& in = left_undefined) {
  return detail::tau_of(of, in).as_optional();
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

/// All nine measures of one table: cheaper together, for they share most of their sums.
class similarities {
 public:
  constexpr similarities() noexcept = default;
  template <std::size_t Levels>
  explicit similarities(const joint_table<Levels>& of, const special_cases& in = left_undefined) {
    using enum disagreement;
    const detail::disagreements sums{of};
    put(similarity::s, sums.s(absolute, in));
    put(similarity::s_squared, sums.s(squared, in));
    put(similarity::tau_b, detail::tau_of(of, in));
    put(similarity::kappa_nominal, sums.beyond(sums.by_own_values.nominal, nominal, in));
    put(similarity::kappa_linear, sums.beyond(sums.by_own_values.absolute, absolute, in));
    put(similarity::kappa_squared, sums.beyond(sums.by_own_values.squared, squared, in));
    put(similarity::pi_nominal, sums.beyond(sums.by_pooled_values.nominal, nominal, in));
    put(similarity::pi_squared, sums.beyond(sums.by_pooled_values.squared, squared, in));
    put(similarity::alignment, sums.alignment(in));
  }

  [[nodiscard]] constexpr bool is_defined(similarity measure) const noexcept {
    return (defined_ >> static_cast<unsigned>(measure) & 1U) != 0;
  }
  /// The measure, or nothing where it is undefined.
  [[nodiscard]] constexpr std::optional<double> operator[](similarity measure) const noexcept {
    return is_defined(measure) ? std::optional<double>{value_or(measure, 0)} : std::nullopt;
  }
  [[nodiscard]] constexpr double value_or(similarity measure, double otherwise) const noexcept {
    return is_defined(measure) ? values_[static_cast<std::size_t>(measure)] : otherwise;
  }

 private:
  [[gnu::always_inline]] constexpr void put(similarity measure, detail::maybe is) noexcept {
    values_[static_cast<std::size_t>(measure)] = is.value;
    defined_ |= static_cast<unsigned>(is.is_there) << static_cast<unsigned>(measure);
  }

  std::array<double, 9> values_{};
  unsigned defined_ = 0;
};

/// The measure of a table, or nothing where it is undefined and @p in does not say otherwise.
template <std::size_t Levels>
[[nodiscard]] inline std::optional<double> similarity_of(const joint_table<Levels>& of,
                                                         similarity measure,
                                                         const special_cases& in = left_undefined) {
  return similarities{of, in}[measure];
}

namespace detail {
/// S by absolute disagreement from the sum of |x - y| of two complete rows.
template <class Portfolios>
class s_of_distance {
 public:
  /// @pre `of.total() > 0`
  constexpr explicit s_of_distance(const Portfolios& of) noexcept
      : twice_by_most_{2 / (Portfolios::table::range * of.total())} {}
  template <class Sum>
  [[nodiscard]] constexpr double operator()(Sum sum) const noexcept {
    return 1 - static_cast<double>(sum) * twice_by_most_;
  }

 private:
  double twice_by_most_;
};
}  // namespace detail

/// Calls `each(i, j, S)` for all pairs of rows i < j of `portfolios` or `weighted_portfolios`: S by
/// absolute disagreement, or nothing. Where no value is missing, no table is made.
template <class Portfolios, class Each>
constexpr void each_s_score(const Portfolios& of, const Each& each,
                            const special_cases& in = left_undefined) {
  if (of.is_complete() && of.total() > 0) {
    const detail::s_of_distance s{of};
    of.each_distance(
        [&](std::size_t i, std::size_t j, auto sum) { each(i, j, std::optional<double>{s(sum)}); });
  } else {
    of.each_pair([&](std::size_t i, std::size_t j, const typename Portfolios::table& both) {
      each(i, j, s_score(both, disagreement::absolute, in));
    });
  }
}

/// One dimension of policy: how alike two parties are in it, and how much it counts.
struct policy_dimension {
  std::optional<double> similarity;
  double weight = 1;
};
/// The weighted mean over several dimensions, such as alliances and votes; nothing if one of them
/// has no similarity or a weight that is negative, infinite or NaN, or if the weights add up to
/// nothing.
/// @source Signorino & Ritter (1999)
[[nodiscard]] constexpr std::optional<double> mean_similarity(
    std::span<const policy_dimension> dimensions) noexcept {
  double sum = 0, weights = 0;
  for (const policy_dimension& one : dimensions) {
    const auto weight = detail::amount(one.weight);
    if (!one.similarity || !weight) return std::nullopt;
    sum += *weight * *one.similarity;
    weights += *weight;
  }
  if (!(weights > 0)) return std::nullopt;
  return detail::finite(sum / weights);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SIMILARITY_HPP
