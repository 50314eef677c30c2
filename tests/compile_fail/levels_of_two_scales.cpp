// expect: command_scale.*breadth_scale
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
using command = entente::level<toy::command_scale>;
#ifdef CONTROL
using other = command;
#else
using other = entente::level<toy::breadth_scale>;
#endif
static_assert(command{"none"} <= other{"none"});
