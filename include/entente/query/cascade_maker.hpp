// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CASCADE_MAKER_HPP
#define ENTENTE_QUERY_CASCADE_MAKER_HPP

#include <entente/query/cascade.hpp>
#include <entente/query/entry.hpp>
#include <entente/query/owed_against.hpp>
#include <entente/query/war_index.hpp>

#include <utility>

namespace entente::inline v0::detail {

// Who is drawn in. A duty makes nobody a belligerent, an act does: in every round all duties are
// resolved first, then a policy says who acts, then the wars that follow are added. A party enters
// against another once, so that it ends. Who honours a pledge of defence or offence goes to war; an
// article that pledges no kind of duty (`gives<mobilize>` alone) makes it mobilize.
//
// No order of treaties decides anything: all calls of a round are one act. Whom they would bring to
// both sides, or to one side with its enemy, enters on neither, and nobody enters against it. Of
// two who would enter against each other, that of the attacker's side opens the war.

class cascade_maker {
 public:
  constexpr cascade_maker(const casus_resolver& resolver, const incident& first)
      : resolver_{resolver} {
    for (const war_between& war : first.fighting.those) made_.wars.push_back(war);
    wars_before_round_ = made_.wars.size();
    tells_since_ = !first.since.empty();
    enter(first, is_war(first));
    join(first.attacker, war_side::attacker);
    join(first.target, war_side::target);
  }

  template <class Policy>
  [[nodiscard]] constexpr cascade run(const Policy& policy, const what_if_options& options) {
    row_list<cascade_call> calls;
    for (unsigned round = 1;; ++round) {
      calls.clear();
      called_to_both_.clear();
      index_wars();
      for (std::uint32_t e = 0; e != made_.events.size(); ++e) collect(e, round, options, calls);
      if (calls.empty()) break;
      if (round > options.most_rounds) {
        made_.was_cut_off = true;
        break;
      }
      made_.rounds = round;
      // All duties of the round are known: now they are answered, and then they take effect.
      for (cascade_call& call : calls) {
        tell_of_later_wars(call.event);
        call.outcome = answer(call, policy);
      }
      wars_before_round_ = made_.wars.size();
      settle_sides(calls);
      apply(calls, entries(calls));
      if (made_.wars.size() != wars_before_round_) known_wars_ = made_.wars.size();
    }
    for (std::uint32_t e = 0; e != made_.events.size(); ++e) tell_of_later_wars(e);
    return static_cast<cascade&&>(made_);
  }

 private:
  [[nodiscard]] constexpr const party_code& code_of(party_id party) const {
    return resolver_.of().all_facts().parties[party.index()].code;
  }
  [[nodiscard]] constexpr const agreement_record& agreement_of(const casus_finding& found) const {
    return resolver_.of().all_facts().agreements[clause_of(found).agreement.index()];
  }
  [[nodiscard]] constexpr const casus_clause& clause_of(const casus_finding& found) const {
    return resolver_.clauses()[found.clause];
  }

