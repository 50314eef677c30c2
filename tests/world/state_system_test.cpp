// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/world/code_map.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

constexpr void demand_added(bool added) { demand<errc::spells_do_not_overlap>(added); }

// Two lists of the same made-up states. In the first, Oll keeps its number when it takes in Und;
// in the second the union gets a number of its own.
constexpr state_system first_list() {
  state_system made{period{"1900-01-01"_day, "2001-01-01"_day}};
  demand_added(made.add("K1", {period{"1900-01-01"_day}, text{"Kar"}, text{"KAR"}}));
  demand_added(
      made.add("K2", {period{"1900-01-01"_day, "1940-06-01"_day}, text{"Oll"}, text{"OLL"}}));
  demand_added(
      made.add("K3", {period{"1910-05-05"_day, "1990-10-03"_day}, text{"Und"}, text{"UND"}}));
  demand_added(made.add("K2", {period{"1945-05-08"_day}, text{"Oll and Und"}, text{"OLL"}}));
  made.add("K4");
  return made;
}
constexpr state_system second_list() {
  state_system made{period{"1900-01-01"_day, "2001-01-01"_day}};
  demand_added(made.add("L1", {period{"1900-01-01"_day}, text{"Kar"}, text{}}));
  demand_added(made.add("L2", {period{"1900-01-01"_day, "1990-10-03"_day}, text{"Oll"}, text{}}));
  demand_added(made.add("L3", {period{"1910-05-05"_day, "1990-10-03"_day}, text{"Und"}, text{}}));
  demand_added(made.add("L9", {period{"1990-10-03"_day}, text{"Union"}, text{}}));
  return made;
}

std::vector<std::string> words(const std::optional<row_list<party_code>>& found) {
  if (!found) return {"unknown"};
  std::vector<std::string> made;
  for (const auto& code : *found) made.emplace_back(code.view());
  return made;
}
using list_of = std::vector<std::string>;

code_map between() {
  code_map made{{1985, 2000}};
  for (int year = 1985; year <= 2000; ++year) {
    REQUIRE(made.add("K1", "L1", year));
    // A table by year gives the union its new number from the year after on only.
    REQUIRE(made.add("K2", year <= 1990 ? party_code{"L2"} : party_code{"L9"}, year));
    if (year <= 1990) REQUIRE(made.add("K3", "L3", year));
    REQUIRE(made.add("L4", year));
  }
  return made;
}

}  // namespace

// In a constant, too.
static_assert(first_list().is_member("K1", "1950-01-01"_day).is_yes());
static_assert(first_list().members_in(1942)->size() == 2);

TEST_CASE("who belongs on a day, and until when that is known", "[states]") {
  const state_system list = first_list();
  CHECK(list.is_member("K2", "1940-05-31"_day).is_yes());
  CHECK(list.is_member("K2", "1940-06-01"_day).is_no());
  CHECK(list.is_member("K2", "1945-05-07"_day).is_no());
  CHECK(list.is_member("K2", "1945-05-08"_day).is_yes());
  CHECK(list.is_member("K3", "1910-05-04"_day).is_no());
  // Named and never in; not named at all.
  CHECK(list.is_member("K4", "1950-01-01"_day).is_no());
  CHECK(list.is_member("K5", "1950-01-01"_day).is_unknown());
  CHECK(list.is_member("", "1950-01-01"_day).is_unknown());
  CHECK(list.is_member(party_id{0}, "1950-01-01"_day).is_unknown());
  // The list ends.
  CHECK(list.is_member("K1", "2000-12-31"_day).is_yes());
  CHECK(list.is_member("K1", "2001-01-01"_day).is_unknown());
  CHECK(list.is_member("K3", "2001-01-01"_day).is_unknown());
  CHECK(list.is_member("K1", "1899-12-31"_day).is_unknown());
  CHECK(list.years() == year_span{1900, 2000});
}

TEST_CASE("who belongs in a year is who belongs on a day of it", "[states]") {
  const state_system list = first_list();
  CHECK(list.is_member_in("K2", 1940).is_yes());
  CHECK(list.is_member_in("K2", 1941).is_no());
  CHECK(list.is_member_in("K2", 1945).is_yes());
  CHECK(list.is_member_in("K3", 1990).is_yes());
  CHECK(list.is_member_in("K3", 1991).is_no());
  for (const int year : {-5, 1899, 2001, 2020, 9999, 10000, 1 << 30, -(1 << 30)})
    CHECK(list.is_member_in("K1", year).is_unknown());
  CHECK(words(list.members_in(1940)) == list_of{"K1", "K2", "K3"});
  // What a call returns lives as long as the loop over it.
  std::size_t seen = 0;
  for (const party_code& code : list.members_in(1940).value()) seen += code.empty() ? 0U : 1U;
  for (const party_code& code : *list.members_in(1940)) seen += code.empty() ? 0U : 1U;
  CHECK(seen == 6);
  CHECK(words(list.members_in(1942)) == list_of{"K1", "K3"});
  CHECK(words(list.members_in(2001)) == list_of{"unknown"});
  CHECK(words(list.members_on("1909-01-01"_day)) == list_of{"K1", "K2"});
  CHECK(words(list.members_on("1899-01-01"_day)) == list_of{"unknown"});
}

TEST_CASE("a year that a list covers in part", "[states]") {
  state_system list{period{"1900-07-01"_day, "1910-07-01"_day}};
  REQUIRE(list.add("A", {period{"1890-01-01"_day}, text{}, text{}}));
  REQUIRE(list.add("B", {period{"1890-01-01"_day, "1900-02-01"_day}, text{}, text{}}));
  list.add("C");
  CHECK(list.years() == year_span{1901, 1909});
  CHECK(list.is_member_in("A", 1900).is_yes());
  CHECK(list.is_member_in("B", 1900).is_unknown());
  CHECK(list.is_member_in("C", 1900).is_unknown());
  CHECK(list.is_member_in("A", 1910).is_yes());
  CHECK(list.is_member_in("C", 1910).is_unknown());
  CHECK_FALSE(list.members_in(1910).has_value());
  CHECK(state_system{}.years().empty());
}

