// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_LIST_HPP
#define ENTENTE_CORE_LIST_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <type_traits>

namespace entente::inline v0 {

namespace detail {
/// What has elements of type `T` in one block: a vector, array or span.
template <class Elements, class T>
concept block_of = requires(const Elements& e) {
  requires std::is_same_v<std::remove_cvref_t<decltype(*e.data())>, T>;
  e.size();
};
}  // namespace detail

/// A short read-only list in a record: what `text` is for characters. Elements that live as long as
/// the program are pointed at, any others are copied and owned. Iterators are plain pointers.
template <class T>
class list {
 public:
  using value_type = T;
  using const_iterator = const T*;
  using iterator = const T*;
  using size_type = std::size_t;
  using difference_type = std::ptrdiff_t;
  using reference = const T&;
  using const_reference = const T&;

  constexpr list() noexcept = default;
  constexpr list(std::initializer_list<T> elements) : list(elements.begin(), elements.size()) {}

  /// Copies the elements of a vector, or of another container that owns them in one block. A span
  /// is asked for by name: what it points at may be short-lived.
  template <detail::block_of<T> Elements>
  constexpr explicit(!requires { typename Elements::allocator_type; })
      list(const Elements& elements)
      : list(elements.data(), elements.size()) {}

  /// Points at elements that outlive every copy of the result.
  template <detail::block_of<T> Elements>
  [[nodiscard]] static constexpr list borrow(const Elements& elements) noexcept {
    list made;
    made.data_ = elements.data();
    made.size_ = static_cast<std::uint32_t>(elements.size());
    return made;
  }

  template <std::size_t N>
  [[nodiscard]] static constexpr list borrow(const T (&elements)[N]) noexcept {
    list made;
    made.data_ = elements;
    made.size_ = static_cast<std::uint32_t>(N);
    return made;
  }

  /// So many elements, made where they stay: @p fill(i, element) is called for each in order, with
  /// an element made by default.
  template <class Fill>
  [[nodiscard]] static constexpr list filled(std::size_t size, const Fill& fill) {
    list made;
    if (size == 0) return made;
    T* const elements = new T[size]{};
    made.data_ = elements;  // from here on the list frees them, also where `fill` throws
    made.size_ = static_cast<std::uint32_t>(size);
    made.owned_ = true;
    for (std::size_t i = 0; i != size; ++i) fill(i, elements[i]);
    return made;
  }

  constexpr list(const list& other) : data_{other.data_}, size_{other.size_}, owned_{other.owned_} {
    if (owned_) data_ = copy_of(other.data_, other.size_);
  }
  constexpr list(list&& other) noexcept
      : data_{other.data_}, size_{other.size_}, owned_{other.owned_} {
    other.owned_ = false;
    other.size_ = 0;
  }
  constexpr list& operator=(const list& other) { return *this = list(other); }
  // Not one operator by value: clang 16 leaks what braces in a template make for its parameter.
  constexpr list& operator=(list&& other) noexcept {
    list taken(static_cast<list&&>(other));
    swap(taken);
    return *this;
  }
  constexpr ~list() { delete[](owned_ ? data_ : nullptr); }

  [[nodiscard]] constexpr const T* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr const T* end() const noexcept { return data_ + size_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr const T& operator[](std::size_t i) const noexcept { return data_[i]; }
  [[nodiscard]] constexpr std::span<const T> view() const noexcept { return {data_, size_}; }

  friend constexpr bool operator==(const list& a, const list& b) {
    if (a.size_ != b.size_) return false;
    // Addresses are not always comparable while a constant is computed.
    if (!std::is_constant_evaluated() && a.data_ == b.data_) return true;
    for (std::size_t i = 0; i != a.size_; ++i)
      if (!(a.data_[i] == b.data_[i])) return false;
    return true;
  }

 private:
  constexpr list(const T* elements, std::size_t size) : size_{static_cast<std::uint32_t>(size)} {
    if (size == 0) return;
    data_ = copy_of(elements, size);
    owned_ = true;
  }
  static constexpr const T* copy_of(const T* elements, std::size_t size) {
    T* copy = new T[size];
    for (std::size_t i = 0; i != size; ++i) copy[i] = elements[i];
    return copy;
  }
  constexpr void swap(list& other) noexcept {
    const T* data = data_;
    const std::uint32_t size = size_;
    const bool owned = owned_;
    data_ = other.data_;
    size_ = other.size_;
    owned_ = other.owned_;
    other.data_ = data;
    other.size_ = size;
    other.owned_ = owned;
  }

  const T* data_ = nullptr;
  std::uint32_t size_ = 0;
  bool owned_ = false;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_LIST_HPP
