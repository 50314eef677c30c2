// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_RECODED_HPP
#define ENTENTE_WORLD_RECODED_HPP

#include <entente/world/fields.hpp>

#include <span>
#include <string_view>
#include <utility>

namespace entente::inline v0 {

/// A party that one set of facts calls by one code and another by another.
struct recoding {
  party_code from, to;
  friend constexpr bool operator==(const recoding&, const recoding&) = default;
};

namespace detail {

/// Calls parties by other codes wherever a record names one.
class recoder {
 public:
  constexpr explicit recoder(std::span<const recoding> table) noexcept : table_{table} {}

  [[nodiscard]] constexpr const party_code* find(const party_code& from) const {
    for (const recoding& one : table_)
      if (one.from == from) return &one.to;
    return nullptr;
  }

  // For each field of a record.
  constexpr void operator()(std::string_view, party_code& code) const {
    if (const party_code* const other = find(code)) code = *other;
  }
  constexpr void operator()(std::string_view name, list<party_code>& codes) const {
    row_list<party_code> changed(codes.begin(), codes.end());
    for (party_code& code : changed) (*this)(name, code);
    codes = list<party_code>{changed};
  }
  template <class Field>
  constexpr void operator()(std::string_view, Field&) const noexcept {}

  template <class Rows>
  constexpr void change(Rows& rows) {
    for (auto& row : rows) fields(*this, row);
  }
  /// The same of the parts of each row, which are lists.
  template <class Row, class Part>
  constexpr void change(row_list<Row>& rows, list<Part> Row::*parts) {
    for (Row& row : rows) {
      row_list<Part> changed((row.*parts).begin(), (row.*parts).end());
      change(changed);
      row.*parts = list<Part>{changed};
    }
  }

 private:
  std::span<const recoding> table_;
};

}  // namespace detail

/// The facts with parties called by the codes of other facts, to make one world of both:
/// `world::build(curated, recoded(theirs, table))`. The record of a party that is called otherwise
/// goes, for the other facts have one; where they have not, `build` says which code is not known.
/// Two codes may become one party. What the table does not name stays.
/// @cost codes of the facts x rows of the table
[[nodiscard]] constexpr facts recoded(facts all, std::span<const recoding> table) {
  detail::recoder by{table};
  row_list<party_record> kept;
  for (party_record& p : all.parties)
    if (by.find(p.code) == nullptr) kept.push_back(std::move(p));
  all.parties = std::move(kept);
  by.change(all.parties);
  by.change(all.memberships);
  for (auto* const texts : {&all.agreements, &all.proposals}) {
    by.change(*texts, &agreement_record::parties);
    by.change(*texts, &agreement_record::articles);
  }
  by.change(all.steps);
  by.change(all.precedents);
  by.change(all.positions);
  by.change(all.threats);
  by.change(all.statuses);
  by.change(all.recorded_ties);
  return all;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_RECODED_HPP
