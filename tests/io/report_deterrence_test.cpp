// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/printed.hpp"
#include <entente/io/print.hpp>
#include <entente/io/report_deterrence.hpp>

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <locale>
#include <sstream>
#include <string>

using namespace entente;

namespace {
/// A decimal comma and dots between thousands, as a stream may be told to write them.
struct comma : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};
}  // namespace

TEST_CASE("numbers are printed without needless digits, in whatever locale", "[io][deterrence]") {
  using detail::rounded_words;
  CHECK(rounded_words(0.1 + 0.2) == "0.3");
  CHECK(rounded_words(1.0 / 3) == "0.333333");
  CHECK(rounded_words(-2.5) == "-2.5");
  CHECK(rounded_words(100) == "100");
  CHECK(rounded_words(1000000) == "1000000");
  CHECK(rounded_words(99.99999999) == "100");
  CHECK(rounded_words(0) == "0");
  CHECK(rounded_words(-0.0) == "0");
  CHECK(rounded_words(0.0001) == "0.0001");
  CHECK(rounded_words(0.00005) == "5e-05");
  CHECK(rounded_words(1e300) == "1e+300");
  CHECK(rounded_words(-std::numeric_limits<double>::max()) == "-1.79769e+308");
  CHECK(rounded_words(std::numeric_limits<double>::infinity()) == "inf");

  std::ostringstream out;
  out.imbue(std::locale{std::locale::classic(), new comma});
  out << pooled_strength{1234.5, 20, 40};
  CHECK(out.str() ==
        "An attacker of strength 1234.5 meets a defender of 20, and as much of a partner's 40 as "
        "can be brought to bear.");
}

TEST_CASE("denial and punishment in words", "[io][deterrence]") {
  const auto decided = [](const attack_calculus& of) { return printed(choice_of(of).value()); };

  CHECK(printed(attack_calculus{.5, 100, 20, .25, 100, 0}) ==
        "An attack succeeds with a chance of 0.5, wins 100 and costs 20; with a chance of 0.25 it "
        "is punished by 100; the status quo is worth 0.");
  CHECK(printed(attack_calculus{.5, 100, 20, 0, 100, 0}) ==
        "An attack succeeds with a chance of 0.5, wins 100 and costs 20; nobody punishes it; the "
        "status quo is worth 0.");

  CHECK(decided({.5, 100, 20, .25, 100, 0}) ==
        "It attacks: attacking is worth 5, more than the status quo. It would not with a chance "
        "of success of 0.45 or less, or a chance of punishment of 0.3 or more.");
  CHECK(decided({.5, 100, 20, .5, 100, 0}) ==
        "Punishment deters it: attacking is worth -20, no more than the status quo, but it would "
        "be worth more if nobody punished. It would attack with a chance of success above 0.7, or "
        "a chance of punishment below 0.3.");
  CHECK(decided({.2, 100, 30, .1, 100, 0}) ==
        "Denial deters it: attacking is worth -20, no more than the status quo, even if nobody "
        "punishes. It would attack with a chance of success above 0.4.");
  CHECK(decided({.5, 100, 20, 0, 0, 0}) ==
        "It attacks: attacking is worth 30, more than the status quo. It would not with a chance "
        "of success of 0.2 or less.");
  // Thresholds that no chance reaches are not spoken of.
  CHECK(decided({.3, 100, 0, .1, 4, -1}) ==
        "It attacks: attacking is worth 29.6, more than the status quo. No chance of success, and "
        "none of punishment, would change that.");
  CHECK(decided({.5, 100, 20, .25, 40, 0}) ==
        "It attacks: attacking is worth 20, more than the status quo. It would not with a chance "
        "of success of 0.3 or less, or a chance of punishment of 0.75 or more.");
  CHECK(decided({.9, 100, 20, .25, 40, 0}) ==
        "It attacks: attacking is worth 60, more than the status quo. It would not with a chance "
        "of success of 0.3 or less.");
  CHECK(decided({.3, 100, 250, .1, 40, 0}) ==
        "Denial deters it: attacking is worth -224, no more than the status quo, even if nobody "
        "punishes. No chance of success, and none of punishment, would change that.");
  CHECK(decided({1, 100, 20, 1, 100, 0}) ==
        "Punishment deters it: attacking is worth -20, no more than the status quo, but it would "
        "be worth more if nobody punished. It would attack with a chance of punishment below 0.8.");
  CHECK(printed(deterrence_means::denial) == "denial");
}

