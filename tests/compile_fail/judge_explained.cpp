// expect: a scale that judges has 'static constexpr std::optional<std::size_t> judge
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
struct hasty : toy::command_scale {
#ifdef CONTROL
  static constexpr std::optional<std::size_t> judge(std::span<const entente::feature>){
#else
  static constexpr std::size_t judge(std::span<const entente::feature>) {
#endif
      return 0;
}
}
;
static_assert(entente::explain_judge<hasty>());
