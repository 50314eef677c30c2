// expect: party_is_listed_once.*"ALD1970".*"ALD"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using parties = entente::between<toy::aldera, toy::cassia, toy::delmar>;
#else
using parties = entente::between<toy::aldera, toy::cassia, toy::aldera>;
#endif
inline constexpr struct pact final : entente::agreement<"ALD1970", "Pact", parties> {
} pact;
