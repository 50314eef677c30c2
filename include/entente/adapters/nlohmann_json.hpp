// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_NLOHMANN_JSON_HPP
#define ENTENTE_ADAPTERS_NLOHMANN_JSON_HPP

#include <entente/adapters/json_read.hpp>
#include <entente/adapters/json_write.hpp>

#include <nlohmann/json.hpp>
#include <utility>

// Values, records, facts and answers as JSON of the library nlohmann/json, 3.11 or later:
//
//   nlohmann::json j = some_facts;      // an object of arrays of records
//   auto read = read_json<facts>(j);    // the facts, or everything that is wrong, with its place
//   auto treaty = j["agreements"][0].get<agreement_record>();
//
// `get<T>()` reports what is wrong as that library's users expect, by an exception: `rule_broken`
// with the first rule (without exceptions the program ends). A date is its text, `"1960-01"`; a
// truth is "yes", "no" or "unknown"; a period is an object of `from` and `until`. A record has the
// fields of docs/save-format.md, those left out that have their default; answers and reports, which
// are only written, have those of `to_json`. Text that is no UTF-8 is kept, and refused by that
// library's `dump()`.

namespace entente::inline v0 {

/// The value that JSON holds: facts, a record, a date.
/// @errors every bad value, with the place of it: "agreements[3].in_force"; word_is_known for a
/// value of the wrong kind, field_is_known for a field that is none
template <detail::json_readable T, class Json>
[[nodiscard]] result<T, row_list<diagnostic>> read_json(const Json& value) {
  T made{};
  detail::json_reader reader;
  reader.read(value, made);
  if (!reader.broken.empty()) return std::move(reader.broken);
  return made;
}

}  // namespace entente::inline v0

template <entente::detail::json_writable T>
struct nlohmann::adl_serializer<T> {
  template <class Json>
  static void to_json(Json& out, const T& value) {
    out = entente::detail::json_of<Json>(value);
  }
  template <class Json>
  requires entente::detail::json_readable<T>
  static void from_json(const Json& value, T& made) {
    made = entente::detail::value_or_end(entente::read_json<T>(value));
  }
};

#endif  // ENTENTE_ADAPTERS_NLOHMANN_JSON_HPP
