// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_EVERYTHING_HPP
#define ENTENTE_DATA_EVERYTHING_HPP

#include <entente/data/arguments.hpp>
#include <entente/data/bodies.hpp>
#include <entente/data/nato_japan.hpp>
#include <entente/data/states.hpp>
#include <entente/data/treaties.hpp>

namespace entente::inline v0::data::catalogue {

/// Every fact of this folder. A program that asks about one case takes that case: what it does not
/// include costs it nothing, and what it includes and does not hand to a world costs little.
inline constexpr struct everything final : bundle<nato_japan, bodies, treaties, arguments, states> {
} everything;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_EVERYTHING_HPP
