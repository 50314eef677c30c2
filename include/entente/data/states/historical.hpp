// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_STATES_HISTORICAL_HPP
#define ENTENTE_DATA_STATES_HISTORICAL_HPP

#include <entente/data/regions.hpp>
#include <entente/data/states/lists.hpp>
#include <entente/model/source.hpp>
#include <entente/model/state.hpp>

namespace entente::inline v0::data {

// States of the past. ISO 3166-1 lists those of today: two codes are what it had while they
// existed, that of Austria-Hungary is of the Correlates of War.

inline constexpr struct austria_hungary final
    : state<"AUH", "Austria-Hungary", located_in<historical_region>,
            sources::lists_of_states_without_iso_codes> {
} austria_hungary;
inline constexpr struct czechoslovakia final
    : state<"CSK", "Czechoslovakia", located_in<historical_region>,
            sources::lists_of_states_without_iso_codes> {
} czechoslovakia;
/// From 1922-12-30 to 1991-12-26. The lists of states count it with Russia.
inline constexpr struct soviet_union final
    : state<"SUN", "Soviet Union", located_in<historical_region>, general_knowledge,
            unverified<"all">> {
} soviet_union;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_HISTORICAL_HPP
