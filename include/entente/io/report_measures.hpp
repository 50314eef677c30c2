// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_MEASURES_HPP
#define ENTENTE_IO_REPORT_MEASURES_HPP

#include <entente/io/decimal.hpp>
#include <entente/io/printable.hpp>
#include <entente/measure/balance.hpp>
#include <entente/measure/blocs.hpp>
#include <entente/measure/capability.hpp>
#include <entente/measure/frustration.hpp>
#include <entente/measure/help_in_incident.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0 {

// What measures of networks and sides come to, in a line each. Parties are places in the system
// that was measured.

namespace detail {
[[nodiscard]] inline std::string decimal_or_unknown(std::optional<double> value) {
  return value ? decimal_words(*value) : std::string{"unknown"};
}
/// "{0, 2}".
[[nodiscard]] inline std::string places_in_braces(const std::vector<std::size_t>& places) {
  if (places.empty()) return "{}";
  return "{" + joined(places, [](std::size_t i) { return std::to_string(i); }) + "}";
}
}  // namespace detail

/// "4 triangles: 2 +++, 0 ++-, 1 +--, 1 ---; balanced: 0.75".
[[nodiscard]] inline std::string to_string(const triad_census& of) {
  std::string out = detail::counted(of.total(), "triangle") + ": " + std::to_string(of.positive) +
                    " +++, " + std::to_string(of.one_negative) + " ++-, " +
                    std::to_string(of.two_negative) + " +--, " + std::to_string(of.all_negative) +
                    " ---";
  if (const auto share = of.balance()) out += "; balanced: " + detail::decimal_words(*share);
  return out;
}

/// "1 edge contradicts the camps {0, 2} and {1}"; "from 1 to 2 edges ..." where the search was not
/// finished.
[[nodiscard]] inline std::string to_string(const frustration& of) {
  std::vector<std::size_t> camps[2];
  for (std::size_t i = 0; i != of.camps.size(); ++i) camps[of.camps[i] ? 1 : 0].push_back(i);
  return (of.is_exact() ? "" : "from " + std::to_string(of.at_least) + " to ") +
         detail::counted(of.at_most, "edge") +
         (of.is_exact() && of.at_most == 1 ? " contradicts" : " contradict") + " the camps " +
         detail::places_in_braces(camps[0]) + " and " + detail::places_in_braces(camps[1]);
}

/// "with those who come for certain: 3.5; with all who may: unknown".
[[nodiscard]] inline std::string to_string(const side_strength& of) {
  return "with those who come for certain: " + detail::decimal_or_unknown(of.certain) +
         "; with all who may: " + detail::decimal_or_unknown(of.possible);
}

/// "3 members, 1 of them missing; known: 2.5 in all, from 0.5 to 2".
[[nodiscard]] inline std::string to_string(const capability_summary& of) {
  std::string out = detail::counted(of.members, "member");
  if (of.missing != 0) out += ", " + std::to_string(of.missing) + " of them missing";
  if (of.members == of.missing) return out;
  return out + "; known: " + detail::decimal_words(of.known_total) + " in all, from " +
         detail::decimal_words(of.weakest) + " to " + detail::decimal_words(of.strongest);
}

/// "2 blocs: {0, 1}, {2, 3}; another division is possible".
[[nodiscard]] inline std::string to_string(const bloc_division& of) {
  std::string out = detail::counted(of.size(), "bloc");
  if (of.size() != 0) out += ": " + detail::joined(of, detail::places_in_braces);
  return of.is_unique ? out : out + "; another division is possible";
}

/// "3 poles, as concentrated as 2.5 of one size; share of the first: 0.5, of the first two: 0.8".
[[nodiscard]] inline std::string to_string(const polarity& of) {
  return detail::counted(of.poles, "pole") + ", as concentrated as " +
         detail::decimal_words(of.effective) +
         " of one size; share of the first: " + detail::decimal_words(of.first) +
         ", of the first two: " + detail::decimal_words(of.first_two);
}

/// Who comes to a side, and why somebody more may.
[[nodiscard]] inline report report_of(const incident_help& found) {
  std::size_t certain = 0;
  for (const expected_help& one : found.allies) certain += one.comes.is_yes() ? 1U : 0U;
  report made{"Who comes to the side?",
              std::to_string(certain) + " for certain, " +
                  std::to_string(found.allies.size() - certain) + " possibly",
              {}};
  if (!found.is_complete) made.verdict += "; somebody more may come";
  for (const expected_help& one : found.allies)
    made.lines.push_back(
        detail::plain_line((one.comes.is_yes() ? "Comes: " : "May come: ") +
                           detail::decimal_or_unknown(detail::amount(one.capability)) + "."));
  detail::add_lines(made, found.why);
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<triad_census> = true;
template <>
inline constexpr bool is_printable<frustration> = true;
template <>
inline constexpr bool is_printable<side_strength> = true;
template <>
inline constexpr bool is_printable<capability_summary> = true;
template <>
inline constexpr bool is_printable<bloc_division> = true;
template <>
inline constexpr bool is_printable<polarity> = true;
template <>
inline constexpr bool is_printable<incident_help> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_MEASURES_HPP
