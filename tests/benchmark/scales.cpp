// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What scoring every phase of ATOP on seven scales costs, against the published rules on rows of
// words, as scripts hold them, and written by hand on numbers, as a table in Markdown
// (docs/performance.md); and what it costs on every scale of the library. The rows are made up;
// with ENTENTE_DATA_DIR, ATOP's own are scored, too. With --smoke: once, only to see that all ways
// come to the same levels.
#include "benchmark/measure.hpp"
#include "support/coded_rows.hpp"
#include "support/csv.hpp"
#include <entente/io/atop_features.hpp>
#include <entente/scale/alley.hpp>
#include <entente/scale/bilateral_instruments.hpp>
#include <entente/scale/convening.hpp>
#include <entente/scale/kinne.hpp>
#include <entente/scale/leeds_anac.hpp>
#include <entente/scale/legalization.hpp>
#include <entente/scale/nato_partnership.hpp>
#include <entente/scale/nato_toolbox.hpp>
#include <entente/scale/reification.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace benchmark;
using namespace entente;

constexpr std::size_t phases = 849;  // of ATOP 5.1
constexpr std::uint64_t unknown = 7;

struct mixed {
  std::uint64_t value = 0;
  void add(std::uint64_t rank) { value = value * 31 + rank; }
};

// --- the library's way

template <class Scale>
std::uint64_t rank(const features& of) {
  const auto found = score_of<Scale>(of);
  return found.status == standing::assessed ? found.value().rank() : unknown;
}
template <product_scale Scale>
std::uint64_t rank(const features& of) {
  const auto found = score_of<Scale>(of);
  std::uint64_t ranks = unknown;
  if (found.status == standing::assessed)
    for (const std::size_t one : found.value().ranks()) ranks = ranks * 8 + one;
  return ranks;
}
template <class... Scales>
void add_ranks(mixed& sum, const features& of) {
  (sum.add(rank<Scales>(of)), ...);
}
void add_all(mixed& sum, const features& of) {
  add_ranks<military_institutionalization, formality, alley_scope, alley_military_coordination,
            alley_military_coordination_as_published, alley_economic_aggregation,
            alley_foreign_policy>(sum, of);
}

/// The scales that count other features, too: of these a phase has only duties.
void add_others(mixed& sum, const features& of) {
  add_ranks<voice_and_hierarchy, nato_partnership, nato_frameworks, nato_tools, kinne_areas,
            defence_cooperation, reification, reification_by_highest, legalization,
            legalization_form, convening, bilateral_instruments>(sum, of);
}

// --- rows of words by the name of the column; a missing cell is empty

using words = std::map<std::string, std::string>;

words words_of(const atop_phase& row) {
  words made;
  for (std::size_t i = 0; i != atop_common_variable_count; ++i) {
    const auto variable = static_cast<atop_variable>(i);
    const auto found = row.coded[variable];
    made[std::string{name_of(variable)}] = found ? std::to_string(*found) : std::string{};
  }
  return made;
}
bool is(const words& row, const char* name, const char* value) { return row.at(name) == value; }
bool none(const words& row, const char* name) { return row.at(name).empty(); }
bool some(const words& row, const char* name) { return !none(row, name) && !is(row, name, "0"); }

std::uint64_t military_by_words(const words& row) {
  if (is(row, "milcon", "3") || is(row, "intcom", "1") || some(row, "base")) return 2;
  const auto military = [&](const char* name) { return is(row, name, "1") || is(row, name, "4"); };
  if (is(row, "milcon", "2") || is(row, "milaid", "3") || is(row, "milaid", "4") ||
      some(row, "subord") || is(row, "contrib", "1") || military("orgpurp1") ||
      military("orgpurp2"))
    return 1;
  for (const char* name :
       {"milcon", "intcom", "base", "milaid", "subord", "contrib", "orgpurp1", "orgpurp2"})
    if (!none(row, name)) return 0;
  return unknown;
}
std::uint64_t formality_by_words(const words& row) {
  const bool no_treaty = none(row, "estmode") && none(row, "pubsecr");
  const bool no_body = none(row, "organ1") && none(row, "organ2");
  if (no_treaty && no_body) return unknown;
  if (no_treaty || no_body) return 0;
  const auto body = [&](const char* name) { return is(row, name, "2") || is(row, name, "3"); };
  return (is(row, "estmode", "1") && !is(row, "pubsecr", "2") ? 1U : 0U) +
         (body("organ1") || body("organ2") ? 1U : 0U);
}
void add_by_words(mixed& sum, const words& row) {
  sum.add(military_by_words(row));
  sum.add(formality_by_words(row));
  const auto count = [](std::initializer_list<bool> things) {
    std::uint64_t found = 0;
    for (const bool thing : things) found += thing ? 1 : 0;
    return found;
  };
  const bool aid = some(row, "milaid"), command = is(row, "intcom", "1"),
             body = some(row, "organ1"), beside = is(row, "compag", "1");
  sum.add(
      count({is(row, "conditio", "0"), aid, some(row, "ecaid"), body, is(row, "agprois", "5")}));
  sum.add(count({some(row, "milcon"), some(row, "base"), aid, command, body, beside}));
  sum.add(count({is(row, "milcon", "1") || is(row, "milcon", "2"),
                 is(row, "base", "2") || is(row, "base", "3"), aid, command, body, beside}));
  sum.add(count({is(row, "ecaid", "3"), is(row, "nomicoop", "1"), is(row, "compag", "2"),
                 is(row, "agprois", "2")}));
  sum.add(count({is(row, "noothall", "1"), some(row, "notaiden"), is(row, "thirdcom", "1"),
                 is(row, "divgains", "1"), some(row, "interv")}));
}

