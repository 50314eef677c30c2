// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_WORDS_HPP
#define ENTENTE_MODEL_WORDS_HPP

#include <entente/core/flag_set.hpp>

#include <array>
#include <cstdint>

namespace entente::inline v0 {

/// What one party owes another: the five obligations of ATOP.
/// @source Leeds, Ritter, Mitchell & Long (2002), Alliance Treaty Obligations and Provisions,
/// 1815-1944
enum class duty : std::uint8_t { defence, offence, neutrality, nonaggression, consultation };
[[nodiscard]] constexpr std::array<named<duty>, 5> words_of(duty) noexcept {
  return {{{duty::defence, "defence"},
           {duty::offence, "offence"},
           {duty::neutrality, "neutrality"},
           {duty::nonaggression, "nonaggression"},
           {duty::consultation, "consultation"}}};
}

/// A party to agreements is a state, or an alliance: any body with members.
enum class party_kind : std::uint8_t { state, alliance };
[[nodiscard]] constexpr std::array<named<party_kind>, 2> words_of(party_kind) noexcept {
  return {{{party_kind::state, "state"}, {party_kind::alliance, "alliance"}}};
}

/// What a party is in a body. Rights hang on the role and the body, not on the word.
enum class role : std::uint8_t { member, partner, participant, observer };
[[nodiscard]] constexpr std::array<named<role>, 4> words_of(role) noexcept {
  return {{{role::member, "member"},
           {role::partner, "partner"},
           {role::participant, "participant"},
           {role::observer, "observer"}}};
}

/// What a fact rests on: what a text says, or what was done.
enum class basis : std::uint8_t { text, practice };
[[nodiscard]] constexpr std::array<named<basis>, 2> words_of(basis) noexcept {
  return {{{basis::text, "text"}, {basis::practice, "practice"}}};
}

/// How far a fact was looked up: the source states its core, or it is general knowledge.
enum class confidence : std::uint8_t { unstated, known, verified };
[[nodiscard]] constexpr std::array<named<confidence>, 3> words_of(confidence) noexcept {
  return {{{confidence::unstated, "unstated"},
           {confidence::known, "known"},
           {confidence::verified, "verified"}}};
}

/// The kind of rule that a constraint is.
enum class rule_kind : std::uint8_t {
  constitution,
  law,
  policy,
  political,
  geographic,
  decision_rule
};
[[nodiscard]] constexpr std::array<named<rule_kind>, 6> words_of(rule_kind) noexcept {
  return {{{rule_kind::constitution, "constitution"},
           {rule_kind::law, "law"},
           {rule_kind::policy, "policy"},
           {rule_kind::political, "political"},
           {rule_kind::geographic, "geographic"},
           {rule_kind::decision_rule, "decision_rule"}}};
}

/// What a constraint does to what it speaks of.
enum class rule_effect : std::uint8_t { forbids, conditions, requires_, permits };
[[nodiscard]] constexpr std::array<named<rule_effect>, 4> words_of(rule_effect) noexcept {
  return {{{rule_effect::forbids, "forbids"},
           {rule_effect::conditions, "conditions"},
           {rule_effect::requires_, "requires"},
           {rule_effect::permits, "permits"}}};
}

/// Whether a constraint bars what it forbids, or only weighs against it.
enum class strength : std::uint8_t { hard, soft };
[[nodiscard]] constexpr std::array<named<strength>, 2> words_of(strength) noexcept {
  return {{{strength::hard, "hard"}, {strength::soft, "soft"}}};
}

/// What a party was to a body at a time.
enum class membership : std::uint8_t { unknown, outsider, candidate, member };
[[nodiscard]] constexpr std::array<named<membership>, 4> words_of(membership) noexcept {
  return {{{membership::unknown, "unknown"},
           {membership::outsider, "outsider"},
           {membership::candidate, "candidate"},
           {membership::member, "member"}}};
}

/// What a party says of a plan or tie.
enum class stance : std::uint8_t { undecided, supports, limits, opposes };
[[nodiscard]] constexpr std::array<named<stance>, 4> words_of(stance) noexcept {
  return {{{stance::undecided, "undecided"},
           {stance::supports, "supports"},
           {stance::limits, "limits"},
           {stance::opposes, "opposes"}}};
}

/// The open sets: anybody adds members of these, in a file of their own.
enum class term_kind : std::uint8_t {
  domain,
  form,
  region,
  situation,
  condition,
  area,
  content,
  procedure,
  reading,
  instrument,
  threat_kind
};
[[nodiscard]] constexpr std::array<named<term_kind>, 11> words_of(term_kind) noexcept {
  return {{{term_kind::domain, "domain"},
           {term_kind::form, "form"},
           {term_kind::region, "region"},
           {term_kind::situation, "situation"},
           {term_kind::condition, "condition"},
           {term_kind::area, "area"},
           {term_kind::content, "content"},
           {term_kind::procedure, "procedure"},
           {term_kind::reading, "reading"},
           {term_kind::instrument, "instrument"},
           {term_kind::threat_kind, "threat_kind"}}};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_WORDS_HPP
