// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The table of state spells against the list of the Correlates of War that it is taken from, and
// against the states that ship. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"
#include <entente/data/cow_numbers.hpp>
#include <entente/data/states.hpp>
#include <entente/entente.hpp>
#include <entente/io/cow.hpp>

#include <fstream>
#include <map>
#include <set>
#include <string>

using namespace entente;
using namespace tables;

TEST_CASE("state spells", "[data][tables]") {
  NEEDS_TABLES();
  std::ifstream in{csv::data_folder().value() + "/data/cow-states-2016/states2016.csv",
                   std::ios::binary};
  diagnostic_log log{"states2016.csv"};
  const auto listed = read_cow_states(in, log);
  REQUIRE(listed.has_value());
  // The last day of the list is where it stops.
  const date last_day = listed->coverage().until() - 1;

  account_for("state_spells", {"ccode", "cow_abb", "iso3", "start", "end"},
              {{"source", "of all rows the list that is read here"}, {"confidence", "as source"}});
  const auto rows = csv::table("state_spells");
  std::size_t spells = 0;
  for (const auto& state : listed->states()) spells += state.spells.size();
  CHECK(rows.size() == spells);
  std::map<party_code, std::size_t> seen;
  for (const auto& row : rows) {
    const party_code code = cow_code(std::stoi(row["ccode"]));
    CAPTURE(row["ccode"], row["start"]);
    const system_state* const state = listed->find(code);
    REQUIRE(state != nullptr);
    const std::size_t which = seen[code]++;
    REQUIRE(which < state->spells.size());
    const system_spell& spell = state->spells[which];
    CHECK(to_string(spell.during.from()) == row["start"]);
    // The table's end is the last day in, the library's the first day out.
    const date until = spell.during.until();
    CHECK((until >= last_day ? std::string{} : to_string(until - 1)) == row["end"]);
    CHECK(to_string(spell.abbreviation) == row["cow_abb"]);
    // The state of that number, where it is curated.
    for (const auto& one : data::cow_numbers)
      if (row["iso3"] == one.state && one.number != 260)
        CHECK(std::to_string(one.number) == row["ccode"]);
  }

  // The states that ship are in the table, but those of the past that it has without a code.
  const world w{data::catalogue::states};
  std::set<std::string> with_code, missing;
  for (const auto& row : rows) with_code.insert(row["iso3"]);
  for (const auto& p : w.all_facts().parties)
    if (with_code.count(to_string(p.code)) == 0) missing.insert(to_string(p.code));
  CHECK(missing == std::set<std::string>{"AUH", "CSK", "SUN"});
}
