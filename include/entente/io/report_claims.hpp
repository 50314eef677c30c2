// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_CLAIMS_HPP
#define ENTENTE_IO_REPORT_CLAIMS_HPP

#include <entente/io/decimal.hpp>
#include <entente/io/printable.hpp>
#include <entente/query/claims.hpp>
#include <entente/query/links.hpp>
#include <entente/query/meets.hpp>
#include <entente/query/threats.hpp>

#include <string>
#include <utility>

namespace entente::inline v0 {

namespace detail {
/// "2022-02-24: ", or nothing where no day is on record.
[[nodiscard]] inline std::string dated(partial_date when) {
  return when.is_unknown() ? std::string{} : to_string(when) + ": ";
}
[[nodiscard]] inline report_line line_of(const benefit_record& b) {
  return cited_line(to_string(b.side) + " gains: " + to_string(b.says) + " (" +
                        std::string{name_of(b.grounds.rests_on)} + ").",
                    {}, b.code.as_text(), b.grounds.cites);
}
[[nodiscard]] inline report_line line_of(const cause_record& c) {
  std::string says = to_string(c.act) + " as " + to_string(c.as) + ", by the account of " +
                     joined(c.claimed_by, [](const auto& who) { return to_string(who); });
  if (!c.disputed_by.empty())
    says += "; disputed by " +
            joined(c.disputed_by, [](const auto& who) { return to_string(who); }) + " (" +
            to_string(c.disputed_on) + "): " + to_string(c.disputing_claim);
  return cited_line(says + ".", {}, c.code.as_text(), c.grounds.cites);
}
[[nodiscard]] inline report_line line_of(const shared_attribute& a) {
  const auto since = [](const attribute_record& one) {
    return to_string(one.holder) + (one.since.is_unknown() ? "" : " since " + to_string(one.since));
  };
  return cited_line(to_string(a.first.label) + ": " + since(a.first) + ", " + since(a.second) + ".",
                    {}, a.first.attribute.as_text(), a.first.grounds.cites);
}
[[nodiscard]] inline report_line line_of(const contribution_record& c) {
  return cited_line(
      dated(c.on) + to_string(c.contributor) + " to " + to_string(c.recipient) + ", " +
          to_string(c.kind) +
          (c.value ? " of " + decimal_words(*c.value) + " " + to_string(c.unit) : "") + ": " +
          to_string(c.says) + ".",
      {}, c.code.as_text(), c.cites);
}
[[nodiscard]] inline report_line line_of(const interest_record& i) {
  return cited_line(dated(i.on) + to_string(i.holder) + " " + std::string{name_of(i.takes)} +
                        " the tie of " + to_string(i.first) + " and " + to_string(i.second) + ": " +
                        to_string(i.says) + ".",
                    {}, i.code.as_text(), i.grounds.cites);
}
[[nodiscard]] inline report_line line_of(const threat_record& t) {
  return cited_line(dated(t.on) + to_string(t.says) + " (" + to_string(t.kind) +
                        (t.attribution.empty() ? "" : "; " + to_string(t.attribution)) + ").",
                    {}, t.code.as_text(), t.cites);
}
[[nodiscard]] inline report_line line_of(const threat_answer& a) {
  return cited_line(to_string(a.domain) + " answers " + to_string(a.kind) + " (" +
                        std::string{name_of(a.as)} + ")" +
                        (a.says.empty() ? "" : ": " + to_string(a.says)) + ".",
                    {}, a.domain.as_text(), a.grounds.cites);
}
[[nodiscard]] inline report_line line_of(const spending_target& t) {
  return cited_line(to_string(t.holder) + ", " + std::string{name_of(t.kind)} + ": " +
                        (is_ceiling(t) ? "at most " : "at least ") + decimal_words(t.value) + " " +
                        to_string(t.unit) + ", set in " + std::to_string(t.set_in) +
                        (t.due_in ? ", due in " + std::to_string(*t.due_in) : "") +
                        (t.says.empty() ? "" : ": " + to_string(t.says)) + ".",
                    {}, {}, t.cites);
}
[[nodiscard]] inline report_line line_of(const party_code& p) { return plain_line(to_string(p)); }
template <class Row>
[[nodiscard]] report dated_report(const char* question, const findings<Row>& found) {
  report made = list_report(asked_in_words(found.asked, question), found.certain,
                            [](const Row& row) { return line_of(row); });
  if (!found.possible.empty())
    made.verdict += ", possibly " + std::to_string(found.possible.size()) + " more";
  for (const auto& row : found.possible) {
    report_line line = line_of(row);
    line.says = "Possibly: " + line.says;
    made.lines.push_back(line);
  }
  if (made.lines.empty() && !found.why.empty()) made.verdict = "unknown";
  add_lines(made, found.why);
  return made;
}
[[nodiscard]] inline std::string verdict_of(const meets_answer& found) {
  const std::string spent = found.spent
                                ? decimal_words(*found.spent) + " " +
                                      (found.is_estimate.value_or(false) ? "estimated" : "spent")
                                : "no value";
  std::string out = to_string(found.value) + ": " + spent + ", asked " +
                    (is_ceiling(found.target) ? "at most " : "at least ") +
                    decimal_words(found.target.value) + " " + to_string(found.target.unit) +
                    ", by " + (found.by.empty() ? "a series without a name" : to_string(found.by));
  if (found.lacks == gap::other_unit) out += ", which measures in another unit";
  if (found.lacks == gap::not_yet_set)
    out += "; the target was set only in " + std::to_string(found.target.set_in);
  return found.is_due.is_no() ? out + "; not yet due" : out;
}
}  // namespace detail

[[nodiscard]] inline report report_of(const mutual_benefit& found) {
  report made{"Do " + to_string(found.first) + " and " + to_string(found.second) +
                  " both gain from the " + std::string{name_of(found.from)} + " " +
                  to_string(found.of) + "?",
              to_string(found.holds),
              {}};
  for (const auto* side : {&found.first_gains, &found.second_gains})
    for (const auto& b : *side) made.lines.push_back(detail::line_of(b));
  return made;
}
[[nodiscard]] inline report report_of(const row_list<cause_record>& found) {
  return detail::list_report("What is said to have caused it, and who disputes it?", found,
                             [](const cause_record& c) { return detail::line_of(c); });
}
[[nodiscard]] inline report report_of(const row_list<shared_attribute>& found) {
  return detail::list_report("What do both have?", found,
                             [](const shared_attribute& a) { return detail::line_of(a); });
}
[[nodiscard]] inline report report_of(const row_list<contribution_record>& found) {
  return detail::list_report("What was given?", found,
                             [](const contribution_record& c) { return detail::line_of(c); });
}
[[nodiscard]] inline report report_of(const row_list<threat_answer>& found) {
  return detail::list_report("Which domains answer which threats?", found,
                             [](const threat_answer& a) { return detail::line_of(a); });
}
[[nodiscard]] inline report report_of(const row_list<domain_weight>& found) {
  return detail::list_report(
      "How many of the threats does each domain answer?", found, [](const domain_weight& w) {
        return detail::plain_line(to_string(w.domain) + ": " + std::to_string(w.direct) +
                                  " itself, " + std::to_string(w.support) + " in support.");
      });
}
[[nodiscard]] inline report report_of(const row_list<spending_target>& found) {
  return detail::list_report("Which targets were set?", found,
                             [](const spending_target& t) { return detail::line_of(t); });
}
[[nodiscard]] inline report report_of(const row_list<party_code>& found) {
  return detail::list_report("Which parties?", found,
                             [](const party_code& p) { return detail::line_of(p); });
}
[[nodiscard]] inline report report_of(const goal_overlap& found) {
  report made{detail::asked_in_words(found.asked, "Which goals do both documents have?"),
              std::to_string(found.both.size()) + " in both, " +
                  std::to_string(found.only_first.size()) + " only in the first, " +
                  std::to_string(found.only_second.size()) + " only in the second",
              {}};
  if (!found.has_both_documents) made.verdict = "unknown: the claims lack one of the documents";
  for (const auto& [one, other] : found.both)
    made.lines.push_back(detail::cited_line(
        to_string(one.key) + ": " + to_string(one.says) + " | " + to_string(other.says) + ".", {},
        one.code.as_text(), one.cites));
  return made;
}
[[nodiscard]] inline report report_of(const findings<contribution_record>& found) {
  return detail::dated_report("What was given?", found);
}
[[nodiscard]] inline report report_of(const findings<party_code>& found) {
  return detail::dated_report("Who takes the stance?", found);
}
[[nodiscard]] inline report report_of(const findings<interest_record>& found) {
  return detail::dated_report("Who wants the tie, and who does not?", found);
}
[[nodiscard]] inline report report_of(const findings<threat_record>& found) {
  return detail::dated_report("Which threats are on record?", found);
}
[[nodiscard]] inline report report_of(const region_links& found) {
  report made{detail::asked_in_words(found.asked, "What links the two regions?"), {}, {}};
  for (const auto& [kind, word] : words_of(link_kind{}))
    made.verdict += (made.verdict.empty() ? "" : ", ") + std::string{word} + ": " +
                    std::to_string(found.count(kind));
  for (const auto& l : found.all)
    made.lines.push_back(detail::cited_line(
        (l.holds ? "" : "Possibly: ") + std::string{name_of(l.kind)} + " of " + to_string(l.first) +
            " and " + to_string(l.second) + ": " + to_string(l.says) + ".",
        {}, l.code, l.cites));
  if (found.all.empty() && !found.why.empty()) made.verdict = "unknown";
  detail::add_lines(made, found.why);
  return made;
}

[[nodiscard]] inline report report_of(const meets_answer& found) {
  report made{"Did " + to_string(found.party) + " meet the " +
                  std::string{name_of(found.target.kind)} + " of " +
                  to_string(found.target.holder) + " in " + std::to_string(found.year) + "?",
              detail::verdict_of(found),
              {}};
  made.lines.push_back(
      detail::cited_line(to_string(found.target.says) + ".", {}, {}, found.target.cites));
  return made;
}
/// Who met it and who did not, one line each.
[[nodiscard]] inline report report_of(const meets_list& found) {
  report made{"Who met the " + std::string{name_of(found.target.kind)} + " of " +
                  to_string(found.target.holder) + " in " + std::to_string(found.year) +
                  ", of those asked for: " + sentence(found.among),
              std::to_string(found.yes.size()) + " did, " + std::to_string(found.no.size()) +
                  " did not, of " + std::to_string(found.unknown.size()) + " it is not known",
              {}};
  for (const auto* const some : {&found.yes, &found.no, &found.unknown})
    for (const auto& one : *some) {
      made.lines.push_back(detail::cited_line(
          to_string(one.party) + ": " + detail::verdict_of(one) + ".", {}, {}, one.target.cites));
      made.lines.back().effect = to_string(one.value);
    }
  detail::add_lines(made, found.why);
  return made;
}
[[nodiscard]] inline report report_of(const meets_by_series& found) {
  report made{"Do the series agree on whether the target was met?", to_string(found.agree), {}};
  for (const auto& one : found.each)
    made.lines.push_back(detail::plain_line(detail::verdict_of(one) + "."));
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<mutual_benefit> = true;
template <>
inline constexpr bool is_printable<row_list<cause_record>> = true;
template <>
inline constexpr bool is_printable<row_list<shared_attribute>> = true;
template <>
inline constexpr bool is_printable<goal_overlap> = true;
template <>
inline constexpr bool is_printable<findings<contribution_record>> = true;
template <>
inline constexpr bool is_printable<findings<interest_record>> = true;
template <>
inline constexpr bool is_printable<findings<threat_record>> = true;
template <>
inline constexpr bool is_printable<region_links> = true;
template <>
inline constexpr bool is_printable<meets_answer> = true;
template <>
inline constexpr bool is_printable<meets_by_series> = true;
template <>
inline constexpr bool is_printable<meets_list> = true;
template <>
inline constexpr bool is_printable<row_list<contribution_record>> = true;
template <>
inline constexpr bool is_printable<row_list<threat_answer>> = true;
template <>
inline constexpr bool is_printable<row_list<domain_weight>> = true;
template <>
inline constexpr bool is_printable<row_list<spending_target>> = true;
template <>
inline constexpr bool is_printable<row_list<party_code>> = true;
template <>
inline constexpr bool is_printable<findings<party_code>> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_CLAIMS_HPP
