// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_STATES_LISTS_HPP
#define ENTENTE_DATA_STATES_LISTS_HPP

#include <entente/model/source.hpp>

namespace entente::inline v0::data::sources {

// The lists from which the states of this folder come.

using lists_of_states = source<
    "State System Membership list v2016, Correlates of War Project; countrycode code list (ISO "
    "3166-1; COW; GW; UN M49), V. Arel-Bundock et al.; gwstates table of the R package 'states' "
    "(Gleditsch-Ward list), A. Beger">;
using lists_of_states_without_iso_codes =
    source<"State System Membership list v2016, Correlates of War Project; no ISO code">;

}  // namespace entente::inline v0::data::sources

#endif  // ENTENTE_DATA_STATES_LISTS_HPP
