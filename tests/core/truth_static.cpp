// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/truth.hpp>

#include <array>
#include <string_view>

namespace {
using entente::truth;

constexpr truth n = truth::no, u = truth::unknown, y = truth::yes;
constexpr std::array all{n, u, y};

// Strong Kleene logic, row by row (Kleene 1952, section 64).
constexpr truth both[3][3]{{n, n, n}, {n, u, u}, {n, u, y}};
constexpr truth either[3][3]{{n, u, y}, {u, u, y}, {y, y, y}};
constexpr truth negated[3]{y, u, n};

constexpr bool tables_hold() {
  for (unsigned a = 0; a != 3; ++a) {
    if (!((!all[a]) == negated[a])) return false;
    for (unsigned b = 0; b != 3; ++b) {
      if (!((all[a] && all[b]) == both[a][b])) return false;
      if (!((all[a] || all[b]) == either[a][b])) return false;
      if ((all[a] == all[b]) != (a == b)) return false;
    }
  }
  return true;
}
static_assert(tables_hold());
static_assert(truth{} == u && truth{true} == y && truth{false} == n);
static_assert(y.is_yes() && !y.is_no() && !y.is_unknown());
static_assert(!n.is_yes() && n.is_no() && !n.is_unknown());
static_assert(!u.is_yes() && !u.is_no() && u.is_unknown());

// A condition is taken for a certain answer only: an unknown takes neither branch.
constexpr int branch(truth t) {
  if (t) return 1;
  if (!t) return -1;
  return 0;
}
static_assert(branch(y) == 1 && branch(n) == -1 && branch(u) == 0);
static_assert((u ? 1 : 2) == 2 && (!u ? 1 : 2) == 2);

// Both operands are evaluated, in order: there is no short cut past an unknown.
constexpr int evaluated() {
  int calls = 0;
  const auto say = [&calls](truth t) {
    ++calls;
    return t;
  };
  (void)(say(n) && say(y));
  (void)(say(y) || say(n));
  return calls;
}
static_assert(evaluated() == 4);

using std::string_view;
static_assert(name_of(y) == string_view{"yes"} && name_of(n) == string_view{"no"} &&
              name_of(u) == string_view{"unknown"});
}  // namespace
