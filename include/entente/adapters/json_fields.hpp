// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_JSON_FIELDS_HPP
#define ENTENTE_ADAPTERS_JSON_FIELDS_HPP

#include <entente/io/printable.hpp>
#include <entente/model/facts.hpp>
#include <entente/world/fields.hpp>
#include <entente/world/world.hpp>

#include <concepts>
#include <type_traits>

namespace entente::inline v0::detail {

// What becomes JSON, and what a record and facts are made of, for the headers that write and read.

// Small records that saved worlds spread over the record they stand in, and JSON need not.
template <>
struct fields_of<spell> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("from", r.from...);
    visit("until", r.until...);
  }
};
template <>
struct fields_of<origin> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("file", r.file...);
    visit("line", r.line...);
    visit("column", r.column...);
  }
};
template <>
struct fields_of<provenance> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("source", r.source...);
    visit("standing", r.standing...);
    visit("unverified", r.unverified...);
  }
};
template <>
struct fields_of<compatibility> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("constraint", r.constraint...);
    visit("because", r.because...);
  }
};

/// Calls `each(name, rows)` for every kind of fact.
template <class Facts, class Each>
void each_kind_of_fact(Facts& all, const Each& each) {
  each("terms", all.terms);
  each("constraints", all.constraints);
  each("parties", all.parties);
  each("memberships", all.memberships);
  each("agreements", all.agreements);
  each("proposals", all.proposals);
  each("steps", all.steps);
  each("precedents", all.precedents);
  each("positions", all.positions);
  each("threats", all.threats);
  each("statuses", all.statuses);
  each("recorded_ties", all.recorded_ties);
}
/// What a record has besides its fields: the lists of an agreement.
template <class Record, class Each>
void each_part(Record& record, const Each& each) {
  if constexpr (std::same_as<std::remove_const_t<Record>, agreement_record>) {
    each("parties", record.parties);
    each("articles", record.articles);
    each("provisions", record.provisions);
  }
}

/// Records whose fields `fields()` lists.
template <class R>
concept json_record = requires {
  sizeof(fields_of<std::remove_const_t<R>>);
};

template <class T>
inline constexpr bool is_json_value = is_one_of<T, text, date, partial_date, period, truth, facts>;
template <class Kind>
inline constexpr bool is_json_value<code<Kind>> = true;
template <class Kind>
inline constexpr bool is_json_value<id<Kind>> = true;
template <class Enum>
inline constexpr bool is_json_value<flag_set<Enum>> = true;

/// What is written and read back.
template <class T>
concept json_readable = is_json_value<T> || json_record<T> ||
    (std::is_enum_v<T>&& closed_enumeration<T>);
template <json_readable T>
inline constexpr bool is_json_value<list<T>> = true;

// Written only: what an answer rests on is not in it.
template <class T>
inline constexpr bool is_json_answer =
    is_one_of<T, world, errc, diagnostic, reason, question, change, report, answer, party_list,
              role_list, tie_answer, row_list<tie_event>>;
template <class Row>
inline constexpr bool is_json_answer<answer_rows<Row>> = is_json_answer<row_list<Row>>;
template <class Scale>
inline constexpr bool is_json_answer<assessment<Scale>> = true;
template <class Scale>
inline constexpr bool is_json_answer<text_and_practice<Scale>> = true;

template <class T>
concept json_writable = json_readable<T> || is_json_answer<T>;

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_ADAPTERS_JSON_FIELDS_HPP
