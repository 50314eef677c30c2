// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What no model takes, and the edges of what it takes.
#include "support/fraction.hpp"
#include <entente/deterrence.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <initializer_list>
#include <limits>

using namespace entente;
using namespace exact::literals;
using exact::fraction;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double just_below_0 = -std::numeric_limits<double>::denorm_min();
constexpr double just_above_1 = 1 + std::numeric_limits<double>::epsilon();

constexpr auto no_probability = errc::probability_is_from_0_to_1;
constexpr auto no_payoff = errc::payoff_is_finite;
constexpr auto no_order = errc::payoffs_are_in_order;

template <class Answer>
void is_refused(const Answer& answer, errc why) {
  CHECK(!answer.has_value());
  CHECK(answer.error() == why);
}

template <class Game>
using members = std::initializer_list<double Game::*>;

/// A game that is taken, and is not with one member of it wrong.
template <class Game, class Ask>
void refuses(const Game& good, members<Game> chances, members<Game> payoffs, const Ask& ask) {
  REQUIRE(ask(good).has_value());
  const auto with = [&](double Game::*member, double value) {
    Game bad = good;
    bad.*member = value;
    return ask(bad);
  };
  for (const auto chance : chances) {
    for (const double value :
         {just_below_0, -3.0, just_above_1, 2.0, infinity, -infinity, not_a_number})
      is_refused(with(chance, value), no_probability);
    for (const double value : {0.0, -0.0, 1.0}) {
      // The ends are chances; another rule may ask for more.
      const auto answer = with(chance, value);
      CHECK((answer.has_value() || answer.error() == no_order));
    }
  }
  for (const auto payoff : payoffs)
    for (const double value : {infinity, -infinity, not_a_number})
      is_refused(with(payoff, value), no_payoff);
}

/// A game whose member has one of some values that break the order.
template <class Game, class Ask>
void refuses_order(const Game& good, double Game::*member, std::initializer_list<double> values,
                   const Ask& ask) {
  for (const double value : values) {
    Game bad = good;
    bad.*member = value;
    CAPTURE(value);
    is_refused(ask(bad), no_order);
  }
}

const auto choose = [](const auto& one) { return choice_of(one); };

constexpr attack_calculus an_attack{0.5, 100, 20, 0.25, 100, 0};
constexpr threat_to_protege a_threat{10, 4, 8, -12, 0.5, 0.5};
constexpr pooled_strength some_strength{60, 20, 40};

basic_unilateral_game<fraction> unilateral(const fraction& hard_challenger,
                                           const fraction& hard_defender) {
  return {{10_f, 6_f, 4_f, 2_f, 0_f}, {8_f, 5_f, 3_f, 0_f}, hard_challenger, hard_defender};
}
using kind = unilateral_equilibrium_kind;
/// Whether the equilibria are of these kinds, in this order.
bool are(const basic_unilateral_solution<fraction>& found, std::initializer_list<kind> kinds) {
  if (found.equilibria.size() != kinds.size()) return false;
  std::size_t i = 0;
  for (const kind one : kinds)
    if (found.equilibria[i++].kind != one) return false;
  return true;
}

}  // namespace

TEST_CASE("attack: what is no attack", "[deterrence][bad_input]") {
  using game = attack_calculus;
  const members<game> chances{&game::success, &game::punishment_chance};
  const members<game> payoffs{&game::prize, &game::cost, &game::punishment, &game::status_quo};
  refuses(an_attack, chances, payoffs, choose);
  refuses(an_attack, chances, payoffs,
          [](const game& one) { return is_deterred_between(one, an_attack); });
  refuses(an_attack, chances, payoffs,
          [](const game& one) { return is_deterred_between(an_attack, one); });
  refuses(an_attack, {&game::success, &game::punishment_chance}, payoffs,
          [](const game& one) { return interoperability_to_deter(some_strength, one); });
  for (const auto member : {&game::prize, &game::punishment}) {
    refuses_order(an_attack, member, {just_below_0, -1}, choose);
    refuses_order(an_attack, member, {just_below_0},
                  [](const game& one) { return is_deterred_between(one, an_attack); });
    refuses_order(an_attack, member, {just_below_0},
                  [](const game& one) { return is_deterred_between(an_attack, one); });
    refuses_order(an_attack, member, {-1},
                  [](const game& one) { return interoperability_to_deter(some_strength, one); });
  }
}

