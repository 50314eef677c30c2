// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_FEATURES_HPP
#define ENTENTE_QUERY_FEATURES_HPP

#include <entente/query/tie.hpp>
#include <entente/scale/assess.hpp>

namespace entente::inline v0 {

namespace detail {
/// Calls `each(feature, when)` for every feature of an agreement that this snapshot's reading
/// counts, whatever the day: it is there while the agreement is and on the days of `when`. A part
/// that cites nothing of its own rests on what the agreement cites.
template <class Each>
constexpr void each_feature(const snapshot& now, const agreement_record& a, const Each& each) {
  const auto give = [&](feature_kind kind, const text& code, basis rests_on, const spell& part,
                        const provenance& cites) {
    if (!code.empty())
      each(feature{kind, code, truth::yes, rests_on, a.code.as_text(), a.name,
                   a.life().within(part), cites.standing == confidence::unstated ? a.cites : cites},
           part);
  };
  give(feature_kind::instrument, a.instrument.as_text(), basis::text, {}, a.cites);
  for (const auto& p : a.provisions) {
    give(feature_kind::form, p.form.as_text(), p.rests_on, p.during, p.cites);
    for (const auto& d : p.domains)
      give(feature_kind::domain, d.as_text(), p.rests_on, p.during, p.cites);
  }
  for (const auto& article : a.articles) {
    if (article.pledges.empty() || !now.reads(a, article)) continue;
    for (const duty kind : article.pledges)
      give(feature_kind::duty, text::borrow(name_of(kind)), basis::text, article.during,
           article.cites);
  }
}
constexpr void add_agreement_features(features& made, const snapshot& now,
                                      const agreement_record& a, truth holds) {
  each_feature(now, a, [&](feature f, const spell& when) {
    f.holds = holds && when.contains(now.day());
    if (!f.holds.is_no()) made.all.push_back(static_cast<feature&&>(f));
  });
}

/// Calls `each(feature, when)` for what a step brings from its day on, unless it was not carried
/// out.
template <class Each>
constexpr void each_feature(const step_record& s, const Each& each) {
  if (s.carried_out.is_no()) return;
  const spell since{s.on, partial_date::never()};
  if (!s.form.empty())
    each(feature{feature_kind::form, s.form.as_text(), s.carried_out, basis::practice,
                 s.code.as_text(), s.says, since, s.cites},
         since);
  for (const auto& d : s.domains)
    each(feature{feature_kind::domain, d.as_text(), s.carried_out, basis::practice,
                 s.code.as_text(), s.says, since, s.cites},
         since);
}
constexpr void add_step_features(features& made, const step_record& s, truth taken) {
  each_feature(s, [&](feature f, const spell&) {
    f.holds = f.holds && taken;
    made.all.push_back(static_cast<feature&&>(f));
  });
}

[[nodiscard]] constexpr feature feature_of(const snapshot& now, const membership_record& m) {
  return {feature_kind::role, text::borrow(name_of(m.as)),
          truth::yes,         basis::text,
          m.body.as_text(),   now.record(now.find_party(m.body)).name,
          m.during,           m.cites};
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
/// the roles that one has in the other.
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
  for (const party_ref who : {a, b}) {
    const party_id id = now.find_party(who);
    if (!id.is_valid()) continue;
    for (const std::uint32_t number : now.memberships_of(id)) {
      const membership_record& m = now.all_facts().memberships[number];
      const truth today = m.during.contains(now.day());
      if (today.is_no() || !(m.body == found.first || m.body == found.second)) continue;
      made.all.push_back(detail::feature_of(now, m));
      made.all.back().holds = today;
    }
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_FEATURES_HPP
