// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_FRUSTRATION_HPP
#define ENTENTE_MEASURE_FRUSTRATION_HPP

#include <entente/measure/signed_network.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente::inline v0 {

/// The frustration index: the least number of edges that contradict a division into two camps
/// (friends apart, or rivals together). It is hard to find; where the search was not finished, it
/// lies between two bounds.
/// @source Harary (1959); Aref & Wilson (2019), Balance and Frustration in Signed Networks, Journal
/// of Complex Networks 7: 163-189
struct frustration {
  std::size_t at_least = 0, at_most = 0;
  /// A division that contradicts `at_most` edges: for each party, in which camp it is.
  std::vector<bool> camps;

  [[nodiscard]] bool is_exact() const noexcept { return at_least == at_most; }
};

/// 1 - F / (m / 2): 1 if the network is balanced; nothing without edges.
/// @source Aref & Wilson (2018), Measuring Partial Balance in Signed Networks
[[nodiscard]] constexpr std::optional<double> normalized_frustration(
    std::size_t index, const signed_network& of) noexcept {
  const auto edges = static_cast<double>(of.edges());
  if (!(edges > 0)) return std::nullopt;
  return 1 - static_cast<double>(index) / (edges / 2);
}

namespace detail {

class frustration_search {
 public:
  frustration_search(const signed_network& of, std::uint64_t steps)
      : n_{of.size()}, steps_{steps}, edges_of_(n_), conflicts_(n_), camp_(n_) {
    of.each_edge([&](std::size_t i, std::size_t j, int sign) {
      edges_of_[i].push_back({j, sign < 0});
      edges_of_[j].push_back({i, sign < 0});
    });
    put_in_order();
    pack(of);
  }

  frustration run() {
    for (std::size_t start = 0; start != n_; ++start) improve(divided_from(start));
    if (n_ == 0) return found_;
    found_.at_least = apart_.front();
    if (found_.at_most > found_.at_least) {
      place(0, 0);
      if (steps_ != 0) found_.at_least = found_.at_most;
    }
    return found_;
  }

 private:
  struct edge {
    std::size_t to;
    bool is_negative;
  };

  /// Parties that have most edges to those before them come first: conflicts show early.
  void put_in_order() {
    std::vector<std::size_t> before(n_);
    std::vector<bool> is_placed(n_);
    while (order_.size() != n_) {
      std::size_t best = n_;
      for (std::size_t i = 0; i != n_; ++i)
        if (!is_placed[i] &&
            (best == n_ || before[i] > before[best] ||
             (before[i] == before[best] && edges_of_[i].size() > edges_of_[best].size())))
          best = i;
      opens_.push_back(before[best] == 0);
      order_.push_back(best);
      is_placed[best] = true;
      for (const edge& e : edges_of_[best]) ++before[e.to];
    }
  }
  /// Unbalanced triangles that share no edge, among the parties from each place of the order on:
  /// each contradicts any division once.
  void pack(const signed_network& of) {
    apart_.assign(n_ + 1, 0);
    signed_network left = of;
    for (std::size_t at = n_; at-- != 0;) {
      const std::size_t i = order_[at];
      apart_[at] = apart_[at + 1];
      for (std::size_t b = at + 1; b < n_; ++b)
        for (std::size_t c = b + 1; c < n_ && left.sign(i, order_[b]) != 0; ++c) {
          const std::size_t j = order_[b], k = order_[c];
          if (left.sign(i, j) * left.sign(j, k) * left.sign(i, k) >= 0) continue;
          left.set(i, j, 0);
          left.set(j, k, 0);
          left.set(i, k, 0);
          ++apart_[at];
        }
    }
  }

  /// Camps as the signs along paths from one party say.
  std::vector<bool> divided_from(std::size_t start) const {
    std::vector<bool> camps(n_), is_seen(n_);
    std::vector<std::size_t> queue;
    for (std::size_t shift = 0; shift != n_; ++shift) {
      const std::size_t root = (start + shift) % n_;
      if (is_seen[root]) continue;
      is_seen[root] = true;
      queue.push_back(root);
      for (std::size_t at = queue.size() - 1; at != queue.size(); ++at)
        for (const edge& e : edges_of_[queue[at]])
          if (!is_seen[e.to]) {
            is_seen[e.to] = true;
            camps[e.to] = camps[queue[at]] != e.is_negative;
            queue.push_back(e.to);
          }
    }
    return camps;
  }
  /// Lets parties change camps as long as that contradicts fewer edges.
  void improve(std::vector<bool> camps) {
    const auto contradicted = [&](std::size_t i) {
      std::size_t count = 0;
      for (const edge& e : edges_of_[i]) count += (camps[i] != camps[e.to]) != e.is_negative;
      return count;
    };
    for (bool is_better = true; is_better;) {
      is_better = false;
      for (std::size_t i = 0; i != n_; ++i)
        if (2 * contradicted(i) > edges_of_[i].size()) {
          camps[i] = !camps[i];
          is_better = true;
        }
    }
    std::size_t ends = 0;
    for (std::size_t i = 0; i != n_; ++i) ends += contradicted(i);
    if (found_.camps.empty() || ends / 2 < found_.at_most) {
      found_.at_most = ends / 2;
      found_.camps = camps;
    }
  }

  /// Puts the party at a place of the order into either camp, and those behind it. A party that
  /// is not placed yet will contradict at least the fewer of its edges to those that are.
  void place(std::size_t at, std::size_t cost) {
    if (steps_ == 0) return;
    --steps_;
    if (at == n_) {
      if (cost < found_.at_most) {
        found_.at_most = cost;
        found_.camps = camp_;
      }
      return;
    }
    const std::size_t i = order_[at];
    const bool cheaper = conflicts_[i][1] < conflicts_[i][0];
    for (const bool camp : {cheaper, !cheaper}) {
      if (opens_[at] && camp != cheaper) return;  // the same with the camps exchanged
      const std::size_t now = cost + conflicts_[i][camp ? 1 : 0];
      camp_[i] = camp;
      change(at, camp, 1);
      std::size_t bound = now + apart_[at + 1];
      for (std::size_t later = at + 1; later < n_ && bound < found_.at_most; ++later) {
        const auto& [zero, one] = conflicts_[order_[later]];
        bound += zero < one ? zero : one;
      }
      if (bound < found_.at_most) place(at + 1, now);
      change(at, camp, static_cast<std::size_t>(-1));
    }
  }
  /// Tells the neighbours of a party that it is in a camp, or no longer.
  void change(std::size_t at, bool camp, std::size_t by) {
    for (const edge& e : edges_of_[order_[at]])
      conflicts_[e.to][(camp != e.is_negative) ? 0 : 1] += by;
  }

  std::size_t n_;
  std::uint64_t steps_;
  std::vector<std::vector<edge>> edges_of_;
  std::vector<std::size_t> order_, apart_;
  std::vector<bool> opens_;  // by place in the order: whether it has no edge to those before
  std::vector<std::array<std::size_t, 2>> conflicts_;  // with those placed, in camp 0 and in 1
  std::vector<bool> camp_;
  frustration found_;
};

}  // namespace detail

/// The frustration index: exact by branch and bound where that takes no more than @p steps, else
/// between the number of unbalanced triangles that share no edge and what local search found.
/// @cost O(parties^3 + steps x parties)
[[nodiscard]] inline frustration frustration_of(const signed_network& of,
                                                std::uint64_t steps = 1'000'000) {
  return detail::frustration_search{of, steps}.run();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_FRUSTRATION_HPP
