// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_SYSTEM_HPP
#define ENTENTE_MEASURE_SYSTEM_HPP

#include <entente/world/world.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

namespace entente::inline v0 {

/// A list of parties, each named as questions name them: by id, code, text or noun.
template <class List>
concept party_names = requires(const List& list) {
  { *std::begin(list) } -> std::convertible_to<party_ref>;
  std::end(list);
};

/// The parties of a list by their ids, place for place. One that the world does not know has an id
/// that is not valid: it keeps its place, and every measure takes it for nobody.
/// @cost O(length of the list)
template <party_names List>
[[nodiscard]] constexpr std::vector<party_id> ids_of(const world& of, const List& list) {
  std::vector<party_id> made;
  for (const auto& one : list) made.push_back(of.find_party(one));
  return made;
}

/// The place of a party in a system: its row in portfolios, its number in a network. Nothing if it
/// does not belong. @cost O(members)
[[nodiscard]] constexpr std::optional<std::size_t> place_of(std::span<const party_id> system,
                                                            party_id party) noexcept {
  const auto at = std::find(system.begin(), system.end(), party);
  if (!party.is_valid() || at == system.end()) return std::nullopt;
  return static_cast<std::size_t>(at - system.begin());
}

/// What a panel says of the members of a system in a year, place for place: weights of portfolios,
/// powers of poles, capabilities of an alliance. Nothing for whom it says nothing of, or who is
/// nobody. The panel may be of another world, or of none: it is asked by code.
/// @cost O(members)
template <class Panel>
[[nodiscard]] constexpr auto values_of(const world& of, std::span<const party_id> system,
                                       const Panel& panel, int year) {
  const auto& parties = of.all_facts().parties;
  std::vector<decltype(panel.at(parties[0].code, year))> made(system.size());
  for (std::size_t i = 0; i != system.size(); ++i)
    if (system[i].index() < parties.size())
      made[i] = panel.at(parties[system[i].index()].code, year);
  return made;
}

namespace detail {

/// A list of parties in which each stands once: a place that names no party of a world of so many,
/// or one named before, is nobody's, and has an id that is not valid.
[[nodiscard]] constexpr std::vector<party_id> each_once(std::span<const party_id> system,
                                                        std::size_t parties) {
  std::vector<party_id> made(system.size());
  std::vector<std::uint8_t> is_named(parties);
  for (std::size_t i = 0; i != system.size(); ++i)
    if (const std::size_t at = system[i].index(); at < parties && is_named[at] == 0) {
      is_named[at] = 1;
      made[i] = system[i];
    }
  return made;
}

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SYSTEM_HPP
