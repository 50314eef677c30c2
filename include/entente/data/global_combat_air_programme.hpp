// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_GLOBAL_COMBAT_AIR_PROGRAMME_HPP
#define ENTENTE_DATA_GLOBAL_COMBAT_AIR_PROGRAMME_HPP

#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

namespace sources {
using gcap_joint_statement = source<"GCAP joint statement of 9 Dec 2022 (exbulletin)">;
}  // namespace sources

/// A member since the announcement.
template <auto Party>
using member_of_combat_air_programme =
    member<Party, "2022-12-09", partial_date::never(), sources::gcap_joint_statement>;

/// Announced by the leaders; the convention followed on 2023-12-14.
inline constexpr struct global_combat_air_programme final
    : alliance<"GCAP", "Global Combat Air Programme", founded_on<"2022-12-09">,
               body_kind<"programme">, mandate<"joint fighter development by 2035">,
               scope<"global">, decides_by<"equal partnership">, collective_defence_body<false>,
               open_to_partners<false>, member_of_combat_air_programme<japan>,
               member_of_combat_air_programme<united_kingdom>,
               member_of_combat_air_programme<italy>,
               source<"GCAP joint statement of 9 Dec 2022 (exbulletin); GCAP treaty report of 14 "
                      "Dec 2023, KUNA/MENAFN">> {
} global_combat_air_programme;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_GLOBAL_COMBAT_AIR_PROGRAMME_HPP
