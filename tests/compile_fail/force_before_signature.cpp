// expect: force_is_not_before_signature.*ALDCAS1970
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using force = entente::in_force<"1970-01-01">;
#else
using force = entente::in_force<"1969-12-31">;
#endif
inline constexpr struct pact final
    : entente::agreement<"ALDCAS1970", "Pact", entente::signed_on<"1970-01-01">, force,
                         entente::between<toy::aldera, toy::cassia>> {
} pact;
