// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/scale/level_cast.hpp>
#include <entente/scale/level_probability.hpp>

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <random>
#include <string>

using namespace entente;

namespace {
struct three {
  static constexpr std::string_view name = "three", source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"low", "middle", "high"};
};
struct two {
  static constexpr std::string_view name = "two", source = "made up for these tests";
  static constexpr std::array<std::string_view, 2> labels{"shallow", "deep"};
};
/// Counts down.
struct freedom {
  static constexpr std::string_view name = "freedom", source = "made up for these tests";
  static constexpr std::array<std::string_view, 2> labels{"bound", "free"};
};
}  // namespace

template <>
struct entente::conversion<three, two> {
  static constexpr std::string_view source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"shallow", "deep", "deep"};
};
template <>
struct entente::conversion<three, freedom> {
  static constexpr std::string_view source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"free", "free", "bound"};
};
template <>
struct entente::conversion<two, three> {  // of one rank only
  static constexpr std::string_view source = "made up for these tests";
  static constexpr std::array<std::string_view, 1> labels{"low"};
};

namespace {
template <class To, class From>
concept casts = requires(level<From> from) {
  level_cast<To>(from);
};
static_assert(casts<two, three> && casts<freedom, three>);
static_assert(!casts<three, freedom>, "the other way is another conversion");
static_assert(!casts<three, two> && a_conversion_is_declared<two, three> &&
              !the_conversion_maps_every_rank<two, three>);
static_assert(!casts<nato_partnership, two> && !casts<two, two>);
static_assert(level_cast<two>(level<three>{"low"}) == level<two>{"shallow"} &&
              level_cast<two>(level<three>{"high"}) == level<two>{"deep"});
static_assert(level_cast<freedom>(level<three>{"high"}) == level<freedom>{"bound"});
static_assert(conversion_keeps_order<three, two>() && !conversion_keeps_order<three, freedom>());

constexpr level_probability<three> help{
    "help", "made up for these tests", {.1, .4, .4}, trend::rising};
static_assert(help(level<three>{"middle"}) == .4 && help.moves() == trend::rising);
static_assert(help.name() == text{"help"} && help.source() == text{"made up for these tests"});
template <class Map, class Argument>
concept takes = requires(const Map& map, const Argument& of) {
  map(of);
};
static_assert(takes<level_probability<three>, level<three>> &&
              !takes<level_probability<three>, level<two>> &&
              !takes<level_probability<three>, int>);
}  // namespace

TEST_CASE("a declared conversion of levels that are known at run time", "[level_cast]") {
  for (const std::string label : {"low", "middle", "high"}) {
    const auto from = level<three>::from_label(label).value();
    CHECK(level_cast<two>(from).label() == (label == "low" ? "shallow" : "deep"));
  }
}

TEST_CASE("probabilities of levels from data", "[level_probability]") {
  using map = level_probability<three>;
  const auto made = [](double a, double b, double c, trend moves = trend::not_stated) {
    return map::from(text{std::string_view{"x"}}, text{std::string_view{"y"}}, {a, b, c}, moves);
  };
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinite = std::numeric_limits<double>::infinity();
  CHECK(made(0, .5, 1).has_value());
  CHECK(made(1, 0, .5).has_value());
  for (const double wrong : {-.1, 1.1, nan, infinite, -infinite})
    for (const auto& broken : {made(wrong, .5, .5), made(.5, wrong, .5), made(.5, .5, wrong)})
      CHECK(broken.error() == errc::probability_is_from_0_to_1);
  std::mt19937 random{3};
  for (int round = 0; round != 500; ++round) {
    const auto some = [&] { return static_cast<double>(random() % 5) / 4; };
    const double a = some(), b = some(), c = some();
    CHECK(made(a, b, c, trend::rising).has_value() == (a <= b && b <= c));
    CHECK(made(a, b, c, trend::falling).has_value() == (a >= b && b >= c));
  }
  CHECK(made(.2, .1, .3, trend::rising).error() == errc::probabilities_follow_their_trend);
}

TEST_CASE("probabilities of what is known in part", "[level_probability]") {
  const level_probability<nato_partnership> some{
      "some", "made up for these tests", {.5, .2, .3, .6, .1, .9, .3, .3, .3}};
  features of;
  of.add(feature_kind::form, "dialogue");
  CHECK(some(assess<nato_partnership>(of)) == probability_range{.2, .2});
  of.add(feature_kind::instrument, "ITPP");
  of.all.back().holds = truth::unknown;
  CHECK(some(assess<nato_partnership>(of)) == probability_range{.1, .9});
  of.complete = false;
  CHECK(some(assess<nato_partnership>(of)) == probability_range{.1, .9});
  CHECK_FALSE(some(assessment<nato_partnership>{}).has_value());
}
