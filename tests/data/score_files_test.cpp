// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Published scores of alliances, as their files have them. Skipped where ENTENTE_DATA_DIR is not
// set.
#include "support/csv.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/score_table.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>
#include <string>

using namespace entente;

namespace {

std::string path_of(const std::string& name) {
  return csv::data_folder().value() + "/data/" + name + ".csv";
}
std::ifstream open(const std::string& name) {
  std::ifstream in{path_of(name), std::ios::binary};
  REQUIRE(in.good());
  return in;
}
const std::string folder = "alliance-institutionalization/";

#define NEEDS_SCORES()                                                       \
  if (!csv::data_folder().has_value() ||                                     \
      !std::ifstream{path_of(folder + "benson-clinton-2016-scores")}.good()) \
  SKIP("ENTENTE_DATA_DIR is not set, or holds no scores")

/// A column of a file by agreement, without a mistake.
score_table scores(const std::string& file, std::string_view column, std::size_t rows) {
  diagnostic_log log{file};
  std::ifstream in = open(folder + file);
  score_table made = read_score_table(
      in, {.agreement = "atopid", .score = column, .prefix = "ATOP", .source = file}, log);
  CHECK(log.empty());
  CHECK(made.size() == rows);
  CHECK(made.agreements().size() == rows);
  return made;
}
score_table benson_clinton(std::string_view column) {
  return scores("benson-clinton-2016-scores", column, 492);
}

struct spread {
  double mean = 0, least = 1e9, most = -1e9;
};
spread spread_of(const score_table& table) {
  spread made;
  for (const agreement_code& code : table.agreements()) {
    const double score = table.at(code).value();
    made.mean += score / static_cast<double>(table.size());
    made.least = std::min(made.least, score);
    made.most = std::max(made.most, score);
  }
  return made;
}

}  // namespace

TEST_CASE("Benson and Clinton: depth, scope and capacity of 492 alliances", "[data][atop]") {
  NEEDS_SCORES();
  const score_table depth = benson_clinton("Depth.score"), scope = benson_clinton("Scope.score"),
                    capacity = benson_clinton("PotMilCapacity.score");
  const auto holds = [&](const char* code, double deep, double broad, double capable) {
    CAPTURE(code);
    CHECK(depth.at(code) == deep);
    CHECK(scope.at(code) == broad);
    CHECK(capacity.at(code) == capable);
  };
  holds("ATOP3180", -0.18, 0.114, 1.169);
  holds("ATOP3375", 0.698, -0.473, 0.994);
  holds("ATOP3240", 0.403, -0.171, 0.982);
  holds("ATOP3285", 0.923, -0.165, 1.086);
  holds("ATOP2445", 0.279, 2.104, 0.848);
  // By what its text says, the one of 1949 is less deep than the one of 1960.
  CHECK(*depth.at("ATOP3180") < *depth.at("ATOP3375"));
  // They are standardized; pacts of nonaggression alone have no score.
  const spread of_depth = spread_of(depth);
  CHECK((-0.001 < of_depth.mean && of_depth.mean < 0.001));
  CHECK(of_depth.least == -0.571);
  CHECK(of_depth.most == 4.097);
  CHECK(depth.at("ATOP3815") == std::nullopt);
  CHECK(depth.at("3180") == std::nullopt);
}

TEST_CASE("Benson and Clinton: five of their alliances are none of ATOP 5.1", "[data][atop]") {
  NEEDS_SCORES();
  diagnostic_log log{"atop5_1m.csv"};
  std::ifstream in = open("atop-5.1/atop5_1m");
  const world w = world::build(atop_facts(read_atop_members(in, log), log)).value();
  const score_table depth = benson_clinton("Depth.score");
  const snapshot now = w.on("1990-01-01");
  std::set<std::string> strangers;
  for (const agreement_code& code : depth.agreements())
    if (!now.find_agreement(code).is_valid()) strangers.insert(std::string{code.view()});
  CHECK(strangers ==
        std::set<std::string>{"ATOP2380", "ATOP4050", "ATOP4590", "ATOP4660", "ATOP4835"});
}

