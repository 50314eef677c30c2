// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_KNOWN_WORDS_HPP
#define ENTENTE_QUERY_KNOWN_WORDS_HPP

#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/treaty_terms.hpp>
#include <entente/query/permission.hpp>
#include <entente/world/snapshot.hpp>

#include <string_view>
#include <utility>

namespace entente::inline v0::detail {

[[nodiscard]] constexpr bool is_shipped(const form_code& form) {
  for (const char* const one : shipped_forms)
    if (same_words(one, form.view())) return true;
  return false;
}
[[nodiscard]] constexpr bool is_shipped(const domain_code& domain) {
  for (const char* const one : shipped_domains)
    if (same_words(one, domain.view())) return true;
  return false;
}
[[nodiscard]] constexpr bool names(const auto& record, const form_code& form) {
  if constexpr (requires { record.forms; })
    return is_listed(record.forms, form);
  else
    return record.form == form;
}
[[nodiscard]] constexpr bool names(const auto& record, const domain_code& domain) {
  return is_listed(record.domains, domain);
}
[[nodiscard]] constexpr bool is_used(const snapshot& now, const form_code& form) {
  return now.find_form(form).is_valid();
}
[[nodiscard]] constexpr bool is_used(const snapshot& now, const domain_code& domain) {
  return now.find_domain(domain).is_valid();
}
[[nodiscard]] constexpr bool is_of_world(const snapshot& now, const agreement_record& text) {
  const agreement_id id = now.find_agreement(text.code);
  return id.is_valid() && &now.record(id) == &text;
}
/// Whether the library has a form or domain of this name, or the facts do; the text that is judged
/// does not vouch for its own words.
template <class Code>
[[nodiscard]] constexpr bool is_known_word(const snapshot& now, const Code& word, term_kind kind,
                                           const agreement_record& judged) {
  if (is_shipped(word)) return true;
  if (is_used(now, word) && !is_of_world(now, judged)) return true;
  const facts& all = now.all_facts();
  for (const auto& term : all.terms)
    if (term.kind == kind && same_words(term.code.view(), word.view())) return true;
  const auto any_names = [&word](const auto& records) {
    for (const auto& one : records)
      if (names(one, word)) return true;
    return false;
  };
  if (any_names(all.constraints) || any_names(all.steps) || any_names(all.precedents)) return true;
  for (const auto* const texts : {&all.agreements, &all.proposals})
    for (const auto& one : *texts)
      if (&one != &judged && any_names(one.provisions)) return true;
  return false;
}
/// The same of a word that no text is judged for.
template <class Code>
[[nodiscard]] constexpr bool is_known_word(const snapshot& now, const Code& word, term_kind kind) {
  return is_known_word(now, word, kind, agreement_record{});
}

constexpr void leave_open(permission_answer& made, ground on, text subject = {}, text kind = {}) {
  reason why;
  why.on = on;
  why.subject = std::move(subject);
  why.words = std::move(kind);
  made.leave_open(std::move(why));
}
/// The conditions that `treaty_terms.hpp` names.
inline constexpr std::string_view shipped_conditions[]{
    collective_determination.code().view(),
    request_by_victim.code().view(),
    request_of_a_party.code().view(),
    no_provocation.code().view(),
    attacked_by_two_powers.code().view(),
    all_members_agree.code().view(),
    attacker_is_an_outside_great_power.code().view(),
    two_outside_great_powers_attack.code().view(),
    attacker_not_already_belligerent.code().view(),
    attacker_is_communist.code().view(),
    defence_of_special_interests.code().view(),
    arbitration_treaty_with_attacker.code().view(),
    majority_to_convene.code().view(),
    invocation_by_victim.code().view(),
    directed_from_abroad.code().view(),
    attribution_established.code().view(),
    attacker_is_no_party.code().view(),
    demands_refused.code().view(),
    domestic_process.code().view(),
    waived_by_beneficiary.code().view(),
    co_obligors_assist.code().view()};
/// Whether the library has a condition of this name, or the facts do.
[[nodiscard]] constexpr bool is_known_condition(const snapshot& now, const term_code& condition) {
  for (const std::string_view one : shipped_conditions)
    if (same_words(one, condition.view())) return true;
  const facts& all = now.all_facts();
  for (const auto& term : all.terms)
    if (term.kind == term_kind::condition && term.code == condition) return true;
  for (const auto& rule : all.constraints)
    if (is_listed(rule.exceptions, condition)) return true;
  for (const auto& agreement : all.agreements)
    for (const auto& article : agreement.articles)
      if (is_listed(article.conditions, condition)) return true;
  return false;
}
/// Whether the facts have an area or region of this name.
[[nodiscard]] constexpr bool is_known_place(const snapshot& now, const term_code& place) {
  const facts& all = now.all_facts();
  for (const auto& term : all.terms)
    if ((term.kind == term_kind::area || term.kind == term_kind::region) && term.code == place)
      return true;
  for (const auto& rule : all.constraints)
    if (is_listed(rule.places, place)) return true;
  for (const auto& party : all.parties)
    if (is_listed(party.located_in, place)) return true;
  for (const auto& agreement : all.agreements)
    for (const auto& article : agreement.articles)
      if (is_listed(article.areas, place)) return true;
  return false;
}
/// A condition that nobody has heard of holds for nothing: the one that was meant is open.
constexpr void leave_open_unknown_condition(const snapshot& now, const term_code& condition,
                                            permission_answer& made) {
  if (!is_known_condition(now, condition))
    leave_open(made, ground::no_such_word, condition.as_text(),
               text::borrow(name_of(term_kind::condition)));
}
/// Of a word that nobody has heard no rule speaks: that permits nothing.
constexpr void leave_open_unknown_words(const snapshot& now, const agreement_record& what,
                                        permission_answer& made) {
  row_list<text> told;
  const auto tell_if_unknown = [&](const auto& word, term_kind kind) {
    if (word.empty() || is_listed(told, word.as_text()) || is_known_word(now, word, kind, what))
      return;
    told.push_back(word.as_text());
    leave_open(made, ground::no_such_word, word.as_text(), text::borrow(name_of(kind)));
  };
  for (const auto& provision : what.provisions) {
    tell_if_unknown(provision.form, term_kind::form);
    for (const auto& domain : provision.domains) tell_if_unknown(domain, term_kind::domain);
  }
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_KNOWN_WORDS_HPP
