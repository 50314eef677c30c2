// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Tables by year of small worlds, every row of them worked out by hand.
#include "measure/shown.hpp"
#include "world/nouns.hpp"
#include <entente/io/to_string.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <string>
#include <utility>
#include <vector>

using namespace entente;
using made::dated;
using made::day;
using shown::lines;

namespace {

constexpr year_span ever{0, 9999};

/// ARC, BOR, CAS and DOR, with what a test adds. Everything from 1900 to 1999 is covered.
facts four_states() {
  facts all;
  for (const std::string_view code : {"ARC", "BOR", "CAS", "DOR"})
    all.parties.push_back(made::state_row(code));
  all.coverage = period{day("1900-01-01"), day("2000-01-01")};
  return all;
}
world with(std::vector<agreement_record> agreements) {
  facts all = four_states();
  for (auto& one : agreements) all.agreements.push_back(std::move(one));
  return world::build(all).value();
}
agreement_record pact(std::string_view code, std::initializer_list<std::string_view> of,
                      std::string_view from, std::string_view until,
                      flag_set<duty> duties = duty::defence) {
  agreement_record made = made::treaty_row(code, of, from, duties);
  made.ended = dated(until);
  return made;
}
list<party_spell> spells(std::vector<party_spell> all) { return made::list_of(all); }
party_spell bound(std::string_view who, partial_date from, partial_date until) {
  return {made::party(who), {from, until}};
}

}  // namespace

TEST_CASE("a year rule says for which years a spell counts", "[measure][year_rule]") {
  // Three edges: within a year, up to 1 January, from 1 January.
  const world w = with({pact("IN", {"ARC", "BOR"}, "1950-03-01", "1950-09-01"),
                        pact("TO", {"ARC", "CAS"}, "1950-03-01", "1952-01-01"),
                        pact("FROM", {"ARC", "DOR"}, "1950-01-01", "1951-12-31")});
  const auto years = [&w](const char* whom, year_rule rule) {
    std::vector<int> made;
    const shown::names n{w};
    for (const dyad_year& row : dyad_years{w, ever, rule})
      if (n(row.bearer()) == "ARC" && n(row.beneficiary()) == whom) made.push_back(row.year());
    return made;
  };
  using list_of_years = std::vector<int>;
  CHECK(years("BOR", year_rule::any_day) == list_of_years{1950});
  CHECK(years("BOR", year_rule::through_exit_year) == list_of_years{1950});
  CHECK(years("BOR", year_rule::first_day).empty());
  CHECK(years("BOR", year_rule::last_day).empty());
  CHECK(years("CAS", year_rule::any_day) == list_of_years{1950, 1951});
  CHECK(years("CAS", year_rule::through_exit_year) == list_of_years{1950, 1951, 1952});
  CHECK(years("CAS", year_rule::first_day) == list_of_years{1951});
  CHECK(years("CAS", year_rule::last_day) == list_of_years{1950, 1951});
  CHECK(years("DOR", year_rule::any_day) == list_of_years{1950, 1951});
  CHECK(years("DOR", year_rule::through_exit_year) == list_of_years{1950, 1951});
  CHECK(years("DOR", year_rule::first_day) == list_of_years{1950, 1951});
  CHECK(years("DOR", year_rule::last_day) == list_of_years{1950});
}

TEST_CASE("a pair of one agreement owes each way what its articles say", "[measure][dyad_years]") {
  agreement_record a = pact("PACT", {"ARC", "BOR"}, "1950-05-01", "1952-05-01");
  article_record guarantee = made::pledge_row("1", duty::defence);
  guarantee.bearers = made::parties({"ARC"});
  article_record later = made::pledge_row("2", duty::consultation);
  later.during.from = dated("1951-03-01");
  a.articles = {guarantee, later};
  const world w = with({a});
  CHECK(shown::all(w, dyad_years{w, ever, year_rule::any_day}) ==
        lines{"ARC>BOR 1950 D 1 turn", "ARC>BOR 1951 DC 1 turn", "ARC>BOR 1952 DC 1 turn",
              "BOR>ARC 1950 - 1 turn", "BOR>ARC 1951 C 1 turn", "BOR>ARC 1952 C 1 turn"});
}