// --- by hand, on numbers

void add_by_hand(mixed& sum, const atop_phase& row) {
  const auto rank_of = [](int rank) {
    return rank == coded_rows::not_coded ? unknown : static_cast<std::uint64_t>(rank);
  };
  sum.add(rank_of(coded_rows::military_institutionalization(row)));
  sum.add(rank_of(coded_rows::formality(row)));
  const auto sums = coded_rows::alley(row);
  for (const int index :
       {sums.scope, sums.military, sums.military_before, sums.economic, sums.foreign_policy})
    sum.add(rank_of(index));
}

// --- the races

/// Scores every row in a run; what is measured is the run, not the row.
template <class Rows, class Add>
contender scoring(const std::string& name, const Rows& rows, const Add& add) {
  return {name, 1, [&rows, add](std::size_t) {
            return timed([&] {
              mixed sum;
              for (const auto& row : rows) add(sum, row);
              return sum.value;
            });
          }};
}

void race_over(const char* whose, const std::vector<atop_phase>& rows, std::size_t rounds) {
  std::vector<words> by_name;
  for (const auto& row : rows) by_name.push_back(words_of(row));
  const std::vector<contender> all{
      scoring("entente", rows,
              [](mixed& sum, const atop_phase& row) { add_all(sum, features_of(row)); }),
      scoring("rules on `std::map<std::string, std::string>`", by_name, add_by_words),
      scoring("rules by hand on numbers", rows, add_by_hand)};
  print_race(std::string{whose} + ", " + std::to_string(rows.size()) + " phases, seven scales", all,
             race(all, rounds));
  const auto nineteen = race({scoring("entente", rows,
                                      [](mixed& sum, const atop_phase& row) {
                                        const features of = features_of(row);
                                        add_all(sum, of);
                                        add_others(sum, of);
                                      })},
                             rounds);
  std::printf("| %s, %zu phases, nineteen scales | %s |  |  |  |\n", whose, rows.size(),
              time_in_words(nineteen[0]).c_str());
}

/// ATOP's own. Alley's indexes are of alliances with active support: here, all are taken for such.
std::vector<atop_phase> own_phases() {
  const auto folder = csv::data_folder();
  if (!folder) return {};
  std::ifstream in{*folder + "/data/atop-5.1/atop5_1aph.csv", std::ios::binary};
  if (!in) return {};
  diagnostic_log log{"atop5_1aph.csv"};
  std::vector<atop_phase> rows = read_atop_phases(in, log).rows;
  for (auto& row : rows) row.coded.set(atop_variable::active, std::int16_t{1});
  return rows;
}

}  // namespace

int main(int count, char** arguments) {
  const bool is_smoke = count > 1 && std::string_view{arguments[1]} == "--smoke";
  const std::size_t rounds = is_smoke ? 1 : 15;
  std::mt19937 random{1815};
  std::vector<atop_phase> made_up;
  for (std::size_t i = 0; i != phases; ++i) made_up.push_back(coded_rows::any_phase(random, 40));
  std::printf(
      "| scoring | entente | the other way | takes | ratio |\n"
      "| --- | ---: | --- | ---: | ---: |\n");
  race_over("made up", made_up, rounds);
  const auto own = own_phases();
  if (own.empty())
    std::printf("| ATOP 5.1: ENTENTE_DATA_DIR is not set | | | | |\n");
  else
    race_over("ATOP 5.1", own, rounds);
}
