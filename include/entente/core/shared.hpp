// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_SHARED_HPP
#define ENTENTE_CORE_SHARED_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <type_traits>
#include <utility>
#if !defined(__GNUC__)
#include <atomic>
#endif

namespace entente::inline v0::detail {

// A count that several threads change. The compilers' own words for it where they have them:
// <atomic> would double what this header costs a user to include.
#if defined(__GNUC__)
[[nodiscard]] inline long added(long& count, long change) noexcept {
  return __atomic_add_fetch(&count, change, __ATOMIC_ACQ_REL);
}
[[nodiscard]] inline long loaded(const long& count) noexcept {
  return __atomic_load_n(&count, __ATOMIC_ACQUIRE);
}
#else
[[nodiscard]] inline long added(long& count, long change) noexcept {
  return std::atomic_ref<long>{count}.fetch_add(change, std::memory_order_acq_rel) + change;
}
[[nodiscard]] inline long loaded(const long& count) noexcept {
  return std::atomic_ref<long>{const_cast<long&>(count)}.load(std::memory_order_acquire);
}
#endif

/// A counted pointer to a value that several owners read: what makes a world cheap to copy and a
/// snapshot of a temporary world safe. Unlike `std::shared_ptr` it works in constant expressions
/// and needs no <memory>. Never null except when moved from or default-made.
template <class T>
class shared {
 public:
  constexpr shared() noexcept = default;
  constexpr explicit shared(T value) : cell_{new cell{std::move(value)}} {}
  constexpr shared(const shared& other) noexcept : cell_{other.cell_} {
    if (cell_ != nullptr) cell_->add(1);
  }
  constexpr shared(shared&& other) noexcept : cell_{other.cell_} { other.cell_ = nullptr; }
  constexpr shared& operator=(shared other) noexcept {
    cell* const mine = cell_;
    cell_ = other.cell_;
    other.cell_ = mine;
    return *this;
  }
  constexpr ~shared() {
    if (cell_ != nullptr && cell_->add(-1) == 0) delete cell_;
  }

  [[nodiscard]] constexpr const T& operator*() const noexcept { return cell_->value; }
  [[nodiscard]] constexpr const T* operator->() const noexcept { return &cell_->value; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return cell_ != nullptr; }
  [[nodiscard]] constexpr bool same_as(const shared& other) const noexcept {
    return cell_ == other.cell_;
  }

  [[nodiscard]] constexpr long owners() const noexcept { return cell_->count(); }
  /// For an owner that writes. @pre every owner but the writer's own handles is gone
  [[nodiscard]] constexpr T& writable() noexcept { return cell_->value; }

 private:
  struct cell {
    T value;
    long owners = 1;

    constexpr explicit cell(T v) : value{std::move(v)} {}
    constexpr long add(long change) noexcept {
      if (std::is_constant_evaluated()) return owners += change;
      return added(owners, change);
    }
    [[nodiscard]] constexpr long count() const noexcept {
      if (std::is_constant_evaluated()) return owners;
      return loaded(owners);
    }
  };
  cell* cell_ = nullptr;
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_SHARED_HPP
