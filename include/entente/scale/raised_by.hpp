// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_RAISED_BY_HPP
#define ENTENTE_SCALE_RAISED_BY_HPP

#include <entente/scale/assess.hpp>
#include <entente/scale/sign.hpp>

namespace entente::inline v0 {

/// A scale that says which features its rule looks for: a static `signs`. If it does not apply to
/// everything, a static `applies_to` may name a feature that makes it apply.
template <class S>
concept lists_its_signs = judges_features<S> && requires {
  { S::signs.size() } -> std::convertible_to<std::size_t>;
  { S::signs[0] } -> std::convertible_to<const sign&>;
};
template <class S>
concept says_what_it_applies_to = requires {
  { S::applies_to } -> std::convertible_to<const sign&>;
};

/// One feature that would raise the level by itself.
template <judges_features Scale>
struct way_up {
  /// Its kind and code; without a code any of the kind would do. If it is listed and only not
  /// certain, the whole of it, with `holds` unknown: to make sure of it would do.
  feature what;
  level<Scale> to;
  /// The domain that it has to be of; empty: any.
  std::string_view domain = {};
};

/// What would raise a level: single features only. A level that takes two more at once is not here.
template <judges_features Scale>
struct ways_up {
  assessment<Scale> now;
  /// The lowest level first; then in the order of the scale.
  row_list<way_up<Scale>> all;

  /// Those that reach the lowest of the levels that one feature reaches.
  [[nodiscard]] constexpr row_list<way_up<Scale>> next() const {
    std::size_t several = 0;
    while (several != all.size() && all[several].to == all[0].to) ++several;
    return row_list<way_up<Scale>>(std::span<const way_up<Scale>>{all.data(), several});
  }
};

namespace detail {
/// What is certainly among some features, tried with one more or with one made certain.
template <judges_features Scale>
class one_more {
 public:
  constexpr explicit one_more(const features& of) : tried_{of.with_none_listed()} {
    for (const feature& f : of.all) {
      if (!f.holds.is_no()) tried_.all.push_back(f);
      if (f.holds.is_yes()) certain_.push_back(f);
    }
    before_ = level_of_tried();
  }

  /// The level that it gives, if that is a rise.
  [[nodiscard]] constexpr std::optional<way_up<Scale>> try_sign(const sign& wanted) {
    if (wanted.is_in(certain_)) return std::nullopt;  // it is there
    const std::size_t listed = tried_.all.size();
    std::size_t at = listed;
    for (std::size_t i = 0; i != listed; ++i)
      if (tried_.all[i].holds.is_unknown() && wanted.is_of(tried_.all[i], tried_.all)) at = i;
    feature what;
    if (at != listed) {
      what = tried_.all[at];
    } else {
      what.kind = wanted.kind;
      what.code = text::borrow(wanted.code);
      what.holds = truth::no;
      tried_.all.push_back(what);
      tried_.all.back().part = a_part_of_its_own;
    }
    feature& made = tried_.all[at];
    made.holds = truth::yes;
    if (!wanted.domain.empty()) {
      feature domain = made;
      domain.kind = feature_kind::domain;
      domain.code = text::borrow(wanted.domain);
      tried_.all.push_back(std::move(domain));
    }
    const auto after = level_of_tried();
    while (tried_.all.size() != listed) tried_.all.pop_back();
    if (at != listed) tried_.all[at] = what;
    if (!after || after <= before_) return std::nullopt;
    return way_up<Scale>{std::move(what), *after, wanted.domain};
  }

 private:
  static constexpr std::uint32_t a_part_of_its_own = ~std::uint32_t{0};
  [[nodiscard]] constexpr std::optional<level<Scale>> level_of_tried() const {
    return judged<Scale>(read_by<Scale>(tried_).certain());
  }
  row_list<feature> certain_;
  features tried_;
  std::optional<level<Scale>> before_;
};
}  // namespace detail

/// Tries each feature that the scale looks for on top of the certain ones. Where the scale does not
/// apply, what would make it apply. A coding that is missing is read as the scale says.
/// @cost a call of the scale's rule for each feature that it looks for
template <lists_its_signs Scale>
[[nodiscard]] constexpr ways_up<Scale> raised_by(const features& of) {
  ways_up<Scale> made{assess<Scale>(of), {}};
  detail::one_more<Scale> with{of};
  row_list<way_up<Scale>> found;
  const auto take = [&](const sign& wanted) {
    const auto way = with.try_sign(wanted);
    if (!way) return;
    for (const auto& known : found)  // a table may name a feature twice
      if (known.what.kind == way->what.kind && known.what.code == way->what.code &&
          known.domain == way->domain)
        return;
    found.push_back(*way);
  };
  if constexpr (says_what_it_applies_to<Scale>) take(Scale::applies_to);
  for (const sign& wanted : Scale::signs) take(wanted);
  for (std::size_t rank = 0; rank != level<Scale>::ranks; ++rank)
    for (const auto& way : found)
      if (way.to.rank() == rank) made.all.push_back(way);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_RAISED_BY_HPP
