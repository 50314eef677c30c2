// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/hash.hpp>
#include <entente/model/words.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

using namespace entente;

namespace {

using fruit = code<struct fruit_tag>;

/// How many of the keys share a hash with another.
template <class T>
std::size_t collisions(const std::vector<T>& keys) {
  std::unordered_set<std::size_t> hashes;
  std::unordered_set<T> distinct;
  for (const T& one : keys) {
    hashes.insert(std::hash<T>{}(one));
    distinct.insert(one);
  }
  REQUIRE(distinct.size() == keys.size());
  return keys.size() - hashes.size();
}

}  // namespace

TEST_CASE("equal values have one hash", "[core][hash]") {
  const std::string words = "some words";
  CHECK(std::hash<text>{}(text{"some words"}) == std::hash<text>{}(text{std::string_view{words}}));
  CHECK(std::hash<fruit>{}(fruit{"PEAR"}) == std::hash<fruit>{}(fruit::parse("PEAR").value()));
  CHECK(std::hash<flag_set<duty>>{}({duty::defence, duty::offence}) ==
        std::hash<flag_set<duty>>{}({duty::offence, duty::defence}));
  CHECK(std::hash<partial_date>{}("2000-02-29"_day) ==
        std::hash<partial_date>{}(partial_date{"2000-02-29"}));
}

TEST_CASE("different values rarely share one", "[core][hash]") {
  std::vector<date> days;
  std::vector<partial_date> dates{partial_date::unknown(), partial_date::never(),
                                  partial_date::dawn()};
  std::vector<period> periods{period{}};
  std::vector<spell> spells{spell{}};
  for (int i = 0; i != 3000; ++i) {
    const date day = date::from_days(i * 7 - 9000);
    days.push_back(day);
    dates.push_back(day);
    periods.emplace_back(day);
    periods.emplace_back(day, day + 7);  // the next begins where this ends
    spells.push_back({day, partial_date::never()});
    spells.push_back({partial_date::dawn(), day});
  }
  for (int year = 1900; year != 2000; ++year)
    dates.push_back(partial_date::parse(std::to_string(year)).value());
  CHECK(collisions(days) == 0);
  CHECK(collisions(dates) == 0);
  CHECK(collisions(periods) == 0);
  CHECK(collisions(spells) == 0);
  std::vector<year_span> years;
  std::vector<version_number> versions;
  for (int i = 0; i != 60; ++i)
    for (int k = 0; k != 60; ++k) {
      years.push_back({1800 + i, 1800 + k});
      versions.push_back({i, k, 0});
      if (i != 0) versions.push_back({0, k, i});
    }
  CHECK(collisions(years) == 0);
  CHECK(collisions(versions) == 0);
  CHECK(collisions(std::vector{truth::no, truth::unknown, truth::yes}) == 0);
  std::vector<flag_set<duty>> sets;
  for (unsigned bits = 0; bits != 32; ++bits) {
    flag_set<duty> one;
    for (const auto& [kind, word] : words_of(duty{}))
      if (((bits >> static_cast<unsigned>(kind)) & 1U) != 0) one |= kind;
    sets.push_back(one);
  }
  CHECK(collisions(sets) == 0);
}

TEST_CASE("values key a container", "[core][hash]") {
  std::unordered_map<fruit, int> by_code{{fruit{"PEAR"}, 1}, {fruit{"PLUM"}, 2}};
  CHECK(by_code.at("PLUM") == 2);
  std::unordered_map<date, int> by_day{{"2000-02-29"_day, 3}};
  CHECK(by_day.at("2000-02-29"_day) == 3);
  CHECK(!by_day.contains("2000-03-01"_day));
}
