// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/renamed.hpp"
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/report_bridges.hpp>
#include <entente/query/bridges.hpp>
#include <entente/query/pacts.hpp>
#include <entente/query/rights.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;

/// Esk sits in the Club, takes part in the Lab and is a partner of the League by its Circle. The
/// League and the Club together reach everybody but Gor, and so do the League and the Lab.
const std::string rows = R"(entente-world 1
coverage from=1990-01-01 until=2030-01-01
party code=LEAGUE name=League kind=alliance mandate="collective defence" body_kind=alliance scope=Hills decides_by=consensus collective_defence=yes open_to_partners=yes source=Charter standing=verified
party code=CIRCLE name=Circle kind=alliance framework_of=LEAGUE mandate=talks collective_defence=no open_to_partners=yes
party code=CLUB name=Club kind=alliance mandate="trade and security" body_kind=forum scope=World decides_by=consensus collective_defence=no open_to_partners=no
party code=LAB name=Lab kind=alliance mandate=research body_kind=centre decides_by=board
party code=UNION name=Union kind=alliance mandate=trade collective_defence=yes
party code=ALD name=Aldera
party code=BOR name=Borea
party code=CAS name=Cassia
party code=DEL name=Delmar
party code=ESK name=Esk
party code=FEN name=Fen
party code=GOR name=Gor
membership body=LEAGUE party=ALD from=2000-01-01
membership body=LEAGUE party=BOR from=2000-01-01
membership body=LEAGUE party=CAS from=2000-01-01 until=2020-01-01
membership body=LEAGUE party=FEN as=partner from=2000-01-01
membership body=CIRCLE party=ESK as=partner from=2005-01-01
membership body=CIRCLE party=DEL as=partner from=2005-01-01
membership body=CLUB party=ESK from=2000-01-01
membership body=CLUB party=ALD from=2000-01-01
membership body=CLUB party=DEL from=2000-01-01
membership body=CLUB party=FEN from=2012
membership body=LAB party=ESK as=participant title="contributing guest" from=2000-01-01
membership body=LAB party=CAS from=2000-01-01
membership body=LAB party=DEL as=participant from=2000-01-01
membership body=LAB party=FEN as=observer from=2000-01-01
membership body=UNION party=ALD from=2000-01-01
membership body=UNION party=GOR from=2000-01-01
end
)";

const world& made() {
  static const world w = load(rows).value();
  return w;
}
snapshot now() { return made().on("2010-01-01"_day); }
const several<party_tag> everybody{"ALD", "BOR", "CAS", "DEL"};

words codes(const row_list<party_finding>& some) {
  words all;
  for (const auto& f : some) all.emplace_back(f.code.view());
  return all;
}
words forums(const row_list<forum_finding>& some) {
  words all;
  for (const auto& f : some) all.emplace_back(f.forum.code.view());
  return all;
}
/// "LEAGUE+CLUB", and so on.
words smallest(const bridge_answer& found) {
  words all;
  for (const auto& cover : found.smallest.listed) {
    std::string one;
    for (const std::uint32_t i : cover)
      one += (one.empty() ? "" : "+") + std::string{found[i].forum.code.view()};
    all.push_back(one);
  }
  return all;
}
words meeting(const bridge_criteria& criteria) {
  return forums(bridges(now(), "ESK", everybody, criteria).forums);
}
words perhaps_meeting(const bridge_criteria& criteria) {
  return forums(bridges(now(), "ESK", everybody, criteria).possible);
}

}  // namespace

