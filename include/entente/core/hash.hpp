// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_HASH_HPP
#define ENTENTE_CORE_HASH_HPP

#include <entente/core/buffer.hpp>
#include <entente/core/code.hpp>
#include <entente/core/flag_set.hpp>
#include <entente/core/id.hpp>
#include <entente/core/period.hpp>
#include <entente/core/spell.hpp>
#include <entente/core/year_span.hpp>
#include <entente/version.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0 {

namespace detail {
/// A name with its hash: codes bring theirs, other text is hashed here.
/// (Names are compared more often than anything else while a constant world is built, and compilers
/// count statements: hence the bare fields.)
struct hashed_name {
  const char* letters;
  std::uint32_t size;
  std::uint32_t hash;

  constexpr hashed_name(std::string_view name) noexcept
      : letters{name.data()}, size{static_cast<std::uint32_t>(name.size())}, hash{hash32(name)} {}
  template <class Kind>
  constexpr hashed_name(const code<Kind>& name) noexcept
      : letters{name.letters_.data_}, size{name.letters_.size_}, hash{name.hash_} {}

  [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters, size}; }
};

/// Numbers by a hash: open addressing. What a number stands for stays with the caller.
/// @cost amortised O(1), one allocation at a time
class hashed_numbers {
 public:
  static constexpr std::uint32_t absent = 0xFFFF'FFFF;

  /// Of the numbers with that hash, the one of which @p is_it(number) says yes.
  template <class IsIt>
  [[nodiscard]] constexpr std::uint32_t find(std::uint32_t hash, const IsIt& is_it) const {
    if (used_ == 0) return absent;
    const slot* table = slots_.data();
    for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
      if (table[at].number == absent) return absent;
      if (table[at].hash == hash && is_it(table[at].number)) return table[at].number;
    }
  }

  /// @pre no number that is the same is there yet
  constexpr void insert(std::uint32_t hash, std::uint32_t number) {
    if (used_ * 2 >= mask_) grow();
    place({hash, number});
    ++used_;
  }

 private:
  struct slot {
    std::uint32_t hash = 0;
    std::uint32_t number = absent;
  };

  constexpr void place(slot one) {
    slot* table = slots_.data();
    std::size_t at = one.hash & mask_;
    while (table[at].number != absent) at = (at + 1) & mask_;
    table[at] = one;
  }
  constexpr void grow() {
    buffer<slot> old(slots_.size() == 0 ? 32 : slots_.size() * 4);
    mask_ = old.size() - 1;
    slots_.swap(old);
    for (const slot& one : old)
      if (one.number != absent) place(one);
  }

  buffer<slot> slots_;
  std::size_t mask_ = 0;
  std::size_t used_ = 0;
};

/// Finds a number by its name: the names stay with the caller, whose `name_at(number)` gives them.
class name_index {
 public:
  static constexpr std::uint32_t absent = hashed_numbers::absent;

  template <class NameAt>
  [[nodiscard]] constexpr std::uint32_t find(hashed_name name, const NameAt& name_at) const {
    return numbers_.find(name.hash, [&](std::uint32_t number) {
      const hashed_name other = name_at(number);
      return other.size == name.size && same_letters(other.letters, name.letters, name.size);
    });
  }

  /// @pre no number has that name yet
  template <class NameAt>
  constexpr void insert(std::uint32_t number, const NameAt& name_at) {
    numbers_.insert(hashed_name{name_at(number)}.hash, number);
  }

 private:
  hashed_numbers numbers_;
};

/// For `name_index`: the codes of records, or codes themselves.
template <class Rows>
[[nodiscard]] constexpr auto names_in(const Rows& all) noexcept {
  if constexpr (requires { all.data()->code.view(); })
    return [&all](std::uint32_t i) { return hashed_name{all.data()[i].code}; };
  else
    return [&all](std::uint32_t i) { return hashed_name{all.data()[i]}; };
}

/// Two hashes as one; the order counts (the last steps of splitmix64).
[[nodiscard]] constexpr std::size_t mixed_hash(std::uint64_t a, std::uint64_t b) noexcept {
  std::uint64_t z = a * 0x9E3779B97F4A7C15ULL + b;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return (z ^ (z >> 31U)) & SIZE_MAX;  // the lower half, where a size has 32 bits
}
[[nodiscard]] constexpr std::uint64_t hash_of(date day) noexcept {
  return static_cast<std::uint32_t>(day.days_);
}
[[nodiscard]] constexpr std::size_t hash_of(partial_date when) noexcept {
  return mixed_hash(hash_of(when.earliest()), hash_of(when.latest()));
}
}  // namespace detail

}  // namespace entente::inline v0

// What a caller may key a container on; enumerations have a hash in the standard library.
// `std::hash` is declared by <string_view>, without <functional>.
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
template <>
struct std::hash<entente::text> {
  [[nodiscard]] std::size_t operator()(const entente::text& value) const noexcept {
    return std::hash<std::string_view>{}(value.view());
  }
};
template <>
struct std::hash<entente::date> {
  [[nodiscard]] std::size_t operator()(entente::date value) const noexcept {
    return entente::detail::mixed_hash(entente::detail::hash_of(value), 0);
  }
};
template <>
struct std::hash<entente::partial_date> {
  [[nodiscard]] std::size_t operator()(entente::partial_date value) const noexcept {
    return entente::detail::hash_of(value);
  }
};
template <>
struct std::hash<entente::period> {
  [[nodiscard]] std::size_t operator()(entente::period value) const noexcept {
    return entente::detail::mixed_hash(entente::detail::hash_of(value.from()),
                                       entente::detail::hash_of(value.until()));
  }
};
template <>
struct std::hash<entente::spell> {
  [[nodiscard]] std::size_t operator()(const entente::spell& value) const noexcept {
    return entente::detail::mixed_hash(entente::detail::hash_of(value.from),
                                       entente::detail::hash_of(value.until));
  }
};
template <>
struct std::hash<entente::year_span> {
  [[nodiscard]] std::size_t operator()(entente::year_span value) const noexcept {
    return entente::detail::mixed_hash(static_cast<std::uint32_t>(value.first),
                                       static_cast<std::uint32_t>(value.last));
  }
};
template <>
struct std::hash<entente::version_number> {
  [[nodiscard]] std::size_t operator()(const entente::version_number& value) const noexcept {
    return entente::detail::mixed_hash(
        entente::detail::mixed_hash(static_cast<std::uint32_t>(value.major),
                                    static_cast<std::uint32_t>(value.minor)),
        static_cast<std::uint32_t>(value.patch));
  }
};
template <>
struct std::hash<entente::truth> {
  [[nodiscard]] std::size_t operator()(entente::truth value) const noexcept {
    return value.is_yes() ? 2 : value.is_unknown() ? 1 : 0;
  }
};
template <class Enum>
struct std::hash<entente::flag_set<Enum>> {
  [[nodiscard]] std::size_t operator()(entente::flag_set<Enum> values) const noexcept {
    std::size_t bits = 0;
    for (const Enum one : values) bits |= std::size_t{1} << static_cast<unsigned>(one);
    return bits;
  }
};

#endif  // ENTENTE_CORE_HASH_HPP
