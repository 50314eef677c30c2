// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Claims and threats that are made up, with answers by hand, and what becomes of them when one of
// their fields changes.
#include <entente/io/report_claims.hpp>
#include <entente/query/claims.hpp>
#include <entente/query/threats.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <span>
#include <string>
#include <vector>

using namespace entente;

namespace {

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
party_code party(const std::string& name) { return party_code::parse(name).value(); }

benefit_record benefit(const char* code, benefit_from from, const char* of, const char* side) {
  benefit_record made;
  made.code = benefit_code::parse(code).value();
  made.from = from;
  made.of = text{std::string_view{of}};
  made.side = party(side);
  return made;
}
std::vector<benefit_record> benefits() {
  return {benefit("B1", benefit_from::domain, "fish", "AAA"),
          benefit("B2", benefit_from::domain, "fish", "BBB"),
          benefit("B3", benefit_from::domain, "fish", "AAA"),
          benefit("B4", benefit_from::step, "fish", "CCC"),
          benefit("B5", benefit_from::domain, "coal", "AAA")};
}

cause_record cause(const char* code, const char* effect, list<claimant_code> by,
                   list<claimant_code> disputed, partial_date on) {
  cause_record made;
  made.code = cause_code::parse(code).value();
  made.effect = text{std::string_view{effect}};
  made.claimed_by = std::move(by);
  made.disputed_by = std::move(disputed);
  made.disputed_on = on;
  made.shows_in = {evidence_code{"E1"}};
  return made;
}

attribute_record attribute(const char* holder, const char* what, partial_date since) {
  attribute_record made;
  made.holder = party(holder);
  made.attribute = attribute_code::parse(what).value();
  made.since = since;
  return made;
}

goal_record goal(const char* code, const char* document, const char* key) {
  goal_record made;
  made.code = evidence_code::parse(code).value();
  made.document = document_code::parse(document).value();
  made.key = goal_code::parse(key).value();
  return made;
}

contribution_record gift(const char* code, const char* from, const char* to, const char* towards,
                         const char* kind, partial_date on) {
  contribution_record made;
  made.code = contribution_code::parse(code).value();
  made.contributor = party(from);
  made.recipient = party(to);
  made.goal = goal_code::parse(towards).value();
  made.kind = text{std::string_view{kind}};
  made.on = on;
  return made;
}

interest_record interest(const char* code, const char* holder, const char* first,
                         const char* second, interest_stance takes, partial_date on) {
  interest_record made;
  made.code = interest_code::parse(code).value();
  made.holder = party(holder);
  made.first = party(first);
  made.second = party(second);
  made.takes = takes;
  made.on = on;
  return made;
}

template <class T>
concept names_a_party = requires(T name) {
  party_name{name};
};
// An id is understood by one world alone.
static_assert(!names_a_party<party_id> && names_a_party<const char*> && names_a_party<party_code>);

constexpr std::string_view threat_rows = R"(entente-world 1
party code=AAA name=Ana
party code=BBB name=Beo
party code=CCC name=Cia
term kind=threat_kind code=raid label=raid
term kind=threat_kind code=hack label=hack
threat code=T1 on=2000-05-05 says="A raid" kind=raid actors=[AAA] targets=[BBB] domains=[sea] attribution="documented by many"
threat code=T2 on=2001-06 says="A hack" kind=hack actors=[AAA, CCC] targets=[BBB] domains=[nets, sea] attribution=suspected
threat code=T3 on=2002-02-02 says="Another hack" kind=hack targets=[BBB, CCC] domains=[nets]
threat code=T4 on=2030-01-01 says="A raid to come" kind=raid actors=[CCC] targets=[AAA]
end
)";
const world& threatened() {
  static const world w = load(threat_rows).value();
  return w;
}
struct asked {
  words certain, possible;
  friend bool operator==(const asked&, const asked&) = default;
};
asked on(date day, const threat_filter& filter) {
  const auto found = threats_on_record(threatened().on(day), filter);
  return {codes(found.certain), codes(found.possible)};
}

}  // namespace

TEST_CASE("mutual: both sides, one, none", "[query][claims]") {
  auto claims = benefits();
  const auto asks = [&](benefit_from from, const char* of, const char* a, const char* b) {
    return mutual(claims, from, of, a, b);
  };
  const auto fish = asks(benefit_from::domain, "fish", "AAA", "BBB");
  CHECK(fish.holds == truth::yes);
  CHECK(codes(fish.first_gains) == words{"B1", "B3"});
  CHECK(codes(fish.second_gains) == words{"B2"});
  CHECK(fish.first == party_code{"AAA"});
  CHECK(asks(benefit_from::domain, "coal", "AAA", "BBB").holds == truth::no);
  CHECK(asks(benefit_from::domain, "coal", "BBB", "AAA").holds == truth::no);
  CHECK(asks(benefit_from::domain, "coal", "BBB", "CCC").holds == truth::unknown);
  CHECK(asks(benefit_from::step, "fish", "AAA", "CCC").holds == truth::no);
  CHECK(asks(benefit_from::domain, "tin", "AAA", "BBB").holds == truth::unknown);
  CHECK(asks(benefit_from::domain, "", "", "").holds == truth::unknown);
  CHECK(mutual({}, benefit_from::domain, "fish", "AAA", "BBB").holds == truth::unknown);
  // Each fact counts: the one gain of the second gone, the first's first gone, then the last.
  claims.erase(claims.begin() + 1);
  CHECK(asks(benefit_from::domain, "fish", "AAA", "BBB").holds == truth::no);
  claims.erase(claims.begin());
  CHECK(asks(benefit_from::domain, "fish", "AAA", "BBB").holds == truth::no);
  claims.erase(claims.begin());
  CHECK(asks(benefit_from::domain, "fish", "AAA", "BBB").holds == truth::unknown);
}

