// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_FORMAT_HPP
#define ENTENTE_ADAPTERS_FORMAT_HPP

#include <entente/io/printable.hpp>

#include <version>

// `std::format` of values and answers: `std::format("{:>12}", "2023-02-15"_day)`. Empty where the
// standard library has no <format>, as that of g++ 12.

#if defined(__cpp_lib_format)

#include <format>
#include <string_view>

/// Writes what `operator<<` writes, with the fill, width and precision of a string.
template <entente::printable T>
struct std::formatter<T, char> : std::formatter<std::string_view, char> {
  template <class Context>
  auto format(const T& value, Context& context) const {
    return std::formatter<std::string_view, char>::format(entente::detail::printed(value), context);
  }
};

#endif

#endif  // ENTENTE_ADAPTERS_FORMAT_HPP
