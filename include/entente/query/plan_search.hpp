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

/// A set of steps, a bit each. Where few bits do, a million sets take 24 MB, and half the time goes
/// into getting memory.
template <class Bits>
struct searched_plan {
  std::uint64_t gain = 0;
  std::uint64_t exposure = 0;
  Bits steps = 0;
  /// Sets that come to the same.
  Bits ways = 1;

  [[nodiscard]] constexpr int size() const noexcept { return std::popcount(steps); }
};

/// Which parts of the goal a set of steps covers: by its bytes, looked up.
template <class Bits>
class parts_covered {
 public:
  constexpr explicit parts_covered(std::span<const searched_step> steps) {
    for (const searched_step& step : steps) all_ |= step.covers;
    if (all_ == 0) return;
    for (std::size_t set = 1; set != 256; ++set)
      for (std::size_t byte = 0; byte != sizeof(Bits); ++byte) {
        const std::size_t number = byte * 8 + static_cast<std::size_t>(std::countr_zero(set));
        by_byte_[byte][set] =
            by_byte_[byte][set & (set - 1)] | (number < steps.size() ? steps[number].covers : 0U);
      }
  }
  /// Of any step.
  [[nodiscard]] constexpr std::uint64_t all() const noexcept { return all_; }
  [[nodiscard]] constexpr std::uint64_t operator()(Bits set) const noexcept {
    std::uint64_t covered = 0;
    if (all_ != 0)
      for (std::size_t byte = 0; set != 0; ++byte, set >>= 8U)
        covered |= by_byte_[byte][set & 0xFFU];
    return covered;
  }

 private:
  std::uint64_t by_byte_[sizeof(Bits)][256] = {};
  std::uint64_t all_ = 0;
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

/// @tparam Bits an unsigned type with more bits than there are steps, or of 64
template <class Bits = std::uint64_t>
class plan_search {
 public:
  using plan = searched_plan<Bits>;

  /// @pre at most 64 steps, each after steps of lower number only
  constexpr plan_search(std::span<const searched_step> steps, const search_bounds& within)
      : steps_{steps}, within_{within}, covers_{steps} {}

  /// Every front that may be asked for: sets of which none gains as much at less exposure while it
  /// covers the same.
  constexpr void run() {
    kept_.push_back({});
    for (std::size_t i = 0; i != steps_.size(); ++i) add(i);
  }

  /// Of the sets of which `reached(covers, gain)` holds, those that no other beats: by exposure,
  /// then by gain, both growing. Takes what was found with it.
  template <class Reached>
  [[nodiscard]] constexpr row_list<plan> front(const Reached& reached) && {
    sort(kept_, order{covers_, 0, 0, false});
    std::size_t made = 0;
    for (const plan& p : kept_) {
      plan* const best = made == 0 ? nullptr : &kept_[made - 1];
      const bool is_same = best != nullptr && best->gain == p.gain && best->exposure == p.exposure;
      if ((best != nullptr && !is_same && best->gain >= p.gain) ||
          !reached(covers_(p.steps), p.gain))
        continue;
      if (is_same)
        best->ways += p.ways;
      else
        kept_[made++] = p;
    }
    kept_.resize(made);
    return static_cast<row_list<plan>&&>(kept_);
  }
  [[nodiscard]] constexpr bool is_exact() const noexcept { return is_exact_; }
  /// The most sets that were kept at a time.
  [[nodiscard]] constexpr std::size_t kept() const noexcept { return most_; }

 private:
  /// What the future of a set hangs on: which parts it covers that later steps cover too, which of
  /// its steps later ones come after and, where their number is limited, how many they are.
  struct order {
    const parts_covered<Bits>& covers;
    std::uint64_t open;
    Bits needed;
    bool counts;

    [[nodiscard]] constexpr bool is_same(const plan& a, const plan& b) const noexcept {
      return (open == 0 || ((covers(a.steps) ^ covers(b.steps)) & open) == 0) &&
             ((a.steps ^ b.steps) & needed) == 0 && (!counts || a.size() == b.size());
    }
    [[nodiscard]] constexpr bool operator()(const plan& a, const plan& b) const noexcept {
      if (open != 0) {
        const std::uint64_t one = covers(a.steps) & open, other = covers(b.steps) & open;
        if (one != other) return one < other;
      }
      if (((a.steps ^ b.steps) & needed) != 0) return (a.steps & needed) < (b.steps & needed);
      if (counts && a.size() != b.size()) return a.size() < b.size();
      if (a.exposure != b.exposure) return a.exposure < b.exposure;
      if (a.gain != b.gain) return a.gain > b.gain;
      return a.steps != b.steps && is_preferred(a.steps, b.steps);
    }
  };

