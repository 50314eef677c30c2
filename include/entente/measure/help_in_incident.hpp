// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_HELP_IN_INCIDENT_HPP
#define ENTENTE_MEASURE_HELP_IN_INCIDENT_HPP

#include <entente/measure/capability.hpp>
#include <entente/query/casus_foederis.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace entente::inline v0 {

/// Who is called to a party's side in an incident, for `strength_of`: each bearer of a duty of the
/// kind once, certain where one of its duties is obliged, open where one is pending. That a duty is
/// owed does not say that it is honoured. Where the answer is not complete (a day that the facts do
/// not cover, a target that they do not know), somebody more may come of whom nobody knows what it
/// would bring: the side has a certain strength, and no greatest one.
/// @param capability from a party's code (`std::string_view`) to a `std::optional<double>`, in any
/// unit
template <class Capability>
[[nodiscard]] std::vector<expected_help> help_in_incident(const casus_answer& called,
                                                          const party_code& beneficiary,
                                                          const Capability& capability,
                                                          duty kind = duty::defence) {
  std::vector<expected_help> made;
  std::vector<std::string_view> bearers;
  for (const called_duty& one : called.duties) {
    if (one.status == duty_status::not_obliged || !one.pledges.contains(kind) ||
        one.by.object.view() != beneficiary.view())
      continue;
    std::size_t at = 0;
    while (at != bearers.size() && bearers[at] != one.by.subject.view()) ++at;
    if (at == bearers.size()) {
      bearers.push_back(one.by.subject.view());
      made.push_back({capability(bearers[at]), truth::unknown});
    }
    if (one.status == duty_status::obliged) made[at].comes = truth::yes;
  }
  if (!called.is_complete) made.push_back({std::nullopt, truth::unknown});
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_HELP_IN_INCIDENT_HPP
