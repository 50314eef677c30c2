// expect: takes areas
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using clause = entente::within<toy::league_area>;
#else
using clause = entente::within<toy::inner_sea>;
#endif
inline constexpr struct pact final
    : entente::agreement<"PACT", "Pact", entente::between<toy::aldera, toy::cassia>,
                         entente::article<"1", clause>> {
} pact;
