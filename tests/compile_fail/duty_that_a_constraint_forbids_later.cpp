// expect: is_forbidden_by<.*"LATER".*"NEW".*"1"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A party that left before the constraint came is not bound by it.
#include "toy_parties.hpp"
inline constexpr struct later final
    : entente::constraint<"LATER", "Later rule", entente::rule_kind::constitution,
                          entente::strength::hard, entente::rule_effect::forbids,
                          entente::on_duties<entente::duty::defence>, entente::during<"1990">> {
} later;
inline constexpr struct newland final : entente::state<"NEW", "Newland", entente::bound_by<later>> {
} newland;
#ifdef CONTROL
using third = entente::acceded<newland, "1970", "1980">;
#else
using third = entente::acceded<newland, "1970", "1995">;
#endif
inline constexpr struct pact final
    : entente::agreement<"PACT1960", "Pact", entente::signed_on<"1960">, entente::in_force<"1961">,
                         entente::between<toy::aldera, toy::cassia>, third,
                         entente::article<"1", entente::pledge<entente::duty::defence>>> {
} pact;
