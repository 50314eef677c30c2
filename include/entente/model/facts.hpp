// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_FACTS_HPP
#define ENTENTE_MODEL_FACTS_HPP

#include <entente/core/period.hpp>
#include <entente/model/argument_records.hpp>

#include <optional>
#include <vector>

namespace entente::inline v0 {

/// What a world is built from: rows of every kind, in any order. Codes join them.
struct facts {
  std::vector<term_record> terms;
  std::vector<constraint_record> constraints;
  std::vector<party_record> parties;
  std::vector<membership_record> memberships;
  std::vector<agreement_record> agreements;
  /// Drafts and forbidden arrangements: they can be asked about but are never in force.
  std::vector<agreement_record> proposals;
  std::vector<step_record> steps;
  std::vector<precedent_record> precedents;
  std::vector<position_record> positions;
  std::vector<threat_record> threats;
  std::vector<status_record> statuses;
  /// The days for which these facts claim to be complete; outside them every "no" is "unknown". Not
  /// stated, they reach from the first dated fact on, without end.
  std::optional<period> coverage;

  friend constexpr bool operator==(const facts&, const facts&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_FACTS_HPP
