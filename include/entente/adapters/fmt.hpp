// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_FMT_HPP
#define ENTENTE_ADAPTERS_FMT_HPP

#include <entente/io/printable.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <type_traits>

// {fmt} of values and answers: `fmt::format("{:>12}", "2023-02-15"_day)`. Needs the library {fmt},
// 9.1 or later, which the program links.

/// Writes what `operator<<` writes, with the fill, width and precision of a string.
template <entente::printable T>
struct fmt::formatter<T, char> : fmt::formatter<fmt::string_view, char> {
  template <class Context>
  auto format(const T& value, Context& context) const {
    const std::string words = entente::detail::printed(value);
    return fmt::formatter<fmt::string_view, char>::format({words.data(), words.size()}, context);
  }
};
// Lists and sets are values here: without this their formatter and that of any range are two.
template <entente::printable T>
struct fmt::is_range<T, char> : std::false_type {};

#endif  // ENTENTE_ADAPTERS_FMT_HPP
