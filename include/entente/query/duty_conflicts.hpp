// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_DUTY_CONFLICTS_HPP
#define ENTENTE_QUERY_DUTY_CONFLICTS_HPP

#include <entente/query/casus_foederis.hpp>
#include <entente/query/owed_against.hpp>

namespace entente::inline v0 {

// Duties of one bearer that cannot all be done. They are reported, with what resolves them if a
// rule does; none is decided silently.

enum class conflict_kind : std::uint8_t {
  bound_to_both_sides,     // to help each of two enemies
  help_and_neutrality,     // to help against a party, and to stay neutral in its favour
  help_and_nonaggression,  // to fight a party that it promised not to attack
  allies_at_war,           // attacker and target are parties of the agreement that calls
  pact_against_a_friend    // party of a pact against whom it promised not to join one
};
[[nodiscard]] constexpr std::array<named<conflict_kind>, 5> words_of(conflict_kind) noexcept {
  return {{{conflict_kind::bound_to_both_sides, "bound_to_both_sides"},
           {conflict_kind::help_and_neutrality, "help_and_neutrality"},
           {conflict_kind::help_and_nonaggression, "help_and_nonaggression"},
           {conflict_kind::allies_at_war, "allies_at_war"},
           {conflict_kind::pact_against_a_friend, "pact_against_a_friend"}}};
}

/// What may decide between two agreements. Which count, and in which order, is the caller's.
enum class priority_ground : std::uint8_t {
  over_all,        // an agreement that prevails over all others
  named_priority,  // one says that it yields to, or leaves untouched, the other
  later,           // the later of two between the same parties
  special          // the one that names an adversary, place or conflict over the general one
};
[[nodiscard]] constexpr std::array<named<priority_ground>, 4> words_of(priority_ground) noexcept {
  return {{{priority_ground::over_all, "over_all"},
           {priority_ground::named_priority, "named_priority"},
           {priority_ground::later, "later"},
           {priority_ground::special, "special"}}};
}
/// For `over_all`, only `prevails` is named; for `named_priority`, both are; for the others, none.
struct priority_rule {
  priority_ground on = priority_ground::named_priority;
  agreement_code prevails{};
  agreement_code yields{};
  text label{};
};

/// One duty of a conflict: which incident calls for it, and by which clause.
struct conflicting_duty {
  std::uint32_t event = 0;
  casus_finding found;
  friend constexpr bool operator==(const conflicting_duty&, const conflicting_duty&) = default;
};

struct duty_conflict {
  conflict_kind kind = conflict_kind::bound_to_both_sides;
  party_id bearer;
  /// For `pact_against_a_friend` and `help_and_nonaggression`, the second is the promise.
  conflicting_duty first;
  conflicting_duty second;
  /// Whether both are owed for certain; else one is pending.
  bool is_certain = false;
  /// Which prevails and by which rule; unresolved where there is none.
  truth first_prevails;
  text resolved_by{};
  [[nodiscard]] constexpr bool is_resolved() const noexcept { return !first_prevails.is_unknown(); }
  friend constexpr bool operator==(const duty_conflict&, const duty_conflict&) = default;
};

namespace detail {

class conflict_finder {
 public:
  constexpr conflict_finder(const casus_resolver& resolver, std::span<const incident> events,
                            std::span<const priority_rule> priorities)
      : resolver_{resolver}, events_{events}, rules_{priorities} {
    for (std::uint32_t e = 0; e != events.size(); ++e)
      resolver.resolve_live(events[e], [&](const casus_finding& found) {
        const flag_set<duty> pledges = resolver.clauses()[found.clause].pledges;
        if (pledges.contains(duty::defence) || pledges.contains(duty::offence))
          help_.push_back({e, found});
        if (pledges == flag_set<duty>{duty::neutrality}) neutral_.push_back({e, found});
      });
  }

  [[nodiscard]] constexpr row_list<duty_conflict> run() {
    for (std::size_t i = 0; i != help_.size(); ++i) {
      for (std::size_t j = i + 1; j != help_.size(); ++j)
        if (are_enemies(help_[i], help_[j]))
          add(conflict_kind::bound_to_both_sides, help_[i], help_[j]);
      for (const conflicting_duty& n : neutral_)
        if (n.found.bearer == help_[i].found.bearer &&
            (meets(help_[i], n.found.beneficiary) || helps_an_enemy(help_[i], n)))
          add(conflict_kind::help_and_neutrality, help_[i], n);
      each_promise(help_[i]);
      if (const incident& e = events_[help_[i].event];
          is_party_of(help_[i], e.attacker) && is_party_of(help_[i], e.target))
        add(conflict_kind::allies_at_war, help_[i], special_clause(help_[i]));
    }
    return static_cast<row_list<duty_conflict>&&>(found_);
  }

