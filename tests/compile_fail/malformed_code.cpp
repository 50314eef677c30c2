// expect: code_is_well_formed
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/model/state.hpp>
#ifdef CONTROL
inline constexpr struct eastland final : entente::state<"EAS", "Eastland"> {
#else
inline constexpr struct eastland final : entente::state<"EAS LAND", "Eastland">{
#endif
} eastland;
