// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What holds of every game, over many games by lot in exact fractions: beside plain calculations
// of what each side gets.
#include "deterrence/made_games.hpp"
#include "support/sanitized.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

using namespace entente;
using namespace exact::literals;
using exact::fraction;
using made::lots;

namespace {

constexpr std::array<fraction, 4> scales{"1/3"_f, "5/7"_f, 2_f, 9_f};
constexpr fraction little{1, 100'000};

/// A member of a game, and which way more of it moves the decision.
template <class Game>
struct direction {
  fraction Game::*member;
  bool towards;
};

/// More of a member never moves @p decides_so the other way. How often it moved.
template <class Game, std::size_t Count, class Make, class Decides>
std::size_t moves_one_way(const std::array<direction<Game>, Count>& directions, const Make& make,
                          const Decides& decides_so) {
  lots lot{41};
  std::size_t moved = 0;
  for (std::size_t i = 0; i != made::tried(3000); ++i) {
    const Game one = make(lot);
    for (std::size_t k = 0; k != Count; ++k) {
      const auto [member, towards] = directions[k];
      Game more = one;
      more.*member = more.*member + fraction{lot.between(1, 12), 12};
      const auto before = decides_so(one), after = decides_so(more);
      if (!before || !after || *before == *after) continue;
      ++moved;
      CAPTURE(i, k);
      CHECK(*after == towards);
    }
  }
  return moved;
}

/// The answer to a question of which each case inside the bounds has a part.
class verdict {
 public:
  void add(bool deterred) { (deterred ? some_ : others_) = true; }
  [[nodiscard]] truth of_all() const { return some_ && others_ ? truth::unknown : truth{some_}; }

 private:
  bool some_ = false, others_ = false;
};

/// How often each of the three answers was given.
class tally {
 public:
  void add(truth answer) { ++counts_[answer.is_yes() ? 0U : answer.is_no() ? 1U : 2U]; }
  [[nodiscard]] bool has_each() const {
    return counts_[0] > made::tried(20) && counts_[1] > made::tried(20) &&
           counts_[2] > made::tried(20);
  }

 private:
  std::array<std::size_t, 3> counts_{};
};

template <class Game>
constexpr std::array<fraction Game::*, 6> members_of_attack{
    &Game::success,           &Game::prize,      &Game::cost,
    &Game::punishment_chance, &Game::punishment, &Game::status_quo};

using attack = basic_attack_calculus<fraction>;
using threat = basic_threat_to_protege<fraction>;

bool deters(const attack& of) {
  return of.success * of.prize - of.cost - of.punishment_chance * of.punishment <= of.status_quo;
}
bool deters(const threat& of) {
  const fraction war = of.attacker_wins * of.win + (1_f - of.attacker_wins) * of.lose;
  return of.support * war + (1_f - of.support) * of.gain <= of.status_quo;
}

}  // namespace

TEST_CASE("attack: each number moves the decision one way", "[deterrence][properties]") {
  const std::array<direction<attack>, 6> directions{{{&attack::success, true},
                                                     {&attack::prize, true},
                                                     {&attack::cost, false},
                                                     {&attack::punishment_chance, false},
                                                     {&attack::punishment, false},
                                                     {&attack::status_quo, false}}};
  CHECK(moves_one_way(directions, made::attack, [](const attack& one) -> std::optional<bool> {
          const auto found = choice_of(one);
          return found ? std::optional<bool>{found->attacks} : std::optional<bool>{};
        }) > made::tried(100));
}

TEST_CASE("attack: the decision, its means and its thresholds", "[deterrence][properties]") {
  lots lot{1};
  std::array<std::size_t, 3> means{};
  std::size_t ties = 0, flips = 0;
  for (std::size_t i = 0; i != made::tried(3000); ++i) {
    const attack one = made::attack(lot);
    const auto found = choice_of(one).value();
    CAPTURE(i);
    CHECK(found.attacks == !deters(one));
    ties += found.expected == one.status_quo ? 1U : 0U;
    attack unpunished = one;
    unpunished.punishment_chance = 0_f;
    CHECK((found.deterred_by == deterrence_means::nothing) == found.attacks);
    CHECK((found.deterred_by == deterrence_means::denial) == deters(unpunished));
    ++means[static_cast<std::size_t>(found.deterred_by)];

    CHECK(found.success_threshold.has_value() == (0_f < one.prize));
    CHECK(found.punishment_threshold.has_value() == (0_f < one.punishment));
    const auto flips_at = [&](fraction attack::*member, const fraction& at, bool above) {
      for (const fraction& value : {at - little, at, at + little, lot.chance()}) {
        attack other = one;
        other.*member = value;
        const auto its = choice_of(other);
        if (!its) continue;  // no chance
        ++flips;
        CHECK(its->attacks == (above ? at < value : value < at));
      }
    };
    if (found.success_threshold) flips_at(&attack::success, *found.success_threshold, true);
    if (found.punishment_threshold)
      flips_at(&attack::punishment_chance, *found.punishment_threshold, false);
    for (const fraction& scale : scales) {
      attack scaled{one.success,           one.prize * scale,      one.cost * scale,
                    one.punishment_chance, one.punishment * scale, one.status_quo * scale};
      const auto same = choice_of(scaled).value();
      CHECK(same.attacks == found.attacks);
      CHECK(same.deterred_by == found.deterred_by);
      CHECK(same.success_threshold == found.success_threshold);
      CHECK(same.punishment_threshold == found.punishment_threshold);
      CHECK(same.expected == found.expected * scale);
    }
    // What is added to the status quo and taken from the cost changes nothing either.
    attack moved = one;
    moved.status_quo = moved.status_quo + 5_f;
    moved.cost = moved.cost - 5_f;
    CHECK(choice_of(moved)->attacks == found.attacks);
  }
  CHECK(ties > made::tried(5));
  CHECK(flips > made::tried(1000));
  for (const std::size_t count : means) CHECK(count > made::tried(20));
}

TEST_CASE("attack between bounds: every corner and points inside", "[deterrence][properties]") {
  lots lot{2};
  tally answers;
  const auto& members = members_of_attack<attack>;
  for (std::size_t i = 0; i != made::tried(900); ++i) {
    const attack one = made::attack(lot);
    attack other = one;
    // A few bounds differ by little: all that do by much would leave nothing known.
    for (const auto member : members)
      if (lot.between(0, 1) == 1) {
        const attack far = made::attack(lot);
        other.*member = one.*member + (far.*member - one.*member) / 6_f;
      }
    verdict all;
    for (std::size_t corner = 0; corner != 64; ++corner) {
      attack mixed = one;
      for (std::size_t k = 0; k != members.size(); ++k)
        if (((corner >> k) & 1U) != 0) mixed.*members[k] = other.*members[k];
      all.add(deters(mixed));
    }
    const auto found = is_deterred_between(one, other).value();
    CAPTURE(i);
    CHECK(found == all.of_all());
    CHECK(is_deterred_between(other, one).value() == found);
    answers.add(found);
    if (found.is_unknown()) continue;
    for (int point = 0; point != 8; ++point) {
      attack inside = one;
      for (const auto member : members) inside.*member = lot.on_way(one.*member, other.*member);
      CHECK(deters(inside) == found.is_yes());
    }
    CHECK(is_deterred_between(one, one).value() == truth{deters(one)});
  }
  CHECK(answers.has_each());
}

TEST_CASE("pooled strength: from which interoperability on an attack is deterred",
          "[deterrence][properties]") {
  lots lot{3};
  std::array<std::size_t, 3> reached{};
  std::size_t without_partner = 0;
  for (std::size_t i = 0; i != made::tried(2000); ++i) {
    const basic_pooled_strength<fraction> of{lot.payoff(1), lot.payoff(0), lot.payoff(0)};
    attack against = made::attack(lot);
    const auto found = interoperability_to_deter(of, against);
    CHECK(found.has_value() == (0_f < against.prize));
    if (!found) continue;
    CAPTURE(i);
    ++reached[static_cast<std::size_t>(found->within)];
    without_partner += of.partner == 0_f ? 1U : 0U;
    std::vector<fraction> shares{0_f, 1_f, "1/4"_f, "5/8"_f, lot.chance()};
    if (found->share)
      for (const fraction& near : {*found->share - little, *found->share, *found->share + little})
        if (0_f <= near && near <= 1_f) shares.push_back(near);
    const auto deterred_with = [&](const fraction& share) {
      against.success = chance_of_success(of, share).value();
      CHECK(against.success == of.attacker / (of.attacker + of.defender + share * of.partner));
      return deters(against);
    };
    for (const fraction& share : shares) {
      const bool deterred = deterred_with(share);
      CHECK(deterred == (against.success <= found->success_threshold));
      if (found->share)
        CHECK(deterred == (*found->share <= share));
      else
        CHECK(deterred == (found->within == help_reach::deterred_without));
    }
    CHECK((found->within == help_reach::deterred_without) == deterred_with(0_f));
    CHECK((found->within == help_reach::out_of_reach) == !deterred_with(1_f));
    // What the attacker's chance of success would have been says nothing.
    against.success = lot.chance();
    CHECK(interoperability_to_deter(of, against).value() == found.value());
    for (const fraction& scale : scales)
      CHECK(interoperability_to_deter(
                {of.attacker * scale, of.defender * scale, of.partner * scale}, against)
                .value() == found.value());
  }
  CHECK(without_partner > made::tried(10));
  for (const std::size_t count : reached) CHECK(count > made::tried(20));
}

TEST_CASE("threat to a protege: each number moves the decision one way",
          "[deterrence][properties]") {
  const std::array<direction<threat>, 6> directions{{{&threat::gain, true},
                                                     {&threat::status_quo, false},
                                                     {&threat::win, true},
                                                     {&threat::lose, true},
                                                     {&threat::attacker_wins, true},
                                                     {&threat::support, false}}};
  CHECK(moves_one_way(directions, made::threat, [](const threat& one) -> std::optional<bool> {
          const auto found = choice_of(one);
          return found ? std::optional<bool>{found->attacks} : std::optional<bool>{};
        }) > made::tried(100));
}

TEST_CASE("threat to a protege: the decision and its threshold", "[deterrence][properties]") {
  lots lot{4};
  std::array<std::size_t, 3> kinds{};
  std::size_t ties = 0, war_as_good = 0;
  for (std::size_t i = 0; i != made::tried(4000); ++i) {
    threat one = made::threat(lot);
    // War is worth as much as the status quo: then support that is sure, and only that, deters.
    if (i % 16 == 0)
      one.status_quo = one.attacker_wins * one.win + (1_f - one.attacker_wins) * one.lose;
    const auto found = choice_of(one).value();
    CAPTURE(i);
    CHECK(found.attacks == !deters(one));
    ++kinds[static_cast<std::size_t>(found.tempted)];
    ties += found.expected == one.status_quo ? 1U : 0U;
    war_as_good += found.war == one.status_quo && found.war < one.gain ? 1U : 0U;
    const auto attacks_with = [&](const fraction& support) {
      threat other = one;
      other.support = support;
      const bool attacks = choice_of(other)->attacks;
      CHECK(attacks == !deters(other));
      return attacks;
    };
    CHECK((found.tempted == temptation::none) == !attacks_with(0_f));
    CHECK((found.tempted == temptation::undeterrable) == attacks_with(1_f));
    CHECK(found.support_threshold.has_value() == (found.tempted == temptation::deterrable));
    if (const auto& at = found.support_threshold) {
      CHECK((0_f < *at && *at <= 1_f));
      for (const fraction& near : {*at - little, *at, *at + little})
        if (0_f <= near && near <= 1_f) CHECK(attacks_with(near) == (near < *at));
    }
    for (const fraction& scale : scales) {
      const auto same = choice_of(threat{one.gain * scale, one.status_quo * scale, one.win * scale,
                                         one.lose * scale, one.attacker_wins, one.support})
                            .value();
      CHECK(same.attacks == found.attacks);
      CHECK(same.tempted == found.tempted);
      CHECK(same.support_threshold == found.support_threshold);
    }
  }
  CHECK(ties > made::tried(10));
  CHECK(war_as_good > made::tried(10));
  for (const std::size_t count : kinds) CHECK(count > made::tried(20));
}

TEST_CASE("threat to a protege between bounds of support", "[deterrence][properties]") {
  lots lot{5};
  tally answers;
  for (std::size_t i = 0; i != made::tried(2000); ++i) {
    const threat one = made::threat(lot);
    fraction low = lot.chance(), high = lot.chance();
    if (high < low) std::swap(low, high);
    verdict all;
    for (const fraction& support :
         {low, high, lot.on_way(low, high), lot.on_way(low, high), lot.on_way(low, high)}) {
      threat other = one;
      other.support = support;
      all.add(deters(other));
    }
    const auto found = is_deterred_between(one, low, high).value();
    CAPTURE(i);
    CHECK(found == all.of_all());
    CHECK((low == high) <= !found.is_unknown());
    answers.add(found);
  }
  CHECK(answers.has_each());
}

TEST_CASE("a defender that is called: the decision and its threshold", "[deterrence][properties]") {
  using defender = basic_called_defender<fraction>;
  const auto make = [](lots& lot) {
    return defender{lot.payoff(0), lot.chance(), lot.payoff(), lot.payoff()};
  };
  const std::array<direction<defender>, 4> directions{{{&defender::protege, true},
                                                       {&defender::attacker_wins, false},
                                                       {&defender::war, false},
                                                       {&defender::abandonment, true}}};
  CHECK(moves_one_way(directions, make, [](const defender& one) -> std::optional<bool> {
          const auto found = choice_of(one);
          return found ? std::optional<bool>{found->fights} : std::optional<bool>{};
        }) > made::tried(100));
  lots lot{6};
  std::size_t fought = 0;
  for (std::size_t i = 0; i != made::tried(2000); ++i) {
    const defender one = make(lot);
    const auto found = choice_of(one).value();
    CHECK(found.fights ==
          (0_f - one.abandonment <= (1_f - one.attacker_wins) * one.protege - one.war));
    fought += found.fights ? 1U : 0U;
    for (const fraction& near : {found.abandonment_threshold - little, found.abandonment_threshold,
                                 found.abandonment_threshold + little}) {
      defender other = one;
      other.abandonment = near;
      CHECK(choice_of(other)->fights == (found.abandonment_threshold <= near));
    }
    for (const fraction& scale : scales)
      CHECK(choice_of(defender{one.protege * scale, one.attacker_wins, one.war * scale,
                               one.abandonment * scale})
                ->fights == found.fights);
  }
  CHECK(fought > made::tried(20));
  CHECK(fought < made::tried(2000) - made::tried(20));
}

TEST_CASE("asymmetric deterrence: the equilibrium and its threshold", "[deterrence][properties]") {
  using game = basic_asymmetric_game<fraction>;
  lots lot{7};
  std::array<std::size_t, 3> kinds{};
  const auto expected = [](const game& one) {
    return one.hard_defender * one.conflict + (1_f - one.hard_defender) * one.concession;
  };
  const auto best = [&](const game& one) {
    const fraction demand = expected(one);
    return demand < one.status_quo   ? asymmetric_outcome::deterrence
           : one.status_quo < demand ? asymmetric_outcome::attack
                                     : asymmetric_outcome::either;
  };
  for (std::size_t i = 0; i != made::tried(3000); ++i) {
    game one = made::asymmetric(lot);
    if (i % 8 == 0) one.hard_defender = equilibrium_of(one)->threshold;
    const auto found = equilibrium_of(one).value();
    CAPTURE(i);
    CHECK(found.kind == best(one));
    CHECK(found.expected == expected(one));
    CHECK((0_f < found.threshold && found.threshold < 1_f));
    ++kinds[static_cast<std::size_t>(found.kind)];
    for (const fraction& near :
         {found.threshold - little, found.threshold, found.threshold + little}) {
      game other = one;
      other.hard_defender = near;
      if (0_f <= near && near <= 1_f) CHECK(equilibrium_of(other)->kind == best(other));
    }
    for (const fraction& scale : scales) {
      const auto same = equilibrium_of(game{one.concession * scale, one.status_quo * scale,
                                            one.conflict * scale, one.hard_defender});
      CHECK(same->kind == found.kind);
      CHECK(same->threshold == found.threshold);
    }
  }
  for (const std::size_t count : kinds) CHECK(count > made::tried(20));
  const std::array<direction<game>, 4> directions{{{&game::concession, true},
                                                   {&game::status_quo, false},
                                                   {&game::conflict, true},
                                                   {&game::hard_defender, false}}};
  CHECK(moves_one_way(directions, made::asymmetric, [](const game& one) -> std::optional<bool> {
          const auto its = equilibrium_of(one);
          if (!its) return {};
          return its->kind == asymmetric_outcome::attack;
        }) > made::tried(100));
}

TEST_CASE("signals: the least that convinces, and what it brings", "[deterrence][properties]") {
  lots lot{8};
  std::array<std::size_t, 2> tied_kinds{};
  for (std::size_t i = 0; i != made::tried(2000); ++i) {
    const auto one = made::signalling(lot);
    const auto found = signals_of(one).value();
    CAPTURE(i);
    const fraction& resolved = one.resolved_challenger;
    const fraction high = one.defender_wins * one.high_value - one.war_cost;
    const fraction low = one.defender_wins * one.low_value - one.war_cost;
    CHECK(found.high_type_at_war == high);
    CHECK(found.low_type_at_war == low);
    const auto larger = [](const fraction& a, const fraction& b) { return a < b ? b : a; };
    // What a low type gets that sends the signal of a high one; else it gets nothing. Challenged,
    // it fights or concedes as it is better off.
    const auto bluff_with_sunk = [&](const fraction& size) {
      return (1_f - resolved) * one.low_value + resolved * larger(low, 0_f) - size;
    };
    const auto bluff_with_tied = [&](const fraction& size) {
      return (1_f - resolved) * one.low_value + resolved * larger(low, 0_f - size);
    };
    const fraction high_stands = (1_f - resolved) * one.high_value + resolved * high;

    const auto& sunk = found.sunk_costs;
    // Sunk costs always tell the two apart: what a low type would not pay is less than what a high
    // one that fights everybody would lose, since the low one would rather concede.
    CHECK(sunk.kind == signal_kind::separating);
    CHECK(bluff_with_sunk(sunk.size) <= 0_f);
    if (0_f < sunk.size) CHECK(0_f < bluff_with_sunk(sunk.size - little));
    CHECK(sunk.high_type_gets == high_stands - sunk.size);
    CHECK(high <= sunk.high_type_gets);  // not to send it would be worth war with everybody
    CHECK(sunk.low_type_gets == 0_f);
    CHECK(sunk.war == one.high_type * resolved);
    CHECK(sunk.concession == 1_f - one.high_type);

    CHECK(found.tied_hands.has_value() == (0_f < resolved));
    if (!found.tied_hands) continue;
    const auto& tied = *found.tied_hands;
    ++tied_kinds[static_cast<std::size_t>(tied.kind)];
    CHECK(tied.high_type_gets == high_stands);
    CHECK(high <= tied.high_type_gets);
    if (tied.kind == signal_kind::separating) {
      CHECK(bluff_with_tied(tied.size) <= 0_f);
      if (0_f < tied.size) CHECK(0_f < bluff_with_tied(tied.size - little));
      CHECK(tied.low_type_gets == 0_f);
      CHECK(tied.war == one.high_type * resolved);
      CHECK(tied.concession == 1_f - one.high_type);
    } else {
      CHECK(tied.kind == signal_kind::pooling);
      CHECK(0_f < bluff_with_tied(1000_f));  // no signal is too much for a low type
      CHECK(0_f - tied.size <= low);         // with this one it fights, with a lesser one not
      CHECK(low < 0_f - (tied.size - little));
      CHECK(tied.low_type_gets == (1_f - resolved) * one.low_value + resolved * low);
      CHECK(0_f < tied.low_type_gets);
      CHECK(tied.war == resolved);
      CHECK(tied.concession == 0_f);
    }
    // Fearon's results.
    CHECK(sunk.high_type_gets <= tied.high_type_gets);
    CHECK(sunk.war <= tied.war);
    for (const fraction& scale : scales) {
      const auto same = signals_of(basic_signalling_game<fraction>{
                                       one.high_type, one.high_value * scale, one.low_value * scale,
                                       one.defender_wins, one.war_cost * scale, resolved})
                            .value();
      CHECK(same.sunk_costs.kind == sunk.kind);
      CHECK(same.sunk_costs.size == sunk.size * scale);
      CHECK(same.tied_hands->kind == tied.kind);
      CHECK(same.tied_hands->size == tied.size * scale);
      CHECK(same.tied_hands->war == tied.war);
    }
  }
  CHECK(tied_kinds[0] > made::tried(20));
  CHECK(tied_kinds[1] > made::tried(20));
}

TEST_CASE("tightness: the least that deters, and what it comes to", "[deterrence][properties]") {
  lots lot{9};
  std::size_t found_some = 0, found_none = 0, worth = 0, by_signal = 0;
  for (std::size_t i = 0; i != made::tried(2000); ++i) {
    const auto one = made::tight(lot);
    const auto found = tightness_of(one).value();
    CAPTURE(i);
    const auto wins = [&](const fraction& tightness) {
      const fraction all = one.wins_loose + one.wins_per_tightness * tightness;
      return all < one.wins_at_most ? all : one.wins_at_most;
    };
    const auto deters_with = [&](const fraction& tightness) {
      return (1_f - wins(tightness)) * one.prize - one.loss <= 0_f;
    };
    const auto intervenes = [&](const fraction& tightness) {
      return one.war_cost <= wins(tightness) * one.high_value;
    };
    const auto separates = [&](const fraction& tightness) {
      return one.low_value - one.peacetime_cost * tightness <= 0_f;
    };
    const auto is_least = [&](const std::optional<fraction>& least, const auto& holds) {
      if (!least) {
        CHECK(!holds(100'000_f));
        return;
      }
      CHECK(0_f <= *least);
      CHECK(holds(*least));
      CHECK(holds(*least + 1_f));
      if (0_f < *least)
        for (int k = 0; k <= 6; ++k)
          CHECK(!holds(k == 6 ? *least - little : *least * fraction{k, 6}));
    };
    is_least(found.to_deter, deters_with);
    is_least(found.to_intervene, intervenes);
    is_least(found.to_separate, separates);
    is_least(found.least, [&](const fraction& tightness) {
      return deters_with(tightness) && intervenes(tightness) && separates(tightness);
    });
    CHECK((1_f - found.wins_to_deter) * one.prize == one.loss);
    const fraction fights_loose = one.wins_loose * one.high_value - one.war_cost;
    CHECK(found.loose_patron_gets == (0_f < fights_loose ? fights_loose : 0_f));
    // At this chance of intervention an attack is worth nothing.
    const auto worth_nothing = [&](const fraction& chance, const fraction& its_wins) {
      return (1_f - chance) * one.prize + chance * ((1_f - its_wins) * one.prize - one.loss) == 0_f;
    };
    CHECK(worth_nothing(found.attacks_below_loose, one.wins_loose));
    if (!found.least) {
      ++found_none;
      CHECK(!found.is_worth_it);
      continue;
    }
    ++found_some;
    by_signal += *found.least == found.to_separate && 0_f < found.to_separate ? 1U : 0U;
    CHECK(found.wins == wins(*found.least));
    CHECK(worth_nothing(found.attacks_below, found.wins));
    CHECK(found.attacks_below <= 1_f);
    CHECK(found.attacks_below <= found.attacks_below_loose);
    CHECK(found.tight_patron_gets == one.high_value - one.peacetime_cost * *found.least);
    CHECK(found.mimic_gets == one.low_value - one.peacetime_cost * *found.least);
    CHECK(found.mimic_gets <= 0_f);
    CHECK(found.is_worth_it == (found.loose_patron_gets <= found.tight_patron_gets));
    worth += found.is_worth_it ? 1U : 0U;
    for (const fraction& scale : scales) {
      auto scaled = one;
      for (const auto member :
           {&basic_tight_alliance<fraction>::high_value, &basic_tight_alliance<fraction>::low_value,
            &basic_tight_alliance<fraction>::war_cost,
            &basic_tight_alliance<fraction>::peacetime_cost, &basic_tight_alliance<fraction>::prize,
            &basic_tight_alliance<fraction>::loss})
        scaled.*member = scaled.*member * scale;
      const auto same = tightness_of(scaled).value();
      CHECK(same.least == found.least);
      CHECK(same.is_worth_it == found.is_worth_it);
      CHECK(same.attacks_below == found.attacks_below);
    }
  }
  CHECK(found_some > made::tried(20));
  CHECK(found_none > made::tried(20));
  CHECK(worth > made::tried(20));
  CHECK(worth < found_some);
  CHECK(by_signal > made::tried(20));
}

TEST_CASE("reliability: the outcome and its thresholds", "[deterrence][properties]") {
  using alliance = basic_alliance_at_war<fraction>;
  lots lot{10};
  std::array<std::size_t, 3> outcomes{};
  std::size_t into_war = 0, no_war = 0;
  for (std::size_t i = 0; i != made::tried(400); ++i) {
    const alliance one = made::alliance(lot);
    const auto found = reliability_of(one).value();
    CAPTURE(i);
    const auto at_war = [&](const fraction& alone, const fraction& with, const fraction& chance,
                            const fraction& prize, const fraction& cost) {
      return (chance * with + (1_f - chance) * alone) * prize - cost;
    };
    const auto attacker_gets = [&](const fraction& chance) {
      return at_war(one.attacker_alone, one.attacker_at_both, chance, one.attacker_prize,
                    one.attacker_cost);
    };
    const auto outcome_at = [&](const fraction& chance) {
      if (attacker_gets(chance) <= 0_f) return alliance_outcome::deterred;
      const fraction target_gets =
          at_war(one.target_alone, one.target_with_ally, chance, one.target_prize, one.target_cost);
      return 0_f <= target_gets ? alliance_outcome::war : alliance_outcome::capitulation;
    };
    CHECK((0_f <= found.reliability && found.reliability <= 1_f));
    CHECK(found.outcome == outcome_at(found.reliability));
    CHECK(found.attacker_expects == attacker_gets(found.reliability));
    ++outcomes[static_cast<std::size_t>(found.outcome)];

    // An ally of every reliability: where the outcome turns, and how often it is which.
    const int steps = 600;
    std::array<int, 3> seen{};
    fraction in_war = 0_f;
    const auto reliable = [&](const fraction& chance) {
      alliance other = one;
      other.interest = 0_f;
      other.commitment = chance;
      other.greatest_cost = 1_f;
      return reliability_of(other).value();
    };
    auto before = alliance_outcome::capitulation;
    for (int k = 0; k != steps; ++k) {
      const fraction chance{2 * k + 1, 2 * steps};
      const auto outcome = outcome_at(chance);
      if (k % 60 == 0) CHECK(reliable(chance).outcome == outcome);
      into_war +=
          outcome == alliance_outcome::war && k != 0 && before == alliance_outcome::capitulation
              ? 1U
              : 0U;
      before = outcome;
      ++seen[static_cast<std::size_t>(outcome)];
      if (outcome == alliance_outcome::war) in_war = in_war + chance;
    }
    for (const fraction& at : {found.resists_from, found.deterred_from})
      for (const fraction& near : {at - little, at, at + little})
        if (0_f <= near && near <= 1_f) CHECK(reliable(near).outcome == outcome_at(near));

    const auto selected = selection_of(found);
    const auto near = [](const fraction& a, const fraction& b) {
      const fraction gap = a - b;
      return (gap < 0_f ? 0_f - gap : gap) <= "1/300"_f;
    };
    CHECK(selected.capitulation + selected.war + selected.deterred == 1_f);
    CHECK(near(selected.capitulation, fraction{seen[0], steps}));
    CHECK(near(selected.war, fraction{seen[1], steps}));
    CHECK(near(selected.deterred, fraction{seen[2], steps}));
    if (seen[1] != 0)
      CHECK(near(selected.reliability_in_war, in_war / fraction{seen[1]}));
    else
      ++no_war;
    if (selected.war == 0_f) CHECK(selected.reliability_in_war == 0_f);

    for (const fraction& scale : scales) {
      auto scaled = one;
      for (const auto member :
           {&alliance::interest, &alliance::commitment, &alliance::greatest_cost,
            &alliance::attacker_prize, &alliance::attacker_cost, &alliance::target_prize,
            &alliance::target_cost})
        scaled.*member = scaled.*member * scale;
      const auto same = reliability_of(scaled).value();
      CHECK(same.outcome == found.outcome);
      CHECK(same.reliability == found.reliability);
      CHECK(selection_of(same) == selected);
    }
  }
  for (const std::size_t count : outcomes) CHECK(count > made::tried(10));
  CHECK(into_war > made::tried(10));  // more commitment can bring a war
  CHECK(no_war > made::tried(10));
  const std::array<direction<alliance>, 5> directions{{{&alliance::interest, true},
                                                       {&alliance::commitment, true},
                                                       {&alliance::greatest_cost, false},
                                                       {&alliance::attacker_prize, false},
                                                       {&alliance::attacker_cost, true}}};
  CHECK(moves_one_way(directions, made::alliance, [](const alliance& one) -> std::optional<bool> {
          const auto its = reliability_of(one);
          if (!its || one.interest + one.commitment < 0_f) return {};
          return its->outcome == alliance_outcome::deterred;
        }) > made::tried(50));
}

TEST_CASE("balance of a pledge: what deters and what restrains", "[deterrence][properties]") {
  lots lot{11};
  tally unconditional, conditional;
  std::size_t some = 0, none = 0;
  for (std::size_t i = 0; i != made::tried(3000); ++i) {
    const auto one = made::pledge(lot);
    const auto found = balance_of(one).value();
    CAPTURE(i);
    const auto holds = [&](const fraction& support, bool if_attacked_only) {
      const bool is_deterred = support * one.war + (1_f - support) * one.gain <= one.status_quo;
      const bool provokes = 0_f < support * one.supported + (1_f - support) * one.alone;
      return is_deterred && (if_attacked_only || !provokes);
    };
    CHECK(found.exists() == (holds(found.at_least, false) && holds(found.at_most, false)));
    (found.exists() ? some : none) += 1;
    fraction low = lot.chance(), high = lot.on_way(low, lot.chance());
    if (high < low) std::swap(low, high);
    for (const bool condition : {false, true}) {
      verdict all;
      for (const fraction& support : {low, high, found.at_least, found.at_most,
                                      lot.on_way(low, high), lot.on_way(low, high)}) {
        const fraction inside = support < low ? low : high < support ? high : support;
        CHECK(found.holds(inside, condition) == holds(inside, condition));
        all.add(holds(inside, condition));
      }
      CHECK(found.holds_between(low, high, condition) == all.of_all());
      (condition ? conditional : unconditional).add(all.of_all());
    }
    for (const fraction& at : {found.at_least, found.at_most})
      for (const fraction& near : {at - little, at, at + little})
        CHECK(found.holds(near) == holds(near, false));
    for (const fraction& scale : scales)
      CHECK(balance_of(basic_pledge<fraction>{one.gain * scale, one.status_quo * scale,
                                              one.war * scale, one.supported * scale,
                                              one.alone * scale})
                .value() == found);
  }
  CHECK(some > made::tried(20));
  CHECK(none > made::tried(20));
  CHECK(unconditional.has_each());
  CHECK(conditional.has_each());
}
