// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_HPP
#define ENTENTE_DATA_HPP

#include <entente/data/areas.hpp>                     // IWYU pragma: export
#include <entente/data/body_domains.hpp>              // IWYU pragma: export
#include <entente/data/candidate_steps.hpp>           // IWYU pragma: export
#include <entente/data/claims.hpp>                    // IWYU pragma: export
#include <entente/data/domain_traits.hpp>             // IWYU pragma: export
#include <entente/data/effects_of_diplomat_2023.hpp>  // IWYU pragma: export
#include <entente/data/everything.hpp>                // IWYU pragma: export
#include <entente/data/form_traits.hpp>               // IWYU pragma: export
#include <entente/data/incidents.hpp>                 // IWYU pragma: export
#include <entente/data/places.hpp>                    // IWYU pragma: export
#include <entente/data/position_subjects.hpp>         // IWYU pragma: export
#include <entente/data/premises.hpp>                  // IWYU pragma: export
#include <entente/data/role_rights.hpp>               // IWYU pragma: export
#include <entente/data/spending_targets.hpp>          // IWYU pragma: export
#include <entente/data/traits.hpp>                    // IWYU pragma: export

#endif  // ENTENTE_DATA_HPP
