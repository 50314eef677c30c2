// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_PRINT_HPP
#define ENTENTE_IO_PRINT_HPP

#include <entente/io/printable.hpp>

#include <cstdio>
#include <ostream>
#include <string>

namespace entente::inline v0 {

/// Writes an answer with its reasons to standard output.
template <reportable Answer>
void print(const Answer& found) {
  const std::string words = to_text(found);
  std::fwrite(words.data(), 1, words.size(), stdout);
}

/// Values as `to_string` writes them, answers as `to_text` does; width and fill are those of a
/// string.
template <printable T>
std::ostream& operator<<(std::ostream& out, const T& value) {
  return out << detail::printed(value);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_PRINT_HPP