TEST_CASE("bridges: single forums and smallest sets", "[query]") {
  const bridge_answer found = bridges(now(), "ESK", everybody);
  CHECK(forums(found.forums) == words{"LEAGUE", "CLUB", "LAB"});
  CHECK(codes(found[0].reached) == words{"ALD", "BOR", "CAS"});
  CHECK(codes(found[1].reached) == words{"ALD", "DEL"});
  CHECK(codes(found[2].reached) == words{"CAS", "DEL"});
  // The Circle reaches nobody inside, the Union is not Esk's.
  CHECK(forums(found.rejected) == words{"CIRCLE"});
  CHECK(smallest(found) == words{"LEAGUE+CLUB", "LEAGUE+LAB"});
  CHECK(found.smallest.count == 2);
  CHECK(found.smallest.is_exact);
  CHECK(found.out_of_reach.empty());
  CHECK(found.connects_all() == truth::yes);
  // Its own role and those of the three, each with its source.
  REQUIRE(found[0].reasons.size() == 4);
  CHECK(found[0].reasons[0].subject == text{"ESK"});
  CHECK(found[0].reasons[0].instrument == text{"CIRCLE"});
  CHECK(found[0].cites.source == text{"Charter"});

  CHECK(smallest(bridges(now(), "ESK", {"ALD"})) == words{"LEAGUE", "CLUB"});
  CHECK(smallest(bridges(now(), "ESK", {"BOR", "CAS"})) == words{"LEAGUE"});
  const bridge_answer gor = bridges(now(), "ESK", {"ALD", "GOR", "DEL"});
  CHECK(codes(gor.out_of_reach) == words{"GOR"});
  CHECK(gor.connects_all() == truth::no);
  CHECK(smallest(gor) == words{"CLUB"});
}

TEST_CASE("bridges: each criterion decides by itself", "[query]") {
  CHECK(meeting({}) == words{"LEAGUE", "CLUB", "LAB"});
  CHECK(meeting({.at_least = 3}) == words{"LEAGUE"});
  CHECK(meeting({.at_least = 4}).empty());
  CHECK(meeting({.at_least = 0}) == words{"LEAGUE", "CIRCLE", "CLUB", "LAB"});
  CHECK(meeting({.must_reach = {"DEL"}}) == words{"CLUB", "LAB"});
  CHECK(meeting({.must_reach = {"DEL", "CAS"}}) == words{"LAB"});
  // Also one that is no target.
  CHECK(meeting({.must_reach = {"GOR"}}).empty());
  CHECK(meeting({.collective_defence = true}) == words{"LEAGUE"});
  CHECK(perhaps_meeting({.collective_defence = true}) == words{"LAB"});
  CHECK(meeting({.open_to_partners = true}) == words{"LEAGUE"});
  CHECK(meeting({.mandates = {"defence", "Security"}}) == words{"LEAGUE", "CLUB"});
  CHECK(meeting({.mandates = {"fishing"}}).empty());
  CHECK(meeting({.kinds = {"centre", "forum"}}) == words{"CLUB", "LAB"});
  CHECK(meeting({.scopes = {"world"}}) == words{"CLUB"});
  CHECK(perhaps_meeting({.scopes = {"world"}}) == words{"LAB"});
  CHECK(meeting({.decides_by = {"consensus"}}) == words{"LEAGUE", "CLUB"});
  CHECK(meeting({.on_lists = {{"has a council", {"LEAGUE", "LAB", "SOMEWHERE"}, "me"}}}) ==
        words{"LEAGUE", "LAB"});
  CHECK(meeting({.on_lists = {{"one", {"LEAGUE", "LAB"}, {}}, {"other", {"LAB", "CLUB"}, {}}}}) ==
        words{"LAB"});
  // The roles that count, on both ends.
  CHECK(meeting({.focal_as = role::member}) == words{"CLUB"});
  CHECK(meeting({.focal_as = role::participant}) == words{"LAB"});
  CHECK(meeting({.focal_as = role::observer}).empty());
  CHECK(meeting({.targets_as = role::participant}) == words{"LAB"});
  CHECK(meeting({.targets_as = {role::member, role::participant, role::partner}}) ==
        words{"LEAGUE", "CIRCLE", "CLUB", "LAB"});
  // A role in a framework is a partner's in the body.
  const bridge_answer partners = bridges(now(), "ESK", everybody, {.targets_as = role::partner});
  CHECK(forums(partners.forums) == words{"LEAGUE", "CIRCLE"});
  CHECK(codes(partners[0].reached) == words{"DEL"});
  // Two together narrow the answer.
  CHECK(meeting({.at_least = 2, .mandates = {"security"}}) == words{"CLUB"});
}

