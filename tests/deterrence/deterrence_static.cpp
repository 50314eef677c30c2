// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every model of deterrence asked by the compiler, in double and in exact fractions; and what the
// types of the room are.
#include "support/fraction.hpp"
#include <entente/deterrence.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace {

using namespace entente;
using namespace exact::literals;
using exact::fraction;

static_assert(payoff_number<double>);
static_assert(payoff_number<fraction>);
static_assert(payoff_number<long double>);
static_assert(!payoff_number<std::string_view>);
static_assert(!payoff_number<truth>);

template <class Number>
constexpr Number half = Number{1} / Number{2};

template <class Number>
constexpr bool attackers() {
  const basic_attack_calculus<Number> one{half<Number>, Number{100}, Number{20},
                                          half<Number>, Number{100}, Number{0}};
  const auto choice = choice_of(one);
  auto bold = one;
  bold.punishment_chance = Number{0};
  return choice && !choice->attacks && choice->deterred_by == deterrence_means::punishment &&
         choice->expected == Number{-20} && choice_of(bold)->attacks &&
         is_deterred_between(one, one).value() &&
         is_deterred_between(one, bold).value().is_unknown() &&
         is_deterred_between(bold, bold).value().is_no();
}
static_assert(attackers<double>() && attackers<fraction>());

template <class Number>
constexpr bool partners() {
  const basic_pooled_strength<Number> of{Number{60}, Number{20}, Number{40}};
  const basic_attack_calculus<Number> against{Number{1}, Number{100}, Number{50},
                                              Number{0}, Number{0},   Number{0}};
  const auto needed = interoperability_to_deter(of, against);
  // A number that is written is a number of the game, without being named.
  return needed->share == Number{1} && needed->within == help_reach::reachable &&
         chance_of_success(of, Number{1}).value() == half<Number>;
}
static_assert(partners<double>() && partners<fraction>());

template <class Number>
constexpr bool proteges() {
  const basic_threat_to_protege<Number> one{Number{10},  Number{4},    Number{8},
                                            Number{-12}, half<Number>, half<Number>};
  const auto choice = choice_of(one);
  const basic_called_defender<Number> called{Number{10}, half<Number>, Number{6}, Number{1}};
  return choice->support_threshold == half<Number> && !choice->attacks &&
         choice->tempted == temptation::deterrable &&
         is_deterred_between(one, half<Number>, Number{1}).value() &&
         is_deterred_between(one, Number{0}, half<Number>).value().is_unknown() &&
         choice_of(called)->fights && choice_of(called)->abandonment_threshold == Number{1};
}
static_assert(proteges<double>() && proteges<fraction>());

template <class Number>
constexpr bool challengers() {
  const basic_asymmetric_game<Number> one{Number{1}, Number{0}, Number{-1}, half<Number>};
  const basic_unilateral_game<Number> other{
      {Number{10}, Number{6}, Number{4}, Number{2}, Number{0}},
      {Number{8}, Number{5}, Number{3}, Number{0}},
      half<Number>,
      half<Number> * half<Number>};
  const auto solved = equilibria_of(other);
  return equilibrium_of(one)->kind == asymmetric_outcome::either &&
         equilibrium_of(one)->expected == Number{0} && solved->equilibria.size() == 2 &&
         solved->equilibria[0].kind == unilateral_equilibrium_kind::bluff &&
         solved->equilibria[1].kind == unilateral_equilibrium_kind::steadfast &&
         solved.value() == equilibria_of(other).value();
}
static_assert(challengers<double>() && challengers<fraction>());

template <class Number>
constexpr bool crises() {
  const auto made = [](int sq, int pc, int cd, int con, int pl, int pr) {
    return basic_crisis_payoffs<Number>{Number(sq),  Number(pc), Number(cd),
                                        Number(con), Number(pl), Number(pr)};
  };
  const basic_tripartite_crisis<Number> one{made(4, 7, 0, 2, 9, 10), made(8, 4, 9, 5, 2, 1),
                                            made(8, 5, 10, 4, 3, 0), made(8, 5, 10, 1, 3, 0),
                                            half<Number>};
  const auto course = course_of(one);
  return course->demands && !course->holds && course->support == half<Number> &&
         course->if_staunch == crisis_outcome::protege_concedes &&
         one.protege[crisis_outcome::challenger_backs_down] == Number{9};
}
static_assert(crises<double>() && crises<fraction>());

template <class Number>
constexpr bool signals() {
  const basic_signalling_game<Number> one{half<Number>, Number{20}, Number{5},
                                          half<Number>, Number{5},  half<Number>};
  const auto found = signals_of(one);
  return found->sunk_costs.kind == signal_kind::separating &&
         found->sunk_costs.high_type_gets == Number{10} &&
         found->tied_hands->kind == signal_kind::pooling && found->tied_hands->war == half<Number>;
}
static_assert(signals<double>() && signals<fraction>());

