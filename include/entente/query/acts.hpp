// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_ACTS_HPP
#define ENTENTE_QUERY_ACTS_HPP

#include <entente/core/year_span.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/tie.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace entente::inline v0 {

/// The steps of two parties up to today that are of one of some kinds, in the order of the facts:
/// which meetings did one attend, which visits were paid. No kinds: all of them. Steps that were
/// only announced, or of which it is not certain that they had been taken, are left out. Where
/// there are none, the reasons say why.
/// @param kinds the words of `step_record::kind`
[[nodiscard]] constexpr answer_rows<step_record> acts(
    const snapshot& now, party_ref a, party_ref b, std::span<const std::string_view> kinds = {}) {
  answer_rows<step_record> found{detail::ask(now, question_kind::acts, a, b)};
  for (const std::string_view kind : kinds) detail::add_word(found.asked.what, kind);
  const tie_answer all = tie(now, a, b);
  for (const std::uint32_t number : all.steps) {
    const step_record& s = now.all_facts().steps[number];
    bool is_asked = kinds.empty();
    for (const std::string_view kind : kinds) is_asked = is_asked || s.kind.view() == kind;
    if (is_asked && s.carried_out) found.push_back(s);
  }
  detail::add_open(found.why, all.why);
  if (found.empty() && found.why.empty())
    found.why.push_back(detail::nothing_on_record(
        detail::joined_text({"act of ", found.asked.subject, " and ", found.asked.object,
                             kinds.empty() ? "" : " of these kinds", " by the day"})));
  return found;
}

/// How many steps fell into each year: those whose year is certain.
struct acts_by_year {
  year_span years;
  row_list<std::size_t> counts;
  /// Steps that may have fallen into one year or another.
  std::size_t undated = 0;

  /// The mean of some of the years. @unit steps a year
  [[nodiscard]] constexpr double rate(year_span among) const {
    const year_span meant = years.within(among);
    std::size_t all = 0;
    for (int y = meant.first; y <= meant.last; ++y)
      all += counts[static_cast<std::size_t>(y - years.first)];
    return meant.empty() ? 0 : static_cast<double>(all) / static_cast<double>(meant.size());
  }
  friend constexpr bool operator==(const acts_by_year&, const acts_by_year&) = default;
};

/// Counts steps by year; those outside of the years are left out.
[[nodiscard]] constexpr acts_by_year by_year(const row_list<step_record>& steps, year_span years) {
  acts_by_year made{years, row_list<std::size_t>(years.size(), 0), 0};
  for (const step_record& s : steps) {
    if (s.on.earliest() <= date::dawn() || s.on.latest() >= date::never() ||
        s.on.earliest().year() != s.on.latest().year())
      ++made.undated;
    else if (years.contains(s.on.earliest().year()))
      ++made.counts[static_cast<std::size_t>(s.on.earliest().year() - years.first)];
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_ACTS_HPP
