// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_STATE_SYSTEM_HPP
#define ENTENTE_WORLD_STATE_SYSTEM_HPP

#include <entente/core/own_optional.hpp>
#include <entente/core/year_span.hpp>
#include <entente/model/facts.hpp>
#include <entente/world/reference.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente::inline v0 {

/// Parties, if they are known.
using listed_parties = own_optional<row_list<party_code>>;

/// The days from the first up to, and without, the last at which a state belongs to a system, and
/// what it is called then. What had not ended when the list did is open.
struct system_spell {
  period during;
  text name;
  text abbreviation;
  friend constexpr bool operator==(const system_spell&, const system_spell&) = default;
};

/// A state that a list names, with its spells in the order of time; none if it never
/// belongs.
struct system_state {
  party_code code;
  row_list<system_spell> spells;
  friend constexpr bool operator==(const system_state&, const system_state&) = default;
};

/// Which states there are and when: a list of somebody's, such as the members of the interstate
/// system or the major powers among them. Outside the days that the list covers, and of a state
/// that it does not name, every answer is unknown.
class state_system {
 public:
  constexpr state_system() = default;
  constexpr explicit state_system(period coverage) noexcept : coverage_{coverage} {}

  /// The days for which the list claims to be complete.
  [[nodiscard]] constexpr period coverage() const noexcept { return coverage_; }
  /// The years that it covers from the first day to the last; none where it has no end.
  [[nodiscard]] constexpr year_span years() const noexcept {
    if (coverage_.from() == date::dawn() || coverage_.is_open_ended()) return {};
    return {(coverage_.from() - 1).year() + 1, coverage_.until().year() - 1};
  }
  /// In the order in which they were added.
  [[nodiscard]] constexpr const row_list<system_state>& states() const noexcept { return states_; }
  /// The state, or null if the list does not name it.
  [[nodiscard]] constexpr const system_state* find(party_ref state) const {
    const std::uint32_t at = index_.find(state.hashed(), detail::names_in(states_));
    return at == detail::name_index::absent ? nullptr : &states_[at];
  }

  /// Names a state, if it is not named yet.
  constexpr void add(const party_code& state) { named(state); }
  /// Adds a spell, and its state if that is not named yet. False, and nothing is done, if it
  /// overlaps with another of that state.
  /// @cost O(later spells of that state)
  [[nodiscard]] constexpr bool add(const party_code& state, system_spell spell) {
    const system_state* known = find(state);
    std::size_t at = known == nullptr ? 0 : known->spells.size();
    while (at != 0 && spell.during.from() < known->spells[at - 1].during.from()) --at;
    if (at != 0 && known->spells[at - 1].during.overlaps(spell.during)) return false;
    if (known != nullptr && at != known->spells.size() &&
        known->spells[at].during.overlaps(spell.during))
      return false;
    auto& spells = named(state).spells;
    spells.insert(spells.begin() + at, static_cast<system_spell&&>(spell));
    return true;
  }

  /// Whether a state belongs on a day.
  [[nodiscard]] constexpr truth is_member(party_ref state, date day) const {
    return belongs(find(state), period{day, day + 1});
  }
  /// Whether a state belongs on any day of a year.
  [[nodiscard]] constexpr truth is_member_in(party_ref state, int year) const {
    return belongs(find(state), days_of(year));
  }

  /// Who belongs on a day, in the list's order; nothing if the list does not cover it.
  [[nodiscard]] constexpr listed_parties members_on(date day) const {
    return members(period{day, day + 1});
  }
  /// Who belongs on any day of a year; nothing if the list does not cover the whole of it.
  [[nodiscard]] constexpr listed_parties members_in(int year) const {
    return members(days_of(year));
  }

  /// What a state is called on a day; empty if it does not belong then, as far as is known.
  [[nodiscard]] constexpr std::string_view name_on(party_ref state, date day) const {
    if (const system_state* known = find(state); known != nullptr && coverage_.contains(day))
      for (const system_spell& spell : known->spells)
        if (spell.during.contains(day)) return spell.name;
    return {};
  }
  /// What a state was called last; empty if it never belonged.
  [[nodiscard]] constexpr std::string_view name_of(party_ref state) const {
    const system_state* known = find(state);
    return known == nullptr || known->spells.empty() ? std::string_view{}
                                                     : known->spells.back().name.view();
  }

  friend constexpr bool operator==(const state_system& a, const state_system& b) {
    return a.coverage_ == b.coverage_ && a.states_ == b.states_;
  }

 private:
  [[nodiscard]] static constexpr date later(date a, date b) noexcept { return a < b ? b : a; }
  /// Years outside the calendar lie before or after every day of it.
  [[nodiscard]] static constexpr period days_of(int year) noexcept {
    if (year < 0) return period{date::dawn(), date::dawn() + 1};
    if (year > 9999) return period{date::never() - 1};
    return period{date::made_of({year, 1, 1}), date::made_of({year + 1, 1, 1})};
  }
  [[nodiscard]] constexpr bool covers(period days) const noexcept {
    return coverage_.from() <= days.from() && days.until() <= coverage_.until();
  }
  /// Whether a state belongs on one of these days.
  [[nodiscard]] constexpr truth belongs(const system_state* state, period days) const {
    if (state == nullptr) return truth::unknown;
    for (const system_spell& spell : state->spells) {
      const date from = later(spell.during.from(), later(days.from(), coverage_.from()));
      if (spell.during.contains(from) && days.contains(from) && coverage_.contains(from))
        return truth::yes;
    }
    return covers(days) ? truth::no : truth::unknown;
  }
  [[nodiscard]] constexpr listed_parties members(period days) const {
    if (!covers(days)) return std::nullopt;
    row_list<party_code> found;
    for (const system_state& state : states_)
      if (belongs(&state, days)) found.push_back(state.code);
    return found;
  }
  constexpr system_state& named(const party_code& state) {
    const std::uint32_t at = index_.find(state, detail::names_in(states_));
    if (at != detail::name_index::absent) return states_[at];
    states_.push_back({state, {}});
    index_.insert(static_cast<std::uint32_t>(states_.size() - 1), detail::names_in(states_));
    return states_.back();
  }

  period coverage_;
  row_list<system_state> states_;
  detail::name_index index_;
};

/// A state and a year in which it belongs to a system.
struct system_year {
  party_code state;
  int year = 0;
  friend constexpr bool operator==(const system_year&, const system_year&) = default;
};

/// Every year that a list covers with every state that belongs on any day of it: by year, then in
/// the list's order.
[[nodiscard]] constexpr row_list<system_year> system_years(const state_system& system) {
  row_list<system_year> found;
  for (int year = system.years().first; year <= system.years().last; ++year)
    for (const system_state& state : system.states())
      if (system.is_member_in(state.code, year)) found.push_back({state.code, year});
  return found;
}

/// The states of a list as parties for a world, under the name that each had last.
[[nodiscard]] constexpr facts facts_of(const state_system& system) {
  facts all;
  for (const system_state& state : system.states()) {
    party_record party;
    party.code = state.code;
    party.name = text{system.name_of(state.code)};
    all.parties.push_back(static_cast<party_record&&>(party));
  }
  return all;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_STATE_SYSTEM_HPP
