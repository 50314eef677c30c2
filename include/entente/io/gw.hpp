// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_GW_HPP
#define ENTENTE_IO_GW_HPP

#include <entente/io/cow.hpp>
#include <entente/world/code_map.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// The code of a state by its number in the list of Gleditsch and Ward: 2 is `"GW2"`. Their numbers
/// are not those of the Correlates of War: 970 is two states.
/// @pre the number is not negative
[[nodiscard]] inline party_code gw_code(int number) { return detail::numbered_code("GW", number); }

/// The independent states of Gleditsch and Ward. Both lists name all states.
struct gw_states {
  state_system with_microstates;
  state_system without_microstates;
};

/// The list of independent states: columns gwcode, gw_abb, gw_name, microstate (0 or 1), start and
/// end, with the last day in. The last day of the whole list is where it stops.
///
/// Who is not in a list is no independent state: so one with anything wrong in it gives nothing.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, day_is_known, end_is_after_beginning, spells_do_not_overlap,
/// table_has_rows, all in the log
/// @source Gleditsch & Ward (1999), A Revised List of Independent States since the Congress of
/// Vienna, International Interactions 25(4): 393-413
template <class Source>
[[nodiscard]] std::optional<gw_states> read_gw_states(Source&& source, diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto number = table.needed("gwcode");
  const auto abbreviation = table.column("gw_abb", empty_is_missing);
  const auto name = table.column("gw_name", empty_is_missing);
  const auto microstate = table.needed("microstate");
  const auto start = table.needed("start");
  const auto end = table.needed("end");
  detail::state_list_builder all, without;
  const auto day_in = [&table](const csv_column& at) {
    const auto day = table.date_in(at);
    if (!day || day.value().is_exact()) return day;
    table.complain(errc::day_is_known, at);
    return cell<partial_date>::bad();
  };
  while (!table.lacks_a_column() && table.next()) {
    const auto state = table.whole<int>(number, 1, detail::largest_state_number);
    const auto is_microstate = table.flag(microstate);
    const auto from = day_in(start);
    const auto to = day_in(end);
    if (!state || !is_microstate || !from || !to) continue;
    const party_code code = gw_code(*state);
    const auto put_in = [&](detail::state_list_builder& list) {
      list.add(table, end, code, from.value().earliest(), to.value().earliest(),
               text{table.raw(name)}, text{table.raw(abbreviation)});
    };
    const std::uint64_t wrong = log.total();
    put_in(all);
    if (log.total() != wrong) continue;
    if (*is_microstate)
      without.leave_out(code, from.value().earliest(), to.value().earliest());
    else
      put_in(without);
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  return gw_states{all.finish(), without.finish()};
}

/// Which codes of Gleditsch and Ward (`"GW260"`) and of the Correlates of War (`"COW255"`) name the
/// same state, year by year: columns gwcode, ccode and year, where one of the codes may be empty.
/// The table pairs states by year; `code_map::counterparts_on` asks the two lists for the day.
///
/// Codes without a row have no counterpart: so a table with anything wrong in it gives nothing.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, and table_has_rows, all in the log
template <class Source>
[[nodiscard]] std::optional<code_map> read_gw_cow_map(Source&& source, diagnostic_log& log) {
  struct row {
    int gw, cow, year;  // 0 where a list has no such state
  };
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto gw = table.column("gwcode");
  const auto cow = table.column("ccode");
  const auto year = table.needed("year");
  std::vector<row> rows;
  year_span years{9999, 0};
  while (!table.lacks_a_column() && table.next()) {
    const auto one = table.whole<int>(gw, 1, detail::largest_state_number);
    const auto other = table.whole<int>(cow, 1, detail::largest_state_number);
    const auto when = table.whole<int>(year, 0, 9999);
    if (one.is_missing() && other.is_missing()) table.complain(errc::cell_is_there, gw);
    if (one.is_bad() || other.is_bad() || !when) continue;
    rows.push_back({one.value_or(0), other.value_or(0), *when});
    if (*when < years.first) years.first = *when;
    if (*when > years.last) years.last = *when;
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  code_map made{years};
  for (const row& one : rows) {
    const bool is_pair = one.gw != 0 && one.cow != 0;
    static_cast<void>(is_pair       ? made.add(gw_code(one.gw), cow_code(one.cow), one.year)
                      : one.gw != 0 ? made.add(gw_code(one.gw), one.year)
                                    : made.add(cow_code(one.cow), one.year));
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_GW_HPP
