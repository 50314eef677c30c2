// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_DUTY_CONFLICTS_HPP
#define ENTENTE_QUERY_DUTY_CONFLICTS_HPP

#include <entente/query/casus_foederis.hpp>
#include <entente/query/duty_priority.hpp>
#include <entente/query/entry.hpp>
#include <entente/query/owed_against.hpp>

namespace entente::inline v0 {

// Duties of one bearer that cannot all be done. They are reported, with what resolves them if a
// rule does; none is decided silently.

enum class conflict_kind : std::uint8_t {
  bound_to_both_sides,     // to help each of two enemies
  help_and_neutrality,     // to help against a party, and to stay neutral in its favour
  help_and_nonaggression,  // to fight a party that it promised not to attack
  allies_at_war,           // to help a party of an agreement against another that it covers, too
  pact_against_a_friend    // party of a pact against whom it promised not to join one
};
[[nodiscard]] constexpr std::array<named<conflict_kind>, 5> words_of(conflict_kind) noexcept {
  return {{{conflict_kind::bound_to_both_sides, "bound_to_both_sides"},
           {conflict_kind::help_and_neutrality, "help_and_neutrality"},
           {conflict_kind::help_and_nonaggression, "help_and_nonaggression"},
           {conflict_kind::allies_at_war, "allies_at_war"},
           {conflict_kind::pact_against_a_friend, "pact_against_a_friend"}}};
}

/// One duty of a conflict: which incident calls for it, and by which clause.
struct conflicting_duty {
  std::uint32_t event = 0;
  casus_finding found;
  friend constexpr bool operator==(const conflicting_duty&, const conflicting_duty&) = default;
};

struct duty_conflict {
  conflict_kind kind = conflict_kind::bound_to_both_sides;
  party_id bearer;
  /// For `pact_against_a_friend` and `help_and_nonaggression`, the second is the promise; for
  /// `allies_at_war` the special clause, or the pledge to the other ally.
  conflicting_duty first;
  conflicting_duty second;
  /// Whether both are owed for certain, and cannot both be done; else one is pending, or a pledge
  /// that is not called, or owed in a war of a body of which somebody may be a member.
  bool is_certain = false;
  /// Which prevails and by which rule; unresolved where there is none.
  truth first_prevails;
  text resolved_by{};
  [[nodiscard]] constexpr bool is_resolved() const noexcept { return !first_prevails.is_unknown(); }
  friend constexpr bool operator==(const duty_conflict&, const duty_conflict&) = default;
};

namespace detail {

/// Calls `each` for attacker and target, and for both of every war that an incident tells of.
template <class Each>
constexpr void each_war(const incident& e, const Each& each) {
  each(e.attacker, e.target);
  for (const list<war_between>* wars : {&e.fighting.those, &e.since})
    for (const war_between& war : *wars) each(war.opened_by, war.against);
}

/// Whether two conflicts are between the same duties of the same bearer, whatever calls for them.
[[nodiscard]] constexpr bool are_alike(const duty_conflict& one, const duty_conflict& other) {
  const auto same = [](const conflicting_duty& a, const conflicting_duty& b) {
    return a.found.clause == b.found.clause && a.found.beneficiary == b.found.beneficiary;
  };
  return one.kind == other.kind && one.bearer == other.bearer &&
         ((same(one.first, other.first) && same(one.second, other.second)) ||
          (same(one.first, other.second) && same(one.second, other.first)));
}

class conflict_finder {
 public:
  constexpr conflict_finder(const casus_resolver& resolver, std::span<const incident> events,
                            std::span<const priority_rule> priorities)
      : resolver_{resolver}, events_{events}, rules_{priorities} {
    for (std::uint32_t e = 0; e != events.size(); ++e) {
      each_war(events[e], [&](const party_code& one, const party_code& other) {
        for (const party_code* side : {&one, &other})
          if (const party_id body = resolver.of().find_party(*side);
              body.is_valid() && all().parties[body.index()].kind == party_kind::alliance)
            add_once(bodies_, *side);
      });
      resolver.resolve_live(events[e], [&](const casus_finding& found) {
        const casus_clause& clause = resolver.clauses()[found.clause];
        if (clause.pledges_force()) help_.push_back({e, found});
        if (clause.pledges == flag_set<duty>{duty::neutrality}) neutral_.push_back({e, found});
      });
    }
  }