TEST_CASE("rows are those of the years asked for, and of covered ones", "[measure][dyad_years]") {
  const world w = with({made::treaty_row("LONG", {"ARC", "BOR"}, "1890-05-01")});
  const auto years = [&w](year_span asked, year_rule rule) {
    std::vector<int> made;
    for (const state_year& row : state_years{w, asked, rule})
      if (row.party() == w.find_party("ARC")) made.push_back(row.year());
    return made;
  };
  for (const auto& [rule, word] : words_of(year_rule{})) {
    CAPTURE(word);
    CHECK(years(ever, rule).size() == 100);
    CHECK(years(ever, rule).front() == 1900);
    CHECK(years(ever, rule).back() == 1999);
    CHECK(years({1950, 1951}, rule) == std::vector<int>{1950, 1951});
    CHECK(years({1998, 2040}, rule) == std::vector<int>{1998, 1999});
    CHECK(years({2000, 2040}, rule).empty());
    CHECK(years({1951, 1950}, rule).empty());
  }
}

TEST_CASE("a year counts as covered by the day that the rule looks at", "[measure][year_rule]") {
  facts all = four_states();
  all.coverage = period{day("1900-03-01"), day("1910-03-01")};
  const world w = world::build(all).value();
  CHECK(covered_years(w, year_rule::any_day) == year_span{1900, 1910});
  CHECK(covered_years(w, year_rule::through_exit_year) == year_span{1900, 1910});
  CHECK(covered_years(w, year_rule::first_day) == year_span{1901, 1910});
  CHECK(covered_years(w, year_rule::last_day) == year_span{1900, 1909});
  all.coverage = period{day("1900-01-01"), day("1910-01-01")};
  CHECK(covered_years(world::build(all).value(), year_rule::through_exit_year) ==
        year_span{1900, 1909});
  all.coverage = period{};
  CHECK(covered_years(world::build(all).value(), year_rule::any_day) == year_span{0, 9999});
  all.coverage = period{day("1900-03-01"), day("1900-03-02")};
  CHECK(covered_years(world::build(all).value(), year_rule::first_day).empty());
}

TEST_CASE("what is only possible is not certain", "[measure][dyad_years]") {
  // From some day of 1950 to some day of 1953: 1953 has one if it is not 1 January. It ends in 1953
  // for certain.
  const world w = with({pact("VAGUE", {"ARC", "BOR"}, "1950", "1953")});
  CHECK(shown::about(w, dyad_years{w, ever, year_rule::any_day}, "ARC>BOR") ==
        lines{"1950 D 1 turn", "1951 D 1", "1952 D 1", "1953 -?D 0?1 turn"});
  CHECK(shown::about(w, dyad_years{w, ever, year_rule::through_exit_year}, "ARC>BOR") ==
        lines{"1950 D 1 turn", "1951 D 1", "1952 D 1", "1953 D 1 turn"});
  CHECK(shown::about(w, dyad_years{w, ever, year_rule::first_day}, "ARC>BOR") ==
        lines{"1950 -?D 0?1 turn", "1951 D 1", "1952 D 1", "1953 -?D 0?1 turn"});
  CHECK(shown::about(w, dyad_years{w, ever, year_rule::last_day}, "ARC>BOR") ==
        lines{"1950 D 1 turn", "1951 D 1", "1952 D 1"});
}

TEST_CASE("without a known entry into force nothing is certain", "[measure][dyad_years]") {
  agreement_record a = pact("SIGNED", {"ARC", "BOR"}, "1950-05-01", "1952-05-01");
  a.in_force = {};
  const world w = with({a});
  CHECK(shown::about(w, dyad_years{w, ever, year_rule::any_day}, "ARC>BOR") ==
        lines{"1950 -?D 0?1 turn?", "1951 -?D 0?1 turn?", "1952 -?D 0?1 turn?"});
  const auto rows = dyad_years{w, ever, year_rule::any_day};
  CHECK((*rows.begin()).agreements().any().is_unknown());
  CHECK((*rows.begin()).owes(duty::defence).is_unknown());
  CHECK((*rows.begin()).owes(duty::offence).is_no());
}

