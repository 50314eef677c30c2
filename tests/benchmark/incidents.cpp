// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What it costs to resolve every duty on an incident, on the treaties of data/, against a rule loop
// as one would write it first: a list of rules, one for each article, bearer and beneficiary, each
// with its conditions as std::function. Then what it costs to follow an incident to a fixed point,
// there and in denser and denser networks.
// Prints a table in Markdown (docs/performance.md), and how often memory was asked for. With
// --smoke: once, only to see that both ways come to the same duties and that resolving allocates
// nothing.
#include "benchmark/measure.hpp"
#include <entente/data/areas.hpp>
#include <entente/data/incidents.hpp>
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>
#include <entente/query/what_if.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <new>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {
std::size_t allocations = 0;
}  // namespace

[[gnu::noinline]] void* operator new(std::size_t size) {
  ++allocations;
  void* const made = std::malloc(size == 0 ? 1 : size);
  if (made == nullptr) std::abort();
  return made;
}
[[gnu::noinline]] void operator delete(void* block) noexcept { std::free(block); }
[[gnu::noinline]] void operator delete(void* block, std::size_t) noexcept { std::free(block); }

namespace {

using namespace benchmark;
using namespace entente;

/// Incidents between parties of treaties, at known places, over 140 years; half of them with
/// something decided.
std::vector<incident> made_up(const world& w, const background& scene, std::size_t count) {
  std::mt19937 random{20260101};
  std::vector<party_code> parties;
  for (const party_record& p : w.all_facts().parties)
    if (p.kind == party_kind::state) parties.push_back(p.code);
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  std::vector<incident> made(count);
  for (incident& e : made) {
    e.attacker = parties[below(parties.size())];
    do e.target = parties[below(parties.size())];
    while (e.target == e.attacker);
    e.kind = below(8) == 0 ? incident_kind::cyber_attack : incident_kind::armed;
    e.place = scene.places[below(scene.places.size())].code;
    e.object = below(2) == 0 ? incident_object::territory : incident_object::unknown;
    e.day = date{"1885-01-01"} + static_cast<std::int32_t>(below(140 * 365));
    e.attacker_is_state = truth::yes;
    e.provoked = below(3) == 0 ? truth::unknown : truth{below(2) == 0};
    if (below(2) == 0) {
      e.fighting = known_list<war_between>::none();
      e.supporters = known_list<party_code>::none();
      e.mobilizing = known_list<party_code>::none();
      e.stated = {{"collective_determination", {}, truth::yes},
                  {"request_by_victim", {}, truth::yes}};
    }
  }
  return made;
}

struct counts {
  std::uint64_t obliged = 0, pending = 0, not_obliged = 0;
  void add(duty_status status) {
    ++(status == duty_status::obliged   ? obliged
       : status == duty_status::pending ? pending
                                        : not_obliged);
  }
  [[nodiscard]] std::uint64_t checksum() const {
    return obliged * 1'000'003 + pending * 1009 + not_obliged;
  }
};

// --- the first way: one rule for each article, bearer and beneficiary

using predicate = std::function<truth(const casus&)>;
struct rule {
  const agreement_record* agreement = nullptr;
  const article_record* article = nullptr;
  party_code bearer, beneficiary;
  bool is_nonaggression = false;
  concern sets_off_for = concern::sides;
  std::vector<std::function<truth(date)>> in_force;
  std::vector<predicate> conditions;
  predicate is_triggered;
};

std::vector<rule> rules_of(const casus_resolver& resolver) {
  const facts& all = resolver.of().all_facts();
  std::vector<rule> made;
  for (const auto& clause : resolver.clauses()) {
    const agreement_record& agreement = all.agreements[clause.agreement.index()];
    const auto spells_of = [&](party_id party) {
      std::vector<spell> spells;
      for (const auto& p : clause.parties)
        if (p.party == party) spells.push_back(p.during);
      return spells;
    };
    party_id last_bearer, last_beneficiary;
    for (const auto& from : clause.parties) {
      if (from.party == last_bearer || !clause.may_bear(from.party)) continue;
      last_bearer = from.party;
      last_beneficiary = {};
      for (const auto& to : clause.parties) {
        if (to.party == from.party || to.party == last_beneficiary || !clause.may_benefit(to.party))
          continue;
        last_beneficiary = to.party;
        rule one;
        one.agreement = &agreement;
        one.article = &agreement.articles[clause.article];
        one.bearer = all.parties[from.party.index()].code;
        one.beneficiary = all.parties[to.party.index()].code;
        one.is_nonaggression = clause.pledges == flag_set<duty>{duty::nonaggression};
        one.sets_off_for = clause.sets_off_for;
        one.in_force.push_back([life = clause.during](date day) { return life.contains(day); });
        for (const party_id party : {from.party, to.party})
          one.in_force.push_back([spells = spells_of(party)](date day) {
            truth any = truth::no;
            for (const spell& s : spells) any = any || s.contains(day);
            return any;
          });
        if (!one.is_nonaggression)
          one.conditions.push_back([](const casus& c) { return !c.is_adversary(c.bearer); });
        std::vector<std::vector<predicate>> triggers(clause.triggers);
        std::vector<predicate> areas;
        for (const auto& test : clause.tests) {
          const predicate asked = [&test](const casus& c) { return test.value(c); };
          if (test.group == detail::test_group::trigger)
            triggers[test.trigger].push_back(asked);
          else if (test.group == detail::test_group::area)
            areas.push_back(asked);
          else
            one.conditions.push_back(asked);
        }
        if (!triggers.empty()) {
          one.is_triggered = [triggers](const casus& c) {
            truth any = truth::no;
            for (const auto& parts : triggers) {
              truth every = truth::yes;
              for (const predicate& p : parts) every = every && p(c);
              any = any || every;
            }
            return any;
          };
          one.conditions.push_back(one.is_triggered);
        }
        if (!areas.empty())
          one.conditions.push_back([areas](const casus& c) {
            truth any = truth::no;
            for (const predicate& p : areas) any = any || p(c);
            return any;
          });
        made.push_back(std::move(one));
      }
    }
  }
  return made;
}

void loop_over(const std::vector<rule>& rules, const casus_resolver& resolver,
               const incident& event, counts& into) {
  for (const rule& one : rules) {
    const bool is_side = one.beneficiary == event.attacker || one.beneficiary == event.target;
    if (!is_side && one.sets_off_for == concern::sides) continue;
    if (one.is_nonaggression &&
        (!(one.bearer == event.attacker) || !(one.beneficiary == event.target)))
      continue;
    truth all = truth::yes;
    for (const auto& in_force : one.in_force) all = all && in_force(event.day);
    if (all.is_no()) continue;  // not told by either way
    const casus c{event,
                  resolver.scene(),
                  resolver.of().all_facts(),
                  resolver.reading(),
                  *one.agreement,
                  *one.article,
                  one.bearer,
                  one.beneficiary,
                  detail::adversary_of(event, one.beneficiary),
                  true,
                  false};
    if (!is_side && one.sets_off_for != concern::all && !one.is_triggered(c).is_yes()) continue;
    for (const predicate& holds : one.conditions) all = all && holds(c);
    if (!is_side && one.sets_off_for != concern::all && all.is_no()) continue;
    into.add(all.is_yes()  ? duty_status::obliged
             : all.is_no() ? duty_status::not_obliged
                           : duty_status::pending);
  }
}

// --- incidents in a dense network, followed to a fixed point

constexpr std::size_t network_states = 50;
party_code state_of(std::size_t i) {
  const std::string words{'S', static_cast<char>('A' + i / 26), static_cast<char>('A' + i % 26)};
  return party_code::parse(words).value();
}
/// Mutual pacts of defence between two states each, at random.
struct network {
  facts rows;
  std::vector<std::vector<std::size_t>> allies{network_states};  // one entry for each pact
};
network made_up_network(std::size_t pacts) {
  std::mt19937 random{20260202};
  network made;
  for (std::size_t i = 0; i != network_states; ++i) {
    party_record state;
    state.code = state_of(i);
    state.name = "a state";
    made.rows.parties.push_back(state);
  }
  for (std::size_t k = 0; k != pacts;) {
    const std::size_t one = random() % network_states, other = random() % network_states;
    if (one == other) continue;
    agreement_record pact;
    pact.code = agreement_code::parse("P" + std::to_string(k++)).value();
    pact.name = "a pact";
    pact.in_force = "1950-01-01";
    pact.parties = {{state_of(one), {}}, {state_of(other), {}}};
    article_record help;
    help.number = "1";
    help.pledges = duty::defence;
    help.triggers = {term_code{"armed_attack"}};
    pact.articles = {help};
    made.rows.agreements.push_back(pact);
    made.allies[one].push_back(other);
    made.allies[other].push_back(one);
  }
  return made;
}

/// Who is on which side (0, 1 or 2) in the end, where everybody helps: by hand, of such pacts
/// alone, without conditions, days, readings or calls that anybody could look at afterwards.
std::vector<int> sides_by_hand(const network& in, std::size_t attacker, std::size_t target) {
  struct call {
    std::size_t bearer, against;
    int side;
  };
  std::vector<int> side(network_states), to(network_states);
  std::vector<char> war(network_states * network_states), torn(network_states);
  const auto at_war = [&](std::size_t a, std::size_t b) -> char& {
    return war[a * network_states + b];
  };
  side[attacker] = 1;
  side[target] = 2;
  at_war(attacker, target) = at_war(target, attacker) = 1;
  std::vector<std::pair<std::size_t, std::size_t>> attacks{{attacker, target}}, next;
  std::vector<call> calls;
  while (!attacks.empty()) {
    calls.clear();
    next.clear();
    std::fill(to.begin(), to.end(), 0);
    for (const auto& [by, on] : attacks)
      for (const std::size_t ally : in.allies[on])
        if (ally != by && !at_war(ally, by) && !at_war(ally, on)) {
          calls.push_back({ally, by, side[on]});
          to[ally] |= side[on];
        }
    for (std::size_t i = 0; i != network_states; ++i)
      if (to[i] == 3 && side[i] == 0) torn[i] = 1;
    std::vector<int> after = side;
    for (const call& c : calls) {
      if (torn[c.bearer] != 0 || (side[c.bearer] != 0 && side[c.bearer] != c.side)) continue;
      after[c.bearer] = c.side;
      if (at_war(c.bearer, c.against) != 0) continue;
      at_war(c.bearer, c.against) = at_war(c.against, c.bearer) = 1;
      next.emplace_back(c.bearer, c.against);
    }
    side = after;
    attacks.swap(next);
  }
  return side;
}

void race_in_network(std::size_t pacts, std::size_t incidents, std::size_t rounds) {
  const network in = made_up_network(pacts);
  const world w = world::build(in.rows).value();
  const casus_resolver resolver{w, {}};
  std::mt19937 random{20260303};
  std::vector<std::pair<std::size_t, std::size_t>> attacks;
  while (attacks.size() != incidents) {
    const std::size_t by = random() % network_states, on = random() % network_states;
    if (by != on) attacks.emplace_back(by, on);
  }
  const auto weight = [](std::size_t state, int side) {
    return static_cast<std::uint64_t>(side) * (state * state + 1);
  };
  const std::vector<contender> ways{
      {"entente", incidents,
       [&](std::size_t n) {
         return timed([&] {
           std::uint64_t found = 0;
           for (std::size_t i = 0; i != n; ++i) {
             const incident attack{.attacker = state_of(attacks[i].first),
                                   .target = state_of(attacks[i].second),
                                   .kind = incident_kind::armed,
                                   .day = "1960-01-01",
                                   .provoked = truth::no};
             const cascade led_to = what_if(resolver, attack, honour_all{});
             for (std::size_t p = 0; p != network_states; ++p)
               found += weight(p, static_cast<int>(led_to.side_of(state_of(p))));
           }
           return found;
         });
       }},
      {"sides by hand, of such pacts alone", incidents, [&](std::size_t n) {
         return timed([&] {
           std::uint64_t found = 0;
           for (std::size_t i = 0; i != n; ++i) {
             const auto sides = sides_by_hand(in, attacks[i].first, attacks[i].second);
             for (std::size_t p = 0; p != network_states; ++p) found += weight(p, sides[p]);
           }
           return found;
         });
       }}};
  const std::vector<double> times = race(ways, rounds);
  print_race("who is drawn in, 50 states, " + std::to_string(pacts) + " pacts of two", ways, times);
}

}  // namespace

