// expect: day_is_in_the_calendar
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/model/incident.hpp>
#ifdef CONTROL
const entente::incident landing{.attacker = "BOR", .target = "ALD", .day = "2023-02-28"};
#else
const entente::incident landing{.attacker = "BOR", .target = "ALD", .day = "2023-02-29"};
#endif