TEST_CASE("bridges: the answer shows its criteria and what each body made of them", "[query]") {
  const bridge_criteria asked{.at_least = 2, .must_reach = {"ALD"}, .collective_defence = true};
  const bridge_answer found = bridges(now(), "ESK", everybody, asked);
  CHECK(found.criteria == asked);
  CHECK_FALSE(found.criteria == bridge_criteria{});
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].criteria.size() == 3);
  CHECK(found[0].criteria[2].about == forum_criterion::mutual_defence);
  CHECK(forums(found.rejected) == words{"CIRCLE", "CLUB", "LAB"});
  for (const auto& f : found.rejected) {
    bool fails = false;
    for (const auto& c : f.criteria) fails = fails || c.met.is_no();
    CHECK(fails);
  }
  // Two calls that differ only in their criteria differ in nothing else but what follows.
  const bridge_answer plain = bridges(now(), "ESK", everybody);
  CHECK(plain.targets == found.targets);
  CHECK(plain.focal == found.focal);
  CHECK(plain.size() == 3);
}

TEST_CASE("bridges: what is only possible", "[query]") {
  // Fen joins the Club on some day of 2012.
  const bridge_answer before = bridges(made().on("2011-12-31"_day), "ESK", {"FEN"});
  CHECK(before.empty());
  CHECK(before.connects_all() == truth::no);
  const bridge_answer during = bridges(made().on("2012-06-30"_day), "ESK", {"FEN", "ALD"});
  CHECK(codes(during[1].possibly_reached) == words{"FEN"});
  CHECK(codes(during.out_of_reach) == words{"FEN"});
  CHECK(during.connects_all() == truth::unknown);
  CHECK(forums(bridges(made().on("2012-06-30"_day), "ESK", {"FEN"}).possible) == words{"CLUB"});
  CHECK(forums(bridges(made().on("2012-06-30"_day), "ESK", {"ALD"}, {.must_reach = {"FEN"}})
                   .possible) == words{"CLUB"});
  // Whether the Lab defends its members is not known: so it is of whom it alone would reach.
  const bridge_answer lab = bridges(now(), "ESK", {"ALD", "DEL"}, {.collective_defence = true});
  CHECK(codes(lab.out_of_reach) == words{"DEL"});
  CHECK(lab.connects_all() == truth::unknown);
  const bridge_answer after = bridges(made().on("2012-12-31"_day), "ESK", {"FEN"});
  CHECK(forums(after.forums) == words{"CLUB"});
  // Roles begin and end.
  CHECK(codes(bridges(made().on("2020-01-01"_day), "ESK", everybody)[0].reached) ==
        words{"ALD", "BOR"});
  CHECK(forums(bridges(made().on("2004-12-31"_day), "ESK", everybody).forums) ==
        words{"CLUB", "LAB"});
  // Beyond the facts nobody is certainly outside.
  const bridge_answer open = bridges(made().on("2030-01-01"_day), "ESK", {"GOR"});
  CHECK_FALSE(open.complete);
  CHECK(open.connects_all() == truth::unknown);
  CHECK(forums(open.possible) == words{"LEAGUE", "CIRCLE", "CLUB", "LAB"});
  CHECK(
      forums(bridges(made().on("2029-12-31"_day), "ESK", {"ALD"}, {.must_reach = {"GOR"}}).possible)
          .empty());
  CHECK(forums(bridges(made().on("2030-01-01"_day), "ESK", {"ALD"}, {.must_reach = {"GOR"}})
                   .possible) == words{"LEAGUE", "CIRCLE", "CLUB", "LAB"});
}

TEST_CASE("bridges: bad input", "[query]") {
  const bridge_answer nobody = bridges(now(), "ESK", {});
  CHECK(nobody.empty());
  CHECK(nobody.connects_all() == truth::unknown);
  CHECK(nobody.smallest.count == 0);
  CHECK(to_text(nobody).find("there is nobody to reach") != std::string::npos);

  const bridge_answer stranger = bridges(now(), "XXX", everybody);
  CHECK(stranger.empty());
  CHECK(stranger.not_known.size() == 1);
  CHECK(stranger.connects_all() == truth::unknown);
  CHECK(codes(stranger.out_of_reach) == codes(stranger.targets));
  CHECK(to_text(stranger).find("unknown: the world knows nothing called \"XXX\"") !=
        std::string::npos);

  const bridge_answer some =
      bridges(now(), "ESK", {"XXX", "ALD", "ALD", "ESK", ""}, {.must_reach = {"YYY"}});
  CHECK(codes(some.targets) == words{"ALD"});
  CHECK(some.not_known.size() == 3);
  CHECK(some.connects_all() == truth::unknown);
  CHECK(some.empty());
  CHECK(some.possible.size() == 2);

  // A world without bodies, a state without roles.
  const world w = load("entente-world 1\nparty code=A\nparty code=B\nend\n").value();
  const bridge_answer alone = bridges(w.on("2010-01-01"_day), "A", {"B"});
  CHECK(alone.empty());
  CHECK(alone.connects_all() == truth::no);
  CHECK(codes(alone.out_of_reach) == words{"B"});
  CHECK(bridges(now(), "GOR", {"BOR"}).connects_all() == truth::no);
  // By id, and from another answer.
  CHECK(forums(bridges(now(), now().find_party("ESK"), {now().find_party("BOR")}).forums) ==
        words{"LEAGUE"});
  CHECK(bridges(now(), "ESK", members(now(), "LEAGUE")).targets.size() == 3);
}