TEST_CASE("Alley: latent depth of 289 alliances with its uncertainty", "[data][atop]") {
  NEEDS_SCORES();
  const std::string file = "alley-latent-depth-milsup";
  const score_table depth = scores(file, "latent.depth.mean", 289);
  const score_table deviation = scores(file, "latent.depth.sd", 289);
  CHECK(depth.at("ATOP3180") == 0.203039445702275);
  CHECK(deviation.at("ATOP3180") == 0.459778550551917);
  CHECK(depth.at("ATOP3375") == 0.313967089724427);
  CHECK(deviation.at("ATOP3375") == 0.438072006680024);
  CHECK(depth.at("ATOP1005") == 0.320332089855322);
  CHECK(depth.source() == file);
}

TEST_CASE("scores by phase: the official levels, read as numbers", "[data][atop]") {
  NEEDS_SCORES();
  diagnostic_log log{"atopinst5_1.csv"};
  std::ifstream in = open(folder + "atopinst5_1");
  const score_table levels = read_score_table(in,
                                              {.agreement = "atopidphase",
                                               .score = "milinst",
                                               .of = scored::phase,
                                               .which = "atopidphase",
                                               .prefix = "ATOP"},
                                              log);
  CHECK(log.empty());
  CHECK(levels.size() == 849);
  CHECK(levels.agreements().size() == 789);
  CHECK(levels.in_phase("ATOP3180", 1) == 1.0);
  CHECK(levels.in_phase("ATOP3180", 2) == 2.0);
  CHECK(levels.in_phase("ATOP3180", 3) == std::nullopt);
  CHECK(levels.in_phase("ATOP3375", 0) == 2.0);
  CHECK(levels.at("ATOP3375") == std::nullopt);
  int known = 0;
  for (const agreement_code& code : levels.agreements())
    for (int phase = 0; phase != 5; ++phase) known += levels.in_phase(code, phase) ? 1 : 0;
  CHECK(known == 843);  // six are missing
}

TEST_CASE("scores by year: a table that has a year of several phases more than once",
          "[data][atop]") {
  NEEDS_SCORES();
  const std::string file = "similarity-reference/dodl_alliance_year_measures";
  if (!std::ifstream{path_of(file)}.good()) SKIP("no table of measures by year");
  const auto by_year = [&](std::string_view column) {
    diagnostic_log log{file};
    std::ifstream in = open(file);
    score_table made = read_score_table(in,
                                        {.agreement = "atopid",
                                         .score = column,
                                         .of = scored::year,
                                         .which = "year",
                                         .prefix = "ATOP"},
                                        log);
    CHECK(log.total() == 284);
    CHECK(log.kept()[0].rule == errc::row_is_given_once);
    CHECK(made.size() == 10790 - 284);
    CHECK(made.agreements().size() == 511);
    return made;
  };
  const score_table depth = by_year("Depth.score"), latent = by_year("latent.depth.mean");
  CHECK(depth.in_year("ATOP3180", 1990) == -0.18);
  CHECK(depth.in_year("ATOP3180", 1969) == std::nullopt);
  CHECK(depth.in_year("ATOP3180", 2014) == -0.18);
  CHECK(depth.in_year("ATOP3180", 2015) == std::nullopt);
  // Where it has a score, it is the one of the alliance.
  const score_table of_benson = benson_clinton("Depth.score");
  const score_table of_alley = scores("alley-latent-depth-milsup", "latent.depth.mean", 289);
  int equal = 0, missing = 0;
  for (const agreement_code& code : depth.agreements())
    for (int year = 1970; year != 2015; ++year) {
      if (const auto found = depth.in_year(code, year)) CHECK(found == of_benson.at(code));
      if (const auto found = latent.in_year(code, year)) {
        CHECK(found == of_alley.at(code));
        ++equal;
      } else {
        ++missing;
      }
    }
  CHECK(equal == 2296);
  CHECK(missing == 20699);
}
