// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// std::format of values and answers, as a program of its own: the library of tests is built with a
// standard library that has no <format>. format_test.sh builds and runs it.
#include "support/small_world.hpp"
#include <entente/adapters/format.hpp>
#include <entente/world/load.hpp>

#include <cstdio>
#include <format>
#include <string>

using namespace entente;

namespace {

int checked = 0, failed = 0;

void check(bool holds, const char* what, int line) {
  ++checked;
  if (holds) return;
  ++failed;
  std::fprintf(stderr, "format_values.cpp:%d: failed: %s\n", line, what);
}
#define CHECK(...) check((__VA_ARGS__), #__VA_ARGS__, __LINE__)

void values() {
  CHECK(std::format("{}", "2000-02-29"_day) == "2000-02-29");
  CHECK(std::format("{}", partial_date{"2000-02"}) == "2000-02");
  CHECK(std::format("{}", period{"2000-01-01"_day, "2001-01-01"_day}) ==
        "[2000-01-01, 2001-01-01)");
  CHECK(std::format("{}", spell{"2000", partial_date::never()}) == "[2000, never)");
  CHECK(std::format("{}", truth::unknown) == "unknown");
  CHECK(std::format("{}", text{"words"}) == "words");
  CHECK(std::format("{}", party_code{"ALB"}) == "ALB");
  CHECK(std::format("{} {}", party_id{7}, party_id{}) == "7 none");
  CHECK(std::format("{}", duty::nonaggression) == "nonaggression");
  CHECK(std::format("{}", flag_set<duty>{duty::consultation, duty::defence}) ==
        "{defence, consultation}");
  CHECK(std::format("{}", list<party_code>{"ALB", "ESK"}) == "[ALB, ESK]");
  CHECK(std::format("{}", errc::code_is_known) == "a code names something in the world");
  CHECK(std::format("{}", diagnostic{errc::code_is_known, "X", "party Y", {"f", 1, 2}}) ==
        "f:1:2: a code names something in the world: X in party Y");
  CHECK(std::format("{}", origin{"f", 1, 2}) == "f:1:2");
  CHECK(std::format("{}", provenance{"Treaty text", confidence::verified, {}}) ==
        "verified: Treaty text");
  CHECK(std::format("{}", level<nato_partnership>{"ITPP"}) == "ITPP");
}

void as_strings() {
  CHECK(std::format("{:*>12}|{:<8}|{:.4}", "2000-02-29"_day, truth::no, duty::defence) ==
        "**2000-02-29|no      |defe");
}

void answers() {
  const world w = load(small::rows).value();
  const snapshot now = w.on("2000-01-01"_day);
  const answer owed = owes(now, duty::defence, "ALB", "ESK");
  CHECK(std::format("{}", owed) == to_text(owed));
  CHECK(std::format("{}", owed.value()) == "yes");
  CHECK(std::format("{}", owed.asked()) == sentence(owed.asked()));
  CHECK(std::format("{}", owed.reasons()[0]) == sentence(owed.reasons()[0]));
  CHECK(std::format("{}", members(now, "LEAGUE")) == to_text(members(now, "LEAGUE")));
  CHECK(std::format("{}", roles(now, "ESK")) == to_text(roles(now, "ESK")));
  CHECK(std::format("{}", tie(now, "ALB", "ESK")) == to_text(tie(now, "ALB", "ESK")));
  CHECK(std::format("{}", history(w, "ALB", "ESK")) == to_text(history(w, "ALB", "ESK")));
  const auto judged = assess<nato_partnership>(features_of(now, "ALB", "ESK"));
  CHECK(std::format("{}", judged) == to_text(judged));
  const auto refused = load("entente-world 2\nparty code=\"!\"\n");
  CHECK(!refused);
  CHECK(std::format("{}", refused.error()) == to_string(refused.error()));
}

}  // namespace

int main() {
  values();
  as_strings();
  answers();
  std::printf("%d checks, %d failed\n", checked, failed);
  return failed == 0 && checked > 25 ? 0 : 1;
}
