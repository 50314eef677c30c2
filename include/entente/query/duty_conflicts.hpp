// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_DUTY_CONFLICTS_HPP
#define ENTENTE_QUERY_DUTY_CONFLICTS_HPP

#include <entente/query/casus_foederis.hpp>
#include <entente/query/duty_priority.hpp>
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
  /// Whether both are owed for certain, and cannot both be done; else one is pending, or may be
  /// owed in a war of a body of which somebody may be a member.
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
        const flag_set<duty> pledges = resolver.clauses()[found.clause].pledges;
        if (pledges.contains(duty::defence) || pledges.contains(duty::offence))
          help_.push_back({e, found});
        if (pledges == flag_set<duty>{duty::neutrality}) neutral_.push_back({e, found});
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
      const incident& e = events_[help_[i].event];
      if (const truth are_allies = has_ally_on(help_[i], e.attacker, e.target) &&
                                   has_ally_on(help_[i], e.target, e.attacker);
          !are_allies.is_no())
        add(conflict_kind::allies_at_war, help_[i], special_clause(help_[i]), are_allies);
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
  /// Whether a party that is bound to the bearer by the agreement of a duty is on a side: nobody is
  /// on the one that attacks it.
  [[nodiscard]] constexpr truth has_ally_on(const conflicting_duty& d, const party_code& side,
                                            const party_code& other_side) const {
    const date day = events_[d.event].day;
    truth found = truth::no;
    for (const bound_party& p : clause_of(d).parties)
      if (const party_code& ally = code_of(p.party);
          p.party != d.found.bearer && !(ally == other_side) &&
          bound_on(clause_of(d), d.found.bearer, p.party, day).is_yes())
        found = found || is_of(ally, side, day);
    return found;
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
      const truth life = clause.is_in_force(day);
      party_id before;
      for (const bound_party& p : clause.parties) {
        if (p.party == before || p.party == help.found.bearer || !clause.may_benefit(p.party))
          continue;
        const truth holds = life && bound_on(clause, help.found.bearer, p.party, day);
        if (holds.is_no()) continue;
        before = p.party;
        add(conflict_kind::help_and_nonaggression, help,
            {help.event,
             {i, help.found.bearer, p.party,
              holds.is_yes() ? duty_status::obliged : duty_status::pending, false, 0, 0}},
            meets(help, p.party));
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
    if (kind == conflict_kind::allies_at_war && first.found.clause != second.found.clause) {
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
