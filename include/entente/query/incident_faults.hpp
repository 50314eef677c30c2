// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_INCIDENT_FAULTS_HPP
#define ENTENTE_QUERY_INCIDENT_FAULTS_HPP

#include <entente/query/casus_resolver.hpp>

namespace entente::inline v0 {

namespace detail {

/// Whether the world or the background has a party: one that is no party of anything may hold a
/// place.
[[nodiscard]] constexpr bool is_known_party(const casus_resolver& resolver,
                                            const party_code& party) {
  if (resolver.of().find_party(party).is_valid()) return true;
  for (const place_record& place : resolver.scene().places)
    if (is_listed(place.sovereigns, party) || is_listed(place.administered_by, party)) return true;
  for (const trait_record& t : resolver.scene().traits)
    if (t.party == party) return true;
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

/// Of whom a rule asks a fact, as parts of an article that it judges.
enum class asked_of : std::uint8_t { agreement, beneficiary, bearer, co_obligor, party };
[[nodiscard]] constexpr std::array<v0::named<asked_of>, 5> words_of(asked_of) noexcept {
  return {{{asked_of::agreement, "agreement"},
           {asked_of::beneficiary, "beneficiary"},
           {asked_of::bearer, "bearer"},
           {asked_of::co_obligor, "co_obligor"},
           {asked_of::party, "party"}}};
}
/// What the rules of the library ask of some alone: the fact, of whom, and the words of articles
/// that do. What is asked of an adversary may be said of anybody, for all may come to be one.
struct fact_asked {
  std::string_view fact;
  flag_set<asked_of> of;
  std::array<std::string_view, 5> by;
};
inline constexpr fact_asked facts_asked[]{
    {"threatened",
     {asked_of::beneficiary},
     {"threat_of_attack", "threat_to_interests", "beneficiary_attacked_or_threatened",
      "threat_to_independence", "question_on_commitments"}},
    {"threat_to_independence", {asked_of::beneficiary}, {"threat_to_independence"}},
    {"guaranteed_neutrality_violated", {asked_of::beneficiary}, {"guaranteed_neutrality_violated"}},
    {"war_over_special_interests", {asked_of::beneficiary}, {"defence_of_special_interests"}},
    {"defence_of_special_interests",
     {asked_of::agreement, asked_of::beneficiary},
     {"defence_of_special_interests"}},
    {"opinion_of_any_party",
     {asked_of::party},
     {"opinion_of_any_party", "threatened_in_opinion_of_a_party"}},
    {"request_by_victim",
     {asked_of::agreement, asked_of::beneficiary, asked_of::bearer},
     {"request_by_victim", "request_of_a_party", "concoreq"}},
    {"request_of_a_party", {asked_of::agreement, asked_of::party}, {"request_of_a_party"}},
    {"invocation_by_victim",
     {asked_of::agreement, asked_of::beneficiary},
     {"invocation_by_victim"}},
    {"request_by_victim",
     {asked_of::agreement, asked_of::beneficiary},
     {"invocation_by_victim", "opinion_of_any_party", "threatened_in_opinion_of_a_party"}},
    {"collective_determination", {asked_of::agreement}, {"collective_determination"}},
    {"all_members_agree", {asked_of::agreement}, {"all_members_agree"}},
    {"majority_to_convene", {asked_of::agreement}, {"majority_to_convene"}},
    {"domestic_process", {asked_of::bearer}, {"domestic_process"}},
    {"arbitration_treaty_with_attacker", {asked_of::bearer}, {"arbitration_treaty_with_attacker"}},
    {"co_obligor_assists", {asked_of::co_obligor}, {"co_obligor_assists"}},
    {"directed_from_abroad", {}, {"directed_from_abroad"}},
    {"attacker_communist", {}, {"attacker_communist"}},
    {"fact_endangering_peace", {}, {"any_fact_endangering_peace"}},
    {"question_on_commitments", {}, {"question_on_commitments"}},
};

/// What the rules of the library ask of an adversary, the target or anybody, besides `facts_asked`.
inline constexpr std::string_view words_that_rules_ask[]{
    "already_belligerent",    "great_power",     "communist",       "aggression",
    "armed_attack_threshold", "demands_refused", "determination_by"};

/// Whether a rule of the library asks for a fact under a word.
[[nodiscard]] constexpr bool do_rules_ask(std::string_view word) {
  for (const std::string_view one : words_that_rules_ask)
    if (one == word) return true;
  for (const fact_asked& asked : facts_asked)
    if (asked.fact == word) return true;
  return false;
}

/// Whether somebody asks for a fact under a word: a rule of the library, an article in the reading
/// of the resolver, a trait, or a term of the world, under which a client's rule may ask. Many a
/// word of the library is answered by fields of the incident alone, and asks for nothing.
[[nodiscard]] constexpr bool is_asked(const casus_resolver& resolver, const term_code& word) {
  const std::string_view sought = word.view();
  if (do_rules_ask(sought)) return true;
  bool is_standard = false;
  for (std::size_t i = 0; i != std::size(standard_conditions); ++i) {
    const condition_row& row = standard_conditions[i];
    is_standard = is_standard || (!row.is_stated && row.word == sought.substr(0, sought.find(':')));
  }
  for (const casus_clause& clause : resolver.clauses())
    for (const casus_test& test : clause.tests) {
      if (is_standard && test.is_own) return true;  // it may ask anything
      const std::string_view whole = test.word.view();
      if (!is_standard && whole == sought) return true;
      if (test.is_own && whole.substr(0, whole.find(':')) == sought) return true;
      for (const condition_argument& a : test.arguments)
        if (a.word == word) return true;
    }
  for (const trait_record& t : resolver.scene().traits)
    if (t.trait == word) return true;
  if (is_standard) return false;
  for (const term_record& t : resolver.of().all_facts().terms)
    if (t.code == word) return true;
  return false;
}

/// Whether a clause asks something of one who is so to it.
[[nodiscard]] constexpr bool is_asked_of(const casus_resolver& resolver, const casus_clause& clause,
                                         const casus_test& test, flag_set<asked_of> kinds,
                                         const term_code& of) {
  const world& w = resolver.of();
  if (kinds.contains(asked_of::agreement) &&
      w.find_agreement(agreement_code::renamed(of)) == clause.agreement)
    return true;
  if (kinds.contains(asked_of::co_obligor))
    for (const condition_argument& a : test.arguments)
      if (a.word == of) return true;
  const party_id party = w.find_party(party_code::renamed(of));
  if (!party.is_valid() || !has_party(clause.parties, party)) return false;
  return kinds.contains(asked_of::party) ||
         (kinds.contains(asked_of::beneficiary) && clause.may_benefit(party)) ||
         (kinds.contains(asked_of::bearer) && clause.may_bear(party)) ||
         (kinds.contains(asked_of::co_obligor) && test.arguments.empty() && clause.may_bear(party));
}

/// Whether a fact is stated of one of whom its word is never asked: of a party what an agreement
/// finds, or the other way round, of somebody what is of the incident, or of the attacker what
/// articles ask of those whom it attacks or who help them. That no article of this world asks for
/// what a party did is no mistake.
[[nodiscard]] constexpr bool is_asked_of_others(const casus_resolver& resolver,
                                                const incident& given, const stated_fact& fact) {
  if (fact.of.empty()) return false;
  const party_code party = party_code::renamed(fact.of);
  if (fact.what == term_code{"armed_attack_threshold"})  // whether the target was attacked by it
    return !given.target.empty() && !(given.target == party);
  const bool is_agreement =
      resolver.of().find_agreement(agreement_code::renamed(fact.of)).is_valid();
  const flag_set<asked_of> agreement_alone{asked_of::agreement};
  bool is_listed_here = false;
  for (const fact_asked& asked : facts_asked) {
    if (asked.fact != fact.what.view()) continue;
    is_listed_here = true;
    if (is_agreement
            ? asked.of.contains(asked_of::agreement)
            : !(party == given.attacker) && !asked.of.empty() && !(asked.of == agreement_alone))
      return false;
  }
  if (!is_listed_here) return false;
  for (const casus_clause& clause : resolver.clauses())
    for (const casus_test& test : clause.tests) {
      if (test.is_own) return false;  // it may ask anything of anybody
      const std::string_view whole = test.word.view();
      for (const fact_asked& asked : facts_asked) {
        if (asked.fact != fact.what.view()) continue;
        for (const std::string_view by : asked.by)
          if (!by.empty() && by == whole.substr(0, whole.find(':')) &&
              is_asked_of(resolver, clause, test, asked.of, fact.of))
            return false;
      }
    }
  return true;
}

}  // namespace detail

/// What is wrong with an incident by itself, and in this world: places that nobody defined,
/// articles called upon that are not there, facts stated for which nobody asks, of whom nobody
/// knows, or of whom nobody asks them, and a target or an attacker that neither the world nor the
/// background has, which are mistyped as a rule. An attacker of whom it is said whether it is a
/// state may be somebody that no world knows.
/// @cost O(clauses x facts stated): for what a person fills in, not for loops over many incidents
[[nodiscard]] constexpr row_list<incident_finding> diagnose(const casus_resolver& resolver,
                                                            const incident& given) {
  row_list<incident_finding> found = diagnose(given);
  const auto add = [&](incident_fault fault, const text& about) {
    detail::add_finding(found, {fault, about});
  };
  if (!given.place.empty() && detail::find_coded(resolver.scene().places, given.place) == nullptr)
    add(incident_fault::place_is_not_defined, given.place.as_text());
  if (!given.attacker.empty() && given.attacker_is_state.is_unknown() &&
      given.kind != incident_kind::nonstate_armed &&
      !detail::is_known_party(resolver, given.attacker))
    add(incident_fault::no_such_attacker, given.attacker.as_text());
  if (!given.target.empty() && !detail::is_known_party(resolver, given.target))
    add(incident_fault::party_is_not_known, given.target.as_text());
  const facts& all = resolver.of().all_facts();
  const auto look_for = [&](const agreement_code& agreement, const text& article, bool is_whole) {
    const agreement_id id = resolver.of().find_agreement(agreement);
    bool is_there = false;
    if (id.is_valid())
      for (const article_record& one : all.agreements[id.index()].articles)
        is_there = is_there || is_whole || one.number == article;
    if (!is_there)
      add(incident_fault::invokes_what_is_not_there,
          detail::join(detail::join(agreement.view(), "article").view(), article.view()));
  };
  for (const invocation& call : given.invoked) look_for(call.agreement, call.article, false);
  for (const waiver& one : given.waived)
    if (!one.agreement.empty()) look_for(one.agreement, one.article, one.article.empty());
  for (const adversary_count& one : given.adversaries)
    if (!detail::is_known_party(resolver, one.party) &&
        !detail::is_somebody(resolver, given, term_code::renamed(one.party)))
      add(incident_fault::party_is_not_known, one.party.as_text());
  for (const waiver& one : given.waived)
    for (const party_code* party : {&one.by, &one.of})
      if (!resolver.of().find_party(*party).is_valid())
        add(incident_fault::party_is_not_known, party->as_text());
  for (const stated_fact& fact : given.stated) {
    if (!detail::is_asked(resolver, fact.what))
      add(incident_fault::nobody_asks_it, fact.what.as_text());
    if (!detail::is_somebody(resolver, given, fact.of))
      add(incident_fault::party_is_not_known, fact.of.as_text());
    else if (detail::is_asked_of_others(resolver, given, fact))
      add(incident_fault::asked_of_others,
          detail::join(detail::join(fact.what.view(), "of").view(), fact.of.view()));
  }
  return found;
}

/// A word of an article that nothing answers.
struct unanswered_word {
  term_code word;
  agreement_code agreement;
  text article;
  friend constexpr bool operator==(const unanswered_word&, const unanswered_word&) = default;
};

/// The words of articles that nothing answers, so that duties stay pending on them: the library
/// does not know them, nor has the resolver a rule, the world a term, or @p given a fact for them;
/// of areas, nothing says what they are. They are mistyped, as a rule.
/// @cost O(clauses x terms)
[[nodiscard]] constexpr row_list<unanswered_word> unanswered_words(const casus_resolver& resolver,
                                                                   const incident& given = {}) {
  const facts& all = resolver.of().all_facts();
  const auto is_answered = [&](const detail::casus_test& test) {
    const std::string_view bare = test.word.view().substr(0, test.word.view().find(':'));
    for (std::size_t i = 0; i != std::size(standard_conditions); ++i)
      if (standard_conditions[i].word == bare) return true;
    for (const term_record& t : all.terms)
      if (t.code == test.word) return true;
    for (const stated_fact& fact : given.stated)
      if (fact.what == test.word) return true;
    return test.is_own;
  };
  const auto is_defined = [&](const term_code& area) {
    for (const area_record& a : resolver.scene().areas)
      if (a.area == area) return true;
    for (const place_record& place : resolver.scene().places)
      for (const place_in_area& in : place.areas)
        if (in.area == area) return true;
    for (const term_record& t : all.terms)
      if (t.code == area) return true;
    return false;
  };
  row_list<unanswered_word> found;
  for (const detail::casus_clause& clause : resolver.clauses())
    for (const detail::casus_test& test : clause.tests) {
      if (test.group == detail::test_group::area ? is_defined(test.word) : is_answered(test))
        continue;
      const agreement_record& agreement = all.agreements[clause.agreement.index()];
      const unanswered_word made{test.word, agreement.code,
                                 agreement.articles[clause.article].number};
      if (!detail::is_listed(found, made)) found.push_back(made);
    }
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_INCIDENT_FAULTS_HPP
