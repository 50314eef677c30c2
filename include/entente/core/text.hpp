// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_TEXT_HPP
#define ENTENTE_CORE_TEXT_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace entente::inline v0 {

namespace detail {
struct hashed_name;

/// Whether @p size letters are the same, in few steps where a constant is computed, for compilers
/// count them. (Clang compares in one; g++ counts less and cannot compare copies so.)
[[nodiscard]] constexpr bool same_letters(const char* a, const char* b, std::size_t size) noexcept {
#if defined(__clang__)
  return size == 0 || __builtin_memcmp(a, b, size) == 0;
#else
  if (!std::is_constant_evaluated()) return std::char_traits<char>::compare(a, b, size) == 0;
  for (std::size_t i = 0; i != size; ++i)
    if (a[i] != b[i]) return false;
  return true;
#endif
}
[[nodiscard]] constexpr bool same_words(std::string_view a, std::string_view b) noexcept {
  return a.size() == b.size() && same_letters(a.data(), b.data(), a.size());
}
template <std::size_t N>
[[nodiscard]] constexpr bool is_word_among(const char* const (&words)[N], std::string_view word) {
  for (const char* const one : words)
    if (same_words(one, word)) return true;
  return false;
}
}  // namespace detail

/// A piece of text in a record. Text that lives as long as the program (a literal, a template
/// argument) is only pointed at; any other is copied and owned. So a record made from a type costs
/// no allocation and works in constant expressions, one made from a file needs nobody to keep the
/// file, and both are the same value.
class text {
 public:
  constexpr text() noexcept = default;

  /// From a literal: pointed at.
  template <std::size_t N>
  consteval text(const char (&literal)[N]) noexcept
      : data_{literal}, size_{static_cast<std::uint32_t>(N - 1)} {}

  /// From anything else: copied.
  constexpr text(std::string_view words) : size_{static_cast<std::uint32_t>(words.size())} {
    if (words.empty()) return;
    data_ = copy_of(words);
    owned_ = true;
  }

  /// Points at text that outlives every copy of the result.
  [[nodiscard]] static constexpr text borrow(std::string_view words) noexcept {
    text made;
    made.data_ = words.data();
    made.size_ = static_cast<std::uint32_t>(words.size());
    return made;
  }

  constexpr text(const text& other) : data_{other.data_}, size_{other.size_}, owned_{other.owned_} {
    if (owned_) data_ = copy_of(other.view());
  }
  constexpr text(text&& other) noexcept
      : data_{other.data_}, size_{other.size_}, owned_{other.owned_} {
    other.owned_ = false;
    other.size_ = 0;
  }
  constexpr text& operator=(const text& other) { return *this = text(other); }
  // Not one operator by value: clang 16 leaks what braces in a template make for its parameter.
  constexpr text& operator=(text&& other) noexcept {
    text taken(static_cast<text&&>(other));
    swap(taken);
    return *this;
  }
  constexpr ~text() { delete[](owned_ ? data_ : nullptr); }

  [[nodiscard]] constexpr std::string_view view() const noexcept { return {data_, size_}; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr operator std::string_view() const noexcept { return view(); }

  friend constexpr bool operator==(const text& a, const text& b) noexcept {
    return detail::same_words(a.view(), b.view());
  }
  friend constexpr std::strong_ordering operator<=>(const text& a, const text& b) noexcept {
    const std::size_t both = a.size_ < b.size_ ? a.size_ : b.size_;
    const int order = std::char_traits<char>::compare(a.data_, b.data_, both);
    return order != 0 ? order <=> 0 : a.size_ <=> b.size_;
  }

 private:
  friend struct detail::hashed_name;
  static constexpr const char* copy_of(std::string_view words) {
    char* copy = new char[words.size()];
    for (std::size_t i = 0; i != words.size(); ++i) copy[i] = words[i];
    return copy;
  }
  constexpr void swap(text& other) noexcept {
    const char* data = data_;
    const std::uint32_t size = size_;
    const bool owned = owned_;
    data_ = other.data_;
    size_ = other.size_;
    owned_ = other.owned_;
    other.data_ = data;
    other.size_ = size;
    other.owned_ = owned;
  }

  const char* data_ = nullptr;
  std::uint32_t size_ = 0;
  bool owned_ = false;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_TEXT_HPP
