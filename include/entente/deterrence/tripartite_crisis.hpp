// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_TRIPARTITE_CRISIS_HPP
#define ENTENTE_DETERRENCE_TRIPARTITE_CRISIS_HPP

#include <entente/core/flag_set.hpp>
#include <entente/core/result.hpp>
#include <entente/deterrence/payoff.hpp>

#include <array>

namespace entente::inline v0 {

/// How a crisis between a challenger, a protege and its defender can end.
enum class crisis_outcome : std::uint8_t {
  status_quo,
  protege_concedes,
  challenger_backs_down,
  conflict,
  protege_stays,
  protege_realigns
};
[[nodiscard]] constexpr std::array<named<crisis_outcome>, 6> words_of(crisis_outcome) noexcept {
  return {{{crisis_outcome::status_quo, "status_quo"},
           {crisis_outcome::protege_concedes, "protege_concedes"},
           {crisis_outcome::challenger_backs_down, "challenger_backs_down"},
           {crisis_outcome::conflict, "conflict"},
           {crisis_outcome::protege_stays, "protege_stays"},
           {crisis_outcome::protege_realigns, "protege_realigns"}}};
}

/// What each outcome is worth to one of the three.
template <payoff_number Number>
struct basic_crisis_payoffs {
  Number status_quo{0};
  Number protege_concedes{0};
  Number challenger_backs_down{0};
  Number conflict{0};
  Number protege_stays{0};
  Number protege_realigns{0};
  [[nodiscard]] constexpr const Number& operator[](crisis_outcome of) const noexcept {
    switch (of) {
      case crisis_outcome::status_quo:
        return status_quo;
      case crisis_outcome::protege_concedes:
        return protege_concedes;
      case crisis_outcome::challenger_backs_down:
        return challenger_backs_down;
      case crisis_outcome::conflict:
        return conflict;
      case crisis_outcome::protege_stays:
        return protege_stays;
      case crisis_outcome::protege_realigns:
        break;
    }
    return protege_realigns;
  }
  friend constexpr bool operator==(const basic_crisis_payoffs&,
                                   const basic_crisis_payoffs&) = default;
};
using crisis_payoffs = basic_crisis_payoffs<double>;

/// The challenger demands or not; the protege concedes or holds; the defender supports it or not;
/// supported, the challenger backs down or presses; left alone, the protege stays or realigns.
/// Types are payoffs: a determined challenger prefers conflict to backing down, a disloyal protege
/// realigns. The defender is one of two, and the others know only the chance.
/// @source after Zagare & Kilgour, Alignment Patterns, Crisis Bargaining, and Extended Deterrence
/// (ISQ 2003), whose tree may differ in detail
template <payoff_number Number>
struct basic_tripartite_crisis {
  basic_crisis_payoffs<Number> challenger, protege;
  basic_crisis_payoffs<Number> staunch_defender, perfidious_defender;
  Number staunch{1};  ///< the chance
  friend constexpr bool operator==(const basic_tripartite_crisis&,
                                   const basic_tripartite_crisis&) = default;
};
using tripartite_crisis = basic_tripartite_crisis<double>;

/// What the three do, by backward induction. Who is worth the same either way does not act: it
/// makes no demand, does not hold, gives no support, does not press and does not realign.
template <payoff_number Number>
struct basic_crisis_course {
  bool demands = false, holds = false;
  bool staunch_supports = false, perfidious_supports = false;
  bool presses = false, realigns = false;
  Number support{0};          ///< the chance that a protege that holds is supported
  Number demand_expects{0};   ///< what a demand is worth to the challenger
  Number holding_expects{0};  ///< what holding is worth to the protege
  /// What happens if the defender is staunch, and if it is perfidious.
  crisis_outcome if_staunch = crisis_outcome::status_quo;
  crisis_outcome if_perfidious = crisis_outcome::status_quo;
  friend constexpr bool operator==(const basic_crisis_course&,
                                   const basic_crisis_course&) = default;
};
using crisis_course = basic_crisis_course<double>;

/// @errors probability_is_from_0_to_1, payoff_is_finite
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_crisis_course<Number>> course_of(
    const basic_tripartite_crisis<Number>& of) {
  if (!detail::are_probabilities(of.staunch)) return errc::probability_is_from_0_to_1;
  for (const auto* who :
       {&of.challenger, &of.protege, &of.staunch_defender, &of.perfidious_defender})
    if (!detail::are_finite(who->status_quo, who->protege_concedes, who->challenger_backs_down,
                            who->conflict, who->protege_stays, who->protege_realigns))
      return errc::payoff_is_finite;
  using end = crisis_outcome;
  basic_crisis_course<Number> made;
  made.presses = of.challenger.challenger_backs_down < of.challenger.conflict;
  made.realigns = of.protege.protege_stays < of.protege.protege_realigns;
  const end supported = made.presses ? end::conflict : end::challenger_backs_down;
  const end alone = made.realigns ? end::protege_realigns : end::protege_stays;
  made.staunch_supports = of.staunch_defender[alone] < of.staunch_defender[supported];
  made.perfidious_supports = of.perfidious_defender[alone] < of.perfidious_defender[supported];
  const Number none{0}, one{1};
  made.support = (made.staunch_supports ? of.staunch : none) +
                 (made.perfidious_supports ? one - of.staunch : none);
  const auto if_held = [&](const basic_crisis_payoffs<Number>& who) -> Number {
    return made.support * who[supported] + (one - made.support) * who[alone];
  };
  made.holding_expects = if_held(of.protege);
  made.holds = of.protege.protege_concedes < made.holding_expects;
  made.demand_expects = made.holds ? if_held(of.challenger) : of.challenger.protege_concedes;
  made.demands = of.challenger.status_quo < made.demand_expects;
  if (!made.demands) return made;
  const auto after_holding = [&](bool supports) { return supports ? supported : alone; };
  made.if_staunch = made.holds ? after_holding(made.staunch_supports) : end::protege_concedes;
  made.if_perfidious = made.holds ? after_holding(made.perfidious_supports) : end::protege_concedes;
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_TRIPARTITE_CRISIS_HPP
