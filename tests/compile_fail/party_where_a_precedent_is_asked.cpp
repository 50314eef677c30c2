// expect: applies
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#include <entente/model/precedent.hpp>
#include <entente/query/applies.hpp>
inline constexpr struct experts final
    : entente::precedent<"P1", "2001-01-01", "Experts sent", entente::provided_by<toy::league>,
                         entente::provided_to<toy::aldera>> {
} experts;
entente::applies_answer ask(const entente::snapshot& now) {
#ifdef CONTROL
  return entente::applies(now, experts, toy::borea);
#else
  return entente::applies(now, toy::borea, experts);
#endif
}