  /// Merges the runs that are in order, two by two. There are few: at the most as many as ways on
  /// before, for each was in order.
  constexpr void sort(row_list<plan>& some, const order& by) {
    row_list<std::size_t> ends;
    for (std::size_t i = 1; i < some.size(); ++i)
      if (by(some[i], some[i - 1])) ends.push_back(i);
    if (ends.empty()) return;
    ends.push_back(some.size());
    while (ends.size() != 1) {
      merged_.resize(some.size());
      std::size_t begin = 0, made = 0;
      for (std::size_t run = 0; run < ends.size(); run += 2) {
        const plan *const first = some.data() + begin, *const second = some.data() + ends[run];
        const std::size_t end = run + 1 == ends.size() ? ends[run] : ends[run + 1];
        std::merge(first, second, second, static_cast<const plan*>(some.data()) + end,
                   merged_.data() + begin, by);
        ends[made++] = begin = end;
      }
      ends.resize(made);
      std::swap(some, merged_);
    }
  }

  /// Adds the next plan in order, unless one of the same future beats it.
  static constexpr void keep(row_list<plan>& made, const plan& next, const order& by) {
    if (!made.empty() && by.is_same(made.back(), next)) {
      plan& best = made.back();
      if (best.gain == next.gain && best.exposure == next.exposure) {
        best.ways += next.ways;
        return;
      }
      if (best.gain >= next.gain) return;
    }
    made.push_back(next);
  }

  /// The plan with one step more.
  [[nodiscard]] constexpr plan with(plan p, std::size_t number) const {
    const searched_step& step = steps_[number];
    p.gain += step.gain;
    if (within_.join == exposure_join::sum)
      p.exposure += step.exposure;
    else if (p.exposure < step.exposure)
      p.exposure = step.exposure;
    p.steps |= Bits{1} << number;
    return p;
  }

  /// What later steps make the future of a set hang on, once the step of that number is decided.
  [[nodiscard]] constexpr order order_after(std::size_t number) const {
    order by{covers_, 0, 0, within_.most_steps < steps_.size()};
    for (std::size_t later = number + 1; later != steps_.size(); ++later) {
      by.needed |= static_cast<Bits>(steps_[later].after);
      by.open |= steps_[later].covers;
    }
    return by;
  }

  constexpr void add(std::size_t number) {
    order by = order_after(number);
    // What a plan has to cover and nothing later covers, it has covered by now. Parts that need
    // not be covered stay open to the end: what they are worth is not known here.
    const std::uint64_t due = within_.must_cover & ~by.open;
    by.open |= ~within_.must_cover;
    by.open &= covers_.all();
    const auto can_do = [due, this](const plan& p) {
      return due == 0 || (due & ~covers_(p.steps)) == 0;
    };
    // As often as not a step takes all plans by the same way on: then those with it are in order as
    // those without it are, and are made while both are merged, not before.
    const bool keeps_order =
        within_.join == exposure_join::sum && (steps_[number].covers & by.open) == 0;
    sort(kept_, by);
    std::size_t read = 0;
    plan more;
    const auto make_more = [&] {
      while (read != kept_.size()) {
        const plan& p = kept_[read++];
        if ((steps_[number].after & ~p.steps) != 0) continue;
        more = with(p, number);
        if (more.exposure <= within_.most_exposure &&
            static_cast<std::uint32_t>(more.size()) <= within_.most_steps && can_do(more))
          return true;
      }
      return false;
    };
    row_list<plan> sorted;
    if (!keeps_order) {
      sorted.reserve(kept_.size());
      while (make_more()) sorted.push_back(more);
      sort(sorted, by);
      read = 0;
    }
    const auto next = [&] {
      if (keeps_order) return make_more();
      if (read == sorted.size()) return false;
      more = sorted[read++];
      return true;
    };
    make_room(steps_.size() - number);
    bool has_more = next();
    for (const plan& p : kept_) {
      for (; has_more && by(more, p); has_more = next()) keep(merged_, more, by);
      if (can_do(p)) keep(merged_, p, by);
    }
    for (; has_more; has_more = next()) keep(merged_, more, by);
    most_ = most_ < merged_.size() ? merged_.size() : most_;
    if (merged_.size() > within_.most_kept) thin_out();
    std::swap(kept_, merged_);
  }

  /// Room for twice as many plans and, where more has to be got, for some steps to come.
  constexpr void make_room(std::size_t steps_left) {
    merged_.clear();
    const std::size_t most = kept_.size() << (steps_left < 3 ? steps_left : 3);
    if (merged_.capacity() < 2 * kept_.size()) merged_.reserve(most);
  }

  /// Every other one.
  constexpr void thin_out() {
    is_exact_ = false;
    std::size_t made = 0;
    for (std::size_t k = 0; k < merged_.size() && made != within_.most_kept; k += 2)
      merged_[made++] = merged_[k];
    merged_.resize(made);
  }

  std::span<const searched_step> steps_;
  search_bounds within_;
  parts_covered<Bits> covers_;
  row_list<plan> kept_;
  row_list<plan> merged_;
  std::size_t most_ = 1;
  bool is_exact_ = true;
};

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PLAN_SEARCH_HPP
