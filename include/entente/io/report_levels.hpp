// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_LEVELS_HPP
#define ENTENTE_IO_REPORT_LEVELS_HPP

#include <entente/io/printable.hpp>
#include <entente/query/compare_levels.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {
template <ordinal_scale Scale>
[[nodiscard]] std::string words_for(const level_range<Scale>& where) {
  return standing_words(where.status, where.at_least, where.at_most);
}
/// "the beginning" for a day before all days.
[[nodiscard]] inline std::string day_or_beginning(date day) {
  return day == date::dawn() ? "the beginning" : to_string(day);
}
/// "2006", "by 2007-03-04", "never": a day that is known as far as a year or a month reads so.
[[nodiscard]] inline std::string when_reached(partial_date when) {
  if (when.is_never()) return "never";
  if (when.latest() == date::never()) return "perhaps";
  return to_string(when);
}
}  // namespace detail

/// "instrument IPCP (IPCP2014, since 2014-05-06) begins".
[[nodiscard]] inline std::string sentence(const feature_turn& turn) {
  const bool is_exact = turn.when.is_exact();
  return sentence(turn.what) + (turn.begins ? " begins" : " ends") +
         (is_exact ? "" : ", on a day that is known only as " + to_string(turn.when));
}

/// "2014-05-06: IPCP (before: menu): instrument IPCP (IPCP2014, ...) begins."
template <ordinal_scale Scale>
[[nodiscard]] std::string sentence(const level_turn<Scale>& turn,
                                   const level_range<Scale>& before) {
  std::string out = to_string(turn.from) + ": " + detail::words_for(turn.where) +
                    " (before: " + detail::words_for(before) + "): ";
  for (std::size_t i = 0; i != turn.because.size(); ++i)
    out += (i == 0 ? "" : "; ") + sentence(turn.because[i]);
  if (turn.because.empty()) out += "the time that the facts cover begins or ends";
  return out + ".";
}

template <judges_features Scale>
[[nodiscard]] report report_of(const trajectory<Scale>& of) {
  report made{"How did " + to_string(detail::pair_name(of)) + " move on the " +
                  std::string{Scale::name} + "?",
              {},
              {}};
  if (!of.has_facts()) made.verdict = "nothing is on record of it";
  if (!of.not_known().empty()) made.verdict = "unknown";
  detail::add_lines(made, of.not_known());
  detail::add_not_recorded(made, of.is_recorded());
  for (std::size_t rank = 1; rank < level<Scale>::ranks && of.has_facts(); ++rank) {
    const auto goal = level<Scale>::from_rank(rank).value();
    const partial_date when = of.reached(goal);
    // A rung that was skipped is not one that it stood on.
    bool stood_there = false;
    for (const auto& turn : of.turns())
      stood_there =
          stood_there || (turn.where.status == standing::assessed && turn.where.at_least == goal);
    if (stood_there) made.verdict += to_string(goal) + " " + detail::when_reached(when) + ", ";
  }
  if (of.has_facts() && !of.applies()) {
    made.verdict = "the scale does not apply";
  } else if (of.has_facts()) {
    if (!made.verdict.empty()) made.verdict.replace(made.verdict.size() - 2, 2, "; ");
    made.verdict += "now " + detail::words_for(of.turns().back().where);
  }
  for (std::size_t i = 1; i < of.turns().size(); ++i) {
    const auto& turn = of.turns()[i];
    report_line line = detail::plain_line(sentence(turn, of.turns()[i - 1].where));
    if (!turn.because.empty()) {
      const feature& first = turn.because[0].what;
      line.instrument = to_string(first.from);
      line.confidence = std::string{name_of(first.cites.standing)};
      line.source = to_string(first.cites.source);
      line.cites = to_string(first.from_name);
    }
    made.lines.push_back(std::move(line));
  }
  made.lines.push_back(detail::source_line<Scale>());
  return made;
}

template <judges_features Scale>
[[nodiscard]] report report_of(const level_comparison<Scale>& of) {
  const std::string first = to_string(of.first_name), second = to_string(of.second_name);
  report made{"Which of " + first + " and " + second + " stands higher on the " +
                  std::string{Scale::name} + "?",
              {},
              {}};
  const auto& last = of.over_time.back();
  if (!of.first_has_facts || !of.second_has_facts)
    made.verdict = "nothing is on record of " + (of.first_has_facts ? second : first);
  else if (last.first_is_higher.is_yes() || last.second_is_higher.is_yes())
    made.verdict = "now " + (last.first_is_higher.is_yes() ? first : second);
  else
    made.verdict = last.first_is_higher.is_unknown() || last.second_is_higher.is_unknown()
                       ? "unknown"
                       : "now neither";
  made.verdict += "; " + first + ": " + detail::words_for(last.first) + ", " + second + ": " +
                  detail::words_for(last.second);
  for (const auto& row : of.over_time)
    made.lines.push_back({"From " + detail::day_or_beginning(row.from) +
                              " on: " + detail::words_for(row.first) + "; " +
                              detail::words_for(row.second) + ".",
                          to_string(row.first_is_higher),
                          {},
                          {},
                          {},
                          {},
                          {}});
  for (const auto& row : of.reached)
    if (!row.first.is_never() || !row.second.is_never())
      made.lines.push_back({to_string(row.goal) + " or above: " + detail::when_reached(row.first) +
                                "; " + detail::when_reached(row.second) + ".",
                            {},
                            {},
                            {},
                            {},
                            {},
                            {}});
  made.lines.push_back(detail::source_line<Scale>());
  return made;
}

namespace detail {
template <class Scale>
inline constexpr bool is_printable<trajectory<Scale>> = true;
template <class Scale>
inline constexpr bool is_printable<level_comparison<Scale>> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_LEVELS_HPP
