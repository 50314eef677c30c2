// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_ADOPTED_HPP
#define ENTENTE_WORLD_ADOPTED_HPP

#include <entente/world/world.hpp>

#include <utility>

namespace entente::inline v0 {

/// The world in which a proposal was signed and came into force on a day: a counterfactual to
/// compare with the world as it is. A proposal is held to no constraint; what is adopted is.
/// @errors code_is_known if the world has no such proposal; every rule that the agreement breaks: a
/// hard constraint that forbids one of its duties, say
[[nodiscard]] constexpr result<world, row_list<diagnostic>> adopted(const world& w,
                                                                    agreement_ref proposal,
                                                                    date day) {
  facts all = w.all_facts();
  for (std::size_t i = 0; i != all.proposals.size(); ++i) {
    if (all.proposals[i].code.view() != proposal.name()) continue;
    agreement_record signed_now = all.proposals[i];
    all.proposals.erase(all.proposals.begin() + i);
    signed_now.signed_on = signed_now.in_force = day;
    if (signed_now.ended.earliest() <= day) signed_now.ended = partial_date::never();
    all.agreements.push_back(std::move(signed_now));
    return world::build(all);
  }
  return row_list<diagnostic>{{errc::code_is_known, text{proposal.name()}, "proposals", {}}};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_ADOPTED_HPP
