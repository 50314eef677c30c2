// expect: tie_has_two_parties
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#include <entente/model/whole_tie.hpp>
#ifdef CONTROL
inline constexpr struct whole final : entente::whole_tie<toy::league, toy::borea> {
} whole;
#else
inline constexpr struct whole final : entente::whole_tie<toy::borea, toy::borea> {
} whole;
#endif
static_assert(entente::detail::node_of<struct whole>.tie != nullptr);
