// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_THREAT_KINDS_HPP
#define ENTENTE_MODEL_THREAT_KINDS_HPP

#include <entente/model/term.hpp>

namespace entente::inline v0 {

// Kinds of threat that the library ships. The set is open: see term.hpp.

inline constexpr struct use_of_force final : threat_kind<"armed_attack", "use of armed force"> {
} use_of_force;
inline constexpr struct missile_launch final : threat_kind<"missile", "missile launch"> {
} missile_launch;
inline constexpr struct nuclear_arming final
    : threat_kind<"nuclear_programme", "nuclear testing and arming"> {
} nuclear_arming;
inline constexpr struct cyber_operation final : threat_kind<"cyber", "cyber operation"> {
} cyber_operation;
inline constexpr struct hybrid_campaign final
    : threat_kind<"hybrid", "hybrid or asymmetric campaign"> {
} hybrid_campaign;
inline constexpr struct grey_zone_activity final
    : threat_kind<"grey_zone", "activity below armed attack"> {
} grey_zone_activity;
inline constexpr struct show_of_force final : threat_kind<"coercion", "pressure by show of force"> {
} show_of_force;

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_THREAT_KINDS_HPP
