// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The code of docs/measures.md.
#include "support/atop_rows.hpp"
#include "world/made_world.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/cow.hpp>
#include <entente/measure.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

using namespace entente;

namespace {

/// A defends B and C, who defend each other; D is bound to C only by nonaggression.
world four() {
  facts all;
  for (const auto code : {"A", "B", "C", "D"}) all.parties.push_back(made::state_row(code));
  all.agreements.push_back(made::treaty_row("T1", {"A", "B", "C"}, "1950-01-01"));
  all.agreements.push_back(made::treaty_row("T2", {"C", "D"}, "1952-01-01", duty::nonaggression));
  return world::build(all).value();
}
bool near(std::optional<double> found, double expected) {
  return found && std::abs(*found - expected) < 1e-9;
}

}  // namespace

TEST_CASE("the page's similarity", "[docs]") {
  const world w = four();
  const auto states = all_states(w);
  // clang-format off
const auto today = portfolios_on(w.on("1955-01-01"_day), states, atop_scheme{});
const joint_table<4> both = today.joint(0, 2);  // A and C
const auto s = s_score(both);
const auto kappa = cohens_kappa(both, disagreement::squared, zero_without_variation);
const similarities all_nine{both};
const auto tau = all_nine[similarity::tau_b];
  // clang-format on
  CHECK(near(s, 1 - 2.0 / 12));
  CHECK(kappa.has_value());
  CHECK(tau.has_value());
  const auto members_in = [&](int) { return states; };
  std::size_t written = 0;
  const auto write = [&](int, party_id, party_id, std::optional<double> one) {
    written += one ? 1U : 0U;
  };

  // clang-format off
const auto years = portfolio_years(
    w, {1950, 1954}, year_rule::any_day, [&](int year) { return members_in(year); }, cow_scheme{});
for (const auto& year : years) {
  each_s_score(year.ties, [&](std::size_t i, std::size_t j, std::optional<double> of_the_pair) {
    write(year.year, year.members[i], year.members[j], of_the_pair);
  });
}
  // clang-format on

  CHECK(written == 5 * 6);
  panel<double> capabilities{{1950, 1954}};
  REQUIRE(capabilities.set("A", 1954, 0.3));
  REQUIRE(capabilities.set("B", 1954, 0.1));
  REQUIRE(capabilities.set("C", 1954, 0.1));
  // clang-format off
const auto weights = values_of(w, states, capabilities, 1954);
const similarity_matrix weighted{weighted_portfolios<4>{today, weights}, similarity::s};
const auto like_a = most_similar_to(weighted, 0, 3);  // the best three, as row and value
  // clang-format on
  CHECK(near(weighted.at(0, 2), 1));  // the column of D has no weight, and is left out
  CHECK(near(weighted.at(3, 3), 1));
  CHECK(like_a.size() == 3);
  CHECK(like_a[0].row == 1);

  // clang-format off
const auto mine = valued<3>([](flag_set<duty> owed) {
  return owed.contains(duty::defence) ? 2 : owed.empty() ? 0 : 1;
});
const auto owed_to_them = portfolios_on(w.on("1955-01-01"_day), states, mine,
                                        {tie_direction::is_owed, own_tie::left_out});
  // clang-format on
  CHECK(owed_to_them.at(3, 2) == 1);
  CHECK_FALSE(owed_to_them.at(3, 3));
}

