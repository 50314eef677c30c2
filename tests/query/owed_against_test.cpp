// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Against whom help is owed: the attacker, whoever supports it, or those alone whom an article
// names.
#include "support/made_states.hpp"
#include <entente/entente.hpp>
#include <entente/query/duty_conflicts.hpp>
#include <entente/query/owed_against.hpp>
#include <entente/query/what_if.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace entente;
using namespace made;

namespace {

inline constexpr struct against_dora final
    : content<"against:DOR/ERS", "fight Dora or Ersa with all its forces"> {
} against_dora;
inline constexpr struct plain final
    : agreement<"PLAIN", "Plain", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, bora>, article<"1", pledge<duty::defence>>> {
} plain;
inline constexpr struct wide final
    : agreement<"WIDE", "Wide", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, bora>,
                article<"1", pledge<duty::defence>, gives<against_supporters>>> {
} wide;
inline constexpr struct named_one final
    : agreement<"NAMED", "Named", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, bora>, article<"1", pledge<duty::defence>, gives<against_dora>>> {
} named_one;
inline constexpr struct peace_with_dora final
    : agreement<"PEACE", "Peace", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, dora>, article<"1", pledge<duty::nonaggression>>> {
} peace_with_dora;
inline constexpr struct peace_with_cora final
    : agreement<"QUIET", "Quiet", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, cora>, article<"1", pledge<duty::nonaggression>>> {
} peace_with_cora;

inline constexpr struct supported final
    : condition<"attacker_supported_by", "somebody supports the attacker"> {
} supported;
inline constexpr struct on_support final
    : agreement<"JOIN", "Join", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, bora>, article<"1", pledge<duty::defence>, after<supported>>> {
} on_support;

/// Cora attacks Bora.
incident attack() {
  incident made;
  made.attacker = "COR";
  made.target = "BOR";
  made.kind = incident_kind::armed;
  made.day = "1910-01-01";
  made.fighting = known_list<war_between>::none();
  made.supporters = known_list<party_code>::none();
  return made;
}
/// Against whom Arda owes Bora help.
known_list<party_code> adversaries(const world& w, const incident& event) {
  const casus_resolver r{w, {}};
  known_list<party_code> found;
  r.resolve(event, [&](const casus_finding& f) {
    if (w.all_facts().parties[f.beneficiary.index()].code.view() == "BOR")
      found = owed_against(r, event, f);
  });
  return found;
}
using who = known_list<party_code>;

}  // namespace

TEST_CASE("help is owed against the attacker, and against supporters where the article says so",
          "[casus]") {
  incident event = attack();
  const world simple{plain, cora, dora}, broad{wide, cora, dora};
  CHECK(adversaries(simple, event) == who::only({"COR"}));
  CHECK(adversaries(broad, event) == who::only({"COR"}));
  event.supporters = who::only({"DOR"});
  CHECK(adversaries(simple, event) == who::only({"COR"}));
  CHECK(adversaries(broad, event) == who::only({"COR", "DOR"}));
  event.supporters = who::some({"DOR"});
  CHECK(adversaries(broad, event) == who::some({"COR", "DOR"}));  // there may be others
  event.supporters = who::only({"BOR", "COR"});                   // a fault, and no adversary
  CHECK(adversaries(broad, event) == who::only({"COR"}));
}

TEST_CASE("help against those whom the article names, whether they attack or support", "[casus]") {
  incident event = attack();
  const world w{named_one, cora, dora};
  CHECK(adversaries(w, event) == who::none());
  event.supporters = who::only({"DOR"});
  CHECK(adversaries(w, event) == who::only({"DOR"}));  // and not against Cora, which attacks
  event.attacker = "ERS";
  CHECK(adversaries(w, event) == who::only({"DOR", "ERS"}));
  event.supporters = {};
  CHECK(adversaries(w, event) == who::some({"ERS"}));
  event.attacker = {};
  CHECK(adversaries(w, event) == who::some({}));
}

