// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_STATE_NUMBER_HPP
#define ENTENTE_MODEL_STATE_NUMBER_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <cstdint>
#include <string_view>

namespace entente::inline v0 {

/// The number that a list of states has for a state that the facts call by a code of their own. A
/// list may have several numbers for one.
struct state_number {
  std::string_view state;
  std::int32_t number = 0;
  friend constexpr bool operator==(const state_number&, const state_number&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_STATE_NUMBER_HPP