TEST_CASE("a member that left and came back has the years between not", "[measure][dyad_years]") {
  agreement_record a = pact("CLUB", {"ARC", "BOR"}, "1950-02-01", "1960-06-01");
  a.parties = spells({bound("ARC", partial_date::dawn(), partial_date::never()),
                      bound("BOR", partial_date::dawn(), dated("1952-07-01")),
                      bound("BOR", dated("1955-03-01"), dated("1956-03-01")),
                      bound("CAS", dated("1956-03-01"), partial_date::never())});
  const world w = with({a});
  const dyad_years rows{w, ever, year_rule::any_day};
  CHECK(shown::about(w, rows, "ARC>BOR") ==
        lines{"1950 D 1 turn", "1951 D 1", "1952 D 1 turn", "1955 D 1 turn", "1956 D 1 turn"});
  CHECK(shown::about(w, rows, "BOR>ARC") == shown::about(w, rows, "ARC>BOR"));
  // One left on the day on which the other joined: not one day in common.
  CHECK(shown::about(w, rows, "BOR>CAS").empty());
  CHECK(shown::about(w, dyad_years{w, ever, year_rule::through_exit_year}, "BOR>CAS").empty());
  CHECK(shown::about(w, rows, "ARC>CAS") ==
        lines{"1956 D 1 turn", "1957 D 1", "1958 D 1", "1959 D 1", "1960 D 1 turn"});

  CHECK(shown::all(w, alliance_years{w, {1951, 1956}, year_rule::any_day}) ==
        lines{"CLUB 1951 D 2", "CLUB 1952 D 2 turn", "CLUB 1953 - 1", "CLUB 1954 - 1",
              "CLUB 1955 D 2 turn", "CLUB 1956 D 3 turn"});
  CHECK(shown::all(w, member_years{w, {1955, 1956}, year_rule::any_day}) ==
        lines{"CLUB:ARC 1955 D 1", "CLUB:ARC 1956 D 2", "CLUB:BOR 1955 D 1 turn",
              "CLUB:BOR 1956 D 1 turn", "CLUB:CAS 1956 D 1 turn"});
  // Alone in its agreement a party owes nobody: no row.
  CHECK(shown::about(w, state_years{w, ever, year_rule::any_day}, "ARC") ==
        lines{"1950 D 1 turn", "1951 D 1", "1952 D 1", "1955 D 1", "1956 D 1", "1957 D 1",
              "1958 D 1", "1959 D 1", "1960 D 1 turn"});
}

TEST_CASE("of phases that run at once each binds its own parties", "[measure][dyad_years]") {
  // With BOR and, by another text at the same time, with CAS: these two are not bound to each
  // other.
  agreement_record a = pact("SPLIT", {"ARC", "BOR"}, "1950-02-01", "1960-01-01");
  const auto in_phase = [](std::string_view who, std::string_view phase) {
    party_spell made = bound(who, dated("1950-02-01"), dated("1951-02-01"));
    made.phase = text{phase};
    return made;
  };
  a.parties =
      spells({in_phase("ARC", "1"), in_phase("BOR", "1"), in_phase("ARC", "2"),
              in_phase("CAS", "2"), bound("DOR", dated("1950-02-01"), dated("1951-01-01"))});
  const world w = with({a});
  const dyad_years rows{w, {1950, 1950}, year_rule::any_day};
  CHECK(shown::all(w, rows) == lines{"ARC>BOR 1950 D 1 turn", "ARC>CAS 1950 D 1 turn",
                                     "ARC>DOR 1950 D 1 turn", "BOR>ARC 1950 D 1 turn",
                                     "BOR>DOR 1950 D 1 turn", "CAS>ARC 1950 D 1 turn",
                                     "CAS>DOR 1950 D 1 turn", "DOR>ARC 1950 D 1 turn",
                                     "DOR>BOR 1950 D 1 turn", "DOR>CAS 1950 D 1 turn"});
  CHECK(shown::all(w, alliance_years{w, {1950, 1950}, year_rule::any_day}) ==
        lines{"SPLIT 1950 D 4 turn"});
}

TEST_CASE("several agreements of a pair are one row, and counted", "[measure][dyad_years]") {
  const world w =
      with({pact("ONE", {"ARC", "BOR"}, "1950-02-01", "1953-02-01", duty::defence),
            pact("TWO", {"ARC", "BOR", "CAS"}, "1952-02-01", "1954-02-01", duty::nonaggression),
            pact("THREE", {"BOR", "ARC"}, "1953", "1953-06", duty::consultation)});
  const dyad_years rows{w, ever, year_rule::any_day};
  CHECK(shown::about(w, rows, "ARC>BOR") == lines{"1950 D 1 turn", "1951 D 1", "1952 DA 2 turn",
                                                  "1953 DA?C 2?3 turn", "1954 A 1 turn"});
  CHECK(shown::about(w, rows, "ARC>CAS") == lines{"1952 A 1 turn", "1953 A 1", "1954 A 1 turn"});
  const auto third = std::ranges::next(rows.begin(), 3);
  std::vector<std::string> by;
  for (const agreement_id a : (*third).by()) by.push_back(shown::names{w}(a));
  CHECK(by == std::vector<std::string>{"ONE", "TWO", "THREE"});
  CHECK(shown::about(w, state_years{w, {1953, 1953}, year_rule::any_day}, "ARC") ==
        lines{"1953 DA?C 2?3 turn"});
}

