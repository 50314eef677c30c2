// expect: day_is_in_the_calendar
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/partial_date.hpp>
#ifdef CONTROL
constexpr entente::partial_date month = "2018-12";
#else
constexpr entente::partial_date month = "2018-13";
#endif
static_assert(!month.is_exact());
