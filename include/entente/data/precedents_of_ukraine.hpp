// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_PRECEDENTS_OF_UKRAINE_HPP
#define ENTENTE_DATA_PRECEDENTS_OF_UKRAINE_HPP

#include <entente/data/ccdcoe.hpp>
#include <entente/data/nato.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/precedent.hpp>

namespace entente::inline v0::data {

// What was done with and for Ukraine, which is no member. "The article" in what a precedent bears
// on is NATO-Japan Relations Have Room To Grow (2023), The Diplomat.

// Publications that several records share.
namespace sources {
using cooperation_of_ukraine = source<"Cooperation with NATO page, MFA of Ukraine">;
}  // namespace sources

namespace precedent_of {

inline constexpr struct ukraine_in_cooperation_council final
    : precedent<"PR001", "1991", "North Atlantic Cooperation Council", takes<dialogue, political>,
                provided_by<nato>, provided_to<ukraine>, recipient_was<membership::outsider>,
                occasioned_by<"independence">, bears_on<"background">,
                source<"Relations with Ukraine (3 Apr 2017), NATO">> {
} ukraine_in_cooperation_council;
inline constexpr struct ukraine_in_partnership_for_peace final
    : precedent<"PR002", "1994-02-08", "Partnership for Peace", takes<programme, political>,
                provided_by<nato>, provided_to<ukraine>, recipient_was<membership::outsider>,
                bears_on<"background">, note<"first post-Soviet state">,
                sources::cooperation_of_ukraine> {
} ukraine_in_partnership_for_peace;
inline constexpr struct charter_with_ukraine final
    : precedent<"PR003", "1997-07-09",
                "Charter on a Distinctive Partnership and NATO-Ukraine Commission",
                takes<consultation, political>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>,
                bears_on<"model: institutionalised consultation with a non-member">,
                note<"crisis consultation without guarantee">,
                source<"Cooperation with NATO page, MFA of Ukraine; Relations with Ukraine (3 Apr "
                       "2017), NATO">> {
} charter_with_ukraine;
inline constexpr struct annual_programme_of_ukraine final
    : precedent<"PR007", "2009-08-21",
                "Declaration to complement the Charter; annual national programme",
                takes<programme, political>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"war in Georgia 2008">,
                bears_on<"model">, sources::cooperation_of_ukraine> {
} annual_programme_of_ukraine;
inline constexpr struct cyber_trust_fund_for_ukraine final
    : precedent<"PR014", "2014-09-04", "NATO trust fund on cyber defence, lead nation Romania",
                takes<trust_fund, cyber>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"annexation of Crimea">,
                bears_on<"named: cyber initiatives for a non-member">,
                note<"EUR 1.05 million in phase one">,
                source<"Romania leads NATO project on cyber-defence for Ukraine, NATO Watch; Kyiv "
                       "Post (2017)">> {
} cyber_trust_fund_for_ukraine;
inline constexpr struct trust_funds_for_ukraine final
    : precedent<"PR015", "2014-09-04",
                "trust funds on C4, logistics, cyber, medical rehabilitation, military career",
                takes<trust_fund, capacity_building>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"annexation of Crimea">,
                bears_on<"model">, note<"six funds later merged">,
                source<"NATO will create one trust fund for Ukraine, UBN; general knowledge">> {
} trust_funds_for_ukraine;
inline constexpr struct assistance_package_for_ukraine final
    : precedent<"PR020", "2016-07-09", "Comprehensive Assistance Package (Warsaw summit)",
                takes<programme, capacity_building>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"conflict in eastern Ukraine">,
                bears_on<"model">, general_knowledge, unverified<"all">> {
} assistance_package_for_ukraine;
inline constexpr struct enhanced_opportunities_for_ukraine final
    : precedent<
          "PR026", "2020-06-12", "Enhanced Opportunities Partner status",
          takes<programme, interoperability>, provided_by<nato>, provided_to<ukraine>,
          recipient_was<membership::outsider>, bears_on<"model">, note<"sixth partner">,
          source<
              "NATO recognizes Ukraine as Enhanced Opportunities Partner (13 Jun 2020), Xinhua">> {
} enhanced_opportunities_for_ukraine;
inline constexpr struct malware_platform_for_ukraine final
    : precedent<"PR028", "2022-01-14",
                "agreement on access to NATO malware information sharing platform (MISP)",
                takes<binding_agreement, information_sharing>, provided_by<nato>,
                provided_to<ukraine>, recipient_was<membership::outsider>,
                occasioned_by<"cyberattack on Ukrainian government sites of 14 January 2022">,
                bears_on<"named: data and information sharing with a non-member">,
                note<"announced 14 January; signature followed within days">,
                source<"NATO announces an agreement with Ukraine after the cyberattack (Jan 2022), "
                       "Ziare.com">> {
} malware_platform_for_ukraine;
inline constexpr struct ukraine_in_cyber_centre final
    : precedent<"PR030", "2022-03-04", "accepted as contributing participant of the CCDCOE",
                takes<centre_participation, cyber>, provided_by<ccdcoe>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"full-scale invasion">,
                bears_on<"model">, note<"unanimous vote of 27 nations">,
                source<"Ukraine deepens NATO cyber partnership, Computing">> {
} ukraine_in_cyber_centre;
inline constexpr struct council_with_ukraine final
    : precedent<"PR038", "2023-07-12", "NATO-Ukraine Council", takes<consultation, political>,
                provided_by<nato>, provided_to<ukraine>, recipient_was<membership::outsider>,
                occasioned_by<"full-scale invasion">, bears_on<"after the article">,
                note<"right to convene crisis consultations">,
                source<"NATO-Ukraine Council article, Wikipedia mirror">> {
} council_with_ukraine;

}  // namespace precedent_of

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PRECEDENTS_OF_UKRAINE_HPP
