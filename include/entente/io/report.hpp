// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_HPP
#define ENTENTE_IO_REPORT_HPP

#include <entente/io/sentence.hpp>
#include <entente/query/features.hpp>
#include <entente/query/history.hpp>
#include <entente/scale/raised_by.hpp>
#include <entente/scale/text_and_practice.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0 {

/// One statement of an answer and where it stands.
struct report_line {
  std::string says;
  /// "yes", "no" or "unknown": what the statement does to the answer; empty where it only lists.
  std::string effect;
  std::string instrument;
  std::string article;
  std::string confidence;
  std::string source;
  /// The citation in words.
  std::string cites;
};

/// An answer as text: the question, the verdict, and the statements it rests on. Every answer
/// becomes one, and every output format is made from one.
struct report {
  std::string question;
  std::string verdict;
  row_list<report_line> lines;
};

namespace detail {
[[nodiscard]] inline report_line plain_line(std::string words) {
  return {std::move(words), {}, {}, {}, {}, {}, {}};
}
/// Where the scale is from: the last line of what is said on it.
template <class Scale>
[[nodiscard]] report_line source_line() {
  return plain_line("The scale: " + std::string{Scale::source} + ".");
}
/// The question, or @p general words for rows that somebody put together.
[[nodiscard]] inline std::string asked_in_words(const question& asked, const char* general) {
  return asked.kind == question_kind::not_stated ? general : sentence(asked);
}
/// What else a question was asked with, after its sentence; nothing by default.
[[nodiscard]] inline std::string asked_with(const text& words) {
  return words.empty() ? std::string{} : " (Asked with: " + to_string(words) + ".)";
}
[[nodiscard]] inline report_line line_of(const reason& why) {
  return {sentence(why),
          why.on == ground::step ? std::string{} : to_string(why.says),
          to_string(why.instrument),
          to_string(why.article),
          std::string{name_of(why.cites.standing)},
          to_string(why.cites.source),
          citation(why)};
}
/// Where a fact of an answer stands: "P1; verified: the Gazette".
[[nodiscard]] inline report_line cited_line(std::string says, std::string effect, const text& code,
                                            const provenance& cites) {
  reason why;
  why.instrument = code;
  why.cites = cites;
  return {std::move(says),
          std::move(effect),
          to_string(code),
          {},
          std::string{name_of(cites.standing)},
          to_string(cites.source),
          citation(why)};
}
inline void add_lines(report& made, const row_list<reason>& reasons) {
  for (const auto& why : reasons) made.lines.push_back(line_of(why));
}
inline void add_lines(report& made, const row_list<unknown_name>& names) {
  for (const auto& name : names) made.lines.push_back(plain_line(sentence(name)));
}
/// Of a tie of which the facts do not hold everything, that they do not.
inline void add_not_recorded(report& made, bool is_recorded) {
  if (!is_recorded)
    made.lines.push_back(
        plain_line("The facts do not claim to hold everything that is between the two."));
}
/// "2 steps", "1 step".
[[nodiscard]] inline std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string{noun} + (count == 1 ? "" : "s");
}
template <class Range, class Words>
[[nodiscard]] std::string joined(const Range& some, const Words& words) {
  std::string out;
  for (const auto& one : some) out += (out.empty() ? "" : ", ") + words(one);
  return out.empty() ? "none" : out;
}
/// A line a row.
template <class Row, class Words>
[[nodiscard]] report list_report(std::string question, const row_list<Row>& rows,
                                 const Words& line) {
  report made{
      std::move(question), rows.empty() ? "none on record" : std::to_string(rows.size()), {}};
  for (const auto& row : rows) made.lines.push_back(line(row));
  return made;
}
}  // namespace detail

[[nodiscard]] inline report report_of(const row_list<reason>& found) {
  return detail::list_report("Why?", found, [](const reason& why) { return detail::line_of(why); });
}
/// By the numbers of one world.
[[nodiscard]] inline report report_of(const row_list<directed_dyad>& found) {
  return detail::list_report("Who owes whom?", found, [](const directed_dyad& d) {
    return detail::plain_line(to_string(d) + ".");
  });
}

[[nodiscard]] inline report report_of(const answer& a) {
  report made{sentence(a.asked()), to_string(a.value()), {}};
  detail::add_lines(made, a.reasons());
  return made;
}

[[nodiscard]] inline report report_of(const party_list& found) {
  const auto name = [](const party_finding& f) {
    return to_string(f.name) + " (" + to_string(f.code) + ")";
  };
  report made{sentence(found.asked()),
              std::to_string(found.size()) + ": " + detail::joined(found, name),
              {}};
  if (found.empty()) made.verdict = found.is_complete() ? "nobody" : "nobody for certain";
  if (!found.possible().empty())
    made.verdict += "; possibly " + detail::joined(found.possible(), name);
  detail::add_lines(made, found.reasons());
  return made;
}

