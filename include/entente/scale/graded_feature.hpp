// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_GRADED_FEATURE_HPP
#define ENTENTE_SCALE_GRADED_FEATURE_HPP

#include <entente/scale/feature.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace entente::inline v0 {

/// A line of a scale's rule: a feature that gives a rank by itself. Without a code every feature of
/// the kind does.
struct graded_feature {
  feature_kind kind;
  std::string_view code;
  std::size_t rank;

  [[nodiscard]] constexpr bool is_of(const feature& f) const {
    return f.kind == kind && (code.empty() || f.code.view() == code);
  }
};

/// The highest rank that any of the features gives; 0 if none gives one.
/// @cost O(features * grades)
[[nodiscard]] constexpr std::size_t highest_of(std::span<const graded_feature> grades,
                                               std::span<const feature> some) {
  std::size_t highest = 0;
  for (const feature& f : some)
    for (const graded_feature& g : grades)
      if (g.rank > highest && g.is_of(f)) highest = g.rank;
  return highest;
}

/// Whether any of the features is of one of the grades, of any rank.
[[nodiscard]] constexpr bool has_any(std::span<const graded_feature> grades,
                                     std::span<const feature> some) {
  for (const feature& f : some)
    for (const graded_feature& g : grades)
      if (g.is_of(f)) return true;
  return false;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_GRADED_FEATURE_HPP
