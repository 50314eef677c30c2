// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_SOURCES_OF_CLAIMS_HPP
#define ENTENTE_DATA_SOURCES_OF_CLAIMS_HPP

#include <entente/core/text.hpp>

namespace entente::inline v0::data::claims::sources {

// Sources that many claims name. "The article" is the one that this library starts from.

inline constexpr text judgement = "judgement; analyst's default";
inline constexpr text article_and_judgement =
    "NATO-Japan Relations Have Room To Grow (2023), The Diplomat; judgement; analyst's default";
inline constexpr text article = "NATO-Japan Relations Have Room To Grow (2023), The Diplomat";
inline constexpr text general_knowledge_alone = "general knowledge";
inline constexpr text general_knowledge_of_the_text = "general knowledge of the text";

}  // namespace entente::inline v0::data::claims::sources

#endif  // ENTENTE_DATA_SOURCES_OF_CLAIMS_HPP
