// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_CANDIDATE_STEP_HPP
#define ENTENTE_MODEL_CANDIDATE_STEP_HPP

#include <entente/model/argument_records.hpp>

#include <cstdint>

namespace entente::inline v0 {

// Steps that two parties could take are no facts of a world: somebody thinks of them and judges
// them. So they are values that a question is given, as effects are (scale/effects.hpp), and every
// rank in them can be replaced.

using candidate_code = code<struct candidate_tag>;

/// Whose doing a step needs. Body: the alliance of the two; partner: the other.
enum class step_need : std::uint8_t {
  alliance_consensus,      // agreement of all members of the body
  committee_agreement,     // agreement in a committee or agency of the body
  cabinet_decision,        // of the partner
  legislation,             // a law of the partner
  ratification,            // consent of parliaments to a treaty
  budget,                  // funds
  host_consent,            // consent of the host
  bilateral_text,          // a text agreed by both sides
  security_accreditation,  // clearance of people and systems
};
[[nodiscard]] constexpr std::array<named<step_need>, 9> words_of(step_need) noexcept {
  return {{{step_need::alliance_consensus, "alliance_consensus"},
           {step_need::committee_agreement, "committee_agreement"},
           {step_need::cabinet_decision, "cabinet_decision"},
           {step_need::legislation, "legislation"},
           {step_need::ratification, "ratification"},
           {step_need::budget, "budget"},
           {step_need::host_consent, "host_consent"},
           {step_need::bilateral_text, "bilateral_text"},
           {step_need::security_accreditation, "security_accreditation"}}};
}

/// How far a step had come on the day of its record.
enum class step_status : std::uint8_t {
  unstated,
  open,       // not taken and not barred
  in_part,    // taken in part
  done,       // in place; it can be widened
  contested,  // open in law, but without the consent that it needs, then or later
  blocked,    // barred by a constraint
  not_yet,    // the body or framework did not exist
};
[[nodiscard]] constexpr std::array<named<step_status>, 7> words_of(step_status) noexcept {
  return {{{step_status::unstated, "unstated"},
           {step_status::open, "open"},
           {step_status::in_part, "in_part"},
           {step_status::done, "done"},
           {step_status::contested, "contested"},
           {step_status::blocked, "blocked"},
           {step_status::not_yet, "not_yet"}}};
}

/// How long a step takes, at the least and at the most. @unit months
struct lead_time {
  std::uint16_t shortest = 0;
  std::uint16_t longest = 0;
  /// Nothing takes no time at all: that it takes zero months says that nobody said how many. Nor is
  /// one known that takes longer at the least than at the most.
  [[nodiscard]] constexpr bool is_known() const noexcept {
    return longest != 0 && shortest <= longest;
  }
  /// What it takes at the least, as far as is known.
  [[nodiscard]] constexpr std::uint16_t least() const noexcept {
    return longest == 0 || is_known() ? shortest : std::uint16_t{0};
  }
  friend constexpr bool operator==(const lead_time&, const lead_time&) = default;
};

/// A rank that somebody gives, and why.
struct judged_rank {
  /// The rank where nobody gave one: no rank, and not zero.
  static constexpr std::uint16_t not_given = 0xFFFF;
  std::uint16_t rank = not_given;
  text because;
  [[nodiscard]] constexpr bool is_known() const noexcept { return rank != not_given; }
  friend constexpr bool operator==(const judged_rank&, const judged_rank&) = default;
};

/// Who said, and when, that the step or its kind should not be taken.
struct objection {
  party_code by;
  partial_date on;
  friend constexpr bool operator==(const objection&, const objection&) = default;
};

/// A step that two parties could take. What is left out is unknown, not no.
struct candidate_step {
  candidate_code code;
  text title = {};
  /// The two that it is thought of for; one alone with whomever: its own instruments; empty for any
  /// two.
  list<party_code> between = {};
  form_code form = {};
  list<domain_code> domains = {};
  /// The body in which it would give a role, where that is neither of the two: a centre.
  party_code role_in = {};
  /// The kind of agreement that it would be, where it is one.
  term_code instrument = {};
  truth legally_binding = truth::unknown;
  /// Whether it makes one owe the other force without a further decision.
  truth creates_automatic_duty = truth::unknown;
  /// Whether one acts, or owes duties, in an area in which it did not before.
  truth extends_area = truth::unknown;
  flag_set<step_need> needs = {};
  lead_time takes = {};
  /// How much it brings the two to do together, and how far it could draw one into what the other
  /// suffers: more is deeper, more is dearer.
  judged_rank depth = {}, exposure = {};
  list<objection> opposed_by = {};
  list<precedent_code> precedents = {};
  /// From when on it could be taken: the body, tool or policy is there. Unknown unless stated.
  partial_date available_from = {};
  /// Steps that have to come first.
  list<candidate_code> after = {};
  /// Constraints that bar it besides those that speak of its form and domains, and rules of
  /// decision that it may fail on.
  list<constraint_code> blocked_by = {};
  step_status status = step_status::unstated;
  /// The two of which `status` speaks, where the step is open to more: of others it says nothing.
  /// Empty for whichever two are asked about.
  list<party_code> status_of = {};
  /// The day of which `status` speaks.
  date status_on = date::dawn();
  /// Whether the row as a whole is somebody's judgement rather than an event or a text.
  bool is_judgement = false;
  text note = {};
  /// `unverified` names the fields that are judgements.
  provenance cites = {};
  friend constexpr bool operator==(const candidate_step&, const candidate_step&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_CANDIDATE_STEP_HPP
