// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_WORLD_NOUNS_HPP
#define ENTENTE_TESTS_WORLD_NOUNS_HPP

#include <entente/model/alliance.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/practice.hpp>
#include <entente/model/treaty_terms.hpp>

// Made-up typed nouns for the tests of worlds.
namespace nouns {

using namespace entente;

// clang-format off
inline constexpr struct hills final : region<"hills", "the hills"> {} hills;
inline constexpr struct no_bases final
    : constraint<"NO_BASES", "No foreign bases", rule_kind::law, strength::hard,
                 rule_effect::forbids, on_duties<duty::offence>> {} no_bases;
inline constexpr struct aria final : state<"ARIA", "Aria", located_in<hills>> {} aria;
inline constexpr struct boria final : state<"BORIA", "Boria", bound_by<no_bases>> {} boria;
inline constexpr struct coria final : state<"CORIA", "Coria"> {} coria;

inline constexpr struct ridge_pact final
    : agreement<"RIDGE", "Pact of the Ridge", signed_on<"1950-01-10">, in_force<"1950-03-01">,
                ended<"1970-03-01">, between<aria, boria>, acceded<coria, "1955">,
                article<"1", pledge<duty::consultation>>,
                article<"2", pledge<duty::defence>, bearer<aria>, beneficiary<boria>,
                        during<"1952-01-01">>,
                provides<joint_body, cyber>> {} ridge_pact;
inline constexpr struct ridge_league final
    : alliance<"LEAGUE", "League of the Ridge", founded_by<ridge_pact>,
               member<aria, "1950-03-01">, member<boria, "1950-03-01", "1960">,
               partner<coria, "1958-05">> {} ridge_league;
inline constexpr struct visits final
    : practice<between<aria, coria>,
               step<"V1", "1951-06-01", "A visit", takes<dialogue, cyber>>> {} visits;
inline constexpr struct sea_draft final
    : proposal<"SEADRAFT", "Draft of the Sea", between<boria, coria>,
               article<"1", pledge<duty::offence>>> {} sea_draft;
// clang-format on

}  // namespace nouns

#endif  // ENTENTE_TESTS_WORLD_NOUNS_HPP
