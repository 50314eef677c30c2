// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_STANDING_HPP
#define ENTENTE_QUERY_STANDING_HPP

#include <entente/world/snapshot.hpp>

namespace entente::inline v0::detail {

// What parties are and were to the bodies that a precedent speaks of.

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
/// alliance of the states that did of which the recipients may have been that; and in @p perhaps
/// the bodies of which it is not on record whether they are such alliances.
[[nodiscard]] constexpr row_list<party_id> bodies_meant(const snapshot& now,
                                                        const precedent_record& p,
                                                        row_list<party_id>& perhaps) {
  row_list<party_id> bodies;
  for (const auto& provider : p.providers)
    if (now.record(now.find_party(provider)).kind == party_kind::alliance)
      bodies.push_back(now.find_party(provider));
  if (!bodies.empty() || p.providers.empty()) return bodies;
  for (std::size_t i = 0; i != now.parties(); ++i) {
    const party_id body{i};
    const truth is_alliance = now.record(body).collective_defence;
    if (now.record(body).kind != party_kind::alliance || is_alliance.is_no()) continue;
    bool all = true;
    for (const auto& provider : p.providers)
      all = all && !was_member(now, now.find_party(provider), body, p.on).is_no();
    for (const auto& one : p.recipients) {
      const truth in = was_member(now, now.find_party(one), body, p.on);
      if (p.recipient_was != membership::unknown)
        all = all && !(p.recipient_was == membership::member ? in : !in).is_no();
    }
    if (all) (is_alliance.is_yes() ? bodies : perhaps).push_back(body);
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

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_STANDING_HPP
