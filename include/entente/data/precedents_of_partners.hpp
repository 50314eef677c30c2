// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_PRECEDENTS_OF_PARTNERS_HPP
#define ENTENTE_DATA_PRECEDENTS_OF_PARTNERS_HPP

#include <entente/data/ccdcoe.hpp>
#include <entente/data/nato.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/precedent.hpp>

namespace entente::inline v0::data {

// What was done with and for outsiders and candidates other than Ukraine. Where states provided it,
// the recipient is called an outsider or candidate of their alliance.

// Publications that several records share.
namespace sources {
using host_nation_support_of_2014 =
    source<"Sweden and Finland to deepen ties with NATO (2014), NATO Watch">;
using applications_of_2022 =
    source<"Finland and Sweden to seek NATO membership, House of Commons Library">;
using nordic_statement_of_2022 =
    source<"Statement by Denmark, Iceland and Norway, Danish Prime Minister's Office">;
}  // namespace sources

namespace precedent_of {

inline constexpr struct deterrence_dialogue_with_japan final
    : precedent<"PR008", "2010", "US-Japan Extended Deterrence Dialogue",
                takes<consultation, extended_deterrence>, provided_by<united_states>,
                provided_to<japan>, recipient_was<membership::outsider>,
                bears_on<"bilateral counterpart: dialogue on extended deterrence">,
                note<"held regularly since; guidelines of December 2024">,
                source<"U.S.-Japan Extended Deterrence Dialogue (Dec 2024), US Department of State "
                       "via Mirage News">> {
} deterrence_dialogue_with_japan;
inline constexpr struct anzus_extended_to_cyber final
    : precedent<"PR009", "2011-09-15", "ANZUS consultation extended to cyber",
                takes<declaration, cyber>, provided_by<united_states>, provided_to<australia>,
                recipient_was<membership::outsider>, bears_on<"bilateral counterpart">,
                note<"year verified; date from general knowledge">,
                source<"Cyber Brief: U.S.-Japan Agreement, National Security Archive">,
                unverified<"date">> {
} anzus_extended_to_cyber;
inline constexpr struct programme_of_new_zealand final
    : precedent<"PR011", "2012-06-04", "Individual Partnership and Cooperation Programme",
                takes<programme, political>, provided_by<nato>, provided_to<new_zealand>,
                recipient_was<membership::outsider>, bears_on<"peer of Japan">,
                source<"IPCP between New Zealand and NATO (4 Jun 2012), NATO">> {
} programme_of_new_zealand;
inline constexpr struct host_nation_support_of_finland final
    : precedent<"PR016", "2014-09-04", "host nation support memorandum",
                takes<binding_agreement, logistics>, provided_by<nato>, provided_to<finland>,
                recipient_was<membership::outsider>, occasioned_by<"Russian aggression">,
                bears_on<"non-member precedent">, note<"signing planned for the Wales summit">,
                sources::host_nation_support_of_2014> {
} host_nation_support_of_finland;
inline constexpr struct host_nation_support_of_sweden final
    : precedent<"PR017", "2014-09-04", "host nation support memorandum",
                takes<binding_agreement, logistics>, provided_by<nato>, provided_to<sweden>,
                recipient_was<membership::outsider>, occasioned_by<"Russian aggression">,
                bears_on<"non-member precedent">, note<"signing planned for the Wales summit">,
                sources::host_nation_support_of_2014> {
} host_nation_support_of_sweden;
inline constexpr struct australia_in_cyber_centre final
    : precedent<"PR021", "2018-04-24", "accession to the CCDCOE announced",
                takes<centre_participation, cyber>, provided_by<ccdcoe>, provided_to<australia>,
                recipient_was<membership::outsider>, bears_on<"peer of Japan">,
                source<"Portugal to join NATO cyber center (23 Apr 2018), C4ISRNET">> {
} australia_in_cyber_centre;
inline constexpr struct cyberattack_on_japan_as_armed_attack final
    : precedent<
          "PR022", "2019-04-19",
          "US-Japan 2+2: a cyberattack can count as armed attack under Article V case by case",
          takes<declaration, cyber>, provided_by<united_states>, provided_to<japan>,
          recipient_was<membership::outsider>, occasioned_by<"rising cyber threat">,
          bears_on<"bilateral counterpart">,
          source<
              "Security treaty could cover cyberattacks (20 Apr 2019), Japan Times/Jiji/Kyodo">> {
} cyberattack_on_japan_as_armed_attack;
inline constexpr struct programme_of_south_korea final
    : precedent<"PR024", "2019-11-21", "third individual partnership programme",
                takes<programme, cyber, nonproliferation, defence_st>, provided_by<nato>,
                provided_to<south_korea>, recipient_was<membership::outsider>,
                bears_on<"peer of Japan">, note<"mission to NATO opened 2022">,
                source<"NATO and the Republic of Korea sign programme (21 Nov 2019), NATO">> {
} programme_of_south_korea;
inline constexpr struct south_korea_in_cyber_centre final
    : precedent<"PR031", "2022-05-05", "accession to the CCDCOE",
                takes<centre_participation, cyber>, provided_by<ccdcoe>, provided_to<south_korea>,
                recipient_was<membership::outsider>, bears_on<"peer of Japan">,
                source<"Flags raised at NATO CCDCOE (5 May 2022), ERR News">> {
} south_korea_in_cyber_centre;
inline constexpr struct british_declaration_for_finland final
    : precedent<"PR032", "2022-05-11", "UK mutual security declaration",
                takes<declaration, collective_defence>, provided_by<united_kingdom>,
                provided_to<finland>, recipient_was<membership::candidate>,
                occasioned_by<"application to NATO">, bears_on<"non-member precedent">,
                note<"on request; may include military means">, sources::applications_of_2022> {
} british_declaration_for_finland;
inline constexpr struct british_declaration_for_sweden final
    : precedent<"PR033", "2022-05-11", "UK political declaration of solidarity",
                takes<declaration, collective_defence>, provided_by<united_kingdom>,
                provided_to<sweden>, recipient_was<membership::candidate>,
                occasioned_by<"application to NATO">, bears_on<"non-member precedent">,
                note<"on request; may include military means">, sources::applications_of_2022> {
} british_declaration_for_sweden;
inline constexpr struct nordic_assurances_for_finland final
    : precedent<"PR034", "2022-05-16", "assurances by Denmark, Iceland and Norway",
                takes<declaration, collective_defence>, provided_by<denmark, iceland, norway>,
                provided_to<finland>, recipient_was<membership::candidate>,
                occasioned_by<"application to NATO">, bears_on<"non-member precedent">,
                note<"date from general knowledge">, sources::nordic_statement_of_2022,
                unverified<"date">> {
} nordic_assurances_for_finland;
inline constexpr struct nordic_assurances_for_sweden final
    : precedent<"PR035", "2022-05-16", "assurances by Denmark, Iceland and Norway",
                takes<declaration, collective_defence>, provided_by<denmark, iceland, norway>,
                provided_to<sweden>, recipient_was<membership::candidate>,
                occasioned_by<"application to NATO">, bears_on<"non-member precedent">,
                note<"date from general knowledge">, sources::nordic_statement_of_2022,
                unverified<"date">> {
} nordic_assurances_for_sweden;

}  // namespace precedent_of

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PRECEDENTS_OF_PARTNERS_HPP