TEST_CASE("what interoperability is needed, in words", "[io][deterrence]") {
  const auto needed = [](const pooled_strength& of, const attack_calculus& against) {
    return printed(interoperability_to_deter(of, against).value());
  };
  CHECK(needed({60, 20, 40}, {0, 100, 60, 0, 0, 0}) ==
        "The partner's help deters from an interoperability of 0.5 on: it brings the attacker's "
        "chance of success down to 0.6, up to which it is deterred.");
  CHECK(needed({100, 50, 50}, {0, 200, 70, 0, 0, 10}) ==
        "The partner's help cannot deter: it would take an interoperability of 2, more than 1, to "
        "bring the attacker's chance of success down to 0.4, up to which it is deterred.");
  CHECK(needed({30, 30, 10}, {0, 50, 30, 0, 0, 0}) ==
        "The attacker is deterred without the partner: its chance of success is at most 0.6, up to "
        "which it is deterred.");
  CHECK(needed({30, 3, 0}, {0, 50, 30, 0, 0, 0}) ==
        "The partner's help cannot deter: the partner has no strength to bring the attacker's "
        "chance of success down to 0.6, up to which it is deterred.");
  CHECK(needed({30, 3, 10}, {0, 50, -30, 0, 0, 0}) ==
        "The partner's help cannot deter: the attacker attacks with any chance of success above "
        "0.");
}

TEST_CASE("a threat to a protege and its defender in words", "[io][deterrence]") {
  threat_to_protege threat{10, 4, 8, -12, .5, .45};
  CHECK(printed(threat) ==
        "To the attacker a protege that gives way is worth 10, the status quo 4, a war with the "
        "defender 8 if it is won and -12 if it is lost; it wins one with a chance of 0.5, and the "
        "defender fights with a chance of 0.45.");
  CHECK(printed(choice_of(threat).value()) ==
        "It attacks, for the chance of support is below 0.5: attacking is worth 4.6, more than the "
        "status quo, and a war with the defender -2.");
  threat.support = .5;
  CHECK(printed(choice_of(threat).value()) ==
        "It does not attack, for the chance of support is at least 0.5: attacking is worth 4, no "
        "more than the status quo, and a war with the defender -2.");
  threat.attacker_wins = .9;
  CHECK(printed(choice_of(threat).value()) ==
        "It attacks, with or without support: a war with the defender is worth 6, no less than the "
        "status quo.");
  threat.status_quo = 11;
  CHECK(printed(choice_of(threat).value()) ==
        "It does not attack, with or without support: a protege that gives way is worth no more to "
        "it than the status quo.");

  called_defender called{10, .5, 6, 1};
  CHECK(printed(called) ==
        "To the defender the protege is worth 10, and a war for it costs 6; with a chance of 0.5 "
        "the protege is lost all the same; to abandon the commitment costs 1.");
  CHECK(printed(choice_of(called).value()) ==
        "It fights: to abandon the commitment costs it at least 1, what it loses by the war.");
  called.abandonment = .5;
  CHECK(printed(choice_of(called).value()) ==
        "It does not fight: to abandon the commitment costs it less than 1, what it loses by the "
        "war.");
  called.war = 4;
  CHECK(printed(choice_of(called).value()) ==
        "It fights, as it would without a commitment: what the war saves is worth what it costs.");
}

