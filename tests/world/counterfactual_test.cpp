// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include "world/nouns.hpp"
#include <entente/world/without.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace entente;
using made::bound;
using made::dated;
using made::day;
using made::parties;
using made::party;

namespace {

template <class T, class Keep>
row_list<T> those(const row_list<T>& rows, Keep keep) {
  row_list<T> made;
  for (const auto& r : rows)
    if (keep(r)) made.push_back(r);
  return made;
}
template <class T, class Keep>
list<T> those(const list<T>& rows, Keep keep) {
  return those(row_list<T>(rows.begin(), rows.end()), keep);
}

/// The facts without a party, by hand: who it was with, and what named only it, is gone.
facts edited(facts all, const party_code& gone) {
  const auto other = [&](const party_code& p) { return !(p == gone); };
  all.parties = those(all.parties, [&](const party_record& p) { return other(p.code); });
  for (auto& p : all.parties)
    if (p.framework_of == gone) p.framework_of = {};
  all.memberships = those(
      all.memberships, [&](const membership_record& m) { return other(m.party) && other(m.body); });
  std::vector<step_record> steps;
  for (auto s : all.steps) {
    s.parties = those(s.parties, other);
    if (s.parties.size() > 1) steps.push_back(s);
  }
  all.steps = steps;
  std::vector<agreement_record> agreements;
  for (auto a : all.agreements) {
    a.parties = those(a.parties, [&](const party_spell& p) { return other(p.party); });
    std::vector<article_record> articles;
    for (auto article : a.articles) {
      const std::size_t bearers = article.bearers.size();
      const std::size_t beneficiaries = article.beneficiaries.size();
      article.bearers = those(article.bearers, other);
      article.beneficiaries = those(article.beneficiaries, other);
      // An empty list would mean everybody: the article keeps its place and pledges nothing.
      if ((bearers != 0 && article.bearers.empty()) ||
          (beneficiaries != 0 && article.beneficiaries.empty()))
        article.pledges = {};
      articles.push_back(article);
    }
    a.articles = made::list_of(articles);
    std::vector<std::string> who;
    for (const auto& p : a.parties) who.emplace_back(p.party.view());
    std::sort(who.begin(), who.end());
    if (std::unique(who.begin(), who.end()) - who.begin() >= 2) agreements.push_back(a);
  }
  all.agreements = agreements;
  return all;
}

}  // namespace

TEST_CASE("without a party is the world of facts edited by hand", "[world][counterfactual]") {
  const facts all = made::facts_from(42, {40, 150, 60, 40});
  const world w = world::build(all).value();
  for (const std::size_t i : {0U, 7U, 13U, 39U}) {
    const party_code gone = all.parties[i].code;
    CAPTURE(std::string{gone.view()});
    const world less = w.without(party_ref{gone});
    const world rebuilt = world::build(edited(all, gone)).value();
    CHECK(diagnose(less.all_facts()).empty());
    CHECK(less == rebuilt);
    CHECK(!(less == w));
    made::dice roll{i};
    for (int k = 0; k != 10; ++k) {
      const date today = date::from_days(roll.between(-8000, 18000));
      CHECK(made::same_matrices(less.on(today), rebuilt.on(today)));
      CHECK(made::same_look_ups(less.on(today), rebuilt.on(today)));
      // Nobody else gains or loses anything.
      const snapshot before = w.on(today), after = less.on(today);
      std::size_t changed = 0;
      for (const duty kind : made::every_duty)
        for (std::size_t a = 0; a != after.parties(); ++a)
          for (std::size_t b = 0; b != after.parties(); ++b) {
            const std::size_t x = before.find_party(after.record(party_id{a}).code).index();
            const std::size_t y = before.find_party(after.record(party_id{b}).code).index();
            if (before.owed(kind).test(x, y) != after.owed(kind).test(a, b) ||
                before.possibly_owed(kind).test(x, y) != after.possibly_owed(kind).test(a, b))
              ++changed;
          }
      CHECK(changed == 0);
    }
  }
  CHECK(w.all_facts() == all);  // the original is untouched
}

