// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// One engine: the NATO-Japan world from types, from rows, and from rows in another order gives the
// same answers to every question.
#include "support/questions.hpp"
#include <entente/data.hpp>
#include <entente/entente.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace entente;
using namespace entente::data;
using questions::agreeing;

namespace {

/// Around every change that a rule could get wrong: entries, ends, hand-overs, partial dates, days
/// before and after all facts.
const std::vector<date> days{
    "1900-01-01"_day, "1949-04-04"_day, "1949-08-24"_day, "1951-09-08"_day, "1952-04-28"_day,
    "1955-05-06"_day, "1960-06-22"_day, "1960-06-23"_day, "1979-06-30"_day, "1990-07-01"_day,
    "2004-03-29"_day, "2010-06-25"_day, "2011-06-30"_day, "2013-04-15"_day, "2018-05-15"_day,
    "2021-08-15"_day, "2023-02-15"_day, "2023-04-04"_day, "2023-07-12"_day, "2026-12-31"_day};

/// Every kind of party that the catalogue has.
const std::vector<party_code> some{"NATO", "JPN", "USA", "FRA", "FIN", "TUR",    "DEU",
                                   "KOR",  "AFG", "CHN", "PII", "AP4", "CCDCOE", "PATG"};

const std::vector<party_code> few{"NATO", "JPN", "USA", "FRA", "FIN", "AFG", "CCDCOE", "PATG"};

void check_same_answers(const world& a, const world& b, agreeing how,
                        const std::vector<party_code>& asked) {
  for (const date day : days) {
    CHECK(questions::first_difference(a.on(day), b.on(day), how, asked) == "");
    CHECK(questions::first_difference(a.on(day, the_text), b.on(day, the_text), how,
                                      {"JPN", "USA", "NATO"}) == "");
  }
  CHECK(questions::first_difference_in_history(a, b, how, asked) == "");
}

}  // namespace

TEST_CASE("twenty days are asked about", "[data]") { CHECK(days.size() == 20); }

TEST_CASE("types and rows give the same answers", "[data]") {
  const world typed{catalogue::nato_japan};
  const auto rows = load_facts(save(typed));
  REQUIRE(rows);
  CHECK(*rows == typed.all_facts());
  const auto built = world::build(*rows);
  REQUIRE(built);
  check_same_answers(typed, *built, agreeing::exactly, some);
}

TEST_CASE("rows in another order give the same answers by code", "[data]") {
  const world typed{catalogue::nato_japan};
  for (const std::size_t turn : {0U, 3U}) {
    const auto built = world::build(questions::reordered(typed.all_facts(), turn));
    REQUIRE(built);
    REQUIRE(!(*built == typed));
    check_same_answers(typed, *built, agreeing::by_code, few);
  }
}

TEST_CASE("a pair of all parties and all kinds, by every reason", "[data]") {
  const world typed{catalogue::nato_japan};
  const auto rows = load_facts(save(typed));
  REQUIRE(rows);
  const auto built = world::build(*rows);
  REQUIRE(built);
  for (const date day : {"1960-06-22"_day, "2023-02-15"_day}) {
    const snapshot a = typed.on(day), b = built->on(day);
    std::size_t different = 0;
    for (std::size_t i = 0; i != a.parties(); ++i)
      for (std::size_t j = 0; j != a.parties(); ++j)
        for (const auto& [kind, word] : words_of(duty{}))
          different +=
              owes(a, kind, party_id{i}, party_id{j}) == owes(b, kind, party_id{i}, party_id{j})
                  ? 0U
                  : 1U;
    CHECK(different == 0);
  }
}

TEST_CASE("a world that differs in one fact is told apart", "[data]") {
  const world typed{catalogue::nato_japan};
  const snapshot now = typed.on("2023-02-15"_day);
  const auto differs = [&](facts changed) {
    const auto built = world::build(changed);
    REQUIRE(built);
    return questions::first_difference(now, built->on(now.day()), agreeing::by_code, some);
  };
  CHECK(differs(typed.all_facts()) == "");
  facts one = typed.all_facts();
  one.memberships[0].during.from = "2023-02-16"_day;
  CHECK(differs(one) != "");
  one = typed.all_facts();
  one.steps[10].cites.source = text{"another"};
  CHECK(differs(one) != "");
  one = typed.all_facts();
  one.agreements.pop_back();
  one.parties[0].founded_by = {};
  CHECK(differs(one) != "");
}

// Everything: on fewer days and about fewer pairs, for there are many more parties.

namespace {

const std::vector<date> days_of_everything{"1912-06-01"_day, "1939-09-01"_day, "2014-09-04"_day,
                                           "2023-02-15"_day};
const std::vector<party_code> some_of_everything{"NATO", "EU", "JPN", "USA", "RUS", "AUT", "CSK"};

const world& everything() {
  static const world w{catalogue::everything};
  return w;
}

}  // namespace

TEST_CASE("everything: types and rows give the same facts and answers", "[data]") {
  const auto rows = load_facts(save(everything()));
  REQUIRE(rows);
  CHECK(*rows == everything().all_facts());
  const auto built = world::build(*rows);
  REQUIRE(built);
  for (const date day : days_of_everything)
    CHECK(questions::first_difference(everything().on(day), built->on(day), agreeing::exactly,
                                      some_of_everything) == "");
  CHECK(questions::first_difference_in_history(everything(), *built, agreeing::exactly,
                                               some_of_everything) == "");
}

TEST_CASE("everything: rows in another order give the same answers by code", "[data]") {
  const auto built = world::build(questions::reordered(everything().all_facts(), 3));
  REQUIRE(built);
  REQUIRE(!(*built == everything()));
  for (const date day : days_of_everything)
    CHECK(questions::first_difference(everything().on(day), built->on(day), agreeing::by_code,
                                      some_of_everything) == "");
}

TEST_CASE("everything holds what each bundle holds", "[data]") {
  const facts& all = everything().all_facts();
  const auto brings = [&](const facts& part) {
    // What is there twice is there once: adding a part adds nothing.
    return gather(all, part) == all;
  };
  CHECK(brings(gather(catalogue::nato_japan)));
  CHECK(brings(gather(catalogue::bodies)));
  CHECK(brings(gather(catalogue::treaties)));
  CHECK(brings(gather(catalogue::arguments)));
  CHECK(brings(gather(catalogue::states)));
  CHECK(all.steps.size() == 77);
  CHECK(all.constraints.size() == 33);
  CHECK(all.precedents.size() == 38);
  CHECK(all.positions.size() == 11);
  CHECK(all.threats.size() == 24);
  CHECK(all.agreements.size() == 60);
  // It is not what each of them holds.
  facts more = gather(catalogue::threats);
  more.threats[0].code = "TH999";
  CHECK(!brings(more));
}
