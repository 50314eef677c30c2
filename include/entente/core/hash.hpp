// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_HASH_HPP
#define ENTENTE_CORE_HASH_HPP

#include <entente/core/code.hpp>
#include <entente/core/id.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

namespace detail {
/// FNV-1a, so that a code has the same hash in the compiler, in the program and on every machine.
template <class Word>
[[nodiscard]] constexpr Word fnv1a(std::string_view words, Word state, Word prime) noexcept {
  for (const char c : words)
    state = static_cast<Word>((state ^ static_cast<unsigned char>(c)) * prime);
  return state;
}
[[nodiscard]] constexpr std::uint32_t hash32(std::string_view words) noexcept {
  return fnv1a<std::uint32_t>(words, 2166136261U, 16777619U);
}
[[nodiscard]] constexpr std::uint64_t hash64(std::string_view words) noexcept {
  return fnv1a<std::uint64_t>(words, 14695981039346656037ULL, 1099511628211ULL);
}

/// Finds a number by its name: open addressing over the names that `name_at(number)` gives.
/// @cost amortised O(1), one allocation at a time
class name_index {
 public:
  static constexpr std::uint32_t absent = 0xFFFF'FFFF;

  template <class NameAt>
  [[nodiscard]] constexpr std::uint32_t find(std::string_view name, const NameAt& name_at) const {
    if (slots_.empty()) return absent;
    for (std::size_t at = hash32(name) & mask();; at = (at + 1) & mask()) {
      if (slots_[at] == absent) return absent;
      if (name_at(slots_[at]) == name) return slots_[at];
    }
  }

  /// @pre no number has that name yet
  template <class NameAt>
  constexpr void insert(std::uint32_t number, const NameAt& name_at) {
    if (used_ * 2 >= slots_.size()) grow(name_at);
    place(number, name_at(number));
    ++used_;
  }

 private:
  [[nodiscard]] constexpr std::size_t mask() const noexcept { return slots_.size() - 1; }
  constexpr void place(std::uint32_t number, std::string_view name) {
    std::size_t at = hash32(name) & mask();
    while (slots_[at] != absent) at = (at + 1) & mask();
    slots_[at] = number;
  }
  template <class NameAt>
  constexpr void grow(const NameAt& name_at) {
    std::vector<std::uint32_t> old(slots_.empty() ? 16 : slots_.size() * 2, absent);
    old.swap(slots_);
    for (const std::uint32_t number : old)
      if (number != absent) place(number, name_at(number));
  }

  std::vector<std::uint32_t> slots_;
  std::size_t used_ = 0;
};

/// For `name_index`: the codes of records, or codes themselves.
template <class Row>
[[nodiscard]] constexpr auto names_in(const std::vector<Row>& rows) noexcept {
  return [&rows](std::uint32_t i) -> std::string_view {
    if constexpr (requires { rows[i].code.view(); })
      return rows[i].code.view();
    else
      return rows[i].view();
  };
}
}  // namespace detail

}  // namespace entente

/// Declared where the standard declares it, without <functional>.
template <class Kind>
struct std::hash<entente::id<Kind>> {
  [[nodiscard]] std::size_t operator()(entente::id<Kind> value) const noexcept {
    return value.index();
  }
};
template <class Kind>
struct std::hash<entente::code<Kind>> {
  [[nodiscard]] std::size_t operator()(const entente::code<Kind>& value) const noexcept {
    return static_cast<std::size_t>(entente::detail::hash64(value.view()));
  }
};

#endif  // ENTENTE_CORE_HASH_HPP
