// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include "world/nouns.hpp"
#include <entente/world/snapshot.hpp>

#include <catch2/catch_test_macros.hpp>

using namespace entente;
using made::bound;
using made::dated;
using made::day;
using made::parties;
using made::party;

namespace {

facts three_states() {
  facts all;
  for (const std::string_view code : {"ARC", "BOR", "CAS"})
    all.parties.push_back(made::state_row(code));
  return all;
}
snapshot of_a_temporary_world(date today) {
  facts all = three_states();
  all.agreements = {made::treaty_row("PACT", {"ARC", "BOR"}, "1950-05-01")};
  return world::build(all).value().on(today);
}
truth owed(const snapshot& now, std::string_view bearer, std::string_view other,
           duty kind = duty::defence) {
  return owes(now, kind, bearer, other).value();
}

}  // namespace

TEST_CASE("a snapshot outlives its world", "[world][snapshot]") {
  snapshot now = of_a_temporary_world(day("1950-05-01"));
  CHECK(owed(now, "ARC", "BOR").is_yes());
  CHECK(now.record(now.find_party("BOR")).name.view() == "State of BOR");
  const snapshot copy = now;
  now = of_a_temporary_world(day("1950-04-30"));
  CHECK(!owed(now, "ARC", "BOR").is_yes());
  CHECK(owed(copy, "ARC", "BOR").is_yes());
  const world again = world{nouns::ridge_league};
  const snapshot moved = world{again}.on(day("1953-01-01"));
  CHECK(owed(moved, "ARIA", "BORIA").is_yes());
}

TEST_CASE("a spell begins on its first day and is over on its first day out", "[world][snapshot]") {
  facts all = three_states();
  agreement_record a = made::treaty_row("PACT", {"ARC", "BOR"}, "1950-05-01");
  a.signed_on = dated("1950-01-01");
  a.ended = dated("1960-05-01");
  a.parties = {{party("ARC"), {}}, {party("BOR"), {dated("1952-07-01"), dated("1955-07-01")}}};
  all.agreements = {a};
  const world w = world::build(all).value();
  const auto on = [&](std::string_view iso) { return w.on(day(iso)); };
  const agreement_id id{0};

  CHECK(on("1950-04-30").in_force(id).is_no());
  CHECK(on("1950-05-01").in_force(id).is_yes());
  CHECK(on("1960-04-30").in_force(id).is_yes());
  CHECK(on("1960-05-01").in_force(id).is_no());

  CHECK(owed(on("1952-06-30"), "ARC", "BOR").is_no());
  CHECK(owed(on("1952-07-01"), "ARC", "BOR").is_yes());
  CHECK(owed(on("1952-07-01"), "BOR", "ARC").is_yes());
  CHECK(owed(on("1955-06-30"), "BOR", "ARC").is_yes());
  CHECK(owed(on("1955-07-01"), "BOR", "ARC").is_no());
  CHECK(on("1955-07-01").is_bound(id, party_id{1}).is_no());
  CHECK(on("1955-07-01").is_bound(id, party_id{0}).is_yes());
  CHECK(on("1955-07-01").is_bound(id, party_id{2}).is_no());
}

TEST_CASE("a date known in part leaves its days unknown", "[world][snapshot]") {
  facts all = three_states();
  agreement_record a = made::treaty_row("PACT", {"ARC", "BOR"}, "1950");
  a.ended = dated("1960-05");
  all.agreements = {a};
  const world w = world::build(all).value();
  const auto on = [&](std::string_view iso) { return owed(w.on(day(iso)), "ARC", "BOR"); };
  CHECK(on("1949-12-31").is_unknown());  // not covered
  CHECK(on("1950-01-01").is_unknown());
  CHECK(on("1950-12-30").is_unknown());
  CHECK(on("1950-12-31").is_yes());
  CHECK(on("1960-04-30").is_yes());
  CHECK(on("1960-05-01").is_unknown());
  CHECK(on("1960-05-30").is_unknown());
  CHECK(on("1960-05-31").is_no());
}

