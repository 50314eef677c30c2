// expect: a_conversion_is_declared
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/scale/level_cast.hpp>
#ifdef CONTROL
template <>
struct entente::conversion<toy::command_scale, toy::breadth_scale> {
  static constexpr std::string_view source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"none", "one domain", "three or more"};
};
#endif
constexpr entente::level<toy::command_scale> from{"standing command"};
static_assert(entente::level_cast<toy::breadth_scale>(from).rank() == 3);
