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

// Values as `to_string` writes them, answers as `to_text` does.
inline std::ostream& operator<<(std::ostream& out, date value) { return out << to_string(value); }
inline std::ostream& operator<<(std::ostream& out, partial_date value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, period value) { return out << to_string(value); }
inline std::ostream& operator<<(std::ostream& out, const spell& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, truth value) { return out << to_string(value); }
inline std::ostream& operator<<(std::ostream& out, errc value) { return out << to_string(value); }
inline std::ostream& operator<<(std::ostream& out, const text& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const origin& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const provenance& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const diagnostic& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const row_list<diagnostic>& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const change& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const party_finding& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const role_finding& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const directed_dyad& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const reason& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const question& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const tie_event& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const feature& value) {
  return out << to_string(value);
}
inline std::ostream& operator<<(std::ostream& out, const report& r) { return out << to_text(r); }
template <class Kind>
std::ostream& operator<<(std::ostream& out, id<Kind> number) {
  return out << to_string(number);
}
template <class Kind>
std::ostream& operator<<(std::ostream& out, const code<Kind>& name) {
  return out << to_string(name);
}
template <closed_enumeration Enum>
std::ostream& operator<<(std::ostream& out, Enum value) {
  return out << to_string(value);
}
template <closed_enumeration Enum>
std::ostream& operator<<(std::ostream& out, flag_set<Enum> values) {
  return out << to_string(values);
}
template <class T>
requires requires(const list<T>& l) { to_string(l); }
std::ostream& operator<<(std::ostream& out, const list<T>& several) {
  return out << to_string(several);
}
template <ordinal_scale Scale>
std::ostream& operator<<(std::ostream& out, level<Scale> l) {
  return out << to_string(l);
}
template <reportable Answer>
std::ostream& operator<<(std::ostream& out, const Answer& found) {
  return out << to_text(found);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_PRINT_HPP
