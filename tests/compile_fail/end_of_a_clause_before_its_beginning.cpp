// expect: end_is_after_beginning
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using days = entente::during<"1947", "1990">;
#else
using days = entente::during<"1990", "1947">;
#endif
inline constexpr struct rule final
    : entente::constraint<"RULE", "Rule", entente::rule_kind::law, entente::strength::soft,
                          entente::rule_effect::forbids, entente::on_domains<toy::fisheries>,
                          days> {
} rule;
static_assert(entente::detail::node_of<struct rule>.constraint->during.can_be());
