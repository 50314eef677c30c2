// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_ISO_HPP
#define ENTENTE_CORE_ISO_HPP

#include <entente/core/partial_date.hpp>

namespace entente::inline v0::detail {

/// A date in words, without an allocation: what files and answers print.
class iso_words {
 public:
  /// `2023-02-15`; `dawn` before and `never` after every day.
  constexpr explicit iso_words(date day) noexcept { put(day); }
  /// `2018`, `2018-05` or `2018-05-24`, as far as it is known; `unknown`, `dawn` or `never`; else
  /// the first and the last possible day, `1960-01-19/never`.
  constexpr explicit iso_words(partial_date when) noexcept {
    if (when.is_unknown()) {
      put(std::string_view{"unknown"});
      return;
    }
    put(when.earliest());
    if (when.is_exact()) return;
    for (std::size_t precision = 7; precision >= 4; precision -= 3) {
      const auto whole = partial_date::parse(view().substr(0, precision));
      if (whole && *whole == when) {
        size_ = precision;
        return;
      }
    }
    put('/');
    put(when.latest());
  }

  [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters_, size_}; }

 private:
  constexpr void put(char letter) noexcept { letters_[size_++] = letter; }
  constexpr void put(std::string_view words) noexcept {
    for (const char c : words) put(c);
  }
  constexpr void put(date day) noexcept {
    if (day <= date::dawn()) return put(std::string_view{"dawn"});
    if (day >= date::never()) return put(std::string_view{"never"});
    const civil_day c = day.civil();
    put(c.year, 4);
    put('-');
    put(c.month, 2);
    put('-');
    put(c.day, 2);
  }
  constexpr void put(int number, std::size_t width) noexcept {
    size_ += width;
    for (std::size_t i = 1; i <= width; ++i, number /= 10)
      letters_[size_ - i] = static_cast<char>('0' + number % 10);
  }

  char letters_[24] = {};
  std::size_t size_ = 0;
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_ISO_HPP
