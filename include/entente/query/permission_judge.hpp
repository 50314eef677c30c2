// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PERMISSION_JUDGE_HPP
#define ENTENTE_QUERY_PERMISSION_JUDGE_HPP

#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/query/accession.hpp>
#include <entente/query/blockers.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/known_words.hpp>
#include <entente/query/permission.hpp>

#include <string_view>
#include <utility>

namespace entente::inline v0::detail {

/// Judges one proposal by the rules of its parties, one after the other.
class permission_judge {
 public:
  constexpr permission_judge(const snapshot& now, const agreement_record& what,
                             const circumstances& given, permission_answer& made)
      : now_{now}, what_{what}, given_{given}, made_{made} {}

  constexpr void judge(party_id holder) {
    holder_ = &now_.record(holder);
    for (const auto& code : holder_->bound_by) {
      const constraint_record* const rule = find_coded(now_.all_facts().constraints, code);
      if (rule == nullptr || rule->effect == rule_effect::requires_) continue;
      if (rule->during.contains(now_.day()).is_no()) continue;
      for (const auto& article : what_.articles)
        if (speaks_of(*rule, article)) judge_article(*rule, article);
      for (const auto& provision : what_.provisions) judge(*rule, provision);
    }
  }

 private:
  // --- what a rule speaks of
  /// A rule that permits is said where it names the duty.
  [[nodiscard]] static constexpr flag_set<duty> said_duties(const constraint_record& rule) {
    return rule.effect == rule_effect::permits ? rule.duties : duties_of(rule);
  }
  [[nodiscard]] constexpr bool speaks_of(const constraint_record& rule,
                                         const article_record& article) const {
    return !(said_duties(rule) & article.pledges).empty() &&
           is_meant(article.bearers, holder_->code);
  }
  /// An accession to a body whose members defend each other is about that, too.
  [[nodiscard]] constexpr truth speaks_of(const constraint_record& rule,
                                          const provision_record& provision) const {
    row_list<domain_code> domains(provision.domains.begin(), provision.domains.end());
    if (rule.effect != rule_effect::permits && provision.form == full_membership.code() &&
        !joins_an_alliance().is_no())
      domains.push_back(collective_defence.code());
    return detail::speaks_of(rule, provision.form, domains);
  }
  /// Whether a party is a body whose members defend each other.
  [[nodiscard]] constexpr truth joins_an_alliance() const {
    truth made = truth::no;
    for (const auto& p : what_.parties) {
      const party_record& body = now_.record(now_.find_party(p.party));
      if (body.kind == party_kind::alliance) made = made || body.collective_defence;
    }
    return made;
  }

  // --- what it makes of that
  // Before its uses: clang does not instantiate a later template while it computes a constant.
  /// The verdict of a rule that forbids or conditions: by its own exceptions or, better for the
  /// proposal, by those of a later rule that reads it anew.
  template <class Conditions, class Covers>
  constexpr void decide(ruling& made, const constraint_record& rule, const Conditions& conditions,
                        const Covers& covers) const {
    conditions(rule, made.conditions);
    made.verdict = verdict_of(rule, made.conditions);
    for (const auto& code : holder_->bound_by) {
      const constraint_record* const later = find_coded(now_.all_facts().constraints, code);
      if (later == nullptr || later->effect == rule_effect::requires_ || later == &rule ||
          !is_listed(later->reinterprets, rule.code) || !covers(*later))
        continue;
      const truth today = later->during.contains(now_.day());
      if (today.is_no()) continue;
      row_list<condition_finding> found;
      conditions(*later, found);
      permission read =
          later->effect == rule_effect::permits ? permission::yes : verdict_of(*later, found);
      // Of a reading that may not be in force yet, what it opens is not known.
      // Of two that are each to be read by the other, neither is the later one.
      if ((today.is_unknown() || is_listed(rule.reinterprets, later->code)) &&
          read != permission::no)
        read = permission::unknown;
      if (made.read_by.empty() || read < made.verdict) {
        made.verdict = read < made.verdict ? read : made.verdict;
        made.conditions = std::move(found);
        made.read_by = later->code;
        made.read_by_name = later->name;
      }
    }
    // Of a rule that may not be in force, only a bar is in doubt: where its open
    // conditions hold, there is room whether it is in force or not.
    if (rule.during.contains(now_.day()).is_unknown() && made.verdict == permission::no)
      made.verdict = permission::unknown;
  }

