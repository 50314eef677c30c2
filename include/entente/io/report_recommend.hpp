// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_RECOMMEND_HPP
#define ENTENTE_IO_REPORT_RECOMMEND_HPP

#include <entente/io/report_avenues.hpp>
#include <entente/io/report_precedents.hpp>
#include <entente/io/report_roadmap.hpp>
#include <entente/query/recommend.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {
/// "cyber (done), maritime (open)".
[[nodiscard]] inline std::string where_it_leads(const row_list<avenue>& some) {
  return joined(some, [](const avenue& one) {
    return to_string(one.domain) + " (" + std::string{name_of(one.status)} + ")";
  });
}
/// The rules that speak of a step, each once, and not those that leave it be.
inline void add_rulings(report& made, const row_list<avenue>& some) {
  row_list<constraint_code> told;
  for (const auto& one : some)
    for (const auto& r : one.rulings) {
      if (r.verdict == permission::yes || is_listed(told, r.rule)) continue;
      told.push_back(r.rule);
      made.lines.push_back(line_of(r));
    }
}
}  // namespace detail

/// "As a precedent, P1 (2022-09-08, a statement): met: happened; not met: membership; not known:
/// none."
[[nodiscard]] inline std::string precedent_sentence(const applies_answer& of) {
  const precedent_record& p = of.precedent.record;
  const auto those = [&of](truth met) {
    return detail::joined(of.those(met),
                          [](precedent_condition c) { return std::string{name_of(c)}; });
  };
  return "As a precedent, " + to_string(p.code) + " (" + to_string(p.on) + ", " +
         to_string(p.says) + "): " +
         (of.not_known.empty() ? "met: " + those(truth::yes) + "; not met: " + those(truth::no) +
                                     "; not known: " + those(truth::unknown)
                               : detail::unknown_names(of.not_known)) +
         ".";
}

[[nodiscard]] inline report report_of(const recommendation& of) {
  const roadmap_answer& road = of.road;
  report made{"What is " + to_string(road.first_name) + " advised to do with " +
                  to_string(road.second_name) + " on " + to_string(road.day) + ", for " +
                  to_string(road.goal) + "?" + detail::asked_with(road.asked_with),
              {},
              {}};
  if (road.first.empty() || road.second.empty()) {
    made.verdict = "unknown";
    detail::add_lines(made, road.why);
    return made;
  }
  row_list<text> best;
  for (const auto& s : of.steps)
    if (s.step.layer == 1) best.push_back(s.step.what.step.title);
  made.verdict =
      best.empty()
          ? "none of the steps given"
          : "above all: " + detail::joined(best, [](const text& t) { return to_string(t); });
  made.verdict += "; " + detail::counted(of.steps.size(), "step") +
                  (of.steps.size() == 1 ? " is open, " : " are open, ") +
                  std::to_string(of.closed.size()) + " closed by rules, " +
                  std::to_string(road.out.size()) + " left out" +
                  detail::and_unknown(road.not_known);
  std::size_t number = 0;
  for (const auto& s : of.steps) {
    made.lines.push_back(detail::line_of(std::to_string(++number) + ". " + sentence(s.step) +
                                             " Its avenues: " + detail::where_it_leads(s.avenues) +
                                             ".",
                                         s.step.what.step));
    detail::add_rulings(made, s.avenues);
    for (const auto& p : s.precedents)
      made.lines.push_back(detail::cited_line(precedent_sentence(p), to_string(p.value()),
                                              p.precedent.record.code.as_text(),
                                              p.precedent.record.cites));
  }
  for (const auto& c : of.closed) {
    made.lines.push_back(detail::line_of((c.is_barred.is_yes() ? "Closed: " : "Perhaps closed: ") +
                                             detail::step_name(c.what.step) + ": " +
                                             detail::where_it_leads(c.avenues) + ".",
                                         c.what.step));
    detail::add_rulings(made, c.avenues);
  }
  for (const auto& o : road.out)
    made.lines.push_back(detail::line_of(
        "Left out: " + detail::step_name(o.what.step) + ": " + sentence(o) + ".", o.what.step));
  detail::add_lines(made, road.why);
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<recommendation> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_RECOMMEND_HPP
