// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_RELIABILITY_HPP
#define ENTENTE_DETERRENCE_RELIABILITY_HPP

#include <entente/core/flag_set.hpp>
#include <entente/core/result.hpp>
#include <entente/deterrence/payoff.hpp>

#include <array>

namespace entente::inline v0 {

/// An ally that comes if it is worth it, a target that resists if the ally is reliable enough, and
/// an attacker that attacks if it is not. The chances of victory change with the ally's help.
/// @source after Smith, Alliance Formation and War (ISQ 1995): entente's own form, which gives the
/// results stated there
template <payoff_number Number>
struct basic_alliance_at_war {
  Number interest{0};          ///< the ally's own in the war
  Number commitment{0};        ///< what not to come costs it besides
  Number greatest_cost{0};     ///< of the ally's war: each up to here is as likely; above 0
  Number attacker_alone{0};    ///< the attacker's chance of victory against the target alone
  Number attacker_at_both{0};  ///< and against both: less
  Number attacker_prize{0};    ///< above 0
  Number attacker_cost{0};
  Number target_alone{0};      ///< the target's chance of victory alone
  Number target_with_ally{0};  ///< and with the ally: more
  Number target_prize{0};      ///< above 0
  Number target_cost{0};
  friend constexpr bool operator==(const basic_alliance_at_war&,
                                   const basic_alliance_at_war&) = default;
};
using alliance_at_war = basic_alliance_at_war<double>;

enum class alliance_outcome : std::uint8_t { capitulation, war, deterred };
[[nodiscard]] constexpr std::array<named<alliance_outcome>, 3> words_of(alliance_outcome) noexcept {
  return {{{alliance_outcome::capitulation, "capitulation"},
           {alliance_outcome::war, "war"},
           {alliance_outcome::deterred, "deterred"}}};
}

template <payoff_number Number>
struct basic_alliance_reliability {
  Number reliability{0};       ///< the chance that the ally comes
  Number resists_from{0};      ///< the reliability from which the target resists
  Number deterred_from{0};     ///< the reliability from which the attacker is deterred
  Number attacker_expects{0};  ///< from a war
  alliance_outcome outcome = alliance_outcome::capitulation;
  friend constexpr bool operator==(const basic_alliance_reliability&,
                                   const basic_alliance_reliability&) = default;
};
using alliance_reliability = basic_alliance_reliability<double>;

/// How an alliance fares: deterred from `deterred_from` on; below it, war from `resists_from` on
/// and capitulation below. So more commitment can turn a capitulation into a war.
/// @errors probability_is_from_0_to_1, payoff_is_finite, payoffs_are_in_order
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_alliance_reliability<Number>> reliability_of(
    const basic_alliance_at_war<Number>& of) {
  if (!detail::are_probabilities(of.attacker_alone, of.attacker_at_both, of.target_alone,
                                 of.target_with_ally))
    return errc::probability_is_from_0_to_1;
  if (!detail::are_finite(of.interest, of.commitment, of.greatest_cost, of.attacker_prize,
                          of.attacker_cost, of.target_prize, of.target_cost))
    return errc::payoff_is_finite;
  if (!(Number{0} < of.greatest_cost && detail::are_positive(of.attacker_prize, of.target_prize) &&
        of.attacker_at_both < of.attacker_alone && of.target_alone < of.target_with_ally))
    return errc::payoffs_are_in_order;
  basic_alliance_reliability<Number> made;
  made.reliability = detail::greater_of(
      Number{0},
      detail::lesser_of(Number{1}, Number{(of.interest + of.commitment) / of.greatest_cost}));
  made.resists_from = (of.target_cost / of.target_prize - of.target_alone) /
                      (of.target_with_ally - of.target_alone);
  const Number gap = of.attacker_alone - of.attacker_at_both;
  made.deterred_from =
      (of.attacker_alone * of.attacker_prize - of.attacker_cost) / (gap * of.attacker_prize);
  made.attacker_expects =
      (of.attacker_alone - made.reliability * gap) * of.attacker_prize - of.attacker_cost;
  if (made.deterred_from <= made.reliability)
    made.outcome = alliance_outcome::deterred;
  else if (made.resists_from <= made.reliability)
    made.outcome = alliance_outcome::war;
  return made;
}

/// What is seen of alliances of every reliability from 0 to 1, each as likely: those that are put
/// to the test by a war are the less reliable ones, and rates of honoured alliances understate
/// them.
template <payoff_number Number>
struct basic_reliability_selection {
  Number capitulation{0}, war{0}, deterred{0};  ///< how often each is the outcome
  /// The mean reliability of alliances that see a war; that of all is one half. 0 where none does.
  Number reliability_in_war{0};
  friend constexpr bool operator==(const basic_reliability_selection&,
                                   const basic_reliability_selection&) = default;
};
using reliability_selection = basic_reliability_selection<double>;

template <payoff_number Number>
[[nodiscard]] constexpr basic_reliability_selection<Number> selection_of(
    const basic_alliance_reliability<Number>& of) {
  const auto within = [](const Number& one) -> Number {
    return detail::greater_of(Number{0}, detail::lesser_of(Number{1}, one));
  };
  const Number deterred_from = within(of.deterred_from);
  const Number resists_from = detail::lesser_of(within(of.resists_from), deterred_from);
  basic_reliability_selection<Number> made;
  made.capitulation = resists_from;
  made.war = deterred_from - resists_from;
  made.deterred = Number{1} - deterred_from;
  if (Number{0} < made.war)
    made.reliability_in_war = (resists_from + deterred_from) / (Number{1} + Number{1});
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_RELIABILITY_HPP
