// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// No question knows whether a fact came from a type or from a row, how things are called, or in
// which order they came; every question knows what the facts say.
#include "support/questions.hpp"
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <string>
#include <vector>

using namespace entente;
using questions::agreeing;

namespace {

const std::vector<date> days{
    "1948-12-31"_day, "1949-06-01"_day, "1950-01-01"_day, "1955-01-01"_day, "1959-12-31"_day,
    "1960-01-01"_day, "1965-07-01"_day, "1970-01-01"_day, "1975-05-05"_day, "1980-06-30"_day,
    "1980-12-31"_day, "1985-02-03"_day, "1985-03-15"_day, "1990-04-10"_day, "1991-06-30"_day,
    "1994-06-15"_day, "1999-09-09"_day, "2003-07-31"_day, "2005-06-30"_day, "2020-02-02"_day};
const std::vector<party_code> everybody{"ALB", "BRE", "COR", "DOR", "ESK", "LEAGUE", "CIRCLE"};

world loaded(std::string_view words) {
  const auto made = load(words);
  if (!made) {
    for (const auto& d : made.error()) UNSCOPED_INFO(to_string(d));
    FAIL("the rows make no world");
  }
  return *made;
}

void check_same_answers(const world& a, const world& b, agreeing how) {
  for (const date day : days)
    for (const std::string_view reading : {"", "text", "ATOP"}) {
      const auto on = [&](const world& w) { return w.on(day, reading); };
      CHECK(questions::first_difference(on(a), on(b), how) == "");
    }
  CHECK(questions::first_difference_in_history(a, b, how, everybody) == "");
}

}  // namespace

TEST_CASE("types, and rows saved from them", "[query]") {
  const world typed{small::everything};
  CHECK(days.size() == 20);
  const world rows = loaded(save(typed));
  CHECK(rows == typed);
  check_same_answers(typed, rows, agreeing::exactly);
}

TEST_CASE("types, and rows written by hand", "[query]") {
  const world typed{small::everything};
  check_same_answers(typed, loaded(small::rows), agreeing::by_code);
}

TEST_CASE("rows in every order", "[query]") {
  const world typed{small::everything};
  for (std::size_t turn = 0; turn != 4; ++turn) {
    const auto built = world::build(questions::reordered(typed.all_facts(), turn));
    REQUIRE(built);
    check_same_answers(typed, *built, agreeing::by_code);
  }
}

TEST_CASE("types and rows mixed", "[query]") {
  const world typed{small::everything};
  facts others = loaded(small::rows).all_facts();
  erase_if(others.agreements, [](const auto& a) { return a.code.view() == "PACT"; });
  others.steps.clear();
  const world mixed{small::pact, others, small::visits};
  check_same_answers(typed, mixed, agreeing::by_code);
}

