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
    : bundle<
          data::precedents::ukraine_in_cooperation_council,
          data::precedents::ukraine_in_partnership_for_peace,
          data::precedents::charter_with_ukraine, data::precedents::article_5_after_11_september,
          data::precedents::turkiye_consults_in_2003, data::precedents::experts_for_estonia,
          data::precedents::annual_programme_of_ukraine,
          data::precedents::deterrence_dialogue_with_japan,
          data::precedents::anzus_extended_to_cyber,
          data::precedents::turkiye_consults_in_june_2012,
          data::precedents::programme_of_new_zealand,
          data::precedents::turkiye_consults_in_october_2012,
          data::precedents::poland_consults_in_2014, data::precedents::cyber_trust_fund_for_ukraine,
          data::precedents::trust_funds_for_ukraine,
          data::precedents::host_nation_support_of_finland,
          data::precedents::host_nation_support_of_sweden,
          data::precedents::turkiye_consults_in_2015,
          data::precedents::mutual_assistance_for_france,
          data::precedents::assistance_package_for_ukraine,
          data::precedents::australia_in_cyber_centre,
          data::precedents::cyberattack_on_japan_as_armed_attack,
          data::precedents::hybrid_team_for_montenegro, data::precedents::programme_of_south_korea,
          data::precedents::turkiye_consults_in_2020,
          data::precedents::enhanced_opportunities_for_ukraine,
          data::precedents::hybrid_team_for_lithuania,
          data::precedents::malware_platform_for_ukraine,
          data::precedents::eight_allies_consult_in_2022, data::precedents::ukraine_in_cyber_centre,
          data::precedents::south_korea_in_cyber_centre,
          data::precedents::british_declaration_for_finland,
          data::precedents::british_declaration_for_sweden,
          data::precedents::nordic_assurances_for_finland,
          data::precedents::nordic_assurances_for_sweden, data::precedents::experts_for_albania,
          data::precedents::solidarity_with_albania, data::precedents::council_with_ukraine> {
} precedents;

}  // namespace catalogue

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PRECEDENTS_HPP
