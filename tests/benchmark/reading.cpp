// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What reading tables costs, against other ways to the same cells in the same run, and what a world
// made of a file of ATOP's form costs in time and memory, as tables in Markdown
// (docs/performance.md). The files are made up; with ENTENTE_DATA_DIR, ATOP's own is read, too.
// With --smoke: small sizes, once, only to see that all ways come to the same results.
#include "benchmark/measure.hpp"
#include "support/csv.hpp"
#include "world/made_world.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/world/world.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <malloc.h>  // glibc: how much memory is in use
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace benchmark;
using namespace entente;

// --- files

/// Members of made-up alliances, as ATOP writes them: seven of eight between two states.
std::string made_up_members(std::size_t alliances) {
  std::string out = "atopid,member,phase,yrent,moent,dayent,yrexit,moexit,dayexit";
  for (const auto& variable : entente::detail::atop_variables)
    out += "," + std::string{variable.name};
  out += ",version\r\n";
  made::dice roll{1815};
  for (std::size_t i = 0; i != alliances; ++i) {
    const int members = roll.chance(88) ? 2 : roll.between(3, 25);
    const int from = roll.between(1815, 2018);
    const int until = roll.chance(50) ? 0 : (std::min)(2018, from + roll.between(1, 40));
    const int group = roll.between(0, 6);
    const int first = roll.between(0, 30);
    for (int m = 0; m != members; ++m) {
      // 217 states in seven groups; the members of one alliance are of one, and differ.
      const int member = 2 + 31 * group + (first + 7 * m) % 31;
      for (const int number :
           {static_cast<int>(1000 + i), member, 0, from, 1 + static_cast<int>(i % 12), 1, until,
            until == 0 ? 0 : 12, until == 0 ? 0 : 31})
        out += std::to_string(number) + ",";
      for (const auto& variable : entente::detail::atop_variables)
        out += std::to_string(
                   roll.chance(70) ? 0 : roll.between(0, (std::min)(int{variable.most}, 40))) +
               ",";
      out += "5.1\r\n";
    }
  }
  return out;
}

/// ATOP's own file, or nothing.
std::string atop_members() {
  const auto folder = csv::data_folder();
  if (!folder) return {};
  std::ifstream in{*folder + "/data/atop-5.1/atop5_1m.csv", std::ios::binary};
  std::ostringstream words;
  words << in.rdbuf();
  return words.str();
}

// --- cells

std::uint64_t sum_of(std::uint64_t sum, std::string_view cell) {
  return sum + cell.size() + (cell.empty() ? 0U : static_cast<unsigned char>(cell[0]));
}
std::uint64_t by_reader(csv_reader& reader) {
  std::uint64_t sum = 0;
  while (reader.next())
    for (const auto& cell : reader.cells()) sum = sum_of(sum, cell);
  return sum;
}
void drop_return(std::string& line) {
  if (!line.empty() && line.back() == '\r') line.pop_back();
}

/// Ways to the cells of a file without quotes; an operation is a byte.
std::vector<contender> ways_to_cells(const std::string& bytes) {
  const std::size_t size = bytes.size();
  return {{"`csv_reader` of bytes", size,
           [&](std::size_t) {
             return timed([&] {
               diagnostic_log log{"file"};
               csv_reader reader{bytes, log};
               return by_reader(reader);
             });
           }},
          {"`csv_reader` of a stream", size,
           [&](std::size_t) {
             std::istringstream stream{bytes};
             return timed([&] {
               diagnostic_log log{"file"};
               csv_reader reader{stream, log};
               return by_reader(reader);
             });
           }},
          {"`std::getline`, then `find(',')`", size,
           [&](std::size_t) {
             std::istringstream stream{bytes};
             return timed([&] {
               std::uint64_t sum = 0;
               for (std::string line; std::getline(stream, line);) {
                 drop_return(line);
                 std::vector<std::string> cells;
                 std::size_t from = 0;
                 for (std::size_t comma; (comma = line.find(',', from)) != std::string::npos;
                      from = comma + 1)
                   cells.push_back(line.substr(from, comma - from));
                 cells.push_back(line.substr(from));
                 for (const auto& cell : cells) sum = sum_of(sum, cell);
               }
               return sum;
             });
           }},
          {"`std::getline`, then `std::istringstream`", size, [&](std::size_t) {
             std::istringstream stream{bytes};
             return timed([&] {
               std::uint64_t sum = 0;
               for (std::string line; std::getline(stream, line);) {
                 drop_return(line);
                 std::istringstream in{line};
                 for (std::string cell; std::getline(in, cell, ',');) sum = sum_of(sum, cell);
                 // getline says nothing of an empty cell at the end, which adds nothing.
               }
               return sum;
             });
           }}};
}

