// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_SIGN_HPP
#define ENTENTE_SCALE_SIGN_HPP

#include <entente/scale/feature.hpp>

#include <array>
#include <span>

namespace entente::inline v0 {

namespace detail {
[[nodiscard]] constexpr bool has_domain(std::span<const feature> some, const feature& form,
                                        std::string_view domain) noexcept {
  for (const auto& f : some)
    if (f.kind == feature_kind::domain && f.part == form.part &&
        same_words(f.code.view(), domain) && f.from == form.from)
      return true;
  return false;
}
}  // namespace detail

/// A line of the rule of a scale: a feature that it looks for, and the number that it stands for
/// there, a rank that it reaches by itself, or the part of a sum that it fills. A rule set is an
/// array of these.
struct sign {
  feature_kind kind = feature_kind::coding;
  /// Empty: every feature of the kind.
  std::string_view code = {};
  std::uint32_t number = 0;
  /// Asks for this domain, too, in the same part of the same agreement; empty: in any.
  std::string_view domain = {};
  /// Asks that a text says so: what is only done does not count.
  bool in_text = false;

  /// Whether @p f, one of the features @p among, is what it looks for.
  [[nodiscard]] constexpr bool is_of(const feature& f,
                                     std::span<const feature> among) const noexcept {
    return f.kind == kind && (code.empty() || detail::same_words(code, f.code.view())) &&
           (!in_text || f.rests_on == basis::text) &&
           (domain.empty() || detail::has_domain(among, f, domain));
  }
  [[nodiscard]] constexpr bool is_in(std::span<const feature> some) const noexcept {
    for (const auto& f : some)
      if (is_of(f, some)) return true;
    return false;
  }
};

/// Numbers from 0 to 31.
class number_set {
 public:
  constexpr void add(std::uint32_t number) noexcept { bits_ |= std::uint32_t{1} << number; }
  [[nodiscard]] constexpr bool has(std::uint32_t number) const noexcept {
    return (bits_ >> number & 1U) != 0;
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
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

 private:
  std::uint32_t bits_ = 0;
};

namespace detail {
/// A number below 256 that features and signs of one name share, and most others do not.
[[nodiscard]] constexpr std::size_t mark_of(feature_kind kind, std::string_view code) noexcept {
  if (code.empty()) return 0;
  auto mixed = static_cast<std::uint32_t>(code.size()) * 8U + static_cast<std::uint32_t>(kind);
  for (const std::size_t at : {std::size_t{0}, code.size() / 2, code.size() - 1})
    mixed = mixed * 37U + static_cast<unsigned char>(code[at]);
  return mixed * 2654435769U >> 24;  // the high bits depend on all of them
}
constexpr void add_found(number_set& found, std::span<const sign> signs, const feature& f,
                         std::span<const feature> among) noexcept {
  for (const auto& s : signs)
    if (s.is_of(f, among)) found.add(s.number);
}
}  // namespace detail

/// The numbers of the signs that are among the features.
/// @cost O(features * signs)
[[nodiscard]] constexpr number_set found_in(std::span<const sign> signs,
                                            std::span<const feature> some) noexcept {
  number_set found;
  for (const auto& f : some) detail::add_found(found, signs, f, some);
  return found;
}

/// The same of many signs, made ready once. It points at them: an array that outlives it.
class rule_set {
 public:
  constexpr explicit rule_set(std::span<const sign> signs) noexcept : signs_{signs} {
    for (const auto& s : signs) {
      const std::size_t mark = detail::mark_of(s.kind, s.code);
      marks_[mark / 64] |= std::uint64_t{1} << mark % 64;
      kinds_.add(static_cast<std::uint32_t>(s.kind));
      if (s.code.empty()) of_any_code_.add(static_cast<std::uint32_t>(s.kind));
    }
  }
  [[nodiscard]] constexpr std::span<const sign> signs() const noexcept { return signs_; }

  /// @cost O(features), and O(signs) for each feature that is likely to be one of them
  [[nodiscard]] constexpr number_set found_in(std::span<const feature> some) const noexcept {
    number_set found;
    for (const auto& f : some) {
      const auto kind = static_cast<std::uint32_t>(f.kind);
      if (!kinds_.has(kind)) continue;
      const std::size_t mark = detail::mark_of(f.kind, f.code.view());
      if ((marks_[mark / 64] >> mark % 64 & 1U) != 0 || of_any_code_.has(kind))
        detail::add_found(found, signs_, f, some);
    }
    return found;
  }

 private:
  std::span<const sign> signs_;
  std::uint64_t marks_[4]{};
  number_set kinds_, of_any_code_;
};

/// One rule set's signs and another's.
template <std::size_t A, std::size_t B>
[[nodiscard]] constexpr std::array<sign, A + B> joined(const std::array<sign, A>& a,
                                                       const std::array<sign, B>& b) noexcept {
  std::array<sign, A + B> both;
  for (std::size_t i = 0; i != A + B; ++i) both[i] = i < A ? a[i] : b[i - A];
  return both;
}

/// A pledge of anything: what scales of alliances apply to.
inline constexpr sign any_pledge{feature_kind::duty};
/// Whether anything is pledged at all.
[[nodiscard]] constexpr bool pledges_something(std::span<const feature> some) noexcept {
  return any_pledge.is_in(some);
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
/// Reads a coding that is missing as absent, as sums that skip missing values do.
[[nodiscard]] constexpr truth missing_as_absent(const feature& f) noexcept {
  return f.kind == feature_kind::coding && f.holds.is_unknown() ? truth::no : f.holds;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_SIGN_HPP
