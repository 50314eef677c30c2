// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_BLOCS_HPP
#define ENTENTE_MEASURE_BLOCS_HPP

#include <entente/core/amount.hpp>
#include <entente/core/own_optional.hpp>
#include <entente/measure/tie_network.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entente::inline v0 {

/// Sets of parties by their numbers in a network.
using party_sets = std::vector<std::vector<std::size_t>>;

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
  bool run(party_sets& found) {
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
  bool grow(std::vector<std::size_t>& members, set candidates, set done, party_sets& found) {
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
[[nodiscard]] inline own_optional<party_sets> cliques(const tie_network& of, std::size_t least = 3,
                                                      std::size_t most = 100'000) {
  party_sets found;
  if (of.size() == 0) return found;
  if (!detail::clique_search{of, least, most}.run(found)) return std::nullopt;
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
  return found;
}

/// Blocs that share no party: a range of sets, the strongest first.
struct bloc_division {
  party_sets blocs;
  /// Whether there is no other division by the same rule. Else two blocs that the rule cannot tell
  /// apart claim one party, the one of the lower numbers has it, and what is computed from the
  /// division depends on how the parties are numbered.
  bool is_unique = true;

  [[nodiscard]] party_sets::const_iterator begin() const noexcept { return blocs.begin(); }
  [[nodiscard]] party_sets::const_iterator end() const noexcept { return blocs.end(); }
  [[nodiscard]] std::size_t size() const noexcept { return blocs.size(); }
  [[nodiscard]] bool empty() const noexcept { return blocs.empty(); }
  [[nodiscard]] const party_sets::value_type& operator[](std::size_t i) const noexcept {
    return blocs[i];
  }
  friend bool operator==(const bloc_division&, const bloc_division&) = default;
};

namespace detail {

/// What decides between cliques, whatever the numbers of their members: power, size, and then how
/// few ties they have, that is, to others.
struct bloc_strength {
  double power = 0;
  std::size_t members = 0, ties = 0;

  bloc_strength(const std::vector<std::size_t>& clique, const tie_network& of,
                std::span<const double> powers)
      : members{clique.size()} {
    std::vector<double> parts;
    for (const std::size_t i : clique) {
      parts.push_back(powers[i]);
      ties += of.degree(i);
    }
    std::sort(parts.begin(), parts.end());  // so that sums of the same numbers are equal
    for (const double one : parts) power += one;
  }
  [[nodiscard]] bool is_above(const bloc_strength& other) const noexcept {
    if (power != other.power) return power > other.power;
    return members != other.members ? members > other.members : ties < other.ties;
  }
};

/// The amounts, or nothing if one of them is none or there are not so many.
template <class Amounts>
[[nodiscard]] std::optional<std::vector<double>> all_amounts(const Amounts& given,
                                                             std::size_t size) {
  if (given.size() != size) return std::nullopt;
  std::vector<double> made;
  for (const auto& one : given)
    if (const auto known = amount(one))
      made.push_back(*known);
    else
      return std::nullopt;
  return made;
}

}  // namespace detail

/// Blocs that share no party: the clique that is the strongest by the power of its members, then
/// the strongest among the others, and so on, of @p least or more. A party of two alliances belongs
/// to the stronger; of equally strong cliques the larger one comes first, and of those of one size
/// the one with fewer ties to others. Nothing if there are more than @p most cliques, or if the
/// power of a party is missing, negative, infinite or NaN.
/// @param power of each party
[[nodiscard]] inline own_optional<bloc_division> separate_blocs(
    const tie_network& of, std::span<const std::optional<double>> power, std::size_t least = 3,
    std::size_t most = 100'000) {
  const auto powers = detail::all_amounts(power, of.size());
  if (!powers) return std::nullopt;
  bloc_division made;
  std::vector<bool> is_taken(of.size());
  tie_network left = of;
  for (;;) {
    const auto found = cliques(left, least, most);
    if (!found) return std::nullopt;
    std::vector<const std::vector<std::size_t>*> strongest;  // more than one if equally strong
    std::optional<detail::bloc_strength> strength;
    for (const auto& one : *found) {
      if (is_taken[one.front()]) continue;  // who has no tie left is alone there
      const detail::bloc_strength its{one, of, *powers};
      if (strength && strength->is_above(its)) continue;
      if (!strength || its.is_above(*strength)) strongest.clear();
      strength = its;
      strongest.push_back(&one);
    }
    if (strongest.empty()) return made;
    // Equally strong ones that share no party all become blocs, in whatever order.
    for (const std::size_t i : *strongest.front())
      for (std::size_t other = 1; other != strongest.size(); ++other)
        if (std::binary_search(strongest[other]->begin(), strongest[other]->end(), i))
          made.is_unique = false;
    for (const std::size_t i : *strongest.front()) {
      is_taken[i] = true;
      of.each_partner(i, [&](std::size_t j) { left.remove(i, j); });
    }
    made.blocs.push_back(*strongest.front());
  }
}
[[nodiscard]] inline own_optional<bloc_division> separate_blocs(const tie_network& of,
                                                                std::span<const double> power,
                                                                std::size_t least = 3,
                                                                std::size_t most = 100'000) {
  return separate_blocs(of, std::vector<std::optional<double>>(power.begin(), power.end()), least,
                        most);
}
/// The same with the largest for the strongest.
[[nodiscard]] inline own_optional<bloc_division> separate_blocs(const tie_network& of,
                                                                std::size_t least = 3,
                                                                std::size_t most = 100'000) {
  return separate_blocs(of, std::vector<std::optional<double>>(of.size(), 1.0), least, most);
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

/// Of blocs that share no party (`separate_blocs`, which says whether there are others). Nothing
/// without parties, if a power is missing, negative, infinite or NaN or powers add up to nothing,
/// and if blocs share a party or name one that there is not.
/// @param power of each party
/// @source effective number: Laakso & Taagepera (1979); poles as blocs: Bueno de Mesquita (1975),
/// Measuring Systemic Polarity
[[nodiscard]] inline std::optional<polarity> polarity_of(
    std::span<const std::optional<double>> power, std::span<const std::vector<std::size_t>> blocs) {
  const auto powers = detail::all_amounts(power, power.size());
  if (!powers) return std::nullopt;
  std::vector<double> poles;
  std::vector<bool> is_in(powers->size());
  for (const auto& bloc : blocs) {
    double sum = 0;
    for (const std::size_t i : bloc) {
      if (i >= is_in.size() || is_in[i]) return std::nullopt;
      sum += (*powers)[i];
      is_in[i] = true;
    }
    poles.push_back(sum);
  }
  for (std::size_t i = 0; i != is_in.size(); ++i)
    if (!is_in[i]) poles.push_back((*powers)[i]);
  double total = 0, squares = 0;
  for (const double one : poles) total += one;
  if (!(total > 0) || !detail::is_finite(total)) return std::nullopt;
  for (const double one : poles) squares += one / total * (one / total);
  std::sort(poles.begin(), poles.end(), [](double a, double b) { return a > b; });
  const double first = poles[0] / total;
  return polarity{poles.size(), 1 / squares, first,
                  poles.size() < 2 ? first : first + poles[1] / total};
}
[[nodiscard]] inline std::optional<polarity> polarity_of(
    std::span<const double> power, std::span<const std::vector<std::size_t>> blocs) {
  return polarity_of(std::vector<std::optional<double>>(power.begin(), power.end()), blocs);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_BLOCS_HPP
