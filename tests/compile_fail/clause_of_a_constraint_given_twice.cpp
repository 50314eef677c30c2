// expect: clause_is_given_once
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#include <entente/model/forms.hpp>
#ifdef CONTROL
using second = entente::on_forms<entente::hosting>;
#else
using second = entente::on_duties<entente::duty::offence>;
#endif
inline constexpr struct rule final
    : entente::constraint<"RULE", "Rule", entente::rule_kind::law, entente::strength::hard,
                          entente::rule_effect::forbids, entente::on_duties<entente::duty::defence>,
                          second> {
} rule;
constexpr auto draft = entente::detail::node_of<struct rule>.constraint;
