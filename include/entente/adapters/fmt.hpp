// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_FMT_HPP
#define ENTENTE_ADAPTERS_FMT_HPP

#include <entente/io/render.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string_view>
#include <type_traits>

// {fmt} of values and answers: `fmt::format("{:>12}", "2023-02-15"_day)`. Needs the library {fmt},
// 9.1 or later, which the program links.

namespace entente::inline v0::detail {
/// Writes what `operator<<` writes, with the fill, width and precision of a string.
struct fmt_as_words : fmt::formatter<fmt::string_view> {
  template <class T, class Context>
  auto format(const T& value, Context& context) const {
    const auto as_text = [&](std::string_view words) {
      return fmt::formatter<fmt::string_view>::format({words.data(), words.size()}, context);
    };
    if constexpr (requires { to_text(value); })
      return as_text(to_text(value));
    else
      return as_text(to_string(value));
  }
};
}  // namespace entente::inline v0::detail

template <>
struct fmt::formatter<entente::date> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::partial_date> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::period> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::spell> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::truth> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::errc> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::text> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::origin> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::provenance> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::diagnostic> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::change> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::party_finding> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::role_finding> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::directed_dyad> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::reason> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::question> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::tie_event> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::feature> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::answer> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::party_list> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::role_list> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::tie_answer> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::report> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::row_list<entente::diagnostic>> : entente::detail::fmt_as_words {};
template <>
struct fmt::formatter<entente::row_list<entente::tie_event>> : entente::detail::fmt_as_words {};
// Sets and lists are values here: without this their formatter and that of any range are two.
template <class Enum>
struct fmt::is_range<entente::flag_set<Enum>, char> : std::false_type {};
template <class T>
struct fmt::is_range<entente::list<T>, char> : std::false_type {};
template <class Kind>
struct fmt::formatter<entente::id<Kind>, char> : entente::detail::fmt_as_words {};
template <class Kind>
struct fmt::formatter<entente::code<Kind>, char> : entente::detail::fmt_as_words {};
template <entente::closed_enumeration Enum>
struct fmt::formatter<entente::flag_set<Enum>, char> : entente::detail::fmt_as_words {};
template <class T>
struct fmt::formatter<entente::list<T>, char> : entente::detail::fmt_as_words {};
template <entente::ordinal_scale Scale>
struct fmt::formatter<entente::level<Scale>, char> : entente::detail::fmt_as_words {};
template <entente::judges_features Scale>
struct fmt::formatter<entente::assessment<Scale>, char> : entente::detail::fmt_as_words {};
template <entente::closed_enumeration Enum>
requires std::is_enum_v<Enum>
struct fmt::formatter<Enum, char> : entente::detail::fmt_as_words {
};

#endif  // ENTENTE_ADAPTERS_FMT_HPP
