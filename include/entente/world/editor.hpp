// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_EDITOR_HPP
#define ENTENTE_WORLD_EDITOR_HPP

#include <entente/world/live_snapshot.hpp>
#include <entente/world/world.hpp>

#include <cstdint>
#include <utility>

namespace entente::inline v0 {

/// Changes a world day by day, for simulations. `now()` is the live snapshot: every question can be
/// asked of it. Each edit either does all that it says and returns the changes it made, or changes
/// nothing and returns the rule it would break.
/// @cost an edit, and the passing of a day: proportional to the agreements that it changes, not to
///       the world. Whoever keeps a copy of `now()` or a world made from it makes the next edit
///       copy once.
class editor {
 public:
  using outcome = result<row_list<change>>;

  editor(const world& start, date today) : live_{start.on(today)} {}
  editor(const editor&) = default;
  editor& operator=(const editor&) = default;

  [[nodiscard]] const snapshot& now() const noexcept { return live_.now(); }
  [[nodiscard]] date today() const noexcept { return now().day(); }
  /// The world with all edits so far. @cost O(1); the next edit copies the facts once
  [[nodiscard]] world to_world() const { return world{live_.data()}; }

  /// Lets time pass: agreements enter into force and end.
  /// @errors change_is_not_in_the_past
  outcome advance(date to) {
    if (to < today()) return errc::change_is_not_in_the_past;
    return live_.advance(to);
  }

  /// Adds an agreement, signed today unless it says when.
  /// @errors code_is_unique, and every rule of an agreement
  outcome sign(agreement_record record) {
    if (record.code.empty()) return errc::code_is_well_formed;
    if (now().find_agreement(record.code).is_valid() ||
        live_.data()->has_proposal(record.code.view()))
      return errc::code_is_unique;
    if (record.signed_on.is_unknown()) record.signed_on = today();
    const errc broken = first_broken_rule(record);
    if (broken != errc{}) return broken;
    auto& data = live_.writable();
    data.all.agreements.push_back(std::move(record));
    const agreement_id id{data.all.agreements.size() - 1};
    data.add_agreement(static_cast<std::uint32_t>(id.index()));
    live_.count_in(id);
    row_list<change> changes{live_.made(change_kind::signed_, id, {})};
    if (now().in_force(id).is_yes())
      changes.push_back(live_.made(change_kind::entered_into_force, id, {}));
    return changes;
  }

  /// A party joins an agreement today.
  /// @errors code_is_known, agreement_is_alive, party_is_not_bound_yet, and the rules of an
  /// agreement
  outcome accede(agreement_ref to, party_ref who) {
    auto opened = open(to, who);
    if (!opened) return opened.error();
    draft changed = std::move(opened).value();
    if (is_bound_on(changed.record, changed.party, today())) return errc::party_is_not_bound_yet;
    row_list<party_spell> parties(changed.record.parties.begin(), changed.record.parties.end());
    parties.push_back({changed.party, {partial_date{today()}, partial_date::never()}});
    changed.record.parties = list<party_spell>{parties};
    return put_back(changed, change_kind::joined);
  }

  /// A party gives notice: it is bound until the day before @p effective. An agreement that fewer
  /// than two parties would be left in ends with it, or with the notice given before that leaves
  /// one alone.
  /// @errors code_is_known, agreement_is_alive, party_is_bound, change_is_not_in_the_past
  outcome denounce(agreement_ref which, party_ref who, date effective) {
    return leave(which, who, effective, change_kind::denounced);
  }
  /// A party leaves an agreement today.
  outcome withdraw(agreement_ref from, party_ref who) {
    return leave(from, who, today(), change_kind::left);
  }

  /// An agreement ends today.
  /// @errors code_is_known, agreement_is_alive
  outcome expire(agreement_ref which) {
    auto opened = open(which, party_id{});
    if (!opened) return opened.error();
    draft changed = std::move(opened).value();
    changed.record.ended = partial_date{today()};
    return put_back(changed, change_kind::ended);
  }

  /// An agreement that would end goes on until @p until, or until a notice given before leaves
  /// fewer than two parties: a renewal takes no notice back.
  /// @errors code_is_known, agreement_is_alive, renewal_is_later
  outcome renew(agreement_ref which, date until) {
    auto opened = open(which, party_id{});
    if (!opened) return opened.error();
    draft changed = std::move(opened).value();
    const list<party_spell>& parties = changed.record.parties;
    const date alone = left_alone({parties.begin(), parties.size()}, today());
    const date end = alone < until ? alone : until;
    if (!(changed.record.ended.latest() < end)) return errc::renewal_is_later;
    changed.record.ended = partial_date{end};
    return put_back(changed, change_kind::renewed);
  }

  /// A party takes a role in a body today.
  /// @errors code_is_known, body_is_an_alliance, body_has_no_role_in_itself,
  /// party_is_not_bound_yet, accession_is_not_before_founding
  outcome admit(party_ref body, party_ref who, role as = role::member) {
    const party_id where = now().find_party(body), party = now().find_party(who);
    if (!where.is_valid() || !party.is_valid()) return errc::code_is_known;
    if (now().record(where).kind != party_kind::alliance) return errc::body_is_an_alliance;
    membership_record m;
    m.body = now().record(where).code;
    m.party = now().record(party).code;
    m.as = as;
    m.during.from = partial_date{today()};
    errc broken{};
    detail::rules_of(m, now().record(where).founded,
                     [&](errc rule, std::string_view) { broken = rule; });
    for (const std::uint32_t i : now().memberships_of(party))
      if (detail::clash(now().all_facts().memberships[i], m)) broken = errc::party_is_not_bound_yet;
    if (broken != errc{}) return broken;
    auto& data = live_.writable();
    data.all.memberships.push_back(m);
    data.add_membership(static_cast<std::uint32_t>(data.all.memberships.size() - 1));
    return row_list<change>{{change_kind::joined, today(), m.body.as_text(), m.party}};
  }

