// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_DYAD_PANEL_HPP
#define ENTENTE_WORLD_DYAD_PANEL_HPP

#include <entente/core/buffer.hpp>
#include <entente/world/panel.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace entente::inline v0 {

/// A value for an ordered pair of parties in a year. What has no direction is set both ways, by
/// `set_both`. As in a `panel`, what was not set is nothing and never a zero; unlike there, only
/// what was set takes memory.
template <class T>
class dyad_panel {
  struct row {
    std::uint32_t from;
    std::uint32_t to;
    int year;
    std::optional<T> value;
    friend constexpr bool operator==(const row&, const row&) = default;
  };

 public:
  /// One value that is known.
  struct entry {
    const party_code& from;
    const party_code& to;
    int year;
    const T& value;
  };
  class iterator;

  /// Covers no year.
  constexpr dyad_panel() = default;
  /// Covers @p years; parties come as values are set.
  constexpr explicit dyad_panel(year_span years) noexcept : years_{years} {}
  /// For the parties of a world, `w.all_facts().parties`, whose ids name them here.
  constexpr dyad_panel(const row_list<party_record>& parties, year_span years)
      : parties_{parties}, years_{years} {}

  /// The years for which there can be a value.
  [[nodiscard]] constexpr year_span years() const noexcept { return years_; }
  /// The parties that the panel names, in the order of their coming.
  [[nodiscard]] constexpr const row_list<party_code>& parties() const noexcept {
    return parties_.codes();
  }
  /// Whether the panel names a party, be it without a value.
  [[nodiscard]] constexpr bool names(party_ref party) const {
    return parties_.find(party) != absent;
  }

  /// The value, or nothing where it is not known. @cost O(length of the codes); by id O(1)
  [[nodiscard]] constexpr std::optional<T> at(party_ref from, party_ref to, int year) const {
    const std::uint32_t number = find(parties_.find(from), parties_.find(to), year);
    return number == absent ? std::nullopt : rows_[number].value;
  }

  /// Sets a value, or with nothing makes it missing; a party that is new is added. False, and
  /// nothing is done, if the year is not covered, a name is no code, or an id is unknown here.
  [[nodiscard]] constexpr bool set(party_ref from, party_ref to, int year, std::optional<T> value) {
    if (!years_.contains(year) || !may_be_party(from) || !may_be_party(to)) return false;
    put({parties_.find_or_add(from), parties_.find_or_add(to), year,
         static_cast<std::optional<T>&&>(value)});
    return true;
  }
  /// The same for the pair in both directions.
  [[nodiscard]] constexpr bool set_both(party_ref one, party_ref other, int year,
                                        const std::optional<T>& value) {
    return set(one, other, year, value) && set(other, one, year, value);
  }

  /// Takes on the order of a world's parties, so that their ids name them here; parties that the
  /// world does not have come after them, and none is lost. @cost O(parties + values)
  constexpr void put_in_order_of(const row_list<party_record>& parties) {
    dyad_panel ordered{parties, years_};
    for (const party_code& party : this->parties()) ordered.parties_.find_or_add(party);
    for (const row& one : rows_)
      ordered.put({ordered.parties_.find(this->parties()[one.from]),
                   ordered.parties_.find(this->parties()[one.to]), one.year, one.value});
    *this = static_cast<dyad_panel&&>(ordered);
  }

  /// Every value that is known, in the order in which they were first set.
  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{*this, 0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator{*this, rows_.size()}; }

  /// Whether both were told the same in the same order.
  friend constexpr bool operator==(const dyad_panel& a, const dyad_panel& b) {
    return a.years_ == b.years_ && a.parties() == b.parties() && a.rows_ == b.rows_;
  }

 private:
  static constexpr std::uint32_t absent = detail::panel_parties::absent;

  [[nodiscard]] constexpr bool may_be_party(party_ref party) const {
    return parties_.find(party) != absent ||
           (!party.number().is_valid() && party_code::is_well_formed(party.name()));
  }

  /// The place in `slots_` at which a row stands or would.
  [[nodiscard]] constexpr std::size_t place_of(std::uint32_t from, std::uint32_t to,
                                               int year) const {
    const std::size_t mask = slots_.size() - 1;
    const std::uint64_t pair = (std::uint64_t{from} << 32U) | to;
    std::size_t at = detail::mixed_hash(pair, static_cast<std::uint32_t>(year)) & mask;
    for (;; at = (at + 1) & mask) {
      const std::uint32_t number = slots_.data()[at];
      if (number == 0) return at;
      const row& known = rows_[number - 1];
      if (known.from == from && known.to == to && known.year == year) return at;
    }
  }
  [[nodiscard]] constexpr std::uint32_t find(std::uint32_t from, std::uint32_t to, int year) const {
    if (slots_.size() == 0) return absent;
    return slots_.data()[place_of(from, to, year)] - 1;  // 0, free, becomes `absent`
  }
  constexpr void put(row one) {
    if ((rows_.size() + 1) * 2 > slots_.size()) grow();
    std::uint32_t& slot = slots_.data()[place_of(one.from, one.to, one.year)];
    if (slot != 0) {
      rows_[slot - 1].value = static_cast<std::optional<T>&&>(one.value);
      return;
    }
    rows_.push_back(static_cast<row&&>(one));
    slot = static_cast<std::uint32_t>(rows_.size());
  }
  constexpr void grow() {
    slots_ = detail::buffer<std::uint32_t>(slots_.size() == 0 ? 64 : slots_.size() * 4);
    for (std::size_t i = 0; i != rows_.size(); ++i)
      slots_.data()[place_of(rows_[i].from, rows_[i].to, rows_[i].year)] =
          static_cast<std::uint32_t>(i + 1);
  }

  detail::panel_parties parties_;
  year_span years_;
  row_list<row> rows_;
  detail::buffer<std::uint32_t> slots_;  // numbers of rows, from 1; 0 is free
};

/// Steps over what is missing.
template <class T>
class dyad_panel<T>::iterator {
 public:
  using value_type = entry;
  using difference_type = std::ptrdiff_t;

  constexpr iterator() = default;
  constexpr iterator(const dyad_panel& all, std::size_t at) noexcept : all_{&all}, at_{at} {
    skip();
  }

  [[nodiscard]] constexpr entry operator*() const noexcept {
    const row& one = all_->rows_[at_];
    return {all_->parties()[one.from], all_->parties()[one.to], one.year, *one.value};
  }
  constexpr iterator& operator++() noexcept {
    ++at_;
    skip();
    return *this;
  }
  constexpr iterator operator++(int) noexcept {
    const iterator before = *this;
    ++*this;
    return before;
  }
  friend constexpr bool operator==(const iterator&, const iterator&) = default;

 private:
  constexpr void skip() noexcept {
    while (at_ != all_->rows_.size() && !all_->rows_[at_].value.has_value()) ++at_;
  }

  const dyad_panel* all_ = nullptr;
  std::size_t at_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_DYAD_PANEL_HPP
