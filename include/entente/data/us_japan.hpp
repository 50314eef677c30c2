// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_US_JAPAN_HPP
#define ENTENTE_DATA_US_JAPAN_HPP

#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

namespace sources {
using treaty_of_1951_and_atop = source<
    "Defense Treaties, National Bureau of Asian Research; ATOP v4.01 data, Leeds et al. (copy in "
    "J. Alley's treaty-depth repository)">;
using treaty_of_1960_and_atop = source<
    "Treaty text copies (kushima.org; w.owiki.org); Defense Treaties, NBR; ATOP v4.01 data, Leeds "
    "et al. (copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

/// Administration is the test, not sovereignty: the Senkaku Islands are inside, Guam is not.
inline constexpr struct territories_under_japanese_administration final
    : area<"territories_under_japan_administration",
           "territories under the administration of Japan"> {
} territories_under_japanese_administration;

/// Replaced by the treaty of 1960. ATOP ends it with the signature of that one. The text lets the
/// United States use its forces for the defence of Japan; that they owe it is the coding of ATOP.
inline constexpr struct us_japan_security_treaty final
    : agreement<"USJPN1951", "US-Japan Security Treaty (1951)", is_an<treaty>,
                signed_on<"1951-09-08">, in_force<"1952-04-28">, ended<"1960-06-23">,
                between<united_states, japan>,
                article<"I", as_read_by<atop>, pledge<duty::defence>, bearer<united_states>,
                        beneficiary<japan>, when<armed_attack>,
                        says<"forces of the United States in and about Japan can serve its "
                             "security against armed attack from outside">,
                        sources::treaty_of_1951_and_atop,
                        unverified<"number;triggers: ATOP names no article, that it is article I "
                                   "is our reading">>,
                article<"unnumbered", as_read_by<atop>, pledge<duty::consultation>, gives<consult>,
                        says<"the parties consult">, sources::treaty_of_1951_and_atop,
                        unverified<"number: ATOP names no article and neither do we">>,
                provision<provides<hosting, collective_defence>, under_article<"I">,
                          sources::treaty_of_1951_and_atop, unverified<"article;domains">>,
                sources::treaty_of_1951_and_atop,
                unverified<"in_force;ended(day);key_articles;geographic_scope;trigger">> {
} us_japan_security_treaty;

/// Article V has two readings. ATOP codes a duty of defence for the United States alone; by the
/// text each party acts, wherever Japan administers, so that an attack on a base there binds Japan
/// too.
inline constexpr struct us_japan_treaty final
    : agreement<
          "USJPN1960", "US-Japan Treaty of Mutual Cooperation and Security", is_an<treaty>,
          signed_on<"1960-01-19">, in_force<"1960-06-23">, between<united_states, japan>,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::treaty_of_1960_and_atop,
              unverified<"number: ATOP codes nonaggression for both parties without naming an "
                         "article; that it is article I is our reading">>,
          article<"IV", pledge<duty::consultation>, gives<consult>,
                  says<"the parties consult from time to time and when the security of Japan or "
                       "peace in the Far East is threatened">,
                  sources::treaty_of_1960_and_atop,
                  unverified<"number: ATOP names no article;says">>,
          article<"V", as_read_by<atop>, pledge<duty::defence>, bearer<united_states>,
                  beneficiary<japan>, when<armed_attack>,
                  within<territories_under_japanese_administration>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"the United States acts to meet an armed attack in the territories under "
                       "the administration of Japan">,
                  sources::treaty_of_1960_and_atop,
                  unverified<"number: ATOP names no article, the text does;procedures">>,
          article<"V", as_read_by<the_text>, pledge<duty::defence>, when<armed_attack>,
                  within<territories_under_japanese_administration>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  compatible_with<
                      article_9,
                      "each party acts in accordance with its own constitutional provisions and "
                      "processes, and only against an attack in the territories under the "
                      "administration of Japan, which is the defence of Japan itself">,
                  says<"each party acts to meet an armed attack on either in the territories under "
                       "the administration of Japan">,
                  sources::treaty_of_1960_and_atop, unverified<"procedures">>,
          provision<provides<hosting, collective_defence>, under_article<"VI">,
                    sources::treaty_of_1960_and_atop, unverified<"article;domains">>,
          sources::treaty_of_1960_and_atop, unverified<"in_force;key_articles(III,IV,VI)">> {
} us_japan_treaty;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_US_JAPAN_HPP
