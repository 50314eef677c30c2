// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_TO_STRING_HPP
#define ENTENTE_IO_TO_STRING_HPP

#include <entente/core/code.hpp>
#include <entente/core/flag_set.hpp>
#include <entente/core/id.hpp>
#include <entente/core/iso.hpp>
#include <entente/core/list.hpp>
#include <entente/core/period.hpp>
#include <entente/core/spell.hpp>
#include <entente/core/year_span.hpp>
#include <entente/version.hpp>

#include <string>

namespace entente::inline v0 {

/// `2023-02-15`; `dawn` before and `never` after every day.
[[nodiscard]] inline std::string to_string(date day) {
  return std::string{detail::iso_words{day}.view()};
}

/// `2018`, `2018-05` or `2018-05-24`, as far as it is known; `unknown`, `dawn` or `never`; else the
/// first and the last possible day, `1960-01-19/never`.
[[nodiscard]] inline std::string to_string(partial_date when) {
  return std::string{detail::iso_words{when}.view()};
}

/// `[from, until)`, in ISO dates.
[[nodiscard]] inline std::string to_string(period p) {
  return "[" + to_string(p.from()) + ", " + to_string(p.until()) + ")";
}
[[nodiscard]] inline std::string to_string(const spell& s) {
  return "[" + to_string(s.from) + ", " + to_string(s.until) + ")";
}
/// `[1816, 2016]`, both included; `[]` if there are none.
[[nodiscard]] inline std::string to_string(year_span years) {
  if (years.empty()) return "[]";
  return "[" + std::to_string(years.first) + ", " + std::to_string(years.last) + "]";
}
/// `0.1.0`.
[[nodiscard]] inline std::string to_string(const version_number& version) {
  return std::to_string(version.major) + "." + std::to_string(version.minor) + "." +
         std::to_string(version.patch);
}
[[nodiscard]] inline std::string to_string(truth t) { return name_of(t); }
[[nodiscard]] inline std::string to_string(errc rule) { return message(rule); }
[[nodiscard]] inline std::string to_string(const text& words) { return std::string{words.view()}; }
template <class Kind>
[[nodiscard]] std::string to_string(const code<Kind>& name) {
  return std::string{name.view()};
}
/// The number, or `none`.
template <class Kind>
[[nodiscard]] std::string to_string(id<Kind> number) {
  return number.is_valid() ? std::to_string(number.index()) : std::string{"none"};
}
/// The word that files and answers use for it.
template <closed_enumeration Enum>
[[nodiscard]] std::string to_string(Enum value) {
  return std::string{name_of(value)};
}

namespace detail {
template <class Range>
[[nodiscard]] std::string in_brackets(const Range& several, char open, char close) {
  std::string out(1, open);
  bool first = true;
  for (const auto& one : several) {
    if (!first) out += ", ";
    first = false;
    out += to_string(one);
  }
  return out + close;
}
}  // namespace detail

/// `{defence, consultation}`.
template <closed_enumeration Enum>
[[nodiscard]] std::string to_string(flag_set<Enum> values) {
  return detail::in_brackets(values, '{', '}');
}
/// `[AAA, BBB]`.
template <class T>
requires requires(const T& one) { to_string(one); }
[[nodiscard]] std::string to_string(const list<T>& several) {
  return detail::in_brackets(several, '[', ']');
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TO_STRING_HPP