  constexpr void join(const party_code& party, war_side side) {
    if (!party.empty() && made_.side_of(party) == war_side::none)
      made_.sides.push_back({party, side});
  }
  /// Whether a party is another one, or may be a member of that body on the day.
  [[nodiscard]] constexpr bool is_of(const party_code& party, const party_code& other) const {
    if (party == other) return true;
    if (!resolver_.knows_bodies()) return false;
    const facts& all = resolver_.of().all_facts();
    const party_id body = resolver_.of().find_party(other);
    return body.is_valid() && all.parties[body.index()].kind == party_kind::alliance &&
           !is_member_on(all, other, party, made_.events[0].day).is_no();
  }
  /// The side of a party: its own, or that of a body of which it is a member, as
  /// `casus_resolver::adversary_of` has it.
  [[nodiscard]] constexpr war_side side_of(const party_code& party) const {
    war_side found = made_.side_of(party);
    if (found != war_side::none) return found;
    for (const on_side& one : made_.sides)
      if (found != war_side::attacker && is_of(party, one.party)) found = one.side;
    return found;
  }
  [[nodiscard]] static constexpr war_side across(war_side side) noexcept {
    return side == war_side::attacker ? war_side::target : war_side::attacker;
  }
  /// The side to which a call is: that of the beneficiary, or else across from who is met.
  [[nodiscard]] constexpr war_side called_to(const cascade_call& call) const {
    if (const war_side helped = side_of(call.beneficiary); helped != war_side::none) return helped;
    for (const party_code* const met :
         {&resolver_.adversary_of(made_.events[call.event], call.beneficiary), &call.adversary})
      if (const war_side side = side_of(*met); side != war_side::none) return across(side);
    return war_side::target;
  }
  constexpr void enter(incident event, bool opens_war) {
    before_.push_back(static_cast<std::uint32_t>(wars_before_round_));
    told_.push_back(0);
    is_settled_.push_back(false);
    // An attack in a war that goes on opens no other.
    if (opens_war && !at_war(event.attacker, event.target))
      made_.wars.push_back({event.attacker, event.target});
    made_.events.push_back(static_cast<incident&&>(event));
  }
  [[nodiscard]] constexpr bool at_war(const party_code& one, const party_code& other) const {
    for (const war_between& war : made_.wars)
      if ((war.opened_by == one && war.against == other) ||
          (war.opened_by == other && war.against == one))
        return true;
    return false;
  }
  /// Who fights a party in a war of which it is one side; nobody, where it is not.
  [[nodiscard]] static constexpr const party_code& enemy_in(const war_between& war,
                                                            const party_code& party) {
    if (war.opened_by == party) return war.against;
    return war.against == party ? war.opened_by : unnamed_party;
  }
  /// Whether one of those whom a party fights is so.
  template <class Is>
  [[nodiscard]] constexpr bool has_enemy(const party_code& party, const Is& is) const {
    for (const war_between& war : made_.wars)
      if (const party_code& enemy = enemy_in(war, party); !enemy.empty() && is(enemy)) return true;
    return false;
  }
  /// Whether two fight the same enemy.
  [[nodiscard]] static constexpr bool fight_together(const row_list<war_between>& wars,
                                                     const party_code& one,
                                                     const party_code& other) {
    row_list<const party_code*> enemies;
    for (const war_between& war : wars)
      if (const party_code& enemy = enemy_in(war, one); !enemy.empty()) enemies.push_back(&enemy);
    if (enemies.empty()) return false;
    for (const war_between& war : wars)
      if (const party_code& enemy = enemy_in(war, other); !enemy.empty())
        for (const party_code* const met : enemies)
          if (*met == enemy) return true;
    return false;
  }

  /// Few wars are looked through sooner than they are made ready.
  static constexpr std::size_t few_wars = 12;
  constexpr void index_wars() {
    if (made_.wars.size() < few_wars) return;
    for (; indexed_ != made_.wars.size(); ++indexed_)
      wars_.add(made_.wars[indexed_],
                [&](const party_code& party) { return resolver_.of().find_party(party); });
  }
  /// Whether an incident says of its own war that it went on before.
  [[nodiscard]] constexpr bool tells_own_war(std::size_t e) const {
    const incident& event = made_.events[e];
    if (!wars_.has(event.attacker, event.target)) return false;
    for (std::size_t i = 0; i != before_[e]; ++i)
      if (made_.wars[i] == war_between{event.attacker, event.target}) return true;
    return false;
  }