TEST_CASE("attack: without a prize, without punishment, and at its thresholds",
          "[deterrence][bad_input]") {
  using game = basic_attack_calculus<fraction>;
  const auto no_prize = choice_of(game{1_f, 0_f, 0_f, 0_f, 5_f, 0_f}).value();
  CHECK(!no_prize.attacks);  // both are worth nothing
  CHECK(no_prize.deterred_by == deterrence_means::denial);
  CHECK(!no_prize.success_threshold);
  CHECK(no_prize.punishment_threshold == 0_f);
  // To attack may be worth something without any prize.
  CHECK(choice_of(game{0_f, 0_f, -1_f, 0_f, 0_f, 0_f})->attacks);
  CHECK(!choice_of(game{1_f, 5_f, 0_f, 1_f, 0_f, 0_f})->punishment_threshold);

  // Thresholds that no chance reaches, or that each does.
  const auto never = choice_of(game{1_f, 10_f, 12_f, 0_f, 1_f, 0_f}).value();
  CHECK(never.success_threshold == "6/5"_f);
  CHECK(never.punishment_threshold == -2_f);
  CHECK(!never.attacks);
  const auto always = choice_of(game{0_f, 10_f, 2_f, 1_f, 1_f, -5_f}).value();
  CHECK(always.success_threshold == "-1/5"_f);
  CHECK(always.punishment_threshold == 3_f);
  CHECK(always.attacks);
  const auto only_if_sure = choice_of(game{1_f, 10_f, 10_f, 0_f, 1_f, 0_f}).value();
  CHECK(only_if_sure.success_threshold == 1_f);
  CHECK(!only_if_sure.attacks);

  const game tie{"1/2"_f, 10_f, 3_f, "1/2"_f, 4_f, 0_f};
  CHECK(choice_of(tie)->success_threshold == tie.success);
  CHECK(choice_of(tie)->punishment_threshold == tie.punishment_chance);
  CHECK(!choice_of(tie)->attacks);
  CHECK(choice_of(tie)->deterred_by == deterrence_means::punishment);
  CHECK(is_deterred_between(tie, tie).value().is_yes());
  game better = tie;
  better.success = "3/5"_f;
  CHECK(is_deterred_between(tie, better).value().is_unknown());
}

TEST_CASE("pooled strength: what is no strength, and no help", "[deterrence][bad_input]") {
  using game = pooled_strength;
  const members<game> strengths{&game::attacker, &game::defender, &game::partner};
  const auto chance = [](const game& one) { return chance_of_success(one, 0.5); };
  const auto needed = [](const game& one) { return interoperability_to_deter(one, an_attack); };
  refuses(some_strength, {}, strengths, chance);
  refuses(some_strength, {}, strengths, needed);
  refuses_order(some_strength, &game::attacker, {0, -0.0, just_below_0, -1}, chance);
  refuses_order(some_strength, &game::attacker, {0, -0.0, just_below_0, -1}, needed);
  for (const auto member : {&game::defender, &game::partner}) {
    refuses_order(some_strength, member, {just_below_0, -1}, chance);
    refuses_order(some_strength, member, {just_below_0, -1}, needed);
  }
  for (const double wrong : {just_below_0, just_above_1, infinity, -infinity, not_a_number})
    is_refused(chance_of_success(some_strength, wrong), no_probability);
  attack_calculus no_prize = an_attack;
  no_prize.prize = 0;
  is_refused(interoperability_to_deter(some_strength, no_prize), no_order);

  // The attacker meets nobody.
  CHECK(chance_of_success(game{60, 0, 0}, 1).value() == 1);

  using strength = basic_pooled_strength<fraction>;
  const auto against = [](const fraction& cost) {
    return basic_attack_calculus<fraction>{0_f, 10_f, cost, 0_f, 0_f, 0_f};
  };
  // Without a partner interoperability makes no difference.
  const auto alone = interoperability_to_deter(strength{6_f, 4_f, 0_f}, against(6_f)).value();
  CHECK(!alone.share);
  CHECK(alone.within == help_reach::deterred_without);
  const auto too_weak = interoperability_to_deter(strength{6_f, 4_f, 0_f}, against(5_f)).value();
  CHECK(!too_weak.share);
  CHECK(too_weak.within == help_reach::out_of_reach);
  // An attacker that no denial deters, for nothing brings its chance down to 0.
  for (const fraction& cost : {0_f, -5_f}) {
    const auto found = interoperability_to_deter(strength{6_f, 4_f, 9_f}, against(cost)).value();
    CHECK(found.success_threshold == cost / 10_f);
    CHECK(!found.share);
    CHECK(found.within == help_reach::out_of_reach);
  }
  // And one that is deterred even if it surely wins.
  for (const fraction& cost : {10_f, 15_f})
    CHECK(interoperability_to_deter(strength{6_f, 0_f, 9_f}, against(cost))->within ==
          help_reach::deterred_without);
  // Exactly all that there is, and exactly none.
  CHECK(interoperability_to_deter(strength{6_f, 4_f, 2_f}, against(5_f))->share == 1_f);
  CHECK(interoperability_to_deter(strength{6_f, 4_f, 2_f}, against(5_f))->within ==
        help_reach::reachable);
  CHECK(interoperability_to_deter(strength{6_f, 4_f, 2_f}, against(6_f))->share == 0_f);
  CHECK(interoperability_to_deter(strength{6_f, 4_f, 2_f}, against(6_f))->within ==
        help_reach::deterred_without);
}

