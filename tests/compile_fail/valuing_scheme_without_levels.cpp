// expect: valuing_scheme
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/measure/portfolio_years.hpp>
struct mine {
#ifdef CONTROL
  static constexpr std::size_t levels = 3;
#endif
  constexpr int operator()(entente::flag_set<entente::duty> owed) const {
    return owed.empty() ? 0 : 2;
  }
};
auto of(const entente::snapshot& now, std::span<const entente::party_id> system) {
  return entente::portfolios_on(now, system, mine{});
}
