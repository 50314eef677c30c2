// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_ASYMMETRIC_DETERRENCE_HPP
#define ENTENTE_DETERRENCE_ASYMMETRIC_DETERRENCE_HPP

#include <entente/core/flag_set.hpp>
#include <entente/core/result.hpp>
#include <entente/deterrence/payoff.hpp>

#include <array>

namespace entente::inline v0 {

/// The rudimentary asymmetric deterrence game: a challenger keeps the status quo or demands; a
/// defender concedes or resists, and a hard one resists. conflict < status_quo < concession.
/// @source Zagare & Kilgour, Perfect Deterrence (2000), chapter 3; only the challenger's payoffs
/// and the chance that the defender is hard matter
template <payoff_number Number>
struct basic_asymmetric_game {
  Number concession{0};
  Number status_quo{0};
  Number conflict{0};
  Number hard_defender{0};  ///< the chance
  friend constexpr bool operator==(const basic_asymmetric_game&,
                                   const basic_asymmetric_game&) = default;
};
using asymmetric_game = basic_asymmetric_game<double>;

enum class asymmetric_outcome : std::uint8_t { deterrence, attack, either };
[[nodiscard]] constexpr std::array<named<asymmetric_outcome>, 3> words_of(
    asymmetric_outcome) noexcept {
  return {{{asymmetric_outcome::deterrence, "deterrence"},
           {asymmetric_outcome::attack, "attack"},
           {asymmetric_outcome::either, "either"}}};
}

/// The equilibrium. A hard defender resists and a soft one concedes, in each.
template <payoff_number Number>
struct basic_asymmetric_equilibrium {
  asymmetric_outcome kind = asymmetric_outcome::either;
  /// The chance of a hard defender above which the challenger is deterred. At it, either.
  Number threshold{0};
  Number expected{0};  ///< what a demand is worth to the challenger
  friend constexpr bool operator==(const basic_asymmetric_equilibrium&,
                                   const basic_asymmetric_equilibrium&) = default;
};
using asymmetric_equilibrium = basic_asymmetric_equilibrium<double>;

/// @errors probability_is_from_0_to_1, payoff_is_finite, payoffs_are_in_order
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_asymmetric_equilibrium<Number>> equilibrium_of(
    const basic_asymmetric_game<Number>& of) {
  if (!detail::are_probabilities(of.hard_defender)) return errc::probability_is_from_0_to_1;
  if (!detail::are_finite(of.concession, of.status_quo, of.conflict)) return errc::payoff_is_finite;
  if (!(of.conflict < of.status_quo && of.status_quo < of.concession))
    return errc::payoffs_are_in_order;
  basic_asymmetric_equilibrium<Number> made;
  made.threshold = (of.concession - of.status_quo) / (of.concession - of.conflict);
  made.expected = of.hard_defender * of.conflict + (Number{1} - of.hard_defender) * of.concession;
  if (made.threshold < of.hard_defender) made.kind = asymmetric_outcome::deterrence;
  if (of.hard_defender < made.threshold) made.kind = asymmetric_outcome::attack;
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_ASYMMETRIC_DETERRENCE_HPP
