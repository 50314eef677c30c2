// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What measures of portfolios and networks cost, beside a plain loop, numpy and igraph in the same
// run. Prints the tables of docs/performance.md.
//   measures [--smoke] [PYTHON [SCRIPTS [MEMBERS.csv STATES.csv]]]
// With members as ATOP has them and states as the Correlates of War do, their dyad-years from 1816
// to 2016; else those of made-up ones.
#include "benchmark/measure.hpp"
#include "world/made_world.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/cow.hpp>
#include <entente/measure.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <sys/wait.h>  // POSIX, as popen
#include <vector>

namespace {

using namespace entente;
using namespace benchmark;

using years_of_ties = std::vector<portfolio_year<4>>;

/// A share of pairs has values from 1 to 3.
portfolios<4> random_ties(made::dice& roll, std::size_t n, int percent) {
  portfolios<4> made{n, n};
  for (std::size_t i = 0; i != n; ++i) {
    made.set(i, i, 3);
    for (std::size_t k = 0; k != n; ++k)
      if (i != k && roll.chance(percent)) made.set(i, k, roll.between(1, 3));
  }
  return made;
}
years_of_ties made_up(std::size_t years, std::size_t states) {
  made::dice roll{1};
  years_of_ties all;
  for (std::size_t y = 0; y != years; ++y) {
    const std::size_t n = 2 + states * (y + 1) / years;
    all.push_back({1816 + static_cast<int>(y), {}, random_ties(roll, n, 10)});
  }
  return all;
}
struct research {
  world facts_of_atop;
  state_system states;
};
research read_research(const std::string& members, const std::string& states) {
  diagnostic_log log{members};
  std::ifstream atop{members, std::ios::binary}, cow{states, std::ios::binary};
  const state_system system = read_cow_states(cow, log).value();
  const facts named = facts_of(system);
  return {world::build(atop_facts(read_atop_members(atop, log), log, named.parties), named).value(),
          system};
}
years_of_ties of_research(const research& from, double& nanoseconds) {
  const world& w = from.facts_of_atop;
  const auto who = [&](int year) {
    std::vector<party_id> made;
    for (const party_code& code : from.states.members_in(year).value())
      made.push_back(w.find_party(code));
    return made;
  };
  years_of_ties all;
  nanoseconds =
      timed([&] {
        all = portfolio_years(w, {1816, 2016}, year_rule::through_exit_year, who, atop_scheme{});
        return std::uint64_t{all.size()};
      }).nanoseconds;
  return all;
}

/// What nobody looks at compilers do not compute.
const sample& kept(const sample& one) {
  [[maybe_unused]] static volatile std::uint64_t seen = 0;
  seen = one.checksum;
  return one;
}

std::size_t pairs_of(const years_of_ties& all) {
  std::size_t pairs = 0;
  for (const auto& one : all) pairs += one.ties.rows() * (one.ties.rows() - 1) / 2;
  return pairs;
}
std::uint64_t bits_of(double sum) { return std::bit_cast<std::uint64_t>(sum); }

/// Sums are of what was stored, so that nothing is left out. Each way stores every value.
std::uint64_t sum_of(const std::vector<double>& values) {
  double sum = 0;
  for (const double one : values) sum += one;
  return static_cast<std::uint64_t>(std::llround(sum * 1000));
}

void similarity_table(const years_of_ties& all, const std::string& python,
                      const std::string& scripts, std::size_t rounds) {
  const std::size_t pairs = pairs_of(all);
  std::vector<double> stored(pairs), nine(pairs * 9);
  std::vector<std::vector<std::uint8_t>> bytes;
  std::vector<std::vector<std::optional<double>>> weights;
  for (const auto& one : all) {
    const std::size_t n = one.ties.rows();
    auto& of = bytes.emplace_back(n * n);
    auto& w = weights.emplace_back();
    for (std::size_t i = 0; i != n; ++i) {
      w.emplace_back(static_cast<double>(i + 1) / static_cast<double>(n * (n + 1) / 2));
      for (std::size_t k = 0; k != n; ++k)
        of[i * n + k] = static_cast<std::uint8_t>(one.ties.at(i, k).value_or(0));
    }
  }
  const auto timed_sum = [](std::vector<double>& values, const auto& fill) {
    sample took = timed([&] {
      fill();
      return std::uint64_t{0};
    });
    took.checksum = sum_of(values);
    return took;
  };
  const contender ours{"S", 1, [&](std::size_t) {
                         return timed_sum(stored, [&] {
                           double* to = stored.data();
                           for (const auto& one : all)
                             each_s_score(one.ties, [&to](std::size_t, std::size_t,
                                                          std::optional<double> s) { *to++ = *s; });
                         });
                       }};
  const contender naive{"a plain loop over bytes", 1, [&](std::size_t) {
                          return timed_sum(stored, [&] {
                            double* to = stored.data();
                            for (const auto& of : bytes) {
                              const auto n = static_cast<std::size_t>(
                                  std::llround(std::sqrt(static_cast<double>(of.size()))));
                              for (std::size_t i = 0; i + 1 < n; ++i)
                                for (std::size_t j = i + 1; j != n; ++j) {
                                  int sum = 0;
                                  for (std::size_t k = 0; k != n; ++k)
                                    sum += std::abs(of[i * n + k] - of[j * n + k]);
                                  *to++ = 1 - 2.0 * sum / (3.0 * static_cast<double>(n));
                                }
                            }
                          });
                        }};
  const auto s_times = race({ours, naive}, rounds);
  const contender ours_weighted{
      "weighted S", 1, [&](std::size_t) {
        return timed_sum(stored, [&] {
          double* to = stored.data();
          for (std::size_t y = 0; y != all.size(); ++y)
            each_s_score(weighted_portfolios<4>{all[y].ties, weights[y]},
                         [&to](std::size_t, std::size_t, std::optional<double> s) { *to++ = *s; });
        });
      }};
  const contender naive_weighted{
      "a plain loop", 1, [&](std::size_t) {
        return timed_sum(stored, [&] {
          double* to = stored.data();
          for (std::size_t y = 0; y != all.size(); ++y) {
            const std::size_t n = all[y].ties.rows();
            for (std::size_t i = 0; i + 1 < n; ++i)
              for (std::size_t j = i + 1; j != n; ++j) {
                double sum = 0, total = 0;
                for (std::size_t k = 0; k != n; ++k) {
                  sum += *weights[y][k] * std::abs(bytes[y][i * n + k] - bytes[y][j * n + k]);
                  total += *weights[y][k];
                }
                *to++ = 1 - 2 * sum / (3 * total);
              }
          }
        });
      }};
  const auto weighted_times = race({ours_weighted, naive_weighted}, rounds);
  std::vector<double> all_nine;
  for (std::size_t round = 0; round != rounds; ++round)
    all_nine.push_back(timed([&] {
                         double* to = nine.data();
                         for (const auto& one : all)
                           one.ties.each_pair(
                               [&to](std::size_t, std::size_t, const joint_table<4>& both) {
                                 const similarities each{both};
                                 for (unsigned m = 0; m != 9; ++m)
                                   *to++ = each.value_or(static_cast<similarity>(m), 0);
                               });
                         return bits_of(nine.back());
                       }).nanoseconds);
  std::sort(all_nine.begin(), all_nine.end());

  std::printf("| %zu undirected dyad-years | entente | the other way | takes | ratio |\n", pairs);
  std::printf("| --- | ---: | --- | ---: | ---: |\n");
  std::printf("| S | %s | a plain loop over bytes | %s | %.1f |\n",
              time_in_words(s_times[0]).c_str(), time_in_words(s_times[1]).c_str(),
              s_times[1] / s_times[0]);
  if (!python.empty()) {
    const std::string file = "entente_benchmark_portfolios.bin";
    std::ofstream out{file, std::ios::binary};
    for (std::size_t y = 0; y != all.size(); ++y) {
      const auto n = static_cast<std::int64_t>(all[y].ties.rows());
      for (unsigned byte = 0; byte != 8; ++byte)
        out.put(static_cast<char>(static_cast<std::uint64_t>(n) >> (8 * byte) & 0xFFU));
      for (const std::uint8_t value : bytes[y]) out.put(static_cast<char>(value));
    }
    out.close();
    const std::string command = "'" + python + "' -B '" + scripts + "/similarity_numpy.py' " + file;
    std::FILE* const run = popen(command.c_str(), "r");
    unsigned long long theirs = 0;
    double total = 0, seconds = 0;
    const bool is_read =
        run != nullptr && std::fscanf(run, "%llu %lf %lf", &theirs, &total, &seconds) == 3;
    const int status = run == nullptr ? -1 : pclose(run);
    std::remove(file.c_str());
    if (is_read && status == 0) {
      static_cast<void>(ours.run(1));
      double sum = 0;
      for (const double one : stored) sum += one;
      if (theirs != pairs || std::abs(sum - total) > 1e-9 * std::abs(sum))
        fail("numpy comes to " + std::to_string(total) + ", not " + std::to_string(sum));
      std::printf("| | | numpy, a row at a time | %s | %.1f |\n",
                  time_in_words(seconds * 1e9).c_str(), seconds * 1e9 / s_times[0]);
    } else if (WIFEXITED(status) && WEXITSTATUS(status) == 77) {
      std::printf("| | | numpy | skipped: not here | |\n");
    } else {
      fail("cannot run " + command);
    }
  }
  std::printf("| weighted S | %s | a plain loop | %s | %.1f |\n",
              time_in_words(weighted_times[0]).c_str(), time_in_words(weighted_times[1]).c_str(),
              weighted_times[1] / weighted_times[0]);
  std::printf("| all nine measures | %s | | | |\n", time_in_words(all_nine[rounds / 2]).c_str());
  std::fflush(stdout);
}

void growth(std::size_t most, std::size_t rounds) {
  std::printf("\n| one year of | pairs | S, a pair | nine, a pair | weighted S, a pair |\n");
  std::printf("| --- | ---: | ---: | ---: | ---: |\n");
  made::dice roll{2};
  for (std::size_t n = 50; n <= most; n *= 2) {
    const portfolios<4> ties = random_ties(roll, n, 10);
    const std::vector<std::optional<double>> weights(n, 1.0);
    const double pairs = static_cast<double>(n * (n - 1) / 2);
    const auto median = [&](const auto& work) {
      std::vector<double> times;
      for (std::size_t i = 0; i != rounds; ++i) times.push_back(kept(timed(work)).nanoseconds);
      std::sort(times.begin(), times.end());
      return time_in_words(times[rounds / 2] / pairs);
    };
    const auto s = median([&] {
      double sum = 0;
      each_s_score(ties, [&](std::size_t, std::size_t, std::optional<double> one) { sum += *one; });
      return bits_of(sum);
    });
    const auto nine = median([&] {
      double sum = 0;
      ties.each_pair([&](std::size_t, std::size_t, const joint_table<4>& both) {
        const similarities each{both};
        for (unsigned m = 0; m != 9; ++m) sum += each.value_or(static_cast<similarity>(m), 0);
      });
      return bits_of(sum);
    });
    const auto weighted = median([&] {
      double sum = 0;
      each_s_score(weighted_portfolios<4>{ties, weights},
                   [&](std::size_t, std::size_t, std::optional<double> one) { sum += *one; });
      return bits_of(sum);
    });
    std::printf("| %zu states | %.0f | %s | %s | %s |\n", n, pairs, s.c_str(), nine.c_str(),
                weighted.c_str());
    std::fflush(stdout);
  }
}

/// S of every pair on every day on which a value changes. Each way sees some of the pairs of each
/// day and all of the last.
void series_table(const world& w, period days, std::size_t rounds) {
  const duty_history all_time{w};
  const auto states = all_states(w);
  std::size_t turns = 0, rows = 0, pairs = 0;
  const auto look = [&](std::uint64_t& seen, const similarity_matrix& s, std::size_t i,
                        std::size_t j) {
    seen = seen * 31 + std::bit_cast<std::uint64_t>(s.at(i, j).value_or(9));
  };
  const auto look_at_day = [&](std::uint64_t& seen, const similarity_matrix& s, date day) {
    const auto at = static_cast<std::size_t>(day.days_ + 4'000'000);
    for (std::size_t i = 0; i != 16; ++i)
      look(seen, s, (at + i) % s.size(), (at * 7 + i * i) % s.size());
  };
  const auto look_at_all = [&](std::uint64_t& seen, const similarity_matrix& s) {
    for (std::size_t i = 0; i != s.size(); ++i)
      for (std::size_t j = 0; j <= i; ++j) look(seen, s, i, j);
  };
  const auto run = [&](similarity measure, const auto& follow) {
    return timed([&] {
      std::uint64_t seen = 0;
      similarity_matrix s{measure};
      turns = rows = 0;
      each_change_of_portfolios(
          all_time, states, atop_scheme{}, days, {},
          [&](date day, const portfolios<4>& ties, std::span<const std::size_t> changed) {
            ++turns;
            rows += changed.size();
            follow(s, measure, day, ties, changed);
            look_at_day(seen, s, day);
          });
      look_at_all(seen, s);
      return seen;
    });
  };
  const auto kept = [](similarity_matrix& s, similarity, date, const portfolios<4>& ties,
                       std::span<const std::size_t> changed) { s.update(ties, changed); };
  const auto matrix_anew = [](similarity_matrix& s, similarity measure, date,
                              const portfolios<4>& ties, std::span<const std::size_t>) {
    s = similarity_matrix{ties, measure};
  };
  const auto all_anew = [&](similarity_matrix& s, similarity measure, date day,
                            const portfolios<4>&, std::span<const std::size_t>) {
    s = similarity_matrix{portfolios_on(w.on(day), states, atop_scheme{}), measure};
  };
  bool is_first = true;
  for (const similarity measure : {similarity::s, similarity::kappa_squared}) {
    const std::vector<contender> all{
        {"kept", 1, [&](std::size_t) { return run(measure, kept); }},
        {"each day's matrix anew", 1, [&](std::size_t) { return run(measure, matrix_anew); }},
        {"each day's portfolios and matrix anew", 1,
         [&](std::size_t) { return run(measure, all_anew); }}};
    const auto times = race(all, rounds);
    if (is_first) {
      pairs = states.size() * (states.size() - 1) / 2;
      std::printf(
          "\n| %zu days, %zu pairs, %.1f rows changed a day | kept | the other way | takes "
          "| ratio |\n| --- | ---: | --- | ---: | ---: |\n",
          turns, pairs, static_cast<double>(rows - states.size()) / static_cast<double>(turns - 1));
    }
    is_first = false;
    print_race(measure == similarity::s ? "S" : "kappa, squared", all, times);
  }
}

/// The networks of defence of all years by what is in force on their last day, certain and
/// possible. Each way sees every tie.
void years_table(const world& w, std::size_t rounds) {
  const auto states = all_states(w);
  const year_span years = covered_years(w, year_rule::last_day).within({1816, 2016});
  const auto seen = [](std::uint64_t& sum, int year, const tie_network& ties) {
    const auto y = static_cast<std::uint64_t>(year);
    for (std::size_t i = 0; i != ties.size(); ++i)
      ties.each_partner(i, [&](std::size_t j) { sum += (i * 1009 + j) * y; });
  };
  const std::vector<contender> all{
      {"network_years", 1,
       [&](std::size_t) {
         return timed([&] {
           std::uint64_t sum = 0;
           for (const network_year& one :
                network_years(w, years, year_rule::last_day, states, duty::defence)) {
             seen(sum, one.year, one.ties);
             seen(sum, one.year, one.possible_ties);
           }
           return sum;
         });
       }},
      {"a snapshot of each year", 1, [&](std::size_t) {
         return timed([&] {
           std::uint64_t sum = 0;
           for (int year = years.first; year <= years.last; ++year) {
             const snapshot now = w.on(date::made_of({year, 12, 31}));
             seen(sum, year, ties_on(now, states, duty::defence).value());
             seen(sum, year, possible_ties_on(now, states, duty::defence));
           }
           return sum;
         });
       }}};
  const auto times = race(all, rounds);
  std::printf(
      "\n| networks of %zu years, %zu states | entente | the other way | takes | ratio |\n"
      "| --- | ---: | --- | ---: | ---: |\n",
      years.size(), states.size());
  print_race("certain and possible ties of defence", all, times);
}

signed_network random_network(made::dice& roll, std::size_t n, int percent) {
  signed_network made{n};
  for (std::size_t i = 0; i != n; ++i)
    for (std::size_t j = 0; j != i; ++j)
      if (roll.chance(percent)) made.set(i, j, roll.chance(12) ? -1 : 1);
  return made;
}

void network_table(std::size_t networks, std::size_t states, const std::string& python,
                   const std::string& scripts, std::size_t rounds) {
  made::dice roll{3};
  std::vector<signed_network> all;
  for (std::size_t i = 0; i != networks; ++i)
    all.push_back(random_network(roll, states * 3 / 4, 11));
  tie_network ties{states};
  for (std::size_t i = 0; i != states; ++i)
    for (std::size_t j = 0; j != i; ++j)
      if (roll.chance(10)) ties.add(i, j);
  triad_census triads;
  double between = 0;
  const auto median = [&](const auto& work) {
    std::vector<double> times;
    for (std::size_t i = 0; i != rounds; ++i) times.push_back(kept(timed(work)).nanoseconds);
    std::sort(times.begin(), times.end());
    return times[rounds / 2];
  };
  const double census = median([&] {
    triads = {};
    for (const signed_network& one : all) {
      const triad_census found = census_of(one);
      triads.positive += found.positive;
      triads.one_negative += found.one_negative;
      triads.two_negative += found.two_negative;
      triads.all_negative += found.all_negative;
    }
    return triads.total();
  });
  const double brandes = median([&] {
    between = 0;
    for (const double one : betweenness(ties)) between += one;
    return bits_of(between);
  });
  std::printf("\n| networks | entente | igraph | ratio |\n| --- | ---: | ---: | ---: |\n");
  double own = 0, listing = 0, signs = 0, their_brandes = 0;
  if (!python.empty()) {
    const std::string file = "entente_benchmark_networks.txt";
    std::ofstream out{file, std::ios::binary};
    for (const signed_network& one : all) {
      out << "n " << one.size() << '\n';
      one.each_edge([&](std::size_t i, std::size_t j, int sign) {
        out << "e " << i << ' ' << j << ' ' << sign << '\n';
      });
    }
    out << "n " << ties.size() << '\n';
    for (std::size_t i = 0; i != ties.size(); ++i)
      ties.each_partner(i, [&](std::size_t j) {
        if (i < j) out << "e " << i << ' ' << j << " 1\n";
      });
    out.close();
    const std::string command = "'" + python + "' -B '" + scripts + "/networks_igraph.py' " + file;
    std::FILE* const run = popen(command.c_str(), "r");
    unsigned long long found[4] = {};
    double sum = 0;
    const bool is_read =
        run != nullptr &&
        std::fscanf(run, "%llu %llu %llu %llu %lf %lf %lf %lf %lf", &found[0], &found[1], &found[2],
                    &found[3], &sum, &own, &listing, &signs, &their_brandes) == 9;
    const int status = run == nullptr ? -1 : pclose(run);
    std::remove(file.c_str());
    if (is_read && status == 0) {
      const triad_census theirs{found[0], found[1], found[2], found[3]};
      if (theirs != triads || std::abs(sum - between) > 1e-6 * between)
        fail("igraph comes to other triads or another betweenness");
    } else if (WIFEXITED(status) && WEXITSTATUS(status) == 77) {
      own = listing = signs = their_brandes = 0;
    } else {
      fail("cannot run " + command);
    }
  }
  const auto row = [](const std::string& what, double ours, double seconds) {
    if (seconds > 0)
      std::printf("| %s | %s | %s | %.1f |\n", what.c_str(), time_in_words(ours).c_str(),
                  time_in_words(seconds * 1e9).c_str(), seconds * 1e9 / ours);
    else
      std::printf("| %s | %s | skipped: not here | |\n", what.c_str(), time_in_words(ours).c_str());
  };
  const std::string networks_of =
      std::to_string(networks) + " networks of " + std::to_string(states * 3 / 4);
  row("triads by sign of " + networks_of + "; igraph's list of triangles, signs by numpy", census,
      signs);
  row("the same; igraph's own triad census, which knows no signs", census, own);
  row("the same; igraph's list of triangles alone, without signs", census, listing);
  row("betweenness of " + std::to_string(states) + " states, " + std::to_string(ties.ties()) +
          " ties",
      brandes, their_brandes);
}

}  // namespace

