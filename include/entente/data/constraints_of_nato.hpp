// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_CONSTRAINTS_OF_NATO_HPP
#define ENTENTE_DATA_CONSTRAINTS_OF_NATO_HPP

#include <entente/data/north_atlantic_treaty.hpp>
#include <entente/model/constraint.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

// What its treaty and its practice hold NATO to; the duties of the parties themselves are in
// north_atlantic_treaty.hpp. Kinds and strength as in constraints_of_japan.hpp.

// Publications that several rules share.
namespace sources {
using north_atlantic_treaty_text = source<"North Atlantic Treaty text, UK Parliament appendix">;
}  // namespace sources

inline constexpr struct north_atlantic_article_3 final
    : constraint<"CN014", "North Atlantic Treaty Article 3", rule_kind::law, strength::hard,
                 rule_effect::requires_, on_domains<resilience>, during<"1949-08-24">,
                 says<"self-help and mutual aid to develop capacity to resist attack">,
                 sources::north_atlantic_treaty_text, unverified<"in_force">> {
} north_atlantic_article_3;

inline constexpr struct north_atlantic_article_4 final
    : constraint<"CN015", "North Atlantic Treaty Article 4", rule_kind::law, strength::hard,
                 rule_effect::requires_, on_duties<duty::consultation>, on_forms<consultation>,
                 on_domains<political>, during<"1949-08-24">,
                 says<"consultation when any party sees its integrity, independence or security "
                      "threatened; parties only">,
                 sources::north_atlantic_treaty_text, unverified<"in_force">> {
} north_atlantic_article_4;

inline constexpr struct north_atlantic_article_5 final
    : constraint<
          "CN016", "North Atlantic Treaty Article 5", rule_kind::law, strength::hard,
          rule_effect::requires_, on_duties<duty::defence>, on_forms<defence_clause>,
          on_domains<collective_defence>, during<"1949-08-24">,
          says<"assistance with the action each party deems necessary after an armed attack; "
               "parties only">,
          source<"North Atlantic Treaty text copies (apstudent.com; UK Parliament appendix)">,
          unverified<"in_force">> {
} north_atlantic_article_5;

/// A duty that states no area is measured by the region of those whom it is owed.
inline constexpr struct north_atlantic_article_6 final
    : constraint<"CN017", "North Atlantic Treaty Article 6", rule_kind::geographic, strength::hard,
                 rule_effect::conditions, on_duties<duty::defence>, on_forms<defence_clause>,
                 on_domains<collective_defence>, except_within<north_atlantic_area, euro_atlantic>,
                 during<"1949-08-24">,
                 says<"geographic area of Article 5 (Europe, North America, Turkey, islands north "
                      "of the Tropic of Cancer)">,
                 general_knowledge, unverified<"all">> {
} north_atlantic_article_6;

/// "European" is read as the region of the Euro-Atlantic, to which Turkey was invited in 1951.
inline constexpr struct north_atlantic_article_10 final
    : constraint<"CN018", "North Atlantic Treaty Article 10", rule_kind::geographic, strength::hard,
                 rule_effect::conditions, on_forms<full_membership>,
                 on_domains<membership_and_enlargement>, except_if<all_members_agree>,
                 except_within<euro_atlantic>, during<"1949-08-24">,
                 says<"only European states may be invited, by unanimous agreement">,
                 source<"Enlargement of NATO article, Wikipedia mirror">, unverified<"in_force">> {
} north_atlantic_article_10;

inline constexpr struct consensus_rule final
    : constraint<
          "CN019", "Consensus rule of the North Atlantic Council", rule_kind::decision_rule,
          strength::hard, rule_effect::conditions, on_forms<office>, on_domains<political>,
          except_if<all_members_agree>, during<"1949-04-04">,
          says<"decisions need all members; one Ally (France) blocked a Tokyo office in 2023">,
          source<"NATO to postpone decision on liaison office (10 Jul 2023), Sputnik/UrduPoint; "
                 "Report on Tokyo office (10 Jul 2023), Antiwar.com">> {
} consensus_rule;

inline constexpr struct cyber_defence_commitments final
    : constraint<"CN020", "Cyber defence commitments of 2014, 2016 and 2021", rule_kind::policy,
                 strength::soft, rule_effect::permits, on_domains<cyber>, during<"2014-09-05">,
                 says<"a cyberattack can lead to Article 5 case by case (2014); cyberspace an "
                      "operational domain (2016); comprehensive policy (2021)">,
                 source<"Hackers v. NATO, Platform for Peace and Humanity">> {
} cyber_defence_commitments;

inline constexpr struct partnership_policy_of_2011 final
    : constraint<"CN021", "Partnership policy of 2011", rule_kind::policy, strength::soft,
                 rule_effect::permits, on_domains<political, interoperability>,
                 during<"2011-04-15">,
                 says<"cooperation menu open to all partners; partners may open missions">,
                 source<"NATO cooperation with Japan (Sep 2012 web archive), NATO; Japan accredits "
                        "mission to NATO, Diplomat Magazine">,
                 unverified<"adopted(day)">> {
} partnership_policy_of_2011;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CONSTRAINTS_OF_NATO_HPP
