// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_SPENDING_HPP
#define ENTENTE_MODEL_SPENDING_HPP

#include <entente/model/records.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace entente::inline v0 {

/// What kind of figure a party or body set itself, in the words of its text. A ceiling is not to be
/// exceeded, any other is to be reached.
enum class target_kind : std::uint8_t {
  guideline,
  pledge,
  commitment,
  plan,
  budget,
  ceiling,
  exemption
};
[[nodiscard]] constexpr std::array<named<target_kind>, 7> words_of(target_kind) noexcept {
  return {{{target_kind::guideline, "guideline"},
           {target_kind::pledge, "pledge"},
           {target_kind::commitment, "commitment"},
           {target_kind::plan, "plan"},
           {target_kind::budget, "budget"},
           {target_kind::ceiling, "ceiling"},
           {target_kind::exemption, "exemption"}}};
}

/// How much a body asks of its members, or a party of itself: apart from what anybody spends.
struct spending_target {
  party_code holder;
  target_kind kind = target_kind::guideline;
  /// @unit that of `unit`
  double value = 0;
  /// In the words of the series that measure it: "pct_gdp".
  text unit;
  /// The year in which it was set, and the one by which it is to be met, if it names one.
  int set_in = 0;
  std::optional<int> due_in;
  text says;
  provenance cites;
  friend constexpr bool operator==(const spending_target&, const spending_target&) = default;
};

/// Which bound a target sets.
[[nodiscard]] constexpr bool is_ceiling(const spending_target& target) noexcept {
  return target.kind == target_kind::ceiling;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_SPENDING_HPP
