// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Questions of the guiding article that claims answer, by their numbers: who gains, what caused
// what, what is shared, given and wanted. They need no tables.
#include <entente/data/bodies.hpp>
#include <entente/data/claims.hpp>
#include <entente/data/effects_of_diplomat_2023.hpp>
#include <entente/data/threats.hpp>
#include <entente/entente.hpp>
#include <entente/query/claims.hpp>
#include <entente/query/threats.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

const date as_of = "2023-02-15"_day;
using words = std::vector<std::string>;

template <class Rows>
words codes(const Rows& rows) {
  words made;
  for (const auto& row : rows) {
    if constexpr (requires { row.code; })
      made.emplace_back(row.code.view());
    else
      made.emplace_back(row.view());
  }
  return made;
}
template <class Codes>
words views(const Codes& some) {
  words made;
  for (const auto& one : some) made.emplace_back(one.view());
  return made;
}
words attributes_of(party_name a, party_name b) {
  words made;
  for (const auto& one : shared_attributes(claims::attributes, a, b))
    made.emplace_back(one.first.attribute.view());
  std::sort(made.begin(), made.end());
  return made;
}

}  // namespace

TEST_CASE("Row 24: both sides gain from every open domain; one step fails, its side is empty",
          "[data][argument]") {
  std::set<std::string> failed;
  for (const auto& b : claims::benefits) {
    const auto found = mutual(claims::benefits, b.from, b.of, nato, japan);
    CHECK(!found.holds.is_unknown());
    if (!found.holds) failed.emplace(b.of.view());
  }
  CHECK(failed == std::set<std::string>{"nuclear_sharing"});
  const auto cyber_gains = mutual(claims::benefits, benefit_from::domain, "cyber", japan, nato);
  CHECK(codes(cyber_gains.first_gains) == words{"BN003"});
  CHECK(codes(cyber_gains.second_gains) == words{"BN004"});
  // The programme of sixteen areas, as a step.
  CHECK(mutual(claims::benefits, benefit_from::step, "CS18", japan, nato).holds == truth::yes);
  // Nothing is on record of others, nor of what no claim names: that is no "no".
  CHECK(
      mutual(claims::benefits, benefit_from::domain, "cyber", south_korea, european_union).holds ==
      truth::unknown);
  CHECK(mutual(claims::benefits, benefit_from::domain, "fisheries", japan, nato).holds ==
        truth::unknown);
}

TEST_CASE("Row 27: causes of the strategy of 2022, and who disputes them", "[data][argument]") {
  const auto named = causes_of(claims::causes, "CN012");
  CHECK(codes(named) == words{"CA01", "CA02", "CA03", "CA04", "CA05", "CA07", "CA08"});
  // By the article's account: the acts of three neighbours.
  words acts;
  for (const auto& c : named)
    if (detail::has_code(c.claimed_by, "article")) acts.emplace_back(c.actors[0].view());
  CHECK(acts == words{"RUS", "PRK", "CHN"});
  const world w{catalogue::threats};
  words days;
  for (const auto& c : named)
    if (detail::has_code(c.claimed_by, "article"))
      for (const auto& t : w.all_facts().threats)
        if (t.code == c.threats[0]) days.push_back(std::to_string(t.on.earliest().year()));
  CHECK(days == words{"2022", "2022", "2022"});
  // Each of them is disputed by the one accused, within a week of the strategy.
  for (const auto& c : named) {
    CAPTURE(std::string{c.code.view()});
    const bool any = c.code.view() != "CA05";
    CHECK(is_disputed(c) == (any ? truth::yes : truth::unknown));
    if (c.kind == cause_kind::act && any) {
      CHECK(views(c.disputed_by) == words{std::string{c.actors[0].view()}});
      CHECK(is_disputed(c, "2022-12-15"_day).is_unknown());
      CHECK(is_disputed(c, "2022-12-22"_day).is_yes());
    }
  }
  // The rival accounts are those of China and Russia; the article disputes both.
  CHECK(codes(disputed_by(claims::causes, "article")) == words{"CA07", "CA08"});
  CHECK(codes(claimed_by(claims::causes, "CHN")) == words{"CA07", "CA08"});
  // Disputed in some day of February 2023: on the 15th it is open whether it had been.
  CHECK(is_disputed(disputed_by(claims::causes, "article")[0], as_of).is_unknown());
  CHECK(causes_of(claims::causes, "National Security Strategy 2022 of Japan").size() == 7);
  CHECK(causes_of(claims::causes, "nothing").empty());
}

