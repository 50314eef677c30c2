// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_ATTACK_CALCULUS_HPP
#define ENTENTE_DETERRENCE_ATTACK_CALCULUS_HPP

#include <entente/core/flag_set.hpp>
#include <entente/core/result.hpp>
#include <entente/core/truth.hpp>
#include <entente/deterrence/payoff.hpp>

#include <array>
#include <optional>

namespace entente::inline v0 {

/// An attack as its attacker weighs it. Denial lowers `success` or raises `cost`; punishment is
/// what comes after, whether the attack succeeds or not.
/// @source the distinction is Snyder's (Deterrence by Denial and Punishment, 1959; Deterrence and
/// Defense, 1961); this is its usual form as an expected utility
template <payoff_number Number>
struct basic_attack_calculus {
  Number success{0};            ///< the chance to win the prize
  Number prize{0};              ///< what is won, at least 0
  Number cost{0};               ///< of attacking, whatever comes of it
  Number punishment_chance{0};  ///< that punishment follows
  Number punishment{0};         ///< what it takes, at least 0
  Number status_quo{0};         ///< what it is worth not to attack
  friend constexpr bool operator==(const basic_attack_calculus&,
                                   const basic_attack_calculus&) = default;
};
using attack_calculus = basic_attack_calculus<double>;

/// What keeps an attacker from attacking: denial if it would not attack even where nobody punishes.
enum class deterrence_means : std::uint8_t { nothing, denial, punishment };
[[nodiscard]] constexpr std::array<named<deterrence_means>, 3> words_of(deterrence_means) noexcept {
  return {{{deterrence_means::nothing, "nothing"},
           {deterrence_means::denial, "denial"},
           {deterrence_means::punishment, "punishment"}}};
}

template <payoff_number Number>
struct basic_attack_choice {
  Number expected{0};  ///< what attacking is worth: success x prize - cost - chance x punishment
  bool attacks = false;
  deterrence_means deterred_by = deterrence_means::nothing;
  /// It attacks if and only if `success` is above: nothing where there is no prize.
  std::optional<Number> success_threshold{};
  /// It attacks if and only if `punishment_chance` is below: nothing where there is no punishment.
  std::optional<Number> punishment_threshold{};
  friend constexpr bool operator==(const basic_attack_choice&,
                                   const basic_attack_choice&) = default;
};
using attack_choice = basic_attack_choice<double>;

namespace detail {
template <class Number>
[[nodiscard]] constexpr Number expected_of(const basic_attack_calculus<Number>& of) {
  return of.success * of.prize - of.cost - of.punishment_chance * of.punishment;
}
template <class Number>
[[nodiscard]] constexpr errc fault_of(const basic_attack_calculus<Number>& of) {
  if (!are_probabilities(of.success, of.punishment_chance)) return errc::probability_is_from_0_to_1;
  if (!are_finite(of.prize, of.cost, of.punishment, of.status_quo)) return errc::payoff_is_finite;
  if (of.prize < Number{0} || of.punishment < Number{0}) return errc::payoffs_are_in_order;
  return errc{};
}
}  // namespace detail

/// Whether an attacker attacks. One to whom both are worth the same does not.
/// @errors probability_is_from_0_to_1, payoff_is_finite, payoffs_are_in_order: a prize or a
/// punishment below 0
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_attack_choice<Number>> choice_of(
    const basic_attack_calculus<Number>& of) {
  if (const errc fault = detail::fault_of(of); fault != errc{}) return fault;
  basic_attack_choice<Number> made;
  made.expected = detail::expected_of(of);
  made.attacks = of.status_quo < made.expected;
  if (!made.attacks)
    made.deterred_by = of.status_quo < of.success * of.prize - of.cost
                           ? deterrence_means::punishment
                           : deterrence_means::denial;
  if (Number{0} < of.prize)
    made.success_threshold =
        (of.status_quo + of.cost + of.punishment_chance * of.punishment) / of.prize;
  if (Number{0} < of.punishment)
    made.punishment_threshold = (of.success * of.prize - of.cost - of.status_quo) / of.punishment;
  return made;
}

/// Whether an attack is deterred of which only bounds are known: each number lies between those of
/// @p one and @p other, in either order. Unknown where some such attacks are and some are not.
/// @errors as `choice_of`, of either
template <payoff_number Number>
[[nodiscard]] constexpr result<truth> is_deterred_between(
    const basic_attack_calculus<Number>& one, const basic_attack_calculus<Number>& other) {
  for (const auto* bound : {&one, &other})
    if (const errc fault = detail::fault_of(*bound); fault != errc{}) return fault;
  // What attacking is worth over the status quo rises with success and prize, and falls in the
  // rest.
  const auto worth_most = [&](bool most) {
    const auto pick = [most](bool rises, const Number& a, const Number& b) -> const Number& {
      return rises == most ? detail::greater_of(a, b) : detail::lesser_of(a, b);
    };
    return basic_attack_calculus<Number>{
        pick(true, one.success, other.success),
        pick(true, one.prize, other.prize),
        pick(false, one.cost, other.cost),
        pick(false, one.punishment_chance, other.punishment_chance),
        pick(false, one.punishment, other.punishment),
        pick(false, one.status_quo, other.status_quo)};
  };
  const auto easiest = worth_most(true), hardest = worth_most(false);
  if (detail::expected_of(easiest) <= easiest.status_quo) return truth::yes;
  if (hardest.status_quo < detail::expected_of(hardest)) return truth::no;
  return truth::unknown;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_ATTACK_CALCULUS_HPP
