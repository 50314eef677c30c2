// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_NLOHMANN_JSON_HPP
#define ENTENTE_ADAPTERS_NLOHMANN_JSON_HPP

#include <entente/adapters/json_read.hpp>
#include <entente/adapters/json_write.hpp>

#include <nlohmann/json.hpp>
#include <type_traits>
#include <utility>

// Values, records, facts and answers as JSON of the library nlohmann/json, 3.11 or later:
//
//   nlohmann::json j = some_facts;   // an object of arrays of records
//   auto read = facts_from_json(j);  // the facts, or everything that is wrong, with its place
//   auto treaty = j["agreements"][0].get<agreement_record>();
//
// `get<T>()` reports what is wrong as that library's users expect, by an exception: `rule_broken`
// with the first rule (without exceptions the program ends). A date is its text, `"1960-01"`; a
// truth is "yes", "no" or "unknown"; a spell or period is an object of `from` and `until`. A record
// has the fields of docs/save-format.md, those left out that have their default; answers and
// reports, which are only written, have those of `to_json`. Text that is no UTF-8 is kept, and
// refused by that library's `dump()`.

namespace entente::inline v0 {

/// The facts that an object of arrays holds.
/// @errors every bad value, with the place of it: "agreements[3].in_force"; word_is_known for a
/// value of the wrong kind, field_is_known for a field that is none
template <class Json>
[[nodiscard]] result<facts, row_list<diagnostic>> facts_from_json(const Json& value) {
  facts made;
  detail::json_reader reader;
  reader.read(value, made);
  if (!reader.broken.empty()) return std::move(reader.broken);
  return made;
}

namespace detail {
/// What `Json` is made from and into by `json_write.hpp` and `json_read.hpp`.
template <class T>
struct json_both_ways {
  template <class Json>
  static void to_json(Json& out, const T& value) {
    out = json_of<Json>(value);
  }
  template <class Json>
  static void from_json(const Json& value, T& made) {
    json_reader reader;
    reader.read(value, made);
    demand_read(reader.broken);
  }
};
/// Written only: what an answer rests on is not in it.
template <class T>
struct json_one_way {
  template <class Json>
  static void to_json(Json& out, const T& value) {
    out = json_of<Json>(value);
  }
};
}  // namespace detail

}  // namespace entente::inline v0

template <>
struct nlohmann::adl_serializer<entente::text> : entente::detail::json_both_ways<entente::text> {};
template <>
struct nlohmann::adl_serializer<entente::date> : entente::detail::json_both_ways<entente::date> {};
template <>
struct nlohmann::adl_serializer<entente::partial_date>
    : entente::detail::json_both_ways<entente::partial_date> {};
template <>
struct nlohmann::adl_serializer<entente::period>
    : entente::detail::json_both_ways<entente::period> {};
template <>
struct nlohmann::adl_serializer<entente::spell> : entente::detail::json_both_ways<entente::spell> {
};
template <>
struct nlohmann::adl_serializer<entente::truth> : entente::detail::json_both_ways<entente::truth> {
};
template <>
struct nlohmann::adl_serializer<entente::origin>
    : entente::detail::json_both_ways<entente::origin> {};
template <>
struct nlohmann::adl_serializer<entente::provenance>
    : entente::detail::json_both_ways<entente::provenance> {};
template <>
struct nlohmann::adl_serializer<entente::compatibility>
    : entente::detail::json_both_ways<entente::compatibility> {};
template <>
struct nlohmann::adl_serializer<entente::party_spell>
    : entente::detail::json_both_ways<entente::party_spell> {};
template <>
struct nlohmann::adl_serializer<entente::term_record>
    : entente::detail::json_both_ways<entente::term_record> {};
template <>
struct nlohmann::adl_serializer<entente::constraint_record>
    : entente::detail::json_both_ways<entente::constraint_record> {};
template <>
struct nlohmann::adl_serializer<entente::party_record>
    : entente::detail::json_both_ways<entente::party_record> {};