namespace {

/// What a case calls things. Every word is found again in the answers, and nowhere else in them.
struct names {
  std::string one = "XQA", one_name = "Xqalia", other = "XQB", other_name = "Xqberg", body = "XQN",
              body_name = "Xqunion", treaty = "XQT", treaty_name = "Xqtract", step = "XQS";
};

/// A guarantee of one side, a body with both, and a visit.
facts a_case(const names& n = {}) {
  const auto party = [](const std::string& code) { return party_code::parse(code).value(); };
  const auto state = [&](const std::string& code, const std::string& name) {
    party_record made;
    made.code = party(code);
    made.name = text{std::string_view{name}};
    return made;
  };
  facts all;
  all.parties = {state(n.one, n.one_name), state(n.other, n.other_name),
                 state(n.body, n.body_name)};
  all.parties[2].kind = party_kind::alliance;
  agreement_record a;
  a.code = agreement_code::parse(n.treaty).value();
  a.name = text{std::string_view{n.treaty_name}};
  a.signed_on = "1990-01-01"_day;
  a.in_force = "1991-01-01"_day;
  a.parties = {{party(n.one), {}}, {party(n.other), {}}};
  article_record coded, plain;
  coded.number = "5";
  coded.pledges = duty::defence;
  coded.bearers = {party(n.one)};
  coded.beneficiaries = {party(n.other)};
  coded.reading = "coding";
  plain.number = "5";
  plain.pledges = duty::defence;
  plain.reading = "words";
  a.articles = {coded, plain};
  all.agreements = {a};
  membership_record m;
  m.body = party(n.body);
  m.party = party(n.one);
  m.during.from = "1992-02-02"_day;
  all.memberships = {m};
  step_record s;
  s.code = step_code::parse(n.step).value();
  s.on = "1993-03-03"_day;
  s.says = "a visit";
  s.parties = {party(n.one), party(n.other)};
  s.form = "dialogue";
  s.domains = {"political"};
  all.steps = {s};
  all.coverage = period{"1985-01-01"_day, "2030-01-01"_day};
  return all;
}

/// Everything the library says of a case, as text.
std::string told(const facts& all, const names& n, date day) {
  const auto built = world::build(all);
  if (!built) return to_string(built.error().front());
  const snapshot now = built->on(day);
  std::string out;
  for (const std::string& a : {n.one, n.other, n.body}) {
    out += to_text(who_owes(now, duty::defence, party_ref{a})) + to_text(roles(now, party_ref{a})) +
           to_text(members(now, party_ref{a}));
    for (const std::string& b : {n.one, n.other, n.body})
      out += to_text(owes(now, duty::defence, party_ref{a}, party_ref{b})) +
             to_text(tie(now, party_ref{a}, party_ref{b})) +
             to_text(is_member(now, party_ref{a}, party_ref{b})) +
             to_text(history(*built, party_ref{a}, party_ref{b})) +
             to_text(assess<nato_partnership>(features_of(now, party_ref{a}, party_ref{b})));
  }
  return out;
}

std::string without_breaks(const std::string& words) {
  std::string out;
  for (const char c : words)
    if (c != '\n' && c != ' ') out += c;
  return out;
}
std::string replaced(std::string words, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = words.find(from, at)) != std::string::npos; at += to.size())
    words.replace(at, from.size(), to);
  return words;
}

}  // namespace

TEST_CASE("answers follow a renaming of everything", "[query]") {
  const names before;
  names after;
  after.one = "PREUSSEN-1.a";
  after.one_name = "Old \"Prussia\"";
  after.other = "A";
  after.other_name = "\xC3\x85land";
  after.body = "q_q";
  after.body_name = "{Q}";
  after.treaty = "0/0";
  after.treaty_name = "Treaty, of; things = [a]";
  after.step = "zzz";
  for (const date day : {"1990-06-01"_day, "1995-01-01"_day}) {
    std::string expected = told(a_case(before), before, day);
    // The names first: codes are parts of nothing else.
    for (const auto& [from, to] : {std::pair{before.one_name, after.one_name},
                                   {before.other_name, after.other_name},
                                   {before.body_name, after.body_name},
                                   {before.treaty_name, after.treaty_name},
                                   {before.one, after.one},
                                   {before.other, after.other},
                                   {before.body, after.body},
                                   {before.treaty, after.treaty},
                                   {before.step, after.step}})
      expected = replaced(expected, from, to);
    CHECK(without_breaks(told(a_case(after), after, day)) == without_breaks(expected));
  }
}