TEST_CASE("what a state is called", "[states]") {
  const state_system list = first_list();
  CHECK(list.name_on("K2", "1930-01-01"_day) == "Oll");
  CHECK(list.name_on("K2", "1942-01-01"_day).empty());
  CHECK(list.name_on("K2", "1950-01-01"_day) == "Oll and Und");
  CHECK(list.name_on("K2", "2001-01-01"_day).empty());
  CHECK(list.name_on("K7", "1950-01-01"_day).empty());
  CHECK(list.name_of("K2") == "Oll and Und");
  CHECK(list.name_of("K4").empty());

  const auto built = world::build(facts_of(list));
  REQUIRE(built.has_value());
  REQUIRE(built->all_facts().parties.size() == 4);
  CHECK(built->all_facts().parties[1].code == party_code{"K2"});
  CHECK(built->all_facts().parties[1].name == text{"Oll and Und"});
}

TEST_CASE("spells of one state do not overlap", "[states]") {
  state_system list = first_list();
  const state_system before = list;
  CHECK_FALSE(list.add("K1", {period{"1950-01-01"_day}, text{}, text{}}));
  CHECK_FALSE(list.add("K2", {period{"1930-01-01"_day, "1950-01-01"_day}, text{}, text{}}));
  CHECK_FALSE(list.add("K2", {period{"1939-01-01"_day, "1941-01-01"_day}, text{}, text{}}));
  CHECK_FALSE(list.add("K2", {period{"1944-01-01"_day, "1945-05-09"_day}, text{}, text{}}));
  CHECK_FALSE(list.add("K2", {period{"1890-01-01"_day, "1900-01-02"_day}, text{}, text{}}));
  CHECK_FALSE(list.add("K2", {period{"1945-05-08"_day}, text{}, text{}}));
  CHECK(list == before);
  CHECK(list.add("K2", {period{"1940-06-01"_day, "1945-05-08"_day}, text{}, text{}}));
  CHECK(list != before);
  CHECK(list.find("K2")->spells[1].during == period{"1940-06-01"_day, "1945-05-08"_day});
  CHECK(list.add("K2", {period{"1880-01-01"_day, "1890-01-01"_day}, text{"Oldest"}, text{}}));
  CHECK(list.find("K2")->spells[0].name == text{"Oldest"});
  CHECK(list.name_of("K2") == "Oll and Und");
  state_system named = before;
  named.add("K1");
  CHECK(named == before);
  CHECK(before != second_list());
  CHECK(state_system{} != state_system{period{"1900-01-01"_day}});
}

TEST_CASE("a code of one list in another: none, one, several or unknown", "[states]") {
  const code_map map = between();
  CHECK(words(map.counterparts_in("K1", 1985)) == list_of{"L1"});
  CHECK(words(map.counterparts_in("L1", 1985)) == list_of{"K1"});
  CHECK(words(map.counterparts_in("K2", 1990)) == list_of{"L2"});
  CHECK(words(map.counterparts_in("L9", 1990)).empty());
  CHECK(words(map.counterparts_in("L9", 1991)) == list_of{"K2"});
  CHECK(words(map.counterparts_in("L4", 1991)).empty());
  CHECK(words(map.counterparts_in("K1", 1984)) == list_of{"unknown"});
  CHECK(words(map.counterparts_in("K7", 1985)) == list_of{"unknown"});

  code_map several{{1990, 1990}};
  CHECK(several.add("K1", "L1", 1990));
  CHECK(several.add("K1", "L2", 1990));
  CHECK(several.add("K1", "L1", 1990));
  CHECK(words(several.counterparts_in("K1", 1990)) == list_of{"L1", "L2"});
  CHECK_FALSE(several.add("K5", "L1", 1991));
  CHECK_FALSE(several.add("K5", 1991));
  CHECK_FALSE(several.names("K5"));
}

TEST_CASE("a code on a day is known where that of a year is too coarse", "[states]") {
  const code_map map = between();
  const state_system k = first_list(), l = second_list();
  CHECK(words(map.counterparts_on("K2", "1990-10-02"_day, k, l)) == list_of{"L2"});
  CHECK(words(map.counterparts_on("K2", "1990-10-03"_day, k, l)) == list_of{"L9"});
  CHECK(words(map.counterparts_on("L9", "1990-10-03"_day, l, k)) == list_of{"K2"});
  CHECK(words(map.counterparts_on("L9", "1990-10-02"_day, l, k)).empty());
  CHECK(words(map.counterparts_on("K3", "1990-10-02"_day, k, l)) == list_of{"L3"});
  CHECK(words(map.counterparts_on("K3", "1990-10-03"_day, k, l)).empty());
  CHECK(words(map.counterparts_on("K1", "2001-01-01"_day, k, l)) == list_of{"unknown"});
  CHECK(words(map.counterparts_on("K1", "1984-12-31"_day, k, l)) == list_of{"unknown"});
  CHECK(words(map.counterparts_on("K9", "1990-01-01"_day, k, l)) == list_of{"unknown"});
  CHECK(words(map.counterparts_on("L4", "1990-01-01"_day, l, k)) == list_of{"unknown"});
  // Of a list that ends sooner it is not known who belongs.
  const state_system short_list{period{"1900-01-01"_day, "1988-01-01"_day}};
  CHECK(words(map.counterparts_on("K1", "1990-01-01"_day, k, short_list)) == list_of{"unknown"});
}
