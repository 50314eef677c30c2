// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_FEATURES_HPP
#define ENTENTE_QUERY_FEATURES_HPP

#include <entente/query/tie.hpp>
#include <entente/scale/assess.hpp>

namespace entente {

namespace detail {
constexpr void add_agreement_features(features& made, const agreement_record& a, truth holds,
                                      date day) {
  const auto push = [&](feature_kind kind, const text& code, truth there, basis rests_on) {
    if (!there.is_no() && !code.empty())
      made.all.push_back(
          {kind, code, there, rests_on, a.code.as_text(), a.name, a.life(), a.cites});
  };
  push(feature_kind::instrument, a.instrument.as_text(), holds, basis::text);
  for (const auto& p : a.provisions) {
    const truth there = holds && p.during.contains(day);
    push(feature_kind::form, p.form.as_text(), there, p.rests_on);
    for (const auto& d : p.domains) push(feature_kind::domain, d.as_text(), there, p.rests_on);
  }
  for (const auto& article : a.articles)
    for (const duty kind : article.pledges)
      push(feature_kind::duty, text::borrow(name_of(kind)), holds && article.during.contains(day),
           basis::text);
}
}  // namespace detail

/// What a scale may judge of one agreement today.
[[nodiscard]] constexpr features features_of(const snapshot& now, agreement_ref agreement) {
  features made;
  made.complete = now.is_covered();
  const agreement_id id = now.find_agreement(agreement);
  if (id.is_valid())
    detail::add_agreement_features(made, now.record(id), now.in_force(id), now.day());
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
    detail::add_agreement_features(made, now.record(agreement.agreement), agreement.in_force,
                                   now.day());
  for (const std::uint32_t number : found.steps) {
    const step_record& s = now.all_facts().steps[number];
    if (s.carried_out.is_no()) continue;
    const spell since{s.on, partial_date::never()};
    made.all.push_back({feature_kind::form, s.form.as_text(), s.carried_out, basis::practice,
                        s.code.as_text(), s.says, since, s.cites});
    for (const auto& d : s.domains)
      made.all.push_back({feature_kind::domain, d.as_text(), s.carried_out, basis::practice,
                          s.code.as_text(), s.says, since, s.cites});
  }
  for (const party_ref who : {a, b})
    for (const auto& r : roles(now, who)) {
      const bool in_other = r.code == found.first || r.code == found.second;
      if (in_other)
        made.all.push_back({feature_kind::role,
                            text::borrow(name_of(r.as)),
                            r.holds,
                            basis::text,
                            r.code.as_text(),
                            r.name,
                            r.during,
                            {}});
    }
  return made;
}

}  // namespace entente

#endif  // ENTENTE_QUERY_FEATURES_HPP
