// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/hedged_world.hpp"
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/sentence.hpp>
#include <entente/query/protection.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;
const date day = "2010-01-01"_day;

const world& plain() {
  static const world w = hedged::world_of();
  return w;
}
words codes(const row_list<exit_cost>& some) {
  words made;
  for (const auto& e : some) made.emplace_back(e.who.code.view());
  return made;
}
words codes(const row_list<party_finding>& some) {
  words made;
  for (const auto& f : some) made.emplace_back(f.code.view());
  return made;
}

/// The second and third state are worth 3 each, the fourth 5, nobody knows the first.
struct made_up_weights {
  const snapshot& now;
  std::optional<double> operator()(party_id party) const {
    const std::string_view name = now.record(party).name.view();
    if (name == "First") return std::nullopt;
    return name == "Fourth" ? 5.0 : 3.0;
  }
};

}  // namespace

TEST_CASE("most_protective: counted alike, and weighed", "[query][protection]") {
  const snapshot now = plain().on(day);
  const auto alike = most_protective(now, "BBB", duty::defence);
  CHECK(codes(alike.most()) == words{"AAA", "CCC", "DDD"});  // a tie
  CHECK(alike.is_certain());
  CHECK(alike.complete);
  CHECK(alike.exits.size() == 3);
  for (const auto& e : alike.exits) {
    REQUIRE(e.loses.size() == 1);
    CHECK(e.loses[0].says.is_yes());
    CHECK(e.loses[0].about == duty::defence);
  }
  CHECK(alike.exits[0].loses[0].instrument == text{"GUARD"});
  for (const char* one : {"AAA", "CCC", "DDD"}) CHECK(!alike.rests_on(one));

  const auto weighed = most_protective(now, "BBB", duty::defence, made_up_weights{now});
  CHECK(codes(weighed.most()) == words{"DDD"});
  CHECK(codes(weighed.exits) == words{"DDD", "CCC", "AAA"});
  CHECK(!weighed.exits[2].cost);
  CHECK(!weighed.is_certain());  // the first may weigh more

  // Without the bloc all rests on one.
  const world alone = plain().without(agreement_ref{"BLOC"});
  const auto one = most_protective(alone.on(day), "BBB", duty::defence);
  CHECK(codes(one.most()) == words{"AAA"});
  CHECK(one.rests_on("AAA"));
  CHECK(one.rests_on(alone.find_party("AAA")));
  CHECK(!one.rests_on("BBB"));
  CHECK(!one.rests_on("XXX"));
}

TEST_CASE("most_protective: what is no amount is no weight", "[query][protection]") {
  const snapshot now = plain().on(day);
  constexpr double infinite = std::numeric_limits<double>::infinity();
  for (const double none :
       {std::numeric_limits<double>::quiet_NaN(), infinite, -infinite, -1.0, -0.5}) {
    // The first has a weight that is none, the second and third have 3, the fourth 5.
    const auto found = most_protective(now, "BBB", duty::defence, [&](party_id party) {
      const auto weight = made_up_weights{now}(party);
      return weight ? weight : std::optional<double>{none};
    });
    CHECK(found == most_protective(now, "BBB", duty::defence, made_up_weights{now}));
    CHECK(codes(found.most()) == words{"DDD"});
    CHECK_FALSE(found.is_certain());
    REQUIRE(found.reasons().size() == 1);
    CHECK(sentence(found.reasons()[0]) ==
          "Nobody can say: what the exit of First costs, as it has no weight.");
  }
  // Nothing is an amount.
  const auto nothing = most_protective(now, "BBB", duty::defence,
                                       [](party_id) { return std::optional<double>{0.0}; });
  CHECK(nothing.most().size() == 3);
  CHECK(nothing.is_certain());
  CHECK(nothing.reasons().empty());
}