TEST_CASE("an unknown entry into force is one not before the signature", "[world][snapshot]") {
  facts all = three_states();
  agreement_record a = made::treaty_row("PACT", {"ARC", "BOR"}, "1950-05-01");
  a.in_force = {};
  all.agreements = {a};
  all.coverage = period{day("1900-01-01")};
  const auto on = [&](std::string_view iso) {
    return owed(world::build(all).value().on(day(iso)), "ARC", "BOR");
  };
  CHECK(on("1950-04-30").is_no());
  CHECK(on("1950-05-01").is_unknown());
  CHECK(on("2000-05-01").is_unknown());
  all.agreements[0].binding = truth::unknown;
  CHECK(on("2000-05-01").is_unknown());
  all.agreements[0].binding = truth::no;  // counts from its signature
  CHECK(on("1950-04-30").is_no());
  CHECK(on("1950-05-01").is_yes());
  all.agreements[0].in_force = dated("1951-01-01");  // unless it says when
  CHECK(on("1950-12-31").is_no());
  CHECK(on("1951-01-01").is_yes());
}

TEST_CASE("what the facts do not cover is unknown, not no", "[world][snapshot]") {
  facts all = three_states();
  all.agreements = {made::treaty_row("PACT", {"ARC", "BOR"}, "1950-05-01")};
  all.agreements[0].ended = dated("1960-01-01");
  SECTION("from the first dated fact on") {
    const world w = world::build(all).value();
    CHECK(w.coverage() == period{day("1950-05-01")});
    CHECK(owed(w.on(day("1950-04-30")), "ARC", "CAS").is_unknown());
    CHECK(owed(w.on(day("1950-05-01")), "ARC", "CAS").is_no());
    CHECK(owed(w.on(day("2950-05-01")), "ARC", "CAS").is_no());
    CHECK(!w.on(day("1950-04-30")).is_covered());
  }
  SECTION("of every kind of fact") {
    all.agreements[0].signed_on = dated("1949-12-24");
    CHECK(world::build(all).value().coverage() == period{day("1949-12-24")});
    all.agreements[0].signed_on = {};
    CHECK(world::build(all).value().coverage() == period{day("1950-05-01")});
    all.memberships = {made::member_row("LEAGUE", "ARC", dated("1949-07"))};
    all.parties.push_back(made::alliance_row("LEAGUE", dated("1949")));
    CHECK(world::build(all).value().coverage() == period{day("1949-01-01")});
    all.parties.back().founded = {};
    CHECK(world::build(all).value().coverage() == period{day("1949-07-01")});
    step_record s;
    s.code = made::code_of<step_code>("S");
    s.parties = parties({"ARC", "BOR"});
    s.on = dated("1948");
    all.steps = {s};
    CHECK(world::build(all).value().coverage() == period{day("1948-01-01")});
  }
  SECTION("as stated") {
    all.coverage = period{day("1955-01-01"), day("1970-01-01")};
    const world w = world::build(all).value();
    CHECK(w.coverage() == *all.coverage);
    CHECK(owed(w.on(day("1954-12-31")), "ARC", "BOR").is_yes());  // a yes needs no coverage
    CHECK(owed(w.on(day("1954-12-31")), "ARC", "CAS").is_unknown());
    CHECK(owed(w.on(day("1955-01-01")), "ARC", "CAS").is_no());
    CHECK(owed(w.on(day("1969-12-31")), "ARC", "BOR").is_no());
    CHECK(owed(w.on(day("1970-01-01")), "ARC", "BOR").is_unknown());
  }
  SECTION("all time, if no fact is dated") {
    all.agreements.clear();
    const world w = world::build(all).value();
    CHECK(w.coverage() == period{});
    CHECK(owed(w.on(day("0001-01-01")), "ARC", "CAS").is_no());
  }
}

TEST_CASE("an alliance bears duties of its own", "[world][snapshot]") {
  facts all = three_states();
  all.parties.push_back(made::alliance_row("LEAGUE", dated("1950-01-01")));
  all.memberships = {made::member_row("LEAGUE", "ARC", dated("1950-01-01"))};
  all.agreements = {made::treaty_row("PACT", {"LEAGUE", "CAS"}, "1950-05-01")};
  const snapshot now = world::build(all).value().on(day("1951-01-01"));
  CHECK(owed(now, "LEAGUE", "CAS").is_yes());
  CHECK(owed(now, "CAS", "LEAGUE").is_yes());
  CHECK(owed(now, "ARC", "CAS").is_no());  // a duty of the body is not one of its members
  CHECK(owed(now, "CAS", "ARC").is_no());
}

