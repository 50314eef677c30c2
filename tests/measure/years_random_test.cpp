// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Tables of random worlds against a plain reading, day by day, that shares no logic with them.
#include "measure/shown.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace entente;
using made::day;

namespace {

/// Of one year: whether something counts for it, -1 no, 0 possibly, 1 certainly.
class year_by_year {
 public:
  explicit year_by_year(year_span years) : years_{years} {}

  /// @p holds says of a day -1, 0 or 1.
  template <class Holds>
  std::map<int, int> operator()(year_rule rule, const Holds& holds) const {
    std::map<int, int> made;
    for (int year = years_.first; year <= years_.last; ++year) {
      const date first = date::made_of({year, 1, 1}), next = date::made_of({year + 1, 1, 1});
      int best = -1;
      if (rule == year_rule::first_day) {
        best = holds(first);
      } else if (rule == year_rule::last_day) {
        best = holds(next + -1);
      } else {
        for (date d = first; d < next; d = d + 1) best = made::either(best, holds(d));
        // The day after the last one may be 1 January.
        if (rule == year_rule::through_exit_year) best = made::either(best, holds(first + -1));
      }
      if (best >= 0) made[year] = best;
    }
    return made;
  }

 private:
  year_span years_;
};

/// What a table says of one year of one pair.
struct expectation {
  std::set<std::string> certain_agreements, possible_agreements;
  std::array<int, 5> duties{-1, -1, -1, -1, -1};
};
using pair_year = std::tuple<std::string, std::string, int>;

std::map<pair_year, expectation> expected(const facts& all, year_span years, year_rule rule) {
  std::map<pair_year, expectation> made;
  const year_by_year by_year{years};
  for (const auto& a : all.agreements)
    for (const auto& one : a.parties)
      for (const auto& other : a.parties) {
        if (one.party == other.party) continue;
        const auto bound = [&](date d) {
          return made::both(made::is_in_force(a, d), made::both(made::lies_in(d, one.during),
                                                                made::lies_in(d, other.during)));
        };
        const auto key = [&](int year) {
          return pair_year{one.party.view(), other.party.view(), year};
        };
        for (const auto& [year, how] : by_year(rule, bound)) {
          expectation& row = made[key(year)];
          row.possible_agreements.emplace(a.code.view());
          if (how == 1) row.certain_agreements.emplace(a.code.view());
        }
        for (const auto& article : a.articles) {
          if (!made::counts(a, article, "") || !made::is_named(article.bearers, one.party.view()) ||
              !made::is_named(article.beneficiaries, other.party.view()) || article.pledges.empty())
            continue;
          const auto owed = [&](date d) {
            return made::both(bound(d), made::lies_in(d, article.during));
          };
          for (const auto& [year, how] : by_year(rule, owed))
            for (const duty kind : article.pledges) {
              int& known = made[key(year)].duties[static_cast<std::size_t>(kind)];
              known = made::either(known, how);
            }
        }
      }
  return made;
}

std::string in_words(const expectation& e) {
  flag_set<duty> certain, possible;
  for (std::size_t i = 0; i != 5; ++i) {
    if (e.duties[i] == 1) certain |= static_cast<duty>(i);
    if (e.duties[i] >= 0) possible |= static_cast<duty>(i);
  }
  return shown::duties(certain, possible) + " " + std::to_string(e.certain_agreements.size()) +
         "?" + std::to_string(e.possible_agreements.size());
}
std::string in_words(const dyad_year& r) {
  return shown::duties(r.certain(), r.possible()) + " " + std::to_string(r.agreements().certain) +
         "?" + std::to_string(r.agreements().possible);
}

facts some_facts(std::uint64_t seed) {
  facts rows = made::facts_from(seed, {12, 25, 0, 0});
  rows.coverage = period{day("1950-01-01"), day("2000-01-01")};
  return rows;
}
constexpr year_span looked_at{1968, 1986};

/// What several rows say together.
struct sum {
  flag_set<duty> certain, possible;
  std::set<std::uint64_t> by;
  friend bool operator==(const sum&, const sum&) = default;
};

}  // namespace

