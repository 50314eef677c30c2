// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_JAPAN_HPP
#define ENTENTE_DATA_TREATIES_JAPAN_HPP

#include <entente/data/european_union.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

// What Japan has put on paper with others than NATO and the United States; the agreement with the
// United States on supplies is among its like. None promises defence. Where a binding one is given
// without its entry into force, it is in force at an unknown day after its signature.

namespace sources {
/// Seven partners by 2024 are looked up, the days of signature are not.
using servicing_agreements = source<
    "Japan and Germany Sign Defence Pact, Asian Defence Journal (list); general knowledge (date)",
    confidence::known>;
}  // namespace sources

/// Acquisition and cross-servicing agreements: supplies and services for each other's forces.
template <fixed_string Code, fixed_string Name, auto Partner, partial_date Signed, class... Cites>
using servicing_agreement = agreement<
    Code, Name, is_an<international_agreement>, signed_on<Signed>, between<japan, Partner>,
    provision<provides<binding_agreement, logistics>, general_knowledge, unverified<"all">>,
    Cites...>;

inline constexpr struct servicing_agreement_with_united_states final
    : servicing_agreement<"ACSA_USA", "Japan-USA Acquisition and Cross-Servicing Agreement",
                          united_states, "1996-04-15", sources::servicing_agreements,
                          unverified<"all">> {
} servicing_agreement_with_united_states;
inline constexpr struct servicing_agreement_with_australia final
    : servicing_agreement<"ACSA_AUS", "Japan-AUS Acquisition and Cross-Servicing Agreement",
                          australia, "2010-05-19", sources::servicing_agreements,
                          unverified<"all">> {
} servicing_agreement_with_australia;
inline constexpr struct servicing_agreement_with_united_kingdom final
    : servicing_agreement<
          "ACSA_GBR", "Japan-GBR Acquisition and Cross-Servicing Agreement", united_kingdom,
          "2017-01-26",
          source<"UK and Japan strengthen defence ties (26 Jan 2017), UK Government">> {
} servicing_agreement_with_united_kingdom;
inline constexpr struct servicing_agreement_with_canada final
    : servicing_agreement<"ACSA_CAN", "Japan-CAN Acquisition and Cross-Servicing Agreement", canada,
                          "2018-04-21", sources::servicing_agreements, unverified<"all">> {
} servicing_agreement_with_canada;
inline constexpr struct servicing_agreement_with_france final
    : servicing_agreement<"ACSA_FRA", "Japan-FRA Acquisition and Cross-Servicing Agreement", france,
                          "2018-07-13", sources::servicing_agreements, unverified<"all">> {
} servicing_agreement_with_france;
inline constexpr struct servicing_agreement_with_india final
    : servicing_agreement<"ACSA_IND", "Japan-IND Acquisition and Cross-Servicing Agreement", india,
                          "2020-09-09", sources::servicing_agreements, unverified<"all">> {
} servicing_agreement_with_india;
inline constexpr struct servicing_agreement_with_germany final
    : servicing_agreement<"ACSA_DEU", "Japan-DEU Acquisition and Cross-Servicing Agreement",
                          germany, "2024-01-29", sources::servicing_agreements, unverified<"all">> {
} servicing_agreement_with_germany;

/// Reciprocal access agreements: status and procedures of forces that visit by mutual consent.
template <fixed_string Code, fixed_string Name, auto Partner, partial_date Signed,
          partial_date From, class... Cites>
using access_agreement = agreement<
    Code, Name, is_an<international_agreement>, signed_on<Signed>, in_force<From>,
    between<japan, Partner>,
    provision<provides<binding_agreement, interoperability>, general_knowledge, unverified<"all">>,
    Cites...>;

