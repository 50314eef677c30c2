// expect: cites_its_source
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
struct unsourced {
  static constexpr std::string_view name = "x";
  static constexpr std::array<std::string_view, 1> labels{"a"};
};
#ifdef CONTROL
using scale = toy::command_scale;
#else
using scale = unsourced;
#endif
const entente::level<scale>* pointer = nullptr;
