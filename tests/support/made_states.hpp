// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// States for tests that need some, of which nothing is known but their names.
#ifndef ENTENTE_TESTS_SUPPORT_MADE_STATES_HPP
#define ENTENTE_TESTS_SUPPORT_MADE_STATES_HPP

#include <entente/model/state.hpp>

namespace made {

inline constexpr struct arda final : entente::state<"ARD", "Arda"> {
} arda;
inline constexpr struct bora final : entente::state<"BOR", "Bora"> {
} bora;
inline constexpr struct cora final : entente::state<"COR", "Cora"> {
} cora;
inline constexpr struct dora final : entente::state<"DOR", "Dora"> {
} dora;
inline constexpr struct ersa final : entente::state<"ERS", "Ersa"> { } ersa; }  // namespace made

#endif  // ENTENTE_TESTS_SUPPORT_MADE_STATES_HPP
