// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_CODE_HPP
#define ENTENTE_CORE_CODE_HPP

#include <entente/core/fnv.hpp>
#include <entente/core/result.hpp>
#include <entente/core/text.hpp>

namespace entente::inline v0 {

/// The short name of one thing of the kind `Kind`: `"JPN"`, `"NAT1949"`, `"3180.1"`. Codes of two
/// kinds neither convert into each other nor compare. Default-made it names nothing.
template <class Kind>
class code {
 public:
  static constexpr std::size_t longest = 40;

  constexpr code() noexcept = default;

  /// From a literal, checked by the compiler.
  template <std::size_t N>
  consteval code(const char (&literal)[N])
      : letters_{literal}, hash_{detail::hash32({literal, N - 1})} {
    demand<errc::code_is_well_formed>(is_well_formed({literal, N - 1}));
  }

  /// From data: copied.
  /// @errors code_is_well_formed
  [[nodiscard]] static constexpr result<code> parse(std::string_view words) {
    if (!is_well_formed(words)) return errc::code_is_well_formed;
    return code{text{words}, detail::hash32(words)};
  }

  /// From text that outlives every copy of the code, such as a template argument's.
  [[nodiscard]] static constexpr code borrow(std::string_view words) {
    demand<errc::code_is_well_formed>(is_well_formed(words));
    return code{text::borrow(words), detail::hash32(words)};
  }

  /// The same letters as a code of this kind.
  template <class Other>
  [[nodiscard]] static constexpr code renamed(const code<Other>& other) {
    return code{other.letters_, other.hash_};
  }

  [[nodiscard]] constexpr std::string_view view() const noexcept { return letters_.view(); }
  [[nodiscard]] constexpr const text& as_text() const noexcept { return letters_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return letters_.empty(); }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return !empty(); }

  /// The hash of the letters, computed once.
  [[nodiscard]] constexpr std::uint32_t hash() const noexcept { return hash_; }

  friend constexpr bool operator==(const code& a, const code& b) noexcept {
    return a.hash_ == b.hash_ && a.letters_ == b.letters_;
  }
  friend constexpr auto operator<=>(const code& a, const code& b) noexcept {
    return a.letters_ <=> b.letters_;
  }

  [[nodiscard]] static constexpr bool is_well_formed(std::string_view words) noexcept {
    const char* const letters = words.data();
    const std::size_t size = words.size();
    if (size == 0 || size > longest || !is_letter(letters[0])) return false;
    for (std::size_t i = 0; i != size; ++i)
      if (!is_part(letters[i])) return false;
    return true;
  }

 private:
  template <class>
  friend class code;
  friend struct detail::hashed_name;
  constexpr code(text letters, std::uint32_t hash) noexcept
      : letters_{static_cast<text&&>(letters)}, hash_{hash} {}
  static constexpr bool is_letter(char c) noexcept {
    return ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
  }

  static constexpr bool is_part(char c) noexcept {
    return is_letter(c) || c == '_' || c == '-' || c == '.' || c == ':' || c == '/';
  }

  text letters_;
  std::uint32_t hash_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_CODE_HPP