TEST_CASE("the page's world of all states", "[docs]") {
  // Sweden never had an alliance.
  const std::string states_file =
      "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday\n"
      "USA,2,United States of America,1816,1,1,2016,12,31\n"
      "SWD,380,Sweden,1816,1,1,2016,12,31\n"
      "JPN,740,Japan,1860,1,1,2016,12,31\n";
  const std::string members_file =
      atop_rows::members({atop_rows::member(3375, 2, "1960-1-19", "", {{"defense", "1"}}),
                          atop_rows::member(3375, 740, "1960-1-19", "", {{"defense", "1"}})});
  // clang-format off
diagnostic_log log{"states2016.csv"};
const auto states = read_cow_states(states_file, log);
const auto members = read_atop_members(members_file, log);
const facts with_names = facts_of(*states);
const auto w = world::build(with_names, atop_facts(members, log, with_names.parties));
const auto years = portfolio_years(*w, {1960, 1962}, year_rule::any_day,
                                   [&](int year) { return states->members_in(year); }, atop_scheme{});
const bool is_whole = years[0].not_known.empty();  // each state of the system is in the world
  // clang-format on
  REQUIRE(w.has_value());
  CHECK(log.empty());
  CHECK(is_whole);
  CHECK(years[0].members.size() == 3);
  // Without the list the world has those alone who ever had an alliance, and says who is missing.
  const auto allied = world::build(atop_facts(members, log, with_names.parties));
  const auto fewer = portfolio_years(
      *allied, {1960, 1962}, year_rule::any_day, [&](int year) { return states->members_in(year); },
      atop_scheme{});
  REQUIRE(fewer.size() == years.size());
  CHECK(fewer[0].members.size() == 2);
  CHECK(fewer[0].not_known == std::vector<text>{text{std::string_view{"COW380"}}});
  const auto place = [&](const char* code) {
    return place_of(years[0].members, w->find_party(party_code::parse(code).value())).value();
  };
  CHECK(near(s_score(years[0].ties.joint(place("COW2"), place("COW380"))), -1));
}

TEST_CASE("the page's networks", "[docs]") {
  const world w = four();
  const auto states = all_states(w);
  // clang-format off
const tie_network defence = ties_on(w.on("1955-01-01"_day), states, duty::defence).value();
const auto central = betweenness(defence);
const auto blocs = cliques(defence);  // of three or more
  // clang-format on
  CHECK(central == std::vector<double>(4));
  CHECK(blocs.value().size() == 1);
  CHECK(blocs.value()[0] == std::vector<std::size_t>{0, 1, 2});

  // clang-format off
const duty_history all_time{w};
const auto densities =
    series_of(all_time, states, {duty::defence, duty::nonaggression}, mutuality::either,
              w.coverage(), [](const tie_network& ties) { return density(ties); });
  // clang-format on
  REQUIRE(densities.size() == 2);
  CHECK(densities[1].from == "1952-01-01"_day);
  CHECK(near(densities[1].value, 4.0 / 6));

  // clang-format off
const auto by_year = network_years(w, {1949, 1954}, year_rule::any_day, states, duty::defence);
const auto centrality =
    series_of(by_year, [](const network_year& one) { return betweenness(one.ties); });
const auto at_most =
    series_of(by_year, [](const network_year& one) { return density(one.possible_ties); });
  // clang-format on
  REQUIRE(centrality.size() == 5);
  CHECK(centrality[0].year == 1950);
  CHECK(centrality[0].value == std::vector<double>(4));
  CHECK(near(at_most[4].value, .5));
}

TEST_CASE("the page's similarity over time", "[docs]") {
  const world w = four();
  const auto states = all_states(w);
  std::vector<std::optional<double>> written;
  const auto write = [&](date, std::optional<double> one) { written.push_back(one); };
  // clang-format off
const duty_history all_time{w};
similarity_matrix s{similarity::s};
each_change_of_portfolios(all_time, states, atop_scheme{}, w.coverage(), {},
                          [&](date day, const portfolios<4>& ties, auto changed) {
                            s.update(ties, changed);
                            write(day, s.at(0, 2));  // A and C
                          });
  // clang-format on
  REQUIRE(written.size() == 2);
  CHECK(near(written[0], 1));
  CHECK(near(written[1], 1 - 2.0 / 12));
}

