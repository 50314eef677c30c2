// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_TREATY_TERMS_HPP
#define ENTENTE_MODEL_TREATY_TERMS_HPP

#include <entente/model/term.hpp>

namespace entente::inline v0 {

// Words that treaties of every kind share. The sets are open: see term.hpp.

// --- situations: what sets a duty off
inline constexpr struct armed_attack final : situation<"armed_attack", "an armed attack"> {
} armed_attack;
inline constexpr struct threat_of_attack final
    : situation<"threat_of_attack", "a threat of attack"> {
} threat_of_attack;
inline constexpr struct threatened_in_opinion_of_a_party final
    : situation<
          "threatened_in_opinion_of_a_party",
          "a threat, in the opinion of any party, to the integrity, independence or security of "
          "one"> {
} threatened_in_opinion_of_a_party;
inline constexpr struct dispute_between_parties final
    : situation<"dispute_between_parties", "a dispute between the parties"> {
} dispute_between_parties;
inline constexpr struct war_of_a_party final
    : situation<"war_of_a_party", "a war of a party with a third power"> {
} war_of_a_party;
inline constexpr struct war_with_a_great_power final
    : situation<"war_with_great_power", "a war of a party with a great power"> {
} war_with_a_great_power;
inline constexpr struct object_of_hostilities final
    : situation<"object_of_hostilities", "hostilities of third powers against a party"> {
} object_of_hostilities;
inline constexpr struct conflict_with_third_party final
    : situation<"conflict_with_third_party", "an armed conflict of a party with a third one"> {
} conflict_with_third_party;
inline constexpr struct aggression final : situation<"aggression", "aggression against a party"> {
} aggression;
inline constexpr struct threat_to_independence final
    : situation<"threat_to_independence",
                "an act that clearly threatens the independence of a party"> {
} threat_to_independence;
inline constexpr struct threat_to_interests final
    : situation<"threat_to_interests", "a threat to peace or to the interests of a party"> {
} threat_to_interests;
inline constexpr struct fact_endangering_peace final
    : situation<"any_fact_endangering_peace", "any fact or situation that endangers peace"> {
} fact_endangering_peace;
inline constexpr struct mobilization final
    : situation<"mobilization", "the mobilization of a power that the article names"> {
} mobilization;
inline constexpr struct guaranteed_neutrality_violated final
    : situation<"guaranteed_neutrality_violated", "a violation of the neutrality guaranteed"> {
} guaranteed_neutrality_violated;
inline constexpr struct question_on_commitments final
    : situation<"question_on_commitments",
                "a question on what the parties have committed themselves to"> {
} question_on_commitments;

// --- conditions: what has to hold besides, or must not
inline constexpr struct collective_determination final
    : condition<"collective_determination", "the parties agree that the case is given"> {
} collective_determination;
inline constexpr struct request_by_victim final
    : condition<"request_by_victim", "the party attacked asks for it"> {
} request_by_victim;
inline constexpr struct request_of_a_party final
    : condition<"request_of_a_party", "a party asks for it"> {
} request_of_a_party;
inline constexpr struct no_provocation final
    : condition<"no_provocation", "the party attacked did not provoke"> {
} no_provocation;
inline constexpr struct attacked_by_two_powers final
    : condition<"attacked_by_two_powers", "two or more powers attack"> {
} attacked_by_two_powers;
inline constexpr struct at_war_with_two_powers final
    : condition<"adversary_count:2", "it is at war with two or more powers"> {
} at_war_with_two_powers;
inline constexpr struct all_members_agree final
    : condition<"all_members_agree", "all members agree"> {
} all_members_agree;
inline constexpr struct attacker_is_an_outside_great_power final
    : condition<"attacker_great_power_nonparty", "the attacker is a great power that is no party"> {
} attacker_is_an_outside_great_power;
inline constexpr struct two_outside_great_powers_attack final
    : condition<"outside_great_powers_attack:2",
                "two or more great powers that are no parties attack"> {
} two_outside_great_powers_attack;
inline constexpr struct attacker_not_already_belligerent final
    : condition<"attacker_not_already_belligerent",
                "the attacker was not yet in the wars of the day"> {
} attacker_not_already_belligerent;
inline constexpr struct attacker_is_communist final
    : condition<"attacker_communist", "the attacker is a communist power"> {
} attacker_is_communist;
inline constexpr struct defence_of_special_interests final
    : condition<"defence_of_special_interests",
                "the party fights in defence of the interests that the treaty names"> {
} defence_of_special_interests;
inline constexpr struct arbitration_treaty_with_attacker final
    : condition<"arbitration_treaty_with_attacker",
                "the bearer has a general treaty of arbitration with the adversary"> {
} arbitration_treaty_with_attacker;
inline constexpr struct majority_to_convene final
    : condition<"majority_to_convene", "a majority of the parties agrees to meet"> {
} majority_to_convene;

inline constexpr struct invocation_by_victim final
    : condition<"invocation_by_victim", "the party attacked calls upon the article"> {
} invocation_by_victim;
inline constexpr struct directed_from_abroad final
    : condition<"directed_from_abroad", "the attack was directed from abroad"> {
} directed_from_abroad;
inline constexpr struct attribution_established final
    : condition<"attribution_established", "it is established who attacked"> {
} attribution_established;
inline constexpr struct attacker_is_a_state final
    : condition<"attacker_is_a_state", "the attacker is a state"> {
} attacker_is_a_state;
inline constexpr struct attacker_is_no_party final
    : condition<"attacker_is_no_party", "the attacker is no party"> {
} attacker_is_no_party;
inline constexpr struct demands_refused final
    : condition<"demands_refused", "the adversary refuses what was demanded of it"> {
} demands_refused;
inline constexpr struct domestic_process final
    : condition<"domestic_process", "the process that its own law prescribes is complete"> {
} domestic_process;
inline constexpr struct waived_by_beneficiary final
    : condition<"waived_by_beneficiary", "the party to which it is owed waives it"> {
} waived_by_beneficiary;
inline constexpr struct co_obligors_assist final
    : condition<"co_obligor_assists", "the others who owe the same assist"> {
} co_obligors_assist;

// --- contents: what the bearer has to do
inline constexpr struct consult final : content<"consult", "consult"> {
} consult;
inline constexpr struct as_it_deems_necessary final
    : content<"as_it_deems_necessary", "such action as it deems necessary"> {
} as_it_deems_necessary;
inline constexpr struct act_by_constitutional_processes final
    : content<"act_by_constitutional_processes",
              "act by its constitutional provisions and processes"> {
} act_by_constitutional_processes;
inline constexpr struct assist_with_all_means final
    : content<"assist_with_all_means", "assist with all means in its power"> {
} assist_with_all_means;
inline constexpr struct assist_including_military final
    : content<"assist_including_military", "all necessary assistance, military included"> {
} assist_including_military;
inline constexpr struct effective_reciprocal_assistance final
    : content<"effective_reciprocal_assistance", "assist effectively in meeting the attack"> {
} effective_reciprocal_assistance;
inline constexpr struct uphold_guarantee final : content<"guarantee", "uphold what is guaranteed"> {
} uphold_guarantee;
inline constexpr struct mobilize final : content<"mobilize", "mobilize"> {
} mobilize;
inline constexpr struct settle_peacefully final
    : content<"settle_peacefully", "settle disputes by peaceful means and refrain from force"> {
} settle_peacefully;
inline constexpr struct stay_neutral final
    : content<"stay_neutral", "stay out and not help the adversary"> {
} stay_neutral;
inline constexpr struct benevolent_neutrality final
    : content<"benevolent_neutrality", "stay neutral in a way that favours the ally"> {
} benevolent_neutrality;
inline constexpr struct no_aid_to_adversary final
    : content<"no_aid_to_adversary", "give the adversary no assistance"> {
} no_aid_to_adversary;

inline constexpr struct no_pact_against final
    : content<"no_pact_against", "join no alliance or coalition against the other"> {
} no_pact_against;
inline constexpr struct against_supporters final
    : content<"against_supporters", "assist against whoever supports the attacker, too"> {
} against_supporters;

// --- procedures: how it comes to be done
inline constexpr struct report_to_security_council final
    : procedure<"report_to_security_council", "measures are reported to the Security Council"> {
} report_to_security_council;
inline constexpr struct without_further_decision final
    : procedure<"automatic", "due without a further decision"> {
} without_further_decision;
inline constexpr struct council final : procedure<"council", "a council of the parties meets"> {
} council;
inline constexpr struct organ_of_consultation final
    : procedure<"organ_of_consultation", "an organ of consultation meets"> {
} organ_of_consultation;

// --- readings: whose reading of an article
inline constexpr struct the_text final : reading<"text", "the text as it stands"> {
} the_text;
inline constexpr struct atop final
    : reading<"ATOP", "the coding of Alliance Treaty Obligations and Provisions"> {
} atop;

inline constexpr struct bound_severally final
    : reading<"several", "that a guarantee of several binds each of them singly"> {
} bound_severally;
inline constexpr struct bound_jointly final
    : reading<"joint", "that a guarantee of several binds them only together"> {
} bound_jointly;

// --- instruments: kinds of agreement
inline constexpr struct treaty final : instrument<"treaty", "treaty"> {
} treaty;
inline constexpr struct treaty_clause final : instrument<"treaty_clause", "clause of a treaty"> {
} treaty_clause;
inline constexpr struct convention final : instrument<"convention", "convention"> {
} convention;
inline constexpr struct military_convention final
    : instrument<"military_convention", "military convention"> {
} military_convention;
inline constexpr struct charter final : instrument<"charter", "charter"> {
} charter;
inline constexpr struct international_agreement final : instrument<"agreement", "agreement"> {
} international_agreement;
inline constexpr struct executive_agreement final
    : instrument<"executive_agreement", "agreement between governments"> {
} executive_agreement;
inline constexpr struct political_declaration final
    : instrument<"political_declaration", "political declaration"> {
} political_declaration;
inline constexpr struct joint_declaration final : instrument<"declaration", "declaration"> {
} joint_declaration;
inline constexpr struct political_accord final
    : instrument<"political_accord", "political accord"> {
} political_accord;
inline constexpr struct political_framework final
    : instrument<"political_framework", "political framework"> {
} political_framework;
inline constexpr struct political_partnership final
    : instrument<"political_partnership", "political partnership"> {
} political_partnership;
inline constexpr struct arrangement final : instrument<"arrangement", "arrangement"> {
} arrangement;
inline constexpr struct memorandum final : instrument<"memorandum", "memorandum"> {
} memorandum;

/// The codes of the instruments, which questions may name whatever the facts speak of.
inline constexpr const char* shipped_instruments[]{
    "treaty",      "treaty_clause",    "convention",          "military_convention",
    "charter",     "agreement",        "executive_agreement", "political_declaration",
    "declaration", "political_accord", "political_framework", "political_partnership",
    "arrangement", "memorandum"};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_TREATY_TERMS_HPP
