// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_EFFECTS_HPP
#define ENTENTE_SCALE_EFFECTS_HPP

#include <entente/core/row_list.hpp>
#include <entente/core/truth.hpp>
#include <entente/model/words.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace entente::inline v0 {

// What institutions and pledges do is not part of any scale: authors find different things. So
// effects are values that name their evidence, and whoever uses one chooses it.

/// What an effect is on.
enum class outcome : std::uint8_t {
  reliability,          // that a pledge is honoured when it is called upon
  durability,           // how long a relationship lasts
  formidability,        // how much the partners can do together
  efficiency,           // what it costs them to act
  deterrence,           // that others do not attack
  conflict_initiation,  // that a party itself begins a conflict
};
[[nodiscard]] constexpr std::array<named<outcome>, 6> words_of(outcome) noexcept {
  return {{{outcome::reliability, "reliability"},
           {outcome::durability, "durability"},
           {outcome::formidability, "formidability"},
           {outcome::efficiency, "efficiency"},
           {outcome::deterrence, "deterrence"},
           {outcome::conflict_initiation, "conflict_initiation"}}};
}

/// Which way more of the cause moves the outcome. That none was found is a finding; an outcome on
/// which a set has no effect at all is one of which it says nothing.
enum class direction : std::uint8_t { raises, lowers, none_found };
[[nodiscard]] constexpr std::array<named<direction>, 3> words_of(direction) noexcept {
  return {{{direction::raises, "raises"},
           {direction::lowers, "lowers"},
           {direction::none_found, "none_found"}}};
}

/// What an effect rests on.
enum class evidence : std::uint8_t { assumption, model, counts };
[[nodiscard]] constexpr std::array<named<evidence>, 3> words_of(evidence) noexcept {
  return {{{evidence::assumption, "assumption"},
           {evidence::model, "model"},
           {evidence::counts, "counts"}}};
}

/// One effect that a source claims or finds.
struct effect {
  std::string_view cause;
  outcome on = outcome::reliability;
  direction moves = direction::none_found;
  evidence rests_on = evidence::assumption;
  /// In words, with how it is meant to work.
  std::string_view says;
  /// On what it was found; empty for an assumption.
  std::string_view sample;
  /// Who found otherwise, or why it may not hold; empty if no such thing is on record.
  std::string_view contested;
  /// How much, where the source says it of what `says` counts. @unit percent
  std::optional<double> change;
};

/// The effects of one source.
struct effect_set {
  std::string_view name;
  std::string_view source;
  std::span<const effect> effects;

  [[nodiscard]] constexpr bool speaks_of(outcome on) const noexcept {
    for (const effect& e : effects)
      if (e.on == on) return true;
    return false;
  }
};

/// A probability that an effect gives, with what it rests on: never a number alone.
struct effect_estimate {
  double probability = 0;
  /// How many of how many, where it was counted.
  std::optional<std::uint32_t> honoured, opportunities;
  std::string_view set, source, sample, contested;
};

/// What two sets say of one outcome.
struct effects_side_by_side {
  outcome on = outcome::reliability;
  row_list<effect> first, second;
  /// Whether all of them go one way; unknown where one of the sets says nothing.
  truth agree;
  /// Whether both name the same causes: sets may go one way and mean different things.
  truth same_causes;
};
struct effect_comparison {
  effect_set first, second;
  /// Every outcome that one of them speaks of.
  row_list<effects_side_by_side> outcomes;
};

namespace detail {
/// Whether @p one names every cause that @p other names.
[[nodiscard]] constexpr bool names_causes_of(const row_list<effect>& one,
                                             const row_list<effect>& other) {
  for (const effect& e : other) {
    bool is_named = false;
    for (const effect& same : one) is_named = is_named || same.cause == e.cause;
    if (!is_named) return false;
  }
  return true;
}
}  // namespace detail

[[nodiscard]] constexpr effect_comparison compare(const effect_set& first,
                                                  const effect_set& second) {
  effect_comparison made{first, second, {}};
  for (const auto& [on, word] : words_of(outcome{})) {
    if (!first.speaks_of(on) && !second.speaks_of(on)) continue;
    effects_side_by_side row{on, {}, {}, truth::unknown, truth::unknown};
    for (const effect& e : first.effects)
      if (e.on == on) row.first.push_back(e);
    for (const effect& e : second.effects)
      if (e.on == on) row.second.push_back(e);
    if (!row.first.empty() && !row.second.empty()) {
      row.agree = truth::yes;
      for (const auto* side : {&row.first, &row.second})
        for (const effect& e : *side)
          if (e.moves != row.first[0].moves) row.agree = truth::no;
      row.same_causes = truth{detail::names_causes_of(row.first, row.second) &&
                              detail::names_causes_of(row.second, row.first)};
    }
    made.outcomes.push_back(static_cast<effects_side_by_side&&>(row));
  }
  return made;
}

namespace effects {

namespace detail {
[[nodiscard]] constexpr effect no_effect_on(outcome on) {
  return {"anything",
          on,
          direction::none_found,
          evidence::assumption,
          "Nothing is taken to follow.",
          {},
          {},
          0.0};
}
inline constexpr std::array<effect, 6> nothing{
    no_effect_on(outcome::reliability),   no_effect_on(outcome::durability),
    no_effect_on(outcome::formidability), no_effect_on(outcome::efficiency),
    no_effect_on(outcome::deterrence),    no_effect_on(outcome::conflict_initiation)};
}  // namespace detail

/// Levels have no effects: what others are held against.
inline constexpr effect_set neutral{"neutral", "an assumption for comparison", detail::nothing};

}  // namespace effects

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_EFFECTS_HPP
