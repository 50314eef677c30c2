// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_HPP
#define ENTENTE_QUERY_HPP

#include <entente/model/threat_kinds.hpp>     // IWYU pragma: export
#include <entente/query/acts.hpp>             // IWYU pragma: export
#include <entente/query/answer.hpp>           // IWYU pragma: export
#include <entente/query/applies.hpp>          // IWYU pragma: export
#include <entente/query/automatic_duty.hpp>   // IWYU pragma: export
#include <entente/query/avenue.hpp>           // IWYU pragma: export
#include <entente/query/avenues.hpp>          // IWYU pragma: export
#include <entente/query/blockers.hpp>         // IWYU pragma: export
#include <entente/query/bridge_criteria.hpp>  // IWYU pragma: export
#include <entente/query/bridges.hpp>          // IWYU pragma: export
#include <entente/query/casus_foederis.hpp>   // IWYU pragma: export
#include <entente/query/casus_resolver.hpp>   // IWYU pragma: export
#include <entente/query/claims.hpp>           // IWYU pragma: export
#include <entente/query/compare.hpp>          // IWYU pragma: export
#include <entente/query/compare_bridges.hpp>  // IWYU pragma: export
#include <entente/query/compare_levels.hpp>   // IWYU pragma: export
#include <entente/query/comparison.hpp>       // IWYU pragma: export
#include <entente/query/condition.hpp>        // IWYU pragma: export
#include <entente/query/condition_table.hpp>  // IWYU pragma: export
#include <entente/query/contradictions.hpp>   // IWYU pragma: export
#include <entente/query/dated_features.hpp>   // IWYU pragma: export
#include <entente/query/delay.hpp>            // IWYU pragma: export
#include <entente/query/duty_conflicts.hpp>   // IWYU pragma: export
#include <entente/query/duty_history.hpp>     // IWYU pragma: export
#include <entente/query/duty_priority.hpp>    // IWYU pragma: export
#include <entente/query/features.hpp>         // IWYU pragma: export
#include <entente/query/frameworks.hpp>       // IWYU pragma: export
#include <entente/query/history.hpp>          // IWYU pragma: export
#include <entente/query/holdings.hpp>         // IWYU pragma: export
#include <entente/query/incident_faults.hpp>  // IWYU pragma: export
#include <entente/query/links.hpp>            // IWYU pragma: export
#include <entente/query/meets.hpp>            // IWYU pragma: export
#include <entente/query/owed_against.hpp>     // IWYU pragma: export
#include <entente/query/owes.hpp>             // IWYU pragma: export
#include <entente/query/pacts.hpp>            // IWYU pragma: export
#include <entente/query/permission.hpp>       // IWYU pragma: export
#include <entente/query/permits.hpp>          // IWYU pragma: export
#include <entente/query/plan.hpp>             // IWYU pragma: export
#include <entente/query/plan_search.hpp>      // IWYU pragma: export
#include <entente/query/powers.hpp>           // IWYU pragma: export
#include <entente/query/precedents.hpp>       // IWYU pragma: export
#include <entente/query/premises.hpp>         // IWYU pragma: export
#include <entente/query/protection.hpp>       // IWYU pragma: export
#include <entente/query/question.hpp>         // IWYU pragma: export
#include <entente/query/reason.hpp>           // IWYU pragma: export
#include <entente/query/recommend.hpp>        // IWYU pragma: export
#include <entente/query/rights.hpp>           // IWYU pragma: export
#include <entente/query/roadmap.hpp>          // IWYU pragma: export
#include <entente/query/roadmap_answer.hpp>   // IWYU pragma: export
#include <entente/query/roadmap_goal.hpp>     // IWYU pragma: export
#include <entente/query/roles.hpp>            // IWYU pragma: export
#include <entente/query/set_cover.hpp>        // IWYU pragma: export
#include <entente/query/several.hpp>          // IWYU pragma: export
#include <entente/query/standing.hpp>         // IWYU pragma: export
#include <entente/query/step_effects.hpp>     // IWYU pragma: export
#include <entente/query/step_findings.hpp>    // IWYU pragma: export
#include <entente/query/step_review.hpp>      // IWYU pragma: export
#include <entente/query/threats.hpp>          // IWYU pragma: export
#include <entente/query/tie.hpp>              // IWYU pragma: export
#include <entente/query/trajectory.hpp>       // IWYU pragma: export
#include <entente/query/what_if.hpp>          // IWYU pragma: export

#endif  // ENTENTE_QUERY_HPP
