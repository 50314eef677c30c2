// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_CENTRALITY_HPP
#define ENTENTE_MEASURE_CENTRALITY_HPP

#include <entente/measure/tie_network.hpp>

#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace entente::inline v0 {

/// How much a party is on the shortest paths between others: for every two others the share of
/// their shortest paths that pass through it.
/// @cost O(parties x ties)
/// @source Freeman (1977); Brandes (2001), A Faster Algorithm for Betweenness Centrality, Journal
/// of Mathematical Sociology 25: 163-177
[[nodiscard]] constexpr std::vector<double> betweenness(const tie_network& of) {
  const std::size_t n = of.size();
  // Partners in one block: a search reads each list n times.
  std::vector<std::uint32_t> partners, first(n + 1);
  for (std::size_t i = 0; i != n; ++i) {
    of.each_partner(i, [&](std::size_t j) { partners.push_back(static_cast<std::uint32_t>(j)); });
    first[i + 1] = static_cast<std::uint32_t>(partners.size());
  }
  std::vector<double> made(n), paths(n), share(n);
  std::vector<std::uint32_t> queue(n), distance(n);
  const std::uint32_t unreached = static_cast<std::uint32_t>(n);
  for (std::size_t source = 0; source != n; ++source) {
    for (std::size_t i = 0; i != n; ++i) {
      paths[i] = share[i] = 0;
      distance[i] = unreached;
    }
    std::size_t reached = 1;
    queue[0] = static_cast<std::uint32_t>(source);
    distance[source] = 0;
    paths[source] = 1;
    for (std::size_t at = 0; at != reached; ++at) {
      const std::uint32_t i = queue[at];
      for (std::uint32_t e = first[i]; e != first[i + 1]; ++e) {
        const std::uint32_t j = partners[e];
        if (distance[j] == unreached) {
          distance[j] = distance[i] + 1;
          queue[reached++] = j;
        }
        if (distance[j] == distance[i] + 1) paths[j] += paths[i];
      }
    }
    while (reached-- != 1) {  // from the farthest
      const std::uint32_t j = queue[reached];
      const double per_path = (1 + share[j]) / paths[j];
      for (std::uint32_t e = first[j]; e != first[j + 1]; ++e)
        if (distance[partners[e]] + 1 == distance[j])
          share[partners[e]] += paths[partners[e]] * per_path;
      made[j] += share[j];
    }
  }
  for (double& one : made) one /= 2;  // each two were looked at from both ends
  return made;
}

/// The inverse of the mean distance to the parties that a party can reach; nothing for one that
/// can reach none.
/// @cost O(parties x ties)
/// @source Bavelas (1950); in the form of igraph since version 0.10
[[nodiscard]] constexpr std::vector<std::optional<double>> closeness(const tie_network& of) {
  const std::size_t n = of.size(), words = n == 0 ? 0 : of.row(0).size();
  std::vector<std::optional<double>> made(n);
  std::vector<std::uint64_t> seen(words), rim(words), next(words);
  for (std::size_t source = 0; source != n; ++source) {
    for (std::size_t w = 0; w != words; ++w) seen[w] = rim[w] = 0;
    seen[source / 64] = rim[source / 64] = std::uint64_t{1} << (source % 64);
    std::size_t reached = 0, sum = 0;
    for (std::size_t distance = 1;; ++distance) {
      for (std::uint64_t& word : next) word = 0;
      for (std::size_t w = 0; w != words; ++w)
        for (std::uint64_t left = rim[w]; left != 0; left &= left - 1) {
          const auto row = of.row(w * 64 + static_cast<std::size_t>(std::countr_zero(left)));
          for (std::size_t v = 0; v != words; ++v) next[v] |= row[v];
        }
      std::size_t found = 0;
      for (std::size_t w = 0; w != words; ++w) {
        rim[w] = next[w] & ~seen[w];
        seen[w] |= rim[w];
        found += static_cast<std::size_t>(std::popcount(rim[w]));
      }
      if (found == 0) break;
      reached += found;
      sum += found * distance;
    }
    if (reached != 0) made[source] = static_cast<double>(reached) / static_cast<double>(sum);
  }
  return made;
}

/// A party is central if its partners are: the eigenvector of the greatest eigenvalue, the largest
/// entry 1, in the largest component (of several, the first), and 0 elsewhere. Nothing if it did
/// not settle in @p rounds, and without a tie.
/// @cost O(ties x rounds), of which there are fewest where one bloc dominates
/// @source Bonacich (1972), Factoring and Weighting Approaches to Status Scores
[[nodiscard]] inline std::optional<std::vector<double>> eigenvector_centrality(
    const tie_network& of, std::size_t rounds = 100'000) {
  const std::size_t n = of.size();
  const std::vector<std::size_t> component = components(of);
  std::vector<std::size_t> sizes(n + 1);
  std::size_t largest = 0;
  for (const std::size_t one : component) ++sizes[one];
  for (std::size_t i = 0; i != n; ++i) largest = sizes[i] > sizes[largest] ? i : largest;
  if (sizes[largest] < 2) return std::nullopt;
  std::vector<double> made(n), next(n);
  for (std::size_t i = 0; i != n; ++i) made[i] = component[i] == largest ? 1 : 0;
  for (std::size_t round = 0; round != rounds; ++round) {
    double most = 0, change = 0;
    for (std::size_t i = 0; i != n; ++i) {
      double sum = made[i];  // of A + 1: the same vectors, and no two eigenvalues of one size
      of.each_partner(i, [&](std::size_t j) { sum += made[j]; });
      next[i] = sum;
      most = sum > most ? sum : most;
    }
    for (std::size_t i = 0; i != n; ++i) {
      next[i] /= most;
      change = std::fmax(change, std::abs(next[i] - made[i]));
    }
    made.swap(next);
    if (change < 1e-15) return made;
  }
  return std::nullopt;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_CENTRALITY_HPP
