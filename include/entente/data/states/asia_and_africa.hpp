// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_STATES_ASIA_AND_AFRICA_HPP
#define ENTENTE_DATA_STATES_ASIA_AND_AFRICA_HPP

#include <entente/data/regions.hpp>
#include <entente/data/states/lists.hpp>
#include <entente/model/state.hpp>

namespace entente::inline v0::data {

// States of Asia and Africa outside the Indo-Pacific that some fact of this folder names, by their
// ISO 3166-1 codes.

inline constexpr struct afghanistan final
    : state<"AFG", "Afghanistan", located_in<other_region>, sources::lists_of_states> {
} afghanistan;
inline constexpr struct algeria final
    : state<"DZA", "Algeria", located_in<other_region>, sources::lists_of_states> {
} algeria;
inline constexpr struct bahrain final
    : state<"BHR", "Bahrain", located_in<other_region>, sources::lists_of_states> {
} bahrain;
inline constexpr struct egypt final
    : state<"EGY", "Egypt", located_in<other_region>, sources::lists_of_states> {
} egypt;
inline constexpr struct iran final
    : state<"IRN", "Iran", located_in<other_region>, sources::lists_of_states> {
} iran;
inline constexpr struct iraq final
    : state<"IRQ", "Iraq", located_in<other_region>, sources::lists_of_states> {
} iraq;
inline constexpr struct israel final
    : state<"ISR", "Israel", located_in<other_region>, sources::lists_of_states> {
} israel;
inline constexpr struct jordan final
    : state<"JOR", "Jordan", located_in<other_region>, sources::lists_of_states> {
} jordan;
inline constexpr struct kazakhstan final
    : state<"KAZ", "Kazakhstan", located_in<other_region>, sources::lists_of_states> {
} kazakhstan;
inline constexpr struct kuwait final
    : state<"KWT", "Kuwait", located_in<other_region>, sources::lists_of_states> {
} kuwait;
inline constexpr struct kyrgyzstan final
    : state<"KGZ", "Kyrgyzstan", located_in<other_region>, sources::lists_of_states> {
} kyrgyzstan;
inline constexpr struct mauritania final
    : state<"MRT", "Mauritania", located_in<other_region>, sources::lists_of_states> {
} mauritania;
inline constexpr struct mauritius final
    : state<"MUS", "Mauritius", located_in<other_region>, sources::lists_of_states> {
} mauritius;
inline constexpr struct morocco final
    : state<"MAR", "Morocco", located_in<other_region>, sources::lists_of_states> {
} morocco;
inline constexpr struct qatar final
    : state<"QAT", "Qatar", located_in<other_region>, sources::lists_of_states> {
} qatar;
inline constexpr struct syria final
    : state<"SYR", "Syria", located_in<other_region>, sources::lists_of_states> {
} syria;
inline constexpr struct tajikistan final
    : state<"TJK", "Tajikistan", located_in<other_region>, sources::lists_of_states> {
} tajikistan;
inline constexpr struct tunisia final
    : state<"TUN", "Tunisia", located_in<other_region>, sources::lists_of_states> {
} tunisia;
inline constexpr struct turkmenistan final
    : state<"TKM", "Turkmenistan", located_in<other_region>, sources::lists_of_states> {
} turkmenistan;
inline constexpr struct united_arab_emirates final
    : state<"ARE", "United Arab Emirates", located_in<other_region>, sources::lists_of_states> {
} united_arab_emirates;
inline constexpr struct uzbekistan final
    : state<"UZB", "Uzbekistan", located_in<other_region>, sources::lists_of_states> {
} uzbekistan;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_ASIA_AND_AFRICA_HPP