TEST_CASE("dyad-years are those of a day-by-day reading", "[measure][dyad_years][random]") {
  std::size_t compared = 0, uncertain = 0;
  for (const std::uint64_t seed : {1U, 2U, 3U})
    for (const auto& [rule, word] : words_of(year_rule{})) {
      CAPTURE(seed, word);
      const facts rows = some_facts(seed);
      const world w = world::build(rows).value();
      const shown::names n{w};
      std::map<pair_year, std::string> found;
      for (const dyad_year& r : dyad_years{w, looked_at, rule}) {
        const bool is_new =
            found.emplace(pair_year{n(r.bearer()), n(r.beneficiary()), r.year()}, in_words(r))
                .second;
        CHECK(is_new);
        uncertain += r.certain() == r.possible() ? 0U : 1U;
      }
      std::map<pair_year, std::string> wanted;
      for (const auto& [key, e] : expected(rows, looked_at, rule)) wanted[key] = in_words(e);
      CHECK(found == wanted);
      compared += found.size();
    }
  CHECK(compared > 2000);
  CHECK(uncertain > 200);
}

TEST_CASE("other tables by year are sums of dyad-years", "[measure][random]") {
  for (const std::uint64_t seed : {4U, 5U, 6U})
    for (const auto& [rule, word] : words_of(year_rule{})) {
      CAPTURE(seed, word);
      const world w = world::build(some_facts(seed)).value();
      std::map<std::pair<party_id, int>, sum> of_states, found_of_states;
      std::map<std::tuple<party_id, party_id, int>, sum> either, both, found_either, found_both;
      const auto add = [](sum& to, const auto& row) {
        to.certain |= row.certain();
        to.possible |= row.possible();
        for (const agreement_id a : row.by()) to.by.insert(a.index());
      };
      std::map<std::tuple<party_id, party_id, int>, dyad_year> directed;
      const dyad_years table{w, looked_at, rule};
      for (const dyad_year& r : table) {
        directed[{r.bearer(), r.beneficiary(), r.year()}] = r;
        add(of_states[{r.bearer(), r.year()}], r);
        add(either[{std::min(r.bearer(), r.beneficiary()), std::max(r.bearer(), r.beneficiary()),
                    r.year()}],
            r);
      }
      for (const auto& [key, r] : directed) {
        // What binds one to the other binds the other to the one.
        const auto& [a, b, year] = key;
        const auto back = directed.find({b, a, year});
        REQUIRE(back != directed.end());
        CHECK(back->second.agreements() == r.agreements());
        if (b < a) continue;
        sum& s = both[key];
        add(s, r);
        s.certain = r.certain() & back->second.certain();
        s.possible = r.possible() & back->second.possible();
      }
      const state_years states{w, looked_at, rule};
      for (const state_year& r : states) add(found_of_states[{r.party(), r.year()}], r);
      CHECK(found_of_states == of_states);
      const undirected_dyad_years one{w, looked_at, rule, fold_either{}};
      for (const undirected_dyad_year& r : one)
        add(found_either[{r.first(), r.second(), r.year()}], r);
      CHECK(found_either == either);
      const undirected_dyad_years other{w, looked_at, rule, fold_both{}};
      for (const undirected_dyad_year& r : other)
        add(found_both[{r.first(), r.second(), r.year()}], r);
      CHECK(found_both == both);
      CHECK(!of_states.empty());
    }
}

TEST_CASE("exact spells of duties are what a history says", "[measure][duty_spells][random]") {
  std::size_t compared = 0;
  for (const std::uint64_t seed : {7U, 8U}) {
    const world w = world::build(some_facts(seed)).value();
    const duty_spells table{w};
    made::dice roll{seed};
    for (int i = 0; i != 60; ++i) {
      const date on = day("1950-01-01") + roll.between(0, 18000);
      const auto expected = made::expected_duties(w.all_facts(), on, "");
      const std::size_t n = w.all_facts().parties.size();
      std::array<made::square, 5> found;
      for (auto& square : found) square.assign(n * n, -1);
      for (const duty_spell& s : table) {
        if (on < s.from || s.until <= on) continue;
        for (std::size_t kind = 0; kind != 5; ++kind) {
          int& one = found[kind][s.bearer.index() * n + s.beneficiary.index()];
          CHECK(one == -1);
          const duty d = static_cast<duty>(kind);
          one = s.certain.contains(d) ? 1 : s.possible.contains(d) ? 0 : -1;
          compared += one >= 0 ? 1 : 0;
        }
      }
      CHECK(found == expected);
    }
  }
  CHECK(compared > 500);
}
