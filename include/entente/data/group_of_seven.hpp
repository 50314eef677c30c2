// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_GROUP_OF_SEVEN_HPP
#define ENTENTE_DATA_GROUP_OF_SEVEN_HPP

#include <entente/data/sources.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

/// The six of Rambouillet.
template <auto Party>
using founder_of_group_of_seven = member<Party, "1975-11-15", partial_date::never(),
                                         sources::world_factbook_2026, unverified<"start">>;

/// The European Union takes part without being counted.
inline constexpr struct group_of_seven final
    : alliance<"G7", "Group of Seven", founded_on<"1975-11-15">, body_kind<"forum">,
               mandate<"economic and political coordination">, scope<"global">,
               decides_by<"consensus">, collective_defence_body<false>, open_to_partners<false>,
               founder_of_group_of_seven<united_states>, founder_of_group_of_seven<japan>,
               founder_of_group_of_seven<germany>, founder_of_group_of_seven<united_kingdom>,
               founder_of_group_of_seven<france>, founder_of_group_of_seven<italy>,
               member<canada, "1976-06-27", partial_date::never(), sources::world_factbook_2026,
                      unverified<"start">>,
               general_knowledge, unverified<"all">> {
} group_of_seven;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_GROUP_OF_SEVEN_HPP