TEST_CASE("who fights the same target supports the attacker, for conditions and for against whom",
          "[casus]") {
  const world named{named_one, cora, dora, ersa}, broad{wide, cora, dora, ersa};
  const casus_resolver joins{world{on_support, cora, dora}, {}};
  const auto joined = [&](const incident& event) {
    return casus_foederis_between(joins, event, arda, bora, on_support).duties[0].status;
  };
  incident event = attack();
  CHECK(joined(event) == duty_status::not_obliged);
  for (const bool is_since : {false, true})
    for (const war_between& war : {war_between{"DOR", "BOR"}, war_between{"BOR", "DOR"}}) {
      event = attack();
      if (is_since)
        event.since = {war, {"ERS", "COR"}};  // Ersa fights another one
      else
        event.fighting = known_list<war_between>::only({war, {"ERS", "COR"}});
      CHECK(adversaries(named, event) == who::only({"DOR"}));
      CHECK(adversaries(broad, event) == who::only({"COR", "DOR"}));
      CHECK(joined(event) == duty_status::obliged);
    }
  event = attack();
  event.fighting = known_list<war_between>::some({{"DOR", "BOR"}});
  CHECK(adversaries(named, event) == who::some({"DOR"}));  // Ersa may fight, too
  CHECK(adversaries(broad, event) == who::some({"COR", "DOR"}));
  event.fighting = {};
  CHECK(adversaries(named, event) == who::some({}));
  CHECK(joined(event) == duty_status::pending);
  // The cascade follows it: Arda meets Dora, and not Cora.
  event = attack();
  event.since = {{"DOR", "BOR"}};
  const cascade followed = what_if(casus_resolver{named, {}}, event, honour_all{});
  REQUIRE(followed.calls.size() == 1);
  CHECK(followed.calls[0].adversary == party_code{"DOR"});
  CHECK(followed.calls[0].outcome == call_outcome::honoured);
}

TEST_CASE("help that is owed once anybody supports the attacker", "[casus]") {
  const casus_resolver r{world{on_support, cora, dora}, {}};
  incident event = attack();
  const auto status = [&] {
    return casus_foederis_between(r, event, arda, bora, on_support).duties[0].status;
  };
  CHECK(status() == duty_status::not_obliged);
  event.supporters = who::some({"DOR"});
  CHECK(status() == duty_status::obliged);
  event.supporters = {};
  CHECK(status() == duty_status::pending);
}

TEST_CASE("a promise not to attack conflicts with help against a supporter", "[conflicts]") {
  incident event = attack();
  event.supporters = who::only({"DOR"});
  const auto conflicts = [&event](const world& w) {
    std::vector<std::string> found;
    const casus_resolver r{w, {}};
    for (const duty_conflict& c : duty_conflicts(r, {&event, 1}))
      found.emplace_back(w.all_facts()
                             .agreements[r.clauses()[c.second.found.clause].agreement.index()]
                             .code.view());
    return found;
  };
  using names = std::vector<std::string>;
  CHECK(conflicts(world{wide, cora, peace_with_dora}) == names{"PEACE"});
  CHECK(conflicts(world{named_one, cora, peace_with_dora}) == names{"PEACE"});
  // Help against Dora alone breaks no promise to Cora.
  CHECK(conflicts(world{named_one, dora, peace_with_cora}).empty());
  CHECK(conflicts(world{wide, dora, peace_with_cora}) == names{"QUIET"});
  event.supporters = who::none();
  CHECK(conflicts(world{wide, cora, peace_with_dora}).empty());
}

TEST_CASE("who helps against a supporter enters against it, on the side of the attacked",
          "[what_if]") {
  incident event = attack();
  event.supporters = who::only({"DOR"});
  event.fighting = known_list<war_between>::none();
  const auto wars = [&event](const world& w) {
    return what_if(casus_resolver{w, {}}, event, honour_all{});
  };
  const cascade of_plain = wars(world{plain, cora, dora});
  CHECK(of_plain.wars.size() == 2);
  CHECK(of_plain.side_of("DOR") == war_side::none);
  const cascade of_wide = wars(world{wide, cora, dora});
  CHECK(of_wide.wars == row_list<war_between>{{"COR", "BOR"}, {"ARD", "COR"}, {"ARD", "DOR"}});
  CHECK(of_wide.side_of("ARD") == war_side::target);
  CHECK(of_wide.side_of("DOR") == war_side::attacker);
  const cascade of_named = wars(world{named_one, cora, dora});
  CHECK(of_named.wars == row_list<war_between>{{"COR", "BOR"}, {"ARD", "DOR"}});
  CHECK(of_named.side_of("ARD") == war_side::target);
  CHECK(of_named.side_of("DOR") == war_side::attacker);
}
