// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CONDITION_RULES_HPP
#define ENTENTE_QUERY_CONDITION_RULES_HPP

#include <entente/query/condition.hpp>

/// The rules of conditions, in a namespace of their own: terms have the same names.
namespace entente::inline v0::detail::asks {

// --- situations: what sets a duty off

/// What is done to one by an attack: no threat and no mobilization is one.
[[nodiscard]] constexpr truth by_attack(const casus& c, const truth& is_done_to) {
  if (c.event.kind == incident_kind::threat_of_force || c.event.kind == incident_kind::mobilizes)
    return truth::no;
  return c.event.kind == incident_kind::unknown && !c.is_armed().is_yes()
             ? is_done_to && truth::unknown
             : is_done_to;
}
[[nodiscard]] constexpr truth beneficiary_attacked(const casus& c) {
  return by_attack(c, c.is_attacked(c.beneficiary));
}
/// Who is met with force is its object, whoever began the war: the target, by any reading. By its
/// own entry nobody is.
[[nodiscard]] constexpr truth beneficiary_is_object(const casus& c) {
  return by_attack(c, c.is_target(c.beneficiary));
}
[[nodiscard]] constexpr truth armed_attack_threshold(const casus& c) { return c.is_armed(); }
/// The first use of force is taken for aggression unless it is stated otherwise or defends another.
/// Provocation does not excuse it (General Assembly resolution 3314, annex, articles 2 and 5); a
/// treaty that asks for none says so.
[[nodiscard]] constexpr truth is_aggression(const casus& c) {
  if (const auto s = c.stated(term_code{"aggression"}, c.adversary); s.is_there) return s.value;
  // Who is attacked as one who came in for another was met with the attack on that one.
  return c.is_armed() &&
         c.of_attacked(c.is_in_defence().is_no() ? truth::yes : truth::unknown, truth::yes);
}
[[nodiscard]] constexpr truth is_at_war(const casus& c) { return c.is_at_war(c.beneficiary); }
[[nodiscard]] constexpr truth beneficiary_is_concerned(const casus& c) {
  return c.is_concerned(c.beneficiary);
}
[[nodiscard]] constexpr truth third_power(const casus& c) { return !c.is_party(c.adversary); }
/// A threat, or an attack, which is more.
[[nodiscard]] constexpr truth beneficiary_threatened(const casus& c) {
  if (const auto s = c.stated(term_code{"threatened"}, c.beneficiary); s.is_there) return s.value;
  return c.is_target(c.beneficiary) &&
         (c.event.kind == incident_kind::unknown ? truth::unknown : truth::yes);
}
/// Whether this very article is called upon.
[[nodiscard]] constexpr bool is_called_upon(const casus& c) {
  for (const invocation& call : c.event.invoked)
    if (call.agreement == c.agreement.code && call.article == c.article.number) return true;
  return false;
}
/// Whether help is asked for, as stated. Said of the target, it is the one that asks, of everybody;
/// of another party, that one is asked, which goes before, and of the agreement, all are. Who the
/// target is may not be known: what hangs on it is open.
[[nodiscard]] constexpr truth is_requested(const casus& c, bool counts_one_bearer) {
  const term_code request{"request_by_victim"};
  const auto as = [&](bool beneficiary_asks, bool bearer_is_asked) {
    if (beneficiary_asks && bearer_is_asked)
      return c.said(request, c.bearer, c.beneficiary, c.agreement.code);
    if (beneficiary_asks) return c.said(request, c.beneficiary, c.agreement.code);
    if (bearer_is_asked) return c.said(request, c.bearer, c.agreement.code);
    return c.said(request, c.agreement.code);
  };
  const truth asks = c.is_target(c.beneficiary);
  const truth is_asked = counts_one_bearer ? !c.is_target(c.bearer) : truth{truth::no};
  bool may_be_yes = false, may_be_no = false, may_be_open = false;
  for (const bool first : {false, true})
    for (const bool second : {false, true}) {
      if (asks == truth{!first} || is_asked == truth{!second}) continue;
      const truth found = as(first, second);
      may_be_yes = may_be_yes || found.is_yes();
      may_be_no = may_be_no || found.is_no();
      may_be_open = may_be_open || found.is_unknown();
    }
  return may_be_open || may_be_yes == may_be_no ? truth{} : truth{may_be_yes};
}
/// As stated; else a party that asks for help or consultation is of that opinion.
[[nodiscard]] constexpr truth opinion_of_any_party(const casus& c) {
  const term_code opinion{"opinion_of_any_party"};
  bool is_stated = false;
  for (const stated_fact& fact : c.event.stated) is_stated = is_stated || fact.what == opinion;
  if (is_stated) {
    is_stated = false;
    truth found = truth::no;
    for (const auto& p : c.agreement.parties)
      if (const auto s = c.stated(opinion, p.party); s.is_there) {
        is_stated = true;
        found = found || s.value;
      }
    if (is_stated) return found;
  }
  if (is_called_upon(c)) return truth::yes;
  const truth is_asked_by_party = c.is_party(c.event.target);
  if (is_asked_by_party.is_no()) return truth::unknown;
  return (is_asked_by_party && is_requested(c, false)) || truth::unknown;
}
[[nodiscard]] constexpr truth dispute_between_parties(const casus& c) {
  return c.is_party(c.event.attacker) && c.is_party(c.event.target);
}
[[nodiscard]] constexpr truth adversary_is_a_great_power(const casus& c) {
  return c.has_trait(term_code{"great_power"}, c.adversary);
}
[[nodiscard]] constexpr truth threat_to_independence(const casus& c) {
  if (const auto s = c.stated(term_code{"threat_to_independence"}, c.beneficiary); s.is_there)
    return s.value;
  return beneficiary_threatened(c) && truth::unknown;
}
/// As stated; else an armed attack by or on a party does.
[[nodiscard]] constexpr truth fact_endangering_peace(const casus& c) {
  if (const auto s = c.stated(term_code{"fact_endangering_peace"}); s.is_there) return s.value;
  return c.is_armed() &&
         (c.is_party(c.event.attacker) || c.is_party(c.event.target) || truth::unknown);
}
/// Whether an article says who has to mobilize.
[[nodiscard]] constexpr bool names_who_mobilizes(const article_record& article) {
  for (const term_code& word : article.conditions)
    if (word.view().substr(0, 17) == "any_of_mobilises:") return true;
  return false;
}
/// Whether the attacker mobilizes.
[[nodiscard]] constexpr truth attacker_mobilizes(const casus& c) {
  if (c.event.kind == incident_kind::mobilizes) return truth::yes;
  const truth said = c.event.attacker.empty() && !c.event.mobilizing.those.empty()
                         ? truth::unknown
                         : c.event.mobilizing.contains(c.event.attacker);
  return c.event.kind == incident_kind::unknown ? said || truth::unknown : said;
}
/// Of a power that the article names, whoever it is against; else against the beneficiary. Of one
/// that is no side of the incident it is not known against whom.
[[nodiscard]] constexpr truth mobilization(const casus& c) {
  truth others = c.event.mobilizing.all ? truth::no : truth::unknown;
  if (names_who_mobilizes(c.article))
    return c.event.mobilizing.those.empty() ? attacker_mobilizes(c) || others : truth::yes;
  for (const party_code& one : c.event.mobilizing.those)
    if (!(one == c.event.attacker) && !(one == c.beneficiary)) others = truth::unknown;
  return (c.is_attacked(c.beneficiary) && attacker_mobilizes(c)) || others;
}
[[nodiscard]] constexpr truth guaranteed_neutrality_violated(const casus& c) {
  const truth attacked = beneficiary_attacked(c);
  const auto s = c.stated(term_code{"guaranteed_neutrality_violated"}, c.beneficiary);
  return attacked && (s.is_there ? s.value : c.is_armed());
}
[[nodiscard]] constexpr truth question_on_commitments(const casus& c) {
  if (const auto s = c.stated(term_code{"question_on_commitments"}); s.is_there) return s.value;
  return dispute_between_parties(c) || (beneficiary_threatened(c) && truth::unknown);
}

// --- conditions and exceptions

/// Whether the beneficiary is the one acted against, by whatever act, and did not provoke it.
[[nodiscard]] constexpr truth no_provocation(const casus& c) {
  return c.is_attacked_unprovoked(c.beneficiary);
}
/// What the parties have agreed is said of their agreement.
[[nodiscard]] constexpr truth collective_determination(const casus& c) {
  return c.said(term_code{"collective_determination"}, c.agreement.code);
}
[[nodiscard]] constexpr truth all_members_agree(const casus& c) {
  return c.said(term_code{"all_members_agree"}, c.agreement.code);
}
[[nodiscard]] constexpr truth majority_to_convene(const casus& c) {
  return c.said(term_code{"majority_to_convene"}, c.agreement.code);
}
/// Of all bearers or of this one alone.
[[nodiscard]] constexpr truth request_by_victim(const casus& c) {
  return is_called_upon(c) ? truth{truth::yes} : is_requested(c, true);
}
/// As stated of any party of the agreement, which asks; else what the victim asks for.
[[nodiscard]] constexpr truth request_of_a_party(const casus& c) {
  const term_code request{"request_of_a_party"};
  bool is_stated = false;
  truth found = truth::no;
  const auto look = [&](const auto& of) {
    if (const auto s = c.stated(request, of); s.is_there) {
      is_stated = true;
      found = found || s.value;
    }
  };
  look(c.agreement.code);
  for (const party_spell& p : c.agreement.parties) look(p.party);
  return is_stated ? found : request_by_victim(c);
}
/// That this very article is called upon, as stated of the agreement or the beneficiary: the call
/// on another one says nothing of it.
[[nodiscard]] constexpr truth invocation_by_victim(const casus& c) {
  if (is_called_upon(c)) return truth::yes;
  if (const auto s = c.stated(term_code{"invocation_by_victim"}, c.beneficiary, c.agreement.code);
      s.is_there)
    return s.value;
  bool another = false;
  for (const invocation& call : c.event.invoked)
    another = another || call.agreement == c.agreement.code;
  const truth asked = is_requested(c, false);
  return another && asked.is_yes() ? truth::unknown : asked;
}
[[nodiscard]] constexpr truth waived_by_beneficiary(const casus& c) {
  for (const waiver& one : c.event.waived)
    if (one.by == c.beneficiary && one.of == c.bearer &&
        (one.agreement.empty() || one.agreement == c.agreement.code) &&
        (one.article.empty() || one.article == c.article.number))
      return truth::yes;
  return truth::no;
}
[[nodiscard]] constexpr truth domestic_process(const casus& c) {
  return c.said(term_code{"domestic_process"}, c.bearer);
}
/// As the incident says; else a party that the world knows is taken for one, or for a body of
/// states.
[[nodiscard]] constexpr truth attacker_is_a_state(const casus& c) {
  if (!c.event.attacker_is_state.is_unknown()) return c.event.attacker_is_state;
  if (c.event.kind == incident_kind::nonstate_armed) return truth::no;
  return c.knows_attacker && c.event.kind != incident_kind::unknown ? truth::yes : truth::unknown;
}
/// Trivially so of a state, and of what is laid to another one for certain; else as stated.
[[nodiscard]] constexpr truth directed_from_abroad(const casus& c) {
  if (const auto s = c.stated(term_code{"directed_from_abroad"}); s.is_there) return s.value;
  for (const attribution& a : c.event.attributed_to)
    if (a.degree == attribution_degree::established && !(a.actor == c.event.attacker) &&
        !(a.actor == c.event.target) && find_coded(c.known.parties, a.actor) != nullptr)
      return truth::yes;
  return attacker_is_a_state(c).is_yes() ? truth::yes : truth::unknown;
}
/// Of the attacker, or of somebody who is behind it.
[[nodiscard]] constexpr truth attacker_is_established(const casus& c) {
  truth found;
  for (const attribution& a : c.event.attributed_to) {
    const bool is_sure = a.degree == attribution_degree::established;
    if (a.actor == c.event.attacker) return is_sure ? truth::yes : truth::unknown;
    if (is_sure) found = truth::yes;
  }
  return found;
}
[[nodiscard]] constexpr truth at_least_adversaries(const casus& c, unsigned count) {
  const casus::count found = c.adversaries_of(c.beneficiary);
  if (found.at_least >= count) return truth::yes;
  return found.is_exact ? truth::no : truth::unknown;
}
/// The adversaries without those whom the beneficiary attacked itself: who opened a war that is
/// listed in both directions is not known, nor whether one whom it attacks now opened one before,
/// that is of several, or of wars that are not all known.
[[nodiscard]] constexpr truth attacked_by_two_powers(const casus& c) {
  const casus::count all = c.adversaries_of(c.beneficiary);
  unsigned own = 0, perhaps = 0, others = 0;
  truth is_old = c.event.fighting.all ? truth::no : truth::unknown;  // the war with the target
  const list<war_between>* const lists[]{&c.event.fighting.those, &c.event.since};
  const auto is_told_before = [&](const war_between& war) {
    for (const list<war_between>* wars : lists)
      for (const war_between& other : *wars) {
        if (&other == &war) return false;
        if (other == war) return true;
      }
    return false;
  };
  for (const list<war_between>* wars : lists)
    for (const war_between& war : *wars) {
      const bool is_own = war.opened_by == c.beneficiary;
      if ((!is_own && !(war.against == c.beneficiary)) || is_told_before(war)) continue;
      const party_code& enemy = is_own ? war.against : war.opened_by;
      if (is_own)
        ++(c.opened(enemy, c.beneficiary) ? perhaps : own);
      else if (!c.opened(c.beneficiary, enemy))
        ++others;
      is_old = is_old || truth{enemy == c.event.target} ||
               (c.is_or_has(c.event.target, enemy) && truth::unknown);
    }
  const truth attacks = c.is_attacker(c.beneficiary) && c.is_armed() && !is_old;
  if (!attacks.is_no()) ++(attacks.is_yes() ? own : perhaps);
  if (others >= 2 || all.at_least >= own + perhaps + 2) return truth::yes;
  return all.is_exact && all.at_least < own + 2 ? truth::no : truth::unknown;
}
/// The number that a word carries, as in `adversary_count:3`; 0 where it carries none. One that is
/// too great for the type is the greatest: nobody has so many adversaries.
[[nodiscard]] constexpr unsigned number_in(const casus& c) {
  unsigned count = 0;
  if (c.arguments.empty()) return 0;
  for (const char digit : c.arguments[0].word.view()) {
    if (digit < '0' || digit > '9') return 0;
    constexpr unsigned greatest = ~0U;
    count =
        count > (greatest - 9) / 10 ? greatest : count * 10 + static_cast<unsigned>(digit - '0');
  }
  return count;
}
/// `adversary_count:3`: at least so many.
[[nodiscard]] constexpr truth adversary_count_at_least(const casus& c) {
  const unsigned count = number_in(c);
  return count == 0 ? truth::unknown : at_least_adversaries(c, count);
}
/// `outside_great_powers_attack:2`: so many of them opened a war on the beneficiary, each counted
/// once.
[[nodiscard]] constexpr truth outside_great_powers_attack(const casus& c) {
  unsigned sure = 0, perhaps = 0;
  const auto count = [&](const party_code& attacker, truth attacks) {
    const truth one =
        attacks && c.has_trait(term_code{"great_power"}, attacker) && !c.is_party(attacker);
    sure += one.is_yes() ? 1U : 0U;
    perhaps += one.is_no() ? 0U : 1U;
  };
  const std::size_t before = c.event.fighting.those.size();
  const std::size_t wars = before + c.event.since.size();
  const auto opener = [&](std::size_t i) -> const party_code* {
    const war_between& war = i < before ? c.event.fighting.those[i] : c.event.since[i - before];
    return war.against == c.beneficiary ? &war.opened_by : nullptr;
  };
  const auto is_new = [&](const party_code& attacker, std::size_t until) {
    for (std::size_t i = 0; i != until; ++i)
      if (const party_code* const one = opener(i); one != nullptr && *one == attacker) return false;
    return true;
  };
  for (std::size_t i = 0; i != wars; ++i)
    if (const party_code* const one = opener(i); one != nullptr && is_new(*one, i))
      count(*one, c.has_opened(*one, c.beneficiary));
  if (is_new(c.event.attacker, wars))
    count(c.event.attacker, beneficiary_attacked(c) && c.is_armed());
  const unsigned wanted = number_in(c);
  if (wanted == 0) return truth::unknown;
  if (sure >= wanted) return truth::yes;
  return perhaps >= wanted || !c.event.fighting.all ? truth::unknown : truth::no;
}
[[nodiscard]] constexpr truth attacker_is_an_outside_great_power(const casus& c) {
  return adversary_is_a_great_power(c) && third_power(c);
}
[[nodiscard]] constexpr truth attacker_not_already_belligerent(const casus& c) {
  if (const auto s = c.stated(term_code{"already_belligerent"}, c.adversary); s.is_there)
    return !s.value;
  for (const war_between& war : c.event.fighting.those)
    if (war.opened_by == c.adversary || war.against == c.adversary) return truth::no;
  return c.adversary.empty() || !c.event.fighting.all ? truth::unknown : truth::yes;
}
[[nodiscard]] constexpr truth attacker_is_communist(const casus& c) {
  if (const auto s = c.stated(term_code{"attacker_communist"}); s.is_there) return s.value;
  return c.has_trait(term_code{"communist"}, c.adversary);
}
/// What a word says of none of its arguments: nothing is known of a word that has to have some and
/// has none.
[[nodiscard]] constexpr truth of_arguments(const casus& c) {
  return c.arguments.empty() ? truth::unknown : truth::no;
}
/// The same for one of them that names a party: one that the world does not know may be anybody.
[[nodiscard]] constexpr truth of_named(const condition_argument& a) {
  return a.is_known ? truth::no : truth::unknown;
}
/// `attacker_is:TRAIT`.
[[nodiscard]] constexpr truth attacker_has_trait(const casus& c) {
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments) found = found || c.has_trait(a.word, c.adversary);
  return found;
}
[[nodiscard]] constexpr truth defence_of_special_interests(const casus& c) {
  if (const auto s =
          c.stated(term_code{"defence_of_special_interests"}, c.beneficiary, c.agreement.code);
      s.is_there)
    return s.value;
  return c.said(term_code{"war_over_special_interests"}, c.beneficiary);
}
[[nodiscard]] constexpr truth arbitration_treaty_with_attacker(const casus& c) {
  return c.said(term_code{"arbitration_treaty_with_attacker"}, c.bearer);
}
[[nodiscard]] constexpr truth demands_refused(const casus& c) {
  return c.said(term_code{"demands_refused"}, c.adversary);
}
/// `attacker_in:AAA/BBB_supported_by_CCC/ally_of_DDD`.
/// Who is only suspected may be another one.
[[nodiscard]] constexpr truth attacker_in(const casus& c) {
  for (const attribution& a : c.event.attributed_to)
    if (a.actor == c.adversary && a.actor == c.event.attacker &&
        a.degree == attribution_degree::suspected)
      return truth::unknown;
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments) {
    truth one = a.ally_of.empty() ? c.is_or_has(c.adversary, a.party)
                                  : c.is_ally_of(c.adversary, a.ally_of, a.word);
    if (!a.supported_by.empty())
      one =
          one && (c.supports_attacker(a.supported_by) || c.is_or_has(c.adversary, a.supported_by));
    found = found || one || of_named(a);
  }
  return found;
}
[[nodiscard]] constexpr truth attacker_not(const casus& c) { return !attacker_in(c); }
/// `target_in:AAA/BBB`: one of them is the target, whoever the beneficiary is.
[[nodiscard]] constexpr truth target_in(const casus& c) {
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments)
    found = found || c.is_target(a.party) || of_named(a);
  return found;
}
/// `determination_by:BODY`, as stated of the body, in which the parties have no part; with none
/// named, of the agreement.
[[nodiscard]] constexpr truth determination_by(const casus& c) {
  const term_code finds{"determination_by"};
  if (c.arguments.empty()) return c.said(finds, c.agreement.code);
  truth found = truth::no;
  for (const condition_argument& a : c.arguments) found = found || c.said(finds, a.word);
  return found;
}
/// Whether one of those who support the attacker is so.
template <class Is>
[[nodiscard]] constexpr truth any_supporter(const casus& c, const Is& is) {
  truth found = c.event.supporters.all && c.event.fighting.all && !c.event.target.empty()
                    ? truth::no
                    : truth::unknown;
  each_supporter(c.event, [&](const party_code& one) { found = found || is(one); });
  return found;
}
/// `supporter_is:TRAIT`, of one at least of those who support the attacker.
[[nodiscard]] constexpr truth supporter_has_trait(const casus& c) {
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments)
    found =
        found || any_supporter(c, [&](const party_code& one) { return c.has_trait(a.word, one); });
  return found;
}
/// `attacker_supported_by:AAA`; with nobody named, anybody counts.
[[nodiscard]] constexpr truth attacker_supported_by(const casus& c) {
  if (c.arguments.empty()) return any_supporter(c, [](const party_code&) { return truth::yes; });
  truth found = truth::no;
  for (const condition_argument& a : c.arguments)
    found = found || c.supports_attacker(a.party) || of_named(a);
  return found;
}
/// `beneficiary_attacked:AAA`, as an exception: the ally itself did.
[[nodiscard]] constexpr truth beneficiary_opened_against(const casus& c) {
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments)
    found = found || (c.is_attacker(c.beneficiary) && c.is_armed() && c.is_target(a.party)) ||
            c.has_opened(c.beneficiary, a.party) || of_named(a);
  return found;
}
/// `any_of_mobilises:AAA/BBB`.
[[nodiscard]] constexpr truth any_of_mobilises(const casus& c) {
  truth found = of_arguments(c);
  const truth attacker = truth{c.event.kind == incident_kind::mobilizes} ||
                         (c.event.kind == incident_kind::unknown ? truth::unknown : truth::no);
  for (const condition_argument& a : c.arguments)
    found = found || (attacker && c.is_attacker(a.party)) || c.event.mobilizing.contains(a.party) ||
            of_named(a);
  return found;
}
/// `location:AREA`, for an area that is a condition and no clause of the article.
[[nodiscard]] constexpr truth located_within(const casus& c) {
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments) found = found || c.is_within(a.word);
  return found;
}
/// `conflict:NAME`.
[[nodiscard]] constexpr truth in_conflict(const casus& c) {
  if (c.event.conflict.empty() || c.arguments.empty()) return truth::unknown;
  for (const condition_argument& a : c.arguments)
    if (a.word == c.event.conflict) return truth::yes;
  return truth::no;
}
/// `co_obligor_assists:AAA`, of each that is named or, with none named, of every other bearer that
/// is a party on the day: as stated, or because it is said to support that side or is at war with
/// the adversary. It does not where all wars and all who help that side are known, nor while it
/// supports the other side. The adversary helps nobody against itself.
[[nodiscard]] constexpr truth co_obligor_assists(const casus& c) {
  const term_code what{"co_obligor_assists"};
  const auto assists = [&](const party_code& party) {
    if (const auto s = c.stated(what, party); s.is_there) return s.value;
    if (c.adversary.empty()) return truth{};
    if (c.is_or_has(c.adversary, party).is_yes()) return truth{truth::no};
    const bool is_against_attacker = c.adversary == c.event.attacker;
    const auto& helpers = is_against_attacker ? c.event.supporters_of_target : c.event.supporters;
    const auto& others = is_against_attacker ? c.event.supporters : c.event.supporters_of_target;
    const truth helps = c.fought(party, c.adversary) || helpers.contains(party);
    return helps.is_unknown() && others.contains(party).is_yes() ? truth{truth::no} : helps;
  };
  truth found = truth::yes;
  const auto ask_other = [&](const party_code& other) {
    if (!(other == c.bearer) && !(other == c.beneficiary))
      found = found && (assists(other) || !c.is_party(other));
  };
  for (const condition_argument& a : c.arguments)
    found =
        found && (assists(a.party) || (c.stated(what, a.party).is_there ? truth::no : of_named(a)));
  if (!c.arguments.empty()) return found;
  if (c.article.bearers.empty())
    for (const party_spell& p : c.agreement.parties) ask_other(p.party);
  else
    for (const party_code& other : c.article.bearers) ask_other(other);
  return found;
}

}  // namespace entente::inline v0::detail::asks

#endif  // ENTENTE_QUERY_CONDITION_RULES_HPP
