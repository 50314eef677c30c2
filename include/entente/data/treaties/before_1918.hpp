// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_BEFORE_1918_HPP
#define ENTENTE_DATA_TREATIES_BEFORE_1918_HPP

#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/data/treaties/adversaries.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

// Treaties of the powers against the Triple Alliance, and older ones that still counted then.

// --- areas
inline constexpr struct portuguese_colonies final
    : area<"portuguese_colonies", "the conquests or colonies of Portugal"> {
} portuguese_colonies;
inline constexpr struct belgium_within_the_annex final
    : area<"belgium_neutral_territory", "the territory of Belgium within the limits of the annex"> {
} belgium_within_the_annex;
inline constexpr struct east_asia_special_interests final
    : area<"east_asia_special_interests",
           "the special interests of Great Britain in China, and of Japan in China and Corea"> {
} east_asia_special_interests;
inline constexpr struct east_asia_or_india_interests final
    : area<"east_asia_or_india_interests",
           "the territorial rights or special interests of a party in eastern Asia and India"> {
} east_asia_or_india_interests;

// --- treaties
/// Both regard it as in force. Its oldest treaty is of 1373; that of 1661 gives the day, taken as
/// its entry into force. ATOP codes the declaration of 1899 alone, and ends it with the North
/// Atlantic Treaty.
inline constexpr struct anglo_portuguese_alliance final
    : agreement<
          "ANGPRT", "Anglo-Portuguese alliance (1373/1661/1899)", is_an<treaty>,
          signed_on<"1661-06-23">, in_force<"1661-06-23">, between<united_kingdom, portugal>,
          article<"I of the treaty of 1642", pledge<duty::nonaggression>,
                  says<"there is peace and amity between the two for ever">, general_knowledge,
                  unverified<"all: that it is this article, reaffirmed in 1899, is our reading">>,
          article<"XV", pledge<duty::defence>, bearer<united_kingdom>, beneficiary<portugal>,
                  when<armed_attack>, gives<assist_with_all_means>,
                  says<"England defends Portugal and its dominions with its utmost power by sea "
                       "and land, even as England itself">,
                  general_knowledge,
                  unverified<"all: the table names no article for Portugal itself">>,
          article<"secret article", pledge<duty::defence>, bearer<united_kingdom>,
                  beneficiary<portugal>, when<armed_attack>, within<portuguese_colonies>,
                  gives<assist_with_all_means>,
                  says<"England defends the conquests or colonies of Portugal against all its "
                       "enemies">>,
          general_knowledge, unverified<"in_force;key_articles">> {
} anglo_portuguese_alliance;

/// A guarantee, coded here as defence. Whether it binds each guarantor alone or all together was
/// disputed: it is given in both readings. `germany` stands for Prussia until 1871, and `austria`
/// for Austria-Hungary from 1867. The Netherlands signed the twin treaty.
inline constexpr struct treaty_of_london final
    : agreement<
          "LONDON1839", "Treaty of London (Belgian neutrality)", is_an<treaty>,
          signed_on<"1839-04-19">, in_force<"1839-06-08">, ended<"1919-06-28">,
          between<united_kingdom, austria, france, germany, russia, netherlands, belgium>,
          article<"I", as_read_by<bound_severally>, pledge<duty::defence>,
                  bearer<united_kingdom, austria, france, germany, russia>, beneficiary<belgium>,
                  when<guaranteed_neutrality_violated>, within<belgium_within_the_annex>,
                  gives<uphold_guarantee>,
                  says<"the five powers guarantee the annexed articles, and with them the "
                       "neutrality of Belgium">>,
          article<"I", as_read_by<bound_jointly>, pledge<duty::defence>,
                  bearer<united_kingdom, austria, france, germany, russia>, beneficiary<belgium>,
                  when<guaranteed_neutrality_violated>, after<co_obligors_assist>,
                  within<belgium_within_the_annex>, gives<uphold_guarantee>,
                  says<"the five powers together guarantee the annexed articles, and with "
                       "them the neutrality of Belgium">>,
          article<"annex VII", pledge<duty::nonaggression>,
                  bearer<united_kingdom, austria, france, germany, russia, netherlands>,
                  beneficiary<belgium>,
                  says<"Belgium is an independent and perpetually neutral state">,
                  general_knowledge,
                  unverified<"all: that respect for it is a duty of nonaggression towards "
                             "Belgium is our reading">>,
          article<"annex VII", pledge<duty::neutrality, duty::nonaggression>, bearer<belgium>,
                  gives<stay_neutral>,
                  says<"Belgium observes such neutrality towards all other states">>,
          general_knowledge, unverified<"all">> {
} treaty_of_london;

