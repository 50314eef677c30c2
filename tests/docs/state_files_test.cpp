// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/states.md shows of states, their codes, capabilities and a client's own tables.
#include <entente/io/gw.hpp>
#include <entente/io/nmc.hpp>
#include <entente/io/table.hpp>
#include <entente/query/owes.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstddef>
#include <sstream>

using namespace entente;

// clang-format off
TEST_CASE("the page reads states, codes and capabilities", "[docs]") {
  std::istringstream states_file{
      "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday\n"
      "USA,2,United States of America,1816,1,1,2016,12,31\n"
      "YUG,345,Yugoslavia,1878,7,13,1941,4,20\n"
      "YUG,345,Yugoslavia,1944,10,20,2016,12,31\n"};
  std::istringstream majors_file{
      "stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday\n"
      "USA,2,1898,8,13,2016,12,31\n"};
  std::istringstream gw_file{
      "gwcode,gw_abb,gw_name,microstate,start,end\n"
      "340,SER,Serbia,0,2006-06-05,2020-12-31\n"
      "345,YUG,Yugoslavia,0,1918-12-01,2006-06-04\n"};
  std::istringstream map_file{
      "year,gwcode,ccode\n2005,345,345\n2006,345,345\n2006,340,345\n2007,340,345\n"};
  std::istringstream capabilities_file{
      "ccode,year,milex,milper,irst,pec,tpop,upop\n"
      "2,2000,60,10,-9,5,30,10\n345,2000,20,10,-9,5,10,-9\n"};

diagnostic_log log{"states2016.csv"};
const auto states = read_cow_states(states_file, log);         // a stream or bytes
if (!states) FAIL(log.total() << " mistakes");                 // each in log.kept()

truth member = states->is_member("COW345", "1943-01-01"_day);  // no: occupied
truth later = states->is_member("COW2", "2020-01-01"_day);     // unknown: the list ends in 2016
const auto in_1900 = states->members_in(1900);                 // codes; nothing in 2020
const auto majors = read_cow_majors(majors_file, *states, log);
const world w{facts_of(*states)};                              // COW2, COW345, with their names

const auto gw = read_gw_states(gw_file, log);
const auto map = read_gw_cow_map(map_file, log);
const auto in_2006 = map->counterparts_in("COW345", 2006);     // two: GW345 and GW340
const auto on_day = map->counterparts_on("COW345", "2006-06-05"_day, *states,
                                         gw->with_microstates);  // one: GW340

const national_capabilities nmc = read_nmc(capabilities_file, log);
std::optional<double> steel = nmc.of(capability::iron_and_steel).at("COW2", 2000);  // missing
const panel<double> cinc = nmc.index();                        // recomputed from what is there
std::optional<double> share = cinc.at("COW2", 2000);           // the mean of five shares

  CHECK(member.is_no());
  CHECK(later.is_unknown());
  CHECK(in_1900.value().size() == 2);
  CHECK(majors.value().is_member("COW345", "1950-01-01"_day).is_no());
  CHECK(w.all_facts().parties[1].name == text{"Yugoslavia"});
  CHECK(in_2006.value().size() == 2);
  CHECK(on_day.value() == row_list<party_code>{"GW340"});
  CHECK_FALSE(steel.has_value());
  CHECK(share.value() == (0.75 + 0.5 + 0.5 + 0.75 + 1) / 5);
  CHECK(log.empty());
}

TEST_CASE("the page reads a client's own tables", "[docs]") {
  facts my_states;
  for (const party_code& code : {party_code{"COW2"}, party_code{"COW200"}, party_code{"COW900"}}) {
    party_record state;
    state.code = code;
    my_states.parties.push_back(state);
  }
  std::istringstream pacts_file{
      "pact,state,signed,left,defends\n"
      "MINE1,2,1951-09-01,,1\nMINE1,900,1951-09-01,,1\n"};
  std::istringstream spending_file{"state,year,dollars\n2,2020,778\n900,2020,NA\n"};
  diagnostic_log log{"pacts.csv"};

const known_parties by_number{my_states.parties, "COW"};       // a cell 2 is COW2

constexpr std::array pledged{pledge_column{"defends", duty::defence}};
const auto pacts = read_agreement_table(pacts_file,
    {.agreement = "pact", .party = "state",
     .during = {.from = "signed", .until = "left", .until_is = end_column::first_day_out},
     .pledges = pledged},
    by_number, log);
const auto built = world::build(my_states, *pacts);            // pacts: nothing if a cell is bad

const panel<double> spending = read_panel(spending_file,
    {.party = "state", .year = "year", .value = "dollars"},
    {2000, 2020}, by_number, log);                             // the years that it covers
std::optional<double> spent = spending.at("COW900", 2020);     // nothing: NA is not zero

  CHECK(log.empty());
  REQUIRE(built.has_value());
  CHECK(owes(built->on("1960-01-01"_day), duty::defence, "COW2", "COW900").value().is_yes());
  CHECK_FALSE(spent.has_value());
  CHECK(spending.at("COW2", 2020) == 778.0);
}
