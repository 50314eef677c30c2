// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// ATOP 5.1 as it is: every row, and the world made of it, against the official directed dyad-years.
// Skipped where ENTENTE_DATA_DIR is not set.
#include "support/csv.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/query/owes.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace entente;

#define NEEDS_ATOP() \
  if (!is_there()) SKIP("ENTENTE_DATA_DIR is not set, or holds no ATOP")

namespace {

std::string path_of(const std::string& name) {
  return csv::data_folder().value() + "/data/atop-5.1/" + name + ".csv";
}
bool is_there() {
  return csv::data_folder().has_value() && std::ifstream{path_of("atop5_1m")}.good();
}

struct loaded {
  diagnostic_log log{"atop5_1m.csv"};
  atop_file<atop_member> members;
  facts all;
  world made;

  loaded() : members{read()}, all{atop_facts(members, log)}, made{world::build(all).value()} {}

 private:
  atop_file<atop_member> read() {
    std::ifstream in{path_of("atop5_1m"), std::ios::binary};
    return read_atop_members(in, log);
  }
};
const loaded& atop_5_1() {
  static const loaded it;
  return it;
}

truth owed(const char* day, duty kind, int bearer, int beneficiary) {
  return owes(atop_5_1().made.on(date::parse(day).value()), kind, atop_party_code(bearer),
              atop_party_code(beneficiary));
}
const agreement_record& alliance(int number) {
  const world& w = atop_5_1().made;
  return w.all_facts()
      .agreements[w.find_agreement(agreement_code{atop_agreement_code(number)}).index()];
}

/// The days of a row as facts have them: of what goes on when the coding stops, nobody says when it
/// ends.
[[nodiscard]] spell censored(spell during) {
  if (during.until.is_never()) during.until.earliest_ = "2019-01-01"_day;
  return during;
}

}  // namespace

TEST_CASE("ATOP 5.1: nothing is wrong and nothing lost", "[data][atop]") {
  NEEDS_ATOP();
  const loaded& it = atop_5_1();
  CHECK(it.log.empty());
  CHECK(it.members.version == "5.1");
  CHECK(it.members.rows.size() == 2510);
  CHECK(it.members.rows_lost == 0);
  CHECK(it.all.agreements.size() == 789);
  CHECK(it.all.parties.size() == 208);
  CHECK(members_without_cow_number(it.members) == std::vector<std::int32_t>{8152});

  // The spells are those of the rows, one each.
  using spell_of = std::tuple<std::string, std::string, std::string, std::int32_t, std::int32_t,
                              std::int32_t, std::int32_t>;
  const auto of = [](std::string_view agreement, std::string_view party, std::string_view phase,
                     const spell& during) {
    return spell_of{agreement,
                    party,
                    phase,
                    during.from.earliest().days_,
                    during.from.latest().days_,
                    during.until.earliest().days_,
                    during.until.latest().days_};
  };
  std::multiset<spell_of> rows, spells;
  for (const auto& row : it.members.rows)
    rows.insert(of(atop_agreement_code(row.alliance).view(), atop_party_code(row.member).view(),
                   row.phase == 0 ? "" : std::to_string(row.phase), censored(row.during)));
  for (const auto& a : it.made.all_facts().agreements)
    for (const auto& p : a.parties)
      spells.insert(of(a.code.view(), p.party.view(), p.phase.view(), p.during));
  CHECK(spells.size() == 2510);
  CHECK(spells == rows);

  const auto partial = [&](const partial_date spell::*end) {
    return std::count_if(it.members.rows.begin(), it.members.rows.end(),
                         [&](const auto& row) { return !(row.during.*end).is_exact(); });
  };
  CHECK(partial(&spell::from) == 5);
  CHECK(partial(&spell::until) == 31);
}

