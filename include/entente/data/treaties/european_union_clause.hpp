// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_EUROPEAN_UNION_CLAUSE_HPP
#define ENTENTE_DATA_TREATIES_EUROPEAN_UNION_CLAUSE_HPP

#include <entente/data/constraints_of_states.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/treaties/codings.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

namespace sources {
using eu_clause_and_atop = source<
    "Q&A on Article 42.7, Independent.ie; The World Factbook (factbook.json, May 2026 edition), "
    "CIA; ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

inline constexpr struct eu_member_territory final
    : area<"eu_member_territory",
           "the territory of a member state with the outermost regions, without the overseas "
           "countries and territories"> {
} eu_member_territory;

/// Between the members of the European Union, from the day the Treaty of Lisbon came into force.
/// ATOP has Croatia in from 2013-01-07, which turns day and month round. Neutral members are bound
/// as ATOP codes it; the clause leaves the specific character of their policies as it is, and NATO
/// the forum of its members. Invoked once, by France in November 2015.
inline constexpr struct eu_mutual_assistance_clause final
    : agreement<
          "TEU42_7", "EU mutual assistance clause (TEU 42.7, Lisbon Treaty)", is_an<treaty_clause>,
          signed_on<"2007-12-13">, in_force<"2009-12-01">,
          between<austria, belgium, bulgaria, cyprus, czechia, denmark, estonia, finland, france,
                  germany, greece, hungary, ireland, italy, latvia, lithuania, luxembourg, malta,
                  netherlands, poland, portugal, romania, slovakia, slovenia, spain, sweden>,
          acceded<croatia, "2013-07-01">, acceded<united_kingdom, "2009-12-01", "2020-02-01">,
          article<"32", pledge<duty::consultation>, gives<consult>,
                  says<"member states consult on matters of foreign and security policy of general "
                       "interest">,
                  sources::eu_clause_and_atop, number_is_our_reading>,
          article<"42.7", pledge<duty::defence>, when<aggression>, within<eu_member_territory>,
                  gives<assist_with_all_means>,
                  says<"on armed aggression on the territory of a member state the others owe it "
                       "aid and assistance by all means in their power">,
                  compatible_with<austrian_neutrality,
                                  "the clause does not prejudice the specific character of the "
                                  "security and defence policy of certain member states",
                                  irish_neutrality, maltese_neutrality, finnish_non_alignment,
                                  swedish_non_alignment>,
                  sources::eu_clause_and_atop, unverified<"areas">>,
          sources::eu_clause_and_atop, unverified<"key_articles(222)">> {
} eu_mutual_assistance_clause;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_EUROPEAN_UNION_CLAUSE_HPP
