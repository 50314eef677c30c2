// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_SOUTHERN_PARTNERSHIPS_HPP
#define ENTENTE_DATA_SOUTHERN_PARTNERSHIPS_HPP

#include <entente/data/nato.hpp>
#include <entente/data/states/asia_and_africa.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

// Frameworks of NATO with states of the Mediterranean and the Gulf: no duty of defence goes with
// any. Since when each takes part was not looked up.

namespace sources {
using note_on_nato_partnerships = source<"NATO current-affairs note, IASbaba">;
}  // namespace sources

/// A partner since a day that is not known.
template <auto Party>
using partner_in_mediterranean_dialogue =
    partner<Party, partial_date::unknown(), partial_date::never(),
            sources::note_on_nato_partnerships>;

/// With seven southern neighbours.
inline constexpr struct mediterranean_dialogue final
    : alliance<"MD", "Mediterranean Dialogue", founded_on<"1994-12-01">, framework_of<nato>,
               body_kind<"partnership framework">, mandate<"dialogue with southern neighbours">,
               scope<"Mediterranean">, collective_defence_body<false>, open_to_partners<true>,
               partner_in_mediterranean_dialogue<algeria>, partner_in_mediterranean_dialogue<egypt>,
               partner_in_mediterranean_dialogue<israel>, partner_in_mediterranean_dialogue<jordan>,
               partner_in_mediterranean_dialogue<mauritania>,
               partner_in_mediterranean_dialogue<morocco>,
               partner_in_mediterranean_dialogue<tunisia>, sources::note_on_nato_partnerships,
               unverified<"founded">> {
} mediterranean_dialogue;

/// A partner since a day that is not known.
template <auto Party>
using partner_in_istanbul_initiative =
    partner<Party, partial_date::unknown(), partial_date::never(),
            sources::note_on_nato_partnerships>;

/// With four states of the Gulf.
inline constexpr struct istanbul_cooperation_initiative final
    : alliance<"ICI", "Istanbul Cooperation Initiative", founded_on<"2004-06-28">,
               framework_of<nato>, body_kind<"partnership framework">,
               mandate<"dialogue with Gulf states">, scope<"Gulf">, collective_defence_body<false>,
               open_to_partners<true>, partner_in_istanbul_initiative<bahrain>,
               partner_in_istanbul_initiative<kuwait>, partner_in_istanbul_initiative<qatar>,
               partner_in_istanbul_initiative<united_arab_emirates>,
               sources::note_on_nato_partnerships, unverified<"founded;founding_event">> {
} istanbul_cooperation_initiative;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_SOUTHERN_PARTNERSHIPS_HPP
