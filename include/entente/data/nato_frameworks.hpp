// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_NATO_FRAMEWORKS_HPP
#define ENTENTE_DATA_NATO_FRAMEWORKS_HPP

#include <entente/data/nato.hpp>
#include <entente/data/states/americas.hpp>
#include <entente/data/states/asia_and_africa.hpp>
#include <entente/data/states/indo_pacific.hpp>

namespace entente::inline v0::data {

// Frameworks in which NATO and states outside it work together: no duty of defence goes with any.

namespace sources {
using nato_on_partners_across_the_globe =
    source<"Relations with partners across the globe (19 May 2017), NATO">;
using report_on_ap4_meeting_of_2022 =
    source<"Report on the AP4 leaders meeting of 29 June 2022, HMEonline">;
using nato_on_relations_with_japan_2018 = source<"Relations with Japan (12 Sep 2018), NATO">;
using xinhua_on_enhanced_opportunities =
    source<"NATO recognizes Ukraine as Enhanced Opportunities Partner (13 Jun 2020), Xinhua">;
}  // namespace sources

/// Partnership older than the framework counts from the first dialogue. Four partners joined on a
/// day that is not known; Afghanistan was suspended in 2021.
inline constexpr struct patg final
    : alliance<
          "PATG", "Partners across the globe", founded_on<"2011-04-15">, framework_of<nato>,
          body_kind<"partnership framework">, mandate<"individual cooperation">, scope<"global">,
          collective_defence_body<false>, open_to_partners<true>,
          partner<japan, "1990", partial_date::never(), sources::nato_on_partners_across_the_globe>,
          partner<south_korea, "2005", partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          partner<australia, "2005", partial_date::never(),
                  sources::nato_on_partners_across_the_globe, unverified<"start">>,
          partner<new_zealand, "2001", partial_date::never(),
                  source<"New Zealand's partnership with NATO, The Organization for World Peace">>,
          partner<afghanistan, partial_date::unknown(), "2021-08-15",
                  source<"Relations with partners across the globe (19 May 2017), NATO; NATO "
                         "global partners, Grokipedia">,
                  unverified<"end(day)">>,
          partner<colombia, partial_date::unknown(), partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          partner<iraq, partial_date::unknown(), partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          partner<mongolia, partial_date::unknown(), partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          partner<pakistan, partial_date::unknown(), partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          sources::nato_on_partners_across_the_globe, unverified<"founded(day)">> {
} patg;

/// An informal group of four partners.
inline constexpr struct ap4 final
    : alliance<"AP4", "NATO Indo-Pacific partners (AP4 / IP4)", founded_on<"2022-06-29">,
               framework_of<nato>, located_in<indo_pacific>, body_kind<"grouping">,
               mandate<"coordination of four partners with NATO">, scope<"Indo-Pacific">,
               collective_defence_body<false>, open_to_partners<false>,
               partner<japan, "2022-06-29", partial_date::never(),
                       sources::report_on_ap4_meeting_of_2022>,
               partner<south_korea, "2022-06-29", partial_date::never(),
                       sources::report_on_ap4_meeting_of_2022>,
               partner<australia, "2022-06-29", partial_date::never(),
                       sources::report_on_ap4_meeting_of_2022>,
               partner<new_zealand, "2022-06-29", partial_date::never(),
                       sources::report_on_ap4_meeting_of_2022>,
               sources::report_on_ap4_meeting_of_2022> {
} ap4;

/// 24 partners take part; only Japan is listed here.
inline constexpr struct pii final
    : alliance<
          "PII", "Interoperability Platform (Partnership Interoperability Initiative)",
          founded_on<"2014-09-05">, framework_of<nato>, body_kind<"partnership framework">,
          mandate<"interoperability consultations with 24 partners">, scope<"global">,
          collective_defence_body<false>, open_to_partners<true>,
          partner<japan, "2014", partial_date::never(), sources::nato_on_relations_with_japan_2018>,
          sources::nato_on_relations_with_japan_2018, unverified<"founded(day)">> {
} pii;

/// One of the first, who is still in it.
template <auto Party>
using first_enhanced_partner =
    partner<Party, "2014-09-05", partial_date::never(), sources::xinhua_on_enhanced_opportunities,
            unverified<"start">>;

/// Six partners from June 2020; Finland and Sweden left it for membership.
inline constexpr struct enhanced_opportunities_partners final
    : alliance<
          "EOP", "Enhanced Opportunities Partners", founded_on<"2014-09-05">, framework_of<nato>,
          body_kind<"partnership framework">, mandate<"deeper interoperability access">,
          scope<"global">, collective_defence_body<false>, open_to_partners<true>,
          first_enhanced_partner<australia>, first_enhanced_partner<georgia>,
          first_enhanced_partner<jordan>,
          partner<finland, "2014-09-05", "2023-04-04", sources::xinhua_on_enhanced_opportunities>,
          partner<sweden, "2014-09-05", "2024-03-07", sources::xinhua_on_enhanced_opportunities>,
          partner<ukraine, "2020-06-12", partial_date::never(),
                  sources::xinhua_on_enhanced_opportunities>,
          sources::xinhua_on_enhanced_opportunities, unverified<"founded(day)">> {
} enhanced_opportunities_partners;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NATO_FRAMEWORKS_HPP
