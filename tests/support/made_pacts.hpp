// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Rows for tests of casus foederis: pacts in force from 1900, the facts that hold them, and attacks
// of which nothing is left open.
#ifndef ENTENTE_TESTS_SUPPORT_MADE_PACTS_HPP
#define ENTENTE_TESTS_SUPPORT_MADE_PACTS_HPP

#include <entente/entente.hpp>
#include <entente/model/incident.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace made {

using namespace entente;

/// Without articles.
inline agreement_record agreement_between(std::string_view code, std::vector<party_spell> parties) {
  agreement_record one;
  one.code = agreement_code::parse(code).value();
  one.name = text{code};
  one.signed_on = "1900-01-01";
  one.in_force = "1900-01-01";
  one.parties = list<party_spell>(parties);
  return one;
}
/// Of one article, by which every party owes every other.
inline agreement_record pact(std::string_view code, std::vector<party_spell> parties, duty kind,
                             const term_code& when, std::vector<term_code> conditions = {},
                             std::vector<term_code> exceptions = {}) {
  article_record article;
  article.number = "1";
  article.pledges = {kind};
  article.triggers = {when};
  article.conditions = list<term_code>(conditions);
  article.exceptions = list<term_code>(exceptions);
  agreement_record one = agreement_between(code, std::move(parties));
  one.articles = {article};
  return one;
}
/// Complete from 1890 to 1990.
inline facts facts_of(std::span<const std::string_view> parties,
                      const std::vector<agreement_record>& agreements) {
  facts all;
  for (const std::string_view name : parties) {
    party_record p;
    p.code = party_code::parse(name).value();
    p.name = text{name};
    all.parties.push_back(p);
  }
  for (const agreement_record& a : agreements) all.agreements.push_back(a);
  all.coverage = period{"1890-01-01"_day, "1990-01-01"_day};
  return all;
}
/// Unprovoked, while nobody fights, supports or mobilizes.
inline incident attack(const party_code& attacker, const party_code& target, incident_kind kind,
                       date day) {
  incident one;
  one.attacker = attacker;
  one.target = target;
  one.kind = kind;
  one.day = day;
  one.provoked = truth::no;
  one.fighting = known_list<war_between>::none();
  one.supporters = known_list<party_code>::none();
  one.mobilizing = known_list<party_code>::none();
  return one;
}

}  // namespace made

#endif  // ENTENTE_TESTS_SUPPORT_MADE_PACTS_HPP
