// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_COSTLY_SIGNALS_HPP
#define ENTENTE_DETERRENCE_COSTLY_SIGNALS_HPP

#include <entente/core/flag_set.hpp>
#include <entente/core/result.hpp>
#include <entente/deterrence/payoff.hpp>

#include <array>
#include <optional>

namespace entente::inline v0 {

/// A defender that values what it defends highly or not so highly, and a challenger that does not
/// know which. Only the first would rather fight than concede. A resolved challenger challenges
/// always, an unresolved one only if concession is likely.
/// @source Fearon, Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs (JCR 1997);
/// entente's own form with two types, which gives both results published there
template <payoff_number Number>
struct basic_signalling_game {
  Number high_type{0};            ///< the chance that the defender is the one with the high value
  Number high_value{0};           ///< of what is defended
  Number low_value{0};            ///< above 0 and less
  Number defender_wins{0};        ///< the chance, in war
  Number war_cost{0};             ///< the defender's
  Number resolved_challenger{0};  ///< the chance; above 0 where hands are tied
  friend constexpr bool operator==(const basic_signalling_game&,
                                   const basic_signalling_game&) = default;
};
using signalling_game = basic_signalling_game<double>;

/// What a signal comes to: who sends it, how much it costs, and what follows.
enum class signal_kind : std::uint8_t {
  separating,  // the high type alone sends it: who does not is challenged and concedes
  pooling      // both send it, and both fight
};
[[nodiscard]] constexpr std::array<named<signal_kind>, 2> words_of(signal_kind) noexcept {
  return {{{signal_kind::separating, "separating"}, {signal_kind::pooling, "pooling"}}};
}

template <payoff_number Number>
struct basic_signal {
  signal_kind kind = signal_kind::separating;
  Number size{0};            ///< the least that convinces
  Number high_type_gets{0};  ///< what each type expects
  Number low_type_gets{0};
  Number war{0};  ///< the chances
  Number concession{0};
  friend constexpr bool operator==(const basic_signal&, const basic_signal&) = default;
};
using costly_signal = basic_signal<double>;

template <payoff_number Number>
struct basic_signals {
  Number high_type_at_war{0};  ///< what war is worth to each type: above and below 0
  Number low_type_at_war{0};
  /// Costs sunk before a challenge, such as forces stationed, offices and exercises: paid always.
  basic_signal<Number> sunk_costs;
  /// Hands tied, such as by a treaty made in public: paid only by who concedes to a challenge.
  /// Nothing where no challenger is resolved: then nobody is ever put to the test.
  std::optional<basic_signal<Number>> tied_hands;
  friend constexpr bool operator==(const basic_signals&, const basic_signals&) = default;
};
using costly_signals = basic_signals<double>;

/// What each kind of signal does for the defender. Tied hands are better for a high type and bring
/// war at least as often.
/// @errors probability_is_from_0_to_1, payoff_is_finite, payoffs_are_in_order: of the values, or if
/// both types, or none, would rather fight than concede
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_signals<Number>> signals_of(
    const basic_signalling_game<Number>& of) {
  if (!detail::are_probabilities(of.high_type, of.defender_wins, of.resolved_challenger))
    return errc::probability_is_from_0_to_1;
  if (!detail::are_finite(of.high_value, of.low_value, of.war_cost)) return errc::payoff_is_finite;
  const Number none{0}, one{1};
  basic_signals<Number> made;
  made.high_type_at_war = of.defender_wins * of.high_value - of.war_cost;
  made.low_type_at_war = of.defender_wins * of.low_value - of.war_cost;
  if (!(none < of.low_value && of.low_value < of.high_value && none < made.high_type_at_war &&
        made.low_type_at_war < none))
    return errc::payoffs_are_in_order;

  const Number& resolved = of.resolved_challenger;
  // What a type expects that signals and fights: it is challenged by resolved challengers alone.
  const auto stands = [&](const Number& value, const Number& at_war) -> Number {
    return (one - resolved) * value + resolved * at_war;
  };
  const Number high_stands = stands(of.high_value, made.high_type_at_war);
  const Number tempting = (one - resolved) * of.low_value;  // what a bluff would gain the low type
  const Number separated_war = of.high_type * resolved;

  // Worth it to the high type: as the low type would not fight for its value, the high type is sure
  // to gain more by not having to.
  made.sunk_costs = {signal_kind::separating, tempting,          high_stands - tempting, none,
                     separated_war,           one - of.high_type};
  if (!(none < resolved)) return made;
  const Number need = tempting / resolved;
  const Number cost_of_fighting = none - made.low_type_at_war;
  if (need <= cost_of_fighting)
    made.tied_hands = basic_signal<Number>{
        signal_kind::separating, need, high_stands, none, separated_war, one - of.high_type};
  else
    made.tied_hands = basic_signal<Number>{signal_kind::pooling,
                                           cost_of_fighting,
                                           high_stands,
                                           stands(of.low_value, made.low_type_at_war),
                                           resolved,
                                           none};
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_COSTLY_SIGNALS_HPP
