// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_DECIMAL_HPP
#define ENTENTE_IO_DECIMAL_HPP

#include <charconv>
#include <string>

namespace entente::inline v0::detail {

/// The shortest digits that read back as the same number, in whatever locale.
[[nodiscard]] inline std::string decimal_words(double value) {
  char letters[64];
  return {letters, std::to_chars(letters, letters + sizeof letters, value).ptr};
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_IO_DECIMAL_HPP