void print_cells(const char* name, const std::string& bytes, std::size_t rounds) {
  const auto ways = ways_to_cells(bytes);
  const auto medians = race(ways, rounds);
  for (std::size_t i = 0; i != ways.size(); ++i)
    std::printf("| %s | %s | %.0f | %.1f |\n", i == 0 ? name : "", ways[i].name.c_str(),
                1000 / medians[i], medians[i] / medians[0]);
}

// --- worlds

std::size_t memory_in_use() {
  const auto now = mallinfo2();
  return now.uordblks + now.hblkhd;
}

struct stages {
  double read = 0, facts_of_rows = 0, world_of_facts = 0;
  std::size_t rows = 0, agreements = 0, rows_in_memory = 0, world_in_memory = 0;
};
stages make_world(const std::string& bytes) {
  stages found;
  diagnostic_log log{"file"};
  const double begin = processor_time();
  const std::size_t before_rows = memory_in_use();
  const auto file = read_atop_members(bytes, log);
  const std::size_t after_rows = memory_in_use();
  const double read = processor_time();
  const facts all = atop_facts(file, log);
  const double made = processor_time();
  const std::size_t before_world = memory_in_use();
  const auto built = world::build(all);
  const double end = processor_time();
  if (!built || !log.empty()) fail("a file that is sound is not read");
  found.world_in_memory = memory_in_use() - before_world;
  found.rows_in_memory = after_rows - before_rows;
  found.read = read - begin;
  found.facts_of_rows = made - read;
  found.world_of_facts = end - made;
  found.rows = file.rows.size();
  found.agreements = all.agreements.size();
  return found;
}

void print_world(const char* name, const std::string& bytes, std::size_t rounds) {
  std::vector<stages> all;
  for (std::size_t i = 0; i != rounds; ++i) all.push_back(make_world(bytes));
  const auto median = [&](double stages::*stage) {
    std::sort(all.begin(), all.end(),
              [&](const auto& a, const auto& b) { return a.*stage < b.*stage; });
    return all[all.size() / 2].*stage;
  };
  const double read = median(&stages::read), facts_of = median(&stages::facts_of_rows),
               world_of = median(&stages::world_of_facts);
  std::printf("| %s | %zu | %zu | %s | %s | %s | %s | %.1f MB | %.1f MB |\n", name,
              all[0].agreements, all[0].rows, time_in_words(read).c_str(),
              time_in_words(facts_of).c_str(), time_in_words(world_of).c_str(),
              time_in_words(read + facts_of + world_of).c_str(),
              static_cast<double>(all[0].rows_in_memory) / 1e6,
              static_cast<double>(all[0].world_in_memory) / 1e6);
  std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
  const bool is_smoke = count > 1 && std::string_view{arguments[1]} == "--smoke";
  if (count > 2 || (count == 2 && !is_smoke)) {
    std::fprintf(stderr, "usage: %s [--smoke]\n", arguments[0]);
    return 2;
  }
  const std::size_t rounds = is_smoke ? 1 : 15;
  const std::size_t alliances = is_smoke ? 20 : 789;
  const std::string own = atop_members();
  const std::string made_up = made_up_members(alliances);

  std::printf("| file | way to its cells | MB/s | ratio |\n| --- | --- | ---: | ---: |\n");
  print_cells("made up", made_up, rounds);
  if (!own.empty()) print_cells("ATOP 5.1, members", own, rounds);
  std::printf(
      "\n| file | alliances | rows | read | to facts | to a world | together | rows | world |\n"
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
  if (own.empty())
    std::printf("| ATOP 5.1: ENTENTE_DATA_DIR is not set | | | | | | | | |\n");
  else
    print_world("ATOP 5.1", own, rounds);
  for (const std::size_t factor :
       is_smoke ? std::vector<std::size_t>{1, 2} : std::vector<std::size_t>{1, 10, 100})
    print_world(("made up, " + std::to_string(factor) + "x").c_str(),
                made_up_members(alliances * factor), factor == 100 ? 3 : rounds);
}
