// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_EXTENDED_DETERRENCE_HPP
#define ENTENTE_DETERRENCE_EXTENDED_DETERRENCE_HPP

#include <entente/core/flag_set.hpp>
#include <entente/core/result.hpp>
#include <entente/core/truth.hpp>
#include <entente/deterrence/payoff.hpp>

#include <array>
#include <optional>

namespace entente::inline v0 {

/// An attack on a protege whose defender may fight, as the attacker weighs it:
/// lose < win <= gain.
/// @source in the spirit of Huth & Russett (1984, 1988), whose own equation was not seen
template <payoff_number Number>
struct basic_threat_to_protege {
  Number gain{0};           ///< the protege alone gives way
  Number status_quo{0};     ///< no attack
  Number win{0};            ///< a war with the defender is won
  Number lose{0};           ///< or lost
  Number attacker_wins{0};  ///< the chance that it is won
  Number support{0};        ///< the chance that the defender fights
  friend constexpr bool operator==(const basic_threat_to_protege&,
                                   const basic_threat_to_protege&) = default;
};
using threat_to_protege = basic_threat_to_protege<double>;

/// What support can do: an attacker without temptation does not attack a protege that stands alone,
/// and one that nothing deters attacks one that surely has support.
enum class temptation : std::uint8_t { none, deterrable, undeterrable };
[[nodiscard]] constexpr std::array<named<temptation>, 3> words_of(temptation) noexcept {
  return {{{temptation::none, "none"},
           {temptation::deterrable, "deterrable"},
           {temptation::undeterrable, "undeterrable"}}};
}

template <payoff_number Number>
struct basic_threat_choice {
  Number war{0};       ///< what a war with the defender is worth
  Number expected{0};  ///< what attacking is worth
  bool attacks = false;
  temptation tempted = temptation::none;
  /// It attacks if and only if `support` is below; only where it is deterrable.
  std::optional<Number> support_threshold{};
  friend constexpr bool operator==(const basic_threat_choice&,
                                   const basic_threat_choice&) = default;
};
using threat_choice = basic_threat_choice<double>;

/// Whether an attacker attacks a protege. One to whom both are worth the same does not.
/// @errors probability_is_from_0_to_1, payoff_is_finite, payoffs_are_in_order
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_threat_choice<Number>> choice_of(
    const basic_threat_to_protege<Number>& of) {
  if (!detail::are_probabilities(of.attacker_wins, of.support))
    return errc::probability_is_from_0_to_1;
  if (!detail::are_finite(of.gain, of.status_quo, of.win, of.lose)) return errc::payoff_is_finite;
  if (!(of.lose < of.win && of.win <= of.gain)) return errc::payoffs_are_in_order;
  basic_threat_choice<Number> made;
  made.war = of.attacker_wins * of.win + (Number{1} - of.attacker_wins) * of.lose;
  made.expected = of.support * made.war + (Number{1} - of.support) * of.gain;
  if (of.gain <= of.status_quo) return made;
  if (of.status_quo < made.war) {
    made.tempted = temptation::undeterrable;
    made.attacks = true;
  } else {
    made.tempted = temptation::deterrable;
    made.support_threshold = (of.gain - of.status_quo) / (of.gain - made.war);
    made.attacks = of.support < *made.support_threshold;
  }
  return made;
}

/// Whether an attack is deterred where support has a chance from @p at_least to @p at_most, as a
/// level of a scale stands for: unknown where one part of them deters and another does not.
/// @errors as `choice_of`; probability_is_from_0_to_1 also if @p at_most is less
template <payoff_number Number>
[[nodiscard]] constexpr result<truth> is_deterred_between(basic_threat_to_protege<Number> of,
                                                          std::type_identity_t<Number> at_least,
                                                          std::type_identity_t<Number> at_most) {
  if (!(at_least <= at_most)) return errc::probability_is_from_0_to_1;
  of.support = at_least;
  const auto weakest = choice_of(of);
  if (!weakest) return weakest.error();
  of.support = at_most;
  const auto strongest = choice_of(of);
  if (!strongest) return strongest.error();
  if (weakest->attacks == strongest->attacks) return truth{!weakest->attacks};
  return truth::unknown;
}

/// A defender that is called to a war for its protege.
template <payoff_number Number>
struct basic_called_defender {
  Number protege{0};        ///< what the protege is worth to it
  Number attacker_wins{0};  ///< the chance that the protege is lost in spite of the war
  Number war{0};            ///< what the war costs it
  Number abandonment{0};    ///< what it costs it to abandon a commitment
  friend constexpr bool operator==(const basic_called_defender&,
                                   const basic_called_defender&) = default;
};
using called_defender = basic_called_defender<double>;

template <payoff_number Number>
struct basic_defender_choice {
  bool fights = false;
  /// It fights if and only if `abandonment` is at least this.
  Number abandonment_threshold{0};
  friend constexpr bool operator==(const basic_defender_choice&,
                                   const basic_defender_choice&) = default;
};
using defender_choice = basic_defender_choice<double>;

/// Whether a defender fights. One to which both are worth the same does.
/// @errors probability_is_from_0_to_1, payoff_is_finite
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_defender_choice<Number>> choice_of(
    const basic_called_defender<Number>& of) {
  if (!detail::are_probabilities(of.attacker_wins)) return errc::probability_is_from_0_to_1;
  if (!detail::are_finite(of.protege, of.war, of.abandonment)) return errc::payoff_is_finite;
  basic_defender_choice<Number> made;
  made.abandonment_threshold = of.war - (Number{1} - of.attacker_wins) * of.protege;
  made.fights = made.abandonment_threshold <= of.abandonment;
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_EXTENDED_DETERRENCE_HPP