TEST_CASE("threat to a protege: what is no threat", "[deterrence][bad_input]") {
  using game = threat_to_protege;
  const members<game> payoffs{&game::gain, &game::status_quo, &game::win, &game::lose};
  const auto between = [](const game& one) { return is_deterred_between(one, 0.25, 0.75); };
  refuses(a_threat, {&game::attacker_wins, &game::support}, payoffs, choose);
  refuses(a_threat, {&game::attacker_wins}, payoffs, between);
  refuses_order(a_threat, &game::lose, {8, 9}, choose);
  refuses_order(a_threat, &game::win, {-12, -13, 10.5}, choose);
  refuses_order(a_threat, &game::lose, {8, 9}, between);
  for (const double wrong : {just_below_0, just_above_1, infinity, -infinity, not_a_number}) {
    is_refused(is_deterred_between(a_threat, wrong, 0.5), no_probability);
    is_refused(is_deterred_between(a_threat, 0.5, wrong), no_probability);
    is_refused(is_deterred_between(a_threat, wrong, wrong), no_probability);
  }
  is_refused(is_deterred_between(a_threat, 0.5, 0.25), no_probability);
  // The support of the threat itself is not asked.
  threat_to_protege unasked = a_threat;
  unasked.support = not_a_number;
  CHECK(is_deterred_between(unasked, 0.75, 1).value().is_yes());
  CHECK(is_deterred_between(unasked, 0, 1).value().is_unknown());
  CHECK(is_deterred_between(unasked, 0, 0.25).value().is_no());
}

TEST_CASE("threat to a protege: at its thresholds", "[deterrence][bad_input]") {
  using game = basic_threat_to_protege<fraction>;
  // A victory may be worth as much as if the protege alone gave way.
  CHECK(choice_of(game{8_f, 4_f, 8_f, 0_f, 1_f, 1_f})->tempted == temptation::undeterrable);
  // The gain is worth the status quo: no temptation, even if war were worth as much.
  const auto even = choice_of(game{4_f, 4_f, 4_f, 0_f, 1_f, 0_f}).value();
  CHECK(even.tempted == temptation::none);
  CHECK(!even.attacks);
  CHECK(!even.support_threshold);
  // War is worth the status quo: support that is sure deters, and no less.
  const game sure{10_f, 4_f, 8_f, 0_f, "1/2"_f, 1_f};
  CHECK(choice_of(sure)->support_threshold == 1_f);
  CHECK(choice_of(sure)->tempted == temptation::deterrable);
  CHECK(!choice_of(sure)->attacks);
  CHECK(is_deterred_between(sure, "99/100"_f, 1_f).value().is_unknown());
  CHECK(is_deterred_between(sure, 0_f, "99/100"_f).value().is_no());
  // A chance that is exactly the threshold deters.
  const game tie{10_f, 4_f, 8_f, -12_f, "1/2"_f, "1/2"_f};
  CHECK(choice_of(tie)->support_threshold == tie.support);
  CHECK(!choice_of(tie)->attacks);
  CHECK(is_deterred_between(tie, "1/2"_f, 1_f).value().is_yes());
  CHECK(is_deterred_between(tie, "49/100"_f, 1_f).value().is_unknown());
}

