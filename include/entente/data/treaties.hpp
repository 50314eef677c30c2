// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_HPP
#define ENTENTE_DATA_TREATIES_HPP

#include <entente/data/nato_japan.hpp>
#include <entente/data/treaties/americas.hpp>
#include <entente/data/treaties/assurances.hpp>
#include <entente/data/treaties/before_1918.hpp>
#include <entente/data/treaties/between_the_wars.hpp>
#include <entente/data/treaties/eurasia.hpp>
#include <entente/data/treaties/european_union_clause.hpp>
#include <entente/data/treaties/japan.hpp>
#include <entente/data/treaties/middle_east.hpp>
#include <entente/data/treaties/pacific.hpp>
#include <entente/data/treaties/triple_alliance.hpp>

namespace entente::inline v0::data::catalogue {

/// Every agreement of this folder, of today and of the past.
inline constexpr struct treaties final
    : bundle<north_atlantic_treaty, us_japan_security_treaty, us_japan_treaty,
             us_philippines_treaty, anzus_treaty, us_korea_treaty, manila_pact, us_taiwan_treaty,
             five_power_communique, rio_treaty, eu_mutual_assistance_clause,
             collective_security_treaty, china_north_korea_treaty, china_russia_treaty,
             russia_north_korea_treaty_of_2000, russia_north_korea_treaty, soviet_indian_treaty,
             egyptian_jordanian_treaty, syrian_egyptian_agreement, dual_alliance,
             austro_romanian_alliance, reinsurance_treaty, triple_alliance_of_1887,
             triple_alliance_of_1912, anglo_portuguese_alliance, treaty_of_london,
             franco_russian_convention, anglo_japanese_agreement_of_1902,
             anglo_japanese_agreement_of_1911, franco_polish_alliance, polish_romanian_treaty,
             pact_of_steel, anglo_polish_agreement, tripartite_pact, soviet_japanese_pact,
             servicing_agreement_with_united_states, servicing_agreement_with_australia,
             servicing_agreement_with_united_kingdom, servicing_agreement_with_canada,
             servicing_agreement_with_france, servicing_agreement_with_india,
             servicing_agreement_with_germany, access_agreement_with_australia,
             access_agreement_with_united_kingdom, access_agreement_with_philippines,
             japan_china_treaty, declaration_with_australia, fighter_convention,
             information_security_agreement_2010, joint_political_declaration_2013, ipcp, itpp,
             strategic_partnership_with_eu, security_partnership_with_eu, accord_with_ukraine,
             budapest_memorandum, nato_ukraine_charter, uk_sweden_declaration,
             uk_finland_declaration, aukus_announcement> {
} treaties;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_TREATIES_HPP
