// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_EFFECTS_OF_DIPLOMAT_2023_HPP
#define ENTENTE_DATA_EFFECTS_OF_DIPLOMAT_2023_HPP

#include <entente/scale/effects.hpp>

namespace entente::inline v0::data {

namespace claims {
inline constexpr std::array<effect, 5> diplomat_2023{
    {{"institutionalization",
      outcome::formidability,
      direction::raises,
      evidence::assumption,
      "To make existing ties concrete and formal makes the relationship more formidable.",
      {},
      {},
      std::nullopt},
     {"institutionalization",
      outcome::durability,
      direction::raises,
      evidence::assumption,
      "To make existing ties concrete and formal makes the relationship last longer.",
      {},
      "Bennett (1997) finds no effect of institutionalization by age in 207 alliances of "
      "1816-1984; "
      "Long, Nordstrom and Baek (2007) find that permanent organizations shorten the peace between "
      "allies while military institutionalization lengthens it; a crude check on ATOP 4.01 sees "
      "durability go with formality and not with military depth.",
      std::nullopt},
     {"institutionalization",
      outcome::efficiency,
      direction::raises,
      evidence::assumption,
      "To make existing ties concrete and formal makes it cheaper to act together.",
      {},
      {},
      std::nullopt},
     {"interoperability and information sharing",
      outcome::deterrence,
      direction::raises,
      evidence::assumption,
      "Partners that can fight together and know the same are more credible when they deter.",
      {},
      {},
      std::nullopt},
     {"institutionalization",
      outcome::deterrence,
      direction::raises,
      evidence::assumption,
      "More integration lowers the risk of conflict, for aggression becomes less likely to "
      "succeed.",
      {},
      "Others expect a build-up to provoke (security dilemma), and the article grants that "
      "miscalculation stays a risk; Huth and Russett (1984) find that an alliance alone did not "
      "predict whether deterrence succeeded, while close ties and the local balance did.",
      std::nullopt}}};
}  // namespace claims

/// What the article that this library starts from takes for granted. It argues and does not test:
/// every effect is an assumption. It says nothing of whether pledges are kept.
inline constexpr effect_set effects_of_diplomat_2023{
    "The Diplomat 2023",
    "NATO-Japan Relations Have Room To Grow, The Diplomat (Tokyo Report), 2023",
    claims::diplomat_2023};

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_EFFECTS_OF_DIPLOMAT_2023_HPP
