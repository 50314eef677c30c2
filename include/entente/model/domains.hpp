// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_DOMAINS_HPP
#define ENTENTE_MODEL_DOMAINS_HPP

#include <entente/model/term.hpp>

namespace entente::inline v0 {

// Domains of security cooperation that the library ships. The set is open: see term.hpp.

inline constexpr struct political final
    : domain<"political", "political dialogue and consultation"> {
} political;
inline constexpr struct cyber final : domain<"cyber", "cyber defence"> {
} cyber;
inline constexpr struct maritime final : domain<"maritime", "maritime security"> {
} maritime;
inline constexpr struct information_sharing final
    : domain<"information_sharing", "sharing of data, information and intelligence"> {
} information_sharing;
inline constexpr struct defence_st final : domain<"defence_st", "defence science and technology"> {
} defence_st;
inline constexpr struct wps final : domain<"wps", "women, peace and security"> {
} wps;
inline constexpr struct hadr final : domain<"hadr", "humanitarian assistance and disaster relief"> {
} hadr;
inline constexpr struct emerging_tech final
    : domain<"emerging_tech", "emerging and disruptive technologies"> {
} emerging_tech;
inline constexpr struct extended_deterrence final
    : domain<"extended_deterrence", "dialogue on extended (nuclear) deterrence"> {
} extended_deterrence;
inline constexpr struct nuclear_sharing final
    : domain<"nuclear_sharing", "hosting or sharing of nuclear weapons"> {
} nuclear_sharing;
inline constexpr struct nuclear final : domain<"nuclear", "nuclear weapons programmes"> {
} nuclear;
inline constexpr struct space final : domain<"space", "space security"> {
} space;
inline constexpr struct strategic_communications final
    : domain<"strategic_communications", "strategic communications and disinformation"> {
} strategic_communications;
inline constexpr struct climate final : domain<"climate", "climate change and security"> {
} climate;
inline constexpr struct nonproliferation final
    : domain<"nonproliferation", "arms control, non-proliferation and disarmament"> {
} nonproliferation;
inline constexpr struct counter_terrorism final : domain<"counter_terrorism", "counter-terrorism"> {
} counter_terrorism;
inline constexpr struct crisis_management final
    : domain<"crisis_management", "crisis management and peace support"> {
} crisis_management;
inline constexpr struct human_security final : domain<"human_security", "human security"> {
} human_security;
inline constexpr struct public_diplomacy final : domain<"public_diplomacy", "public diplomacy"> {
} public_diplomacy;
inline constexpr struct interoperability final
    : domain<"interoperability", "interoperability of forces"> {
} interoperability;
inline constexpr struct defence_industry final
    : domain<"defence_industry", "defence equipment and industry"> {
} defence_industry;
inline constexpr struct capacity_building final
    : domain<"capacity_building", "training, equipment and capacity building"> {
} capacity_building;
inline constexpr struct economic_security final : domain<"economic_security", "economic security"> {
} economic_security;
inline constexpr struct resilience final : domain<"resilience", "resilience"> {
} resilience;
inline constexpr struct logistics final : domain<"logistics", "logistics and host nation support"> {
} logistics;
inline constexpr struct missile_defence final
    : domain<"missile_defence", "missiles and missile defence"> {
} missile_defence;
inline constexpr struct collective_defence final
    : domain<"collective_defence", "collective defence"> {
} collective_defence;
inline constexpr struct hybrid final : domain<"hybrid", "hybrid threats"> {
} hybrid;
inline constexpr struct airspace final : domain<"airspace", "airspace"> {
} airspace;
inline constexpr struct force_posture final
    : domain<"force_posture", "size and role of armed forces"> {
} force_posture;
inline constexpr struct defence_spending final : domain<"defence_spending", "defence spending"> {
} defence_spending;
inline constexpr struct membership_and_enlargement final
    : domain<"membership", "membership and enlargement"> {
} membership_and_enlargement;
inline constexpr struct alliance_withdrawal final
    : domain<"alliance_withdrawal", "leaving an alliance"> {
} alliance_withdrawal;

/// The codes of them all.
inline constexpr const char* shipped_domains[]{"political",
                                               "cyber",
                                               "maritime",
                                               "information_sharing",
                                               "defence_st",
                                               "wps",
                                               "hadr",
                                               "emerging_tech",
                                               "extended_deterrence",
                                               "nuclear_sharing",
                                               "nuclear",
                                               "space",
                                               "strategic_communications",
                                               "climate",
                                               "nonproliferation",
                                               "counter_terrorism",
                                               "crisis_management",
                                               "human_security",
                                               "public_diplomacy",
                                               "interoperability",
                                               "defence_industry",
                                               "capacity_building",
                                               "economic_security",
                                               "resilience",
                                               "logistics",
                                               "missile_defence",
                                               "collective_defence",
                                               "hybrid",
                                               "airspace",
                                               "force_posture",
                                               "defence_spending",
                                               "membership",
                                               "alliance_withdrawal"};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_DOMAINS_HPP
