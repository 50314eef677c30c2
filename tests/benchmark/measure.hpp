// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_BENCHMARK_MEASURE_HPP
#define ENTENTE_TESTS_BENCHMARK_MEASURE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <time.h>  // POSIX: the standard's clocks are too coarse or count the time of others
#include <vector>

namespace benchmark {

[[noreturn]] inline void fail(const std::string& why) {
  std::fprintf(stderr, "benchmark: %s\n", why.c_str());
  std::exit(EXIT_FAILURE);
}

/// One run: what it took, and what came out of it, for comparison.
struct sample {
  double nanoseconds = 0;
  std::uint64_t checksum = 0;
};

/// Nanoseconds of processor time of this program: not of what else the machine does meanwhile.
[[nodiscard]] inline double processor_time() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

/// @p work returns its checksum, so that no compiler can leave it out.
template <class Work>
[[nodiscard]] sample timed(const Work& work) {
  const double before = processor_time();
  const std::uint64_t checksum = work();
  return {processor_time() - before, checksum};
}

/// One way to the same results.
struct contender {
  std::string name;
  /// How many operations of the same series it does in a run: fewer if it is slow.
  std::size_t operations;
  std::function<sample(std::size_t operations)> run;
};

/// The first contender is the library's way. The others take turns with it, so that whatever else
/// the machine does hits all of them; returns the median of nanoseconds an operation for each.
/// Ends the program if one of them comes to another result than the first.
[[nodiscard]] inline std::vector<double> race(const std::vector<contender>& all,
                                              std::size_t rounds) {
  for (const contender& one : all) {
    const std::uint64_t expected = all[0].run(one.operations).checksum;
    const std::uint64_t found = one.run(one.operations).checksum;
    if (expected != found)
      fail(one.name + " comes to " + std::to_string(found) + ", not " + std::to_string(expected));
  }
  std::vector<std::vector<double>> times(all.size());
  for (std::size_t round = 0; round != rounds; ++round)
    for (std::size_t i = 0; i != all.size(); ++i)
      times[i].push_back(all[i].run(all[i].operations).nanoseconds /
                         static_cast<double>(all[i].operations));
  std::vector<double> medians;
  for (auto& of_one : times) {
    std::sort(of_one.begin(), of_one.end());
    medians.push_back(of_one[of_one.size() / 2]);
  }
  return medians;
}

/// With the unit that makes three digits readable.
[[nodiscard]] inline std::string time_in_words(double nanoseconds) {
  const char* const units[] = {"ns", "µs", "ms", "s"};
  std::size_t unit = 0;
  for (; nanoseconds >= 999.5 && unit != 3; ++unit) nanoseconds /= 1000;
  char words[40];
  std::snprintf(words, sizeof words, "%.*f %s",
                nanoseconds < 9.995   ? 2
                : nanoseconds < 99.95 ? 1
                                      : 0,
                nanoseconds, units[unit]);
  return words;
}

/// One row of a table in Markdown for each alternative.
inline void print_race(const std::string& question, const std::vector<contender>& all,
                       const std::vector<double>& medians) {
  for (std::size_t i = 1; i != all.size(); ++i)
    std::printf("| %s | %s | %s | %s | %.*f |\n", i == 1 ? question.c_str() : "",
                i == 1 ? time_in_words(medians[0]).c_str() : "", all[i].name.c_str(),
                time_in_words(medians[i]).c_str(), medians[i] < 99.95 * medians[0] ? 1 : 0,
                medians[i] / medians[0]);
  std::fflush(stdout);
}

}  // namespace benchmark

#endif  // ENTENTE_TESTS_BENCHMARK_MEASURE_HPP
