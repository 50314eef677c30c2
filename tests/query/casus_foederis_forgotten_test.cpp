// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What is not known is not taken for known: every word of the table as a trigger, a condition and
// an exception, asked of made-up incidents of which one fact after the other is forgotten. What is
// certain without the fact has to be so whatever the fact is.
#include "support/forgetting.hpp"
#include "support/made_pacts.hpp"
#include "support/sanitized.hpp"
#include <entente/entente.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

// Arda, Bora and Dora have the pact; Cora and Dora another; Ersa has none.
constexpr std::string_view names[]{"ARD", "BOR", "COR", "DOR", "ERS"};

/// Words with the arguments that they need.
term_code word_of(std::string_view row) {
  const std::string word{row};
  for (const auto& [key, arguments] :
       {std::pair<std::string_view, std::string_view>{"adversary_count", ":2"},
        {"outside_great_powers_attack", ":1"},
        {"attacker_is", ":great_power"},
        {"attacker_in", ":DOR/COR_supported_by_ERS"},
        {"attacker_not", ":ally_of_DOR"},
        {"excluded_adversary", ":COR/ZZZ"},
        {"attacker_supported_by", ":ERS"},
        {"ally_attacked", ":COR"},
        {"any_of_mobilises", ":COR/ERS"},
        {"conflict", ":salt_war"},
        {"location", ":hills"},
        {"co_obligor_assists", ":DOR"}})
    if (row == key) return term_code::parse(word + std::string{arguments}).value();
  return term_code::parse(word).value();
}

/// Every word in every place, by every kind of duty.
world every_word() {
  std::vector<term_code> situations{"armed_attack",
                                    "aggression",
                                    "threat_of_attack",
                                    "threatened_in_opinion_of_a_party",
                                    "dispute_between_parties",
                                    "war_of_a_party",
                                    "war_with_great_power",
                                    "object_of_hostilities",
                                    "conflict_with_third_party",
                                    "threat_to_independence",
                                    "any_fact_endangering_peace",
                                    "mobilization",
                                    "guaranteed_neutrality_violated",
                                    "question_on_commitments"};
  agreement_record all = made::agreement_between("ALL", {{"ARD", {}}, {"BOR", {}}, {"DOR", {}}});
  std::vector<article_record> articles;
  const auto add = [&](flag_set<duty> pledges, const term_code& when) -> article_record& {
    article_record made;
    made.pledges = pledges;
    made.triggers = {when};
    articles.push_back(made);
    return articles.back();
  };
  for (const term_code& when : situations) {
    for (const duty kind :
         {duty::defence, duty::offence, duty::neutrality, duty::consultation, duty::nonaggression})
      add({kind}, when);
    add({}, when);
    add({duty::defence}, when).areas = {"hills"};
    for (const condition_row& row : standard_conditions) {
      const flag_set<duty> kinds =
          row.only_for.empty() ? flag_set<duty>{duty::defence} : row.only_for;
      add(kinds, when).conditions = {word_of(row.word)};
      add(kinds, when).exceptions = {word_of(row.word)};
    }
  }
  for (article_record& a : articles) {
    std::string number = to_string(a.triggers[0]);
    for (const term_code& c : a.conditions) number += " after " + to_string(c);
    for (const term_code& c : a.exceptions) number += " unless " + to_string(c);
    if (!a.areas.empty()) number += " within hills";
    if (!a.pledges.contains(duty::defence)) number += " " + std::to_string(a.pledges.size());
    a.number = text{number};
  }
  all.articles = list<article_record>(articles);
  agreement_record other =
      made::agreement_between("OTHER", {{"COR", {}}, {"DOR", {"1905-01-01", "1915-01-01"}}});
  article_record help;
  help.number = "1";
  help.pledges = {duty::defence};
  other.articles = {help};
  facts made;
  for (const std::string_view name : names) {
    party_record p;
    p.code = party_code::parse(name).value();
    p.name = text{name};
    made.parties.push_back(p);
  }
  made.agreements.push_back(all);
  made.agreements.push_back(other);
  return world::build(made).value();
}

