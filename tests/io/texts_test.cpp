// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every answer of made-up worlds, read for words that hang loose.
#include "support/every_answer.hpp"
#include "support/hedged_world.hpp"
#include "support/small_world.hpp"
#include "toy.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace entente;
using namespace every_answer;

namespace {

std::vector<std::string> asked_everything(const facts& all) {
  const world w = world::build(all).value();
  texts found;
  std::vector<std::string> parties{"NOPE"};
  for (const auto& p : all.parties) parties.push_back(to_string(p.code));
  for (const date day : {"1965-06-01"_day, "1999-12-31"_day, "2012-12-12"_day}) {
    const snapshot now = w.on(day);
    ask_world(found, w, day, {});
    for (const auto& a : parties) {
      ask_party(found, now, a, {});
      for (const auto& b : parties) {
        ask_pair(found, now, a, b);
        ask_pair_more(found, w, day, a, b, {});
      }
    }
  }
  CHECK(found.seen.size() > 200);
  return {found.faults.begin(), found.faults.end()};
}

}  // namespace

TEST_CASE("what hangs loose is found", "[io][texts]") {
  for (const char* const words :
       {"", " a", "a ", ", a", "a,", "a: .", "a, , b", "a  b", "a ()", "a ( b)", "a by  of b",
        "a by of b", "between and b.", "the tie of ?", "a \"\" b", "a..", "a; ; b", "a:, b"})
    CHECK(hangs_loose(words));
  for (const char* const words : {"a", "a, b; c: d.", "a (b).", "a (b; c), d", "a \"b\": c.",
                                  "a... b", "2.5, of 3", "Is a a member of b on 2000-01-01?"})
    CHECK_FALSE(hangs_loose(words));
}

TEST_CASE("nothing hangs loose in what is said of made-up worlds", "[io][texts]") {
  using none = std::vector<std::string>;
  CHECK(asked_everything(world{small::everything}.all_facts()) == none{});
  CHECK(asked_everything(world{toy::everything}.all_facts()) == none{});
  CHECK(asked_everything(load(hedged::text_of(hedged::plain)).value().all_facts()) == none{});
}