TEST_CASE("causes: of an effect, by whom, against whom", "[query][claims]") {
  const std::vector<cause_record> claims{
      cause("C1", "a wall", {"AAA", "author"}, {"BBB"}, "2001-03"),
      cause("C2", "a wall", {"BBB"}, {}, {}), cause("C3", "a moat", {"AAA"}, {"CCC"}, {})};
  CHECK(codes(causes_of(claims, "a wall")) == words{"C1", "C2"});
  CHECK(codes(causes_of(claims, "E1")) == words{"C1", "C2", "C3"});
  CHECK(causes_of(claims, "E2").empty());
  CHECK(codes(claimed_by(claims, "AAA")) == words{"C1", "C3"});
  CHECK(codes(disputed_by(claims, "BBB")) == words{"C1"});
  CHECK(is_disputed(claims[0]) == truth::yes);
  CHECK(is_disputed(claims[0], "2001-02-28"_day) == truth::unknown);
  CHECK(is_disputed(claims[0], "2001-03-15"_day) == truth::unknown);
  CHECK(is_disputed(claims[0], "2001-03-31"_day) == truth::yes);
  CHECK(is_disputed(claims[1]) == truth::unknown);  // none on record
  CHECK(is_disputed(claims[2]) == truth::yes);      // on a day that is not known
  CHECK(is_disputed(claims[2], "2001-01-01"_day) == truth::unknown);
}

TEST_CASE("shared_attributes: what both have, and since when", "[query][claims]") {
  const std::vector<attribute_record> claims{
      attribute("AAA", "free", "1990-01-01"), attribute("AAA", "rich", {}),
      attribute("BBB", "free", "2000"), attribute("BBB", "rich", "1990"),
      attribute("BBB", "old", "1800")};
  const auto found = shared_attributes(claims, "AAA", "BBB");
  REQUIRE(found.size() == 2);
  CHECK(found[0].first.attribute.view() == "free");
  CHECK(found[0].second.holder == party_code{"BBB"});
  CHECK(found[0].holds("1999-12-31"_day) == truth::no);
  CHECK(found[0].holds("2000-06-06"_day) == truth::unknown);
  CHECK(found[0].holds("2000-12-31"_day) == truth::yes);
  CHECK(found[1].holds("2020-01-01"_day) == truth::unknown);
  CHECK(found[1].holds("1989-12-31"_day) == truth::no);
  CHECK(shared_attributes(claims, "BBB", "AAA").size() == 2);
  CHECK(shared_attributes(claims, "AAA", "CCC").empty());
  CHECK(shared_attributes({}, "AAA", "BBB").empty());
}

TEST_CASE("overlap: equal keys of two documents", "[query][claims]") {
  const std::vector<goal_record> claims{goal("G1", "X", "peace"), goal("G2", "X", "trade"),
                                        goal("G3", "Y", "peace"), goal("G4", "Y", "war"),
                                        goal("G5", "Z", "trade")};
  const auto found = overlap(claims, "X", "Y");
  CHECK(found.has_both_documents);
  REQUIRE(found.both.size() == 1);
  CHECK(found.both[0].first.code.view() == "G1");
  CHECK(found.both[0].second.code.view() == "G3");
  CHECK(codes(found.only_first) == words{"G2"});
  CHECK(codes(found.only_second) == words{"G4"});
  CHECK(overlap(claims, "Y", "Z").both.empty());
  CHECK(overlap(claims, "Y", "Z").has_both_documents);
  CHECK(!overlap(claims, "X", "W").has_both_documents);
  CHECK(!overlap({}, "X", "Y").has_both_documents);
  CHECK(overlap(claims, "X", "X").both.size() == 2);
}

TEST_CASE("contributions: who gave whom what, and what only one gave", "[query][claims]") {
  const std::vector<contribution_record> claims{
      gift("K1", "AAA", "CCC", "help", "money", "2001-01-01"),
      gift("K2", "AAA", "CCC", "help", "ships", "2001-06"),
      gift("K3", "BBB", "CCC", "help", "money", "2002"),
      gift("K4", "AAA", "BBB", "trade", "money", {})};
  const auto by_june = contributions_of(claims, "AAA", "CCC", "2001-06-15"_day);
  CHECK(codes(by_june.certain) == words{"K1"});
  CHECK(codes(by_june.possible) == words{"K2"});
  CHECK(codes(contributions_of(claims, "AAA", "CCC").certain) == words{"K1", "K2"});
  CHECK(contributions_of(claims, "CCC", "AAA").certain.empty());
  CHECK(codes(contributors(claims, "help")) == words{"AAA", "BBB"});
  CHECK(contributors(claims, "war").empty());
  CHECK(codes(only_from(claims, "help", "AAA")) == words{"K2"});
  CHECK(only_from(claims, "help", "BBB").empty());
  CHECK(codes(only_from(claims, "trade", "AAA")) == words{"K4"});
  CHECK(only_from({}, "help", "AAA").empty());
}

