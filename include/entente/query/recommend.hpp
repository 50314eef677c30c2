// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_RECOMMEND_HPP
#define ENTENTE_QUERY_RECOMMEND_HPP

#include <entente/query/applies.hpp>
#include <entente/query/avenues.hpp>
#include <entente/query/roadmap.hpp>

#include <utility>

namespace entente::inline v0 {

/// What a recommendation is asked with, besides the steps, the goal and the weights.
struct recommend_options {
  /// With what the caller takes for settled.
  roadmap_limits limits = {};
  /// Which steps positions on record mean by a subject, besides the subjects of the limits.
  std::span<const position_subject> subjects = {};
  /// What a precedent is compared by.
  precedent_terms terms = {};
};

/// A step that can be taken, and on what that rests.
struct recommended_step {
  /// Its rank, what it gains and exposes to, when it is ready, who is on record against it.
  roadmap_step step;
  /// Its form in each of its domains: what is there, what the rules of the two say.
  row_list<avenue> avenues;
  /// What it can point to, and how far that carries over to the one advised: what the step names,
  /// then what was done in its form and domains.
  row_list<applies_answer> precedents;
  friend constexpr bool operator==(const recommended_step&, const recommended_step&) = default;
};

/// A step that the rules of the two close, or might, in any of its domains.
struct closed_step {
  step_review what;
  row_list<avenue> avenues;
  /// Yes: a hard rule bars it. Unknown: whether one does is not known.
  truth is_barred;
  friend constexpr bool operator==(const closed_step&, const closed_step&) = default;
};

/// What one party is advised to do with another.
struct recommendation {
  /// Best first: by layer, then by less exposure, more gain, and as given.
  row_list<recommended_step> steps;
  row_list<closed_step> closed;
  /// The plans of these steps, and what else is left out, and why.
  roadmap_answer road;

  [[nodiscard]] constexpr const recommended_step* find(std::string_view code) const& {
    for (const auto& s : steps)
      if (s.step.what.step.code.view() == code) return &s;
    return nullptr;
  }
  const recommended_step* find(std::string_view code) const&& = delete;
  [[nodiscard]] constexpr const closed_step* find_closed(std::string_view code) const& {
    for (const auto& s : closed)
      if (s.what.step.code.view() == code) return &s;
    return nullptr;
  }
  const closed_step* find_closed(std::string_view code) const&& = delete;
  friend constexpr bool operator==(const recommendation&, const recommendation&) = default;
};

namespace detail {

/// A step that names no form or no domain is on no avenue.
[[nodiscard]] constexpr row_list<avenue> avenues_of(const snapshot& now, party_ref a, party_ref b,
                                                    const candidate_step& step,
                                                    const roadmap_limits& limits) {
  if (step.form.empty() || step.domains.empty()) return {};
  avenue_options looked;
  for (const auto& domain : step.domains) looked.domains.push_back(domain);
  looked.forms.push_back(step.form);
  looked.given = limits.given;
  looked.subjects = limits.subjects;
  return avenues(now, a, b, looked).all;
}

[[nodiscard]] constexpr truth is_barred(const row_list<avenue>& some) {
  truth barred = truth::no;
  for (const auto& one : some)
    for (const auto& r : one.rulings) {
      if (r.bars != strength::hard) continue;
      if (r.verdict == permission::no) return truth::yes;
      if (r.verdict == permission::unknown) barred = truth::unknown;
    }
  return barred;
}

[[nodiscard]] constexpr row_list<applies_answer> precedents_of(const snapshot& now, party_ref who,
                                                               const recommended_step& of,
                                                               const precedent_terms& terms) {
  row_list<precedent_code> named;
  for (const auto& p : of.step.what.precedents)
    if (!p.had_happened.is_no() && !is_listed(named, p.code)) named.push_back(p.code);
  for (const auto& one : of.avenues)
    for (const auto& p : one.precedents)
      if (!is_listed(named, p.code)) named.push_back(p.code);
  row_list<applies_answer> made;
  for (const auto& code : named) made.push_back(applies(now, code, who, terms));
  return made;
}

}  // namespace detail

/// What @p who is advised to do with @p with: of the steps given, those on avenues that the rules
/// of both leave open, ranked by gain against exposure; each with what it can point to, who is on
/// record against it, and what makes it so. Composes `avenues`, `roadmap` and `applies`, and judges
/// nothing by itself: ranks come with the steps or from @p weigh.
/// @cost `avenues` for each step, `tie` once, `roadmap`
template <goal_of_a_roadmap Goal = any_goal, weighs_steps Weights = recorded_ranks>
[[nodiscard]] constexpr recommendation recommend(const snapshot& now, party_ref who, party_ref with,
                                                 std::span<const candidate_step> candidates,
                                                 const Goal& goal = {},
                                                 const recommend_options& asked = {},
                                                 const Weights& weigh = {}) {
  recommendation made;
  row_list<position_subject> subjects{asked.limits.subjects};
  for (const auto& subject : asked.subjects) subjects.push_back(subject);
  roadmap_limits limits = asked.limits;
  limits.subjects = subjects;
  row_list<candidate_step> open;
  row_list<row_list<avenue>> open_on;
  for (auto& found :
       detail::reviews_of(now, who, with, candidates, limits.given, limits.subjects)) {
    const candidate_step& step = found.step;
    // Of what is in place, or thought of for others, nothing is asked.
    row_list<avenue> on;
    if (!found.is_theirs.is_no() && (found.progress != step_progress::done || limits.widen))
      on = detail::avenues_of(now, who, with, step, limits);
    const truth barred = detail::is_barred(on);
    if (barred.is_no()) {
      open.push_back(step);
      open_on.push_back(std::move(on));
    } else {
      made.closed.push_back({std::move(found), std::move(on), barred});
    }
  }
  made.road = roadmap(now, who, with, {open.data(), open.size()}, goal, limits, weigh);
  for (const auto& step : made.road.steps) {
    std::size_t number = 0;
    while (!(open[number].code == step.what.step.code)) ++number;
    recommended_step one{step, open_on[number], {}};
    one.precedents = detail::precedents_of(now, who, one, asked.terms);
    made.steps.push_back(std::move(one));
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_RECOMMEND_HPP
