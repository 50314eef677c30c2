// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_POSTURE_HPP
#define ENTENTE_MEASURE_POSTURE_HPP

#include <entente/core/amount.hpp>
#include <entente/deterrence/pooled_strength.hpp>
#include <entente/query/owes.hpp>
#include <entente/query/threats.hpp>
#include <entente/query/tie.hpp>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// How much of a partner's strength cooperation in one domain lets the protege draw on.
struct domain_share {
  domain_code domain;
  double share = 0;
  friend constexpr bool operator==(const domain_share&, const domain_share&) = default;
};

/// What somebody judges about a posture: no text and no series says it.
struct posture_judgement {
  text name, source;
  /// As the adversary weighs it; its chance of success follows from the strengths.
  attack_calculus stakes;
  /// Of what those have who owe the protege defence, the share that is counted on: from 0 to 1.
  double pledged_share = 1;
  /// Of what the partner has: each at least 0, together at most 1, a domain given once.
  std::vector<domain_share> shares;
};

/// What one domain does for the posture: the chance of success of an attack without it and with it,
/// other domains as they are for certain. Nothing where a strength is missing.
struct domain_effect {
  domain_code domain;
  truth in_place;
  double share = 0;
  std::optional<double> success_without, success_with;
  friend constexpr bool operator==(const domain_effect&, const domain_effect&) = default;
};

/// Whether what a protege, its guarantors and a partner without a pledge bring together deters an
/// adversary, with everything that goes into it. Where something is not known there are bounds: the
/// least and the most that the protege can draw on.
struct posture_answer {
  question asked = detail::not_asked();
  /// The judgement that it rests on.
  text judgement, source;
  /// Yes or no where both bounds say so.
  truth deterred;
  /// What deters it where the protege draws on least.
  deterrence_means by = deterrence_means::nothing;
  /// The strengths and what the adversary chooses where the protege draws on least, and on most. A
  /// guarantor's share is in the defender's. Nothing where a strength is missing.
  std::optional<pooled_strength> at_least, at_most;
  std::optional<attack_choice> choice_at_least, choice_at_most;
  /// How much of the partner's strength is drawn on.
  double interoperability_at_least = 0, interoperability_at_most = 0;
  std::vector<domain_effect> domains;
  /// The threats of the adversary to the protege on record.
  findings<threat_record> threats;
  /// Who owes the protege defence, by which article.
  std::vector<party_finding> guarantors, possible_guarantors;
  /// The articles, and what is missing: a party that the world does not know, a strength.
  row_list<reason> why;

  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const posture_answer&, const posture_answer&) = default;
};

namespace detail {
[[nodiscard]] constexpr bool are_shares(const posture_judgement& by) {
  double all = 0;
  for (const domain_share& one : by.shares) {
    if (!are_probabilities(one.share)) return false;
    all += one.share;
  }
  constexpr double rounding = 1e-9;  // ten tenths are a little more than 1
  return are_probabilities(by.pledged_share) && all <= 1 + rounding;
}

/// The least and the most of a sum, as far as it is known.
struct strength_bounds {
  std::optional<double> least = 0, most = 0;
  constexpr void add(std::optional<double> one, truth counts) {
    if (counts.is_no()) return;
    if (!counts.is_unknown()) least = one && least ? std::optional{*least + *one} : std::nullopt;
    most = one && most ? std::optional{*most + *one} : std::nullopt;
  }
};

/// Puts the answer together. @p Strength: from a party's code to a `std::optional<double>`.
template <class Strength>
class posture_builder {
 public:
  posture_answer made;

  posture_builder(const snapshot& now, party_id protege, party_id partner, party_id adversary,
                  const posture_judgement& by, const Strength& strength)
      : now_{now},
        protege_{protege},
        partner_{partner},
        adversary_{adversary},
        by_{by},
        strength_{strength} {}

  void run() {
    made.judgement = by_.name;
    made.source = by_.source;
    made.threats = threats_on_record(
        now_, {.actor = party_name{code(adversary_)}, .target = party_name{code(protege_)}});
    strength_bounds defender, partner, attacker;
    defender.add(strength_of(protege_), truth::yes);
    attacker.add(strength_of(adversary_), truth::yes);
    add_guarantors(defender);
    add_partner(partner);
    add_shares();
    judge(attacker.least, defender.least, partner.least, made.interoperability_at_least,
          made.at_least, made.choice_at_least);
    judge(attacker.most, defender.most, partner.most, made.interoperability_at_most, made.at_most,
          made.choice_at_most);
    if (made.choice_at_least) made.by = made.choice_at_least->deterred_by;
    conclude();
    add_effects();
  }

 private:
  [[nodiscard]] std::string_view code(party_id who) const { return now_.record(who).code.view(); }

  std::optional<double> strength_of(party_id who) {
    const std::optional<double> found = amount(strength_(code(who)));
    if (!found) {
      reason lacking = nothing_on_record(text::borrow("strength"));
      lacking.says = truth::unknown;
      name_parties(lacking, now_, who, party_id{});
      made.why.push_back(std::move(lacking));
    }
    return found;
  }

