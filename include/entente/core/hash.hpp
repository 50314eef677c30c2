// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_HASH_HPP
#define ENTENTE_CORE_HASH_HPP

#include <entente/core/buffer.hpp>
#include <entente/core/code.hpp>
#include <entente/core/id.hpp>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0 {

namespace detail {
/// A name with its hash: codes bring theirs, other text is hashed here.
struct hashed_name {
  std::string_view words;
  std::uint32_t hash = 0;

  constexpr hashed_name(std::string_view name) noexcept : words{name}, hash{hash32(name)} {}
  template <class Kind>
  constexpr hashed_name(const code<Kind>& name) noexcept : words{name.view()}, hash{name.hash()} {}
};

/// Finds a number by its name: open addressing; the names stay with the caller, whose
/// `name_at(number)` gives them.
/// @cost amortised O(1), one allocation at a time
class name_index {
 public:
  static constexpr std::uint32_t absent = 0xFFFF'FFFF;

  template <class NameAt>
  [[nodiscard]] constexpr std::uint32_t find(hashed_name name, const NameAt& name_at) const {
    if (slots_.size() == 0) return absent;
    const slot* table = slots_.data();
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = name.hash & mask;; at = (at + 1) & mask) {
      if (table[at].number == absent) return absent;
      if (table[at].hash == name.hash &&
          same_words(words_in(name_at(table[at].number)), name.words))
        return table[at].number;
    }
  }

  /// @pre no number has that name yet
  template <class NameAt>
  constexpr void insert(std::uint32_t number, const NameAt& name_at) {
    if (used_ * 2 >= slots_.size()) grow();
    place({hashed_name{name_at(number)}.hash, number});
    ++used_;
  }

 private:
  struct slot {
    std::uint32_t hash = 0;
    std::uint32_t number = absent;
  };

  static constexpr std::string_view words_in(std::string_view name) noexcept { return name; }
  static constexpr std::string_view words_in(const hashed_name& name) noexcept {
    return name.words;
  }

  constexpr void place(slot one) {
    slot* table = slots_.data();
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = one.hash & mask;
    while (table[at].number != absent) at = (at + 1) & mask;
    table[at] = one;
  }
  constexpr void grow() {
    buffer<slot> old(slots_.size() == 0 ? 32 : slots_.size() * 4);
    std::swap(old, slots_);
    for (const slot& one : old)
      if (one.number != absent) place(one);
  }

  buffer<slot> slots_;
  std::size_t used_ = 0;
};

/// For `name_index`: the codes of records, or codes themselves.
template <class Row>
[[nodiscard]] constexpr auto names_in(const std::vector<Row>& rows) noexcept {
  return [&rows](std::uint32_t i) -> hashed_name {
    if constexpr (requires { rows[i].code.view(); })
      return rows[i].code;
    else
      return rows[i];
  };
}
}  // namespace detail

}  // namespace entente::inline v0

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
    return value.hash();
  }
};

#endif  // ENTENTE_CORE_HASH_HPP
