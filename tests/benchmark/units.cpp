// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What units of analysis cost: dyad-years beside the same join in Python and pandas, how that
// grows, k-ads, and writing a table. Prints the tables of docs/performance.md.
//   units [--smoke] [PYTHON [SCRIPTS [MEMBERS.csv]]]
// With a table of members as ATOP has it, its dyad-years; else those of a made-up one.
#include "benchmark/measure.hpp"
#include "benchmark/members.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/files.hpp>
#include <entente/io/table_writer.hpp>
#include <entente/measure.hpp>

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <sys/wait.h>  // POSIX, as popen
#include <vector>

namespace {

using namespace entente;
using namespace benchmark;

constexpr year_span years{1815, 2018};
constexpr year_rule rule = year_rule::through_exit_year;

/// What the scripts print of the same join, and how many rows there were.
struct joined {
  std::uint64_t rows = 0, checksum = 0;
  double nanoseconds = 0;
};

joined dyad_years_of(const world& w) {
  joined made;
  const sample took = timed([&w, &made] {
    made = {};
    for (const dyad_year& row : dyad_years{w, years, rule}) {
      ++made.rows;
      made.checksum += 32 * std::uint64_t{row.agreements().possible};
      for (unsigned i = 0; i != 5; ++i)
        made.checksum += std::uint64_t{row.possible().contains(static_cast<duty>(i))} << i;
    }
    return made.checksum;
  });
  made.nanoseconds = took.nanoseconds;
  return made;
}
joined median_of(const world& w, std::size_t rounds) {
  std::vector<joined> all;
  for (std::size_t i = 0; i != rounds; ++i) all.push_back(dyad_years_of(w));
  std::sort(all.begin(), all.end(),
            [](const joined& a, const joined& b) { return a.nanoseconds < b.nanoseconds; });
  return all[rounds / 2];
}

/// Nothing if the script cannot run here.
std::optional<joined> by_script(const std::string& python, const std::string& script,
                                const std::string& members) {
  const std::string command = "'" + python + "' -B '" + script + "' '" + members + "'";
  std::FILE* const out = popen(command.c_str(), "r");
  if (out == nullptr) return {};
  char line[200] = "";
  const bool has_line = std::fgets(line, sizeof line, out) != nullptr;
  const int status = pclose(out);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 77) return {};
  unsigned long long rows = 0, checksum = 0;
  double seconds = 0;
  if (!has_line || status != 0 ||
      std::sscanf(line, "%llu %llu %lf", &rows, &checksum, &seconds) != 3)
    fail("cannot run " + command);
  return joined{rows, checksum, seconds * 1e9};
}

void against_scripts(const world& w, const std::string& python, const std::string& scripts,
                     const std::string& members, std::size_t rounds) {
  const joined ours = median_of(w, rounds);
  std::printf("%llu directed dyad-years of %zu alliances in %s: %.1f ns each.\n\n",
              static_cast<unsigned long long>(ours.rows), w.all_facts().agreements.size(),
              time_in_words(ours.nanoseconds).c_str(),
              ours.nanoseconds / static_cast<double>(ours.rows));
  std::printf("| the same join | takes | ratio |\n| --- | ---: | ---: |\n");
  for (const auto& [name, file] : {std::pair{"a plain Python script", "dyad_years_plain.py"},
                                   std::pair{"pandas", "dyad_years_pandas.py"}}) {
    const auto theirs =
        python.empty() ? std::nullopt : by_script(python, scripts + "/" + file, members);
    if (!theirs) {
      std::printf("| %s | skipped: not here | |\n", name);
      continue;
    }
    if (theirs->rows != ours.rows || theirs->checksum != ours.checksum)
      fail(std::string{file} + " comes to " + std::to_string(theirs->rows) + " rows and checksum " +
           std::to_string(theirs->checksum) + ", not " + std::to_string(ours.rows) + " and " +
           std::to_string(ours.checksum));
    std::printf("| %s | %s | %.0f |\n", name, time_in_words(theirs->nanoseconds).c_str(),
                theirs->nanoseconds / ours.nanoseconds);
  }
  std::fflush(stdout);
}

void print_growth(const char* what, const std::vector<member_row>& members, std::size_t rounds) {
  const world w = world_of(members);
  std::vector<double> build;
  for (std::size_t i = 0; i != rounds; ++i)
    build.push_back(timed([&w] {
                      return dyad_years{w, years, rule}.empty() ? 0U : 1U;
                    }).nanoseconds);
  std::sort(build.begin(), build.end());
  const joined all = median_of(w, rounds);
  const double building = build[rounds / 2];
  std::printf("| %s | %llu | %s | %.1f ns |\n", what, static_cast<unsigned long long>(all.rows),
              time_in_words(building).c_str(),
              (all.nanoseconds - building) / static_cast<double>(all.rows));
  std::fflush(stdout);
}
void growth(std::size_t times, std::size_t rounds) {
  std::printf("\n| | rows | to build | a row |\n| --- | ---: | ---: | ---: |\n");
  for (std::size_t n = 1; n <= times; n *= 10)
    print_growth((std::to_string(789 * n) + " alliances of 3, 20 years").c_str(),
                 alliances_of(789 * n, 3, 20), rounds);
  for (std::size_t n = 1; n <= times; n *= 10)
    print_growth(("20 alliances of " + std::to_string(3 * n) + ", 20 years").c_str(),
                 alliances_of(20, 3 * n, 20), rounds);
  for (std::size_t n = 1; n <= times; n *= 10)
    print_growth(("789 alliances of 3, " + std::to_string(2 * n) + " years").c_str(),
                 alliances_of(789, 3, static_cast<int>(2 * n)), rounds);
}

