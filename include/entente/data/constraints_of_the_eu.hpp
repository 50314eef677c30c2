// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_CONSTRAINTS_OF_THE_EU_HPP
#define ENTENTE_DATA_CONSTRAINTS_OF_THE_EU_HPP

#include <entente/model/constraint.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0::data {

// How the European Union decides and what its clause of mutual assistance leaves to its members.
// Kinds and strength as in constraints_of_japan.hpp.

inline constexpr struct all_members_ratify final
    : condition<"all_members_ratify", "all members ratify"> {
} all_members_ratify;

inline constexpr struct unanimity_in_foreign_policy final
    : constraint<"CN024", "Unanimity in common foreign and security policy",
                 rule_kind::decision_rule, strength::hard, rule_effect::conditions,
                 on_domains<political>, except_if<all_members_agree>, during<"1993-11-01">,
                 says<"one member can block a decision (TEU art 31)">, general_knowledge,
                 unverified<"all">> {
} unanimity_in_foreign_policy;

inline constexpr struct ratification_of_mixed_agreements final
    : constraint<"CN025", "Mixed agreements need national ratification", rule_kind::decision_rule,
                 strength::hard, rule_effect::conditions, on_domains<political>,
                 except_if<all_members_ratify>, during<"1993-11-01">,
                 says<"EU-Japan SPA signed 2018-07-17 entered into force only 2025-01-01 after all "
                      "members ratified">,
                 source<"EU-Japan SPA enters into force, WAM/UrduPoint">> {
} ratification_of_mixed_agreements;

/// The Irish clause: why a neutral member can stand under a duty of mutual assistance.
inline constexpr struct treaty_on_european_union_article_42_7 final
    : constraint<"CN026", "TEU article 42.7 second sentence", rule_kind::law, strength::hard,
                 rule_effect::conditions, on_duties<duty::defence>, on_forms<defence_clause>,
                 on_domains<collective_defence>, during<"2009-12-01">,
                 says<"mutual assistance does not prejudice the policy of neutral members; NATO "
                      "comes first for its members">,
                 source<"Q&A on Article 42.7, Independent.ie; EU neutrals baulk at mutual defence "
                        "clause, Irish Times">> {
} treaty_on_european_union_article_42_7;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CONSTRAINTS_OF_THE_EU_HPP