template <class Number>
constexpr bool alliances() {
  const basic_tight_alliance<Number> tight{Number{20}, Number{3},    Number{12},
                                           Number{0},  half<Number>, Number{1},
                                           Number{1},  Number{8},    Number{2}};
  const basic_alliance_at_war<Number> at_war{Number{1}, Number{1},   Number{4},  Number{1},
                                             Number{0}, Number{100}, Number{40}, Number{0},
                                             Number{1}, Number{100}, Number{25}};
  const auto reliable = reliability_of(at_war);
  return tightness_of(tight)->least == Number{3} && tightness_of(tight)->is_worth_it &&
         reliable->reliability == half<Number> && reliable->outcome == alliance_outcome::war &&
         Number{0} < selection_of(*reliable).war;
}
static_assert(alliances<double>() && alliances<fraction>());

template <class Number>
constexpr bool pledges() {
  const basic_pledge<Number> one{Number{6}, Number{0}, Number{-6}, Number{8}, Number{-8}};
  const auto found = balance_of(one);
  return found->exists() && found->holds(half<Number>) && !found->holds(Number{1}) &&
         found->holds(Number{1}, true) && found->holds_between(Number{0}, Number{1}).is_unknown();
}
static_assert(pledges<double>() && pledges<fraction>());

// What is wrong is found while compiling, too.
static_assert(choice_of(attack_calculus{.success = 2}).error() == errc::probability_is_from_0_to_1);
static_assert(equilibria_of(unilateral_game{}).error() == errc::payoffs_are_in_order);
static_assert(course_of(tripartite_crisis{}).has_value());

/// Plain values that are compared whole.
template <class... Each>
constexpr bool are_plain = (... && (std::regular<Each> && std::is_aggregate_v<Each> &&
                                    std::is_trivially_copyable_v<Each>));
static_assert(are_plain<attack_calculus, attack_choice, pooled_strength, interoperability_needed,
                        threat_to_protege, threat_choice, called_defender, defender_choice>);
static_assert(are_plain<asymmetric_game, asymmetric_equilibrium, unilateral_game,
                        unilateral_equilibrium, crisis_payoffs, tripartite_crisis, crisis_course>);
static_assert(are_plain<signalling_game, costly_signal, costly_signals, tight_alliance,
                        least_tightness, alliance_at_war, alliance_reliability,
                        reliability_selection, pledge_of_support, balance_of_pledge>);
static_assert(are_plain<basic_attack_choice<fraction>, basic_threat_choice<fraction>,
                        basic_signals<fraction>, basic_least_tightness<fraction>>);
// A list of equilibria has its own memory.
static_assert(std::regular<unilateral_solution> && std::is_aggregate_v<unilateral_solution>);
static_assert(!std::is_trivially_copyable_v<unilateral_solution>);

/// Neither comes from a number or from another, and neither turns into one.
template <class... Each>
constexpr bool keep_apart =
    (... && (!std::convertible_to<double, Each> && !std::convertible_to<int, Each> &&
             !std::convertible_to<Each, double> && !std::convertible_to<Each, bool>)) &&
    (... && ([]<class One>(One*) {
       return (... && (std::same_as<One, Each> || !std::convertible_to<One, Each>));
     }(static_cast<Each*>(nullptr))));
static_assert(
    keep_apart<attack_calculus, attack_choice, pooled_strength, interoperability_needed,
               threat_to_protege, threat_choice, called_defender, defender_choice, asymmetric_game,
               asymmetric_equilibrium, unilateral_game, unilateral_equilibrium, unilateral_solution,
               crisis_payoffs, tripartite_crisis, crisis_course, signalling_game, costly_signal,
               costly_signals, tight_alliance, least_tightness, alliance_at_war,
               alliance_reliability, reliability_selection, pledge_of_support, balance_of_pledge,
               basic_attack_calculus<fraction>, basic_attack_choice<fraction>>);
static_assert(!std::convertible_to<fraction, double> && !std::convertible_to<int, fraction>);

/// Each word is that of its enumerator and of no other.
template <class Enum>
constexpr bool words_lead_back() {
  std::size_t place = 0;
  for (const auto& [value, word] : detail::kept_words<Enum>) {
    if (static_cast<std::size_t>(value) != place++ || name_of(value) != word || word.empty())
      return false;
    std::size_t same = 0;
    for (const auto& other : detail::kept_words<Enum>)
      if (other.word == word) same += other.value == value ? 1U : 2U;
    if (same != 1) return false;
  }
  return place == detail::kept_words<Enum>.size() && !std::is_convertible_v<Enum, int>;
}
static_assert(words_lead_back<deterrence_means>());
static_assert(words_lead_back<help_reach>());
static_assert(words_lead_back<temptation>());
static_assert(words_lead_back<asymmetric_outcome>());
static_assert(words_lead_back<unilateral_equilibrium_kind>());
static_assert(words_lead_back<crisis_outcome>());
static_assert(words_lead_back<signal_kind>());
static_assert(words_lead_back<alliance_outcome>());

// The check can fail.
enum class twice_the_same : std::uint8_t { one, two };
constexpr std::array<named<twice_the_same>, 2> words_of(twice_the_same) noexcept {
  return {{{twice_the_same::one, "one"}, {twice_the_same::two, "one"}}};
}
static_assert(!words_lead_back<twice_the_same>());

}  // namespace
