// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_APPLIES_HPP
#define ENTENTE_QUERY_APPLIES_HPP

#include <entente/query/joined_text.hpp>
#include <entente/query/permits.hpp>
#include <entente/query/precedents.hpp>
#include <entente/query/standing.hpp>

#include <cstddef>

namespace entente::inline v0 {

/// What a party may share with those for whom something was done before.
enum class precedent_condition : std::uint8_t {
  happened,    // it had happened by the day
  membership,  // the party is to the body that provided what the recipient was
  instrument,  // no constraint of the party forbids what was done, as a form
  domain,      // nor work in the domain, in whatever form
  region       // the party lies in the region of the recipient
};
[[nodiscard]] constexpr std::array<named<precedent_condition>, 5> words_of(
    precedent_condition) noexcept {
  return {{{precedent_condition::happened, "happened"},
           {precedent_condition::membership, "membership"},
           {precedent_condition::instrument, "instrument"},
           {precedent_condition::domain, "domain"},
           {precedent_condition::region, "region"}}};
}

/// Which conditions are compared, and how far a region counts: an argument of the question.
struct precedent_terms {
  flag_set<precedent_condition> compared{
      precedent_condition::happened, precedent_condition::membership,
      precedent_condition::instrument, precedent_condition::domain, precedent_condition::region};
  /// Domains that are bound to no place: where the precedent concerns only such, any region will
  /// do. None unless the caller, or a source that the caller trusts, says so.
  several<domain_tag> borderless{};
  friend constexpr bool operator==(const precedent_terms&, const precedent_terms&) = default;
};

/// One condition: what held for the precedent, what holds for the candidate, and what decided.
struct compared_condition {
  precedent_condition about = precedent_condition::happened;
  truth met;
  /// Membership and region: what the recipient was, where it lay. Instrument and domain: which.
  text precedent_has;
  text candidate_has;
  /// The body or constraint that decided, by code and name, with what the facts say of it.
  text decided_by;
  text decided_by_name;
  provenance cites;
  /// Another body that may be meant as well, to which it is otherwise.
  text differs_for = {};
  friend constexpr bool operator==(const compared_condition&, const compared_condition&) = default;
};

/// Whether a precedent carries over to a candidate, condition by condition. A range of conditions,
/// in the order of their enumeration.
class applies_answer {
 public:
  precedent_finding precedent;
  party_finding candidate;
  date day;
  precedent_terms terms;
  row_list<compared_condition> conditions;
  /// The names asked for that the world does not know; then nothing is compared.
  row_list<text> not_known;

