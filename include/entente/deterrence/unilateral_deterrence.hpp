// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_UNILATERAL_DETERRENCE_HPP
#define ENTENTE_DETERRENCE_UNILATERAL_DETERRENCE_HPP

#include <entente/core/flag_set.hpp>
#include <entente/core/result.hpp>
#include <entente/core/row_list.hpp>
#include <entente/deterrence/payoff.hpp>

#include <array>

namespace entente::inline v0 {

/// The unilateral deterrence game: a challenger keeps the status quo or demands; the defender
/// concedes or resists; the challenger backs down or presses, and there is conflict. Each is hard
/// or soft and knows it only of itself; a hard one prefers conflict to giving way.
/// @source Zagare & Kilgour, Perfect Deterrence (2000)
template <payoff_number Number>
struct basic_unilateral_game {
  /// conflict_if_soft < backs_down < conflict_if_hard < status_quo < concession
  struct challenger_payoffs {
    Number concession{0}, status_quo{0}, conflict_if_hard{0}, backs_down{0}, conflict_if_soft{0};
    friend constexpr bool operator==(const challenger_payoffs&,
                                     const challenger_payoffs&) = default;
  };
  /// conflict_if_soft < concession < conflict_if_hard, and concession < challenger_backs_down. The
  /// status quo is not among them: the defender never chooses it.
  struct defender_payoffs {
    Number challenger_backs_down{0}, conflict_if_hard{0}, concession{0}, conflict_if_soft{0};
    friend constexpr bool operator==(const defender_payoffs&, const defender_payoffs&) = default;
  };
  challenger_payoffs challenger;
  defender_payoffs defender;
  Number hard_challenger{0};  // the chances
  Number hard_defender{0};
  friend constexpr bool operator==(const basic_unilateral_game&,
                                   const basic_unilateral_game&) = default;
};
using unilateral_game = basic_unilateral_game<double>;

/// The families of equilibria. Steadfast deterrence rests on a belief: that who demands against
/// expectation is likely soft.
enum class unilateral_equilibrium_kind : std::uint8_t {
  deterrence,
  separating,
  bluff,
  attack,
  steadfast
};
[[nodiscard]] constexpr std::array<named<unilateral_equilibrium_kind>, 5> words_of(
    unilateral_equilibrium_kind) noexcept {
  return {{{unilateral_equilibrium_kind::deterrence, "deterrence"},
           {unilateral_equilibrium_kind::separating, "separating"},
           {unilateral_equilibrium_kind::bluff, "bluff"},
           {unilateral_equilibrium_kind::attack, "attack"},
           {unilateral_equilibrium_kind::steadfast, "steadfast"}}};
}

/// A perfect Bayesian equilibrium: the chances with which each type acts, and of each outcome. At
/// the last move a hard challenger presses and a soft one backs down; a hard defender resists.
template <payoff_number Number>
struct basic_unilateral_equilibrium {
  unilateral_equilibrium_kind kind = unilateral_equilibrium_kind::deterrence;
  Number hard_challenger_demands{0}, soft_challenger_demands{0};
  /// Of a steadfast one, the least that deters: any greater one is an equilibrium, too.
  Number soft_defender_resists{0};
  Number status_quo{0}, concession{0}, conflict{0}, challenger_backs_down{0};
  /// Whether it is one also if an unexpected demand is taken for that of a hard challenger. One is,
  /// at least, unless a challenger is surely soft: then a bluff rests on a belief, too.
  bool survives_hard_belief = true;
  friend constexpr bool operator==(const basic_unilateral_equilibrium&,
                                   const basic_unilateral_equilibrium&) = default;
};
using unilateral_equilibrium = basic_unilateral_equilibrium<double>;

template <payoff_number Number>
struct basic_unilateral_solution {
  /// Up to which chance of a hard defender a hard and a soft challenger demand from a soft one that
  /// concedes, and up to which chance of a hard challenger a soft defender resists.
  Number hard_challenger_threshold{0}, soft_challenger_threshold{0}, soft_defender_threshold{0};
  /// Every family that has an equilibrium, in the order of their list: two where a chance lies at a
  /// threshold, and with them the steadfast one.
  row_list<basic_unilateral_equilibrium<Number>> equilibria;
  friend constexpr bool operator==(const basic_unilateral_solution&,
                                   const basic_unilateral_solution&) = default;
};
using unilateral_solution = basic_unilateral_solution<double>;

namespace detail {
template <class Number>
[[nodiscard]] constexpr errc fault_of(const basic_unilateral_game<Number>& of) {
  const auto& c = of.challenger;
  const auto& d = of.defender;
  if (!are_probabilities(of.hard_challenger, of.hard_defender))
    return errc::probability_is_from_0_to_1;
  if (!are_finite(c.concession, c.status_quo, c.conflict_if_hard, c.backs_down,
                  c.conflict_if_soft) ||
      !are_finite(d.challenger_backs_down, d.conflict_if_hard, d.concession, d.conflict_if_soft))
    return errc::payoff_is_finite;
  const bool ordered = c.conflict_if_soft < c.backs_down && c.backs_down < c.conflict_if_hard &&
                       c.conflict_if_hard < c.status_quo && c.status_quo < c.concession &&
                       d.conflict_if_soft < d.concession && d.concession < d.conflict_if_hard &&
                       d.concession < d.challenger_backs_down;
  return ordered ? errc{} : errc::payoffs_are_in_order;
}

/// An equilibrium from its strategies, with the chances of the outcomes.
template <class Number>
[[nodiscard]] constexpr basic_unilateral_equilibrium<Number> played(
    const basic_unilateral_game<Number>& of, unilateral_equilibrium_kind kind, Number hard_demands,
    Number soft_demands, Number soft_resists) {
  const Number one{1};
  const Number resists = of.hard_defender + (one - of.hard_defender) * soft_resists;
  const Number from_hard = of.hard_challenger * hard_demands;
  const Number from_soft = (one - of.hard_challenger) * soft_demands;
  const Number demand = from_hard + from_soft;
  return {kind, hard_demands, soft_demands, soft_resists, one - demand, demand * (one - resists),
          from_hard * resists, from_soft * resists,
          // Who expects no demand and takes one for a hard challenger's concedes to it.
          Number{0} < demand || soft_resists <= Number{0}};
}
}  // namespace detail

/// Every equilibrium of the game.
/// @errors probability_is_from_0_to_1, payoff_is_finite, payoffs_are_in_order
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_unilateral_solution<Number>> equilibria_of(
    const basic_unilateral_game<Number>& of) {
  if (const errc fault = detail::fault_of(of); fault != errc{}) return fault;
  using kind = unilateral_equilibrium_kind;
  const auto& c = of.challenger;
  const auto& d = of.defender;
  const Number none{0}, one{1};
  basic_unilateral_solution<Number> made;
  const Number c_t = (c.concession - c.status_quo) / (c.concession - c.conflict_if_hard);
  const Number c_s = (c.concession - c.status_quo) / (c.concession - c.backs_down);
  const Number d_t =
      (d.challenger_backs_down - d.concession) / (d.challenger_backs_down - d.conflict_if_soft);
  made.hard_challenger_threshold = c_t;
  made.soft_challenger_threshold = c_s;
  made.soft_defender_threshold = d_t;
  const Number& hard_c = of.hard_challenger;
  const Number& hard_d = of.hard_defender;
  const auto add = [&](kind what, const Number& hard, const Number& soft, const Number& resists) {
    made.equilibria.push_back(detail::played(of, what, hard, soft, resists));
  };
  if (c_t <= hard_d) add(kind::deterrence, none, none, none);
  if (c_s <= hard_d && hard_d <= c_t) add(kind::separating, one, none, none);
  if (hard_d <= c_s && hard_c < one && hard_c <= d_t)
    add(kind::bluff, one, hard_c * (one - d_t) / ((one - hard_c) * d_t),
        (c_s - hard_d) / (one - hard_d));
  if (hard_d <= c_s && d_t <= hard_c) add(kind::attack, one, one, none);
  if (hard_d < c_t) add(kind::steadfast, none, none, (c_t - hard_d) / (one - hard_d));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_UNILATERAL_DETERRENCE_HPP
