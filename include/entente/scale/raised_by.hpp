// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_RAISED_BY_HPP
#define ENTENTE_SCALE_RAISED_BY_HPP

#include <entente/scale/assess.hpp>

namespace entente::inline v0 {

/// What a feature is called, wherever it is from: for the `vocabulary` of a scale.
struct feature_code {
  feature_kind kind = feature_kind::form;
  std::string_view code;
};

template <class Name>
concept names_a_feature = requires(const Name& n) {
  { n.kind } -> std::convertible_to<feature_kind>;
  { n.code } -> std::convertible_to<std::string_view>;
};
template <class S>
concept lists_its_rungs = requires {
  requires names_a_feature<std::remove_cvref_t<decltype(S::rungs[0])>>;
};
template <class S>
concept lists_its_vocabulary = requires {
  requires names_a_feature<std::remove_cvref_t<decltype(S::vocabulary[0])>>;
};
/// A scale that says which features its rule looks for: a static `vocabulary`, or `rungs`, whose
/// elements have a `kind` and a `code`.
template <class S>
concept lists_its_features = judges_features<S> &&(lists_its_vocabulary<S> || lists_its_rungs<S>);

/// One feature that would raise the level by itself.
template <judges_features Scale>
struct way_up {
  /// Its kind and code. If it is listed and only not certain, the whole of it, with `holds`
  /// unknown: to make sure of it would do.
  feature what;
  level<Scale> to;
};

/// What would raise a level: single features only. A level that takes two more at once is not here.
template <judges_features Scale>
struct ways_up {
  assessment<Scale> now;
  /// The lowest level first; then in the order of the scale.
  row_list<way_up<Scale>> all;

  /// Those that reach the lowest of the levels that one feature reaches.
  [[nodiscard]] constexpr std::span<const way_up<Scale>> next() const {
    std::size_t several = 0;
    while (several != all.size() && all[several].to == all[0].to) ++several;
    return {all.data(), several};
  }
};

namespace detail {
template <lists_its_features Scale>
[[nodiscard]] constexpr const auto& vocabulary_of() {
  if constexpr (lists_its_vocabulary<Scale>)
    return Scale::vocabulary;
  else
    return Scale::rungs;
}
}  // namespace detail

/// Tries each feature that the scale looks for on top of the certain ones. Where the scale does not
/// apply, what would make it apply.
/// @cost a call of the scale's rule for each feature that it looks for
template <lists_its_features Scale>
[[nodiscard]] constexpr ways_up<Scale> raised_by(const features& of) {
  ways_up<Scale> made{assess<Scale>(of), {}};
  row_list<feature> tried;
  for (const auto& f : of.all)
    if (f.holds.is_yes()) tried.push_back(f);
  const auto before = Scale::judge(tried);
  row_list<way_up<Scale>> found;
  for (const auto& name : detail::vocabulary_of<Scale>()) {
    feature what;
    what.kind = name.kind;
    what.code = text::borrow(name.code);
    what.holds = truth::no;
    for (const auto& f : of.all)
      if (f.kind == what.kind && f.code == what.code && !what.holds.is_yes() && !f.holds.is_no())
        what = f;
    bool is_settled = what.holds.is_yes();  // a table may name a feature twice
    for (const auto& way : found)
      is_settled = is_settled || (way.what.kind == what.kind && way.what.code == what.code);
    if (is_settled) continue;
    tried.push_back(what);
    tried.back().holds = truth::yes;
    const auto after = Scale::judge(tried);
    tried.pop_back();
    if (after && (!before || *after > *before))
      found.push_back({what, level<Scale>::from_rank(*after).value()});
  }
  for (std::size_t rank = 0; rank != level<Scale>::ranks; ++rank)
    for (const auto& way : found)
      if (way.to.rank() == rank) made.all.push_back(way);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_RAISED_BY_HPP
