// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PLAN_SEARCH_HPP
#define ENTENTE_QUERY_PLAN_SEARCH_HPP

#include <entente/core/flag_set.hpp>
#include <entente/core/row_list.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace entente::inline v0 {

/// How the exposures of several steps make one: ranks that are added up, or the highest alone.
enum class exposure_join : std::uint8_t { sum, highest };
[[nodiscard]] constexpr std::array<named<exposure_join>, 2> words_of(exposure_join) noexcept {
  return {{{exposure_join::sum, "sum"}, {exposure_join::highest, "highest"}}};
}

namespace detail {

// The search behind `roadmap`, in numbers alone. Sets of steps are grown one step at a time. Of two
// sets with the same future, the one that gains no more at no less exposure is let go: so the front
// is exact, and what is kept is as long as the front, not as all sets.

/// A step as the search sees it: what it gains and exposes to, which parts of the goal it covers,
/// and which steps of lower number come first.
struct searched_step {
  std::uint32_t gain = 0;
  std::uint32_t exposure = 0;
  std::uint64_t covers = 0;
  std::uint64_t after = 0;
};

/// A set of steps, a bit each.
struct searched_plan {
  std::uint64_t gain = 0;
  std::uint64_t exposure = 0;
  std::uint64_t covers = 0;
  std::uint64_t steps = 0;
  /// Sets that come to the same.
  std::uint64_t ways = 1;

  [[nodiscard]] constexpr int size() const noexcept { return std::popcount(steps); }
};

struct search_bounds {
  std::uint64_t most_exposure = ~std::uint64_t{0};
  std::uint32_t most_steps = 64;
  exposure_join join = exposure_join::sum;
  /// Parts of the goal without which no set is asked for.
  std::uint64_t must_cover = 0;
  /// Sets that are kept at a time; where more would have to be, the search is no longer exact.
  std::size_t most_kept = std::size_t{1} << 20U;
};

/// Of two sets that come to the same: the smaller, then the one with the first step that not both
/// have.
[[nodiscard]] constexpr bool is_preferred(std::uint64_t a, std::uint64_t b) noexcept {
  const int one = std::popcount(a), other = std::popcount(b);
  if (one != other) return one < other;
  const std::uint64_t differ = a ^ b;
  return (a & differ & (~differ + 1)) != 0;
}

class plan_search {
 public:
  /// @pre at most 64 steps, each after steps of lower number only
  constexpr plan_search(std::span<const searched_step> steps, const search_bounds& within)
      : steps_{steps}, within_{within} {}

  /// Every front that may be asked for: sets of which none gains as much at less exposure while it
  /// covers the same.
  constexpr void run() {
    kept_.push_back({});
    for (std::size_t i = 0; i != steps_.size(); ++i) add(i);
  }

  /// Of the sets of which `reached(covers, gain)` holds, those that no other beats: by exposure,
  /// then by gain, both growing. Takes what was found with it.
  template <class Reached>
  [[nodiscard]] constexpr row_list<searched_plan> front(const Reached& reached) && {
    sort(kept_, order{});
    std::size_t made = 0;
    for (const searched_plan& p : kept_) {
      searched_plan* const best = made == 0 ? nullptr : &kept_[made - 1];
      const bool is_same = best != nullptr && best->gain == p.gain && best->exposure == p.exposure;
      if ((best != nullptr && !is_same && best->gain >= p.gain) || !reached(p.covers, p.gain))
        continue;
      if (is_same)
        best->ways += p.ways;
      else
        kept_[made++] = p;
    }
    kept_.resize(made);
    return static_cast<row_list<searched_plan>&&>(kept_);
  }
  [[nodiscard]] constexpr bool is_exact() const noexcept { return is_exact_; }
  /// The most sets that were kept at a time.
  [[nodiscard]] constexpr std::size_t kept() const noexcept { return most_; }

 private:
  /// What the future of a set hangs on: which parts it covers that later steps cover too, which of
  /// its steps later ones come after and, where their number is limited, how many they are.
  struct order {
    std::uint64_t open = 0;
    std::uint64_t needed = 0;
    bool counts = false;

