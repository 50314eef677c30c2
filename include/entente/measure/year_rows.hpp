// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_YEAR_ROWS_HPP
#define ENTENTE_MEASURE_YEAR_ROWS_HPP

#include <entente/core/shared.hpp>
#include <entente/measure/bonds.hpp>
#include <entente/measure/fold.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// How many there are for certain, and how many certainly or possibly: never less.
struct count_range {
  std::uint32_t certain = 0;
  std::uint32_t possible = 0;

  [[nodiscard]] constexpr truth any() const noexcept {
    return certain != 0 ? truth::yes : possible != 0 ? truth::unknown : truth::no;
  }
  friend constexpr bool operator==(count_range, count_range) = default;
};

namespace detail {

/// As a `year_span`, in half the space: tables read many.
struct short_years {
  std::int16_t first = 1;
  std::int16_t last = 0;

  constexpr short_years() noexcept = default;
  constexpr short_years(year_span years) noexcept
      : first{static_cast<std::int16_t>(years.first)},
        last{static_cast<std::int16_t>(years.last)} {}
  [[nodiscard]] constexpr bool contains(int year) const noexcept {
    return first <= year && year <= last;
  }
  friend constexpr auto operator<=>(short_years, short_years) = default;
};

/// The years in which something begins or ends. An end is the first day on which it no longer
/// holds.
struct turning_years {
  short_years begins, ends;
  bool is_certain = false;  // that it ever was

  constexpr turning_years() noexcept = default;
  constexpr explicit turning_years(const stretch& days) noexcept
      : begins{year_span{days.possible_from.year(), days.certain_from.year()}},
        ends{year_span{days.certain_until.year(), days.possible_until.year()}},
        is_certain{days.is_certain()} {}

  [[nodiscard]] constexpr truth include(int year) const noexcept {
    const auto turns = [&](short_years on) {
      if (!on.contains(year)) return truth::no;
      return on.first == on.last && is_certain ? truth::yes : truth::unknown;
    };
    return turns(begins) || turns(ends);
  }
  friend constexpr auto operator<=>(const turning_years&, const turning_years&) = default;
};

/// What binds the two, or the one, that a row is about, for some years.
struct bond {
  static constexpr std::uint32_t nobody = 0xFFFF'FFFF;

  std::uint32_t first = 0;  // whom the row is about
  std::uint32_t second = 0;
  std::uint32_t counted = nobody;  // what the row counts: each number once
  short_years possible, certain;
  turning_years turns;
  flag_set<duty> pledges;   // of the first to the second
  flag_set<duty> returned;  // of the second to the first, where a row is about both

  constexpr bond() noexcept = default;
  constexpr bond(year_rule rule, const stretch& days) noexcept
      : possible{years_of(rule, days.possible_from, days.possible_until)},
        certain{years_of(rule, days.certain_from, days.certain_until)},
        turns{days} {}

  [[nodiscard]] constexpr auto order() const noexcept {
    return std::tie(first, second, counted, possible, certain, turns);
  }
  /// What the order goes by first, in one number.
  [[nodiscard]] constexpr std::uint64_t topic() const noexcept {
    return std::uint64_t{first} << 32U | second;
  }
  [[nodiscard]] constexpr bool is_about_the_same(const bond& other) const noexcept {
    return topic() == other.topic();
  }
};

/// Sorts bonds for `year_rows`, and makes one of those that differ only in what they pledge.
[[nodiscard]] constexpr std::vector<bond> sorted(std::vector<bond> all) {
  std::sort(all.begin(), all.end(), [](const bond& a, const bond& b) {
    return a.topic() != b.topic() ? a.topic() < b.topic() : a.order() < b.order();
  });
  std::size_t kept = 0;
  for (std::size_t i = 0; i != all.size(); ++i) {
    if (kept != 0 && all[kept - 1].order() == all[i].order()) {
      all[kept - 1].pledges |= all[i].pledges;
      all[kept - 1].returned |= all[i].returned;
    } else {
      all[kept++] = all[i];
    }
  }
  all.resize(kept);
  return all;
}

/// All that the bonds of one row say of its year.
struct year_summary {
  int year = 0;
  possible_duties owed;   // by the row
  possible_duties forth;  // by the first to the second
  possible_duties back;   // by the second to the first, where a row is about both
  truth transition = truth::no;
  count_range counted;
  std::span<const bond> bonds;
};

template <class Row>
struct make_row {
  [[nodiscard]] constexpr Row operator()(const year_summary& sum) const noexcept {
    return Row{sum};
  }
};

/// Rows by year, made one by one as they are read: for each pair or party that bonds are about, in
/// order, the years in which one of them counts; @p Make makes a row of a `year_summary`. A view:
/// copies share the bonds.
template <class Make>
class year_rows : public std::ranges::view_base {  // of <ranges>, which <span> brings a part of
  struct contents {
    std::vector<bond> bonds;
    year_span years;
    Make make;
    [[nodiscard]] constexpr const bond* end() const noexcept { return bonds.data() + bonds.size(); }
  };

