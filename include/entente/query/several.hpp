// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_SEVERAL_HPP
#define ENTENTE_QUERY_SEVERAL_HPP

#include <entente/core/row_list.hpp>
#include <entente/world/reference.hpp>

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace entente::inline v0 {

/// Several things that a question names, each by its noun, code, text or id: `{aldera, "LEAGUE"}`,
/// or the findings of another answer: `members(now, league)`. Unlike a `reference` it owns the
/// names, so that a filter or a set of criteria can be kept.
template <class Kind>
class several {
 public:
  constexpr several() = default;
  constexpr several(std::initializer_list<reference<Kind>> named) {
    for (const auto& one : named) add(one);
  }
  /// From a range of what has a code: a list of parties, of roles, of records.
  template <class Range>
  requires requires(const Range& r) {
    code<Kind>{(*r.begin()).code};
    r.end();
  }
  constexpr several(const Range& found) {
    for (const auto& one : found) named_.push_back({one.code.as_text(), {}});
  }

  constexpr void add(reference<Kind> one) { named_.push_back({text{one.name()}, one.number()}); }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return named_.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return named_.empty(); }
  [[nodiscard]] constexpr reference<Kind> operator[](std::size_t i) const noexcept {
    const entry& at = named_[i];
    if (at.number.is_valid()) return at.number;
    return at.name.view();
  }

  friend constexpr bool operator==(const several&, const several&) = default;

 private:
  struct entry {
    text name;
    id<Kind> number;
    friend constexpr bool operator==(const entry&, const entry&) = default;
  };
  row_list<entry> named_;
};

namespace detail {
template <class Kind>
Kind kind_named_by(const code<Kind>&);  // declared only: the kind of what a code names
}  // namespace detail

/// The kind is that of the first noun: `several{aldera, borea}`.
template <noun First, noun... More>
several(const First&, const More&...) -> several<decltype(detail::kind_named_by(First::code()))>;

namespace detail {
/// Whether @p words stand in @p in, in whatever case of ASCII letters.
[[nodiscard]] constexpr bool mentions(std::string_view in, std::string_view words) noexcept {
  const auto lowered = [](char c) {
    return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  };
  for (std::size_t from = 0; from + words.size() <= in.size(); ++from) {
    std::size_t same = 0;
    while (same != words.size() && lowered(in[from + same]) == lowered(words[same])) ++same;
    if (same == words.size()) return true;
  }
  return false;
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_SEVERAL_HPP
