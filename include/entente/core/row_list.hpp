// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_ROW_LIST_HPP
#define ENTENTE_CORE_ROW_LIST_HPP

#include <entente/core/list.hpp>

#include <cstddef>
#include <initializer_list>
#include <list>  // std::allocator and std::construct_at: of all headers that bring them, the lightest

namespace entente::inline v0 {

/// Rows of facts, in order, in one block that grows: used like a `std::vector`, with plain pointers
/// as iterators. A compiler reads it in a fraction of the time and computes constants with it in a
/// third of the steps: a world has rows of many kinds, and both add up.
template <class T>
class row_list {
 public:
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;
  using reference = T&;
  using const_reference = const T&;
  using size_type = std::size_t;
  using difference_type = std::ptrdiff_t;
  using allocator_type = std::allocator<T>;

  constexpr row_list() noexcept = default;
  constexpr row_list(std::size_t size, const T& each) {
    reserve(size);
    for (; size_ != size; ++size_) std::construct_at(data_ + size_, each);
  }
  constexpr row_list(std::initializer_list<T> several)
      : row_list(several.begin(), several.size()) {}
  template <class Iterator>
  requires requires(Iterator i) { *i, ++i; }
  constexpr row_list(Iterator first, Iterator last) {
    for (; first != last; ++first) push_back(*first);
  }
  /// Copies the elements of a vector, list or span.
  template <detail::block_of<T> Elements>
  constexpr explicit(!requires { typename Elements::allocator_type; })
      row_list(const Elements& several)
      : row_list(several.data(), several.size()) {}
  constexpr row_list(const row_list& other) : row_list(other.data_, other.size_) {}
  constexpr row_list(row_list&& other) noexcept
      : data_{other.data_}, size_{other.size_}, capacity_{other.capacity_} {
    other.data_ = nullptr;
    other.size_ = other.capacity_ = 0;
  }
  constexpr row_list& operator=(const row_list& other) { return *this = row_list(other); }
  // Not one operator by value: clang 16 leaks what braces in a template make for its parameter.
  constexpr row_list& operator=(row_list&& other) noexcept {
    row_list taken(static_cast<row_list&&>(other));
    swap(taken);
    return *this;
  }
  constexpr ~row_list() { release(); }

  [[nodiscard]] constexpr T* data() noexcept { return data_; }
  [[nodiscard]] constexpr const T* data() const noexcept { return data_; }
  [[nodiscard]] constexpr T* begin() noexcept { return data_; }
  [[nodiscard]] constexpr const T* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr T* end() noexcept { return data_ + size_; }
  [[nodiscard]] constexpr const T* end() const noexcept { return data_ + size_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr std::size_t capacity() const noexcept { return capacity_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr T& operator[](std::size_t i) noexcept { return data_[i]; }
  [[nodiscard]] constexpr const T& operator[](std::size_t i) const noexcept { return data_[i]; }
  [[nodiscard]] constexpr T& front() noexcept { return *data_; }
  [[nodiscard]] constexpr const T& front() const noexcept { return *data_; }
  [[nodiscard]] constexpr T& back() noexcept { return data_[size_ - 1]; }
  [[nodiscard]] constexpr const T& back() const noexcept { return data_[size_ - 1]; }

  /// A row of these very rows may be given.
  constexpr void push_back(const T& row) {
    if (size_ == capacity_)
      grow_for(row);
    else
      std::construct_at(data_ + size_, row);
    ++size_;
  }
  constexpr void push_back(T&& row) {
    if (size_ == capacity_)
      grow_for(static_cast<T&&>(row));
    else
      std::construct_at(data_ + size_, static_cast<T&&>(row));
    ++size_;
  }
  template <class... Arguments>
  constexpr T& emplace_back(Arguments&&... arguments) {
    push_back(T(static_cast<Arguments&&>(arguments)...));
    return back();
  }
  constexpr void reserve(std::size_t capacity) {
    if (capacity > capacity_) move_to(std::allocator<T>{}.allocate(capacity), capacity);
  }
  /// Fewer rows, or more, default-made.
  constexpr void resize(std::size_t size) {
    reserve(size);
    for (; size_ < size; ++size_) std::construct_at(data_ + size_);
    shrink(size);
  }
  constexpr void clear() noexcept { shrink(0); }
  constexpr void pop_back() noexcept { shrink(size_ - 1); }
  constexpr T* insert(const T* before, T row) {
    const std::size_t at = static_cast<std::size_t>(before - data_);
    push_back(static_cast<T&&>(row));
    for (std::size_t i = size_ - 1; i != at; --i) {
      T moved = static_cast<T&&>(data_[i]);
      data_[i] = static_cast<T&&>(data_[i - 1]);
      data_[i - 1] = static_cast<T&&>(moved);
    }
    return data_ + at;
  }
  constexpr T* erase(const T* first, const T* last) noexcept {
    T* const at = data_ + (first - data_);
    const std::size_t gone = static_cast<std::size_t>(last - first);
    if (gone != 0)
      for (T* to = at; to + gone != end(); ++to) *to = static_cast<T&&>(to[gone]);
    shrink(size_ - gone);
    return at;
  }
  constexpr T* erase(const T* row) noexcept { return erase(row, row + 1); }

  friend constexpr bool operator==(const row_list& a, const row_list& b) {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i != a.size_; ++i)
      if (!(a.data_[i] == b.data_[i])) return false;
    return true;
  }

 private:
  constexpr row_list(const T* several, std::size_t size) {
    if (size == 0) return;
    reserve(size);
    for (; size_ != size; ++size_) std::construct_at(data_ + size_, several[size_]);
  }
  constexpr void swap(row_list& other) noexcept {
    T* const data = data_;
    const std::size_t size = size_;
    const std::size_t capacity = capacity_;
    data_ = other.data_;
    size_ = other.size_;
    capacity_ = other.capacity_;
    other.data_ = data;
    other.size_ = size;
    other.capacity_ = capacity;
  }
  constexpr void shrink(std::size_t size) noexcept {
    // Then nothing is to be destroyed. The standard's name for it costs more for every T than all
    // else in here.
    if constexpr (__is_trivially_copyable(T))
      size_ = size < size_ ? size : size_;
    else
      while (size_ > size) data_[--size_].~T();
  }
  constexpr void release() noexcept {
    shrink(0);
    if (data_ != nullptr) std::allocator<T>{}.deallocate(data_, capacity_);
  }
  template <class Row>
  constexpr void grow_for(Row&& row) {
    const std::size_t capacity = capacity_ == 0 ? 4 : capacity_ * 2;
    T* const block = std::allocator<T>{}.allocate(capacity);
    std::construct_at(block + size_, static_cast<Row&&>(row));  // first: it may be one of these
    move_to(block, capacity);
  }
  constexpr void move_to(T* block, std::size_t capacity) noexcept {
    const std::size_t size = size_;
    for (std::size_t i = 0; i != size; ++i)
      std::construct_at(block + i, static_cast<T&&>(data_[i]));
    release();
    data_ = block;
    size_ = size;
    capacity_ = capacity;
  }

  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

/// Takes out the rows for which @p gone holds. How many those are.
template <class T, class Gone>
constexpr std::size_t erase_if(row_list<T>& all, const Gone& gone) {
  T* kept = all.begin();
  for (T& row : all)
    if (!gone(row)) {
      if (kept != &row) *kept = static_cast<T&&>(row);
      ++kept;
    }
  const auto erased = static_cast<std::size_t>(all.end() - kept);
  all.erase(kept, all.end());
  return erased;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_ROW_LIST_HPP
