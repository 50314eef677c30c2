// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Breaks the rule on purpose, a value changed while another thread reads it: the thread sanitizer
// must say so, or its silence about threads_test.cpp would prove nothing.
#include <entente/entente.hpp>

#include <thread>

using namespace entente;

int main() {
  flag_set<duty> owed{duty::consultation};
  std::thread changes{[&owed] { owed |= duty::defence; }};
  const bool seen = owed.contains(duty::consultation);
  changes.join();
  return seen ? 0 : 1;
}
