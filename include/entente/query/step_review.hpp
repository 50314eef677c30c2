// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_STEP_REVIEW_HPP
#define ENTENTE_QUERY_STEP_REVIEW_HPP

#include <entente/core/months.hpp>
#include <entente/model/position_subject.hpp>
#include <entente/query/in_place.hpp>
#include <entente/query/known_words.hpp>
#include <entente/query/permits.hpp>
#include <entente/query/step_findings.hpp>

namespace entente::inline v0 {

namespace detail {

/// When a step begun on a day is ready at the latest: never, for all that is known, where its lead
/// time is not, or contradicts itself.
[[nodiscard]] constexpr date ready_at_latest(date begun, const lead_time& takes) {
  return takes.is_known() ? months_after(begun, takes.longest) : date::never();
}

[[nodiscard]] constexpr question asked_of(const snapshot& now, party_ref a, party_ref b,
                                          const candidate_step& step) {
  question made = ask(now, question_kind::review, a, b);
  made.what = name_of_step(step);
  return made;
}

/// Reviews one step of two known parties.
class step_reviewer {
 public:
  constexpr step_reviewer(const snapshot& now, party_id a, party_id b, const tie_answer& tied,
                          const circumstances& given, std::span<const position_subject> subjects)
      : now_{now}, ids_{a, b}, tied_{tied}, given_{given}, subjects_{subjects} {}

  [[nodiscard]] constexpr step_review review(const candidate_step& step) const {
    step_review made;
    made.step = step;
    made.asked = asked_of(now_, ids_[0], ids_[1], step);
    made.is_theirs = is_theirs(step);
    add_progress(made);
    made.is_available = has_happened(step.available_from, now_.day());
    made.ready_earliest = months_after(now_.day(), step.takes.least());
    made.ready_latest = ready_at_latest(now_.day(), step.takes);
    made.subjects = subjects_of(step);
    add_unknown_words(made);
    add_bars(made);
    for (const auto& code : step.blocked_by) add_named_bar(made, code);
    for (const party_id id : ids_) add_body_by_word(made, id);
    for (const auto& o : step.opposed_by) add_objection(made, o);
    for (const auto& subject : made.subjects) add_positions(made, subject);
    for (const auto& code : step.precedents) add_precedent(made, code);
    return made;
  }

 private:
  /// What the caller names for every step, and what is about this one.
  [[nodiscard]] constexpr row_list<text> subjects_of(const candidate_step& step) const {
    row_list<text> made = given_.subjects;
    for (const position_subject& subject : subjects_)
      if (is_about(subject, now_.record(ids_[0]).code.view(), now_.record(ids_[1]).code.view(),
                   step.form.view(), step.domains) &&
          !is_listed(made, text{subject.subject}))
        made.push_back(text{subject.subject});
    return made;
  }

  [[nodiscard]] constexpr truth is_theirs(const candidate_step& step) const {
    return truth{is_of_the_two(step.between)};
  }
  /// Whether a list of parties means the two: no list means any, a list of one whomever that one
  /// has a tie with.
  [[nodiscard]] constexpr bool is_of_the_two(const list<party_code>& listed) const {
    std::size_t count = 0;
    for (const party_id id : ids_) count += is_listed(listed, now_.record(id).code) ? 1U : 0U;
    return listed.empty() || count == 2 || (listed.size() == 1 && count == 1);
  }

  // --- how far it has come

