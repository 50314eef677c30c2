// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_HPP
#define ENTENTE_DATA_HPP

#include <entente/data/bodies.hpp>
#include <entente/data/ccdcoe.hpp>
#include <entente/data/constraints.hpp>
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
#include <entente/data/nato_japan.hpp>
#include <entente/data/nato_japan_steps.hpp>
#include <entente/data/nato_statuses.hpp>
#include <entente/data/north_atlantic_treaty.hpp>
#include <entente/data/regions.hpp>
#include <entente/data/sources.hpp>
#include <entente/data/southern_partnerships.hpp>
#include <entente/data/states.hpp>
#include <entente/data/treaties.hpp>
#include <entente/data/us_japan.hpp>

#endif  // ENTENTE_DATA_HPP
