// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_PRINT_HPP
#define ENTENTE_IO_PRINT_HPP

#include <entente/io/render.hpp>

#include <cstdio>
#include <ostream>
#include <string>

namespace entente::inline v0 {

/// Writes an answer with its reasons to standard output.
template <reportable Answer>
void print(const Answer& found) {
  const std::string words = to_text(found);
  std::fwrite(words.data(), 1, words.size(), stdout);
}

inline std::ostream& operator<<(std::ostream& out, date day) { return out << to_string(day); }
inline std::ostream& operator<<(std::ostream& out, partial_date when) {
  return out << to_string(when);
}
inline std::ostream& operator<<(std::ostream& out, period p) { return out << to_string(p); }
inline std::ostream& operator<<(std::ostream& out, const spell& s) { return out << to_string(s); }
inline std::ostream& operator<<(std::ostream& out, truth t) { return out << to_string(t); }
inline std::ostream& operator<<(std::ostream& out, const text& words) {
  return out << words.view();
}
inline std::ostream& operator<<(std::ostream& out, const diagnostic& d) {
  return out << to_string(d);
}
inline std::ostream& operator<<(std::ostream& out, errc rule) { return out << message(rule); }
template <class Kind>
std::ostream& operator<<(std::ostream& out, const code<Kind>& name) {
  return out << name.view();
}
template <closed_enumeration Enum>
std::ostream& operator<<(std::ostream& out, Enum value) {
  return out << name_of(value);
}
template <closed_enumeration Enum>
std::ostream& operator<<(std::ostream& out, flag_set<Enum> values) {
  out << '{';
  bool first = true;
  for (const Enum value : values) {
    out << (first ? "" : ", ") << name_of(value);
    first = false;
  }
  return out << '}';
}
template <ordinal_scale Scale>
std::ostream& operator<<(std::ostream& out, level<Scale> l) {
  return out << l.label();
}
template <reportable Answer>
std::ostream& operator<<(std::ostream& out, const Answer& found) {
  return out << to_text(found);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_PRINT_HPP
