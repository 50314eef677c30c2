// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_FRACTION_HPP
#define ENTENTE_TESTS_SUPPORT_FRACTION_HPP

#include <compare>
#include <cstdint>
#include <limits>
#include <numeric>
#include <ostream>
#include <stdexcept>
#include <string_view>

/// Numbers without rounding, for tests in which a tie is a tie.
namespace exact {

/// A fraction in lowest terms, its lower number above 0. What 64 bits do not hold throws, and stops
/// the compile in a constant: a wrong number is never taken for a result.
class fraction {
 public:
  constexpr fraction() = default;
  constexpr explicit fraction(std::int64_t whole) : upper_{whole} {}
  constexpr fraction(std::int64_t upper, std::int64_t lower) {
    if (lower == 0) throw std::domain_error{"a fraction divided by 0"};
    // The lowest number has no opposite, so that no sum or product may reach it either.
    if (upper == lowest || lower == lowest) throw std::overflow_error{"a fraction too large"};
    const std::int64_t shared = std::gcd(upper, lower) * (lower < 0 ? -1 : 1);
    upper_ = upper / shared;
    lower_ = lower / shared;
  }
  /// Of text such as "-3/10" or "2".
  [[nodiscard]] static constexpr fraction from(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return fraction{whole_from(text)};
    return {whole_from(text.substr(0, slash)), digits_from(text.substr(slash + 1))};
  }

  [[nodiscard]] constexpr std::int64_t upper() const { return upper_; }
  [[nodiscard]] constexpr std::int64_t lower() const { return lower_; }
  [[nodiscard]] constexpr explicit operator double() const {
    return static_cast<double>(upper_) / static_cast<double>(lower_);
  }

  [[nodiscard]] friend constexpr fraction operator+(const fraction& a, const fraction& b) {
    const std::int64_t shared = std::gcd(a.lower_, b.lower_);
    return {sum(product(a.upper_, b.lower_ / shared), product(b.upper_, a.lower_ / shared)),
            product(a.lower_, b.lower_ / shared)};
  }
  [[nodiscard]] friend constexpr fraction operator-(const fraction& a) {
    return {-a.upper_, a.lower_};
  }
  [[nodiscard]] friend constexpr fraction operator-(const fraction& a, const fraction& b) {
    return a + -b;
  }
  [[nodiscard]] friend constexpr fraction operator*(const fraction& a, const fraction& b) {
    const fraction one{a.upper_, b.lower_}, other{b.upper_, a.lower_};
    return {product(one.upper_, other.upper_), product(one.lower_, other.lower_)};
  }
  [[nodiscard]] friend constexpr fraction operator/(const fraction& a, const fraction& b) {
    return a * fraction{b.lower_, b.upper_};
  }
  friend constexpr bool operator==(const fraction&, const fraction&) = default;
  [[nodiscard]] friend constexpr std::strong_ordering operator<=>(const fraction& a,
                                                                  const fraction& b) {
    const std::int64_t shared = std::gcd(a.lower_, b.lower_);
    return product(a.upper_, b.lower_ / shared) <=> product(b.upper_, a.lower_ / shared);
  }
  friend std::ostream& operator<<(std::ostream& out, const fraction& one) {
    out << one.upper_;
    return one.lower_ == 1 ? out : out << '/' << one.lower_;
  }

 private:
  static constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
  static constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

  [[nodiscard]] static constexpr std::int64_t product(std::int64_t a, std::int64_t b) {
    const std::int64_t size = a < 0 ? -a : a;
    if (size != 0 && (b < 0 ? -b : b) > highest / size)
      throw std::overflow_error{"a fraction too large"};
    return a * b;
  }
  [[nodiscard]] static constexpr std::int64_t sum(std::int64_t a, std::int64_t b) {
    if (b > 0 ? a > highest - b : a < -highest - b)
      throw std::overflow_error{"a fraction too large"};
    return a + b;
  }
  [[nodiscard]] static constexpr std::int64_t digits_from(std::string_view text) {
    if (text.empty()) throw std::invalid_argument{"a fraction without digits"};
    std::int64_t read = 0;
    for (const char digit : text) {
      if (digit < '0' || '9' < digit) throw std::invalid_argument{"not a digit of a fraction"};
      read = sum(product(read, 10), digit - '0');
    }
    return read;
  }
  [[nodiscard]] static constexpr std::int64_t whole_from(std::string_view text) {
    return text.starts_with('-') ? -digits_from(text.substr(1)) : digits_from(text);
  }

  std::int64_t upper_ = 0;
  std::int64_t lower_ = 1;
};

inline namespace literals {
/// `"3/10"_f`
[[nodiscard]] consteval fraction operator""_f(const char* text, std::size_t size) {
  return fraction::from({text, size});
}
/// `3_f`
[[nodiscard]] consteval fraction operator""_f(unsigned long long whole) {
  return fraction{static_cast<std::int64_t>(whole)};
}
}  // namespace literals

}  // namespace exact

#endif  // ENTENTE_TESTS_SUPPORT_FRACTION_HPP