int main(int count, char** words) {
  const bool smoke = count > 1 && std::string_view{words[1]} == "--smoke";
  const std::size_t incidents = smoke ? 200 : 20'000, rounds = smoke ? 1 : 7;

  const world w{data::catalogue::treaties};
  const casus_resolver resolver{w, {data::places(), data::areas(), data::traits()}};
  const std::vector<incident> events = made_up(w, resolver.scene(), incidents);
  const std::vector<rule> rules = rules_of(resolver);

  const auto resolve = [&](std::size_t n) {
    return timed([&] {
      counts found;
      for (std::size_t i = 0; i != n; ++i)
        resolver.resolve(events[i], [&](const casus_finding& f) { found.add(f.status); });
      return found.checksum();
    });
  };
  const std::size_t slow = smoke ? incidents : incidents / 10;
  const std::vector<contender> ways{
      {"entente", slow, resolve}, {"a loop over rules of std::function", slow, [&](std::size_t n) {
                                     return timed([&] {
                                       counts found;
                                       for (std::size_t i = 0; i != n; ++i)
                                         loop_over(rules, resolver, events[i], found);
                                       return found.checksum();
                                     });
                                   }}};
  std::printf(
      "| incident | entente | other way | takes | times as long |\n|---|---|---|---|---|\n");
  const std::vector<double> times = race(ways, rounds);
  print_race("every duty on it, " + std::to_string(w.all_facts().agreements.size()) +
                 " agreements, " + std::to_string(rules.size()) + " rules",
             ways, times);

  const std::size_t before = allocations;
  const sample all = resolve(incidents);
  const std::size_t asked = allocations - before;
  std::printf("\n%.0f incidents a second; memory was asked for %zu times in %zu incidents\n",
              static_cast<double>(incidents) * 1e9 / all.nanoseconds, asked, incidents);
  if (asked != 0) fail("resolving an incident allocates");

  std::uint64_t drawn_in = 0;
  const sample chained = timed([&] {
    for (std::size_t i = 0; i != incidents; ++i)
      drawn_in += what_if(resolver, events[i], honour_all{}).sides.size();
    return drawn_in;
  });
  std::printf(
      "%.0f incidents a second followed to a fixed point; %.2f parties drawn in on average\n",
      static_cast<double>(incidents) * 1e9 / chained.nanoseconds,
      static_cast<double>(drawn_in) / static_cast<double>(incidents) - 2);

  std::printf(
      "\n| cascade | entente | other way | takes | times as long |\n|---|---|---|---|---|\n");
  for (const std::size_t pacts : {20U, 30U, 40U, 60U, 80U})
    race_in_network(pacts, smoke ? 4 : 40, smoke ? 1 : 3);
}