template <std::size_t K>
void enumerate(std::size_t states) {
  std::vector<party_id> ids;
  for (std::size_t i = 0; i != states; ++i) ids.push_back(party_id{i});
  const k_ads<K> all{ids};
  std::uint64_t count = 0;
  const sample took = timed([&] {
    std::uint64_t sum = 0;
    count = 0;
    for (const k_ad<K>& one : all) {
      ++count;
      for (const party_id p : one) sum += p.index();
    }
    return sum;
  });
  // Each state is in as many sets as there are sets of the others that it can join.
  const std::uint64_t each = number_of_sets(states - 1, K - 1);
  if (count != number_of_sets(states, K) || took.checksum != each * states * (states - 1) / 2)
    fail("k-ads are missing");
  std::printf("| %zu | %llu | %s | %.2g |\n", K, static_cast<unsigned long long>(count),
              time_in_words(took.nanoseconds).c_str(),
              static_cast<double>(count) / took.nanoseconds * 1e9);
  std::fflush(stdout);
}

void write_table(const world& w) {
  const dyad_years table{w, years, rule};
  const auto code = [&w](party_id p) { return w.all_facts().parties[p.index()].code.view(); };
  const auto owed = [](duty kind) { return [kind](const dyad_year& r) { return r.owes(kind); }; };
  const columns wanted{column{"from", [&](const dyad_year& r) { return code(r.bearer()); }},
                       column{"to", [&](const dyad_year& r) { return code(r.beneficiary()); }},
                       column{"year", [](const dyad_year& r) { return r.year(); }},
                       column{"defence", owed(duty::defence)},
                       column{"offence", owed(duty::offence)},
                       column{"neutrality", owed(duty::neutrality)},
                       column{"nonaggression", owed(duty::nonaggression)},
                       column{"consultation", owed(duty::consultation)}};
  const auto print = [](const char* format, const sample& took) {
    std::printf("| %s | %s | %.0f MB/s |\n", format, time_in_words(took.nanoseconds).c_str(),
                static_cast<double>(took.checksum) / took.nanoseconds * 1e3);
  };
  std::printf("\n| the table of eight columns as | takes | |\n| --- | ---: | ---: |\n");
  const auto bytes_of = [](const auto& write) {
    return timed([&write] {
      std::uint64_t bytes = 0;
      write([&bytes](std::string_view part) { bytes += part.size(); });
      return bytes;
    });
  };
  print("CSV", bytes_of([&](const auto& out) { write_csv(out, table, wanted); }));
  print("JSON Lines", bytes_of([&](const auto& out) { write_json_lines(out, table, wanted); }));
}

}  // namespace

int main(int count, char** arguments) {
  std::vector<std::string> given(arguments + 1, arguments + count);
  const bool is_smoke = !given.empty() && given[0] == "--smoke";
  if (is_smoke) given.erase(given.begin());
  if (given.size() > 3) {
    std::fprintf(stderr, "usage: %s [--smoke] [PYTHON [SCRIPTS [MEMBERS.csv]]]\n", arguments[0]);
    return 2;
  }
  given.resize(3);
  const std::string made_up = "entente_benchmark_members.csv";
  std::optional<world> w;
  if (given[2].empty()) {
    const std::vector<member_row> members = made_up_members(is_smoke ? 40 : 789);
    if (!write_to_file(as_atop(members), made_up)) fail("cannot write " + made_up);
    w = world_of(members);
  } else {
    diagnostic_log log{given[2]};
    std::ifstream in{given[2], std::ios::binary};
    w = world::build(atop_facts(read_atop_members(in, log), log)).value();
  }
  against_scripts(*w, given[0], given[1], given[2].empty() ? made_up : given[2], is_smoke ? 1 : 15);
  if (given[2].empty()) std::remove(made_up.c_str());
  growth(is_smoke ? 1 : 100, is_smoke ? 1 : 5);
  std::printf("\n| k of 195 | sets | take | a second |\n| --- | ---: | ---: | ---: |\n");
  enumerate<2>(is_smoke ? 20 : 195);
  enumerate<3>(is_smoke ? 20 : 195);
  enumerate<4>(is_smoke ? 20 : 195);
  write_table(*w);
}
