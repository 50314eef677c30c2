// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_ASSESS_HPP
#define ENTENTE_SCALE_ASSESS_HPP

#include <entente/scale/feature.hpp>
#include <entente/scale/product.hpp>

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

namespace detail {
template <class Components>
inline constexpr bool judge_features = false;
template <class... Parts>
inline constexpr bool judge_features<components_of<Parts...>> = (judges_features<Parts> && ...);
}  // namespace detail

/// A scale of several components that judges features by the rule of each; it applies where all of
/// them do.
template <class S>
concept judges_by_component = product_scale<S> && detail::judge_features<typename S::components>;

/// What features can be assessed on.
template <class S>
concept assesses_features = judges_features<S> || judges_by_component<S>;

/// For the test of a scale of one's own: says in words why it cannot judge features.
template <class S>
consteval bool explain_judge() {
  explain_scale<S>();
  static_assert(!ordinal_scale<S> || judges_features<S>,
                "a scale that judges has 'static constexpr std::optional<std::size_t> "
                "judge(std::span<const feature>)': the rank, or nothing where it does not apply");
  static_assert(!product_scale<S> || judges_by_component<S>,
                "a scale of several components judges if each of them has a 'judge'");
  return assesses_features<S>;
}

/// The level of a set of features by the rule of the scale; nothing where it does not apply.
template <judges_features Scale>
[[nodiscard]] constexpr std::optional<level<Scale>> judged(std::span<const feature> some) {
  const auto rank = Scale::judge(some);
  if (!rank) return std::nullopt;
  return level<Scale>::from_rank(*rank).value();
}
template <judges_by_component Scale>
[[nodiscard]] constexpr std::optional<level<Scale>> judged(std::span<const feature> some) {
  const auto ranks = detail::parts<typename Scale::components>::each(
      [some]<class Part>() { return Part::judge(some); });
  if (!ranks) return std::nullopt;
  return level<Scale>::from_ranks(*ranks).value();
}

/// What became of an assessment.
enum class standing : std::uint8_t { assessed, unknown, not_applicable };
[[nodiscard]] constexpr std::array<named<standing>, 3> words_of(standing) noexcept {
  return {{{standing::assessed, "assessed"},
           {standing::unknown, "unknown"},
           {standing::not_applicable, "not_applicable"}}};
}

/// A level, or that it is unknown or that the scale does not apply, and the features that decided.
template <assesses_features Scale>
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
/// A smallest part of @p certain that gives the same level: nothing, one feature, or what stays
/// when one after another is left out.
template <assesses_features Scale>
[[nodiscard]] constexpr row_list<feature> deciding(row_list<feature> certain,
                                                   const std::optional<level<Scale>>& found) {
  if (judged<Scale>({}) == found) return {};
  for (const auto& f : certain)
    if (judged<Scale>({&f, 1}) == found) return {f};
  for (std::size_t i = certain.size(); i-- != 0;) {
    row_list<feature> fewer = certain;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (judged<Scale>(fewer) == found) certain = std::move(fewer);
  }
  return certain;
}
}  // namespace detail

/// Where the features stand on the scale. A feature of which it is not known whether it is there
/// leaves the level unknown if it would raise it, or if the scale might not apply with it.
/// @cost O(features) calls of the scale's rule
template <assesses_features Scale>
[[nodiscard]] constexpr assessment<Scale> assess(const features& of) {
  row_list<feature> certain, possible;
  for (const auto& f : of.all) {
    if (f.holds.is_no()) continue;
    possible.push_back(f);
    if (f.holds.is_yes()) certain.push_back(f);
  }
  assessment<Scale> made;
  const auto low = judged<Scale>(certain);
  const auto high = of.complete ? judged<Scale>(possible) : std::optional{level<Scale>::highest()};
  if (!low && !high) return made;
  made.at_least = low.value_or(level<Scale>::lowest());
  made.at_most = high.value_or(level<Scale>::highest());
  made.status = low && low == high ? standing::assessed : standing::unknown;
  if (!low) return made;
  made.decided_by = detail::deciding<Scale>(std::move(certain), low);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_ASSESS_HPP