  constexpr void judge_article(const constraint_record& rule, const article_record& article,
                               const text& joins = {}, truth speaks = truth::yes) {
    ruling made = begin(rule);
    made.article = article.number;
    made.joins = joins;
    made.duties = said_duties(rule) & article.pledges;
    for (const auto& stated : article.compatible)
      if (stated.constraint == rule.code) made.compatible_because = stated.because;
    // An article that does not state a condition promises also where it does not hold.
    const truth unstated = rule.effect == rule_effect::forbids ? truth::no : truth::unknown;
    if (rule.effect != rule_effect::permits && made.compatible_because.empty())
      decide(
          made, rule,
          [&](const constraint_record& by, row_list<condition_finding>& found) {
            for (const auto& condition : by.exceptions)
              found.push_back(find_condition(condition, article.conditions, unstated));
            if (!by.places.empty()) found.push_back(find_place(by, article));
          },
          [&](const constraint_record& later) { return speaks_of_all(later, made.duties); });
    add(std::move(made), speaks, "members may defend each other or not");
  }
  /// Of a rule that may not speak of it only a bar is in doubt, as of one that may not be in force.
  constexpr void add(ruling made, truth speaks, std::string_view in_doubt) {
    made.speaks = speaks;
    if (made.verdict == permission::no && speaks.is_unknown()) {
      made.verdict = permission::unknown;
      reason why;
      why.on = ground::nothing_asked;
      why.words = joined_text({"whether ", made.name, " speaks of it, for its ", in_doubt});
      made_.leave_open(std::move(why));
    }
    made_.add(std::move(made));
  }

  /// What a rule makes of a form: of itself or, of an accession, of the treaty that is joined by
  /// it.
  constexpr void judge(const constraint_record& rule, const provision_record& provision) {
    const truth speaks = speaks_of(rule, provision);
    if (rule.effect == rule_effect::permits) {
      if (speaks.is_yes()) judge_provision(rule, provision, speaks);
    } else if (!speaks.is_no()) {
      judge_provision(rule, provision, speaks);
    } else if (provision.form == full_membership.code()) {
      for (const auto& p : what_.parties)
        if (!(p.party == holder_->code)) judge_joined(rule, now_.find_party(p.party));
    } else {
      tell_unknown_words_of(rule, provision);
    }
  }
  /// What membership of a body brings: what its founding treaty pledges or, where none is on
  /// record, defence, if its members defend each other.
  constexpr void judge_joined(const constraint_record& rule, party_id body) {
    const party_record& record = now_.record(body);
    if (const agreement_id joined = founding_treaty(now_, body); joined.is_valid()) {
      each_article_joined(now_, joined, [&](const article_record& article) {
        if (speaks_of(rule, article)) judge_article(rule, article, now_.record(joined).name);
      });
    } else if (record.kind == party_kind::alliance && !record.collective_defence.is_no()) {
      article_record defence;
      defence.pledges = duty::defence;
      if (speaks_of(rule, defence)) judge_article(rule, defence, {}, record.collective_defence);
    }
  }
  /// Tells of a word of a rule that nobody else knows, a misspelt one perhaps, unless its other
  /// words say that it does not speak of what is proposed.
  constexpr void tell_unknown_words_of(const constraint_record& rule, provision_record provision) {
    row_list<reason> unknown;
    if (add_unknown_words(unknown, now_, rule, rule.forms)) provision.form = {};
    if (add_unknown_words(unknown, now_, rule, rule.domains)) provision.domains = {};
    if (unknown.empty() || detail::speaks_of(rule, provision).is_no()) return;
    for (auto& why : unknown)
      if (!is_listed(made_.reasons(), why)) made_.add(std::move(why));
  }

