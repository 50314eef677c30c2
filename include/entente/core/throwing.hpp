// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_THROWING_HPP
#define ENTENTE_CORE_THROWING_HPP

#include <entente/core/result.hpp>

#include <exception>
#include <utility>

namespace entente::inline v0 {

/// Thrown where a caller asked for an exception.
class rule_broken : public std::exception {
 public:
  explicit rule_broken(errc rule) noexcept : rule_{rule} {}
  [[nodiscard]] errc rule() const noexcept { return rule_; }
  [[nodiscard]] const char* what() const noexcept override { return message(rule_); }

 private:
  errc rule_;
};

namespace detail {
[[nodiscard]] constexpr errc first_rule(errc rule) noexcept { return rule; }
template <class Diagnostics>
[[nodiscard]] constexpr errc first_rule(const Diagnostics& several) {
  return several.front().rule;
}
}  // namespace detail

#if defined(__cpp_exceptions)
/// The value, or an exception: the only place in the library that throws, and only if it is called.
/// @throws rule_broken the rule, or the first of several
template <class T, class Error>
[[nodiscard]] T value_or_throw(result<T, Error> outcome) {
  if (!outcome) throw rule_broken{detail::first_rule(outcome.error())};
  return std::move(outcome).value();
}
#endif

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_THROWING_HPP