TEST_CASE("bearers and beneficiaries may be named", "[world][snapshot]") {
  facts all = three_states();
  agreement_record a = made::treaty_row("PACT", {"ARC", "BOR", "CAS"}, "1950-05-01");
  article_record one = made::pledge_row("1", {duty::defence, duty::consultation});
  one.bearers = parties({"ARC", "BOR"});
  one.beneficiaries = parties({"BOR", "CAS"});
  article_record two = made::pledge_row("2", duty::neutrality);
  two.beneficiaries = parties({"CAS"});
  article_record three = made::pledge_row("3", duty::offence);
  three.bearers = parties({"BOR"});
  a.articles = {one, two, three, made::pledge_row("4", {})};
  all.agreements = {a};
  const snapshot now = world::build(all).value().on(day("1951-01-01"));
  const auto pairs = [&](duty kind) {
    std::string made;
    for (const auto& d : dyads(now, kind)) {
      made += now.record(d.bearer).code.view()[0];
      made += now.record(d.beneficiary).code.view()[0];
      made += ' ';
    }
    return made;
  };
  CHECK(pairs(duty::defence) == "AB AC BC ");
  CHECK(pairs(duty::consultation) == "AB AC BC ");
  CHECK(pairs(duty::neutrality) == "AC BC ");
  CHECK(pairs(duty::offence) == "BA BC ");
  CHECK(pairs(duty::nonaggression).empty());
  const agreement_id id{0};
  CHECK(now.obliges(id, 0, party_id{0}, party_id{2}).is_yes());
  CHECK(now.obliges(id, 0, party_id{2}, party_id{1}).is_no());
  CHECK(now.obliges(id, 0, party_id{1}, party_id{0}).is_no());
  CHECK(now.obliges(id, 1, party_id{1}, party_id{2}).is_yes());
  CHECK(now.obliges(id, 1, party_id{2}, party_id{2}).is_no());
}

TEST_CASE("an article has days of its own within those of its agreement", "[world][snapshot]") {
  facts all = three_states();
  agreement_record a = made::treaty_row("PACT", {"ARC", "BOR"}, "1950-05-01");
  article_record one = made::pledge_row("1", duty::defence);
  one.during = {dated("1949-01-01"), dated("1952-01-01")};
  article_record two = made::pledge_row("2", duty::neutrality);
  two.during.from = dated("1951");
  a.articles = {one, two};
  all.agreements = {a};
  all.coverage = period{};
  const world w = world::build(all).value();
  CHECK(owed(w.on(day("1950-04-30")), "ARC", "BOR").is_no());
  CHECK(owed(w.on(day("1950-05-01")), "ARC", "BOR").is_yes());
  CHECK(owed(w.on(day("1951-12-31")), "ARC", "BOR").is_yes());
  CHECK(owed(w.on(day("1952-01-01")), "ARC", "BOR").is_no());
  CHECK(owed(w.on(day("1950-12-31")), "ARC", "BOR", duty::neutrality).is_no());
  CHECK(owed(w.on(day("1951-01-01")), "ARC", "BOR", duty::neutrality).is_unknown());
  CHECK(owed(w.on(day("1951-12-31")), "ARC", "BOR", duty::neutrality).is_yes());
}

TEST_CASE("an article is read by default as the first reading has it", "[world][snapshot]") {
  facts all = three_states();
  agreement_record a = made::treaty_row("PACT", {"ARC", "BOR"}, "1950-05-01");
  const auto read = [](std::string_view number, duty kind, std::string_view reading) {
    article_record made = made::pledge_row(number, kind);
    if (!reading.empty()) made.reading = made::code_of<term_code>(reading);
    return made;
  };
  a.articles = {read("1", duty::defence, "coders"), read("1", duty::offence, "text"),
                read("1", duty::neutrality, "coders"),  // two clauses of one reading
                read("2", duty::consultation, ""), read("2", duty::nonaggression, "text")};
  all.agreements = {a};
  const world w = world::build(all).value();
  const date today = day("1951-01-01");
  const auto duties = [&](const snapshot& now) {
    flag_set<duty> made;
    for (const duty kind : made::every_duty)
      if (now.owed(kind).test(0, 1)) made |= kind;
    return made;
  };
  const flag_set<duty> by_default{duty::defence, duty::neutrality, duty::consultation};
  CHECK(duties(w.on(today)) == by_default);
  CHECK(w.on(today).reading().empty());
  CHECK(duties(w.on(today, "coders")) == by_default);
  CHECK(duties(w.on(today, "text")) == flag_set<duty>{duty::offence, duty::nonaggression});
  CHECK(w.on(today, the_text).reading() == "text");
  CHECK(duties(w.on(today, the_text)) == flag_set<duty>{duty::offence, duty::nonaggression});
  CHECK(duties(w.on(today, "nobody's")) == by_default);  // no code at all
  CHECK(duties(w.on(today, "nobody")) == by_default);
  CHECK(duties(w.on(today, "")) == by_default);
}

