// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_IN_PLACE_HPP
#define ENTENTE_QUERY_IN_PLACE_HPP

#include <entente/query/avenue.hpp>
#include <entente/query/owes.hpp>

#include <cstdint>

namespace entente::inline v0::detail {

// What a form of cooperation would bring that is there already without any agreement or step in
// this form: the duty of a clause of defence, which a treaty of many may bring; the role that an
// accession gives.

/// Whether a role is the one that a form gives. Of a body that is named, a form that is none of
/// these gives any role: participation in a centre is open to members, participants, observers.
[[nodiscard]] constexpr bool is_role_of(const form_code& form, role as) {
  if (form == full_membership.code()) return as == role::member;
  if (form == partner_status.code()) return as == role::partner;
  return true;
}

/// Tells `each(basis)` of the defence that each of two parties owes the other.
template <class Each>
constexpr void each_duty_in_place(const snapshot& now, party_id one, party_id other,
                                  const Each& each) {
  for (const bool turned : {false, true}) {
    const answer owed = owes(now, duty::defence, turned ? other : one, turned ? one : other);
    for (const reason& why : owed.reasons())
      if (!why.instrument.empty() && !(owed.value() && why.says).is_no())
        each(avenue_basis{why.instrument, why.instrument_name, true, why.binding, why.during.from,
                          owed.value() && why.says, why.cites});
  }
}

/// Tells `each(basis)` of the roles that @p form gives and that @p who has in @p body.
template <class Each>
constexpr void each_role_in_place(const snapshot& now, party_id who, const party_code& body,
                                  const form_code& form, const Each& each) {
  const party_id id = now.find_party(body);
  if (!id.is_valid() || id == who) return;
  for (const std::uint32_t number : now.memberships_of(who)) {
    const membership_record& m = now.all_facts().memberships[number];
    const truth today = m.during.contains(now.day());
    if (m.body == body && is_role_of(form, m.as) && !today.is_no())
      each(avenue_basis{body.as_text(), now.record(id).name, false, truth::no, m.during.from, today,
                        m.cites, holding_kind::role});
  }
}

/// The same of a body that is neither of the two: a state of them takes the role, not an alliance;
/// where both are states it is in place once both have it, from the day of the later one.
template <class Each>
constexpr void each_role_elsewhere(const snapshot& now, party_id one, party_id other,
                                   const party_code& body, const form_code& form,
                                   const Each& each) {
  const auto takes_it = [&](party_id who, party_id beside) {
    return now.record(who).kind == party_kind::state ||
           now.record(beside).kind == party_kind::alliance;
  };
  if (takes_it(one, other) != takes_it(other, one)) {
    each_role_in_place(now, takes_it(one, other) ? one : other, body, form, each);
    return;
  }
  each_role_in_place(now, one, body, form, [&](const avenue_basis& first) {
    each_role_in_place(now, other, body, form, [&](const avenue_basis& second) {
      avenue_basis both = first;
      both.holds = first.holds && second.holds;
      if (both.since.latest() < second.since.latest()) both.since = second.since;
      each(both);
    });
  });
}

/// Whether what makes a form in place does so in a domain: in its own, or in any where it is a role
/// in a body that is named.
[[nodiscard]] constexpr bool is_in_place_in(const form_code& form, const domain_code& domain,
                                            const party_code& role_in) {
  return !role_in.empty() || same_words(meaning_of(form).domain, domain.view());
}
/// Tells `each(basis)` of everything that makes a form in place between two parties: where @p
/// role_in names a body, of roles there alone.
template <class Each>
constexpr void each_in_place(const snapshot& now, party_id one, party_id other,
                             const form_code& form, const party_code& role_in, const Each& each) {
  if (meaning_of(form).brings.contains(duty::defence)) each_duty_in_place(now, one, other, each);
  if (!role_in.empty()) {
    each_role_elsewhere(now, one, other, role_in, form, each);
  } else if (form == full_membership.code() || form == partner_status.code()) {
    each_role_in_place(now, other, now.record(one).code, form, each);
    each_role_in_place(now, one, now.record(other).code, form, each);
  }
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_IN_PLACE_HPP