TEST_CASE("the page's balance", "[docs]") {
  const world w = four();
  const auto states = all_states(w);
  const snapshot now = w.on("1955-01-01"_day);
  // clang-format off
const std::vector<std::pair<party_id, party_id>> disputes{{w.find_party("A"), w.find_party("D")},
                                                          {w.find_party("B"), w.find_party("D")}};
const tie_network friends = ties_on(now, states, duty::defence).value();
const signed_network signs =
    signed_network::of(friends, ties_among(states, disputes), friends_and_rivals::count_as_rivals)
        .value();
const triad_census triads = census_of(signs);
const auto strict = triads.balance();
const auto generalized = triads.balance(balance_kind::generalized);
const frustration camps = frustration_of(signs);
  // clang-format on
  CHECK(triads == triad_census{1, 0, 1, 0});
  CHECK(strict == 1.0);
  CHECK(generalized == 1.0);
  CHECK(camps.is_exact());
  CHECK(camps.at_most == 0);
}

TEST_CASE("the page's capability", "[docs]") {
  // clang-format off
const std::vector<std::optional<double>> cinc{.2, .1, .3};
const capability_summary alliance = summary_of(cinc);
const auto total = alliance.total(), dispersal = alliance.dispersal();
const expected_help allies[]{{.1, truth::yes}, {.3, truth::unknown}};
const side_strength side = strength_of(.2, allies);  // 0.3 for certain, 0.6 at most
  // clang-format on
  CHECK(near(total, .6));
  CHECK(near(dispersal, .5));
  CHECK(near(side.certain, .3));
  CHECK(near(side.possible, .6));
}

TEST_CASE("the page's help in an incident", "[docs]") {
  const world w = four();
  const incident attack{
      .attacker = "D", .target = "B", .kind = incident_kind::armed, .day = "1955-01-01"};
  // clang-format off
const casus_resolver resolver{w, {}};  // a background has to be named, here an empty one
const auto capability_of = [](std::string_view code) -> std::optional<double> {
  return code == "A" ? std::optional{.2} : std::nullopt;  // of a party, by its code
};
const casus_answer called = casus_foederis(resolver, attack);
const incident_help help = help_in_incident(w, called, "B", capability_of);
const side_strength with_help = strength_of(.1, help.allies);
  // clang-format on
  CHECK(help.allies.size() == 2);
  CHECK(help.is_complete);
  CHECK_FALSE(with_help.possible);
}

TEST_CASE("what comes back as the page's table has it", "[docs]") {
  const world w = four();
  const auto states = all_states(w);
  using std::optional, std::vector, std::is_same_v;
  static_assert(portfolio_options{}.direction == tie_direction::owes);
  static_assert(portfolio_options{}.own == own_tie::highest);
  const tie_network ties = ties_on(w.on("1955-01-01"_day), states, duty::defence).value();
  static_assert(is_same_v<decltype(betweenness(ties)), vector<double>>);
  static_assert(is_same_v<decltype(core_numbers(ties)), vector<std::size_t>>);
  static_assert(is_same_v<decltype(components(ties)), vector<std::size_t>>);
  static_assert(is_same_v<decltype(closeness(ties)), vector<optional<double>>>);
  static_assert(is_same_v<decltype(agreements_on(w.on("1955-01-01"_day), states)),
                          vector<optional<std::size_t>>>);
  static_assert(is_same_v<decltype(eigenvector_centrality(ties)), optional<vector<double>>>);
  static_assert(is_same_v<decltype(cliques(ties)), own_optional<party_sets>>);
  const auto blocs = separate_blocs(ties).value();
  REQUIRE(blocs.size() == 1);
  const optional<polarity> poles = polarity_of(vector<double>{1, 1, 1, 3}, blocs);
  REQUIRE(poles);
  CHECK(poles->poles == 2);
  CHECK(near(poles->effective, 2));
  CHECK(near(poles->first, .5));
  CHECK(near(poles->first_two, 1));
  // Nobody's place, and one that repeats a party, count as states without ties.
  const tie_network more =
      ties_on(w.on("1955-01-01"_day), vector<party_id>{states[0], states[1], states[0], {}},
              duty::defence)
          .value();
  CHECK(near(density(more), 1.0 / 6));
}
