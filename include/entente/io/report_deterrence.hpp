// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_DETERRENCE_HPP
#define ENTENTE_IO_REPORT_DETERRENCE_HPP

#include <entente/deterrence.hpp>
#include <entente/io/decimal.hpp>
#include <entente/io/printable.hpp>

#include <string>

namespace entente::inline v0 {

// What the games of deterrence are given and what comes of them, in plain sentences: what was
// decided, and on which side of which threshold. Numbers are rounded for reading.

namespace detail {
[[nodiscard]] inline std::string chance(double value) {
  return "a chance of " + rounded_words(value);
}
[[nodiscard]] inline std::string more_than_status_quo(bool is_more) {
  return is_more ? ", more than the status quo" : ", no more than the status quo";
}
}  // namespace detail

/// "An attack succeeds with a chance of 0.5, wins 100 and costs 20; ..."
[[nodiscard]] inline std::string to_string(const attack_calculus& of) {
  using detail::chance, detail::rounded_words;
  return "An attack succeeds with " + chance(of.success) + ", wins " + rounded_words(of.prize) +
         " and costs " + rounded_words(of.cost) + "; " +
         (of.punishment_chance <= 0 || of.punishment <= 0
              ? std::string{"nobody punishes it"}
              : "with " + chance(of.punishment_chance) + " it is punished by " +
                    rounded_words(of.punishment)) +
         "; the status quo is worth " + rounded_words(of.status_quo) + ".";
}

/// "Denial deters it: attacking is worth -10, no more than the status quo, even if nobody punishes.
/// It would attack with a chance of success above 0.3."
[[nodiscard]] inline std::string to_string(const attack_choice& of) {
  using detail::rounded_words;
  const bool by_denial = of.deterred_by == deterrence_means::denial;
  const bool by_punishment = of.deterred_by == deterrence_means::punishment;
  std::string out = of.attacks      ? "It attacks"
                    : by_denial     ? "Denial deters it"
                    : by_punishment ? "Punishment deters it"
                                    : "It does not attack";
  out += ": attacking is worth " + rounded_words(of.expected) +
         detail::more_than_status_quo(of.attacks) +
         (by_denial       ? ", even if nobody punishes."
          : by_punishment ? ", but it would be worth more if nobody punished."
                          : ".");
  // What would change that, each by itself; what no chance can be is left out.
  const double success = of.success_threshold.value_or(of.attacks ? -1 : 1);
  const double punished = of.punishment_threshold.value_or(of.attacks ? 2 : 0);
  const bool by_success = of.attacks ? 0 <= success : success < 1;
  const bool by_punishing = of.attacks ? punished <= 1 : 0 < punished;
  if (!by_success && !by_punishing)
    return out + " No chance of success, and none of punishment, would change that.";
  out += of.attacks ? " It would not with " : " It would attack with ";
  if (by_success)
    out += "a chance of success " + (of.attacks ? "of " + rounded_words(success) + " or less"
                                                : "above " + rounded_words(success));
  if (by_success && by_punishing) out += ", or ";
  if (by_punishing)
    out += "a chance of punishment " + (of.attacks ? "of " + rounded_words(punished) + " or more"
                                                   : "below " + rounded_words(punished));
  return out + ".";
}

/// "An attacker of strength 60 meets a defender of 20, and as much of a partner's 40 as ..."
[[nodiscard]] inline std::string to_string(const pooled_strength& of) {
  using detail::rounded_words;
  return "An attacker of strength " + rounded_words(of.attacker) + " meets a defender of " +
         rounded_words(of.defender) + ", and as much of a partner's " + rounded_words(of.partner) +
         " as can be brought to bear.";
}

/// "The partner's help deters from an interoperability of 0.5 on: it brings the attacker's chance
/// of success down to 0.6, up to which it is deterred."
[[nodiscard]] inline std::string to_string(const interoperability_needed& of) {
  using detail::rounded_words;
  const std::string threshold = rounded_words(of.success_threshold);
  switch (of.within) {
    case help_reach::deterred_without:
      return "The attacker is deterred without the partner: its chance of success is at most " +
             threshold + ", up to which it is deterred.";
    case help_reach::reachable:
      return "The partner's help deters from an interoperability of " +
             rounded_words(of.share.value_or(0)) +
             " on: it brings the attacker's chance of success down to " + threshold +
             ", up to which it is deterred.";
    case help_reach::out_of_reach:
      break;
  }
  const std::string out = "The partner's help cannot deter: ";
  if (of.share)
    return out + "it would take an interoperability of " + rounded_words(*of.share) +
           ", more than 1, to bring the attacker's chance of success down to " + threshold +
           ", up to which it is deterred.";
  if (of.success_threshold <= 0)
    return out + "the attacker attacks with any chance of success above 0.";
  return out + "the partner has no strength to bring the attacker's chance of success down to " +
         threshold + ", up to which it is deterred.";
}

/// "An attacker to whom a protege that gives way is worth 10, the status quo 4, ..."
[[nodiscard]] inline std::string to_string(const threat_to_protege& of) {
  using detail::chance, detail::rounded_words;
  return "To the attacker a protege that gives way is worth " + rounded_words(of.gain) +
         ", the status quo " + rounded_words(of.status_quo) + ", a war with the defender " +
         rounded_words(of.win) + " if it is won and " + rounded_words(of.lose) +
         " if it is lost; it wins one with " + chance(of.attacker_wins) +
         ", and the defender fights with " + chance(of.support) + ".";
}

/// "It attacks, for the chance of support is below 0.5: attacking is worth 4.6, more than the
/// status quo, and a war with the defender -2."
[[nodiscard]] inline std::string to_string(const threat_choice& of) {
  using detail::rounded_words;
  const std::string war = rounded_words(of.war);
  switch (of.tempted) {
    case temptation::none:
      return "It does not attack, with or without support: a protege that gives way is worth no "
             "more to it than the status quo.";
    case temptation::undeterrable:
      return "It attacks, with or without support: a war with the defender is worth " + war +
             ", no less than the status quo.";
    case temptation::deterrable:
      break;
  }
  return std::string{of.attacks ? "It attacks, for the chance of support is below "
                                : "It does not attack, for the chance of support is at least "} +
         rounded_words(of.support_threshold.value_or(0)) + ": attacking is worth " +
         rounded_words(of.expected) + detail::more_than_status_quo(of.attacks) +
         ", and a war with the defender " + war + ".";
}

/// "To the defender the protege is worth 10, a war costs it 6, ..."
[[nodiscard]] inline std::string to_string(const called_defender& of) {
  using detail::chance, detail::rounded_words;
  return "To the defender the protege is worth " + rounded_words(of.protege) +
         ", and a war for it costs " + rounded_words(of.war) + "; with " +
         chance(of.attacker_wins) +
         " the protege is lost all the same; to abandon the commitment costs " +
         rounded_words(of.abandonment) + ".";
}

/// "It fights: to abandon the commitment costs it at least 1, which is what fighting does."
[[nodiscard]] inline std::string to_string(const defender_choice& of) {
  const std::string threshold = detail::rounded_words(of.abandonment_threshold);
  if (of.fights && of.abandonment_threshold <= 0)
    return "It fights, as it would without a commitment: what the war saves is worth what it "
           "costs.";
  return of.fights ? "It fights: to abandon the commitment costs it at least " + threshold +
                         ", what it loses by the war."
                   : "It does not fight: to abandon the commitment costs it less than " +
                         threshold + ", what it loses by the war.";
}

/// "To the attacker a protege that stands alone is worth 10, the status quo 4, ..."
[[nodiscard]] inline std::string to_string(const pledge_of_support& of) {
  using detail::rounded_words;
  return "To the attacker a protege that stands alone is worth " + rounded_words(of.gain) +
         ", the status quo " + rounded_words(of.status_quo) + ", a war in which support comes " +
         rounded_words(of.war) + "; to the protege a war that it provokes is worth " +
         rounded_words(of.supported) + " with support and " + rounded_words(of.alone) + " without.";
}

/// "Support deters from a chance of 0.5 on and restrains the protege up to one of 0.625: between
/// these a pledge does both."
[[nodiscard]] inline std::string to_string(const balance_of_pledge& of) {
  using detail::rounded_words;
  const std::string low = rounded_words(of.at_least), high = rounded_words(of.at_most);
  if (of.exists() && of.at_most <= of.at_least)
    return "Support deters from a chance of " + low +
           " on and restrains the protege up to the same: a pledge does both at that chance alone.";
  const std::string out =
      "Support deters from a chance of " + low + " on and restrains the protege ";
  if (of.exists()) return out + "up to one of " + high + ": between these a pledge does both.";
  return out + "only up to one of " + high +
         ": no unconditional pledge does both. One that holds for no war that the protege "
         "provoked does, from " +
         low + " on.";
}

/// "To the challenger a concession is worth 3, the status quo 2, a conflict 0; ..."
[[nodiscard]] inline std::string to_string(const asymmetric_game& of) {
  using detail::rounded_words;
  return "To the challenger a concession is worth " + rounded_words(of.concession) +
         ", the status quo " + rounded_words(of.status_quo) + ", a conflict " +
         rounded_words(of.conflict) + "; the defender is hard with " +
         detail::chance(of.hard_defender) + ".";
}

/// "Deterrence: the chance that the defender is hard is above 0.333333, so that a demand is worth
/// 1.5, less than the status quo."
[[nodiscard]] inline std::string to_string(const asymmetric_equilibrium& of) {
  using detail::rounded_words;
  const std::string threshold = rounded_words(of.threshold),
                    demand = ", so that a demand is worth " + rounded_words(of.expected) + ", ";
  switch (of.kind) {
    case asymmetric_outcome::deterrence:
      return "Deterrence: the chance that the defender is hard is above " + threshold + demand +
             "less than the status quo.";
    case asymmetric_outcome::attack:
      return "Attack: the chance that the defender is hard is below " + threshold + demand +
             "more than the status quo.";
    case asymmetric_outcome::either:
      break;
  }
  return "Deterrence or attack: the chance that the defender is hard is just " + threshold +
         demand + "as much as the status quo.";
}

/// "To the challenger a concession is worth 10, the status quo 6, backing down 2, ..."
[[nodiscard]] inline std::string to_string(const unilateral_game& of) {
  using detail::chance, detail::rounded_words;
  const auto& c = of.challenger;
  const auto& d = of.defender;
  return "To the challenger a concession is worth " + rounded_words(c.concession) +
         ", the status quo " + rounded_words(c.status_quo) + ", backing down " +
         rounded_words(c.backs_down) + ", a conflict " + rounded_words(c.conflict_if_hard) +
         " if it is hard, else " + rounded_words(c.conflict_if_soft) +
         "; to the defender a challenger that backs down " +
         rounded_words(d.challenger_backs_down) + ", a concession " + rounded_words(d.concession) +
         ", a conflict " + rounded_words(d.conflict_if_hard) + " if it is hard, else " +
         rounded_words(d.conflict_if_soft) + ". The challenger is hard with " +
         chance(of.hard_challenger) + ", the defender with " + chance(of.hard_defender) + ".";
}

namespace detail {
/// Why an equilibrium of this family is one: on which side of their thresholds the chances are.
[[nodiscard]] inline const char* why(unilateral_equilibrium_kind kind) {
  switch (kind) {
    case unilateral_equilibrium_kind::deterrence:
      return "the defender is likely enough to be hard to deter a hard challenger";
    case unilateral_equilibrium_kind::separating:
      return "the defender is likely enough to be hard to deter a soft challenger, but not a hard "
             "one";
    case unilateral_equilibrium_kind::bluff:
      return "the defender is not likely enough to be hard to deter anybody, and the challenger "
             "not likely enough that a soft defender always concedes";
    case unilateral_equilibrium_kind::attack:
      return "the defender is not likely enough to be hard to deter anybody, and the challenger "
             "likely enough that a soft defender concedes";
    case unilateral_equilibrium_kind::steadfast:
      break;
  }
  return "the challenger expects a soft defender to resist, too, for it would take whoever demands "
         "for soft";
}
/// "never demands", "always demands" or "demands with a chance of 0.25".
[[nodiscard]] inline std::string acts(const char* verb, double probability) {
  if (probability <= 0) return std::string{"never "} + verb;
  if (1 <= probability) return std::string{"always "} + verb;
  return verb + (" with " + chance(probability));
}
}  // namespace detail

/// "separating: the defender is likely enough to be hard to deter a soft challenger, but not a hard
/// one. A hard challenger always demands, a soft one never demands; ..."
[[nodiscard]] inline std::string to_string(const unilateral_equilibrium& of) {
  using detail::rounded_words, detail::acts;
  const double hard = of.hard_challenger_demands, soft = of.soft_challenger_demands;
  const std::string demands =
      hard <= 0 && soft <= 0 ? "No challenger demands"
      : 1 <= hard && 1 <= soft
          ? "Every challenger demands"
          : "A hard challenger " + acts("demands", hard) + ", a soft one " + acts("demands", soft);
  return std::string{name_of(of.kind)} + ": " + detail::why(of.kind) + ". " + demands +
         "; a soft defender " + acts("resists", of.soft_defender_resists) +
         (of.kind == unilateral_equilibrium_kind::steadfast ? " or more" : "") +
         ". Status quo: " + rounded_words(of.status_quo) +
         ", concession: " + rounded_words(of.concession) +
         ", conflict: " + rounded_words(of.conflict) +
         ", the challenger backs down: " + rounded_words(of.challenger_backs_down) + "." +
         (of.survives_hard_belief
              ? ""
              : " It is none if a demand that nobody expects is taken for a hard challenger's.");
}

/// The thresholds, and every equilibrium in a line of its own.
[[nodiscard]] inline std::string to_string(const unilateral_solution& of) {
  using detail::rounded_words;
  std::string out = "A hard challenger is deterred where the chance of a hard defender is above " +
                    rounded_words(of.hard_challenger_threshold) + ", a soft one above " +
                    rounded_words(of.soft_challenger_threshold) +
                    "; a soft defender concedes where the chance of a hard challenger is above " +
                    rounded_words(of.soft_defender_threshold) + ".";
  for (const unilateral_equilibrium& one : of.equilibria) out += "\n- " + to_string(one);
  return out;
}

/// "status quo 8, protege concedes 4, ..."
[[nodiscard]] inline std::string to_string(const crisis_payoffs& of) {
  std::string out;
  for (const auto& [outcome, word] : words_of(crisis_outcome{})) {
    if (!out.empty()) out += ", ";
    for (const char c : word) out += c == '_' ? ' ' : c;
    out += " " + detail::rounded_words(of[outcome]);
  }
  return out;
}
[[nodiscard]] inline std::string to_string(const tripartite_crisis& of) {
  return "To the challenger: " + to_string(of.challenger) +
         ". To the protege: " + to_string(of.protege) +
         ". To a staunch defender: " + to_string(of.staunch_defender) +
         ". To a perfidious one: " + to_string(of.perfidious_defender) +
         ". The defender is staunch with " + detail::chance(of.staunch) + ".";
}

namespace detail {
[[nodiscard]] inline const char* ends_in(crisis_outcome of) {
  switch (of) {
    case crisis_outcome::protege_concedes:
      return "the protege concedes";
    case crisis_outcome::challenger_backs_down:
      return "the challenger backs down";
    case crisis_outcome::conflict:
      return "there is a conflict";
    case crisis_outcome::protege_stays:
      return "the protege is left alone and stays";
    case crisis_outcome::protege_realigns:
      return "the protege is left alone and realigns";
    case crisis_outcome::status_quo:
      break;
  }
  return "the status quo stays";
}
}  // namespace detail

/// "The challenger makes no demand: one is worth 3.96 to it, no more than the status quo. The
/// protege would hold, ..." from the first move to the last, and how it ends.
[[nodiscard]] inline std::string to_string(const crisis_course& of) {
  using detail::rounded_words;
  std::string out = of.demands ? "The challenger demands" : "The challenger makes no demand";
  out += ": one is worth " + rounded_words(of.demand_expects) + " to it" +
         detail::more_than_status_quo(of.demands) + ". The protege " +
         (of.demands ? of.holds ? "holds" : "concedes"
          : of.holds ? "would hold"
                     : "would concede") +
         ": holding is worth " + rounded_words(of.holding_expects) +
         (of.holds ? " to it, more than to concede" : " to it, no more than to concede") +
         ", for support comes with " + detail::chance(of.support) + ", ";
  out += of.staunch_supports && of.perfidious_supports ? "from either defender"
         : of.staunch_supports                         ? "from a staunch defender alone"
         : of.perfidious_supports                      ? "from a perfidious defender alone"
                                                       : "from neither defender";
  out += std::string{". Met by support, the challenger "} +
         (of.presses ? "presses" : "backs down") + "; left alone, the protege " +
         (of.realigns ? "realigns" : "stays") + ". So ";
  if (of.if_staunch == of.if_perfidious) return out + detail::ends_in(of.if_staunch) + ".";
  return out + detail::ends_in(of.if_staunch) + " if the defender is staunch, and " +
         detail::ends_in(of.if_perfidious) + " if it is perfidious.";
}

/// "The defender values what it defends at 10 with a chance of 0.5, else at 4; ..."
[[nodiscard]] inline std::string to_string(const signalling_game& of) {
  using detail::chance, detail::rounded_words;
  return "The defender values what it defends at " + rounded_words(of.high_value) + " with " +
         chance(of.high_type) + ", else at " + rounded_words(of.low_value) +
         "; it wins a war with " + chance(of.defender_wins) + ", at a cost of " +
         rounded_words(of.war_cost) + ". The challenger is resolved with " +
         chance(of.resolved_challenger) + ".";
}

/// "only the high type sends it, at 1, too much for the low type; ..."
[[nodiscard]] inline std::string to_string(const costly_signal& of) {
  using detail::rounded_words;
  return (of.kind == signal_kind::separating
              ? "the high type alone sends one of " + rounded_words(of.size) +
                    ", the least that is not worth it to the low type"
              : "both types send one of " + rounded_words(of.size) +
                    ", and fight: the low type bluffs, and is bound by it") +
         ". The high type gets " + rounded_words(of.high_type_gets) + ", the low type " +
         rounded_words(of.low_type_gets) + "; war has " + detail::chance(of.war) +
         ", a concession " + rounded_words(of.concession) + ".";
}

/// What war is worth to both types; then sunk costs and tied hands, each in a line of its own.
[[nodiscard]] inline std::string to_string(const costly_signals& of) {
  using detail::rounded_words;
  return "War is worth " + rounded_words(of.high_type_at_war) +
         " to the high type, which would rather fight than concede, and " +
         rounded_words(of.low_type_at_war) +
         " to the low type, which would not.\n- Sunk costs: " + to_string(of.sunk_costs) +
         "\n- Tied hands: " +
         (of.tied_hands ? to_string(*of.tied_hands)
                        : "nothing, for no challenger is resolved, and nobody is put to the test.");
}

/// "To a patron that means it the ally is worth 10, to one that does not 2; ..."
[[nodiscard]] inline std::string to_string(const tight_alliance& of) {
  using detail::rounded_words;
  return "To a patron that means it the ally is worth " + rounded_words(of.high_value) +
         ", to one that does not " + rounded_words(of.low_value) + "; a war costs " +
         rounded_words(of.war_cost) + ". A loose alliance wins with " +
         detail::chance(of.wins_loose) + "; each unit of tightness adds " +
         rounded_words(of.wins_per_tightness) + ", up to " + rounded_words(of.wins_at_most) +
         ", and costs " + rounded_words(of.peacetime_cost) + " in peace. The challenger gains " +
         rounded_words(of.prize) + " if nobody intervenes, and loses " + rounded_words(of.loss) +
         " by a war.";
}

/// "A tightness of 6 is the least that deters: 6 for the chance to win of 0.8 that deters, 0 for
/// the patron to intervene, 2 so that one that does not mean it would not pay. ..."
[[nodiscard]] inline std::string to_string(const least_tightness& of) {
  using detail::rounded_words;
  const std::string loose =
      of.attacks_below_loose <= 1
          ? " With a loose alliance " + detail::chance(of.attacks_below_loose) +
                " that the patron intervenes deters"
          : std::string{" With a loose alliance not even sure intervention would deter"};
  if (!of.least) {
    std::string out = "No tightness is enough: what is missing is capability.";
    if (!of.to_deter)
      out += " The chance to win does not come to the " + rounded_words(of.wins_to_deter) +
             " that deters.";
    if (!of.to_intervene)
      out += " No chance to win that it comes to makes war worth it to the patron.";
    return out + loose + ".";
  }
  return "A tightness of " + rounded_words(*of.least) + " is the least that deters: it takes " +
         rounded_words(of.to_deter.value_or(0)) + " for the chance to win of " +
         rounded_words(of.wins_to_deter) + " that deters, " +
         rounded_words(of.to_intervene.value_or(0)) + " for the patron to intervene, and " +
         rounded_words(of.to_separate) + " so that a patron that does not mean it would not pay." +
         loose + ". With this one " + detail::chance(of.attacks_below) + " does. It is " +
         (of.is_worth_it ? "" : "not ") + "worth it to the patron: it gets " +
         rounded_words(of.tight_patron_gets) + ", and " + rounded_words(of.loose_patron_gets) +
         " without.";
}

/// "The ally's own interest in the war is 2, not to come costs it 1, ..."
[[nodiscard]] inline std::string to_string(const alliance_at_war& of) {
  using detail::chance, detail::rounded_words;
  return "The ally's own interest in the war is " + rounded_words(of.interest) +
         ", not to come costs it " + rounded_words(of.commitment) + ", and the war from 0 to " +
         rounded_words(of.greatest_cost) + ". The attacker wins " +
         rounded_words(of.attacker_prize) + " at a cost of " + rounded_words(of.attacker_cost) +
         ", with " + chance(of.attacker_alone) + ", and of " + rounded_words(of.attacker_at_both) +
         " if the ally comes; the target " + rounded_words(of.target_prize) + " at a cost of " +
         rounded_words(of.target_cost) + ", with " + chance(of.target_alone) + ", and of " +
         rounded_words(of.target_with_ally) + " if the ally comes.";
}

/// "There is war: the ally comes with a chance of 0.4; from 0.2 on the target resists, and only
/// from 0.6 on the attacker is deterred. A war is worth 10 to the attacker."
[[nodiscard]] inline std::string to_string(const alliance_reliability& of) {
  using detail::rounded_words;
  const std::string comes = ": the ally comes with " + detail::chance(of.reliability),
                    deterred = rounded_words(of.deterred_from) + " on the attacker is deterred",
                    resists = rounded_words(of.resists_from) + " on the target resists";
  const std::string worth =
      ". A war is worth " + rounded_words(of.attacker_expects) + " to the attacker.";
  switch (of.outcome) {
    case alliance_outcome::deterred:
      return "The attacker is deterred" + comes + ", and from " + deterred + worth;
    case alliance_outcome::war:
      return "There is war" + comes + "; from " + resists + ", and only from " + deterred + worth;
    case alliance_outcome::capitulation:
      break;
  }
  return "The target gives in" + comes + "; only from " + resists + ", and from " + deterred +
         worth;
}

/// "Of alliances of every reliability, 0.2 see a capitulation, 0.4 a war and 0.4 deter. Those in a
/// war are reliable to 0.4 on average, all of them to 0.5."
[[nodiscard]] inline std::string to_string(const reliability_selection& of) {
  using detail::rounded_words;
  return "Of alliances of every reliability, a share of " + rounded_words(of.capitulation) +
         " sees a capitulation, " + rounded_words(of.war) + " a war, and " +
         rounded_words(of.deterred) + " deters. " +
         (0 < of.war ? "On average the ally comes with " + detail::chance(of.reliability_in_war) +
                           " in those that see a war, and of 0.5 in all."
                     : std::string{"None is put to the test by a war."});
}

namespace detail {
template <>
inline constexpr bool is_printable<attack_calculus> = true;
template <>
inline constexpr bool is_printable<attack_choice> = true;
template <>
inline constexpr bool is_printable<pooled_strength> = true;
template <>
inline constexpr bool is_printable<interoperability_needed> = true;
template <>
inline constexpr bool is_printable<threat_to_protege> = true;
template <>
inline constexpr bool is_printable<threat_choice> = true;
template <>
inline constexpr bool is_printable<called_defender> = true;
template <>
inline constexpr bool is_printable<defender_choice> = true;
template <>
inline constexpr bool is_printable<pledge_of_support> = true;
template <>
inline constexpr bool is_printable<balance_of_pledge> = true;
template <>
inline constexpr bool is_printable<asymmetric_game> = true;
template <>
inline constexpr bool is_printable<asymmetric_equilibrium> = true;
template <>
inline constexpr bool is_printable<unilateral_game> = true;
template <>
inline constexpr bool is_printable<unilateral_equilibrium> = true;
template <>
inline constexpr bool is_printable<unilateral_solution> = true;
template <>
inline constexpr bool is_printable<crisis_payoffs> = true;
template <>
inline constexpr bool is_printable<tripartite_crisis> = true;
template <>
inline constexpr bool is_printable<crisis_course> = true;
template <>
inline constexpr bool is_printable<signalling_game> = true;
template <>
inline constexpr bool is_printable<costly_signal> = true;
template <>
inline constexpr bool is_printable<costly_signals> = true;
template <>
inline constexpr bool is_printable<tight_alliance> = true;
template <>
inline constexpr bool is_printable<least_tightness> = true;
template <>
inline constexpr bool is_printable<alliance_at_war> = true;
template <>
inline constexpr bool is_printable<alliance_reliability> = true;
template <>
inline constexpr bool is_printable<reliability_selection> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_DETERRENCE_HPP
