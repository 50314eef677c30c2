// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_RULES_HPP
#define ENTENTE_MODEL_RULES_HPP

#include <entente/core/buffer.hpp>
#include <entente/model/form_meaning.hpp>
#include <entente/model/records.hpp>

namespace entente::inline v0::detail {

// The rules that one record has to keep by itself. Types are held to them by the compiler and rows
// by `diagnose`, through the same functions: `broken(rule, what)` is told of every rule that is
// broken.

template <class Codes, class Code>
[[nodiscard]] constexpr bool is_listed(const Codes& codes, const Code& code) {
  for (const auto& one : codes)
    if (one == code) return true;
  return false;
}
/// The record that has a code, or null. @cost linear: for what a world keeps no index of
template <class Rows, class Code>
[[nodiscard]] constexpr auto find_coded(const Rows& rows, const Code& code) noexcept
    -> decltype(rows.data()) {
  for (const auto& one : rows)
    if (one.code == code) return &one;
  return nullptr;
}
/// Adds a code that is one and not listed yet.
template <class Codes, class Code>
constexpr void add_once(Codes& codes, const Code& code) {
  if (!code.empty() && !is_listed(codes, code)) codes.push_back(code);
}
/// Whether each of @p some is in @p all.
template <class Some, class All>
[[nodiscard]] constexpr bool are_listed(const Some& some, const All& all) {
  for (const auto& one : some)
    if (!is_listed(all, one)) return false;
  return true;
}

/// Whether @p article says itself what keeps @p rule from holding: its conditions, its places.
[[nodiscard]] constexpr bool states_exception(const constraint_record& rule,
                                              const article_record& article) {
  if (rule.exceptions.empty() && rule.places.empty()) return false;
  if (!rule.places.empty() && (article.areas.empty() || !are_listed(article.areas, rule.places)))
    return false;
  return are_listed(rule.exceptions, article.conditions);
}

/// Whether a rule speaks of a form of cooperation in domains: where it names forms, of those, in
/// its domains if it names some; of what promises one of its duties; where it names domains alone,
/// of whatever is in one of them. Of what leaves out its form or its domains, unknown.
template <class Domains>
[[nodiscard]] constexpr truth speaks_of(const constraint_record& rule, const form_code& form,
                                        const Domains& domains) {
  const form_meaning means = meaning_of(form);
  truth promises{!(rule.duties & means.brings).empty()};
  if (form.empty())
    for (const form_meaning& one : form_meanings)
      if (!(rule.duties & one.brings).empty() &&
          is_listed(domains, domain_code::borrow(one.domain)))
        promises = truth::unknown;
  truth is_meant{is_listed(rule.forms, form)};
  if (rule.forms.empty())
    is_meant = truth{rule.duties.empty() && !rule.domains.empty()};
  else if (form.empty())
    is_meant = truth::unknown;
  truth is_there{rule.domains.empty()};
  for (const auto& d : domains)
    if (is_listed(rule.domains, d)) is_there = truth::yes;
  if (!means.domain.empty()) {
    // What is permitted in a domain is so for what is said to be in it.
    const bool counts = rule.effect != rule_effect::permits || domains.empty();
    if (counts && is_listed(rule.domains, domain_code::borrow(means.domain))) is_there = truth::yes;
  } else if (domains.empty() && is_there.is_no()) {
    is_there = truth::unknown;
  }
  const truth speaks = promises || (is_meant && is_there);
  if (means.takes.empty() || speaks.is_yes()) return speaks;
  return speaks || speaks_of(rule, form_code::borrow(means.takes), domains);
}
[[nodiscard]] constexpr truth speaks_of(const constraint_record& rule,
                                        const provision_record& provision) {
  return speaks_of(rule, provision.form, provision.domains);
}
/// The duties of which a rule speaks: those that it names, and those of the forms that it means.
[[nodiscard]] constexpr flag_set<duty> duties_of(const constraint_record& rule) {
  flag_set<duty> made = rule.duties;
  if (rule.forms.empty() && rule.domains.empty()) return made;
  for (const form_meaning& one : form_meanings)
    if (!one.brings.empty() &&
        speaks_of(rule, form_code::borrow(one.form), list<domain_code>{}).is_yes())
      made |= one.brings;
  return made;
}
[[nodiscard]] constexpr bool speaks_of_all(const constraint_record& rule, flag_set<duty> some) {
  return (duties_of(rule) & some) == some;
}
/// Whether @p later makes what @p rule says of @p article give way while it holds.
[[nodiscard]] constexpr bool lifts(const constraint_record& later, const constraint_record& rule,
                                   const article_record& article) {
  if (!is_listed(later.reinterprets, rule.code) ||
      !speaks_of_all(later, duties_of(rule) & article.pledges))
    return false;
  return later.effect == rule_effect::permits ||
         (later.effect != rule_effect::requires_ && states_exception(later, article));
}
/// The same of a provision, which says no conditions: where there are some, they may hold.
[[nodiscard]] constexpr bool lifts(const constraint_record& later, const constraint_record& rule,
                                   const provision_record& provision) {
  return is_listed(later.reinterprets, rule.code) && later.effect != rule_effect::requires_ &&
         !speaks_of(later, provision).is_no();
}

[[nodiscard]] constexpr bool is_ban(const constraint_record& rule) noexcept {
  return rule.bars == strength::hard && rule.effect == rule_effect::forbids;
}
/// Whether a hard rule bars an article, days and later rules aside.
[[nodiscard]] constexpr bool bars(const constraint_record& rule, const article_record& article) {
  if (!is_ban(rule)) return false;
  if ((duties_of(rule) & article.pledges).empty()) return false;
  for (const auto& stated : article.compatible)
    if (stated.constraint == rule.code) return false;
  return !states_exception(rule, article);
}
/// The same of a form of cooperation in domains. Conditions and places, of which a provision does
/// not speak, leave it open, and so does a domain that it leaves out.
[[nodiscard]] constexpr bool bars(const constraint_record& rule,
                                  const provision_record& provision) {
  return is_ban(rule) && rule.exceptions.empty() && rule.places.empty() &&
         speaks_of(rule, provision).is_yes();
}

/// The rules that bind one party.
using rules_of_one = block<const constraint_record* const>;

/// Whether some day of @p piece surely lies in @p life and in @p part, and in none of the days of
/// the rules that lift the one in question.
[[nodiscard]] constexpr bool holds_in(const spell& piece, const spell& life, const spell& part,
                                      const rules_of_one& lifting) {
  if (!piece.surely_overlaps(life) || !piece.surely_overlaps(part)) return false;
  if (lifting.empty()) return true;
  const spell& lifted = lifting[0]->during;
  const rules_of_one rest{lifting.data() + 1, lifting.size() - 1};
  const auto holds_outside = [&](const spell& outside) {
    const spell left = piece.within(outside);
    return left.from.latest() < left.until.earliest() && holds_in(left, life, part, rest);
  };
  return holds_outside({partial_date::dawn(), lifted.from}) ||
         holds_outside({lifted.until, partial_date::never()});
}

/// Whether @p rule bars an article or provision of an agreement in force during @p life, for its
/// holder, whom the @p others bind, too.
template <class Part>
[[nodiscard]] constexpr bool forbids(const constraint_record& rule, const Part& part,
                                     const spell& life, const rules_of_one& others = {}) {
  if (!bars(rule, part)) return false;
  buffer<const constraint_record*> lifting{others.size()};
  std::size_t count = 0;
  for (const constraint_record* other : others)
    if (lifts(*other, rule, part)) lifting.data()[count++] = other;
  return holds_in(rule.during, life, part.during, {lifting.data(), count});
}

[[nodiscard]] constexpr bool is_party(const agreement_record& agreement, const party_code& party) {
  for (const auto& p : agreement.parties)
    if (p.party == party) return true;
  return false;
}

/// The same for one bearer or party: only while it is a party itself.
template <class Part>
[[nodiscard]] constexpr bool forbids(const constraint_record& rule, const Part& part,
                                     const agreement_record& agreement, const party_code& bearer,
                                     const rules_of_one& others = {}) {
  if (!bars(rule, part)) return false;
  for (const auto& p : agreement.parties)
    if (p.party == bearer && forbids(rule, part, agreement.life().within(p.during), others))
      return true;
  return false;
}

/// Tells @p barred(rule, part) of every article and provision of @p agreement that a rule binding
/// @p party, one of its parties, bars for it.
template <class Barred>
constexpr void bans_of(const agreement_record& agreement, const party_code& party,
                       const rules_of_one& binding, const Barred& barred) {
  for (const constraint_record* rule : binding) {
    if (!is_ban(*rule)) continue;
    for (const auto& article : agreement.articles)
      if ((article.bearers.empty() || is_listed(article.bearers, party)) &&
          forbids(*rule, article, agreement, party, binding))
        barred(*rule, article);
    for (const auto& provision : agreement.provisions)
      if (forbids(*rule, provision, agreement, party, binding)) barred(*rule, provision);
  }
}

template <class Report>
constexpr void rules_of_parties(const agreement_record& a, const Report& broken) {
  bool two = false;
  for (const auto& p : a.parties) {
    two = two || !(p.party == a.parties[0].party);
    if (!p.during.can_be()) broken(errc::end_is_after_beginning, p.party.view());
    if (p.during.from.latest() < a.signed_on.earliest() && !(p.during.from == partial_date::dawn()))
      broken(errc::accession_is_not_before_founding, p.party.view());
  }
  if (!two) broken(errc::agreement_has_two_parties, a.code.view());
  for (std::size_t i = 0; i != a.parties.size(); ++i)
    for (std::size_t j = i + 1; j != a.parties.size(); ++j) {
      const party_spell& one = a.parties[i];
      const party_spell& other = a.parties[j];
      if (!(one.party == other.party) || !(one.phase == other.phase) ||
          !one.during.surely_overlaps(other.during))
        continue;
      broken(one.during == other.during ? errc::party_is_listed_once : errc::spells_do_not_overlap,
             one.party.view());
    }
}

template <class Report>
constexpr void rules_of_articles(const agreement_record& a, const Report& broken) {
  for (const auto& article : a.articles) {
    if (!article.during.can_be()) broken(errc::end_is_after_beginning, article.number.view());
    for (const auto& bearer : article.bearers)
      if (!is_party(a, bearer)) broken(errc::bearer_is_a_party_of_the_agreement, bearer.view());
    for (const auto& beneficiary : article.beneficiaries)
      if (!is_party(a, beneficiary))
        broken(errc::beneficiary_is_a_party_of_the_agreement, beneficiary.view());
  }
  for (const auto& provision : a.provisions)
    if (!provision.during.can_be()) broken(errc::end_is_after_beginning, provision.form.view());
}

/// Every rule that an agreement keeps by itself.
template <class Report>
constexpr void rules_of(const agreement_record& a, const Report& broken) {
  const bool has_force = !a.in_force.is_unknown();
  if (has_force && a.in_force.latest() < a.signed_on.earliest() && !a.signed_on.is_unknown())
    broken(errc::force_is_not_before_signature, a.code.view());
  if (!spell{has_force ? a.in_force : a.signed_on, a.ended}.can_be())
    broken(errc::end_is_after_beginning, a.code.view());
  rules_of_parties(a, broken);
  rules_of_articles(a, broken);
}

/// Every rule that one spell in a body keeps by itself, given the first day of the body.
template <class Report>
constexpr void rules_of(const membership_record& m, partial_date founded, const Report& broken) {
  if (m.party == m.body) broken(errc::body_has_no_role_in_itself, m.party.view());
  if (!m.during.can_be()) broken(errc::end_is_after_beginning, m.party.view());
  // A partner can be older than the framework that took it in; a member cannot.
  if (m.as == role::member && m.during.from.latest() < founded.earliest() &&
      !(m.during.from == partial_date::dawn()))
    broken(errc::accession_is_not_before_founding, m.party.view());
}

/// Whether two spells of one party in one body say it held one role twice at a time.
[[nodiscard]] constexpr bool clash(const membership_record& a, const membership_record& b) {
  return a.party == b.party && a.body == b.body && a.as == b.as && a.title == b.title &&
         a.during.surely_overlaps(b.during);
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MODEL_RULES_HPP