/// Secret, drafted by the staffs in August 1892 and accepted by letters of 1893-12-27 and
/// 1894-01-04. Article 2 promises to mobilize, which is none of the kinds of duty: it pledges
/// nothing here.
inline constexpr struct franco_russian_convention final
    : agreement<"FR1892", "Franco-Russian Military Convention", is_an<military_convention>,
                signed_on<"1892-08-18">, in_force<"1894-01-04">, ended<"1917-11-08">,
                between<france, russia>,
                article<"1", pledge<duty::defence>, bearer<russia>, beneficiary<france>,
                        when<armed_attack>, after<attacked_by_germany_or_its_ally_italy>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"if Germany, or Italy with its support, attacks France, Russia "
                             "employs all its available forces to fight Germany">>,
                article<"1", pledge<duty::defence>, bearer<france>, beneficiary<russia>,
                        when<armed_attack>, after<attacked_by_germany_or_its_ally_austria>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"if Germany, or Austria with its support, attacks Russia, France "
                             "employs all its available forces to fight Germany">>,
                article<"2", when<mobilization>, after<power_of_the_triple_alliance_mobilizes>,
                        gives<mobilize>, by_way_of<without_further_decision>,
                        says<"if the Triple Alliance or one of its powers mobilizes, both mobilize "
                             "all their forces at once and together">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force;ended">> {
} franco_russian_convention;

/// In force from signature, by article VI. The agreement of 1905-08-12 that replaced it is in no
/// table.
inline constexpr struct anglo_japanese_agreement_of_1902 final
    : agreement<"AJ1902", "Anglo-Japanese Agreement (1902)", is_an<treaty>, signed_on<"1902-01-30">,
                in_force<"1902-01-30">, ended<"1905-08-12">, between<united_kingdom, japan>,
                article<"II", pledge<duty::neutrality>, when<war_of_a_party>,
                        after<defence_of_special_interests>, within<east_asia_special_interests>,
                        gives<stay_neutral>,
                        says<"if one is at war with another power over these interests, the other "
                             "stays strictly neutral and tries to keep others out">>,
                article<"III", pledge<duty::defence, duty::offence>, when<war_of_a_party>,
                        after<defence_of_special_interests, at_war_with_two_powers>,
                        within<east_asia_special_interests>, gives<assist_with_all_means>,
                        says<"if another power joins in against it, the other comes to its "
                             "assistance, fights in common and makes peace by agreement">>,
                article<"V", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                        says<"when one sees these interests in jeopardy, the two tell each other "
                             "fully and frankly">,
                        sources::atop_5_and_general_knowledge, number_is_our_reading>,
                sources::atop_5_and_general_knowledge, unverified<"key_articles">> {
} anglo_japanese_agreement_of_1902;

/// ATOP keeps 1905 and 1911 in one phase that ends with the signature of the Four-Power Treaty; the
/// duties are our reading of the text of 1911, which ends as that treaty comes into force.
inline constexpr struct anglo_japanese_agreement_of_1911 final
    : agreement<
          "AJ1911", "Anglo-Japanese Agreement (1911 renewal)", is_an<treaty>,
          signed_on<"1911-07-13">, in_force<"1911-07-13">, ended<"1923-08-17">,
          between<united_kingdom, japan>,
          article<"I", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                  says<"when one sees these rights or interests in jeopardy, the two tell each "
                       "other fully and frankly and consider measures together">>,
          article<"II", pledge<duty::defence>, when<war_of_a_party>,
                  after<no_provocation, defence_of_special_interests>,
                  unless<arbitration_treaty_with_attacker>, within<east_asia_or_india_interests>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if an unprovoked attack involves one in war in defence of these rights or "
                       "interests, the other comes to its assistance at once">>,
          sources::atop_5_and_general_knowledge, unverified<"in_force;ended">> {
} anglo_japanese_agreement_of_1911;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_BEFORE_1918_HPP
