// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_WAR_INDEX_HPP
#define ENTENTE_QUERY_WAR_INDEX_HPP

#include <entente/model/incident.hpp>
#include <entente/world/bound.hpp>

namespace entente::inline v0::detail {

/// Wars by party, for a cascade: every entry is asked about all that were opened before it, and
/// where many come in, to look through them takes longer than all else.
class war_index {
 public:
  /// @p id_of finds a party in the world.
  template <class IdOf>
  constexpr void add(const war_between& war, const IdOf& id_of) {
    const std::uint32_t one = number_of(war.opened_by, id_of);
    const std::uint32_t other = number_of(war.against, id_of);
    if (!is_listed(opened_[one], other)) opened_[one].push_back(other);
    ++wars_of_[one];
    ++wars_of_[other];
  }
  [[nodiscard]] constexpr bool has(const party_code& opener, const party_code& against) const {
    const std::uint32_t one = find(opener), other = find(against);
    return one != name_index::absent && other != name_index::absent &&
           is_listed(opened_[one], other);
  }
  /// In how many wars a party is.
  [[nodiscard]] constexpr std::uint32_t wars_of(const party_code& party) const {
    const std::uint32_t at = find(party);
    return at == name_index::absent ? 0 : wars_of_[at];
  }
  template <class Each>
  constexpr void each_opened_by(const party_code& party, const Each& each) const {
    if (const std::uint32_t at = find(party); at != name_index::absent)
      for (const std::uint32_t other : opened_[at]) each(parties_[other]);
  }
  /// Who is at war, in the order of wars; one that the world does not know is no valid id.
  [[nodiscard]] constexpr const row_list<party_id>& ids() const noexcept { return ids_; }

 private:
  [[nodiscard]] constexpr std::uint32_t find(const party_code& party) const {
    return numbers_.find(party, names_in(parties_));
  }
  template <class IdOf>
  [[nodiscard]] constexpr std::uint32_t number_of(const party_code& party, const IdOf& id_of) {
    if (const std::uint32_t at = find(party); at != name_index::absent) return at;
    const auto at = static_cast<std::uint32_t>(parties_.size());
    parties_.push_back(party);
    numbers_.insert(at, names_in(parties_));
    ids_.push_back(party.empty() ? party_id{} : id_of(party));
    opened_.push_back({});
    wars_of_.push_back(0);
    return at;
  }

  row_list<party_code> parties_;
  row_list<party_id> ids_;
  row_list<row_list<std::uint32_t>> opened_;  // whom each attacked
  row_list<std::uint32_t> wars_of_;
  name_index numbers_;
};

/// The wars that an incident of a cascade tells of, `fighting` and `since`: all, but not its own
/// where that was opened by it.
struct told_wars {
  const war_index& all;
  const incident& event;
  bool tells_own = false;

  [[nodiscard]] constexpr bool is_left_out(const party_code& opener,
                                           const party_code& against) const {
    return !tells_own && opener == event.attacker && against == event.target;
  }
  [[nodiscard]] constexpr bool has(const party_code& opener, const party_code& against) const {
    return !is_left_out(opener, against) && all.has(opener, against);
  }
  [[nodiscard]] constexpr bool is_in_one(const party_code& party) const {
    const bool in_own = (party == event.attacker || party == event.target) && !tells_own &&
                        all.has(event.attacker, event.target);
    return all.wars_of(party) > (in_own ? 1U : 0U);
  }
  template <class Each>
  constexpr void each_opened_by(const party_code& party, const Each& each) const {
    all.each_opened_by(party, [&](const party_code& against) {
      if (!is_left_out(party, against)) each(against);
    });
  }
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_WAR_INDEX_HPP
