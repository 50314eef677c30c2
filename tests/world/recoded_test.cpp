// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/entente.hpp>
#include <entente/world/load.hpp>
#include <entente/world/recoded.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace entente;

namespace {
const facts& numbered() {
  static const facts all = load(R"(entente-world 2
coverage from=1900-01-01 until=never
party code=COW1 name=One
party code=COW2 name=Two
party code=COW3 name=Three
party code=BODY name=Body kind=alliance
membership body=BODY party=COW1 from=1950-01-01
agreement code=T1 name=Treaty signed_on=1950-01-01 in_force=1950-01-01
  party party=COW1
  party party=COW2 from=1960-01-01
  party party=COW3
  article number=1 pledges=[defence] bearers=[COW1] beneficiaries=[COW2, COW3]
step code=S1 on=1950-01-01 says=Visit parties=[COW1, COW3]
precedent code=P1 on=1950-01-01 says=Help providers=[COW1] recipients=[COW3]
position code=S2 holder=COW1 takes=opposes subject=Plan on=1950-01-01
threat code=H1 on=1950-01-01 says=Raid actors=[COW1] targets=[COW3]
status body=BODY party=COW1 aspect=membership status=candidate from=1950-01-01
end
)")
                               .value()
                               .all_facts();
  return all;
}
const facts& lettered() {
  static const facts all = load(R"(entente-world 2
coverage from=1900-01-01 until=never
party code=AAA name=Alba source=Atlas standing=verified
party code=CCC name=Corva
end
)")
                               .value()
                               .all_facts();
  return all;
}
const row_list<recoding> table{{"COW1", "AAA"}, {"COW3", "CCC"}};
}  // namespace

TEST_CASE("recoded: facts of two lists of states make one world", "[world]") {
  const world w = world::build(lettered(), recoded(numbered(), table)).value();
  const snapshot now = w.on("1970-01-01"_day);
  CHECK(now.parties() == 4);  // Alba and Corva once, Two by its number, the body
  CHECK_FALSE(now.find_party("COW1").is_valid());
  CHECK(now.record(now.find_party("AAA")).name.view() == "Alba");
  CHECK(owes(now, duty::defence, "AAA", "CCC").value().is_yes());
  CHECK(owes(now, duty::defence, "AAA", "COW2").value().is_yes());
  CHECK(is_member(now, "AAA", "BODY").value().is_yes());
  // Nothing else was touched: back again it is what it was, but for the parties' own records.
  const row_list<recoding> back{{"AAA", "COW1"}, {"CCC", "COW3"}};
  facts again = recoded(recoded(numbered(), table), back);
  again.parties = numbered().parties;
  CHECK(again == numbered());
  // No record names the old code any more.
  CHECK(save(recoded(numbered(), table)).find("COW1") == std::string::npos);
  CHECK(save(recoded(numbered(), table)).find("COW3") == std::string::npos);
}

TEST_CASE("recoded: what does not fit is said", "[world]") {
  // A code that the other facts do not have.
  const row_list<recoding> wrong{{"COW1", "ZZZ"}};
  const auto refused = world::build(lettered(), recoded(numbered(), wrong));
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error()[0].rule == errc::code_is_known);
  CHECK(refused.error()[0].what.view() == "ZZZ");
  // Two parties of one treaty that become one at the same time.
  const row_list<recoding> both{{"COW1", "AAA"}, {"COW3", "AAA"}};
  CHECK_FALSE(world::build(lettered(), recoded(numbered(), both)).has_value());
  // An empty table, and names that nobody has.
  CHECK(recoded(numbered(), {}) == numbered());
  CHECK(recoded(numbered(), row_list<recoding>{{"XXX", "AAA"}}) == numbered());
}