TEST_CASE("bridges: the names do not matter", "[query]") {
  const renamed::names others{{"ALD", "GOR"},    {"GOR", "ESK"},  {"ESK", "BOR"},    {"BOR", "ALD"},
                              {"LEAGUE", "LAB"}, {"LAB", "CLUB"}, {"CLUB", "LEAGUE"}};
  const auto called = [&](const words& some) {
    words all;
    for (const auto& one : some) all.push_back(renamed::in(one, others));
    return all;
  };
  const world w = load(renamed::in(rows, others)).value();
  for (const date day : {"2004-12-31"_day, "2010-01-01"_day, "2012-06-30"_day, "2020-01-01"_day}) {
    const bridge_answer one = bridges(made().on(day), "ESK", {"ALD", "BOR", "CAS", "DEL", "FEN"});
    const bridge_answer other = bridges(w.on(day), "BOR", {"GOR", "ALD", "CAS", "DEL", "FEN"});
    CHECK(forums(other.forums) == called(forums(one.forums)));
    CHECK(smallest(other) == called(smallest(one)));
    CHECK(codes(other.out_of_reach) == called(codes(one.out_of_reach)));
  }
}

TEST_CASE("smallest covers: against every collection of sets", "[query]") {
  std::mt19937 random{20230215};
  const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
  for (int round = 0; round != 1500; ++round) {
    const std::uint32_t sets = 1 + below(9), universe = 1 + below(12), share = 1 + below(9);
    row_list<row_list<std::uint32_t>> given;
    std::vector<std::uint32_t> masks;
    std::uint32_t all = 0;
    for (std::uint32_t s = 0; s != sets; ++s) {
      row_list<std::uint32_t> elements;
      std::uint32_t mask = 0;
      for (std::uint32_t e = 0; e != universe; ++e)
        if (below(10) < share) {
          elements.push_back(e);
          mask |= std::uint32_t{1} << e;
        }
      given.push_back(elements);
      masks.push_back(mask);
      all |= mask;
    }
    int best = 99;
    std::vector<std::vector<std::uint32_t>> expected;
    for (std::uint32_t chosen = 1; chosen != std::uint32_t{1} << sets; ++chosen) {
      std::uint32_t covered = 0;
      std::vector<std::uint32_t> rising;
      for (std::uint32_t s = 0; s != sets; ++s)
        if ((chosen >> s & 1U) != 0) {
          covered |= masks[s];
          rising.push_back(s);
        }
      if (covered != all || all == 0 || std::popcount(chosen) > best) continue;
      if (std::popcount(chosen) < best) expected.clear();
      best = std::popcount(chosen);
      expected.push_back(rising);
    }
    std::sort(expected.begin(), expected.end());
    const set_covers found = smallest_covers(given, universe, {.listed = 1000});
    REQUIRE(found.is_exact);
    REQUIRE(found.count == expected.size());
    REQUIRE(found.listed.size() == expected.size());
    for (std::size_t i = 0; i != expected.size(); ++i)
      REQUIRE(std::equal(expected[i].begin(), expected[i].end(), found.listed[i].begin(),
                         found.listed[i].end()));
    // In parts: fewer are listed, all are counted.
    const set_covers first = smallest_covers(given, universe, {.listed = 1});
    REQUIRE(first.count == found.count);
    REQUIRE(first.listed.size() == (expected.empty() ? 0U : 1U));
  }
}

