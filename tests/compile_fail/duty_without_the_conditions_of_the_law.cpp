// expect: is_forbidden_by<.*"BAN".*"NEW".*"1"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A law that lets a ban give way under conditions does so for an article that states them.
#include "toy_parties.hpp"
inline constexpr struct in_danger final : entente::condition<"in_danger", "it is in danger"> {
} in_danger;
inline constexpr struct ban final
    : entente::constraint<"BAN", "Ban", entente::rule_kind::constitution, entente::strength::hard,
                          entente::rule_effect::forbids, entente::on_duties<entente::duty::defence>,
                          entente::during<"1947">> {
} ban;
inline constexpr struct later_law final
    : entente::constraint<"LAW", "Later law", entente::rule_kind::law, entente::strength::hard,
                          entente::rule_effect::conditions,
                          entente::on_duties<entente::duty::defence>, entente::except_if<in_danger>,
                          entente::reinterprets<ban>, entente::during<"2016">> {
} later_law;
inline constexpr struct newland final
    : entente::state<"NEW", "Newland", entente::bound_by<ban, later_law>> {
} newland;
#ifdef CONTROL
using stated = entente::after<in_danger>;
#else
using stated = entente::after<entente::request_by_victim>;
#endif
inline constexpr struct pact final
    : entente::agreement<"PACT2020", "Pact", entente::signed_on<"2020">, entente::in_force<"2020">,
                         entente::between<toy::aldera, newland>,
                         entente::article<"1", entente::pledge<entente::duty::defence>, stated>> {
} pact;
