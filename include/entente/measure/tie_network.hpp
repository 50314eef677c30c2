// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_TIE_NETWORK_HPP
#define ENTENTE_MEASURE_TIE_NETWORK_HPP

#include <entente/core/bit_matrix.hpp>
#include <entente/measure/system.hpp>
#include <entente/world/snapshot.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// Who is tied to whom, without direction and without loops: the graph that measures of networks
/// are about. States without a tie belong to it, too. Parties have numbers below `size()`; a higher
/// one is an error that nothing checks.
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

namespace detail {
/// @param owed from a kind of duty to who owes it to whom
template <class Owed>
[[nodiscard]] constexpr tie_network ties_by(const snapshot& now, std::span<const party_id> system,
                                            flag_set<duty> kinds, mutuality by, const Owed& owed) {
  const std::vector<party_id> who = each_once(system, now.parties());
  tie_network made{who.size()};
  const auto owes = [&](party_id bearer, party_id beneficiary) {
    for (const duty kind : kinds)
      if (owed(kind).test(bearer.index(), beneficiary.index())) return true;
    return false;
  };
  for (std::size_t i = 0; i != who.size(); ++i)
    for (std::size_t j = 0; j != i; ++j) {
      if (!who[i].is_valid() || !who[j].is_valid()) continue;
      const bool forth = owes(who[i], who[j]), back = owes(who[j], who[i]);
      if (by == mutuality::both ? forth && back : forth || back) made.add(i, j);
    }
  return made;
}
}  // namespace detail

/// The ties among the members of a system today, by their places in @p system: duties that are
/// owed certainly. Nothing on a day that the facts do not cover, of which nobody knows that there
/// is no tie. A place that names no party of the world, or one named before, is nobody's and has no
/// tie.
/// @cost O(members^2)
[[nodiscard]] constexpr std::optional<tie_network> ties_on(const snapshot& now,
                                                           std::span<const party_id> system,
                                                           flag_set<duty> kinds,
                                                           mutuality by = mutuality::either) {
  if (!now.is_covered()) return std::nullopt;
  return detail::ties_by(now, system, kinds, by,
                         [&](duty kind) -> const bit_matrix& { return now.owed(kind); });
}

/// The ties that there may be today, those of `ties_on` and those by duties that are only possible:
/// between the two is what nobody knows. On a day that is not covered, any two may be tied.
/// @cost O(members^2)
[[nodiscard]] constexpr tie_network possible_ties_on(const snapshot& now,
                                                     std::span<const party_id> system,
                                                     flag_set<duty> kinds,
                                                     mutuality by = mutuality::either) {
  bit_matrix any;
  if (!now.is_covered()) {
    any = bit_matrix{now.parties()};
    for (std::size_t i = 0; i != now.parties(); ++i)
      for (std::size_t j = 0; j != now.parties(); ++j) any.set(i, j);
  }
  return detail::ties_by(now, system, kinds, by, [&](duty kind) -> const bit_matrix& {
    return now.is_covered() ? now.possibly_owed(kind) : any;
  });
}

/// A network of what a list says of two parties at a time (disputes, wars, rivalries), by places in
/// @p system. A pair with a party that is not of the system is left out.
/// @cost O(members + pairs x members)
[[nodiscard]] constexpr tie_network ties_among(
    std::span<const party_id> system, std::span<const std::pair<party_id, party_id>> pairs) {
  tie_network made{system.size()};
  for (const auto& [one, other] : pairs) {
    const auto i = place_of(system, one), j = place_of(system, other);
    if (i && j) made.add(*i, *j);
  }
  return made;
}

/// How many agreements certainly bind each member of a system to some other party today: a state
/// with one partner may have several, and with many partners one. Nothing on a day that the facts
/// do not cover, and for a place that is nobody's (`ties_on`).
/// @cost O(members x their agreements x parties of those)
[[nodiscard]] constexpr std::vector<std::optional<std::size_t>> agreements_on(
    const snapshot& now, std::span<const party_id> system) {
  const std::vector<party_id> who = detail::each_once(system, now.parties());
  std::vector<std::optional<std::size_t>> made(who.size());
  for (std::size_t i = 0; i != who.size() && now.is_covered(); ++i) {
    if (!who[i].is_valid()) continue;
    made[i] = 0;
    for (const std::uint32_t number : now.agreements_of(who[i])) {
      const agreement_id agreement{number};
      if (!now.is_bound(agreement, who[i]).is_yes()) continue;
      bool with_another = false;
      for (const auto& p : now.record(agreement).parties)
        with_another =
            with_another || now.bound_together(agreement, who[i], now.find_party(p.party)).is_yes();
      *made[i] += with_another ? 1U : 0U;
    }
  }
  return made;
}

/// What the ties of each row are worth together, without the tie to itself; nothing where one of
/// them is missing: what is not known is not 0.
/// @param of portfolios of parties towards themselves, `portfolios_on`
template <class Portfolios>
[[nodiscard]] constexpr std::vector<std::optional<std::size_t>> strengths(const Portfolios& of) {
  std::vector<std::optional<std::size_t>> made(of.rows());
  for (std::size_t i = 0; i != of.rows(); ++i) {
    std::optional<std::size_t> sum = 0;
    for (std::size_t k = 0; k != of.columns(); ++k) {
      if (i == k) continue;
      const std::optional<int> value = of.at(i, k);
      sum = sum && value ? std::optional{*sum + static_cast<std::size_t>(*value)} : std::nullopt;
    }
    made[i] = sum;
  }
  return made;
}

/// Ties as a share of all that there could be between two places of the network; nothing for fewer
/// than two. A place that is nobody's, or repeats a party, counts as one without ties: it lowers
/// the density, so name each party once, and nobody whom the world does not know.
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

/// The allies of a party's allies that are not its own, in order: those at a distance of two. None
/// of a party that is not in the network.
[[nodiscard]] constexpr std::vector<std::size_t> indirect_allies(const tie_network& of,
                                                                 std::size_t party) {
  if (party >= of.size()) return {};
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