    [[nodiscard]] constexpr bool is_same(const searched_plan& a,
                                         const searched_plan& b) const noexcept {
      return ((a.covers ^ b.covers) & open) == 0 && ((a.steps ^ b.steps) & needed) == 0 &&
             (!counts || a.size() == b.size());
    }
    [[nodiscard]] constexpr bool operator()(const searched_plan& a,
                                            const searched_plan& b) const noexcept {
      if (((a.covers ^ b.covers) & open) != 0) return (a.covers & open) < (b.covers & open);
      if (((a.steps ^ b.steps) & needed) != 0) return (a.steps & needed) < (b.steps & needed);
      if (counts && a.size() != b.size()) return a.size() < b.size();
      if (a.exposure != b.exposure) return a.exposure < b.exposure;
      if (a.gain != b.gain) return a.gain > b.gain;
      return a.steps != b.steps && is_preferred(a.steps, b.steps);
    }
  };

  /// Most often it is sorted already.
  static constexpr void sort(row_list<searched_plan>& some, const order& by) {
    if (!std::is_sorted(some.begin(), some.end(), by)) std::sort(some.begin(), some.end(), by);
  }

  /// Adds the next plan in order, unless one of the same future beats it.
  static constexpr void keep(row_list<searched_plan>& made, const searched_plan& next,
                             const order& by) {
    if (!made.empty() && by.is_same(made.back(), next)) {
      searched_plan& best = made.back();
      if (best.gain == next.gain && best.exposure == next.exposure) {
        best.ways += next.ways;
        return;
      }
      if (best.gain >= next.gain) return;
    }
    made.push_back(next);
  }

  /// The plan with one step more.
  [[nodiscard]] constexpr searched_plan with(searched_plan plan, std::size_t number) const {
    const searched_step& step = steps_[number];
    plan.gain += step.gain;
    if (within_.join == exposure_join::sum)
      plan.exposure += step.exposure;
    else if (plan.exposure < step.exposure)
      plan.exposure = step.exposure;
    plan.covers |= step.covers;
    plan.steps |= std::uint64_t{1} << number;
    return plan;
  }

  constexpr void add(std::size_t number) {
    order by{0, 0, within_.most_steps < steps_.size()};
    for (std::size_t later = number + 1; later != steps_.size(); ++later) {
      by.needed |= steps_[later].after;
      by.open |= steps_[later].covers;
    }
    // What a plan has to cover and nothing later covers, it has covered by now. Parts that need
    // not be covered stay open to the end: what they are worth is not known here.
    const std::uint64_t due = within_.must_cover & ~by.open;
    by.open |= ~within_.must_cover;
    const auto can_do = [due](const searched_plan& p) { return (due & ~p.covers) == 0; };
    row_list<searched_plan> grown;
    grown.reserve(kept_.size());
    for (const searched_plan& p : kept_) {
      if ((steps_[number].after & ~p.steps) != 0) continue;
      const searched_plan more = with(p, number);
      if (more.exposure <= within_.most_exposure &&
          static_cast<std::uint32_t>(more.size()) <= within_.most_steps && can_do(more))
        grown.push_back(more);
    }
    if (due != 0) erase_if(kept_, [&can_do](const searched_plan& p) { return !can_do(p); });
    sort(kept_, by);
    sort(grown, by);
    row_list<searched_plan> both;
    both.reserve(kept_.size() + grown.size());
    std::size_t i = 0, j = 0;
    while (i != kept_.size() || j != grown.size()) {
      const bool second = i == kept_.size() || (j != grown.size() && by(grown[j], kept_[i]));
      keep(both, second ? grown[j++] : kept_[i++], by);
    }
    most_ = most_ < both.size() ? both.size() : most_;
    if (both.size() > within_.most_kept) {
      is_exact_ = false;
      std::size_t made = 0;  // every other one
      for (std::size_t k = 0; k < both.size() && made != within_.most_kept; k += 2)
        both[made++] = both[k];
      both.resize(made);
    }
    kept_ = static_cast<row_list<searched_plan>&&>(both);
  }

  std::span<const searched_step> steps_;
  search_bounds within_;
  row_list<searched_plan> kept_;
  std::size_t most_ = 1;
  bool is_exact_ = true;
};

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PLAN_SEARCH_HPP