TEST_CASE("the balance of a pledge in words", "[io][deterrence]") {
  const pledge_of_support pledge{10, 4, -2, 6, -10};
  CHECK(printed(pledge) ==
        "To the attacker a protege that stands alone is worth 10, the status quo 4, a war in which "
        "support comes -2; to the protege a war that it provokes is worth 6 with support and -10 "
        "without.");
  CHECK(printed(balance_of(pledge).value()) ==
        "Support deters from a chance of 0.5 on and restrains the protege up to one of 0.625: "
        "between these a pledge does both.");
  CHECK(printed(balance_of(pledge_of_support{10, 4, -2, 30, -10}).value()) ==
        "Support deters from a chance of 0.5 on and restrains the protege only up to one of 0.25: "
        "no unconditional pledge does both. One that holds for no war that the protege provoked "
        "does, from 0.5 on.");
  CHECK(printed(balance_of(pledge_of_support{6, 0, -6, 8, -8}).value()) ==
        "Support deters from a chance of 0.5 on and restrains the protege up to the same: a pledge "
        "does both at that chance alone.");
}

TEST_CASE("games of one challenger and one defender in words", "[io][deterrence]") {
  CHECK(printed(asymmetric_game{3, 2, 0, .5}) ==
        "To the challenger a concession is worth 3, the status quo 2, a conflict 0; the defender "
        "is hard with a chance of 0.5.");
  CHECK(printed(equilibrium_of(asymmetric_game{3, 2, 0, .5}).value()) ==
        "Deterrence: the chance that the defender is hard is above 0.333333, so that a demand is "
        "worth 1.5, less than the status quo.");
  CHECK(printed(equilibrium_of(asymmetric_game{3, 2, 0, .3}).value()) ==
        "Attack: the chance that the defender is hard is below 0.333333, so that a demand is worth "
        "2.1, more than the status quo.");
  CHECK(printed(equilibrium_of(asymmetric_game{10, 0, -30, .25}).value()) ==
        "Deterrence or attack: the chance that the defender is hard is just 0.25, so that a demand "
        "is worth 0, as much as the status quo.");

  unilateral_game game{{10, 6, 4, 2, 0}, {8, 5, 3, 0}, .3, .4};
  CHECK(printed(game) ==
        "To the challenger a concession is worth 10, the status quo 6, backing down 2, a conflict "
        "4 if it is hard, else 0; to the defender a challenger that backs down 8, a concession 3, "
        "a conflict 5 if it is hard, else 0. The challenger is hard with a chance of 0.3, the "
        "defender with a chance of 0.4.");
  const auto first = [&game] { return printed(equilibria_of(game).value().equilibria[0]); };
  CHECK(printed(equilibria_of(game).value()) ==
        "A hard challenger is deterred where the chance of a hard defender is above 0.666667, a "
        "soft one above 0.5; a soft defender concedes where the chance of a hard challenger is "
        "above 0.625.\n"
        "- bluff: the defender is not likely enough to be hard to deter anybody, and the "
        "challenger not likely enough that a soft defender always concedes. A hard challenger "
        "always demands, a soft one demands with a chance of 0.257143; a soft defender resists "
        "with a chance of 0.166667. Status quo: 0.52, concession: 0.24, conflict: 0.15, the "
        "challenger backs down: 0.09.\n"
        "- steadfast: the challenger expects a soft defender to resist, too, for it would take "
        "whoever demands for soft. No challenger demands; a soft defender resists with a chance of "
        "0.444444 or more. Status quo: 1, concession: 0, conflict: 0, the challenger backs down: "
        "0. It is none if a demand that nobody expects is taken for a hard challenger's.");
  game.hard_defender = .7;
  CHECK(first() ==
        "deterrence: the defender is likely enough to be hard to deter a hard challenger. No "
        "challenger demands; a soft defender never resists. Status quo: 1, concession: 0, "
        "conflict: 0, the challenger backs down: 0.");
  game.hard_defender = .6;
  CHECK(first() ==
        "separating: the defender is likely enough to be hard to deter a soft challenger, but not "
        "a hard one. A hard challenger always demands, a soft one never demands; a soft defender "
        "never resists. Status quo: 0.7, concession: 0.12, conflict: 0.18, the challenger backs "
        "down: 0.");
  game.hard_defender = .4;
  game.hard_challenger = .7;
  CHECK(first() ==
        "attack: the defender is not likely enough to be hard to deter anybody, and the challenger "
        "likely enough that a soft defender concedes. Every challenger demands; a soft defender "
        "never resists. Status quo: 0, concession: 0.6, conflict: 0.28, the challenger backs down: "
        "0.12.");
}

