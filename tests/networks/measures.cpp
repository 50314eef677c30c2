// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Measures of ATOP's networks of defence on four days, a number a line, for measures.py to hold to
// igraph. Exits with 77 where ENTENTE_DATA_DIR names no ATOP.
#include <entente/io/atop_facts.hpp>
#include <entente/measure/blocs.hpp>
#include <entente/measure/centrality.hpp>
#include <entente/measure/k_ads.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

void print(const char* what, std::size_t of, double value) {
  std::printf("%s %zu %.17g\n", what, of, value);
}
template <class Values>
void print_all(const char* what, const Values& values) {
  for (std::size_t i = 0; i != values.size(); ++i) print(what, i, static_cast<double>(values[i]));
}

void measure(const world& w, std::string_view day) {
  const std::vector<party_id> states = all_states(w);
  const tie_network ties = ties_on(w.on(date::parse(day).value()), states, duty::defence).value();
  std::printf("network %.*s %zu\n", static_cast<int>(day.size()), day.data(), ties.size());
  for (std::size_t i = 0; i != ties.size(); ++i)
    ties.each_partner(i, [i](std::size_t j) {
      if (i < j) std::printf("tie %zu %zu\n", i, j);
    });
  for (std::size_t i = 0; i != ties.size(); ++i) {
    print("degree", i, static_cast<double>(ties.degree(i)));
    print("indirect", i, static_cast<double>(indirect_allies(ties, i).size()));
  }
  print_all("core", core_numbers(ties));
  print_all("component", components(ties));
  print_all("betweenness", betweenness(ties));
  const auto near = closeness(ties);
  for (std::size_t i = 0; i != near.size(); ++i) print("closeness", i, near[i].value_or(NAN));
  print_all("eigenvector", eigenvector_centrality(ties).value());
  print("density", 0, density(ties).value());
  print("transitivity", 0, transitivity(ties).value());
  const auto found = cliques(ties).value();
  for (std::size_t i = 0; i != found.size(); ++i)
    for (const std::size_t member : found[i]) print("clique", i, static_cast<double>(member));
}

}  // namespace

int main() {
  const char* const folder = std::getenv("ENTENTE_DATA_DIR");
  const std::string path =
      std::string{folder == nullptr ? "" : folder} + "/data/atop-5.1/atop5_1m.csv";
  std::ifstream in{path, std::ios::binary};
  if (folder == nullptr || !in) {
    std::fprintf(stderr, "ENTENTE_DATA_DIR is not set, or holds no ATOP\n");
    return 77;
  }
  diagnostic_log log{path};
  const world w = world::build(atop_facts(read_atop_members(in, log), log)).value();
  for (const auto day : {"1914-07-01", "1939-07-01", "1962-07-01", "2018-07-01"}) measure(w, day);
}
