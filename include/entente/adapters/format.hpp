// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_FORMAT_HPP
#define ENTENTE_ADAPTERS_FORMAT_HPP

#include <entente/io/render.hpp>

#include <version>

// `std::format` of values and answers: `std::format("{:>12}", "2023-02-15"_day)`. Empty where the
// standard library has no <format>, as that of g++ 12.

#if defined(__cpp_lib_format)

#include <format>
#include <string_view>
#include <type_traits>

namespace entente::inline v0::detail {
/// Writes what `operator<<` writes, with the fill, width and precision of a string.
struct formatted_as_words : std::formatter<std::string_view> {
  template <class T, class Context>
  auto format(const T& value, Context& context) const {
    const auto as_text = [&](std::string_view words) {
      return std::formatter<std::string_view>::format(words, context);
    };
    if constexpr (requires { to_text(value); })
      return as_text(to_text(value));
    else
      return as_text(to_string(value));
  }
};
}  // namespace entente::inline v0::detail

template <>
struct std::formatter<entente::date> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::partial_date> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::period> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::spell> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::truth> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::errc> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::text> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::origin> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::provenance> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::diagnostic> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::change> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::party_finding> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::role_finding> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::directed_dyad> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::reason> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::question> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::tie_event> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::feature> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::answer> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::party_list> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::role_list> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::tie_answer> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::report> : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::row_list<entente::diagnostic>>
    : entente::detail::formatted_as_words {};
template <>
struct std::formatter<entente::row_list<entente::tie_event>> : entente::detail::formatted_as_words {
};
template <class Kind>
struct std::formatter<entente::id<Kind>, char> : entente::detail::formatted_as_words {};
template <class Kind>
struct std::formatter<entente::code<Kind>, char> : entente::detail::formatted_as_words {};
template <entente::closed_enumeration Enum>
struct std::formatter<entente::flag_set<Enum>, char> : entente::detail::formatted_as_words {};
template <class T>
struct std::formatter<entente::list<T>, char> : entente::detail::formatted_as_words {};
template <entente::ordinal_scale Scale>
struct std::formatter<entente::level<Scale>, char> : entente::detail::formatted_as_words {};
template <entente::judges_features Scale>
struct std::formatter<entente::assessment<Scale>, char> : entente::detail::formatted_as_words {};
template <entente::closed_enumeration Enum>
requires std::is_enum_v<Enum>
struct std::formatter<Enum, char> : entente::detail::formatted_as_words {
};

#endif

#endif  // ENTENTE_ADAPTERS_FORMAT_HPP
