// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_JSON_FIELDS_HPP
#define ENTENTE_ADAPTERS_JSON_FIELDS_HPP

#include <entente/model/facts.hpp>
#include <entente/world/fields.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace entente::inline v0::detail {

// What a record and facts are made of, for the headers that write and read JSON.

/// Records whose fields `fields()` lists.
template <class R>
concept json_record = std::is_aggregate_v<R> && requires(R& record, int& visit) {
  fields(visit, record);
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

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_ADAPTERS_JSON_FIELDS_HPP
