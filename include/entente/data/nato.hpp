// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_NATO_HPP
#define ENTENTE_DATA_NATO_HPP

#include <entente/data/north_atlantic_treaty.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

// Publications that several members share.
namespace sources {
using founders_of_nato = source<
    "ATOP v4.01 (Leeds et al.); NATO Member Countries page (Estonian Atlantic Treaty Association)">;
using enlargement_of_1952 =
    source<"Member States of NATO (blog copy of encyclopedia table); ATOP v4.01">;
using enlargement_of_2009 =
    source<"NATO Enlargement page, Infocenter of Georgia; flag-raising speech of 7 Apr 2009, NATO">;
}  // namespace sources

/// A founder is a member from the day the treaty came into force.
template <auto Party>
using founder_of_nato = member<Party, "1949-08-24", partial_date::never(),
                               sources::founders_of_nato, unverified<"in_force_date">>;

/// Members are in from the day their membership came into force. Germany was admitted as West
/// Germany; one list has the day of admission, 6 May 1955, another that of the ceremony, 9 May.
inline constexpr struct nato final
    : alliance<
          "NATO", "North Atlantic Treaty Organization", founded_by<north_atlantic_treaty>,
          founded_on<"1949-04-04">, located_in<euro_atlantic>, body_kind<"alliance">,
          mandate<"collective defence; crisis management; cooperative security">,
          scope<"Euro-Atlantic">, decides_by<"consensus">, collective_defence_body<true>,
          open_to_partners<true>,
          bound_by<north_atlantic_article_3, north_atlantic_article_4, north_atlantic_article_5,
                   north_atlantic_article_6, north_atlantic_article_10, consensus_rule,
                   cyber_defence_commitments, partnership_policy_of_2011>,
          founder_of_nato<belgium>, founder_of_nato<canada>, founder_of_nato<denmark>,
          founder_of_nato<france>, founder_of_nato<united_kingdom>, founder_of_nato<iceland>,
          founder_of_nato<italy>, founder_of_nato<luxembourg>, founder_of_nato<netherlands>,
          founder_of_nato<norway>, founder_of_nato<portugal>, founder_of_nato<united_states>,
          member<greece, "1952-02-18", partial_date::never(), sources::enlargement_of_1952>,
          member<turkiye, "1952-02-18", partial_date::never(), sources::enlargement_of_1952>,
          member<germany, "1955-05-06", partial_date::never(),
                 source<"List of NATO Countries (lexicals.info); Member States of NATO (blog copy "
                        "of encyclopedia table)">,
                 unverified<"accession_date(6 or 9 May)">>,
          member<spain, "1982-05-30", partial_date::never(),
                 source<"List of NATO Countries (lexicals.info)">, unverified<"notes">>,
          member<czechia, "1999-03-12", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<hungary, "1999-03-12", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<poland, "1999-03-12", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<bulgaria, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<estonia, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<latvia, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<lithuania, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<romania, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<slovakia, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<slovenia, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<albania, "2009-04-01", partial_date::never(), sources::enlargement_of_2009>,
          member<croatia, "2009-04-01", partial_date::never(), sources::enlargement_of_2009>,
          member<montenegro, "2017-06-05", partial_date::never(),
                 source<"NATO article abstract, Wikipedia (chinapedia copy)">>,
          member<north_macedonia, "2020-03-27", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<finland, "2023-04-04", partial_date::never(),
                 source<"NATO Foreign Ministers' Meeting note of 5 Apr 2023, MOFA Japan">>,
          member<sweden, "2024-03-07", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          source<"Message from the Ambassador of Japan to NATO, Embassy of Japan in Belgium">> {
} nato;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NATO_HPP
