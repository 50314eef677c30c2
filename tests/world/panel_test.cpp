// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include "world/nouns.hpp"
#include <entente/world/dyad_panel.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <tuple>

using namespace entente;
using nouns::aria;
using nouns::boria;

static_assert(std::forward_iterator<panel<double>::iterator>);
static_assert(std::forward_iterator<dyad_panel<double>::iterator>);
static_assert(year_span{1816, 1816}.size() == 1 && year_span{1816, 1815}.size() == 0);
static_assert(year_span{}.empty() && year_span{}.size() == 0 && !year_span{}.contains(0));
static_assert(year_span{1900, 1910}.within({1905, 1920}) == year_span{1905, 1910});
static_assert(year_span{1900, 1910}.within({1911, 1920}).empty());

constexpr year_span all_years{std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
static_assert(all_years.size() == std::size_t{1} << 32U);
static_assert(year_span{all_years.last, all_years.first}.empty());

// In a constant, too.
static_assert([] {
  panel<int> spending{{1950, 1952}};
  const bool done =
      spending.set(aria, 1950, 0) && spending.set("B", 1952, 7) && !spending.set("B", 1953, 7);
  return done && spending.at(aria, 1950) == 0 && !spending.at(aria, 1951) &&
         spending.at("B", 1952) == 7 && !spending.at("B", 1953) && !spending.at("C", 1950);
}());
static_assert([] {
  dyad_panel<int> trade{{1950, 1952}};
  const bool done = trade.set(aria, boria, 1950, 5) && trade.set_both("C", "D", 1951, 1);
  return done && trade.at(aria, boria, 1950) == 5 && !trade.at(boria, aria, 1950) &&
         trade.at("D", "C", 1951) == 1;
}());

TEST_CASE("a panel of more years than there is room for covers none", "[panel]") {
  for (const year_span years : {all_years, year_span{0, 100'000}, year_span{0, all_years.last}}) {
    panel<double> spending{years};
    CHECK(spending.years().empty());
    CHECK_FALSE(spending.set("A", 1, 2.5));
    CHECK(spending.begin() == spending.end());
    CHECK(panel<double>{world{nouns::ridge_league}.all_facts().parties, years}.years().empty());
  }
  panel<double> spending{{1, 100'000}};
  CHECK(spending.set("A", 100'000, 2.5));
  CHECK(spending.at("A", 100'000) == 2.5);
}

TEST_CASE("a panel knows what was set and nothing else", "[panel]") {
  panel<double> spending{{1900, 1910}};
  CHECK(spending.years() == year_span{1900, 1910});
  CHECK(spending.begin() == spending.end());
  REQUIRE(spending.set("A", 1900, 0.0));
  REQUIRE(spending.set("A", 1910, 2.5));
  REQUIRE(spending.set("B", 1905, std::nullopt));

  CHECK(spending.at("A", 1900) == 0.0);
  CHECK(spending.at(std::string{"A"}, 1910) == 2.5);
  CHECK_FALSE(spending.at("A", 1905).has_value());
  CHECK_FALSE(spending.at("B", 1905).has_value());
  CHECK(spending.names("B"));
  CHECK_FALSE(spending.names("C"));
  CHECK_FALSE(spending.at("C", 1905).has_value());
  CHECK_FALSE(spending.at("A", 1899).has_value());
  CHECK_FALSE(spending.at("A", 1911).has_value());
  CHECK_FALSE(spending.at("", 1905).has_value());

  REQUIRE(spending.set("A", 1900, std::nullopt));  // not known after all
  CHECK_FALSE(spending.at("A", 1900).has_value());
}

TEST_CASE("a value that cannot stand in a panel is refused and changes nothing", "[panel]") {
  panel<int> p{{1900, 1910}};
  REQUIRE(p.set("A", 1900, 1));
  const panel<int> before = p;
  CHECK_FALSE(p.set("B", 1899, 1));
  CHECK_FALSE(p.set("B", 1911, 1));
  CHECK_FALSE(p.set("no code", 1900, 1));
  CHECK_FALSE(p.set("", 1900, 1));
  CHECK_FALSE(p.set(std::string(1000, 'A'), 1900, 1));
  CHECK_FALSE(p.set(party_id{0}, 1900, 1));  // of which world?
  CHECK(p == before);
  CHECK_FALSE(p.names("B"));

  panel<int> of_no_year;
  CHECK_FALSE(of_no_year.set("A", 0, 1));
  CHECK_FALSE(of_no_year.at("A", 0).has_value());
  CHECK(of_no_year.begin() == of_no_year.end());
}

TEST_CASE("a panel of a world is asked by ids", "[panel]") {
  const world w{nouns::ridge_league};
  panel<int> p{w.all_facts().parties, {1950, 1960}};
  REQUIRE(p.set(w.find_party(boria), 1955, 7));
  CHECK(p.at(boria, 1955) == 7);
  CHECK(p.at(w.find_party(boria), 1955) == 7);
  CHECK_FALSE(p.at(w.find_party(aria), 1955).has_value());
  CHECK_FALSE(p.at(party_id{999}, 1955).has_value());
  REQUIRE(p.set("ELSEWHERE", 1955, 9));
  CHECK_FALSE(p.at(party_id{w.all_facts().parties.size()}, 1955).has_value());

  // What a client brings stands in its own order, and takes on that of a world.
  panel<int> brought{{1950, 1960}};
  REQUIRE(brought.set("ELSEWHERE", 1951, 1));
  REQUIRE(brought.set("NOWHERE", 1951, std::nullopt));
  REQUIRE(brought.set(boria, 1951, 2));
  CHECK_FALSE(brought.at(w.find_party(boria), 1951).has_value());
  brought.put_in_order_of(w.all_facts().parties);
  CHECK(brought.at(w.find_party(boria), 1951) == 2);
  CHECK(brought.at("ELSEWHERE", 1951) == 1);
  CHECK(brought.names("NOWHERE"));
  CHECK(brought.names(aria));
  CHECK_FALSE(brought.at(w.find_party(aria), 1951).has_value());
}

TEST_CASE("a panel is a range of what is known", "[panel]") {
  panel<std::string> p{{1, 3}};
  REQUIRE(p.set("A", 3, "c"));
  REQUIRE(p.set("B", 1, "d"));
  REQUIRE(p.set("A", 1, "a"));
  REQUIRE(p.set("A", 2, std::nullopt));
  std::string found;
  for (const auto [party, year, value] : p)
    found += std::string{party.view()} + std::to_string(year) + value + " ";
  CHECK(found == "A1a A3c B1d ");
  CHECK(std::ranges::count_if(p, [](const auto& one) { return one.year == 1; }) == 2);
}

TEST_CASE("a dyad panel keeps directions apart", "[panel]") {
  dyad_panel<double> p{{1900, 1901}};
  REQUIRE(p.set("A", "B", 1900, 1.0));
  REQUIRE(p.set("A", "B", 1901, 2.0));
  REQUIRE(p.set("A", "B", 1901, 3.0));
  REQUIRE(p.set("B", "A", 1901, std::nullopt));
  REQUIRE(p.set_both("A", "C", 1900, 4.0));
  CHECK(p.at("A", "B", 1900) == 1.0);
  CHECK(p.at("A", "B", 1901) == 3.0);
  CHECK_FALSE(p.at("B", "A", 1900).has_value());
  CHECK_FALSE(p.at("B", "A", 1901).has_value());
  CHECK(p.at("A", "C", 1900) == 4.0);
  CHECK(p.at("C", "A", 1900) == 4.0);
  CHECK_FALSE(p.at("A", "D", 1900).has_value());
  CHECK_FALSE(p.at("D", "D", 1900).has_value());
  CHECK_FALSE(p.at("A", "B", 1902).has_value());
  CHECK(std::distance(p.begin(), p.end()) == 4);

  const dyad_panel<double> before = p;
  CHECK_FALSE(p.set("A", "B", 1902, 1.0));
  CHECK_FALSE(p.set("E", "no code", 1900, 1.0));
  CHECK_FALSE(p.set("no code", "E", 1900, 1.0));
  CHECK_FALSE(p.set("E", party_id{1}, 1900, 1.0));
  CHECK(p == before);
  CHECK_FALSE(p.names("E"));
}

TEST_CASE("a dyad panel of a world is asked by ids", "[panel]") {
  const world w{nouns::ridge_league};
  dyad_panel<int> p{{1950, 1960}};
  REQUIRE(p.set("ELSEWHERE", boria, 1951, 1));
  REQUIRE(p.set(boria, aria, 1951, 2));
  CHECK_FALSE(p.at(w.find_party(boria), w.find_party(aria), 1951).has_value());
  p.put_in_order_of(w.all_facts().parties);
  CHECK(p.at(w.find_party(boria), w.find_party(aria), 1951) == 2);
  CHECK(p.at("ELSEWHERE", w.find_party(boria), 1951) == 1);

  // Parties of one world without any value are still named after it takes on the order of another,
  // as those of a panel are, and after those that the other has.
  facts two;
  two.parties.push_back(made::state_row("NOBODY"));
  dyad_panel<int> of_two{two.parties, {1950, 1960}};
  panel<int> one_by_one{two.parties, {1950, 1960}};
  of_two.put_in_order_of(w.all_facts().parties);
  one_by_one.put_in_order_of(w.all_facts().parties);
  CHECK(of_two.names("NOBODY"));
  CHECK(of_two.parties() == one_by_one.parties());
  CHECK_FALSE(of_two.at("NOBODY", boria, 1951).has_value());
  REQUIRE(of_two.set("NOBODY", w.find_party(boria), 1951, 3));
  CHECK(of_two.at("NOBODY", boria, 1951) == 3);
}

TEST_CASE("panels are equal if they know the same", "[panel]") {
  panel<int> one{{1900, 1901}}, other{{1900, 1901}};
  REQUIRE(one.set("A", 1900, 1));
  CHECK(one != other);
  REQUIRE(other.set("A", 1900, 2));
  CHECK(one != other);
  REQUIRE(other.set("A", 1900, 1));
  CHECK(one == other);
  REQUIRE(other.set("B", 1900, std::nullopt));  // names one more
  CHECK(one != other);
  CHECK(panel<int>{{1900, 1901}} != panel<int>{{1900, 1902}});

  dyad_panel<int> pair{{1900, 1901}}, mirrored{{1900, 1901}};
  REQUIRE(pair.set("A", "B", 1900, 1));
  REQUIRE(mirrored.set("B", "A", 1900, 1));
  CHECK(pair != mirrored);
  dyad_panel<int> same{{1900, 1901}};
  REQUIRE(same.set("A", "B", 1900, 2));
  CHECK(pair != same);
  REQUIRE(same.set("A", "B", 1900, 1));
  CHECK(pair == same);
  CHECK(dyad_panel<int>{{1900, 1901}} != dyad_panel<int>{{1900, 1902}});
}

TEST_CASE("panels agree with a map through many random edits", "[panel]") {
  std::uint64_t state = 20260101;
  const auto next = [&state](std::uint64_t below) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((state >> 33U) % below);
  };
  panel<int> states{{1800, 1839}};
  dyad_panel<int> pairs{{1800, 1839}};
  std::map<std::tuple<std::string, int>, int> known_states;
  std::map<std::tuple<std::string, std::string, int>, int> known_pairs;
  const auto name = [&] { return "S" + std::to_string(next(60)); };
  for (int i = 0; i != 20'000; ++i) {
    const std::string a = name(), b = name();
    const int year = 1795 + next(50), value = next(5);
    const bool covered = 1800 <= year && year <= 1839;
    const std::optional<int> given = value == 0 ? std::nullopt : std::optional<int>{value - 1};
    REQUIRE(states.set(a, year, given) == covered);
    REQUIRE(pairs.set(a, b, year, given) == covered);
    if (!covered) continue;
    known_states.erase({a, year});
    known_pairs.erase({a, b, year});
    if (!given) continue;
    known_states[{a, year}] = *given;
    known_pairs[{a, b, year}] = *given;
  }
  std::size_t wrong = 0;
  for (int a = 0; a != 61; ++a)
    for (int year = 1795; year != 1845; ++year) {
      const std::string one = "S" + std::to_string(a);
      const auto at = known_states.find({one, year});
      wrong += states.at(one, year) !=
               (at == known_states.end() ? std::nullopt : std::optional<int>{at->second});
      for (int b = 0; b != 61; ++b) {
        const std::string other = "S" + std::to_string(b);
        const auto pair = known_pairs.find({one, other, year});
        wrong += pairs.at(one, other, year) !=
                 (pair == known_pairs.end() ? std::nullopt : std::optional<int>{pair->second});
      }
    }
  CHECK(wrong == 0);
  CHECK(static_cast<std::size_t>(std::distance(states.begin(), states.end())) ==
        known_states.size());
  CHECK(static_cast<std::size_t>(std::distance(pairs.begin(), pairs.end())) == known_pairs.size());
}
