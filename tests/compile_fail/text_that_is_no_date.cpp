// expect: text_is_a_date
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/date.hpp>
#ifdef CONTROL
constexpr entente::date day = "2023-02-15";
#else
constexpr entente::date day = "15.02.2023";
#endif
static_assert(day.year() == 2023);
