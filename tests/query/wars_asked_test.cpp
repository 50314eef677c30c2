// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What a row of conditions says of the wars that its rule asks, held against the rule itself: a
// cascade does not ask again where a later war can change nothing, and tells wars by party where
// that is enough.
#include "support/sanitized.hpp"
#include <entente/query/condition_table.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace entente;

namespace {

const std::array<party_code, 5> states{"AAA", "BBB", "CCC", "DDD", "EEE"};

class made_up {
 public:
  std::size_t below(std::size_t n) { return random_() % n; }
  bool toss() { return below(2) == 0; }
  truth any() { return std::array{truth::no, truth::unknown, truth::yes}[below(3)]; }
  const party_code& state() { return states[below(states.size())]; }
  war_between war() {
    const std::size_t one = below(states.size());
    return {states[one], states[(one + 1 + below(states.size() - 1)) % states.size()]};
  }
  std::vector<war_between> wars(std::size_t most) {
    std::vector<war_between> made(below(most + 1));
    for (war_between& one : made) one = war();
    return made;
  }
  std::vector<condition_argument> arguments() {
    std::vector<condition_argument> made(1 + below(2));
    for (condition_argument& one : made) {
      one.word = toss() ? term_code{"2"} : term_code{"great_power"};
      one.party = state();
      if (below(4) == 0) one.supported_by = state();
      if (below(4) == 0) one.ally_of = state();
    }
    return made;
  }
  incident event() {
    incident made;
    const war_between sides = war();
    made.attacker = sides.opened_by;
    made.target = sides.against;
    made.kind = static_cast<incident_kind>(below(words_of(incident_kind{}).size()));
    made.day = "1950-06-25";
    made.provoked = any();
    if (toss()) {
      made.in_aid_of = state();
      made.in_defence = toss() ? truth::yes : truth::no;
    }
    made.fighting = {list<war_between>(wars(4)), toss()};
    std::vector<party_code> supporters(below(2));
    for (party_code& one : supporters) one = state();
    made.supporters = {list<party_code>(supporters), toss()};
    return made;
  }

 private:
  std::mt19937 random_{19500625};
};

facts known_states() {
  facts made;
  for (const party_code& one : states) {
    party_record record;
    record.code = one;
    made.parties.push_back(record);
  }
  return made;
}

bool is(const war_between& war, const incident& event) {
  return war.opened_by == event.attacker && war.against == event.target;
}

}  // namespace

TEST_CASE("what rows of conditions say of the wars that they ask", "[query][casus]") {
  made_up random;
  const facts known = known_states();
  const casus_reading strict, lenient{.entry = belligerency::lenient};
  background scene;
  for (const char* state : {"AAA", "BBB"}) {
    trait_record power;
    power.party = party_code::parse(state).value();
    power.trait = term_code{"great_power"};
    scene.traits.push_back(power);
  }
  agreement_record agreement;
  agreement.parties = {party_spell{states[0], {}}, party_spell{states[1], {}},
                       party_spell{states[2], {}}};
  article_record article;

  std::map<std::string, std::size_t> changed;
  for (const condition_row& row : standard_conditions) {
    if (row.rule == nullptr || row.is_stated) continue;
    const std::string word{row.word};
    changed[word];
    CAPTURE(word);
    for (std::size_t i = 0; i != made::tried(3000); ++i) {
      incident event = random.event();
      std::vector<war_between> since;
      for (const war_between& war : random.wars(3))
        if (!is(war, event)) since.push_back(war);
      const std::vector<condition_argument> arguments = random.arguments();
      const party_code& beneficiary = random.toss() ? event.target : random.state();
      const party_code& bearer = random.state();
      const party_code& adversary = beneficiary == event.attacker ? event.target : event.attacker;
      const casus_reading& reading = random.toss() ? strict : lenient;
      const auto answer = [&](const incident& told, const detail::told_wars* by_party) {
        return row.rule(casus{told, scene, known, reading, agreement, article, bearer, beneficiary,
                              adversary, true, false, true, arguments, by_party});
      };
      const truth before = answer(event, nullptr);
      incident later = event;
      later.since = list<war_between>(since);
      const truth after = answer(later, nullptr);
      if (before != after) {
        ++changed[word];
        REQUIRE(row.wars != wars_asked::none);
      }
      if (row.wars == wars_asked::all) continue;
      detail::war_index wars;
      bool tells_own = false;
      const auto nobody = [](const party_code&) { return party_id{}; };
      for (const war_between& war : event.fighting.those) {
        tells_own = tells_own || is(war, event);
        wars.add(war, nobody);
      }
      for (const war_between& war : since) wars.add(war, nobody);
      const detail::told_wars told{wars, event, tells_own};
      REQUIRE(answer(event, &told) == after);
    }
  }
  // And none says that it asks of wars without need.
  for (const condition_row& row : standard_conditions)
    if (row.wars != wars_asked::none) {
      CAPTURE(row.word);
      CHECK(changed[std::string{row.word}] != 0);
    }
}
