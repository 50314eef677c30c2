// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_INCIDENT_FAULTS_HPP
#define ENTENTE_QUERY_INCIDENT_FAULTS_HPP

#include <entente/query/casus_resolver.hpp>

namespace entente::inline v0 {

namespace detail {

/// Under what rules of the library ask for a fact though no article needs to have the word.
inline constexpr std::string_view words_that_rules_ask[]{"threatened",
                                                         "fact_endangering_peace",
                                                         "war_over_special_interests",
                                                         "already_belligerent",
                                                         "great_power",
                                                         "communist"};

/// Whether somebody asks for a fact under a word: an article in the reading of the resolver, a rule
/// of the library, a trait, or a term of the world, under which a client's rule may ask.
[[nodiscard]] constexpr bool is_asked(const casus_resolver& resolver, const term_code& word) {
  for (const std::string_view one : words_that_rules_ask)
    if (one == word.view()) return true;
  for (std::size_t i = 0; i != std::size(standard_conditions); ++i)
    if (standard_conditions[i].word == word.view()) return true;
  for (const casus_clause& clause : resolver.clauses())
    for (const casus_test& test : clause.tests) {
      const std::string_view whole = test.word.view();
      if (whole == word.view() || whole.substr(0, whole.find(':')) == word.view()) return true;
      for (const condition_argument& a : test.arguments)
        if (a.word == word) return true;
    }
  for (const trait_record& t : resolver.scene().traits)
    if (t.trait == word) return true;
  for (const term_record& t : resolver.of().all_facts().terms)
    if (t.code == word) return true;
  return false;
}

/// Whether a fact can be stated of somebody: a party or agreement of the world, one whom an article
/// names, or who takes part in the incident.
[[nodiscard]] constexpr bool is_somebody(const casus_resolver& resolver, const incident& given,
                                         const term_code& of) {
  const party_code party = party_code::renamed(of);
  if (of.empty() || party == given.attacker || party == given.target || party == given.in_aid_of ||
      resolver.of().find_party(party).is_valid() ||
      resolver.of().find_agreement(agreement_code::renamed(of)).is_valid())
    return true;
  for (const list<war_between>* wars : {&given.fighting.those, &given.since})
    for (const war_between& war : *wars)
      if (war.opened_by == party || war.against == party) return true;
  for (const casus_clause& clause : resolver.clauses())
    for (const casus_test& test : clause.tests)
      for (const condition_argument& a : test.arguments)
        if (a.word == of) return true;
  return false;
}

}  // namespace detail

/// What is wrong with an incident by itself, and in this world: places that nobody defined,
/// articles called upon that are not there, facts stated for which nobody asks, or of whom nobody
/// knows, which are mistyped as a rule. Attacker and target may be somebody that no world knows.
/// @cost O(clauses x facts stated): for what a person fills in, not for loops over many incidents
[[nodiscard]] constexpr row_list<incident_finding> diagnose(const casus_resolver& resolver,
                                                            const incident& given) {
  row_list<incident_finding> found = diagnose(given);
  const auto add = [&](incident_fault fault, const text& about) {
    detail::add_finding(found, {fault, about});
  };
  if (!given.place.empty() && detail::find_coded(resolver.scene().places, given.place) == nullptr)
    add(incident_fault::place_is_not_defined, given.place.as_text());
  const facts& all = resolver.of().all_facts();
  for (const invocation& call : given.invoked) {
    const agreement_id id = resolver.of().find_agreement(call.agreement);
    bool is_there = false;
    if (id.is_valid())
      for (const article_record& article : all.agreements[id.index()].articles)
        is_there = is_there || article.number == call.article;
    if (!is_there)
      add(incident_fault::invokes_what_is_not_there,
          detail::join(detail::join(call.agreement.view(), "article").view(), call.article.view()));
  }
  for (const waiver& one : given.waived)
    for (const party_code* party : {&one.by, &one.of})
      if (!resolver.of().find_party(*party).is_valid())
        add(incident_fault::party_is_not_known, party->as_text());
  for (const stated_fact& fact : given.stated) {
    if (!detail::is_asked(resolver, fact.what))
      add(incident_fault::nobody_asks_it, fact.what.as_text());
    if (!detail::is_somebody(resolver, given, fact.of))
      add(incident_fault::party_is_not_known, fact.of.as_text());
  }
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_INCIDENT_FAULTS_HPP
