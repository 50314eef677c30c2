// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_STEP_EFFECTS_HPP
#define ENTENTE_QUERY_STEP_EFFECTS_HPP

#include <entente/model/form_trait.hpp>
#include <entente/query/roadmap_goal.hpp>
#include <entente/query/step_findings.hpp>

#include <optional>
#include <span>

namespace entente::inline v0 {

/// How far a tie is institutionalized, measure by measure: they are not added up.
struct tie_measures {
  /// Steps so far, also those that were only announced.
  std::size_t steps = 0;
  /// The forms and domains that the tie certainly has (`tie_answer::has`): of steps carried out and
  /// of agreements in force.
  std::size_t forms = 0, domains = 0;
  /// Of the forms that the tie has, as somebody judges them: the furthest reach, the longest
  /// persistence, the highest rung, and what an act costs by the cheapest of them. Nothing where
  /// none of the forms is judged.
  std::optional<std::uint16_t> capability_reach, persistence, rung, cost_of_acting;
  friend constexpr bool operator==(const tie_measures&, const tie_measures&) = default;
};

/// The measures of a tie, with what was asked and the agreements and steps that they count; or the
/// names that are not known.
struct measured_tie : tie_measures {
  question asked;
  row_list<reason> why;
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const measured_tie&, const measured_tie&) = default;
};

/// A tie before and after a step.
struct step_delta {
  tie_measures before, after;
  /// Whether the tie has not had its form so far.
  truth has_new_form = truth::no;
  /// Its domains that the tie has not, and those of which that is not known.
  row_list<domain_code> new_domains, possible_domains;
  question asked = detail::not_asked();
  /// Names that are not known, or a day that the facts do not cover.
  row_list<reason> why = {};
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const step_delta&, const step_delta&) = default;
};

/// Where a tie stands on a scale before and after a step.
template <assesses_features Scale>
struct level_delta {
  score<Scale> before, after;
  question asked = detail::not_asked();
  /// Names that are not known.
  row_list<unknown_name> not_known = {};
  /// Whether the facts hold everything between the two.
  bool is_recorded = true;
};

namespace detail {
constexpr void add_trait(tie_measures& made, const form_code& form,
                         std::span<const form_trait> traits) {
  const auto most = [](std::optional<std::uint16_t>& so_far, std::uint16_t rank) {
    if (!so_far || *so_far < rank) so_far = rank;
  };
  for (const form_trait& t : traits) {
    if (!(t.form == form)) continue;
    most(made.capability_reach, t.capability_reach);
    most(made.persistence, t.persistence);
    most(made.rung, t.rung);
    if (!made.cost_of_acting || t.cost_of_acting < *made.cost_of_acting)
      made.cost_of_acting = t.cost_of_acting;
  }
}
[[nodiscard]] constexpr tie_measures measures_of(const tie_answer& tied,
                                                 std::span<const form_trait> traits) {
  tie_measures made;
  made.steps = tied.steps.size();
  made.forms = certain_of(tied.forms);
  made.domains = certain_of(tied.domains);
  for (const auto& f : tied.forms)
    if (f.holds.is_yes()) add_trait(made, f.code, traits);
  return made;
}
}  // namespace detail

/// How far the tie of two parties is institutionalized today; for parties that the world does not
/// have, nothing but the reason.
[[nodiscard]] constexpr measured_tie measures(const snapshot& now, party_ref a, party_ref b,
                                              std::span<const form_trait> traits = {}) {
  const tie_answer tied = tie(now, a, b);
  measured_tie made{
      detail::measures_of(tied, traits), detail::ask(now, question_kind::measures, a, b), {}};
  for (const reason& why : tied.why)
    if (why.on != ground::article) made.why.push_back(why);
  return made;
}

/// What a step would change in each measure, by the traits given, were it carried out.
[[nodiscard]] constexpr step_delta delta(const snapshot& now, party_ref a, party_ref b,
                                         const candidate_step& step,
                                         std::span<const form_trait> traits = {}) {
  const tie_answer tied = tie(now, a, b);
  step_delta made{detail::measures_of(tied, traits),
                  {},
                  truth::no,
                  {},
                  {},
                  detail::ask(now, question_kind::step_changes, a, b)};
  made.asked.what = detail::name_of_step(step);
  detail::add_open(made.why, tied.why);
  made.after = made.before;
  if (!step.form.empty()) made.has_new_form = !tied.has(form_ref{step.form.view()});
  for (const auto& d : step.domains) {
    const truth is_new = !tied.has(domain_ref{d.view()});
    if (!is_new.is_no())
      detail::add_once(is_new.is_yes() ? made.new_domains : made.possible_domains, d);
  }
  made.after.steps += 1;
  made.after.forms += made.has_new_form.is_no() ? 0U : 1U;
  made.after.domains += made.new_domains.size() + made.possible_domains.size();
  detail::add_trait(made.after, step.form, traits);
  return made;
}

/// What a step would change on a scale.
template <assesses_features Scale>
[[nodiscard]] constexpr level_delta<Scale> delta_on(const snapshot& now, party_ref a, party_ref b,
                                                    const candidate_step& step) {
  features tied = features_of(now, a, b);
  level_delta<Scale> made{score_of<Scale>(tied), {}, tied.asked, tied.not_known, tied.is_recorded};
  made.asked.kind = question_kind::step_changes;
  made.asked.what = detail::name_of_step(step);
  detail::add_features(tied, step);
  made.after = score_of<Scale>(tied);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_STEP_EFFECTS_HPP
