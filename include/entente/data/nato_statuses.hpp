// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_NATO_STATUSES_HPP
#define ENTENTE_DATA_NATO_STATUSES_HPP

#include <entente/data/nato.hpp>
#include <entente/data/sources.hpp>
#include <entente/model/statuses.hpp>

namespace entente::inline v0::data {

namespace sources {
using sputnik_on_nuclear_sharing = source<"Kishida rejects nuclear sharing (2 Mar 2022), Sputnik">;
}  // namespace sources

/// How members stand in single respects: three were outside the integrated command for a time and
/// stayed members. Who has or hosts nuclear weapons is as reported in 2022: since when was not
/// looked up.
inline constexpr struct nato_statuses final
    : statuses<
          nato,
          has_status<france, "integrated_command", "outside", "1966-07-01", "2009-04-04",
                     sources::table_of_member_states_of_nato, unverified<"start(day)">>,
          has_status<greece, "integrated_command", "outside", "1974-08-14", "1980-10-20",
                     sources::table_of_member_states_of_nato, unverified<"start(day);end(day)">>,
          has_status<spain, "integrated_command", "outside", "1982-05-30", "1999-01-01",
                     general_knowledge, unverified<"all">>,
          has_status<france, "nuclear_planning_group", "outside", "1966-07-01",
                     partial_date::never(), general_knowledge, unverified<"all">>,
          has_status<iceland, "standing_armed_forces", "none", "1949-04-04", partial_date::never(),
                     sources::world_factbook_of_may_2026>,
          has_status<united_states, "nuclear_weapons", "possesses", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<united_kingdom, "nuclear_weapons", "possesses", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<france, "nuclear_weapons", "possesses", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<belgium, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<germany, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<italy, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<netherlands, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<turkiye, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>> {
} nato_statuses;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NATO_STATUSES_HPP
