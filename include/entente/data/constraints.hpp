// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_CONSTRAINTS_HPP
#define ENTENTE_DATA_CONSTRAINTS_HPP

// Every constraint; who is bound by which stands with the parties (`bound_by<...>`).
#include <entente/data/constraints_of_japan.hpp>
#include <entente/data/constraints_of_nato.hpp>
#include <entente/data/constraints_of_states.hpp>
#include <entente/data/constraints_of_the_eu.hpp>

#endif  // ENTENTE_DATA_CONSTRAINTS_HPP
