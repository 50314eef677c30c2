// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/measure/composite_index.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <iterator>
#include <limits>
#include <vector>

using namespace entente;

namespace {

bool near(std::optional<double> found, double expected) {
  return found.has_value() && *found - expected < 1e-12 && expected - *found < 1e-12;
}

/// Steel: 30 of 40 and 10 of 40, in 1901 not known of B. People: 1 of 4 and 3 of 4; C only there.
std::array<panel<double>, 2> steel_and_people() {
  panel<double> steel{{1900, 1901}}, people{{1900, 1902}};
  for (const bool done :
       {steel.set("A", 1900, 30.0), steel.set("B", 1900, 10.0), steel.set("A", 1901, 50.0),
        people.set("A", 1900, 1.0), people.set("B", 1900, 3.0), people.set("A", 1901, 2.0),
        people.set("B", 1901, 2.0), people.set("C", 1901, 4.0), people.set("A", 1902, 0.0),
        people.set("B", 1902, 0.0)})
    REQUIRE(done);
  return {steel, people};
}

}  // namespace

TEST_CASE("an index is the mean of the shares that are known", "[panel][measure]") {
  const auto parts = steel_and_people();
  const panel<double> index = composite_index(parts);
  CHECK(index.years() == year_span{1900, 1902});
  CHECK(near(index.at("A", 1900), (0.75 + 0.25) / 2));
  CHECK(near(index.at("B", 1900), (0.25 + 0.75) / 2));
  CHECK(near(index.at("A", 1901), (1.0 + 0.25) / 2));
  CHECK(near(index.at("B", 1901), 0.25));  // of people alone
  CHECK(near(index.at("C", 1901), 0.5));
  CHECK_FALSE(index.at("C", 1900).has_value());
  CHECK_FALSE(index.at("A", 1902).has_value());  // nobody has a share of nothing
  CHECK_FALSE(index.at("A", 1903).has_value());
  CHECK(std::distance(index.begin(), index.end()) == 5);

  const auto sums = yearly_sums(index);
  REQUIRE(sums.size() == 3);
  CHECK(near(sums[0], 1.0));
  CHECK(near(sums[1], 0.625 + 0.25 + 0.5));  // more than 1 where something is missing
  CHECK_FALSE(sums[2].has_value());
}

TEST_CASE("an index of the states of a system counts no others", "[panel][measure]") {
  auto parts = steel_and_people();
  state_system among{period{"1900-01-01"_day, "1902-01-01"_day}};
  REQUIRE(among.add("A", {period{"1900-01-01"_day}, text{}, text{}}));
  REQUIRE(among.add("B", {period{"1901-12-31"_day}, text{}, text{}}));
  for (auto& one : parts) one = members_only(one, among);
  const panel<double> index = composite_index(parts);
  CHECK(near(index.at("A", 1900), 1.0));
  CHECK_FALSE(index.at("B", 1900).has_value());
  CHECK(near(index.at("A", 1901), (1.0 + 0.5) / 2));
  CHECK(near(index.at("B", 1901), 0.5));
  CHECK_FALSE(index.at("C", 1901).has_value());  // the system does not name it
  CHECK_FALSE(index.at("A", 1902).has_value());  // nor say who belongs then
}

TEST_CASE("an index of nothing is nothing", "[panel][measure]") {
  CHECK(composite_index({}).years().empty());
  const std::vector<panel<double>> empty(3);
  CHECK(composite_index(empty).years().empty());
  const std::array<panel<double>, 2> one_is_empty{panel<double>{}, steel_and_people()[0]};
  CHECK(near(composite_index(one_is_empty).at("A", 1900), 0.75));
}

TEST_CASE("numbers too large to add up leave no share of their own", "[panel][measure]") {
  const double most = std::numeric_limits<double>::max();
  std::array<panel<double>, 1> parts{panel<double>{{1900, 1900}}};
  REQUIRE(parts[0].set("A", 1900, most));
  REQUIRE(parts[0].set("B", 1900, most));
  CHECK_FALSE(composite_index(parts).at("A", 1900).has_value());
}
