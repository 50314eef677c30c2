// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_PERMITS_HPP
#define ENTENTE_IO_REPORT_PERMITS_HPP

#include <entente/io/printable.hpp>
#include <entente/query/permits.hpp>

#include <string>
#include <utility>

namespace entente::inline v0 {

/// "all members agree (open)", "it lies within the North (no: Ost)".
[[nodiscard]] inline std::string to_string(const condition_finding& c) {
  std::string out = to_string(c.label);
  if (c.by == settled_by::place || c.by == settled_by::reach) out = "it lies within " + out;
  out += c.holds.is_yes() ? " (yes" : c.holds.is_no() ? " (no" : " (open";
  if (!c.because.empty()) out += ": " + to_string(c.because);
  if (c.by == settled_by::text) out += ": stated";
  if (c.by == settled_by::caller) out += ": assumed";
  if (c.by == settled_by::reach) out += ": its domains know no borders";
  return out + ")";
}

namespace detail {
/// " forbids defence", " sets conditions for transfer in cyber"; " requires something" where the
/// rule says so in its own words alone.
[[nodiscard]] inline std::string what_a_rule_does(rule_effect effect, flag_set<duty> duties,
                                                  const list<form_code>& forms,
                                                  const list<domain_code>& domains) {
  static constexpr const char* verbs[]{" forbids ", " sets conditions for ", " requires ",
                                       " permits "};
  std::string what;
  for (const duty d : duties) what += (what.empty() ? "" : ", ") + word(d);
  for (const auto& f : forms) what += (what.empty() ? "" : ", ") + to_string(f);
  if (!domains.empty())
    what += (what.empty() ? "" : " in ") +
            joined(domains, [](const domain_code& d) { return to_string(d); });
  return verbs[static_cast<std::size_t>(effect)] + (what.empty() ? "something" : what);
}
}  // namespace detail

/// What a rule does to a part of what is proposed, with the conditions under which it gives way.
[[nodiscard]] inline std::string sentence(const ruling& r) {
  list<form_code> form;
  if (r.duties.empty() && !r.form.empty()) form = {r.form};
  std::string out = to_string(r.name) + " of " + to_string(r.holder_name) + " (" +
                    std::string{name_of(r.kind)} + ", " + std::string{name_of(r.bars)} + ")" +
                    detail::since_until(r.during) + "," +
                    detail::what_a_rule_does(r.effect, r.duties, form, r.domains);
  if (!r.says.empty()) out += ": " + to_string(r.says);
  out += ".";
  if (!r.joins.empty())
    out += " Article " + to_string(r.article) + " of " + to_string(r.joins) +
           " pledges it, which a new member joins.";
  if (!r.read_by.empty()) out += " It is read as " + to_string(r.read_by_name) + " says.";
  if (!r.conditions.empty() && !r.conditions[0].condition.empty())
    out += " It gives way if " +
           detail::joined(r.conditions, [](const condition_finding& c) { return to_string(c); }) +
           ".";
  if (!r.compatible_because.empty())
    out +=
        " The article is said to be compatible with it: " + to_string(r.compatible_because) + ".";
  return out;
}
[[nodiscard]] inline std::string to_string(const ruling& r) { return sentence(r); }

/// "2010-07-12: Brae opposes Office in the South: no consensus."
[[nodiscard]] inline std::string sentence(const position_finding& p) {
  const char* const verb = p.takes == stance::undecided  ? " is undecided on "
                           : p.takes == stance::supports ? " supports "
                           : p.takes == stance::limits   ? " limits "
                                                         : " opposes ";
  return to_string(p.on) + ": " + to_string(p.holder_name) + verb + to_string(p.subject) +
         (p.says.empty() ? "" : ": " + to_string(p.says)) + ".";
}
[[nodiscard]] inline std::string to_string(const position_finding& p) { return sentence(p); }

namespace detail {
[[nodiscard]] inline report_line line_of(const ruling& r) {
  report_line line =
      cited_line(sentence(r), std::string{name_of(r.verdict)}, r.rule.as_text(), r.cites);
  line.article = to_string(r.article);
  return line;
}
[[nodiscard]] inline report_line line_of(const position_finding& p) {
  return cited_line(sentence(p), std::string{name_of(p.takes)}, p.code.as_text(), p.cites);
}
}  // namespace detail

[[nodiscard]] inline report report_of(const permission_answer& found) {
  const std::string what = found.what().empty() ? "it" : "\"" + to_string(found.what()) + "\"";
  report made{"Do the rules of " + to_string(found.who()) + " permit " + what + " on " +
                  to_string(found.day()) + "?" + detail::asked_with(found.asked_with()),
              std::string{name_of(found.value())},
              {}};
  if (const auto bars = found.barred()) {
    made.verdict +=
        ", barred by " +
        detail::joined(found.bars(), [](const ruling& r) { return to_string(r.name); }) + " (" +
        std::string{name_of(*bars)} + ")";
  }
  const auto word = [](const condition_finding& c) { return to_string(c); };
  if (!found.failed().empty()) made.verdict += "; fails: " + detail::joined(found.failed(), word);
  if (found.value() == permission::conditional)
    made.verdict += "; needs: " + detail::joined(found.open(), word);
  if (found.rulings().empty() && found.reasons().empty())
    made.lines.push_back(detail::plain_line("No rule on record speaks of it."));
  for (const auto& r : found.rulings()) made.lines.push_back(detail::line_of(r));
  detail::add_lines(made, found.reasons());
  return made;
}

[[nodiscard]] inline report report_of(const blocker_list& found) {
  const auto holder = [](const position_finding& p) { return to_string(p.holder_name); };
  report made{"Who in " + to_string(found.body_name) + " blocks \"" + to_string(found.subject) +
                  "\" on " + to_string(found.day) + "?",
              detail::joined(found.certain, holder),
              {}};
  if (found.certain.empty()) made.verdict = "nobody on record";
  if (!found.possible.empty())
    made.verdict += "; possibly " + detail::joined(found.possible, holder);
  const auto add_rule = [&](std::string says, const text& code) {
    made.lines.push_back(
        detail::cited_line(std::move(says), to_string(found.needs_all), code, found.rule_cites));
  };
  const std::string how = "It decides by \"" + to_string(found.decides_by) + "\"";
  if (!found.rule.empty())
    add_rule("All members have to agree: " + to_string(found.rule_name) + ".",
             found.rule.as_text());
  else if (found.needs_all)
    add_rule("All members have to agree. " + how + ".", found.body.as_text());
  else if (!found.decides_by.empty())
    add_rule(how + "; that all members have to agree on this is no rule on record of it.",
             found.body.as_text());
  else
    made.lines.push_back(
        detail::plain_line("That all members have to agree is no rule on record of it."));
  for (const auto* some : {&found.certain, &found.possible, &found.other_members})
    for (const auto& p : *some) made.lines.push_back(detail::line_of(p));
  detail::add_lines(made, found.reasons());
  return made;
}

/// "Constitution (constitution, hard), since 1947-05-03, forbids defence: war is renounced."
[[nodiscard]] inline std::string sentence(const constraint_record& rule) {
  return detail::called(rule.name, rule.code.as_text()) + " (" + std::string{name_of(rule.kind)} +
         ", " + std::string{name_of(rule.bars)} + ")" + detail::since_until(rule.during) + "," +
         detail::what_a_rule_does(rule.effect, rule.duties, rule.forms, rule.domains) +
         (rule.says.empty() ? "" : ": " + to_string(rule.says)) + ".";
}
[[nodiscard]] inline std::string to_string(const constraint_record& rule) { return sentence(rule); }

[[nodiscard]] inline report report_of(const row_list<constraint_record>& found) {
  report made{"Which rules are there?", detail::counted(found.size(), "rule"), {}};
  for (const auto& rule : found)
    made.lines.push_back(detail::cited_line(sentence(rule), {}, rule.code.as_text(), rule.cites));
  return made;
}
[[nodiscard]] inline report report_of(const row_list<position_finding>& found) {
  report made{"Who said what?", detail::counted(found.size(), "position"), {}};
  for (const auto& p : found) made.lines.push_back(detail::line_of(p));
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<constraint_record> = true;
template <>
inline constexpr bool is_printable<row_list<constraint_record>> = true;
template <>
inline constexpr bool is_printable<row_list<position_finding>> = true;
template <>
inline constexpr bool is_printable<condition_finding> = true;
template <>
inline constexpr bool is_printable<ruling> = true;
template <>
inline constexpr bool is_printable<position_finding> = true;
template <>
inline constexpr bool is_printable<permission_answer> = true;
template <>
inline constexpr bool is_printable<blocker_list> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_PERMITS_HPP
