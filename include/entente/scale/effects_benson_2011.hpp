// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_EFFECTS_BENSON_2011_HPP
#define ENTENTE_SCALE_EFFECTS_BENSON_2011_HPP

#include <entente/scale/effects.hpp>

namespace entente::inline v0::effects {

namespace detail {
inline constexpr std::string_view benson_sample = "alliances 1816-2000";
inline constexpr std::string_view benson_contested =
    "Johnson and Leeds (2011) find for 1816-2000 that defence pacts deter and do not embolden; "
    "Kenwick, Vasquez and Powers (2015) find more disputes and war after alliances form before the "
    "nuclear era. Leeds and Johnson (2017) and Kenwick and Vasquez (2017) dispute how such studies "
    "are to be designed.";
inline constexpr std::array<effect, 5> benson{
    {{"unconditional compellent pledge",
      outcome::conflict_initiation,
      direction::raises,
      evidence::model,
      "A party that is backed even where it attacks begins conflicts more often.",
      benson_sample,
      {},
      249.0},
     {"conditional compellent pledge",
      outcome::conflict_initiation,
      direction::none_found,
      evidence::model,
      "Backing an attack only under conditions does not make the party begin more conflicts.",
      benson_sample,
      {},
      std::nullopt},
     {"deterrent pledge contingent on attack", outcome::deterrence, direction::raises,
      evidence::model,
      "Help only where the ally is attacked lowers violence against it by 18 percent.",
      benson_sample, benson_contested, -18.0},
     {"other deterrent pledges", outcome::deterrence, direction::none_found, evidence::model,
      "Other kinds of deterrent pledge do not deter violence.", benson_sample, benson_contested,
      std::nullopt},
     {"pre-emption allowed", outcome::deterrence, direction::lowers, evidence::model,
      "A pledge that lets the ally strike first raises violence.", benson_sample, benson_contested,
      std::nullopt}}};
}  // namespace detail

/// Effects of the kind of pledge. The change is one of conflicts begun, or of violence suffered.
/// @source Benson (2011), abstract
inline constexpr effect_set benson_2011{
    "Benson 2011", "Benson (2011), Unpacking Alliances, Journal of Politics 73(4)", detail::benson};

}  // namespace entente::inline v0::effects

#endif  // ENTENTE_SCALE_EFFECTS_BENSON_2011_HPP
