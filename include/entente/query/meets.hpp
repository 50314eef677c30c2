// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_MEETS_HPP
#define ENTENTE_QUERY_MEETS_HPP

#include <entente/model/spending.hpp>
#include <entente/query/owes.hpp>
#include <entente/world/series.hpp>

#include <optional>
#include <span>

namespace entente::inline v0 {

/// Why it is not known whether a party meets a target.
enum class gap : std::uint8_t {
  none,
  no_value,     // the series has no value of the party in the year
  other_unit,   // it measures in another unit than the target
  not_yet_set,  // the target was set later
  unnamed       // the series has no name
};
[[nodiscard]] constexpr std::array<named<gap>, 5> words_of(gap) noexcept {
  return {{{gap::none, "none"},
           {gap::no_value, "no_value"},
           {gap::other_unit, "other_unit"},
           {gap::not_yet_set, "not_yet_set"},
           {gap::unnamed, "unnamed"}}};
}

/// Whether a party met a target in a year, by one series.
struct meets_answer {
  text party;
  int year = 0;
  /// The series that says so.
  text by;
  spending_target target;
  truth value;
  gap lacks = gap::none;
  /// What the party spent, in the unit of the series, and whether that is an estimate.
  std::optional<double> spent;
  std::optional<bool> is_estimate;
  /// Whether the target was due by the year: one that names no year is due when it is set.
  truth is_due;

  [[nodiscard]] constexpr operator truth() const noexcept { return value; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return value.is_yes(); }
  friend constexpr bool operator==(const meets_answer&, const meets_answer&) = default;
};

/// Whether a party is at or above the target in a year (at or below a ceiling), by this series.
/// Whether it had to be, its `is_due` says.
[[nodiscard]] constexpr meets_answer meets(const series& by, const spending_target& target,
                                           party_name party, int year) {
  meets_answer made{text{party.name()}, year, by.name(), target, {}, gap::none, {}, {}, {}};
  made.is_due = truth{year >= target.due_in.value_or(target.set_in)};
  made.spent = by.at(party, year);
  if (made.spent) made.is_estimate = by.is_estimate(party, year);
  if (by.name().empty())
    made.lacks = gap::unnamed;
  else if (!(by.unit() == target.unit))
    made.lacks = gap::other_unit;
  else if (year < target.set_in)
    made.lacks = gap::not_yet_set;
  else if (!made.spent)
    made.lacks = gap::no_value;
  else
    made.value =
        truth{is_ceiling(target) ? *made.spent <= target.value : *made.spent >= target.value};
  return made;
}
/// A panel does not say of which series it is.
template <class T>
meets_answer meets(const panel<T>&, const spending_target&, party_name, int) = delete;

/// The answers of each series of its own, and whether those that know agree.
struct meets_by_series {
  row_list<meets_answer> each;
  /// Yes or no if at least two series know; else unknown.
  truth agree;
  friend constexpr bool operator==(const meets_by_series&, const meets_by_series&) = default;
};
[[nodiscard]] constexpr meets_by_series meets(const row_list<series>& all,
                                              const spending_target& target, party_name party,
                                              int year) {
  meets_by_series made;
  std::size_t yes = 0, no = 0;
  for (const series& by : all) {
    made.each.push_back(meets(by, target, party, year));
    yes += made.each.back().value.is_yes() ? 1U : 0U;
    no += made.each.back().value.is_no() ? 1U : 0U;
  }
  if (yes + no > 1) made.agree = truth{yes == 0 || no == 0};
  return made;
}

/// Who of several meets a target, who does not, of whom it is not known.
struct meets_list {
  row_list<meets_answer> yes, no, unknown;
  /// What was asked: which target, in which year, by which series, of whom.
  spending_target target = {};
  int year = 0;
  text by = {};
  question among = {};
  /// What leaves open who they are.
  row_list<reason> why = {};
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const meets_list&, const meets_list&) = default;
};
/// By one series, of the parties of an answer: `who_meets(by, target, members(now, body), 2022)`.
[[nodiscard]] constexpr meets_list who_meets(const series& by, const spending_target& target,
                                             const party_list& among, int year) {
  meets_list made{{}, {}, {}, target, year, by.name(), among.asked(), {}};
  detail::add_open(made.why, among.reasons());
  for (const party_finding& one : among) {
    meets_answer found = meets(by, target, one.code, year);
    (found.value.is_yes()  ? made.yes
     : found.value.is_no() ? made.no
                           : made.unknown)
        .push_back(std::move(found));
  }
  return made;
}

/// The targets that a holder has set itself by a year, in the order of the rows.
[[nodiscard]] constexpr row_list<spending_target> targets_of(
    std::span<const spending_target> targets, party_name holder, int by_year) {
  row_list<spending_target> found;
  for (const auto& t : targets)
    if (holder.is(t.holder) && t.set_in <= by_year) found.push_back(t);
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_MEETS_HPP
