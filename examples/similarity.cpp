// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Whose alliances are most like those of a state, year by year: S and Cohen's kappa of its
// portfolio and that of every other member of the system.
//
//   similarity MEMBERS STATES NUMBER                the table
//   similarity MEMBERS STATES NUMBER PICTURE.svg    and a chart of S to those who came first most
//   often

#include "research_files.hpp"
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/measure.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {

constexpr const char* usage =
    "usage: similarity MEMBERS STATES NUMBER [PICTURE.svg]\n"
    "  MEMBERS  members of alliances, ATOP 5.1: atop5_1m.csv\n"
    "  STATES   State System Membership, Correlates of War: states2016.csv\n"
    "  NUMBER   the state by its number in the Correlates of War: 255 is Germany\n";
constexpr std::size_t shown = 3;  // partners a year
constexpr std::size_t drawn = 6;  // lines of the chart

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4 && argc != 5) {
    std::fputs(usage, stderr);
    return 2;
  }
  const auto research = read_world(argv[1], argv[2]);
  if (!research) return 1;
  const world& w = research->all;
  const party_id about = w.find_party("COW" + std::string{argv[3]});
  if (!about) {
    std::fprintf(stderr, "similarity: %s is no state of %s\n", argv[3], argv[2]);
    return 1;
  }

  // The system of a year: all who belong to it on some day.
  const auto years = portfolio_years(
      w, research->states.years(), year_rule::through_exit_year,
      [&](int year) { return research->states.members_in(year); }, atop_scheme{});

  const auto name = [&](party_id p) { return to_string(w.all_facts().parties[p.index()].name); };
  std::map<party_id, std::size_t> firsts;  // in how many years a state came first
  std::vector<std::map<party_id, double>> all_s;
  std::printf("Most similar to %s, by S (and kappa)\n", name(about).c_str());
  for (const auto& year : years) {
    all_s.emplace_back();
    const auto at = place_of(year.members, about);
    if (!at) continue;
    const similarity_matrix s{year.ties, similarity::s};
    const auto partners = most_similar_to(s, *at, s.size());
    std::printf("%d of %zu:", year.year, partners.size());
    for (std::size_t i = 0; i != std::min(shown, partners.size()); ++i) {
      const auto kappa = cohens_kappa(year.ties.joint(*at, partners[i].row));
      std::printf("%s %s %.4f (%s)", i == 0 ? "" : ",", name(year.members[partners[i].row]).c_str(),
                  partners[i].value, kappa ? svg_attribute::decimal(*kappa).c_str() : "no kappa");
    }
    std::printf("\n");
    if (!partners.empty()) ++firsts[year.members[partners[0].row]];
    for (const similar_row& one : partners) all_s.back()[year.members[one.row]] = one.value;
  }
  if (argc == 4) return 0;

  line_chart chart{"S to " + name(about), -1, 1, {}};
  std::vector<std::pair<party_id, std::size_t>> most(firsts.begin(), firsts.end());
  std::stable_sort(most.begin(), most.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  most.resize(std::min(drawn, most.size()));
  for (const auto& [other, times] : most) {
    chart_line& line = chart.lines.emplace_back();
    line.name = name(other);
    for (std::size_t y = 0; y != years.size(); ++y) {
      const auto found = all_s[y].find(other);
      const auto s = found == all_s[y].end() ? std::nullopt : std::optional<double>{found->second};
      line.points.push_back({date::from({years[y].year, 1, 1}).value(), s});
    }
  }
  if (!write_to_file(to_svg(chart), argv[4])) {
    std::fprintf(stderr, "similarity: cannot write into %s\n", argv[4]);
    return 1;
  }
}
