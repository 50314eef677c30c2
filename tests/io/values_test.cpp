// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The words of the values that answers are made of: `to_string`, and `<<`, which writes the same.
#include "support/small_world.hpp"
#include <entente/io/print.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>

using namespace entente;

namespace {

/// The words, if both ways agree.
template <class T>
std::string words(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str() == to_string(value) ? out.str() : "<< writes " + out.str();
}

}  // namespace

TEST_CASE("values in words", "[io]") {
  CHECK(words(party_id{7}) == "7");
  CHECK(words(party_id{}) == "none");
  CHECK(words(year_span{1816, 2016}) == "[1816, 2016]");
  CHECK(words(year_span{1816, 1816}) == "[1816, 1816]");
  CHECK(words(year_span{}) == "[]");
  CHECK(words(version_number{1, 20, 3}) == "1.20.3");
  CHECK(words(role::observer) == "observer");
  CHECK(words(flag_set<duty>{duty::consultation, duty::defence}) == "{defence, consultation}");
  CHECK(words(flag_set<duty>{}) == "{}");
  CHECK(words(list<party_code>{"ALB", "ESK"}) == "[ALB, ESK]");
  CHECK(words(list<date>{}) == "[]");
  CHECK(words(list<list<truth>>{{truth::yes}, {truth::no, truth::unknown}}) ==
        "[[yes], [no, unknown]]");
  CHECK(words(origin{}).empty());
  CHECK(words(origin{"f", 1, 2}) == "f:1:2");
  CHECK(words(provenance{}).empty());
  CHECK(words(provenance{"Treaty text", confidence::verified, "ended"}) ==
        "verified: Treaty text (general knowledge: ended)");
  CHECK(words(change{change_kind::signed_, "2001-03-04"_day, "T1", {}}) == "2001-03-04: signed T1");
  CHECK(words(change{change_kind::joined, "2001-03-04"_day, "T1", "AAA"}) ==
        "2001-03-04: joined T1: AAA");
  CHECK(words(party_finding{party_id{1}, "JPN", "Japan"}) == "Japan (JPN)");
  role_finding found;
  found.name = "League";
  found.holds = truth::yes;
  CHECK(words(found) == "member in League");
  found.title = "guest";
  found.holds = truth::unknown;
  CHECK(words(found) == "possibly guest in League");
  CHECK(words(directed_dyad{party_id{3}, party_id{5}, truth::yes}) == "3 owes 5: yes");
  CHECK(words(level<nato_partnership>{"ITPP"}) == "ITPP");
}

TEST_CASE("parts of answers in words", "[io]") {
  const world w = load(small::rows).value();
  const snapshot now = w.on("2000-01-01"_day);
  const answer owed = owes(now, duty::defence, "ALB", "ESK");
  CHECK(words(owed.asked()) == sentence(owed.asked()));
  CHECK(words(owed.reasons()[0]) == sentence(owed.reasons()[0]));
  const auto events = history(w, "ALB", "ESK");
  CHECK(words(events[0]) == sentence(events[0]));
  const features some = features_of(now, "ALB", "ESK");
  CHECK(words(some.all[0]) == sentence(some.all[0]));
}

TEST_CASE("what is wrong with a text, a line each", "[io]") {
  const auto refused =
      load("entente-world 2\nparty code=A kind=club\nparty colour=red\nend\n", "f");
  REQUIRE(!refused);
  CHECK(words(refused.error()) ==
        "f:2:14: a word is one of those that its field allows: club in saved world\n"
        "f:3:7: a field belongs to its kind of line and is given once: colour in saved world\n");
}