inline constexpr struct access_agreement_with_australia final
    : access_agreement<"RAA_AUSJPN", "Japan-Australia Reciprocal Access Agreement", australia,
                       "2022-01-06", "2023-08-13",
                       source<"Exchange of notes for entry into force (8 Aug 2023), MOFA Japan">> {
} access_agreement_with_australia;
inline constexpr struct access_agreement_with_united_kingdom final
    : access_agreement<"RAA_GBRJPN", "Japan-UK Reciprocal Access Agreement", united_kingdom,
                       "2023-01-11", "2023-10-15",
                       source<"Exchange of notes for entry into force (15 Sep 2023), MOFA Japan">> {
} access_agreement_with_united_kingdom;
inline constexpr struct access_agreement_with_philippines final
    : access_agreement<"RAA_PHLJPN", "Japan-Philippines Reciprocal Access Agreement", philippines,
                       "2024-07-08", "2025-09-11",
                       source<"Japan-Philippines Relations (8 Jul 2024), MOFA Japan">,
                       unverified<"in_force">> {
} access_agreement_with_philippines;

inline constexpr struct japan_china_treaty final
    : agreement<"CHNJPN1978", "Japan-China Treaty of Peace and Friendship", is_an<treaty>,
                signed_on<"1978-08-12">, in_force<"1978-10-23">, between<japan, china>,
                article<"I", pledge<duty::nonaggression>, gives<settle_peacefully>,
                        says<"the parties settle all disputes by peaceful means and refrain from "
                             "use or threat of force">,
                        sources::atop_4, number_is_our_reading>,
                sources::atop_4, unverified<"in_force">> {
} japan_china_treaty;

/// The table dates it from the renewal of 2022, whose clause on consultation is the only duty; what
/// was declared in 2007 went on before, which the table does not say.
inline constexpr struct declaration_with_australia final
    : agreement<
          "JDSC_AUSJPN", "Japan-Australia Joint Declaration on Security Cooperation",
          is_an<joint_declaration>, not_binding, signed_on<"2007-03-13">, in_force<"2022-10-22">,
          between<japan, australia>,
          article<"6", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                  says<"the two consult on contingencies that may affect their sovereignty and "
                       "regional security and consider measures">,
                  general_knowledge,
                  unverified<"all: that it is paragraph 6 of the renewal of 2022 is our reading">>,
          provides<declaration, political>, general_knowledge, unverified<"all">> {
} declaration_with_australia;

/// Sets up the body that builds a fighter together; the programme was announced on 2022-12-09.
inline constexpr struct fighter_convention final
    : agreement<"GCAP2023", "GCAP convention (GIGO)", is_an<convention>, signed_on<"2023-12-14">,
                in_force<"2024-12-10">, between<japan, united_kingdom, italy>,
                provision<provides<binding_agreement, defence_industry, defence_st, airspace>,
                          source<"GCAP joint statement of 9 Dec 2022 (exbulletin)">>,
                source<"GCAP treaty report (14 Dec 2023), Shephard Media">,
                unverified<"in_force">> {
} fighter_convention;

/// Applied provisionally from February 2019, until every member state had ratified.
inline constexpr struct strategic_partnership_with_eu final
    : agreement<
          "SPA_EUJPN", "EU-Japan Strategic Partnership Agreement", is_an<international_agreement>,
          signed_on<"2018-07-17">, in_force<"2025-01-01">, between<japan, european_union>,
          provision<provides<binding_agreement, political>, general_knowledge, unverified<"all">>,
          source<"EU-Japan SPA enters into force, WAM/UrduPoint; Japan-EU SPA takes effect, "
                 "Yomiuri/Jiji">> {
} strategic_partnership_with_eu;

inline constexpr struct security_partnership_with_eu final
    : agreement<"SDP_EUJPN", "EU-Japan Security and Defence Partnership",
                is_an<political_framework>, not_binding, signed_on<"2024-11-01">,
                between<japan, european_union>,
                provision<provides<programme, political>, general_knowledge, unverified<"all">>,
                source<"First EU-Japan Strategic Dialogue press item (1 Nov 2024), EU">> {
} security_partnership_with_eu;

inline constexpr struct accord_with_ukraine final
    : agreement<"JPNUKR2024", "Japan-Ukraine accord on support and cooperation",
                is_an<political_accord>, not_binding, signed_on<"2024-06-13">,
                between<japan, ukraine>,
                article<"unnumbered", pledge<duty::consultation>, gives<consult>,
                        says<"the two consult">, general_knowledge,
                        unverified<"all: the coding names no article and neither do we">>,
                general_knowledge, unverified<"all">> {
} accord_with_ukraine;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_JAPAN_HPP
