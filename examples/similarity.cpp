// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Whose alliances are most like those of a state, year by year: S and Cohen's kappa of its
// portfolio and that of every other member of the system.
//
//   similarity MEMBERS STATES NUMBER                the table
//   similarity MEMBERS STATES NUMBER PICTURE.svg    and a chart of S to those who came first most
//   often

#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/measure.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
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

/// Reads a file by one of the library's readers; what is wrong goes to standard error.
template <class Read>
bool read_file(const char* path, const Read& read) {
  diagnostic_log log{path, 20};
  std::ifstream in{path, std::ios::binary};
  if (in)
    read(in, log);
  else
    log.add(errc::file_is_readable, path, {}, 0, 0);
  std::fputs(to_string(log.kept()).c_str(), stderr);
  return log.empty();
}

struct resemblance {
  party_id who;
  double s = 0;
  std::optional<double> kappa;
};

/// The others by how alike they are to row @p one, the most alike first.
std::vector<resemblance> partners_of(const portfolio_year<4>& year, std::size_t one) {
  std::vector<resemblance> made;
  for (std::size_t j = 0; j != year.members.size(); ++j) {
    if (j == one) continue;
    const joint_table<4> both = year.ties.joint(one, j);
    if (const auto s = s_score(both)) made.push_back({year.members[j], *s, cohens_kappa(both)});
  }
  std::stable_sort(made.begin(), made.end(),
                   [](const resemblance& a, const resemblance& b) { return a.s > b.s; });
  return made;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4 && argc != 5) {
    std::fputs(usage, stderr);
    return 2;
  }
  facts alliances;
  std::optional<state_system> states;
  const bool is_sound =
      read_file(argv[2], [&](std::istream& in,
                             diagnostic_log& log) { states = read_cow_states(in, log); }) &&
      read_file(argv[1], [&](std::istream& in, diagnostic_log& log) {
        alliances = atop_facts(read_atop_members(in, log), log, facts_of(*states).parties);
      });
  if (!is_sound) return 1;
  const auto built = world::build(alliances, facts_of(*states));
  if (!built) {
    std::fputs(to_string(built.error()).c_str(), stderr);
    return 1;
  }
  const world& w = *built;
  const party_id about = w.find_party("COW" + std::string{argv[3]});
  if (!about) {
    std::fprintf(stderr, "similarity: %s is no state of %s\n", argv[3], argv[2]);
    return 1;
  }

  // The system of a year: all who belong to it on some day.
  const auto who = [&](int year) {
    std::vector<party_id> members;
    for (const party_code& code : states->members_in(year).value())
      members.push_back(w.find_party(code));
    return members;
  };
  const auto years =
      portfolio_years(w, states->years(), year_rule::through_exit_year, who, atop_scheme{});

  const auto name = [&](party_id p) { return to_string(w.all_facts().parties[p.index()].name); };
  std::map<party_id, std::size_t> firsts;  // in how many years a state came first
  std::vector<std::map<party_id, double>> all_s;
  std::printf("Most similar to %s, by S (and kappa)\n", name(about).c_str());
  for (const auto& year : years) {
    const auto at = std::find(year.members.begin(), year.members.end(), about);
    all_s.emplace_back();
    if (at == year.members.end()) continue;
    const auto partners = partners_of(year, static_cast<std::size_t>(at - year.members.begin()));
    std::printf("%d of %zu:", year.year, partners.size());
    for (std::size_t i = 0; i != std::min(shown, partners.size()); ++i) {
      const auto& [other, s, kappa] = partners[i];
      std::printf("%s %s %.4f (%s)", i == 0 ? "" : ",", name(other).c_str(), s,
                  kappa ? svg_attribute::decimal(*kappa).c_str() : "no kappa");
    }
    std::printf("\n");
    if (!partners.empty()) ++firsts[partners[0].who];
    for (const resemblance& one : partners) all_s.back()[one.who] = one.s;
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
