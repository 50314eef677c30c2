// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CONTRADICTIONS_HPP
#define ENTENTE_QUERY_CONTRADICTIONS_HPP

#include <entente/query/duty_conflicts.hpp>

namespace entente::inline v0 {

// What a system of treaties can come to, asked of no incident that happened.

/// Two incidents as one event: each knows of the other's war.
[[nodiscard]] constexpr std::array<incident, 2> compound_of(incident first, incident second) {
  row_list<war_between> before{second.fighting.those.begin(), second.fighting.those.end()};
  before.push_back({first.attacker, first.target});
  row_list<war_between> since{first.since.begin(), first.since.end()};
  since.push_back({second.attacker, second.target});
  second.fighting = {list<war_between>(before), second.fighting.all};
  first.since = list<war_between>(since);
  return {static_cast<incident&&>(first), static_cast<incident&&>(second)};
}

/// A contradiction that a system of treaties can come to.
struct possible_contradiction {
  /// The attacks that lead to it: one or two.
  row_list<war_between> attacks;
  duty_conflict conflict;
};

/// Every contradiction to which single attacks between @p parties lead on a day and, where @p
/// pairs, attacks of two of them at once. An attack here is one by a state, unprovoked, on nobody's
/// request, with nobody's help, at no particular place.
/// @cost parties^2 attacks, and parties^4 / 2 pairs of them
[[nodiscard]] constexpr row_list<possible_contradiction> contradictions(
    const casus_resolver& resolver, date day, std::span<const party_code> parties, bool pairs,
    std::span<const priority_rule> priorities = {}) {
  row_list<possible_contradiction> found;
  row_list<incident> attacks;
  for (const party_code& attacker : parties)
    for (const party_code& target : parties) {
      if (attacker == target) continue;
      incident one;
      one.attacker = attacker;
      one.target = target;
      one.kind = incident_kind::armed;
      one.day = day;
      one.attacker_is_state = truth::yes;
      one.provoked = truth::no;
      one.fighting = known_list<war_between>::none();
      one.supporters = known_list<party_code>::none();
      one.mobilizing = known_list<party_code>::none();
      attacks.push_back(static_cast<incident&&>(one));
    }
  const auto add = [&](std::span<const incident> events) {
    for (duty_conflict& c : duty_conflicts(resolver, events, priorities)) {
      possible_contradiction made;
      for (const incident& e : events) made.attacks.push_back({e.attacker, e.target});
      made.conflict = static_cast<duty_conflict&&>(c);
      found.push_back(static_cast<possible_contradiction&&>(made));
    }
  };
  for (std::size_t i = 0; i != attacks.size(); ++i) {
    if (!pairs) {
      add({&attacks[i], 1});
      continue;
    }
    for (std::size_t j = 0; j != i; ++j) {
      const incident &a = attacks[j], &b = attacks[i];
      // Two attackers, and not one attack and its answer.
      if (a.attacker == b.attacker || (a.attacker == b.target && a.target == b.attacker)) continue;
      add(compound_of(a, b));
    }
  }
  return found;
}

/// Who promised not to join a pact against whom, and is party to one: found in the agreements
/// alone. A promise is an article with the content `no_pact_against`; a pact against somebody names
/// it in a condition `attacker_in`.
[[nodiscard]] constexpr row_list<duty_conflict> pacts_against_friends(
    const casus_resolver& resolver, date day) {
  row_list<duty_conflict> found;
  const facts& all = resolver.of().all_facts();
  for (std::uint32_t i = 0; i != resolver.clauses().size(); ++i) {
    const detail::casus_clause& promise = resolver.clauses()[i];
    bool promises = false;
    for (const term_code& c :
         all.agreements[promise.agreement.index()].articles[promise.article].contents)
      promises = promises || c == term_code{"no_pact_against"};
    if (!promises) continue;
    for (std::uint32_t j = 0; j != resolver.clauses().size(); ++j) {
      const detail::casus_clause& pact = resolver.clauses()[j];
      for (const detail::casus_test& t : pact.tests)
        for (const condition_argument& named : t.arguments) {
          const party_id friendly = resolver.of().find_party(named.party);
          if (t.rule != detail::asks::attacker_in || t.group != detail::test_group::condition ||
              !friendly.is_valid() || !promise.may_benefit(friendly) ||
              !detail::has_party(promise.parties, friendly))
            continue;
          party_id before;
          for (const detail::bound_party& p : pact.parties) {
            if (p.party == before || p.party == friendly || !pact.may_bear(p.party) ||
                !promise.may_bear(p.party))
              continue;
            const truth both = pact.is_in_force(day) && promise.is_in_force(day) &&
                               detail::bound_on(promise, p.party, friendly, day);
            for (const detail::bound_party& ally : pact.parties) {
              if (ally.party == p.party || ally.party == friendly || !pact.may_benefit(ally.party))
                continue;
              const truth bound = both && detail::bound_on(pact, p.party, ally.party, day);
              if (bound.is_no()) continue;
              before = p.party;
              const duty_status status =
                  bound.is_yes() ? duty_status::obliged : duty_status::pending;
              duty_conflict made;
              made.kind = conflict_kind::pact_against_a_friend;
              made.bearer = p.party;
              made.first = {0, {j, p.party, ally.party, status, false, 0, 0}};
              made.second = {0, {i, p.party, friendly, status, false, 0, 0}};
              made.is_certain = bound.is_yes();
              found.push_back(made);
              break;  // one is enough for a pact
            }
          }
        }
    }
  }
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_CONTRADICTIONS_HPP