 private:
  [[nodiscard]] constexpr const facts& all() const { return resolver_.of().all_facts(); }
  [[nodiscard]] constexpr const party_code& code_of(party_id party) const {
    return all().parties[party.index()].code;
  }
  [[nodiscard]] constexpr const casus_clause& clause_of(const conflicting_duty& d) const {
    return resolver_.clauses()[d.found.clause];
  }
  [[nodiscard]] constexpr bool is_party_of(const conflicting_duty& d,
                                           const party_code& party) const {
    if (party.empty() || party == code_of(d.found.bearer)) return false;
    for (const party_spell& p : all().agreements[clause_of(d).agreement.index()].parties)
      if (p.party == party && p.during.contains(events_[d.event].day).is_yes()) return true;
    return false;
  }
  /// Whether two are at war in what all incidents say.
  [[nodiscard]] constexpr bool at_war(const party_code& one, const party_code& other) const {
    const auto meet = [&](const party_code& a, const party_code& b) {
      return (a == one && b == other) || (a == other && b == one);
    };
    for (const incident& e : events_) {
      if (meet(e.attacker, e.target)) return true;
      for (const list<war_between>* wars : {&e.fighting.those, &e.since})
        for (const war_between& war : *wars)
          if (meet(war.opened_by, war.against)) return true;
    }
    return false;
  }
  /// Whether the help would be against a party: the adversary, or who fights or works with it.
  [[nodiscard]] constexpr bool meets(const conflicting_duty& help, party_id other) const {
    const incident& e = events_[help.event];
    const party_code& to = code_of(help.found.beneficiary);
    const party_code& one = code_of(other);
    if (one == to) return false;
    const casus_clause& clause = clause_of(help);
    const article_record& article =
        all().agreements[clause.agreement.index()].articles[clause.article];
    if (owed_against(resolver_, e, help.found).contains(one).is_yes()) return true;
    return !says_against_whom(article) &&
           (at_war(one, to) || (to == e.target && e.supporters.contains(one).is_yes()));
  }
  /// Whether the help goes to whom the beneficiary of a promised neutrality is at war with.
  [[nodiscard]] constexpr bool helps_an_enemy(const conflicting_duty& help,
                                              const conflicting_duty& neutral) const {
    return at_war(code_of(help.found.beneficiary), code_of(neutral.found.beneficiary));
  }
  [[nodiscard]] constexpr bool are_enemies(const conflicting_duty& a,
                                           const conflicting_duty& b) const {
    return a.found.bearer == b.found.bearer && a.found.beneficiary != b.found.beneficiary &&
           at_war(code_of(a.found.beneficiary), code_of(b.found.beneficiary));
  }

  /// The article of the same agreement that is made for disputes between its parties, or the duty
  /// itself where there is none.
  [[nodiscard]] constexpr conflicting_duty special_clause(const conflicting_duty& help) const {
    for (std::uint32_t i = 0; i != resolver_.clauses().size(); ++i) {
      const casus_clause& clause = resolver_.clauses()[i];
      if (clause.agreement != clause_of(help).agreement || !clause.may_bear(help.found.bearer))
        continue;
      for (const casus_test& t : clause.tests)
        if (t.group == test_group::trigger && t.word == term_code{"dispute_between_parties"}) {
          conflicting_duty found = help;
          found.found.clause = i;
          return found;
        }
    }
    return help;
  }
  /// Promises of the bearer not to attack whom the help is against.
  constexpr void each_promise(const conflicting_duty& help) {
    for (std::uint32_t i = 0; i != resolver_.clauses().size(); ++i) {
      const casus_clause& clause = resolver_.clauses()[i];
      if (!(clause.pledges == flag_set<duty>{duty::nonaggression}) ||
          clause.agreement == clause_of(help).agreement || !clause.may_bear(help.found.bearer))
        continue;
      const date day = events_[help.event].day;
      const truth life = clause.during.contains(day);
      truth bound = truth::no;
      for (const bound_party& p : clause.parties)
        if (p.party == help.found.bearer) bound = bound || p.during.contains(day);
      party_id before;
      for (const bound_party& p : clause.parties) {
        if (p.party == before || p.party == help.found.bearer || !clause.may_benefit(p.party) ||
            !meets(help, p.party))
          continue;
        const truth holds = life && bound && p.during.contains(day);
        if (holds.is_no()) continue;
        before = p.party;
        add(conflict_kind::help_and_nonaggression, help,
            {help.event,
             {i, help.found.bearer, p.party,
              holds.is_yes() ? duty_status::obliged : duty_status::pending, false, 0, 0}});
      }
    }
  }

