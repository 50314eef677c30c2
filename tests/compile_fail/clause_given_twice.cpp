// expect: clause_is_given_once
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using second = entente::in_force<"1970-02-01">;
#else
using second = entente::signed_on<"1971-01-01">;
#endif
inline constexpr struct pact final
    : entente::agreement<"ALDCAS1970", "Pact", entente::signed_on<"1970-01-01">, second,
                         entente::between<toy::aldera, toy::cassia>> {
} pact;