  [[nodiscard]] constexpr row_list<duty_conflict> run() {
    for (std::size_t i = 0; i != help_.size(); ++i) {
      for (std::size_t j = i + 1; j != help_.size(); ++j)
        if (help_[i].found.bearer == help_[j].found.bearer)
          add(conflict_kind::bound_to_both_sides, help_[i], help_[j],
              are_enemies(help_[i], help_[j]));
      for (const conflicting_duty& n : neutral_)
        if (n.found.bearer == help_[i].found.bearer)
          add(conflict_kind::help_and_neutrality, help_[i], n,
              meets(help_[i], n.found.beneficiary) || are_enemies(help_[i], n));
      each_promise(help_[i]);
      each_pledge_to_the_enemy(help_[i]);
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
  /// Whether a party is a side, or a member of it on the day.
  [[nodiscard]] constexpr truth is_of(const party_code& party, const party_code& side,
                                      date day) const {
    if (party.empty()) return truth::no;
    if (party == side) return truth::yes;
    return is_listed(bodies_, side) ? is_member_on(all(), side, party, day) : truth{truth::no};
  }
  /// Whether two are at war in what all incidents say, themselves or by bodies of which they are
  /// members.
  [[nodiscard]] constexpr truth at_war(const party_code& one, const party_code& other) const {
    truth found = truth::no;
    for (const incident& e : events_)
      each_war(e, [&](const party_code& a, const party_code& b) {
        found = found || (is_of(one, a, e.day) && is_of(other, b, e.day)) ||
                (is_of(one, b, e.day) && is_of(other, a, e.day));
      });
    return found;
  }
  /// Whether the help would be against a party: the adversary, or who fights or works with it.
  [[nodiscard]] constexpr truth meets(const conflicting_duty& help, party_id other) const {
    const incident& e = events_[help.event];
    const party_code& to = code_of(help.found.beneficiary);
    const party_code& one = code_of(other);
    if (one == to) return truth::no;
    const casus_clause& clause = clause_of(help);
    const article_record& article =
        all().agreements[clause.agreement.index()].articles[clause.article];
    if (says_against_whom(article))
      return truth{owed_against(resolver_, e, help.found).contains(one).is_yes()};
    return is_of(one, resolver_.adversary_of(e, to), e.day) || at_war(one, to) ||
           (is_of(to, e.target, e.day) && truth{e.supporters.contains(one).is_yes()});
  }
  /// Whether those to whom two duties of one bearer are owed are at war with each other.
  [[nodiscard]] constexpr truth are_enemies(const conflicting_duty& a,
                                            const conflicting_duty& b) const {
    if (a.found.beneficiary == b.found.beneficiary) return truth::no;
    return at_war(code_of(a.found.beneficiary), code_of(b.found.beneficiary));
  }

  /// Whether a clause is made for disputes between parties of its agreement.
  [[nodiscard]] static constexpr bool is_of_disputes(const casus_clause& clause) {
    for (const casus_test& t : clause.tests)
      if (t.group == test_group::trigger && t.word == term_code{"dispute_between_parties"})
        return true;
    return false;
  }
  /// Whether a clause is made for a war with a party: it names it, or is one of disputes.
  [[nodiscard]] static constexpr bool is_made_for(const casus_clause& clause,
                                                  const party_code& adversary) {
    for (const casus_test& t : clause.tests)
      if (t.group == test_group::condition && t.rule == asks::attacker_in)
        for (const condition_argument& a : t.arguments)
          if (a.ally_of.empty() && a.party == adversary) return true;
    return is_of_disputes(clause);
  }
  /// Pledges of help to parties of the agreement that are on the side that the help is against.
  constexpr void each_pledge_to_the_enemy(const conflicting_duty& help) {
    const incident& e = events_[help.event];
    const party_code& adversary = resolver_.adversary_of(e, code_of(help.found.beneficiary));
    party_id before;
    for (const bound_party& p : clause_of(help).parties) {
      if (p.party == before || p.party == help.found.bearer) continue;
      before = p.party;
      const party_code& enemy = code_of(p.party);
      if (const truth is_enemy = is_of(enemy, adversary, e.day);
          !is_enemy.is_no() && !is_made_for(clause_of(help), enemy))
        pledge_to(enemy, adversary == e.attacker, is_enemy, help);
    }
  }
  /// The agreement covers both sides of the war: had the other been attacked, the bearer would owe
  /// help to that one. A clause that is made for disputes between parties goes first. Where help to
  /// either is against the other by name, the agreement says itself who is helped.
  constexpr void pledge_to(const party_code& enemy, bool attacks, truth is_enemy,
                           const conflicting_duty& help) {
    const incident& e = events_[help.event];
    const casus_clause& clause = clause_of(help);
    const party_id ally = resolver_.of().find_party(enemy);
    incident turned = e;
    if (attacks) {
      turned.attacker = e.target;
      turned.target = enemy;
      turned.in_aid_of = {};
      turned.supporters = e.supporters_of_target;
      turned.supporters_of_target = e.supporters;
      turned.provoked = truth::unknown;
    }
    conflicting_duty pledge;
    bool is_covered = false;
    resolver_.ask(turned, help.found.bearer, ally, clause.agreement, [&](const casus_finding& f) {
      const casus_clause& other = resolver_.clauses()[f.clause];
      if (is_covered || !other.pledges_force() || f.status == duty_status::not_obliged ||
          is_made_for(other, code_of(help.found.beneficiary)))
        return;
      is_covered = true;
      pledge = {help.event, f};
    });
    if (!is_covered) return;
    resolver_.ask(e, help.found.bearer, ally, clause.agreement, [&](const casus_finding& f) {
      if (f.clause == pledge.found.clause) pledge.found = f;
    });
    for (std::uint32_t i = 0; i != resolver_.clauses().size(); ++i)
      if (const casus_clause& special = resolver_.clauses()[i];
          special.agreement == clause.agreement && special.may_bear(help.found.bearer) &&
          is_of_disputes(special)) {
        pledge = help;
        pledge.found.clause = i;
        break;
      }
    add(conflict_kind::allies_at_war, help, pledge, is_enemy);
  }
  /// What the help would make the bearer do: go to war with a party.
  [[nodiscard]] constexpr incident entry_against(const conflicting_duty& help,
                                                 party_id other) const {
    const incident& e = events_[help.event];
    row_list<war_between> wars{e.fighting.those.begin(), e.fighting.those.end()};
    if (is_war(e)) wars.push_back({e.attacker, e.target});
    for (const war_between& war : e.since) wars.push_back(war);
    return act_upon(resolver_, e,
                    {code_of(help.found.bearer), code_of(help.found.beneficiary), code_of(other)},
                    list<war_between>(wars));
  }
  /// Promises of the bearer not to attack whom the help is against, unless they allow for it.
  constexpr void each_promise(const conflicting_duty& help) {
    for (std::uint32_t i = 0; i != resolver_.clauses().size(); ++i) {
      const casus_clause& clause = resolver_.clauses()[i];
      if (!(clause.pledges == flag_set<duty>{duty::nonaggression}) ||
          clause.agreement == clause_of(help).agreement || !clause.may_bear(help.found.bearer) ||
          !has_party(clause.parties, help.found.bearer))
        continue;
      party_id before;
      for (const bound_party& p : clause.parties) {
        if (p.party == before || p.party == help.found.bearer || !clause.may_benefit(p.party))
          continue;
        before = p.party;
        const truth is_against = meets(help, p.party);
        if (is_against.is_no()) continue;
        resolver_.ask(
            entry_against(help, p.party), help.found.bearer, p.party, clause.agreement,
            [&](const casus_finding& found) {
              if (found.clause == i && found.status != duty_status::not_obliged)
                add(conflict_kind::help_and_nonaggression, help, {help.event, found}, is_against);
            });
      }
    }
  }

  /// Adds a conflict that is there, or may be.
  constexpr void add(conflict_kind kind, const conflicting_duty& first,
                     const conflicting_duty& second, truth is_there) {
    if (is_there.is_no()) return;
    duty_conflict made;
    made.kind = kind;
    made.bearer = first.found.bearer;
    made.first = first;
    made.second = second;
    made.is_certain = is_there.is_yes() && first.found.status == duty_status::obliged &&
                      second.found.status == duty_status::obliged;
    if (kind == conflict_kind::allies_at_war && is_of_disputes(clause_of(second))) {
      made.first_prevails = truth::no;
      made.resolved_by = text::borrow("special clause");
    }
    for (const priority_rule& rule : rules_) {
      if (made.is_resolved()) break;
      made.first_prevails = prevails(rule, all(), clause_of(first), clause_of(second));
      if (made.is_resolved())
        made.resolved_by = rule.label.empty() ? text::borrow(name_of(rule.on)) : rule.label;
    }
    // The same duties may be called for by several incidents.
    for (duty_conflict& other : found_)
      if (are_alike(other, made)) {
        if (made.is_certain && !other.is_certain) other = made;
        return;
      }
    found_.push_back(static_cast<duty_conflict&&>(made));
  }

  const casus_resolver& resolver_;
  std::span<const incident> events_;
  std::span<const priority_rule> rules_;
  row_list<party_code> bodies_;  // that are at war
  row_list<conflicting_duty> help_;
  row_list<conflicting_duty> neutral_;
  row_list<duty_conflict> found_;
};

}  // namespace detail

/// The conflicts between what incidents oblige, or may oblige, a party to. Of several incidents
/// each says in `fighting` and `since` what the others began: see `compound_of` in
/// `entente/query/contradictions.hpp`.
[[nodiscard]] constexpr row_list<duty_conflict> duty_conflicts(
    const casus_resolver& resolver, std::span<const incident> events,
    std::span<const priority_rule> priorities = {}) {
  return detail::conflict_finder{resolver, events, priorities}.run();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_DUTY_CONFLICTS_HPP
