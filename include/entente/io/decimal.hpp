// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_DECIMAL_HPP
#define ENTENTE_IO_DECIMAL_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <charconv>
#include <string>

namespace entente::inline v0::detail {

/// The shortest digits that read back as the same number, in whatever locale.
[[nodiscard]] inline std::string decimal_words(double value) {
  char letters[64];
  return {letters, std::to_chars(letters, letters + sizeof letters, value).ptr};
}

/// For reading: at most six digits after the point and no zeros at the end, in whatever locale; of
/// what is very small or large its first six digits.
[[nodiscard]] inline std::string rounded_words(double value) {
  char letters[64];
  const double size = value < 0 ? -value : value;
  const bool is_plain = size == 0 || (1e-4 <= size && size < 1e15);
  std::string out{letters,
                  std::to_chars(letters, letters + sizeof letters, value,
                                is_plain ? std::chars_format::fixed : std::chars_format::general, 6)
                      .ptr};
  if (!is_plain) return out;
  out.erase(out.find_last_not_of('0') + 1);
  if (out.back() == '.') out.pop_back();
  return out == "-0" ? "0" : out;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_IO_DECIMAL_HPP
