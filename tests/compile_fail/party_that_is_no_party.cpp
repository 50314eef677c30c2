// expect: party_is_a_party
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using parties = entente::between<toy::aldera, toy::league>;
#else
using parties = entente::between<toy::aldera, toy::inner_sea>;
#endif
inline constexpr struct pact final : entente::agreement<"PACT", "Pact", parties> {
} pact;
