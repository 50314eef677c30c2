// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_ADVERSARIES_HPP
#define ENTENTE_DATA_TREATIES_ADVERSARIES_HPP

#include <entente/model/term.hpp>

namespace entente::inline v0::data {

// Conditions that name the adversary, for treaties made against one.

inline constexpr struct attacked_by_germany final
    : condition<"attacker_in:DEU", "Germany attacks"> {
} attacked_by_germany;
inline constexpr struct attacked_by_another_than_germany final
    : condition<"attacker_not:DEU", "another power than Germany attacks"> {
} attacked_by_another_than_germany;
inline constexpr struct attacked_by_germany_or_its_ally_austria final
    : condition<"attacker_in:DEU/AUH_supported_by_DEU",
                "Germany attacks, or Austria-Hungary with the support of Germany"> {
} attacked_by_germany_or_its_ally_austria;
inline constexpr struct attacked_by_germany_or_its_ally_italy final
    : condition<"attacker_in:DEU/ITA_supported_by_DEU",
                "Germany attacks, or Italy with the support of Germany"> {
} attacked_by_germany_or_its_ally_italy;
inline constexpr struct attacked_by_russia final : condition<"attacker_in:RUS", "Russia attacks"> {
} attacked_by_russia;
inline constexpr struct attacked_by_another_than_russia final
    : condition<"attacker_not:RUS", "another power than Russia attacks"> {
} attacked_by_another_than_russia;
inline constexpr struct russia_supports_the_attacker final
    : condition<"attacker_supported_by:RUS", "Russia supports the attacker"> {
} russia_supports_the_attacker;
inline constexpr struct attacked_by_france final : condition<"attacker_in:FRA", "France attacks"> {
} attacked_by_france;
inline constexpr struct power_of_the_triple_alliance_mobilizes final
    : condition<"any_of_mobilises:DEU/AUH/ITA", "Germany, Austria-Hungary or Italy mobilizes"> {
} power_of_the_triple_alliance_mobilizes;

/// Of the articles that bind Germany alone: where Italy acts because France reaches out.
inline constexpr struct france_reaches_out_in_north_africa final
    : condition<"france_reaches_out_in_north_africa",
                "France extends its rule in Tripolitania or Morocco, and Italy acts against it"> {
} france_reaches_out_in_north_africa;

// --- exceptions
inline constexpr struct ally_attacked_austria final
    : condition<"ally_attacked:AUH", "the ally itself attacked Austria-Hungary"> {
} ally_attacked_austria;
inline constexpr struct ally_attacked_france final
    : condition<"ally_attacked:FRA", "the ally itself attacked France"> {
} ally_attacked_france;
inline constexpr struct adversary_is_the_soviet_union final
    : condition<"excluded_adversary:SUN", "the adversary is the Soviet Union"> {
} adversary_is_the_soviet_union;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_ADVERSARIES_HPP