TEST_CASE("smallest covers: it says when it had to bound itself", "[query]") {
  // Each pair of 30 sets has an element of its own: all but one set are needed.
  row_list<row_list<std::uint32_t>> pairs(30, row_list<std::uint32_t>{});
  std::uint32_t universe = 0;
  for (std::size_t a = 0; a != 30; ++a)
    for (std::size_t b = a + 1; b != 30; ++b) {
      pairs[a].push_back(universe);
      pairs[b].push_back(universe++);
    }
  const set_covers exact = smallest_covers(pairs, universe);
  CHECK(exact.is_exact);
  CHECK(exact.count == 30);
  const set_covers bounded = smallest_covers(pairs, universe, {.steps = 10});
  CHECK_FALSE(bounded.is_exact);
  REQUIRE(bounded.count == 1);
  CHECK(bounded.listed[0].size() == 29);
  // Up to the limit no number of steps matters.
  CHECK(smallest_covers(pairs, universe, {.exact_up_to = 30, .steps = 0}).is_exact);
  CHECK(smallest_covers({}, 5).count == 0);
  CHECK(smallest_covers({}, 0).is_exact);

  // The same through the question: 25 bodies, a pair in each.
  std::string text = "entente-world 1\nparty code=F\n";
  for (int s = 0; s != 25; ++s) {
    const std::string n = std::to_string(s);
    text += "party code=B" + n + " kind=alliance\nparty code=S" + n + "\nmembership body=B" + n +
            " party=F\nmembership body=B" + n + " party=S" + n + "\nmembership body=B" + n +
            " party=S" + std::to_string((s + 1) % 25) + "\n";
  }
  const world w = load(text + "end\n").value();
  several<party_tag> targets;
  for (int s = 0; s != 25; ++s) targets.add(std::string_view{"S" + std::to_string(s)});
  const bridge_answer whole = bridges(w.on("2010-01-01"_day), "F", targets);
  CHECK(whole.smallest.is_exact);
  REQUIRE(whole.smallest.count == 25);
  CHECK(whole.smallest.listed[0].size() == 13);
  const bridge_answer part =
      bridges(w.on("2010-01-01"_day), "F", targets, {.limits = {.steps = 5}});
  CHECK_FALSE(part.smallest.is_exact);
  CHECK(part.connects_all() == truth::yes);
  CHECK(to_text(part).find("perhaps not the") != std::string::npos);
}

namespace {
inline constexpr struct aria final : state<"ARIA", "Aria"> {
} aria;
inline constexpr struct boria final : state<"BORIA", "Boria"> {
} boria;
inline constexpr struct coria final : state<"CORIA", "Coria"> {
} coria;
inline constexpr struct ridge final
    : alliance<"RIDGE", "Ridge", founded_on<"1990-01-01">, collective_defence_body<true>,
               member<aria, "1990-01-01">, partner<boria, "1991-01-01">> {
} ridge;
inline constexpr struct market final
    : alliance<"MARKET", "Market", founded_on<"1990-01-01">, collective_defence_body<false>,
               member<aria, "1990-01-01">, member<boria, "1990-01-01">,
               member<coria, "1990-01-01">> {
} market;
}  // namespace

TEST_CASE("bridges: by typed nouns, in a constant", "[query]") {
  static_assert([] {
    const world w{ridge, market};
    const snapshot day = w.on("2000-01-01"_day);
    const bridge_answer plain = bridges(day, boria, {aria, coria});
    const bridge_answer claim = bridges(day, boria, {aria, coria}, {.collective_defence = true});
    return plain.size() == 2 && plain.connects_all().is_yes() && plain.smallest.count == 1 &&
           claim.size() == 1 && claim[0].forum.code == ridge.code() &&
           claim.out_of_reach.size() == 1 && claim.connects_all().is_no();
  }());
  static_assert(smallest_covers({{0, 1}, {1, 2}, {2}}, 3).count == 2);
}

