// expect: except_within<...> takes regions and areas
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using where = entente::except_within<toy::inner_sea, toy::league_area>;
#else
using where = entente::except_within<toy::inner_sea, toy::fisheries>;
#endif
inline constexpr struct rule final
    : entente::constraint<"RULE", "Rule", entente::rule_kind::geographic, entente::strength::hard,
                          entente::rule_effect::conditions, entente::on_domains<toy::fisheries>,
                          where> {
} rule;
inline constexpr struct newland final : entente::state<"NEW", "Newland", entente::bound_by<rule>> {
} newland;
static_assert(entente::detail::node_of<struct newland>.party != nullptr);
