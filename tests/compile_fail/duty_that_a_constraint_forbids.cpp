// expect: is_forbidden_by<.*"PEACE".*"BOR".*"5"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using owed = entente::pledge<entente::duty::consultation>;
#else
using owed = entente::pledge<entente::duty::defence>;
#endif
inline constexpr struct pact final
    : entente::agreement<"ALDBOR1970", "Pact", entente::signed_on<"1970-01-01">,
                         entente::in_force<"1970-02-01">, entente::between<toy::aldera, toy::borea>,
                         entente::article<"5", owed>> {
} pact;
