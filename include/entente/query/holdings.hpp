// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_HOLDINGS_HPP
#define ENTENTE_QUERY_HOLDINGS_HPP

#include <entente/model/forms.hpp>
#include <entente/query/precedents.hpp>
#include <entente/query/tie.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace entente::inline v0 {

/// What shows that a party has something with another.
enum class holding_kind : std::uint8_t { agreement, role, precedent, step };
[[nodiscard]] constexpr std::array<named<holding_kind>, 4> words_of(holding_kind) noexcept {
  return {{{holding_kind::agreement, "agreement"},
           {holding_kind::role, "role"},
           {holding_kind::precedent, "precedent"},
           {holding_kind::step, "step"}}};
}

/// One thing that a party has with another: an agreement, or each form that it provides; a role in
/// the other or in a framework of it; what it was given; a form in some domains, in practice.
struct holding {
  holding_kind shown = holding_kind::agreement;
  /// The agreement, body, precedent or step.
  text code;
  text name;
  form_code form;
  list<domain_code> domains;
  partial_date since;
  truth holds;
  provenance cites;
  /// The body in which it is a role: of a role, and of a precedent or step that brought one.
  party_code role_in = {};
  friend constexpr bool operator==(const holding&, const holding&) = default;
};

namespace detail {

/// Whether a form may be that of taking a role in a body, or one of its frameworks.
[[nodiscard]] constexpr bool may_bring_role(const form_code& form) {
  return form == full_membership.code() || form == centre_participation.code() ||
         form == partner_status.code() || form == programme.code();
}

/// Whether a party is in a body today, by its spells there, in whatever role; nothing where none is
/// on record.
[[nodiscard]] constexpr std::optional<truth> in_by_spells(const snapshot& now, party_id self,
                                                          const party_code& body) {
  std::optional<truth> in;
  for (const std::uint32_t number : now.memberships_of(self)) {
    const membership_record& m = now.all_facts().memberships[number];
    if (m.body == body) in = in.value_or(truth::no) || m.during.contains(now.day());
  }
  return in;
}
/// Whether a party has from another what a precedent tells of: it was given it by the other or, a
/// role, by a framework of the other, and is there still.
[[nodiscard]] constexpr truth has_from(const snapshot& now, party_id self, party_id other,
                                       const precedent_record& p) {
  truth has = truth::no;
  if (!is_listed(p.recipients, now.record(self).code)) return has;
  const party_code& from = now.record(other).code;
  for (const auto& provider : p.providers) {
    const party_id by = now.find_party(provider);
    const bool is_role = may_bring_role(p.form);
    if (!by.is_valid() || !(by == other || (is_role && now.record(by).framework_of == from)))
      continue;
    // Who was taken in, and has no spell there on record, is there still.
    has = has || (is_role ? in_by_spells(now, self, provider).value_or(truth::yes) : truth::yes);
  }
  return has && has_happened(p.on, now.day());
}

/// The same, whichever of the two was given it by the other.
[[nodiscard]] constexpr truth was_given_between(const snapshot& now, party_id one, party_id other,
                                                const precedent_record& p) {
  return has_from(now, one, other, p) || has_from(now, other, one, p);
}

/// Gathers what a party has with another on the day, certainly or possibly: agreements, then roles,
/// precedents and steps.
class holder {
 public:
  constexpr holder(const snapshot& now, party_id self, party_id other)
      : now_{now}, self_{self}, other_{other}, tied_{tie(now, self, other)} {
    for (const auto& found : tied_.agreements) add_agreement(found);
    for (const std::uint32_t number : now_.memberships_of(self_))
      add_role(now_.all_facts().memberships[number]);
    for (const auto& p : now_.all_facts().precedents) add_precedent(p);
    for (const auto* const numbers : {&tied_.steps, &tied_.possible_steps})
      for (const std::uint32_t number : *numbers) add_step(now_.all_facts().steps[number]);
  }

  [[nodiscard]] constexpr const row_list<holding>& all() const noexcept { return made_; }

