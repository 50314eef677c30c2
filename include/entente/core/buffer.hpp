// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_BUFFER_HPP
#define ENTENTE_CORE_BUFFER_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <cstddef>
#include <type_traits>

namespace entente::inline v0::detail {

// What the hot loops of constant expressions use: compilers count the steps that `std::vector`
// takes for filling and for iterating, and there are limits to them.

/// A fixed number of values, made with `T{}`.
template <class T>
class buffer {
 public:
  constexpr buffer() noexcept = default;
  constexpr explicit buffer(std::size_t size)
      : data_{size == 0 ? nullptr : new T[size]{}}, size_{size} {}
  constexpr buffer(const buffer& other) : buffer(other.size_) {
    for (std::size_t i = 0; i != size_; ++i) data_[i] = other.data_[i];
  }
  constexpr buffer(buffer&& other) noexcept : data_{other.data_}, size_{other.size_} {
    other.data_ = nullptr;
    other.size_ = 0;
  }
  constexpr buffer& operator=(buffer other) noexcept {
    swap(other);
    return *this;
  }
  /// By hand, here and elsewhere: of each type `std::swap` costs who includes this ten times that.
  constexpr void swap(buffer& other) noexcept {
    T* const data = data_;
    const std::size_t size = size_;
    data_ = other.data_;
    size_ = other.size_;
    other.data_ = data;
    other.size_ = size;
  }
  constexpr ~buffer() { delete[] data_; }

  [[nodiscard]] constexpr T* data() noexcept { return data_; }
  [[nodiscard]] constexpr const T* data() const noexcept { return data_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr T* begin() noexcept { return data_; }
  [[nodiscard]] constexpr T* end() noexcept { return data_ + size_; }
  [[nodiscard]] constexpr const T* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr const T* end() const noexcept { return data_ + size_; }

  friend constexpr bool operator==(const buffer& a, const buffer& b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i != a.size_; ++i)
      if (!(a.data_[i] == b.data_[i])) return false;
    return true;
  }

 private:
  T* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Elements that lie in one block elsewhere, by plain pointers: a `std::span` whose mere mention
/// does not make the compiler check every concept of an iterator.
template <class T>
struct block {
  T* first = nullptr;
  std::size_t count = 0;
  [[nodiscard]] constexpr T* begin() const noexcept { return first; }
  [[nodiscard]] constexpr T* end() const noexcept { return first + count; }
  [[nodiscard]] constexpr T* data() const noexcept { return first; }
  [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
  [[nodiscard]] constexpr T& operator[](std::size_t i) const noexcept { return first[i]; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return count; }
};
template <class T>
block(T*, std::size_t) -> block<T>;

/// The elements of a vector, span or array.
template <class Elements>
[[nodiscard]] constexpr auto over(Elements& elements) noexcept {
  return block<std::remove_reference_t<decltype(*elements.data())>>{elements.data(),
                                                                    elements.size()};
}
template <class Elements>
[[nodiscard]] constexpr auto over(const Elements& elements) noexcept {
  return block<std::remove_reference_t<decltype(*elements.data())>>{elements.data(),
                                                                    elements.size()};
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_BUFFER_HPP