TEST_CASE("a crisis of three in words", "[io][deterrence]") {
  tripartite_crisis crisis{
      {4, 7, 0, 2, 9, 10}, {8, 4, 9, 5, 2, 1}, {8, 5, 10, 4, 3, 0}, {8, 5, 10, 1, 3, 0}, .7};
  CHECK(printed(crisis.challenger) ==
        "status quo 4, protege concedes 7, challenger backs down 0, conflict 2, protege stays 9, "
        "protege realigns 10");
  CHECK(printed(crisis) == "To the challenger: " + printed(crisis.challenger) +
                               ". To the protege: " + printed(crisis.protege) +
                               ". To a staunch defender: " + printed(crisis.staunch_defender) +
                               ". To a perfidious one: " + printed(crisis.perfidious_defender) +
                               ". The defender is staunch with a chance of 0.7.");
  CHECK(printed(course_of(crisis).value()) ==
        "The challenger demands: one is worth 4.1 to it, more than the status quo. The protege "
        "holds: holding is worth 4.1 to it, more than to concede, for support comes with a chance "
        "of 0.7, from a staunch defender alone. Met by support, the challenger presses; left "
        "alone, the protege stays. So there is a conflict if the defender is staunch, and the "
        "protege is left alone and stays if it is perfidious.");
  crisis.staunch = .25;
  CHECK(printed(course_of(crisis).value()) ==
        "The challenger demands: one is worth 7 to it, more than the status quo. The protege "
        "concedes: holding is worth 2.75 to it, no more than to concede, for support comes with a "
        "chance of 0.25, from a staunch defender alone. Met by support, the challenger presses; "
        "left alone, the protege stays. So the protege concedes.");
  // Losing a protege that realigns hurts a perfidious defender, too.
  crisis.protege.protege_realigns = 3;
  CHECK(printed(course_of(crisis).value()) ==
        "The challenger makes no demand: one is worth 2 to it, no more than the status quo. The "
        "protege would hold: holding is worth 5 to it, more than to concede, for support comes "
        "with a chance of 1, from either defender. Met by support, the challenger presses; left "
        "alone, the protege realigns. So the status quo stays.");
  // Alone against one that would back down.
  crisis.challenger.conflict = -4;
  crisis.staunch_defender.protege_realigns = crisis.perfidious_defender.protege_realigns = 11;
  CHECK(printed(course_of(crisis).value()) ==
        "The challenger demands: one is worth 7 to it, more than the status quo. The protege "
        "concedes: holding is worth 3 to it, no more than to concede, for support comes with a "
        "chance of 0, from neither defender. Met by support, the challenger backs down; left "
        "alone, the protege realigns. So the protege concedes.");
}

TEST_CASE("costly signals in words", "[io][deterrence]") {
  signalling_game game{.5, 10, 4, .6, 4, .25};
  CHECK(printed(game) ==
        "The defender values what it defends at 10 with a chance of 0.5, else at 4; it wins a war "
        "with a chance of 0.6, at a cost of 4. The challenger is resolved with a chance of 0.25.");
  CHECK(printed(signals_of(game).value()) ==
        "War is worth 2 to the high type, which would rather fight than concede, and -1.6 to the "
        "low type, which would not.\n"
        "- Sunk costs: the high type alone sends one of 3, the least that is not worth it to the "
        "low type. The high type gets 5, the low type 0; war has a chance of 0.125, a concession "
        "0.5.\n"
        "- Tied hands: both types send one of 1.6, and fight: the low type bluffs, and is bound by "
        "it. The high type gets 8, the low type 2.6; war has a chance of 0.25, a concession 0.");
  game.resolved_challenger = 0;
  const std::string none = printed(signals_of(game).value());
  CHECK(
      none.ends_with("\n- Tied hands: nothing, for no challenger is resolved, and nobody is put "
                     "to the test."));
}

