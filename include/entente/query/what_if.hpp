// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_WHAT_IF_HPP
#define ENTENTE_QUERY_WHAT_IF_HPP

#include <entente/query/cascade_maker.hpp>

namespace entente::inline v0 {

/// What would follow if each duty to act were answered as @p policy says: round by round, until
/// nobody new is called. Neither world nor incident is changed.
/// @cost O(rounds x incidents x clauses of those concerned), and O(wars x wars) for what incidents
/// tell of them; rounds are at most pairs of parties
template <answers_calls Policy>
[[nodiscard]] constexpr cascade what_if(const casus_resolver& resolver, const incident& event,
                                        const Policy& policy, const what_if_options& options = {}) {
  if (!event.attacker.empty() && event.attacker == event.target) return {};
  return detail::cascade_maker{resolver, event}.run(policy, options);
}
template <answers_calls Policy>
[[nodiscard]] constexpr cascade what_if(const world& w, const background& scene,
                                        const incident& event, const Policy& policy,
                                        const what_if_options& options = {}) {
  return what_if(casus_resolver{w, scene}, event, policy, options);
}

/// The wars that are left when everybody of one side makes peace with everybody of the other, in
/// one step.
[[nodiscard]] constexpr row_list<war_between> wars_after_peace(const cascade& c) {
  row_list<war_between> left;
  for (const war_between& war : c.wars) {
    const war_side one = c.side_of(war.opened_by), other = c.side_of(war.against);
    if (one == war_side::none || other == war_side::none || one == other) left.push_back(war);
  }
  return left;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_WHAT_IF_HPP
