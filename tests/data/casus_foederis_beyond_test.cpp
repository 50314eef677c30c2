// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Treaties that are in no table, written here from general knowledge of their texts, with the words
// that the library has: that they are enough.
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>
#include <entente/query/duty_conflicts.hpp>
#include <entente/query/what_if.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace entente;
using namespace entente::data;

namespace {

inline constexpr struct if_france_assists final
    : condition<"co_obligor_assists:FRA", "France assists the party attacked"> {
} if_france_assists;
inline constexpr struct by_japan_or_its_ally final
    : condition<"attacker_in:JPN/ally_of_JPN", "Japan attacks, or a state allied with it"> {
} by_japan_or_its_ally;
inline constexpr struct europe final : area<"europe", "Europe"> {
} europe;
inline constexpr struct lawful_self_defence final
    : condition<"consistent_with_un_charter_51", "it agrees with article 51 of the Charter"> {
} lawful_self_defence;

inline constexpr struct french_czechoslovak_treaty final
    : agreement<"FRCSK1925", "Franco-Czechoslovak treaty (1925)", is_an<treaty>,
                signed_on<"1925-10-16">, in_force<"1926-09-14">, ended<"1939-03-15">,
                between<france, czechoslovakia>,
                article<"1", pledge<duty::defence>, when<armed_attack>,
                        after<attacked_by_germany, no_provocation>, gives<assist_with_all_means>>> {
} french_czechoslovak_treaty;
inline constexpr struct soviet_czechoslovak_treaty final
    : agreement<"SUNCSK1935", "Soviet-Czechoslovak treaty (1935)", is_an<treaty>,
                signed_on<"1935-05-16">, in_force<"1935-06-08">, ended<"1939-03-15">,
                between<soviet_union, czechoslovakia>,
                article<"2", pledge<duty::defence>, when<armed_attack>,
                        after<no_provocation, if_france_assists>, gives<assist_with_all_means>>> {
} soviet_czechoslovak_treaty;
inline constexpr struct sino_soviet_treaty final
    : agreement<"SUNCHN1950", "Sino-Soviet treaty (1950)", is_an<treaty>, signed_on<"1950-02-14">,
                in_force<"1950-04-11">, ended<"1980-04-10">, between<soviet_union, china>,
                article<"1", pledge<duty::defence>, when<armed_attack>, after<by_japan_or_its_ally>,
                        gives<assist_with_all_means>>> {
} sino_soviet_treaty;
inline constexpr struct warsaw_treaty final
    : agreement<"WARSAW1955", "Warsaw Treaty", is_an<treaty>, signed_on<"1955-05-14">,
                in_force<"1955-06-04">, ended<"1991-07-01">, between<soviet_union, poland, hungary>,
                article<"4", pledge<duty::defence>, when<armed_attack>, within<europe>,
                        after<lawful_self_defence>, gives<as_it_deems_necessary>>> {
} warsaw_treaty;

incident attack(const party_code& attacker, const party_code& target, date day) {
  incident made;
  made.attacker = attacker;
  made.target = target;
  made.kind = incident_kind::armed;
  made.day = day;
  made.attacker_is_state = truth::yes;
  made.provoked = truth::no;
  made.fighting = known_list<war_between>::none();
  made.supporters = known_list<party_code>::none();
  return made;
}
duty_status status_of(const casus_resolver& r, const incident& event, party_ref bearer,
                      party_ref beneficiary, agreement_ref agreement) {
  return casus_foederis_between(r, event, bearer, beneficiary, agreement).duties[0].status;
}

}  // namespace

TEST_CASE("1938: the Soviet Union hangs on France, and comes in after it or not at all",
          "[casus][what_if]") {
  const world w{french_czechoslovak_treaty, soviet_czechoslovak_treaty, germany};
  const casus_resolver r{w, {}};
  const incident sudeten = attack("DEU", "CSK", "1938-09-30");
  CHECK(status_of(r, sudeten, france, czechoslovakia, french_czechoslovak_treaty) ==
        duty_status::obliged);
  CHECK(status_of(r, sudeten, soviet_union, czechoslovakia, soviet_czechoslovak_treaty) ==
        duty_status::pending);
  incident refused = sudeten;
  refused.stated = {{"co_obligor_assists", "FRA", truth::no}};
  CHECK(status_of(r, refused, soviet_union, czechoslovakia, soviet_czechoslovak_treaty) ==
        duty_status::not_obliged);

  const cascade all = what_if(r, sudeten, honour_all{});
  CHECK(all.side_of("SUN") == war_side::target);
  CHECK(all.calls.back().round == 2);
  const auto all_but_france = [](const call_to_act& c) { return c.bearer.view() != "FRA"; };
  const cascade munich = what_if(r, sudeten, all_but_france);
  CHECK(munich.side_of("SUN") == war_side::none);
  CHECK(munich.calls[0].outcome == call_outcome::refused);
}

TEST_CASE("Korea: the Soviet Union is bound against Japan and its allies, whom treaties make so",
          "[casus]") {
  const world w{sino_soviet_treaty, us_japan_security_treaty, india};
  const casus_resolver r{w, {}};
  const auto soviet = [&](const party_code& attacker, date day) {
    return status_of(r, attack(attacker, "CHN", day), soviet_union, china, sino_soviet_treaty);
  };
  CHECK(soviet("JPN", "1950-11-01") == duty_status::obliged);
  CHECK(soviet("USA", "1950-11-01") == duty_status::not_obliged);
  CHECK(soviet("USA", "1952-04-28") == duty_status::obliged);  // its treaty with Japan is in force
  CHECK(soviet("IND", "1962-10-20") == duty_status::not_obliged);
  incident stated = attack("IND", "CHN", "1962-10-20");
  stated.stated = {{"ally_of_JPN", "IND", truth::unknown}};
  CHECK(status_of(r, stated, soviet_union, china, sino_soviet_treaty) == duty_status::pending);
}

TEST_CASE("the Warsaw Treaty: in Europe, and by a fact for which nobody wrote a rule", "[casus]") {
  const world w{warsaw_treaty, germany};
  background scene{places(), {}, traits()};
  for (place_record& p : scene.places)
    if (p.code.view() == "poland") p.areas = {{"europe"}};
  scene.areas.push_back({"europe", "WARSAW1955", "4", "Europe", area_rule::listed, {}, {}, {}, {}});
  const casus_resolver r{w, scene};
  incident event = attack("DEU", "POL", "1960-01-01");
  event.place = "poland";
  const auto status = [&] { return status_of(r, event, soviet_union, poland, warsaw_treaty); };
  CHECK(status() == duty_status::pending);
  event.stated = {{"consistent_with_un_charter_51", {}, truth::yes}};
  CHECK(status() == duty_status::obliged);
  event.place = "goa";
  CHECK(status() == duty_status::not_obliged);
}

TEST_CASE("the Collective Security Treaty asks for a request since it was amended", "[casus]") {
  const casus_resolver r{world{collective_security_treaty}, {places(), {}, {}}};
  const auto armenia_attacked = [&](date day) {
    incident e = attack("AZE", "ARM", day);
    e.place = "armenia_proper";
    e.stated = {{"request_by_victim", {}, truth::no}};
    duty_status best = duty_status::not_obliged;
    for (const called_duty& d :
         casus_foederis_between(r, e, russia, armenia, collective_security_treaty).duties)
      if (d.pledges.contains(duty::defence) && d.status != duty_status::not_obliged)
        best = d.status;
    return best;
  };
  CHECK(armenia_attacked("2005-01-01") == duty_status::obliged);
  CHECK(armenia_attacked("2022-09-13") == duty_status::not_obliged);
}
