// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_BLOCS_HPP
#define ENTENTE_MEASURE_BLOCS_HPP

#include <entente/measure/tie_network.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entente::inline v0 {

/// For each party the largest k such that it is among parties each of which has k partners among
/// them.
/// @cost O(parties^2)
/// @source Seidman (1983), Network Structure and Minimum Degree
[[nodiscard]] constexpr std::vector<std::size_t> core_numbers(const tie_network& of) {
  const std::size_t n = of.size();
  std::vector<std::size_t> left(n), made(n);
  std::vector<bool> is_gone(n);
  for (std::size_t i = 0; i != n; ++i) left[i] = of.degree(i);
  std::size_t k = 0;
  for (std::size_t round = 0; round != n; ++round) {
    std::size_t least = n;
    for (std::size_t i = 0; i != n; ++i)
      if (!is_gone[i] && (least == n || left[i] < left[least])) least = i;
    k = left[least] > k ? left[least] : k;
    made[least] = k;
    is_gone[least] = true;
    of.each_partner(least, [&](std::size_t j) { --left[j]; });
  }
  return made;
}

namespace detail {

class clique_search {
 public:
  using set = std::vector<std::uint64_t>;
  clique_search(const tie_network& of, std::size_t least, std::size_t most)
      : of_{of}, least_{least}, most_{most} {}

  /// False if there are more than `most_`.
  bool run(std::vector<std::vector<std::size_t>>& found) {
    const std::size_t words = (of_.size() + 63) / 64;
    set all(words), none(words);
    for (std::size_t i = 0; i != of_.size(); ++i) all[i / 64] |= std::uint64_t{1} << (i % 64);
    std::vector<std::size_t> members;
    return grow(members, all, none, found);
  }

 private:
  template <class Each>
  static void each_of(const set& of, const Each& each) {
    for (std::size_t w = 0; w != of.size(); ++w)
      for (std::uint64_t left = of[w]; left != 0; left &= left - 1)
        each(w * 64 + static_cast<std::size_t>(std::countr_zero(left)));
  }
  [[nodiscard]] std::size_t common(const set& with, std::size_t of) const {
    std::size_t count = 0;
    for (std::size_t w = 0; w != with.size(); ++w)
      count += static_cast<std::size_t>(std::popcount(with[w] & of_.row(of)[w]));
    return count;
  }
  /// Members, who are all tied to each other; candidates, who are tied to all of them; and those
  /// who are too, but whose cliques have been found.
  bool grow(std::vector<std::size_t>& members, set candidates, set done,
            std::vector<std::vector<std::size_t>>& found) {
    const std::size_t none = of_.size();
    std::size_t pivot = none, best = 0, left = 0;
    const auto look = [&](std::size_t i) {
      const std::size_t partners = common(candidates, i);
      if (pivot == none || partners > best) {
        pivot = i;
        best = partners;
      }
    };
    each_of(candidates, [&](std::size_t i) {
      ++left;
      look(i);
    });
    each_of(done, look);
    if (pivot == none) {
      if (members.size() < least_) return true;
      if (found.size() == most_) return false;
      found.push_back(members);
      std::sort(found.back().begin(), found.back().end());
      return true;
    }
    if (members.size() + left < least_) return true;
    set branches = candidates;  // a clique has the pivot or somebody not tied to it
    for (std::size_t w = 0; w != branches.size(); ++w) branches[w] &= ~of_.row(pivot)[w];
    bool is_whole = true;
    each_of(branches, [&](std::size_t i) {
      if (!is_whole) return;
      set inner = candidates, inner_done = done;
      for (std::size_t w = 0; w != inner.size(); ++w) {
        inner[w] &= of_.row(i)[w];
        inner_done[w] &= of_.row(i)[w];
      }
      members.push_back(i);
      is_whole = grow(members, inner, inner_done, found);
      members.pop_back();
      candidates[i / 64] &= ~(std::uint64_t{1} << (i % 64));
      done[i / 64] |= std::uint64_t{1} << (i % 64);
    });
    return is_whole;
  }

