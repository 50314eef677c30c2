// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CASUS_RESOLVER_HPP
#define ENTENTE_QUERY_CASUS_RESOLVER_HPP

#include <entente/query/casus_clause.hpp>
#include <entente/query/casus_sides.hpp>
#include <entente/world/world.hpp>

namespace entente::inline v0 {

/// Whether a duty is owed on an incident: certainly, certainly not, or it hangs on what is not
/// known or not yet decided. What is not owed is not forbidden.
enum class duty_status : std::uint8_t { obliged, not_obliged, pending };
[[nodiscard]] constexpr std::array<named<duty_status>, 3> words_of(duty_status) noexcept {
  return {{{duty_status::obliged, "obliged"},
           {duty_status::not_obliged, "not_obliged"},
           {duty_status::pending, "pending"}}};
}

/// One duty of one bearer to one beneficiary, in numbers: for loops over many incidents. A bit for
/// each test of the clause says that it failed or is not known.
struct casus_finding {
  std::uint32_t clause = 0;
  party_id bearer;
  party_id beneficiary;
  duty_status status = duty_status::pending;
  /// The beneficiary released the bearer.
  bool waived = false;
  std::uint64_t failed = 0;
  std::uint64_t unknown = 0;
  friend constexpr bool operator==(const casus_finding&, const casus_finding&) = default;
};

/// What everything is asked with besides the incident.
struct casus_options {
  casus_reading reading{};
  condition_table conditions{};
  std::span<const override_rule> overrides{};
};

/// Every clause of a world, made ready once for many incidents. It keeps the world and the
/// background; the rules that the options point at have to outlive it.
class casus_resolver {
 public:
  constexpr casus_resolver(const world& w, const background& scene,
                           const casus_options& options = {})
      : world_{w}, scene_{scene}, reading_{options.reading} {
    const facts& all = world_.all_facts();
    by_beneficiary_.resize(all.parties.size());
    for (const party_record& party : all.parties)
      knows_bodies_ = knows_bodies_ || party.kind == party_kind::alliance;
    for (std::uint32_t a = 0; a != all.agreements.size(); ++a)
      for (std::uint32_t i = 0; i != all.agreements[a].articles.size(); ++i)
        add(agreement_id{a}, i, options);
  }

  [[nodiscard]] constexpr const world& of() const noexcept { return world_; }
  [[nodiscard]] constexpr const background& scene() const noexcept { return scene_; }
  [[nodiscard]] constexpr const casus_reading& reading() const noexcept { return reading_; }
  [[nodiscard]] constexpr const row_list<detail::casus_clause>& clauses() const noexcept {
    return clauses_;
  }

  /// Calls `each(const casus_finding&)` for every clause that concerns somebody in the incident:
  /// attacker, target, who fights, supports or mobilizes, of whom a fact is stated; and for
  /// whomever else it certainly sets a duty off. Articles that are out of force on the day are left
  /// out.
  /// @cost O(clauses of those concerned x their parties), no allocation
  template <class Each>
  constexpr void resolve(const incident& event, const Each& each) const {
    walk(event, false, each);
  }
  /// The same without what is certainly not owed.
  template <class Each>
  constexpr void resolve_live(const incident& event, const Each& each) const {
    walk(event, true, each);
  }
  /// The same of help alone: defence, offence, and articles that pledge no kind of duty. Who asks
  /// of one war after another may have made the wars of the incident ready.
  template <class Each>
  constexpr void resolve_help(const incident& event, const Each& each,
                              const detail::told_wars* by_party = nullptr) const {
    walk(event, true, each, true, by_party);
  }

  /// Whether the world has bodies that may have members.
  [[nodiscard]] constexpr bool knows_bodies() const noexcept { return knows_bodies_; }
  /// Whether the wars of an incident have to be listed in it for an article of help, though they
  /// are made ready.
  [[nodiscard]] constexpr bool help_reads_wars() const noexcept { return help_reads_wars_; }
  /// Whether a later war may make an incident call for help that it did not call for before.
  [[nodiscard]] constexpr bool help_hangs_on_wars() const noexcept { return help_hangs_on_wars_; }

