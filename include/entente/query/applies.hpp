// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_APPLIES_HPP
#define ENTENTE_QUERY_APPLIES_HPP

#include <entente/query/precedents.hpp>

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
struct condition_finding {
  precedent_condition about = precedent_condition::happened;
  truth met;
  /// Membership and region: what the recipient was, where it lay. Instrument and domain: which.
  text precedent_has;
  text candidate_has;
  /// The body or constraint that decided, by code and name, with what the facts say of it.
  text decided_by;
  text decided_by_name;
  provenance cites;
  friend constexpr bool operator==(const condition_finding&, const condition_finding&) = default;
};

/// Whether a precedent carries over to a candidate, condition by condition. A range of conditions,
/// in the order of their enumeration.
class applies_answer {
 public:
  precedent_finding precedent;
  party_finding candidate;
  date day;
  precedent_terms terms;
  row_list<condition_finding> conditions;
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
  friend constexpr bool operator==(const applies_answer&, const applies_answer&) = default;
};

namespace detail {

/// Whether @p party is a member of @p body on a day that lies somewhere in @p when.
[[nodiscard]] constexpr truth was_member(const snapshot& now, party_id party, party_id body,
                                         partial_date when) {
  truth first = truth::no, last = truth::no;
  for (const std::uint32_t number : now.memberships_of(party)) {
    const membership_record& m = now.all_facts().memberships[number];
    if (m.as != role::member || !(now.find_party(m.body) == body)) continue;
    first = first || m.during.contains(when.earliest());
    last = last || m.during.contains(when.latest());
  }
  truth held = truth::unknown;
  if (first == last) held = first;
  if (held.is_no() && !now.coverage().contains(when.latest())) held = truth::unknown;
  return held;
}

/// Whether @p party is a candidate of @p body, as a status of the body with the aspect "membership"
/// says. Where the facts keep no such statuses of a body, who is one is not known.
[[nodiscard]] constexpr truth is_candidate(const snapshot& now, party_id party, party_id body) {
  bool any = false;
  truth held = truth::no;
  for (const auto& s : over(now.all_facts().statuses)) {
    if (!(now.find_party(s.body) == body) || !same_words(s.aspect, "membership") ||
        !same_words(s.status, "candidate"))
      continue;
    any = true;
    if (now.find_party(s.party) == party) held = held || s.during.contains(now.day());
  }
  if (held.is_no() && (!any || !now.is_covered())) held = truth::unknown;
  return held;
}

/// The bodies to which a precedent says what its recipients were: the one that provided, or every
/// alliance of the states that did of which the recipients may have been that.
[[nodiscard]] constexpr row_list<party_id> bodies_meant(const snapshot& now,
                                                        const precedent_record& p) {
  row_list<party_id> bodies;
  for (const auto& provider : p.providers)
    if (now.record(now.find_party(provider)).kind == party_kind::alliance)
      bodies.push_back(now.find_party(provider));
  if (!bodies.empty() || p.providers.empty()) return bodies;
  for (std::size_t i = 0; i != now.parties(); ++i) {
    const party_id body{i};
    if (!now.record(body).collective_defence.is_yes()) continue;
    bool all = true;
    for (const auto& provider : p.providers)
      all = all && !was_member(now, now.find_party(provider), body, p.on).is_no();
    for (const auto& one : p.recipients) {
      const truth in = was_member(now, now.find_party(one), body, p.on);
      if (p.recipient_was != membership::unknown)
        all = all && !(p.recipient_was == membership::member ? in : !in).is_no();
    }
    if (all) bodies.push_back(body);
  }
  return bodies;
}

/// Whether @p who is to @p body today what @p then says, and what it is.
[[nodiscard]] constexpr truth is_the_same_to(const snapshot& now, party_id who, party_id body,
                                             membership then, text& found) {
  const truth member = was_member(now, who, body, partial_date{now.day()});
  truth candidate = truth::no;
  if (!member.is_yes()) candidate = !member && is_candidate(now, who, body);
  const membership is = member.is_yes()       ? membership::member
                        : member.is_unknown() ? membership::unknown
                        : candidate.is_yes()  ? membership::candidate
                                              : membership::outsider;
  found = text::borrow(name_of(is));
  switch (then) {
    case membership::member:
      return member;
    case membership::candidate:
      return candidate;
    case membership::outsider:
      return !member;
    case membership::unknown:
      break;
  }
  return truth::unknown;
}

[[nodiscard]] constexpr condition_finding judge_membership(const snapshot& now,
                                                           const precedent_record& p,
                                                           party_id who) {
  condition_finding made;
  made.about = precedent_condition::membership;
  made.precedent_has = text::borrow(name_of(p.recipient_was));
  made.candidate_has = text::borrow(name_of(membership::unknown));
  bool first = true;
  for (const party_id body : bodies_meant(now, p)) {
    text is;
    const truth met = is_the_same_to(now, who, body, p.recipient_was, is);
    if (first) {
      made.met = met;
      made.candidate_has = is;
      made.decided_by = now.record(body).code.as_text();
      made.decided_by_name = now.record(body).name;
      made.cites = now.record(body).cites;
    } else if (!(made.met == met)) {
      // The precedent does not say which alliance it means, and they differ.
      made.met = truth::unknown;
      made.candidate_has = text::borrow(name_of(membership::unknown));
    }
    first = false;
  }
  return made;
}

/// How far a constraint that speaks of it forbids something today: a soft one, one with
/// exceptions and one that sets conditions leave it open.
[[nodiscard]] constexpr truth forbids_today(const snapshot& now, const constraint_record& c) {
  truth barred = c.during.contains(now.day());
  if (c.effect != rule_effect::forbids && c.effect != rule_effect::conditions) return truth::no;
  if (c.effect == rule_effect::conditions || c.bars == strength::soft || !c.exceptions.empty())
    barred = barred && truth::unknown;
  return barred;
}

/// The constraint of @p holder that forbids @p form in one of @p domains, or, without a form, work
/// in one of them at all. Which constraints speak of it is the whole of what this judges.
[[nodiscard]] constexpr truth is_forbidden(const snapshot& now, party_id holder,
                                           const form_code& form, const list<domain_code>& domains,
                                           const constraint_record*& by) {
  const auto has = [](const auto& codes, const auto& code) {
    for (const auto& one : codes)
      if (one == code) return true;
    return false;
  };
  truth barred = truth::no;
  for (const auto& code : now.record(holder).bound_by)
    for (const auto& c : over(now.all_facts().constraints)) {
      if (!(c.code == code) || c.forms.empty() != form.empty()) continue;
      if (!form.empty() && !has(c.forms, form)) continue;
      bool in_domain = c.domains.empty() && !form.empty();
      for (const auto& d : domains) in_domain = in_domain || has(c.domains, d);
      const truth says = in_domain ? forbids_today(now, c) : truth::no;
      if (says.is_no() || (says.is_unknown() && barred.is_unknown())) continue;
      if (!barred.is_yes()) by = &c;
      barred = barred || says;
    }
  return barred;
}

/// "cyber, hybrid".
[[nodiscard]] constexpr text joined_codes(const auto& codes) {
  row_list<char> letters;
  const auto add = [&letters](std::string_view words) {
    for (const char c : words) letters.push_back(c);
  };
  for (const auto& one : codes) {
    if (!letters.empty()) add(", ");
    add(one.view());
  }
  return std::string_view{letters.data(), letters.size()};
}

/// @p form is empty where the domain alone is judged.
[[nodiscard]] constexpr condition_finding judge_constraints(const snapshot& now,
                                                            const precedent_record& p, party_id who,
                                                            precedent_condition about) {
  condition_finding made;
  made.about = about;
  form_code form;
  if (about == precedent_condition::instrument) {
    form = p.form;
    made.precedent_has = form.as_text();
  } else {
    made.precedent_has = joined_codes(p.domains);
  }
  if (made.precedent_has.empty()) return made;
  const constraint_record* by = nullptr;
  made.met = !is_forbidden(now, who, form, p.domains, by);
  if (by != nullptr) {
    made.candidate_has = by->says;
    made.decided_by = by->code.as_text();
    made.decided_by_name = by->name;
    made.cites = by->cites;
  }
  return made;
}

[[nodiscard]] constexpr condition_finding judge_region(const snapshot& now,
                                                       const precedent_record& p, party_id who,
                                                       const several<domain_tag>& borderless) {
  condition_finding made;
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
          condition_finding dated;
          dated.met = happened;
          made.conditions.push_back(dated);
          break;
        }
        case precedent_condition::membership:
          made.conditions.push_back(detail::judge_membership(now, p, who));
          break;
        case precedent_condition::instrument:
        case precedent_condition::domain:
          made.conditions.push_back(detail::judge_constraints(now, p, who, about));
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