TEST_CASE("bridges as text, Markdown and JSON", "[query][io]") {
  std::ostringstream out;
  out << bridges(now(), "ESK", {"ALD", "BOR"},
                 {.at_least = 2,
                  .collective_defence = true,
                  .mandates = {"defence", "security"},
                  .on_lists = {{"a council", {"LEAGUE"}, "me"}}});
  CHECK(out.str() ==
        "Which bodies connect Esk with 2 others (ALD, BOR) on 2010-01-01? Criteria: the\n"
        "one as member or partner or participant, the others as member or participant;\n"
        "each body reaches at least 2 of them; its members defend each other; its mandate\n"
        "mentions defence or security; listed as a council by me.\n"
        "  LEAGUE; fewest that reach all within reach: LEAGUE\n"
        "  - League (LEAGUE) is one: it reaches 2: Aldera, Borea. at_least: yes.\n"
        "    mutual_defence: yes. mandate: yes (collective defence). on_list: yes (a\n"
        "    council).\n"
        "    [LEAGUE; verified: Charter]\n"
        "  - Esk is a partner of Circle, since 2005-01-01.\n"
        "    [CIRCLE]\n"
        "  - Aldera is a member of League, since 2000-01-01.\n"
        "    [LEAGUE]\n"
        "  - Borea is a member of League, since 2000-01-01.\n"
        "    [LEAGUE]\n"
        "  - Circle (CIRCLE) is none: it reaches 0. at_least: no. mutual_defence: no.\n"
        "    mandate: no (talks). on_list: no (a council).\n"
        "    [CIRCLE]\n"
        "  - Club (CLUB) is none: it reaches 1: Aldera. at_least: no. mutual_defence: no.\n"
        "    on_list: no (a council).\n"
        "    [CLUB]\n"
        "  - Lab (LAB) is none: it reaches 0. at_least: no. mandate: no (research).\n"
        "    on_list: no (a council).\n"
        "    [LAB]\n");
  CHECK(to_json(bridges(now(), "ESK", {"GOR"})).find("\"answer\": \"none; out of reach: GOR\"") !=
        std::string::npos);
  CHECK(to_markdown(bridges(now(), "ESK", {"BOR"})).find("LEAGUE; fewest that reach all") !=
        std::string::npos);
}

TEST_CASE("rights: by the role in the body, as a table has them", "[query]") {
  const role_right table[]{{"CLUB", role::member, "vote", "Rules", confidence::verified},
                           {"CLUB", role::member, "raise", "Rules", confidence::verified},
                           {"CLUB", role::partner, "watch"},
                           {"LEAGUE", role::member, "raise"},
                           {"CIRCLE", role::partner, "raise"}};
  const auto told = [&](party_ref who, date day, std::initializer_list<std::string_view> wanted) {
    words all;
    for (const auto& f : rights(made().on(day), who, table, wanted))
      all.push_back(std::string{f.by.code.view()} + " " + std::string{f.right.view()});
    return all;
  };
  CHECK(told("ESK", "2010-01-01"_day, {}) == words{"CIRCLE raise", "CLUB vote", "CLUB raise"});
  CHECK(told("ESK", "2010-01-01"_day, {"raise"}) == words{"CIRCLE raise", "CLUB raise"});
  CHECK(told("ESK", "2004-12-31"_day, {"raise"}) == words{"CLUB raise"});
  CHECK(told("BOR", "2010-01-01"_day, {}) == words{"LEAGUE raise"});
  CHECK(told("XXX", "2010-01-01"_day, {}).empty());
  const auto fen = rights(made().on("2012-06-30"_day), "FEN", table, {"vote"});
  REQUIRE(fen.size() == 1);
  CHECK(fen[0].by.holds == truth::unknown);
  CHECK(fen[0].cites.source == text{"Rules"});
  CHECK(to_text(fen) ==
        "Which rights of these (vote) go with the roles of Fen on 2012-06-30?\n  1 right\n"
        "  - vote, as possibly member in Club.\n"
        "    [CLUB; verified: Rules]\n");
  // The bodies of a right are a list for bridges.
  CHECK(meeting({.on_lists = {forums_with("raise", table, "Rules")}}) == words{"LEAGUE", "CLUB"});
}

TEST_CASE("bridges: lists made of a table of domains", "[query]") {
  const body_domain table[]{{"CLUB", "trade"}, {"LEAGUE", "arms"}, {"CLUB", "arms"},
                            {"LAB", "arms"},   {"CLUB", "sea"},    {"LEAGUE", "sea"}};
  CHECK(meeting({.on_lists = {forums_in("sea", table)}}) == words{"LEAGUE", "CLUB"});
  CHECK(meeting({.on_lists = {forums_in("sky", table)}}).empty());
  CHECK(meeting({.on_lists = {broad_forums(1, table)}}) == words{"LEAGUE", "CLUB", "LAB"});
  CHECK(meeting({.on_lists = {broad_forums(2, table)}}) == words{"LEAGUE", "CLUB"});
  CHECK(meeting({.on_lists = {broad_forums(3, table)}}) == words{"CLUB"});
  CHECK(broad_forums(3, table, "me").source == text{"me"});
  CHECK(broad_forums(3, table).bodies.size() == 1);
}

