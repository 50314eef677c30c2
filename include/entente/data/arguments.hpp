// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_ARGUMENTS_HPP
#define ENTENTE_DATA_ARGUMENTS_HPP

#include <entente/data/constraints.hpp>
#include <entente/data/positions.hpp>
#include <entente/data/precedents.hpp>
#include <entente/data/threats.hpp>

namespace entente::inline v0::data::catalogue {

/// Whoever is bound by a constraint of this folder, and so every constraint.
inline constexpr struct constraints final
    : bundle<nato, european_union, japan, united_states, new_zealand, austria, ireland, malta,
             switzerland, finland, sweden> {
} constraints;

/// What arguments about a tie are made of: rules, precedents, positions and threats.
inline constexpr struct arguments final : bundle<constraints, precedents, positions, threats> {
} arguments;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_ARGUMENTS_HPP