TEST_CASE("without a party what named only it is gone", "[world][counterfactual]") {
  facts all;
  for (const std::string_view code : {"ARC", "BOR", "CAS"})
    all.parties.push_back(made::state_row(code));
  all.parties.push_back(made::alliance_row("LEAGUE", dated("1950-01-01")));
  all.parties.push_back(made::alliance_row("FORUM"));
  all.parties[4].framework_of = party("LEAGUE");
  all.parties[4].founded_by = made::treaty_code("TWO");
  agreement_record three = made::treaty_row("THREE", {"ARC", "BOR", "CAS"}, "1950-05-01");
  article_record by_cas = made::pledge_row("1", duty::offence);
  by_cas.bearers = parties({"CAS"});
  article_record to_cas = made::pledge_row("2", duty::neutrality);
  to_cas.beneficiaries = parties({"CAS"});
  article_record by_two = made::pledge_row("3", duty::consultation);
  by_two.bearers = parties({"CAS", "ARC"});
  three.articles = {by_cas, to_cas, by_two};
  all.agreements = {three, made::treaty_row("TWO", {"ARC", "CAS"}, "1950-05-01"),
                    made::treaty_row("OTHER", {"ARC", "BOR"}, "1950-05-01")};
  all.proposals = {made::treaty_row("DRAFT", {"BOR", "CAS"}, "1950-05-01"),
                   made::treaty_row("LONELY", {"BOR"}, "1950-05-01")};
  all.memberships = {made::member_row("LEAGUE", "ARC", dated("1951")),
                     made::member_row("LEAGUE", "CAS", dated("1951"))};
  step_record two_of_three;
  two_of_three.code = made::code_of<step_code>("S1");
  two_of_three.parties = parties({"ARC", "ARC", "CAS"});
  step_record three_of_three = two_of_three;
  three_of_three.code = made::code_of<step_code>("S2");
  three_of_three.parties = parties({"ARC", "BOR", "CAS"});
  all.steps = {two_of_three, three_of_three};
  const world w = world::build(all).value();

  const world less = w.without(party_ref{"CAS"});
  const facts& left = less.all_facts();
  CHECK(diagnose(left).empty());
  REQUIRE(left.agreements.size() == 2);
  CHECK(left.agreements[0].code.view() == "THREE");
  CHECK(left.agreements[1] == all.agreements[2]);
  CHECK(left.parties.size() == 4);
  CHECK(left.parties[3].founded_by.empty());  // by a treaty that went
  CHECK(left.parties[3].framework_of == party("LEAGUE"));
  CHECK(left.memberships.size() == 1);
  REQUIRE(left.steps.size() == 1);
  CHECK(left.steps[0].parties == parties({"ARC", "BOR"}));
  // A draft of one party was never one of two: it stays.
  REQUIRE(left.proposals.size() == 1);
  CHECK(left.proposals[0].code.view() == "LONELY");
  const snapshot now = less.on(day("1960-01-01"));
  for (const duty kind : {duty::offence, duty::neutrality}) CHECK(dyads(now, kind).empty());
  CHECK(owes(now, duty::consultation, "ARC", "BOR").value().is_yes());
  CHECK(owes(now, duty::consultation, "BOR", "ARC").value().is_no());

  const facts no_body = w.without(party_ref{"LEAGUE"}).all_facts();
  CHECK(no_body.memberships.empty());
  CHECK(no_body.parties.back().framework_of.empty());
  CHECK(no_body.agreements == all.agreements);
}

