// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_STATES_EURO_ATLANTIC_HPP
#define ENTENTE_DATA_STATES_EURO_ATLANTIC_HPP

#include <entente/data/constraints_of_states.hpp>
#include <entente/data/regions.hpp>
#include <entente/data/states/lists.hpp>
#include <entente/model/state.hpp>

namespace entente::inline v0::data {

// Every state of the region, by its ISO 3166-1 code.

inline constexpr struct albania final
    : state<"ALB", "Albania", located_in<euro_atlantic>, sources::lists_of_states> {
} albania;
inline constexpr struct andorra final
    : state<"AND", "Andorra", located_in<euro_atlantic>, sources::lists_of_states> {
} andorra;
inline constexpr struct armenia final
    : state<"ARM", "Armenia", located_in<euro_atlantic>, sources::lists_of_states> {
} armenia;
inline constexpr struct austria final
    : state<"AUT", "Austria", located_in<euro_atlantic>, bound_by<austrian_neutrality>,
            sources::lists_of_states> {
} austria;
inline constexpr struct azerbaijan final
    : state<"AZE", "Azerbaijan", located_in<euro_atlantic>, sources::lists_of_states> {
} azerbaijan;
inline constexpr struct belarus final
    : state<"BLR", "Belarus", located_in<euro_atlantic>, sources::lists_of_states> {
} belarus;
inline constexpr struct belgium final
    : state<"BEL", "Belgium", located_in<euro_atlantic>, sources::lists_of_states> {
} belgium;
inline constexpr struct bosnia_and_herzegovina final
    : state<"BIH", "Bosnia & Herzegovina", located_in<euro_atlantic>, sources::lists_of_states> {
} bosnia_and_herzegovina;
inline constexpr struct bulgaria final
    : state<"BGR", "Bulgaria", located_in<euro_atlantic>, sources::lists_of_states> {
} bulgaria;
inline constexpr struct canada final
    : state<"CAN", "Canada", located_in<euro_atlantic>, sources::lists_of_states> {
} canada;
inline constexpr struct croatia final
    : state<"HRV", "Croatia", located_in<euro_atlantic>, sources::lists_of_states> {
} croatia;
inline constexpr struct cyprus final
    : state<"CYP", "Cyprus", located_in<euro_atlantic>, sources::lists_of_states> {
} cyprus;
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
inline constexpr struct georgia final
    : state<"GEO", "Georgia", located_in<euro_atlantic>, sources::lists_of_states> {
} georgia;
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
inline constexpr struct ireland final
    : state<"IRL", "Ireland", located_in<euro_atlantic>, bound_by<irish_neutrality>,
            sources::lists_of_states> {
} ireland;
inline constexpr struct italy final
    : state<"ITA", "Italy", located_in<euro_atlantic>, sources::lists_of_states> {
} italy;
/// Its code is not one of ISO 3166-1 but user-assigned.
inline constexpr struct kosovo final
    : state<"XKX", "Kosovo", located_in<euro_atlantic>, sources::lists_of_states> {
} kosovo;
inline constexpr struct latvia final
    : state<"LVA", "Latvia", located_in<euro_atlantic>, sources::lists_of_states> {
} latvia;
inline constexpr struct liechtenstein final
    : state<"LIE", "Liechtenstein", located_in<euro_atlantic>, sources::lists_of_states> {
} liechtenstein;
inline constexpr struct lithuania final
    : state<"LTU", "Lithuania", located_in<euro_atlantic>, sources::lists_of_states> {
} lithuania;
inline constexpr struct luxembourg final
    : state<"LUX", "Luxembourg", located_in<euro_atlantic>, sources::lists_of_states> {
} luxembourg;
inline constexpr struct malta final
    : state<"MLT", "Malta", located_in<euro_atlantic>, bound_by<maltese_neutrality>,
            sources::lists_of_states> {
} malta;
inline constexpr struct moldova final
    : state<"MDA", "Moldova", located_in<euro_atlantic>, sources::lists_of_states> {
} moldova;
inline constexpr struct monaco final
    : state<"MCO", "Monaco", located_in<euro_atlantic>, sources::lists_of_states> {
} monaco;
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
inline constexpr struct russia final
    : state<"RUS", "Russia", located_in<euro_atlantic>, sources::lists_of_states> {
} russia;
inline constexpr struct san_marino final
    : state<"SMR", "San Marino", located_in<euro_atlantic>, sources::lists_of_states> {
} san_marino;
/// Also the kingdom of 1914.
inline constexpr struct serbia final
    : state<"SRB", "Serbia", located_in<euro_atlantic>, sources::lists_of_states> {
} serbia;
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
inline constexpr struct switzerland final
    : state<"CHE", "Switzerland", located_in<euro_atlantic>, bound_by<swiss_neutrality>,
            sources::lists_of_states> {
} switzerland;
inline constexpr struct turkiye final
    : state<"TUR", "Turkiye", located_in<euro_atlantic>, sources::lists_of_states> {
} turkiye;
inline constexpr struct ukraine final
    : state<"UKR", "Ukraine", located_in<euro_atlantic>, sources::lists_of_states> {
} ukraine;
inline constexpr struct united_kingdom final
    : state<"GBR", "United Kingdom", located_in<euro_atlantic>, sources::lists_of_states> {
} united_kingdom;
inline constexpr struct united_states final
    : state<"USA", "United States", located_in<euro_atlantic>,
            bound_by<us_japan_treaty_article_10, nato_withdrawal_clause_of_2023>,
            sources::lists_of_states> {
} united_states;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_EURO_ATLANTIC_HPP
