// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_POSITIONS_HPP
#define ENTENTE_DATA_POSITIONS_HPP

#include <entente/data/nato.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/position.hpp>
#include <entente/model/practice.hpp>

namespace entente::inline v0::data {

// What parties have said of the ties between NATO and its partners in Asia.

namespace positions {

inline constexpr struct china_on_nato_in_asia final
    : position<"POS001", china, stance::opposes, "NATO presence in Asia", "2023-01-30",
               says<"asks regional states for vigilance; warns of bloc confrontation">,
               source<"As NATO reaches out to Asia, Newsweek copy (okehamptonjobcentre.co.uk)">> {
} china_on_nato_in_asia;
inline constexpr struct china_on_nato_and_japan final
    : position<"POS002", china, stance::opposes, "NATO-Japan ties", "2023-02",
               says<"warns of a Pacific NATO">,
               source<"NATO-Japan Relations Have Room To Grow (2023), The Diplomat">> {
} china_on_nato_and_japan;
inline constexpr struct north_korea_on_nato_in_asia final
    : position<"POS003", north_korea, stance::opposes, "NATO presence in Asia", "2023-01-30",
               says<"commentary by a state-linked researcher on the Secretary General's trip "
                    "(military boots; new Cold War)">,
               source<"Pyongyang calls NATO chief's Seoul visit prelude to war (30 Jan 2023), "
                      "EFE/La Prensa Latina">> {
} north_korea_on_nato_in_asia;
inline constexpr struct france_on_the_office final
    : position<
          "POS004", france, stance::opposes, "NATO liaison office in Tokyo", "2023-07-12",
          says<"treaty is about the North Atlantic; no consensus">,
          source<"Macron opposes NATO office (12 Jul 2023), Sputnik/UrduPoint; CNA (Jul 2023)">> {
} france_on_the_office;
inline constexpr struct united_states_on_the_office final
    : position<"POS005", united_states, stance::supports, "NATO liaison office in Tokyo", "2023-07",
               says<"pushed Allies to build ties with Asian partners">,
               source<"NATO leaders send mixed messages on Japan office (Jul 2023), CNA/Reuters">> {
} united_states_on_the_office;
inline constexpr struct germany_on_the_office final
    : position<
          "POS006", germany, stance::undecided, "NATO liaison office in Tokyo", "2023-07-10",
          says<"needs more discussion">,
          source<"More discussions needed on NATO's Tokyo office (11 Jul 2023), Yomiuri/Jiji">> {
} germany_on_the_office;
inline constexpr struct japan_on_cooperation final
    : position<"POS007", japan, stance::supports, "deeper NATO-Japan cooperation", "2023-01-31",
               says<"raise cooperation to a higher level">,
               source<"Meeting summary (31 Jan 2023), Prime Minister's Office of Japan">> {
} japan_on_cooperation;
inline constexpr struct nato_on_cooperation final
    : position<"POS008", nato, stance::supports, "deeper NATO-Japan cooperation", "2023-01-31",
               says<"calls Japan its closest and most capable partner">,
               source<"Joint press point (31 Jan 2023), NATO">> {
} nato_on_cooperation;
inline constexpr struct nato_on_a_role_in_asia final
    : position<"POS009", nato, stance::limits, "permanent role in Asia", "2013-04-15",
               says<"no ambition for a permanent role in Asia">,
               source<"NATO and Japan sign Political Declaration (15 Apr 2013), NATO">> {
} nato_on_a_role_in_asia;
inline constexpr struct south_korea_on_cooperation final
    : position<"POS010", south_korea, stance::supports, "AP4 cooperation with NATO", "2022-06-29",
               says<"joined the first leaders meeting">,
               source<"Report on the AP4 leaders meeting of 29 June 2022, HMEonline">> {
} south_korea_on_cooperation;
inline constexpr struct china_on_japan_in_the_cyber_centre final
    : position<
          "POS011", china, stance::opposes, "Japan in the CCDCOE", "2022-11-07",
          says<"foreign ministry says a regional alliance should not expand to the Asia-Pacific">,
          source<"Japan joined NATO Cyber Defense Center, IR Insider">> {
} china_on_japan_in_the_cyber_centre;

}  // namespace positions

namespace catalogue {

/// Who supports, limits or opposes.
inline constexpr struct positions final
    : bundle<data::positions::china_on_nato_in_asia, data::positions::china_on_nato_and_japan,
             data::positions::north_korea_on_nato_in_asia, data::positions::france_on_the_office,
             data::positions::united_states_on_the_office, data::positions::germany_on_the_office,
             data::positions::japan_on_cooperation, data::positions::nato_on_cooperation,
             data::positions::nato_on_a_role_in_asia, data::positions::south_korea_on_cooperation,
             data::positions::china_on_japan_in_the_cyber_centre> {
} positions;

}  // namespace catalogue

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_POSITIONS_HPP
