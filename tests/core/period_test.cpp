// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/io/to_string.hpp>

#include <catch2/catch_test_macros.hpp>

using namespace entente;

TEST_CASE("the first day is in and the end is out", "[period]") {
  constexpr period cold{"1947-03-12", "1991-12-26"};
  static_assert(!cold.contains("1947-03-11") && cold.contains("1947-03-12"));
  static_assert(cold.contains("1991-12-25") && !cold.contains("1991-12-26"));
  static_assert(!cold.is_open_ended() && cold.from() == date{"1947-03-12"} &&
                cold.until() == date{"1991-12-26"});
  constexpr period since{"1991-12-26"};
  static_assert(since.is_open_ended() && since.contains("9999-12-31") &&
                !since.contains(date::never()));
  static_assert(!cold.overlaps(since) && !since.overlaps(cold));
  static_assert(period{}.contains("0000-01-01") && period{}.is_open_ended() &&
                period{}.overlaps(cold));
  CHECK(to_string(cold) == "[1947-03-12, 1991-12-26)");
  CHECK(to_string(period{}) == "[dawn, never)");
}

TEST_CASE("an end comes after its beginning", "[period]") {
  const auto day = [](int n) { return date::from_days(n); };
  CHECK(period::between(day(5), day(6)).value().contains(day(5)));
  CHECK(period::between(day(5), day(5)).error() == errc::end_is_after_beginning);
  CHECK(period::between(day(6), day(5)).error() == errc::end_is_after_beginning);
  CHECK(period::between(date::never(), date::never()).error() == errc::end_is_after_beginning);
  CHECK(period::between(date::dawn(), date::never()).value() == period{});
}

TEST_CASE("periods overlap if they have a day in common", "[period]") {
  for (int a = 0; a != 5; ++a)
    for (int b = a + 1; b != 6; ++b)
      for (int c = 0; c != 5; ++c)
        for (int d = c + 1; d != 6; ++d) {
          const period one{date::from_days(a), date::from_days(b)};
          const period other{date::from_days(c), date::from_days(d)};
          bool common = false;
          for (int n = 0; n != 6; ++n)
            common =
                common || (one.contains(date::from_days(n)) && other.contains(date::from_days(n)));
          if (one.overlaps(other) != common) FAIL_CHECK(a << b << c << d);
          if ((one == other) != (a == c && b == d)) FAIL_CHECK(a << b << c << d);
        }
  SUCCEED();
}
