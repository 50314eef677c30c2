// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_STATES_INDO_PACIFIC_HPP
#define ENTENTE_DATA_STATES_INDO_PACIFIC_HPP

#include <entente/data/constraints_of_japan.hpp>
#include <entente/data/constraints_of_states.hpp>
#include <entente/data/regions.hpp>
#include <entente/data/states/lists.hpp>
#include <entente/model/state.hpp>

namespace entente::inline v0::data {

// Every state of the region, by its ISO 3166-1 code.

inline constexpr struct australia final
    : state<"AUS", "Australia", located_in<indo_pacific>, sources::lists_of_states> {
} australia;
inline constexpr struct bangladesh final
    : state<"BGD", "Bangladesh", located_in<indo_pacific>, sources::lists_of_states> {
} bangladesh;
inline constexpr struct bhutan final
    : state<"BTN", "Bhutan", located_in<indo_pacific>, sources::lists_of_states> {
} bhutan;
inline constexpr struct brunei final
    : state<"BRN", "Brunei", located_in<indo_pacific>, sources::lists_of_states> {
} brunei;
inline constexpr struct cambodia final
    : state<"KHM", "Cambodia", located_in<indo_pacific>, sources::lists_of_states> {
} cambodia;
inline constexpr struct china final
    : state<"CHN", "China", located_in<indo_pacific>, sources::lists_of_states> {
} china;
inline constexpr struct fiji final
    : state<"FJI", "Fiji", located_in<indo_pacific>, sources::lists_of_states> {
} fiji;
inline constexpr struct india final
    : state<"IND", "India", located_in<indo_pacific>, sources::lists_of_states> {
} india;
inline constexpr struct indonesia final
    : state<"IDN", "Indonesia", located_in<indo_pacific>, sources::lists_of_states> {
} indonesia;
inline constexpr struct japan final
    : state<"JPN", "Japan", located_in<indo_pacific>,
            bound_by<article_9, article_9_paragraph_2, reinterpretation_of_2014,
                     peace_and_security_legislation, peace_and_security_support_activities,
                     non_nuclear_principles, rejection_of_nuclear_sharing,
                     non_proliferation_treaty_duty, three_principles_on_transfer,
                     transfer_guidelines_of_2023, designated_secrets_act, counterstrike_capability,
                     two_percent_spending, us_japan_treaty_article_10>,
            sources::lists_of_states> {
} japan;
inline constexpr struct kiribati final
    : state<"KIR", "Kiribati", located_in<indo_pacific>, sources::lists_of_states> {
} kiribati;
inline constexpr struct laos final
    : state<"LAO", "Laos", located_in<indo_pacific>, sources::lists_of_states> {
} laos;
inline constexpr struct malaysia final
    : state<"MYS", "Malaysia", located_in<indo_pacific>, sources::lists_of_states> {
} malaysia;
inline constexpr struct maldives final
    : state<"MDV", "Maldives", located_in<indo_pacific>, sources::lists_of_states> {
} maldives;
inline constexpr struct marshall_islands final
    : state<"MHL", "Marshall Islands", located_in<indo_pacific>, sources::lists_of_states> {
} marshall_islands;
inline constexpr struct micronesia final
    : state<"FSM", "Micronesia (Federated States of)", located_in<indo_pacific>,
            sources::lists_of_states> {
} micronesia;
inline constexpr struct mongolia final
    : state<"MNG", "Mongolia", located_in<indo_pacific>, sources::lists_of_states> {
} mongolia;
inline constexpr struct myanmar final
    : state<"MMR", "Myanmar (Burma)", located_in<indo_pacific>, sources::lists_of_states> {
} myanmar;
inline constexpr struct nauru final
    : state<"NRU", "Nauru", located_in<indo_pacific>, sources::lists_of_states> {
} nauru;
inline constexpr struct nepal final
    : state<"NPL", "Nepal", located_in<indo_pacific>, sources::lists_of_states> {
} nepal;
inline constexpr struct new_zealand final
    : state<"NZL", "New Zealand", located_in<indo_pacific>,
            bound_by<new_zealand_nuclear_free_policy>, sources::lists_of_states> {
} new_zealand;
inline constexpr struct north_korea final
    : state<"PRK", "North Korea", located_in<indo_pacific>, sources::lists_of_states> {
} north_korea;
inline constexpr struct pakistan final
    : state<"PAK", "Pakistan", located_in<indo_pacific>, sources::lists_of_states> {
} pakistan;
inline constexpr struct palau final
    : state<"PLW", "Palau", located_in<indo_pacific>, sources::lists_of_states> {
} palau;
inline constexpr struct papua_new_guinea final
    : state<"PNG", "Papua New Guinea", located_in<indo_pacific>, sources::lists_of_states> {
} papua_new_guinea;
inline constexpr struct philippines final
    : state<"PHL", "Philippines", located_in<indo_pacific>, sources::lists_of_states> {
} philippines;
inline constexpr struct samoa final
    : state<"WSM", "Samoa", located_in<indo_pacific>, sources::lists_of_states> {
} samoa;
inline constexpr struct singapore final
    : state<"SGP", "Singapore", located_in<indo_pacific>, sources::lists_of_states> {
} singapore;
inline constexpr struct solomon_islands final
    : state<"SLB", "Solomon Islands", located_in<indo_pacific>, sources::lists_of_states> {
} solomon_islands;
inline constexpr struct south_korea final
    : state<"KOR", "South Korea", located_in<indo_pacific>, sources::lists_of_states> {
} south_korea;
inline constexpr struct sri_lanka final
    : state<"LKA", "Sri Lanka", located_in<indo_pacific>, sources::lists_of_states> {
} sri_lanka;
/// No member of the United Nations; ISO 3166-1 lists it under another name.
inline constexpr struct taiwan final
    : state<"TWN", "Taiwan", located_in<indo_pacific>, sources::lists_of_states> {
} taiwan;
inline constexpr struct thailand final
    : state<"THA", "Thailand", located_in<indo_pacific>, sources::lists_of_states> {
} thailand;
inline constexpr struct timor_leste final
    : state<"TLS", "Timor-Leste", located_in<indo_pacific>, sources::lists_of_states> {
} timor_leste;
inline constexpr struct tonga final
    : state<"TON", "Tonga", located_in<indo_pacific>, sources::lists_of_states> {
} tonga;
inline constexpr struct tuvalu final
    : state<"TUV", "Tuvalu", located_in<indo_pacific>, sources::lists_of_states> {
} tuvalu;
inline constexpr struct vanuatu final
    : state<"VUT", "Vanuatu", located_in<indo_pacific>, sources::lists_of_states> {
} vanuatu;
inline constexpr struct vietnam final
    : state<"VNM", "Vietnam", located_in<indo_pacific>, sources::lists_of_states> {
} vietnam;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_INDO_PACIFIC_HPP
