// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_K_ADS_HPP
#define ENTENTE_MEASURE_K_ADS_HPP

#include <entente/core/shared.hpp>
#include <entente/world/world.hpp>

#include <algorithm>
#include <array>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// A set of k parties, by id.
/// @source Poast (2010), (Mis)Using Dyadic Data to Analyze Multilateral Events
template <std::size_t K>
using k_ad = std::array<party_id, K>;

/// How many sets of @p k there are of @p n things; the greatest number if that cannot be told.
[[nodiscard]] constexpr std::uint64_t number_of_sets(std::uint64_t n, std::uint64_t k) noexcept {
  if (k > n) return 0;
  std::uint64_t sets = 1;
  for (std::uint64_t i = 1; i <= k; ++i) {
    const std::uint64_t factor = n - k + i;
    if (sets > (std::numeric_limits<std::uint64_t>::max)() / factor)
      return (std::numeric_limits<std::uint64_t>::max)();
    sets = sets * factor / i;
  }
  return sets;
}

/// The states of a world, in the order of ids.
[[nodiscard]] constexpr std::vector<party_id> all_states(const world& of) {
  std::vector<party_id> states;
  const auto& parties = of.all_facts().parties;
  for (std::size_t i = 0; i != parties.size(); ++i)
    if (parties[i].kind == party_kind::state) states.push_back(party_id{i});
  return states;
}

/// Every set of K of some parties, made one by one as they are read, in lexicographic order: what
/// could form an agreement in a year. Any of them is found by its number, too. A view: copies share
/// the list of parties.
/// @cost a step: O(1); any of them by number: O(K^2 log(parties))
/// @pre there are fewer than 2^63 / parties of them
template <std::size_t K>
requires(K != 0) class k_ads : public std::ranges::view_base {
  struct contents {
    std::vector<party_id> parties;
    std::uint64_t size;
  };

 public:
  class iterator {
   public:
    using value_type = k_ad<K>;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::random_access_iterator_tag;
    using iterator_category = std::input_iterator_tag;  // of the algorithms before C++20
    using reference = value_type;
    using pointer = void;

    constexpr iterator() noexcept = default;
    [[nodiscard]] constexpr k_ad<K> operator*() const noexcept {
      k_ad<K> made = members_;
      made[K - 1] = parties_[at_[K - 1]];
      return made;
    }
    [[nodiscard]] constexpr k_ad<K> operator[](difference_type n) const noexcept {
      return *(*this + n);
    }

    constexpr iterator& operator++() noexcept {
      ++number_;
      if (++at_[K - 1] >= parties_.size()) carry();
      return *this;
    }
    constexpr iterator& operator--() noexcept { return *this += -1; }
    constexpr iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    constexpr iterator operator--(int) noexcept {
      const iterator before = *this;
      --*this;
      return before;
    }
    constexpr iterator& operator+=(difference_type n) noexcept {
      number_ += static_cast<std::uint64_t>(n);
      settle();
      return *this;
    }
    constexpr iterator& operator-=(difference_type n) noexcept { return *this += -n; }
    [[nodiscard]] friend constexpr iterator operator+(iterator i, difference_type n) noexcept {
      return i += n;
    }
    [[nodiscard]] friend constexpr iterator operator+(difference_type n, iterator i) noexcept {
      return i += n;
    }
    [[nodiscard]] friend constexpr iterator operator-(iterator i, difference_type n) noexcept {
      return i -= n;
    }
    [[nodiscard]] friend constexpr difference_type operator-(const iterator& a,
                                                             const iterator& b) noexcept {
      return static_cast<difference_type>(a.number_ - b.number_);
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.number_ == b.number_;
    }
    friend constexpr auto operator<=>(const iterator& a, const iterator& b) noexcept {
      return a.number_ <=> b.number_;
    }

   private:
    friend class k_ads;
    constexpr iterator(const contents& of, std::uint64_t number) noexcept
        : parties_{of.parties}, number_{number}, size_{of.size} {
      settle();
    }

    /// The last place has run out: the one before it that has not goes on by one, and those behind
    /// it follow.
    constexpr void carry() noexcept {
      std::size_t i = K - 1;
      while (i != 0 && at_[i] >= parties_.size() - (K - 1 - i)) ++at_[--i];
      if (at_[i] > parties_.size() - (K - i)) return;  // behind the last one
      place(i, at_[i]);
      for (++i; i != K; ++i) place(i, at_[i - 1] + 1);
    }
    constexpr void place(std::size_t i, std::size_t party) noexcept {
      at_[i] = party;
      members_[i] = parties_[party];
    }
    /// Finds the members by the number: of the sets that begin alike, how many lie behind it?
    constexpr void settle() noexcept {
      if (number_ >= size_) return;
      std::uint64_t behind = size_ - number_;  // this one included
      const std::size_t n = parties_.size();
      for (std::size_t i = 0; i != K; ++i) {
        // The last place that leaves room for as many sets.
        std::size_t low = i == 0 ? 0 : at_[i - 1] + 1, high = n - (K - i);
        while (low != high) {
          const std::size_t middle = low + (high - low + 1) / 2;
          if (number_of_sets(n - middle, K - i) >= behind)
            low = middle;
          else
            high = middle - 1;
        }
        place(i, low);
        behind -= number_of_sets(n - low - 1, K - i);
      }
    }

    std::span<const party_id> parties_;
    std::uint64_t number_ = 0;
    std::uint64_t size_ = 0;
    std::array<std::size_t, K> at_{};
    // All but the last, which changes at each step: to write it here and read all at once would
    // make processors wait.
    k_ad<K> members_{};
  };

  constexpr k_ads() = default;
  /// Of the parties in a range, each counted once; an id of nobody, as `ids_of` gives for a code
  /// that the world does not know, is of no set.
  template <std::ranges::forward_range Parties>
  requires std::convertible_to<std::iter_reference_t<std::ranges::iterator_t<const Parties>>,
                               party_id>
  constexpr explicit k_ads(const Parties& parties) {
    std::vector<party_id> all;
    for (const party_id one : parties)
      if (one.is_valid()) all.push_back(one);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    const std::uint64_t size = number_of_sets(all.size(), K);
    contents_ = detail::shared<contents>{contents{std::move(all), size}};
  }
  /// Of all states of a world.
  constexpr explicit k_ads(const world& of) : k_ads{all_states(of)} {}
  /// Of the parties that a function names for a year: those in the system then.
  template <std::invocable<int> Who>
  constexpr k_ads(const Who& who, int year) : k_ads{who(year)} {}

  [[nodiscard]] constexpr iterator begin() const noexcept {
    return contents_ ? iterator{*contents_, 0} : iterator{};
  }
  [[nodiscard]] constexpr iterator end() const noexcept {
    return contents_ ? iterator{*contents_, contents_->size} : iterator{};
  }
  [[nodiscard]] constexpr std::uint64_t size() const noexcept {
    return contents_ ? contents_->size : 0;
  }
  [[nodiscard]] constexpr k_ad<K> operator[](std::uint64_t number) const noexcept {
    return *iterator{*contents_, number};
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }

 private:
  detail::shared<contents> contents_;
};

