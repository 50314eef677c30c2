// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Incidents asked of the compiler: duties, and who would be drawn in.
#include "toy.hpp"
#include <entente/query/duty_conflicts.hpp>
#include <entente/query/incident_faults.hpp>
#include <entente/query/owed_against.hpp>
#include <entente/query/powers.hpp>
#include <entente/query/what_if.hpp>

namespace {

using namespace entente;

constexpr background scene() {
  background b;
  b.places.push_back({"coast",
                      "the coast",
                      "territory",
                      sovereignty::sole,
                      {"CAS"},
                      {"CAS"},
                      {},
                      {},
                      {{"league_area"}},
                      {},
                      {},
                      {}});
  return b;
}
constexpr incident landing() {
  incident e;
  e.attacker = "BOR";
  e.target = "CAS";
  e.kind = incident_kind::armed;
  e.place = "coast";
  e.day = "1970-01-01";
  return e;
}

// Hangs on what the parties find, and follows their vote.
static_assert([] {
  const world w{toy::league};
  const casus_resolver r{w, scene()};
  const auto status = [&](const incident& e) {
    return casus_foederis_between(r, e, toy::aldera, toy::cassia, toy::league_treaty)
        .with(duty_status::pending)
        .size();
  };
  const power vote{power_kind::determine, "ALD", {}, "LEAGUE1950", "5"};
  return status(landing()) == 1 && status(after_use(landing(), vote)) == 0;
}());

static_assert([] {
  const world w{toy::league};
  const casus_resolver r{w, scene()};
  const power vote{power_kind::determine, "ALD", {}, "LEAGUE1950", "5"};
  const cascade c = what_if(r, after_use(landing(), vote), honour_all{});
  const incident alone = landing();
  return c.side_of("ALD") == war_side::target && c.side_of("DEL") == war_side::target &&
         c.rounds == 1 && duty_conflicts(r, {&alone, 1}).empty();
}());

// What cannot be is found, and what is left of it asked, while a constant is computed.
static_assert([] {
  const world w{toy::league};
  const casus_resolver r{w, scene()};
  incident e = landing();
  e.invoked = {{"LEAGUE1950", "55"}};
  e.waived = {{"ALD", "ALD"}};
  std::size_t against_borea = 0, all = 0;
  r.resolve(landing(), [&](const casus_finding& found) {
    const known_list<party_code> them = owed_against(r, landing(), found);
    against_borea += them == known_list<party_code>::only({"BOR"}) ? 1U : 0U;
    ++all;
  });
  return diagnose(r, landing()).empty() && diagnose(r, e).size() == 2 && diagnose(e).size() == 1 &&
         diagnose(sound_part(e)).empty() && all != 0 && against_borea == all;
}());

static_assert(first_state(duty_status::pending) == duty_state::created);

}  // namespace
