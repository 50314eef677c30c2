// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_CAPABILITY_HPP
#define ENTENTE_MEASURE_CAPABILITY_HPP

#include <entente/core/amount.hpp>
#include <entente/core/truth.hpp>
#include <entente/world/snapshot.hpp>

#include <cmath>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace entente::inline v0 {

/// What the capabilities of some parties come to. Where one is missing, what rests on all of them
/// is nothing; sums over those that are known say so in their name.
/// @source as computed by the scripts of Gannon & Kent, Depth of Defense Lattices (DoDL), from
/// CINC: dispersal is sd / mean, asymmetry max - min
struct capability_summary {
  std::size_t members = 0;
  std::size_t missing = 0;
  /// Of those that are known.
  double known_total = 0, strongest = 0, weakest = 0;
  /// How far they are from their mean: the sum of (x / mean - 1)^2, 0 if all are equal.
  double known_spread = 0;

  [[nodiscard]] constexpr bool is_complete() const noexcept { return members != 0 && missing == 0; }
  [[nodiscard]] constexpr std::optional<double> total() const noexcept {
    return is_complete() ? detail::finite(known_total) : std::nullopt;
  }
  /// How unequal members are: the standard deviation (of a sample, n - 1) over the mean. Nothing
  /// for fewer than two or if nobody has any.
  [[nodiscard]] std::optional<double> dispersal() const {
    if (!is_complete() || members < 2 || !(strongest > 0)) return std::nullopt;
    return std::sqrt(known_spread / static_cast<double>(members - 1));
  }
  /// The strongest less the weakest.
  [[nodiscard]] constexpr std::optional<double> asymmetry() const noexcept {
    return is_complete() ? std::optional<double>{strongest - weakest} : std::nullopt;
  }
  /// The weakest over the strongest: of two parties, how even they are.
  [[nodiscard]] constexpr std::optional<double> ratio() const noexcept {
    if (!is_complete() || !(strongest > 0)) return std::nullopt;
    return weakest / strongest;
  }
  /// The share of the strongest in all.
  [[nodiscard]] constexpr std::optional<double> share_of_strongest() const noexcept {
    if (!total() || !(strongest > 0)) return std::nullopt;
    return strongest / known_total;
  }
  /// Concentration: 0 if all are equal, 1 if one has everything. Nothing for fewer than two.
  /// @source Singer, Bremer & Stuckey (1972): of shares s, sqrt((sum of s^2 - 1/n) / (1 - 1/n))
  [[nodiscard]] std::optional<double> concentration() const {
    if (!is_complete() || members < 2 || !(strongest > 0)) return std::nullopt;
    const auto n = static_cast<double>(members);
    return std::sqrt(known_spread / (n * (n - 1)));
  }
};

/// A capability that is negative, infinite or NaN is missing.
[[nodiscard]] constexpr capability_summary summary_of(
    std::span<const std::optional<double>> capabilities) noexcept {
  capability_summary made;
  made.members = capabilities.size();
  double known = 0;
  for (const auto& given : capabilities) {
    const auto one = detail::amount(given);
    if (!one) {
      ++made.missing;
      continue;
    }
    made.known_total += *one;
    made.strongest = known < 1 || *one > made.strongest ? *one : made.strongest;
    made.weakest = known < 1 || *one < made.weakest ? *one : made.weakest;
    ++known;
  }
  if (!(made.strongest > 0)) return made;
  // As shares of the strongest and from the weakest: so that no square is too large or small, and
  // small differences between large numbers are kept.
  const auto above = [&](double one) { return (one - made.weakest) / made.strongest; };
  double mean_above = 0;
  for (const auto& one : capabilities)
    if (detail::amount(one)) mean_above += above(*one) / known;
  const double mean = made.weakest / made.strongest + mean_above;
  for (const auto& one : capabilities)
    if (detail::amount(one)) {
      const double off = (above(*one) - mean_above) / mean;
      made.known_spread += off * off;
    }
  return made;
}

/// Who is certainly bound by an agreement today, in the order of its parties, each once. Nobody if
/// the world has no such agreement.
[[nodiscard]] constexpr std::vector<party_id> parties_bound_by(const snapshot& now,
                                                               agreement_id agreement) {
  std::vector<party_id> made;
  if (agreement.index() >= now.agreements()) return made;
  for (const auto& p : now.record(agreement).parties) {
    const party_id one = now.find_party(p.party);
    bool is_new = now.is_bound(agreement, one).is_yes();
    for (const party_id other : made) is_new = is_new && other != one;
    if (is_new) made.push_back(one);
  }
  return made;
}

/// The share of parties that a list names, such as that of the major powers: nothing without
/// parties, or if the list does not say of one of them.
/// @param is_major from a party to a `truth`: `[&](party_id p) { return majors.is_member(code(p),
/// day); }`
template <class IsMajor>
[[nodiscard]] constexpr std::optional<double> share_of_majors(std::span<const party_id> parties,
                                                              const IsMajor& is_major) {
  std::size_t count = 0;
  for (const party_id one : parties) {
    const truth is = is_major(one);
    if (is.is_unknown()) return std::nullopt;
    count += is.is_yes() ? 1U : 0U;
  }
  if (parties.empty()) return std::nullopt;
  return static_cast<double>(count) / static_cast<double>(parties.size());
}

/// One who may fight on a side: its capabilities, and whether it will, as somebody answers (a
/// question of who is obliged in an incident, or of who promised what).
struct expected_help {
  std::optional<double> capability;
  truth comes = truth::unknown;
};
/// The strength of a side: with those who certainly come, and with all who may. Nothing if the
/// capability of one who comes, or may come, is missing: what is not known is not 0. A capability
/// that is negative, infinite or NaN is missing.
struct side_strength {
  std::optional<double> certain, possible;
};
/// @param own what the side has without anybody's help
[[nodiscard]] constexpr side_strength strength_of(std::optional<double> own,
                                                  std::span<const expected_help> allies) noexcept {
  side_strength made{detail::amount(own), detail::amount(own)};
  const auto add = [](std::optional<double>& to, std::optional<double> more) {
    more = detail::amount(more);
    to = to && more ? detail::finite(*to + *more) : std::nullopt;
  };
  for (const expected_help& one : allies) {
    if (one.comes.is_no()) continue;
    if (one.comes.is_yes()) add(made.certain, one.capability);
    add(made.possible, one.capability);
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_CAPABILITY_HPP
