// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/sanitized.hpp"
#include "world/made_world.hpp"
#include <entente/measure/k_ads.hpp>
#include <entente/measure/portfolio_years.hpp>
#include <entente/measure/similarity_matrix.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

bool near(std::optional<double> found, double expected) {
  return found && std::abs(*found - expected) < 1e-9;
}

/// Two portfolios by their digits; `.` is missing.
template <std::size_t Levels>
portfolios<Levels> rows(const std::vector<std::string_view>& digits) {
  portfolios<Levels> made{digits.size(), digits.front().size()};
  for (std::size_t i = 0; i != digits.size(); ++i)
    for (std::size_t k = 0; k != digits[i].size(); ++k) {
      const char c = digits[i][k];
      REQUIRE(made.set(i, k, c == '.' ? std::nullopt : std::optional<int>{c - '0'}));
    }
  return made;
}
template <std::size_t Levels>
joint_table<Levels> both(std::string_view x, std::string_view y) {
  return rows<Levels>({x, y}).joint(0, 1);
}
template <std::size_t Levels>
joint_table<Levels> both(std::string_view x, std::string_view y, const std::vector<double>& w) {
  const auto made = rows<Levels>({x, y});
  std::vector<std::optional<double>> weights;
  for (const double one : w)
    weights.push_back(one < -0.5 ? std::nullopt : std::optional<double>{one});
  return weighted_portfolios<Levels>{made, weights}.joint(0, 1);
}

std::vector<std::string> random_rows(made::dice& roll, std::size_t n, int missing) {
  std::vector<std::string> made(n, std::string(n, '0'));
  for (std::size_t i = 0; i != n; ++i)
    for (std::size_t k = 0; k != n; ++k) {
      if (roll.chance(30)) made[i][k] = static_cast<char>('0' + roll.between(1, 3));
      if (roll.chance(missing)) made[i][k] = '.';
    }
  return made;
}
portfolios<4> rows_of(const std::vector<std::string>& digits) {
  return rows<4>(std::vector<std::string_view>(digits.begin(), digits.end()));
}

/// The measures from their textbook formulas, place by place: shares nothing with the library.
struct plain {
  double n = 0;
  std::optional<double> s, s2, tau, kappa_nominal, kappa_linear, kappa2, pi_nominal, pi2, aligned;

  plain(std::string_view x, std::string_view y) {
    std::vector<std::pair<int, int>> at;
    for (std::size_t k = 0; k != x.size(); ++k)
      if (x[k] != '.' && y[k] != '.') at.emplace_back(x[k] - '0', y[k] - '0');
    n = static_cast<double>(at.size());
    if (at.empty()) return;
    double d = 0, d2 = 0, unequal = 0, e = 0, e2 = 0, ne = 0, pooled2 = 0, pooled_ne = 0;
    double order = 0, n1 = 0, n2 = 0;
    for (const auto& [a, b] : at) {
      d += std::abs(a - b);
      d2 += (a - b) * (a - b);
      unequal += a != b;
      for (const auto& [p, q] : at) {
        e += std::abs(a - q);
        e2 += (a - q) * (a - q);
        ne += a != q;
        for (const int one : {a, b})
          for (const int other : {p, q}) {
            pooled2 += (one - other) * (one - other);
            pooled_ne += one != other;
          }
        order += ((a > p) - (a < p)) * ((b > q) - (b < q));
        n1 += a != p;
        n2 += b != q;
      }
    }
    s = 1 - 2 * d / (3 * n);
    s2 = 1 - 2 * d2 / (9 * n);
    if (n1 > 0 && n2 > 0) tau = order / std::sqrt(n1 * n2);
    const auto beyond = [](double observed, double expected) {
      return expected > 0 ? std::optional<double>{1 - observed / expected} : std::nullopt;
    };
    kappa_nominal = beyond(unequal, ne / n);
    kappa_linear = beyond(d, e / n);
    kappa2 = beyond(d2, e2 / n);
    pi_nominal = beyond(unequal, pooled_ne / (4 * n));
    pi2 = beyond(d2, pooled2 / (4 * n));
    aligned = *s - (1 - 2 * e / (3 * n * n));
  }
};
bool same(std::optional<double> a, std::optional<double> b) {
  return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-9);
}
bool agrees(const similarities& all, const plain& by_hand) {
  return same(all[similarity::s], by_hand.s) && same(all[similarity::s_squared], by_hand.s2) &&
         same(all[similarity::tau_b], by_hand.tau) &&
         same(all[similarity::kappa_nominal], by_hand.kappa_nominal) &&
         same(all[similarity::kappa_linear], by_hand.kappa_linear) &&
         same(all[similarity::kappa_squared], by_hand.kappa2) &&
         same(all[similarity::pi_nominal], by_hand.pi_nominal) &&
         same(all[similarity::pi_squared], by_hand.pi2) &&
         same(all[similarity::alignment], by_hand.aligned);
}

}  // namespace