/// K parties that formed an agreement.
template <std::size_t K>
struct forming_k_ad {
  k_ad<K> members;
  agreement_id agreement;
  /// Unknown if the year, or who was there from the first day on, is known in part only.
  truth formed;
};

/// The sets of exactly K parties that formed an agreement in a year, certainly or possibly: the
/// parties of its first day. Who joined later acceded, and does not count.
/// @source Fordham & Poast (2016), All Alliances Are Multilateral
template <std::size_t K>
[[nodiscard]] constexpr std::vector<forming_k_ad<K>> forming_k_ads(const world& of, int year) {
  std::vector<forming_k_ad<K>> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t i = 0; i != all.size(); ++i) {
    const partial_date first = all[i].life().from;
    const int earliest = first.earliest().year(), latest = first.latest().year();
    if (year < earliest || latest < year) continue;
    truth formed = earliest == latest ? truth::yes : truth::unknown;
    std::vector<party_id> members;
    for (const auto& p : all[i].parties) {
      const partial_date joined = p.during.from;
      if (first.latest() < joined.earliest()) continue;
      if (!(joined == first) && first.earliest() < joined.latest()) formed = truth::unknown;
      members.push_back(of.find_party(p.party));
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    if (members.size() != K) continue;
    forming_k_ad<K> one{{}, agreement_id{i}, formed};
    std::copy(members.begin(), members.end(), one.members.begin());
    made.push_back(one);
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_K_ADS_HPP
