// expect: the_conversion_maps_to_labels_of_its_target
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/scale/level_cast.hpp>
template <>
struct entente::conversion<toy::command_scale, toy::breadth_scale> {
  static constexpr std::string_view source = "made up for these tests";
#ifdef CONTROL
  static constexpr std::array<std::string_view, 3> labels{"none", "one domain", "three or more"};
#else
  static constexpr std::array<std::string_view, 3> labels{"none", "one domain", "many"};
#endif
};
constexpr entente::level<toy::command_scale> from{"none"};
static_assert(entente::level_cast<toy::breadth_scale>(from).rank() == 0);