TEST_CASE("a state-year has what the state promised, not its partners", "[measure][state_years]") {
  agreement_record a = pact("GIFT", {"ARC", "BOR"}, "1950-02-01", "1951-02-01");
  article_record guarantee = made::pledge_row("1", duty::defence);
  guarantee.bearers = made::parties({"ARC"});
  a.articles = {guarantee};
  const world w =
      with({a, pact("OTHER", {"BOR", "CAS"}, "1950-05-01", "1950-09-01", duty::neutrality)});
  CHECK(shown::all(w, state_years{w, ever, year_rule::any_day}) ==
        lines{"ARC 1950 D 1 turn", "ARC 1951 D 1 turn", "BOR 1950 N 2 turn", "BOR 1951 - 1 turn",
              "CAS 1950 N 1 turn"});
}

TEST_CASE("a partner that may have left makes a promise only possible", "[measure][state_years]") {
  agreement_record a = pact("HOST", {"ARC", "BOR"}, "1950-02-01", "1990-01-01");
  a.parties = spells({bound("ARC", partial_date::dawn(), partial_date::never()),
                      bound("BOR", partial_date::dawn(), dated("1953"))});
  const world w = with({a});
  CHECK(shown::about(w, state_years{w, ever, year_rule::any_day}, "ARC") ==
        lines{"1950 D 1 turn", "1951 D 1", "1952 D 1", "1953 -?D 0?1"});
}

TEST_CASE("the two directions of a pair fold as the caller says", "[measure][fold]") {
  // ARC owes BOR defence and consultation, BOR owes ARC consultation and neutrality.
  agreement_record a = pact("FOLD", {"BOR", "ARC"}, "1950-02-01", "1951-01-01");
  article_record one = made::pledge_row("1", duty::defence);
  one.bearers = made::parties({"ARC"});
  article_record two = made::pledge_row("2", duty::neutrality);
  two.bearers = made::parties({"BOR"});
  a.articles = {one, two, made::pledge_row("3", duty::consultation)};
  const world w = with({a});
  const auto folded = [&w](auto how) {
    return shown::all(w, undirected_dyad_years{w, ever, year_rule::any_day, how});
  };
  CHECK(folded(fold_either{}) == lines{"ARC-BOR 1950 DNC 1 turn"});
  CHECK(folded(fold_both{}) == lines{"ARC-BOR 1950 C 1 turn"});
  CHECK(folded(fold_max{atop_value}) == lines{"ARC-BOR 1950 DC 1 turn"});
  CHECK(folded(fold_max{cow_value}) == lines{"ARC-BOR 1950 DC 1 turn"});
  // As many kinds each way: what either owes.
  const auto kinds = [](flag_set<duty> owed) { return owed.size(); };
  CHECK(folded(fold_max{kinds}) == lines{"ARC-BOR 1950 DNC 1 turn"});
  // Whatever the fold, both directions stand in the row.
  for (const undirected_dyad_year& row :
       undirected_dyad_years{w, ever, year_rule::any_day, fold_both{}}) {
    CHECK(row.first_owes().certain == flag_set<duty>{duty::defence, duty::consultation});
    CHECK(row.second_owes().certain == flag_set<duty>{duty::neutrality, duty::consultation});
    CHECK(row.first() == w.find_party("ARC"));
  }
}

TEST_CASE("two parties that owe each other nothing have rows in any fold", "[measure][fold]") {
  agreement_record a = pact("EMPTY", {"ARC", "BOR", "CAS"}, "1950-02-01", "1951-01-01");
  article_record to_third = made::pledge_row("1", duty::defence);
  to_third.beneficiaries = made::parties({"CAS"});
  a.articles = {to_third};
  const world w = with({a});
  for (const char* pair : {"ARC>BOR", "BOR>ARC", "CAS>ARC"})
    CHECK(shown::about(w, dyad_years{w, ever, year_rule::any_day}, pair) == lines{"1950 - 1 turn"});
  CHECK(shown::all(w, undirected_dyad_years{w, ever, year_rule::any_day, fold_both{}}) ==
        lines{"ARC-BOR 1950 - 1 turn", "ARC-CAS 1950 - 1 turn", "BOR-CAS 1950 - 1 turn"});
  CHECK(shown::all(w, undirected_dyad_years{w, ever, year_rule::any_day, fold_either{}}) ==
        lines{"ARC-BOR 1950 - 1 turn", "ARC-CAS 1950 D 1 turn", "BOR-CAS 1950 D 1 turn"});
}