TEST_CASE("S of the examples of Signorino and Ritter", "[similarity][measure]") {
  CHECK(near(s_score(both<4>("3322", "2233", {.5, .3, .1, .1})), 1.0 / 3));
  CHECK(near(s_score(both<4>("3322", "2233")), 1.0 / 3));
  CHECK(near(s_score(both<3>("2201", "2202")), 0.75));  // votes from 1 to 3
  CHECK(near(s_score(both<4>("0123", "3210")), -1.0 / 3));
  CHECK(near(s_score(both<4>("1223", "3221")), 1.0 / 3));
  CHECK(near(s_score(both<4>("2233", "3322")), 1.0 / 3));
  CHECK(near(s_score(both<4>("3333", "3333")), 1));
  const auto alliances = s_score(both<4>("3230", "2303", {.5, .4, .05, .05}));
  CHECK(near(alliances, 0.2));
  const policy_dimension dimensions[]{{alliances, 1}, {s_score(both<3>("2201", "2202")), 1}};
  CHECK(near(mean_similarity(dimensions), 0.475));
  // One that is unknown leaves the mean unknown.
  const policy_dimension unknown[]{{alliances, 1}, {std::nullopt, 1}};
  CHECK_FALSE(mean_similarity(unknown));
  CHECK_FALSE(mean_similarity({}));
}

TEST_CASE("a mean over dimensions has weights that are weights", "[similarity][measure]") {
  const double nan = std::nan("");
  const auto mean = [](double weight, double of) {
    const policy_dimension dimensions[]{{of, weight}, {.5, 1}};
    return mean_similarity(dimensions);
  };
  CHECK(near(mean(0, 1), .5));
  for (const double weight : {-.5, nan, HUGE_VAL}) CHECK_FALSE(mean(weight, 1));
  CHECK_FALSE(mean(1, nan));
}

TEST_CASE("no measure of cells or weights that are no amounts is defined",
          "[similarity][measure]") {
  const double nan = std::nan("");
  const auto all_nine = [](double one, double other) {
    const similarities all{joint_table<2>::from_cells({{{one, other}, {1, 2}}})};
    std::size_t defined = 0;
    for (const auto& [measure, word] : words_of(similarity{}))
      defined += all[measure].has_value() && std::abs(*all[measure]) <= 1 ? 1U : 0U;
    return defined;
  };
  CHECK(all_nine(2, 1) == 9);
  CHECK(all_nine(1e60, 1e60) == 9);
  for (const double odd : {nan, HUGE_VAL, -1.0, 1e80}) CHECK(all_nine(odd, 1) == 0);

  const auto two = rows<4>({"0123", "0213"});
  const auto s_by = [&](const std::vector<std::optional<double>>& weights) {
    return s_score(weighted_portfolios<4>{two, weights}.joint(0, 1));
  };
  // What is no weight counts for nothing; of too few, those that are there count.
  CHECK(near(s_by({1, 1, 1, 1}), 1 - 2 * 2 / 12.0));
  for (const double odd : {nan, HUGE_VAL, -1.0}) CHECK(near(s_by({1, odd, 1, 1}), 1 - 2 * 1 / 9.0));
  CHECK(near(s_by({1, 1}), 1 - 2 * 1 / 6.0));
  CHECK(near(s_by({1, 1, 1, 1, 99}), 1 - 2 * 2 / 12.0));
  CHECK_FALSE(s_by({}));
  CHECK_FALSE(s_by({1e308, 1e308, 1, 1}));
  // Nothing can refer to portfolios that are gone.
  using weights = std::vector<std::optional<double>>;
  CHECK(std::is_constructible_v<weighted_portfolios<4>, const portfolios<4>&, const weights&>);
  CHECK_FALSE(std::is_constructible_v<weighted_portfolios<4>, portfolios<4>, const weights&>);
}