TEST_CASE("ATOP 5.1: alliances and phases say what their members do", "[data][atop]") {
  NEEDS_ATOP();
  diagnostic_log log{"atop"};
  std::ifstream a{path_of("atop5_1a"), std::ios::binary},
      p{path_of("atop5_1aph"), std::ios::binary};
  const auto alliances = read_atop_alliances(a, log);
  const auto phases = read_atop_phases(p, log);
  CHECK(log.empty());
  CHECK(alliances.rows.size() == 789);
  CHECK(phases.rows.size() == 849);
  for (const auto& row : alliances.rows) {
    CAPTURE(row.alliance);
    const agreement_record& found = alliance(row.alliance);
    CHECK(found.life() == censored(row.during));
    std::set<std::string> members, parties;
    for (const std::int32_t m : row.members) members.insert(std::string{atop_party_code(m).view()});
    for (const auto& party : found.parties) parties.insert(std::string{party.party.view()});
    CHECK(members == parties);
  }
  // What a phase sets up, as its members have it coded.
  using key = std::pair<std::int32_t, std::int32_t>;
  std::map<key, std::vector<const atop_member*>> by_phase;
  for (const auto& row : atop_5_1().members.rows)
    by_phase[{row.alliance, row.phase}].push_back(&row);
  REQUIRE(by_phase.size() == 849);
  for (const auto& row : phases.rows)
    for (const auto* member : by_phase.at({row.alliance, row.phase}))
      for (const auto v : {atop_variable::milcon, atop_variable::milaid, atop_variable::intcom,
                           atop_variable::organ1, atop_variable::orgpurp1, atop_variable::base})
        CHECK(member->coded[v] == row.coded[v]);
  // Counts of the codebook's values (missing ones are not 0).
  const auto count = [&](atop_variable v, int value) {
    return std::count_if(alliances.rows.begin(), alliances.rows.end(),
                         [&](const auto& row) { return row.coded[v] == value; });
  };
  CHECK(count(atop_variable::defense, 1) == 280);
  CHECK(count(atop_variable::offense, 1) == 82);
  CHECK(count(atop_variable::neutral, 1) == 126);
  CHECK(count(atop_variable::nonagg, 1) == 442);
  CHECK(count(atop_variable::consul, 1) == 388);
  CHECK(count(atop_variable::asymm, 1) == 91);
  CHECK(count(atop_variable::milcon, 0) == 640);
  CHECK(count(atop_variable::intcom, 1) == 30);
  CHECK(count(atop_variable::pubsecr, 2) == 51);
  CHECK(count(atop_variable::speclgth, 1) == 472);
  CHECK(count(atop_variable::renounce, 1) == 104);
  CHECK(count(atop_variable::term, 3) == 123);
  CHECK(std::count_if(alliances.rows.begin(), alliances.rows.end(), [](const auto& row) {
          return row.coded[atop_variable::milcon].is_missing();
        }) == 9);
}

TEST_CASE("ATOP 5.1: cases by hand", "[data][atop]") {
  NEEDS_ATOP();
  constexpr int usa = 2, canada = 20, west_germany = 260, germany = 255, turkey = 640, japan = 740;
  // The treaty of 1960: the United States defends Japan, and not the reverse; both consult.
  CHECK(alliance(3375).signed_on == partial_date{"1960-01-19"});
  CHECK(alliance(3375).ended.earliest() == "2019-01-01"_day);  // nobody looked further
  CHECK(alliance(3375).ended.latest() == date::never());
  CHECK(owed("1995-06-01", duty::defence, usa, japan).is_yes());
  CHECK(owed("1995-06-01", duty::defence, japan, usa).is_no());
  CHECK(owed("1995-06-01", duty::consultation, usa, japan).is_yes());
  CHECK(owed("1995-06-01", duty::consultation, japan, usa).is_yes());
  CHECK(owed("2018-12-31", duty::defence, usa, japan).is_yes());
  // The North Atlantic Treaty: two phases, West Germany and Germany are two members.
  CHECK(alliance(3180).signed_on == partial_date{"1949-04-04"});
  CHECK(owed("1949-04-03", duty::defence, usa, canada).is_no());
  CHECK(owed("1949-04-04", duty::defence, usa, canada).is_yes());
  CHECK(owed("1950-01-01", duty::defence, usa, turkey).is_no());
  CHECK(owed("1960-01-01", duty::defence, usa, turkey).is_yes());
  CHECK(owed("1960-01-01", duty::defence, usa, west_germany).is_yes());
  CHECK(owed("1960-01-01", duty::defence, usa, germany).is_no());
  CHECK(owed("2000-01-01", duty::defence, usa, germany).is_yes());
  CHECK(owed("2000-01-01", duty::defence, usa, west_germany).is_no());
  // Annam, which has no code of the Correlates of War, owed France nothing but consultation.
  CHECK(owed("1880-01-01", duty::defence, 220, 8152).is_yes());
  CHECK(owed("1880-01-01", duty::defence, 8152, 220).is_no());
  CHECK(owed("1880-01-01", duty::consultation, 8152, 220).is_yes());
  // Two phases at once: Poland with the Czech Republic and with Slovakia, who owe each other
  // nothing by it.
  std::size_t of_two_phases = 0;
  for (const auto& article : alliance(4075).articles) {
    if (article.number.view() == "phase 1") continue;
    ++of_two_phases;
    REQUIRE(article.beneficiaries.size() == 1);
    const bool is_polish = article.bearers[0] == atop_party_code(290);
    CHECK(article.beneficiaries[0] == atop_party_code(!is_polish                           ? 290
                                                      : article.number.view() == "phase 2" ? 316
                                                                                           : 317));
  }
  CHECK(of_two_phases == 4);
}

