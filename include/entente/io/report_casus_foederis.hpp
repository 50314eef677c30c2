// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_CASUS_FOEDERIS_HPP
#define ENTENTE_IO_REPORT_CASUS_FOEDERIS_HPP

#include <entente/io/printable.hpp>
#include <entente/io/report.hpp>
#include <entente/io/sentence_casus_foederis.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {
/// Whether two differ in their parties alone.
[[nodiscard]] inline bool are_of_one_article(const called_duty& a, const called_duty& b) {
  return a.status == b.status && a.by.instrument == b.by.instrument &&
         a.by.article == b.by.article && a.by.words == b.by.words && a.pledges == b.pledges &&
         a.failed == b.failed && a.undetermined == b.undetermined && a.waived == b.waived;
}
/// Whether two differ in their bearers alone.
[[nodiscard]] inline bool are_one_line(const called_duty& a, const called_duty& b) {
  return are_of_one_article(a, b) && a.by.object == b.by.object;
}
/// The parties that all owe each other what @p first does, where they are more than two and
/// nobody else owes it or is owed it.
[[nodiscard]] inline std::string owing_each_other(const row_list<const called_duty*>& those,
                                                  const called_duty& first) {
  row_list<text> parties;
  std::string names;
  std::size_t duties = 0;
  const auto meet = [&](const text& code, const text& name) {
    if (is_listed(parties, code)) return;
    names += (parties.empty() ? "" : ", ") + called(name, code);
    parties.push_back(code);
  };
  for (const called_duty* const d : those)
    if (are_of_one_article(*d, first)) {
      meet(d->by.object, d->by.object_name);
      meet(d->by.subject, d->by.subject_name);
      ++duties;
    }
  return parties.size() > 2 && duties == parties.size() * (parties.size() - 1) ? names
                                                                               : std::string{};
}
}  // namespace detail

namespace detail {
/// What is wrong with the incident comes first, in verdict and lines: answers may rest on it.
inline void put_faults_first(report& made, const row_list<incident_finding>& faults) {
  if (faults.empty()) return;
  made.verdict =
      std::to_string(faults.size()) +
      (faults.size() == 1 ? " fault in what is said of it; " : " faults in what is said of it; ") +
      made.verdict;
  row_list<report_line> lines;
  for (const incident_finding& f : faults) lines.push_back(plain_line("Fault: " + sentence(f)));
  for (report_line& line : made.lines) lines.push_back(std::move(line));
  made.lines = std::move(lines);
}
}  // namespace detail

[[nodiscard]] inline report report_of(const casus_answer& a) {
  report made{
      "Who owes what on an " +
          detail::words_of_incident(a.kind, a.attacker_name, a.target_name, a.place, a.day) +
          (a.known_on == a.day ? "" : ", as known on " + to_string(a.known_on)) + "?",
      {},
      {}};
  if (!a.is_complete)
    made.lines.push_back(detail::plain_line(
        "The facts do not claim to cover the day: what is not listed is unknown."));
  for (const duty_status status :
       {duty_status::obliged, duty_status::pending, duty_status::not_obliged}) {
    const row_list<const called_duty*> those = a.with(status);
    row_list<bool> is_told(those.size(), false);
    for (std::size_t i = 0; i != those.size(); ++i) {
      if (is_told[i]) continue;
      const called_duty& first = *those[i];
      std::string bearers;
      if (status == duty_status::obliged && !first.waived)
        bearers = detail::owing_each_other(those, first);
      const bool is_mutual = !bearers.empty();
      std::size_t count = 0;
      for (std::size_t j = i; j != those.size(); ++j) {
        const called_duty& other = *those[j];
        if (is_told[j] || !(is_mutual ? detail::are_of_one_article(first, other)
                                      : detail::are_one_line(first, other)))
          continue;
        is_told[j] = true;
        ++count;
        if (!is_mutual)
          bearers +=
              (count == 1 ? "" : ", ") + detail::called(other.by.subject_name, other.by.subject);
      }
      report_line line = detail::line_of(first.by);
      line.says = detail::sentence_of(
          first, bearers,
          is_mutual ? "each other" : detail::called(first.by.object_name, first.by.object),
          count > 1);
      made.lines.push_back(std::move(line));
    }
    made.verdict += (made.verdict.empty() ? "" : "; ") + std::to_string(those.size()) +
                    (status == duty_status::obliged   ? " owed"
                     : status == duty_status::pending ? " pending"
                                                      : " not owed");
  }
  detail::put_faults_first(made, a.faults);
  return made;
}