TEST_CASE("a scheme keeps to its levels", "[similarity][measure]") {
  CHECK(is_sound(atop_scheme{}));
  CHECK(is_sound(cow_scheme{}));
  CHECK(is_sound(binary_scheme{}));
  int most = 2;
  const auto up_to = valued<3>([&most](flag_set<duty> owed) { return owed.empty() ? 0 : most; });
  CHECK(is_sound(up_to));
  most = 3;
  CHECK_FALSE(is_sound(up_to));
  most = -1;
  CHECK_FALSE(is_sound(up_to));
  constexpr auto three = [](flag_set<duty> owed) { return owed.empty() ? 0 : 3; };
  CHECK_FALSE(detail::may_keep_to<3, decltype(three)>());
  CHECK(detail::may_keep_to<4, decltype(three)>());
}

TEST_CASE("chance-corrected measures of the examples of Haege", "[similarity][measure]") {
  const auto table = [](double a, double b, double c, double d) {
    return joint_table<2>::from_cells({{{a, b}, {c, d}}});
  };
  const auto first = table(.3, .2, .2, .3), second = table(.6, .2, .2, 0),
             third = table(.3, .4, 0, .3);
  for (const disagreement by :
       {disagreement::nominal, disagreement::absolute, disagreement::squared}) {
    CHECK(near(s_score(first, by), 0.2));
    CHECK(near(scotts_pi(first, by), 0.2));
    CHECK(near(cohens_kappa(first, by), 0.2));
    CHECK(near(s_score(second, by), 0.2));
    CHECK(near(scotts_pi(second, by), -0.25));
    CHECK(near(cohens_kappa(second, by), -0.25));
    CHECK(near(s_score(third, by), 0.2));
    CHECK(near(scotts_pi(third, by), 0.2));
    CHECK(near(cohens_kappa(third, by), 0.3103448276));
  }
  const auto ten = both<2>("1001001000", "0110001100");
  CHECK(near(s_score(ten), 0));
  CHECK(near(cohens_kappa(ten), -0.0869565217));
  CHECK(near(scotts_pi(ten), -0.0989010989));
}

TEST_CASE("all nine measures against their formulas, place by place", "[similarity][measure]") {
  made::dice roll{8};
  for (const std::size_t n : {std::size_t{1}, std::size_t{2}, std::size_t{5}, std::size_t{63},
                              std::size_t{64}, std::size_t{65}, made::tried(130)})
    for (const int missing : {0, 10}) {
      const auto digits = random_rows(roll, n, missing);
      const auto all = rows_of(digits);
      std::size_t pairs = 0, wrong = 0, above = 0;
      all.each_pair([&](std::size_t i, std::size_t j, const joint_table<4>& table) {
        ++pairs;
        const similarities measures{table};
        wrong += !agrees(measures, plain{digits[i], digits[j]});
        wrong += !(all.joint(i, j) == table);
        using enum disagreement;
        wrong += s_score(table) != measures[similarity::s];
        wrong += s_score(table, squared) != measures[similarity::s_squared];
        wrong += tau_b(table) != measures[similarity::tau_b];
        wrong += cohens_kappa(table, nominal) != measures[similarity::kappa_nominal];
        wrong += cohens_kappa(table, absolute) != measures[similarity::kappa_linear];
        wrong += cohens_kappa(table) != measures[similarity::kappa_squared];
        wrong += scotts_pi(table, nominal) != measures[similarity::pi_nominal];
        wrong += scotts_pi(table) != measures[similarity::pi_squared];
        wrong += alignment_index(table) != measures[similarity::alignment];
        const auto pi = measures[similarity::pi_squared],
                   kappa = measures[similarity::kappa_squared];
        above += pi && kappa && *pi > *kappa + 1e-12;
        const auto range = measures[similarity::s];
        above += range && (*range > 1 || *range < -1);
      });
      CHECK(pairs == n * (n - 1) / 2);
      CHECK(wrong == 0);
      CHECK(above == 0);
      if (missing != 0) continue;
      std::size_t unequal = 0;
      each_s_score(all, [&](std::size_t i, std::size_t j, std::optional<double> s) {
        unequal += !same(s, plain{digits[i], digits[j]}.s);
      });
      CHECK(unequal == 0);
    }
}

