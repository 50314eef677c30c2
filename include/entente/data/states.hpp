// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_STATES_HPP
#define ENTENTE_DATA_STATES_HPP

#include <entente/data/constraints.hpp>
#include <entente/data/regions.hpp>
#include <entente/model/state.hpp>

namespace entente::inline v0::data {

// States by their ISO 3166-1 codes.

namespace sources {
using lists_of_states = source<
    "State System Membership list v2016, Correlates of War Project; countrycode code list (ISO "
    "3166-1; COW; GW; UN M49), V. Arel-Bundock et al.; gwstates table of the R package 'states' "
    "(Gleditsch-Ward list), A. Beger">;
}  // namespace sources

// --- members of NATO as of 2024
inline constexpr struct albania final
    : state<"ALB", "Albania", located_in<euro_atlantic>, sources::lists_of_states> {
} albania;
inline constexpr struct belgium final
    : state<"BEL", "Belgium", located_in<euro_atlantic>, sources::lists_of_states> {
} belgium;
inline constexpr struct bulgaria final
    : state<"BGR", "Bulgaria", located_in<euro_atlantic>, sources::lists_of_states> {
} bulgaria;
inline constexpr struct canada final
    : state<"CAN", "Canada", located_in<euro_atlantic>, sources::lists_of_states> {
} canada;
inline constexpr struct croatia final
    : state<"HRV", "Croatia", located_in<euro_atlantic>, sources::lists_of_states> {
} croatia;
inline constexpr struct czechia final
    : state<"CZE", "Czechia", located_in<euro_atlantic>, sources::lists_of_states> {
} czechia;
inline constexpr struct denmark final
    : state<"DNK", "Denmark", located_in<euro_atlantic>, sources::lists_of_states> {
} denmark;
inline constexpr struct estonia final
    : state<"EST", "Estonia", located_in<euro_atlantic>, sources::lists_of_states> {
} estonia;
inline constexpr struct finland final
    : state<"FIN", "Finland", located_in<euro_atlantic>, bound_by<finnish_non_alignment>,
            sources::lists_of_states> {
} finland;
inline constexpr struct france final
    : state<"FRA", "France", located_in<euro_atlantic>, sources::lists_of_states> {
} france;
/// Until 1990-10-03 the Federal Republic in the west alone.
inline constexpr struct germany final
    : state<"DEU", "Germany", located_in<euro_atlantic>, sources::lists_of_states> {
} germany;
inline constexpr struct greece final
    : state<"GRC", "Greece", located_in<euro_atlantic>, sources::lists_of_states> {
} greece;
inline constexpr struct hungary final
    : state<"HUN", "Hungary", located_in<euro_atlantic>, sources::lists_of_states> {
} hungary;
inline constexpr struct iceland final
    : state<"ISL", "Iceland", located_in<euro_atlantic>, sources::lists_of_states> {
} iceland;
inline constexpr struct italy final
    : state<"ITA", "Italy", located_in<euro_atlantic>, sources::lists_of_states> {
} italy;
inline constexpr struct latvia final
    : state<"LVA", "Latvia", located_in<euro_atlantic>, sources::lists_of_states> {
} latvia;
inline constexpr struct lithuania final
    : state<"LTU", "Lithuania", located_in<euro_atlantic>, sources::lists_of_states> {
} lithuania;
inline constexpr struct luxembourg final
    : state<"LUX", "Luxembourg", located_in<euro_atlantic>, sources::lists_of_states> {
} luxembourg;
inline constexpr struct montenegro final
    : state<"MNE", "Montenegro", located_in<euro_atlantic>, sources::lists_of_states> {
} montenegro;
inline constexpr struct netherlands final
    : state<"NLD", "Netherlands", located_in<euro_atlantic>, sources::lists_of_states> {
} netherlands;
inline constexpr struct north_macedonia final
    : state<"MKD", "North Macedonia", located_in<euro_atlantic>, sources::lists_of_states> {
} north_macedonia;
inline constexpr struct norway final
    : state<"NOR", "Norway", located_in<euro_atlantic>, sources::lists_of_states> {
} norway;
inline constexpr struct poland final
    : state<"POL", "Poland", located_in<euro_atlantic>, sources::lists_of_states> {
} poland;
inline constexpr struct portugal final
    : state<"PRT", "Portugal", located_in<euro_atlantic>, sources::lists_of_states> {
} portugal;
inline constexpr struct romania final
    : state<"ROU", "Romania", located_in<euro_atlantic>, sources::lists_of_states> {
} romania;
inline constexpr struct slovakia final
    : state<"SVK", "Slovakia", located_in<euro_atlantic>, sources::lists_of_states> {
} slovakia;
inline constexpr struct slovenia final
    : state<"SVN", "Slovenia", located_in<euro_atlantic>, sources::lists_of_states> {
} slovenia;
inline constexpr struct spain final
    : state<"ESP", "Spain", located_in<euro_atlantic>, sources::lists_of_states> {
} spain;
inline constexpr struct sweden final
    : state<"SWE", "Sweden", located_in<euro_atlantic>, bound_by<swedish_non_alignment>,
            sources::lists_of_states> {
} sweden;
inline constexpr struct turkiye final
    : state<"TUR", "Turkiye", located_in<euro_atlantic>, sources::lists_of_states> {
} turkiye;
inline constexpr struct united_kingdom final
    : state<"GBR", "United Kingdom", located_in<euro_atlantic>, sources::lists_of_states> {
} united_kingdom;
inline constexpr struct united_states final
    : state<"USA", "United States", located_in<euro_atlantic>,
            bound_by<us_japan_treaty_article_10, nato_withdrawal_clause_of_2023>,
            sources::lists_of_states> {
} united_states;

// --- the Indo-Pacific
inline constexpr struct australia final
    : state<"AUS", "Australia", located_in<indo_pacific>, sources::lists_of_states> {
} australia;
inline constexpr struct china final
    : state<"CHN", "China", located_in<indo_pacific>, sources::lists_of_states> {
} china;
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
inline constexpr struct mongolia final
    : state<"MNG", "Mongolia", located_in<indo_pacific>, sources::lists_of_states> {
} mongolia;
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
inline constexpr struct south_korea final
    : state<"KOR", "South Korea", located_in<indo_pacific>, sources::lists_of_states> {
} south_korea;

// --- Euro-Atlantic states outside NATO
inline constexpr struct austria final
    : state<"AUT", "Austria", located_in<euro_atlantic>, bound_by<austrian_neutrality>,
            sources::lists_of_states> {
} austria;
inline constexpr struct ireland final
    : state<"IRL", "Ireland", located_in<euro_atlantic>, bound_by<irish_neutrality>,
            sources::lists_of_states> {
} ireland;
inline constexpr struct russia final
    : state<"RUS", "Russia", located_in<euro_atlantic>, sources::lists_of_states> {
} russia;
inline constexpr struct switzerland final
    : state<"CHE", "Switzerland", located_in<euro_atlantic>, bound_by<swiss_neutrality>,
            sources::lists_of_states> {
} switzerland;
inline constexpr struct ukraine final
    : state<"UKR", "Ukraine", located_in<euro_atlantic>, sources::lists_of_states> {
} ukraine;

// --- elsewhere
inline constexpr struct afghanistan final
    : state<"AFG", "Afghanistan", located_in<other_region>, sources::lists_of_states> {
} afghanistan;
inline constexpr struct colombia final
    : state<"COL", "Colombia", located_in<other_region>, sources::lists_of_states> {
} colombia;
inline constexpr struct iraq final
    : state<"IRQ", "Iraq", located_in<other_region>, sources::lists_of_states> {
} iraq;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_HPP
