// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The curated facts and ATOP 5.1 in one world, each state once. Skipped where ENTENTE_DATA_DIR is
// not set.
#include "support/csv.hpp"
#include <entente/data/cow_numbers.hpp>
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>
#include <entente/io/atop_facts.hpp>
#include <entente/world/gather.hpp>

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <map>
#include <set>
#include <string>

using namespace entente;
using namespace entente::data;

TEST_CASE("the numbers of curated states are those of the table", "[data]") {
  const auto folder = csv::data_folder();
  if (!folder) SKIP("ENTENTE_DATA_DIR is not set");
  std::map<std::string, std::string> by_code;
  for (csv::row row : csv::table("states"))
    if (!row["iso3"].empty()) by_code[row["iso3"]] = row["ccode"];
  std::map<std::string, int> found;
  std::set<int> numbers;
  for (const auto& one : cow_numbers) {
    CHECK(numbers.insert(one.number).second);
    if (one.number != 260) found.emplace(std::string{one.state}, one.number);
  }
  const world w{catalogue::states};
  for (const auto& p : w.all_facts().parties) {
    const std::string code{p.code.view()};
    INFO(code);
    if (code == "SUN") continue;  // 365 is Russia at all times
    REQUIRE(found.count(code) == 1);
    if (by_code.count(code) != 0) CHECK(std::to_string(found[code]) == by_code[code]);
    found.erase(code);
  }
  CHECK(found.empty());
}

TEST_CASE("the curated facts and ATOP make one world, each state once", "[data]") {
  const auto folder = csv::data_folder();
  if (!folder) SKIP("ENTENTE_DATA_DIR is not set");
  std::ifstream file{*folder + "/data/atop-5.1/atop5_1m.csv", std::ios::binary};
  if (!file) SKIP("ENTENTE_DATA_DIR holds no ATOP");
  diagnostic_log log{"atop5_1m.csv"};
  const auto members = read_atop_members(file, log);

  // Each state once, by its ISO code; what COW numbers and nobody curates keeps its number.
  facts coded = recoded(atop_facts(members, log), cow_recodings(cow_numbers));
  facts curated = gather(catalogue::everything);
  curated.coverage = coded.coverage;  // or as far as the caller takes both to be complete
  const auto held = world::build(curated, coded);  // no: constitutions of Japan, Austria, Malta
  // ATOP codes clauses of defence and not how they are compatible with it: without the rules.
  for (party_record& p : curated.parties) p.bound_by = {};
  const auto both = world::build(curated, coded);

  REQUIRE_FALSE(held);
  std::set<std::string> barred;
  for (const diagnostic& d : held.error()) {
    const bool is_duty = d.rule == errc::duty_is_not_forbidden_to_its_bearer;
    CHECK((is_duty || d.rule == errc::form_is_not_forbidden_to_its_party));
    barred.emplace(d.what.view());
  }
  CHECK(barred == std::set<std::string>{"AUT", "JPN", "MLT"});
  REQUIRE(both);
  const snapshot now = both->on("2010-01-01"_day);
  CHECK_FALSE(now.find_party("COW2").is_valid());
  CHECK(now.find_party("COW265").is_valid());  // not curated: by its number
  const auto why = owes(now, duty::defence, united_states, japan).reasons();
  std::set<std::string> by;
  for (const auto& one : why) by.insert(std::string{one.instrument.view()});
  CHECK(by == std::set<std::string>{"USJPN1960", "ATOP3375"});
}
