// expect: label_is_on_its_scale
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#ifdef CONTROL
constexpr entente::level<toy::command_and_breadth> level{"planning staff", "one domain"};
#else
constexpr entente::level<toy::command_and_breadth> level{"planning staff", "planning staff"};
#endif
