// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_PRECEDENTS_HPP
#define ENTENTE_IO_REPORT_PRECEDENTS_HPP

#include <entente/io/printable.hpp>
#include <entente/query/applies.hpp>
#include <entente/query/plan.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {
[[nodiscard]] inline std::string called(const party_finding& f) {
  return called(f.name, f.code.as_text());
}
[[nodiscard]] inline std::string names_of(const row_list<party_finding>& some) {
  return joined(some, [](const party_finding& f) { return called(f); });
}
template <class Kind>
[[nodiscard]] std::string names_of(const several<Kind>& asked) {
  std::string out;
  for (std::size_t i = 0; i != asked.size(); ++i)
    out += (i == 0 ? "" : " or ") + std::string{asked[i].name()};
  return out;
}
/// "declaration; cyber, hybrid", in brackets; nothing where neither is known.
[[nodiscard]] inline std::string form_and_domains(const form_code& form,
                                                  const list<domain_code>& domains) {
  const std::string in = to_string(joined_codes(domains));
  if (form.empty() && in.empty()) return {};
  return " (" + to_string(form) + (form.empty() || in.empty() ? "" : "; ") + in + ")";
}
/// ", the world knows nothing called X", for what was asked and is not there.
[[nodiscard]] inline std::string unknown_names(const row_list<text>& names) {
  std::string out;
  for (const auto& name : names)
    out += (out.empty() ? "the world knows nothing called \"" : ", \"") + to_string(name) + "\"";
  return out;
}
/// "a member"; "of unknown standing".
[[nodiscard]] inline std::string standing_in_words(const text& standing) {
  return standing.view() == name_of(membership::unknown) ? "of unknown standing"
                                                         : with_article(standing.view());
}
}  // namespace detail

/// "2022-09-08: League for Aldera, then a member: Statement of solidarity (declaration; cyber). It
/// answered: ... No guarantee was invoked."
[[nodiscard]] inline std::string sentence(const precedent_finding& f) {
  const precedent_record& p = f.record;
  std::string out = to_string(p.on) + ": " + detail::names_of(f.providers) + " for " +
                    detail::names_of(f.recipients);
  if (p.recipient_was != membership::unknown)
    out += ", then " + detail::with_article(name_of(p.recipient_was));
  out += ": " + to_string(p.says) + detail::form_and_domains(p.form, p.domains) + ".";
  if (!p.occasion.empty()) out += " It answered: " + to_string(p.occasion) + ".";
  return out + (p.invoked_guarantee.is_yes()  ? " A guarantee was invoked."
                : p.invoked_guarantee.is_no() ? " No guarantee was invoked."
                                              : " Whether a guarantee was invoked is not known.");
}

/// The filter in words: ", for ALD, in cyber or hybrid, without invoking a guarantee"; or nothing.
[[nodiscard]] inline std::string sentence(const precedent_filter& asked) {
  std::string out;
  const auto add = [&out](std::string_view how, const std::string& what) {
    if (!what.empty()) out += ", " + std::string{how} + what;
  };
  add("by ", detail::names_of(asked.providers));
  add("for ", detail::names_of(asked.beneficiaries));
  std::string was;
  for (const membership m : asked.recipient_was)
    was += (was.empty() ? "" : " or ") + std::string{name_of(m)};
  add("who was then: ", was);
  add("in ", detail::names_of(asked.domains));
  add("as ", detail::names_of(asked.forms));
  add("called ", to_string(asked.instrument));
  add("answering ", to_string(asked.occasion));
  if (asked.invoked_guarantee)
    out +=
        *asked.invoked_guarantee ? ", by invoking a guarantee" : ", without invoking a guarantee";
  return out;
}

[[nodiscard]] inline report report_of(const precedent_list& found) {
  report made{"What was done by " + to_string(found.day) + sentence(found.asked) + "?",
              std::to_string(found.size()) + (found.size() == 1 ? " precedent" : " precedents"),
              {}};
  if (!found.possible.empty())
    made.verdict += " and possibly " + std::to_string(found.possible.size()) + " more";
  if (!found.not_known.empty()) made.verdict += "; " + detail::unknown_names(found.not_known);
  if (!found.complete) made.verdict += "; the facts do not cover the day";
  for (const auto* const some : {&found.certain, &found.possible})
    for (const auto& f : *some)
      made.lines.push_back(detail::cited_line(sentence(f), to_string(f.holds),
                                              f.record.code.as_text(), f.record.cites));
  return made;
}

