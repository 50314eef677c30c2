// expect: constraint_speaks_of_something
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using what = entente::on_domains<toy::fisheries>;
#else
using what = entente::says<"something">;
#endif
inline constexpr struct rule final
    : entente::constraint<"RULE", "Rule", entente::rule_kind::law, entente::strength::hard,
                          entente::rule_effect::conditions, what,
                          entente::except_if<entente::all_members_agree>> {
} rule;
constexpr auto draft = entente::detail::node_of<struct rule>.constraint;
