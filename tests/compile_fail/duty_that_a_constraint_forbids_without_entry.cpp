// expect: is_forbidden_by<.*"PEACE".*"BOR".*"1"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A day of entry into force that nobody wrote down is no way around the constraint.
#include "toy_parties.hpp"
#ifdef CONTROL
using stated = entente::compatible_with<toy::peace_clause, "limited to its own territory">;
#else
using stated = entente::says<"They defend each other.">;
#endif
inline constexpr struct pact final
    : entente::agreement<"ALDBOR1970", "Pact", entente::signed_on<"1970-01-01">,
                         entente::between<toy::aldera, toy::borea>,
                         entente::article<"1", entente::pledge<entente::duty::defence>, stated>> {
} pact;
