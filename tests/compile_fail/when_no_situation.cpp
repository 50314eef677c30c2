// expect: takes situations
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using clause = entente::when<entente::armed_attack>;
#else
using clause = entente::when<entente::request_by_victim>;
#endif
inline constexpr struct pact final
    : entente::agreement<"PACT", "Pact", entente::between<toy::aldera, toy::cassia>,
                         entente::article<"1", clause>> {
} pact;
