// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_NATO_JAPAN_HPP
#define ENTENTE_DATA_NATO_JAPAN_HPP

#include <entente/data/ccdcoe.hpp>
#include <entente/data/nato_frameworks.hpp>
#include <entente/data/nato_japan_steps.hpp>
#include <entente/data/us_japan.hpp>
#include <entente/model/treaty_terms.hpp>
#include <entente/model/whole_tie.hpp>

namespace entente::inline v0::data {

// What NATO and Japan have put on paper. None makes anyone owe a duty of defence, and only the
// agreement of 2010 binds in law.

// --- instruments
inline constexpr struct information_security_agreement final
    : instrument<"ISA", "information security agreement"> {
} information_security_agreement;
inline constexpr struct joint_political_declaration final
    : instrument<"JPD", "joint political declaration"> {
} joint_political_declaration;
inline constexpr struct individual_partnership_and_cooperation_programme final
    : instrument<"IPCP", "individual partnership and cooperation programme"> {
} individual_partnership_and_cooperation_programme;
inline constexpr struct individually_tailored_partnership_programme final
    : instrument<"ITPP", "individually tailored partnership programme"> {
} individually_tailored_partnership_programme;

// --- agreements
inline constexpr struct information_security_agreement_2010 final
    : agreement<"ISA_NATOJPN", "Japan-NATO Agreement on the Security of Information and Material",
                is_an<information_security_agreement>, signed_on<"2010-06-25">,
                in_force<"2010-06-25">, between<nato, japan>,
                provides<binding_agreement, information_sharing>,
                source<"Signing of the Japan-NATO information security agreement (25 Jun 2010), "
                       "MOFA Japan">> {
} information_security_agreement_2010;

/// Signed in Tokyo on 15 April; NATO files the text under 13 April.
inline constexpr struct joint_political_declaration_2013 final
    : agreement<
          "JPD2013", "Japan-NATO Joint Political Declaration", is_an<joint_political_declaration>,
          not_binding, signed_on<"2013-04-15">, between<nato, japan>,
          provision<provides<declaration, political, crisis_management, hadr, counter_terrorism,
                             maritime, cyber, defence_st, nonproliferation>,
                    source<"NATO and Japan sign Political Declaration (15 Apr 2013), NATO; Joint "
                           "Political Declaration text, NATO">>,
          source<"NATO and Japan sign Political Declaration (15 Apr 2013), NATO">> {
} joint_political_declaration_2013;

/// Revised twice. The first revision names three areas and drops none, so the areas of 2014 are
/// read as going on until the second; that one has nine areas, of which the source lists eight.
inline constexpr struct ipcp final
    : agreement<"IPCP2014", "Individual Partnership and Cooperation Programme Japan-NATO",
                is_an<individual_partnership_and_cooperation_programme>, not_binding,
                signed_on<"2014-05-06">, ended<"2023-07-12">, between<nato, japan>,
                provision<provides<programme, maritime, cyber, hadr, counter_terrorism,
                                   nonproliferation, defence_st, wps>,
                          during<"2014-05-06", "2020-06-26">,
                          source<"NATO and Japan sign cooperation accord (6 May 2014), NATO">,
                          unverified<"during(until)">>,
                provision<provides<programme, political, cyber, maritime>,
                          during<"2018-05", "2020-06-26">,
                          source<"Diplomatic Bluebook 2019, MOFA Japan; IPCP revision note (26 Jun "
                                 "2020), MOFA copy at gov-base.info">,
                          unverified<"during(until)">>,
                provision<provides<programme, cyber, maritime, hadr, nonproliferation, defence_st,
                                   wps, human_security, public_diplomacy>,
                          during<"2020-06-26", "2023-07-12">,
                          source<"IPCP revision note (26 Jun 2020), MOFA copy at gov-base.info; "
                                 "NATO office note (May 2023), Koumuin Souken">,
                          unverified<"domains(ninth area)">>,
                source<"NATO and Japan sign cooperation accord (6 May 2014), NATO">> {
} ipcp;

/// For 2023 to 2026. Of its sixteen areas eight are named in reports; the rest is general
/// knowledge.
inline constexpr struct itpp final
    : agreement<
          "ITPP2023", "Individually Tailored Partnership Programme NATO-Japan 2023-2026",
          is_an<individually_tailored_partnership_programme>, not_binding, signed_on<"2023-07-12">,
          between<nato, japan>,
          provision<provides<programme, cyber, strategic_communications, emerging_tech, space,
                             maritime, climate, interoperability, hadr>,
                    source<"Yomiuri/Jiji (12 Jul 2023); Kyodo via Daily Sun and Espreso (Jul "
                           "2023); TBS News Dig; Sankei">>,
          provision<
              provides<programme, information_sharing>,
              source<"ITPP between NATO and Japan for 2023-2026, NATO; Yomiuri/Jiji (12 Jul 2023)">,
              unverified<"domains">>,
          provision<provides<programme, resilience, nonproliferation, wps, human_security,
                             counter_terrorism, defence_st, public_diplomacy, capacity_building>,
                    general_knowledge, unverified<"all">>,
          source<"ITPP between NATO and Japan for 2023-2026, NATO; Yomiuri Shimbun/Jiji (12 Jul "
                 "2023)">> {
} itpp;

/// Every agreement of the two and every step of their practice was sought and is here. Of no other
/// pair in this folder is that so.
inline constexpr struct nato_japan_tie final : whole_tie<nato, japan> {
} nato_japan_tie;

namespace catalogue {

/// Everything in this folder that bears on NATO and Japan, under one name to hand to a world. Their
/// neighbours are in it for incidents, though no agreement here has them as a party.
inline constexpr struct nato_japan final
    : bundle<nato, japan, north_atlantic_treaty, us_japan_security_treaty, us_japan_treaty,
             information_security_agreement_2010, joint_political_declaration_2013, ipcp, itpp,
             nato_japan_practice, patg, ap4, pii, ccdcoe, nato_japan_tie, china, north_korea,
             russia> {
} nato_japan;

}  // namespace catalogue

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NATO_JAPAN_HPP
