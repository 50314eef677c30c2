// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/deterrence.md shows.
#include <entente/deterrence.hpp>
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/report_deterrence.hpp>
#include <entente/scale/level_probability.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <numeric>
#include <string>
#include <utility>

using namespace entente;

namespace {

// clang-format off
struct fraction {                     // always in lowest terms, its lower part above 0
  constexpr fraction(std::int64_t whole) : fraction{whole, 1} {}
  constexpr fraction(std::int64_t over, std::int64_t under)
      : over_{(under < 0 ? -over : over) / std::gcd(over, under)},
        under_{(under < 0 ? -under : under) / std::gcd(over, under)} {}
  friend constexpr fraction operator+(fraction a, fraction b) {
    return {a.over_ * b.under_ + b.over_ * a.under_, a.under_ * b.under_};
  }
  friend constexpr fraction operator-(fraction a, fraction b) { return a + b * fraction{-1}; }
  friend constexpr fraction operator*(fraction a, fraction b) {
    return {a.over_ * b.over_, a.under_ * b.under_};
  }
  friend constexpr fraction operator/(fraction a, fraction b) {
    return {a.over_ * b.under_, a.under_ * b.over_};
  }
  friend constexpr bool operator<(fraction a, fraction b) {
    return a.over_ * b.under_ < b.over_ * a.under_;
  }
  friend constexpr bool operator<=(fraction a, fraction b) { return !(b < a); }
  friend constexpr bool operator==(fraction, fraction) = default;

 private:
  std::int64_t over_, under_;
};
// clang-format on

/// As the page shows it.
std::string shown(const std::string& words) { return "\n" + wrap(words, 0) + "\n"; }

}  // namespace

TEST_CASE("the page's denial and punishment", "[docs][deterrence]") {
  // clang-format off
attack_calculus attack{.success = .5, .prize = 100, .cost = 20,
                       .punishment_chance = .25, .punishment = 100, .status_quo = 0};
std::string as_it_is = to_string(choice_of(attack).value());

attack_calculus threatened = attack;       // more likely to be punished
threatened.punishment_chance = .5;
std::string by_punishment = to_string(choice_of(threatened).value());

attack_calculus denied = attack;           // less likely to succeed
denied.success = .15;
std::string by_denial = to_string(choice_of(denied).value());
  // clang-format on
  CHECK(shown(as_it_is) == R"(
It attacks: attacking is worth 5, more than the status quo. It would not with a
chance of success of 0.45 or less, or a chance of punishment of 0.3 or more.
)");
  CHECK(shown(by_punishment) == R"(
Punishment deters it: attacking is worth -20, no more than the status quo, but
it would be worth more if nobody punished. It would attack with a chance of
success above 0.7, or a chance of punishment below 0.3.
)");
  CHECK(shown(by_denial) == R"(
Denial deters it: attacking is worth -30, no more than the status quo, even if
nobody punishes. It would attack with a chance of success above 0.45.
)");

  // clang-format off
const truth deterred = is_deterred_between(denied, attack).value();   // unknown
  // clang-format on
  CHECK(deterred.is_unknown());
}

TEST_CASE("the page's interoperability", "[docs][deterrence]") {
  // clang-format off
const pooled_strength strengths{.attacker = 60, .defender = 20, .partner = 40};
const attack_calculus against{.prize = 100, .cost = 60};
std::string text = to_string(interoperability_to_deter(strengths, against).value());
const double half_of_it = chance_of_success(strengths, .5).value();   // .6
  // clang-format on
  CHECK(half_of_it == .6);
  CHECK(shown(text) == R"(
The partner's help deters from an interoperability of 0.5 on: it brings the
attacker's chance of success down to 0.6, up to which it is deterred.
)");
}

TEST_CASE("the page's threat to a protege", "[docs][deterrence]") {
  // clang-format off
const threat_to_protege threat{.gain = 10, .status_quo = 4, .win = 8, .lose = -12,
                               .attacker_wins = .5, .support = .45};
std::string attacker = to_string(choice_of(threat).value());

const called_defender called{.protege = 10, .attacker_wins = .5, .war = 6, .abandonment = 1};
std::string defender = to_string(choice_of(called).value());
  // clang-format on
  CHECK(shown(attacker) == R"(
It attacks, for the chance of support is below 0.5: attacking is worth 4.6, more
than the status quo, and a war with the defender -2.
)");
  CHECK(shown(defender) == R"(
It fights: to abandon the commitment costs it at least 1, what it loses by the
war.
)");
  // clang-format off
const truth by_range = is_deterred_between(threat, .3, .6).value();   // unknown
const truth by_more = is_deterred_between(threat, .5, .6).value();    // yes
  // clang-format on
  CHECK(by_range.is_unknown());
  CHECK(by_more.is_yes());
}

