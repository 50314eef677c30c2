// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_EFFECTS_HPP
#define ENTENTE_IO_REPORT_EFFECTS_HPP

#include <entente/io/printable.hpp>
#include <entente/scale/effects.hpp>

#include <cmath>
#include <string>

namespace entente::inline v0 {

namespace detail {
/// Four digits after the point, in whatever locale. @pre @p probability is from 0 to 1
[[nodiscard]] inline std::string four_digits(double probability) {
  const long long parts = std::llround(probability * 10000);
  const std::string digits = std::to_string(10000 + parts % 10000);
  return std::to_string(parts / 10000) + "." + digits.substr(1);
}
[[nodiscard]] inline std::string spaced(std::string_view word) {
  std::string out{word};
  for (char& c : out)
    if (c == '_') c = ' ';
  return out;
}
}  // namespace detail

/// What an effect says, and on what it rests: "formality lowers reliability (model; sample: ...).
/// The more formal ...".
[[nodiscard]] inline std::string sentence(const effect& e) {
  const std::string on = detail::spaced(name_of(e.on));
  std::string out{e.cause};
  if (e.moves == direction::none_found)
    out += " has no effect that was found on " + on;
  else
    out += " " + std::string{name_of(e.moves)} + " " + on;
  out += " (" + std::string{name_of(e.rests_on)};
  if (!e.sample.empty()) out += "; sample: " + std::string{e.sample};
  return out + "). " + std::string{e.says};
}

namespace detail {
[[nodiscard]] inline report_line line_of(const effect_set& set, const effect& e) {
  std::string says = std::string{set.name} + ": " + sentence(e);
  if (!e.contested.empty()) says += " Contested: " + std::string{e.contested};
  return {std::move(says),        {}, {}, {}, spaced(name_of(e.rests_on)), std::string{set.source},
          std::string{set.source}};
}
}  // namespace detail

[[nodiscard]] inline report report_of(const effect_set& set) {
  report made{
      "What does " + std::string{set.name} + " say that institutions and pledges do?", {}, {}};
  std::size_t assumed = 0;
  for (const effect& e : set.effects) assumed += e.rests_on == evidence::assumption ? 1U : 0U;
  made.verdict = detail::counted(set.effects.size(), "effect") + ", " + std::to_string(assumed) +
                 " of them assumed";
  for (const effect& e : set.effects) made.lines.push_back(detail::line_of(set, e));
  return made;
}

[[nodiscard]] inline report report_of(const effect_estimate& found) {
  report made{"How likely is it, by " + std::string{found.set} + ", that the pledge is honoured?",
              detail::four_digits(found.probability),
              {}};
  if (found.honoured && found.opportunities)
    made.verdict += " (" + std::to_string(*found.honoured) + " of " +
                    std::to_string(*found.opportunities) + ")";
  made.lines.push_back(detail::plain_line("The sample: " + std::string{found.sample} + "."));
  if (!found.contested.empty())
    made.lines.push_back(detail::plain_line("Contested: " + std::string{found.contested}));
  made.lines.push_back(detail::plain_line("The source: " + std::string{found.source} + "."));
  return made;
}

[[nodiscard]] inline report report_of(const effect_comparison& both) {
  report made{"Do " + std::string{both.first.name} + " and " + std::string{both.second.name} +
                  " agree on what institutions and pledges do?",
              {},
              {}};
  for (const auto& row : both.outcomes) {
    if (!made.verdict.empty()) made.verdict += ", ";
    made.verdict += detail::spaced(name_of(row.on)) + ": " +
                    (row.agree.is_yes()  ? "they agree on the sign"
                     : row.agree.is_no() ? "they do not agree on the sign"
                     : row.first.empty() ? "only " + std::string{both.second.name} + " speaks"
                                         : "only " + std::string{both.first.name} + " speaks");
    if (row.same_causes.is_no()) made.verdict += ", of different causes";
    for (const auto& e : row.first) made.lines.push_back(detail::line_of(both.first, e));
    for (const auto& e : row.second) made.lines.push_back(detail::line_of(both.second, e));
  }
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<effect_set> = true;
template <>
inline constexpr bool is_printable<effect_estimate> = true;
template <>
inline constexpr bool is_printable<effect_comparison> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_EFFECTS_HPP
