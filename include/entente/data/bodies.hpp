// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_BODIES_HPP
#define ENTENTE_DATA_BODIES_HPP

#include <entente/data/ccdcoe.hpp>
#include <entente/data/eurasian_organizations.hpp>
#include <entente/data/euro_atlantic_partnership.hpp>
#include <entente/data/european_union.hpp>
#include <entente/data/five_eyes.hpp>
#include <entente/data/global_combat_air_programme.hpp>
#include <entente/data/group_of_seven.hpp>
#include <entente/data/indo_pacific_groups.hpp>
#include <entente/data/joint_expeditionary_force.hpp>
#include <entente/data/major_non_nato_allies.hpp>
#include <entente/data/nato.hpp>
#include <entente/data/nato_frameworks.hpp>
#include <entente/data/nato_statuses.hpp>
#include <entente/data/southern_partnerships.hpp>
#include <entente/model/practice.hpp>

namespace entente::inline v0::data::catalogue {

/// Every body of this folder, with those who belong to it and how they stand in it.
inline constexpr struct bodies final
    : bundle<nato, nato_statuses, european_union, group_of_seven, quad, aukus, five_eyes, ccdcoe,
             partnership_for_peace, suspended_partnerships, euro_atlantic_partnership_council,
             mediterranean_dialogue, istanbul_cooperation_initiative, patg, ap4,
             enhanced_opportunities_partners, pii, nato_ukraine_council, anzus,
             five_power_defence_arrangements, global_combat_air_programme,
             joint_expeditionary_force, collective_security_treaty_organization,
             shanghai_cooperation_organisation, major_non_nato_allies> {
} bodies;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_BODIES_HPP
