// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_QUESTION_HPP
#define ENTENTE_QUERY_QUESTION_HPP

#include <entente/core/date.hpp>
#include <entente/core/text.hpp>
#include <entente/model/words.hpp>

namespace entente::inline v0 {

/// What an answer answers.
enum class question_kind : std::uint8_t {
  owes,
  who_owes,
  owed_by,
  is_member,
  members,
  partners,
  participants,
  observers,
  roles,
  tie,
  history,
  pacts,
  rights,
  hubs,
  acts,
  rules,
  positions_on,
  positions_taken,
  open_domains,
  blocked_domains,
  gaps,
  delay,
  measures,
  step_changes,
  joined_treaties,
  automatic_duty,
  links,
  threats,
  contributions,
  interests,
  avenues,
  review,
  assessment,
  causes,
  causes_claimed,
  causes_disputed,
  shared_attributes,
  goals,
  posture,
  not_stated  // rows that somebody put together
};
[[nodiscard]] constexpr std::array<named<question_kind>, 40> words_of(question_kind) noexcept {
  return {{{question_kind::owes, "owes"},
           {question_kind::who_owes, "who_owes"},
           {question_kind::owed_by, "owed_by"},
           {question_kind::is_member, "is_member"},
           {question_kind::members, "members"},
           {question_kind::partners, "partners"},
           {question_kind::participants, "participants"},
           {question_kind::observers, "observers"},
           {question_kind::roles, "roles"},
           {question_kind::tie, "tie"},
           {question_kind::history, "history"},
           {question_kind::pacts, "pacts"},
           {question_kind::rights, "rights"},
           {question_kind::hubs, "hubs"},
           {question_kind::acts, "acts"},
           {question_kind::rules, "rules"},
           {question_kind::positions_on, "positions_on"},
           {question_kind::positions_taken, "positions_taken"},
           {question_kind::open_domains, "open_domains"},
           {question_kind::blocked_domains, "blocked_domains"},
           {question_kind::gaps, "gaps"},
           {question_kind::delay, "delay"},
           {question_kind::measures, "measures"},
           {question_kind::step_changes, "step_changes"},
           {question_kind::joined_treaties, "joined_treaties"},
           {question_kind::automatic_duty, "automatic_duty"},
           {question_kind::links, "links"},
           {question_kind::threats, "threats"},
           {question_kind::contributions, "contributions"},
           {question_kind::interests, "interests"},
           {question_kind::avenues, "avenues"},
           {question_kind::review, "review"},
           {question_kind::assessment, "assessment"},
           {question_kind::causes, "causes"},
           {question_kind::causes_claimed, "causes_claimed"},
           {question_kind::causes_disputed, "causes_disputed"},
           {question_kind::shared_attributes, "shared_attributes"},
           {question_kind::goals, "goals"},
           {question_kind::posture, "posture"},
           {question_kind::not_stated, "not_stated"}}};
}

/// A question as it was asked, so that an answer can be read without the call: who, whom, which
/// duty, on which day. Parties are named as the world names them, or as the caller did if it does
/// not know them.
struct question {
  question_kind kind = question_kind::owes;
  duty about = duty::defence;
  text subject;
  text object;
  date day;
  /// What else it is about: an agreement, a step, a region, a subject; or which of all are wanted.
  text what = {};
  /// Of what happened in some time: its last day. The day above is that before its first.
  date until = date::never();
  friend constexpr bool operator==(const question&, const question&) = default;
};

namespace detail {
/// Of rows that somebody put together.
[[nodiscard]] constexpr question not_asked() {
  return {question_kind::not_stated, duty::defence, {}, {}, date::dawn()};
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_QUESTION_HPP
