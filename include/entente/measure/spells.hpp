// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_SPELLS_HPP
#define ENTENTE_MEASURE_SPELLS_HPP

#include <entente/world/world.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// How long something lasted, as tables of durations and survival packages want it.
struct duration_row {
  /// What it is about: ids that do not apply are not valid.
  agreement_id agreement;
  party_id party;
  party_id body;
  /// The number of an article, which may be the name of a phase; the role in a body.
  text label;
  spell during;
  /// Whether its end was seen: no for what is cut off at the end of the coverage.
  truth ended = truth::no;
  /// Whether it began before the coverage did, so that others like it may have ended unseen.
  truth entered_late = truth::no;
  /// Days from its beginning to its end, or to the end of the coverage: the fewest and the most
  /// that its dates allow. Nothing where they allow any number.
  std::optional<std::int32_t> least_days;
  std::optional<std::int32_t> most_days;
  /// Why it ended, in the words of whoever was asked. Empty if nobody knew or it did not end.
  text cause;

  /// @unit years of 365.25 days
  [[nodiscard]] constexpr std::optional<double> least_years() const { return years(least_days); }
  [[nodiscard]] constexpr std::optional<double> most_years() const { return years(most_days); }

 private:
  [[nodiscard]] static constexpr std::optional<double> years(std::optional<std::int32_t> days) {
    if (!days) return {};
    return *days / 365.25;
  }
};

/// Records do not say why something ended.
struct no_cause {
  [[nodiscard]] constexpr text operator()(const duration_row&) const noexcept { return {}; }
};

namespace detail {

/// Fills in what follows from the days.
template <class Cause>
[[nodiscard]] constexpr duration_row measured(duration_row row, period covered,
                                              const Cause& cause) {
  const partial_date from = row.during.from, until = row.during.until;
  row.ended = until.latest() < covered.until()      ? truth::yes
              : until.earliest() >= covered.until() ? truth::no
                                                    : truth::unknown;
  row.entered_late = from.latest() < covered.from()      ? truth::yes
                     : from.earliest() >= covered.from() ? truth::no
                                                         : truth::unknown;
  const auto days = [](date first, date last) -> std::optional<std::int32_t> {
    if (first <= date::dawn() || date::never() <= last) return {};
    return (std::max)(last - first, 0);
  };
  const auto cut = [covered](date d) { return (std::min)(d, covered.until()); };
  // An unknown end may lie before the beginning: it does not.
  row.least_days = until.earliest() <= date::dawn() ? days(from.latest(), from.latest())
                                                    : days(from.latest(), cut(until.earliest()));
  row.most_days = days(from.earliest(), cut(until.latest()));
  if (!row.ended.is_no()) row.cause = text{cause(std::as_const(row))};
  return row;
}

}  // namespace detail

/// How long each agreement was in force. @p cause takes a row and gives the words for why it ended;
/// it is asked only where it did, or may have.
template <class Cause = no_cause>
[[nodiscard]] constexpr std::vector<duration_row> agreement_spells(const world& of,
                                                                   const Cause& cause = {}) {
  std::vector<duration_row> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t i = 0; i != all.size(); ++i) {
    duration_row row;
    row.agreement = agreement_id{i};
    row.during = all[i].life();
    made.push_back(detail::measured(row, of.coverage(), cause));
  }
  return made;
}

/// How long each agreement bound each of its parties: several rows for one that left and came back.
template <class Cause = no_cause>
[[nodiscard]] constexpr std::vector<duration_row> party_spells(const world& of,
                                                               const Cause& cause = {}) {
  std::vector<duration_row> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t i = 0; i != all.size(); ++i)
    for (const auto& p : all[i].parties) {
      duration_row row;
      row.agreement = agreement_id{i};
      row.party = of.find_party(p.party);
      row.during = p.during.within(all[i].life());
      made.push_back(detail::measured(row, of.coverage(), cause));
    }
  return made;
}

/// How long each article of each agreement held, in the reading given first: one row for the
/// articles of one number, from the first beginning of any to the last end. Where numbers are those
/// of phases, the phases.
template <class Cause = no_cause>
[[nodiscard]] constexpr std::vector<duration_row> article_spells(const world& of,
                                                                 const Cause& cause = {}) {
  std::vector<duration_row> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t i = 0; i != all.size(); ++i) {
    std::vector<duration_row> rows;
    for (const auto& article : all[i].articles) {
      if (!detail::is_read_by_default(all[i], article)) continue;
      const spell during = article.during.within(all[i].life());
      const auto same = std::find_if(rows.begin(), rows.end(), [&](const duration_row& row) {
        return row.label == article.number;
      });
      if (same == rows.end()) {
        duration_row row;
        row.agreement = agreement_id{i};
        row.label = article.number;
        row.during = during;
        rows.push_back(row);
        continue;
      }
      if (during.from.latest() < same->during.from.latest()) same->during.from = during.from;
      if (same->during.until.earliest() < during.until.earliest())
        same->during.until = during.until;
    }
    for (const auto& row : rows) made.push_back(detail::measured(row, of.coverage(), cause));
  }
  return made;
}

/// How long each party had each of its roles in each body.
template <class Cause = no_cause>
[[nodiscard]] constexpr std::vector<duration_row> membership_spells(const world& of,
                                                                    const Cause& cause = {}) {
  std::vector<duration_row> made;
  for (const auto& m : of.all_facts().memberships) {
    duration_row row;
    row.party = of.find_party(m.party);
    row.body = of.find_party(m.body);
    row.label = text{name_of(m.as)};
    row.during = m.during;
    made.push_back(detail::measured(row, of.coverage(), cause));
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SPELLS_HPP
