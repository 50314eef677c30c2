// expect: code_is_used_twice<.*code_is_unique.*"BOR".*borea.*second
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#ifdef CONTROL
inline constexpr struct second final : entente::state<"BOR2", "Borea the other"> {
} second;
#else
inline constexpr struct second final : entente::state<"BOR", "Borea the other"> {
} second;
#endif
static_assert([] {
  const entente::world w{toy::aldera, toy::borea, second};
  return w.all_facts().parties.size() == 3;
}());
