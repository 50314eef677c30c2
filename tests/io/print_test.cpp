// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/io/print.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

template <class T>
std::string shown(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

}  // namespace

TEST_CASE("what << writes", "[io]") {
  CHECK(shown("2000-02-29"_day) == "2000-02-29");
  CHECK(shown(partial_date{"2000-02"}) == "2000-02");
  CHECK(shown(partial_date::unknown()) == "unknown");
  CHECK(shown(period{"2000-01-01"_day, "2001-01-01"_day}) == "[2000-01-01, 2001-01-01)");
  CHECK(shown(spell{"2000", partial_date::never()}) == "[2000, never)");
  CHECK(shown(truth::no) == "no");
  CHECK(shown(text{"words"}) == "words");
  CHECK(shown(party_code{"ALB"}) == "ALB");
  CHECK(shown(agreement_code{"NAT1949"}) == "NAT1949");
  CHECK(shown(errc::code_is_known) == "a code names something in the world");
  CHECK(shown(diagnostic{errc::code_is_known, "X", "party Y", {"f", 1, 2}}) ==
        "f:1:2: a code names something in the world: X in party Y");
  CHECK(shown(duty::nonaggression) == "nonaggression");
  CHECK(shown(role::observer) == "observer");
  CHECK(shown(ground::no_article) == "no_article");
  CHECK(shown(reach::direct) == "direct");
  CHECK(shown(change_kind::signed_) == "signed");
  CHECK(shown(flag_set<duty>{}) == "{}");
  CHECK(shown(flag_set<duty>{duty::consultation, duty::defence}) == "{defence, consultation}");
  CHECK(shown(level<nato_partnership>{"ITPP"}) == "ITPP");
}

TEST_CASE("every answer is written as its text", "[io]") {
  const world w = load(small::rows).value();
  const snapshot now = w.on("2000-01-01"_day);
  const answer owed = owes(now, duty::defence, "ALB", "ESK");
  CHECK(shown(owed) == to_text(owed));
  CHECK(shown(owed.value()) == "yes");
  CHECK(shown(members(now, "LEAGUE")) == to_text(members(now, "LEAGUE")));
  CHECK(shown(roles(now, "ESK")) == to_text(roles(now, "ESK")));
  CHECK(shown(tie(now, "ALB", "ESK")) == to_text(tie(now, "ALB", "ESK")));
  CHECK(shown(history(w, "ALB", "ESK")) == to_text(history(w, "ALB", "ESK")));
  const auto judged = assess<nato_partnership>(features_of(now, "ALB", "ESK"));
  CHECK(shown(judged) == to_text(judged));
}