TEST_CASE("Row 29: what the article takes for granted of deterrence", "[data][argument]") {
  // How much a domain adds is judged in a posture (argument_hedging_test.cpp); the claim and what
  // contests it stand apart from the facts.
  const auto found = std::find_if(
      effects_of_diplomat_2023.effects.begin(), effects_of_diplomat_2023.effects.end(),
      [](const effect& e) { return e.cause == "interoperability and information sharing"; });
  REQUIRE(found != effects_of_diplomat_2023.effects.end());
  CHECK(found->on == outcome::deterrence);
  CHECK(found->moves == direction::raises);
  CHECK(found->rests_on == evidence::assumption);
}

TEST_CASE("Row 46: who is against the tie, and what they say", "[data][argument]") {
  const auto against = who_takes(claims::interests, interest_stance::opposes, nato, japan, as_of);
  CHECK(codes(against.certain) == words{"CHN", "PRK"});
  CHECK(against.possible.empty());
  // Later, Russia; and of Japan's help to Ukraine, Russia alone.
  CHECK(codes(who_takes(claims::interests, interest_stance::opposes, japan, nato).certain) ==
        words{"CHN", "PRK", "RUS"});
  CHECK(codes(who_takes(claims::interests, interest_stance::opposes, ukraine, japan).certain) ==
        words{"RUS"});
}

TEST_CASE("Row 51: domains that answer hybrid and asymmetric warfare", "[data][argument]") {
  words direct, support;
  for (const auto& a : answers_to(claims::threat_answers, hybrid_campaign.code().view()))
    (a.as == answer_role::direct ? direct : support).emplace_back(a.domain.view());
  CHECK(direct == words{"hybrid", "cyber", "strategic_communications", "resilience"});
  CHECK(support == words{"information_sharing", "economic_security"});
  // Information sharing answers most kinds, as a rule in support of another domain.
  CHECK(answered_by(claims::threat_answers, "information_sharing").size() == 5);
  CHECK(answers_to(claims::threat_answers, "flood").empty());
  // Of what threatened Japan by the day of the article, each domain answers so many.
  const world w{catalogue::threats};
  const auto known = threats_on_record(w.on(as_of), {.target = japan});
  CHECK(known.certain.size() == 10);
  CHECK(codes(known.possible) == words{"TH022"});
  const auto weights = domains_for(known.certain, claims::threat_answers);
  REQUIRE(!weights.empty());
  // All but the two shows of force: launches, a test, entries and intrusions.
  std::size_t threats_met = 0;
  for (const auto& weight : weights)
    if (weight.domain.view() == "information_sharing") threats_met = weight.direct + weight.support;
  CHECK(threats_met == 8);
  for (std::size_t i = 1; i < weights.size(); ++i)
    CHECK(weights[i - 1].direct >= weights[i].direct);
}