  /// The duties to act that nobody was asked about yet.
  constexpr void collect(std::uint32_t e, unsigned round, const what_if_options& options,
                         row_list<cascade_call>& calls) {
    if (is_settled_[e] && !is_of_torn_call(made_.events[e])) return;
    const incident& event = made_.events[e];
    const told_wars told{wars_, event, tells_own_war(e)};
    const bool is_ready = indexed_ != 0 && (e != 0 || !tells_since_ || known_wars_ != 0);
    if (!is_ready || resolver_.help_reads_wars() ||
        (!event.in_aid_of.empty() && event.in_defence.is_unknown()))
      tell_of_later_wars(e);
    const auto take = [&](const casus_finding& found) {
      const casus_clause& clause = clause_of(found);
      if (found.status == duty_status::pending && !options.asks_pending) return;
      const party_code& to = code_of(found.beneficiary);
      const agreement_record& agreement = agreement_of(found);
      const article_record& article = agreement.articles[clause.article];
      const party_code& bearer = code_of(found.bearer);
      const auto call_against = [&](const party_code& adversary) {
        // Nobody has to help who came to help him.
        if (adversary.empty() || bearer == adversary || bearer == event.in_aid_of) return;
        const auto is_same = [&](const cascade_call& other) {
          return other.found.clause == found.clause && other.found.bearer == found.bearer &&
                 other.found.beneficiary == found.beneficiary && other.adversary == adversary;
        };
        const std::uint32_t hash = hash_of_call(found, adversary);
        const std::uint32_t at = calls_.find(hash, [&](std::uint32_t i) {
          const std::size_t before = made_.calls.size();
          return is_same(i < before ? made_.calls[i] : calls[i - before]);
        });
        if (at < made_.calls.size()) {
          if (torn_[at] != war_side::none) called_to_both_.push_back({bearer, torn_[at]});
          return;
        }
        // Who is on a side and fights that enemy has entered: nothing would come of it.
        if (!clause.pledges.empty() && made_.side_of(bearer) != war_side::none &&
            at_war(bearer, adversary))
          return;
        cascade_call made{round,
                          e,
                          found,
                          bearer,
                          to,
                          adversary,
                          agreement.code,
                          article.number,
                          clause.pledges,
                          call_outcome::honoured};
        if (at != hashed_numbers::absent) {
          cascade_call& other = calls[at - made_.calls.size()];
          if (goes_before(made, other)) other = static_cast<cascade_call&&>(made);
          return;
        }
        calls_.insert(hash, static_cast<std::uint32_t>(made_.calls.size() + calls.size()));
        calls.push_back(static_cast<cascade_call&&>(made));
      };
      if (!says_against_whom(article) && !is_against_supporters(article))
        return call_against(resolver_.adversary_of(event, to));
      for (const party_code& adversary : owed_against(resolver_, event, found).those)
        call_against(adversary);
    };
    resolver_.resolve_help(event, take, is_ready ? &told : nullptr);
    // A later war takes duties away, and brings none where no article hangs on wars.
    is_settled_[e] =
        !resolver_.help_hangs_on_wars() && !look_up(resolver_.of(), event).has_bodies &&
        (event.in_aid_of.empty() || !event.in_defence.is_unknown()) && !event.attacker.empty() &&
        !event.target.empty() && event.adversaries.empty() && (e != 0 || !tells_since_);
  }
  /// Whether a call that was made to both sides came of an incident, or of one like it.
  [[nodiscard]] constexpr bool is_of_torn_call(const incident& event) const {
    for (const std::uint32_t i : torn_calls_) {
      const cascade_call& call = made_.calls[i];
      if ((call.beneficiary == event.target && call.adversary == event.attacker) ||
          (call.beneficiary == event.attacker && call.adversary == event.target))
        return true;
    }
    return false;
  }

  [[nodiscard]] static constexpr std::uint32_t hash_of_call(const casus_finding& found,
                                                            const party_code& adversary) {
    std::uint64_t mixed = mixed_hash(adversary.hash(), found.clause);
    mixed = mixed_hash(mixed, found.bearer.index());
    mixed = mixed_hash(mixed, found.beneficiary.index());
    return static_cast<std::uint32_t>(mixed);
  }

  template <class Policy>
  [[nodiscard]] constexpr call_outcome answer(const cascade_call& call,
                                              const Policy& policy) const {
    if (call.found.waived) return call_outcome::released;
    const agreement_record& agreement = agreement_of(call.found);
    const casus_clause& clause = clause_of(call.found);
    return policy(call_to_act{call.round, made_.events[call.event], code_of(call.found.bearer),
                              code_of(call.found.beneficiary), call.adversary, agreement,
                              agreement.articles[clause.article], clause.pledges,
                              call.found.status})
               ? call_outcome::honoured
               : call_outcome::refused;
  }

  [[nodiscard]] constexpr bool is_to_fight(const cascade_call& call) const {
    return call.outcome == call_outcome::honoured && !clause_of(call.found).pledges.empty();
  }