TEST_CASE("a fold of what is only possible is certain where it comes out always",
          "[measure][fold]") {
  const flag_set<duty> d{duty::defence}, c{duty::consultation}, none{};
  const flag_set<duty> dc{duty::defence, duty::consultation};
  const auto fold = [](const auto& how, possible_duties a, possible_duties b) {
    const possible_duties one = detail::folded(how, a, b);
    CHECK(one == detail::folded(how, b, a));
    return one;
  };
  CHECK(fold(fold_either{}, {d, dc}, {none, none}) == possible_duties{d, dc});
  CHECK(fold(fold_both{}, {d, dc}, {dc, dc}) == possible_duties{d, dc});
  CHECK(fold(fold_both{}, {none, d}, {none, d}) == possible_duties{none, d});
  // If the other owes defence, that is the most; if not, consultation is: neither is certain.
  CHECK(fold(fold_max{atop_value}, {c, c}, {none, d}) == possible_duties{none, dc});
  CHECK(fold(fold_max{atop_value}, {d, d}, {none, c}) == possible_duties{d, d});
}

TEST_CASE("values of duties are those of their sources", "[measure][fold]") {
  CHECK(atop_value({}) == 0);
  CHECK(atop_value(duty::nonaggression) == 1);
  CHECK(atop_value(duty::consultation) == 2);
  CHECK(atop_value(duty::neutrality) == 2);
  CHECK(atop_value({duty::offence, duty::nonaggression}) == 3);
  CHECK(atop_value(duty::defence) == 3);
  CHECK(cow_value({}) == 0);
  CHECK(cow_value(duty::consultation) == 1);
  CHECK(cow_value(duty::nonaggression) == 2);
  CHECK(cow_value({duty::neutrality, duty::consultation}) == 2);
  CHECK(cow_value(duty::defence) == 3);
  CHECK(cow_value(duty::offence) == 3);
}

TEST_CASE("an article counts in the reading given first", "[measure][dyad_years]") {
  agreement_record a = pact("READ", {"ARC", "BOR"}, "1950-02-01", "1951-01-01");
  article_record strict = made::pledge_row("1", duty::consultation);
  strict.reading = made::code_of<term_code>("strict");
  article_record wide = made::pledge_row("1", duty::defence);
  wide.reading = made::code_of<term_code>("wide");
  a.articles = {strict, wide};
  const world w = with({a});
  CHECK(shown::about(w, dyad_years{w, ever, year_rule::any_day}, "ARC>BOR") ==
        lines{"1950 C 1 turn"});
}

TEST_CASE("dated dyads of an agreement have its days", "[measure][agreement_dyads]") {
  agreement_record a = pact("CLUB", {"CAS", "BOR"}, "1950-02-01", "1960");
  a.parties = spells({bound("CAS", partial_date::dawn(), partial_date::never()),
                      bound("BOR", partial_date::dawn(), dated("1952-07")),
                      bound("BOR", dated("1955-03-01"), dated("1956-03-01")),
                      bound("ARC", dated("1952-07-10"), partial_date::never())});
  article_record one = made::pledge_row("1", duty::defence);
  one.bearers = made::parties({"BOR"});
  article_record two = made::pledge_row("2", duty::consultation);
  two.during.from = dated("1956");
  a.articles = {one, two};
  const world w = with({a});
  const agreement_dyads rows{w};
  std::vector<std::string> found;
  const shown::names n{w};
  for (const agreement_dyad& r : rows)
    found.push_back(n(r.first) + "-" + n(r.second) + " " + to_string(r.during) + " " +
                    shown::duties(r.first_owes.certain, r.first_owes.possible) + " " +
                    shown::duties(r.second_owes.certain, r.second_owes.possible) + " " +
                    name_of(r.were_bound()));
  CHECK(found == lines{"BOR-CAS [1950-02-01, 1952-07) D - yes",
                       "BOR-CAS [1955-03-01, 1956-03-01) D?C -?C yes",
                       "ARC-CAS [1952-07-10, 1960) C C yes",
                       "ARC-BOR [1952-07-10, 1952-07) - -?D unknown",
                       "ARC-BOR [1955-03-01, 1956-03-01) -?C D?C yes"});
}