TEST_CASE("answers follow each condition of the facts", "[query]") {
  const names n;
  const auto verdicts = [&](const std::function<void(facts&)>& change, date day = "1995-01-01"_day,
                            std::string_view reading = "") {
    facts all = a_case();
    change(all);
    const auto built = world::build(all);
    REQUIRE(built);
    const snapshot now = built->on(day, reading);
    return std::string{name_of(owes(now, duty::defence, "XQA", "XQB").value())} + " " +
           name_of(owes(now, duty::defence, "XQB", "XQA").value()) + " " +
           name_of(is_member(now, "XQA", "XQN").value()) + " " +
           name_of(tie(now, "XQA", "XQB").has(dialogue)) + " " +
           name_of(tie(now, "XQA", "XQB").exists());
  };
  const auto as_it_is = [](facts&) {};
  const auto change_article = [](facts& all, const std::function<void(article_record&)>& how) {
    std::vector<article_record> articles(all.agreements[0].articles.begin(),
                                         all.agreements[0].articles.end());
    how(articles[0]);
    all.agreements[0].articles = list<article_record>{std::span<const article_record>{articles}};
  };
  CHECK(verdicts(as_it_is) == "yes no yes yes yes");

  // The date asked about.
  CHECK(verdicts(as_it_is, "1990-12-31"_day) == "no no no no no");
  CHECK(verdicts(as_it_is, "1991-01-01"_day) == "yes no no no yes");
  CHECK(verdicts(as_it_is, "1992-02-02"_day) == "yes no yes no yes");
  // The date of the fact.
  CHECK(verdicts([](facts& f) { f.agreements[0].in_force = "1996-01-01"_day; }) ==
        "no no yes yes yes");
  CHECK(verdicts([](facts& f) { f.agreements[0].in_force = "1995"; }) == "unknown no yes yes yes");
  CHECK(verdicts([](facts& f) { f.agreements[0].ended = "1994-12-31"_day; }) ==
        "no no yes yes yes");
  CHECK(verdicts([](facts& f) { f.steps[0].on = "1995"; }) == "yes no yes unknown yes");
  CHECK(verdicts([](facts& f) { f.steps[0].carried_out = truth::no; }) == "yes no yes no yes");
  // Whether it binds.
  CHECK(verdicts([](facts& f) { f.agreements[0].in_force = {}; }) == "unknown no yes yes yes");
  CHECK(verdicts([](facts& f) {
          f.agreements[0].in_force = {};
          f.agreements[0].binding = truth::no;
        }) == "yes no yes yes yes");
  // Bearer and beneficiary.
  CHECK(verdicts([&](facts& f) {
          change_article(f, [](article_record& a) {
            a.bearers = {"XQB"};
            a.beneficiaries = {"XQA"};
          });
        }) == "no yes yes yes yes");
  CHECK(verdicts([&](facts& f) { change_article(f, [](article_record& a) { a.bearers = {}; }); }) ==
        "yes no yes yes yes");
  CHECK(verdicts([&](facts& f) {
          change_article(f, [](article_record& a) { a.bearers = {}, a.beneficiaries = {}; });
        }) == "yes yes yes yes yes");
  CHECK(verdicts([&](facts& f) {
          change_article(f, [](article_record& a) { a.pledges = duty::consultation; });
        }) == "no no yes yes yes");
  CHECK(verdicts([&](facts& f) {
          change_article(f, [](article_record& a) { a.during.until = "1994-05"; });
        }) == "no no yes yes yes");
  // Spells.
  CHECK(verdicts([](facts& f) {
          f.agreements[0].parties = {{"XQA", {"1990-01-01"_day, "1995-01-01"_day}}, {"XQB", {}}};
        }) == "no no yes yes yes");
  CHECK(verdicts([](facts& f) { f.memberships[0].during.until = "1995-01-01"_day; }) ==
        "yes no no yes yes");
  CHECK(verdicts([](facts& f) { f.memberships[0].as = role::observer; }) == "yes no no yes yes");
  CHECK(verdicts([](facts& f) { f.memberships[0].during.from = partial_date::unknown(); }) ==
        "yes no unknown yes yes");
  // The reading.
  CHECK(verdicts(as_it_is, "1995-01-01"_day, "words") == "yes yes yes yes yes");
  CHECK(verdicts(as_it_is, "1995-01-01"_day, "coding") == "yes no yes yes yes");
  CHECK(verdicts(as_it_is, "1995-01-01"_day, "another") == "yes no yes yes yes");
  // The coverage.
  CHECK(verdicts([](facts& f) { f.coverage = period{"1996-01-01"_day}; }) ==
        "yes unknown yes yes yes");
  CHECK(verdicts([](facts& f) {
          f.coverage = period{"1996-01-01"_day};
          f.memberships.clear();
          f.agreements.clear();
          f.steps.clear();
        }) == "unknown unknown unknown unknown unknown");
}
