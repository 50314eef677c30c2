// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_PANEL_HPP
#define ENTENTE_WORLD_PANEL_HPP

#include <entente/core/row_list.hpp>
#include <entente/core/year_span.hpp>
#include <entente/world/reference.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace entente::inline v0 {

namespace detail {

/// The parties of a panel: numbered as they come, found by name, and by their id where they are
/// those of a world.
class panel_parties {
 public:
  static constexpr std::uint32_t absent = name_index::absent;

  constexpr panel_parties() = default;
  constexpr explicit panel_parties(const row_list<party_record>& of_a_world) {
    for (const party_record& party : of_a_world) find_or_add(party.code);
    ids_ = codes_.size();
  }

  [[nodiscard]] constexpr const row_list<party_code>& codes() const noexcept { return codes_; }
  [[nodiscard]] constexpr std::uint32_t find(party_ref party) const {
    if (!party.number().is_valid()) return index_.find(party.hashed(), names_in(codes_));
    return party.number().index() < ids_ ? static_cast<std::uint32_t>(party.number().index())
                                         : absent;
  }
  /// `absent` for what names no party and is no code.
  constexpr std::uint32_t find_or_add(party_ref party) {
    const std::uint32_t known = find(party);
    if (known != absent || party.number().is_valid()) return known;
    const auto code = party_code::parse(party.name());
    if (!code) return absent;
    codes_.push_back(*code);
    const auto added = static_cast<std::uint32_t>(codes_.size() - 1);
    index_.insert(added, names_in(codes_));
    return added;
  }

 private:
  row_list<party_code> codes_;
  name_index index_;
  std::size_t ids_ = 0;  // so many of the first are named by ids
};

}  // namespace detail

/// A value for a party in a year: what somebody measured of states. Known only where it was set;
/// missing, outside the years covered, and of a party that the panel does not name, it is nothing,
/// which is never a zero.
///
/// Parties are named by code, noun or text, and by their id in a world if the panel was made for
/// that world or `put_in_order_of` it.
/// @cost memory for every party and every year covered, whether set or not; more than `most_years`
/// are none
template <class T>
class panel {
 public:
  /// One value that is known.
  struct entry {
    const party_code& party;
    int year;
    const T& value;
  };
  class iterator;
  /// A panel of more years covers none: a mistake, for which there would be no room.
  static constexpr std::size_t most_years = 100'000;

  /// Covers no year.
  constexpr panel() = default;
  /// Covers @p years; parties come as values are set.
  constexpr explicit panel(year_span years) noexcept
      : years_{years.size() <= most_years ? years : year_span{}} {}
  /// For the parties of a world, `w.all_facts().parties`, whose ids name them here.
  constexpr panel(const row_list<party_record>& parties, year_span years) : panel{years} {
    parties_ = detail::panel_parties{parties};
    make_room();
  }

  /// The years for which there can be a value.
  [[nodiscard]] constexpr year_span years() const noexcept { return years_; }
  /// The parties that the panel names, in the order of their coming.
  [[nodiscard]] constexpr const row_list<party_code>& parties() const noexcept {
    return parties_.codes();
  }
  /// Whether the panel names a party, be it without a value.
  [[nodiscard]] constexpr bool names(party_ref party) const {
    return parties_.find(party) != detail::panel_parties::absent;
  }

  /// The value, or nothing where it is not known.
  /// @cost O(length of the code); by id O(1)
  [[nodiscard]] constexpr std::optional<T> at(party_ref party, int year) const {
    const std::uint32_t row = parties_.find(party);
    if (row == detail::panel_parties::absent || !years_.contains(year)) return std::nullopt;
    return cells_[cell(row, year)];
  }

  /// Sets a value, or with nothing makes it missing; a party that is new is added. False, and
  /// nothing is done, if the year is not covered, the party's name is no code, or its id is unknown
  /// here.
  /// @cost that of `at`; for a new party O(years)
  [[nodiscard]] constexpr bool set(party_ref party, int year, std::optional<T> value) {
    if (!years_.contains(year)) return false;
    const std::uint32_t row = parties_.find_or_add(party);
    if (row == detail::panel_parties::absent) return false;
    make_room();
    cells_[cell(row, year)] = static_cast<std::optional<T>&&>(value);
    return true;
  }

  /// Takes on the order of a world's parties, so that their ids name them here; parties that the
  /// world does not have come after them, and none is lost. @cost O(parties x years)
  constexpr void put_in_order_of(const row_list<party_record>& parties) {
    panel ordered{parties, years_};
    for (const auto [party, year, value] : *this)
      static_cast<void>(ordered.set(party, year, value));
    for (const party_code& party : this->parties()) ordered.parties_.find_or_add(party);
    ordered.make_room();
    *this = static_cast<panel&&>(ordered);
  }

  /// Every value that is known, by party and then by year.
  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{*this, 0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator{*this, cells_.size()}; }

  /// Whether both know the same of the same parties in the same order.
  friend constexpr bool operator==(const panel& a, const panel& b) {
    return a.years_ == b.years_ && a.parties() == b.parties() && a.cells_ == b.cells_;
  }

 private:
  [[nodiscard]] constexpr std::size_t cell(std::uint32_t row, int year) const noexcept {
    return row * years_.size() + static_cast<std::size_t>(year - years_.first);
  }
  constexpr void make_room() {
    const std::size_t needed = parties().size() * years_.size();
    if (needed > cells_.capacity()) cells_.reserve(needed * 2);
    cells_.resize(needed);
  }

  detail::panel_parties parties_;
  year_span years_;
  row_list<std::optional<T>> cells_;  // by party, then by year
};

/// Steps over what is missing.
template <class T>
class panel<T>::iterator {
 public:
  using value_type = entry;
  using difference_type = std::ptrdiff_t;

  constexpr iterator() = default;
  constexpr iterator(const panel& all, std::size_t at) noexcept : all_{&all}, at_{at} { skip(); }

  [[nodiscard]] constexpr entry operator*() const noexcept {
    const std::size_t width = all_->years_.size();
    return {all_->parties()[at_ / width], all_->years_.first + static_cast<int>(at_ % width),
            *all_->cells_[at_]};
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
    while (at_ != all_->cells_.size() && !all_->cells_[at_].has_value()) ++at_;
  }

  const panel* all_ = nullptr;
  std::size_t at_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_PANEL_HPP
