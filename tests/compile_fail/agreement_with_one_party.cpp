// expect: agreement_has_two_parties.*ALD1970
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using parties = entente::between<toy::aldera, toy::cassia>;
#else
using parties = entente::between<toy::aldera>;
#endif
inline constexpr struct pact final : entente::agreement<"ALD1970", "Pact", parties> {
} pact;
