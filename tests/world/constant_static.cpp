// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A world that is built, asked and destroyed while the compiler computes a constant.
#include "world/nouns.hpp"
#include <entente/query/history.hpp>
#include <entente/world/world.hpp>

using namespace entente;
using nouns::aria;
using nouns::boria;
using nouns::coria;
using nouns::no_bases;
using nouns::ridge_league;
using nouns::ridge_pact;
using nouns::sea_draft;
using nouns::visits;

namespace {

// --- typed nouns

static_assert([] {
  const world w{ridge_league, visits, sea_draft};
  const facts& all = w.all_facts();
  return all.parties.size() == 4 && all.agreements.size() == 1 && all.proposals.size() == 1 &&
         all.steps.size() == 1 && all.memberships.size() == 3 && all.constraints.size() == 1 &&
         w.coverage() == period{"1950-01-10"_day};
}());

static_assert([] {
  const world w{ridge_pact};
  const snapshot early = w.on("1951-12-31"_day), now = w.on("1952-01-01"_day);
  return owes(now, duty::defence, aria, boria).value().is_yes() &&
         owes(now, duty::defence, boria, aria).value().is_no() &&
         owes(early, duty::defence, aria, boria).value().is_no() &&
         owes(w.on("1949-01-01"_day), duty::defence, aria, boria).value().is_unknown() &&
         owes(w.on("1970-02-28"_day), duty::defence, aria, boria).value().is_yes() &&
         owes(w.on("1970-03-01"_day), duty::defence, aria, boria).value().is_no();
}());

// The accession is known to the year only.
static_assert([] {
  const world w{ridge_pact};
  const auto on = [&](date day) {
    return owes(w.on(day), duty::consultation, coria, aria).value();
  };
  return on("1954-12-31"_day).is_no() && on("1955-01-01"_day).is_unknown() &&
         on("1955-12-31"_day).is_yes();
}());

static_assert([] {
  const world w{ridge_league, visits};
  const snapshot now = w.on("1958-12-01"_day);
  return members(now, ridge_league).size() == 2 && partners(now, ridge_league).size() == 1 &&
         tie(now, aria, coria).has(dialogue).is_yes() &&
         tie(now, aria, boria).has(cyber).is_yes() && history(w, aria, boria).size() == 3;
}());

// Counterfactuals, copies, and a snapshot of a temporary world.
static_assert([] {
  const world w{ridge_league};
  const world less = w.without(boria), without_pact = w.without(ridge_pact);
  const world copy = w, again = w.with(ridge_pact);
  const snapshot now = world{ridge_league}.on("1960-06-01"_day);
  return less.all_facts().parties.size() == 3 && without_pact.all_facts().agreements.empty() &&
         copy == w && again == w && !(less == w) &&
         owes(now, duty::defence, aria, boria).value().is_yes() &&
         owes(less.on("1960-06-01"_day), duty::consultation, aria, coria).value().is_yes();
}());

// --- rows that are made inside the constant

constexpr facts rows() {
  facts all;
  for (const char* const code : {"ARC", "BOR", "CAS"}) {
    party_record p;
    p.code = party_code::parse(code).value();
    p.name = text{std::string_view{code}};
    all.parties.push_back(p);
  }
  agreement_record a;
  a.code = "PACT";
  a.signed_on = partial_date::parse("1950-05").value();
  a.in_force = "1950-06-01";
  a.parties = {{all.parties[0].code, {}}, {all.parties[1].code, {"1951", "1960-01-01"}}};
  article_record one;
  one.number = "1";
  one.pledges = {duty::defence, duty::consultation};
  one.bearers = {all.parties[0].code};
  a.articles = {one};
  all.agreements.push_back(a);
  return all;
}

static_assert([] {
  const auto built = world::build(rows());
  const snapshot now = built->on("1955-01-01"_day);
  return built.has_value() && now.parties() == 3 &&
         owes(now, duty::defence, "ARC", "BOR").value().is_yes() &&
         owes(now, duty::defence, "BOR", "ARC").value().is_no() &&
         now.owed(duty::consultation).count() == 1 && dyads(now, duty::defence).size() == 1 &&
         now.possibly_owed(duty::offence).count() == 0;
}());

// Everything that answers hold is owned by them, also where the words are no literals.
static_assert([] {
  facts all = rows();
  for (const char* const code : {"LEAGUE", "FORUM"}) {
    party_record body;
    body.code = party_code::parse(code).value();
    body.name = text{std::string_view{code}};
    body.kind = party_kind::alliance;
    all.parties.push_back(body);
  }
  all.parties[4].framework_of = all.parties[3].code;
  for (const char* const title : {"", "guest"}) {
    membership_record m;
    m.body = all.parties[3].code;
    m.party = all.parties[0].code;
    m.title = text{std::string_view{title}};
    all.memberships.push_back(m);
  }
  const world w{all};
  const snapshot now = w.on("1955-01-01"_day, "nobody's"), read = w.on("1955-01-01"_day, "text");
  return owes(now, duty::offence, "ARC", "CAS").reasons().size() == 1 &&
         owes(now, duty::offence, "ARC", "XXX").value().is_unknown() &&
         who_owes(read, duty::defence, "BOR").size() == 1 && roles(now, "ARC").size() == 2 &&
         is_member(now, "ARC", "LEAGUE").value().is_yes() && members(now, "FORUM").empty() &&
         tie(now, "ARC", "BOR").agreements.size() == 1 && !tie(now, "ARC", "XXX").complete &&
         history(w, "ARC", "LEAGUE").empty() && history(w, "ARC", "BOR").size() == 4 &&
         w.without(party_ref{"BOR"}).all_facts().agreements.empty();
}());

// Rows and nouns in one world.
static_assert([] {
  facts more;
  agreement_record a;
  a.code = "MIXED";
  a.binding = truth::no;
  a.signed_on = "1960-01-01";
  a.parties = {{"ARC", {}}, {aria.code(), {}}};
  article_record one;
  one.pledges = duty::neutrality;
  a.articles = {one};
  more.agreements.push_back(a);
  const world w{rows(), ridge_league, more};
  return owes(w.on("1960-01-01"_day), duty::neutrality, "ARC", aria).value().is_yes() &&
         w.on("1960-01-01"_day).parties() == 7;
}());

// --- broken rules are data here, too

static_assert(diagnose(rows()).empty());
static_assert(diagnose(facts{}).size() == 1);
static_assert([] {
  facts all = rows();
  all.parties.push_back(all.parties[0]);   // a code twice
  all.agreements[0].ended = "1950-06-01";  // an end with the beginning
  all.agreements[0].in_force = "1950-06-01";
  step_record alone;
  alone.code = "S1";
  alone.parties = {all.parties[0].code, party_code{"XXX"}};  // an unknown party
  all.steps.push_back(alone);
  const auto found = diagnose(all);
  const auto built = world::build(all);
  return found.size() == 3 && found[0].rule == errc::code_is_unique &&
         found[0].what.view() == "ARC" && found[0].in.view() == "party ARC" &&
         found[1].rule == errc::end_is_after_beginning && found[2].rule == errc::code_is_known &&
         !built.has_value() && built.error().size() == 2;  // of equal facts a world takes one
}());

// A row is held to the constraint of a typed party.
static_assert([] {
  facts all;
  agreement_record a;
  a.code = "RAID";
  a.parties = {{aria.code(), {}}, {boria.code(), {}}};
  article_record one;
  one.pledges = duty::offence;
  a.articles = {one};
  all.agreements.push_back(a);
  const auto broken = diagnose(gather(all, boria, aria));
  one.compatible = {{no_bases.code(), "it says so"}};
  all.agreements[0].articles = {one};
  return broken.size() == 1 && broken[0].rule == errc::duty_is_not_forbidden_to_its_bearer &&
         broken[0].what.view() == "BORIA" && diagnose(gather(all, boria, aria)).empty();
}());

}  // namespace
