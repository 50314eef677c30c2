// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_CONSTRAINTS_OF_JAPAN_HPP
#define ENTENTE_DATA_CONSTRAINTS_OF_JAPAN_HPP

#include <entente/model/constraint.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>

namespace entente::inline v0::data {

// What binds Japan.
//
// A rule's kind is that of the strongest form it has: a policy written into a statute is law.
// Constitutions, laws, treaties and the rules by which a body decides are hard; policies, cabinet
// decisions and positions are soft, for a cabinet can change them.

// Publications that several rules share.
namespace sources {
using development_of_security_legislation =
    source<"Development of Security Legislation page, MOFA Japan">;
using tass_on_strategy_of_2022 =
    source<"TASS report on the National Security Strategy (16 Dec 2022)">;
}  // namespace sources

// The three conditions of 2015 for the use of force.
inline constexpr struct survival_is_threatened final
    : condition<"survival_threatened",
                "Japan or a close state is attacked and Japan's survival is in danger from it"> {
} survival_is_threatened;
inline constexpr struct no_other_means final
    : condition<"no_other_means", "there is no other means to repel the attack"> {
} no_other_means;
inline constexpr struct least_force_needed final
    : condition<"least_force_needed", "the force used is the least needed"> {
} least_force_needed;

/// Forbids to promise force in advance. From 2016 on it is read as the legislation of 2015 says
/// (`peace_and_security_legislation`): force for another in narrow cases.
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
                 during<"1947-05-03">,
                 says<"maintenance of war potential; right of belligerency not recognised "
                      "(government reads it as allowing minimum self-defence)">,
                 source<"Article 9 of the Japanese Constitution, findatwiki copy of Wikipedia; The "
                        "World Factbook (factbook.json, edition of May 2026), CIA">,
                 unverified<"adopted">> {
} article_9_paragraph_2;

/// A decision of the cabinet, which alone does not lift a ban of the constitution: the law that
/// followed it does.
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
          on_domains<collective_defence>,
          except_if<survival_is_threatened, no_other_means, least_force_needed>,
          reinterprets<article_9>, during<"2016-03-29">,
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

/// All of the domain, in whatever form. The principle is soft in law, which is why it does not stop
/// the compiler, and hard in politics.
inline constexpr struct non_nuclear_principles final
    : constraint<"CN006", "Three Non-Nuclear Principles", rule_kind::policy, strength::soft,
                 rule_effect::forbids, on_domains<nuclear_sharing>, during<"1971-11-24">,
                 says<"possession, production and introduction of nuclear weapons; resolution of "
                      "the lower house of 1971; not a statute">,
                 source<"Three Non-Nuclear Principles page, MOFA Japan; Japan Press (2002)">> {
} non_nuclear_principles;

inline constexpr struct rejection_of_nuclear_sharing final
    : constraint<"CN007", "Rejection of nuclear sharing by Prime Minister Kishida",
                 rule_kind::political, strength::soft, rule_effect::forbids,
                 on_domains<nuclear_sharing>, during<"2022-02-28">,
                 says<"NATO-like nuclear sharing with the US called unacceptable">,
                 source<"Ukraine live news (28 Feb 2022), CNN; Japan Times (28 Feb 2022)">> {
} rejection_of_nuclear_sharing;

inline constexpr struct non_proliferation_treaty_duty final
    : constraint<
          "CN008", "Treaty on the Non-Proliferation of Nuclear Weapons", rule_kind::law,
          strength::hard, rule_effect::forbids, on_domains<nuclear_sharing>, during<"1976-06-08">,
          says<"acquisition of nuclear weapons by a non-nuclear state">,
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

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CONSTRAINTS_OF_JAPAN_HPP
