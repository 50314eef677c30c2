// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_BALANCE_HPP
#define ENTENTE_MEASURE_BALANCE_HPP

#include <entente/measure/eigenvalues.hpp>
#include <entente/measure/signed_network.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente::inline v0 {

/// Balanced: the product of the three signs is positive. By the generalized definition three
/// rivals are balanced, too.
/// @source Heider (1946); Cartwright & Harary (1956); generalized: Davis (1967)
enum class balance_kind : std::uint8_t { strict, generalized };

/// How many triangles there are by their signs: all of a network, or those of an edge or a party.
struct triad_census {
  std::uint64_t positive = 0;      ///< +++
  std::uint64_t one_negative = 0;  ///< ++-
  std::uint64_t two_negative = 0;  ///< +--
  std::uint64_t all_negative = 0;  ///< ---

  [[nodiscard]] constexpr std::uint64_t total() const noexcept {
    return positive + one_negative + two_negative + all_negative;
  }
  /// The share of balanced triangles; nothing where there is no triangle.
  [[nodiscard]] constexpr std::optional<double> balance(
      balance_kind kind = balance_kind::strict) const noexcept {
    if (total() == 0) return std::nullopt;
    const std::uint64_t balanced =
        positive + two_negative + (kind == balance_kind::generalized ? all_negative : 0);
    return static_cast<double>(balanced) / static_cast<double>(total());
  }
  friend constexpr bool operator==(const triad_census&, const triad_census&) = default;
};

/// The triangles of one edge; none if it is no edge, as with a party that is not in the network.
/// @cost O(parties / 64)
[[nodiscard]] constexpr triad_census census_of_edge(const signed_network& of, std::size_t i,
                                                    std::size_t j) noexcept {
  const int sign = of.sign(i, j);
  if (sign == 0) return {};
  const auto [both, one, other, none] = of.third_parties(i, j);
  const std::uint64_t mixed = std::uint64_t{one} + other;
  return sign > 0 ? triad_census{both, mixed, none, 0} : triad_census{0, both, mixed, none};
}

/// The triangles of a network. @cost O(edges x parties / 64)
[[nodiscard]] constexpr triad_census census_of(const signed_network& of) {
  triad_census sum;  // each triangle as often as it has edges
  of.each_edge([&](std::size_t i, std::size_t j, int) {
    const triad_census one = census_of_edge(of, i, j);
    sum.positive += one.positive;
    sum.one_negative += one.one_negative;
    sum.two_negative += one.two_negative;
    sum.all_negative += one.all_negative;
  });
  return {sum.positive / 3, sum.one_negative / 3, sum.two_negative / 3, sum.all_negative / 3};
}

/// The triangles that a party is in. @cost O(edges of the party x parties / 64)
[[nodiscard]] constexpr triad_census census_of_party(const signed_network& of, std::size_t party) {
  triad_census sum;  // each triangle twice
  for (std::size_t other = 0; other != of.size(); ++other) {
    const triad_census one = census_of_edge(of, party, other);
    sum.positive += one.positive;
    sum.one_negative += one.one_negative;
    sum.two_negative += one.two_negative;
    sum.all_negative += one.all_negative;
  }
  return {sum.positive / 2, sum.one_negative / 2, sum.two_negative / 2, sum.all_negative / 2};
}

/// Walk balance: how much of the closed walks of all lengths, short ones weighted more, is
/// balanced: the trace of exp(A) over that of exp(|A|). From 0 to 1, 1 if and only if the network
/// is balanced; nothing without parties.
/// @cost O(parties^3)
/// @source Estrada (2019), Rethinking structural balance in signed social networks, Discrete
/// Applied Mathematics 268: 70-90
[[nodiscard]] inline std::optional<double> walk_balance(const signed_network& of) {
  const std::size_t n = of.size();
  if (n == 0) return std::nullopt;
  std::vector<double> with_signs(n * n), without(n * n);
  of.each_edge([&](std::size_t i, std::size_t j, int sign) {
    with_signs[j * n + i] = with_signs[i * n + j] = sign;
    without[j * n + i] = without[i * n + j] = 1;
  });
  const std::vector<double> all = detail::eigenvalues(without, n);
  double greatest = 0;
  for (const double one : all) greatest = one > greatest ? one : greatest;
  const auto trace = [&](const std::vector<double>& values) {  // of exp, by exp(greatest)
    double sum = 0;
    for (const double one : values) sum += std::exp(one - greatest);
    return sum;
  };
  return trace(detail::eigenvalues(with_signs, n)) / trace(all);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_BALANCE_HPP
