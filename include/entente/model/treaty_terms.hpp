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
inline constexpr struct all_members_agree final
    : condition<"all_members_agree", "all members agree"> {
} all_members_agree;

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
inline constexpr struct settle_peacefully final
    : content<"settle_peacefully", "settle disputes by peaceful means and refrain from force"> {
} settle_peacefully;
inline constexpr struct stay_neutral final
    : content<"stay_neutral", "stay out and not help the adversary"> {
} stay_neutral;

// --- procedures: how it comes to be done
inline constexpr struct report_to_security_council final
    : procedure<"report_to_security_council", "measures are reported to the Security Council"> {
} report_to_security_council;

// --- readings: whose reading of an article
inline constexpr struct the_text final : reading<"text", "the text as it stands"> {
} the_text;
inline constexpr struct atop final
    : reading<"ATOP", "the coding of Alliance Treaty Obligations and Provisions"> {
} atop;

// --- instruments: kinds of agreement
inline constexpr struct treaty final : instrument<"treaty", "treaty"> {
} treaty;
inline constexpr struct executive_agreement final
    : instrument<"executive_agreement", "agreement between governments"> {
} executive_agreement;
inline constexpr struct political_declaration final
    : instrument<"political_declaration", "political declaration"> {
} political_declaration;
inline constexpr struct arrangement final : instrument<"arrangement", "arrangement"> {
} arrangement;
inline constexpr struct memorandum final : instrument<"memorandum", "memorandum"> {
} memorandum;

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_TREATY_TERMS_HPP
