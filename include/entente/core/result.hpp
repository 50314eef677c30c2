// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_RESULT_HPP
#define ENTENTE_CORE_RESULT_HPP

#include <entente/core/errc.hpp>

#include <cstdio>
#include <cstdlib>
#include <optional>  // std::construct_at: of the headers that bring it, one that facts.hpp needs anyway
#include <type_traits>
#include <utility>

namespace entente::inline v0 {

namespace detail {
// Not constexpr, on purpose: reached while the compiler computes a constant, it stops the compile,
// and the rule is part of the function's name, so that both compilers print it.
template <errc Rule>
[[noreturn]] inline void refuse() {
  std::fprintf(stderr, "entente: broken rule %s: %s\n", name_of(Rule), message(Rule));
  std::abort();
}
[[noreturn]] inline void no_value() {
  std::fputs("entente: value() of a result that holds an error\n", stderr);
  std::abort();
}
}  // namespace detail

/// Stops when @p holds is false: the compile where a constant is computed, else the program, with
/// the rule on standard error. For constants and preconditions; data go through `result`.
template <errc Rule>
constexpr void demand(bool holds) {
  if (!holds) detail::refuse<Rule>();
}

namespace detail {
/// What a result keeps of a type that has a default. (`std::optional` of every type that can be
/// parsed would cost each user of a header a fiftieth of <vector> and <string>.)
template <class T>
struct kept_value {
  T value{};
  bool is_there = false;

  constexpr kept_value() = default;
  constexpr kept_value(T given) : value{static_cast<T&&>(given)}, is_there{true} {}
  [[nodiscard]] constexpr bool has_value() const noexcept { return is_there; }
  [[nodiscard]] constexpr T& operator*() noexcept { return value; }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return value; }
};
/// The same of a type that has none: a `std::optional` without what a result does not ask for.
template <class T>
class kept_in_place {
 public:
  constexpr kept_in_place() noexcept {}
  constexpr kept_in_place(T given) : value_{static_cast<T&&>(given)}, is_there_{true} {}
  constexpr kept_in_place(const kept_in_place& other) : is_there_{other.is_there_} {
    if (is_there_) std::construct_at(&value_, other.value_);
  }
  constexpr kept_in_place(kept_in_place&& other) noexcept : is_there_{other.is_there_} {
    if (is_there_) std::construct_at(&value_, static_cast<T&&>(other.value_));
  }
  constexpr kept_in_place& operator=(kept_in_place other) noexcept {
    drop();
    if (other.is_there_) std::construct_at(&value_, static_cast<T&&>(other.value_));
    is_there_ = other.is_there_;
    return *this;
  }
  constexpr ~kept_in_place() { drop(); }
  [[nodiscard]] constexpr bool has_value() const noexcept { return is_there_; }
  [[nodiscard]] constexpr T& operator*() noexcept { return value_; }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return value_; }

 private:
  constexpr void drop() noexcept {
    if (is_there_) value_.~T();
  }
  union {
    T value_;
  };
  bool is_there_ = false;
};
}  // namespace detail

/// A `T`, or what was wrong with the input. A small part of `std::expected` (C++23), with its names
/// and meaning, so that moving to it later changes no caller.
template <class T, class Error = errc>
class [[nodiscard]] result {
 public:
  using value_type = T;
  using error_type = Error;

  constexpr result(T value) : value_{std::move(value)} {}
  constexpr result(Error error) : error_{std::move(error)} {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }

  /// Of a result that is about to go, the error itself: it can be kept, and gone through by `for`.
  /// @pre `!has_value()`
  [[nodiscard]] constexpr const Error& error() const& noexcept { return error_; }
  [[nodiscard]] constexpr Error error() && { return std::move(error_); }

  /// Ends the program if there is no value; `entente::value_or_throw` throws instead.
  [[nodiscard]] constexpr const T& value() const& {
    if (!has_value()) detail::no_value();
    return *value_;
  }
  [[nodiscard]] constexpr T value() && {
    if (!has_value()) detail::no_value();
    return std::move(*value_);
  }
  [[nodiscard]] constexpr const T& operator*() const& { return value(); }
  [[nodiscard]] constexpr const T* operator->() const { return &value(); }

 private:
  static constexpr bool has_default = requires { T{}; };
  std::conditional_t<has_default, detail::kept_value<T>, detail::kept_in_place<T>> value_;
  Error error_{};
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_RESULT_HPP
