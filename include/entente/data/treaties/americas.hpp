// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_AMERICAS_HPP
#define ENTENTE_DATA_TREATIES_AMERICAS_HPP

#include <entente/data/states/americas.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

namespace sources {
using rio_treaty_in_atop = source<
    "ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository); ATOP 5.1 member "
    "data (atop5_1m), Leeds et al.">;
}  // namespace sources

inline constexpr struct rio_zone final : area<"rio_zone",
                                              "the zone around the Americas from pole to pole, and "
                                              "the territory of an American state anywhere"> {
} rio_zone;

/// Parties as ATOP counts them at the end of 2018. No state has to use force without its consent.
inline constexpr struct rio_treaty final
    : agreement<
          "RIO1947", "Inter-American Treaty of Reciprocal Assistance", is_an<treaty>,
          signed_on<"1947-09-02">, in_force<"1948-12-03">,
          between<united_states, haiti, dominican_republic, guatemala, honduras, el_salvador,
                  costa_rica, panama, colombia, peru, brazil, paraguay, chile, argentina, uruguay>,
          acceded<cuba, "1948-12-03", "1962-01-22">, acceded<mexico, "1948-12-03", "2004-09-06">,
          acceded<venezuela, "1948-12-03", "2015-07-14">,
          acceded<bolivia, "1948-12-03", "2014-10-17">,
          acceded<nicaragua, "1948-12-03", "2014-09-06">,
          acceded<ecuador, "1949-11-10", "2016-02-19">, acceded<trinidad_and_tobago, "1967-04-06">,
          acceded<bahamas, "1982-11-08">,
          article<"1", pledge<duty::nonaggression>, gives<settle_peacefully>,
                  says<"the parties condemn war and refrain from threat or use of force that does "
                       "not agree with the Charter of the United Nations or this treaty">,
                  sources::rio_treaty_in_atop, number_is_our_reading>,
          article<"3", pledge<duty::defence>, when<armed_attack>,
                  after<collective_determination, no_provocation>, within<rio_zone>,
                  gives<effective_reciprocal_assistance>,
                  by_way_of<organ_of_consultation, report_to_security_council>,
                  says<"an armed attack on an American state is an attack on all; each assists in "
                       "meeting it, and no state has to use force without its consent">,
                  sources::rio_treaty_in_atop,
                  unverified<"number;triggers;conditions;areas;contents;procedures">>,
          article<"6", pledge<duty::consultation>, when<fact_endangering_peace>,
                  after<majority_to_convene>, gives<consult>, by_way_of<organ_of_consultation>,
                  says<"the Organ of Consultation meets on any other fact or situation that "
                       "endangers the peace of America">,
                  sources::rio_treaty_in_atop, unverified<"number;triggers;conditions;procedures">>,
          article<"7", pledge<duty::consultation>, when<dispute_between_parties>, gives<consult>,
                  by_way_of<organ_of_consultation>,
                  says<"in a conflict between American states the others call upon them to suspend "
                       "hostilities and restore what was, and consult on who is the aggressor">,
                  sources::rio_treaty_in_atop, unverified<"number;triggers;procedures">>,
          sources::rio_treaty_in_atop,
          unverified<"in_force;key_articles;geographic_scope;trigger">> {
} rio_treaty;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_AMERICAS_HPP
