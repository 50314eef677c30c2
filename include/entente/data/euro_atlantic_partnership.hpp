// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_EURO_ATLANTIC_PARTNERSHIP_HPP
#define ENTENTE_DATA_EURO_ATLANTIC_PARTNERSHIP_HPP

#include <entente/data/nato.hpp>
#include <entente/data/regions.hpp>
#include <entente/data/states/asia_and_africa.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/model/alliance.hpp>
#include <entente/model/statuses.hpp>

namespace entente::inline v0::data {

// Frameworks of NATO with states of Europe and Central Asia: no duty of defence goes with any.

namespace sources {
using nato_on_partnerships_2024 = source<"NATO's partnerships topic page (7 Mar 2024), NATO">;
using world_factbook_on_partnership_for_peace = source<
    "PfP entries of country pages in The World Factbook (factbook.json, May 2026 edition), CIA">;
using nato_ukraine_council_article = source<"NATO-Ukraine Council article, Wikipedia mirror">;
}  // namespace sources

/// The days are general knowledge; that they are partners was looked up.
template <auto Party, partial_date From>
using joined_partnership_for_peace =
    partner<Party, From, partial_date::never(), sources::world_factbook_on_partnership_for_peace,
            unverified<"start">>;

/// Finland and Sweden left it for membership. The partnership of Malta was suspended for a time, as
/// those of Russia and Belarus are (`suspended_partnerships`).
inline constexpr struct partnership_for_peace final
    : alliance<"PFP", "Partnership for Peace", founded_on<"1994-01-10">, framework_of<nato>,
               located_in<euro_atlantic>, body_kind<"partnership framework">,
               mandate<"bilateral practical cooperation with NATO">, scope<"Euro-Atlantic">,
               collective_defence_body<false>, open_to_partners<true>,
               joined_partnership_for_peace<austria, "1995-02-10">,
               partner<finland, "1994-05-09", "2023-04-04",
                       sources::world_factbook_on_partnership_for_peace, unverified<"start">>,
               partner<sweden, "1994-05-09", "2024-03-07",
                       sources::world_factbook_on_partnership_for_peace, unverified<"start">>,
               joined_partnership_for_peace<ireland, "1999-12-01">,
               joined_partnership_for_peace<switzerland, "1996-12-11">,
               partner<ukraine, "1994-02-08", partial_date::never(),
                       source<"Cooperation with NATO page, MFA of Ukraine">>,
               joined_partnership_for_peace<malta, "1995-04-26">,
               joined_partnership_for_peace<georgia, "1994-03-23">,
               joined_partnership_for_peace<moldova, "1994-03-16">,
               joined_partnership_for_peace<armenia, "1994-10-05">,
               joined_partnership_for_peace<azerbaijan, "1994-05-04">,
               joined_partnership_for_peace<kazakhstan, "1994-05-27">,
               joined_partnership_for_peace<kyrgyzstan, "1994-06-01">,
               joined_partnership_for_peace<tajikistan, "2002-02-20">,
               joined_partnership_for_peace<turkmenistan, "1994-05-10">,
               joined_partnership_for_peace<uzbekistan, "1994-07-13">,
               joined_partnership_for_peace<bosnia_and_herzegovina, "2006-12-14">,
               joined_partnership_for_peace<serbia, "2006-12-14">,
               partner<russia, partial_date::unknown(), partial_date::never(),
                       sources::nato_on_partnerships_2024, unverified<"start">>,
               partner<belarus, partial_date::unknown(), partial_date::never(),
                       sources::nato_on_partnerships_2024, unverified<"start">>,
               sources::nato_on_partnerships_2024, unverified<"founded;founding_event">> {
} partnership_for_peace;

/// A day before the middle of February 2023, by when it was so; which one was not looked up.
inline constexpr partial_date before_mid_february_2023 = [] {
  partial_date day;
  day.latest_ = "2023-02-15"_day;
  return day;
}();

/// Of Russia and Belarus by decisions of NATO, of Malta by its own.
inline constexpr struct suspended_partnerships final
    : statuses<partnership_for_peace,
               has_status<russia, "partnership", "suspended", before_mid_february_2023,
                          partial_date::never(), sources::nato_on_partnerships_2024,
                          unverified<"start">>,
               has_status<malta, "partnership", "suspended", "1996", "2008",
                          sources::world_factbook_on_partnership_for_peace>,
               has_status<belarus, "partnership", "suspended", before_mid_february_2023,
                          partial_date::never(), sources::nato_on_partnerships_2024,
                          unverified<"start">>> {
} suspended_partnerships;

/// Of fifty nations, which are not listed here.
inline constexpr struct euro_atlantic_partnership_council final
    : alliance<"EAPC", "Euro-Atlantic Partnership Council", founded_on<"1997-05-30">,
               framework_of<nato>, located_in<euro_atlantic>, body_kind<"partnership framework">,
               mandate<"multilateral dialogue and consultation">, scope<"Euro-Atlantic">,
               collective_defence_body<false>, open_to_partners<true>,
               source<"NATO current-affairs note, IASbaba">, unverified<"founded(day)">> {
} euro_atlantic_partnership_council;

/// Ukraine sits with all Allies as an equal; only Ukraine is listed here.
inline constexpr struct nato_ukraine_council final
    : alliance<"NUC", "NATO-Ukraine Council", founded_on<"2023-07-12">, framework_of<nato>,
               located_in<euro_atlantic>, body_kind<"joint body">,
               mandate<"consultation and crisis consultation among equals">, scope<"Euro-Atlantic">,
               decides_by<"consensus">, collective_defence_body<false>, open_to_partners<false>,
               member<ukraine, "2023-07-12", partial_date::never(),
                      sources::nato_ukraine_council_article>,
               sources::nato_ukraine_council_article> {
} nato_ukraine_council;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_EURO_ATLANTIC_PARTNERSHIP_HPP
