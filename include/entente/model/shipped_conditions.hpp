// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_SHIPPED_CONDITIONS_HPP
#define ENTENTE_MODEL_SHIPPED_CONDITIONS_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

namespace entente::inline v0 {

/// The codes of the conditions of treaty_terms.hpp, which facts and questions may name whatever the
/// facts speak of.
inline constexpr const char* shipped_conditions[]{"collective_determination",
                                                  "request_by_victim",
                                                  "request_of_a_party",
                                                  "no_provocation",
                                                  "attacked_by_two_powers",
                                                  "adversary_count:2",
                                                  "all_members_agree",
                                                  "attacker_great_power_nonparty",
                                                  "outside_great_powers_attack:2",
                                                  "attacker_not_already_belligerent",
                                                  "attacker_communist",
                                                  "defence_of_special_interests",
                                                  "arbitration_treaty_with_attacker",
                                                  "majority_to_convene",
                                                  "invocation_by_victim",
                                                  "directed_from_abroad",
                                                  "attribution_established",
                                                  "attacker_is_a_state",
                                                  "attacker_is_no_party",
                                                  "demands_refused",
                                                  "domestic_process",
                                                  "waived_by_beneficiary",
                                                  "co_obligor_assists"};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_SHIPPED_CONDITIONS_HPP
