// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_MAJOR_NON_NATO_ALLIES_HPP
#define ENTENTE_DATA_MAJOR_NON_NATO_ALLIES_HPP

#include <entente/data/sources.hpp>
#include <entente/data/states/americas.hpp>
#include <entente/data/states/asia_and_africa.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

/// Designated on a day that was not looked up.
template <auto Party>
using major_non_nato_ally =
    participant<Party, "designated", partial_date::unknown(), partial_date::never(),
                sources::world_factbook_2026, unverified<"start">>;

/// A designation by the law of the United States: it opens trade in arms and guarantees nothing.
inline constexpr struct major_non_nato_allies final
    : alliance<"MNNA", "Major Non-NATO Ally (US designation)", founded_on<"1987-01-01">,
               body_kind<"designation">, mandate<"defence trade and security cooperation benefits">,
               scope<"global">, decides_by<"US decision">, collective_defence_body<false>,
               open_to_partners<false>, major_non_nato_ally<japan>,
               major_non_nato_ally<south_korea>, major_non_nato_ally<australia>,
               major_non_nato_ally<new_zealand>, major_non_nato_ally<israel>,
               major_non_nato_ally<jordan>, major_non_nato_ally<kuwait>, major_non_nato_ally<qatar>,
               major_non_nato_ally<morocco>, major_non_nato_ally<tunisia>,
               major_non_nato_ally<argentina>, major_non_nato_ally<brazil>,
               major_non_nato_ally<colombia>,
               participant<philippines, "designated", "2003", partial_date::never(),
                           general_knowledge, unverified<"all">>,
               participant<thailand, "designated", "2003", partial_date::never(), general_knowledge,
                           unverified<"all">>,
               sources::world_factbook_of_may_2026, unverified<"founded">> {
} major_non_nato_allies;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_MAJOR_NON_NATO_ALLIES_HPP
