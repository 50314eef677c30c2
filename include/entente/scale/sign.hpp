// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_SIGN_HPP
#define ENTENTE_SCALE_SIGN_HPP

#include <entente/scale/feature.hpp>

#include <span>

namespace entente::inline v0 {

/// What a rule of a scale looks for, and the number that it stands for there: a rank that it
/// reaches, or the part of a sum that it fills. A rule set is an array of these.
struct sign {
  feature_kind kind = feature_kind::coding;
  std::string_view code;
  std::uint32_t number = 0;
  /// Asks for this domain, too, in the same part of the same agreement; empty: in any.
  std::string_view domain = {};
};

/// Numbers from 0 to 31.
class number_set {
 public:
  constexpr void add(std::uint32_t number) noexcept { bits_ |= std::uint32_t{1} << number; }
  [[nodiscard]] constexpr bool has(std::uint32_t number) const noexcept {
    return (bits_ >> number & 1U) != 0;
  }
  /// The highest of them; 0 if there are none.
  [[nodiscard]] constexpr std::size_t highest() const noexcept {
    std::size_t found = 0;
    for (auto rest = bits_ >> 1; rest != 0; rest >>= 1) ++found;
    return found;
  }
  [[nodiscard]] constexpr std::size_t count() const noexcept {
    std::size_t found = 0;
    for (auto rest = bits_; rest != 0; rest &= rest - 1) ++found;
    return found;
  }
  friend constexpr number_set operator|(number_set a, number_set b) noexcept {
    a.bits_ |= b.bits_;
    return a;
  }

 private:
  std::uint32_t bits_ = 0;
};

namespace detail {
/// A bit of 64 that features and signs of one name share, and most others do not.
[[nodiscard]] constexpr std::uint64_t bit_of(feature_kind kind, std::string_view code) noexcept {
  if (code.empty()) return 1;
  const auto letters =
      static_cast<unsigned char>(code.front()) + 7U * static_cast<unsigned char>(code.back());
  const std::size_t mixed = letters + 3 * code.size() + 11 * static_cast<std::size_t>(kind);
  return std::uint64_t{1} << mixed % 64;
}
[[nodiscard]] constexpr bool has_domain(std::span<const feature> some, const feature& form,
                                        std::string_view domain) noexcept {
  for (const auto& f : some)
    if (f.kind == feature_kind::domain && f.part == form.part &&
        same_words(f.code.view(), domain) && f.from == form.from)
      return true;
  return false;
}
}  // namespace detail

/// A rule set: signs to look for. It points at them: an array that outlives it.
class rule_set {
 public:
  constexpr explicit rule_set(std::span<const sign> signs) noexcept : signs_{signs} {
    for (const auto& s : signs) bits_ |= detail::bit_of(s.kind, s.code);
  }
  [[nodiscard]] constexpr std::span<const sign> signs() const noexcept { return signs_; }

  /// The numbers of the signs that are among the features.
  /// @cost O(features), and O(signs) for each feature that is likely to be one of them
  [[nodiscard]] constexpr number_set found_in(std::span<const feature> some) const noexcept {
    number_set found;
    for (const auto& f : some) {
      if ((bits_ & detail::bit_of(f.kind, f.code.view())) == 0) continue;
      for (const auto& s : signs_)
        if (s.kind == f.kind && detail::same_words(s.code, f.code.view()) &&
            (s.domain.empty() || detail::has_domain(some, f, s.domain)))
          found.add(s.number);
    }
    return found;
  }

 private:
  std::span<const sign> signs_;
  std::uint64_t bits_ = 0;
};

/// Whether anything is pledged at all: what scales of alliances apply to.
[[nodiscard]] constexpr bool pledges_something(std::span<const feature> some) noexcept {
  for (const auto& f : some)
    if (f.kind == feature_kind::duty) return true;
  return false;
}

// --- what a coding leaves open

/// A variable of a data set: `milcon`, whose codings are `milcon=3` and the like.
[[nodiscard]] constexpr bool is_coding_of(const feature& f, std::string_view variable) noexcept {
  const std::string_view code = f.code.view();
  return f.kind == feature_kind::coding && code.size() > variable.size() &&
         code[variable.size()] == '=' &&
         detail::same_words(code.substr(0, variable.size()), variable);
}
/// Whether each of the variables is missing: it is not known which value it has.
[[nodiscard]] constexpr bool all_missing(const features& of,
                                         std::span<const std::string_view> variables) noexcept {
  for (const auto& variable : variables) {
    bool missing = false;
    for (const auto& f : of.all)
      missing = missing || (f.holds.is_unknown() && is_coding_of(f, variable));
    if (!missing) return false;
  }
  return true;
}
/// Reads every coding that is missing as absent, as sums that skip missing values do.
[[nodiscard]] constexpr features missing_as_absent(features of) noexcept {
  for (auto& f : of.all)
    if (f.kind == feature_kind::coding && f.holds.is_unknown()) f.holds = truth::no;
  return of;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_SIGN_HPP