TEST_CASE("interests: in a tie, whichever way it is named", "[query][claims]") {
  const std::vector<interest_record> claims{
      interest("I1", "CCC", "AAA", "BBB", interest_stance::sponsors, "2001-01-01"),
      interest("I2", "CCC", "BBB", "AAA", interest_stance::sponsors, "2002"),
      interest("I3", "DDD", "BBB", "AAA", interest_stance::sponsors, "2002"),
      interest("I4", "DDD", "AAA", "CCC", interest_stance::opposes, "2000")};
  CHECK(codes(interests_in(claims, "AAA", "BBB").certain) == words{"I1", "I2", "I3"});
  CHECK(codes(interests_in(claims, "BBB", "AAA").certain) == words{"I1", "I2", "I3"});
  const auto then = who_takes(claims, interest_stance::sponsors, "AAA", "BBB", "2002-06-06"_day);
  CHECK(codes(then.certain) == words{"CCC"});  // its later word may have come, too
  CHECK(codes(then.possible) == words{"DDD"});
  CHECK(codes(who_takes(claims, interest_stance::sponsors, "AAA", "BBB").certain) ==
        words{"CCC", "DDD"});
  CHECK(who_takes(claims, interest_stance::limits, "AAA", "BBB").certain.empty());
  CHECK(who_takes({}, interest_stance::sponsors, "AAA", "BBB").certain.empty());
}

TEST_CASE("threats: by actor, target, kind, domain, date and attribution", "[query][threats]") {
  const date day = "2010-01-01"_day;
  CHECK(on(day, {}) == asked{{"T1", "T2", "T3"}, {}});
  CHECK(on("2001-06-15"_day, {}) == asked{{"T1"}, {"T2"}});
  CHECK(on("2000-05-04"_day, {}) == asked{{}, {}});
  CHECK(on("2030-01-01"_day, {.target = "AAA"}) == asked{{"T4"}, {}});
  // Where nobody is named, it may have been anybody.
  CHECK(on(day, {.actor = "CCC"}) == asked{{"T2"}, {"T3"}});
  CHECK(on(day, {.actor = "BBB"}) == asked{{}, {"T3"}});
  CHECK(on(day, {.target = "CCC"}) == asked{{"T3"}, {}});
  CHECK(on(day, {.kind = "hack"}) == asked{{"T2", "T3"}, {}});
  CHECK(on(day, {.domain = "sea"}) == asked{{"T1", "T2"}, {}});
  CHECK(on(day, {.attribution = "documented"}) == asked{{"T1"}, {}});
  CHECK(on(day, {.since = "2001-06-15"_day}) == asked{{"T3"}, {"T2"}});
  CHECK(on(day, {.since = "2001-06-01"_day}) == asked{{"T2", "T3"}, {}});
  CHECK(on(day, {.actor = "AAA", .target = "BBB", .kind = "raid"}) == asked{{"T1"}, {}});
  CHECK(on(day, {.actor = "XXX", .target = "XXX"}) == asked{{}, {}});
  CHECK(on(day, {.kind = "flood"}) == asked{{}, {}});
}

TEST_CASE("threats: domains that answer them", "[query][threats]") {
  const auto answer = [](term_code kind, domain_code domain, answer_role as) {
    threat_answer made;
    made.kind = kind;
    made.domain = domain;
    made.as = as;
    return made;
  };
  const std::vector<threat_answer> claims{
      answer("raid", "sea", answer_role::direct), answer("raid", "talk", answer_role::support),
      answer("hack", "talk", answer_role::support), answer("hack", "nets", answer_role::direct)};
  CHECK(answers_to(claims, "raid").size() == 2);
  CHECK(answers_to(claims, "flood").empty());
  CHECK(answered_by(claims, "talk").size() == 2);
  const auto known = threats_on_record(threatened().on("2010-01-01"_day)).certain;
  const row_list<domain_weight> weights = domains_for(known, claims);
  CHECK(weights == row_list<domain_weight>{{"nets", 2, 0}, {"sea", 1, 0}, {"talk", 0, 3}});
  CHECK(domains_for({}, claims).empty());
  CHECK(domains_for(known, {}).empty());
  // What is empty is not said.
  facts all = threatened().all_facts();
  for (auto& t : all.threats) t.attribution = {};
  const std::string words = to_text(threats_on_record(world{all}.on("2010-01-01"_day)));
  CHECK(words.find("(hack).") != std::string::npos);
  CHECK(words.find("; )") == std::string::npos);
}
