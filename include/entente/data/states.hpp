// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_STATES_HPP
#define ENTENTE_DATA_STATES_HPP

#include <entente/data/states/americas.hpp>
#include <entente/data/states/asia_and_africa.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/historical.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/practice.hpp>

namespace entente::inline v0::data::catalogue {

/// Every state of this folder, of today and of the past.
inline constexpr struct states final
    : bundle<albania, andorra, armenia, austria, azerbaijan, belarus, belgium,
             bosnia_and_herzegovina, bulgaria, canada, croatia, cyprus, czechia, denmark, estonia,
             finland, france, georgia, germany, greece, hungary, iceland, ireland, italy, kosovo,
             latvia, liechtenstein, lithuania, luxembourg, malta, moldova, monaco, montenegro,
             netherlands, north_macedonia, norway, poland, portugal, romania, russia, san_marino,
             serbia, slovakia, slovenia, spain, sweden, switzerland, turkiye, ukraine,
             united_kingdom, united_states, australia, bangladesh, bhutan, brunei, cambodia, china,
             fiji, india, indonesia, japan, kiribati, laos, malaysia, maldives, marshall_islands,
             micronesia, mongolia, myanmar, nauru, nepal, new_zealand, north_korea, pakistan, palau,
             papua_new_guinea, philippines, samoa, singapore, solomon_islands, south_korea,
             sri_lanka, taiwan, thailand, timor_leste, tonga, tuvalu, vanuatu, vietnam, argentina,
             bahamas, bolivia, brazil, chile, colombia, costa_rica, cuba, dominican_republic,
             ecuador, el_salvador, guatemala, haiti, honduras, mexico, nicaragua, panama, paraguay,
             peru, trinidad_and_tobago, uruguay, venezuela, afghanistan, algeria, bahrain, egypt,
             iran, iraq, israel, jordan, kazakhstan, kuwait, kyrgyzstan, mauritania, mauritius,
             morocco, qatar, syria, tajikistan, tunisia, turkmenistan, united_arab_emirates,
             uzbekistan, austria_hungary, czechoslovakia, soviet_union> {
} states;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_STATES_HPP
