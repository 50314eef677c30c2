// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_COMPOSITE_INDEX_HPP
#define ENTENTE_MEASURE_COMPOSITE_INDEX_HPP

#include <entente/world/panel.hpp>
#include <entente/world/state_system.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <span>

namespace entente::inline v0 {

/// The sum of what is known in each year, indexed from the panel's first year; nothing for a year
/// in which nothing is.
[[nodiscard]] constexpr row_list<std::optional<double>> yearly_sums(const panel<double>& values) {
  row_list<std::optional<double>> sums(values.years().size(), std::nullopt);
  for (const auto [party, year, value] : values) {
    auto& sum = sums[static_cast<std::size_t>(year - values.years().first)];
    sum = sum.value_or(0) + value;
  }
  return sums;
}

/// The values of the states that certainly belong to a list on some day of the year; the others
/// become missing.
[[nodiscard]] constexpr panel<double> members_only(const panel<double>& values,
                                                   const state_system& among) {
  panel<double> kept{values.years()};
  for (const auto [party, year, value] : values)
    if (among.is_member_in(party, year)) static_cast<void>(kept.set(party, year, value));
  return kept;
}

/// Each party's share of each year's sum. Where that is 0 or less, or larger than a `double` can
/// be, there are no shares: they are missing.
[[nodiscard]] constexpr panel<double> yearly_shares(const panel<double>& values) {
  const row_list<std::optional<double>> sums = yearly_sums(values);
  panel<double> shares{values.years()};
  for (const auto [party, year, value] : values) {
    const double sum = *sums[static_cast<std::size_t>(year - values.years().first)];
    if (0 < sum && sum <= (std::numeric_limits<double>::max)())
      static_cast<void>(shares.set(party, year, value / sum));
  }
  return shares;
}

/// The mean of a party's shares of the year's sums, over the components that are known for it: with
/// the six of the National Material Capabilities, CINC. What is missing is left out of the sums and
/// of the mean; a party of which no component is known has no index. For a system of states instead
/// of all parties of the panels, take `members_only` of each first.
///
/// (The textbook's division by the number of all components agrees with the published index only
/// where none is missing. Sums over a year need not be 1.)
/// @cost O(known values)
/// @source Singer, Bremer & Stuckey (1972), Capability Distribution, Uncertainty, and Major Power
/// War; Singer (1987), International Interactions 14: 115-132
[[nodiscard]] constexpr panel<double> composite_index(std::span<const panel<double>> components) {
  struct mean {
    double sum = 0;
    int parts = 0;
  };
  year_span years;
  for (const panel<double>& one : components) {
    if (one.years().empty()) continue;
    if (years.empty()) years = one.years();
    if (one.years().first < years.first) years.first = one.years().first;
    if (one.years().last > years.last) years.last = one.years().last;
  }
  panel<mean> means{years};
  for (const panel<double>& one : components)
    for (const auto [party, year, share] : yearly_shares(one)) {
      const mean before = means.at(party, year).value_or(mean{});
      static_cast<void>(means.set(party, year, mean{before.sum + share, before.parts + 1}));
    }
  panel<double> index{years};
  for (const auto [party, year, of] : means)
    static_cast<void>(index.set(party, year, of.sum / of.parts));
  return index;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_COMPOSITE_INDEX_HPP
