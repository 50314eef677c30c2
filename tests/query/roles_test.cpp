// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/sentence.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;

const world& made() {
  static const world w = load(small::rows).value();
  return w;
}
snapshot on(date day) { return made().on(day); }

template <class Findings>
words codes(const Findings& found) {
  words all;
  for (const auto& f : found) all.emplace_back(f.code.view());
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

TEST_CASE("members: certain and possible by day", "[query]") {
  struct row {
    date day;
    words certain, possible;
  };
  for (const row& r :
       {row{"1950-01-01"_day, {"ALB", "BRE"}, {}}, row{"1969-12-31"_day, {"ALB", "BRE"}, {}},
        row{"1970-01-01"_day, {"ALB"}, {}}, row{"1975-05-05"_day, {"ALB", "BRE"}, {}},
        row{"1980-06-30"_day, {"ALB", "BRE"}, {"DOR"}},
        row{"1980-12-31"_day, {"ALB", "BRE", "DOR"}, {}}}) {
    CAPTURE(r.day.days_);
    const party_list found = members(on(r.day), "LEAGUE");
    CHECK(codes(found) == r.certain);
    CHECK(codes(found.possible()) == r.possible);
    CHECK(found.is_complete());
    CHECK(found.reasons().size() == r.certain.size() + r.possible.size());
    CHECK(found.asked().kind == question_kind::members);
    CHECK(found.asked().object == text{"League"});
  }
  const party_list found = members(on("1980-06-30"_day), small::league);
  CHECK(found.contains(small::dorne) == truth::unknown);
  CHECK(found.contains(small::esk) == truth::no);
  CHECK(found[0].name.view() != "");
  // In order of ids.
  CHECK(std::is_sorted(found.begin(), found.end(),
                       [](const auto& a, const auto& b) { return a.party < b.party; }));
}

TEST_CASE("partners, participants, observers", "[query]") {
  // Partners of a framework are partners of the body; the reason says where.
  CHECK(codes(partners(on("1994-06-15"_day), "LEAGUE").possible()) == words{"COR", "ESK"});
  const party_list found = partners(on("2005-12-31"_day), "LEAGUE");
  CHECK(codes(found) == words{"ESK"});
  REQUIRE(found.reasons().size() == 1);
  CHECK(found.reasons()[0].on == ground::role);
  CHECK(found.reasons()[0].instrument == text{"CIRCLE"});
  CHECK(found.reasons()[0].instrument_name == text{"Circle"});
  CHECK(found.reasons()[0].words == text{"partner"});
  CHECK(found.reasons()[0].during == spell{"1994-06", partial_date::never()});
  CHECK(found.reasons()[0].cites.source == text{"Gazette"});
  CHECK(codes(partners(on("2005-12-31"_day), "CIRCLE")) == words{"ESK"});
  // A beginning that is not known leaves every day before the end open.
  CHECK(partners(on("1999-01-01"_day), "CIRCLE").contains("COR") == truth::unknown);
  CHECK(partners(on("2005-06-30"_day), "CIRCLE").contains("COR") == truth::unknown);
  CHECK(partners(on("2005-12-31"_day), "CIRCLE").contains("COR") == truth::no);

  CHECK(participants(on("1999-09-08"_day), "LEAGUE").empty());
  CHECK(codes(participants(on("1999-09-09"_day), "LEAGUE")) == words{"ESK"});
  CHECK(participants(on("1999-09-09"_day), "LEAGUE").reasons()[0].words == text{"guest of honour"});
  CHECK(codes(observers(on("1950-01-01"_day), "LEAGUE")) == words{"COR"});
  CHECK(observers(on("1950-01-01"_day), "CIRCLE").empty());
  // The other kinds do not reach into frameworks.
  CHECK(members(on("1999-09-09"_day), "CIRCLE").empty());
}

TEST_CASE("is_member: yes, no and unknown, with the spell", "[query]") {
  const answer yes = is_member(on("1950-01-01"_day), "BRE", "LEAGUE");
  CHECK(yes.value() == truth::yes);
  const auto says = [](const answer& a, truth value) {
    return std::count_if(a.reasons().begin(), a.reasons().end(),
                         [&](const reason& w) { return w.on == ground::role && w.says == value; });
  };
  CHECK(says(yes, truth::yes) == 1);
  const answer between = is_member(on("1972-01-01"_day), "BRE", "LEAGUE");
  CHECK(between.value() == truth::no);
  CHECK(says(between, truth::no) == 2);
  const answer open = is_member(on("1980-06-30"_day), "DOR", "LEAGUE");
  CHECK(open.value() == truth::unknown);
  CHECK(says(open, truth::unknown) == 1);
  // A guest, an observer and a partner are no members.
  for (const char* other : {"ESK", "COR"})
    CHECK(is_member(on("2000-01-01"_day), other, "LEAGUE").value() == truth::no);
  const answer guest = is_member(on("2000-01-01"_day), "ESK", "LEAGUE");
  REQUIRE(guest.reasons().size() == 1);
  CHECK(sentence(guest.reasons()[0]) == "Esk is not a member of League.");
  // A state has no members.
  CHECK(is_member(on("2000-01-01"_day), "ALB", "BRE").value() == truth::no);

  const answer before = is_member(on("1900-01-01"_day), "ALB", "LEAGUE");
  CHECK(before.value() == truth::unknown);
  CHECK(before.reasons().back().on == ground::not_covered);
  CHECK(is_member(on("2000-01-01"_day), "XXX", "LEAGUE").value() == truth::unknown);
  CHECK(is_member(on("2000-01-01"_day), "ALB", "XXX").reasons().back().on == ground::no_such_party);
  CHECK(is_member(on("2000-01-01"_day), "XXX", "YYY").reasons().size() == 2);
}

TEST_CASE("roles: all of one party", "[query]") {
  const role_list found = roles(on("2000-01-01"_day), "ESK");
  REQUIRE(found.size() == 2);
  CHECK(codes(found) == words{"CIRCLE", "LEAGUE"});
  for (const role_finding& r : found) {
    CHECK(r.holds == truth::yes);
    CHECK(r.as == (r.code.view() == "LEAGUE" ? role::participant : role::partner));
    CHECK(r.title == text{std::string_view{r.code.view() == "LEAGUE" ? "guest of honour" : ""}});
    CHECK(made().on("2000-01-01"_day).record(r.body).code == r.code);
  }
  CHECK(found.reasons().size() == 2);
  CHECK(found.asked().kind == question_kind::roles);
  const role_list open = roles(on("1994-06-15"_day), "ESK");
  REQUIRE(open.size() == 1);
  CHECK(open.begin()->holds == truth::unknown);
  CHECK(open.begin()->name == text{"Circle"});
  CHECK(roles(on("1994-05-31"_day), "ESK").empty());
  CHECK(roles(on("1972-01-01"_day), "BRE").empty());
  CHECK(roles(on("1900-01-01"_day), "ESK").reasons().back().on == ground::not_covered);
  const role_list missing = roles(on("2000-01-01"_day), "XXX");
  CHECK(missing.empty());
  REQUIRE(missing.reasons().size() == 1);
  CHECK(missing.reasons()[0].on == ground::no_such_party);
}

TEST_CASE("lists of a body that is not there, or on a day that is not covered", "[query]") {
  for (const auto question : {members, partners, participants, observers}) {
    const party_list missing = question(on("2000-01-01"_day), "XXX");
    CHECK(missing.empty());
    CHECK_FALSE(missing.is_complete());
    CHECK(missing.contains("ALB") == truth::unknown);
    REQUIRE(missing.reasons().size() == 1);
    CHECK(missing.reasons()[0].on == ground::no_such_party);
    const party_list before = question(on("1900-01-01"_day), "LEAGUE");
    CHECK(before.empty());
    CHECK_FALSE(before.is_complete());
    CHECK(before.contains("ALB") == truth::unknown);
    CHECK(before.reasons().back().on == ground::not_covered);
  }
}

TEST_CASE("one party in one role twice, once certainly", "[query]") {
  const auto built = load(R"(entente-world 1
party code=X
party code=B kind=alliance
membership body=B party=X from=1950 until=1980
membership body=B party=X from=1980 until=1990
membership body=B party=X as=observer from=1970-01-01
end
)");
  REQUIRE(built);
  CHECK(members(built->on("1970-01-01"_day), "B").size() == 1);
  // Both spells are possible in 1980, and neither is certain.
  const party_list open = members(built->on("1980-06-30"_day), "B");
  CHECK(open.empty());
  CHECK(open.possible().size() == 1);
  CHECK(open.reasons().size() == 2);
  CHECK(is_member(built->on("1980-06-30"_day), "X", "B").value() == truth::unknown);
  CHECK(roles(built->on("1980-06-30"_day), "X").size() == 3);
}
