// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_AGREEMENT_TABLE_HPP
#define ENTENTE_IO_AGREEMENT_TABLE_HPP

#include <entente/io/known_parties.hpp>
#include <entente/io/state_list.hpp>
#include <entente/io/table_columns.hpp>
#include <entente/model/facts.hpp>
#include <entente/model/rules.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0 {

/// Which columns of a table hold the parties of agreements: one spell of one party a row, and what
/// it pledges to all others.
struct agreement_columns {
  /// The agreement's code.
  std::string_view agreement;
  std::string_view party;
  spell_columns during;
  std::span<const pledge_column> pledges = {};
  /// The agreement's name, as its first row has it.
  std::string_view name = {};
};

/// Which columns of a table hold what one party pledged another, one pledge a row.
struct pledge_columns {
  std::string_view bearer;
  std::string_view beneficiary;
  spell_columns during;
  std::span<const pledge_column> pledges = {};
};

namespace detail {

/// An agreement of which the rows are still being read.
struct agreement_rows {
  agreement_code code;
  text name;
  origin read_at;
  row_list<party_spell> parties;
  row_list<article_record> articles;

  void add(const party_code& party, const spell& during) {
    party_spell made;
    made.party = party;
    made.during = during;
    parties.push_back(std::move(made));
  }
  /// What a party pledges all others, or those named.
  void add(const party_code& bearer, list<party_code> beneficiaries, flag_set<duty> pledges,
           const spell& during, origin at) {
    article_record made;
    made.pledges = pledges;
    made.bearers = list<party_code>{bearer};
    made.beneficiaries = std::move(beneficiaries);
    made.during = during;
    made.read_at = std::move(at);
    articles.push_back(std::move(made));
  }
  /// @pre it has a party
  [[nodiscard]] agreement_record finish() const {
    agreement_record made;
    made.code = code;
    made.name = name.empty() ? code.as_text() : name;
    spell life = parties[0].during;
    for (const party_spell& one : parties) life = life.joined_with(one.during);
    made.in_force = life.from;
    made.ended = life.until;
    made.parties = list<party_spell>(parties);
    made.articles = list<article_record>(articles);
    made.read_at = read_at;
    return made;
  }
};

}  // namespace detail

/// A client's table of the parties of agreements as facts: an agreement for each code, with an
/// article for each row that pledges something. Agreements are in force from when their first party
/// is in until their last one is out, and bind.
///
/// Who has no row is bound by nothing: so a table with anything wrong in it gives nothing. Set
/// `coverage` of the facts to the days for which the table is complete.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, code_is_known, code_is_well_formed, end_is_after_beginning,
/// spells_do_not_overlap, table_has_rows, and the rules of agreements, all in the log
template <class Source>
[[nodiscard]] std::optional<facts> read_agreement_table(Source&& source,
                                                        const agreement_columns& columns,
                                                        const known_parties& parties,
                                                        diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto agreement = table.needed(columns.agreement, empty_is_missing);
  const auto party = table.needed(columns.party, empty_is_missing);
  const detail::spell_cells during{table, columns.during};
  const detail::pledge_cells pledges{table, columns.pledges};
  const auto name =
      columns.name.empty() ? csv_column{} : table.column(columns.name, empty_is_missing);
  row_list<detail::agreement_rows> drafts;
  detail::name_index by_code;
  detail::known_rows<spell> known;
  while (!table.lacks_a_column() && table.next()) {
    const auto of = detail::code_in<agreement_code>(table, agreement);
    const auto who = parties.in(table, party);
    const auto when = during.in(table);
    const auto pledged = pledges.in(table);
    if (!of || !who || !when || !pledged) continue;
    std::uint32_t number = by_code.find(*of, detail::names_in(drafts));
    if (number == detail::name_index::absent) {
      number = static_cast<std::uint32_t>(drafts.size());
      drafts.push_back({*of, text{table.raw(name)}, table.read_at(), {}, {}});
      by_code.insert(number, detail::names_in(drafts));
    }
    if (!known.joins(number, *who, *when,
                     [](const spell& a, const spell& b) { return a.surely_overlaps(b); })) {
      table.complain(errc::spells_do_not_overlap, party);
      continue;
    }
    drafts[number].add(parties.code(*who), *when);
    if (!pledged->empty())
      drafts[number].add(parties.code(*who), {}, *pledged, *when, table.read_at());
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  facts read;
  for (const detail::agreement_rows& draft : drafts) {
    read.agreements.push_back(draft.finish());
    detail::rules_of(read.agreements.back(), [&](errc rule, std::string_view what) {
      log.add(rule, what, "agreement " + std::string{draft.code.view()}, draft.read_at.line, 1);
    });
  }
  if (log.total() != before) return std::nullopt;
  return read;
}

/// A client's table of pledges of one party to another as facts: each row an agreement of the two,
/// by which the first owes the second; a pair may have several at a time. Its code is @p prefix
/// with the number of the row's line.
///
/// Who has no row owes nothing: so a table with anything wrong in it gives nothing. Set `coverage`
/// of the facts to the days for which the table is complete.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, code_is_known, code_is_well_formed, end_is_after_beginning,
/// agreement_has_two_parties, row_is_given_once, table_has_rows, all in the log
template <class Source>
[[nodiscard]] std::optional<facts> read_pledge_table(Source&& source, const pledge_columns& columns,
                                                     std::string_view prefix,
                                                     const known_parties& parties,
                                                     diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto bearer = table.needed(columns.bearer, empty_is_missing);
  const auto beneficiary = table.needed(columns.beneficiary, empty_is_missing);
  const detail::spell_cells during{table, columns.during};
  const detail::pledge_cells pledges{table, columns.pledges};
  facts read;
  struct pledge {
    spell during;
    flag_set<duty> duties;
  };
  detail::known_rows<pledge> known;
  while (!table.lacks_a_column() && table.next()) {
    const auto one = parties.in(table, bearer);
    const auto other = parties.in(table, beneficiary);
    const auto when = during.in(table);
    const auto pledged = pledges.in(table);
    if (!one || !other || !when || !pledged) continue;
    const auto code = agreement_code::parse(std::string{prefix} + std::to_string(table.line()));
    if (!code) {
      table.complain(code.error(), bearer, prefix);
      continue;
    }
    if (*one == *other) {
      table.complain(errc::agreement_has_two_parties, beneficiary);
      continue;
    }
    if (!known.joins(*one, *other, {*when, *pledged}, [](const pledge& a, const pledge& b) {
          return a.during == b.during && a.duties == b.duties;
        })) {
      table.complain(errc::row_is_given_once, bearer);
      continue;
    }
    const party_code& from = parties.code(*one);
    const party_code& to = parties.code(*other);
    detail::agreement_rows draft{*code, {}, table.read_at(), {}, {}};
    draft.add(from, *when);
    draft.add(to, *when);
    if (!pledged->empty()) draft.add(from, list<party_code>{to}, *pledged, *when, table.read_at());
    read.agreements.push_back(draft.finish());
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  return read;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_AGREEMENT_TABLE_HPP
