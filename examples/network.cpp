// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The network of defence on a day: how central each state is in it, its blocs, and a picture.
//
//   network MEMBERS STATES DAY                            the tables
//   network MEMBERS STATES DAY PICTURE.svg NETWORK.dot    and the network as SVG and for Graphviz

#include "research_files.hpp"
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/measure.hpp>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

constexpr const char* usage =
    "usage: network MEMBERS STATES DAY [PICTURE.svg NETWORK.dot]\n"
    "  MEMBERS  members of alliances, ATOP 5.1: atop5_1m.csv\n"
    "  STATES   State System Membership, Correlates of War: states2016.csv\n"
    "  DAY      1914-07-01\n";

/// To four digits that say something: a density of a few ties among many states is not 0.
std::string in_words(std::optional<double> value) {
  if (!value) return "none";
  char digits[32];
  std::snprintf(digits, sizeof digits, "%.4g", *value);
  return digits;
}

std::string in_words(std::optional<std::size_t> count) {
  return count ? std::to_string(*count) : "unknown";
}

/// The network of duties, but for those of other kinds and for parties without any.
duty_network defence_of(const snapshot& now) {
  duty_network all = network_of(now);
  std::erase_if(all.edges, [](const network_edge& e) { return e.owes != duty::defence; });
  return without_isolates(all);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4 && argc != 6) {
    std::fputs(usage, stderr);
    return 2;
  }
  const auto day = date::parse(argv[3]);
  if (!day) {
    std::fprintf(stderr, "network: %s is no day\n", argv[3]);
    return 2;
  }
  const auto research = read_world(argv[1], argv[2]);
  if (!research) return 1;
  const world& w = research->all;
  const snapshot now = w.on(*day);
  const listed_parties members = research->states.members_on(*day);
  if (!now.is_covered() || !members) {
    std::fprintf(stderr, "network: %s and %s do not both cover %s\n", argv[1], argv[2], argv[3]);
    return 1;
  }

  const std::vector<party_id> states = ids_of(w, *members);
  const tie_network ties = ties_on(now, states, duty::defence).value();
  const auto name = [&](std::size_t i) { return to_string(now.record(states[i]).name); };
  std::printf("Defence on %s: ties %zu, density %s, transitivity %s\n\n", argv[3], ties.ties(),
              in_words(density(ties)).c_str(), in_words(transitivity(ties)).c_str());

  const std::vector<double> between = betweenness(ties);
  const auto close = closeness(ties);
  const auto central = eigenvector_centrality(ties);
  const std::vector<std::size_t> cores = core_numbers(ties);
  const auto agreements = agreements_on(now, states);
  const auto strength =
      strengths(portfolios_on(now, states, atop_scheme{}, {tie_direction::either, own_tie::none}));
  std::vector<std::size_t> order(states.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return ties.degree(a) > ties.degree(b); });
  std::printf("%-24s %7s %9s %10s %8s %12s %10s %11s %5s\n", "state", "degree", "strength",
              "agreements", "indirect", "betweenness", "closeness", "eigenvector", "core");
  for (const std::size_t i : order) {
    if (ties.degree(i) == 0) break;
    std::printf("%-24s %7zu %9s %10s %8zu %12.4f %10s %11s %5zu\n", name(i).c_str(), ties.degree(i),
                in_words(strength[i]).c_str(), in_words(agreements[i]).c_str(),
                indirect_allies(ties, i).size(), between[i], in_words(close[i]).c_str(),
                in_words(central ? std::optional<double>{(*central)[i]} : std::nullopt).c_str(),
                cores[i]);
  }

  const bloc_division blocs = separate_blocs(ties, 2).value_or(bloc_division{});
  std::printf("\nBlocs that share no state%s:\n",
              blocs.is_unique ? "" : ", one division of several that are as good");
  for (const auto& bloc : blocs) {
    std::printf("%zu:", bloc.size());
    const char* separator = " ";
    for (const std::size_t i : bloc) {
      std::printf("%s%s", separator, name(i).c_str());
      separator = "; ";
    }
    std::printf("\n");
  }
  if (argc == 4) return 0;

  const duty_network defence = defence_of(now);
  if (!write_to_file(to_svg(defence), argv[4]) || !write_to_file(to_dot(defence), argv[5])) {
    std::fprintf(stderr, "network: cannot write into %s or %s\n", argv[4], argv[5]);
    return 1;
  }
}
