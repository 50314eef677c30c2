// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_TIE_NETWORK_HPP
#define ENTENTE_MEASURE_TIE_NETWORK_HPP

#include <entente/core/bit_matrix.hpp>
#include <entente/world/snapshot.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entente::inline v0 {

/// Who is tied to whom, without direction and without loops: the graph that measures of networks
/// are about. States without a tie belong to it, too.
class tie_network {
 public:
  constexpr tie_network() = default;
  constexpr explicit tie_network(std::size_t size) : ties_{size} {}

  [[nodiscard]] constexpr std::size_t size() const noexcept { return ties_.size(); }
  [[nodiscard]] constexpr bool has(std::size_t i, std::size_t j) const noexcept {
    return ties_.test(i, j);
  }
  /// A party has no tie with itself.
  constexpr void add(std::size_t i, std::size_t j) noexcept {
    if (i == j) return;
    ties_.set(i, j);
    ties_.set(j, i);
  }
  constexpr void remove(std::size_t i, std::size_t j) noexcept {
    ties_.reset(i, j);
    ties_.reset(j, i);
  }
  /// The partners of a party, a bit each.
  [[nodiscard]] constexpr std::span<const std::uint64_t> row(std::size_t i) const noexcept {
    return ties_.row(i);
  }
  /// How many partners a party has.
  [[nodiscard]] constexpr std::size_t degree(std::size_t i) const noexcept {
    std::size_t partners = 0;
    for (const std::uint64_t word : row(i))
      partners += static_cast<std::size_t>(std::popcount(word));
    return partners;
  }
  [[nodiscard]] constexpr std::size_t ties() const noexcept { return ties_.count() / 2; }
  /// Calls `each(j)` for every partner of @p i, in order.
  template <class Each>
  constexpr void each_partner(std::size_t i, const Each& each) const {
    const auto words = row(i);
    for (std::size_t w = 0; w != words.size(); ++w)
      for (std::uint64_t left = words[w]; left != 0; left &= left - 1)
        each(w * 64 + static_cast<std::size_t>(std::countr_zero(left)));
  }
  friend constexpr bool operator==(const tie_network&, const tie_network&) = default;

 private:
  bit_matrix ties_;
};

/// Which duties make a tie: owed by either of two parties, or by both to each other.
enum class mutuality : std::uint8_t { either, both };

/// The ties among the members of a system today, by their places in @p system: duties that are
/// owed certainly. @pre the ids are of the snapshot's world
/// @cost O(members^2)
[[nodiscard]] constexpr tie_network ties_on(const snapshot& now, std::span<const party_id> system,
                                            flag_set<duty> kinds,
                                            mutuality by = mutuality::either) {
  tie_network made{system.size()};
  const auto owes = [&](party_id bearer, party_id beneficiary) {
    for (const duty kind : kinds)
      if (now.owed(kind).test(bearer.index(), beneficiary.index())) return true;
    return false;
  };
  for (std::size_t i = 0; i != system.size(); ++i)
    for (std::size_t j = 0; j != i; ++j) {
      const bool forth = owes(system[i], system[j]), back = owes(system[j], system[i]);
      if (by == mutuality::both ? forth && back : forth || back) made.add(i, j);
    }
  return made;
}

/// How many agreements certainly bind each member of a system to some other party today: a state
/// with one partner may have several, and with many partners one.
/// @cost O(members x their agreements x parties of those)
[[nodiscard]] constexpr std::vector<std::size_t> agreements_on(const snapshot& now,
                                                               std::span<const party_id> system) {
  std::vector<std::size_t> made;
  for (const party_id member : system) {
    std::size_t count = 0;
    for (const std::uint32_t number : now.agreements_of(member)) {
      const agreement_id agreement{number};
      if (!now.is_bound(agreement, member).is_yes()) continue;
      bool with_another = false;
      for (const auto& p : now.record(agreement).parties) {
        const party_id other = now.find_party(p.party);
        with_another = with_another || now.bound_together(agreement, member, other).is_yes();
      }
      count += with_another ? 1U : 0U;
    }
    made.push_back(count);
  }
  return made;
}

/// What the ties of each row are worth together, without the tie to itself; what is missing counts
/// for nothing. @param of portfolios of parties towards themselves, `portfolios_on`
template <class Portfolios>
[[nodiscard]] constexpr std::vector<std::size_t> strengths(const Portfolios& of) {
  std::vector<std::size_t> made(of.rows());
  for (std::size_t i = 0; i != of.rows(); ++i)
    for (std::size_t k = 0; k != of.columns(); ++k)
      if (i != k) made[i] += static_cast<std::size_t>(of.at(i, k).value_or(0));
  return made;
}

/// Ties as a share of all that there could be; nothing for fewer than two parties.
[[nodiscard]] constexpr std::optional<double> density(const tie_network& of) noexcept {
  const auto n = static_cast<double>(of.size());
  if (!(n > 1)) return std::nullopt;
  return static_cast<double>(of.ties()) / (n * (n - 1) / 2);
}

/// Three times the triangles as a share of the paths of three parties; nothing without such a path.
/// A multilateral alliance is a clique, so this mostly measures the size of blocs.
/// @cost O(ties x parties / 64)
[[nodiscard]] constexpr std::optional<double> transitivity(const tie_network& of) noexcept {
  double closed = 0, paths = 0;  // closed: each triangle three times
  for (std::size_t i = 0; i != of.size(); ++i) {
    const auto degree = static_cast<double>(of.degree(i));
    paths += degree * (degree - 1) / 2;
    of.each_partner(i, [&](std::size_t j) {
      if (j > i) return;
      for (std::size_t w = 0; w != of.row(i).size(); ++w)
        closed += std::popcount(of.row(i)[w] & of.row(j)[w]);
    });
  }
  if (!(paths > 0)) return std::nullopt;
  return closed / paths;
}

/// To which component each party belongs, numbered from 0 in the order of their first parties.
[[nodiscard]] constexpr std::vector<std::size_t> components(const tie_network& of) {
  const std::size_t none = of.size();
  std::vector<std::size_t> made(of.size(), none), queue;
  std::size_t next = 0;
  for (std::size_t first = 0; first != of.size(); ++first) {
    if (made[first] != none) continue;
    made[first] = next;
    queue.assign(1, first);
    for (std::size_t at = 0; at != queue.size(); ++at)
      of.each_partner(queue[at], [&](std::size_t j) {
        if (made[j] != none) return;
        made[j] = next;
        queue.push_back(j);
      });
    ++next;
  }
  return made;
}

/// The allies of a party's allies that are not its own, in order: those at a distance of two.
[[nodiscard]] constexpr std::vector<std::size_t> indirect_allies(const tie_network& of,
                                                                 std::size_t party) {
  std::vector<std::uint64_t> reached(of.row(party).size());
  of.each_partner(party, [&](std::size_t j) {
    for (std::size_t w = 0; w != reached.size(); ++w) reached[w] |= of.row(j)[w];
  });
  std::vector<std::size_t> made;
  for (std::size_t j = 0; j != of.size(); ++j)
    if (j != party && !of.has(party, j) && (reached[j / 64] >> (j % 64) & 1U) != 0)
      made.push_back(j);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_TIE_NETWORK_HPP