  /// Calls `each` for what @p bearer may owe @p beneficiary by every article of every agreement of
  /// the bearer, or of one agreement, in force or not.
  template <class Each>
  constexpr void ask(const incident& event, party_id bearer, party_id beneficiary,
                     agreement_id agreement, const Each& each) const {
    const detail::incident_view view = detail::look_up(world_, event);
    for (std::uint32_t i = 0; i != clauses_.size(); ++i) {
      const detail::casus_clause& clause = clauses_[i];
      if (agreement.is_valid() ? clause.agreement != agreement
                               : !detail::has_party(clause.parties, bearer) ||
                                     !detail::has_party(clause.parties, beneficiary))
        continue;
      if (!clause.may_bear(bearer) || !clause.may_benefit(beneficiary)) continue;
      judge(event, i, beneficiary,
            {false, bearer, view, false, nullptr, detail::declares_older_war(event)}, each);
    }
  }

  /// The other side of a party: of the attacker the target and the other way round; of another one
  /// the attacker, unless it supports that one. Members of a body that attacks or is attacked are
  /// on its side, those that are so on the day. Nobody (an empty code) where that is not known.
  [[nodiscard]] constexpr const party_code& adversary_of(const incident& event,
                                                         const party_code& party) const {
    return adversary_of(event, party, detail::look_up(world_, event));
  }

  /// Whether the facts claim to be complete for the day of the incident.
  [[nodiscard]] constexpr bool is_covered(const incident& event) const {
    return event.day != incident::unknown_day && world_.coverage().contains(event.day);
  }

 private:
  struct scope {
    bool only_live = false;
    party_id only_bearer{};
    detail::incident_view view{};
    bool only_set_off = false;  // for certain, and not for want of knowledge
    const detail::told_wars* by_party = nullptr;
    truth is_of_older_war{};
  };

  constexpr void add(agreement_id agreement, std::uint32_t article, const casus_options& options) {
    const agreement_record& record = world_.all_facts().agreements[agreement.index()];
    if (!detail::is_read(record, record.articles[article], reading_)) return;
    detail::each_part_of(record.articles[article].pledges, [&](flag_set<duty> pledges) {
      detail::casus_clause clause = detail::clause_of(world_, agreement, article, pledges,
                                                      options.conditions, options.overrides);
      if (clause.pledges.empty() && clause.triggers == 0) return;
      const auto number = static_cast<std::uint32_t>(clauses_.size());
      for (const auto& p : clause.parties) {
        if (!clause.may_benefit(p.party)) continue;
        auto& held = by_beneficiary_[p.party.index()];
        if (held.empty() || held.back() != number) held.push_back(number);
      }
      if (clause.sets_off_for != concern::sides) everywhere_.push_back(number);
      help_reads_wars_ = help_reads_wars_ || (clause.is_help() && clause.reads_wars);
      help_hangs_on_wars_ = help_hangs_on_wars_ || (clause.is_help() && clause.hangs_on_wars);
      clauses_.push_back(static_cast<detail::casus_clause&&>(clause));
    });
  }

  [[nodiscard]] constexpr const party_code& code_of(party_id party) const noexcept {
    return world_.all_facts().parties[party.index()].code;
  }
  /// Whether a spell holds when it has to, by the reading.
  [[nodiscard]] constexpr truth holds(const spell& s, const incident& event,
                                      const truth& is_of_older_war) const {
    if (event.day == incident::unknown_day) return truth::unknown;
    const date day = reading_.covers == older_wars::always ? event.known() : event.day;
    truth found = s.contains(day);
    const truth goes_by_begin = reading_.covers == older_wars::new_attacks
                                    ? is_of_older_war
                                    : truth{reading_.covers == older_wars::never};
    if (!goes_by_begin.is_no()) {
      const date began = detail::begin_of_war(event);
      const truth held = began == incident::unknown_day ? truth::unknown : s.contains(began);
      found = found && (held || (goes_by_begin.is_yes() ? truth::no : truth::unknown));
    }
    return found;
  }
  /// Whether a spell has anything to do with the incident's day.
  [[nodiscard]] static constexpr bool is_of_the_day(const spell& s, const incident& event) {
    return event.day == incident::unknown_day || !s.contains(event.day).is_no() ||
           !s.contains(event.known()).is_no();
  }

