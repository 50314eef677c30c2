// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_PRINTABLE_HPP
#define ENTENTE_IO_PRINTABLE_HPP

#include <entente/io/render.hpp>

#include <concepts>
#include <string>
#include <type_traits>

namespace entente::inline v0 {

namespace detail {
// By name, and not by what compiles: a type of somebody else that converts to one of these is no
// value of the library, and its own way of being written is none of ours.
template <class T, class... Others>
inline constexpr bool is_one_of = (std::same_as<T, Others> || ...);

template <class T>
inline constexpr bool is_printable =
    is_one_of<T, date, partial_date, period, spell, year_span, version_number, truth, errc, text,
              origin, provenance, diagnostic, row_list<diagnostic>, row_list<reason>,
              row_list<directed_dyad>, features, change, party_finding, role_finding, directed_dyad,
              reason, question, tie_event, feature, unknown_name, report, answer, party_list,
              role_list, tie_answer, row_list<tie_event>>;
template <class Kind>
inline constexpr bool is_printable<id<Kind>> = true;
template <class Kind>
inline constexpr bool is_printable<code<Kind>> = true;
template <class Row>
inline constexpr bool is_printable<answer_rows<Row>> = is_printable<row_list<Row>>;
template <class Scale>
inline constexpr bool is_printable<ways_up<Scale>> = true;
template <class Enum>
inline constexpr bool is_printable<flag_set<Enum>> = true;
template <class T>
inline constexpr bool is_printable<list<T>> = requires(const list<T>& l) {
  to_string(l);
};
template <class Scale>
inline constexpr bool is_printable<level<Scale>> = true;
template <class Scale>
inline constexpr bool is_printable<score<Scale>> = true;
template <class Scale>
inline constexpr bool is_printable<assessment<Scale>> = true;
template <class Scale>
inline constexpr bool is_printable<text_and_practice<Scale>> = true;
}  // namespace detail

/// What `<<` and the formatters write: answers and reports as `to_text` has them, other values and
/// closed enumerations as `to_string` has them.
template <class T>
concept printable = detail::is_printable<T> ||(std::is_enum_v<T>&& closed_enumeration<T>);

namespace detail {
template <printable T>
[[nodiscard]] std::string printed(const T& value) {
  if constexpr (requires { to_text(value); })
    return to_text(value);
  else
    return to_string(value);
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_PRINTABLE_HPP
