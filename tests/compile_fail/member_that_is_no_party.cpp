// expect: party_is_a_party
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using one = entente::member<toy::aldera, "1950">;
#else
using one = entente::member<toy::league_treaty, "1950">;
#endif
inline constexpr struct body final : entente::alliance<"BODY", "Body", one> {
} body;