TEST_CASE("a defender that is called: what is none", "[deterrence][bad_input]") {
  using game = called_defender;
  refuses(game{10, 0.5, 6, 1}, {&game::attacker_wins},
          {&game::protege, &game::war, &game::abandonment}, choose);
}

TEST_CASE("asymmetric deterrence: what is no game, and a chance at the threshold",
          "[deterrence][bad_input]") {
  using game = asymmetric_game;
  constexpr game good{3, 2, 0, 0.5};
  const auto solve = [](const game& one) { return equilibrium_of(one); };
  refuses(good, {&game::hard_defender}, {&game::concession, &game::status_quo, &game::conflict},
          solve);
  refuses_order(good, &game::concession, {2, 1, -1}, solve);
  refuses_order(good, &game::status_quo, {3, 4, 0, -1}, solve);
  refuses_order(good, &game::conflict, {2, 2.5, 4}, solve);
  const basic_asymmetric_game<fraction> tie{3_f, 2_f, 0_f, "1/3"_f};
  CHECK(equilibrium_of(tie)->kind == asymmetric_outcome::either);
  CHECK(equilibrium_of(tie)->expected == tie.status_quo);
}

TEST_CASE("unilateral deterrence: what is no game", "[deterrence][bad_input]") {
  constexpr unilateral_game good{{10, 6, 4, 2, 0}, {8, 5, 3, 0}, 0.3, 0.7};
  const auto solve = [](const unilateral_game& one) { return equilibria_of(one); };
  refuses(good, {&unilateral_game::hard_challenger, &unilateral_game::hard_defender}, {}, solve);

  using challenger = unilateral_game::challenger_payoffs;
  const auto with_challenger = [&](const challenger& payoffs) {
    unilateral_game one = good;
    one.challenger = payoffs;
    return equilibria_of(one);
  };
  refuses(good.challenger, {},
          {&challenger::concession, &challenger::status_quo, &challenger::conflict_if_hard,
           &challenger::backs_down, &challenger::conflict_if_soft},
          with_challenger);
  refuses_order(good.challenger, &challenger::concession, {6, 5}, with_challenger);
  refuses_order(good.challenger, &challenger::status_quo, {10, 11, 4, 3}, with_challenger);
  refuses_order(good.challenger, &challenger::conflict_if_hard, {6, 7, 2, 1}, with_challenger);
  refuses_order(good.challenger, &challenger::backs_down, {4, 5, 0, -1}, with_challenger);
  refuses_order(good.challenger, &challenger::conflict_if_soft, {2, 3}, with_challenger);

  using defender = unilateral_game::defender_payoffs;
  const auto with_defender = [&](const defender& payoffs) {
    unilateral_game one = good;
    one.defender = payoffs;
    return equilibria_of(one);
  };
  refuses(good.defender, {},
          {&defender::challenger_backs_down, &defender::conflict_if_hard, &defender::concession,
           &defender::conflict_if_soft},
          with_defender);
  refuses_order(good.defender, &defender::challenger_backs_down, {3, 2}, with_defender);
  refuses_order(good.defender, &defender::conflict_if_hard, {3, 2}, with_defender);
  refuses_order(good.defender, &defender::concession, {5, 6, 8, 0, -1}, with_defender);
  refuses_order(good.defender, &defender::conflict_if_soft, {3, 4}, with_defender);
  // A hard defender may like conflict better than a challenger that backs down.
  CHECK(with_defender({8, 9, 3, 0}).has_value());
}

