// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_TRUTH_HPP
#define ENTENTE_CORE_TRUTH_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

namespace entente::inline v0 {

/// Yes, no or unknown: strong Kleene logic, in which what is not known stays unknown unless the
/// rest decides. Contextual conversion to `bool` asks "certainly?": `if (owes(...))` is taken for a
/// certain yes and `if (!owes(...))` for a certain no, so neither is taken for an unknown.
class truth {
 public:
  static const truth no;
  static const truth unknown;
  static const truth yes;

  constexpr truth() noexcept = default;  // unknown
  constexpr explicit truth(bool certain) noexcept
      : value_{static_cast<signed char>(certain ? 1 : -1)} {}

  [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_ == 1; }
  [[nodiscard]] constexpr bool is_yes() const noexcept { return value_ == 1; }
  [[nodiscard]] constexpr bool is_no() const noexcept { return value_ == -1; }
  [[nodiscard]] constexpr bool is_unknown() const noexcept { return value_ == 0; }

  [[nodiscard]] friend constexpr truth operator!(truth a) noexcept { return from(-a.value_); }
  /// Both operands are evaluated.
  [[nodiscard]] friend constexpr truth operator&&(truth a, truth b) noexcept {
    return from(a.value_ < b.value_ ? a.value_ : b.value_);
  }
  /// Both operands are evaluated.
  [[nodiscard]] friend constexpr truth operator||(truth a, truth b) noexcept {
    return from(a.value_ > b.value_ ? a.value_ : b.value_);
  }
  friend constexpr bool operator==(truth, truth) = default;

 private:
  static constexpr truth from(int value) noexcept {
    truth made;
    made.value_ = static_cast<signed char>(value);
    return made;
  }
  signed char value_ = 0;
};

inline constexpr truth truth::no = truth{false};
inline constexpr truth truth::unknown = truth{};
inline constexpr truth truth::yes = truth{true};

/// "yes", "no" or "unknown".
[[nodiscard]] constexpr const char* name_of(truth t) noexcept {
  return t.is_yes() ? "yes" : t.is_no() ? "no" : "unknown";
}

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_TRUTH_HPP
