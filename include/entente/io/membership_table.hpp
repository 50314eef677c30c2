// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_MEMBERSHIP_TABLE_HPP
#define ENTENTE_IO_MEMBERSHIP_TABLE_HPP

#include <entente/io/known_parties.hpp>
#include <entente/io/state_list.hpp>
#include <entente/io/table_columns.hpp>
#include <entente/model/facts.hpp>
#include <entente/model/rules.hpp>
#include <entente/world/panel.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace entente::inline v0 {

/// Which columns of a table hold memberships, one a row.
struct membership_columns {
  /// The body's code.
  std::string_view body;
  std::string_view party;
  spell_columns during;
  /// With the words of `role`; without such a column all are members.
  std::string_view as = {};
};

/// A client's table of memberships as facts: the memberships, and the bodies that are not known
/// yet. Together with the facts that name the parties they make a world.
///
/// Who has no row is no member: so a table with anything wrong in it gives nothing. Set `coverage`
/// of the facts to the days for which the table is complete.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, code_is_known, code_is_well_formed, word_is_known,
/// end_is_after_beginning, spells_do_not_overlap, table_has_rows, all in the log
template <class Source>
[[nodiscard]] std::optional<facts> read_membership_table(Source&& source,
                                                         const membership_columns& columns,
                                                         const known_parties& parties,
                                                         diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto body = table.needed(columns.body, empty_is_missing);
  const auto party = table.needed(columns.party, empty_is_missing);
  const detail::spell_cells during{table, columns.during};
  const auto as = columns.as.empty() ? csv_column{} : table.needed(columns.as, empty_is_missing);
  facts read;
  detail::panel_parties bodies;
  detail::known_rows<membership_record> known;
  while (!table.lacks_a_column() && table.next()) {
    const auto of = detail::code_in<party_code>(table, body);
    const auto who = parties.in(table, party);
    const auto when = during.in(table);
    membership_record row;
    bool has_role = !as.is_there();
    if (const auto word = table.words(as)) {
      for (const auto& [value, name] : words_of(role{}))
        if (*word == name) {
          row.as = value;
          has_role = true;
        }
      if (!has_role) table.complain(errc::word_is_known, as);
    }
    if (!of || !who || !when || !has_role) continue;
    row.body = *of;
    row.party = parties.code(*who);
    row.during = *when;
    row.read_at = table.read_at();
    if (known.joins(bodies.find_or_add(*of), *who, row, detail::clash))
      read.memberships.push_back(std::move(row));
    else
      table.complain(errc::spells_do_not_overlap, party);
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  for (const party_code& one : bodies.codes()) {
    if (parties.names(one)) continue;
    party_record made;
    made.code = one;
    made.name = one.as_text();
    made.kind = party_kind::alliance;
    read.parties.push_back(std::move(made));
  }
  return read;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_MEMBERSHIP_TABLE_HPP
