// expect: takes a kind of threat
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#include <entente/model/threat.hpp>
inline constexpr struct pressure final : entente::threat_kind<"pressure", "show of force"> {
} pressure;
#ifdef CONTROL
inline constexpr struct circuit final
    : entente::threat<"TH1", "2021", "Circuit", pressure, entente::against<toy::aldera>> {
} circuit;
#else
inline constexpr struct circuit final
    : entente::threat<"TH1", "2021", "Circuit", entente::armed_attack,
                      entente::against<toy::aldera>> {
} circuit;
#endif
