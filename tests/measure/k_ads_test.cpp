// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Sets of k parties, and samples of them.
#include "world/made_world.hpp"
#include <entente/measure/k_ads.hpp>
#include <entente/measure/sample.hpp>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <list>
#include <map>
#include <ranges>
#include <set>
#include <span>
#include <vector>

using namespace entente;
using made::dated;

namespace {

std::vector<party_id> parties(std::size_t n) {
  std::vector<party_id> made;
  for (std::size_t i = 0; i != n; ++i) made.push_back(party_id{3 * i});
  return made;
}
template <std::size_t K>
std::vector<k_ad<K>> by_nested_loops(const std::vector<party_id>& of) {
  std::vector<k_ad<K>> made;
  std::vector<std::size_t> at(K, 0);
  // Every tuple of places; those that rise are the sets.
  for (;;) {
    if (std::ranges::adjacent_find(at, std::greater_equal<>{}) == at.end()) {
      k_ad<K> one;
      for (std::size_t i = 0; i != K; ++i) one[i] = of[at[i]];
      made.push_back(one);
    }
    std::size_t i = K;
    while (i != 0 && ++at[i - 1] == of.size()) at[--i] = 0;
    if (i == 0) return made;
  }
}
template <std::size_t K>
void check_all(std::size_t n) {
  CAPTURE(K, n);
  const std::vector<party_id> of = parties(n);
  const k_ads<K> all{of};
  const std::vector<k_ad<K>> expected = by_nested_loops<K>(of);
  const std::vector<k_ad<K>> found(all.begin(), all.end());
  CHECK(found == expected);
  CHECK(all.size() == expected.size());
  for (std::size_t i = 0; i != expected.size(); ++i) {
    CHECK(all[i] == expected[i]);
    CHECK(*(all.begin() + static_cast<std::ptrdiff_t>(i)) == expected[i]);
    CHECK(*(all.end() - static_cast<std::ptrdiff_t>(expected.size() - i)) == expected[i]);
  }
}
template <std::size_t K>
std::uint64_t enumerated(std::size_t n) {
  std::uint64_t count = 0, checksum = 0;
  for (const k_ad<K>& one : k_ads<K>{parties(n)}) {
    ++count;
    checksum += one[0].index() < one[K - 1].index() ? 1U : 0U;
  }
  CHECK(checksum == count);
  return count;
}

}  // namespace

TEST_CASE("k-ads of a full system are enumerated, not computed", "[measure][k_ads]") {
  CHECK(enumerated<2>(195) == 18'915);
  CHECK(enumerated<3>(195) == 1'216'865);
  CHECK(enumerated<4>(195) == 58'409'520);
  CHECK(number_of_sets(195, 5) == 2'231'243'664U);
}

TEST_CASE("k-ads are every set once, in order, and found by number", "[measure][k_ads]") {
  for (const std::size_t n : {1U, 2U, 3U, 4U, 5U, 9U}) {
    check_all<1>(n);
    check_all<2>(n);
    check_all<3>(n);
    check_all<4>(n);
    if (n < 9) check_all<5>(n);
  }
}

TEST_CASE("k-ads take any range of parties, each party once", "[measure][k_ads]") {
  const std::array<party_id, 5> twice{party_id{7}, party_id{2}, party_id{7}, party_id{5},
                                      party_id{2}};
  const k_ads<2> pairs{twice};
  CHECK(std::vector<k_ad<2>>(pairs.begin(), pairs.end()) ==
        std::vector<k_ad<2>>{
            {party_id{2}, party_id{5}}, {party_id{2}, party_id{7}}, {party_id{5}, party_id{7}}});
  CHECK(k_ads<3>{std::list<party_id>{twice.begin(), twice.end()}}.size() == 1);
  CHECK(k_ads<3>{std::span<const party_id>{twice}.first(2)}.empty());
  CHECK(k_ads<3>{}.empty());
  CHECK(k_ads<3>{}.begin() == k_ads<3>{}.end());

  facts all = made::facts_from(1, {16, 10, 0, 0});
  const world w = world::build(all).value();
  CHECK(k_ads<2>{w}.size() == 14 * 13 / 2);  // two of sixteen parties are bodies
  // Who is in the system may be a function of the year.
  const auto in_system = [&w](int year) {
    std::vector<party_id> states = all_states(w);
    if (year < 1950) states.resize(3);
    return states;
  };
  CHECK(k_ads<2>{in_system, 1949}.size() == 3);
  CHECK(k_ads<2>{in_system, 1950}.size() == 14 * 13 / 2);
}

TEST_CASE("who is nobody is of no k-ad", "[measure][k_ads]") {
  const world w = world::build(made::facts_from(1, {16, 10, 0, 0})).value();
  const std::vector<party_id> states = all_states(w);
  const party_id one = states[0], other = states[1], third = states[2];
  const party_id nobody = w.find_party("no such code");
  REQUIRE_FALSE(nobody.is_valid());
  const k_ads<2> pairs{std::vector<party_id>{nobody, other, one, nobody}};
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0] == k_ad<2>{one, other});
  CHECK(k_ads<1>{std::vector<party_id>{nobody}}.empty());
  const auto in_system = [&](int) { return std::vector<party_id>{one, nobody, third, one, other}; };
  CHECK(k_ads<2>{in_system, 1950}.size() == 3);
  // Nor does a sample draw it, or count it among the sets that its rows stand for.
  const auto some = sample_of(k_ads<2>{in_system, 1950}, 2, 7);
  CHECK(some.population == 3);
  CHECK(some.weight() == 1.5);
  const auto events = sample_rare_events(
      k_ads<2>{in_system, 1950},
      [&](const k_ad<2>& m) {
        return m == k_ad<2>{one, other};
      },
      2, 7);
  CHECK(events.events.size() == 1);
  CHECK(events.others.population == 2);
}

