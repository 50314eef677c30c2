// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_NORTH_ATLANTIC_TREATY_HPP
#define ENTENTE_DATA_NORTH_ATLANTIC_TREATY_HPP

#include <entente/data/sources.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

// The text, and the obligations that ATOP codes from it.
namespace sources {
using north_atlantic_treaty_and_atop = source<
    "The North Atlantic Treaty, House of Commons Defence Committee appendix (UK Parliament); NATO "
    "archive annex A; ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

/// Article 6: the territory of the parties in Europe and North America, Turkey, the islands under a
/// party in the North Atlantic north of the Tropic of Cancer, and forces, vessels and aircraft
/// there and in the Mediterranean. It changed in 1952 (Turkey) and 1962 (no more Algeria).
inline constexpr struct north_atlantic_area final
    : area<"nato_art6", "the area of article 6 of the North Atlantic Treaty"> {
} north_atlantic_area;

/// When the integrated command was set up was not looked up: it was there when France left it, so
/// the day lies between the signature of the treaty and then.
inline constexpr partial_date begin_of_integrated_command = [] {
  partial_date made;
  made.earliest_ = date{"1949-04-04"};
  made.latest_ = date{"1966-07-01"};
  return made;
}();

/// Later parties are in from their accession. ATOP counts them from the signature of its protocol.
/// The text sets up an organization, as ATOP codes it, and no command: that was built in practice.
/// Who stood outside of the command is in nato_statuses.hpp. Bases, which ATOP codes from the
/// second phase on, 1951, are no part of this text.
inline constexpr struct north_atlantic_treaty final
    : agreement<
          "NAT1949", "North Atlantic Treaty", is_an<treaty>, signed_on<"1949-04-04">,
          in_force<"1949-08-24">,
          between<belgium, canada, denmark, france, united_kingdom, iceland, italy, luxembourg,
                  netherlands, norway, portugal, united_states>,
          acceded<greece, "1952-02-18">, acceded<turkiye, "1952-02-18">,
          acceded<germany, "1955-05-06">, acceded<spain, "1982-05-30">,
          acceded<czechia, "1999-03-12">, acceded<hungary, "1999-03-12">,
          acceded<poland, "1999-03-12">, acceded<bulgaria, "2004-03-29">,
          acceded<estonia, "2004-03-29">, acceded<latvia, "2004-03-29">,
          acceded<lithuania, "2004-03-29">, acceded<romania, "2004-03-29">,
          acceded<slovakia, "2004-03-29">, acceded<slovenia, "2004-03-29">,
          acceded<albania, "2009-04-01">, acceded<croatia, "2009-04-01">,
          acceded<montenegro, "2017-06-05">, acceded<north_macedonia, "2020-03-27">,
          acceded<finland, "2023-04-04">, acceded<sweden, "2024-03-07">,
          article<"1", pledge<duty::nonaggression>, gives<settle_peacefully>,
                  says<"the parties settle their disputes by peaceful means and refrain from force "
                       "that does not agree with the purposes of the United Nations">,
                  sources::north_atlantic_treaty_and_atop,
                  unverified<"pledges: ATOP codes nonaggression for every party without naming an "
                             "article; that it is article 1 is our reading">>,
          article<"4", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                  gives<consult>,
                  says<"the parties consult when one of them sees the integrity, independence or "
                       "security of any of them threatened">,
                  sources::north_atlantic_treaty_and_atop>,
          article<"5", pledge<duty::defence>, when<armed_attack>, within<north_atlantic_area>,
                  after<invocation_by_victim, collective_determination, directed_from_abroad>,
                  gives<as_it_deems_necessary>, by_way_of<report_to_security_council>,
                  says<"an armed attack on one is an attack on all; each assists the party "
                       "attacked by the action that it deems necessary">,
                  sources::north_atlantic_treaty_and_atop,
                  unverified<"areas(part);procedures;conditions: as it was applied in 2001">>,
          provision<provides<joint_body, collective_defence>, under_article<"9">,
                    sources::north_atlantic_treaty_and_atop, unverified<"article;domains">>,
          provision<provides<integrated_command, collective_defence>,
                    during<begin_of_integrated_command>, built_in_practice,
                    sources::table_of_member_states_of_nato, unverified<"during;domains">>,
          sources::north_atlantic_treaty_and_atop,
          unverified<"in_force;key_articles(6,13);geographic_scope(part);termination">> {
} north_atlantic_treaty;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NORTH_ATLANTIC_TREATY_HPP