  void add_guarantors(strength_bounds& defender) {
    const party_list owing = who_owes(now_, duty::defence, protege_);
    for (const reason& why : owing.reasons()) made.why.push_back(why);
    const auto add = [&](const party_finding& who, truth counts,
                         std::vector<party_finding>& listed) {
      if (who.party == adversary_ || who.party == partner_) return;
      listed.push_back(who);
      const std::optional<double> whole = strength_of(who.party);
      defender.add(whole ? std::optional{by_.pledged_share * *whole} : whole, counts);
    };
    for (const party_finding& who : owing) add(who, truth::yes, made.guarantors);
    for (const party_finding& who : owing.possible())
      add(who, truth::unknown, made.possible_guarantors);
    if (!owing.is_complete()) defender.most = std::nullopt;
  }

  /// A body has what its members have, but for those that count already.
  void add_partner(strength_bounds& partner) {
    if (now_.record(partner_).kind == party_kind::state) {
      partner.add(strength_of(partner_), truth::yes);
      return;
    }
    const party_list inside = members(now_, partner_);
    const auto add = [&](const party_finding& who, truth counts) {
      if (who.party == protege_ || who.party == adversary_ || is_listed(made.guarantors, who))
        return;
      if (is_listed(made.possible_guarantors, who)) counts = truth::unknown;
      partner.add(strength_of(who.party), counts);
    };
    for (const party_finding& who : inside) add(who, truth::yes);
    for (const party_finding& who : inside.possible()) add(who, truth::unknown);
    if (!inside.is_complete()) partner.most = std::nullopt;
  }

  void add_shares() {
    const tie_answer between = tie(now_, protege_, partner_);
    for (const domain_share& one : by_.shares) {
      const truth there = between.has(domain_ref{one.domain.view()});
      made.domains.push_back({one.domain, there, one.share, std::nullopt, std::nullopt});
      if (there.is_yes()) made.interoperability_at_least += one.share;
      if (!there.is_no()) made.interoperability_at_most += one.share;
    }
    for (double* sum : {&made.interoperability_at_least, &made.interoperability_at_most})
      if (*sum > 1) *sum = 1;
  }

  [[nodiscard]] static std::optional<double> success(const pooled_strength& of, double drawn_on) {
    const auto found = chance_of_success(of, drawn_on);
    return found ? std::optional{found.value()} : std::nullopt;
  }

  void judge(std::optional<double> attacker, std::optional<double> defender,
             std::optional<double> partner, double drawn_on,
             std::optional<pooled_strength>& strengths, std::optional<attack_choice>& choice) {
    if (!attacker || !defender || !partner) return;
    const pooled_strength met{*attacker, *defender, *partner};
    const std::optional<double> chance = success(met, drawn_on);
    if (!chance) return;  // an attacker without strength, or sums that are too large
    strengths = met;
    attack_calculus weighed = by_.stakes;
    weighed.success = *chance;
    choice = choice_of(weighed).value();
  }

  void conclude() {
    if (made.choice_at_least && !made.choice_at_least->attacks)
      made.deterred = truth::yes;
    else if (made.choice_at_most && made.choice_at_most->attacks)
      made.deterred = truth::no;
    else
      made.deterred = truth::unknown;
  }

  void add_effects() {
    if (!made.at_least) return;
    for (domain_effect& one : made.domains) {
      const double others =
          made.interoperability_at_least - (one.in_place.is_yes() ? one.share : 0);
      const double without = others > 0 ? others : 0;
      const double with = without + one.share < 1 ? without + one.share : 1;
      one.success_without = success(*made.at_least, without);
      one.success_with = success(*made.at_least, with);
    }
  }

  const snapshot& now_;
  party_id protege_, partner_, adversary_;
  const posture_judgement& by_;
  const Strength& strength_;
};
}  // namespace detail

/// Whether @p protege, with those who owe it defence and with what cooperation with @p partner lets
/// it draw on, deters @p adversary: by denial or by punishment, and what each domain of cooperation
/// adds. Everything that no text says is in @p by.
/// @param strength from a party's code (`std::string_view`) to a `std::optional<double>`, in any
/// one unit, such as a panel's values of a year. A body has the strength of its members, without
/// those that count as guarantors.
/// @errors of @p by: probability_is_from_0_to_1, payoff_is_finite, payoffs_are_in_order;
/// tie_has_two_parties if two of the three are the same
/// @cost as `tie` and `who_owes`, and O(members of the partner)
template <class Strength>
[[nodiscard]] result<posture_answer> posture(const snapshot& now, party_ref protege,
                                             party_ref partner, party_ref adversary,
                                             const posture_judgement& by,
                                             const Strength& strength) {
  if (!detail::are_shares(by)) return errc::probability_is_from_0_to_1;
  attack_calculus stakes = by.stakes;
  stakes.success = 0;  // it is not asked
  if (const errc fault = detail::fault_of(stakes); fault != errc{}) return fault;
  const party_id a = now.find_party(protege), b = now.find_party(partner),
                 c = now.find_party(adversary);
  posture_answer lacking;
  for (const auto& [id, named] : {std::pair{a, &protege}, {b, &partner}, {c, &adversary}})
    if (!id.is_valid()) lacking.why.push_back(detail::no_such_party(*named));
  if (!lacking.why.empty()) {
    lacking.asked = detail::ask(now, question_kind::posture, protege, adversary);
    return lacking;
  }
  if (a == b || a == c || b == c) return errc::tie_has_two_parties;
  detail::posture_builder<Strength> builder{now, a, b, c, by, strength};
  builder.made.asked = detail::ask(now, question_kind::posture, a, c);
  builder.made.asked.what = now.record(b).code.as_text();
  builder.run();
  return std::move(builder.made);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_POSTURE_HPP
