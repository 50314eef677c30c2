// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/atop.md shows, on a made-up file of ATOP's form.
#include "support/atop_rows.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/score_table.hpp>
#include <entente/query/owes.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <utility>

using namespace entente;

TEST_CASE("the page on ATOP", "[docs]") {
  std::istringstream file{atop_rows::members(
      {atop_rows::member(3375, 2, "1960-1-19", "", {{"defense", "1"}, {"milcon", ""}}),
       atop_rows::member(3375, 740, "1960-1-19", "")})};
  // clang-format off
diagnostic_log log{"atop5_1m.csv"};
const auto members = read_atop_members(file, log);        // a stream, or bytes that you hold
const auto built = world::build(atop_facts(members, log));
if (!built || !log.empty()) FAIL(log.total() << " mistakes");  // each in log.kept()

const snapshot now = built->on("1995-06-01"_day);
truth owed = owes(now, duty::defence, "COW2", "COW740");      // yes
truth reverse = owes(now, duty::defence, "COW740", "COW2");   // no
truth later = owes(built->on("2019-06-01"_day), duty::defence, "COW740", "COW2");  // unknown
  // clang-format on
  CHECK(owed.is_yes());
  CHECK(reverse.is_no());
  CHECK(later.is_unknown());

  int in_peace = 0, open = 0;
  // clang-format off
for (const atop_member& row : members.rows) {
  const truth contact = row.coded.is(atop_variable::milcon, 2);  // unknown where it is missing
  in_peace += contact.is_yes() ? 1 : 0;
  open += contact.is_unknown() ? 1 : 0;
}
  // clang-format on
  CHECK(in_peace == 0);
  CHECK(open == 1);
}

TEST_CASE("the page on tables", "[docs]") {
  const std::string bytes = "year,ccode,score\n1950,2,0.5\n1951,two,0.7\n1952,2,NA\n";
  std::map<std::pair<int, int>, cell<double>> scores;
  // clang-format off
diagnostic_log log{"scores.csv"};
csv_table table{bytes, log};                      // or a stream
const csv_column state = table.needed("ccode");   // a row without it is wrong
const csv_column year = table.needed("year");
const csv_column score = table.column("score");   // may be missing: "", NA, . or -9
while (table.next()) {
  const auto code = table.whole<int>(state, 1, 999);
  const auto when = table.whole<int>(year);
  if (!code || !when) continue;                   // it is in the log, and reading goes on
  scores[{*code, *when}] = table.decimal(score);
}
  // clang-format on
  CHECK(scores.size() == 2);
  CHECK(scores[{2, 1950}] == 0.5);
  CHECK(scores[{2, 1952}].is_missing());
  REQUIRE(log.total() == 1);
  CHECK(log.kept()[0].at.line == 3);
}

TEST_CASE("the page on scores", "[docs]") {
  const std::string file =
      "atopid,latent.depth.mean\n3180,0.203039445702275\n3375,0.313967089724427\n1005,NA\n";
  // clang-format off
diagnostic_log log{"alley-latent-depth-milsup.csv"};
const score_table depth = read_score_table(file,               // a stream, or bytes that you hold
    {.agreement = "atopid", .score = "latent.depth.mean", .prefix = "ATOP",
     .source = "Alley, latent treaty depth (posterior mean)"},
    log);
std::optional<double> us_japan = depth.at("ATOP3180");         // of the agreement of atop_facts
std::optional<double> missing = depth.at("ATOP1005");          // nothing: NA is not zero
std::optional<double> in_1990 = depth.in_year("ATOP3180", 1990);  // nothing: no table by year
  // clang-format on
  CHECK(log.empty());
  CHECK(us_japan == 0.203039445702275);
  CHECK(missing == std::nullopt);
  CHECK(in_1990 == std::nullopt);
}
