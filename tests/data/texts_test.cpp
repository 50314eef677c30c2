// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The answers of the curated world, read for words that hang loose: of every agreement,
// subject, region, claim and incident, of some parties and pairs.
#include "support/every_answer.hpp"
#include <entente/data.hpp>
#include <entente/query/casus_foederis.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace every_answer;

namespace {

using faults = std::vector<std::string>;
constexpr date as_of = "2023-02-15"_day;
const judgements given{candidate_steps, form_traits, role_rights, premises};

const world& curated() {
  static const world w{catalogue::everything};
  return w;
}
faults in(const texts& found) {
  CHECK(found.seen.size() > 100);
  return {found.faults.begin(), found.faults.end()};
}

}  // namespace

TEST_CASE("nothing hangs loose in what is said of each party", "[data][texts]") {
  texts found;
  const snapshot now = curated().on(as_of);
  const auto& parties = curated().all_facts().parties;
  for (std::size_t i = 0; i < parties.size(); i += 3) ask_party(found, now, parties[i].code, given);
  for (const party_ref who :
       {party_ref{nato}, {japan}, {united_states}, {european_union}, {"NOPE"}})
    ask_party(found, now, who, given);
  CHECK(in(found) == faults{});
}

TEST_CASE("nothing hangs loose in what is said of pairs", "[data][texts]") {
  texts found;
  const snapshot now = curated().on(as_of), then = curated().on("1914-08-01"_day);
  const auto& parties = curated().all_facts().parties;
  for (std::size_t i = 0; i < parties.size(); i += 12)
    for (std::size_t j = 0; j < parties.size(); j += 12)
      for (const snapshot* const day : {&now, &then})
        ask_pair(found, *day, parties[i].code, parties[j].code);
  for (const auto& [a, b] : {std::pair<party_ref, party_ref>{nato, japan},
                             {japan, united_states},
                             {european_union, japan},
                             {nato, ukraine},
                             {japan, "NOPE"}})
    ask_pair_more(found, curated(), as_of, a, b, given);
  CHECK(in(found) == faults{});
}

TEST_CASE("nothing hangs loose in what is said of the whole", "[data][texts]") {
  texts found;
  ask_world(found, curated(), as_of, given);
  CHECK(in(found) == faults{});
}

TEST_CASE("nothing hangs loose in what is said of claims", "[data][texts]") {
  texts found;
  for (const auto& c : claims::causes) {
    found.add(causes_of(claims::causes, c.effect.view()));
    for (const auto& who : c.claimed_by) found.add(claimed_by(claims::causes, who.view()));
  }
  for (const auto& b : claims::benefits)
    found.add(mutual(claims::benefits, b.from, b.of.view(), nato, japan));
  for (const auto& other : claims::goals)
    found.add(overlap(claims::goals, claims::goals[0].document.view(), other.document.view()));
  for (const auto& one : curated().all_facts().parties)
    for (const party_name other : {party_name{nato}, party_name{japan}}) {
      found.add(shared_attributes(claims::attributes, one.code, other));
      found.add(contributions_of(claims::contributions, other, one.code));
      found.add(interests_in(claims::interests, one.code, other));
    }
  const series spent{"A series", "percent", {2000, 2025}};
  for (const auto& target : claims::spending_targets)
    for (const int year : {2010, 2023}) {
      found.add(meets(spent, target, target.holder, year));
      found.add(who_meets(spent, target, members(curated().on(as_of), target.holder), year));
    }
  CHECK(in(found) == faults{});
}

TEST_CASE("nothing hangs loose in what is said of incidents", "[data][texts]") {
  texts found;
  const casus_resolver resolver{curated(), {places(), areas(), traits()}};
  for (const incident& one : incidents()) {
    const casus_answer answer = casus_foederis(resolver, one);
    found.add(one);
    found.add(answer);
    found.add(what_if(resolver, one, honour_all{}));
    for (const auto& p : powers_over(answer, resolver)) found.add(p);
    for (const auto& fault : diagnose(resolver, one)) found.add(fault);
  }
  CHECK(in(found) == faults{});
}
