// expect: code<.*party_tag.*code<.*step_tag|code<.*step_tag
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/model/records.hpp>
constexpr entente::party_code party = "A1";
#ifdef CONTROL
constexpr entente::party_code other = "A1";
#else
constexpr entente::step_code other = "A1";
#endif
static_assert(party == other);
