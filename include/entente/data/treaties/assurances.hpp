// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_ASSURANCES_HPP
#define ENTENTE_DATA_TREATIES_ASSURANCES_HPP

#include <entente/data/nato.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

// Assurances and partnerships that bind nobody in law: they count from their signature.

namespace sources {
using uk_declarations_of_2022 =
    source<"Finland and Sweden to seek NATO membership, House of Commons Library">;
}  // namespace sources

/// Assurances, not guarantees. What they assure Ukraine of, but for consultation, is none of the
/// kinds of duty.
inline constexpr struct budapest_memorandum final
    : agreement<
          "BUDAPEST1994", "Budapest Memorandum on Security Assurances", is_an<memorandum>,
          not_binding, signed_on<"1994-12-05">, in_force<"1994-12-05">,
          between<ukraine, russia, united_kingdom, united_states>,
          article<
              "6", pledge<duty::consultation>, when<question_on_commitments>, gives<consult>,
              says<"the four consult if a situation raises a question on these commitments">,
              general_knowledge,
              unverified<"all: the table names no article, that it is this one is our reading">>,
          general_knowledge, unverified<"all">> {
} budapest_memorandum;

/// Complemented on 2009-08-21.
inline constexpr struct nato_ukraine_charter final
    : agreement<"NATOUKR1997", "NATO-Ukraine Charter on a Distinctive Partnership", is_an<charter>,
                not_binding, signed_on<"1997-07-09">, between<ukraine, nato>,
                article<"15", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                        gives<consult>,
                        says<"NATO and Ukraine consult together whenever Ukraine perceives a "
                             "direct threat to its integrity, independence or security">,
                        general_knowledge,
                        unverified<"all: the table names no article, that it is this one is our "
                                   "reading">>,
                provides<consultation, political>,
                source<"Cooperation with NATO page, MFA of Ukraine">, unverified<"trigger">> {
} nato_ukraine_charter;

/// Until Sweden joined NATO: on request, help on a disaster or attack, which may include military
/// means. The table codes no duty.
inline constexpr struct uk_sweden_declaration final
    : agreement<"GBRSWE2022", "UK-Sweden political declaration of solidarity",
                is_an<political_declaration>, not_binding, signed_on<"2022-05-11">,
                between<united_kingdom, sweden>,
                provision<provides<declaration, collective_defence>,
                          sources::uk_declarations_of_2022, unverified<"domains">>,
                sources::uk_declarations_of_2022> {
} uk_sweden_declaration;

/// The same for Finland.
inline constexpr struct uk_finland_declaration final
    : agreement<"GBRFIN2022", "UK-Finland mutual security declaration",
                is_an<political_declaration>, not_binding, signed_on<"2022-05-11">,
                between<united_kingdom, finland>,
                provision<provides<declaration, collective_defence>,
                          sources::uk_declarations_of_2022, unverified<"domains">>,
                sources::uk_declarations_of_2022> {
} uk_finland_declaration;

/// Binding agreements on naval nuclear propulsion followed. No clause of mutual defence.
inline constexpr struct aukus_announcement final
    : agreement<"AUKUS2021", "AUKUS partnership", is_an<political_partnership>, not_binding,
                signed_on<"2021-09-15">, between<australia, united_kingdom, united_states>,
                provision<provides<programme, defence_st, emerging_tech, defence_industry>,
                          general_knowledge, unverified<"all">>,
                source<"IAEA INFCIRC page on the communication of 15 September 2021, IAEA">> {
} aukus_announcement;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_ASSURANCES_HPP