/// "membership: the recipient was a member of the League then, Borea is an outsider: not met".
[[nodiscard]] inline std::string sentence(const compared_condition& c,
                                          const party_finding& candidate) {
  const std::string who = detail::called(candidate);
  const std::string verdict = c.met.is_yes()  ? ": met."
                              : c.met.is_no() ? ": not met."
                                              : ": not known.";
  const std::string by =
      detail::called(c.decided_by_name, c.decided_by) + " (" + to_string(c.decided_by) + ")";
  std::string out = std::string{name_of(c.about)} + ": ";
  switch (c.about) {
    case precedent_condition::happened:
      return out +
             (c.met.is_yes()  ? "it had happened by the day"
              : c.met.is_no() ? "it had not happened by the day"
                              : "it may have happened by the day") +
             verdict;
    case precedent_condition::membership:
      if (c.decided_by.empty())
        return out + "no alliance of those who provided is known to which the recipient was then " +
               detail::standing_in_words(c.precedent_has) + verdict;
      return out + "to " + by + " the recipient was then " +
             detail::standing_in_words(c.precedent_has) + ", " + who + " is " +
             detail::standing_in_words(c.candidate_has) +
             (c.differs_for.empty()
                  ? ""
                  : "; to " + to_string(c.differs_for) + ", which may be meant, it is otherwise") +
             verdict;
    case precedent_condition::instrument:
    case precedent_condition::domain:
      if (c.precedent_has.empty()) return out + "it is not on record" + verdict;
      if (c.decided_by.empty())
        return out + "nothing that binds " + who + " forbids " + to_string(c.precedent_has) +
               verdict;
      return out + by + " binds " + who + " in " + to_string(c.precedent_has) +
             (c.candidate_has.empty() ? "" : ": " + to_string(c.candidate_has)) + verdict;
    case precedent_condition::region:
      if (!c.decided_by.empty())
        return out + to_string(c.decided_by) + " is bound to no region" + verdict;
      return out + "the recipient lies in " +
             (c.precedent_has.empty() ? "no known region" : to_string(c.precedent_has)) + ", " +
             who + " in " +
             (c.candidate_has.empty() ? "no known region" : to_string(c.candidate_has)) + verdict;
  }
  return out;
}

[[nodiscard]] inline report report_of(const applies_answer& found) {
  const precedent_record& p = found.precedent.record;
  const auto words = [&found](truth met) {
    return detail::joined(found.those(met),
                          [](precedent_condition c) { return std::string{name_of(c)}; });
  };
  report made{"Does \"" + to_string(p.says) + "\" carry over to " +
                  detail::called(found.candidate) + " on " + to_string(found.day) + "?",
              to_string(found.value()) + "; met: " + words(truth::yes) +
                  "; not met: " + words(truth::no) + "; not known: " + words(truth::unknown),
              {}};
  if (!found.not_known.empty()) {
    made.verdict = "unknown: " + detail::unknown_names(found.not_known);
    return made;
  }
  for (const auto& c : found) {
    report_line line = detail::cited_line(sentence(c, found.candidate), to_string(c.met),
                                          p.code.as_text(), p.cites);
    if (!c.decided_by.empty() && c.cites.standing != confidence::unstated)
      line.cites += ". " + to_string(c.decided_by) + "; " + to_string(c.cites);
    made.lines.push_back(std::move(line));
  }
  made.lines.push_back(
      detail::cited_line(sentence(found.precedent), {}, p.code.as_text(), p.cites));
  return made;
}

/// "2014-09-04: Trust fund (trust_fund; cyber), shown by a precedent. New in cyber. Alike: ...".
[[nodiscard]] inline std::string sentence(const plan_item& item) {
  const holding& h = item.model_has;
  std::string out = (h.since == partial_date::dawn() ? "" : to_string(h.since) + ": ") +
                    to_string(h.name) + detail::form_and_domains(h.form, h.domains) +
                    ", shown by " + detail::with_article(name_of(h.shown)) + ".";
  if (item.lacks.is_unknown()) out += " It is not certain.";
  if (!item.new_domains.empty())
    out += " New in that form: " + to_string(detail::joined_codes(item.new_domains)) + ".";
  if (!item.alike.empty())
    out += " Of that form there is: " + to_string(item.alike_name) + " (" + to_string(item.alike) +
           ").";
  if (!item.shown_also_by.empty())
    out += " Shown also by " +
           detail::joined(item.shown_also_by, [](const text& code) { return to_string(code); }) +
           ".";
  return out;
}

[[nodiscard]] inline report report_of(const plan_answer& found) {
  report made{"What does " + detail::called(found.model) + " have with " +
                  detail::called(found.counterpart) + " on " + to_string(found.day) + " that " +
                  detail::called(found.candidate) + " lacks, by " + std::string{name_of(found.by)} +
                  "?",
              {},
              {}};
  if (!found.not_known.empty())
    made.verdict = "unknown: " + detail::unknown_names(found.not_known);
  else if (found.empty())
    made.verdict = found.complete ? "nothing" : "nothing for certain";
  else
    made.verdict = std::to_string(found.size()) + (found.size() == 1 ? " thing" : " things");
  for (const auto& item : found)
    made.lines.push_back(detail::cited_line(sentence(item), to_string(item.lacks),
                                            item.model_has.code, item.model_has.cites));
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<precedent_list> = true;
template <>
inline constexpr bool is_printable<applies_answer> = true;
template <>
inline constexpr bool is_printable<plan_answer> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_PRECEDENTS_HPP
