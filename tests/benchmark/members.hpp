// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_BENCHMARK_MEMBERS_HPP
#define ENTENTE_TESTS_BENCHMARK_MEMBERS_HPP

#include "benchmark/measure.hpp"
#include "world/made_world.hpp"
#include <entente/world/world.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

// Made-up alliances as a table of their members has them, for the library and for scripts.
namespace benchmark {

using namespace entente;

struct member_row {
  std::string alliance;
  std::string member;
  spell during;
  flag_set<duty> duties;
};

/// Many small alliances and a few large ones, about as many members and years as in ATOP 5.1.
inline std::vector<member_row> made_up_members(std::size_t alliances) {
  made::dice roll{1815};
  std::vector<member_row> rows;
  for (std::size_t i = 0; i != alliances; ++i) {
    const int kind = roll.between(1, 1000);
    const std::size_t size = kind <= 860   ? 2
                             : kind <= 960 ? 3 + roll.below(6)
                             : kind <= 988 ? 10 + roll.below(12)
                                           : 20 + roll.below(32);
    const date from = date::from_days(roll.between(-56'000, 16'000));
    const date until = from + roll.between(200, size > 2 ? 16'000 : 7'000);
    std::set<std::size_t> members;
    while (members.size() != size) members.insert(1 + roll.below(200));
    const bool is_one_sided = roll.chance(12);
    for (const std::size_t member : members) {
      member_row row{std::to_string(1000 + i), std::to_string(member), {from, until}, {}};
      if (roll.chance(20)) row.during.from = from + roll.between(0, 3'000);
      if (roll.chance(10)) row.during.until = until + -roll.between(0, 180);
      if (!row.during.can_be()) row.during = {from, until};
      if (until > made::day("2018-12-31")) row.during.until = partial_date::never();
      for (const auto& [duty, word] : words_of(entente::duty{}))
        if (roll.chance(45)) row.duties |= duty;
      if (!is_one_sided && !rows.empty() && rows.back().alliance == row.alliance)
        row.duties = rows.back().duties;
      rows.push_back(row);
    }
  }
  return rows;
}

/// Alliances of one size among some 200 states, all in force for as many years.
inline std::vector<member_row> alliances_of(std::size_t alliances, std::size_t members,
                                            int for_years) {
  made::dice roll{alliances + members};
  std::vector<member_row> rows;
  for (std::size_t i = 0; i != alliances; ++i) {
    std::set<std::size_t> chosen;
    while (chosen.size() != members) chosen.insert(roll.below(200 + members));
    for (const std::size_t member : chosen)
      rows.push_back({std::to_string(i),
                      std::to_string(member),
                      {made::day("1818-03-01"), date::made_of({1818 + for_years - 1, 3, 2})},
                      duty::defence});
  }
  return rows;
}

/// An agreement for each alliance, and for each member a spell and an article.
inline world world_of(const std::vector<member_row>& rows) {
  facts all;
  all.coverage = period{made::day("1815-01-01"), made::day("2019-01-01")};
  std::set<std::string> known;
  std::map<std::string, std::vector<const member_row*>> by_alliance;
  for (const member_row& row : rows) {
    by_alliance[row.alliance].push_back(&row);
    if (known.insert(row.member).second) all.parties.push_back(made::state_row("S" + row.member));
  }
  for (const auto& [code, members] : by_alliance) {
    agreement_record a;
    a.code = made::treaty_code("A" + code);
    a.in_force = partial_date::dawn();
    std::vector<party_spell> parties;
    std::vector<article_record> articles;
    for (const member_row* row : members) {
      const party_code who = made::party("S" + row->member);
      parties.push_back({who, row->during});
      article_record article = made::pledge_row("1", row->duties);
      article.bearers = list<party_code>{who};
      article.during = row->during;
      articles.push_back(article);
    }
    a.parties = made::list_of(parties);
    a.articles = made::list_of(articles);
    all.agreements.push_back(a);
  }
  auto built = world::build(all);
  if (!built) fail("the members make no world: " + std::string{built.error()[0].what.view()});
  return *built;
}

/// The columns that the scripts read, by ATOP's names.
inline std::string as_atop(const std::vector<member_row>& rows) {
  std::string out =
      "atopid,phase,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,"
      "consul\n";
  const auto put = [&out](partial_date on) {
    if (on.is_never()) {
      out += ",0,0,0";
      return;
    }
    const civil_day c = on.earliest().civil();
    out += ',' + std::to_string(c.year) + ',' + std::to_string(c.month) + ',';
    if (on.is_exact()) out += std::to_string(c.day);
  };
  for (const member_row& row : rows) {
    out += row.alliance + ",0," + row.member;
    put(row.during.from);
    put(row.during.until);
    for (const duty kind : made::every_duty) out += row.duties.contains(kind) ? ",1" : ",0";
    out += '\n';
  }
  return out;
}

}  // namespace benchmark

#endif  // ENTENTE_TESTS_BENCHMARK_MEMBERS_HPP
