// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_BUFFER_HPP
#define ENTENTE_CORE_BUFFER_HPP

#include <cstddef>
#include <type_traits>
#include <utility>

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
  constexpr buffer(buffer&& other) noexcept
      : data_{std::exchange(other.data_, nullptr)}, size_{std::exchange(other.size_, 0)} {}
  constexpr buffer& operator=(buffer other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
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

template <class T>
struct pointer_range {
  T* first;
  T* last;
  [[nodiscard]] constexpr T* begin() const noexcept { return first; }
  [[nodiscard]] constexpr T* end() const noexcept { return last; }
};

/// The elements of a vector or span, by plain pointers.
template <class Elements>
[[nodiscard]] constexpr auto over(Elements& elements) noexcept {
  return pointer_range<std::remove_reference_t<decltype(*elements.data())>>{
      elements.data(), elements.data() + elements.size()};
}
template <class Elements>
[[nodiscard]] constexpr auto over(const Elements& elements) noexcept {
  return pointer_range<std::remove_reference_t<decltype(*elements.data())>>{
      elements.data(), elements.data() + elements.size()};
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_BUFFER_HPP
