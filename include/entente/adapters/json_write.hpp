// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_JSON_WRITE_HPP
#define ENTENTE_ADAPTERS_JSON_WRITE_HPP

#include <entente/adapters/json_fields.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0::detail {

// The library's values as those of a JSON library, which is a template argument here.

template <class Json, class T>
[[nodiscard]] Json json_of(const T& value);

template <class Json, class Range>
[[nodiscard]] Json json_array(const Range& several) {
  Json out = Json::array();
  for (const auto& one : several) out.push_back(json_of<Json>(one));
  return out;
}
template <class Json>
void put_unless_empty(Json& out, const char* name, const std::string& words) {
  if (!words.empty()) out[name] = words;
}

template <class Json>
[[nodiscard]] Json json_of_report(const report& r) {
  Json out = Json::object();
  out["question"] = r.question;
  out["answer"] = r.verdict;
  Json lines = Json::array();
  for (const report_line& line : r.lines) {
    Json one = Json::object();
    one["says"] = line.says;
    put_unless_empty(one, "effect", line.effect);
    put_unless_empty(one, "instrument", line.instrument);
    put_unless_empty(one, "article", line.article);
    put_unless_empty(one, "confidence", line.confidence);
    put_unless_empty(one, "source", line.source);
    lines.push_back(std::move(one));
  }
  out["reasons"] = std::move(lines);
  return out;
}

template <class Json, class Record>
[[nodiscard]] Json json_of_record(const Record& record) {
  Json out = Json::object();
  const Record standard{};
  auto visit = [&out](std::string_view name, const auto& value, const auto& by_default) {
    if (!(value == by_default)) out[std::string{name}] = json_of<Json>(value);
  };
  fields(visit, record, standard);
  each_part(record, [&out](const char* name, const auto& rows) {
    if (!rows.empty()) out[name] = json_of<Json>(rows);
  });
  return out;
}

template <class Json, class T>
Json json_of(const T& value) {
  Json out;
  if constexpr (std::same_as<T, report>) {
    return json_of_report<Json>(value);
  } else if constexpr (reportable<T>) {
    return json_of_report<Json>(report_of(value));
  } else if constexpr (std::same_as<T, world>) {
    return json_of<Json>(value.all_facts());
  } else if constexpr (std::same_as<T, facts>) {
    out = Json::object();
    if (value.coverage) out["coverage"] = json_of<Json>(*value.coverage);
    each_kind_of_fact(value, [&out](const char* name, const auto& rows) {
      if (!rows.empty()) out[name] = json_array<Json>(rows);
    });
  } else if constexpr (std::same_as<T, period>) {
    out["from"] = to_string(value.from());
    out["until"] = to_string(value.until());
  } else if constexpr (std::same_as<T, errc>) {
    out = name_of(value);
  } else if constexpr (std::same_as<T, diagnostic>) {
    out["rule"] = name_of(value.rule);
    out["message"] = message(value.rule);
    put_unless_empty(out, "what", to_string(value.what));
    put_unless_empty(out, "in", to_string(value.in));
    out["at"] = json_of<Json>(value.at);
  } else if constexpr (std::same_as<T, change>) {
    out["what"] = to_string(value.what);
    out["on"] = to_string(value.on);
    put_unless_empty(out, "in", to_string(value.in));
    put_unless_empty(out, "party", to_string(value.party));
  } else if constexpr (std::integral<T>) {
    out = value;
  } else if constexpr (requires { value.index(); }) {
    if (value.is_valid()) out = value.index();
  } else if constexpr (json_record<const T>) {
    return json_of_record<Json>(value);
  } else if constexpr (requires { value.begin(); }) {
    return json_array<Json>(value);
  } else {
    out = to_string(value);
  }
  return out;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_ADAPTERS_JSON_WRITE_HPP
