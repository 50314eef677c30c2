// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_FORM_TRAIT_HPP
#define ENTENTE_MODEL_FORM_TRAIT_HPP

#include <entente/model/records.hpp>

#include <cstdint>

namespace entente::inline v0 {

/// What a form of cooperation is worth, as somebody judges it: a rung of a ladder, and three
/// measures that are kept apart. Forms may share a rank.
struct form_trait {
  form_code form;
  std::uint16_t rung = 0;
  /// What the two can do together by it: more is more.
  std::uint16_t capability_reach = 0;
  /// Whether it outlives a change of government: more is longer.
  std::uint16_t persistence = 0;
  /// What each act costs by it: more is dearer.
  std::uint16_t cost_of_acting = 0;
  text because = {};
  provenance cites = {};
  friend constexpr bool operator==(const form_trait&, const form_trait&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_FORM_TRAIT_HPP
