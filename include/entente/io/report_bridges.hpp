// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_BRIDGES_HPP
#define ENTENTE_IO_REPORT_BRIDGES_HPP

#include <entente/io/report_precedents.hpp>
#include <entente/query/bridges.hpp>
#include <entente/query/pacts.hpp>
#include <entente/query/rights.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {
[[nodiscard]] inline std::string codes_in(const row_list<party_finding>& some) {
  return joined(some, [](const party_finding& f) { return to_string(f.code); });
}
}  // namespace detail

/// "2 smallest: {0, 2}, {1, 2}"; "perhaps not the smallest" where the search was given up.
[[nodiscard]] inline std::string to_string(const set_covers& of) {
  const auto set = [](const row_list<std::uint32_t>& numbers) {
    return "{" + detail::joined(numbers, [](std::uint32_t n) { return std::to_string(n); }) + "}";
  };
  return std::to_string(of.count) + " smallest" +
         (of.listed.empty() ? "" : ": " + detail::joined(of.listed, set)) +
         (of.count > of.listed.size() ? ", and more" : "") +
         (of.is_exact ? "" : "; perhaps not the smallest");
}

/// Every criterion that is set, in words: "the one as member or partner, the others as member; each
/// body reaches at least 1 of them; its members defend each other".
[[nodiscard]] inline std::string sentence(const bridge_criteria& c) {
  return to_string(detail::words_of(c));
}

/// "at_least: yes", "mandate: no (economic and political coordination)".
[[nodiscard]] inline std::string sentence(const criterion_finding& c) {
  return std::string{name_of(c.about)} + ": " + to_string(c.met) +
         (c.has.empty() ? "" : " (" + to_string(c.has) + ")");
}

/// "The Club (CLUB) is one: it reaches 2: Aldera, Borea. at_least: yes." Of a body that is none:
/// only the criteria that it fails.
[[nodiscard]] inline std::string sentence(const forum_finding& f) {
  std::string out = to_string(f.forum) + (f.meets.is_yes()  ? " is one"
                                          : f.meets.is_no() ? " is none"
                                                            : " may be one");
  out += ": it reaches " + std::to_string(f.reached.size());
  if (!f.reached.empty()) out += ": " + detail::names_of(f.reached);
  if (!f.possibly_reached.empty()) out += "; possibly " + detail::names_of(f.possibly_reached);
  out += '.';
  for (const auto& c : f.criteria)
    if (!f.meets.is_no() || c.met.is_no()) out += " " + sentence(c) + ".";
  return out;
}

[[nodiscard]] inline report report_of(const bridge_answer& found) {
  report made{"Which bodies connect " + detail::called(found.focal) + " with " +
                  detail::counted(found.targets.size(), "other") + " (" +
                  detail::codes_in(found.targets) + ") on " + to_string(found.day) +
                  "? Criteria: " + sentence(found.criteria) + ".",
              {},
              {}};
  if (!found.focal.party.is_valid()) {
    made.verdict = "unknown: " + detail::unknown_names(found.not_known);
    return made;
  }
  made.verdict =
      detail::joined(found, [](const forum_finding& f) { return to_string(f.forum.code); });
  if (!found.possible.empty())
    made.verdict += "; possibly " + detail::joined(found.possible, [](const forum_finding& f) {
                      return to_string(f.forum.code);
                    });
  if (found.targets.empty()) made.verdict += "; there is nobody to reach";
  if (found.smallest.count != 0) {
    made.verdict += found.smallest.is_exact ? "; fewest that reach all within reach: "
                                            : "; few that reach all within reach, perhaps not the "
                                              "fewest, for there are too many to try: ";
    std::string sets;
    for (const auto& cover : found.smallest.listed)
      sets += (sets.empty() ? "" : " or ") + detail::joined(cover, [&](std::uint32_t i) {
                return to_string(found[i].forum.code);
              });
    made.verdict += sets;
    if (found.smallest.count > found.smallest.listed.size())
      made.verdict += " or another of " + std::to_string(found.smallest.count);
  }
  if (!found.out_of_reach.empty())
    made.verdict += "; out of reach: " + detail::codes_in(found.out_of_reach);
  if (!found.not_known.empty()) made.verdict += "; " + detail::unknown_names(found.not_known);
  if (!found.complete) made.verdict += "; the facts do not cover the day";
  for (const auto* const some : {&found.forums, &found.possible, &found.rejected})
    for (const auto& f : *some) {
      made.lines.push_back(
          detail::cited_line(sentence(f), to_string(f.meets), f.forum.code.as_text(), f.cites));
      if (f.meets.is_no()) continue;
      for (const auto& why : f.reasons) made.lines.push_back(detail::line_of(why));
    }
  return made;
}

/// "Pact of the Hills pledges defence, consultation; bound: Aldera, Borea."
[[nodiscard]] inline std::string sentence(const pact_finding& f) {
  return detail::called(f.name, f.code.as_text()) +
         (f.holds.is_yes() ? " pledges " : " may pledge ") +
         detail::joined(f.pledges, [](duty d) { return detail::word(d); }) +
         "; bound: " + detail::names_of(f.bound) +
         (f.possibly_bound.empty() ? "" : "; possibly " + detail::names_of(f.possibly_bound)) + ".";
}
[[nodiscard]] inline report report_of(const row_list<pact_finding>& found) {
  report made{"Which pacts are there?", detail::counted(found.size(), "pact"), {}};
  for (const auto& f : found)
    made.lines.push_back(
        detail::cited_line(sentence(f), to_string(f.holds), f.code.as_text(), f.why.cites));
  return made;
}

/// "raise_agenda, as member in the Club."
[[nodiscard]] inline std::string sentence(const right_finding& f) {
  return to_string(f.right) + ", as " + to_string(f.by) + ".";
}
[[nodiscard]] inline report report_of(const row_list<right_finding>& found) {
  report made{"Which rights go with its roles?", detail::counted(found.size(), "right"), {}};
  for (const auto& f : found)
    made.lines.push_back(
        detail::cited_line(sentence(f), to_string(f.by.holds), f.by.code.as_text(), f.cites));
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<bridge_answer> = true;
template <>
inline constexpr bool is_printable<row_list<pact_finding>> = true;
template <>
inline constexpr bool is_printable<row_list<right_finding>> = true;
template <>
inline constexpr bool is_printable<set_covers> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_BRIDGES_HPP
