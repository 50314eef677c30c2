// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_PORTFOLIO_SERIES_HPP
#define ENTENTE_MEASURE_PORTFOLIO_SERIES_HPP

#include <entente/measure/portfolio_years.hpp>
#include <entente/measure/series.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// The portfolios of the members of a system over the days of a period: on its first day, and then
/// on each day on which a value changes. Calls `each(day, ties, changed)` with the portfolios, the
/// same object every time, and the rows that changed, in order; on the first day all of them.
/// `similarity_matrix::update` takes both. A system that changes is one call for each period in
/// which it stays as it is.
///
/// Values are those of `portfolios_on` that day; only days that the facts cover count.
/// @pre the ids are of the history's world
/// @cost O(members^2 + changes log(changes)), and that of `each`
template <valuing_scheme Scheme, class Each>
constexpr void each_change_of_portfolios(const duty_history& all_time,
                                         std::span<const party_id> system, const Scheme& scheme,
                                         period days, const portfolio_options& how,
                                         const Each& each) {
  struct turn {
    date day;
    std::uint32_t row, column;
    std::optional<int> value;
  };
  const detail::day_range in{days, all_time.of().coverage()};
  if (in.is_empty()) return;
  const auto value_of = [&](possible_duties owes, possible_duties is_owed) {
    return detail::value_of(scheme, detail::directed_by(how.direction, owes, is_owed));
  };
  const std::vector<party_id> who = detail::each_once(system, all_time.parties());
  std::vector<turn> turns;
  for (std::uint32_t i = 0; i != who.size(); ++i)
    for (std::uint32_t k = 0; k != i; ++k) {
      if (!who[i].is_valid() || !who[k].is_valid()) continue;
      const auto forth = all_time.changes(who[i], who[k]);
      const auto back = all_time.changes(who[k], who[i]);
      possible_duties owes, is_owed;
      for (std::size_t f = 0, b = 0; f != forth.size() || b != back.size();) {
        const date next_forth = f == forth.size() ? date::never() : forth[f].from;
        const date next_back = b == back.size() ? date::never() : back[b].from;
        const date day = (std::min)(next_forth, next_back);
        if (!(day < in.last)) break;
        if (next_forth == day) {
          owes = {forth[f].certain, forth[f].possible};
          ++f;
        }
        if (next_back == day) {
          is_owed = {back[b].certain, back[b].possible};
          ++b;
        }
        const date on = (std::max)(day, in.first);
        turns.push_back({on, i, k, value_of(owes, is_owed)});
        turns.push_back({on, k, i, value_of(is_owed, owes)});
      }
    }
  auto ties = detail::untied(scheme, who.size(), how.own);
  detail::leave_out_nobody(ties, who);
  std::vector<std::size_t> changed;
  std::vector<bool> has_changed(who.size(), true);  // on the first day
  const auto happen = [&](const turn& what) {
    if (ties.at(what.row, what.column) == what.value) return;
    static_cast<void>(ties.set(what.row, what.column, what.value));
    has_changed[what.row] = true;
  };
  detail::each_day(turns, in.first, happen, [&](date day) {
    changed.clear();
    for (std::size_t i = 0; i != who.size(); ++i)
      if (has_changed[i]) changed.push_back(i);
    if (!changed.empty() || day == in.first)
      each(day, std::as_const(ties), std::span<const std::size_t>{changed});
    has_changed.assign(who.size(), false);
  });
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_PORTFOLIO_SERIES_HPP
