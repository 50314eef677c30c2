// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_FORMS_HPP
#define ENTENTE_MODEL_FORMS_HPP

#include <entente/model/term.hpp>

namespace entente::inline v0 {

// Forms of cooperation that the library ships. The set is open: see term.hpp.

inline constexpr struct dialogue final : form<"dialogue", "ad hoc dialogue or visit"> {
} dialogue;
inline constexpr struct consultation final
    : form<"consultation", "regular or formal consultation"> {
} consultation;
inline constexpr struct declaration final
    : form<"declaration", "political declaration or joint statement"> {
} declaration;
inline constexpr struct programme final
    : form<"programme", "agreed cooperation programme or framework"> {
} programme;
inline constexpr struct binding_agreement final : form<"agreement", "binding agreement"> {
} binding_agreement;
inline constexpr struct liaison final : form<"liaison", "liaison officer or coordinator"> {
} liaison;
inline constexpr struct secondment final : form<"secondment", "seconded staff"> {
} secondment;
inline constexpr struct mission final : form<"mission", "accredited mission"> {
} mission;
inline constexpr struct office final
    : form<"office", "liaison office of the alliance in the partner country"> {
} office;
inline constexpr struct exercise_observer final
    : form<"exercise_observer", "observer in an exercise"> {
} exercise_observer;
inline constexpr struct exercise_participation final
    : form<"exercise_participation", "participant in an exercise"> {
} exercise_participation;
inline constexpr struct centre_participation final
    : form<"centre_participation", "participation in a centre of excellence"> {
} centre_participation;
inline constexpr struct trust_fund final
    : form<"trust_fund", "contribution to or support from a trust fund"> {
} trust_fund;
inline constexpr struct operation_support final
    : form<"operation_support", "support of operations"> {
} operation_support;
inline constexpr struct summit final : form<"summit", "attendance at a summit"> {
} summit;
inline constexpr struct expert_team final : form<"expert_team", "deployed expert team"> {
} expert_team;
inline constexpr struct treaty_invocation final
    : form<"treaty_invocation", "invocation of a defence clause"> {
} treaty_invocation;
inline constexpr struct full_membership final : form<"membership", "accession as a member"> {
} full_membership;
inline constexpr struct joint_body final : form<"joint_body", "joint council or commission"> {
} joint_body;
inline constexpr struct defence_clause final : form<"defence_clause", "clause of mutual defence"> {
} defence_clause;
inline constexpr struct hosting final : form<"hosting", "hosting of an ally's weapons or forces"> {
} hosting;
inline constexpr struct platform_access final
    : form<"platform_access", "access to a shared technical platform"> {
} platform_access;
inline constexpr struct technical_arrangement final
    : form<"technical_arrangement", "working arrangement between services, no treaty"> {
} technical_arrangement;
inline constexpr struct planning_process final
    : form<"planning_process", "planning, review or evaluation process"> {
} planning_process;
inline constexpr struct board_seat final
    : form<"board_seat", "seat on a board or committee of the alliance"> {
} board_seat;
inline constexpr struct partner_status final : form<"status", "named partner status"> {
} partner_status;
inline constexpr struct integrated_command final
    : form<"integrated_command", "integrated military command in peace and war"> {
} integrated_command;

/// The codes of them all.
inline constexpr const char* shipped_forms[]{"dialogue",
                                             "consultation",
                                             "declaration",
                                             "programme",
                                             "agreement",
                                             "liaison",
                                             "secondment",
                                             "mission",
                                             "office",
                                             "exercise_observer",
                                             "exercise_participation",
                                             "centre_participation",
                                             "trust_fund",
                                             "operation_support",
                                             "summit",
                                             "expert_team",
                                             "treaty_invocation",
                                             "membership",
                                             "joint_body",
                                             "defence_clause",
                                             "hosting",
                                             "platform_access",
                                             "technical_arrangement",
                                             "planning_process",
                                             "board_seat",
                                             "status",
                                             "integrated_command"};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_FORMS_HPP
