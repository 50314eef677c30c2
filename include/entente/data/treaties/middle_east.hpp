// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_MIDDLE_EAST_HPP
#define ENTENTE_DATA_TREATIES_MIDDLE_EAST_HPP

#include <entente/data/states/asia_and_africa.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

/// In force from signature, before it was ratified. ATOP ends it with the expulsion of Egypt from
/// the Arab League. Its article 7 put the forces under Egyptian command in war.
inline constexpr struct egyptian_jordanian_treaty final
    : agreement<"EGYJOR1967", "Egyptian-Jordanian Mutual Defence Treaty", is_an<treaty>,
                signed_on<"1967-05-30">, in_force<"1967-05-30">, ended<"1979-03-31">,
                between<egypt, jordan>, acceded<iraq, "1967-06-04">,
                article<"1", pledge<duty::defence>, when<armed_attack>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"an armed attack on one or its forces is an attack on both; each at "
                             "once gives the other all assistance, armed force included">>,
                article<"2", pledge<duty::consultation>, gives<consult>,
                        says<"the parties consult on dangers, at the request of either">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force">> {
} egyptian_jordanian_treaty;

/// ATOP ends it with the defeat of June 1967.
inline constexpr struct syrian_egyptian_agreement final
    : agreement<"SYREGY1966", "Syrian-Egyptian Joint Defence Agreement", is_an<treaty>,
                signed_on<"1966-11-04">, in_force<"1966-11-04">, ended<"1967-06-10">,
                between<egypt, syria>,
                article<"1-2", pledge<duty::defence>, when<armed_attack>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"an armed attack on one or its forces is an attack on both; each at "
                             "once assists the other by all means, armed force included">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force;key_articles">> {
} syrian_egyptian_agreement;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_MIDDLE_EAST_HPP
