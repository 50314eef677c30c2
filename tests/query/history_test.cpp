// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/to_string.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;

const world& made() {
  static const world w = load(small::rows).value();
  return w;
}
words told(const row_list<tie_event>& events) {
  words all;
  for (const auto& e : events)
    all.push_back(to_string(e.when) + " " + std::string{name_of(e.what)} + " " + to_string(e.code) +
                  (e.party.empty() ? "" : " " + to_string(e.party)) +
                  (e.title.empty() ? "" : " as " + to_string(e.title)));
  return all;
}

}  // namespace

TEST_CASE("history: every dated change, by its latest possible day", "[query]") {
  const words expected{
      "1991 step_taken V1",       "1994-06 joined CIRCLE ESK as partner",
      "1996-06-06 step_taken V2", "1999-09-09 joined LEAGUE ESK as guest of honour",
      "2000-05-05 signed ACCORD", "2003-07 step_taken V3"};
  CHECK(told(history(made(), "LEAGUE", "ESK")) == expected);
  CHECK(told(history(made(), "ESK", "LEAGUE")) == expected);
  CHECK(told(history(world{small::everything}, small::league, small::esk)) == expected);
  CHECK(told(history(made(), "ALB", "ESK")) == words{"1990-03-01 signed GUARD",
                                                     "1990-04 entered_into_force GUARD",
                                                     "2010-10-10 ended GUARD"});
  // Spells within an agreement; what has no date is no event.
  CHECK(told(history(made(), "ALB", "BRE")) ==
        words{"1949-06-01 signed PACT", "1950-01-01 entered_into_force PACT",
              "1970-01-01 left PACT BRE", "1975-05-05 joined PACT BRE"});
  CHECK(told(history(made(), "BRE", "ESK")) == words{"1985-02-03 signed SHELVED"});
  // A proposal never happened.
  CHECK(told(history(made(), "ALB", "COR")) ==
        words{"1949-06-01 signed PACT", "1950-01-01 entered_into_force PACT",
              "1950-01-01 joined PACT COR", "1960-01-01 left PACT COR"});
  CHECK(told(history(made(), "COR", "CIRCLE")) == words{"2005 left CIRCLE COR as partner"});
}

TEST_CASE("history: what an event cites", "[query]") {
  const auto events = history(made(), "LEAGUE", "ESK");
  REQUIRE(events.size() == 6);
  CHECK(events[0].name == text{"First visit"});
  CHECK(events[1].name == text{"Circle"});
  CHECK(events[1].cites.source == text{"Gazette"});
  CHECK(events[2].cites.source == text{"Log"});
  CHECK(events[4].name == text{"Accord"});
  CHECK(events[4].cites.source == text{"Accord"});
}

TEST_CASE("history: a window is open at its first day and closed at its last", "[query]") {
  const auto within = [](date from, date until) {
    return told(history(made(), "LEAGUE", "ESK", from, until));
  };
  CHECK(within("1996-06-06"_day, "2000-05-05"_day) ==
        words{"1999-09-09 joined LEAGUE ESK as guest of honour", "2000-05-05 signed ACCORD"});
  CHECK(within("1996-06-05"_day, "1996-06-06"_day) == words{"1996-06-06 step_taken V2"});
  CHECK(within("1996-06-06"_day, "1996-06-06"_day).empty());
  // A year is over on its last day.
  CHECK(within("1991-01-01"_day, "1991-12-30"_day).empty());
  CHECK(within("1991-12-30"_day, "1991-12-31"_day) == words{"1991 step_taken V1"});
  CHECK(within("2000-01-01"_day, "1990-01-01"_day).empty());
  CHECK(within(date::dawn(), date::never()).size() == 6);
  // Windows side by side hold everything once.
  std::size_t sum = 0;
  for (int year = 1985; year != 2010; ++year)
    sum +=
        within(date::from({year, 12, 31}).value(), date::from({year + 1, 12, 31}).value()).size();
  CHECK(sum == 6);
}

TEST_CASE("history: order is stable, whatever the number of events", "[query]") {
  for (std::size_t n = 0; n != 20; ++n) {
    facts all;
    for (const char* code : {"X", "Y"}) {
      party_record p;
      p.code = party_code::parse(code).value();
      all.parties.push_back(p);
    }
    for (std::size_t i = 0; i != n; ++i) {
      step_record s;
      s.code = step_code::parse("S" + std::to_string(i)).value();
      s.on = date::from({2000 + static_cast<int>((i * 7) % 5), 1, 1}).value();
      s.parties = {"X", "Y"};
      all.steps.push_back(s);
    }
    const auto events = history(world::build(all).value(), "X", "Y");
    REQUIRE(events.size() == n);
    for (std::size_t i = 1; i < n; ++i) {
      const auto number = [&](std::size_t at) {
        return std::stoi(std::string{events[at].code.view().substr(1)});
      };
      CHECK(events[i - 1].when.latest() <= events[i].when.latest());
      if (events[i - 1].when == events[i].when) CHECK(number(i - 1) < number(i));
    }
  }
}

TEST_CASE("history: of parties that are not there, or have nothing", "[query]") {
  CHECK(history(made(), "XXX", "ALB").empty());
  CHECK(history(made(), "ALB", "XXX").empty());
  CHECK(history(made(), "COR", "ESK").empty());
  CHECK(history(made(), "XXX", "YYY", "1990-01-01"_day, "2000-01-01"_day).empty());
}

TEST_CASE("history: who joins and leaves is called by its name", "[query]") {
  const auto events = history(made(), "LEAGUE", "ALB");
  REQUIRE(events.size() != 0);
  for (const auto& e : events)
    if (e.party.view() == "ALB") CHECK(e.party_name.view() == "Alba");
  CHECK(events[0].party.view() == "ALB");
}
