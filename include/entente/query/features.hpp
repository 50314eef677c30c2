// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_FEATURES_HPP
#define ENTENTE_QUERY_FEATURES_HPP

#include <entente/query/tie.hpp>
#include <entente/scale/assess.hpp>

namespace entente::inline v0 {

namespace detail {
/// What an agreement has today, as far as this snapshot's reading counts it. A part that cites
/// nothing of its own rests on what the agreement cites.
constexpr void add_agreement_features(features& made, const snapshot& now,
                                      const agreement_record& a, truth holds) {
  const auto push = [&](feature_kind kind, const text& code, truth there, basis rests_on,
                        const spell& part, const provenance& cites, const text& article) {
    if (!there.is_no() && !code.empty())
      made.all.push_back({kind, code, there, rests_on, a.code.as_text(), a.name,
                          a.life().within(part),
                          cites.standing == confidence::unstated ? a.cites : cites, article});
  };
  push(feature_kind::instrument, a.instrument.as_text(), holds, basis::text, {}, a.cites, {});
  push(feature_kind::bond, "binding", holds && a.binding, basis::text, {}, a.cites, {});
  for (const auto& p : a.provisions) {
    const truth there = holds && p.during.contains(now.day());
    push(feature_kind::form, p.form.as_text(), there, p.rests_on, p.during, p.cites, p.article);
    for (const auto& d : p.domains)
      push(feature_kind::domain, d.as_text(), there, p.rests_on, p.during, p.cites, p.article);
  }
  for (const auto& article : a.articles) {
    if (article.pledges.empty() || !now.reads(a, article)) continue;
    const truth there = holds && article.during.contains(now.day());
    const auto push_all = [&](feature_kind kind, const list<term_code>& codes) {
      for (const auto& code : codes)
        push(kind, code.as_text(), there, basis::text, article.during, article.cites,
             article.number);
    };
    for (const duty kind : article.pledges)
      push(feature_kind::duty, text::borrow(name_of(kind)), there, basis::text, article.during,
           article.cites, article.number);
    push_all(feature_kind::trigger, article.triggers);
    push_all(feature_kind::condition, article.conditions);
    push_all(feature_kind::area, article.areas);
    push_all(feature_kind::content, article.contents);
    push_all(feature_kind::procedure, article.procedures);
  }
}

constexpr void add_step_features(features& made, const step_record& s, truth taken) {
  const truth there = taken && s.carried_out;
  if (there.is_no()) return;
  const spell since{s.on, partial_date::never()};
  const auto push = [&](feature_kind kind, const text& code) {
    if (!code.empty())
      made.all.push_back(
          {kind, code, there, basis::practice, s.code.as_text(), s.says, since, s.cites});
  };
  push(feature_kind::form, s.form.as_text());
  push(feature_kind::level, s.level);
  for (const auto& d : s.domains) push(feature_kind::domain, d.as_text());
}

/// The roles of a party of the tie in the other, and the frameworks of the other that it is in.
constexpr void add_role_features(features& made, const snapshot& now, party_ref who,
                                 const tie_answer& of) {
  const party_id id = now.find_party(who);
  if (!id.is_valid() || of.first.empty()) return;
  const party_code& other = now.record(id).code == of.first ? of.second : of.first;
  for (const std::uint32_t number : now.memberships_of(id)) {
    const membership_record& m = now.all_facts().memberships[number];
    const truth today = m.during.contains(now.day());
    if (today.is_no()) continue;
    const party_record& body = now.record(now.find_party(m.body));
    const auto push = [&](feature_kind kind, const text& code) {
      made.all.push_back(
          {kind, code, today, basis::text, m.body.as_text(), body.name, m.during, m.cites});
    };
    if (m.body == other) push(feature_kind::role, text::borrow(name_of(m.as)));
    if (body.framework_of == other) push(feature_kind::framework, m.body.as_text());
  }
}
}  // namespace detail

/// What a scale may judge of one agreement today.
[[nodiscard]] constexpr features features_of(const snapshot& now, agreement_ref agreement) {
  features made;
  made.complete = now.is_covered();
  const agreement_id id = now.find_agreement(agreement);
  if (id.is_valid())
    detail::add_agreement_features(made, now, now.record(id), now.in_force(id));
  else
    made.complete = false;
  return made;
}

/// What a scale may judge of the tie of two parties today: agreements in force, steps taken, and
/// the roles that one has in the other or in frameworks of the other.
[[nodiscard]] constexpr features features_of(const snapshot& now, party_ref a, party_ref b,
                                             reach within = reach::direct) {
  const tie_answer found = tie(now, a, b, within);
  features made;
  made.complete = found.complete;
  for (const auto& agreement : found.agreements)
    detail::add_agreement_features(made, now, now.record(agreement.agreement), agreement.in_force);
  for (const std::uint32_t number : found.steps)
    detail::add_step_features(made, now.all_facts().steps[number], truth::yes);
  for (const std::uint32_t number : found.possible_steps)
    detail::add_step_features(made, now.all_facts().steps[number], truth::unknown);
  for (const party_ref who : {a, b}) detail::add_role_features(made, now, who, found);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_FEATURES_HPP
