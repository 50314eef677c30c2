// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_YEAR_ROWS_HPP
#define ENTENTE_MEASURE_YEAR_ROWS_HPP

#include <entente/core/shared.hpp>
#include <entente/measure/fold.hpp>
#include <entente/measure/year_bonds.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
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

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_YEAR_ROWS_HPP
