// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_DELAY_HPP
#define ENTENTE_QUERY_DELAY_HPP

#include <entente/world/snapshot.hpp>

#include <optional>

namespace entente::inline v0 {

/// A number of days between two dates, as far as the dates are known. @unit days
struct day_span {
  std::int32_t at_least = 0;
  std::int32_t at_most = 0;
  [[nodiscard]] constexpr bool is_exact() const noexcept { return at_least == at_most; }
  friend constexpr bool operator==(const day_span&, const day_span&) = default;
};

/// How long it took from @p signed_on to @p in_force, both as far as they are known; nothing where
/// one of them is not known at all or never came. Not less than no days.
[[nodiscard]] constexpr std::optional<day_span> delay(partial_date signed_on,
                                                      partial_date in_force) noexcept {
  const auto is_known = [](partial_date when) {
    return when.earliest() > date::dawn() && when.latest() < date::never();
  };
  if (!is_known(signed_on) || !is_known(in_force)) return std::nullopt;
  const std::int32_t least = in_force.earliest() - signed_on.latest();
  const std::int32_t most = in_force.latest() - signed_on.earliest();
  return day_span{least < 0 ? 0 : least, most < 0 ? 0 : most};
}

/// The same of an agreement; one that is not binding counts from its signature, and took no time
/// unless the facts say from when it held. Nothing where the world has no such agreement.
[[nodiscard]] constexpr std::optional<day_span> delay(const snapshot& now,
                                                      agreement_ref agreement) {
  const agreement_id id = now.find_agreement(agreement);
  if (!id.is_valid()) return std::nullopt;
  return delay(now.record(id).signed_on, now.record(id).life().from);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_DELAY_HPP
