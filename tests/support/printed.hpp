// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_PRINTED_HPP
#define ENTENTE_TESTS_SUPPORT_PRINTED_HPP

#include <sstream>
#include <string>

/// What `<<` writes.
template <class T>
std::string printed(const T& found) {
  std::ostringstream out;
  out << found;
  return out.str();
}

#endif  // ENTENTE_TESTS_SUPPORT_PRINTED_HPP