TEST_CASE("exact spells of duties are cut where something changes", "[measure][duty_spells]") {
  agreement_record a = pact("ONE", {"ARC", "BOR"}, "1950-05-01", "1960");
  a.articles = {a.articles[0], made::pledge_row("2", duty::consultation)};
  const world w = with({a, pact("TWO", {"ARC", "BOR"}, "1955-05-01", "1970-01-01"),
                        made::treaty_row("LATE", {"CAS", "DOR"}, "1990-01-01")});
  std::vector<std::string> found;
  const shown::names n{w};
  for (const duty_spell& r : duty_spells{w})
    if (r.bearer < r.beneficiary)
      found.push_back(n(r.bearer) + ">" + n(r.beneficiary) + " " +
                      to_string(period{r.from, r.until}) + " " +
                      shown::duties(r.certain, r.possible) + " " + shown::count(r.agreements));
  CHECK(found ==
        lines{"ARC>BOR [1950-05-01, 1955-05-01) DC 1", "ARC>BOR [1955-05-01, 1960-01-01) DC 2",
              "ARC>BOR [1960-01-01, 1960-12-31) D?C 1?2", "ARC>BOR [1960-12-31, 1970-01-01) D 1",
              "CAS>DOR [1990-01-01, 2000-01-01) D 1"});
}

TEST_CASE("tables of nothing are empty, and tables may outlive their world", "[measure]") {
  const dyad_years none;
  CHECK(none.begin() == none.end());
  CHECK(none.empty());
  const agreement_dyads no_dyads;
  CHECK(no_dyads.begin() == no_dyads.end());
  const world w = with({});
  CHECK(dyad_years{w, ever, year_rule::any_day}.empty());
  CHECK(state_years{w, ever, year_rule::any_day}.empty());
  CHECK(alliance_years{w, ever, year_rule::any_day}.empty());
  CHECK(duty_spells{w}.empty());
  const auto of_a_temporary = [] {
    return dyad_years{with({pact("A", {"ARC", "BOR"}, "1950-05-01", "1952-05-01")}), ever,
                      year_rule::any_day};
  }();
  CHECK(std::ranges::distance(of_a_temporary) == 6);
}

TEST_CASE("standard algorithms and views take tables by year", "[measure]") {
  const world w = with({pact("A", {"ARC", "BOR"}, "1950-05-01", "1952-05-01"),
                        pact("B", {"BOR", "CAS"}, "1951-05-01", "1960-05-01", duty::neutrality)});
  const dyad_years rows{w, ever, year_rule::any_day};
  CHECK(std::count_if(rows.begin(), rows.end(),
                      [](const dyad_year& r) { return r.owes(duty::defence).is_yes(); }) == 6);
  CHECK(std::ranges::max(rows | std::views::transform(&dyad_year::year)) == 1960);
  auto late = rows | std::views::filter([](const dyad_year& r) { return r.year() > 1958; }) |
              std::views::take(3);
  CHECK(std::ranges::distance(late) == 3);
  // A temporary table can be piped: it is a view.
  auto years = state_years{w, {1951, 1951}, year_rule::any_day} |
               std::views::transform([](const state_year& r) { return r.agreements().certain; });
  std::vector<std::uint32_t> counts;
  std::ranges::copy(years, std::back_inserter(counts));
  CHECK(counts == std::vector<std::uint32_t>{1, 2, 1});
  const std::vector<dyad_year> copied(rows.begin(), rows.end());
  CHECK(copied.size() == 26);
  CHECK(std::ranges::is_sorted(copied, {}, &dyad_year::bearer));
  // Twice through one table gives the same: it is a forward range.
  CHECK(std::ranges::equal(rows, rows, [](const dyad_year& a, const dyad_year& b) {
    return a.year() == b.year() && a.certain() == b.certain() && a.bearer() == b.bearer() &&
           a.beneficiary() == b.beneficiary();
  }));
}

TEST_CASE("typed facts make tables in constants", "[measure]") {
  static_assert([] {
    const world w{nouns::ridge_pact};
    int rows = 0, defended = 0;
    for (const dyad_year& row : dyad_years{w, {1950, 1960}, year_rule::any_day}) {
      ++rows;
      defended += row.owes(duty::defence).is_yes() ? 1 : 0;
    }
    // Two pairs of eleven years each way; CORIA from some day of 1955 on; defence from 1952 on.
    return rows == 2 * 11 + 4 * 6 && defended == 9;
  }());
  SUCCEED();
}
