// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_PAYOFF_HPP
#define ENTENTE_DETERRENCE_PAYOFF_HPP

#include <entente/core/errc.hpp>

namespace entente::inline v0 {

/// What payoffs and probabilities are counted in: `double`, or exact fractions of a client's own,
/// for which no tie is lost to rounding.
template <class T>
concept payoff_number = requires(const T& a, const T& b) {
  a + b;
  a - b;
  a* b;
  a / b;
  a < b;
  a <= b;
  T{0};
  T{1};
};

namespace detail {
/// Neither infinite nor not a number.
template <class... Number>
[[nodiscard]] constexpr bool are_finite(const Number&... some) {
  return ((some - some <= Number{0} && Number{0} <= some - some) && ...);
}
template <class... Number>
[[nodiscard]] constexpr bool are_probabilities(const Number&... some) {
  return ((Number{0} <= some && some <= Number{1}) && ...);
}
template <class Number>
[[nodiscard]] constexpr bool are_positive(const Number& one, const Number& other) {
  return Number{0} < one && Number{0} < other;
}
template <class Number>
[[nodiscard]] constexpr const Number& greater_of(const Number& a, const Number& b) {
  return a < b ? b : a;
}
template <class Number>
[[nodiscard]] constexpr const Number& lesser_of(const Number& a, const Number& b) {
  return b < a ? b : a;
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_PAYOFF_HPP
