// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_CORE_PROMISES_HPP
#define ENTENTE_TESTS_CORE_PROMISES_HPP

#include <concepts>
#include <type_traits>

namespace testing {

template <class A, class B>
concept equal_pair = requires(const A& a, const B& b) {
  a == b;
};
template <class A, class B>
concept ordered_pair = requires(const A& a, const B& b) {
  a < b;
};
/// Compares to its own kind and to nothing of @p Others.
template <class T, class... Others>
concept compares_only_to_itself =
    equal_pair<T, T> && !(equal_pair<T, Others> || ...) && !(equal_pair<Others, T> || ...);
/// No way from or to any of @p Others that nobody asked for.
template <class T, class... Others>
concept keeps_apart_from =
    !(std::is_convertible_v<Others, T> || ...) && !(std::is_convertible_v<T, Others> || ...);
template <class T>
concept plain_value = std::regular<T> && std::is_trivially_copyable_v<T>;

}  // namespace testing

#endif  // ENTENTE_TESTS_CORE_PROMISES_HPP