TEST_CASE("pacts: multilateral, in a region, on a day", "[query]") {
  const std::string text = R"(entente-world 1
party code=A located_in=[north]
party code=B located_in=[north]
party code=C located_in=[south]
party code=D located_in=[south]
agreement code=WIDE name=Wide signed_on=2000-01-01 in_force=2000-01-01 source=Text standing=verified
  party party=A
  party party=B
  party party=C until=2010-01-01
  article number=1 pledges=[defence]
agreement code=TALK name=Talk signed_on=2000-01-01 in_force=2000-01-01 ended=2015
  party party=B
  party party=C
  party party=D
  article number=1 pledges=[consultation]
agreement code=PAIR name=Pair signed_on=2000-01-01 in_force=2000-01-01
  party party=C
  party party=D
  article number=1 pledges=[defence] from=2005-01-01 until=2012-01-01
agreement code=SHELF name=Shelf signed_on=2001-01-01
  party party=A
  party party=B
  party party=D
  article number=1 pledges=[defence]
agreement code=TWICE name=Twice signed_on=2000-01-01 in_force=2000-01-01
  party party=C until=2002-01-01
  party party=C from=2003-01-01
  party party=D
  article number=1 pledges=[offence]
agreement code=PART name=Part signed_on=2000-01-01 in_force=2000-01-01
  party party=A
  party party=B
  party party=C until=2010
  article number=1 pledges=[neutrality]
end
)";
  const world w = load(text).value();
  const auto told = [&](date day, std::string_view region, const pact_criteria& criteria = {}) {
    words all;
    for (const auto& f : pacts(w.on(day), region, criteria))
      all.push_back(std::string{f.code.view()} + " " + name_of(f.holds) + " " +
                    std::to_string(f.bound.size()));
    return all;
  };
  // Shelf may have come into force; Wide goes on with two and leaves the south with its third.
  CHECK(told("2005-01-01"_day, "south") == words{"WIDE yes 3", "SHELF unknown 0"});
  CHECK(told("2010-01-01"_day, "south") == words{"SHELF unknown 0"});
  CHECK(told("2010-01-01"_day, "north") == words{"WIDE yes 2", "SHELF unknown 0"});
  CHECK(told("2010-01-01"_day, "") == words{"WIDE yes 2", "SHELF unknown 0"});
  CHECK(told("1999-12-31"_day, "").empty());
  CHECK(told("2010-01-01"_day, "south", {.pledges = duty::consultation}) == words{"TALK yes 3"});
  CHECK(told("2015-06-30"_day, "south", {.pledges = duty::consultation}) ==
        words{"TALK unknown 0"});
  CHECK(told("2010-01-01"_day, "south", {.in_region = 2}).empty());
  CHECK(told("2010-01-01"_day, "south", {.parties_ever = 2}) ==
        words{"PAIR yes 2", "SHELF unknown 0"});
  CHECK(told("2004-12-31"_day, "south", {.parties_ever = 2}) ==
        words{"WIDE yes 3", "SHELF unknown 0"});
  CHECK(told("2010-01-01"_day, "nowhere").empty());
  // Who was in twice is one party; who may have left leaves open whether it still is one of there.
  CHECK(told("2005-01-01"_day, "south", {.pledges = duty::offence}).empty());
  CHECK(told("2005-01-01"_day, "south", {.pledges = duty::offence, .parties_ever = 2}) ==
        words{"TWICE yes 2"});
  CHECK(told("2009-12-31"_day, "south", {.pledges = duty::neutrality}) == words{"PART yes 3"});
  CHECK(told("2010-06-30"_day, "south", {.pledges = duty::neutrality}) == words{"PART unknown 2"});
  const auto found = pacts(w.on("2010-01-01"_day), "north", {});
  CHECK(to_text(found) ==
        "Which pacts are there in north on 2010-01-01?\n  2 pacts\n"
        "  - Wide pledges defence; bound: A, B.\n    [WIDE; verified: Text]\n"
        "  - Shelf may pledge defence; bound: none; possibly A, B, D.\n"
        "    [SHELF]\n");
}
