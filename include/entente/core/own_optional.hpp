// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_OWN_OPTIONAL_HPP
#define ENTENTE_CORE_OWN_OPTIONAL_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <optional>

namespace entente::inline v0 {

/// A value or nothing, as `std::optional`. Out of a temporary the value comes by value, so that
/// `for (const auto& one : *found_in(there))` goes through what is still there.
template <class T>
class own_optional : public std::optional<T> {
 public:
  using std::optional<T>::optional;

  [[nodiscard]] constexpr const T& value() const& { return std::optional<T>::value(); }
  [[nodiscard]] constexpr T value() && { return static_cast<T&&>(std::optional<T>::value()); }
  [[nodiscard]] constexpr const T& operator*() const& { return std::optional<T>::operator*(); }
  [[nodiscard]] constexpr T operator*() && {
    return static_cast<T&&>(std::optional<T>::operator*());
  }
};

// Else each takes the other for a value, too: of two of these neither way is better, and nothing
// would differ from a `std::optional` that has nothing.
template <class T>
requires requires(const T& one) { one == one; }
[[nodiscard]] constexpr bool operator==(const own_optional<T>& a, const own_optional<T>& b) {
  return static_cast<const std::optional<T>&>(a) == static_cast<const std::optional<T>&>(b);
}
template <class T>
requires requires(const T& one) { one == one; }
[[nodiscard]] constexpr bool operator==(const own_optional<T>& a, const std::optional<T>& b) {
  return static_cast<const std::optional<T>&>(a) == b;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_OWN_OPTIONAL_HPP
