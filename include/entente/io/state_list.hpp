// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_STATE_LIST_HPP
#define ENTENTE_IO_STATE_LIST_HPP

#include <entente/io/csv_table.hpp>
#include <entente/world/state_system.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0::detail {

// What the readers of published lists of states share.

/// The code of a state that a list numbers: `"COW2"`.
/// @pre the number is not negative
[[nodiscard]] inline party_code numbered_code(std::string_view prefix, int number) {
  return party_code::parse(std::string{prefix} + std::to_string(number)).value();
}

/// Puts a list of spells together. The latest day on which any of them ends is where the list ends,
/// and not the end of those spells: they stay open, and the days after it are not covered.
class state_list_builder {
 public:
  constexpr state_list_builder() = default;
  /// A list of some of the states of another: it names them all.
  explicit state_list_builder(const state_system& among) {
    for (const system_state& state : among.states()) closed_.add(state.code);
  }

  /// Names a state that a row leaves out of the list, which reaches as far as the row.
  void leave_out(const party_code& state, date first, date last) {
    closed_.add(state);
    reach(first, last);
  }

  /// Reads the row's spell, given its first day and its last day in.
  /// @errors end_is_after_beginning, spells_do_not_overlap, in the log
  void add(csv_table& table, const csv_column& at, const party_code& state, date first, date last,
           text name, text abbreviation) {
    const auto during = period::between(first, last + 1);
    if (!during) return table.complain(during.error(), at);
    if (!closed_.add(state, {*during, std::move(name), std::move(abbreviation)}))
      return table.complain(errc::spells_do_not_overlap, at);
    reach(first, last);
  }

  /// @pre a row was read
  [[nodiscard]] state_system finish() const {
    state_system made{period{from_, until_}};
    for (const system_state& state : closed_.states()) {
      made.add(state.code);
      for (system_spell spell : state.spells) {
        if (spell.during.until() == until_) spell.during = period{spell.during.from()};
        demand<errc::spells_do_not_overlap>(made.add(state.code, std::move(spell)));
      }
    }
    return made;
  }

 private:
  void reach(date first, date last) {
    if (first < from_) from_ = first;
    if (until_ < last + 1) until_ = last + 1;
  }

  state_system closed_;
  date from_ = date::never();
  date until_ = date::dawn();
};

/// Whether a table was read without anything wrong; one without a row is wrong, too.
/// @errors table_has_rows, in the log
[[nodiscard]] inline bool was_read_whole(const csv_table& table, std::uint64_t wrong_before) {
  if (table.rows() == 0 && table.log().total() == wrong_before)
    table.log().add(errc::table_has_rows, {}, "table", 1, 1);
  return table.log().total() == wrong_before;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_IO_STATE_LIST_HPP