  /// What the tie has of the step: nothing, some of its domains in its form, all of them.
  struct taken {
    step_progress progress = step_progress::open;
    text by;
  };
  constexpr void take(taken& found, const candidate_step& step, const text& by, std::size_t domains,
                      bool is_all) const {
    if (domains == 0 && !is_all) return;
    const auto progress =
        is_all || domains == step.domains.size() ? step_progress::done : step_progress::in_part;
    if (progress > found.progress) found = {progress, by};
  }
  /// From what certainly began after a day: what a record already speaks of is no news.
  [[nodiscard]] constexpr taken taken_since(const candidate_step& step, date after) const {
    taken found;
    const auto is_news = [after](partial_date from) { return from.earliest() > after; };
    for (const auto& one : over(tied_.agreements)) {
      const agreement_record& a = now_.record(one.agreement);
      if (!one.in_force.is_yes() || !is_news(a.life().from)) continue;
      std::size_t domains = 0;
      for (const auto& d : step.domains) {
        bool is_there = false;
        for (const auto& p : a.provisions)
          is_there = is_there || (p.form == step.form && is_listed(p.domains, d) &&
                                  p.during.contains(now_.day()).is_yes());
        domains += is_there ? 1U : 0U;
      }
      take(found, step, a.code.as_text(), domains,
           !step.instrument.empty() && a.instrument == step.instrument);
    }
    for (const std::uint32_t number : tied_.steps) {
      const step_record& s = now_.all_facts().steps[number];
      if (!s.carried_out.is_yes() || !(s.form == step.form) || !is_news(s.on)) continue;
      std::size_t domains = 0;
      for (const auto& d : step.domains) domains += is_listed(s.domains, d) ? 1U : 0U;
      take(found, step, s.code.as_text(), domains, false);
    }
    std::size_t in_place = 0;
    for (const auto& d : step.domains)
      in_place += is_in_place_in(step.form, d, step.role_in) ? 1U : 0U;
    each_in_place(now_, ids_[0], ids_[1], step.form, step.role_in, [&](const avenue_basis& by) {
      if (by.holds.is_yes() && is_news(by.since))
        take(found, step, by.code, in_place, step.domains.empty());
    });
    for (const precedent_record& p : now_.all_facts().precedents) {
      if (!(p.form == step.form) || !is_news(p.on) ||
          !was_given_between(now_, ids_[0], ids_[1], p).is_yes())
        continue;
      std::size_t domains = 0;
      for (const auto& d : step.domains) domains += is_listed(p.domains, d) ? 1U : 0U;
      take(found, step, p.code.as_text(), domains, false);
    }
    return found;
  }
  /// What the record says of the two and its day; then what the tie has since; before that day, or
  /// where the record says nothing, what the tie has at all.
  constexpr void add_progress(step_review& made) const {
    const candidate_step& step = made.step;
    const bool speaks = step.status != step_status::unstated && step.status_on <= now_.day() &&
                        is_of_the_two(step.status_of);
    const taken found = taken_since(step, speaks ? step.status_on : date::dawn() - 1);
    made.progress = found.progress;
    made.taken_by = found.by;
    // That nothing came of it, then or since the day of the record, nobody says of such a tie.
    const bool is_open = tied_.complete || (speaks && step.status_on == now_.day());
    if (!is_open && made.progress == step_progress::open) made.progress = step_progress::unknown;
    if (!speaks) return;
    const auto recorded = step.status == step_status::done      ? step_progress::done
                          : step.status == step_status::in_part ? step_progress::in_part
                                                                : step_progress::open;
    if (recorded > made.progress) made.progress = recorded;
  }

  // --- what stands against it

