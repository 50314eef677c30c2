// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_CODE_MAP_HPP
#define ENTENTE_WORLD_CODE_MAP_HPP

#include <entente/world/state_system.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace entente::inline v0 {

/// Which codes of one list of states name the same state as a code of another, year by year, as a
/// table says. Codes of the two lists differ (`"COW345"`, `"GW345"`), so each question works both
/// ways. An answer has none, one or several codes; it is nothing where the table cannot tell: in a
/// year that it does not cover, or of a code that it does not name.
class code_map {
 public:
  using codes = std::optional<row_list<party_code>>;

  constexpr code_map() = default;
  constexpr explicit code_map(year_span years) noexcept : years_{years} {}

  /// The years that the table covers.
  [[nodiscard]] constexpr year_span years() const noexcept { return years_; }
  [[nodiscard]] constexpr bool names(party_ref state) const {
    return index_.find(state.hashed(), detail::names_in(states_)) != detail::name_index::absent;
  }

  /// Says that two codes name one state in a year. False, and nothing is done, if the year is not
  /// covered.
  [[nodiscard]] constexpr bool add(const party_code& one, const party_code& other, int year) {
    if (!add(one, year)) return false;
    const std::uint32_t first = number_of(one), second = number_of(other);
    states_[first].links.push_back({second, year});
    states_[second].links.push_back({first, year});
    return true;
  }
  /// Says that there is a state under a code in a year, be it without a counterpart.
  [[nodiscard]] constexpr bool add(const party_code& one, int year) {
    if (!years_.contains(year)) return false;
    number_of(one);
    return true;
  }

  /// The codes that the table gives for a code in a year.
  [[nodiscard]] constexpr codes counterparts_in(party_ref state, int year) const {
    const std::uint32_t at = index_.find(state.hashed(), detail::names_in(states_));
    if (at == detail::name_index::absent || !years_.contains(year)) return std::nullopt;
    row_list<party_code> found;
    for (const std::uint32_t other : linked(at, {year, year})) found.push_back(states_[other].code);
    return found;
  }

  /// The codes for a code on a day, by the lists that the two codes are of: where a table by year
  /// is too coarse, such as in the year in which two states unite. Of the codes that the table
  /// gives in that year, the one before and the one after, those whose state belongs to its list on
  /// the day. None if @p state itself does not belong then; nothing if a list or the table cannot
  /// tell.
  [[nodiscard]] constexpr codes counterparts_on(party_ref state, date day,
                                                const state_system& its_list,
                                                const state_system& other_list) const {
    const std::uint32_t at = index_.find(state.hashed(), detail::names_in(states_));
    const truth belongs = its_list.is_member(state, day);
    if (at == detail::name_index::absent || belongs.is_unknown()) return std::nullopt;
    row_list<party_code> found;
    if (belongs.is_no()) return found;
    if (!other_list.coverage().contains(day) || !years_.contains(day.year())) return std::nullopt;
    for (const std::uint32_t other : linked(at, {day.year() - 1, day.year() + 1})) {
      const truth other_belongs = other_list.is_member(states_[other].code, day);
      if (other_belongs.is_unknown()) return std::nullopt;
      if (other_belongs) found.push_back(states_[other].code);
    }
    return found;
  }

 private:
  struct link {
    std::uint32_t to;
    int year;
  };
  struct row {
    party_code code;
    row_list<link> links;
  };

  /// The states that are linked with one in any of these years, each once.
  [[nodiscard]] constexpr row_list<std::uint32_t> linked(std::uint32_t state,
                                                         year_span years) const {
    row_list<std::uint32_t> found;
    for (const link& one : states_[state].links) {
      bool is_new = years.contains(one.year);
      for (const std::uint32_t known : found) is_new = is_new && known != one.to;
      if (is_new) found.push_back(one.to);
    }
    return found;
  }
  constexpr std::uint32_t number_of(const party_code& code) {
    const std::uint32_t at = index_.find(code, detail::names_in(states_));
    if (at != detail::name_index::absent) return at;
    states_.push_back({code, {}});
    const auto added = static_cast<std::uint32_t>(states_.size() - 1);
    index_.insert(added, detail::names_in(states_));
    return added;
  }

  year_span years_;
  row_list<row> states_;
  detail::name_index index_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_CODE_MAP_HPP
