// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_PACIFIC_HPP
#define ENTENTE_DATA_TREATIES_PACIFIC_HPP

#include <entente/data/sources.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

// Treaties of the Pacific and of South-East Asia; that of the United States and Japan is in
// us_japan.hpp.

namespace sources {
using us_philippines_treaty_and_atop = source<
    "The mutual defense treaty is signed, Punto; ATOP v4.01 data, Leeds et al. (copy in J. Alley's "
    "treaty-depth repository)">;
using anzus_and_atop = source<
    "What is ANZUS, Atlas Report; ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth "
    "repository); The World Factbook (factbook.json, May 2026 edition), CIA">;
using exit_of_new_zealand = source<
    "ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository), which code as an "
    "exit that the United States suspended its obligations">;
using us_korea_treaty_and_atop = source<
    "Defense Treaties, NBR; ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth "
    "repository)">;
using manila_pact_and_atop = source<
    "Manila Pact text, Google Books excerpt; Defense Treaties, NBR; ATOP v4.01 data, Leeds et al. "
    "(copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

// --- areas
/// In statements of the United States since 2019 the South China Sea too.
inline constexpr struct metropolitan_territory_or_pacific_islands final
    : area<"metropolitan_or_pacific_islands",
           "the metropolitan territory of a party, its islands in the Pacific, and its forces, "
           "public vessels and aircraft there"> {
} metropolitan_territory_or_pacific_islands;
inline constexpr struct anzus_area final
    : area<"metropolitan_territory_or_pacific",
           "the metropolitan territory of a party, its islands in the Pacific, and its forces, "
           "public vessels and aircraft there"> {
} anzus_area;
/// The code of the tables, with `area` in it, is longer by one letter than codes can be.
inline constexpr struct pacific_area_under_administrative_control final
    : area<"pacific_under_administrative_control",
           "territories in the Pacific area under the administrative control of a party"> {
} pacific_area_under_administrative_control;
inline constexpr struct manila_pact_area final
    : area<"treaty_area",
           "South-East Asia with the Asian parties, and the South-West Pacific south of 21 degrees "
           "30 minutes north"> {
} manila_pact_area;
inline constexpr struct us_taiwan_area final
    : area<"west_pacific_us_roc",
           "Taiwan and the Pescadores, and islands in the West Pacific under the jurisdiction of "
           "the United States"> {
} us_taiwan_area;
inline constexpr struct five_power_area final
    : area<"fpda_area", "Malaysia and Singapore; Sabah and Sarawak are outside the air defence"> {
} five_power_area;

// --- treaties
inline constexpr struct us_philippines_treaty final
    : agreement<
          "USPHL1951", "US-Philippines Mutual Defense Treaty", is_an<treaty>,
          signed_on<"1951-08-30">, in_force<"1952-08-27">, between<united_states, philippines>,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::us_philippines_treaty_and_atop, number_is_our_reading>,
          article<"III", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                  gives<consult>,
                  says<"the parties consult when one of them sees its integrity, independence or "
                       "security threatened by armed attack in the Pacific">,
                  sources::us_philippines_treaty_and_atop, unverified<"number;triggers">>,
          article<"IV", pledge<duty::defence>, when<armed_attack>,
                  within<metropolitan_territory_or_pacific_islands>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"an armed attack in the Pacific area on either is dangerous to both; each "
                       "acts to meet it">,
                  sources::us_philippines_treaty_and_atop, unverified<"number;procedures">>,
          sources::us_philippines_treaty_and_atop,
          unverified<"key_articles(numbers);termination">> {
} us_philippines_treaty;

/// The United States suspended what it owes New Zealand, and ATOP takes New Zealand out of the
/// treaty on that day. The coding is followed here, although Australia and New Zealand kept the
/// treaty between them.
inline constexpr struct anzus_treaty final
    : agreement<
          "ANZUS1951", "ANZUS Treaty", is_an<treaty>, signed_on<"1951-09-01">,
          in_force<"1952-04-29">, between<australia, united_states>,
          acceded<new_zealand, "1952-04-29", "1986-09-17", sources::exit_of_new_zealand>,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::anzus_and_atop, number_is_our_reading>,
          article<"III", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                  gives<consult>,
                  says<"the parties consult when one of them sees the integrity, independence or "
                       "security of any of them threatened in the Pacific">,
                  sources::anzus_and_atop, unverified<"number;triggers">>,
          article<"IV", pledge<duty::defence>, when<armed_attack>, within<anzus_area>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"an armed attack in the Pacific area on any is dangerous to all; each acts "
                       "to meet it">,
                  sources::anzus_and_atop, unverified<"number;procedures">>,
          sources::anzus_and_atop, unverified<"key_articles(numbers);termination">> {
} anzus_treaty;

inline constexpr struct us_korea_treaty final
    : agreement<
          "USKOR1953", "US-ROK Mutual Defense Treaty", is_an<treaty>, signed_on<"1953-10-01">,
          in_force<"1954-11-17">, between<united_states, south_korea>,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::us_korea_treaty_and_atop, number_is_our_reading>,
          article<"II", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                  gives<consult>,
                  says<"the parties consult when one of them sees its independence or security "
                       "threatened by armed attack">,
                  sources::us_korea_treaty_and_atop, unverified<"number;triggers">>,
          article<"III", pledge<duty::defence>, when<armed_attack>,
                  within<pacific_area_under_administrative_control>,
                  gives<act_by_constitutional_processes>,
                  says<"an armed attack in the Pacific area on either, in territories under its "
                       "administrative control, is dangerous to both; each acts to meet it">,
                  sources::us_korea_treaty_and_atop, unverified<"number;triggers;areas;contents">>,
          provision<provides<hosting, collective_defence>, under_article<"IV">,
                    sources::us_korea_treaty_and_atop, unverified<"article;domains">>,
          sources::us_korea_treaty_and_atop,
          unverified<"in_force;key_articles;geographic_scope;trigger;termination">> {
} us_korea_treaty;

/// Its organization was dissolved in 1977. ATOP keeps the United States and Thailand from then on,
/// whom the joint statement of 1962 binds to act singly. The United States signed with the
/// understanding that article IV(1) means communist aggression, and promised to consult on any
/// other.
inline constexpr struct manila_pact final
    : agreement<
          "MANILA1954", "Manila Pact (Southeast Asia Collective Defense Treaty)", is_an<treaty>,
          signed_on<"1954-09-08">, in_force<"1955-02-19">, between<united_states, thailand>,
          acceded<australia, "1955-02-19", "1977-06-30">,
          acceded<france, "1955-02-19", "1974-06-30">,
          acceded<new_zealand, "1955-02-19", "1977-06-30">,
          acceded<pakistan, "1955-02-19", "1972-11-08">,
          acceded<philippines, "1955-02-19", "1977-06-30">,
          acceded<united_kingdom, "1955-02-19", "1977-06-30">,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::manila_pact_and_atop, number_is_our_reading>,
          article<
              "IV(1)", pledge<duty::defence>,
              bearer<thailand, australia, france, new_zealand, pakistan, philippines,
                     united_kingdom>,
              when<armed_attack>, within<manila_pact_area>, gives<act_by_constitutional_processes>,
              by_way_of<report_to_security_council>,
              says<"an armed attack in the treaty area on any endangers all; each acts to meet it">,
              sources::manila_pact_and_atop, unverified<"triggers;procedures">>,
          article<"IV(1)", pledge<duty::defence>, bearer<united_states>, when<armed_attack>,
                  after<attacker_is_communist>, within<manila_pact_area>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"a communist armed attack in the treaty area on any endangers the United "
                       "States too; it acts to meet it">,
                  sources::manila_pact_and_atop, unverified<"triggers;conditions;procedures">>,
          article<"IV(2)", pledge<duty::consultation>,
                  bearer<thailand, australia, france, new_zealand, pakistan, philippines,
                         united_kingdom>,
                  when<threatened_in_opinion_of_a_party>, gives<consult>, by_way_of<council>,
                  says<"the parties consult when one of them sees integrity, sovereignty or "
                       "independence in the area threatened otherwise">,
                  sources::manila_pact_and_atop, unverified<"number;triggers;procedures">>,
          article<"IV(2)", pledge<duty::consultation>, bearer<united_states>,
                  when<threatened_in_opinion_of_a_party, armed_attack, threat_of_attack>,
                  gives<consult>, by_way_of<council>,
                  says<"the same, and by the understanding of the United States on any other "
                       "aggression or armed attack, too">,
                  sources::manila_pact_and_atop, unverified<"number;triggers;procedures">>,
          sources::manila_pact_and_atop, unverified<"in_force;trigger">> {
} manila_pact;

/// Terminated by the United States. No treaty followed: the Taiwan Relations Act is a law of the
/// United States without a duty of defence.
inline constexpr struct us_taiwan_treaty final
    : agreement<
          "USTWN1954", "US-ROC Mutual Defense Treaty", is_an<treaty>, signed_on<"1954-12-02">,
          in_force<"1955-03-03">, ended<"1980-01-01">, between<united_states, taiwan>,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::atop_4, number_is_our_reading>,
          article<"V", pledge<duty::defence>, when<armed_attack>, within<us_taiwan_area>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"an armed attack in the West Pacific area on either is dangerous to both; "
                       "each acts to meet it">,
                  sources::atop_4, unverified<"number;triggers;areas;contents;procedures">>,
          sources::atop_4, unverified<"in_force;geographic_scope;trigger;termination">> {
} us_taiwan_treaty;

/// The five consult and decide on measures together or apart: no duty to intervene.
inline constexpr struct five_power_communique final
    : agreement<
          "FPDA1971", "Five Power Defence Arrangements", is_an<arrangement>, not_binding,
          signed_on<"1971-11-01">, in_force<"1971-11-01">,
          between<australia, malaysia, new_zealand, singapore, united_kingdom>,
          article<"unnumbered", pledge<duty::consultation>, when<armed_attack, threat_of_attack>,
                  within<five_power_area>, gives<consult>,
                  says<"on an attack or threat of attack from outside on Malaysia or Singapore the "
                       "five consult on what to do, together or apart">,
                  general_knowledge, unverified<"all">>,
          provision<provides<consultation, collective_defence, interoperability>,
                    sources::world_factbook_of_may_2026>,
          sources::world_factbook_2026, unverified<"signed(day);in_force(day);geographic_scope">> {
} five_power_communique;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_PACIFIC_HPP
