// expect: bearer_is_a_party_of_the_agreement.*"ALDCAS1970".*"DEL"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using who = entente::bearer<toy::cassia>;
#else
using who = entente::bearer<toy::delmar>;
#endif
inline constexpr struct pact final
    : entente::agreement<"ALDCAS1970", "Pact", entente::between<toy::aldera, toy::cassia>,
                         entente::article<"1", entente::pledge<entente::duty::defence>, who>> {
} pact;
