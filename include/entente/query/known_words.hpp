// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_KNOWN_WORDS_HPP
#define ENTENTE_QUERY_KNOWN_WORDS_HPP

#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/shipped_conditions.hpp>
#include <entente/model/treaty_terms.hpp>
#include <entente/query/owes.hpp>
#include <entente/query/permission.hpp>
#include <entente/world/snapshot.hpp>

#include <string_view>
#include <utility>

namespace entente::inline v0::detail {

[[nodiscard]] constexpr bool is_shipped(const form_code& form) {
  return is_word_among(shipped_forms, form.view());
}
[[nodiscard]] constexpr bool is_shipped(const domain_code& domain) {
  return is_word_among(shipped_domains, domain.view());
}
[[nodiscard]] constexpr term_kind kind_of(const form_code&) noexcept { return term_kind::form; }
[[nodiscard]] constexpr term_kind kind_of(const domain_code&) noexcept { return term_kind::domain; }
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
/// does not vouch for its own words, nor does the rule that is asked.
template <class Code>
[[nodiscard]] constexpr bool is_known_word(const snapshot& now, const Code& word,
                                           const agreement_record& judged,
                                           const constraint_record* asked = nullptr) {
  if (is_shipped(word)) return true;
  if (is_used(now, word) && !is_of_world(now, judged)) return true;
  const facts& all = now.all_facts();
  for (const auto& term : all.terms)
    if (term.kind == kind_of(word) && same_words(term.code.view(), word.view())) return true;
  for (const auto& rule : all.constraints)
    if (&rule != asked && names(rule, word)) return true;
  const auto any_names = [&word](const auto& records) {
    for (const auto& one : records)
      if (names(one, word)) return true;
    return false;
  };
  if (any_names(all.steps) || any_names(all.precedents)) return true;
  for (const auto* const texts : {&all.agreements, &all.proposals})
    for (const auto& one : *texts)
      if (&one != &judged && any_names(one.provisions)) return true;
  return false;
}
/// The same of a word that no text is judged for.
template <class Code>
[[nodiscard]] constexpr bool is_known_word(const snapshot& now, const Code& word) {
  return is_known_word(now, word, agreement_record{});
}
/// Adds those words of a rule that nothing but the rule knows; whether there are some.
template <class Words>
constexpr bool add_unknown_words(row_list<reason>& made, const snapshot& now,
                                 const constraint_record& rule, const Words& words) {
  const std::size_t before = made.size();
  for (const auto& word : words)
    if (!is_known_word(now, word, agreement_record{}, &rule))
      made.push_back(no_such_word(name_of(kind_of(word)), word.as_text()));
  return made.size() != before;
}
/// Whether a domain is known where the caller says how far some reach, which makes these known.
[[nodiscard]] constexpr bool is_known_domain(const snapshot& now, const domain_code& domain,
                                             const circumstances& given) {
  return is_known_word(now, domain) || given.reach_of_domains.find(domain.view()) != nullptr;
}

/// Whether the library has an instrument of this name, or the facts do.
[[nodiscard]] constexpr bool is_known_instrument(const snapshot& now, const term_code& instrument) {
  if (is_word_among(shipped_instruments, instrument.view())) return true;
  const facts& all = now.all_facts();
  for (const auto& term : all.terms)
    if (term.kind == term_kind::instrument && term.code == instrument) return true;
  for (const auto* const texts : {&all.agreements, &all.proposals})
    for (const auto& one : *texts)
      if (one.instrument == instrument) return true;
  return false;
}

/// Whether the library has a condition of this name, or the facts do.
[[nodiscard]] constexpr bool is_known_condition(const snapshot& now, const term_code& condition) {
  if (is_word_among(shipped_conditions, condition.view())) return true;
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
/// Whether the facts have an area or region of this name, rules aside.
[[nodiscard]] constexpr bool lies_somewhere(const snapshot& now, const term_code& place) {
  const facts& all = now.all_facts();
  if (is_known_region(now, place.view())) return true;
  for (const auto& term : all.terms)
    if (term.kind == term_kind::area && term.code == place) return true;
  for (const auto& agreement : all.agreements)
    for (const auto& article : agreement.articles)
      if (is_listed(article.areas, place)) return true;
  return false;
}
/// The same where a rule may name it alone.
[[nodiscard]] constexpr bool is_known_place(const snapshot& now, const term_code& place) {
  for (const auto& rule : now.all_facts().constraints)
    if (is_listed(rule.places, place)) return true;
  return lies_somewhere(now, place);
}
/// A condition that nobody has heard of holds for nothing: the one that was meant is open.
constexpr void leave_open_unknown_condition(const snapshot& now, const term_code& condition,
                                            permission_answer& made) {
  if (!is_known_condition(now, condition))
    made.leave_open(no_such_word(name_of(term_kind::condition), condition.as_text()));
}
/// Of a word that nobody has heard no rule speaks: that permits nothing.
constexpr void leave_open_unknown_words(const snapshot& now, const agreement_record& what,
                                        permission_answer& made) {
  row_list<text> told;
  const auto tell_if_unknown = [&](const auto& word) {
    if (word.empty() || is_listed(told, word.as_text()) || is_known_word(now, word, what)) return;
    told.push_back(word.as_text());
    made.leave_open(no_such_word(name_of(kind_of(word)), word.as_text()));
  };
  for (const auto& provision : what.provisions) {
    tell_if_unknown(provision.form);
    for (const auto& domain : provision.domains) tell_if_unknown(domain);
  }
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_KNOWN_WORDS_HPP
