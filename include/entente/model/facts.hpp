// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_FACTS_HPP
#define ENTENTE_MODEL_FACTS_HPP

#include <entente/core/period.hpp>
#include <entente/core/row_list.hpp>
#include <entente/model/argument_records.hpp>

#include <optional>

namespace entente::inline v0 {

/// What a world is built from: rows of every kind, in any order. Codes join them.
struct facts {
  row_list<term_record> terms;
  row_list<constraint_record> constraints;
  row_list<party_record> parties;
  row_list<membership_record> memberships;
  row_list<agreement_record> agreements;
  /// Drafts and forbidden arrangements: they can be asked about but are never in force.
  row_list<agreement_record> proposals;
  row_list<step_record> steps;
  row_list<precedent_record> precedents;
  row_list<position_record> positions;
  row_list<threat_record> threats;
  row_list<status_record> statuses;
  /// The pairs between which these facts hold every agreement and step of the days they cover: of
  /// any other pair, that they say nothing of cooperation leaves it unknown. None listed, they hold
  /// those of every pair. Duties, memberships and rules are not meant: of these the coverage
  /// speaks.
  row_list<recorded_tie> recorded_ties;
  /// The days for which these facts claim to be complete; outside them every "no" is "unknown". Not
  /// stated, they reach from the first dated fact on, without end.
  std::optional<period> coverage;

  friend constexpr bool operator==(const facts&, const facts&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_FACTS_HPP