  constexpr void add_unknown_words(step_review& made) const {
    const candidate_step& step = made.step;
    if (!step.form.empty() && !is_known_word(now_, step.form))
      made.unknown_words.push_back(step.form.as_text());
    for (const auto& domain : step.domains)
      if (!is_known_domain(now_, domain, given_)) made.unknown_words.push_back(domain.as_text());
  }
  /// The rules of the two that bar its form in its domains. A rule of decision bars nothing by
  /// itself; it makes the step need consensus.
  constexpr void add_bars(step_review& made) const {
    outline proposed;
    proposed.form = made.step.form;
    proposed.domains = made.step.domains;
    circumstances given = given_;
    given.subjects = made.subjects;
    const permission_answer asked = permits(now_, ids_[0], ids_[1], proposed, given);
    for (const ruling& one : asked.rulings()) {
      if (one.verdict == permission::yes) continue;
      if (one.kind == rule_kind::decision_rule)
        add_body(made, now_.find_party(one.holder),
                 is_by_consensus(one) ? one.during.contains(now_.day()) : truth::unknown);
      else if (one.verdict == permission::conditional)
        made.conditional.push_back(one);
      else
        add_bar(made,
                {one.rule, one.name, one.holder, one.bars,
                 one.verdict == permission::no ? truth::yes : truth::unknown, one.says, one.cites});
    }
  }
  /// A rule that speaks of several duties which the step brings is one bar.
  static constexpr void add_bar(step_review& made, step_bar bar) {
    for (auto& known : made.bars)
      if (known.constraint == bar.constraint && known.holder == bar.holder) {
        known.holds = known.holds || bar.holds;
        return;
      }
    made.bars.push_back(std::move(bar));
  }
  /// A further rule, which the step names: of what it would bring besides.
  constexpr void add_named_bar(step_review& made, const constraint_code& code) const {
    const constraint_record* const rule = find_coded(now_.all_facts().constraints, code);
    if (rule == nullptr) {
      made.bars.push_back({code, {}, {}, strength::hard, truth::unknown, {}, {}});
      return;
    }
    for (const party_id id : ids_) {
      const party_record& holder = now_.record(id);
      const truth holds = rule->during.contains(now_.day());
      bool is_there = false;
      for (const auto& known : made.bars)
        is_there = is_there || (known.constraint == code && known.holder == holder.code);
      if (is_there || !is_listed(holder.bound_by, code) || holds.is_no() ||
          rule->effect == rule_effect::permits)
        continue;
      if (rule->kind == rule_kind::decision_rule)
        add_body(made, id, asks_all_members(rule->exceptions) ? holds : truth::unknown);
      else
        made.bars.push_back(
            {code, rule->name, holder.code, rule->bars, holds, rule->says, rule->cites});
    }
  }

  /// Whether what keeps a rule of decision from holding is that all members agree.
  [[nodiscard]] static constexpr bool is_by_consensus(const ruling& one) {
    for (const auto& c : one.conditions)
      if (is_consensus(c.condition)) return true;
    return false;
  }
  constexpr void add_body(step_review& made, party_id id, truth needs_all) const {
    made.needs_consensus = true;
    if (now_.record(id).kind != party_kind::alliance) return;
    for (auto& known : made.decided_by)
      if (known.body == now_.record(id).code) {
        known.needs_all = known.needs_all || needs_all;
        return;
      }
    made.decided_by.push_back({now_.record(id).code, members(now_, id).size(), needs_all});
  }
  /// By what the step says that it needs, unless the body's own word says otherwise; where the step
  /// says nothing, by that word. A rule on record has dates and forms, which a word has not.
  constexpr void add_body_by_word(step_review& made, party_id id) const {
    const party_record& body = now_.record(id);
    const bool says_all = made.step.needs.contains(step_need::alliance_consensus);
    if (!says_all && (body.kind != party_kind::alliance || !made.step.needs.empty())) return;
    truth holds;
    if (says_all)
      add_body(made, id,
               body.decides_by.empty() ? truth::yes : mentions_consensus(body.decides_by));
    else if (rule_of_consensus(now_, body, holds) == nullptr)
      add_body(made, id, says_consensus(body.decides_by));
  }

  [[nodiscard]] constexpr truth can_veto(const step_review& made, party_id who) const {
    if (!who.is_valid()) return truth::no;
    truth can = truth{who == ids_[0] || who == ids_[1]};
    for (const auto& by : made.decided_by)
      can = can || (by.needs_all && is_member(now_, who, by.body).value());
    return can;
  }

  constexpr void add_objection(step_review& made, const objection& o) const {
    step_objection found;
    found.on_record = has_happened(o.on, now_.day());
    if (found.on_record.is_no()) return;
    found.by = o.by;
    found.on = o.on;
    const party_id who = now_.find_party(o.by);
    if (who.is_valid()) found.name = now_.record(who).name;
    found.can_veto = can_veto(made, who);
    const auto is_it = [&](const position_record& p) {
      return p.holder == o.by && p.on == o.on && p.takes == stance::opposes;
    };
    truth stands = truth::no;
    const row_list<position_finding> statements = positions_where(now_, is_it);
    for (const position_finding& said : statements) {
      const truth today = is_last_word(said);
      if (stands.is_yes() || today.is_no()) continue;
      stands = today;
      found.position = said.code;
      found.says = said.says;
      found.cites = said.cites;
    }
    if (!statements.empty()) found.on_record = found.on_record && stands;
    if (!found.on_record.is_no()) made.objections.push_back(found);
  }

