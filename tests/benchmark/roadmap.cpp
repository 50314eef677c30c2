// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What the search for plans costs, against all sets of steps one after another, as a table in
// Markdown (docs/performance.md): 20 made-up steps, with a goal and without, and a whole roadmap of
// the curated steps. With --smoke: once, only to see that both come to the same front.
#include "benchmark/measure.hpp"
#include <entente/data/candidate_steps.hpp>
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>
#include <entente/query/roadmap.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace benchmark;
using namespace entente;

struct instance {
  std::string name;
  std::vector<entente::detail::searched_step> steps;
  std::uint64_t must_cover = 0;
};

struct mixed {
  std::uint64_t value = 0;
  void add(std::uint64_t gain, std::uint64_t exposure) {
    value = (value * 31 + gain) * 31 + exposure;
  }
};

std::uint64_t by_search(const instance& of) {
  entente::detail::search_bounds within;
  within.must_cover = of.must_cover;
  entente::detail::plan_search<std::uint32_t> search{of.steps, within};
  search.run();
  if (!search.is_exact()) fail("the search is not exact");
  mixed sum;
  for (const auto& p : std::move(search).front(
           [&of](std::uint64_t covers, std::uint64_t) { return (of.must_cover & ~covers) == 0; }))
    sum.add(p.gain, p.exposure);
  return sum.value;
}

/// Every set, its sums made from the set without its lowest step; then the best gain at each
/// exposure.
std::uint64_t by_all_sets(const instance& of) {
  struct total {
    std::uint64_t gain = 0, exposure = 0, covers = 0;
  };
  const std::size_t sets = std::size_t{1} << of.steps.size();
  std::vector<total> all(sets);
  std::vector<total> good;
  for (std::size_t set = 0; set != sets; ++set) {
    if (set != 0) {
      const total& fewer = all[set & (set - 1)];
      const auto& step = of.steps[static_cast<std::size_t>(std::countr_zero(set))];
      all[set] = {fewer.gain + step.gain, fewer.exposure + step.exposure,
                  fewer.covers | step.covers};
    }
    if ((of.must_cover & ~all[set].covers) == 0) good.push_back(all[set]);
  }
  std::sort(good.begin(), good.end(), [](const total& a, const total& b) {
    return a.exposure != b.exposure ? a.exposure < b.exposure : a.gain > b.gain;
  });
  mixed sum;
  std::uint64_t best = 0;
  bool is_first = true;
  for (const total& t : good) {
    if (!is_first && t.gain <= best) continue;
    sum.add(t.gain, t.exposure);
    best = t.gain;
    is_first = false;
  }
  return sum.value;
}

instance made(std::string name, std::uint32_t ranks, std::uint32_t parts) {
  std::mt19937 random{20230215};
  const auto up_to = [&random](std::uint32_t n) {
    return static_cast<std::uint32_t>(random() % n);
  };
  instance of{std::move(name), {}, (std::uint64_t{1} << parts) - 1};
  for (std::size_t i = 0; i != 20; ++i) {
    entente::detail::searched_step s{up_to(ranks), up_to(ranks), 0, 0};
    if (parts != 0) s.covers = std::uint64_t{1} << (i < parts ? i : up_to(parts));
    of.steps.push_back(s);
  }
  return of;
}
/// Every set that covers the parts is on the front: the worst that 20 steps can be.
instance doubled(std::string name, std::uint32_t parts) {
  instance of{std::move(name), {}, (std::uint64_t{1} << parts) - 1};
  for (std::uint32_t i = 0; i != 20; ++i)
    of.steps.push_back({1U << i, 1U << i, parts == 0 ? 0 : std::uint64_t{1} << (i * 7 % parts), 0});
  return of;
}

}  // namespace

int main(int argc, char** argv) {
  const bool smoke = argc == 2 && std::string_view{argv[1]} == "--smoke";
  const std::vector<instance> instances{
      made("20 steps, ranks 0 to 5", 6, 0),
      made("20 steps, ranks 0 to 5, a goal of 8 parts", 6, 8),
      made("20 steps, weights up to 60,000", 60000, 0),
      doubled("20 steps, of which no two sets come to the same", 0),
      doubled("the same, a goal of 2 parts", 2),
      doubled("the same, a goal of 4 parts", 4)};
  if (!smoke) {
    std::puts("| the front of | entente | another way | takes | times |");
    std::puts("| --- | --- | --- | --- | --- |");
  }
  for (const instance& of : instances) {
    const auto way = [&of](std::uint64_t (*work)(const instance&)) {
      return [&of, work](std::size_t) { return timed([&] { return work(of); }); };
    };
    const std::vector<contender> all{{"search", 1, way(&by_search)},
                                     {"all sets", 1, way(&by_all_sets)}};
    const auto medians = race(all, smoke ? 1 : 5);
    if (!smoke) print_race(of.name, all, medians);
  }
  const world w{data::catalogue::everything};
  const snapshot now = w.on("2023-02-15");
  const sample whole = timed([&now] {
    mixed sum;
    for (const auto& p : roadmap(now, data::nato, data::japan, data::candidate_steps,
                                 level<nato_partnership>{"ITPP"}, {.widen = true})
                             .front)
      sum.add(p.gain, p.exposure);
    return sum.value;
  });
  if (!smoke)
    std::printf("\nA roadmap of the 38 curated steps to a level, 34 of them candidates: %s\n",
                time_in_words(whole.nanoseconds).c_str());
  return 0;
}
