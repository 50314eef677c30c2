// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_ROADMAP_ANSWER_HPP
#define ENTENTE_QUERY_ROADMAP_ANSWER_HPP

#include <entente/core/iso.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/plan_search.hpp>
#include <entente/query/step_review.hpp>

#include <concepts>
#include <optional>
#include <span>

namespace entente::inline v0 {

// What a roadmap is asked with, but for its goal, and what it answers.

// --- weights: what a step gains and what it exposes to, as the caller sees it

/// More is better, and more is worse.
struct step_weight {
  std::uint32_t gain = 0;
  std::uint32_t exposure = 0;
  friend constexpr bool operator==(step_weight, step_weight) = default;
};

/// What weighs steps: gives a weight, or nothing for a step that it does not judge.
template <class W>
concept weighs_steps = requires(const W& weigh, const candidate_step& step) {
  { weigh(step) } -> std::convertible_to<std::optional<step_weight>>;
};

/// The ranks that the steps bring along: whoever wrote them down judged them. A step without a rank
/// of its gain or of its exposure is not judged.
struct recorded_ranks {
  [[nodiscard]] constexpr std::optional<step_weight> operator()(const candidate_step& step) const {
    if (!step.depth.is_known() || !step.exposure.is_known()) return std::nullopt;
    return step_weight{step.depth.rank, step.exposure.rank};
  }
};

/// Somebody else's ranks, by code; a step that is not in it is not judged, nor is one of which two
/// rows contradict each other.
struct rank_table {
  struct row {
    candidate_code code;
    step_weight weight;
  };
  std::span<const row> rows;
  [[nodiscard]] constexpr std::optional<step_weight> operator()(const candidate_step& step) const {
    std::optional<step_weight> found;
    for (const row& r : rows) {
      if (!(r.code == step.code)) continue;
      if (found && *found != r.weight) return std::nullopt;
      found = r.weight;
    }
    return found;
  }
};

// --- limits

struct roadmap_limits {
  std::optional<std::uint64_t> most_exposure = {};
  std::optional<std::uint32_t> most_steps = {};
  /// The day by which every step has to be ready for certain: the onset of a crisis.
  std::optional<date> ready_by = {};
  /// What each soft constraint adds to the exposure of a step; without it, such steps stay out.
  std::optional<std::uint32_t> cost_of_soft_bar = {};
  /// Whether steps that are in place are candidates, too: to be widened.
  bool widen = false;
  exposure_join exposures = exposure_join::sum;
  /// Plans that the search keeps at a time. All plans of 20 steps are no more than the default.
  std::size_t most_kept = std::size_t{1} << 20U;
  /// What the caller takes for settled where a rule asks for it.
  circumstances given = {};
  /// Which steps positions on record mean by a subject: who is on record against one by what they
  /// said, besides what its own record says.
  std::span<const position_subject> subjects = {};
};

namespace detail {
/// "at most 3 of exposure; ready by 2024-01-01; a soft rule costs 1": what is not the default.
[[nodiscard]] constexpr text words_of(const roadmap_limits& limits) {
  text made;
  if (limits.most_exposure)
    add_part(made, "exposure of at most ", digits_of(*limits.most_exposure));
  if (limits.most_steps) add_part(made, "steps at most ", digits_of(*limits.most_steps));
  if (limits.ready_by) add_part(made, "ready by ", iso_words{*limits.ready_by}.view());
  if (limits.cost_of_soft_bar)
    add_part(made, "a soft rule adds to exposure ", digits_of(*limits.cost_of_soft_bar));
  if (limits.widen) add_part(made, {}, "what is in place may be widened");
  if (limits.most_kept != roadmap_limits{}.most_kept)
    add_part(made, "plans kept at a time: ", digits_of(limits.most_kept));
  add_part(made, {}, words_of_given(limits.given, limits.subjects));
  return made;
}
}  // namespace detail

// --- the answer

/// Why a step is no candidate.
enum class left_out : std::uint8_t {
  other_parties,         // it is thought of for others
  given_twice,           // a step before it has its code
  done,                  // it is in place
  not_available,         // what it needs does not exist yet
  availability_unknown,  // or it is not known whether it does
  barred,                // a hard constraint
  vetoed,                // somebody without whom it cannot be taken is against it
  may_be_barred,         // or it is not known whether it is
  soft_barred,           // a soft constraint, and no cost for one is declared
  not_judged,            // the weights do not speak of it
  not_ready,             // it would not, or might not, be ready in time
  comes_after_left_out,  // a step that has to come first is left out, or is no step
  comes_after_itself,    // steps that have to come first form a circle
  too_many               // beyond the 64 best: the search is not exact
};
[[nodiscard]] constexpr std::array<named<left_out>, 14> words_of(left_out) noexcept {
  return {{{left_out::other_parties, "other_parties"},
           {left_out::given_twice, "given_twice"},
           {left_out::done, "done"},
           {left_out::not_available, "not_available"},
           {left_out::availability_unknown, "availability_unknown"},
           {left_out::barred, "barred"},
           {left_out::vetoed, "vetoed"},
           {left_out::may_be_barred, "may_be_barred"},
           {left_out::soft_barred, "soft_barred"},
           {left_out::not_judged, "not_judged"},
           {left_out::not_ready, "not_ready"},
           {left_out::comes_after_left_out, "comes_after_left_out"},
           {left_out::comes_after_itself, "comes_after_itself"},
           {left_out::too_many, "too_many"}}};
}
struct step_left_out {
  step_review what;
  left_out because = left_out::done;
  /// The step that it would come after, where that is why.
  candidate_code after;
  friend constexpr bool operator==(const step_left_out&, const step_left_out&) = default;
};

/// A step that can be taken.
struct roadmap_step {
  step_review what;
  /// With what its soft constraints cost.
  step_weight weight;
  /// Why it weighs so, where the ranks are those of its record; else only the caller knows.
  text gain_because, exposure_because;
  /// 1: no other step gains as much at less exposure. 2: none but those of layer 1; and so on.
  std::size_t layer = 1;
  /// With all that has to come first, begun on the day.
  date ready_earliest, ready_latest;
  friend constexpr bool operator==(const roadmap_step&, const roadmap_step&) = default;
};

/// Steps to take: no others come to as much gain at less exposure.
struct roadmap_plan {
  std::uint64_t gain = 0;
  std::uint64_t exposure = 0;
  /// Numbers into the steps of the roadmap, in an order in which they can be taken.
  row_list<std::size_t> steps;
  /// How many plans come to the same; this is one with the fewest steps. At the least, where the
  /// exposures of steps are not added up.
  std::uint64_t ways = 1;
  date ready_earliest, ready_latest;
  /// Whether any of its steps does.
  truth creates_automatic_duty, extends_area;
  friend constexpr bool operator==(const roadmap_plan&, const roadmap_plan&) = default;
};

/// What two parties could do next.
struct roadmap_answer {
  party_code first, second;
  text first_name, second_name;
  date day;
  /// What was asked for, in words, and which parts of it the tie lacks and no step brings.
  text goal;
  row_list<text> missing;
  /// The limits, in words, and that the weights are not those of the steps; empty for the default.
  text asked_with;
  /// What the question names and nobody knows, misspelt perhaps: forms and domains of the goal and
  /// of the steps, their instruments, steps of a `rank_table`, who is said to be against a step or
  /// for whom it is, its precedents, and subjects on which no position is on record, with what they
  /// name.
  row_list<text> not_known;
  /// Whether the tie has it already.
  bool is_reached = false;
  exposure_join exposures = exposure_join::sum;
  /// The steps that can be taken, best first: by layer, then by less exposure, more gain, and as
  /// given.
  row_list<roadmap_step> steps;
  /// The others, as given, each with the reason.
  row_list<step_left_out> out;
  /// The plans that reach the goal within the limits, by exposure, which grows, as gain does.
  row_list<roadmap_plan> front;
  /// Whether the front is exact: the search did not have to bound itself.
  bool is_exact = true;
  /// Whether the facts cover the day; if not, something more may be done or stand against a step.
  bool complete = true;
  /// Parties that the world does not have, and whether the day is covered.
  row_list<reason> why;

  /// The step of a code, if it can be taken.
  [[nodiscard]] constexpr const roadmap_step* find(std::string_view code) const {
    for (const auto& s : steps)
      if (s.what.step.code.view() == code) return &s;
    return nullptr;
  }
  [[nodiscard]] constexpr const step_left_out* find_out(std::string_view code) const {
    for (const auto& s : out)
      if (s.what.step.code.view() == code) return &s;
    return nullptr;
  }
  friend constexpr bool operator==(const roadmap_answer&, const roadmap_answer&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_ROADMAP_ANSWER_HPP