int main(int count, char** arguments) {
  std::vector<std::string> given(arguments + 1, arguments + count);
  const bool is_smoke = !given.empty() && given[0] == "--smoke";
  if (is_smoke) given.erase(given.begin());
  if (given.size() > 4 || given.size() == 3) {
    std::fprintf(stderr, "usage: %s [--smoke] [PYTHON [SCRIPTS [MEMBERS.csv STATES.csv]]]\n",
                 arguments[0]);
    return 2;
  }
  given.resize(4);
  const std::size_t rounds = is_smoke ? 1 : 15;
  double building = 0;
  std::optional<research> from;
  if (!given[2].empty()) from = read_research(given[2], given[3]);
  const years_of_ties all =
      from ? of_research(*from, building) : made_up(is_smoke ? 3 : 201, is_smoke ? 70 : 150);
  similarity_table(all, given[0], given[1], rounds);
  if (from)
    std::printf("\nThe portfolios of %zu years from the facts: %s.\n", all.size(),
                time_in_words(building).c_str());
  growth(is_smoke ? 50 : 800, rounds);
  const std::size_t states = is_smoke ? 30 : 200;
  const world changing =
      from ? from->facts_of_atop
           : world::build(made::facts_from(4, {states, states * 3, 1, 1})).value();
  series_table(changing, from ? period{"1816-01-01"_day, "2017-01-01"_day} : changing.coverage(),
               is_smoke ? 1 : 3);
  years_table(changing, rounds);
  network_table(is_smoke ? 2 : 51, is_smoke ? 40 : 200, given[0], given[1], rounds);
}