  /// Yes if every condition is met, no if one is not.
  [[nodiscard]] constexpr truth value() const noexcept {
    if (!not_known.empty()) return truth::unknown;
    truth all = truth::yes;
    for (const auto& c : conditions) all = all && c.met;
    return all;
  }
  [[nodiscard]] constexpr operator truth() const noexcept { return value(); }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return value().is_yes(); }
  /// Whether one condition is met; unknown if it was not compared.
  [[nodiscard]] constexpr truth met(precedent_condition about) const noexcept {
    for (const auto& c : conditions)
      if (c.about == about) return c.met;
    return truth::unknown;
  }
  /// The conditions that are met, not met, or of which it is not known.
  [[nodiscard]] constexpr flag_set<precedent_condition> those(truth met) const noexcept {
    flag_set<precedent_condition> found;
    for (const auto& c : conditions)
      if (c.met == met) found |= c.about;
    return found;
  }
  [[nodiscard]] constexpr auto begin() const noexcept { return conditions.begin(); }
  [[nodiscard]] constexpr auto end() const noexcept { return conditions.end(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return conditions.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return conditions.empty(); }
  [[nodiscard]] constexpr const compared_condition& operator[](std::size_t i) const noexcept {
    return conditions[i];
  }
  friend constexpr bool operator==(const applies_answer&, const applies_answer&) = default;
};

namespace detail {

[[nodiscard]] constexpr compared_condition judge_membership(const snapshot& now,
                                                            const precedent_record& p,
                                                            party_id who) {
  compared_condition made;
  made.about = precedent_condition::membership;
  made.precedent_has = text::borrow(name_of(p.recipient_was));
  made.candidate_has = text::borrow(name_of(membership::unknown));
  row_list<party_id> perhaps;
  const row_list<party_id> bodies = bodies_meant(now, p, perhaps);
  const row_list<party_id>& maybe = perhaps;
  if (bodies.empty()) return made;
  const party_record& first = now.record(bodies[0]);
  made.met = is_the_same_to(now, who, bodies[0], p.recipient_was, made.candidate_has);
  made.decided_by = first.code.as_text();
  made.decided_by_name = first.name;
  made.cites = first.cites;
  // The precedent does not say which alliance it means: where they differ, it is not known.
  for (const auto* const some : {&bodies, &maybe})
    for (const party_id body : *some) {
      text is;
      if (made.met.is_unknown() || is_the_same_to(now, who, body, p.recipient_was, is) == made.met)
        continue;
      made.met = truth::unknown;
      made.differs_for = now.record(body).name;
    }
  return made;
}

/// How far one ruling stands against what was done: a soft rule, and one whose conditions are open,
/// leave it open.
[[nodiscard]] constexpr truth stands_against(const ruling& one) {
  if (one.verdict == permission::yes) return truth::no;
  return one.verdict == permission::no && one.bars == strength::hard ? truth::yes : truth::unknown;
}

/// Whether what was done would be permitted to @p who today, by those who did it then: the form in
/// domains or, without a form, work in the domains at all.
[[nodiscard]] constexpr permission_answer permits_again(const snapshot& now,
                                                        const precedent_record& p, party_id who,
                                                        const form_code& form,
                                                        const list<domain_code>& domains,
                                                        const several<domain_tag>& borderless) {
  agreement_record proposed = record_of(outline{{}, {}, {}, form, domains});
  row_list<party_spell> parties{{now.record(who).code, {}}};
  for (const auto& provider : p.providers) parties.push_back({provider, {}});
  proposed.parties = list<party_spell>{parties};
  row_list<domain_trait> reach;
  if (!borderless.empty())
    for (const auto& d : domains)
      if (asks_for(now, borderless, list<domain_code>{d}))
        reach.push_back({d.view(), spatial_reach::borderless, 0, false, {}});
  circumstances given;
  given.reach_of_domains.all = {reach.data(), reach.size()};
  return permits(now, who, proposed, given);
}

/// Whether a rule of @p who stands against the form of what was done in its domains, other than one
/// that stands against the domains whatever the form, or, without a form, against the domains; and
/// @p by which. What rules say is asked of `permits`.
[[nodiscard]] constexpr truth is_barred(const snapshot& now, const precedent_record& p,
                                        party_id who, const form_code& form,
                                        const several<domain_tag>& borderless, ruling& by) {
  truth barred = truth::no;
  const auto ask = [&](const list<domain_code>& domains, truth are_those) {
    const permission_answer asked = permits_again(now, p, who, form, domains, borderless);
    row_list<ruling> of_the_domains;
    if (!form.empty())
      for (auto& one : permits_again(now, p, who, {}, domains, borderless).rulings())
        if (one.speaks.is_yes()) of_the_domains.push_back(std::move(one));
    for (const auto& one : asked.rulings()) {
      // Without a form, what a rule says of some forms is not asked.
      bool is_about_form = !form.empty() || one.speaks.is_yes();
      for (const auto& other : of_the_domains)
        is_about_form = is_about_form && !(other.rule == one.rule);
      const truth against = are_those && stands_against(one);
      if (!is_about_form || against.is_no() || barred.is_yes() || against == barred) continue;
      by = one;
      barred = against;
    }
    for (const reason& why : asked.reasons())
      if (!form.empty() || why.on != ground::nothing_asked) barred = barred || truth::unknown;
  };
  ask(p.domains, truth::yes);
  if (!p.domains.empty()) return barred;
  // In which domains it was is not on record: perhaps in one of which a rule speaks.
  row_list<domain_code> perhaps;
  for (const auto& rule : rules_of(now, who))
    for (const auto& d : rule.domains) perhaps.push_back(d);
  if (!perhaps.empty()) ask(list<domain_code>{perhaps}, truth::unknown);
  return barred;
}

/// "cyber, hybrid".
[[nodiscard]] constexpr text joined_codes(const auto& codes) {
  text listed;
  for (const auto& one : codes) add_word(listed, one.view());
  return listed;
}

[[nodiscard]] constexpr compared_condition judge_constraints(
    const snapshot& now, const precedent_record& p, party_id who, precedent_condition about,
    const several<domain_tag>& borderless) {
  compared_condition made;
  made.about = about;
  const form_code form = about == precedent_condition::instrument ? p.form : form_code{};
  if (about == precedent_condition::instrument)
    made.precedent_has = form.as_text();
  else
    made.precedent_has = joined_codes(p.domains);
  if (made.precedent_has.empty()) return made;
  ruling by;
  made.met = !is_barred(now, p, who, form, borderless, by);
  made.candidate_has = by.says;
  made.decided_by = by.rule.as_text();
  made.decided_by_name = by.name;
  made.cites = by.cites;
  return made;
}

[[nodiscard]] constexpr compared_condition judge_region(const snapshot& now,
                                                        const precedent_record& p, party_id who,
                                                        const several<domain_tag>& borderless) {
  compared_condition made;
  made.about = precedent_condition::region;
  bool is_bound = p.domains.empty() || borderless.empty();
  for (const auto& d : p.domains)
    is_bound = is_bound || !asks_for(now, borderless, list<domain_code>{d});
  const auto& here = now.record(who).located_in;
  made.candidate_has = joined_codes(here);
  bool known = !here.empty(), shared = false;
  for (const auto& one : p.recipients) {
    const auto& there = now.record(now.find_party(one)).located_in;
    known = known && !there.empty();
    if (made.precedent_has.empty()) made.precedent_has = joined_codes(there);
    for (const auto& a : there)
      for (const auto& b : here) shared = shared || a == b;
  }
  if (p.recipients.empty()) known = false;
  if (!is_bound) made.decided_by = joined_codes(p.domains);
  if (!is_bound || shared)
    made.met = truth::yes;
  else if (known)
    made.met = truth::no;
  return made;
}

}  // namespace detail

/// Whether what was done in @p p could be pointed to for @p candidate today: which conditions it
/// meets, which not, and which are open.
[[nodiscard]] constexpr applies_answer applies(const snapshot& now, const precedent_record& p,
                                               party_ref candidate, precedent_terms terms = {}) {
  applies_answer made;
  made.day = now.day();
  const truth happened = detail::has_happened(p.on, now.day());
  made.precedent = {p, detail::findings_of(now, p.providers),
                    detail::findings_of(now, p.recipients), happened};
  made.candidate.name = text{candidate.name()};
  for (const auto* const named : {&p.providers, &p.recipients})
    for (const auto& code : *named)
      if (!now.find_party(code).is_valid()) made.not_known.push_back(code.as_text());
  const party_id who = now.find_party(candidate);
  if (!who.is_valid()) made.not_known.push_back(text{candidate.name()});
  if (made.not_known.empty()) {
    made.candidate = detail::finding_of(now, who);
    for (const precedent_condition about : terms.compared) switch (about) {
        case precedent_condition::happened: {
          compared_condition dated;
          dated.met = happened;
          made.conditions.push_back(dated);
          break;
        }
        case precedent_condition::membership:
          made.conditions.push_back(detail::judge_membership(now, p, who));
          break;
        case precedent_condition::instrument:
        case precedent_condition::domain:
          made.conditions.push_back(
              detail::judge_constraints(now, p, who, about, terms.borderless));
          break;
        case precedent_condition::region:
          made.conditions.push_back(detail::judge_region(now, p, who, terms.borderless));
          break;
      }
  }
  made.terms = std::move(terms);
  return made;
}

/// The same, of a precedent of the world, by its noun or code.
[[nodiscard]] constexpr applies_answer applies(const snapshot& now, precedent_ref precedent,
                                               party_ref candidate, precedent_terms terms = {}) {
  for (const auto& p : detail::over(now.all_facts().precedents))
    if (detail::same_words(p.code.view(), precedent.name()))
      return applies(now, p, candidate, std::move(terms));
  applies_answer made;
  made.day = now.day();
  made.precedent.record.says = text{precedent.name()};
  made.candidate.name = text{candidate.name()};
  made.not_known.push_back(text{precedent.name()});
  made.terms = std::move(terms);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_APPLIES_HPP
