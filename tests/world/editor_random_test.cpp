// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Long random runs of an editor against worlds built afresh from its facts, and what an edit costs.
#include "world/made_world.hpp"
#include <entente/query/tie.hpp>
#include <entente/world/editor.hpp>

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <cstdio>
#include <string>

using namespace entente;

namespace {

/// One random edit; many are refused. Whether it was done.
bool edit_at_random(editor& e, made::dice& roll, made::maker& more, std::size_t& signed_so_far) {
  const auto some_agreement = [&] { return agreement_id{roll.below(e.now().agreements())}; };
  const auto some_party = [&] { return party_id{roll.below(e.now().parties())}; };
  const auto party_of = [&](agreement_id id) -> party_ref {
    const auto& parties = e.now().record(id).parties;
    return roll.chance(85) ? e.now().find_party(parties[roll.below(parties.size())].party)
                           : some_party();
  };
  const agreement_id id = some_agreement();
  switch (roll.below(10)) {
    case 0:
    case 1: {
      agreement_record a = more.agreement(made::numbered("N", signed_so_far));
      if (roll.chance(60)) {  // signed about now, by parties bound from the beginning
        a.signed_on = e.today() - roll.between(0, 30);
        a.in_force =
            roll.chance(70) ? partial_date{e.today() + roll.between(0, 200)} : partial_date{};
        a.ended = roll.chance(50) ? partial_date::never()
                                  : partial_date{e.today() + roll.between(250, 3000)};
        std::vector<party_spell> spells;
        for (const auto& p : a.parties)
          if (spells.empty() || !(spells.back().party == p.party)) spells.push_back({p.party, {}});
        a.parties = made::list_of(spells);
      }
      if (!e.sign(a)) return false;
      ++signed_so_far;
      return true;
    }
    case 2:
      return e.accede(id, some_party()).has_value();
    case 3:
    case 4: {
      const date effective = e.today() + roll.between(0, 500);
      return e.denounce(id, party_of(id), effective).has_value();
    }
    case 5:
      return e.withdraw(id, party_of(id)).has_value();
    case 6:
      return roll.chance(40) && e.expire(id).has_value();
    case 7:
      return e.renew(id, e.today() + roll.between(0, 4000)).has_value();
    case 8: {
      // One by one: compilers differ in the order in which they evaluate arguments.
      const party_id body = some_party(), who = some_party();
      return e.admit(body, who, static_cast<role>(roll.below(4))).has_value();
    }
    default: {
      const auto& memberships = e.now().all_facts().memberships;
      const auto& m = memberships[roll.below(memberships.size())];
      return e.dismiss(m.body, m.party).has_value();
    }
  }
}

void compare_with_a_world_built_afresh(const editor& e, made::dice& roll) {
  const auto built = world::build(e.to_world().all_facts());
  REQUIRE(built.has_value());
  REQUIRE(built->all_facts() == e.to_world().all_facts());
  const snapshot afresh = built->on(e.today());
  const snapshot& now = e.now();
  REQUIRE(made::same_matrices(now, afresh));
  REQUIRE(made::same_look_ups(now, afresh));
  std::size_t differing = 0;
  for (std::size_t i = 0; i != now.parties(); ++i) {
    const party_id a{i};
    if (!(roles(now, a) == roles(afresh, a))) ++differing;
    if (!(members(now, a) == members(afresh, a))) ++differing;
    const duty one = made::every_duty[roll.below(5)];
    if (!(who_owes(now, one, a) == who_owes(afresh, one, a))) ++differing;
    for (std::size_t j = 0; j != now.parties(); ++j) {
      const party_id b{j};
      const duty kind = made::every_duty[roll.below(5)];
      if (!(owes(now, kind, a, b) == owes(afresh, kind, a, b))) ++differing;
      if (!(tie(now, a, b) == tie(afresh, a, b))) ++differing;
    }
    const party_id other{roll.below(now.parties())};
    if (!(tie(now, a, other, reach::through_alliances) ==
          tie(afresh, a, other, reach::through_alliances)))
      ++differing;
  }
  CHECK(differing == 0);
}

/// Agreements that are in force for long, among many parties: a game or a simulation at work.
facts busy_world(std::size_t parties, std::size_t agreements) {
  facts all;
  made::dice roll{1};
  for (std::size_t i = 0; i != parties; ++i)
    all.parties.push_back(made::state_row(made::numbered("P", i)));
  while (all.agreements.size() < agreements) {
    const std::size_t a = roll.below(parties), b = roll.below(parties);
    if (a == b) continue;
    all.agreements.push_back(
        made::treaty_row(made::numbered("A", all.agreements.size()),
                         {all.parties[a].code.view(), all.parties[b].code.view()}, "1990-01-01"));
  }
  return all;
}

}  // namespace

