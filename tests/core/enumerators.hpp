// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_CORE_ENUMERATORS_HPP
#define ENTENTE_TESTS_CORE_ENUMERATORS_HPP

#include <cstddef>
#include <string_view>
#include <utility>

namespace testing {

/// The name of an enumerator as the compiler spells it, without its scope; empty where the value
/// has none. Knows nothing of the library's own tables of names.
template <auto Value>
[[nodiscard]] consteval std::string_view spelled() {
  const std::string_view words = __PRETTY_FUNCTION__;
  // g++: "... [with auto Value = ns::e::one; std::string_view = ...]"; clang: "[Value =
  // ns::e::one]"
  const std::size_t begin = words.find("Value = ") + 8;
  std::size_t end = begin;
  while (words[end] != ';' && words[end] != ']') ++end;
  const std::string_view value = words.substr(begin, end - begin);
  if (value.find('(') != std::string_view::npos) return {};  // "(ns::e)7"
  return value.substr(value.rfind(':') + 1);
}

/// Calls `each.operator()<Value>()` for the values 0 to N - 1 of an enumeration.
template <class Enum, std::size_t N, class Each>
constexpr void each_value(const Each& each) {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (each.template operator()<static_cast<Enum>(I)>(), ...);
  }
  (std::make_index_sequence<N>{});
}

}  // namespace testing

#endif  // ENTENTE_TESTS_CORE_ENUMERATORS_HPP
