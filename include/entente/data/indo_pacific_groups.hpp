// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_INDO_PACIFIC_GROUPS_HPP
#define ENTENTE_DATA_INDO_PACIFIC_GROUPS_HPP

#include <entente/data/regions.hpp>
#include <entente/data/sources.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/data/treaties/pacific.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

// Groups of states in the Indo-Pacific. Of these only ANZUS has a duty of defence.

namespace sources {
using iaea_on_aukus = source<"IAEA INFCIRC page on the communication of 15 September 2021, IAEA">;
using atop_4 = source<"ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

/// A member since the first meeting; nothing ended in the years without meetings.
template <auto Party>
using member_of_quad = member<Party, "2007-05-25", partial_date::never(),
                              sources::world_factbook_2026, unverified<"start">>;

/// Met in 2007 and again from 2017; its leaders first met in 2021.
inline constexpr struct quad final
    : alliance<"QUAD", "Quadrilateral Security Dialogue", founded_on<"2007-05-25">,
               located_in<indo_pacific>, body_kind<"forum">,
               mandate<"political and security dialogue">, scope<"Indo-Pacific">,
               decides_by<"consensus">, collective_defence_body<false>, open_to_partners<false>,
               member_of_quad<united_states>, member_of_quad<japan>, member_of_quad<australia>,
               member_of_quad<india>, general_knowledge, unverified<"all">> {
} quad;

/// A member since the announcement.
template <auto Party>
using member_of_aukus = member<Party, "2021-09-15", partial_date::never(), sources::iaea_on_aukus>;

/// Shares technology and has no clause of mutual defence.
inline constexpr struct aukus final
    : alliance<"AUKUS", "AUKUS trilateral partnership", founded_on<"2021-09-15">,
               located_in<indo_pacific>, body_kind<"partnership">,
               mandate<"defence capability and technology">, scope<"Indo-Pacific">,
               collective_defence_body<false>, open_to_partners<false>, member_of_aukus<australia>,
               member_of_aukus<united_kingdom>, member_of_aukus<united_states>,
               sources::iaea_on_aukus> {
} aukus;

/// The parties of the treaty of 1951. The United States suspended their obligations to New Zealand
/// in 1986, which ATOP codes as an exit.
inline constexpr struct anzus final
    : alliance<"ANZUS", "ANZUS", founded_by<anzus_treaty>, founded_on<"1951-09-01">,
               body_kind<"alliance">, mandate<"mutual defence in the Pacific">, scope<"Pacific">,
               collective_defence_body<true>, open_to_partners<false>,
               member<australia, "1951-09-01", partial_date::never(), sources::atop_4>,
               member<united_states, "1951-09-01", partial_date::never(), sources::atop_4>,
               member<new_zealand, "1951-09-01", "1986-09-17", sources::atop_4>,
               sources::world_factbook_of_may_2026> {
} anzus;

/// A member since the beginning.
template <auto Party>
using member_of_five_powers = member<Party, "1971-11-01", partial_date::never(),
                                     sources::world_factbook_2026, unverified<"start(day)">>;

/// The five consult and decide on measures; none has to intervene.
inline constexpr struct five_power_defence_arrangements final
    : alliance<"FPDA", "Five Power Defence Arrangements", founded_by<five_power_communique>,
               founded_on<"1971-11-01">, located_in<indo_pacific>, body_kind<"arrangement">,
               mandate<"consultation on external attack">, scope<"Indo-Pacific">,
               collective_defence_body<false>, open_to_partners<false>,
               member_of_five_powers<united_kingdom>, member_of_five_powers<australia>,
               member_of_five_powers<new_zealand>, member_of_five_powers<malaysia>,
               member_of_five_powers<singapore>, sources::world_factbook_of_may_2026,
               unverified<"founded(day)">> {
} five_power_defence_arrangements;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_INDO_PACIFIC_GROUPS_HPP
