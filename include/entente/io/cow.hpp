// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_COW_HPP
#define ENTENTE_IO_COW_HPP

#include <entente/io/state_list.hpp>
#include <entente/model/state_number.hpp>
#include <entente/world/recoded.hpp>

#include <cstdint>
#include <optional>
#include <span>

namespace entente::inline v0 {

/// The code of a state by its number in the Correlates of War: 2 is `"COW2"`.
/// @pre the number is not negative
[[nodiscard]] inline party_code cow_code(int number) {
  return detail::numbered_code("COW", number);
}

/// The codes of the numbers in a table, each to be called by the code that the table has:
/// `recoded(atop_facts(...), cow_recodings(data::cow_numbers))`.
[[nodiscard]] inline row_list<recoding> cow_recodings(std::span<const state_number> table) {
  row_list<recoding> made;
  for (const state_number& one : table)
    made.push_back({cow_code(one.number), party_code::parse(one.state).value()});
  return made;
}

namespace detail {

/// Lists of states number them with up to three digits.
inline constexpr int largest_state_number = 999;

/// Rows with a state's number, its first day in and its last day in. Each state is one of @p among,
/// where that is given.
[[nodiscard]] inline std::optional<state_system> read_cow_spells(csv_table& table,
                                                                 std::uint64_t wrong_before,
                                                                 csv_column name,
                                                                 const state_system* among) {
  const auto number = table.needed("ccode");
  const auto abbreviation = table.column("stateabb", empty_is_missing);
  const csv_column first[]{table.needed("styear"), table.needed("stmonth"), table.needed("stday")};
  const csv_column last[]{table.needed("endyear"), table.needed("endmonth"),
                          table.needed("endday")};
  if (table.lacks_a_column()) return std::nullopt;
  state_list_builder list = among == nullptr ? state_list_builder{} : state_list_builder{*among};
  while (table.next()) {
    const auto state = table.whole<int>(number, 1, largest_state_number);
    const auto from = table.date_in(first[0], first[1], first[2]);
    const auto to = table.date_in(last[0], last[1], last[2]);
    if (!state || !from || !to) continue;
    const party_code code = cow_code(*state);
    if (among != nullptr && among->find(code) == nullptr) {
      table.complain(errc::code_is_known, number);
      continue;
    }
    list.add(table, last[0], code, from.value().earliest(), to.value().earliest(),
             text{table.raw(name)}, text{table.raw(abbreviation)});
  }
  if (!was_read_whole(table, wrong_before)) return std::nullopt;
  return list.finish();
}

}  // namespace detail

/// The members of the interstate system: the file `states2016.csv` of the State System Membership
/// List, or a later edition. The day that it gives as a state's end is the last day in; the last
/// day of the whole list is where it stops, not where its states end.
///
/// Who is not in a list is not a member: so one with anything wrong in it gives nothing.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, end_is_after_beginning, spells_do_not_overlap, table_has_rows, all
/// in the log
/// @source Correlates of War Project (2017), State System Membership List, v2016
template <class Source>
[[nodiscard]] std::optional<state_system> read_cow_states(Source&& source, diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  return detail::read_cow_spells(table, before, table.column("statenme", empty_is_missing),
                                 nullptr);
}

/// The major powers: the file `majors2016.csv` of the same list. It names every state of
/// @p states, so that those without a row are certainly none.
/// @errors as `read_cow_states`, and code_is_known for a state that @p states does not name
template <class Source>
[[nodiscard]] std::optional<state_system> read_cow_majors(Source&& source,
                                                          const state_system& states,
                                                          diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  return detail::read_cow_spells(table, before, csv_column{}, &states);
}

/// The years of the members as the file `system2016.csv` of the same list prints them, row by row:
/// what `system_years` makes of the spells.
/// @errors those of `csv_table`, and table_has_rows, all in the log; nothing is given then
template <class Source>
[[nodiscard]] std::optional<row_list<system_year>> read_cow_system_years(Source&& source,
                                                                         diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto number = table.needed("ccode");
  const auto year = table.needed("year");
  row_list<system_year> found;
  while (!table.lacks_a_column() && table.next()) {
    const auto state = table.whole<int>(number, 1, detail::largest_state_number);
    const auto when = table.whole<int>(year, 0, 9999);
    if (state && when) found.push_back({cow_code(*state), *when});
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_COW_HPP