TEST_CASE("S is symmetric, 1 for equal portfolios only, and does not care for names",
          "[similarity][measure]") {
  made::dice roll{9};
  auto digits = random_rows(roll, 70, 0);
  digits[3] = digits[40];
  const auto all = rows_of(digits);
  std::vector<std::optional<double>> weights;
  for (std::size_t k = 0; k != 70; ++k) weights.emplace_back(roll.between(1, 1000) / 7000.0);
  const weighted_portfolios<4> weighted{all, weights};
  const similarity_matrix plain_s{all, similarity::s}, weighted_s{weighted, similarity::s};
  std::size_t wrong = 0;
  for (std::size_t i = 0; i != 70; ++i)
    for (std::size_t j = 0; j != 70; ++j) {
      const bool equal = digits[i] == digits[j];
      wrong += (plain_s.at(i, j) == 1.0) != equal;
      wrong += (weighted_s.at(i, j) == 1.0) != equal;
      wrong += plain_s.at(i, j) != plain_s.at(j, i);
      wrong += all.joint(i, j) != all.joint(j, i).exchanged();
      wrong += !same(weighted_s.at(i, j), s_score(weighted.joint(i, j)));
    }
  CHECK(wrong == 0);

  // Relabelled: the same permutation of rows and columns.
  std::vector<std::size_t> to(70);
  for (std::size_t i = 0; i != 70; ++i) to[i] = (i * 29 + 5) % 70;
  portfolios<4> other{70, 70};
  for (std::size_t i = 0; i != 70; ++i)
    for (std::size_t k = 0; k != 70; ++k) CHECK(other.set(to[i], to[k], all.at(i, k)));
  for (const auto& [which, word] : words_of(similarity{})) {
    const similarity_matrix before{all, which}, after{other, which};
    std::size_t changed = 0;
    for (std::size_t i = 0; i != 70; ++i)
      for (std::size_t j = 0; j != 70; ++j)
        changed += !same(before.at(i, j), after.at(to[i], to[j]));
    CHECK(changed == 0);
  }
}

TEST_CASE("what is missing is left out before anything is summed", "[similarity][measure]") {
  CHECK(near(s_score(both<4>("3.22", "22.3")), s_score(both<4>("32", "23")).value()));
  CHECK(both<4>("3.22", "22.3").total() == 2);
  // A weight that is missing or negative takes its column out; one of 0 does nothing.
  const auto some = both<4>("3123", "0210", {1, -1, 2, 0});
  CHECK(some.total() == 3);
  CHECK(near(s_score(some), 1 - 2 * (3.0 + 2 * 1.0) / (3 * 3)));
  CHECK(near(s_score(both<4>("3.23", "0210", {1, 5, 2, 0})), *s_score(some)));
  // Nothing is left.
  CHECK_FALSE(s_score(both<4>("3.", ".2")));
  CHECK_FALSE(s_score(both<4>("31", "02", {0, 0})));
  CHECK_FALSE(tau_b(both<4>("3.", ".2")));
  CHECK(near(s_score(both<4>("3.", ".2"), disagreement::absolute, {.no_places = 0.5}), 0.5));
  const portfolios<4> nobody{2, 0};
  CHECK_FALSE(s_score(nobody.joint(0, 1)));
}

TEST_CASE("portfolios without variation are as the caller says", "[similarity][measure]") {
  const auto equal = both<4>("2222", "2222");
  for (const auto& [which, word] : words_of(similarity{})) {
    const bool by_chance =
        which != similarity::s && which != similarity::s_squared && which != similarity::alignment;
    CHECK(similarity_of(equal, which).has_value() != by_chance);
    if (by_chance) CHECK(near(similarity_of(equal, which, zero_without_variation), 0));
  }
  // One constant portfolio: kappa is 0, pi not above it, and tau-b has no order.
  const auto one = both<4>("2222", "2103");
  CHECK(near(cohens_kappa(one), 0));
  CHECK(*scotts_pi(one) <= 0);
  CHECK_FALSE(tau_b(one));
  // The same with weights that leave rounding behind.
  CHECK_FALSE(cohens_kappa(both<4>("222", "222", {.1, .2, .3})));
  CHECK_FALSE(scotts_pi(both<4>("333", "333", {.1, .7, .3})));
}

TEST_CASE("a value that the scheme does not have is refused", "[similarity][measure]") {
  portfolios<4> one{1, 2};
  CHECK_FALSE(one.set(0, 0, 4));
  CHECK_FALSE(one.set(0, 1, -1));
  CHECK_FALSE(one.at(0, 0));
  CHECK_FALSE(one.is_complete());
  CHECK(one.set(0, 0, 3));
  CHECK(one.at(0, 0) == 3);
}

static_assert(s_score(joint_table<2>::from_cells({{{3, 2}, {2, 3}}})).value() > 0.199);

