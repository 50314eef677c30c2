// expect: end_is_after_beginning.*ALDCAS1970
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using end = entente::ended<"1980">;
#else
using end = entente::ended<"1969">;
#endif
inline constexpr struct pact final
    : entente::agreement<"ALDCAS1970", "Pact", entente::signed_on<"1970-01-01">,
                         entente::in_force<"1970-02-01">, end,
                         entente::between<toy::aldera, toy::cassia>> {
} pact;