TEST_CASE("the page's asymmetric game", "[docs][deterrence]") {
  // clang-format off
const asymmetric_game game{.concession = 3, .status_quo = 2, .conflict = 0, .hard_defender = .5};
std::string text = to_string(equilibrium_of(game).value());
  // clang-format on
  CHECK(shown(text) == R"(
Deterrence: the chance that the defender is hard is above 0.333333, so that a
demand is worth 1.5, less than the status quo.
)");
}

TEST_CASE("the page's unilateral game", "[docs][deterrence]") {
  // clang-format off
unilateral_game game{.challenger = {.concession = 10, .status_quo = 6, .conflict_if_hard = 4,
                                    .backs_down = 2, .conflict_if_soft = 0},
                     .defender = {.challenger_backs_down = 8, .conflict_if_hard = 5,
                                  .concession = 3, .conflict_if_soft = 0},
                     .hard_challenger = .3, .hard_defender = .6};
const unilateral_solution solution = equilibria_of(game).value();
std::string text;
for (const unilateral_equilibrium& one : solution.equilibria) text += to_string(one) + "\n";
  // clang-format on
  REQUIRE(solution.equilibria.size() == 2);
  CHECK(text.ends_with("\n"));
  CHECK(shown(to_string(solution.equilibria[0])) + shown(to_string(solution.equilibria[1])) == R"(
separating: the defender is likely enough to be hard to deter a soft challenger,
but not a hard one. A hard challenger always demands, a soft one never demands;
a soft defender never resists. Status quo: 0.7, concession: 0.12, conflict:
0.18, the challenger backs down: 0.

steadfast: the challenger expects a soft defender to resist, too, for it would
take whoever demands for soft. No challenger demands; a soft defender resists
with a chance of 0.166667 or more. Status quo: 1, concession: 0, conflict: 0,
the challenger backs down: 0. It is none if a demand that nobody expects is
taken for a hard challenger's.
)");
}

TEST_CASE("the page's crisis of three", "[docs][deterrence]") {
  // clang-format off
tripartite_crisis crisis{
    .challenger = {.status_quo = 4, .protege_concedes = 7, .challenger_backs_down = 0,
                   .conflict = 2, .protege_stays = 9, .protege_realigns = 10},
    .protege = {.status_quo = 8, .protege_concedes = 4, .challenger_backs_down = 9,
                .conflict = 5, .protege_stays = 2, .protege_realigns = 1},
    .staunch_defender = {.status_quo = 8, .protege_concedes = 5, .challenger_backs_down = 10,
                         .conflict = 4, .protege_stays = 3, .protege_realigns = 0},
    .perfidious_defender = {.status_quo = 8, .protege_concedes = 5, .challenger_backs_down = 10,
                            .conflict = 1, .protege_stays = 3, .protege_realigns = 0},
    .staunch = .7};
std::string text = to_string(course_of(crisis).value());

crisis.protege.protege_realigns = 3;     // now it would rather realign than stay alone
const crisis_course disloyal = course_of(crisis).value();   // .perfidious_supports, !.demands
  // clang-format on
  CHECK(disloyal.perfidious_supports);
  CHECK_FALSE(disloyal.demands);
  crisis.protege.protege_realigns = 1;
  for (const auto& [staunch, end] :
       {std::pair{.66, crisis_outcome::protege_concedes}, std::pair{.67, crisis_outcome::conflict},
        std::pair{.71, crisis_outcome::conflict}, std::pair{.72, crisis_outcome::status_quo}}) {
    crisis.staunch = staunch;
    CHECK(course_of(crisis).value().if_staunch == end);
  }
  CHECK(shown(text) == R"(
The challenger demands: one is worth 4.1 to it, more than the status quo. The
protege holds: holding is worth 4.1 to it, more than to concede, for support
comes with a chance of 0.7, from a staunch defender alone. Met by support, the
challenger presses; left alone, the protege stays. So there is a conflict if the
defender is staunch, and the protege is left alone and stays if it is
perfidious.
)");
}

TEST_CASE("the page's costly signals", "[docs][deterrence]") {
  // clang-format off
const signalling_game game{.high_type = .5, .high_value = 10, .low_value = 4,
                           .defender_wins = .6, .war_cost = 4, .resolved_challenger = .25};
const costly_signals signals = signals_of(game).value();
std::string sunk = to_string(signals.sunk_costs), tied = to_string(*signals.tied_hands);
  // clang-format on
  CHECK(shown(sunk) + shown(tied) == R"(
the high type alone sends one of 3, the least that is not worth it to the low
type. The high type gets 5, the low type 0; war has a chance of 0.125, a
concession 0.5.

both types send one of 1.6, and fight: the low type bluffs, and is bound by it.
The high type gets 8, the low type 2.6; war has a chance of 0.25, a concession
0.
)");
}