TEST_CASE("unilateral deterrence: sure types, and chances at the thresholds",
          "[deterrence][bad_input]") {
  // Its thresholds: 2/3 and 1/2 of a hard defender, 5/8 of a hard challenger.
  const auto at = [](const fraction& challenger, const fraction& defender) {
    return equilibria_of(unilateral(challenger, defender)).value();
  };
  using enum kind;
  CHECK(are(at("3/10"_f, "2/3"_f), {deterrence, separating}));
  CHECK(are(at("3/10"_f, "1/2"_f), {separating, bluff, steadfast}));
  CHECK(are(at("5/8"_f, "2/5"_f), {bluff, attack, steadfast}));
  CHECK(are(at("5/8"_f, "1/2"_f), {separating, bluff, attack, steadfast}));
  // A challenger that is surely hard: no bluff.
  CHECK(are(at(1_f, 0_f), {attack, steadfast}));
  CHECK(are(at(1_f, "3/5"_f), {separating, steadfast}));
  CHECK(are(at(1_f, "1/2"_f), {separating, attack, steadfast}));
  CHECK(are(at(1_f, 1_f), {deterrence}));
  const auto hard = at(1_f, 0_f);
  CHECK(hard.equilibria[0].concession == 1_f);
  CHECK(hard.equilibria[0].challenger_backs_down == 0_f);
  // One that is surely soft never demands, since it is never taken for a hard one.
  for (const fraction& defender : {0_f, "2/5"_f, "3/5"_f, "9/10"_f, 1_f})
    for (const auto& one : at(0_f, defender).equilibria) {
      CHECK(one.status_quo == 1_f);
      CHECK(one.conflict == 0_f);
    }
  CHECK(are(at(0_f, 0_f), {bluff, steadfast}));
  CHECK(!at(0_f, 0_f).equilibria[0].survives_hard_belief);
  CHECK(at("1/100"_f, 0_f).equilibria[0].survives_hard_belief);
  // A defender that is surely soft.
  CHECK(at("3/10"_f, 0_f).equilibria[0].soft_defender_resists == "1/2"_f);
}

TEST_CASE("tripartite crisis: what is none, and ties", "[deterrence][bad_input]") {
  using payoffs = crisis_payoffs;
  constexpr tripartite_crisis good{
      {4, 7, 0, 2, 9, 10}, {8, 4, 9, 5, 2, 1}, {8, 5, 10, 4, 3, 0}, {8, 5, 10, 1, 3, 0}, 0.5};
  const auto solve = [](const tripartite_crisis& one) { return course_of(one); };
  refuses(good, {&tripartite_crisis::staunch}, {}, solve);
  for (const auto side :
       {&tripartite_crisis::challenger, &tripartite_crisis::protege,
        &tripartite_crisis::staunch_defender, &tripartite_crisis::perfidious_defender})
    refuses(good.*side, {},
            {&payoffs::status_quo, &payoffs::protege_concedes, &payoffs::challenger_backs_down,
             &payoffs::conflict, &payoffs::protege_stays, &payoffs::protege_realigns},
            [&](const payoffs& its) {
              tripartite_crisis one = good;
              one.*side = its;
              return course_of(one);
            });
  // Where every end is worth the same nobody does anything.
  const auto idle = course_of(basic_tripartite_crisis<fraction>{}).value();
  CHECK(idle == basic_crisis_course<fraction>{});
  // Each payoff is found by the name of its end.
  std::size_t i = 0;
  constexpr payoffs counted{0, 1, 2, 3, 4, 5};
  for (const auto& [outcome, word] : words_of(crisis_outcome{}))
    CHECK(counted[outcome] == double(i++));
}

TEST_CASE("signals: what is no game", "[deterrence][bad_input]") {
  using game = signalling_game;
  constexpr game good{0.5, 10, 4, 0.6, 4, 0.75};
  const auto solve = [](const game& one) { return signals_of(one); };
  refuses(good, {&game::high_type, &game::defender_wins, &game::resolved_challenger},
          {&game::high_value, &game::low_value, &game::war_cost}, solve);
  refuses_order(good, &game::high_value, {4, 3, -1}, solve);
  refuses_order(good, &game::low_value, {0, -0.0, -1, 10, 11}, solve);
  // Neither would rather fight than concede, or both would; nor may either see no difference.
  refuses_order(good, &game::war_cost, {6, 7, 2.4, 2, 0, -1}, solve);
  refuses_order(good, &game::defender_wins, {0, 0.4, 1}, solve);
}

