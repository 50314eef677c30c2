// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// How long agreements, their parties, their phases and roles lasted.
#include "world/made_world.hpp"
#include <entente/io/to_string.hpp>
#include <entente/measure/spells.hpp>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace entente;
using made::dated;
using made::day;

namespace {

facts two_states() {
  facts all;
  all.parties = {made::state_row("ARC"), made::state_row("BOR"), made::alliance_row("UNION")};
  all.coverage = period{day("1900-01-01"), day("2000-01-01")};
  return all;
}
duration_row life_of(const agreement_record& a) {
  facts all = two_states();
  all.agreements = {a};
  return agreement_spells(world::build(all).value()).front();
}
agreement_record pact(std::string_view from, partial_date until) {
  agreement_record made = made::treaty_row("PACT", {"ARC", "BOR"}, from);
  made.ended = until;
  return made;
}
using days = std::optional<std::int32_t>;

}  // namespace

TEST_CASE("an end that was seen is an event", "[measure][spells]") {
  const duration_row row = life_of(pact("1950-01-01", dated("1951-01-01")));
  CHECK(row.ended.is_yes());
  CHECK(row.entered_late.is_no());
  CHECK(row.least_days == days{365});
  CHECK(row.most_days == days{365});
  CHECK(row.least_years().value() == Catch::Approx(365 / 365.25));
  CHECK(!row.party.is_valid());
  CHECK(row.cause.empty());
}

TEST_CASE("what goes on is cut off where the coverage ends", "[measure][spells]") {
  const duration_row open = life_of(pact("1999-01-01", partial_date::never()));
  CHECK(open.ended.is_no());
  CHECK(open.least_days == days{365});
  CHECK(open.most_days == days{365});
  // An end that the facts know but nobody could have seen by then.
  const duration_row later = life_of(pact("1999-01-01", dated("2005-01-01")));
  CHECK(later.ended.is_no());
  CHECK(later.most_days == days{365});
  // The last covered day was its last: whether it ended was not to be seen.
  CHECK(life_of(pact("1999-01-01", dated("2000-01-01"))).ended.is_no());
  CHECK(life_of(pact("1999-01-01", dated("1999-12-31"))).ended.is_yes());
}

TEST_CASE("a beginning before the coverage is entered late", "[measure][spells]") {
  const duration_row row = life_of(pact("1899-12-31", dated("1900-01-02")));
  CHECK(row.entered_late.is_yes());
  CHECK(row.least_days == days{2});
  CHECK(life_of(pact("1900-01-01", dated("1900-01-02"))).entered_late.is_no());
}

TEST_CASE("dates known in part give the fewest and the most days", "[measure][spells]") {
  const duration_row row = life_of(pact("1950", dated("1952-02")));
  CHECK(row.ended.is_yes());
  CHECK(row.least_days == days{397});               // 1950-12-31 to 1952-02-01
  CHECK(row.most_days == days{2 * 365 + 31 + 28});  // 1950-01-01 to 1952-02-29
}

TEST_CASE("days that are not known at all are missing", "[measure][spells]") {
  agreement_record a = pact("1950-01-01", dated("1951-01-01"));
  a.in_force = {};
  a.signed_on = {};
  const duration_row row = life_of(a);
  CHECK(row.least_days == days{0});  // it may have begun just before it ended
  CHECK(row.most_days == days{});
  CHECK(row.most_years() == std::optional<double>{});
  CHECK(row.entered_late.is_unknown());

  // An end that is not known: it may have lasted a day or up to now.
  const duration_row lost = life_of(pact("1999-01-01", partial_date::unknown()));
  CHECK(lost.ended.is_unknown());
  CHECK(lost.least_days == days{0});
  CHECK(lost.most_days == days{365});

  // Without an end of the coverage nothing cuts it off.
  facts all = two_states();
  all.coverage = period{day("1900-01-01")};
  all.agreements = {pact("1950-01-01", partial_date::never())};
  const auto open = agreement_spells(world::build(all).value()).front();
  CHECK(open.ended.is_no());
  CHECK(open.least_days == days{});
}

TEST_CASE("each party has a row for each of its spells", "[measure][spells]") {
  facts all = two_states();
  agreement_record a = pact("1950-01-01", dated("1990-01-01"));
  a.parties = made::list_of(
      std::vector<party_spell>{{made::party("ARC"), {}},
                               {made::party("BOR"), {partial_date::dawn(), dated("1960-01-01")}},
                               {made::party("BOR"), {dated("1970-01-01"), partial_date::never()}}});
  all.agreements = {a};
  const world w = world::build(all).value();
  const auto rows = party_spells(w);
  REQUIRE(rows.size() == 3);
  CHECK(to_string(rows[0].during) == "[1950-01-01, 1990-01-01)");
  CHECK(to_string(rows[1].during) == "[1950-01-01, 1960-01-01)");
  CHECK(to_string(rows[2].during) == "[1970-01-01, 1990-01-01)");
  CHECK(rows[2].party == w.find_party("BOR"));
  CHECK(rows[2].agreement == w.find_agreement("PACT"));
}

TEST_CASE("articles of one number are one phase", "[measure][spells]") {
  facts all = two_states();
  agreement_record a = pact("1950-01-01", partial_date::never());
  const auto phase = [](std::string_view number, std::string_view from, std::string_view until) {
    article_record made = made::pledge_row(number, duty::defence);
    made.during = {dated(from), until.empty() ? partial_date::never() : dated(until)};
    return made;
  };
  a.articles = {phase("phase 1", "1950-01-01", "1955-01-01"),
                phase("phase 1", "1952-01-01", "1960-01-01"), phase("phase 2", "1960-01-01", "")};
  all.agreements = {a};
  const auto rows = article_spells(world::build(all).value());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].label == text{"phase 1"});
  CHECK(to_string(rows[0].during) == "[1950-01-01, 1960-01-01)");
  CHECK(rows[0].ended.is_yes());
  CHECK(rows[1].label == text{"phase 2"});
  CHECK(rows[1].ended.is_no());
}

TEST_CASE("roles in bodies have spells", "[measure][spells]") {
  facts all = two_states();
  all.memberships = {made::member_row("UNION", "ARC", dated("1950-01-01"), dated("1950-01-31"))};
  const world w = world::build(all).value();
  const auto rows = membership_spells(w);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].body == w.find_party("UNION"));
  CHECK(rows[0].party == w.find_party("ARC"));
  CHECK(rows[0].label == text{"member"});
  CHECK(rows[0].least_days == days{30});
  CHECK(!rows[0].agreement.is_valid());
}

TEST_CASE("the cause of an end is what the caller says", "[measure][spells]") {
  facts all = two_states();
  agreement_record other = made::treaty_row("OPEN", {"ARC", "BOR"}, "1950-01-01");
  all.agreements = {pact("1950-01-01", dated("1951-01-01")), other};
  const world w = world::build(all).value();
  int asked = 0;
  const auto rows = agreement_spells(w, [&asked](const duration_row& row) {
    ++asked;
    return std::string{row.agreement == agreement_id{0} ? "renegotiated" : "?"};
  });
  CHECK(asked == 1);  // what has not ended has no cause
  CHECK(rows[0].cause == text{"renegotiated"});
  CHECK(rows[1].cause.empty());
}
