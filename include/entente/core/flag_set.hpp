// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_FLAG_SET_HPP
#define ENTENTE_CORE_FLAG_SET_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace entente::inline v0 {

/// An enumerator and the word that files and answers use for it.
template <class Enum>
struct named {
  Enum value;
  std::string_view word;
};

/// A closed enumeration: `words_of(Enum{})` lists every enumerator with its word, in order from 0.
template <class Enum>
concept closed_enumeration = requires(Enum e) {
  words_of(e).size();
};

namespace detail {
/// The list, made once.
template <closed_enumeration Enum>
inline constexpr auto kept_words = words_of(Enum{});
}  // namespace detail

/// The word of @p value.
template <closed_enumeration Enum>
[[nodiscard]] constexpr std::string_view name_of(Enum value) noexcept {
  return detail::kept_words<Enum>[static_cast<std::size_t>(value)].word;
}

/// A set of enumerators of a closed enumeration, in one word; a range in the enumeration's order.
template <closed_enumeration Enum>
class flag_set {
 public:
  static constexpr std::size_t universe = words_of(Enum{}).size();
  static_assert(universe <= 32);

  class iterator {
   public:
    using value_type = Enum;
    using difference_type = std::ptrdiff_t;
    constexpr iterator() noexcept = default;
    constexpr iterator(std::uint32_t bits, std::size_t at) noexcept : bits_{bits}, at_{at} {
      skip();
    }
    [[nodiscard]] constexpr Enum operator*() const noexcept { return static_cast<Enum>(at_); }
    constexpr iterator& operator++() noexcept {
      ++at_;
      skip();
      return *this;
    }
    constexpr iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.at_ == b.at_;
    }

   private:
    constexpr void skip() noexcept {
      while (at_ < universe && ((bits_ >> at_) & 1U) == 0) ++at_;
    }
    std::uint32_t bits_ = 0;
    std::size_t at_ = universe;
  };

  constexpr flag_set() noexcept = default;
  constexpr flag_set(Enum one) noexcept : bits_{bit(one)} {}
  constexpr flag_set(std::initializer_list<Enum> several) noexcept {
    for (const Enum e : several) bits_ |= bit(e);
  }

  [[nodiscard]] constexpr bool contains(Enum e) const noexcept { return (bits_ & bit(e)) != 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t n = 0;
    for (std::uint32_t rest = bits_; rest != 0; rest &= rest - 1) ++n;
    return n;
  }
  [[nodiscard]] constexpr iterator begin() const noexcept { return {bits_, 0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return {bits_, universe}; }

  constexpr flag_set& operator|=(flag_set other) noexcept {
    bits_ |= other.bits_;
    return *this;
  }
  [[nodiscard]] friend constexpr flag_set operator|(flag_set a, flag_set b) noexcept {
    return a |= b;
  }
  [[nodiscard]] friend constexpr flag_set operator&(flag_set a, flag_set b) noexcept {
    a.bits_ &= b.bits_;
    return a;
  }
  friend constexpr bool operator==(flag_set, flag_set) = default;

 private:
  static constexpr std::uint32_t bit(Enum e) noexcept {
    return std::uint32_t{1} << static_cast<unsigned>(e);
  }
  std::uint32_t bits_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_FLAG_SET_HPP