TEST_CASE("signals: challengers that are resolved never, or always", "[deterrence][bad_input]") {
  const auto with = [](const fraction& resolved) {
    return signals_of(basic_signalling_game<fraction>{"1/2"_f, 10_f, 4_f, "3/5"_f, 4_f, resolved})
        .value();
  };
  const auto never = with(0_f);
  CHECK(!never.tied_hands);  // nobody would put them to the test
  CHECK(never.sunk_costs.size == 4_f);
  CHECK(never.sunk_costs.war == 0_f);
  const auto always = with(1_f);
  CHECK(always.sunk_costs.size == 0_f);
  CHECK(always.sunk_costs.high_type_gets == always.high_type_at_war);
  CHECK(always.tied_hands->kind == signal_kind::separating);
  CHECK(always.tied_hands->size == 0_f);
  CHECK(always.tied_hands->war == "1/2"_f);
  // Where what tells the two apart is exactly what a war costs the low type, it still does.
  const auto tie =
      signals_of(basic_signalling_game<fraction>{"1/2"_f, 10_f, 4_f, "1/2"_f, 4_f, "2/3"_f});
  CHECK(tie->tied_hands->kind == signal_kind::separating);
  CHECK(tie->tied_hands->size == 0_f - tie->low_type_at_war);
}

TEST_CASE("tightness: what is no alliance", "[deterrence][bad_input]") {
  using game = tight_alliance;
  constexpr game good{10, 2, 4, 0.5, 0.05, 0.9, 1, 5, 1};
  const auto solve = [](const game& one) { return tightness_of(one); };
  refuses(good, {&game::wins_loose, &game::wins_at_most},
          {&game::high_value, &game::low_value, &game::war_cost, &game::wins_per_tightness,
           &game::peacetime_cost, &game::prize, &game::loss},
          solve);
  refuses_order(good, &game::high_value, {2, 1}, solve);
  refuses_order(good, &game::low_value, {10, 11, just_below_0, -1}, solve);
  refuses_order(good, &game::war_cost, {1, 0.5, 0, -1}, solve);  // the one that does not mean it
  refuses_order(good, &game::wins_loose, {0.95, 1}, solve);
  refuses_order(good, &game::wins_at_most, {0.45, 0}, solve);
  refuses_order(good, &game::wins_per_tightness, {just_below_0, -1}, solve);
  for (const auto member : {&game::peacetime_cost, &game::prize, &game::loss})
    refuses_order(good, member, {0, -0.0, just_below_0, -1}, solve);
}

TEST_CASE("tightness: that adds nothing, or is not needed", "[deterrence][bad_input]") {
  using game = basic_tight_alliance<fraction>;
  game one{10_f, 2_f, 4_f, "1/2"_f, 0_f, "9/10"_f, 1_f, 5_f, 1_f};
  const auto powerless = tightness_of(one).value();
  CHECK(!powerless.to_deter);
  CHECK(powerless.to_intervene == 0_f);
  CHECK(!powerless.least);
  CHECK(!powerless.is_worth_it);
  // Strong enough without: it tightens only to be told apart, and then only for that.
  one.wins_loose = "4/5"_f;
  one.low_value = 1_f;
  const auto strong = tightness_of(one).value();
  CHECK(strong.to_deter == 0_f);
  CHECK(strong.least == 1_f);
  CHECK(strong.wins == "4/5"_f);
  CHECK(strong.attacks_below == 1_f);
  one.low_value = 0_f;
  CHECK(tightness_of(one)->least == 0_f);
  // A challenger that loses as much as it could gain is deterred by any intervention that is sure.
  one.loss = 6_f;
  CHECK(tightness_of(one)->wins_to_deter == "-1/5"_f);
  CHECK(tightness_of(one)->to_deter == 0_f);
  // Exactly as much as can be won.
  const game most{10_f, 2_f, 4_f, "1/2"_f, "1/20"_f, "4/5"_f, 1_f, 5_f, 1_f};
  CHECK(tightness_of(most)->least == 6_f);
  // Worth exactly what it costs.
  const game even{10_f, 2_f, 4_f, "1/2"_f, "1/20"_f, "9/10"_f, "3/2"_f, 5_f, 1_f};
  CHECK(tightness_of(even)->tight_patron_gets == tightness_of(even)->loose_patron_gets);
  CHECK(tightness_of(even)->is_worth_it);
}

