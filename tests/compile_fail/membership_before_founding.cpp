// expect: accession_is_not_before_founding.*"BODY".*"ALD"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using one = entente::member<toy::aldera, "1950-04-04">;
#else
using one = entente::member<toy::aldera, "1950-04-03">;
#endif
inline constexpr struct body final
    : entente::alliance<"BODY", "Body", entente::founded_by<toy::league_treaty>, one> {
} body;