  /// Who is called against an enemy that it fights already is on a side by that.
  constexpr void settle_sides(const row_list<cascade_call>& calls) {
    row_list<on_side> there;
    for (const cascade_call& call : calls)
      if (is_to_fight(call) && at_war(call.bearer, call.adversary))
        there.push_back({call.bearer, called_to(call)});
    for (const on_side& one : there) {
      bool is_on_both = false;
      for (const on_side& other : there)
        is_on_both = is_on_both || (other.party == one.party && other.side != one.side);
      if (!is_on_both) join(one.party, one.side);
    }
  }

  /// Whether a duty to a side stands that the bearer could not answer as it was called to both.
  [[nodiscard]] constexpr bool is_still_called(const party_code& bearer, war_side side) const {
    return side_of(bearer) == war_side::none && is_listed(called_to_both_, on_side{bearer, side});
  }
  /// The side on which each call makes its bearer enter; none, if it does not. Each step looks at
  /// all calls before it bars one.
  [[nodiscard]] constexpr row_list<war_side> entries(row_list<cascade_call>& calls) {
    row_list<war_side> sides;
    for (const cascade_call& call : calls)
      sides.push_back(is_to_fight(call) && !at_war(call.bearer, call.adversary) ? called_to(call)
                                                                                : war_side::none);
    const auto bar_where = [&](const auto& is_barred) {
      row_list<std::size_t> barred;
      for (std::size_t i = 0; i != calls.size(); ++i)
        if (sides[i] != war_side::none && is_barred(calls[i], sides[i])) barred.push_back(i);
      for (const std::size_t i : barred) {
        calls[i].outcome = call_outcome::barred;
        sides[i] = war_side::none;
      }
    };
    // By what stands before the round.
    bar_where([&](const cascade_call& call, war_side side) {
      return side_of(call.bearer) == across(side) || side_of(call.adversary) == side ||
             fight_together(made_.wars, call.bearer, call.adversary) ||
             has_enemy(call.bearer,
                       [&](const party_code& enemy) { return side_of(enemy) == side; });
    });
    // By another call of the round to the other side.
    const auto comes_to = [&](const party_code& party, war_side side) {
      for (std::size_t i = 0; i != calls.size(); ++i)
        if (sides[i] != war_side::none &&
            is_of(party, sides[i] == side ? calls[i].bearer : calls[i].adversary))
          return true;
      return false;
    };
    for (std::size_t i = 0; i != calls.size(); ++i) {
      bool is_torn =
          sides[i] != war_side::none && is_still_called(calls[i].bearer, across(sides[i]));
      for (std::size_t j = 0; sides[i] != war_side::none && j != calls.size(); ++j)
        is_torn = is_torn || (sides[j] == across(sides[i]) && calls[j].bearer == calls[i].bearer);
      if (is_torn) torn_calls_.push_back(static_cast<std::uint32_t>(torn_.size()));
      torn_.push_back(is_torn ? sides[i] : war_side::none);
    }
    bar_where([&](const cascade_call& call, war_side side) {
      return comes_to(call.bearer, across(side)) || is_still_called(call.bearer, across(side)) ||
             comes_to(call.adversary, side);
    });
    // By an enemy that comes to the same side, or would be fought together with who is met.
    row_list<war_between> wars = made_.wars;
    for (std::size_t i = 0; i != calls.size(); ++i)
      if (sides[i] != war_side::none) wars.push_back({calls[i].bearer, calls[i].adversary});
    bar_where([&](const cascade_call& call, war_side side) {
      return fight_together(wars, call.bearer, call.adversary) ||
             has_enemy(call.bearer, [&](const party_code& enemy) { return comes_to(enemy, side); });
    });
    return sides;
  }

  [[nodiscard]] constexpr truth in_defence(const cascade_call& call) const {
    const incident& because = made_.events[call.event];
    return of_entrant(resolver_, because, call.beneficiary, came_in_defence(because));
  }
  /// Which of two calls an act that follows both is said to follow: one that is owed for certain,
  /// one in defence, one because of a war, and then by code.
  [[nodiscard]] constexpr bool goes_before(const cascade_call& a, const cascade_call& b) const {
    if (a.found.status != b.found.status) return a.found.status == duty_status::obliged;
    const truth one = in_defence(a), other = in_defence(b);
    if (!(one == other)) return one.is_yes() || other.is_no();
    const incident& after = made_.events[a.event];
    const incident& later = made_.events[b.event];
    if (is_war(after) != is_war(later)) return is_war(after);
    for (const auto& [first, second] : {std::pair{&a.beneficiary, &b.beneficiary},
                                        {&a.adversary, &b.adversary},
                                        {&after.attacker, &later.attacker},
                                        {&after.target, &later.target},
                                        {&after.in_aid_of, &later.in_aid_of}})
      if (!(*first == *second)) return *first < *second;
    if (!(a.agreement == b.agreement)) return a.agreement < b.agreement;
    return a.article < b.article;
  }

