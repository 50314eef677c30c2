// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_COMPARE_HPP
#define ENTENTE_IO_REPORT_COMPARE_HPP

#include <entente/io/decimal.hpp>
#include <entente/io/printable.hpp>
#include <entente/query/compare.hpp>
#include <entente/query/duty_history.hpp>
#include <entente/query/frameworks.hpp>
#include <entente/query/protection.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {
/// "2 duties", "1 role".
[[nodiscard]] inline std::string counted(std::size_t count, compared_kind kind) {
  if (kind == compared_kind::duty && count != 1) return std::to_string(count) + " duties";
  return counted(count, name_of(kind));
}
/// "less sure" of less_sure.
[[nodiscard]] inline std::string words_for(outcome_of_change end) {
  return end == outcome_of_change::less_sure   ? "less sure"
         : end == outcome_of_change::more_sure ? "more sure"
                                               : std::string{name_of(end)};
}
/// "lost: 1 duty, 1 role", or "lost: nothing".
[[nodiscard]] inline std::string tally(const comparison& of, outcome_of_change end) {
  std::string out;
  for (const auto& [kind, word] : words_of(compared_kind{}))
    if (const std::size_t count = of.which(end, kind).size(); count != 0)
      out += (out.empty() ? "" : ", ") + counted(count, kind);
  return words_for(end) + ": " + (out.empty() ? "nothing" : out);
}
/// "2000-01-01", "2000-01-01, as ATOP reads it".
[[nodiscard]] inline std::string when_and_how_read(date day, const text& reading) {
  return to_string(day) + (reading.empty() ? "" : ", as " + to_string(reading) + " reads it");
}
[[nodiscard]] inline std::string in_braces(const row_list<text>& codes) {
  return in_brackets(codes, '{', '}');
}
[[nodiscard]] inline std::string names_of(const row_list<exit_cost>& some) {
  return joined(some, [](const exit_cost& e) { return to_string(e.who); });
}
}  // namespace detail

/// "1950-01-01: {defence}"; "1950-01-01: {defence}, possibly {defence, consultation}".
[[nodiscard]] inline std::string to_string(const duty_change& c) {
  return to_string(c.from) + ": " + to_string(c.certain) +
         (c.possible == c.certain ? "" : ", possibly " + to_string(c.possible));
}

/// What the row is about, without what becomes of it.
[[nodiscard]] inline std::string sentence(const compared& row) {
  const reason& why = row.why;
  const std::string with = why.object.empty()
                               ? " with several others"
                               : " with " + detail::called(why.object_name, why.object);
  switch (row.kind) {
    case compared_kind::duty:
    case compared_kind::role:
      return sentence(why);
    case compared_kind::agreement:
      return to_string(why.instrument_name) + with + detail::since_until(why.during) + ".";
    case compared_kind::domain:
    case compared_kind::form:
      return std::string{name_of(row.kind)} + " " + to_string(row.what) + with +
             detail::since_until(why.during) + ".";
    case compared_kind::rule:
      return to_string(why.instrument_name) +
             (why.words.empty() ? "" : ": " + to_string(why.words)) + ".";
    case compared_kind::bridge:
      return detail::called(why.instrument_name, why.instrument) +
             (why.says.is_unknown() ? " may connect " : " connects ") +
             detail::called(why.subject_name, why.subject) + with + ".";
  }
  return {};
}

/// What changes from the first snapshot to the second, each change with the fact that is lost or
/// gained, and what stays, kind by kind.
[[nodiscard]] inline report report_of(const comparison& found) {
  using end = outcome_of_change;
  report made;
  made.question =
      "What changes for " + to_string(found.party_called) +
      (found.other.empty() ? "" : " and " + to_string(found.other_called)) + " from the first (" +
      detail::when_and_how_read(found.first_day, found.first_reading) + ") to the second (" +
      detail::when_and_how_read(found.second_day, found.second_reading) + ")?";
  if (!found.bridges.empty())
    made.question += " (With the bodies that connect it with: " + to_string(found.bridges) + ".)";
  if (found.rows.empty() && !found.why.empty()) {
    made.verdict = "unknown";
    detail::add_lines(made, found.why);
    return made;
  }
  made.verdict = detail::tally(found, end::lost) + "; " + detail::tally(found, end::gained);
  for (const end e : {end::less_sure, end::more_sure})
    if (!found.which(e).empty()) made.verdict += "; " + detail::tally(found, e);
  made.verdict += "; " + detail::tally(found, end::kept);
  for (const auto& [kind, word] : words_of(duty{})) {
    const auto to = found.bearers(kind, found.party.view());
    if (!(to.first == to.second))
      made.verdict += "; " + detail::word(kind) + " owed to " + to_string(found.party) + ": from " +
                      detail::in_braces(to.first) + " to " + detail::in_braces(to.second);
  }
  for (const end e : {end::lost, end::gained, end::less_sure, end::more_sure})
    for (const auto& row : found.which(e)) {
      report_line line = detail::line_of(row.why);
      line.says = detail::words_for(e) + ": " + sentence(row);
      line.says[0] = static_cast<char>(line.says[0] - 'a' + 'A');
      line.effect = detail::words_for(e);
      made.lines.push_back(line);
    }
  for (const auto& [kind, word] : words_of(compared_kind{})) {
    const auto stays = found.which(end::kept, kind);
    if (stays.empty()) continue;
    made.lines.push_back(detail::plain_line(
        "Kept: " + detail::counted(stays.size(), kind) + ": " +
        detail::joined(stays,
                       [](const compared& row) {
                         const bool is_alone = row.kind == compared_kind::agreement ||
                                               row.kind == compared_kind::rule;
                         return (row.first.is_unknown() ? "possibly " : "") + to_string(row.what) +
                                (is_alone ? ""
                                          : " (" + to_string(row.why.subject) + ", " +
                                                to_string(row.why.object) + ")");
                       }) +
        "."));
  }
  const auto add_worlds = [&made](const char* which, const row_list<text>& codes) {
    if (!codes.empty())
      made.lines.push_back(detail::plain_line(
          std::string{"Only the "} + which + " world has: " +
          detail::joined(codes, [](const text& code) { return to_string(code); }) + "."));
  };
  add_worlds("first", found.only_in_first);
  add_worlds("second", found.only_in_second);
  detail::add_lines(made, found.why);
  return made;
}

