// expect: is_a_clause_of_a_state
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using clause = entente::located_in<toy::inner_sea>;
#else
using clause = entente::signed_on<"1970">;
#endif
inline constexpr struct eastland final : entente::state<"EAS", "Eastland", clause> {
} eastland;