  const tie_network& of_;
  std::size_t least_, most_;
};

}  // namespace detail

/// Every largest possible set of parties that are all tied to each other, of @p least or more: the
/// largest first, then by members. Of defence ties, blocs. Nothing if there are more than @p most,
/// of which there can be very many.
/// @source Bron & Kerbosch (1973), Algorithm 457, with the pivot of Tomita, Tanaka & Takahashi
/// (2006)
[[nodiscard]] inline std::optional<std::vector<std::vector<std::size_t>>> cliques(
    const tie_network& of, std::size_t least = 3, std::size_t most = 100'000) {
  std::vector<std::vector<std::size_t>> found;
  if (of.size() == 0) return found;
  if (!detail::clique_search{of, least, most}.run(found)) return std::nullopt;
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
  return found;
}

/// Blocs that share no party: the clique that is the strongest by the power of its members, then
/// the strongest among the others, and so on, of @p least or more. A party of two alliances belongs
/// to the stronger. @pre a power for each party, not negative
[[nodiscard]] inline std::optional<std::vector<std::vector<std::size_t>>> separate_blocs(
    const tie_network& of, std::span<const double> power, std::size_t least = 3,
    std::size_t most = 100'000) {
  std::vector<std::vector<std::size_t>> made;
  std::vector<bool> is_taken(of.size());
  tie_network left = of;
  for (;;) {
    const auto found = cliques(left, least, most);
    if (!found) return std::nullopt;
    const std::vector<std::size_t>* strongest = nullptr;
    double most_power = 0;
    for (const auto& one : *found) {
      if (is_taken[one.front()]) continue;  // who has no tie left is alone there
      double sum = 0;
      for (const std::size_t i : one) sum += power[i];
      if (strongest != nullptr && !(sum > most_power)) continue;
      strongest = &one;
      most_power = sum;
    }
    if (strongest == nullptr) return made;
    made.push_back(*strongest);
    for (const std::size_t i : made.back()) {
      is_taken[i] = true;
      of.each_partner(i, [&](std::size_t j) { left.remove(i, j); });
    }
  }
}
/// The same with the largest for the strongest.
[[nodiscard]] inline std::optional<std::vector<std::vector<std::size_t>>> separate_blocs(
    const tie_network& of, std::size_t least = 3, std::size_t most = 100'000) {
  return separate_blocs(of, std::vector<double>(of.size(), 1), least, most);
}

/// How a system is divided into poles: blocs and the parties outside them, each a pole, by their
/// shares of a power that the caller names (capabilities; 1 each).
struct polarity {
  /// How many poles there are.
  std::size_t poles = 0;
  /// The inverse of the sum of squared shares: how many poles of one size would be as concentrated.
  double effective = 0;
  /// The share of the strongest pole, and of the two strongest.
  double first = 0, first_two = 0;
};

/// Nothing without parties, or if powers add up to nothing. @pre a power for each party; blocs
/// share no party
/// @source effective number: Laakso & Taagepera (1979); poles as blocs: Bueno de Mesquita (1975),
/// Measuring Systemic Polarity
[[nodiscard]] inline std::optional<polarity> polarity_of(
    std::span<const double> power, std::span<const std::vector<std::size_t>> blocs) {
  std::vector<double> poles;
  std::vector<bool> is_in(power.size());
  for (const auto& bloc : blocs) {
    double sum = 0;
    for (const std::size_t i : bloc) {
      sum += power[i];
      is_in[i] = true;
    }
    poles.push_back(sum);
  }
  for (std::size_t i = 0; i != power.size(); ++i)
    if (!is_in[i]) poles.push_back(power[i]);
  double total = 0, squares = 0;
  for (const double one : poles) total += one;
  if (!(total > 0)) return std::nullopt;
  for (const double one : poles) squares += one / total * (one / total);
  std::sort(poles.begin(), poles.end(), [](double a, double b) { return a > b; });
  const double first = poles[0] / total;
  return polarity{poles.size(), 1 / squares, first,
                  poles.size() < 2 ? first : first + poles[1] / total};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_BLOCS_HPP
