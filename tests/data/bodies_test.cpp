// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What a reader knows of the bodies, asked of the typed facts; needs no tables.
#include <entente/data/bodies.hpp>
#include <entente/entente.hpp>
#include <entente/io/to_string.hpp>

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace entente;
using namespace entente::data;

namespace {

const world& typed() {
  static const world w{catalogue::bodies};
  return w;
}

std::set<std::string> codes(const party_list& found) {
  std::set<std::string> made;
  for (const auto& p : found) made.insert(to_string(p.code));
  return made;
}

/// Who is surely outside the integrated command of NATO on @p day.
std::set<std::string> outside_the_command(date day) {
  std::set<std::string> made;
  for (const auto& s : typed().all_facts().statuses)
    if (s.body == nato.code() && s.aspect.view() == "integrated_command" &&
        s.status.view() == "outside" && s.during.contains(day).is_yes())
      made.insert(to_string(s.party));
  return made;
}

}  // namespace

TEST_CASE("the typed bodies keep every rule", "[data]") {
  CHECK(diagnose(typed().all_facts()).empty());
}

TEST_CASE("the European Union before and after the exit of the United Kingdom", "[data]") {
  const auto on = [](date day) { return members(typed().on(day), european_union); };
  CHECK(on("1957-12-31"_day).empty());
  CHECK(codes(on("1958-01-01"_day)) ==
        std::set<std::string>{"BEL", "DEU", "FRA", "ITA", "LUX", "NLD"});
  CHECK(on("2004-04-30"_day).size() == 15);
  CHECK(on("2004-05-01"_day).size() == 25);
  CHECK(on("2020-01-31"_day).size() == 28);
  CHECK(on("2020-01-31"_day).contains(united_kingdom).is_yes());
  CHECK(on("2020-02-01"_day).size() == 27);
  CHECK(on("2020-02-01"_day).contains(united_kingdom).is_no());
}

TEST_CASE("NATO from twelve to thirty-two", "[data]") {
  const auto on = [](date day) { return members(typed().on(day), nato).size(); };
  CHECK(on("1949-08-23"_day) == 0);
  CHECK(on("1949-08-24"_day) == 12);
  CHECK(on("2020-03-26"_day) == 29);
  CHECK(on("2020-03-27"_day) == 30);
  CHECK(on("2023-04-03"_day) == 30);
  CHECK(on("2023-04-04"_day) == 31);
  CHECK(on("2024-03-06"_day) == 31);
  CHECK(on("2024-03-07"_day) == 32);
}

TEST_CASE("outside the integrated command, yet members", "[data]") {
  using set = std::set<std::string>;
  CHECK(outside_the_command("1966-06-30"_day) == set{});
  CHECK(outside_the_command("1966-07-01"_day) == set{"FRA"});
  CHECK(outside_the_command("1970-01-01"_day) == set{"FRA"});
  CHECK(outside_the_command("1974-08-14"_day) == set{"FRA", "GRC"});
  CHECK(outside_the_command("1980-10-20"_day) == set{"FRA"});
  CHECK(outside_the_command("1990-01-01"_day) == set{"ESP", "FRA"});
  CHECK(outside_the_command("1999-01-01"_day) == set{"FRA"});
  CHECK(outside_the_command("2009-04-04"_day) == set{});
  const snapshot then = typed().on("1990-01-01"_day);
  CHECK(is_member(then, france, nato).value().is_yes());
  CHECK(is_member(then, spain, nato).value().is_yes());
}

TEST_CASE("partners of NATO in any of its frameworks", "[data]") {
  const party_list before = partners(typed().on("2023-04-03"_day), nato);
  for (const party_ref partner : {party_ref{japan}, party_ref{ukraine}, party_ref{finland},
                                  party_ref{sweden}, party_ref{switzerland}, party_ref{serbia}})
    CHECK(before.contains(partner).is_yes());
  const party_list after = partners(typed().on("2023-04-04"_day), nato);
  CHECK(after.contains(finland).is_no());
  CHECK(after.contains(sweden).is_yes());
  CHECK(partners(typed().on("2024-03-07"_day), nato).contains(sweden).is_no());
  // Suspended, and since when they took part was not looked up; a dialogue without dates.
  CHECK(before.contains(russia).is_unknown());
  CHECK(before.contains(israel).is_unknown());
  CHECK(before.contains(china).is_no());
  // A council in which Ukraine is a member makes it no member of NATO.
  const snapshot now = typed().on("2023-12-01"_day);
  CHECK(codes(members(now, nato_ukraine_council)) == std::set<std::string>{"UKR"});
  CHECK(is_member(now, ukraine, nato).value().is_no());
}

TEST_CASE("groups and alliances of few", "[data]") {
  using set = std::set<std::string>;
  const auto on = [](date day, party_ref body) { return codes(members(typed().on(day), body)); };
  CHECK(on("1976-06-26"_day, group_of_seven).size() == 6);
  CHECK(on("2023-02-15"_day, group_of_seven) ==
        set{"CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA"});
  CHECK(on("2023-02-15"_day, quad) == set{"AUS", "IND", "JPN", "USA"});
  CHECK(on("2021-09-14"_day, aukus) == set{});
  CHECK(on("2023-02-15"_day, aukus) == set{"AUS", "GBR", "USA"});
  CHECK(on("1986-09-16"_day, anzus) == set{"AUS", "NZL", "USA"});
  CHECK(on("1986-09-17"_day, anzus) == set{"AUS", "USA"});
  CHECK(on("2023-07-03"_day, shanghai_cooperation_organisation).size() == 8);
  CHECK(on("2023-07-04"_day, shanghai_cooperation_organisation).size() == 9);
  CHECK(on("2023-02-15"_day, collective_security_treaty_organization).size() == 6);
  CHECK(on("2023-02-15"_day, joint_expeditionary_force).size() == 10);
  // Known to the year: inside it, possible and no more.
  const party_list eyes = members(typed().on("1956-06-01"_day), five_eyes);
  CHECK(codes(eyes) == set{"CAN", "GBR", "USA"});
  CHECK(eyes.contains(australia).is_unknown());
  CHECK(members(typed().on("1957-01-01"_day), five_eyes).size() == 5);
}

TEST_CASE("a designation is no membership", "[data]") {
  const snapshot now = typed().on("2023-02-15"_day);
  CHECK(members(now, major_non_nato_allies).empty());
  const party_list designated = participants(now, major_non_nato_allies);
  CHECK(codes(designated) == std::set<std::string>{"PHL", "THA"});
  CHECK(designated.contains(japan).is_unknown());  // since when was not looked up
  CHECK(designated.contains(united_kingdom).is_no());
}

TEST_CASE("a world of a body that a treaty founds has the treaty's duties", "[data]") {
  CHECK(owes(world{anzus}.on("1970-01-01"_day), duty::defence, "USA", "AUS").value().is_yes());
  CHECK(owes(world{collective_security_treaty_organization}.on("2015-01-01"_day), duty::defence,
             "RUS", "ARM")
            .value()
            .is_yes());
  CHECK(owes(world{five_power_defence_arrangements}.on("1990-01-01"_day), duty::consultation, "GBR",
             "MYS")
            .value()
            .is_yes());
}
