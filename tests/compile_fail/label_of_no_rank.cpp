// expect: label_is_on_its_scale
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#ifdef CONTROL
constexpr entente::level<toy::command_scale> rank{"standing command"};
#else
constexpr entente::level<toy::command_scale> rank{"standing comand"};
#endif
static_assert(rank.rank() == 2);