TEST_CASE("nobody owes itself, and what is owed is possibly owed", "[world][snapshot]") {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const world w = world::build(made::facts_from(seed, {90, 300, 20, 10})).value();
    made::dice roll{seed};
    for (int i = 0; i != 20; ++i) {
      const snapshot now = w.on(date::from_days(roll.between(-8000, 18000)));
      for (const duty kind : made::every_duty) {
        std::size_t loops = 0, lost = 0, beyond = 0;
        const bit_matrix& certain = now.owed(kind);
        const bit_matrix& possible = now.possibly_owed(kind);
        for (std::size_t a = 0; a != now.parties(); ++a) {
          loops += possible.test(a, a) ? 1U : 0U;
          for (std::size_t b = 0; b != now.parties(); ++b)
            lost += certain.test(a, b) && !possible.test(a, b) ? 1U : 0U;
          beyond += (possible.row(a)[1] >> (90 - 64)) != 0 ? 1U : 0U;
        }
        CHECK(loops == 0);
        CHECK(lost == 0);
        CHECK(beyond == 0);
      }
    }
  }
  // A party in two spells at once, one of them certain.
  facts all = three_states();
  agreement_record a = made::treaty_row("PACT", {"ARC", "BOR"}, "1950-05-01");
  a.parties = {{party("ARC"), {}},
               {party("BOR"), {dated("1951"), dated("1953")}},
               {party("BOR"), {dated("1953-06-01"), partial_date::never()}}};
  all.agreements = {a};
  const world w = world::build(all).value();
  CHECK(owed(w.on(day("1953-05-31")), "ARC", "BOR").is_unknown());
  CHECK(owed(w.on(day("1953-06-01")), "ARC", "BOR").is_yes());
  CHECK(owed(w.on(day("1953-06-01")), "BOR", "BOR").is_no());
}

TEST_CASE("things are found by code, noun and id", "[world][snapshot]") {
  const world w{nouns::ridge_league, nouns::visits};
  const snapshot now = w.on(day("1953-01-01"));
  const party_id boria = now.find_party(nouns::boria);
  CHECK(now.find_party("BORIA") == boria);
  CHECK(now.find_party(std::string_view{"BORIA"}) == boria);
  CHECK(now.find_party(nouns::boria.code()) == boria);
  CHECK(now.find_party(made::party("BORIA")) == boria);
  CHECK(now.find_party(boria) == boria);
  CHECK(!now.find_party("boria").is_valid());
  CHECK(!now.find_party("").is_valid());
  CHECK(!now.find_party("RIDGE").is_valid());
  CHECK(now.find_agreement(nouns::ridge_pact) == agreement_id{0});
  CHECK(!now.find_agreement("LEAGUE").is_valid());
  CHECK(now.record(now.find_domain(cyber)).view() == "cyber");
  CHECK(now.record(now.find_form(joint_body)).view() == "joint_body");
  CHECK(now.find_form("dialogue").is_valid());
  CHECK(!now.find_form("cyber").is_valid());
  CHECK(now.parties() == 4);
  CHECK(now.agreements() == 1);
  CHECK(now.agreements_of(boria).size() == 1);
  CHECK(now.memberships_of(boria).size() == 1);
  CHECK(now.memberships_in(now.find_party(nouns::ridge_league)).size() == 3);
  CHECK(now.steps_of(now.find_party(nouns::aria)).size() == 1);
  CHECK(now.steps_of(boria).empty());
}
