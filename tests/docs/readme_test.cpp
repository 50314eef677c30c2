// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What README.md shows of research data, on a made-up file of ATOP's form.
#include "support/atop_rows.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/sentence.hpp>
#include <entente/io/table_writer.hpp>
#include <entente/measure/dyad_years.hpp>
#include <entente/model/agreement.hpp>
#include <entente/model/state.hpp>

#include <catch2/catch_test_macros.hpp>

#include <iostream>
#include <sstream>
#include <string>

using namespace entente;

namespace {
inline constexpr struct arcadia final : state<"COW991", "Arcadia"> {
} arcadia;
inline constexpr struct borduria final : state<"COW992", "Borduria"> {
} borduria;
inline constexpr struct my_treaty final
    : agreement<"MINE", "my treaty", in_force<"2018-05-01">, between<arcadia, borduria>,
                article<"1", pledge<duty::defence>>> {
} my_treaty;
}  // namespace

TEST_CASE("the front page makes a table of rows and types", "[docs]") {
  std::istringstream file{
      atop_rows::members({atop_rows::member(3375, 2, "1960-1-19", "1960-6-1", {{"defense", "1"}}),
                          atop_rows::member(3375, 740, "1960-1-19", "1960-6-1")})};
  std::ostringstream out;
  // clang-format off
diagnostic_log log{"atop5_1m.csv"};
const auto members = read_atop_members(file, log);           // a stream, or bytes that you hold
const facts alliances = atop_facts(members, log);
std::cerr << to_string(log.kept());                          // mistakes, with line and column
const world w = world::build(alliances, my_treaty).value();  // rows and types

const auto code = [&](party_id party) { return w.all_facts().parties[party.index()].code; };
write_csv(out, dyad_years{w, {1950, 2018}, year_rule::any_day}, columns{
    column{"from", [&](const dyad_year& row) { return code(row.bearer()); }},
    column{"to", [&](const dyad_year& row) { return code(row.beneficiary()); }},
    column{"year", [](const dyad_year& row) { return row.year(); }},
    column{"defence", [](const dyad_year& row) { return row.owes(duty::defence); }}});
  // clang-format on
  CHECK(log.empty());
  CHECK(out.str() ==
        "from,to,year,defence\r\nCOW2,COW740,1960,1\r\nCOW740,COW2,1960,0\r\n"
        "COW991,COW992,2018,1\r\nCOW992,COW991,2018,1\r\n");
}