background hills() {
  background made;
  for (const std::string_view code : {"h0", "h1", "h2"}) {
    place_record p;
    p.code = place_code::parse(code).value();
    p.held = sovereignty::sole;
    p.sovereigns = {"BOR"};
    if (code != "h0") p.areas = {place_in_area{"hills", code == "h2"}};
    made.places.push_back(p);
  }
  area_record area;
  area.area = "hills";
  made.areas.push_back(area);
  for (const auto& [party, value] :
       {std::pair<std::string_view, truth>{"COR", truth::yes}, {"", truth::no}}) {
    trait_record t;
    t.trait = "great_power";
    if (!party.empty()) t.party = party_code::parse(party).value();
    t.value = value;
    made.traits.push_back(t);
  }
  return made;
}

forgetting::choices all_there_is() {
  forgetting::choices made;
  for (const std::string_view name : names) made.parties.push_back(party_code::parse(name).value());
  made.places = {"h0", "h1", "h2"};
  made.days = {"1899-12-31", "1904-06-01", "1910-06-01", "1920-06-01"};
  made.conflicts = {"salt_war", "pepper_war"};
  return made;
}

/// An incident of which nearly everything is known.
incident made_up(std::mt19937& random, const forgetting::choices& all) {
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  const auto any_of = [&](const auto& values) { return values[below(values.size())]; };
  incident e;
  e.attacker = any_of(all.parties);
  do e.target = any_of(all.parties);
  while (e.target == e.attacker);
  e.kind = static_cast<incident_kind>(1 + below(8));
  e.place = any_of(all.places);
  e.object = below(2) == 0 ? incident_object::territory : incident_object::forces;
  e.day = below(4) == 0 ? any_of(all.days) : date{"1910-06-01"};
  e.conflict = any_of(all.conflicts);
  e.attacker_is_state = truth::yes;
  e.provoked = truth{below(2) == 0};
  e.fighting = known_list<war_between>::none();
  if (below(2) == 0) {
    const party_code one = any_of(all.parties), other = any_of(all.parties);
    if (!(one == other)) e.fighting = known_list<war_between>::only({{one, other}});
  }
  e.supporters = known_list<party_code>::none();
  e.supporters_of_target = known_list<party_code>::none();
  e.mobilizing = known_list<party_code>::none();
  if (below(3) == 0) e.supporters = known_list<party_code>::only({any_of(all.parties)});
  if (below(3) == 0) e.mobilizing = known_list<party_code>::only({any_of(all.parties)});
  if (below(4) == 0) {
    e.in_aid_of = any_of(all.parties);
    if (below(2) == 0) e.in_defence = truth{below(2) == 0};
  }
  std::vector<stated_fact> stated;
  for (const term_code& what :
       {term_code{"armed_attack_threshold"}, term_code{"request_by_victim"},
        term_code{"collective_determination"}, term_code{"aggression"}, term_code{"threatened"},
        term_code{"demands_refused"}, term_code{"already_belligerent"}})
    if (below(6) == 0)
      stated.push_back({what, below(2) == 0 ? term_code{} : term_code::renamed(any_of(all.parties)),
                        truth{below(2) == 0}});
  e.stated = list<stated_fact>(stated);
  return e;
}

}  // namespace

TEST_CASE("what is certain without a fact is so whatever the fact is", "[casus]") {
  const world w = every_word();
  const forgetting::choices all = all_there_is();
  std::vector<std::pair<party_id, party_id>> pairs;
  for (const std::string_view from : {"ARD", "DOR"})
    for (const std::string_view to : {"BOR", "DOR"})
      if (from != to) pairs.emplace_back(w.find_party(from), w.find_party(to));
  std::mt19937 random{1914};
  forgetting::findings found;
  for (const belligerency entry : {belligerency::strict, belligerency::lenient})
    for (const older_wars covers : {older_wars::new_attacks, older_wars::never}) {
      casus_options options;
      options.reading.entry = entry;
      options.reading.covers = covers;
      const casus_resolver r{w, hills(), options};
      for (std::size_t i = 0; i != made::tried(6); ++i) {
        const incident e = made_up(random, all);
        if (forgetting::can_be(e)) forgetting::compare(r, e, all, pairs, found);
      }
    }
  for (const auto& [what, example] : found.wrong) {
    CAPTURE(what);
    FAIL_CHECK(example);
  }
  CHECK(found.certain > made::tried(100'000));
  CHECK(found.open > made::tried(100'000));
}
