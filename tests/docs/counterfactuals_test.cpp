// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/counterfactuals.md shows.
#include "support/csv.hpp"
#include <entente/data/claims.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/spending_targets.hpp>
#include <entente/entente.hpp>
#include <entente/io/report_claims.hpp>
#include <entente/io/report_compare.hpp>
#include <entente/io/series_table.hpp>
#include <entente/query/compare.hpp>
#include <entente/query/compare_bridges.hpp>
#include <entente/query/links.hpp>
#include <entente/query/meets.hpp>
#include <entente/query/protection.hpp>
#include <entente/query/threats.hpp>
#include <entente/world/adopted.hpp>

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <string>

using namespace entente;
using namespace entente::data;

namespace {
const world& w() {
  static const world made{catalogue::everything};
  return made;
}
const date day = "2023-02-15"_day;
bool has(const std::string& words, const char* part) {
  return words.find(part) != std::string::npos;
}
}  // namespace

// --- drafts
inline constexpr struct british_guarantee final
    : proposal<"GBR_GUARANTEE", "Draft guarantee of Japan", between<united_kingdom, japan>,
               article<"1", pledge<duty::defence>, bearer<united_kingdom>, beneficiary<japan>>> {
} british_guarantee;
inline constexpr struct mutual_guarantee final
    : proposal<"MUTUAL", "Draft of mutual defence", between<nato, japan>,
               article<"1", pledge<duty::defence>>> {
} mutual_guarantee;

TEST_CASE("the page on counterfactuals: without a state", "[docs]") {
  const comparison found = compare(w(), w().without(united_states), "2023-02-15"_day, japan);
  const auto defence = found.bearers(duty::defence, japan);  // .first {USA}, .second {}
  const auto stays = found.kept(compared_kind::domain);
  const std::string table = to_table(found);  // every row, in Markdown

  CHECK(defence.first == row_list<text>{text{"USA"}});
  CHECK(defence.second.empty());
  CHECK(stays.size() == 23);
  const std::string shown = to_text(found);
  CHECK(has(shown, R"(  lost: 5 duties, 1 agreement, 1 domain, 1 form; gained: nothing; less sure: 1
  agreement, 1 domain, 1 form; kept: 4 duties, 10 agreements, 23 domains, 20
  forms, 8 roles, 13 rules; defence owed to JPN: from {USA} to {};
)"));
  CHECK(has(table, R"(| kind | what | who | whom | by | first | second | becomes |
| --- | --- | --- | --- | --- | --- | --- | --- |
| duty | defence | USA | JPN | USJPN1960, article V | yes | no | lost |
)"));
}

TEST_CASE("the page on counterfactuals: other worlds", "[docs]") {
  const auto no_treaty = compare(w(), w().without(agreement_ref{"USJPN1960"}), day, japan);
  const auto one_tie = compare(w(), w().without(united_states), day, nato, japan);  // loses nothing
  const auto in_a_day =
      compare(w().on("2022-12-15"_day), w().on("2022-12-16"_day), japan);  // two rules gained

  const bridges_to europe{{germany, france, united_kingdom}, {.mandates = {"defence"}}};
  const auto forums = compare(w(), w().without(nato), day, japan, europe);
  const auto lost = forums.lost(compared_kind::bridge);  // NATO with each of the three

  CHECK(lost.size() == 3);
  CHECK(no_treaty.lost().size() == 8);
  CHECK(one_tie.lost().empty());
  CHECK(in_a_day.gained().size() == 2);
}

TEST_CASE("the page on counterfactuals: a draft", "[docs]") {
  const world with_drafts = w().with(british_guarantee, mutual_guarantee);
  const auto later = adopted(with_drafts, british_guarantee, "2023-01-01"_day);
  const auto hedge = compare(w().without(united_states), later->without(united_states), day, japan)
                         .bearers(duty::defence, japan);  // from {} to {GBR}

  const auto refused = adopted(with_drafts, mutual_guarantee, "2010-01-01"_day);
  const std::string why = refused ? "" : to_string(refused.error()[0]);

  REQUIRE(later);
  CHECK(hedge.first.empty());
  CHECK(hedge.second == row_list<text>{text{"GBR"}});
  REQUIRE(!refused);
  INFO(why);
  CHECK(has(why, "JPN in agreement MUTUAL"));
}

TEST_CASE("the page on counterfactuals: protection", "[docs]") {
  const snapshot now = w().on("2023-02-15"_day);
  const protection of_japan = most_protective(now, japan, duty::defence);
  const bool rests_on_one = of_japan.rests_on(united_states);                 // true
  const auto of_poland = most_protective(now, poland, duty::defence).most();  // 35 tie
  const auto ranks = hubs(now, duty::defence, indo_pacific.code());  // the United States first

  CHECK(rests_on_one);
  CHECK(of_poland.size() == 35);
  CHECK(ranks[0].who.code.view() == "USA");
  CHECK(has(to_text(of_japan), R"(Whose exit would cost Japan most defence on 2023-02-15?
  United States (USA), at 1, of 1
)"));
}

TEST_CASE("the page on counterfactuals: threats", "[docs]") {
  const snapshot now = w().on("2023-02-15"_day);
  const auto against = threats_on_record(now, {.target = japan, .kind = "missile"});
  const auto answers =
      domains_for(against.certain, claims::threat_answers);  // missile_defence first
  const auto links = cross_region_links(now, "Euro-Atlantic", "Indo-Pacific");
  const std::size_t threats = links.count(link_kind::threat);  // 3

  CHECK(against.certain.size() == 3);
  CHECK(answers[0].domain.view() == "missile_defence");
  CHECK(threats == 3);
}

TEST_CASE("the page on counterfactuals: claims", "[docs]") {
  const truth both_gain =
      mutual(claims::benefits, benefit_from::domain, "nuclear_sharing", japan, nato).holds;  // no
  const auto causes = causes_of(claims::causes, "National Security Strategy 2022 of Japan");
  const auto goals = overlap(claims::goals, "NATO_SC2022", "JPN_NSS2022");  // 19 in both
  const auto sponsors = who_takes(claims::interests, interest_stance::sponsors, nato, japan);

  CHECK(both_gain.is_no());
  CHECK(causes.size() == 7);
  CHECK(goals.both.size() == 19);
  CHECK(sponsors.certain.size() == 1);
  CHECK(has(to_text(goals), R"(  19 in both, 3 only in the first, 6 only in the second
)"));
}

TEST_CASE("the page on counterfactuals: spending", "[docs][tables]") {
  if (!csv::data_folder()) SKIP("ENTENTE_DATA_DIR is not set");
  std::ifstream file{csv::data_folder().value() + "/facts/defence_spending.csv"};

  diagnostic_log log{"defence_spending.csv"};
  const row_list<series> spending =
      read_series(file, {"iso3", "year", "value", "series", "unit", "status"}, {1990, 2030},
                  known_parties{w().all_facts().parties}, log);
  const spending_target guideline = targets_of(claims::spending_targets, nato, 2022)[0];
  const series* by = find_series(spending, "NATO series (June 2022 release)");
  const meets_list allies = who_meets(*by, guideline, members(w().on("2022-06-30"_day), nato),
                                      2022);  // 9 yes, 21 unknown
  const meets_by_series of_croatia = meets(spending, guideline, croatia, 2022);

  CHECK(allies.yes.size() == 9);
  CHECK(allies.unknown.size() == 21);
  CHECK(has(to_text(of_croatia), R"(Do the series agree on whether the target was met?
  no
  - no: 1.8 estimated, asked at least 2 pct_gdp, by World Factbook series.
)"));
}
