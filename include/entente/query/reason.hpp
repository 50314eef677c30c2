// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_REASON_HPP
#define ENTENTE_QUERY_REASON_HPP

#include <entente/core/row_list.hpp>
#include <entente/core/text.hpp>
#include <entente/model/records.hpp>

namespace entente::inline v0 {

/// What a reason rests on. Each kind is one sentence (`sentence(reason)`).
enum class ground : std::uint8_t {
  article,          // an article makes the subject owe the object a duty
  article_ended,    // it did, until its end
  article_to_come,  // it will, from its entry into force
  other_bearer,     // the article binds others, not the subject
  no_article,       // nothing makes the subject owe it
  not_covered,      // the day lies outside the time that the facts cover
  no_such_party,    // the world has no such party
  agreement,        // an agreement between them is in force
  role,             // the subject has a role in the object
  step,             // an act of practice
  provision,        // an agreement provides a form of cooperation
  feature,          // a feature decided a level
  // the world has no such agreement or proposal
  no_such_agreement,
  no_such_word,       // neither the world nor the library has such a form or domain
  nothing_asked,      // the question proposes nothing, or lacks what its words say
  not_founded,        // the body did not exist yet
  dated,              // when something happened to an agreement, or that it is not known
  nothing_on_record,  // the facts have nothing of the kind: what its words name
  not_recorded        // the facts do not claim to hold everything between the two
};
[[nodiscard]] constexpr std::array<named<ground>, 19> words_of(ground) noexcept {
  return {{{ground::article, "article"},
           {ground::article_ended, "article_ended"},
           {ground::article_to_come, "article_to_come"},
           {ground::other_bearer, "other_bearer"},
           {ground::no_article, "no_article"},
           {ground::not_covered, "not_covered"},
           {ground::no_such_party, "no_such_party"},
           {ground::agreement, "agreement"},
           {ground::role, "role"},
           {ground::step, "step"},
           {ground::provision, "provision"},
           {ground::feature, "feature"},
           {ground::no_such_agreement, "no_such_agreement"},
           {ground::no_such_word, "no_such_word"},
           {ground::nothing_asked, "nothing_asked"},
           {ground::not_founded, "not_founded"},
           {ground::dated, "dated"},
           {ground::nothing_on_record, "nothing_on_record"},
           {ground::not_recorded, "not_recorded"}}};
}

/// Whether a reason of this kind says that what the facts do not say may be so all the same.
[[nodiscard]] constexpr bool leaves_silence_open(ground on) noexcept {
  return on == ground::no_such_party || on == ground::not_covered || on == ground::not_recorded;
}

/// One reason of an answer: which fact, where it stands, and what it did to the answer. A value
/// that outlives the world it was taken from.
struct reason {
  ground on = ground::no_article;
  /// What the fact says of the question: yes, no, or that it leaves it open.
  truth says;
  /// The kind of duty, where one was asked about.
  duty about = duty::defence;
  /// The parties that it speaks of, by code and by name.
  text subject;
  text subject_name;
  text object;
  text object_name;
  /// The agreement or body, its name, and the article of it.
  text instrument;
  text instrument_name;
  text article;
  text reading;
  /// The words of the article or step, the title of a role, what happened to an agreement, or what
  /// the facts do not have or the question lacks.
  text words;
  /// Since when, until when.
  spell during;
  /// For an agreement: whether it binds in law.
  truth binding;
  provenance cites;
  /// The party whose days in the agreement end or begin the time, and who says so, where somebody
  /// else does than the agreement cites.
  text spell_of = {};
  provenance spell_cites = {};

  friend constexpr bool operator==(const reason&, const reason&) = default;
};

namespace detail {
/// "The facts have no @p what."
[[nodiscard]] constexpr reason nothing_on_record(text what) {
  reason why;
  why.on = ground::nothing_on_record;
  why.says = truth::no;
  why.words = static_cast<text&&>(what);
  return why;
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_REASON_HPP
