// expect: a scale has a static 'labels': one label a rank, lowest first; or a type 'components'
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
struct unordered {
  static constexpr std::string_view name = "x", source = "x";
#ifdef CONTROL
  using components = entente::components_of<toy::command_scale, toy::breadth_scale>;
#else
  using components = entente::components_of<toy::command_scale, toy::command_scale>;
#endif
};
static_assert(entente::explain_scale<unordered>());
