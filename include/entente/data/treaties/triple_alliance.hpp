// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_TRIPLE_ALLIANCE_HPP
#define ENTENTE_DATA_TREATIES_TRIPLE_ALLIANCE_HPP

#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/historical.hpp>
#include <entente/data/treaties/adversaries.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

// Germany, Austria-Hungary and those whom they tied to themselves, 1879 to 1918. `germany` is the
// Empire here.

/// What was not agreed on in 1914: nothing answers it but what is stated.
inline constexpr struct forced_into_war final
    : condition<"forced_into_war", "the threat of that power forces the party into the war"> {
} forced_into_war;

/// Secret until 1888-02-03.
inline constexpr struct dual_alliance final
    : agreement<
          "DUAL1879", "Dual Alliance", is_an<treaty>, signed_on<"1879-10-07">,
          in_force<"1879-10-21">, ended<"1918-11-03">, between<germany, austria_hungary>,
          article<"1", pledge<duty::defence>, when<armed_attack>, after<attacked_by_russia>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if Russia attacks one, the other helps it with its whole strength and "
                       "makes peace only together">>,
          article<"2", pledge<duty::neutrality>, when<armed_attack>,
                  after<attacked_by_another_than_russia>, gives<benevolent_neutrality>,
                  says<"if another power attacks one, the other does not support the attacker and "
                       "stays neutral in its favour">>,
          article<
              "2", pledge<duty::defence>, when<armed_attack>,
              after<attacked_by_another_than_russia, russia_supports_the_attacker>,
              gives<assist_with_all_means>, by_way_of<without_further_decision>,
              says<"if Russia supports that attacker, the other helps with its whole strength">>,
          sources::atop_5_and_general_knowledge, unverified<"in_force">> {
} dual_alliance;

/// Secret. Germany acceded on the same day; Italy in 1888, and owes, as ATOP codes it, consultation
/// alone. Austria-Hungary and Germany are bound to each other by the Dual Alliance, not by this
/// one.
inline constexpr struct austro_romanian_alliance final
    : agreement<
          "AUHROU1883", "Austro-Romanian alliance (1883; renewed 1913)", is_an<treaty>,
          signed_on<"1883-10-30">, in_force<"1883-10-30">, ended<"1916-08-27">,
          between<austria_hungary, romania, germany>, acceded<italy, "1888-05-15", "1915-05-23">,
          article<"2", pledge<duty::defence>, bearer<austria_hungary, germany>,
                  beneficiary<romania>, when<armed_attack>, after<no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if Romania is attacked without provocation, they bring it help and "
                       "assistance in time">,
                  sources::atop_5_and_general_knowledge,
                  unverified<"beneficiaries: the coding names bearers alone">>,
          article<"2", pledge<duty::defence>, bearer<romania>,
                  beneficiary<austria_hungary, germany>, when<armed_attack>, after<no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if Austria-Hungary is attacked so in its states that border on Romania, "
                       "the case is given for Romania at once">,
                  sources::atop_5_and_general_knowledge,
                  unverified<"beneficiaries: the coding names bearers alone">>,
          article<"3", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>,
                  says<"on a threat of aggression the governments agree on the measures to take">>,
          sources::atop_5_and_general_knowledge,
          unverified<"in_force;key_articles;geographic_scope">> {
} austro_romanian_alliance;

/// Secret. Counted from signature, although ratifications followed. Germany did not renew it.
inline constexpr struct reinsurance_treaty final
    : agreement<
          "REINS1887", "Reinsurance Treaty", is_an<treaty>, signed_on<"1887-06-18">,
          in_force<"1887-06-18">, ended<"1890-06-18">, between<germany, russia>,
          article<"I", pledge<duty::neutrality>, bearer<germany>, when<war_with_a_great_power>,
                  unless<ally_attacked_austria>, gives<benevolent_neutrality>,
                  says<"if Russia is at war with a third great power, Germany stays neutral in its "
                       "favour, but not in a war by attack on Austria">>,
          article<"I", pledge<duty::neutrality>, bearer<russia>, when<war_with_a_great_power>,
                  unless<ally_attacked_france>, gives<benevolent_neutrality>,
                  says<"if Germany is at war with a third great power, Russia stays neutral in its "
                       "favour, but not in a war by attack on France">>,
          article<"II", pledge<duty::consultation>, gives<consult>,
                  says<"the two admit no change in the Balkans without agreeing on it before">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          sources::atop_5_and_general_knowledge, unverified<"in_force">> {
} reinsurance_treaty;