  template <class Each>
  constexpr void walk(const incident& event, bool only_live, const Each& each,
                      bool only_help = false, const detail::told_wars* by_party = nullptr) const {
    if (!event.attacker.empty() && event.attacker == event.target) return;
    const detail::incident_view view = detail::look_up(world_, event);
    const scope only{only_live, {}, view, false, by_party, detail::declares_older_war(event)};
    detail::few_parties concerned;
    detail::each_concerned(
        world_, event, view, concerned,
        [&](party_id beneficiary) {
          for (const std::uint32_t clause : by_beneficiary_[beneficiary.index()])
            if (!only_help || clauses_[clause].is_help())
              judge(event, clause, beneficiary, only, each);
        },
        by_party);
    const bool is_anything_stated = !event.stated.empty() || !event.invoked.empty();
    for (const std::uint32_t number : everywhere_) {
      const detail::casus_clause& clause = clauses_[number];
      if ((clause.sets_off_for == concern::stated && !is_anything_stated) ||
          (only_help && !clause.is_help()) || !is_of_the_day(clause.during, event))
        continue;
      const bool only_set_off = clause.sets_off_for != concern::all;
      party_id before;  // spells of one party stand together
      for (const detail::bound_party& p : clause.parties) {
        const party_id party = p.party;
        if (party != before && clause.may_benefit(party) && !concerned.contains(party) &&
            !judge(
                event, number, party,
                {only_live || only_set_off, {}, view, only_set_off, by_party, only.is_of_older_war},
                each) &&
            clause.is_alike_for_others)
          break;
        before = party;
      }
    }
  }

  [[nodiscard]] constexpr const party_code& adversary_of(const incident& event,
                                                         const party_code& party,
                                                         const detail::incident_view& view) const {
    const bool is_a_side = party == event.attacker || party == event.target;
    if (view.has_bodies && !is_a_side) {
      const auto is_member_of = [&](party_id body) {
        if (!body.is_valid()) return truth{truth::no};
        const party_record& record = world_.all_facts().parties[body.index()];
        return record.kind == party_kind::alliance
                   ? of_nobody(event) ||
                         detail::is_member_on(world_.all_facts(), record.code, party, event.day)
                   : truth{truth::no};
      };
      const truth attacks = is_member_of(view.attacker);
      if (attacks.is_yes()) return event.target;
      if (is_member_of(view.target).is_yes()) return event.attacker;
      // Who may be of the body that attacks may be on either side, unless it is said to help one.
      if (attacks.is_unknown() && !event.supporters.contains(party).is_yes() &&
          !event.supporters_of_target.contains(party).is_yes())
        return detail::unnamed_party;
    }
    return detail::adversary_of(event, party);
  }

  /// Whether a party is certainly no side of an incident, nor a member of one.
  [[nodiscard]] static constexpr bool is_no_side(const incident& event, party_id party,
                                                 const detail::incident_view& view) {
    return party != view.attacker && party != view.target && !view.has_bodies &&
           !event.attacker.empty() && !event.target.empty() && event.adversaries.empty();
  }