template <>
struct nlohmann::adl_serializer<entente::membership_record>
    : entente::detail::json_both_ways<entente::membership_record> {};
template <>
struct nlohmann::adl_serializer<entente::article_record>
    : entente::detail::json_both_ways<entente::article_record> {};
template <>
struct nlohmann::adl_serializer<entente::provision_record>
    : entente::detail::json_both_ways<entente::provision_record> {};
template <>
struct nlohmann::adl_serializer<entente::agreement_record>
    : entente::detail::json_both_ways<entente::agreement_record> {};
template <>
struct nlohmann::adl_serializer<entente::step_record>
    : entente::detail::json_both_ways<entente::step_record> {};
template <>
struct nlohmann::adl_serializer<entente::precedent_record>
    : entente::detail::json_both_ways<entente::precedent_record> {};
template <>
struct nlohmann::adl_serializer<entente::position_record>
    : entente::detail::json_both_ways<entente::position_record> {};
template <>
struct nlohmann::adl_serializer<entente::threat_record>
    : entente::detail::json_both_ways<entente::threat_record> {};
template <>
struct nlohmann::adl_serializer<entente::status_record>
    : entente::detail::json_both_ways<entente::status_record> {};
template <>
struct nlohmann::adl_serializer<entente::facts> : entente::detail::json_both_ways<entente::facts> {
};
template <>
struct nlohmann::adl_serializer<entente::errc> : entente::detail::json_one_way<entente::errc> {};
template <>
struct nlohmann::adl_serializer<entente::diagnostic>
    : entente::detail::json_one_way<entente::diagnostic> {};
template <>
struct nlohmann::adl_serializer<entente::reason> : entente::detail::json_one_way<entente::reason> {
};
template <>
struct nlohmann::adl_serializer<entente::question>
    : entente::detail::json_one_way<entente::question> {};
template <>
struct nlohmann::adl_serializer<entente::change> : entente::detail::json_one_way<entente::change> {
};
template <>
struct nlohmann::adl_serializer<entente::report> : entente::detail::json_one_way<entente::report> {
};
template <>
struct nlohmann::adl_serializer<entente::answer> : entente::detail::json_one_way<entente::answer> {
};
template <>
struct nlohmann::adl_serializer<entente::party_list>
    : entente::detail::json_one_way<entente::party_list> {};
template <>
struct nlohmann::adl_serializer<entente::role_list>
    : entente::detail::json_one_way<entente::role_list> {};
template <>
struct nlohmann::adl_serializer<entente::tie_answer>
    : entente::detail::json_one_way<entente::tie_answer> {};
template <>
struct nlohmann::adl_serializer<entente::world> : entente::detail::json_one_way<entente::world> {};
template <>
struct nlohmann::adl_serializer<entente::row_list<entente::tie_event>>
    : entente::detail::json_one_way<entente::row_list<entente::tie_event>> {};
template <class Kind>
struct nlohmann::adl_serializer<entente::code<Kind>>
    : entente::detail::json_both_ways<entente::code<Kind>> {};
template <class Kind>
struct nlohmann::adl_serializer<entente::id<Kind>>
    : entente::detail::json_both_ways<entente::id<Kind>> {};
template <class T>
struct nlohmann::adl_serializer<entente::list<T>>
    : entente::detail::json_both_ways<entente::list<T>> {};
template <class Enum>
struct nlohmann::adl_serializer<entente::flag_set<Enum>>
    : entente::detail::json_both_ways<entente::flag_set<Enum>> {};
template <entente::closed_enumeration Enum>
requires std::is_enum_v<Enum>
struct nlohmann::adl_serializer<Enum> : entente::detail::json_both_ways<Enum> {
};
template <class Scale>
struct nlohmann::adl_serializer<entente::assessment<Scale>>
    : entente::detail::json_one_way<entente::assessment<Scale>> {};

#endif  // ENTENTE_ADAPTERS_NLOHMANN_JSON_HPP
