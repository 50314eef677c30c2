// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_HELP_IN_INCIDENT_HPP
#define ENTENTE_MEASURE_HELP_IN_INCIDENT_HPP

#include <entente/measure/capability.hpp>
#include <entente/query/casus_foederis.hpp>
#include <entente/query/owes.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// Who comes to a side in an incident, as far as anybody is called.
struct incident_help {
  /// Each who may come, once, for `strength_of`. Where it is not complete, somebody more may come
  /// of whom nobody knows what it would bring: the side has no greatest strength.
  std::vector<expected_help> allies;
  /// Why nobody knows who else may come: a party that the world does not know, a day that its facts
  /// do not cover, an incident that names no target or whose attacker is its target. Empty if and
  /// only if it is complete.
  row_list<reason> why;
  /// Whether nobody comes who is not listed.
  bool is_complete = true;
};

/// Who is called to a party's side in an incident: each bearer of a duty of the kind once, certain
/// where one of its duties is obliged, open where one is pending. That a duty is owed does not say
/// that it is honoured.
/// @param of the world of the answer
/// @param capability from a party's code (`std::string_view`) to a `std::optional<double>`, in any
/// unit
/// @cost O(duties of the answer x bearers)
template <class Capability>
[[nodiscard]] incident_help help_in_incident(const world& of, const casus_answer& called,
                                             party_ref beneficiary, const Capability& capability,
                                             duty kind = duty::defence) {
  incident_help made;
  const auto& parties = of.all_facts().parties;
  const party_id to = of.find_party(beneficiary);
  const bool is_known = to.index() < parties.size();
  std::vector<std::string_view> bearers;
  for (const called_duty& one : called.duties) {
    if (!is_known || one.status == duty_status::not_obliged || !one.pledges.contains(kind) ||
        one.by.object.view() != parties[to.index()].code.view())
      continue;
    std::size_t at = 0;
    while (at != bearers.size() && bearers[at] != one.by.subject.view()) ++at;
    if (at == bearers.size()) {
      bearers.push_back(one.by.subject.view());
      made.allies.push_back({capability(bearers[at]), truth::unknown});
    }
    if (one.status == duty_status::obliged) made.allies[at].comes = truth::yes;
  }
  if (!is_known) made.why.push_back(detail::no_such_party(beneficiary));
  const bool is_told = !is_known && called.target.view() == beneficiary.name();
  if (!called.target.empty() && !of.find_party(called.target).is_valid() && !is_told)
    made.why.push_back(detail::no_such_party(called.target));
  if (called.day == incident::unknown_day || !of.coverage().contains(called.day))
    made.why.push_back(detail::not_covered(of.coverage()));
  const bool names_no_target = called.target.empty();
  if (names_no_target || called.target == called.attacker) {
    reason lacking;
    lacking.on = ground::nothing_asked;
    lacking.words = text::borrow(names_no_target ? "the incident names no target"
                                                 : "the attacker of the incident is its target");
    made.why.push_back(std::move(lacking));
  }
  made.is_complete = called.is_complete && made.why.empty();
  if (!made.is_complete) made.allies.push_back({std::nullopt, truth::unknown});
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_HELP_IN_INCIDENT_HPP