[[nodiscard]] inline report report_of(const role_list& found) {
  report made{sentence(found.asked()),
              detail::joined(found, [](const role_finding& r) { return to_string(r); }),
              {}};
  if (found.empty() && !found.reasons().empty()) made.verdict = "unknown";
  detail::add_lines(made, found.reasons());
  return made;
}

[[nodiscard]] inline report report_of(const tie_answer& found) {
  const auto code = [](const tie_agreement& one) {
    return (one.in_force.is_unknown() ? "possibly " : "") + to_string(one.code);
  };
  const auto duty_word = [](duty d) { return detail::word(d); };
  const auto owes = [&](const text& who, const text& whom, flag_set<duty> certain,
                        flag_set<duty> possible) {
    std::string out =
        to_string(who) + " owes " + to_string(whom) + ": " + detail::joined(certain, duty_word);
    row_list<duty> open;
    for (const duty d : possible)
      if (!certain.contains(d)) open.push_back(d);
    return open.empty() ? out : out + " (possibly " + detail::joined(open, duty_word) + ")";
  };
  const auto features = [](const auto& all, const char* noun) {
    const std::size_t certain = detail::certain_of(all), open = all.size() - certain;
    return detail::counted(certain, noun) +
           (open == 0 ? "" : " (" + std::to_string(open) + " more possible)");
  };
  report made;
  made.question =
      sentence(question{question_kind::tie, {}, found.first_name, found.second_name, found.day});
  if (found.within == reach::through_alliances)
    made.question += " (Bodies of which they are members count.)";
  if (found.exists().is_unknown() && found.agreements.empty()) {
    made.verdict = "unknown";
    detail::add_lines(made, found.reasons());
    return made;
  }
  made.verdict =
      "in force: " + detail::joined(found.agreements, code) + "; " +
      owes(found.first_name, found.second_name, found.first_owes, found.first_may_owe) + "; " +
      owes(found.second_name, found.first_name, found.second_owes, found.second_may_owe) + "; " +
      detail::counted(found.steps.size(), "step") + "; " + features(found.forms, "form") + " and " +
      features(found.domains, "domain") + "; since " + to_string(found.since);
  detail::add_lines(made, found.reasons());
  return made;
}

[[nodiscard]] inline report report_of(const row_list<tie_event>& events) {
  report made{"What changed?", detail::counted(events.size(), "change"), {}};
  for (const auto& e : events)
    made.lines.push_back(detail::cited_line(sentence(e), {}, e.code, e.cites));
  return made;
}

/// The rows as they are reported without it, for what was asked, and why they are none or not all.
template <class Row>
[[nodiscard]] report report_of(const answer_rows<Row>& found) {
  report made = report_of(static_cast<const row_list<Row>&>(found));
  made.question = detail::asked_in_words(found.asked, made.question.c_str());
  if (found.empty() && found.is_open()) made.verdict = "unknown";
  detail::add_lines(made, found.why);
  return made;
}

namespace detail {
/// "IPCP", "between none and menu", "not applicable".
template <assesses_features Scale>
[[nodiscard]] std::string standing_words(standing status,
                                         const std::optional<level<Scale>>& at_least,
                                         const std::optional<level<Scale>>& at_most) {
  if (status == standing::not_applicable) return "not applicable";
  if (status == standing::assessed) return to_string(*at_least);
  if (*at_least == *at_most) return to_string(*at_least) + " or not applicable";
  return "between " + to_string(*at_least) + " and " + to_string(*at_most);
}
template <judges_features Scale>
[[nodiscard]] std::string verdict_of(const level<Scale>& l) {
  return to_string(l) + " (rank " + std::to_string(l.rank()) + " of 0 to " +
         std::to_string(level<Scale>::ranks - 1) + ")";
}
template <product_scale Scale>
[[nodiscard]] std::string verdict_of(const level<Scale>& l) {
  return to_string(l);
}
/// "high (rank 2 of 0 to 2)".
template <assesses_features Scale>
[[nodiscard]] std::string verdict(const score<Scale>& found) {
  if (found.status == standing::not_applicable) return "the scale does not apply";
  if (found.status == standing::unknown)
    return "unknown: " +
           (*found.at_least == *found.at_most
                ? standing_words(found.status, found.at_least, found.at_most)
                : "from " + to_string(*found.at_least) + " to " + to_string(*found.at_most));
  return verdict_of(found.value());
}
[[nodiscard]] inline report_line line_of(const std::string& subject, const feature& f) {
  return {
      subject + " " + sentence(f) + ".",      to_string(f.holds),        to_string(f.from),     {},
      std::string{name_of(f.cites.standing)}, to_string(f.cites.source), to_string(f.from_name)};
}
}  // namespace detail

