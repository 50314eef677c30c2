// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/io/to_string.hpp>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace entente;

namespace {

// CONVENTIONS of the fact tables: beginnings are the first day in, ends the first day out, and a
// partial date stands for the whole unit it names, so that a definite test needs the whole unit on
// one side.
constexpr spell months{"2018-05", "2019"};
static_assert(months.has_begun("2018-04-30").is_no());
static_assert(months.has_begun("2018-05-01").is_unknown());
static_assert(months.has_begun("2018-05-30").is_unknown());
static_assert(months.has_begun("2018-05-31").is_yes());  // whichever day of May it was
static_assert(months.has_ended("2018-12-31").is_no());
static_assert(months.has_ended("2019-01-01").is_unknown());
static_assert(months.has_ended("2019-12-30").is_unknown());
static_assert(months.has_ended("2019-12-31").is_yes());
static_assert(months.contains("2018-06-01").is_yes() && months.contains("2019-06-01").is_unknown());

constexpr spell days{"2018-05-24", "2019-01-01"};
static_assert(days.contains("2018-05-23").is_no() && days.contains("2018-05-24").is_yes());
static_assert(days.contains("2018-12-31").is_yes() && days.contains("2019-01-01").is_no());

// No beginning, no end, and a beginning that is not known.
static_assert(spell{}.contains("0000-01-01").is_yes() && spell{}.contains("9999-12-31").is_yes());
constexpr spell unknown_start{partial_date::unknown(), "2019-01-01"};
static_assert(unknown_start.contains("1900-01-01").is_unknown() &&
              unknown_start.contains("2019-01-01").is_no());
constexpr spell unknown_end{"2018-05-24", partial_date::unknown()};
static_assert(unknown_end.contains("2018-05-23").is_no() &&
              unknown_end.contains("2018-05-24").is_unknown());

partial_date between(int a, int b) {
  partial_date made{date::from_days(a)};
  made.latest_ = date::from_days(b);
  return made;
}

/// Every spell whose uncertain days lie among the first few, some open on a side.
std::vector<spell> all_spells() {
  std::vector<partial_date> ends{partial_date::unknown()};
  for (int a = 0; a != 4; ++a)
    for (int b = a; b != 4; ++b) ends.push_back(between(a, b));
  std::vector<spell> made;
  for (const auto& from : ends)
    for (const auto& until : ends) made.push_back({from, until});
  for (const auto& end : ends) {
    made.push_back({partial_date::dawn(), end});
    made.push_back({end, partial_date::never()});
  }
  return made;
}

/// The days that stand for all: those before, among and after the few, and both ends of time.
std::vector<date> choices(partial_date of) {
  std::vector<date> made;
  for (const date day : {date::dawn(), date::dawn() + 1, date::from_days(-1), date::from_days(0),
                         date::from_days(1), date::from_days(2), date::from_days(3),
                         date::from_days(4), date::never() - 1, date::never()})
    if (of.earliest() <= day && day <= of.latest()) made.push_back(day);
  return made;
}
struct choice {
  date from, until;
};
std::vector<choice> choices(const spell& s, bool with_empty) {
  std::vector<choice> made;
  for (const date from : choices(s.from))
    for (const date until : choices(s.until))
      if (with_empty || from < until) made.push_back({from, until});
  return made;
}
truth of_all(const std::vector<bool>& answers) {
  bool any = false, every = true;
  for (const bool a : answers) {
    any = any || a;
    every = every && a;
  }
  return every ? truth::yes : any ? truth::unknown : truth::no;
}

}  // namespace

TEST_CASE("a day lies in a spell as surely as in every choice of its ends", "[spell]") {
  for (const auto& s : all_spells())
    for (int n = -1; n != 5; ++n) {
      const date day = date::from_days(n);
      std::vector<bool> begun, ended, contained;
      for (const auto& c : choices(s, true)) {
        begun.push_back(c.from <= day);
        ended.push_back(c.until <= day);
        contained.push_back(c.from <= day && day < c.until);
      }
      if (!(s.has_begun(day) == of_all(begun)) || !(s.has_ended(day) == of_all(ended)) ||
          !(s.contains(day) == of_all(contained)))
        FAIL_CHECK(to_string(s) << " " << n);
    }
  SUCCEED();
}

TEST_CASE("spells overlap as surely as every choice of their ends does", "[spell]") {
  std::size_t sure = 0, possible = 0, none = 0;
  for (const auto& a : all_spells()) {
    if (a.can_be() == choices(a, false).empty()) FAIL_CHECK(to_string(a));
    if (!a.can_be()) continue;
    for (const auto& b : all_spells()) {
      if (!b.can_be()) continue;
      std::vector<bool> common;
      for (const auto& one : choices(a, false))
        for (const auto& other : choices(b, false))
          common.push_back(one.from < other.until && other.from < one.until);
      const truth expected = of_all(common);
      if (a.surely_overlaps(b) != expected.is_yes() || a.may_overlap(b) == expected.is_no())
        FAIL_CHECK(to_string(a) << " " << to_string(b));
      ++(expected.is_yes() ? sure : expected.is_no() ? none : possible);
    }
  }
  CHECK((sure > 100 && possible > 100 && none > 100));
}

TEST_CASE("what lies in both spells", "[spell]") {
  for (const auto& a : all_spells())
    for (const auto& b : all_spells())
      for (int n = -1; n != 5; ++n) {
        const date day = date::from_days(n);
        const truth both = a.contains(day) && b.contains(day);
        const truth found = a.within(b).contains(day);
        // It keeps one of the given dates, so as to print well: never wrong, at times less sure.
        if (!(found == both) && !found.is_unknown()) FAIL_CHECK(to_string(a) << to_string(b) << n);
        const bool exact =
            a.from.is_exact() && a.until.is_exact() && b.from.is_exact() && b.until.is_exact();
        if (exact && !(found == both)) FAIL_CHECK(to_string(a) << to_string(b) << n);
      }
  constexpr spell treaty{"1960-06-23", partial_date::never()}, article{"1970", "1980"};
  static_assert(treaty.within(article) == article && article.within(treaty) == article);
  CHECK(to_string(article) == "[1970, 1980)");
}

TEST_CASE("from when the first of two spells has begun until both have ended", "[spell]") {
  for (const auto& a : all_spells())
    for (const auto& b : all_spells())
      for (int n = -1; n != 5; ++n) {
        const date day = date::from_days(n);
        const spell both = a.joined_with(b);
        if (!(both.has_begun(day) == (a.has_begun(day) || b.has_begun(day))) ||
            !(both.has_ended(day) == (a.has_ended(day) && b.has_ended(day))))
          FAIL_CHECK(to_string(a) << to_string(b) << n);
      }
  constexpr spell one{"1960-06-23", "1970"}, other{"1965", partial_date::never()};
  static_assert(one.joined_with(other) == spell{"1960-06-23", partial_date::never()});
  CHECK(to_string(other.joined_with(one)) == "[1960-06-23, never)");
}