  /// A party gives up every role that it has in a body.
  /// @errors code_is_known, party_is_bound
  outcome dismiss(party_ref body, party_ref who) {
    const party_id where = now().find_party(body), party = now().find_party(who);
    if (!where.is_valid() || !party.is_valid()) return errc::code_is_known;
    row_list<std::uint32_t> held;
    for (const std::uint32_t i : now().memberships_of(party)) {
      const membership_record& m = now().all_facts().memberships[i];
      if (m.body == now().record(where).code && m.during.contains(today()).is_yes() &&
          m.during.from.earliest() < today())
        held.push_back(i);
    }
    if (held.empty()) return errc::party_is_bound;
    auto& data = live_.writable();
    for (const std::uint32_t i : held) data.all.memberships[i].during.until = partial_date{today()};
    return row_list<change>{
        {change_kind::left, today(), now().record(where).code.as_text(), now().record(party).code}};
  }

 private:
  [[nodiscard]] errc first_broken_rule(const agreement_record& record) const {
    const detail::world_data& data = *live_.data();
    row_list<diagnostic> broken;
    detail::judge_agreement(record, {data.all, data.party_index, data.constraint_index},
                            detail::complaints{&broken});
    return broken.empty() ? errc{} : broken.front().rule;
  }

  [[nodiscard]] static bool is_bound_on(const agreement_record& record, const party_code& party,
                                        date day) {
    for (const auto& p : record.parties)
      if (p.party == party && !p.during.contains(day).is_no()) return true;
    return false;
  }

  /// The first day from @p day on of which fewer than two parties are left; never, if two stay.
  [[nodiscard]] static date left_alone(detail::block<const party_spell> parties, date day) {
    date alone = date::never();
    for (const auto& last : parties) {
      const date until = last.during.until.latest();
      const date from = day < until ? until : day;
      const party_spell* one = nullptr;
      bool two = false;
      for (const auto& p : parties) {
        if (p.during.until.latest() <= from) continue;
        two = two || (one != nullptr && !(one->party == p.party));
        one = &p;
      }
      if (!two && from < alone) alone = from;
    }
    return alone;
  }

  outcome leave(agreement_ref which, party_ref who, date effective, change_kind what) {
    if (effective < today()) return errc::change_is_not_in_the_past;
    auto opened = open(which, who);
    if (!opened) return opened.error();
    draft changed = std::move(opened).value();
    agreement_record& record = changed.record;
    // A notice for a day after the end must not put the end off.
    if (!record.life().has_ended(effective).is_no()) return errc::agreement_is_alive;
    if (!is_bound_on(record, changed.party, effective)) return errc::party_is_bound;
    row_list<party_spell> parties(record.parties.begin(), record.parties.end());
    for (party_spell& p : parties)
      if (p.party == changed.party && !p.during.contains(effective).is_no())
        p.during.until = partial_date{effective};
    const date alone = left_alone({parties.data(), parties.size()}, effective);
    if (alone < record.ended.earliest()) record.ended = partial_date{alone};
    const bool ends = alone <= effective;
    // One that joined only today leaves no trace, unless the agreement ends with it.
    if (ends) {
      for (std::size_t i = 0; i != parties.size(); ++i)
        if (!parties[i].during.can_be()) parties[i] = record.parties[i];
    } else {
      erase_if(parties, [](const party_spell& p) { return !p.during.can_be(); });
    }
    record.parties = list<party_spell>{parties};
    auto done = put_back(changed, what);
    if (!done || !ends || effective != today()) return done;
    row_list<change> changes = std::move(done).value();
    changes.push_back(live_.made(change_kind::ended, changed.id, {}));
    return changes;
  }

  /// A record while it is changed.
  struct draft {
    agreement_id id;
    party_code party;
    agreement_record record;
  };

  /// The record of an agreement that has not ended, and the code of the party that is named.
  [[nodiscard]] result<draft> open(agreement_ref which, party_ref who) const {
    draft opened;
    opened.id = now().find_agreement(which);
    if (!opened.id.is_valid()) return errc::code_is_known;
    if (who.number().is_valid() || !who.name().empty()) {
      const party_id named = now().find_party(who);
      if (!named.is_valid()) return errc::code_is_known;
      opened.party = now().record(named).code;
    }
    opened.record = now().record(opened.id);
    if (!opened.record.life().has_ended(today()).is_no()) return errc::agreement_is_alive;
    return opened;
  }

  /// Nothing is touched unless the changed record keeps every rule.
  outcome put_back(draft& changed, change_kind what) {
    const errc broken = first_broken_rule(changed.record);
    if (broken != errc{}) return broken;
    live_.count_out(changed.id);
    auto& data = live_.writable();
    data.all.agreements[changed.id.index()] = std::move(changed.record);
    data.rebind(static_cast<std::uint32_t>(changed.id.index()));
    live_.count_in(changed.id);
    return row_list<change>{live_.made(what, changed.id, changed.party)};
  }

  detail::live_snapshot live_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_EDITOR_HPP