TEST_CASE("ATOP 5.1: outside 1815 to 2018 nothing is known", "[data][atop]") {
  NEEDS_ATOP();
  const world& w = atop_5_1().made;
  CHECK(w.coverage().from() == "1815-01-01"_day);
  CHECK(w.coverage().until() == "2019-01-01"_day);
  for (const char* day : {"1814-12-31", "2019-01-01"}) {
    const snapshot now = w.on(date::parse(day).value());
    for (std::size_t a = 0; a < now.parties(); a += 7)
      for (std::size_t b = 0; b < now.parties(); b += 5) {
        if (a == b) continue;
        for (const duty kind : {duty::defence, duty::offence, duty::consultation})
          CHECK(owes(now, kind, party_id{a}, party_id{b}).value().is_unknown());
      }
  }
}

// Every year of a pair, from the year in which both are in to that of the first exit, the last
// included: the rule of the official files. Found from the facts alone.
TEST_CASE("ATOP 5.1: the official directed dyad-years", "[data][atop]") {
  NEEDS_ATOP();
  using dyad_year = std::tuple<std::string, std::string, int>;
  std::map<dyad_year, flag_set<duty>> found;
  const auto names = [](const list<party_code>& named, const party_code& party) {
    return named.empty() || std::find(named.begin(), named.end(), party) != named.end();
  };
  const auto years = [](const spell& a, const spell& b, const auto& each) {
    const date from = (std::max)(a.from.earliest(), b.from.earliest());
    const date until = (std::min)({a.until.latest(), b.until.latest(), "2018-12-31"_day});
    if (from < until)
      for (int year = from.year(); year <= until.year(); ++year) each(year);
  };
  for (const auto& a : atop_5_1().made.all_facts().agreements)
    for (const auto& one : a.parties)
      for (const auto& other : a.parties) {
        if (one.party == other.party) continue;
        const dyad_year pair{std::string{one.party.view()}, std::string{other.party.view()}, 0};
        years(one.during, other.during, [&](int year) {
          flag_set<duty>& pledged = found[{std::get<0>(pair), std::get<1>(pair), year}];
          for (const auto& article : a.articles)
            if (names(article.bearers, one.party) && names(article.beneficiaries, other.party) &&
                article.during == one.during)
              pledged |= article.pledges;
        });
      }
  CHECK(found.size() == 273'316);

  diagnostic_log log{"atop5_1ddyr_obligations.csv"};
  std::ifstream in{path_of("atop5_1ddyr_obligations"), std::ios::binary};
  csv_table table{in, log};
  const auto bearer = table.needed("ccode1"), beneficiary = table.needed("ccode2"),
             year = table.needed("year");
  const std::vector<std::pair<duty, csv_column>> columns{
      {duty::defence, table.needed("atop_defense")},
      {duty::offence, table.needed("atop_offense")},
      {duty::neutrality, table.needed("atop_neutral")},
      {duty::nonaggression, table.needed("atop_nonagg")},
      {duty::consultation, table.needed("atop_consul")}};
  REQUIRE_FALSE(table.lacks_a_column());
  std::size_t rows = 0, differ = 0, understated = 0, absent = 0;
  while (table.next()) {
    ++rows;
    flag_set<duty> official;
    for (const auto& [kind, column] : columns)
      if (table.flag(column) == true) official |= kind;
    const auto it = found.find({std::string{atop_party_code(*table.whole<int>(bearer)).view()},
                                std::string{atop_party_code(*table.whole<int>(beneficiary)).view()},
                                *table.whole<int>(year)});
    if (it == found.end()) {
      ++absent;
      continue;
    }
    if (!(it->second == official)) ++differ;
    if (!((it->second & official) == official)) ++understated;
    found.erase(it);
  }
  CHECK(log.empty());
  CHECK(rows == 273'296);
  CHECK(absent == 0);
  CHECK(differ == 360);
  CHECK(understated == 0);
  CHECK(found.size() == 20);  // those of Annam
  for (const auto& [pair, pledged] : found)
    CHECK((std::get<0>(pair) == "ATOP8152" || std::get<1>(pair) == "ATOP8152"));
}