TEST_CASE("the page's tightness", "[docs][deterrence]") {
  // clang-format off
const tight_alliance alliance{.high_value = 10, .low_value = 2, .war_cost = 4, .wins_loose = .5,
                              .wins_per_tightness = .05, .wins_at_most = .9,
                              .peacetime_cost = 1, .prize = 5, .loss = 1};
std::string text = to_string(tightness_of(alliance).value());
  // clang-format on
  CHECK(shown(text) == R"(
A tightness of 6 is the least that deters: it takes 6 for the chance to win of
0.8 that deters, 0 for the patron to intervene, and 2 so that a patron that does
not mean it would not pay. With a loose alliance not even sure intervention
would deter. With this one a chance of 1 does. It is worth it to the patron: it
gets 4, and 1 without.
)");
}

TEST_CASE("the page's reliability", "[docs][deterrence]") {
  // clang-format off
const alliance_at_war war{.interest = 2, .commitment = 2, .greatest_cost = 10,
                          .attacker_alone = .8, .attacker_at_both = .3,
                          .attacker_prize = 100, .attacker_cost = 50,
                          .target_alone = .2, .target_with_ally = .7,
                          .target_prize = 50, .target_cost = 15};
const alliance_reliability found = reliability_of(war).value();
std::string text = to_string(found), seen = to_string(selection_of(found));
  // clang-format on
  CHECK(shown(text) + shown(seen) == R"(
There is war: the ally comes with a chance of 0.4; from 0.2 on the target
resists, and only from 0.6 on the attacker is deterred. A war is worth 10 to the
attacker.

Of alliances of every reliability, a share of 0.2 sees a capitulation, 0.4 a
war, and 0.4 deters. On average the ally comes with a chance of 0.4 in those
that see a war, and of 0.5 in all.
)");
}

TEST_CASE("the page's balance", "[docs][deterrence]") {
  // clang-format off
const pledge_of_support pledge{.gain = 10, .status_quo = 4, .war = -2,
                               .supported = 6, .alone = -10};
const balance_of_pledge balance = balance_of(pledge).value();
std::string text = to_string(balance);

const bool half_way = balance.holds(.55);          // yes
const bool too_much = balance.holds(.9);           // no: the protege is emboldened
const bool conditional = balance.holds(.9, true);  // yes: it holds for no war that it provoked
const truth open = balance.holds_between(.4, .6);  // unknown
const truth none = balance.holds_between(.1, .4);  // no: none of these deters
  // clang-format on
  CHECK(half_way);
  CHECK_FALSE(too_much);
  CHECK(conditional);
  CHECK(open.is_unknown());
  CHECK(none.is_no());
  CHECK(shown(text) == R"(
Support deters from a chance of 0.5 on and restrains the protege up to one of
0.625: between these a pledge does both.
)");

  const threat_to_protege threat{
      .gain = 10, .status_quo = 4, .win = 8, .lose = -12, .attacker_wins = .5, .support = 0};
  assessment<nato_partnership> tie_of_day;
  tie_of_day.status = standing::unknown;
  tie_of_day.at_least = level<nato_partnership>{"IPCP"};
  tie_of_day.at_most = level<nato_partnership>{"ITPP"};
  // clang-format off
constexpr level_probability<nato_partnership> believed{
    "support in a war", "made up for this page",
    {.05, .1, .2, .3, .4, .55, .6, .8, .95}, trend::rising};

const auto chance = believed(tie_of_day);    // from .4 to .55, if it is IPCP or ITPP
const truth balanced = balance.holds_between(chance->at_least, chance->at_most);
const truth deterred = is_deterred_between(threat, chance->at_least, chance->at_most).value();
  // clang-format on
  CHECK(chance == probability_range{.4, .55});
  CHECK(balanced.is_unknown());
  CHECK(deterred.is_unknown());
}

TEST_CASE("the page's exact fractions and errors", "[docs][deterrence]") {
  // clang-format off
// 0.6 x 50 - 29.4 is 0.6 in fractions, and a little more in binary ones.
const basic_attack_calculus<fraction> exact{{3, 5}, 50, {147, 5}, 0, 0, {3, 5}};
const bool attacks = choice_of(exact).value().attacks;   // no: both are worth the same

const result<attack_choice> wrong = choice_of(attack_calculus{.success = 1.5});
const errc why = wrong.error();   // probability_is_from_0_to_1
  // clang-format on
  CHECK_FALSE(attacks);
  CHECK((choice_of(exact).value().expected == fraction{3, 5}));
  CHECK(why == errc::probability_is_from_0_to_1);
  CHECK(choice_of(attack_calculus{.6, 50, 29.4, 0, 0, .6}).value().attacks);
  CHECK(balance_of(pledge_of_support{10, 4, 5, 6, -10}).error() == errc::payoffs_are_in_order);

  // clang-format off
static_assert(choice_of(attack_calculus{.success = .2, .prize = 100, .cost = 30})
                  .value().deterred_by == deterrence_means::denial);
  // clang-format on
}
