// expect: day_is_in_the_calendar
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/model/agreement.hpp>
#ifdef CONTROL
using day = entente::signed_on<"2024-11-30">;
#else
using day = entente::signed_on<"2024-11-31">;
#endif
static_assert(entente::is_a_clause_of_an_agreement<day>);
