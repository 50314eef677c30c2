// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_CCDCOE_HPP
#define ENTENTE_DATA_CCDCOE_HPP

#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

// Publications that several members share.
namespace sources {
using ccdcoe_founders = source<
    "Cooperative Cyber Defence Centre of Excellence article, Wikipedia; 6th anniversary note "
    "(2014), CCDCOE">;
using ccdcoe_anniversary_2014 = source<"6th anniversary note (2014), CCDCOE">;
using ccdcoe_ceremony_2019 =
    source<"Tallinn-based NATO cyber defence centre welcomes four new members, Estonian World">;
using ccdcoe_accessions_of_2019 =
    source<"Nine more nations join NATO cyberdefense center (Oct 2019), ERR News",
           confidence::known>;
using ccdcoe_flags_2022 = source<"Flags raised at NATO CCDCOE (5 May 2022), ERR News">;
using ccdcoe_flags_2023 = source<"Ukraine joins cyber defence centre (May 2023), regio-journal">;
}  // namespace sources

/// Accredited by NATO but outside its command. Its sponsoring nations are its members; states
/// outside NATO take part as contributing participants. Days are those of the act or of the flag,
/// as the source has it. Finland and Sweden became sponsoring nations after they joined NATO, on
/// days not known here.
inline constexpr struct ccdcoe final
    : alliance<
          "CCDCOE", "NATO Cooperative Cyber Defence Centre of Excellence", founded_on<"2008-05-14">,
          body_kind<"centre of excellence">, mandate<"cyber defence research; training; exercises">,
          scope<"global">, decides_by<"steering committee">, collective_defence_body<false>,
          open_to_partners<true>,
          member<estonia, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<germany, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<italy, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<latvia, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<lithuania, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<slovakia, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<spain, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<poland, "2011", partial_date::never(), sources::ccdcoe_founders,
                 unverified<"start">>,
          member<united_states, "2011", partial_date::never(), sources::ccdcoe_founders,
                 unverified<"start">>,
          member<netherlands, "2012", partial_date::never(), sources::ccdcoe_founders,
                 unverified<"start">>,
          member<hungary, "2010", partial_date::never(), general_knowledge, unverified<"all">>,
          participant<austria, "contributing participant", "2014-06-03", partial_date::never(),
                      sources::ccdcoe_anniversary_2014>,
          member<czechia, "2014-06-03", partial_date::never(), sources::ccdcoe_anniversary_2014>,
          member<france, "2014-06-03", partial_date::never(), sources::ccdcoe_anniversary_2014>,
          member<united_kingdom, "2014-06-03", partial_date::never(),
                 sources::ccdcoe_anniversary_2014>,
          member<greece, "2015-11", partial_date::never(), general_knowledge, unverified<"all">>,
          member<turkiye, "2015-11", partial_date::never(), general_knowledge, unverified<"all">>,
          participant<finland, "contributing participant", "2015-11", partial_date::never(),
                      general_knowledge, unverified<"all">>,
          member<belgium, "2016", partial_date::never(), general_knowledge, unverified<"all">>,
          participant<sweden, "contributing participant", "2017", partial_date::never(),
                      general_knowledge, unverified<"all">>,
          member<portugal, "2018-04-24", partial_date::never(),
                 source<"Portugal to join NATO cyber center (23 Apr 2018), C4ISRNET">>,
          member<bulgaria, "2019-06-13", partial_date::never(), sources::ccdcoe_ceremony_2019>,
          member<denmark, "2019-06-13", partial_date::never(), sources::ccdcoe_ceremony_2019>,
          member<norway, "2019-06-13", partial_date::never(), sources::ccdcoe_ceremony_2019>,
          member<romania, "2019-06-13", partial_date::never(), sources::ccdcoe_ceremony_2019>,
          member<croatia, "2020", partial_date::never(), sources::ccdcoe_accessions_of_2019,
                 unverified<"all">>,
          member<montenegro, "2020", partial_date::never(), sources::ccdcoe_accessions_of_2019,
                 unverified<"all">>,
          member<slovenia, "2020", partial_date::never(), sources::ccdcoe_accessions_of_2019,
                 unverified<"all">>,
          participant<switzerland, "contributing participant", "2020", partial_date::never(),
                      sources::ccdcoe_accessions_of_2019, unverified<"all">>,
          member<canada, "2022-05-05", partial_date::never(), sources::ccdcoe_flags_2022>,
          member<luxembourg, "2022-05-05", partial_date::never(), sources::ccdcoe_flags_2022>,
          participant<south_korea, "contributing participant", "2022-05-05", partial_date::never(),
                      sources::ccdcoe_flags_2022>,
          participant<japan, "contributing participant", "2022-11-04", partial_date::never(),
                      source<"Japan formally joins NATO cyber cooperation center, The Record; "
                             "Japan joins key NATO cyber agency, Infosecurity Magazine">>,
          participant<ukraine, "contributing participant", "2023-05-17", partial_date::never(),
                      source<"Ukraine deepens NATO cyber partnership, Computing; Ukraine joins "
                             "cyber defence centre (May 2023), regio-journal">>,
          participant<ireland, "contributing participant", "2023-05-17", partial_date::never(),
                      sources::ccdcoe_flags_2023>,
          member<iceland, "2023-05-17", partial_date::never(), sources::ccdcoe_flags_2023>,
          participant<australia, "contributing participant", "2018-04-24", partial_date::never(),
                      source<"Portugal to join NATO cyber center, C4ISRNET; Japan joins key NATO "
                             "cyber agency, Infosecurity Magazine">>,
          source<"Cooperative Cyber Defence Centre of Excellence article, Wikipedia">> {
} ccdcoe;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CCDCOE_HPP
