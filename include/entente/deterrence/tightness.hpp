// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_TIGHTNESS_HPP
#define ENTENTE_DETERRENCE_TIGHTNESS_HPP

#include <entente/core/result.hpp>
#include <entente/deterrence/payoff.hpp>

#include <optional>

namespace entente::inline v0 {

/// A patron that makes an alliance tighter: at a cost in peace that shows what the ally is worth to
/// it, and with a better chance in war. The challenger gains `prize` if nobody intervenes, and its
/// share of it less `loss` if the patron does.
/// @source Morrow, Alliances, Credibility, and Peacetime Costs (JCR 1994): entente's own form of
/// the two effects stated there
template <payoff_number Number>
struct basic_tight_alliance {
  Number high_value{0};          ///< what the ally is worth to a patron that means it
  Number low_value{0};           ///< and to one that does not: at least 0, less
  Number war_cost{0};            ///< the patron's
  Number wins_loose{0};          ///< the chance to win with an alliance that is not tight at all
  Number wins_per_tightness{0};  ///< what each unit of tightness adds, at least 0
  Number wins_at_most{0};
  Number peacetime_cost{0};  ///< of each unit, above 0
  Number prize{0};           ///< above 0
  Number loss{0};            ///< above 0
  friend constexpr bool operator==(const basic_tight_alliance&,
                                   const basic_tight_alliance&) = default;
};
using tight_alliance = basic_tight_alliance<double>;

/// The least tightness that deters, and what it comes to.
template <payoff_number Number>
struct basic_least_tightness {
  /// The chance to win that deters a challenger that is sure of intervention.
  Number wins_to_deter{0};
  /// The tightness from which that is reached, from which a patron that means it intervenes, and
  /// that one which does not would not pay for. The first two are nothing where none is enough.
  std::optional<Number> to_deter{}, to_intervene{};
  Number to_separate{0};
  /// The greatest of them. Nothing where none is enough: what is missing then is capability.
  std::optional<Number> least{};
  Number wins{0};  ///< the chance to win with it
  /// The chance of intervention up to which the challenger attacks: with a loose alliance, above 1
  /// where even sure intervention would not deter it; and with this one.
  Number attacks_below_loose{0}, attacks_below{0};
  Number tight_patron_gets{0};  ///< the patron that means it
  Number loose_patron_gets{0};  ///< the same one without a tighter alliance
  Number mimic_gets{0};         ///< one that does not, if it tightened as much
  bool is_worth_it = false;     ///< to the patron that means it
  friend constexpr bool operator==(const basic_least_tightness&,
                                   const basic_least_tightness&) = default;
};
using least_tightness = basic_least_tightness<double>;

/// @errors probability_is_from_0_to_1, payoff_is_finite, payoffs_are_in_order: of the values, of
/// the chances to win, or if a patron that does not mean it would intervene
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_least_tightness<Number>> tightness_of(
    const basic_tight_alliance<Number>& of) {
  const Number none{0};
  if (!detail::are_probabilities(of.wins_loose, of.wins_at_most))
    return errc::probability_is_from_0_to_1;
  if (!detail::are_finite(of.high_value, of.low_value, of.war_cost, of.wins_per_tightness,
                          of.peacetime_cost, of.prize, of.loss))
    return errc::payoff_is_finite;
  if (!(none <= of.low_value && of.low_value < of.high_value && of.wins_loose <= of.wins_at_most &&
        none <= of.wins_per_tightness && none < of.peacetime_cost &&
        detail::are_positive(of.prize, of.loss) && of.wins_loose * of.low_value < of.war_cost))
    return errc::payoffs_are_in_order;

  const auto tightness_for = [&](const Number& wins) -> std::optional<Number> {
    if (wins <= of.wins_loose) return none;
    if (of.wins_at_most < wins || of.wins_per_tightness <= none) return {};
    return Number{(wins - of.wins_loose) / of.wins_per_tightness};
  };
  const auto attacks_below = [&](const Number& wins) -> Number {
    return of.prize / (wins * of.prize + of.loss);
  };
  basic_least_tightness<Number> made;
  made.wins_to_deter = (of.prize - of.loss) / of.prize;
  made.to_deter = tightness_for(made.wins_to_deter);
  made.to_intervene = tightness_for(of.war_cost / of.high_value);
  made.to_separate = of.low_value / of.peacetime_cost;
  made.attacks_below_loose = attacks_below(of.wins_loose);
  made.loose_patron_gets =
      detail::greater_of(none, Number{of.wins_loose * of.high_value - of.war_cost});
  if (!made.to_deter || !made.to_intervene) return made;
  const Number least =
      detail::greater_of(made.to_separate, detail::greater_of(*made.to_deter, *made.to_intervene));
  made.least = least;
  made.wins =
      detail::lesser_of(of.wins_at_most, Number{of.wins_loose + of.wins_per_tightness * least});
  made.attacks_below = attacks_below(made.wins);
  made.tight_patron_gets = of.high_value - of.peacetime_cost * least;
  made.mimic_gets = of.low_value - of.peacetime_cost * least;
  made.is_worth_it = made.loose_patron_gets <= made.tight_patron_gets;
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_TIGHTNESS_HPP
