// expect: duties_lie_in_no_domain
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#include <entente/model/forms.hpp>
#ifdef CONTROL
using what = entente::on_forms<entente::defence_clause>;
#else
using what = entente::says<"something">;
#endif
inline constexpr struct rule final
    : entente::constraint<"RULE", "Rule", entente::rule_kind::law, entente::strength::hard,
                          entente::rule_effect::forbids, entente::on_duties<entente::duty::defence>,
                          entente::on_domains<toy::fisheries>, what> {
} rule;
constexpr auto draft = entente::detail::node_of<struct rule>.constraint;