/// Every row of a comparison as one table in Markdown: kind, what it is, subject, object, where it
/// stands, whether it is there in the first snapshot and in the second, what becomes of it.
[[nodiscard]] inline std::string to_table(const comparison& found) {
  std::string out =
      "| kind | what | who | whom | by | first | second | becomes |\n"
      "| --- | --- | --- | --- | --- | --- | --- | --- |\n";
  for (const auto& row : found.rows) {
    std::string by = to_string(row.why.instrument);
    if (!row.why.article.empty()) by += ", article " + to_string(row.why.article);
    for (const std::string& cell :
         {std::string{name_of(row.kind)}, to_string(row.what), to_string(row.why.subject),
          to_string(row.why.object), by, to_string(row.first), to_string(row.second),
          detail::words_for(row.becomes())})
      out += "| " + detail::escaped_markdown(cell) + " ";
    out += "|\n";
  }
  return out;
}

[[nodiscard]] inline report report_of(const framework_comparison& found) {
  report made{"Through which frameworks do two parties work with a body?", "unknown", {}};
  if (!found.body.empty()) {
    made.question = "Through which frameworks of " + to_string(found.body) + " do " +
                    to_string(found.first) + " and " + to_string(found.second) +
                    " work with it on " + to_string(found.day) + "?";
    made.verdict = detail::counted(found.rows.size(), "framework") +
                   ", with both: " + std::to_string(found.shared());
  }
  detail::add_lines(made, found.why);
  return made;
}

/// Whose exit costs most, and by which articles each owes what would be lost.
[[nodiscard]] inline report report_of(const protection& found) {
  report made{"Whose exit would cost " + to_string(found.asked.object) + " most " +
                  detail::word(found.asked.about) + " on " + to_string(found.asked.day) + "?",
              {},
              {}};
  const auto top = found.most();
  if (top.empty())
    made.verdict = found.complete && found.exits.empty() ? "nobody's" : "not known";
  else
    made.verdict = detail::names_of(top) +
                   (top.size() > 1 ? " (a tie of " + std::to_string(top.size()) + ")" : "") +
                   ", at " + detail::decimal_words(*top[0].cost) + ", of " +
                   std::to_string(found.exits.size());
  if (!top.empty() && !found.is_certain()) made.verdict += "; others may cost as much";
  for (const auto& e : found.exits) detail::add_lines(made, e.loses);
  detail::add_lines(made, found.why);
  return made;
}

/// Who owes to how many, one line each.
[[nodiscard]] inline report report_of(const row_list<hub_rank>& found) {
  const auto name = [](const party_finding& f) { return to_string(f); };
  report made{"Who owes how many parties of the region?",
              found.empty() ? "nobody owes any" : to_string(found[0].who) + " most",
              {}};
  if (found.size() > 1 && found[0].certain.size() == found[1].certain.size())
    made.verdict = "no one most";
  for (const auto& hub : found)
    made.lines.push_back(detail::plain_line(
        to_string(hub.who) + ": " + std::to_string(hub.certain.size()) + ": " +
        detail::joined(hub.certain, name) +
        (hub.possible.empty() ? "" : "; possibly " + detail::joined(hub.possible, name)) + "."));
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<comparison> = true;
template <>
inline constexpr bool is_printable<framework_comparison> = true;
template <>
inline constexpr bool is_printable<protection> = true;
template <>
inline constexpr bool is_printable<row_list<hub_rank>> = true;
template <>
inline constexpr bool is_printable<duty_change> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_COMPARE_HPP
