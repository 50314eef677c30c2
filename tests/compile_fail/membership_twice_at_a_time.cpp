// expect: spells_do_not_overlap.*"BODY".*"ALD"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using second = entente::member<toy::aldera, "1970">;
#else
using second = entente::member<toy::aldera, "1965">;
#endif
inline constexpr struct body final
    : entente::alliance<"BODY", "Body", entente::member<toy::aldera, "1950", "1966">, second> {
} body;
