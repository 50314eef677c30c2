// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_POOLED_STRENGTH_HPP
#define ENTENTE_DETERRENCE_POOLED_STRENGTH_HPP

#include <entente/deterrence/attack_calculus.hpp>

namespace entente::inline v0 {

/// The strengths that meet where a partner helps without having pledged to: in one unit, each at
/// least 0, the attacker's above. How much of the partner's can be brought to bear is its
/// interoperability, from 0 to 1.
template <payoff_number Number>
struct basic_pooled_strength {
  Number attacker{0};
  Number defender{0};
  Number partner{0};
  friend constexpr bool operator==(const basic_pooled_strength&,
                                   const basic_pooled_strength&) = default;
};
using pooled_strength = basic_pooled_strength<double>;

namespace detail {
template <class Number>
[[nodiscard]] constexpr errc fault_of(const basic_pooled_strength<Number>& of) {
  if (!are_finite(of.attacker, of.defender, of.partner)) return errc::payoff_is_finite;
  const bool ordered =
      Number{0} < of.attacker && Number{0} <= of.defender && Number{0} <= of.partner;
  return ordered ? errc{} : errc::payoffs_are_in_order;
}
}  // namespace detail

/// The attacker's chance of success, as the share of its strength in all that is brought to bear:
/// a / (a + d + interoperability x m), where @p can_help is the interoperability.
/// @errors probability_is_from_0_to_1, payoff_is_finite, payoffs_are_in_order: a strength below 0,
/// or an attacker with none
template <payoff_number Number>
[[nodiscard]] constexpr result<Number> chance_of_success(const basic_pooled_strength<Number>& of,
                                                         std::type_identity_t<Number> can_help) {
  if (!detail::are_probabilities(can_help)) return errc::probability_is_from_0_to_1;
  if (const errc fault = detail::fault_of(of); fault != errc{}) return fault;
  return Number{of.attacker / (of.attacker + of.defender + can_help * of.partner)};
}

/// Whether help of a partner can deter.
enum class help_reach : std::uint8_t { deterred_without, reachable, out_of_reach };
[[nodiscard]] constexpr std::array<named<help_reach>, 3> words_of(help_reach) noexcept {
  return {{{help_reach::deterred_without, "deterred_without"},
           {help_reach::reachable, "reachable"},
           {help_reach::out_of_reach, "out_of_reach"}}};
}

template <payoff_number Number>
struct basic_interoperability_needed {
  /// The chance of success up to which the attacker is deterred.
  Number success_threshold{0};
  /// The interoperability from which it is, also where that is not from 0 to 1; nothing where none
  /// deters it, or where it makes no difference.
  std::optional<Number> share{};
  help_reach within = help_reach::out_of_reach;
  friend constexpr bool operator==(const basic_interoperability_needed&,
                                   const basic_interoperability_needed&) = default;
};
using interoperability_needed = basic_interoperability_needed<double>;

/// From which interoperability on an attack is deterred by denial: where cooperation without any
/// pledge acts. The chance of success of @p against follows from the strengths; what it says is not
/// asked.
/// @source entente's own model
/// @errors as `chance_of_success` and `choice_of`; payoffs_are_in_order also if there is no prize
template <payoff_number Number>
[[nodiscard]] constexpr result<basic_interoperability_needed<Number>> interoperability_to_deter(
    const basic_pooled_strength<Number>& of, const basic_attack_calculus<Number>& against) {
  if (const errc fault = detail::fault_of(of); fault != errc{}) return fault;
  const result<basic_attack_choice<Number>> choice = choice_of(against);
  if (!choice) return choice.error();
  if (!choice->success_threshold) return errc::payoffs_are_in_order;
  basic_interoperability_needed<Number> made;
  made.success_threshold = *choice->success_threshold;
  const Number& threshold = made.success_threshold;
  if (Number{0} < threshold && Number{0} < of.partner)
    made.share = (of.attacker * (Number{1} - threshold) / threshold - of.defender) / of.partner;
  if (of.attacker <= threshold * (of.attacker + of.defender))
    made.within = help_reach::deterred_without;
  else if (made.share && *made.share <= Number{1})
    made.within = help_reach::reachable;
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_DETERRENCE_POOLED_STRENGTH_HPP