namespace {

/// A owes B defence by one treaty and they owe each other consultation by another; C is bound to B
/// by nonaggression that may have ended in the middle of 1951.
world four() {
  facts all;
  for (const auto code : {"A", "B", "C", "D"}) all.parties.push_back(made::state_row(code));
  auto one = made::treaty_row("T1", {"A", "B"}, "1950-01-01", duty::defence);
  auto article = made::pledge_row("1", duty::defence);
  article.bearers = made::parties({"A"});
  one.articles = {article};
  all.agreements.push_back(one);
  all.agreements.push_back(made::treaty_row("T2", {"A", "B"}, "1950-01-01", duty::consultation));
  auto last = made::treaty_row("T3", {"B", "C"}, "1950-01-01", duty::nonaggression);
  last.ended = made::dated("1951");
  all.agreements.push_back(last);
  return world::build(all).value();
}
std::string digits_of(const portfolios<4>& of, std::size_t row) {
  std::string made;
  for (std::size_t k = 0; k != of.columns(); ++k)
    made += of.at(row, k) ? static_cast<char>('0' + *of.at(row, k)) : '.';
  return made;
}

}  // namespace

TEST_CASE("portfolios of a world on a day and by year", "[similarity][measure]") {
  const world w = four();
  const std::vector<party_id> all = all_states(w);
  const auto on = [&](std::string_view day, auto scheme, portfolio_options how = {}) {
    return portfolios_on(w.on(made::day(day)), all, scheme, how);
  };
  const auto then = on("1950-06-01", atop_scheme{});
  CHECK(digits_of(then, 0) == "3300");
  CHECK(digits_of(then, 1) == "2310");
  CHECK(digits_of(then, 2) == "0130");
  CHECK(digits_of(then, 3) == "0003");
  const auto cow = on("1950-06-01", cow_scheme{});
  CHECK(digits_of(cow, 1) == "1320");
  // What may have ended is missing, not 0.
  CHECK(digits_of(on("1951-06-01", atop_scheme{}), 2) == "0.30");
  CHECK(digits_of(on("1952-06-01", atop_scheme{}), 2) == "0030");
  // Before anything is covered, nothing is known but the tie to oneself.
  CHECK(digits_of(on("1940-01-01", atop_scheme{}), 0) == "3...");
  // Directions and own ties.
  CHECK(digits_of(on("1950-06-01", atop_scheme{}, {tie_direction::is_owed, own_tie::none}), 1) ==
        "3010");
  CHECK(digits_of(on("1950-06-01", atop_scheme{}, {tie_direction::either, own_tie::left_out}), 1) ==
        "3.10");
  CHECK(digits_of(on("1950-06-01", atop_scheme{}, {tie_direction::both, own_tie::highest}), 0) ==
        "3200");
  const auto own = valued<4>(
      [](flag_set<duty> owed) { return owed.size() < 3 ? static_cast<int>(owed.size()) : 3; });
  CHECK(digits_of(on("1950-06-01", own), 0) == "3200");

  const auto years = portfolio_years(
      w, {1949, 1952}, year_rule::any_day, [&](int) { return all; }, atop_scheme{});
  REQUIRE(years.size() == 3);
  CHECK(years[0].year == 1950);
  CHECK(digits_of(years[0].ties, 0) == "3300");
  CHECK(digits_of(years[0].ties, 1) == "2310");
  CHECK(digits_of(years[1].ties, 2) == "0.30");  // the first day out may be the first of 1951
  CHECK(digits_of(years[2].ties, 2) == "0030");
  // A scheme that does not value "nothing owed" at 0 says so of those who have no treaty, too.
  const auto from_one = valued<4>([](flag_set<duty> owed) { return owed.empty() ? 1 : 3; });
  CHECK(digits_of(on("1950-06-01", from_one), 3) == "1113");
  CHECK(digits_of(portfolio_years(
                      w, {1950, 1950}, year_rule::any_day, [&](int) { return all; }, from_one)[0]
                      .ties,
                  3) == "1113");
  // Another system, in another order; who is named twice or unknown counts once or not.
  const auto some = portfolio_years(
      w, {1950, 1950}, year_rule::any_day,
      [&](int) {
        return std::vector<party_id>{all[1], all[0], all[1], party_id{99}};
      },
      atop_scheme{});
  REQUIRE(some.size() == 1);
  CHECK(some[0].members.size() == 2);
  CHECK(digits_of(some[0].ties, 0) == "32");
  CHECK(digits_of(some[0].ties, 1) == "33");
}
