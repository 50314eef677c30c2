// expect: text_is_a_date
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/model/agreement.hpp>
#ifdef CONTROL
using day = entente::signed_on<"2018-05">;
#else
using day = entente::signed_on<"May 2018">;
#endif
static_assert(entente::is_a_clause_of_an_agreement<day>);
