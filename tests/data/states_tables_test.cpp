// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The typed states against the research tables, in both directions. Skipped where ENTENTE_DATA_DIR
// is not set.
#include "support/tables.hpp"
#include <entente/data/cow_numbers.hpp>
#include <entente/data/states.hpp>
#include <entente/data/traits.hpp>
#include <entente/entente.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;

namespace {

const world& typed() {
  static const world w{catalogue::states};
  return w;
}

/// The states that ISO 3166-1 no longer lists, by their numbers in the Correlates of War. The
/// Soviet Union has that of Russia there and no row of its own.
const std::map<std::string, std::string> past{{"AUH", "300"}, {"CSK", "315"}, {"SUN", "365"}};

bool is_great_power_in_2016(const party_code& party) {
  static const row_list<trait_record> all = traits();
  return std::any_of(all.begin(), all.end(), [&](const trait_record& t) {
    return t.trait.view() == "great_power" && t.party == party && t.value.is_yes() &&
           t.during.contains("2016-12-31"_day).is_yes();
  });
}

/// The columns that name parties, of every table that does.
const std::vector<std::pair<std::string, std::string>> columns_of_parties{
    {"memberships", "iso3"},        {"memberships", "org"},    {"nato_members", "iso3"},
    {"nato_status_spells", "iso3"}, {"eu_members", "iso3"},    {"treaties", "parties"},
    {"treaty_parties", "iso3"},     {"constraints", "holder"}, {"precedents", "beneficiary"},
    {"precedents", "provider"},     {"positions", "actor"},    {"threats", "actor"},
    {"threats", "target"}};

}  // namespace

TEST_CASE("states: codes, names, regions and sources", "[data][tables]") {
  NEEDS_TABLES();
  account_for("states",
              {"iso3", "ccode", "name", "region", "current", "cow_major_power_2016", "source",
               "confidence"},
              {{"iso_numeric", "no field: a state is known by its letters"},
               {"cow_abb", "no field; those of state_spells are held to the list"},
               {"gwcode", "no table of these ships: io/gw.hpp reads the list"},
               {"gwc", "as gwcode"},
               {"un_region", "no field: the regions are those of `region`"},
               {"un_subregion", "as un_region"},
               {"cow_first_entry", "no field: io/cow.hpp reads the list"},
               {"cow_exit", "as cow_first_entry"},
               {"notes", "remarks on how the row was made"}});
  std::map<std::string, csv::row> rows;
  for (const auto& row : csv::table("states")) {
    for (const auto& [code, number] : past)
      if (row["ccode"] == number && row["iso3"].empty()) CHECK(rows.emplace(code, row).second);
    if (!row["iso3"].empty()) CHECK(rows.emplace(row["iso3"], row).second);
  }
  std::set<std::string> encoded;
  for (const auto& p : typed().all_facts().parties) {
    const std::string code = to_string(p.code);
    CAPTURE(code);
    CHECK(p.kind == party_kind::state);
    CHECK(encoded.insert(code).second);
    if (code == "SUN") {
      CHECK(rows.count(code) == 0);
      CHECK(words_in(p.located_in) == std::vector<std::string>{"historical"});
      CHECK(p.cites.standing == confidence::known);
      continue;
    }
    REQUIRE(rows.count(code) == 1);
    const csv::row& row = rows.at(code);
    CHECK(to_string(p.name) == csv::in_ascii(row["name"]));
    CHECK(words_in(p.located_in) == std::vector<std::string>{row["region"]});
    CHECK((row["current"] == "1") == (past.count(code) == 0));
    // West Germany has a row of its own, without a code.
    std::set<std::string> numbers;
    for (const auto& one : cow_numbers)
      if (one.state == code) numbers.insert(std::to_string(one.number));
    CHECK(numbers == (code == "DEU" ? std::set<std::string>{"255", "260"}
                                    : std::set<std::string>{row["ccode"]}));
    CHECK(is_great_power_in_2016(p.code) == (row["cow_major_power_2016"] == "1"));
    check_source(p.cites, row);
    CHECK(p.cites.unverified.empty());
  }
  CHECK(encoded.size() == 135);
  // Two regions are whole.
  for (const auto& [code, row] : rows) {
    CAPTURE(code);
    if (row["region"] == "Euro-Atlantic" || row["region"] == "Indo-Pacific")
      CHECK(encoded.count(code) == 1);
  }
}

TEST_CASE("every party that a table names is a typed state or a body", "[data][tables]") {
  NEEDS_TABLES();
  std::set<std::string> bodies;
  for (const auto& row : csv::table("organizations")) bodies.insert(row["code"]);
  std::size_t named = 0;
  for (const auto& [table, column] : columns_of_parties)
    for (const auto& row : csv::table(table))
      for (const auto& code : csv::items(row[column])) {
        CAPTURE(table, column, code);
        ++named;
        CHECK((find(typed().all_facts().parties, code) != nullptr || bodies.count(code) == 1));
      }
  CHECK(named > 800);
}
