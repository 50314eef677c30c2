// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_BETWEEN_THE_WARS_HPP
#define ENTENTE_DATA_TREATIES_BETWEEN_THE_WARS_HPP

#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/historical.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/data/treaties/adversaries.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

// From the alliances of Poland to the pacts of the Axis.

/// Two texts: of 1921, in force from an unknown day of 1922, when the economic agreements were
/// there; and the guarantee of 1925, which waited for the treaties of Locarno. A protocol of
/// 1939-05-19 was signed after the war had begun.
inline constexpr struct franco_polish_alliance final
    : agreement<"FRPOL1921", "Franco-Polish alliance (1921) and guarantee (1925)", is_an<treaty>,
                signed_on<"1921-02-19">, in_force<"1922">, ended<"1939-09-27">,
                between<france, poland>,
                article<"1 (1921)", pledge<duty::consultation>, gives<consult>,
                        says<"the two consult on questions of foreign policy that concern both">>,
                article<"3 (1921)", pledge<duty::defence>, when<armed_attack>,
                        after<no_provocation>, by_way_of<without_further_decision>,
                        says<"if one is attacked without provocation, the two agree on the defence "
                             "of their territory">>,
                article<"1 (1925)", pledge<duty::defence>, during<"1926-09-14">, when<armed_attack>,
                        after<attacked_by_germany, no_provocation>, gives<assist_with_all_means>,
                        by_way_of<without_further_decision>,
                        says<"if Germany breaks the undertakings of Locarno by an unprovoked "
                             "attack on one, the other at once lends it help and assistance">,
                        sources::atop_5_and_general_knowledge,
                        unverified<"during: the table has the year 1925 alone">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force;key_articles">> {
} franco_polish_alliance;

/// Renews the treaties of 1921 and 1926, which are in no table; in force taken as the end of that
/// of 1926.
inline constexpr struct polish_romanian_treaty final
    : agreement<"POLROU1931", "Polish-Romanian guarantee treaty (1931)", is_an<treaty>,
                signed_on<"1931-01-15">, in_force<"1931-03-26">, ended<"1939-09-27">,
                between<poland, romania>,
                article<"1-2", pledge<duty::defence>, when<aggression>,
                        after<no_provocation, request_by_victim>, gives<assist_with_all_means>,
                        by_way_of<without_further_decision>,
                        says<"each respects the integrity and frontiers of the other and preserves "
                             "them against unprovoked aggression by immediate help and assistance">,
                        sources::atop_5_and_general_knowledge,
                        unverified<"conditions(request_by_victim): as the cases read it">>,
                article<"unnumbered", pledge<duty::consultation>, gives<consult>,
                        says<"the two consult">, sources::atop_5_and_general_knowledge,
                        unverified<"number: the coding names no article and neither do we">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force;key_articles">> {
} polish_romanian_treaty;

/// No test of aggression: a party is owed help in a war of its own choosing too.
inline constexpr struct pact_of_steel final
    : agreement<"STEEL1939", "Pact of Steel", is_an<treaty>, signed_on<"1939-05-22">,
                in_force<"1939-05-22">, ended<"1943-09-03">, between<germany, italy>,
                article<"II", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                        says<"if the interests of one are endangered from outside, the two consult "
                             "at once on measures">>,
                article<"III", pledge<duty::defence, duty::offence>, when<war_of_a_party>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"if one comes into warlike complications with another power, the "
                             "other at once assists it as an ally with all its forces">>,
                sources::atop_5_and_general_knowledge, unverified<"ended">> {
} pact_of_steel;

/// In force from signature, by article 8. The secret protocol makes Germany the European power
/// meant; for others it promises consultation. ATOP ends it with the fall of Warsaw, though the
/// Polish government in exile stayed allied.
inline constexpr struct anglo_polish_agreement final
    : agreement<
          "AP1939", "Anglo-Polish Agreement of Mutual Assistance", is_an<treaty>,
          signed_on<"1939-08-25">, in_force<"1939-08-25">, ended<"1939-09-27">,
          between<united_kingdom, poland>,
          article<"1", pledge<duty::defence>, when<aggression>, after<attacked_by_germany>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if aggression by a European power, which means Germany, brings one into "
                       "hostilities, the other at once gives it all support and assistance">>,
          article<"2", pledge<duty::offence>, when<threat_to_independence>,
                  after<attacked_by_germany>, gives<assist_with_all_means>,
                  by_way_of<without_further_decision>,
                  says<"the same where a European power clearly threatens the independence of one, "
                       "so that it has to resist by force">,
                  sources::atop_5_and_general_knowledge,
                  unverified<"pledges: ATOP codes offence without naming an article, that it is "
                             "this one is our reading">>,
          article<"5", pledge<duty::consultation>, gives<consult>,
                  says<"the two exchange information on what may threaten their independence">>,
          article<"secret protocol 1(b)", pledge<duty::consultation>, when<aggression>,
                  after<attacked_by_another_than_germany>, gives<consult>,
                  says<"on aggression by another European power than Germany the two consult on "
                       "measures in common">>,
          sources::atop_5_and_general_knowledge, unverified<"ended">> {
} anglo_polish_agreement;

/// Slovakia and Croatia adhered too, and Yugoslavia for two days, but are not in the tables. ATOP
/// ends it on 1941-12-11 with the agreement against a separate peace; the table with the defeat of
/// the parties, and knows no earlier way out of Italy, Romania or Bulgaria, which changed sides in
/// 1943 and 1944. Article 3 means the wars of the day of signature: wars carry no days, so for an
/// attacker that entered another one later, state `already_belligerent` of it, as of that day.
inline constexpr struct tripartite_pact final
    : agreement<"TRIP1940", "Tripartite Pact", is_an<treaty>, signed_on<"1940-09-27">,
                in_force<"1940-09-27">, ended<"1945-05-08">, between<germany, italy, japan>,
                acceded<hungary, "1940-11-20">, acceded<romania, "1940-11-23">,
                acceded<bulgaria, "1941-03-01">,
                article<"3", pledge<duty::defence>, when<armed_attack>,
                        after<attacker_not_already_belligerent>,
                        unless<adversary_is_the_soviet_union>, gives<assist_with_all_means>,
                        says<"if a power not yet in the European War or the Chinese-Japanese "
                             "conflict attacks one, the others assist it with all political, "
                             "economic and military means">>,
                sources::atop_5_and_general_knowledge, unverified<"ended">> {
} tripartite_pact;

/// Denounced by the Soviet Union on 1945-04-05 with effect at the end of the five years; ATOP,
/// which codes neutrality alone, ends it at the denunciation.
inline constexpr struct soviet_japanese_pact final
    : agreement<
          "SUNJPN1941", "Soviet-Japanese Neutrality Pact", is_an<treaty>, signed_on<"1941-04-13">,
          in_force<"1941-04-25">, ended<"1946-04-25">, between<soviet_union, japan>,
          article<"I", pledge<duty::nonaggression>,
                  says<"the two keep peaceful relations and respect each other's territory">>,
          article<"II", pledge<duty::neutrality>, when<object_of_hostilities>, gives<stay_neutral>,
                  says<"if third powers wage hostilities against one, the other stays neutral "
                       "throughout the conflict">>,
          sources::atop_5_and_general_knowledge, unverified<"in_force;ended(day)">> {
} soviet_japanese_pact;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_BETWEEN_THE_WARS_HPP