 public:
  class iterator {
   public:
    using value_type = decltype(std::declval<const Make&>()(std::declval<const year_summary&>()));
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;  // of the algorithms before C++20
    using reference = value_type;
    using pointer = void;

    constexpr iterator() noexcept = default;
    [[nodiscard]] constexpr value_type operator*() const { return of_->make(sum_); }
    constexpr iterator& operator++() noexcept {
      if (++sum_.year >= changes_) settle(sum_.year);
      return *this;
    }
    constexpr iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.from_ == b.from_ && a.sum_.year == b.sum_.year;
    }

   private:
    friend class year_rows;
    constexpr iterator(const contents& of, const bond* from) noexcept
        : of_{&of}, from_{from}, until_{from} {
      find_group();
      settle(of.years.first);
    }

    constexpr void find_group() noexcept {
      while (until_ != of_->end() && until_->is_about_the_same(*from_)) ++until_;
    }
    /// Goes to the first row from @p year on, of this group or of a later one.
    constexpr void settle(int year) noexcept {
      while (from_ != of_->end()) {
        int next = of_->years.last + 1;
        for (const bond* b = from_; b != until_; ++b) {
          const int first = b->possible.first < year ? year : b->possible.first;
          if (first <= b->possible.last && first < next) next = first;
        }
        if (next <= of_->years.last) return sum_up(next);
        from_ = until_;
        find_group();
        year = of_->years.first;
      }
      sum_ = {};
    }
    /// 1 for a number that has not come before. Those of one row stand in order.
    static constexpr std::uint32_t is_new(std::uint32_t counted, std::uint32_t& last) noexcept {
      return counted == bond::nobody || std::exchange(last, counted) == counted ? 0 : 1;
    }
    /// Of one year, and how many years after it say the same.
    constexpr void sum_up(int year) noexcept {
      sum_ = {};
      sum_.year = year;
      sum_.bonds = {from_, until_};
      changes_ = of_->years.last + 1;
      const auto look_at = [this, year](short_years span) {
        const int change = year < span.first   ? span.first
                           : year <= span.last ? span.last + 1
                                               : changes_;
        if (change < changes_) changes_ = change;
      };
      std::uint32_t last_certain = bond::nobody, last_possible = bond::nobody;
      for (const bond* b = from_; b != until_; ++b) {
        look_at(b->possible);
        if (!b->possible.contains(year)) continue;
        look_at(b->certain);
        look_at(b->turns.begins);
        look_at(b->turns.ends);
        sum_.forth.possible |= b->pledges;
        sum_.back.possible |= b->returned;
        sum_.transition = sum_.transition || b->turns.include(year);
        sum_.counted.possible += is_new(b->counted, last_possible);
        if (!b->certain.contains(year)) continue;
        sum_.forth.certain |= b->pledges;
        sum_.back.certain |= b->returned;
        sum_.counted.certain += is_new(b->counted, last_certain);
      }
      sum_.owed = sum_.forth;
    }

    const contents* of_ = nullptr;
    const bond* from_ = nullptr;  // of the row
    const bond* until_ = nullptr;
    year_summary sum_;
    int changes_ = 0;  // the first year that may say something else
  };

  constexpr year_rows() = default;
  /// @pre the bonds are `sorted`
  constexpr year_rows(std::vector<bond> bonds, year_span years, Make make)
      : contents_{contents{std::move(bonds), years, std::move(make)}} {}

  [[nodiscard]] constexpr iterator begin() const noexcept {
    return contents_ ? iterator{*contents_, contents_->bonds.data()} : iterator{};
  }
  [[nodiscard]] constexpr iterator end() const noexcept {
    return contents_ ? iterator{*contents_, contents_->end()} : iterator{};
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }

 private:
  shared<contents> contents_;
};

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

#endif  // ENTENTE_MEASURE_YEAR_ROWS_HPP
