// expect: begins with a form
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#include <entente/model/forms.hpp>
#ifdef CONTROL
using what = entente::provides<entente::programme, toy::fisheries>;
#else
using what = entente::provides<toy::fisheries, entente::programme>;
#endif
inline constexpr struct pact final
    : entente::agreement<"PACT", "Pact", entente::between<toy::aldera, toy::cassia>, what> {
} pact;