  /// Whether a party is against a subject still, against which it said something by today.
  [[nodiscard]] constexpr truth is_last_word(const position_finding& said) const {
    const row_list<position_finding> all = positions_on(now_, said.subject.view());
    return last_words{all, said.holder}.opposes();
  }
  /// Whose last word on a subject, as the caller has it, is against it, or may be.
  constexpr void add_positions(step_review& made, const text& subject) const {
    const row_list<position_finding> said = positions_on(now_, subject.view());
    for (const position_finding& p : said) {
      if (p.takes != stance::opposes) continue;
      const last_words last{said, p.holder};
      // Of a certain word the last, of possible ones the first.
      const bool is_certain = last.certain != nullptr && last.certain->takes == stance::opposes;
      bool is_there = is_certain ? !(last.certain->code == p.code) : !may_be_last(p, said);
      for (const auto& known : made.objections) is_there = is_there || known.by == p.holder;
      if (is_there) continue;
      step_objection found;
      found.by = p.holder;
      found.name = p.holder_name;
      found.on = p.on;
      found.on_record = last.opposes();
      found.can_veto = can_veto(made, now_.find_party(p.holder));
      found.position = p.code;
      found.says = p.says;
      found.cites = p.cites;
      made.objections.push_back(found);
    }
  }

  constexpr void add_precedent(step_review& made, const precedent_code& code) const {
    step_precedent found;
    found.code = code;
    found.had_happened = truth::unknown;
    if (const auto* const known = find_coded(now_.all_facts().precedents, code)) {
      found.on = known->on;
      found.says = known->says;
      found.had_happened = has_happened(known->on, now_.day());
      found.cites = known->cites;
    }
    if (!found.had_happened.is_no()) made.precedents.push_back(found);
  }

  const snapshot& now_;
  party_id ids_[2];
  const tie_answer& tied_;
  const circumstances& given_;
  std::span<const position_subject> subjects_;
};

/// The reviews of several steps of one tie, which is asked for once.
[[nodiscard]] constexpr row_list<step_review> reviews_of(
    const snapshot& now, party_ref a, party_ref b, std::span<const candidate_step> steps,
    const circumstances& given, std::span<const position_subject> subjects) {
  row_list<step_review> made;
  const party_id one = now.find_party(a), other = now.find_party(b);
  if (!one.is_valid() || !other.is_valid() || one == other) {
    for (const auto& step : steps) {
      step_review none;
      none.step = step;
      none.asked = asked_of(now, a, b, step);
      made.push_back(std::move(none));
    }
    return made;
  }
  const tie_answer tied = tie(now, one, other);
  const step_reviewer reviewer{now, one, other, tied, given, subjects};
  for (const auto& step : steps) made.push_back(reviewer.review(step));
  return made;
}

}  // namespace detail

/// What is on record of a step on this day: how far it has come, whether it can be taken yet, what
/// and who stands against it, what it can point to. Who is against it is what its own record says
/// and, where @p given names subjects for any step, or @p subjects some that are about this one,
/// what positions on these say. A party that the world does not have leaves open whether the step
/// is for the two.
/// @cost that of `tie`, and linear in the facts for each thing that the step names
[[nodiscard]] constexpr step_review review(const snapshot& now, party_ref a, party_ref b,
                                           const candidate_step& step,
                                           const circumstances& given = {},
                                           std::span<const position_subject> subjects = {}) {
  return std::move(detail::reviews_of(now, a, b, {&step, 1}, given, subjects)[0]);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_STEP_REVIEW_HPP
