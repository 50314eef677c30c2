// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_SET_COVER_HPP
#define ENTENTE_QUERY_SET_COVER_HPP

#include <entente/core/row_list.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0 {

/// The smallest collections of sets whose union is the union of all: the numbers of the sets,
/// rising.
struct set_covers {
  row_list<row_list<std::uint32_t>> listed;
  /// How many there are, listed or not. @unit collections
  std::uint64_t count = 0;
  /// Whether no smaller collection exists for certain, and whether the count is of all that do.
  bool is_exact = true;
  friend constexpr bool operator==(const set_covers&, const set_covers&) = default;
};

/// How far the search for smallest covers goes.
struct cover_limits {
  /// Up to so many sets the search is exact, whatever it costs.
  std::size_t exact_up_to = 20;
  /// Beyond, it is given up after so many steps, and a cover that is short, though perhaps not the
  /// shortest, stands in: the set that adds most, again and again.
  std::uint64_t steps = 200'000;
  /// Of many smallest covers so many are listed, all are counted.
  std::size_t listed = 100;
  friend constexpr bool operator==(const cover_limits&, const cover_limits&) = default;
};

namespace detail {

class cover_search {
 public:
  /// @p sets hold numbers below @p universe.
  constexpr cover_search(const row_list<row_list<std::uint32_t>>& sets, std::size_t universe,
                         cover_limits limits)
      : sets_{sets}, limits_{limits}, holders_(universe, {}), times_covered_(universe, 0) {
    banned_ = row_list<std::uint32_t>(sets.size(), 0);
    for (std::uint32_t s = 0; s != sets.size(); ++s) {
      for (const std::uint32_t element : sets[s]) holders_[element].push_back(s);
      biggest_ = biggest_ < sets[s].size() ? sets[s].size() : biggest_;
    }
    // What the fewest sets hold comes first: it leaves the least choice.
    for (std::uint32_t element = 0; element != universe; ++element) {
      if (holders_[element].empty()) continue;
      std::size_t at = order_.size();
      while (at != 0 && holders_[element].size() < holders_[order_[at - 1]].size()) --at;
      order_.insert(order_.begin() + at, element);
    }
    missing_ = order_.size();
  }

  constexpr set_covers run() {
    if (missing_ == 0) return {};
    for (std::size_t size = 1; found_.count == 0 && !gave_up_; ++size) choose(size);
    if (gave_up_ && found_.count == 0) add_greedily();
    found_.is_exact = !gave_up_;
    sort();
    return std::move(found_);
  }

 private:
  /// Every cover by @p left more sets, each once: whoever takes a set leaves out those that held
  /// the same element and came before it.
  constexpr void choose(std::size_t left) {
    if (missing_ == 0) return add();
    if (left == 0 || left * biggest_ < missing_) return;
    if (sets_.size() > limits_.exact_up_to && ++steps_ > limits_.steps) gave_up_ = true;
    if (gave_up_) return;
    std::size_t at = 0;
    while (times_covered_[order_[at]] != 0) ++at;
    const auto& holders = holders_[order_[at]];
    std::size_t tried = 0;
    for (; tried != holders.size() && !gave_up_; ++tried) {
      const std::uint32_t s = holders[tried];
      if (banned_[s] != 0) {
        ++banned_[s];
        continue;
      }
      take(s);
      choose(left - 1);
      put_back(s);
      ++banned_[s];
    }
    for (std::size_t i = 0; i != tried; ++i) --banned_[holders[i]];
  }
  constexpr void take(std::uint32_t s) {
    chosen_.push_back(s);
    for (const std::uint32_t element : sets_[s])
      if (times_covered_[element]++ == 0) --missing_;
  }
  constexpr void put_back(std::uint32_t s) {
    chosen_.pop_back();
    for (const std::uint32_t element : sets_[s])
      if (--times_covered_[element] == 0) ++missing_;
  }
  constexpr void add() {
    ++found_.count;
    if (found_.listed.size() == limits_.listed) return;
    row_list<std::uint32_t> rising;
    for (const std::uint32_t s : chosen_) {
      std::size_t at = rising.size();
      while (at != 0 && s < rising[at - 1]) --at;
      rising.insert(rising.begin() + at, s);
    }
    found_.listed.push_back(static_cast<row_list<std::uint32_t>&&>(rising));
  }
  constexpr void add_greedily() {
    while (missing_ != 0) {
      std::uint32_t best = 0;
      std::size_t adds_most = 0;
      for (std::uint32_t s = 0; s != sets_.size(); ++s) {
        std::size_t adds = 0;
        for (const std::uint32_t element : sets_[s]) adds += times_covered_[element] == 0 ? 1U : 0U;
        if (adds <= adds_most) continue;
        best = s;
        adds_most = adds;
      }
      take(best);
    }
    add();
  }
  /// Lists of one length, by their first different number.
  constexpr void sort() {
    auto& all = found_.listed;
    for (std::size_t i = 1; i < all.size(); ++i)
      for (std::size_t j = i; j != 0 && is_before(all[j], all[j - 1]); --j) {
        row_list<std::uint32_t> moved = static_cast<row_list<std::uint32_t>&&>(all[j]);
        all[j] = static_cast<row_list<std::uint32_t>&&>(all[j - 1]);
        all[j - 1] = static_cast<row_list<std::uint32_t>&&>(moved);
      }
  }
  [[nodiscard]] static constexpr bool is_before(const row_list<std::uint32_t>& a,
                                                const row_list<std::uint32_t>& b) noexcept {
    std::size_t i = 0;
    while (i != a.size() && a[i] == b[i]) ++i;
    return i != a.size() && a[i] < b[i];
  }

  const row_list<row_list<std::uint32_t>>& sets_;
  cover_limits limits_;
  row_list<row_list<std::uint32_t>> holders_;  // of each element
  row_list<std::uint32_t> times_covered_;
  row_list<std::uint32_t> order_;
  row_list<std::uint32_t> banned_;  // by how many choices
  row_list<std::uint32_t> chosen_;
  std::size_t missing_ = 0;
  std::size_t biggest_ = 0;
  std::uint64_t steps_ = 0;
  bool gave_up_ = false;
  set_covers found_;
};

}  // namespace detail

/// The smallest collections of @p sets, of numbers below @p universe, that leave out nothing that
/// any of them holds. No number stands in a set twice. Nothing to cover: none is listed.
/// @cost up to 2^(number of sets) steps while that is no more than `limits` allow
[[nodiscard]] constexpr set_covers smallest_covers(const row_list<row_list<std::uint32_t>>& sets,
                                                   std::size_t universe, cover_limits limits = {}) {
  return detail::cover_search{sets, universe, limits}.run();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_SET_COVER_HPP
