// expect: the_conversion_cites_its_source
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/scale/level_cast.hpp>
template <>
struct entente::conversion<toy::command_scale, toy::breadth_scale> {
#ifdef CONTROL
  static constexpr std::string_view source = "made up for these tests";
#else
  static constexpr std::string_view source = "";
#endif
  static constexpr std::array<std::string_view, 3> labels{"none", "one domain", "three or more"};
};
constexpr entente::level<toy::command_scale> from{"standing command"};
static_assert(entente::level_cast<toy::breadth_scale>(from).rank() == 3);