  constexpr void judge_provision(const constraint_record& rule, const provision_record& provision,
                                 truth speaks) {
    ruling made = begin(rule);
    made.article = provision.article;
    made.form = provision.form;
    made.domains = provision.domains;
    // As a form, a clause of defence binds in advance: it states no conditions.
    const bool binds = is_of_force(provision.form);
    const truth unstated =
        binds && rule.effect == rule_effect::forbids ? truth::no : truth::unknown;
    if (rule.effect != rule_effect::permits)
      decide(
          made, rule,
          [&](const constraint_record& by, row_list<condition_finding>& found) {
            for (const auto& condition : by.exceptions)
              found.push_back(find_condition(condition, {}, unstated));
            if (!by.places.empty()) found.push_back(find_place(by, provision));
          },
          [&](const constraint_record& later) { return speaks_of(later, provision).is_yes(); });
    // A rule on alliances bars a body for certain only if it is known to be one.
    if (made.verdict == permission::no && provision.form == full_membership.code() &&
        !is_listed(rule.domains, membership_and_enlargement.code()) &&
        is_listed(rule.domains, collective_defence.code()) && joins_an_alliance().is_unknown())
      made.verdict = permission::unknown;
    add(std::move(made), speaks,
        provision.form.empty() ? "form is left out" : "domain is left out");
  }

  [[nodiscard]] constexpr ruling begin(const constraint_record& rule) const {
    ruling made;
    made.rule = rule.code;
    made.name = rule.name;
    made.holder = holder_->code;
    made.holder_name = holder_->name;
    made.kind = rule.kind;
    made.bars = rule.bars;
    made.effect = rule.effect;
    made.during = rule.during;
    made.says = rule.says;
    made.cites = rule.cites;
    return made;
  }

  [[nodiscard]] constexpr permission verdict_of(const constraint_record& rule,
                                                row_list<condition_finding>& found) const {
    if (found.empty()) {
      if (rule.effect == rule_effect::forbids) return permission::no;
      condition_finding own;
      own.label = rule.name;
      found.push_back(std::move(own));
      return permission::conditional;
    }
    permission made = permission::yes;
    for (const auto& c : found)
      made =
          worse(made, c.holds.is_yes()                                   ? permission::yes
                      : c.holds.is_no()                                  ? permission::no
                      : c.by == settled_by::place || is_contradictory(c) ? permission::unknown
                                                                         : permission::conditional);
    return made;
  }

  // --- how conditions stand
  /// Whether the caller says that a condition holds and that it does not.
  [[nodiscard]] static constexpr bool is_contradictory(const condition_finding& c) {
    return c.by == settled_by::caller && !c.because.empty();
  }
  [[nodiscard]] constexpr text label_of(term_kind kind, const term_code& code) const {
    for (const auto& term : now_.all_facts().terms)
      if (term.kind == kind && term.code == code) return term.label;
    return code.as_text();
  }

  [[nodiscard]] constexpr condition_finding find_condition(const term_code& condition,
                                                           const list<term_code>& stated,
                                                           truth unstated) const {
    condition_finding made;
    made.condition = condition;
    made.label = label_of(term_kind::condition, condition);
    made.holds = unstated;
    if (is_listed(stated, condition)) {
      made.holds = truth::yes;
      made.by = settled_by::text;
    }
    for (const auto& assumed : given_.conditions) {
      if (!(assumed.condition == condition)) continue;
      if (made.by != settled_by::caller) {
        made.holds = assumed.holds;
        made.by = settled_by::caller;
      } else if (is_contradictory(made) || !(made.holds == assumed.holds)) {
        made.holds = truth::unknown;
        made.because = text{"two things are said of it"};
      }
    }
    if (made.by == settled_by::nothing && is_consensus(condition)) ask_members(made);
    return made;
  }

