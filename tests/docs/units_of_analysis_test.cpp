// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/units-of-analysis.md shows.
#include "world/made_world.hpp"
#include <entente/io/table_writer.hpp>
#include <entente/measure.hpp>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

world three_states() {
  facts all;
  for (const std::string_view code : {"ARC", "BOR", "CAS"})
    all.parties.push_back(made::state_row(code));
  all.coverage = period{made::day("1900-01-01"), made::day("2000-01-01")};
  agreement_record a = made::treaty_row("PACT", {"ARC", "BOR"}, "1950-03-01");
  a.ended = made::dated("1952-01-01");
  article_record one = made::pledge_row("1", duty::defence);
  one.bearers = made::parties({"ARC"});
  a.articles = {one, made::pledge_row("2", duty::consultation)};
  agreement_record b = made::treaty_row("CLUB", {"ARC", "BOR", "CAS"}, "1951");
  b.articles = {made::pledge_row("1", duty::nonaggression)};
  b.ended = made::dated("1953-06-01");
  all.agreements = {a, b};
  return world::build(all).value();
}

}  // namespace

TEST_CASE("the page's dyad-years are these", "[docs]") {
  const world w = three_states();
  std::ostringstream out;
  // clang-format off
const dyad_years table{w, {1950, 1959}, year_rule::any_day};
const auto code = [&](party_id p) { return w.all_facts().parties[p.index()].code; };
const columns wanted{
    column{"from", [&](const dyad_year& row) { return code(row.bearer()); }},
    column{"to", [&](const dyad_year& row) { return code(row.beneficiary()); }},
    column{"year", [](const dyad_year& row) { return row.year(); }},
    column{"defence", [](const dyad_year& row) { return row.owes(duty::defence); }},
    column{"nonaggression", [](const dyad_year& row) { return row.owes(duty::nonaggression); }},
    column{"agreements", [](const dyad_year& row) { return row.agreements().certain; }}};
out << to_comment({{{"my_treaties.csv", "2"}}, "years by the rule of any day"});
write_csv(out, table | std::views::take(6), wanted, {.missing = "NA", .line_end = "\n"});
  // clang-format on
  const std::string expected = R"(
# made by: entente 0.1.0
# source: my_treaties.csv, version 2
# note: years by the rule of any day
from,to,year,defence,nonaggression,agreements
ARC,BOR,1950,1,0,1
ARC,BOR,1951,1,1,2
ARC,BOR,1952,0,1,1
ARC,BOR,1953,0,1,1
ARC,CAS,1951,0,1,1
ARC,CAS,1952,0,1,1
)";
  CHECK("\n" + out.str() == expected);
  std::ostringstream lines;
  // clang-format off
write_json_lines(lines, state_years{w, {1950, 1950}, year_rule::last_day},
                 columns{column{"state", [&](const state_year& row) { return code(row.party()); }},
                         column{"defence", [](const state_year& row) { return row.owes(duty::defence); }}});
  // clang-format on
  CHECK("\n" + lines.str() == R"(
{"state": "ARC", "defence": true}
{"state": "BOR", "defence": false}
)");
}

TEST_CASE("the page's folds are these", "[docs]") {
  const world w = three_states();
  // clang-format off
const undirected_dyad_years either{w, {1950, 1950}, year_rule::any_day, fold_either{}};
const undirected_dyad_years both{w, {1950, 1950}, year_rule::any_day, fold_both{}};
const undirected_dyad_years most{w, {1950, 1950}, year_rule::any_day, fold_max{atop_value}};
  // clang-format on
  CHECK((*either.begin()).certain() == flag_set<duty>{duty::defence, duty::consultation});
  CHECK((*both.begin()).certain() == flag_set<duty>{duty::consultation});
  CHECK((*most.begin()).certain() == flag_set<duty>{duty::defence, duty::consultation});
}

TEST_CASE("the page's algorithms are these", "[docs]") {
  const world w = three_states();
  const dyad_years table{w, {1950, 1959}, year_rule::any_day};
  // clang-format off
const auto defended = std::ranges::count_if(
    table, [](const dyad_year& row) { return row.owes(duty::defence).is_yes(); });
const int last = std::ranges::max(table | std::views::transform(&dyad_year::year));
std::vector<agreement_id> binding;
std::ranges::copy((*table.begin()).by(), std::back_inserter(binding));  // which bind the two
  // clang-format on
  CHECK(binding == std::vector<agreement_id>{w.find_agreement("PACT")});
  CHECK(defended == 2);
  CHECK(last == 1953);
}

TEST_CASE("the page's k-ads are these", "[docs]") {
  const world w = three_states();
  std::size_t seen = 0;
  // clang-format off
const auto in_the_system = [&](int year) {
  std::vector<party_id> states = all_states(w);
  if (year < 1920) states.pop_back();  // or from a table of states and years
  return states;
};
for (const k_ad<2>& pair : k_ads<2>{in_the_system, 1950})
  seen += pair[0] < pair[1] ? 1U : 0U;

const auto formed = forming_k_ads<2>(w, 1950);
const auto is_event = [&](const k_ad<2>& one) {
  return std::ranges::any_of(formed, [&](const auto& f) { return f.members == one; });
};
const auto sample = sample_rare_events(k_ads<2>{in_the_system, 1950}, is_event, 1, 1816);
const double weight = sample.weight(false);             // pairs that one of the others stands for
const auto subtract = sample.intercept_correction();  // from the intercept of a logit, if any
  // clang-format on
  CHECK(seen == 3);
  CHECK(sample.events.size() == 1);
  CHECK(sample.others.rows.size() == 1);
  CHECK(weight == 2);
  CHECK(subtract.value() == Catch::Approx(0.6931471805599453));
}

TEST_CASE("the page's durations are these", "[docs]") {
  const world w = three_states();
  std::ostringstream out;
  // clang-format off
const auto why = [&](const duration_row& row) {
  return row.agreement == w.find_agreement("PACT") ? "renegotiated" : "";
};
write_csv(out, agreement_spells(w, why), columns{
    column{"agreement", [](const duration_row& row) { return row.agreement.index(); }},
    column{"from", [](const duration_row& row) { return row.during.from; }},
    column{"until", [](const duration_row& row) { return row.during.until; }},
    column{"least_days", [](const duration_row& row) { return row.least_days; }},
    column{"most_days", [](const duration_row& row) { return row.most_days; }},
    column{"ended", [](const duration_row& row) { return row.ended; }},
    column{"cause", [](const duration_row& row) { return row.cause.view(); }}},
    {.line_end = "\n"});
  // clang-format on
  CHECK("\n" + out.str() == R"(
agreement,from,until,least_days,most_days,ended,cause
0,1950-03-01,1952-01-01,671,671,1,renegotiated
1,1951,1953-06-01,518,882,1,
)");
}
