// expect: party_is_a_party
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#include <entente/model/statuses.hpp>
#ifdef CONTROL
using spell_of = entente::has_status<toy::aldera, "command", "outside", "1966">;
#else
using spell_of = entente::has_status<toy::inner_sea, "command", "outside", "1966">;
#endif
inline constexpr struct standings final : entente::statuses<toy::league, spell_of> {
} standings;
static_assert(entente::detail::node_of<struct standings>.row_count == 1);
