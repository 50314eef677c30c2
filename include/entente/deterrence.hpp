// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DETERRENCE_HPP
#define ENTENTE_DETERRENCE_HPP

#include <entente/deterrence/asymmetric_deterrence.hpp>  // IWYU pragma: export
#include <entente/deterrence/attack_calculus.hpp>        // IWYU pragma: export
#include <entente/deterrence/balanced_pledge.hpp>        // IWYU pragma: export
#include <entente/deterrence/costly_signals.hpp>         // IWYU pragma: export
#include <entente/deterrence/extended_deterrence.hpp>    // IWYU pragma: export
#include <entente/deterrence/pooled_strength.hpp>        // IWYU pragma: export
#include <entente/deterrence/reliability.hpp>            // IWYU pragma: export
#include <entente/deterrence/tightness.hpp>              // IWYU pragma: export
#include <entente/deterrence/tripartite_crisis.hpp>      // IWYU pragma: export
#include <entente/deterrence/unilateral_deterrence.hpp>  // IWYU pragma: export

#endif  // ENTENTE_DETERRENCE_HPP
