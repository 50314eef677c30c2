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
  /// The attacks that lead to it, each the opening of a war: one, or two where neither does alone.
  row_list<war_between> attacks;
  duty_conflict conflict;
};

/// Every contradiction to which single attacks between @p parties lead on a day or, where @p pairs,
/// to which two of them lead at once and neither does alone. An attack here is one by a state,
/// unprovoked, with nobody's help, and no other war is on; where it is, and what is asked for or
/// decided, is not known.
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
  row_list<row_list<duty_conflict>> alone;
  for (const incident& one : attacks)
    alone.push_back(duty_conflicts(resolver, {&one, 1}, priorities));
  const auto add = [&](std::span<const incident> events, const duty_conflict& conflict) {
    possible_contradiction made;
    for (const incident& e : events) made.attacks.push_back({e.attacker, e.target});
    made.conflict = conflict;
    found.push_back(static_cast<possible_contradiction&&>(made));
  };
  for (std::size_t i = 0; i != attacks.size(); ++i) {
    if (!pairs) {
      for (const duty_conflict& c : alone[i]) add({&attacks[i], 1}, c);
      continue;
    }
    for (std::size_t j = 0; j != i; ++j) {
      const incident &a = attacks[j], &b = attacks[i];
      // Two attackers, and not one attack and its answer.
      if (a.attacker == b.attacker || (a.attacker == b.target && a.target == b.attacker)) continue;
      const auto both = compound_of(a, b);
      for (const duty_conflict& c : duty_conflicts(resolver, both, priorities)) {
        bool is_of_one = false;
        for (const std::size_t one : {i, j})
          for (const duty_conflict& other : alone[one])
            is_of_one =
                is_of_one || (detail::are_alike(c, other) && (other.is_certain || !c.is_certain));
        if (!is_of_one) add(both, c);
      }
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
    bool promises = false, is_bare = true;  // under no condition
    for (const term_code& c :
         all.agreements[promise.agreement.index()].articles[promise.article].contents)
      promises = promises || c == term_code{"no_pact_against"};
    if (!promises) continue;
    for (const detail::casus_test& t : promise.tests)
      is_bare = is_bare && t.group == detail::test_group::trigger;
    for (std::uint32_t j = 0; j != resolver.clauses().size(); ++j) {
      const detail::casus_clause& pact = resolver.clauses()[j];
      if (pact.pledges == flag_set<duty>{duty::nonaggression}) continue;
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
                               detail::bound_on(promise, p.party, friendly, day) &&
                               (is_bare ? truth::yes : truth::unknown);
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
