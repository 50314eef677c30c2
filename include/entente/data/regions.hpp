// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_REGIONS_HPP
#define ENTENTE_DATA_REGIONS_HPP

#include <entente/model/term.hpp>

namespace entente::inline v0::data {

// Regions are an analyst's assignment, not a legal term: a state lies in one here even where it is
// a power in two, as the United States, Russia or France.

/// Europe, North America, Turkey, Cyprus and the South Caucasus.
inline constexpr struct euro_atlantic final : region<"Euro-Atlantic", "Euro-Atlantic"> {
} euro_atlantic;

/// East, South-East and South Asia without Afghanistan and Iran, and Oceania.
inline constexpr struct indo_pacific final : region<"Indo-Pacific", "Indo-Pacific"> {
} indo_pacific;

/// Every other state of today.
inline constexpr struct other_region final : region<"other", "other region"> {
} other_region;

/// States of the past, wherever they lay.
inline constexpr struct historical_region final : region<"historical", "no region of today"> {
} historical_region;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_REGIONS_HPP
