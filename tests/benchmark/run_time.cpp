// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What questions and edits cost at run time, against other ways to the same results in the same
// run, as tables in Markdown (docs/performance.md). With --smoke: small sizes, once, only to see
// that all ways come to the same results.
#include "benchmark/alliances.hpp"
#include "benchmark/measure.hpp"
#include "benchmark/plain.hpp"
#include <entente/query/duty_history.hpp>
#include <entente/query/owes.hpp>
#include <entente/world/editor.hpp>

#if __has_include(<boost/graph/adjacency_list.hpp>)
#define ENTENTE_BENCHMARK_HAS_BOOST_GRAPH 1
#include <boost/graph/adjacency_list.hpp>
#endif

#include <cstdio>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace benchmark;

struct scale {
  std::size_t states = 200;
  std::size_t alliances = 800;
  std::size_t questions = std::size_t{1} << 16U;
  std::size_t rounds = 15;
  std::vector<std::size_t> growth_of_alliances{100, 1'000, 10'000};
  std::vector<std::size_t> growth_of_states{20, 200, 2'000};
};
scale small_scale() { return {12, 40, 200, 1, {10, 20}, {5, 10}}; }

using map_of_sets = std::map<int, std::set<int>>;
map_of_sets as_map_of_sets(const snapshot& now, duty kind) {
  map_of_sets made;
  for (const auto& d : dyads(now, kind))
    if (d.holds.is_yes())
      made[static_cast<int>(d.bearer.index())].insert(static_cast<int>(d.beneficiary.index()));
  return made;
}

world made_world(std::size_t states, std::size_t alliances, life when) {
  return world::build(alliance_maker{states, when}.all(alliances)).value();
}

// --- who owes whom today

#ifdef ENTENTE_BENCHMARK_HAS_BOOST_GRAPH
template <class OutEdges>
contender boost_graph(std::string name, const snapshot& now, const std::vector<pair>& pairs) {
  using graph = boost::adjacency_list<OutEdges, boost::vecS, boost::directedS>;
  const auto made = std::make_shared<graph>(now.parties());
  for (const auto& d : dyads(now, duty::defence))
    if (d.holds.is_yes()) boost::add_edge(d.bearer.index(), d.beneficiary.index(), *made);
  return {std::move(name), pairs.size(), [made, &pairs](std::size_t n) {
            return timed([&] {
              std::uint64_t owed = 0;
              for (std::size_t i = 0; i != n; ++i)
                owed += boost::edge(pairs[i].first, pairs[i].second, *made).second ? 1U : 0U;
              return owed;
            });
          }};
}
#endif

std::vector<contender> duty_tests(const snapshot& now, const std::vector<pair>& pairs) {
  const map_of_sets whom = as_map_of_sets(now, duty::defence);
  std::vector<contender> all{
      {"`now.owed(duty).test(a, b)`", pairs.size(),
       [&now, &pairs](std::size_t n) {
         return timed([&] {
           const bit_matrix& owed_today = now.owed(duty::defence);
           std::uint64_t owed = 0;
           for (std::size_t i = 0; i != n; ++i)
             owed += owed_today.test(pairs[i].first, pairs[i].second) ? 1U : 0U;
           return owed;
         });
       }},
      {"`std::map<int, std::set<int>>`", pairs.size(), [whom, &pairs](std::size_t n) {
         return timed([&] {
           std::uint64_t owed = 0;
           for (std::size_t i = 0; i != n; ++i) {
             const auto found = whom.find(static_cast<int>(pairs[i].first));
             owed +=
                 found != whom.end() && found->second.count(static_cast<int>(pairs[i].second)) != 0
                     ? 1U
                     : 0U;
           }
           return owed;
         });
       }}};
#ifdef ENTENTE_BENCHMARK_HAS_BOOST_GRAPH
  all.push_back(boost_graph<boost::vecS>("`boost::edge`, `adjacency_list<vecS>`", now, pairs));
  all.push_back(boost_graph<boost::setS>("`boost::edge`, `adjacency_list<setS>`", now, pairs));
#endif
  return all;
}

// --- who owes whom on any day

struct dated_question {
  pair who;
  date day;
};
std::vector<dated_question> dated_questions(std::size_t states, std::size_t count) {
  made::dice roll{count};
  std::vector<dated_question> made;
  for (const pair& p : random_pairs(states, count))
    made.push_back({p, date::from_days(roll.between(-56000, 17000))});
  return made;
}
std::uint64_t weight(truth t) { return t.is_yes() ? 1'000'000 : t.is_unknown() ? 1 : 0; }

std::vector<contender> any_day_tests(const world& w, const duty_history& all_time,
                                     const std::vector<dated_question>& asked) {
  const std::size_t few = asked.size() / 512 + 1;
  return {{"`owes(all_time, day, ...)`", asked.size(),
           [&all_time, &asked](std::size_t n) {
             return timed([&] {
               std::uint64_t sum = 0;
               for (std::size_t i = 0; i != n; ++i)
                 sum += weight(owes(all_time, asked[i].day, duty::defence,
                                    party_id{asked[i].who.first}, party_id{asked[i].who.second}));
               return sum;
             });
           }},
          {"a list of treaties, looked through", asked.size() / 8 + 1,
           [treaties = plain::treaties_of(w), covered = w.coverage(), &asked](std::size_t n) {
             return timed([&] {
               std::uint64_t sum = 0;
               for (std::size_t i = 0; i != n; ++i) {
                 const int owed = plain::owes(treaties, 0, asked[i].who.first, asked[i].who.second,
                                              asked[i].day.days_);
                 sum += weight(owed > 0                                       ? truth::yes
                               : owed == 0 || !covered.contains(asked[i].day) ? truth::unknown
                                                                              : truth::no);
               }
               return sum;
             });
           }},
          {"a snapshot a question", few, [&w, &asked](std::size_t n) {
             return timed([&] {
               std::uint64_t sum = 0;
               for (std::size_t i = 0; i != n; ++i)
                 sum += weight(owes(w.on(asked[i].day), duty::defence, party_id{asked[i].who.first},
                                    party_id{asked[i].who.second}));
               return sum;
             });
           }}};
}

// --- everybody's duties on a day

std::vector<contender> snapshots(const world& w) {
  const date today = busy_day();
  const std::size_t states = w.all_facts().parties.size();
  const auto treaties = plain::treaties_of(w);
  return {
      {"`w.on(day)`", 32,
       [&w, today](std::size_t n) {
         return timed([&] {
           std::uint64_t owed = 0;
           for (std::size_t i = 0; i != n; ++i) owed += w.on(today).owed(duty::defence).count();
           return owed;
         });
       }},
      {"each treaty's pairs into `std::map<int, std::set<int>>`", 4,
       [treaties, today](std::size_t n) {
         return timed([&] {
           std::uint64_t owed = 0;
           for (std::size_t i = 0; i != n; ++i) {
             std::array<map_of_sets, 5> certain, possible;
             for (const auto& t : treaties) {
               if (t.life.contain(today.days_) < 0) continue;
               for (const auto& from : t.members)
                 for (const auto& to : t.members)
                   for (unsigned kind = 0; from.party != to.party && kind != 5; ++kind) {
                     const int holds = plain::owed_by(t, kind, from.party, to.party, today.days_);
                     const int a = static_cast<int>(from.party), b = static_cast<int>(to.party);
                     if (holds >= 0) possible[kind][a].insert(b);
                     if (holds > 0) certain[kind][a].insert(b);
                   }
             }
             for (const auto& [bearer, others] : certain[0]) owed += others.size();
           }
           return owed;
         });
       }},
      {"for every pair, all treaties looked through", 1, [treaties, today, states](std::size_t n) {
         return timed([&] {
           std::uint64_t owed = 0;
           for (std::size_t i = 0; i != n; ++i)
             for (unsigned kind = 0; kind != 5; ++kind)
               for (std::uint32_t a = 0; a != states; ++a)
                 for (std::uint32_t b = 0; b != states; ++b)
                   if (a != b && plain::owes(treaties, kind, a, b, today.days_) > 0 && kind == 0)
                     ++owed;
           return owed;
         });
       }}};
}

// --- edits

/// What an editor does in a run: each step is one edit among the agreements that are there.
enum class step { sign, expire, advance };

void demand_done(const editor::outcome& outcome) {
  if (!outcome) fail(message(outcome.error()));
}

/// Does @p n steps of one kind, and counts who owes whom in the end.
sample edits(const facts& start, const std::vector<agreement_record>& more, step what,
             std::size_t n) {
  editor e{world::build(start).value(), busy_day()};
  // What an editor has to do once: copy facts that others hold, and grow its tables.
  demand_done(e.sign(more[n]));
  std::vector<agreement_record> fresh(more.begin(), more.begin() + static_cast<std::ptrdiff_t>(n));
  if (what == step::advance)
    for (std::size_t i = 0; i != n; ++i) {
      fresh[i].in_force = busy_day() + static_cast<int>(i + 1);
      demand_done(e.sign(fresh[i]));
    }
  std::uint64_t done = 0;
  sample took = timed([&] {
    for (std::size_t i = 0; i != n; ++i) switch (what) {
        case step::sign:
          done += e.sign(std::move(fresh[i])).has_value() ? 1U : 0U;
          break;
        case step::expire:
          done += e.expire(agreement_id{i}).has_value() ? 1U : 0U;
          break;
        case step::advance:
          done += e.advance(busy_day() + static_cast<int>(i + 1)).value().size();
          break;
      }
    return done;
  });
  if (done != n) fail("an edit was refused");
  took.checksum = e.now().owed(duty::defence).count();
  return took;
}

/// The same without an editor: the facts are changed, and the world is built again, for each step.
sample rebuilds(const facts& start, const std::vector<agreement_record>& more, step what,
                std::size_t n) {
  facts all = start;
  all.agreements.push_back(more[n]);
  date today = busy_day();
  if (what == step::advance)
    for (std::size_t i = 0; i != n; ++i) {
      all.agreements.push_back(more[i]);
      all.agreements.back().in_force = busy_day() + static_cast<int>(i + 1);
    }
  return timed([&] {
    std::uint64_t owed = 0;
    for (std::size_t i = 0; i != n; ++i) {
      if (what == step::sign) all.agreements.push_back(more[i]);
      if (what == step::expire) all.agreements[i].ended = partial_date{today};
      if (what == step::advance) today = busy_day() + static_cast<int>(i + 1);
      owed = world::build(all).value().on(today).owed(duty::defence).count();
    }
    return owed;
  });
}

std::vector<contender> editor_steps(const facts& start, const std::vector<agreement_record>& more,
                                    step what) {
  const auto edited = [&start, &more, what](std::size_t n) { return edits(start, more, what, n); };
  const auto rebuilt = [&start, &more, what](std::size_t n) {
    return rebuilds(start, more, what, n);
  };
  return {{"an edit", more.size() - 1, edited},
          {"change the facts and `world::build(facts).on(day)`", 2, rebuilt}};
}
std::vector<agreement_record> more_alliances(std::size_t states, std::size_t count) {
  alliance_maker maker{states, life::on_the_busy_day};
  std::vector<agreement_record> made;
  while (made.size() != count) {
    agreement_record a = maker.alliance(made::numbered("N", made.size()));
    // Between two, in force as soon as it is signed.
    a.signed_on = a.in_force = busy_day();
    a.articles = {made::pledge_row("1", {duty::defence, duty::consultation})};
    a.parties = {a.parties[0], a.parties[1]};
    made.push_back(a);
  }
  return made;
}

// --- tables

void print_head(const char* first) {
  std::printf(
      "\n| %s | entente | the other way | takes | ratio |\n| --- | ---: | --- | ---: | ---: |\n",
      first);
}
std::string counted(std::size_t n, const char* what) {
  std::string digits = std::to_string(n);
  if (digits.size() > 3) digits.insert(digits.size() - 3, ",");
  return digits + " " + what;
}

void against_other_ways(const scale& at) {
  const world busy = made_world(at.states, at.alliances, life::on_the_busy_day);
  const snapshot now = busy.on(busy_day());
  std::printf("%zu states, %zu alliances, %zu directed dyads of defence on the busy day.\n",
              at.states, at.alliances, now.owed(duty::defence).count());
  print_head("question");
  const auto show = [&at](const char* question, const std::vector<contender>& all) {
    print_race(question + (": " + all[0].name), all, race(all, at.rounds));
  };
  const std::vector<pair> pairs = random_pairs(at.states, at.questions);
  show("who owes whom today", duty_tests(now, pairs));

  const world spread = made_world(at.states, at.alliances, life::over_two_centuries);
  const duty_history all_time{spread};
  const auto asked = dated_questions(at.states, at.questions);
  show("who owes whom on any day", any_day_tests(spread, all_time, asked));
  show("everybody's duties on a day", snapshots(busy));

  const facts start = busy.all_facts();
  const auto more = more_alliances(at.states, at.alliances < 100 ? at.alliances + 1 : 101);
  show("sign an agreement", editor_steps(start, more, step::sign));
  show("end an agreement", editor_steps(start, more, step::expire));
  show("a day on which one enters into force", editor_steps(start, more, step::advance));
#ifndef ENTENTE_BENCHMARK_HAS_BOOST_GRAPH
  std::printf("\nBoost.Graph is not installed: not compared with it.\n");
#endif
}

/// One row of medians of the library's own ways in a world of one size.
void print_growth(const scale& at, std::size_t states, std::size_t alliances) {
  const world busy = made_world(states, alliances, life::on_the_busy_day);
  const world spread = made_world(states, alliances, life::over_two_centuries);
  const snapshot now = busy.on(busy_day());
  const duty_history all_time{spread};
  const auto pairs = random_pairs(states, at.questions);
  const auto asked = dated_questions(states, at.questions);
  const facts start = busy.all_facts();
  const auto more = more_alliances(states, alliances < 100 ? alliances + 1 : 101);
  const contender build{"", 1, [&spread](std::size_t) {
                          return timed([&] { return duty_history{spread}.parties(); });
                        }};
  std::printf("| %s, %s", counted(states, "states").c_str(),
              counted(alliances, "alliances").c_str());
  for (const contender& one :
       {duty_tests(now, pairs)[0], any_day_tests(spread, all_time, asked)[0], build,
        snapshots(busy)[0], editor_steps(start, more, step::sign)[0],
        editor_steps(start, more, step::expire)[0], editor_steps(start, more, step::advance)[0]})
    std::printf(" | %s", time_in_words(race({one}, at.rounds)[0]).c_str());
  std::printf(" |\n");
  std::fflush(stdout);
}

void growth(const scale& at) {
  std::printf(
      "\n| | today | any day | `duty_history{w}` | `w.on(day)` | sign | end | a day |\n"
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
  for (const std::size_t alliances : at.growth_of_alliances) print_growth(at, at.states, alliances);
  for (const std::size_t states : at.growth_of_states) print_growth(at, states, at.alliances);
}

}  // namespace

int main(int count, char** arguments) {
  const bool is_smoke = count > 1 && std::string_view{arguments[1]} == "--smoke";
  if (count > 2 || (count == 2 && !is_smoke)) {
    std::fprintf(stderr, "usage: %s [--smoke]\n", arguments[0]);
    return 2;
  }
  const scale at = is_smoke ? small_scale() : scale{};
  against_other_ways(at);
  growth(at);
}
