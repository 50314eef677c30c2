// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_STATES_AMERICAS_HPP
#define ENTENTE_DATA_STATES_AMERICAS_HPP

#include <entente/data/regions.hpp>
#include <entente/data/states/lists.hpp>
#include <entente/model/state.hpp>

namespace entente::inline v0::data {

// States of the Americas outside the Euro-Atlantic that some fact of this folder names, by their
// ISO 3166-1 codes.

inline constexpr struct argentina final
    : state<"ARG", "Argentina", located_in<other_region>, sources::lists_of_states> {
} argentina;
inline constexpr struct bahamas final
    : state<"BHS", "Bahamas", located_in<other_region>, sources::lists_of_states> {
} bahamas;
inline constexpr struct bolivia final
    : state<"BOL", "Bolivia", located_in<other_region>, sources::lists_of_states> {
} bolivia;
inline constexpr struct brazil final
    : state<"BRA", "Brazil", located_in<other_region>, sources::lists_of_states> {
} brazil;
inline constexpr struct chile final
    : state<"CHL", "Chile", located_in<other_region>, sources::lists_of_states> {
} chile;
inline constexpr struct colombia final
    : state<"COL", "Colombia", located_in<other_region>, sources::lists_of_states> {
} colombia;
inline constexpr struct costa_rica final
    : state<"CRI", "Costa Rica", located_in<other_region>, sources::lists_of_states> {
} costa_rica;
inline constexpr struct cuba final
    : state<"CUB", "Cuba", located_in<other_region>, sources::lists_of_states> {
} cuba;
inline constexpr struct dominican_republic final
    : state<"DOM", "Dominican Republic", located_in<other_region>, sources::lists_of_states> {
} dominican_republic;
inline constexpr struct ecuador final
    : state<"ECU", "Ecuador", located_in<other_region>, sources::lists_of_states> {
} ecuador;
inline constexpr struct el_salvador final
    : state<"SLV", "El Salvador", located_in<other_region>, sources::lists_of_states> {
} el_salvador;
inline constexpr struct guatemala final
    : state<"GTM", "Guatemala", located_in<other_region>, sources::lists_of_states> {
} guatemala;
inline constexpr struct haiti final
    : state<"HTI", "Haiti", located_in<other_region>, sources::lists_of_states> {
} haiti;
inline constexpr struct honduras final
    : state<"HND", "Honduras", located_in<other_region>, sources::lists_of_states> {
} honduras;
inline constexpr struct mexico final
    : state<"MEX", "Mexico", located_in<other_region>, sources::lists_of_states> {
} mexico;
inline constexpr struct nicaragua final
    : state<"NIC", "Nicaragua", located_in<other_region>, sources::lists_of_states> {
} nicaragua;
inline constexpr struct panama final
    : state<"PAN", "Panama", located_in<other_region>, sources::lists_of_states> {
} panama;
inline constexpr struct paraguay final
    : state<"PRY", "Paraguay", located_in<other_region>, sources::lists_of_states> {
} paraguay;
inline constexpr struct peru final
    : state<"PER", "Peru", located_in<other_region>, sources::lists_of_states> {
} peru;
inline constexpr struct trinidad_and_tobago final
    : state<"TTO", "Trinidad & Tobago", located_in<other_region>, sources::lists_of_states> {
} trinidad_and_tobago;
inline constexpr struct uruguay final
    : state<"URY", "Uruguay", located_in<other_region>, sources::lists_of_states> {
} uruguay;
inline constexpr struct venezuela final
    : state<"VEN", "Venezuela", located_in<other_region>, sources::lists_of_states> {
} venezuela;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_AMERICAS_HPP
