// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_BALANCED_PLEDGE_HPP
#define ENTENTE_DETERRENCE_BALANCED_PLEDGE_HPP

#include <entente/core/result.hpp>
#include <entente/core/truth.hpp>
#include <entente/deterrence/payoff.hpp>

namespace entente::inline v0 {

/// What a pledge of support does to both sides of it: to an attacker, who has to be deterred, and
/// to a protege, who must not be emboldened to provoke a war. For the attacker war < status_quo <
/// gain, for the protege alone < 0 < supported.
/// @source entente's own model: "the right balance" made precise, from Snyder's alliance security
/// dilemma (entrapment)
template <payoff_number Number>
struct basic_pledge {
  Number gain{0};        ///< the attacker's, if the protege stands alone
  Number status_quo{0};  ///< the attacker's, without an attack
  Number war{0};         ///< the attacker's, if support comes
  Number supported{0};   ///< the protege's, from a war that it provoked, with support
  Number alone{0};       ///< and without; not to provoke one is worth 0
  friend constexpr bool operator==(const basic_pledge&, const basic_pledge&) = default;
};
using pledge_of_support = basic_pledge<double>;

/// The chances of support that deter the attacker and restrain the protege.
template <payoff_number Number>
struct basic_balance {
  Number at_least{0};  ///< what deters
  Number at_most{0};   ///< what restrains, of a pledge that holds whoever began

  /// Whether some pledge without conditions does both.
  [[nodiscard]] constexpr bool exists() const { return at_least <= at_most; }
  /// Whether support with this chance deters and restrains. A pledge that is conditional on no
  /// provocation restrains by itself, for it holds for no war that the protege provoked.
  [[nodiscard]] constexpr bool holds(const Number& support, bool conditional = false) const {
    return at_least <= support && (conditional || support <= at_most);
  }
  /// The same for a chance of which only bounds are known.
  [[nodiscard]] constexpr truth holds_between(const Number& low, const Number& high,
                                              bool conditional = false) const {
    if (holds(low, conditional) && holds(high, conditional)) return truth::yes;
    const bool none = high < at_least || (!conditional && (at_most < low || !exists()));
    return none ? truth::no : truth::unknown;
  }
  friend constexpr bool operator==(const basic_balance&, const basic_balance&) = default;
};
using balance_of_pledge = basic_balance<double>;

/// @errors payoff_is_finite, payoffs_are_in_order
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_balance<Number>> balance_of(const basic_pledge<Number>& of) {
  if (!detail::are_finite(of.gain, of.status_quo, of.war, of.supported, of.alone))
    return errc::payoff_is_finite;
  if (!(of.war < of.status_quo && of.status_quo < of.gain && of.alone < Number{0} &&
        Number{0} < of.supported))
    return errc::payoffs_are_in_order;
  return basic_balance<Number>{(of.gain - of.status_quo) / (of.gain - of.war),
                               (Number{0} - of.alone) / (of.supported - of.alone)};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_BALANCED_PLEDGE_HPP
