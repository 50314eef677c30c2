// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// K-adic data: every set of K states that formed an alliance in a year, a sample of those that did
// not, what each row stands for, and what the states of a set have together.
//
//   kads K MEMBERS STATES CAPABILITIES [PER_YEAR [SEED]]       K from 2 to 4; 10 a year; seed 1
//
// The alliances are ATOP's, the states and capabilities those of the Correlates of War. Similarity
// is S of the year before, so that a treaty does not explain itself.

#include "research_files.hpp"
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/measure.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

constexpr const char* usage =
    "usage: kads K MEMBERS STATES CAPABILITIES [PER_YEAR [SEED]]\n"
    "  K             how many states a set has: 2, 3 or 4\n"
    "  MEMBERS       members of alliances, ATOP 5.1: atop5_1m.csv\n"
    "  STATES        State System Membership, Correlates of War: states2016.csv\n"
    "  CAPABILITIES  National Material Capabilities 5.0 or 7.0: NMC_5_0.csv\n"
    "  PER_YEAR      how many sets without an alliance are drawn of each year\n";

/// The least, the greatest and the mean of what the members, or pairs of them, have; nothing if
/// one is missing.
struct group {
  std::optional<double> least, greatest, mean;
  explicit group(const std::vector<std::optional<double>>& values) {
    double sum = 0;
    for (const auto& one : values) {
      if (!one) return;
      sum += *one;
    }
    if (values.empty()) return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    least = *low;
    greatest = *high;
    mean = sum / static_cast<double>(values.size());
  }
};

struct row {
  int year = 0;
  std::string members;
  bool formed = false;
  double weight = 1;
  std::optional<double> total;
  group cinc, similarity;
};

template <std::size_t K>
std::vector<row> rows_of(const research_world& read, const panel<double>& cinc,
                         std::uint64_t per_year, std::uint64_t seed) {
  const world& w = read.all;
  std::vector<row> made;
  const auto portfolios = portfolio_years(
      w, read.states.years(), year_rule::through_exit_year,
      [&](int year) { return read.states.members_in(year); }, atop_scheme{});
  const auto code = [&](party_id p) { return to_string(w.all_facts().parties[p.index()].code); };
  for (std::size_t y = 1; y < portfolios.size(); ++y) {
    const int year = portfolios[y].year;
    const auto& before = portfolios[y - 1];
    if (before.year != year - 1) continue;  // nobody knows who belonged then
    const auto s = [&](party_id a, party_id b) -> std::optional<double> {
      const auto i = place_of(before.members, a), j = place_of(before.members, b);
      if (!i || !j) return std::nullopt;
      return s_score(before.ties.joint(*i, *j));
    };

    const auto formed = forming_k_ads<K>(w, year);
    const auto is_event = [&](const k_ad<K>& one) {
      return std::any_of(formed.begin(), formed.end(), [&](const forming_k_ad<K>& other) {
        return other.members == one && !other.formed.is_no();
      });
    };
    const auto sample = sample_rare_events(k_ads<K>{portfolios[y].members}, is_event, per_year,
                                           seed + static_cast<std::uint64_t>(year));
    const auto add = [&](const k_ad<K>& one, bool is_alliance) {
      std::string members;
      const auto powers = values_of(w, one, cinc, year);
      std::vector<std::optional<double>> alike;
      for (std::size_t i = 0; i != K; ++i) {
        members += (i == 0 ? "" : " ") + code(one[i]);
        for (std::size_t j = 0; j != i; ++j) alike.push_back(s(one[i], one[j]));
      }
      made.push_back({year, members, is_alliance, sample.weight(is_alliance),
                      summary_of(powers).total(), group{powers}, group{alike}});
    };
    for (const k_ad<K>& one : sample.events) add(one, true);
    for (const k_ad<K>& one : sample.others.rows) add(one, false);
  }
  return made;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string k = argc > 1 ? argv[1] : "";
  if (argc < 5 || argc > 7 || (k != "2" && k != "3" && k != "4")) {
    std::fputs(usage, stderr);
    return 2;
  }
  const auto read = read_world(argv[2], argv[3]);
  panel<double> cinc;
  if (!read || !read_file(argv[4], [&](std::istream& in, diagnostic_log& log) {
        cinc = read_nmc(in, log).index();
      }))
    return 1;
  const std::uint64_t per_year = argc > 5 ? std::strtoull(argv[5], nullptr, 10) : 10;
  const std::uint64_t seed = argc > 6 ? std::strtoull(argv[6], nullptr, 10) : 1;
  const std::vector<row> rows = k == "2"   ? rows_of<2>(*read, cinc, per_year, seed)
                                : k == "3" ? rows_of<3>(*read, cinc, per_year, seed)
                                           : rows_of<4>(*read, cinc, per_year, seed);
  const columns wanted{column{"year", [](const row& r) { return r.year; }},
                       column{"states", [](const row& r) { return r.members; }},
                       column{"formed", [](const row& r) { return r.formed; }},
                       column{"weight", [](const row& r) { return r.weight; }},
                       column{"cinc_sum", [](const row& r) { return r.total; }},
                       column{"cinc_min", [](const row& r) { return r.cinc.least; }},
                       column{"cinc_max", [](const row& r) { return r.cinc.greatest; }},
                       column{"s_mean", [](const row& r) { return r.similarity.mean; }},
                       column{"s_min", [](const row& r) { return r.similarity.least; }}};
  write_csv(std::cout, rows, wanted, {.missing = "NA", .line_end = "\n"});
  return std::cout.flush() ? 0 : 1;
}