  /// Whether all members agree, from what they said of the proposal.
  constexpr void ask_members(condition_finding& made) const {
    made.holds = truth::unknown;
    const auto ask_about = [&](std::string_view subject) {
      if (subject.empty()) return;
      for (const auto& p : blockers(now_, holder_->code, subject).certain) {
        made.holds = truth::no;
        made.by = settled_by::positions;
        if (made.because.empty()) made.because = p.holder_name;
      }
    };
    ask_about(what_.name.view());
    for (const auto& subject : given_.subjects) ask_about(subject.view());
  }

  /// That something lies elsewhere than in a place that nobody knows is not known.
  constexpr void doubt_unknown_places(const constraint_record& rule,
                                      condition_finding& made) const {
    for (const auto& place : rule.places)
      if (made.holds.is_no() && !lies_somewhere(now_, place)) {
        made.holds = truth::unknown;
        made_.leave_open(no_such_word("place", place.as_text()));
      }
  }
  [[nodiscard]] constexpr condition_finding place_of(const constraint_record& rule) const {
    condition_finding made;
    made.by = settled_by::place;
    made.condition = rule.places[0];
    for (const auto kind : {term_kind::region, term_kind::area})
      for (const auto& term : now_.all_facts().terms)
        if (term.kind == kind && term.code == rule.places[0]) made.label = term.label;
    if (made.label.empty()) made.label = made.condition.as_text();
    return made;
  }
  /// An article lies where it says, else where those lie who benefit from it.
  [[nodiscard]] constexpr condition_finding find_place(const constraint_record& rule,
                                                       const article_record& article) const {
    if (article.areas.empty()) return find_place(rule, article.beneficiaries);
    condition_finding made = place_of(rule);
    made.holds = truth{are_listed(article.areas, rule.places)};
    for (const auto& area : article.areas)
      if (!is_listed(rule.places, area)) made.because = label_of(term_kind::area, area);
    doubt_unknown_places(rule, made);
    return made;
  }
  /// A form lies where the other parties lie, unless its domains know no borders.
  [[nodiscard]] constexpr condition_finding find_place(const constraint_record& rule,
                                                       const provision_record& provision) const {
    if (!is_borderless(provision)) return find_place(rule, list<party_code>{});
    condition_finding made = place_of(rule);
    made.holds = truth::yes;
    made.by = settled_by::reach;
    return made;
  }
  [[nodiscard]] constexpr condition_finding find_place(const constraint_record& rule,
                                                       const list<party_code>& meant) const {
    condition_finding made = place_of(rule);
    bool any = false;
    truth within = truth::yes;
    for (const auto& p : what_.parties) {
      if (p.party == holder_->code || !is_meant(meant, p.party)) continue;
      any = true;
      const party_record& other = now_.record(now_.find_party(p.party));
      truth lies = other.located_in.empty() ? truth::unknown : truth::no;
      for (const auto& region : other.located_in)
        if (is_listed(rule.places, region)) lies = truth::yes;
      if (!lies.is_yes() && made.because.empty()) made.because = other.name;
      within = within && lies;
    }
    made.holds = any ? within : truth::unknown;
    doubt_unknown_places(rule, made);
    return made;
  }
  /// Whether every domain is borderless, and the form is about nothing else.
  [[nodiscard]] constexpr bool is_borderless(const provision_record& provision) const {
    if (!meaning_of(provision.form).domain.empty()) return false;
    for (const auto& d : provision.domains) {
      const domain_trait* const known = given_.reach_of_domains.find(d.view());
      if (known == nullptr || known->reach != spatial_reach::borderless) return false;
    }
    return !provision.domains.empty();
  }

  const snapshot& now_;
  const agreement_record& what_;
  const circumstances& given_;
  permission_answer& made_;
  const party_record* holder_ = nullptr;
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_PERMISSION_JUDGE_HPP