TEST_CASE("most_protective: what is not known", "[query][protection]") {
  const world open = hedged::world_of(hedged::plain, "in_force=1960-02-01 ", "");
  const auto found = most_protective(open.on(day), "BBB", duty::defence);
  CHECK(codes(found.most()) == words{"CCC", "DDD"});
  CHECK(found.exits.size() == 3);
  CHECK(!found.is_certain());  // the guarantor may owe it, and would cost as much
  // One that could not matter leaves it certain.
  const auto light = [](party_id party) {
    return std::optional<double>{party.index() == 0 ? 0.5 : 1};
  };
  CHECK(open.find_party("AAA").index() == 0);
  CHECK(most_protective(open.on(day), "BBB", duty::defence, light).is_certain());

  const auto nobody = most_protective(plain().on(day), "XXX", duty::defence);
  CHECK(nobody.exits.empty());
  CHECK(nobody.most().empty());
  CHECK(!nobody.is_certain());
  REQUIRE(nobody.reasons().size() == 1);
  CHECK(nobody.reasons()[0].on == ground::no_such_party);

  const auto unowed = most_protective(plain().on(day), "BBB", duty::offence);
  CHECK(unowed.exits.empty());
  CHECK(unowed.complete);
  REQUIRE(unowed.reasons().size() == 1);
  CHECK(unowed.reasons()[0].on == ground::no_article);

  facts short_lived = plain().all_facts();
  short_lived.coverage = period{"1950-01-01", "2000-01-01"};
  CHECK(!most_protective(world{short_lived}.on(day), "BBB", duty::defence).is_certain());
}

TEST_CASE("most_protective: an exit costs what the world without it lacks", "[query][protection]") {
  hedged::names called = hedged::plain;
  do {
    const world w = hedged::world_of(called);
    const auto found =
        most_protective(w.on(day), party_code::parse(called[1]).value(), duty::defence);
    const auto owed = [&](const world& in) {
      return who_owes(in.on(day), duty::defence, party_code::parse(called[1]).value()).size();
    };
    for (const auto& code : called) {
      std::size_t cost = 0;
      for (const auto& e : found.exits)
        if (e.who.code.view() == code) cost += static_cast<std::size_t>(*e.cost);
      if (code != called[1]) CHECK(owed(w.without(party_ref{code})) + cost == owed(w));
    }
  } while (std::next_permutation(called.begin(), called.end()));
}

TEST_CASE("hubs: who owes most in a region", "[query][protection]") {
  const auto south = hubs(plain().on(day), duty::defence, "south");
  REQUIRE(south.size() == 4);
  // Each of the bloc owes the two others; the guarantor owes one.
  for (const std::size_t i : {0U, 1U, 2U}) CHECK(south[i].certain.size() == 2);
  CHECK(south[3].who.code == party_code{"AAA"});
  CHECK(codes(south[3].certain) == words{"BBB"});
  CHECK(hubs(plain().on(day), duty::defence, "north").empty());  // nobody owes the one there
  CHECK(hubs(plain().on(day), duty::defence, "east").empty());
  CHECK(hubs(plain().on(day), duty::offence, "south").empty());
  // Possible duties stand apart and count after certain ones.
  const world open = hedged::world_of(hedged::plain, "in_force=1960-02-01 ", "");
  const auto last = hubs(open.on(day), duty::defence, "south")[3];
  CHECK(last.certain.empty());
  CHECK(codes(last.possible) == words{"BBB"});
  // Moved to the north, the first is what its guarantor's place is not: the beneficiary counts.
  const world moved = hedged::world_of(hedged::plain, "name=Second located_in=[south]",
                                       "name=Second located_in=[north]");
  CHECK(hubs(moved.on(day), duty::defence, "north").size() == 3);
}

TEST_CASE("protection: in a constant", "[query][protection]") {
  static_assert([] {
    const world w{small::guarantee};
    const auto found = most_protective(w.on("2000-01-01"_day), small::esk, duty::defence);
    return found.most().size() == 1 && found.rests_on(small::alba);
  }());
}
