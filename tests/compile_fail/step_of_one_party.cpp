// expect: step_has_two_parties
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#ifdef CONTROL
using parties = entente::between<toy::league, toy::borea>;
#else
using parties = entente::between<toy::league>;
#endif
inline constexpr struct deeds final
    : entente::practice<parties,
                        entente::step<"S1", "1999", "A visit", entente::takes<entente::dialogue>>> {
} deeds;
