// expect: code_is_unique
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The second of them is only named by what the world is given.
#include "toy.hpp"
#ifdef CONTROL
inline constexpr struct second final : entente::state<"BOR2", "Borea the other"> {
} second;
#else
inline constexpr struct second final : entente::state<"BOR", "Borea the other"> {
} second;
#endif
inline constexpr struct pact final
    : entente::agreement<"PACT", "Pact", entente::between<toy::aldera, second>> {
} pact;
static_assert([] {
  const entente::world w{pact, toy::borea};
  return w.all_facts().parties.size() == 3;
}());
