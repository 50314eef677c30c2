// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_ACTS_HPP
#define ENTENTE_IO_REPORT_ACTS_HPP

#include <entente/io/printable.hpp>
#include <entente/query/acts.hpp>
#include <entente/query/delay.hpp>

#include <string>

namespace entente::inline v0 {

/// "1996-06-06: Joint patrol (exercise_participation; maritime)."
[[nodiscard]] inline std::string sentence(const step_record& step) {
  std::string in;
  for (const auto& d : step.domains) in += (in.empty() ? "" : ", ") + to_string(d);
  const std::string between = step.form.empty() || in.empty() ? "" : "; ";
  std::string how = to_string(step.form) + between + in;
  if (!how.empty()) how = " (" + how + ")";
  return to_string(step.on) + ": " + detail::called(step.says, step.code.as_text()) + how + ".";
}
[[nodiscard]] inline std::string to_string(const step_record& step) { return sentence(step); }

[[nodiscard]] inline report report_of(const row_list<step_record>& found) {
  report made{"What was done?", detail::counted(found.size(), "step"), {}};
  for (const auto& step : found)
    made.lines.push_back(detail::cited_line(sentence(step), {}, step.code.as_text(), step.cites));
  return made;
}

/// How many steps fell into which year: the years with any.
[[nodiscard]] inline report report_of(const acts_by_year& found) {
  std::size_t all = 0;
  for (const std::size_t count : found.counts) all += count;
  report made{"How many steps fell into each year from " + std::to_string(found.years.first) +
                  " to " + std::to_string(found.years.last) + "?",
              std::to_string(all) + " in all",
              {}};
  if (found.undated != 0)
    made.verdict += "; of " + std::to_string(found.undated) + " more the year is not known";
  for (std::size_t i = 0; i != found.counts.size(); ++i)
    if (found.counts[i] != 0)
      made.lines.push_back(
          detail::plain_line(std::to_string(found.years.first + static_cast<int>(i)) + ": " +
                             std::to_string(found.counts[i]) + "."));
  return made;
}

/// "60 days", "from 60 to 90 days".
[[nodiscard]] inline std::string to_string(const day_span& span) {
  const auto days = [](std::int32_t count) {
    return detail::counted(static_cast<std::size_t>(count), "day");
  };
  if (span.is_exact()) return days(span.at_least);
  return "from " + std::to_string(span.at_least) + " to " + days(span.at_most);
}
[[nodiscard]] inline report report_of(const delay_answer& found) {
  report made{sentence(found.asked), found.took ? to_string(*found.took) : "unknown", {}};
  detail::add_lines(made, found.why);
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<step_record> = true;
template <>
inline constexpr bool is_printable<row_list<step_record>> = true;
template <>
inline constexpr bool is_printable<acts_by_year> = true;
template <>
inline constexpr bool is_printable<day_span> = true;
template <>
inline constexpr bool is_printable<delay_answer> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_ACTS_HPP