TEST_CASE("without a party the default reading of an article stays", "[world][counterfactual]") {
  facts all;
  for (const std::string_view code : {"ARC", "BOR", "CAS"})
    all.parties.push_back(made::state_row(code));
  agreement_record a = made::treaty_row("PACT", {"ARC", "BOR", "CAS"}, "1950-05-01");
  article_record first = made::pledge_row("1", duty::defence);
  first.bearers = parties({"CAS"});
  first.reading = made::code_of<term_code>("coders");
  article_record second = made::pledge_row("1", duty::defence);
  second.reading = made::code_of<term_code>("text");
  a.articles = {first, second};
  all.agreements = {a};
  const world w = world::build(all).value();
  const date today = day("1960-01-01");
  CHECK(owes(w.on(today), duty::defence, "ARC", "BOR").value().is_no());
  CHECK(owes(w.without(party_ref{"CAS"}).on(today), duty::defence, "ARC", "BOR").value().is_no());
  CHECK(owes(w.without(party_ref{"CAS"}).on(today, "text"), duty::defence, "ARC", "BOR")
            .value()
            .is_yes());
}

TEST_CASE("without an agreement", "[world][counterfactual]") {
  const facts all = made::facts_from(43, {30, 80, 20, 10});
  const world w = world::build(all).value();
  for (const std::size_t i : {0U, 41U, 79U}) {
    facts rest = all;
    rest.agreements.erase(rest.agreements.begin() + static_cast<std::ptrdiff_t>(i));
    const world less = w.without(agreement_ref{all.agreements[i].code});
    CHECK(less == world::build(rest).value());
    CHECK(w.without(agreement_ref{agreement_id{i}}) == less);
    CHECK(made::same_matrices(less.on(day("1970-01-01")),
                              world::build(rest).value().on(day("1970-01-01"))));
    // And back: at the end of the list, with the same duties.
    facts again;
    again.agreements = {all.agreements[i]};
    CHECK(made::same_matrices(less.with(again).on(day("1970-01-01")), w.on(day("1970-01-01"))));
  }
  CHECK(w.all_facts() == all);
  const world typed = world{nouns::ridge_league}.without(nouns::ridge_pact);
  CHECK(typed.all_facts().agreements.empty());
  CHECK(typed.all_facts().parties[0].founded_by.empty());
  CHECK(diagnose(typed.all_facts()).empty());
}

TEST_CASE("without what is not there is the same world", "[world][counterfactual]") {
  const world w{nouns::ridge_league};
  CHECK(w.without(party_ref{"NOBODY"}) == w);
  CHECK(w.without(party_ref{""}) == w);
  CHECK(w.without(agreement_ref{"NOTHING"}) == w);
  CHECK(w.without(party_ref{"RIDGE"}) == w);  // a code of another kind
  // Where a name comes from data, that is an error with the name.
  for (const auto& refused : {w.build_without(party_ref{"NOBODY"}), w.build_without(party_ref{""}),
                              w.build_without(agreement_ref{"NOTHING"})}) {
    REQUIRE_FALSE(refused.has_value());
    REQUIRE(refused.error().size() == 1);
    CHECK(refused.error()[0].rule == errc::code_is_known);
  }
  CHECK(w.build_without(party_ref{"NOBODY"}).error()[0].what.view() == "NOBODY");
  const party_ref known = w.all_facts().parties[0].code;
  CHECK(w.build_without(known).value() == w.without(known));
}

TEST_CASE("with more facts is the world of all of them", "[world][counterfactual]") {
  const world w{nouns::ridge_league};
  CHECK(w.with(nouns::visits) == world{nouns::ridge_league, nouns::visits});
  CHECK(w.with(nouns::ridge_pact) == w);
  CHECK(w.with(facts{}) == w);
  facts more;
  more.parties = {made::state_row("DORIA")};
  more.agreements = {made::treaty_row("NEW", {"DORIA", "ARIA"}, "1960-01-01")};
  const world later = w.with(more, nouns::visits);
  CHECK(later == world{gather(nouns::ridge_league), more, nouns::visits});
  CHECK(owes(later.on(day("1960-01-01")), duty::defence, "DORIA", nouns::aria).value().is_yes());
  CHECK(w == world{nouns::ridge_league});
  // And what would break a rule is told by build.
  facts wrong;
  wrong.agreements = {made::treaty_row("NEW", {"NOBODY", "ARIA"}, "1960-01-01")};
  const auto refused = world::build(w.all_facts(), wrong);
  REQUIRE(!refused);
  CHECK(refused.error()[0].rule == errc::code_is_known);
}