TEST_CASE("Row 61: what NATO and Japan share", "[data][argument]") {
  const words found = attributes_of(nato, japan);
  CHECK(found.size() == 16);
  for (const char* value : {"democracy", "freedom", "human_rights", "rule_of_law",
                            "rules_based_order", "regions_linked"})
    CHECK(std::count(found.begin(), found.end(), value) == 1);
  // Sanctions are Japan's and its Allies' own; the alliance has none on record.
  CHECK(std::count(found.begin(), found.end(), "sanctions_russia") == 0);
  CHECK(attributes_of(japan, nato) == found);
  CHECK(attributes_of(japan, north_korea).empty());
  // Since the later of two days: both named China's conduct only from December 2022 on.
  for (const auto& one : shared_attributes(claims::attributes, nato, japan)) {
    if (one.first.attribute.view() == "concern_china") {
      CHECK(one.holds("2022-12-15"_day).is_no());
      CHECK(one.holds("2022-12-16"_day).is_yes());
    }
    if (one.first.attribute.view() == "market_economy") CHECK(one.holds(as_of).is_unknown());
  }
}

TEST_CASE("Row 62: goals of the Strategic Concept and of Japan's strategy", "[data][argument]") {
  const auto found = overlap(claims::goals, "NATO_SC2022", "JPN_NSS2022");
  CHECK(found.has_both_documents);
  CHECK(found.both.size() == 19);
  words only_nato, only_japan;
  for (const auto& g : found.only_first) only_nato.emplace_back(g.key.view());
  for (const auto& g : found.only_second) only_japan.emplace_back(g.key.view());
  CHECK(only_nato == words{"human_security", "nuclear_deterrence", "enlargement"});
  CHECK(only_japan == words{"threat_prk", "us_alliance", "counterstrike", "development_aid",
                            "defence_industry", "exclusive_defence"});
  CHECK(!overlap(claims::goals, "NATO_SC2022", "NATO_SC2010").has_both_documents);
}

TEST_CASE("Row 63: what Japan gave Ukraine", "[data][argument]") {
  const auto by_then = contributions_of(claims::contributions, japan, ukraine, as_of);
  CHECK(codes(by_then.certain) == words{"CT001", "CT002", "CT003", "CT004", "CT005", "CT006"});
  CHECK(by_then.possible.empty());
  CHECK(contributions_of(claims::contributions, japan, ukraine).certain.size() == 11);
  // In the middle of a month that is all that is known of two of them.
  const auto early = contributions_of(claims::contributions, japan, ukraine, "2022-02-15"_day);
  CHECK(early.certain.empty());
  CHECK(codes(early.possible) == words{"CT001", "CT002"});
  CHECK(codes(contributors(claims::contributions, "support_ukraine")) == words{"JPN", "NATO"});
}

TEST_CASE("Row 10: who contributes to the defence of Taiwan, and what only one of them gives",
          "[data][argument]") {
  CHECK(codes(contributors(claims::contributions, "defend_TWN")) == words{"USA", "JPN"});
  const auto critical = only_from(claims::contributions, "defend_TWN", japan);
  REQUIRE(critical.size() == 1);
  CHECK(critical[0].kind.view() == "bases_and_position");
  CHECK(codes(only_from(claims::contributions, "defend_TWN", united_states)) == words{"CT016"});
  CHECK(only_from(claims::contributions, "defend_TWN", australia).empty());
}

TEST_CASE("Row 64: the sponsor of the tie", "[data][argument]") {
  CHECK(codes(who_takes(claims::interests, interest_stance::sponsors, nato, japan).certain) ==
        words{"USA"});
  // The article of February 2023 is its own source for it.
  const auto then = who_takes(claims::interests, interest_stance::sponsors, nato, japan, as_of);
  CHECK(then.certain.empty());
  CHECK(codes(then.possible) == words{"USA"});
  CHECK(codes(who_takes(claims::interests, interest_stance::limits, nato, japan).certain) ==
        words{"FRA"});
  CHECK(codes(who_takes(claims::interests, interest_stance::undecided, nato, japan).certain) ==
        words{"DEU"});
  // The one of 1960 has a sponsor of its own.
  CHECK(codes(who_takes(claims::interests, interest_stance::sponsors, japan, united_states)
                  .certain) == words{"USA"});
}
