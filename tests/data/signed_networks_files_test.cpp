// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The 51 signed networks of Doreian and Mrvar (2015). Skipped where ENTENTE_DATA_DIR is not set.
#include "data/research_world.hpp"
#include <entente/measure/balance.hpp>
#include <entente/measure/frustration.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

using namespace entente;

namespace {

struct window {
  std::map<std::string, std::size_t> places;
  std::vector<std::tuple<std::size_t, std::size_t, int>> edges;

  [[nodiscard]] signed_network network() const {
    signed_network made{places.size()};
    for (const auto& [i, j, sign] : edges) made.set(i, j, sign);
    return made;
  }
  /// Counted without the library: by third parties of each edge.
  [[nodiscard]] triad_census counted() const {
    std::vector<std::vector<int>> signs(places.size(), std::vector<int>(places.size(), 0));
    for (const auto& [i, j, sign] : edges) signs[i][j] = signs[j][i] = sign;
    std::uint64_t by_negative[4] = {};
    for (std::size_t i = 0; i != signs.size(); ++i)
      for (std::size_t j = i + 1; j != signs.size(); ++j)
        for (std::size_t k = j + 1; signs[i][j] != 0 && k < signs.size(); ++k)
          if (signs[j][k] != 0 && signs[i][k] != 0)
            ++by_negative[(signs[i][j] < 0) + (signs[j][k] < 0) + (signs[i][k] < 0)];
    return {by_negative[0], by_negative[1], by_negative[2], by_negative[3]};
  }
};
std::map<std::string, window> windows() {
  std::map<std::string, window> all;
  for (const csv::row& row :
       research::rows_in("data/signed-networks-doreian-mrvar/cow_signed_edges.csv")) {
    window& one = all[row["name"]];
    const auto place = [&one](const std::string& who) {
      return one.places.try_emplace(who, one.places.size()).first->second;
    };
    const std::size_t from = place(row["from"]), to = place(row["to"]);
    one.edges.emplace_back(from, to, std::stoi(row["sign"]));
  }
  return all;
}

}  // namespace

TEST_CASE("signed networks of states from 1946 to 1999", "[data][balance]") {
  research::needs("data/signed-networks-doreian-mrvar/cow_signed_edges.csv");
  const auto all = windows();
  REQUIRE(all.size() == 51);
  std::size_t edges = 0, exact = 0;
  for (const auto& [name, one] : all) {
    INFO(name);
    const signed_network net = one.network();
    edges += net.edges();
    CHECK(census_of(net) == one.counted());
    const frustration found = frustration_of(net);
    exact += found.is_exact();
    std::size_t contradicted = 0;
    for (const auto& [i, j, sign] : one.edges)
      contradicted += (found.camps[i] != found.camps[j]) != (sign < 0);
    CHECK(contradicted == found.at_most);
    CHECK(walk_balance(net).value() < 1);
  }
  CHECK(edges == 41'295);
  CHECK(exact == 51);

  const signed_network first = all.at("46-49").network(), last = all.at("96-99").network();
  CHECK(first.size() == 64);
  CHECK(first.edges() == 362);
  CHECK(census_of(first) == triad_census{1556, 63, 23, 14});
  CHECK(std::abs(census_of(first).balance().value() - 0.9535024155) < 1e-10);
  CHECK(last.size() == 151);
  CHECK(last.edges() == 1247);
  CHECK(census_of(last) == triad_census{8319, 544, 337, 40});
  CHECK(std::abs(census_of(last).balance().value() - 0.936797) < 1e-6);
}