TEST_CASE("random edits and the passing of time leave the world built afresh",
          "[world][editor][random]") {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    CAPTURE(seed);
    const made::size few{24, 60, 40, 30};
    made::maker more{seed, few};
    facts all = more.run();
    if (seed == 2) all.coverage = period{made::day("1960-01-01"), made::day("1990-01-01")};
    made::dice roll{seed * 77};
    editor e{world::build(all).value(), date::from_days(-1500)};
    std::size_t done = 0, refused = 0, signed_so_far = 0;
    for (int step = 0; step != 600; ++step) {
      // Whoever keeps what an editor shows makes it copy: now and then somebody does.
      std::vector<world> kept;
      if (roll.chance(10)) kept.push_back(e.to_world());
      const std::vector<facts> before =
          kept.empty() ? std::vector<facts>{} : std::vector<facts>{kept[0].all_facts()};
      ++(edit_at_random(e, roll, more, signed_so_far) ? done : refused);
      if (!kept.empty()) REQUIRE(kept[0].all_facts() == before[0]);
      if (roll.chance(40)) REQUIRE(e.advance(e.today() + roll.between(0, 60)).has_value());
      if (step % 40 == 39) compare_with_a_world_built_afresh(e, roll);
    }
    CHECK(done > 200);
    CHECK(refused > 50);
    CHECK(signed_so_far > 40);
  }
}

TEST_CASE("a refused edit leaves no trace at any point of a random run",
          "[world][editor][random]") {
  made::maker more{9, {20, 40, 30, 0}};
  const facts all = more.run();
  made::dice roll{9};
  editor e{world::build(all).value(), date::from_days(0)};
  std::size_t refused = 0, signed_so_far = 0;
  for (int step = 0; step != 400; ++step) {
    const editor before = e;
    if (edit_at_random(e, roll, more, signed_so_far)) {
      if (roll.chance(30)) REQUIRE(e.advance(e.today() + roll.between(0, 90)).has_value());
      continue;
    }
    ++refused;
    REQUIRE(e.to_world() == before.to_world());
    REQUIRE(e.today() == before.today());
    REQUIRE(made::same_matrices(e.now(), before.now()));
    REQUIRE(made::same_look_ups(e.now(), before.now()));
  }
  CHECK(refused > 80);
}

TEST_CASE("the comparison with a world built afresh can fail", "[world][editor][random]") {
  const world w = world::build(busy_world(20, 60)).value();
  editor e{w, made::day("2000-01-01")};
  CHECK(made::same_matrices(e.now(), w.on(e.today())));
  REQUIRE(e.expire(agreement_id{0}).has_value());
  CHECK(!made::same_matrices(e.now(), w.on(e.today())));
  REQUIRE(e.accede(agreement_id{1}, e.now().record(agreement_id{0}).parties[0].party).has_value());
  CHECK(!made::same_look_ups(e.now(), w.on(e.today())));
}

TEST_CASE("an edit costs what it changes, not what there is", "[world][editor][cost]") {
  using clock = std::chrono::steady_clock;
  const auto seconds = [](clock::duration d) { return std::chrono::duration<double>(d).count(); };
  const facts all = busy_world(200, 2000);
  const date today = made::day("2000-01-01");
  editor e{world::build(all).value(), today};
  REQUIRE(e.expire(agreement_id{0}).has_value());  // the one copy, while the start is shared

  const int edits = 200;
  const auto before = clock::now();
  for (int i = 0; i != edits; ++i) {
    agreement_record a = made::treaty_row(made::numbered("N", static_cast<std::size_t>(i)),
                                          {"P0003", "P0140"}, "2000-01-01");
    a.signed_on = made::dated("1999-12-31");
    a.in_force = made::dated("1999-12-31");
    const agreement_code code = a.code;
    REQUIRE(e.sign(std::move(a)).has_value());
    REQUIRE(e.expire(code).has_value());
  }
  const double edited = seconds(clock::now() - before) / edits;

  const auto again = clock::now();
  const int builds = 3;
  std::size_t owed = 0;
  for (int i = 0; i != builds; ++i)
    owed += world::build(all).value().on(today).owed(duty::defence).count();
  const double built = seconds(clock::now() - again) / builds;
  CHECK(owed > 0);
  std::printf(
      "sign + expire among 2,000 agreements: %.1f us; to build the world: %.0f us; "
      "ratio 1 : %.0f\n",
      edited * 1e6, built * 1e6, built / edited);
  CHECK(built > 20 * edited);
}
