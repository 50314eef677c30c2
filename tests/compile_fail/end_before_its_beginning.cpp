// expect: end_is_after_beginning
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/period.hpp>
#ifdef CONTROL
constexpr entente::period cold{"1947-03-12", "1991-12-26"};
#else
constexpr entente::period cold{"1991-12-26", "1947-03-12"};
#endif
static_assert(!cold.is_open_ended());
