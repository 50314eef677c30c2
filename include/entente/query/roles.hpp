// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_ROLES_HPP
#define ENTENTE_QUERY_ROLES_HPP

#include <entente/query/owes.hpp>

namespace entente::inline v0 {

/// One role of a party in a body.
struct role_finding {
  party_id body;
  party_code code;
  text name;
  role as = role::member;
  text title;
  spell during;
  truth holds;
  friend constexpr bool operator==(const role_finding&, const role_finding&) = default;
};

/// The roles of one party, certain and possible, in the order of the facts; a range.
class role_list {
 public:
  using value_type = role_finding;
  using const_iterator = row_list<role_finding>::const_iterator;

  constexpr role_list(question asked, row_list<role_finding> found, row_list<reason> reasons)
      : asked_{std::move(asked)}, found_{std::move(found)}, reasons_{std::move(reasons)} {}
  [[nodiscard]] constexpr const question& asked() const noexcept { return asked_; }
  [[nodiscard]] constexpr const_iterator begin() const noexcept { return found_.begin(); }
  [[nodiscard]] constexpr const_iterator end() const noexcept { return found_.end(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return found_.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return found_.empty(); }
  [[nodiscard]] constexpr const role_finding& operator[](std::size_t i) const noexcept {
    return found_[i];
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return reasons_; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(reasons_);
  }
  friend constexpr bool operator==(const role_list&, const role_list&) = default;

 private:
  question asked_;
  row_list<role_finding> found_;
  row_list<reason> reasons_;
};

namespace detail {
[[nodiscard]] constexpr reason reason_of(const snapshot& now, const membership_record& m,
                                         truth holds) {
  reason why;
  why.on = ground::role;
  why.says = holds;
  name_parties(why, now, now.find_party(m.party), now.find_party(m.body));
  why.instrument = why.object;
  why.instrument_name = why.object_name;
  why.words = m.title;
  if (m.title.empty()) why.words = text::borrow(name_of(m.as));
  why.during = m.during;
  why.cites = m.cites;
  return why;
}

/// Adds those who hold @p as in @p body itself.
constexpr void add_holders(const snapshot& now, party_id body, role as, row_list<truth>& holds,
                           row_list<reason>& reasons) {
  for (const std::uint32_t number : now.memberships_in(body)) {
    const membership_record& m = now.all_facts().memberships[number];
    if (m.as != as) continue;
    const truth today = m.during.contains(now.day());
    if (today.is_no()) continue;
    truth& held = holds[now.find_party(m.party).index()];
    held = held || today;
    reasons.push_back(reason_of(now, m, today));
  }
}

[[nodiscard]] constexpr party_list holders(const snapshot& now, question_kind kind, party_ref body,
                                           role as, bool with_frameworks) {
  const party_id id = now.find_party(body);
  question asked = ask(now, kind, party_id{}, body);
  if (!id.is_valid()) return {std::move(asked), {}, {}, {no_such_party(body)}, false};
  row_list<truth> holds(now.parties(), truth::no);
  row_list<reason> reasons;
  reasons.reserve(now.memberships_in(id).size());
  add_holders(now, id, as, holds, reasons);
  if (with_frameworks)
    for (const std::uint32_t framework : now.frameworks_of(id))
      add_holders(now, party_id{framework}, as, holds, reasons);
  row_list<party_finding> certain, possible;
  certain.reserve(reasons.size());
  for (std::size_t i = 0; i != holds.size(); ++i)
    if (!holds[i].is_no())
      (holds[i].is_yes() ? certain : possible).push_back(finding_of(now, party_id{i}));
  if (!now.is_covered()) reasons.push_back(not_covered(now));
  return {std::move(asked), std::move(certain), std::move(possible), std::move(reasons),
          now.is_covered()};
}
}  // namespace detail

/// The members of @p body today.
[[nodiscard]] constexpr party_list members(const snapshot& now, party_ref body) {
  return detail::holders(now, question_kind::members, body, role::member, false);
}
/// The partners of @p body today, in itself or in a framework of it: the reasons say which.
[[nodiscard]] constexpr party_list partners(const snapshot& now, party_ref body) {
  return detail::holders(now, question_kind::partners, body, role::partner, true);
}
/// Those that take part in @p body today without being members.
[[nodiscard]] constexpr party_list participants(const snapshot& now, party_ref body) {
  return detail::holders(now, question_kind::participants, body, role::participant, false);
}
[[nodiscard]] constexpr party_list observers(const snapshot& now, party_ref body) {
  return detail::holders(now, question_kind::observers, body, role::observer, false);
}

/// Whether @p party is a member of @p body today; the reason is its spell, or the one that is over
/// or has not begun.
[[nodiscard]] constexpr answer is_member(const snapshot& now, party_ref party, party_ref body) {
  const party_id who = now.find_party(party);
  const party_id where = now.find_party(body);
  row_list<reason> reasons;
  if (!who.is_valid()) reasons.push_back(detail::no_such_party(party));
  if (!where.is_valid()) reasons.push_back(detail::no_such_party(body));
  question asked = detail::ask(now, question_kind::is_member, party, body);
  if (!reasons.empty()) return {std::move(asked), truth::unknown, std::move(reasons)};
  truth value = truth::no;
  for (const std::uint32_t number : now.memberships_of(who)) {
    const membership_record& m = now.all_facts().memberships[number];
    if (m.as != role::member || !(now.find_party(m.body) == where)) continue;
    const truth today = m.during.contains(now.day());
    value = value || today;
    reasons.push_back(detail::reason_of(now, m, today));
  }
  if (value.is_no() && !now.is_covered()) {
    value = truth::unknown;
    reasons.push_back(detail::not_covered(now));
  }
  if (reasons.empty()) {
    reason none;
    none.on = ground::role;
    none.says = truth::no;
    detail::name_parties(none, now, who, where);
    none.words = text::borrow(name_of(role::member));
    reasons.push_back(std::move(none));
  }
  return {std::move(asked), value, std::move(reasons)};
}

/// Every role that @p party certainly or possibly has today.
[[nodiscard]] constexpr role_list roles(const snapshot& now, party_ref party) {
  const party_id who = now.find_party(party);
  question asked = detail::ask(now, question_kind::roles, party);
  if (!who.is_valid()) return {std::move(asked), {}, {detail::no_such_party(party)}};
  row_list<role_finding> found;
  row_list<reason> reasons;
  for (const std::uint32_t number : now.memberships_of(who)) {
    const membership_record& m = now.all_facts().memberships[number];
    const truth today = m.during.contains(now.day());
    if (today.is_no()) continue;
    const party_id body = now.find_party(m.body);
    found.push_back({body, m.body, now.record(body).name, m.as, m.title, m.during, today});
    reasons.push_back(detail::reason_of(now, m, today));
  }
  if (!now.is_covered()) reasons.push_back(detail::not_covered(now));
  return {std::move(asked), std::move(found), std::move(reasons)};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_ROLES_HPP