[[nodiscard]] inline report report_of(const cascade& c) {
  report made{"Who is drawn in?", {}, {}};
  if (c.sides.empty()) made.verdict = "nobody";
  for (const war_side side : {war_side::attacker, war_side::target}) {
    std::string names;
    for (const on_side& one : c.sides)
      if (one.side == side) names += (names.empty() ? "" : ", ") + to_string(one.party);
    if (names.empty() && !c.sides.empty()) names = "nobody";
    if (!names.empty()) made.verdict += (made.verdict.empty() ? "" : " against ") + names;
  }
  made.verdict += "; " + std::to_string(c.rounds) + (c.rounds == 1 ? " round" : " rounds") +
                  (c.was_cut_off ? ", and more if they were not limited" : "");
  // Calls that differ in who is called, or against whom, are one line.
  row_list<bool> is_told(c.calls.size(), false);
  for (std::size_t i = 0; i != c.calls.size(); ++i) {
    if (is_told[i]) continue;
    const cascade_call& call = c.calls[i];
    const auto gather = [&](const auto& party_of, bool same_bearer) {
      std::string names;
      for (std::size_t j = i; j != c.calls.size(); ++j) {
        const cascade_call& other = c.calls[j];
        if (is_told[j] || other.round != call.round || other.outcome != call.outcome ||
            !(other.agreement == call.agreement) || !(other.article == call.article) ||
            !(other.beneficiary == call.beneficiary) ||
            !(same_bearer ? other.bearer == call.bearer : other.adversary == call.adversary))
          continue;
        is_told[j] = j != i;
        names += (names.empty() ? "" : ", ") + to_string(party_of(other));
      }
      return names;
    };
    const std::string bearers = gather([](const cascade_call& o) { return o.bearer; }, false);
    const bool one_bearer = bearers == to_string(call.bearer);
    const std::string against =
        one_bearer ? gather([](const cascade_call& o) { return o.adversary; }, true)
                   : to_string(call.adversary);
    made.lines.push_back({detail::sentence_of(call, bearers, against),
                          std::string{name_of(call.outcome)},
                          to_string(call.agreement),
                          to_string(call.article),
                          {},
                          {},
                          {}});
  }
  if (!c.events.empty()) detail::put_faults_first(made, diagnose(c.events[0]));
  return made;
}

/// By the numbers of one resolver.
[[nodiscard]] inline report report_of(const row_list<duty_conflict>& found) {
  return detail::list_report("Which duties conflict?", found, [](const duty_conflict& c) {
    return detail::plain_line(to_string(c) + ".");
  });
}
[[nodiscard]] inline report report_of(const row_list<possible_contradiction>& found) {
  return detail::list_report(
      "Which attacks would set duties against each other?", found,
      [](const possible_contradiction& c) { return detail::plain_line(to_string(c) + "."); });
}
[[nodiscard]] inline report report_of(const row_list<power>& found) {
  return detail::list_report("Who can do what about it?", found, [](const power& p) {
    report_line line = detail::plain_line(sentence(p));
    line.instrument = to_string(p.agreement);
    line.article = to_string(p.article);
    return line;
  });
}
[[nodiscard]] inline report report_of(const row_list<unanswered_word>& found) {
  return detail::list_report("Which words does nothing answer?", found,
                             [](const unanswered_word& one) {
                               report_line line = detail::plain_line(sentence(one));
                               line.instrument = to_string(one.agreement);
                               line.article = to_string(one.article);
                               return line;
                             });
}

namespace detail {
template <>
inline constexpr bool is_printable<casus_answer> = true;
template <>
inline constexpr bool is_printable<called_duty> = true;
template <>
inline constexpr bool is_printable<deciding_test> = true;
template <>
inline constexpr bool is_printable<incident> = true;
template <>
inline constexpr bool is_printable<incident_finding> = true;
template <>
inline constexpr bool is_printable<unanswered_word> = true;
template <>
inline constexpr bool is_printable<war_between> = true;
template <>
inline constexpr bool is_printable<cascade> = true;
template <>
inline constexpr bool is_printable<cascade_call> = true;
template <>
inline constexpr bool is_printable<call_to_act> = true;
template <>
inline constexpr bool is_printable<on_side> = true;
template <>
inline constexpr bool is_printable<casus_finding> = true;
template <>
inline constexpr bool is_printable<duty_conflict> = true;
template <>
inline constexpr bool is_printable<possible_contradiction> = true;
template <>
inline constexpr bool is_printable<power> = true;
template <>
inline constexpr bool is_printable<row_list<duty_conflict>> = true;
template <>
inline constexpr bool is_printable<row_list<possible_contradiction>> = true;
template <>
inline constexpr bool is_printable<row_list<power>> = true;
template <>
inline constexpr bool is_printable<row_list<unanswered_word>> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_CASUS_FOEDERIS_HPP
