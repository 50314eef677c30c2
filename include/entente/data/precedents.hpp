// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_PRECEDENTS_HPP
#define ENTENTE_DATA_PRECEDENTS_HPP

#include <entente/data/precedents_of_allies.hpp>
#include <entente/data/precedents_of_partners.hpp>
#include <entente/data/precedents_of_ukraine.hpp>

namespace entente::inline v0::data {

namespace catalogue {

/// What others have been given or have arranged, to point to.
inline constexpr struct precedents final
    : bundle<data::precedent_of::ukraine_in_cooperation_council,
             data::precedent_of::ukraine_in_partnership_for_peace,
             data::precedent_of::charter_with_ukraine,
             data::precedent_of::article_5_after_11_september,
             data::precedent_of::turkiye_consults_in_2003, data::precedent_of::experts_for_estonia,
             data::precedent_of::annual_programme_of_ukraine,
             data::precedent_of::deterrence_dialogue_with_japan,
             data::precedent_of::anzus_extended_to_cyber,
             data::precedent_of::turkiye_consults_in_june_2012,
             data::precedent_of::programme_of_new_zealand,
             data::precedent_of::turkiye_consults_in_october_2012,
             data::precedent_of::poland_consults_in_2014,
             data::precedent_of::cyber_trust_fund_for_ukraine,
             data::precedent_of::trust_funds_for_ukraine,
             data::precedent_of::host_nation_support_of_finland,
             data::precedent_of::host_nation_support_of_sweden,
             data::precedent_of::turkiye_consults_in_2015,
             data::precedent_of::mutual_assistance_for_france,
             data::precedent_of::assistance_package_for_ukraine,
             data::precedent_of::australia_in_cyber_centre,
             data::precedent_of::cyberattack_on_japan_as_armed_attack,
             data::precedent_of::hybrid_team_for_montenegro,
             data::precedent_of::programme_of_south_korea,
             data::precedent_of::turkiye_consults_in_2020,
             data::precedent_of::enhanced_opportunities_for_ukraine,
             data::precedent_of::hybrid_team_for_lithuania,
             data::precedent_of::malware_platform_for_ukraine,
             data::precedent_of::eight_allies_consult_in_2022,
             data::precedent_of::ukraine_in_cyber_centre,
             data::precedent_of::south_korea_in_cyber_centre,
             data::precedent_of::british_declaration_for_finland,
             data::precedent_of::british_declaration_for_sweden,
             data::precedent_of::nordic_assurances_for_finland,
             data::precedent_of::nordic_assurances_for_sweden,
             data::precedent_of::experts_for_albania, data::precedent_of::solidarity_with_albania,
             data::precedent_of::council_with_ukraine> {
} precedents;

}  // namespace catalogue

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PRECEDENTS_HPP