  /// One clause for one beneficiary: what does not depend on the bearer is answered once. No, if it
  /// is left out for its triggers alone.
  template <class Each>
  constexpr bool judge(const incident& event, std::uint32_t number, party_id beneficiary,
                       const scope& only, const Each& each) const {
    const detail::casus_clause& clause = clauses_[number];
    if (only.only_live && clause.is_for_sides && is_no_side(event, beneficiary, only.view))
      return false;
    const facts& all = world_.all_facts();
    const agreement_record& agreement = all.agreements[clause.agreement.index()];
    const article_record& article = agreement.articles[clause.article];
    const bool asked = only.only_bearer.is_valid();
    if (!asked && (!is_of_the_day(clause.during, event) ||
                   !is_of_the_day(clause.parties, beneficiary, event)))
      return true;
    const truth& is_old = only.is_of_older_war;
    const party_code& to = code_of(beneficiary);
    const bool is_nonaggression = clause.pledges == flag_set<duty>{duty::nonaggression};

    const party_code& adversary = adversary_of(event, to, only.view);
    const auto asked_for = [&](const party_code& bearer) {
      return casus{event,
                   scene_,
                   all,
                   reading_,
                   agreement,
                   article,
                   bearer,
                   to,
                   adversary,
                   only.view.attacker.is_valid(),
                   only.view.has_bodies,
                   is_covered(event),
                   {},
                   only.by_party};
    };

    // A promise not to attack is tested by who attacks, and asked of those alone.
    const auto breaks = [&](const party_code& bearer) {
      const casus c = asked_for(bearer);
      return c.is_or_has(event.attacker, bearer) && c.is_or_has(event.target, to);
    };

    if (is_nonaggression && !asked &&
        !asked_for(detail::unnamed_party).is_or_has(event.target, to).is_yes())
      return true;

    detail::casus_masks shared;
    const truth is_beneficiary_bound = holds(clause.parties, beneficiary, event, is_old);
    shared.set(detail::builtin_test::treaty_in_force, holds(clause.life, event, is_old));
    shared.set(detail::builtin_test::article_in_force, holds(clause.version, event, is_old));
    shared.set(detail::builtin_test::beneficiary_is_party, is_beneficiary_bound);
    if (only.only_live && shared.failed != 0) return true;
    detail::test_values values;
    const bool is_same_for_all = !clause.depends_on_bearer || clause.is_alike_for_others;
    const auto is_left_out = [&](const detail::test_values& as) {
      if (!only.only_live) return false;
      const truth triggered = clause.is_triggered(as);
      return only.only_set_off ? !triggered.is_yes() : triggered.is_no();
    };
    // Help and standing aside are owed to no enemy; talks may be.
    const bool takes_a_side =
        !is_nonaggression && clause.pledges != flag_set<duty>{duty::consultation};
    {
      const casus of_all = asked_for(detail::unnamed_party);
      bool is_open = false;  // whether all triggers were asked
      for (std::size_t i = 0; i != clause.tests.size(); ++i) {
        const detail::casus_test& test = clause.tests[i];
        if (only.only_live && !is_open && test.group != detail::test_group::trigger) {
          is_open = true;
          if (is_same_for_all && is_left_out(values)) return false;
        }
        if (!test.depends_on_bearer) values[i] = test.value(of_all);
      }
      if (is_same_for_all && is_left_out(values)) return false;
      if (takes_a_side)
        shared.set(detail::builtin_test::beneficiary_is_not_met_as_aggressor,
                   !of_all.is_met_as_aggressor(to));
    }
    detail::casus_masks masks = shared;
    if (!clause.depends_on_bearer) clause.combine(values, masks);
    if (only.only_live && masks.failed != 0) return true;

    const auto judge_bearer = [&](party_id bearer, truth is_bound) {
      const party_code& from = code_of(bearer);
      const casus own = asked_for(from);
      if (clause.depends_on_bearer) {
        for (std::size_t i = 0; i != clause.tests.size(); ++i)
          if (clause.tests[i].depends_on_bearer) values[i] = clause.tests[i].value(own);
        if (is_left_out(values)) return;
        masks = shared;
        clause.combine(values, masks);
      }
      detail::casus_masks mine = masks;
      mine.set(detail::builtin_test::bearer_is_party, is_bound);
      if (clause.has_phases && bearer != beneficiary)
        if (const truth together = bound_together(clause, bearer, beneficiary, event, is_old);
            together != (is_bound && is_beneficiary_bound))
          mine.set(detail::builtin_test::bound_to_one_another, together);
      if (is_nonaggression)
        mine.set(detail::builtin_test::bearer_attacks_beneficiary, breaks(from));
      else
        mine.set(detail::builtin_test::bearer_is_not_the_adversary, !own.is_adversary(from));
      if (takes_a_side)
        mine.set(detail::builtin_test::bearer_is_no_enemy, !own.are_enemies(from, to));
      // Nobody owes anything to itself.
      if (bearer == beneficiary)
        mine.set(detail::builtin_test::bearer_is_not_the_beneficiary, truth::no);
      const truth waived = detail::asks::waived_by_beneficiary(own);
      if (reading_.waiver_bars) mine.set(detail::builtin_test::not_waived, !waived);
      const duty_status status = mine.failed != 0    ? duty_status::not_obliged
                                 : mine.unknown != 0 ? duty_status::pending
                                                     : duty_status::obliged;
      if (!only.only_live || status != duty_status::not_obliged)
        each(casus_finding{number, bearer, beneficiary, status, waived.is_yes(), mine.failed,
                           mine.unknown});
    };
    if (asked) {
      judge_bearer(only.only_bearer, holds(clause.parties, only.only_bearer, event, is_old));
      return true;
    }
    // Spells of one party stand together.
    const row_list<detail::bound_party>& parties = clause.parties;
    for (std::size_t i = 0; i != parties.size();) {
      const party_id bearer = parties[i].party;
      bool is_of_day = false;
      truth is_bound = of_nobody(event);
      for (; i != parties.size() && parties[i].party == bearer; ++i) {
        is_of_day = is_of_day || is_of_the_day(parties[i].during, event);
        is_bound = is_bound || holds(parties[i].during, event, is_old);
      }
      if (!is_of_day || bearer == beneficiary || !clause.may_bear(bearer)) continue;
      if (is_nonaggression && !breaks(code_of(bearer)).is_yes()) continue;
      judge_bearer(bearer, is_bound);
    }
    return true;
  }