TEST_CASE("k-ads work with standard algorithms and views", "[measure][k_ads]") {
  const k_ads<3> all{parties(12)};
  CHECK(std::ranges::count_if(all, [](const k_ad<3>& m) { return m[0].index() == 0; }) == 55);
  auto far = all | std::views::drop(200) | std::views::reverse | std::views::take(1);
  CHECK(*far.begin() == all[219]);
  CHECK(std::ranges::is_sorted(all));
  CHECK(std::ranges::binary_search(all, all[100]));
  CHECK(std::ranges::lower_bound(all, all[100]) - all.begin() == 100);
}

TEST_CASE("the number of sets is exact or the greatest", "[measure][k_ads]") {
  CHECK(number_of_sets(5, 0) == 1);
  CHECK(number_of_sets(5, 6) == 0);
  CHECK(number_of_sets(60, 30) == 118'264'581'564'861'424U);
  CHECK(number_of_sets(1'000'000, 5) == std::numeric_limits<std::uint64_t>::max());
}

TEST_CASE("who formed an agreement was there on its first day", "[measure][k_ads]") {
  facts all;
  for (const std::string_view code : {"ARC", "BOR", "CAS", "DOR"})
    all.parties.push_back(made::state_row(code));
  agreement_record club = made::treaty_row("CLUB", {"BOR", "ARC"}, "1950-03-01");
  club.parties = made::list_of(
      std::vector<party_spell>{{made::party("BOR"), {}},
                               {made::party("ARC"), {dated("1950-03-01"), partial_date::never()}},
                               {made::party("CAS"), {dated("1950-03-02"), partial_date::never()}},
                               {made::party("DOR"), {dated("1960"), partial_date::never()}}});
  agreement_record vague = made::treaty_row("VAGUE", {"BOR", "CAS"}, "1950");
  vague.parties = made::list_of(
      std::vector<party_spell>{{made::party("BOR"), {dated("1950"), partial_date::never()}},
                               {made::party("CAS"), {dated("1950-06"), partial_date::never()}}});
  all.agreements = {club, vague, made::treaty_row("THREE", {"ARC", "CAS", "DOR"}, "1951-01-01")};
  const world w = world::build(all).value();
  const auto pairs = forming_k_ads<2>(w, 1950);
  REQUIRE(pairs.size() == 2);
  CHECK(pairs[0].members == k_ad<2>{party_id{0}, party_id{1}});
  CHECK(pairs[0].agreement == w.find_agreement("CLUB"));
  CHECK(pairs[0].formed.is_yes());
  CHECK(pairs[1].members == k_ad<2>{party_id{1}, party_id{2}});
  CHECK(pairs[1].formed.is_unknown());
  CHECK(forming_k_ads<3>(w, 1950).empty());
  CHECK(forming_k_ads<3>(w, 1951).size() == 1);
  CHECK(forming_k_ads<2>(w, 1952).empty());
}

TEST_CASE("random numbers are the same everywhere", "[measure][sample]") {
  random_numbers numbers{1234567};  // the reference values of SplitMix64 for this seed
  CHECK(numbers.next() == 6'457'827'717'110'365'317U);
  CHECK(numbers.next() == 3'203'168'211'198'807'973U);
  CHECK(numbers.next() == 9'817'491'932'198'370'423U);
  static_assert(random_numbers{0}.next() == 0xE220'A839'7B1D'CDAFU);
  // Each of few numbers comes about as often; none from the number on.
  std::array<int, 7> count{};
  for (int i = 0; i != 70'000; ++i) ++count[static_cast<std::size_t>(numbers.below(7))];
  for (const int n : count) CHECK((9'500 < n && n < 10'500));
  CHECK(numbers.below(1) == 0);
  // Of 2^64 numbers two or one fall to each below 2^63 + 1: those below 2^63 - 1, which would make
  // the second ones, are drawn again.
  random_numbers raw{9}, drawn{9};
  const std::uint64_t n = (std::uint64_t{1} << 63U) + 1;
  std::size_t again = 0;
  for (int i = 0; i != 100; ++i) {
    std::uint64_t expected = raw.next();
    for (; expected < n - 2; expected = raw.next()) ++again;
    CHECK(drawn.below(n) == (expected < n ? expected : expected - n));
  }
  CHECK(again > 50);
}

TEST_CASE("drawing is without replacement, and exact", "[measure][sample]") {
  for (const std::uint64_t population : {0U, 1U, 2U, 10U, 1000U})
    for (const std::uint64_t wanted : {0U, 1U, 3U, 5U, 9U, 10U, 499U, 501U, 999U, 1000U, 5000U}) {
      CAPTURE(population, wanted);
      const auto drawn = draw_without_replacement(population, wanted, 42);
      CHECK(drawn.size() == std::min(population, wanted));
      CHECK(std::ranges::adjacent_find(drawn, std::greater_equal<>{}) == drawn.end());
      if (!drawn.empty()) CHECK(drawn.back() < population);
      CHECK(drawn == draw_without_replacement(population, wanted, 42));
    }
  CHECK(draw_without_replacement(1000, 50, 1) != draw_without_replacement(1000, 50, 2));
  // The same with every compiler, and in later versions.
  CHECK(draw_without_replacement(1'000'000, 6, 42) ==
        std::vector<std::uint64_t>{255'764, 275'413, 763'858, 892'291, 963'250, 989'062});
  CHECK(draw_without_replacement(8, 6, 42) == std::vector<std::uint64_t>{0, 1, 2, 4, 6, 7});
}

TEST_CASE("every set is drawn about as often as every other", "[measure][sample]") {
  // Two of five, and three of five, which leaves two.
  for (const std::uint64_t wanted : {2U, 3U}) {
    std::map<std::vector<std::uint64_t>, int> count;
    for (std::uint64_t seed = 0; seed != 10'000; ++seed)
      ++count[draw_without_replacement(5, wanted, seed)];
    CHECK(count.size() == 10);
    for (const auto& [set, n] : count) CHECK((850 < n && n < 1'150));
  }
}

TEST_CASE("a sample has its size, its order and its weight", "[measure][sample]") {
  const k_ads<3> all{parties(40)};
  const auto some = sample_of(all, 100, 7);
  CHECK(some.rows.size() == 100);
  CHECK(some.population == 9'880);
  CHECK(some.weight() == Catch::Approx(98.8));
  CHECK(std::ranges::is_sorted(some.rows));
  CHECK(std::set<k_ad<3>>(some.rows.begin(), some.rows.end()).size() == 100);
  CHECK(sample_of(all, 100, 7).rows == some.rows);
  CHECK(sample_of(all, 100, 8).rows != some.rows);
  CHECK(sample_of(all, 10'000, 7).rows.size() == 9'880);
  CHECK(sample_of(all, 10'000, 7).weight() == 1);
  CHECK(sample_of(k_ads<3>{}, 10, 7).rows.empty());
  CHECK(sample_of(k_ads<3>{}, 10, 7).weight() == 0);
  // The same rows of a range that is read step by step.
  const std::list<k_ad<3>> as_list(all.begin(), all.end());
  CHECK(sample_of(as_list, 100, 7).rows == some.rows);
}

TEST_CASE("rare events are all kept, and others stand for more", "[measure][sample]") {
  const k_ads<3> all{parties(20)};  // 1,140
  const std::set<k_ad<3>> formed{all[3], all[500], all[1139]};
  const auto is_event = [&formed](const k_ad<3>& one) { return formed.count(one) != 0; };
  const auto some = sample_rare_events(all, is_event, 30, 99);
  CHECK(some.events == std::vector<k_ad<3>>{all[3], all[500], all[1139]});
  CHECK(some.others.rows.size() == 30);
  CHECK(some.others.population == 1'137);
  CHECK(std::ranges::none_of(some.others.rows, is_event));
  CHECK(std::set<k_ad<3>>(some.others.rows.begin(), some.others.rows.end()).size() == 30);
  CHECK(some.weight(true) == 1);
  CHECK(some.weight(false) == Catch::Approx(1137.0 / 30));
  // Weighted, the sample is as large as the table.
  CHECK(3 * some.weight(true) + 30 * some.weight(false) == Catch::Approx(1140));
  CHECK(some.true_share() == Catch::Approx(3.0 / 1140));
  CHECK(some.sample_share() == Catch::Approx(3.0 / 33));
  // ln[((1 - tau) / tau) (y / (1 - y))]: here the odds are 379 and 1/10.
  CHECK(some.intercept_correction().value() == Catch::Approx(3.634951112088381));
  CHECK(intercept_correction(0.01, 0.5) == Catch::Approx(4.59511985013459));
  CHECK(intercept_correction(0.3, 0.3) == Catch::Approx(0).margin(1e-12));
  CHECK(sample_rare_events(all, is_event, 30, 99).others.rows == some.others.rows);
  CHECK(sample_rare_events(all, is_event, 5'000, 99).others.rows.size() == 1'137);
  CHECK(sample_rare_events(all, is_event, 5'000, 99).weight(false) == 1);
}
