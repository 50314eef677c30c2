// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_CLAIMS_HPP
#define ENTENTE_MODEL_CLAIMS_HPP

#include <entente/core/fixed_string.hpp>
#include <entente/model/argument_records.hpp>
#include <entente/model/lowering.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace entente::inline v0 {

// What is claimed about a tie: who gains, what caused what, what parties share, aim at, give and
// want. Claims are no facts of a world: they are handed to a question as a span, like effects, and
// whoever holds other claims hands over those.

using benefit_code = code<struct benefit_tag>;
using cause_code = code<struct cause_tag>;
using attribute_code = code<struct attribute_tag>;
using document_code = code<struct document_tag>;
using goal_code = code<struct goal_tag>;
using contribution_code = code<struct contribution_tag>;
using interest_code = code<struct interest_tag>;
/// Who claims something: a party by its code, or an author.
using claimant_code = code<struct claimant_tag>;
/// Any fact or claim that another points to.
using evidence_code = code<struct evidence_tag>;

/// What a claim rests on.
enum class claim_basis : std::uint8_t {
  fact,       // an event or a text
  judgement,  // an analyst's default, to be replaced by a client
  statement,  // what the party says of itself
  conduct,    // what the party does
  document,   // a policy document
  treaty_,    // a treaty in force
  policy,     // a declared policy
  structure   // the form of a state or economy
};
[[nodiscard]] constexpr std::array<named<claim_basis>, 8> words_of(claim_basis) noexcept {
  return {{{claim_basis::fact, "fact"},
           {claim_basis::judgement, "judgement"},
           {claim_basis::statement, "statement"},
           {claim_basis::conduct, "conduct"},
           {claim_basis::document, "document"},
           {claim_basis::treaty_, "treaty"},
           {claim_basis::policy, "policy"},
           {claim_basis::structure, "structure"}}};
}

/// Where a claim comes from: what it rests on, whether the argument that the table was made for
/// makes the point itself, and its source.
struct claim_grounds {
  claim_basis rests_on = claim_basis::judgement;
  bool in_argument = false;
  provenance cites;
  friend constexpr bool operator==(const claim_grounds&, const claim_grounds&) = default;
};

/// What a benefit comes from.
enum class benefit_from : std::uint8_t { domain, step };
[[nodiscard]] constexpr std::array<named<benefit_from>, 2> words_of(benefit_from) noexcept {
  return {{{benefit_from::domain, "domain"}, {benefit_from::step, "step"}}};
}

/// What one side gains from a domain of cooperation or from a step.
struct benefit_record {
  benefit_code code;
  benefit_from from = benefit_from::domain;
  /// The code of the domain or step.
  text of;
  party_code side;
  text says;
  claim_grounds grounds;
  friend constexpr bool operator==(const benefit_record&, const benefit_record&) = default;
};

/// What kind of cause somebody names: an act of a neighbour, pressure from outside, an ambition of
/// one's own, doubt about an ally.
enum class cause_kind : std::uint8_t { act, rival_pressure, rival_ambition, doubt };
[[nodiscard]] constexpr std::array<named<cause_kind>, 4> words_of(cause_kind) noexcept {
  return {{{cause_kind::act, "act"},
           {cause_kind::rival_pressure, "rival_pressure"},
           {cause_kind::rival_ambition, "rival_ambition"},
           {cause_kind::doubt, "doubt"}}};
}

/// That something brought about a policy, by whose account, and who says otherwise.
struct cause_record {
  cause_code code;
  cause_kind kind = cause_kind::act;
  list<party_code> actors;
  list<threat_code> threats;
  text act;
  text effect;
  /// The facts or claims in which the effect shows.
  list<evidence_code> shows_in;
  /// As what: catalyst, contributing cause.
  text as;
  list<claimant_code> claimed_by;
  /// Empty if no dispute is on record.
  list<claimant_code> disputed_by;
  text disputing_claim;
  partial_date disputed_on;
  claim_grounds grounds;
  friend constexpr bool operator==(const cause_record&, const cause_record&) = default;
};

/// That a party has an attribute: a form of government, a policy, a stance.
struct attribute_record {
  party_code holder;
  attribute_code attribute;
  text label;
  /// Unknown where no day is on record.
  partial_date since;
  claim_grounds grounds;
  friend constexpr bool operator==(const attribute_record&, const attribute_record&) = default;
};

/// What a goal is in its document.
enum class goal_kind : std::uint8_t { assessment, core_task, objective, approach, principle };
[[nodiscard]] constexpr std::array<named<goal_kind>, 5> words_of(goal_kind) noexcept {
  return {{{goal_kind::assessment, "assessment"},
           {goal_kind::core_task, "core_task"},
           {goal_kind::objective, "objective"},
           {goal_kind::approach, "approach"},
           {goal_kind::principle, "principle"}}};
}

/// A goal of a document. Goals of two documents are one where their keys are equal.
struct goal_record {
  evidence_code code;
  document_code document;
  goal_code key;
  text says;
  goal_kind kind = goal_kind::objective;
  domain_code domain;
  provenance cites;
  friend constexpr bool operator==(const goal_record&, const goal_record&) = default;
};

/// What a party gave another towards a goal. Sums of one giver may overlap: they are not added.
struct contribution_record {
  contribution_code code;
  party_code contributor;
  party_code recipient;
  goal_code goal;
  text kind;
  /// How much, where it is on record. @unit that of `unit`
  std::optional<double> value;
  text unit;
  partial_date on;
  text says;
  bool in_argument = false;
  provenance cites;
  friend bool operator==(const contribution_record&, const contribution_record&) = default;
};

/// How a third party stands to a tie: it works for it, wants it, limits it, has no view, is
/// against.
enum class interest_stance : std::uint8_t { sponsors, supports, limits, undecided, opposes };
[[nodiscard]] constexpr std::array<named<interest_stance>, 5> words_of(interest_stance) noexcept {
  return {{{interest_stance::sponsors, "sponsors"},
           {interest_stance::supports, "supports"},
           {interest_stance::limits, "limits"},
           {interest_stance::undecided, "undecided"},
           {interest_stance::opposes, "opposes"}}};
}

/// The interest of a party in the tie of two, of which it may be one.
struct interest_record {
  interest_code code;
  party_code holder;
  party_code first, second;
  interest_stance takes = interest_stance::undecided;
  text says;
  partial_date on;
  claim_grounds grounds;
  friend constexpr bool operator==(const interest_record&, const interest_record&) = default;
};

/// Whether a domain meets a threat itself or helps another to meet it.
enum class answer_role : std::uint8_t { direct, support };
[[nodiscard]] constexpr std::array<named<answer_role>, 2> words_of(answer_role) noexcept {
  return {{{answer_role::direct, "direct"}, {answer_role::support, "support"}}};
}

/// That cooperation in a domain answers a kind of threat, and how.
struct threat_answer {
  term_code kind;
  domain_code domain;
  answer_role as = answer_role::direct;
  text says;
  claim_grounds grounds;
  friend constexpr bool operator==(const threat_answer&, const threat_answer&) = default;
};

namespace detail {
template <class Code, fixed_string... Words>
inline constexpr lasting_array<Code, sizeof...(Words)> lasting_codes{std::in_place,
                                                                     Code::borrow(Words.view())...};
}  // namespace detail

/// Codes that last as long as the program: `listed<party_code, "AAA", "BBB">()`.
template <class Code, fixed_string... Words>
[[nodiscard]] constexpr list<Code> listed() noexcept {
  return list<Code>::borrow(detail::lasting_codes<Code, Words...>.view());
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_CLAIMS_HPP
