// expect: command_scale
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
using both = entente::level<toy::command_and_breadth>;
#ifdef CONTROL
using other = both;
#else
using other = entente::level<toy::command_scale>;
#endif
static_assert(both::lowest() <= other::highest());
