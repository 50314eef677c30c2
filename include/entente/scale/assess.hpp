// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_ASSESS_HPP
#define ENTENTE_SCALE_ASSESS_HPP

#include <entente/scale/feature.hpp>
#include <entente/scale/level.hpp>

#include <optional>
#include <span>
#include <utility>

namespace entente::inline v0 {

/// A scale that judges features: `judge` gives the rank of a set of features, or nothing where the
/// scale does not apply to it. Where both give a rank, more features never give a lower one.
template <class S>
concept judges_features = ordinal_scale<S> && requires(std::span<const feature> some) {
  { S::judge(some) } -> std::same_as<std::optional<std::size_t>>;
};

/// What became of an assessment.
enum class standing : std::uint8_t { assessed, unknown, not_applicable };
[[nodiscard]] constexpr std::array<named<standing>, 3> words_of(standing) noexcept {
  return {{{standing::assessed, "assessed"},
           {standing::unknown, "unknown"},
           {standing::not_applicable, "not_applicable"}}};
}

/// A level, or that it is unknown or that the scale does not apply, and the features that decided.
template <judges_features Scale>
struct assessment {
  standing status = standing::not_applicable;
  /// The lowest and the highest level that the features allow, if the scale applies; equal where
  /// the level is known.
  std::optional<level<Scale>> at_least;
  std::optional<level<Scale>> at_most;
  /// Features that give `at_least`, none of which can be left out.
  row_list<feature> decided_by;

  /// @pre `status == standing::assessed`
  [[nodiscard]] constexpr const level<Scale>& value() const { return *at_least; }
  [[nodiscard]] constexpr bool is(level<Scale> other) const {
    return status == standing::assessed && *at_least == other;
  }
};

namespace detail {
/// A smallest part of @p certain that has @p rank: nothing, one feature, or what stays when one
/// after another is left out.
template <judges_features Scale>
[[nodiscard]] constexpr row_list<feature> deciding(row_list<feature> certain,
                                                   const std::optional<std::size_t>& rank) {
  if (Scale::judge({}) == rank) return {};
  for (const auto& f : certain)
    if (Scale::judge({&f, 1}) == rank) return {f};
  for (std::size_t i = certain.size(); i-- != 0;) {
    row_list<feature> fewer = certain;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (Scale::judge(fewer) == rank) certain = std::move(fewer);
  }
  return certain;
}
}  // namespace detail

/// Where the features stand on the scale. A feature of which it is not known whether it is there
/// leaves the level unknown if it would raise it, or if the scale might not apply with it.
/// @cost O(features) calls of the scale's rule
template <judges_features Scale>
[[nodiscard]] constexpr assessment<Scale> assess(const features& of) {
  row_list<feature> certain, possible;
  for (const auto& f : of.all) {
    if (f.holds.is_no()) continue;
    possible.push_back(f);
    if (f.holds.is_yes()) certain.push_back(f);
  }
  assessment<Scale> made;
  const auto low = Scale::judge(certain);
  const auto high =
      of.complete ? Scale::judge(possible) : std::optional<std::size_t>{level<Scale>::ranks - 1};
  if (!low && !high) return made;
  made.at_least = level<Scale>::from_rank(low.value_or(0)).value();
  made.at_most = level<Scale>::from_rank(high.value_or(level<Scale>::ranks - 1)).value();
  made.status = low && low == high ? standing::assessed : standing::unknown;
  if (!low) return made;
  made.decided_by = detail::deciding<Scale>(std::move(certain), low);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_ASSESS_HPP
