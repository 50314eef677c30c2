// expect: is_a_condition_rule
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/query/condition_table.hpp>
struct in_winter {
#ifdef CONTROL
  static constexpr std::string_view word = "in_winter";
#endif
  static constexpr entente::truth holds(const entente::casus&) { return {}; }
};
static_assert(entente::conditions_with<in_winter>.find("in_winter").word == "in_winter");
