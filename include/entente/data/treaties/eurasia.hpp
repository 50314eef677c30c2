// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_EURASIA_HPP
#define ENTENTE_DATA_TREATIES_EURASIA_HPP

#include <entente/data/states/asia_and_africa.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/historical.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

inline constexpr struct csto_member_territory final
    : area<"csto_member_territory", "the territory of a party"> {
} csto_member_territory;

/// Uzbekistan was in twice. That help needs the request of the party attacked is in the text since
/// 2010.
inline constexpr struct collective_security_treaty final
    : agreement<
          "CST1992", "Collective Security Treaty / CSTO", is_an<treaty>, signed_on<"1992-05-15">,
          in_force<"1994-04-20">,
          between<russia, belarus, armenia, kazakhstan, kyrgyzstan, tajikistan>,
          acceded<azerbaijan, "1994-04-20", "1999-04-20">,
          acceded<georgia, "1994-04-20", "1999-04-20">,
          acceded<uzbekistan, "1994-04-20", "1999-04-20">,
          acceded<uzbekistan, "2006-08-17", "2012-06-28">,
          article<"1", pledge<duty::nonaggression>, gives<settle_peacefully>,
                  says<"the parties refrain from threat or use of force and settle their "
                       "disputes by peaceful means">,
                  sources::atop_4, number_is_our_reading>,
          article<"2", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                  says<"the parties consult when the security, stability or integrity of any "
                       "of them, or peace, is threatened">,
                  sources::atop_4, number_is_our_reading>,
          article<"4", pledge<duty::defence>, during<partial_date::dawn(), "2010-12-10">,
                  when<aggression>, within<csto_member_territory>, gives<assist_including_military>,
                  by_way_of<council, report_to_security_council>,
                  says<"aggression against one is aggression against all; the others give "
                       "it all necessary assistance, military included">,
                  sources::atop_4,
                  unverified<"number;triggers;areas;contents;procedures;during: until the "
                             "protocol of that day">>,
          article<"4", pledge<duty::defence>, during<"2010-12-10">, when<aggression>,
                  after<request_by_victim>, within<csto_member_territory>,
                  gives<assist_including_military>, by_way_of<council, report_to_security_council>,
                  says<"aggression against one is aggression against all; the others give "
                       "it, at its request, all necessary assistance, military included">,
                  sources::atop_4,
                  unverified<"number;triggers;conditions;areas;contents;procedures;during">>,
          sources::atop_4, unverified<"in_force;key_articles;geographic_scope;trigger">> {
} collective_security_treaty;

inline constexpr struct china_north_korea_treaty final
    : agreement<
          "CHNPRK1961", "China-DPRK Treaty of Friendship", is_an<treaty>, signed_on<"1961-07-11">,
          in_force<"1961-09-10">, between<china, north_korea>,
          article<"II", pledge<duty::defence>, when<armed_attack>, gives<assist_with_all_means>,
                  by_way_of<without_further_decision>,
                  says<"if one is attacked by any state or states and so put in a state of war, "
                       "the other at once gives it military and other assistance by all means at "
                       "its disposal">,
                  sources::atop_4, unverified<"number;triggers;contents;procedures">>,
          article<"III", pledge<duty::nonaggression>, gives<no_pact_against>,
                  says<"neither joins an alliance, bloc or action directed against the other">,
                  sources::atop_4, number_is_our_reading>,
          sources::atop_4, unverified<"in_force;key_articles;trigger;response_automatic">> {
} china_north_korea_treaty;

inline constexpr struct china_russia_treaty final
    : agreement<"CHNRUS2001", "China-Russia Treaty of Good-Neighbourliness", is_an<treaty>,
                signed_on<"2001-07-16">, in_force<"2002-02-28">, between<china, russia>,
                article<"2", pledge<duty::nonaggression>, gives<settle_peacefully>,
                        says<"the parties do not use or threaten force against each other and "
                             "settle their differences by peaceful means">,
                        sources::atop_4, number_is_our_reading>,
                article<"9", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                        says<"when one sees peace threatened or its security interests touched, "
                             "the parties make contact and consult at once">,
                        sources::atop_4,
                        unverified<"number: the coding names no article, that it is this one is "
                                   "our reading;triggers">>,
                sources::atop_4, unverified<"in_force;trigger">> {
} china_russia_treaty;

/// The table has no entry into force: in force at an unknown day after the signature.
inline constexpr struct russia_north_korea_treaty_of_2000 final
    : agreement<"RUSPRK2000", "Russia-DPRK Treaty of Friendship (2000)", is_an<treaty>,
                signed_on<"2000-02-09">, ended<"2024-12-04">, between<russia, north_korea>,
                article<"2", pledge<duty::consultation>, gives<consult>,
                        says<"the parties make contact at once when there is a danger of "
                             "aggression or a threat to peace and security">,
                        sources::atop_4, number_is_our_reading>,
                sources::atop_4, unverified<"ended">> {
} russia_north_korea_treaty_of_2000;

inline constexpr struct russia_north_korea_treaty final
    : agreement<"RUSPRK2024", "Russia-DPRK Comprehensive Strategic Partnership Treaty",
                is_an<treaty>, signed_on<"2024-06-19">, in_force<"2024-12-04">,
                between<russia, north_korea>,
                article<"3", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>,
                        says<"on a direct threat of armed invasion the parties open channels at "
                             "once and agree on measures">,
                        general_knowledge, unverified<"all">>,
                article<"4", pledge<duty::defence>, when<armed_attack>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"if an armed invasion puts one in a state of war, the other at once "
                             "gives military and other assistance by all means at its disposal">,
                        general_knowledge, unverified<"all">>,
                general_knowledge, unverified<"all">> {
} russia_north_korea_treaty;

/// No duty of defence. The table keeps the Soviet Union as the party until the treaty with Russia
/// of 1993-01-28 replaced this one, although Russia had gone on for it since the end of 1991.
inline constexpr struct soviet_indian_treaty final
    : agreement<
          "SUNIND1971", "Indo-Soviet Treaty of Peace, Friendship and Cooperation", is_an<treaty>,
          signed_on<"1971-08-09">, in_force<"1971-08-18">, ended<"1993-01-28">,
          between<soviet_union, india>,
          article<"VIII", pledge<duty::nonaggression>, gives<no_pact_against>,
                  says<"neither joins an alliance against the other, attacks it, or lets its "
                       "territory be used to its military harm">>,
          article<"IX", pledge<duty::neutrality>, when<conflict_with_third_party>,
                  gives<no_aid_to_adversary>,
                  says<"neither assists a third party that is in armed conflict with the other">>,
          article<
              "IX", pledge<duty::consultation>, when<armed_attack, threat_of_attack>,
              gives<consult>,
              says<"on an attack or threat of attack the parties consult at once to remove it">>,
          sources::atop_5_and_general_knowledge, unverified<"in_force">> {
} soviet_indian_treaty;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_EURASIA_HPP
