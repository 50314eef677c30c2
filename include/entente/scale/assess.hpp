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

/// A scale whose authors say how to read what is missing: `read_missing(features)` gives a function
/// that reads one of them as there, not there, or left open. Other scales leave open what is not
/// known.
template <class S>
concept reads_missing = assesses_features<S> && requires(const features& of, const feature& one) {
  { S::read_missing(of)(one) } -> std::same_as<truth>;
};

/// A level, or that it is unknown or that the scale does not apply.
template <assesses_features Scale>
struct score {
  standing status = standing::not_applicable;
  /// The lowest and the highest level that the features allow, if the scale applies; equal where
  /// the level is known.
  std::optional<level<Scale>> at_least;
  std::optional<level<Scale>> at_most;

  /// Ends the program where the scale does not apply: that is no level, not even the lowest.
  /// @pre `status == standing::assessed`; where the level is unknown, the lowest that is possible
  [[nodiscard]] constexpr const level<Scale>& value() const {
    if (!at_least) detail::no_value();
    return *at_least;
  }
  [[nodiscard]] constexpr bool is(level<Scale> other) const {
    return status == standing::assessed && *at_least == other;
  }
};

/// The same, and the features that decided.
template <assesses_features Scale>
struct assessment : score<Scale> {
  /// Features that give `at_least`, none of which can be left out.
  row_list<feature> decided_by;
  /// Where the level hangs on what is listed: features of which it is not known whether they are
  /// there, and by which it would be `at_most`, or the scale would or would not apply.
  row_list<feature> hangs_on = {};
  /// Names that nothing has, for which the level is not known.
  row_list<unknown_name> not_known = {};
  /// Of a tie: whether the facts hold everything between the two. If not, there may be more than
  /// they say, and the level is known only where it is the highest, or hangs on roles alone.
  bool is_recorded = true;
  /// Of whom or what, and of which day, as the features say.
  question asked = detail::not_asked();
};

/// A scale that looks at roles and frameworks alone: where somebody belongs is known of all parties
/// by the days that the facts cover, also where they do not hold everything between the two.
template <class Scale>
concept judges_roles_alone = requires {
  requires Scale::judges_roles_alone;
};

namespace detail {
/// Whether nothing that the scale looks at is missing without a word.
template <class Scale>
[[nodiscard]] constexpr bool holds_all(const features& of) noexcept {
  return of.complete && (of.is_recorded || judges_roles_alone<Scale>);
}

/// What is certainly there, and what may be there, as a scale reads it. Features are copied only
/// where one that is certain stands behind one that is not.
class judged_features {
 public:
  template <class Reading>
  constexpr judged_features(const features& of, const Reading& read) {
    const std::span<const feature> all = of.all;
    std::size_t certain = 0, possible = 0;
    bool in_order = true;
    for (std::size_t i = 0; i != all.size(); ++i) {
      const truth there = read(all[i]);
      in_order =
          in_order && (there.is_no() || (possible == i && (there.is_unknown() || certain == i)));
      certain += there.is_yes() ? 1U : 0U;
      possible += there.is_no() ? 0U : 1U;
    }
    leaves_open_ = certain != possible;
    if (in_order) {
      certain_ = all.first(certain);
      possible_ = all.first(possible);
      return;
    }
    for (const bool with_unknown : {false, true}) {
      if (with_unknown && !leaves_open_) break;
      row_list<feature>& copied = with_unknown ? possible_copies_ : certain_copies_;
      for (const auto& f : all)
        if (const truth there = read(f); with_unknown ? !there.is_no() : there.is_yes())
          copied.push_back(f);
    }
    certain_ = certain_copies_;
    possible_ = possible_copies_;
  }
  judged_features(const judged_features&) = delete;  // it points into itself
  judged_features& operator=(const judged_features&) = delete;

  [[nodiscard]] constexpr bool leaves_open() const noexcept { return leaves_open_; }
  [[nodiscard]] constexpr std::span<const feature> certain() const noexcept { return certain_; }
  /// @pre `leaves_open()`
  [[nodiscard]] constexpr std::span<const feature> possible() const noexcept { return possible_; }

 private:
  bool leaves_open_ = false;
  std::span<const feature> certain_, possible_;
  row_list<feature> certain_copies_, possible_copies_;
};

template <assesses_features Scale>
[[nodiscard]] constexpr judged_features read_by(const features& of) {
  if constexpr (reads_missing<Scale>)
    return judged_features{of, Scale::read_missing(of)};
  else
    return judged_features{of, [](const feature& f) { return f.holds; }};
}

/// A smallest part of @p certain that gives the same level: nothing, one feature, or what stays
/// when one after another is left out.
template <assesses_features Scale>
[[nodiscard]] constexpr row_list<feature> deciding(std::span<const feature> certain,
                                                   const std::optional<level<Scale>>& found) {
  if (judged<Scale>({}) == found) return {};
  for (const auto& f : certain)
    if (judged<Scale>({&f, 1}) == found) return {f};
  row_list<feature> kept{certain.begin(), certain.end()};
  for (std::size_t i = kept.size(); i-- != 0;) {
    row_list<feature> fewer = kept;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (judged<Scale>(fewer) == found) kept = std::move(fewer);
  }
  return kept;
}

/// Judges into @p made; returns the level of what is certain, if the scale applies to it.
template <assesses_features Scale>
constexpr std::optional<level<Scale>> judge_into(score<Scale>& made, const judged_features& of,
                                                 bool complete) {
  const auto low = judged<Scale>(of.certain());
  auto high = low;
  if (!complete)
    high = level<Scale>::highest();
  else if (of.leaves_open())
    high = judged<Scale>(of.possible());
  if (!low && !high) return low;
  made.at_least = low.value_or(level<Scale>::lowest());
  made.at_most = high.value_or(level<Scale>::highest());
  made.status = low && low == high ? standing::assessed : standing::unknown;
  return low;
}
}  // namespace detail

/// Where the features stand on the scale. A feature of which it is not known whether it is there
/// leaves the level unknown if it would raise it, or if the scale might not apply with it, unless
/// the scale says how to read it.
/// @cost one call of the scale's rule, two where something is not known
template <assesses_features Scale>
[[nodiscard]] constexpr score<Scale> score_of(const features& of) {
  score<Scale> made;
  static_cast<void>(
      detail::judge_into(made, detail::read_by<Scale>(of), detail::holds_all<Scale>(of)));
  return made;
}

/// The same, and which features decided.
/// @cost O(features) calls of the scale's rule
template <assesses_features Scale>
[[nodiscard]] constexpr assessment<Scale> assess(const features& of) {
  assessment<Scale> made;
  const auto read = detail::read_by<Scale>(of);
  const bool holds_all = detail::holds_all<Scale>(of);
  const auto low = detail::judge_into<Scale>(made, read, holds_all);
  if (low) made.decided_by = detail::deciding<Scale>(read.certain(), low);
  if (made.status == standing::unknown && holds_all && read.leaves_open()) {
    const std::span<const feature> possible = read.possible();
    for (const feature& f : detail::deciding<Scale>(possible, judged<Scale>(possible)))
      if (f.holds.is_unknown()) made.hangs_on.push_back(f);
  }
  made.not_known = of.not_known;
  made.is_recorded = of.is_recorded;
  made.asked = of.asked;
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_ASSESS_HPP
