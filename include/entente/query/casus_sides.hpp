// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CASUS_SIDES_HPP
#define ENTENTE_QUERY_CASUS_SIDES_HPP

#include <entente/model/incident.hpp>
#include <entente/query/war_index.hpp>
#include <entente/world/world.hpp>

#include <array>
#include <cstddef>

namespace entente::inline v0::detail {

/// What is looked up once an incident.
struct incident_view {
  party_id attacker;
  party_id target;
  bool has_bodies = false;
};
[[nodiscard]] constexpr incident_view look_up(const world& w, const incident& event) {
  incident_view found;
  if (!event.attacker.empty()) found.attacker = w.find_party(event.attacker);
  if (!event.target.empty()) found.target = w.find_party(event.target);
  for (const party_id one : {found.attacker, found.target})
    if (one.is_valid() && w.all_facts().parties[one.index()].kind == party_kind::alliance)
      found.has_bodies = true;
  return found;
}

inline constexpr party_code unnamed_party{};

/// The other side of a party: of the attacker the target and the other way round; of another one
/// the attacker, unless it supports that one; nobody where that is not known.
[[nodiscard]] constexpr const party_code& adversary_of(const incident& event,
                                                       const party_code& party) {
  if (party == event.attacker) return event.target;
  if (party == event.target) return event.attacker;
  const truth supports = event.supporters.contains(party);
  if (supports.is_yes()) return event.target;
  return supports.is_no() || event.supporters_of_target.contains(party).is_yes() ? event.attacker
                                                                                 : unnamed_party;
}

/// The day on which the war began of which an incident is part, where it is known: that of the
/// incident, if neither side was at war before and the attacker came in for nobody.
[[nodiscard]] constexpr date begin_of_war(const incident& event) {
  if (event.war_began != incident::unknown_day) return event.war_began;
  bool is_first = event.fighting.all && event.in_aid_of.empty() && !event.attacker.empty() &&
                  !event.target.empty();
  for (const war_between& war : event.fighting.those)
    for (const party_code* const one : {&war.opened_by, &war.against})
      is_first = is_first && !(*one == event.attacker) && !(*one == event.target);
  return is_first ? event.day : incident::unknown_day;
}

/// Whether an incident is a declaration in a war that is said to go on already: no new attack.
[[nodiscard]] constexpr truth declares_older_war(const incident& event) {
  const bool is_open = event.kind == incident_kind::unknown;
  if (!is_open && event.kind != incident_kind::declares_war) return truth::no;
  for (const war_between& war : event.fighting.those)
    if ((war.opened_by == event.attacker && war.against == event.target) ||
        (war.opened_by == event.target && war.against == event.attacker))
      return is_open ? truth::unknown : truth::yes;
  return truth::no;
}

/// A short list that allocates only where it is long.
class few_parties {
 public:
  /// Whether it is new.
  [[nodiscard]] constexpr bool add(party_id party) {
    if (contains(party)) return false;
    if (size_ != first_.size())
      first_[size_++] = party;
    else
      more_.push_back(party);
    return true;
  }
  [[nodiscard]] constexpr bool contains(party_id party) const {
    for (std::size_t i = 0; i != size_; ++i)
      if (first_[i] == party) return true;
    for (const party_id one : more_)
      if (one == party) return true;
    return false;
  }

 private:
  std::array<party_id, 64> first_{};
  std::size_t size_ = 0;
  row_list<party_id> more_;
};

/// Calls `each(party)` once for every party that an incident concerns, and notes it in @p seen:
/// attacker and target, with the members of bodies, who supports one of them, fights or mobilizes,
/// and of whom a fact is stated. @p by_party has its wars, where these were made ready.
template <class Each>
constexpr void each_concerned(const world& w, const incident& event, const incident_view& view,
                              few_parties& seen, const Each& each,
                              const told_wars* by_party = nullptr) {
  const auto meet_id = [&](party_id party) {
    if (party.is_valid() && seen.add(party)) each(party);
  };
  const auto meet = [&](const party_code& party) {
    if (!party.empty()) meet_id(w.find_party(party));
  };
  const auto members_of = [&](party_id body) {
    if (!body.is_valid()) return;
    const party_record& record = w.all_facts().parties[body.index()];
    if (record.kind != party_kind::alliance) return;
    for (const membership_record& m : w.all_facts().memberships)
      if (m.body == record.code && m.as == role::member && !m.during.contains(event.day).is_no())
        meet(m.party);
  };
  for (const party_id one : {view.target, view.attacker}) {
    meet_id(one);
    members_of(one);
  }
  for (const known_list<party_code>* some :
       {&event.supporters_of_target, &event.supporters, &event.mobilizing})
    for (const party_code& p : some->those) meet(p);
  for (const adversary_count& a : event.adversaries)
    if (a.count != 0) meet(a.party);
  if (by_party != nullptr)
    for (const party_id party : by_party->all.ids()) meet_id(party);
  else
    for (const list<war_between>* wars : {&event.fighting.those, &event.since})
      for (const war_between& war : *wars)
        for (const party_code* const p : {&war.opened_by, &war.against}) meet(*p);
  for (const stated_fact& fact : event.stated) meet(party_code::renamed(fact.of));
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_CASUS_SIDES_HPP