/// "high (rank 2 of 0 to 2)", "unknown: from low to high", "unknown: low or not applicable".
template <assesses_features Scale>
[[nodiscard]] std::string to_string(const score<Scale>& found) {
  return detail::verdict(found);
}

/// What a scale may judge, and whether there may be more.
[[nodiscard]] inline report report_of(const features& found) {
  report made{"What is there to judge of " + detail::it_of(found.asked) +
                  detail::on_its_day(found.asked) + "?",
              detail::counted(found.all.size(), "feature") +
                  (found.complete && found.is_recorded ? "" : "; there may be more"),
              {}};
  for (const auto& f : found.all) made.lines.push_back(detail::line_of("It has", f));
  detail::add_not_recorded(made, found.is_recorded);
  detail::add_lines(made, found.not_known);
  return made;
}

template <assesses_features Scale>
[[nodiscard]] report report_of(const assessment<Scale>& found) {
  report made{"Where does " + detail::it_of(found.asked) + " stand on the " +
                  std::string{Scale::name} + detail::on_its_day(found.asked) + "?",
              detail::verdict<Scale>(found),
              {}};
  for (const auto& f : found.decided_by) made.lines.push_back(detail::line_of("It has", f));
  for (const auto& f : found.hangs_on) made.lines.push_back(detail::line_of("It may have", f));
  detail::add_not_recorded(made, found.is_recorded);
  detail::add_lines(made, found.not_known);
  made.lines.push_back(detail::source_line<Scale>());
  return made;
}

template <judges_features Scale>
[[nodiscard]] report report_of(const text_and_practice<Scale>& found) {
  report made{"Where does " + detail::it_of(found.as_built.asked) + " stand on the " +
                  std::string{Scale::name} + detail::on_its_day(found.as_built.asked) +
                  ", by its texts and as built?",
              "by its texts: " + detail::verdict<Scale>(found.by_text) +
                  "; as built: " + detail::verdict<Scale>(found.as_built),
              {}};
  for (const auto& f : found.by_text.decided_by)
    made.lines.push_back(detail::line_of("The texts give it", f));
  for (const auto& f : found.built)
    made.lines.push_back(detail::line_of("No text, but practice gives it", f));
  for (const auto& f : found.as_built.hangs_on)
    made.lines.push_back(detail::line_of("It may have", f));
  detail::add_not_recorded(made, found.as_built.is_recorded);
  detail::add_lines(made, found.as_built.not_known);
  made.lines.push_back(detail::plain_line(
      found.practice_goes_further.is_yes()  ? "Practice goes further."
      : found.practice_goes_further.is_no() ? "Practice goes no further."
                                            : "Whether practice goes further is not known."));
  made.lines.push_back(detail::source_line<Scale>());
  return made;
}

/// "instrument ITPP"; "any duty"; "form programme with domain capacity_building".
template <judges_features Scale>
[[nodiscard]] std::string sentence(const way_up<Scale>& way) {
  if (way.what.code.empty()) return "any " + std::string{name_of(way.what.kind)};
  return sentence(way.what) + (way.domain.empty() ? "" : " with domain " + std::string{way.domain});
}

template <judges_features Scale>
[[nodiscard]] report report_of(const ways_up<Scale>& found) {
  const std::string stands =
      detail::standing_words(found.now.status, found.now.at_least, found.now.at_most);
  report made{"What would raise " + detail::it_of(found.now.asked) + " on the " +
                  std::string{Scale::name} + detail::on_its_day(found.now.asked) + "?",
              {},
              {}};
  if (found.all.empty())
    made.verdict = "no single feature that the scale looks for; now: " + stands;
  else
    made.verdict = "from " + stands + " to " + to_string(found.next()[0].to) + ": " +
                   detail::joined(found.next(), [](const auto& way) { return sentence(way); });
  for (const auto& way : found.all)
    made.lines.push_back(
        {(way.what.holds.is_unknown() ? "If it were certain that it has " + sentence(way) + ", it"
                                      : "With " + sentence(way) + " it") +
             " would stand at " + to_string(way.to) + ".",
         {},
         to_string(way.what.from),
         {},
         std::string{name_of(way.what.cites.standing)},
         to_string(way.what.cites.source),
         to_string(way.what.from_name)});
  detail::add_not_recorded(made, found.now.is_recorded);
  detail::add_lines(made, found.now.not_known);
  made.lines.push_back(detail::source_line<Scale>());
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_HPP
