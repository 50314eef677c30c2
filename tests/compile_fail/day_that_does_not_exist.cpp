// expect: day_is_in_the_calendar
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/date.hpp>
#ifdef CONTROL
constexpr entente::date day = "2024-02-29";
#else
constexpr entente::date day = "2023-02-29";
#endif
static_assert(day.civil().day == 29);
