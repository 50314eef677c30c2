// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_TOY_PARTIES_HPP
#define ENTENTE_TESTS_TOY_PARTIES_HPP

#include <entente/model/alliance.hpp>
#include <entente/model/treaty_terms.hpp>

/// The parties of the made-up world of toy.hpp, without the rest of the library: cases that must
/// not compile are many, and each is compiled twice.
namespace toy {

using namespace entente;

inline constexpr struct inner_sea final : region<"inner_sea", "the Inner Sea"> {
} inner_sea;
inline constexpr struct league_area final : area<"league_area", "the territory of the members"> {
} league_area;
inline constexpr struct fisheries final : domain<"fisheries", "fisheries protection"> {
} fisheries;

/// Forbids its holder to promise help in war.
inline constexpr struct peace_clause final
    : constraint<"PEACE", "the peace clause", rule_kind::constitution, strength::hard,
                 rule_effect::forbids, on_duties<duty::defence, duty::offence>,
                 during<"1947-05-03">, source<"made up">> {
} peace_clause;
inline constexpr struct thrift final
    : constraint<"THRIFT", "the custom of thrift", rule_kind::policy, strength::soft,
                 rule_effect::forbids, on_duties<duty::defence>> {
} thrift;

inline constexpr struct aldera final
    : state<"ALD", "Aldera", located_in<inner_sea>, source<"made up">> {
} aldera;
inline constexpr struct borea final
    : state<"BOR", "Borea", located_in<inner_sea>, bound_by<peace_clause>> {
} borea;
inline constexpr struct cassia final : state<"CAS", "Cassia", bound_by<thrift>> {
} cassia;
inline constexpr struct delmar final : state<"DEL", "Delmar"> {
} delmar;

inline constexpr struct league_treaty final
    : agreement<"LEAGUE1950", "Treaty of the League", is_an<treaty>, signed_on<"1950-04-04">,
                in_force<"1950-08-24">, between<aldera, cassia>, acceded<delmar, "1960-01-01">,
                article<"4", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>>,
                article<"5", pledge<duty::defence>, when<armed_attack>, within<league_area>,
                        after<collective_determination>, gives<as_it_deems_necessary>,
                        says<"An attack on one is an attack on all.">>,
                source<"made up">> {
} league_treaty;

inline constexpr struct league final
    : alliance<"LEAGUE", "the League", founded_by<league_treaty>, member<aldera, "1950-08-24">,
               member<cassia, "1950-08-24">, member<delmar, "1960-01-01", "1990-07">,
               partner<borea, "2010-03-15">> {
} league;

}  // namespace toy

#endif  // ENTENTE_TESTS_TOY_PARTIES_HPP