TEST_CASE("tightness in words", "[io][deterrence]") {
  tight_alliance alliance{10, 2, 4, .5, .05, .9, 1, 5, 1};
  CHECK(printed(alliance) ==
        "To a patron that means it the ally is worth 10, to one that does not 2; a war costs 4. A "
        "loose alliance wins with a chance of 0.5; each unit of tightness adds 0.05, up to 0.9, "
        "and costs 1 in peace. The challenger gains 5 if nobody intervenes, and loses 1 by a war.");
  CHECK(printed(tightness_of(alliance).value()) ==
        "A tightness of 6 is the least that deters: it takes 6 for the chance to win of 0.8 that "
        "deters, 0 for the patron to intervene, and 2 so that a patron that does not mean it would "
        "not pay. With a loose alliance not even sure intervention would deter. With this one a "
        "chance of 1 does. It is worth it to the patron: it gets 4, and 1 without.");
  alliance.wins_per_tightness = .01;
  CHECK(printed(tightness_of(alliance).value())
            .ends_with("It is not worth it to the patron: it gets -20, and 1 without."));
  alliance.wins_at_most = .7;
  CHECK(printed(tightness_of(alliance).value()) ==
        "No tightness is enough: what is missing is capability. The chance to win does not come to "
        "the 0.8 that deters. With a loose alliance not even sure intervention would deter.");
  alliance.war_cost = 8;
  alliance.loss = 4;
  CHECK(printed(tightness_of(alliance).value()) ==
        "No tightness is enough: what is missing is capability. No chance to win that it comes to "
        "makes war worth it to the patron. With a loose alliance a chance of 0.769231 that the "
        "patron intervenes deters.");
}

TEST_CASE("reliability and what is seen of it, in words", "[io][deterrence]") {
  alliance_at_war war{2, 2, 10, .8, .3, 100, 50, .2, .7, 50, 15};
  CHECK(printed(war) ==
        "The ally's own interest in the war is 2, not to come costs it 2, and the war from 0 to "
        "10. The attacker wins 100 at a cost of 50, with a chance of 0.8, and of 0.3 if the ally "
        "comes; the target 50 at a cost of 15, with a chance of 0.2, and of 0.7 if the ally "
        "comes.");
  CHECK(printed(reliability_of(war).value()) ==
        "There is war: the ally comes with a chance of 0.4; from 0.2 on the target resists, and "
        "only from 0.6 on the attacker is deterred. A war is worth 10 to the attacker.");
  CHECK(printed(selection_of(reliability_of(war).value())) ==
        "Of alliances of every reliability, a share of 0.2 sees a capitulation, 0.4 a war, and 0.4 "
        "deters. On average the ally comes with a chance of 0.4 in those that see a war, and of "
        "0.5 in all.");
  war.commitment = 5;
  CHECK(printed(reliability_of(war).value()) ==
        "The attacker is deterred: the ally comes with a chance of 0.7, and from 0.6 on the "
        "attacker is deterred. A war is worth -5 to the attacker.");
  war.interest = war.commitment = .5;
  CHECK(printed(reliability_of(war).value()) ==
        "The target gives in: the ally comes with a chance of 0.1; only from 0.2 on the target "
        "resists, and from 0.6 on the attacker is deterred. A war is worth 25 to the attacker.");
  CHECK(printed(reliability_selection{.6, 0, .4, 0}) ==
        "Of alliances of every reliability, a share of 0.6 sees a capitulation, 0 a war, and 0.4 "
        "deters. None is put to the test by a war.");
}