TEST_CASE("reliability: what is no alliance at war", "[deterrence][bad_input]") {
  using game = alliance_at_war;
  constexpr game good{2, 1, 10, 0.8, 0.3, 100, 50, 0.2, 0.7, 50, 15};
  const auto solve = [](const game& one) { return reliability_of(one); };
  refuses(good,
          {&game::attacker_alone, &game::attacker_at_both, &game::target_alone,
           &game::target_with_ally},
          {&game::interest, &game::commitment, &game::greatest_cost, &game::attacker_prize,
           &game::attacker_cost, &game::target_prize, &game::target_cost},
          solve);
  for (const auto member : {&game::greatest_cost, &game::attacker_prize, &game::target_prize})
    refuses_order(good, member, {0, -0.0, just_below_0, -1}, solve);
  refuses_order(good, &game::attacker_alone, {0.3, 0.2}, solve);
  refuses_order(good, &game::attacker_at_both, {0.8, 0.9}, solve);
  refuses_order(good, &game::target_alone, {0.7, 0.8}, solve);
  refuses_order(good, &game::target_with_ally, {0.2, 0.1}, solve);
}

TEST_CASE("reliability: at its thresholds, and where one is no chance", "[deterrence][bad_input]") {
  using game = basic_alliance_at_war<fraction>;
  const game one{2_f, 0_f, 10_f, "4/5"_f, "3/10"_f, 100_f, 50_f, "1/5"_f, "7/10"_f, 50_f, 15_f};
  CHECK(reliability_of(one)->resists_from == "1/5"_f);
  CHECK(reliability_of(one)->outcome == alliance_outcome::war);
  game other = one;
  other.commitment = 4_f;
  CHECK(reliability_of(other)->reliability == reliability_of(other)->deterred_from);
  CHECK(reliability_of(other)->outcome == alliance_outcome::deterred);
  // An ally that has every reason not to come.
  other.commitment = -9_f;
  CHECK(reliability_of(other)->reliability == 0_f);
  // An attacker that no ally deters, and one that needs none to be deterred.
  other = one;
  other.attacker_cost = 0_f;
  CHECK(reliability_of(other)->deterred_from == "8/5"_f);
  CHECK(selection_of(*reliability_of(other)).deterred == 0_f);
  CHECK(selection_of(*reliability_of(other)).reliability_in_war == "3/5"_f);
  other.attacker_cost = 90_f;
  CHECK(reliability_of(other)->deterred_from == "-1/5"_f);
  CHECK(selection_of(*reliability_of(other)).deterred == 1_f);
  CHECK(selection_of(*reliability_of(other)).reliability_in_war == 0_f);
  // A target that resists alone, and one that never does.
  other = one;
  other.target_cost = 0_f;
  CHECK(selection_of(*reliability_of(other)).capitulation == 0_f);
  other.target_cost = 50_f;
  CHECK(selection_of(*reliability_of(other)).capitulation == "3/5"_f);
  CHECK(selection_of(*reliability_of(other)).war == 0_f);
}

TEST_CASE("balance of a pledge: what is no pledge", "[deterrence][bad_input]") {
  using game = pledge_of_support;
  constexpr game good{10, 4, -2, 6, -10};
  const auto solve = [](const game& one) { return balance_of(one); };
  refuses(good, {}, {&game::gain, &game::status_quo, &game::war, &game::supported, &game::alone},
          solve);
  refuses_order(good, &game::gain, {4, 3}, solve);
  refuses_order(good, &game::status_quo, {10, 11, -2, -3}, solve);
  refuses_order(good, &game::war, {4, 5}, solve);
  refuses_order(good, &game::supported, {0, -0.0, just_below_0, -1}, solve);
  refuses_order(good, &game::alone, {0, -0.0, 1}, solve);

  const auto found = balance_of(good).value();
  CHECK(!found.holds(not_a_number));
  CHECK(found.holds_between(not_a_number, not_a_number).is_unknown());
  // Both ends belong to it.
  CHECK(found.holds(0.5));
  CHECK(found.holds(0.625));
  CHECK(found.holds_between(0.5, 0.625).is_yes());
}