  constexpr void apply(const row_list<cascade_call>& calls, const row_list<war_side>& sides) {
    for (std::size_t i = 0; i != calls.size(); ++i) {
      const cascade_call& call = calls[i];
      const bool enters = sides[i] != war_side::none;
      const bool mobilizes =
          call.outcome == call_outcome::honoured && clause_of(call.found).pledges.empty();
      bool acts = enters || (mobilizes && !has_mobilized(call.bearer));
      for (std::size_t j = 0; acts && j != calls.size(); ++j) {
        const cascade_call& other = calls[j];
        const bool is_same_act =
            other.bearer == call.bearer &&
            (enters ? sides[j] != war_side::none && other.adversary == call.adversary
                    : other.outcome == call_outcome::honoured &&
                          clause_of(other.found).pledges.empty());
        const bool is_met = sides[j] == war_side::attacker && sides[i] == war_side::target &&
                            other.bearer == call.adversary && other.adversary == call.bearer;
        acts = !(is_same_act && goes_before(other, call)) && !is_met;
      }
      if (enters) {
        join(call.adversary, across(sides[i]));  // a supporter, until now
        join(call.bearer, sides[i]);
      }
      if (acts && !(enters && at_war(call.bearer, call.adversary)))
        follow(call, enters ? incident_kind::declares_war : incident_kind::mobilizes);
      made_.calls.push_back(call);
    }
  }

  [[nodiscard]] constexpr bool has_mobilized(const party_code& party) const {
    for (const incident& event : made_.events)
      if ((event.kind == incident_kind::mobilizes && event.attacker == party) ||
          event.mobilizing.contains(party).is_yes())
        return true;
    return false;
  }

  /// The incident that a bearer makes by acting.
  constexpr void follow(const cascade_call& call, incident_kind kind) {
    enter(act_upon(
              resolver_, made_.events[call.event],
              {call.bearer, call.beneficiary, call.adversary, kind},
              list<war_between>(block<const war_between>{made_.wars.data(), wars_before_round_})),
          kind == incident_kind::declares_war);
  }

  /// An incident learns which wars came after it: late, for those of all incidents are many.
  constexpr void tell_of_later_wars(std::uint32_t e) {
    if (told_[e] == known_wars_) return;
    told_[e] = known_wars_;
    incident& event = made_.events[e];
    const auto is_own = [&](std::size_t i) {
      return made_.wars[i].opened_by == event.attacker && made_.wars[i].against == event.target;
    };
    std::size_t since = 0;
    for (std::size_t i = before_[e]; i != known_wars_; ++i) since += is_own(i) ? 0U : 1U;
    std::size_t next = before_[e];
    event.since = list<war_between>::filled(since, [&](std::size_t, war_between& war) {
      while (is_own(next)) ++next;
      war = made_.wars[next++];
    });
  }

  const casus_resolver& resolver_;
  cascade made_;
  row_list<std::uint32_t> before_;  // how many wars each event says were there before it
  row_list<bool> is_settled_;       // whether it calls nobody else, whatever wars come
  row_list<std::size_t> told_;      // of how many it is told, counted so
  std::size_t known_wars_ = 0;      // of how many all should be; none before the first round
  std::size_t wars_before_round_ = 0;
  war_index wars_;  // the first `indexed_` of all
  std::size_t indexed_ = 0;
  bool tells_since_ = false;  // whether the first incident says itself what came after it
  hashed_numbers calls_;      // all that were made, and those of the round
  /// Of each call to which side it is, if its bearer was called to both and stayed out.
  row_list<war_side> torn_;
  row_list<std::uint32_t> torn_calls_;  // those of them
  /// The sides to which duties of such calls stand in this round.
  row_list<on_side> called_to_both_;
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_CASCADE_MAKER_HPP
