// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_STEP_FINDINGS_HPP
#define ENTENTE_QUERY_STEP_FINDINGS_HPP

#include <entente/core/row_list.hpp>
#include <entente/model/candidate_step.hpp>
#include <entente/query/permission.hpp>
#include <entente/query/question.hpp>

namespace entente::inline v0 {

namespace detail {
/// Its title, or its code; "the step" where it has neither.
[[nodiscard]] constexpr text name_of_step(const candidate_step& step) {
  if (!step.title.empty()) return step.title;
  if (!step.code.empty()) return step.code.as_text();
  return text::borrow("the step");
}
}  // namespace detail

// What a review of a step finds.

/// How far a step has come on a day; unknown where nothing says that it has come, of a tie of which
/// the facts do not hold everything.
enum class step_progress : std::uint8_t { open, unknown, in_part, done };
[[nodiscard]] constexpr std::array<named<step_progress>, 4> words_of(step_progress) noexcept {
  return {{{step_progress::open, "open"},
           {step_progress::unknown, "unknown"},
           {step_progress::in_part, "in_part"},
           {step_progress::done, "done"}}};
}

/// A constraint of the two that bars a step today.
struct step_bar {
  constraint_code constraint;
  text name;
  party_code holder;
  strength bars = strength::hard;
  /// Whether it holds today; unknown, too, where the world does not have it.
  truth holds;
  text says;
  provenance cites;
  friend constexpr bool operator==(const step_bar&, const step_bar&) = default;
};

/// Somebody who is on record against a step by the day.
struct step_objection {
  party_code by;
  text name;
  partial_date on;
  /// Unknown where only the month or year of the statement is known, and it is this one.
  truth on_record;
  /// Whether the step cannot be taken without them: one of the two, or a member of a body that
  /// decides on it by consensus.
  truth can_veto;
  /// The statement, where the world has one by them of that date.
  position_code position;
  text says;
  provenance cites;
  friend constexpr bool operator==(const step_objection&, const step_objection&) = default;
};

/// What was done before that a step can point to.
struct step_precedent {
  precedent_code code;
  partial_date on;
  text says;
  /// Whether it had happened by the day; unknown, too, where the world does not have it.
  truth had_happened;
  provenance cites;
  friend constexpr bool operator==(const step_precedent&, const step_precedent&) = default;
};

/// A body of which all members have to agree, or may have to.
struct deciding_body {
  party_code body;
  /// How many could refuse today, for certain.
  std::size_t members = 0;
  /// Whether they have to: unknown where neither a rule of the body, nor its own word for how it
  /// decides, nor the step says so, or where they contradict each other.
  truth needs_all = truth::yes;
  friend constexpr bool operator==(const deciding_body&, const deciding_body&) = default;
};

/// What is on record of a step that two parties could take, on a day.
struct step_review {
  candidate_step step;
  /// Whether it is thought of for these two.
  truth is_theirs;
  step_progress progress = step_progress::open;
  /// The agreement, step or precedent by which it was taken, wholly or in part, where a fact of the
  /// tie says.
  text taken_by;
  /// Whether it can be taken yet.
  truth is_available;
  row_list<step_bar> bars;
  /// The rules of the two that leave it open on a condition, but for rules of decision.
  row_list<ruling> conditional;
  /// Its form and domains that nobody has heard of, misspelt perhaps: of these no rule speaks, and
  /// whether one would is not known.
  row_list<text> unknown_words;
  row_list<step_objection> objections;
  /// The subjects on which positions were looked up besides what its own record says.
  row_list<text> subjects;
  row_list<step_precedent> precedents;
  /// Whether it takes consensus, or may, and of which of the two: nobody's where neither has
  /// members.
  bool needs_consensus = false;
  row_list<deciding_body> decided_by;
  /// If it is begun today: when it may be ready, and when at the latest.
  date ready_earliest, ready_latest;
  question asked = detail::not_asked();

  /// Whether a hard constraint stands against it; unknown where a word of it is.
  [[nodiscard]] constexpr truth is_barred() const {
    truth barred = unknown_words.empty() ? truth::no : truth::unknown;
    for (const auto& b : bars)
      if (b.bars == strength::hard) barred = barred || b.holds;
    return barred;
  }
  /// Whether somebody without whom it cannot be taken is on record against it.
  [[nodiscard]] constexpr truth is_vetoed() const {
    truth vetoed = truth::no;
    for (const auto& o : objections) vetoed = vetoed || (o.on_record && o.can_veto);
    return vetoed;
  }
  /// Soft constraints that weigh against it, certainly or possibly.
  [[nodiscard]] constexpr std::size_t soft_bars() const {
    std::size_t count = 0;
    for (const auto& b : bars) count += b.bars == strength::soft && !b.holds.is_no() ? 1U : 0U;
    return count;
  }
  /// Whether it is ready by a day if it is begun today: unknown between its lead times.
  [[nodiscard]] constexpr truth is_ready_by(date onset) const {
    if (onset < ready_earliest) return truth::no;
    return onset < ready_latest ? truth::unknown : truth::yes;
  }
  friend constexpr bool operator==(const step_review&, const step_review&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_STEP_FINDINGS_HPP