  constexpr void add(conflict_kind kind, const conflicting_duty& first,
                     const conflicting_duty& second) {
    duty_conflict made;
    made.kind = kind;
    made.bearer = first.found.bearer;
    made.first = first;
    made.second = second;
    made.is_certain =
        first.found.status == duty_status::obliged && second.found.status == duty_status::obliged;
    if (kind == conflict_kind::allies_at_war && first.found.clause != second.found.clause) {
      made.first_prevails = truth::no;
      made.resolved_by = text::borrow("special clause");
    }
    for (const priority_rule& rule : rules_) {
      if (made.is_resolved()) break;
      made.first_prevails = decides(rule, first, second);
      if (made.is_resolved())
        made.resolved_by = rule.label.empty() ? text::borrow(name_of(rule.on)) : rule.label;
    }
    // The same duties may be called for by several incidents.
    const auto same = [](const conflicting_duty& a, const conflicting_duty& b) {
      return a.found.clause == b.found.clause && a.found.beneficiary == b.found.beneficiary;
    };
    for (duty_conflict& other : found_)
      if (other.kind == kind && other.bearer == made.bearer && same(other.first, first) &&
          same(other.second, second)) {
        if (made.is_certain && !other.is_certain) other = made;
        return;
      }
    found_.push_back(static_cast<duty_conflict&&>(made));
  }

  /// Whether a rule lets the first prevail, or the second, or is silent.
  [[nodiscard]] constexpr truth decides(const priority_rule& rule, const conflicting_duty& first,
                                        const conflicting_duty& second) const {
    const agreement_record& a = all().agreements[clause_of(first).agreement.index()];
    const agreement_record& b = all().agreements[clause_of(second).agreement.index()];
    if (&a == &b && rule.on != priority_ground::special) return truth::unknown;
    switch (rule.on) {
      case priority_ground::over_all:
        if (a.code == rule.prevails) return truth::yes;
        return b.code == rule.prevails ? truth::no : truth::unknown;
      case priority_ground::named_priority:
        if (a.code == rule.prevails && b.code == rule.yields) return truth::yes;
        return b.code == rule.prevails && a.code == rule.yields ? truth::no : truth::unknown;
      case priority_ground::later: {
        const auto all_in = [](const agreement_record& one, const agreement_record& other) {
          for (const party_spell& p : one.parties)
            if (!is_party(other, p.party)) return false;
          return true;
        };
        if (!all_in(a, b) || !all_in(b, a)) return truth::unknown;
        if (a.signed_on.latest() < b.signed_on.earliest()) return truth::no;
        return b.signed_on.latest() < a.signed_on.earliest() ? truth::yes : truth::unknown;
      }
      case priority_ground::special: {
        const bool one = is_special(clause_of(first)), other = is_special(clause_of(second));
        return one == other ? truth::unknown : truth{one};
      }
    }
    return truth::unknown;
  }
  /// Whether the clause names an adversary, place or conflict.
  [[nodiscard]] static constexpr bool is_special(const casus_clause& clause) {
    for (const casus_test& t : clause.tests)
      if (t.group == test_group::area || !t.arguments.empty()) return true;
    return false;
  }

  const casus_resolver& resolver_;
  std::span<const incident> events_;
  std::span<const priority_rule> rules_;
  row_list<conflicting_duty> help_;
  row_list<conflicting_duty> neutral_;
  row_list<duty_conflict> found_;
};

}  // namespace detail

/// The conflicts between what incidents oblige, or may oblige, a party to. Of several incidents
/// each says in `fighting` and `since` what the others began: see `compound_of`.
[[nodiscard]] constexpr row_list<duty_conflict> duty_conflicts(
    const casus_resolver& resolver, std::span<const incident> events,
    std::span<const priority_rule> priorities = {}) {
  return detail::conflict_finder{resolver, events, priorities}.run();
}

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
  const auto holds = [&](const detail::casus_clause& clause, party_id party) {
    truth bound = truth::no;
    for (const detail::bound_party& p : clause.parties)
      if (p.party == party) bound = bound || p.during.contains(day);
    return bound && clause.during.contains(day);
  };
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
            const truth both =
                holds(pact, p.party) && holds(promise, p.party) && holds(promise, friendly);
            if (both.is_no()) continue;
            before = p.party;
            const duty_status status = both.is_yes() ? duty_status::obliged : duty_status::pending;
            duty_conflict made;
            made.kind = conflict_kind::pact_against_a_friend;
            made.bearer = p.party;
            made.first = {0, {j, p.party, friendly, status, false, 0, 0}};
            made.second = {0, {i, p.party, friendly, status, false, 0, 0}};
            made.is_certain = both.is_yes();
            found.push_back(made);
          }
        }
    }
  }
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_DUTY_CONFLICTS_HPP
