// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include "world/nouns.hpp"
#include <entente/world/gather.hpp>

#include <catch2/catch_test_macros.hpp>

using namespace entente;

namespace {

template <class Record>
std::vector<std::string> codes(const row_list<Record>& rows) {
  std::vector<std::string> made;
  for (const auto& r : rows) made.emplace_back(r.code.view());
  return made;
}
using words = std::vector<std::string>;

/// Whether both hold the same facts, in whatever order.
template <class Record>
bool same_rows(const row_list<Record>& a, const row_list<Record>& b) {
  if (a.size() != b.size()) return false;
  for (const auto& one : a) {
    std::size_t here = 0, there = 0;
    for (const auto& x : a) here += x == one ? 1U : 0U;
    for (const auto& x : b) there += x == one ? 1U : 0U;
    if (here != there) return false;
  }
  return true;
}
bool same_facts(const facts& a, const facts& b) {
  return same_rows(a.terms, b.terms) && same_rows(a.constraints, b.constraints) &&
         same_rows(a.parties, b.parties) && same_rows(a.memberships, b.memberships) &&
         same_rows(a.agreements, b.agreements) && same_rows(a.proposals, b.proposals) &&
         same_rows(a.steps, b.steps) && same_rows(a.precedents, b.precedents) &&
         same_rows(a.positions, b.positions) && same_rows(a.threats, b.threats) &&
         same_rows(a.statuses, b.statuses) && a.coverage == b.coverage;
}

}  // namespace

TEST_CASE("a noun brings everything that it names", "[world][gather]") {
  const facts all = gather(nouns::ridge_league);
  CHECK(codes(all.parties) == words{"LEAGUE", "ARIA", "BORIA", "CORIA"});
  CHECK(codes(all.agreements) == words{"RIDGE"});
  CHECK(codes(all.constraints) == words{"NO_BASES"});
  CHECK(codes(all.terms) == words{"hills", "joint_body", "cyber"});
  REQUIRE(all.memberships.size() == 3);
  CHECK(all.steps.empty());
  CHECK(all.proposals.empty());
  CHECK(!all.coverage);
  CHECK(all.parties[0].founded_by == nouns::ridge_pact.code());
  CHECK(all.parties[0].founded == partial_date{"1950-01-10"});

  const facts more = gather(nouns::visits, nouns::sea_draft);
  CHECK(codes(more.steps) == words{"V1"});
  CHECK(codes(more.proposals) == words{"SEADRAFT"});
  CHECK(codes(more.parties) == words{"ARIA", "CORIA", "BORIA"});
}

TEST_CASE("a fact that comes again is taken once", "[world][gather]") {
  const facts once = gather(nouns::ridge_league, nouns::visits, nouns::sea_draft);
  CHECK(gather(nouns::ridge_league, nouns::visits, nouns::sea_draft, nouns::ridge_league) == once);
  CHECK(gather(once) == once);
  CHECK(gather(once, once) == once);
  // Types then rows, rows then types.
  CHECK(gather(nouns::ridge_league, nouns::visits, nouns::sea_draft, once) == once);
  CHECK(gather(once, nouns::ridge_league, nouns::visits, nouns::sea_draft) == once);
  CHECK(same_facts(gather(gather(nouns::visits), nouns::sea_draft, nouns::ridge_league), once));
}

TEST_CASE("a noun whose own row is known already still brings what it names", "[world][gather]") {
  const facts whole = gather(nouns::ridge_league);
  facts rows;
  rows.parties = {whole.parties[0]};
  CHECK(same_facts(gather(rows, nouns::ridge_league), whole));
  rows.parties.clear();
  rows.agreements = whole.agreements;
  CHECK(same_facts(gather(rows, nouns::ridge_league), whole));
  rows.agreements.clear();
  rows.terms = whole.terms;
  rows.constraints = whole.constraints;
  CHECK(same_facts(gather(rows, nouns::ridge_league), whole));
}

TEST_CASE("equal rows are equal wherever they were read", "[world][gather]") {
  facts rows;
  rows.parties = {made::state_row("ARC"), made::state_row("ARC")};
  rows.parties[0].read_at = {text{std::string_view{"a"}}, 1, 1};
  rows.parties[1].read_at = {text{std::string_view{"b"}}, 2, 2};
  rows.memberships = {made::member_row("ARC", "ARC"), made::member_row("ARC", "ARC")};
  const facts all = gather(rows);
  REQUIRE(all.parties.size() == 1);
  CHECK(all.parties[0].read_at.line == 1);
  CHECK(all.memberships.size() == 1);
}

TEST_CASE("different facts under one code are kept, each once, for diagnose", "[world][gather]") {
  facts rows;
  rows.parties = {made::state_row("ARIA")};  // named otherwise than the type
  const facts all = gather(nouns::ridge_league, rows, nouns::ridge_pact, rows);
  CHECK(codes(all.parties) == words{"LEAGUE", "ARIA", "BORIA", "CORIA", "ARIA"});
  auto found = diagnose(all);
  REQUIRE(found.size() == 1);
  CHECK(found[0].rule == errc::code_is_unique);
  CHECK(found[0].what.view() == "ARIA");

  const facts back = gather(rows, nouns::ridge_league, rows, nouns::visits);
  CHECK(codes(back.parties) == words{"ARIA", "LEAGUE", "ARIA", "BORIA", "CORIA"});
  CHECK(back.memberships.size() == 3);
  found = diagnose(back);
  REQUIRE(found.size() == 1);
  CHECK(found[0].rule == errc::code_is_unique);

  // The same code in two kinds of terms is no conflict.
  facts terms;
  terms.terms = {{term_kind::domain, made::code_of<term_code>("x"), {}, {}},
                 {term_kind::form, made::code_of<term_code>("x"), {}, {}},
                 {term_kind::domain, made::code_of<term_code>("x"), {}, {}}};
  CHECK(gather(terms).terms.size() == 2);
}

TEST_CASE("memberships of one party are kept in order, and apart where they differ",
          "[world][gather]") {
  facts rows;
  for (const std::string_view who : {"A", "B", "A", "A", "B"}) {
    rows.memberships.push_back(made::member_row("X", who));
    rows.memberships.back().title = text{std::to_string(rows.memberships.size())};
  }
  rows.memberships.push_back(rows.memberships[2]);
  rows.memberships.push_back(rows.memberships[4]);
  const facts all = gather(rows, rows);
  REQUIRE(all.memberships.size() == 5);
  for (std::size_t i = 0; i != 5; ++i) CHECK(all.memberships[i] == rows.memberships[i]);
}

TEST_CASE("bug: nothing is gathered of nothing, without a warning", "[world][gather][bugs]") {
  CHECK(gather() == facts{});
  const auto built = world::build();
  REQUIRE_FALSE(built.has_value());
  CHECK(built.error().front().rule == errc::world_has_a_party);
}

TEST_CASE("of several coverages the last stated holds", "[world][gather]") {
  facts one, other;
  one.coverage = period{made::day("1950-01-01")};
  other.coverage = period{made::day("1960-01-01")};
  CHECK(gather(one, other).coverage == other.coverage);
  CHECK(gather(other, one).coverage == one.coverage);
  CHECK(gather(one, facts{}).coverage == one.coverage);
}

TEST_CASE("ten thousand rows are gathered in the order given", "[world][gather]") {
  const facts all = made::facts_from(5, {2000, 6000, 2000, 500});
  CHECK(gather(all) == all);
  CHECK(gather(all, all) == all);
}