/// Renews the articles of 1882. The duty of offence is that of Germany alone, towards Italy in
/// North Africa, by a separate treaty of the same day. The single treaty of 1891-05-06 and its
/// renewal of 1902 are in no table: from then to 1914-07-08 the facts know no Triple Alliance.
inline constexpr struct triple_alliance_of_1887 final
    : agreement<
          "TRIPLE1887", "Triple Alliance (1887 renewal)", is_an<treaty>, signed_on<"1887-02-20">,
          in_force<"1887-02-20">, ended<"1891-05-06">, between<germany, austria_hungary, italy>,
          article<"II", pledge<duty::defence>, bearer<germany, austria_hungary>, beneficiary<italy>,
                  when<armed_attack>, after<attacked_by_france, no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if France attacks Italy without direct provocation, both help it with all "
                       "their forces">>,
          article<"II", pledge<duty::defence>, bearer<italy>, beneficiary<germany>,
                  when<armed_attack>, after<attacked_by_france, no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if France attacks Germany so, Italy helps it with all its forces">>,
          article<"III", pledge<duty::defence>, when<armed_attack>,
                  after<no_provocation, attacked_by_two_powers, attacker_is_an_outside_great_power,
                        two_outside_great_powers_attack>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if two or more great powers outside the treaty attack one or two parties "
                       "without direct provocation, the case is given for all">>,
          article<"IV", pledge<duty::neutrality>, when<war_with_a_great_power>,
                  after<attacker_is_an_outside_great_power, forced_into_war>,
                  gives<benevolent_neutrality>,
                  says<"if a great power outside the treaty threatens one and forces it into war, "
                       "the others stay neutral in its favour">>,
          article<"V", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>,
                  says<"if peace is threatened in one of these cases, the parties consult in time "
                       "on military measures">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          article<"III of the German-Italian treaty", pledge<duty::offence>, bearer<germany>,
                  beneficiary<italy>, when<war_of_a_party>,
                  after<attacked_by_france, france_reaches_out_in_north_africa>,
                  gives<assist_with_all_means>,
                  says<"if France reaches out in North Africa and Italy acts against it, even in "
                       "Europe, the case is given for Germany">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          sources::atop_5_and_general_knowledge, unverified<"in_force;key_articles">> {
} triple_alliance_of_1887;

/// Six years from the end of the former term. The former treaty, with the same articles II to IV,
/// is in no table. Denounced by Italy on 1915-05-04, which ATOP counts until it went to war on
/// 1915-05-23. The coding has Germany owe offence to the end of the treaty; owed to Italy alone, it
/// is owed to nobody here since Italy left.
inline constexpr struct triple_alliance_of_1912 final
    : agreement<
          "TRIPLE1912", "Triple Alliance (1912 renewal)", is_an<treaty>, signed_on<"1912-12-05">,
          in_force<"1914-07-08">, ended<"1918-11-03">, between<germany, austria_hungary>,
          acceded<italy, "1914-07-08", "1915-05-23">,
          article<"II", pledge<duty::defence>, bearer<germany, austria_hungary>, beneficiary<italy>,
                  when<armed_attack>, after<attacked_by_france, no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if France attacks Italy without direct provocation, both help it with all "
                       "their forces">>,
          article<"II", pledge<duty::defence>, bearer<italy>, beneficiary<germany>,
                  when<armed_attack>, after<attacked_by_france, no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if France attacks Germany so, Italy helps it with all its forces">>,
          article<"III", pledge<duty::defence>, when<armed_attack>,
                  after<no_provocation, attacked_by_two_powers, attacker_is_an_outside_great_power,
                        two_outside_great_powers_attack>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if two or more great powers outside the treaty attack one or two parties "
                       "without direct provocation, the case is given for all">>,
          article<"IV", pledge<duty::neutrality>, when<war_with_a_great_power>,
                  after<attacker_is_an_outside_great_power, forced_into_war>,
                  gives<benevolent_neutrality>,
                  says<"if a great power outside the treaty threatens one and forces it into war, "
                       "the others stay neutral in its favour">>,
          article<"V", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>,
                  says<"if peace is threatened in one of these cases, the parties consult in time "
                       "on military measures">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          article<"X", pledge<duty::offence>, bearer<germany>, beneficiary<italy>,
                  when<war_of_a_party>,
                  after<attacked_by_france, france_reaches_out_in_north_africa>,
                  gives<assist_with_all_means>,
                  says<"if France reaches out in North Africa and Italy acts against it, even in "
                       "Europe, the case is given for Germany">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          sources::atop_5_and_general_knowledge, unverified<"in_force;ended">> {
} triple_alliance_of_1912;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_TRIPLE_ALLIANCE_HPP
