// expect: code_is_well_formed
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/model/records.hpp>
#ifdef CONTROL
constexpr entente::party_code name = "EAS";
#else
constexpr entente::party_code name = "";
#endif
static_assert(!name.empty());
