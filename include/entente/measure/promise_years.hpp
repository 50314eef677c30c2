// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_PROMISE_YEARS_HPP
#define ENTENTE_MEASURE_PROMISE_YEARS_HPP

#include <entente/measure/year_rows.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace entente::inline v0 {

namespace detail {

/// Of every agreement of a world: what it makes each of its parties owe each other one, and, with
/// themselves for the other, that it binds them at all.
struct promise {
  std::uint32_t agreement;
  std::uint32_t bearer;
  std::uint32_t beneficiary;
  flag_set<duty> duties;
  const stretch& bearer_is_bound;

  [[nodiscard]] constexpr bool is_to_itself() const noexcept { return bearer == beneficiary; }
};

/// The rows of the bonds that @p put makes of the promises of a world: it fills a bond with whom it
/// is about, or says that there is none.
/// @cost O(pairs of parties of agreements x articles that one party bears), and sorting them
template <class Make, class Put>
[[nodiscard]] constexpr year_rows<Make> rows_of(const world& of, year_span years, year_rule rule,
                                                Make make, const Put& put) {
  std::vector<bond> made;
  const auto& all = of.all_facts().agreements;
  for (std::uint32_t number = 0; number != all.size(); ++number) {
    const agreement_bonds bonds{of, all[number]};
    const auto& parties = bonds.parties();
    const auto add = [&](const stretch& days, const promise& what) {
      bond one{rule, days};
      if (put(one, what)) made.push_back(one);
    };
    for (std::size_t i = 0; i != parties.size(); ++i) {
      const std::uint32_t bearer = parties[i].party;
      add(parties[i].during, {number, bearer, bearer, {}, parties[i].during});
      for (std::size_t j = 0; j != parties.size(); ++j)
        bonds.each_promise(i, j, [&](const stretch& days, flag_set<duty> duties) {
          add(days, {number, bearer, parties[j].party, duties, parties[i].during});
        });
    }
  }
  return {sorted(std::move(made)), years.within(covered_years(of, rule)), std::move(make)};
}

}  // namespace detail

/// The agreements that certainly or possibly bind in the year of a row, each once, in the order of
/// ids. Valid as long as the table of the row, or a copy of it, lives.
class agreements_of_year : public std::ranges::view_base {
 public:
  class iterator {
   public:
    using value_type = agreement_id;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using reference = agreement_id;
    using pointer = void;

    constexpr iterator() noexcept = default;
    [[nodiscard]] constexpr agreement_id operator*() const noexcept {
      return agreement_id{at_->counted};
    }
    constexpr iterator& operator++() noexcept {
      const std::uint32_t seen = at_->counted;
      while (at_ != end_ && at_->counted == seen) ++at_;
      skip();
      return *this;
    }
    constexpr iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.at_ == b.at_;
    }

   private:
    friend class agreements_of_year;
    constexpr iterator(const detail::bond* at, const detail::bond* end, int year) noexcept
        : at_{at}, end_{end}, year_{year} {
      skip();
    }
    constexpr void skip() noexcept {
      while (at_ != end_ && !at_->possible.contains(year_)) ++at_;
    }
    const detail::bond* at_ = nullptr;
    const detail::bond* end_ = nullptr;
    int year_ = 0;
  };

  constexpr agreements_of_year() noexcept = default;
  constexpr explicit agreements_of_year(const detail::year_summary& of) noexcept
      : bonds_{of.bonds}, year_{of.year} {}

  [[nodiscard]] constexpr iterator begin() const noexcept {
    return {bonds_.data(), bonds_.data() + bonds_.size(), year_};
  }
  [[nodiscard]] constexpr iterator end() const noexcept {
    return {bonds_.data() + bonds_.size(), bonds_.data() + bonds_.size(), year_};
  }

 private:
  std::span<const detail::bond> bonds_;
  int year_ = 0;
};

/// What every row of a table by year says. Rows are made as they are read, so what they say is
/// asked by functions: a pointer to a member of a row that is gone would point nowhere.
class promise_year {
 public:
  constexpr promise_year() noexcept = default;
  constexpr explicit promise_year(const detail::year_summary& sum) noexcept : sum_{sum} {}

  [[nodiscard]] constexpr int year() const noexcept { return sum_.year; }
  /// What is owed in the year for certain, and certainly or possibly: never less.
  [[nodiscard]] constexpr flag_set<duty> certain() const noexcept { return sum_.owed.certain; }
  [[nodiscard]] constexpr flag_set<duty> possible() const noexcept { return sum_.owed.possible; }
  [[nodiscard]] constexpr truth owes(duty kind) const noexcept {
    return certain().contains(kind)    ? truth::yes
           : possible().contains(kind) ? truth::unknown
                                       : truth::no;
  }
  /// Whether something began or ended in the year: of a pair, that an agreement binds both; of a
  /// party or an agreement, that an agreement binds a party. An end is the first day out.
  [[nodiscard]] constexpr truth transition() const noexcept { return sum_.transition; }

 protected:
  [[nodiscard]] constexpr const detail::year_summary& sum() const noexcept { return sum_; }
  [[nodiscard]] constexpr const detail::bond& about() const noexcept { return sum_.bonds.front(); }

 private:
  detail::year_summary sum_;
};

}  // namespace entente::inline v0

template <>
inline constexpr bool std::ranges::enable_borrowed_range<entente::agreements_of_year> = true;

#endif  // ENTENTE_MEASURE_PROMISE_YEARS_HPP
