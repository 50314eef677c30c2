// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_HPP
#define ENTENTE_MEASURE_HPP

#include <entente/measure/agreement_dyads.hpp>    // IWYU pragma: export
#include <entente/measure/alliance_years.hpp>     // IWYU pragma: export
#include <entente/measure/balance.hpp>            // IWYU pragma: export
#include <entente/measure/blocs.hpp>              // IWYU pragma: export
#include <entente/measure/capability.hpp>         // IWYU pragma: export
#include <entente/measure/centrality.hpp>         // IWYU pragma: export
#include <entente/measure/composite_index.hpp>    // IWYU pragma: export
#include <entente/measure/duty_spells.hpp>        // IWYU pragma: export
#include <entente/measure/dyad_years.hpp>         // IWYU pragma: export
#include <entente/measure/fold.hpp>               // IWYU pragma: export
#include <entente/measure/frustration.hpp>        // IWYU pragma: export
#include <entente/measure/help_in_incident.hpp>   // IWYU pragma: export
#include <entente/measure/joint_table.hpp>        // IWYU pragma: export
#include <entente/measure/k_ads.hpp>              // IWYU pragma: export
#include <entente/measure/member_years.hpp>       // IWYU pragma: export
#include <entente/measure/network_years.hpp>      // IWYU pragma: export
#include <entente/measure/portfolio.hpp>          // IWYU pragma: export
#include <entente/measure/portfolio_series.hpp>   // IWYU pragma: export
#include <entente/measure/portfolio_years.hpp>    // IWYU pragma: export
#include <entente/measure/posture.hpp>            // IWYU pragma: export
#include <entente/measure/random.hpp>             // IWYU pragma: export
#include <entente/measure/sample.hpp>             // IWYU pragma: export
#include <entente/measure/series.hpp>             // IWYU pragma: export
#include <entente/measure/signed_network.hpp>     // IWYU pragma: export
#include <entente/measure/similarity.hpp>         // IWYU pragma: export
#include <entente/measure/similarity_matrix.hpp>  // IWYU pragma: export
#include <entente/measure/spells.hpp>             // IWYU pragma: export
#include <entente/measure/state_years.hpp>        // IWYU pragma: export
#include <entente/measure/system.hpp>             // IWYU pragma: export
#include <entente/measure/system_years.hpp>       // IWYU pragma: export
#include <entente/measure/tie_network.hpp>        // IWYU pragma: export
#include <entente/measure/year_rule.hpp>          // IWYU pragma: export

#endif  // ENTENTE_MEASURE_HPP