  [[nodiscard]] static constexpr bool is_of_the_day(const row_list<detail::bound_party>& parties,
                                                    party_id party, const incident& event) {
    for (const detail::bound_party& p : parties)
      if (p.party == party && is_of_the_day(p.during, event)) return true;
    return false;
  }
  /// What is known of one who is not said to be bound.
  [[nodiscard]] constexpr truth of_nobody(const incident& event) const {
    return is_covered(event) ? truth::no : truth::unknown;
  }
  /// Whether a party is bound when it has to be; no for one that never was a party.
  [[nodiscard]] constexpr truth holds(const row_list<detail::bound_party>& parties, party_id party,
                                      const incident& event, const truth& is_of_older_war) const {
    truth found = of_nobody(event);
    for (const detail::bound_party& p : parties)
      if (p.party == party) found = found || holds(p.during, event, is_of_older_war);
    return found;
  }

  /// Whether two are bound to one another when they have to be.
  [[nodiscard]] constexpr truth bound_together(const detail::casus_clause& clause, party_id one,
                                               party_id other, const incident& event,
                                               const truth& is_of_older_war) const {
    return of_nobody(event) ||
           detail::are_bound_together(clause.parties, one, other, [&](const spell& s) {
             return holds(s, event, is_of_older_war);
           });
  }

  world world_;
  background scene_;
  casus_reading reading_;
  row_list<detail::casus_clause> clauses_;
  row_list<row_list<std::uint32_t>> by_beneficiary_;
  row_list<std::uint32_t> everywhere_;
  bool knows_bodies_ = false;
  bool help_reads_wars_ = false;
  bool help_hangs_on_wars_ = false;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_CASUS_RESOLVER_HPP