  /// Whether the party has a role in @p body today: by its spells there or, where none is on
  /// record, by what brought it one.
  [[nodiscard]] constexpr truth is_in(const party_code& body) const {
    if (const auto in = in_by_spells(now_, self_, body)) return *in;
    truth brought = truth::no;
    for (const auto& one : made_)
      if (one.role_in == body) brought = brought || one.holds;
    return brought;
  }
  /// Whether @p act, in a form of an agreement, is of the day on which that was signed or began, or
  /// began to provide it: then it is no other thing.
  [[nodiscard]] constexpr bool is_seen_in(const holding& act, const holding& agreement) const {
    if (agreement.shown != holding_kind::agreement || act.form.empty() ||
        !(act.form == agreement.form))
      return false;
    for (const auto& found : tied_.agreements) {
      const agreement_record& a = now_.record(found.agreement);
      if (!(a.code.as_text() == agreement.code)) continue;
      if (act.since == a.signed_on || act.since == a.life().from) return true;
      for (const auto& p : a.provisions)
        if (p.form == act.form && p.during.from == act.since) return true;
    }
    return false;
  }

 private:
  constexpr void add_agreement(const tie_agreement& found) {
    const agreement_record& a = now_.record(found.agreement);
    holding one{holding_kind::agreement, a.code.as_text(), a.name, {}, {}, found.since,
                found.in_force,          a.cites};
    if (a.provisions.empty()) made_.push_back(one);
    const std::size_t first = made_.size();
    for (const auto& provision : a.provisions) {
      one.form = provision.form;
      one.domains = provision.domains;
      one.holds = found.in_force && provision.during.contains(now_.day());
      if (!one.holds.is_no()) add_form(one, first);
    }
  }
  /// Provisions of one form are one thing, in the domains of all of them.
  constexpr void add_form(const holding& one, std::size_t first) {
    for (std::size_t i = first; i != made_.size(); ++i) {
      if (!(made_[i].form == one.form) || !(made_[i].holds == one.holds)) continue;
      row_list<domain_code> domains{made_[i].domains.begin(), made_[i].domains.end()};
      for (const auto& d : one.domains)
        if (!is_listed(domains, d)) domains.push_back(d);
      made_[i].domains = list<domain_code>{domains};
      return;
    }
    made_.push_back(one);
  }

  constexpr void add_role(const membership_record& m) {
    const party_record& body = now_.record(now_.find_party(m.body));
    const truth today = m.during.contains(now_.day());
    const party_code& of = now_.record(other_).code;
    if (!today.is_no() && (body.code == of || body.framework_of == of))
      made_.push_back({holding_kind::role,
                       m.body.as_text(),
                       body.name,
                       {},
                       {},
                       m.during.from,
                       today,
                       m.cites,
                       m.body});
  }

  constexpr void add_precedent(const precedent_record& p) {
    const truth happened = has_happened(p.on, now_.day());
    if (happened.is_no() || !is_listed(p.recipients, now_.record(self_).code) ||
        !is_listed(p.providers, now_.record(other_).code))
      return;
    holding one{holding_kind::precedent,
                p.code.as_text(),
                p.says,
                p.form,
                p.domains,
                p.on,
                happened,
                p.cites};
    one.role_in = role_brought(p.form, p.on);
    // Who takes somebody in, takes them into itself, whenever the role began.
    if (one.role_in.empty() && may_bring_role(p.form) && !(p.form == programme.code()) &&
        now_.record(other_).kind == party_kind::alliance)
      one.role_in = now_.record(other_).code;
    made_.push_back(std::move(one));
  }

  constexpr void add_step(const step_record& s) {
    const truth there = s.carried_out && has_happened(s.on, now_.day());
    if (!there.is_no())
      made_.push_back({holding_kind::step, s.code.as_text(), s.says, s.form, s.domains, s.on, there,
                       s.cites, role_brought(s.form, s.on)});
  }
  /// The body in which the party has a role from the day of an act on, if its form may bring one.
  [[nodiscard]] constexpr party_code role_brought(const form_code& form, partial_date on) const {
    if (!may_bring_role(form) || on.is_unknown()) return {};
    for (const std::uint32_t number : now_.memberships_of(self_)) {
      const membership_record& m = now_.all_facts().memberships[number];
      if (m.during.from == on) return m.body;
    }
    return {};
  }

  const snapshot& now_;
  party_id self_, other_;
  tie_answer tied_;
  row_list<holding> made_;
};

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_HOLDINGS_HPP
