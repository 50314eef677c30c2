// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Lists of parties, what a panel says of them, and who is most like one.
#include "toy.hpp"
#include "world/made_world.hpp"
#include <entente/measure/portfolio_years.hpp>
#include <entente/measure/similarity_matrix.hpp>
#include <entente/measure/system.hpp>
#include <entente/measure/tie_network.hpp>
#include <entente/world/panel.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

TEST_CASE("a list of parties by any names", "[system][measure]") {
  const world w{toy::everything};
  const party_id aldera = w.find_party("ALD"), borea = w.find_party("BOR");
  const std::vector expected{borea, party_id{}, aldera, borea};
  CHECK(ids_of(w, std::array{"BOR", "ZZZ", "ALD", "BOR"}) == expected);
  CHECK(ids_of(w, std::vector<std::string>{"BOR", "ZZZ", "ALD", "BOR"}) == expected);
  CHECK(ids_of(w, row_list<party_code>{"BOR", "ZZZ", "ALD", "BOR"}) == expected);
  CHECK(ids_of(w, std::array<party_ref, 4>{toy::borea, "ZZZ", toy::aldera, borea}) == expected);
  CHECK(ids_of(w, expected) == expected);
  CHECK(ids_of(w, std::vector<party_id>{}).empty());
  // Who is nobody keeps the place, and is nobody in every measure.
  const auto system = ids_of(w, std::array{"ALD", "ZZZ", "CAS"});
  CHECK(ties_on(w.on("1970-01-01"_day), system, duty::defence)->degree(1) == 0);
  CHECK(ties_on(w.on("1970-01-01"_day), system, duty::defence)->has(0, 2));
}

TEST_CASE("the place of a party in a system", "[system][measure]") {
  const std::vector system{party_id{4}, party_id{}, party_id{2}, party_id{4}};
  CHECK(place_of(system, party_id{4}) == 0);
  CHECK(place_of(system, party_id{2}) == 2);
  CHECK_FALSE(place_of(system, party_id{3}));
  CHECK_FALSE(place_of(system, party_id{}));  // nobody has no place
  CHECK_FALSE(place_of({}, party_id{4}));
}

TEST_CASE("what a panel says of each of a system", "[system][measure]") {
  const world w{toy::everything};
  panel<double> power{{1950, 1951}};
  REQUIRE(power.set("BOR", 1950, 0.25));
  REQUIRE(power.set("ALD", 1950, 0.0));
  REQUIRE(power.set("ALD", 1951, 0.5));
  REQUIRE(power.set("QQQ", 1950, 0.75));  // of no party here
  const auto system = ids_of(w, std::array{"ALD", "ZZZ", "BOR", "CAS"});
  using values = std::vector<std::optional<double>>;
  CHECK(values_of(w, system, power, 1950) == values{0.0, std::nullopt, 0.25, std::nullopt});
  CHECK(values_of(w, system, power, 1951) == values{0.5, std::nullopt, std::nullopt, std::nullopt});
  CHECK(values_of(w, system, power, 1952) == values(4));
  CHECK(values_of(w, std::vector{party_id{99}}, power, 1950) == values(1));
  // Not by the numbers of the panel, whatever world it was made for.
  panel<double> ordered = power;
  const world other = world::build([] {
                        facts all;
                        for (const auto code : {"QQQ", "BOR", "ALD"})
                          all.parties.push_back(made::state_row(code));
                        return all;
                      }())
                          .value();
  ordered.put_in_order_of(other.all_facts().parties);
  CHECK(values_of(w, system, ordered, 1950) == values_of(w, system, power, 1950));
}

TEST_CASE("who is most like one", "[system][similarity][measure]") {
  portfolios<4> of{5, 4};
  const std::array<std::array<int, 4>, 5> digits{
      {{3, 0, 0, 0}, {3, 3, 3, 3}, {3, 1, 0, 0}, {0, 3, 3, 3}, {3, 0, 0, 1}}};
  for (std::size_t i = 0; i != 5; ++i)
    for (std::size_t k = 0; k != 4; ++k) REQUIRE(of.set(i, k, digits[i][k]));
  const similarity_matrix s{of, similarity::s};
  const auto rows_like = [&](std::size_t row, std::size_t how_many) {
    std::vector<std::size_t> made;
    for (const similar_row& one : most_similar_to(s, row, how_many)) made.push_back(one.row);
    return made;
  };
  using rows = std::vector<std::size_t>;
  CHECK(rows_like(0, 4) == rows{2, 4, 1, 3});  // 2 and 4 are equally like it: in their order
  CHECK(rows_like(0, 1) == rows{2});
  CHECK(rows_like(0, 99) == rows{2, 4, 1, 3});
  CHECK(rows_like(0, 0).empty());
  CHECK(rows_like(5, 4).empty());  // no row
  CHECK(most_similar_to(s, 0, 1)[0].value == s.at(0, 2));
  // Where the measure is undefined nobody is like, which is not to be unlike.
  for (std::size_t k = 0; k != 4; ++k) REQUIRE(of.set(2, k, std::nullopt));
  const similarity_matrix open{of, similarity::s};
  CHECK(most_similar_to(open, 0, 9).size() == 3);
  CHECK(most_similar_to(open, 2, 9).empty());

  // Of random ones: in order, complete, and what the matrix says.
  made::dice roll{17};
  for (int round = 0; round != 20; ++round) {
    const std::size_t n = 2 + roll.below(20);
    portfolios<4> some{n, n};
    for (std::size_t i = 0; i != n; ++i)
      for (std::size_t k = 0; k != n; ++k) REQUIRE(some.set(i, k, roll.between(0, 3)));
    const similarity_matrix all{some, similarity::kappa_squared};
    const std::size_t row = roll.below(n);
    const auto ordered = most_similar_to(all, row, n);
    std::size_t defined = 0, wrong = 0;
    for (std::size_t i = 0; i != n; ++i) defined += i != row && all.at(row, i);
    CHECK(ordered.size() == defined);
    for (std::size_t i = 0; i != ordered.size(); ++i) {
      wrong += ordered[i].row == row || all.at(row, ordered[i].row) != ordered[i].value;
      if (i != 0) wrong += ordered[i - 1].value < ordered[i].value;
    }
    CHECK(wrong == 0);
  }
}
