// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_ENTRY_HPP
#define ENTENTE_QUERY_ENTRY_HPP

#include <entente/query/casus_resolver.hpp>

namespace entente::inline v0::detail {

// Who acts upon a duty makes another incident by that: it enters a war, or mobilizes.

/// What is said of one incident alone, and not of those that follow from it.
[[nodiscard]] constexpr bool is_of_one_incident(const term_code& what) {
  for (const term_code& word :
       {term_code{"request_by_victim"}, term_code{"request_of_a_party"},
        term_code{"invocation_by_victim"}, term_code{"collective_determination"},
        term_code{"all_members_agree"}, term_code{"aggression"},
        term_code{"armed_attack_threshold"}, term_code{"directed_from_abroad"},
        term_code{"guaranteed_neutrality_violated"}, term_code{"threatened"},
        term_code{"opinion_of_any_party"}, term_code{"fact_endangering_peace"},
        term_code{"majority_to_convene"}, term_code{"war_over_special_interests"},
        term_code{"defence_of_special_interests"}})
    if (what == word) return true;
  return false;
}

/// Whether an incident is one of a war between attacker and target.
[[nodiscard]] constexpr bool is_war(const incident& event) {
  return event.kind != incident_kind::threat_of_force && event.kind != incident_kind::mobilizes &&
         event.kind != incident_kind::unknown && !event.attacker.empty() && !event.target.empty();
}

/// What holds of one who comes in for a party, where it holds of the attacker or does not that it
/// defends somebody, or that it was provoked. On the attacker's side it is the same. Who meets the
/// attacker defends somebody, and was provoked by the attack; by the lenient reading it does if the
/// attacker did not.
[[nodiscard]] constexpr truth of_entrant(const casus_resolver& resolver, const incident& because,
                                         const party_code& beneficiary, const truth& of_attacker) {
  const party_code& met = resolver.adversary_of(because, beneficiary);
  if (met.empty()) return truth::unknown;
  if (!(met == because.attacker)) return of_attacker;
  return resolver.reading().entry == belligerency::strict ? truth{truth::yes} : !of_attacker;
}

/// What somebody does because of an incident: for whom, and against whom.
struct act_on_duty {
  const party_code& bearer;
  const party_code& beneficiary;
  const party_code& adversary;
  incident_kind kind = incident_kind::declares_war;
};
/// The incident that it makes, after @p wars.
[[nodiscard]] constexpr incident act_upon(const casus_resolver& resolver, const incident& because,
                                          const act_on_duty& act, list<war_between> wars) {
  incident next;
  next.name = because.name;
  next.attacker = act.bearer;
  next.target = act.adversary;
  next.kind = act.kind;
  next.day = because.day;
  next.known_on = because.known_on;
  next.war_began = begin_of_war(because);
  next.conflict = because.conflict;
  next.attacker_is_state = truth::yes;
  next.in_aid_of = act.beneficiary;
  next.fighting = {static_cast<list<war_between>&&>(wars), because.fighting.all};
  next.in_defence = of_entrant(resolver, because, act.beneficiary, came_in_defence(because));
  if (act.kind == incident_kind::declares_war)
    next.provoked = of_entrant(resolver, because, act.beneficiary, because.provoked);
  row_list<stated_fact> carried;
  for (const stated_fact& fact : because.stated)
    if (!is_of_one_incident(fact.what)) carried.push_back(fact);
  next.stated = list<stated_fact>(carried);
  next.waived = because.waived;
  next.cites = because.cites;
  return next;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_ENTRY_HPP
