// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_HPP
#define ENTENTE_DATA_HPP

#include <entente/data/arguments.hpp>
#include <entente/data/ccdcoe.hpp>
#include <entente/data/constraints.hpp>
#include <entente/data/constraints_of_japan.hpp>
#include <entente/data/constraints_of_nato.hpp>
#include <entente/data/constraints_of_states.hpp>
#include <entente/data/constraints_of_the_eu.hpp>
#include <entente/data/european_union.hpp>
#include <entente/data/nato.hpp>
#include <entente/data/nato_frameworks.hpp>
#include <entente/data/nato_japan.hpp>
#include <entente/data/nato_japan_steps.hpp>
#include <entente/data/north_atlantic_treaty.hpp>
#include <entente/data/positions.hpp>
#include <entente/data/precedents.hpp>
#include <entente/data/precedents_of_allies.hpp>
#include <entente/data/precedents_of_partners.hpp>
#include <entente/data/precedents_of_ukraine.hpp>
#include <entente/data/regions.hpp>
#include <entente/data/states.hpp>
#include <entente/data/threats.hpp>
#include <entente/data/us_japan.hpp>

#endif  // ENTENTE_DATA_HPP
