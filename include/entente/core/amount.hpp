// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_AMOUNT_HPP
#define ENTENTE_CORE_AMOUNT_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <limits>
#include <optional>

namespace entente::inline v0::detail {

/// Whether a number is finite: neither infinite nor NaN.
[[nodiscard]] constexpr bool is_finite(double number) noexcept {
  constexpr double most = (std::numeric_limits<double>::max)();
  return -most <= number && number <= most;
}

/// An amount of something (a capability, a weight), or nothing for what is no amount: a negative
/// number, as data sets write what is missing, an infinite one, and NaN.
[[nodiscard]] constexpr std::optional<double> amount(std::optional<double> given) noexcept {
  return given && *given >= 0 && is_finite(*given) ? given : std::nullopt;
}

/// A result, or nothing where the numbers were too large for it.
[[nodiscard]] constexpr std::optional<double> finite(double result) noexcept {
  return is_finite(result) ? std::optional<double>{result} : std::nullopt;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_AMOUNT_HPP
