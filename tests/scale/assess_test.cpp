// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <vector>

using namespace entente;

namespace {

using rung = level<nato_partnership>;

/// Applies only where something is pledged.
struct force_scale {
  static constexpr std::string_view name = "force", source = "made up for these tests";
  static constexpr std::array<std::string_view, 2> labels{"pledge", "command"};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    bool duty = false, command = false;
    for (const auto& f : some) {
      duty = duty || f.kind == feature_kind::duty;
      command = command || f.kind == feature_kind::form;
    }
    if (!duty) return std::nullopt;
    return command ? 1 : 0;
  }
};

/// Every feature that the ladder knows, and some that it does not.
row_list<feature> all_features() {
  features made;
  for (const auto& r : nato_partnership::signs) made.add(r.kind, text::borrow(r.code));
  made.add(feature_kind::form, "exercise_observer");
  made.add(feature_kind::domain, "cyber");
  made.add(feature_kind::form, "declaration", basis::practice);  // one side's, or an act
  made.add(feature_kind::form, "programme", basis::practice);
  made.add(feature_kind::form, "ITPP");  // of that code, but no instrument
  made.add(feature_kind::instrument, "treaty");
  made.add(feature_kind::duty, "defence");
  return made.all;
}

/// The same ladder, said once more, by instrument and not by table.
std::size_t expected_rank(const row_list<feature>& some) {
  const auto has = [&](feature_kind kind, std::string_view code) {
    return std::ranges::any_of(
        some, [&](const feature& f) { return f.kind == kind && f.code.view() == code; });
  };
  const auto has_text = [&](std::string_view form) {
    return std::ranges::any_of(some, [&](const feature& f) {
      return f.kind == feature_kind::form && f.code.view() == form && f.rests_on == basis::text;
    });
  };
  if (has(feature_kind::role, "member")) return 8;
  if (has(feature_kind::instrument, "accession_protocol")) return 7;
  if (has(feature_kind::instrument, "ANP") || has(feature_kind::instrument, "MAP")) return 6;
  if (has(feature_kind::instrument, "ITPP")) return 5;
  if (has(feature_kind::instrument, "IPCP") || has(feature_kind::instrument, "IPAP")) return 4;
  if (has_text("programme")) return 3;
  if (has_text("declaration")) return 2;
  for (const char* form : {"dialogue", "consultation"})
    if (has(feature_kind::form, form)) return 1;
  return 0;
}

class subsets {
 public:
  explicit subsets(unsigned seed) : random_{seed} {}
  /// Each feature with probability 1 in @p n, in any order, some of them twice.
  row_list<feature> next(unsigned n = 4) {
    row_list<feature> some;
    for (const auto& f : all_features())
      for (unsigned twice = 0; twice != 2; ++twice)
        if (random_() % (n + 4 * twice) == 0) some.push_back(f);
    std::shuffle(some.begin(), some.end(), random_);
    return some;
  }
  std::size_t below(std::size_t n) { return random_() % n; }

 private:
  std::mt19937 random_;
};

template <class Scale>
bool is_minimal(const row_list<feature>& decided, std::size_t rank) {
  if (Scale::judge(decided) != std::optional{rank}) return false;
  for (std::size_t i = 0; i != decided.size(); ++i) {
    row_list<feature> fewer = decided;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (Scale::judge(fewer) == std::optional{rank}) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("the ladder ranks any set of features", "[assess]") {
  subsets random{1};
  std::vector<int> seen(rung::ranks);
  for (int round = 0; round != 2000; ++round) {
    const features of{random.next(round % 2 == 0 ? 4 : 30), true};
    const auto found = assess<nato_partnership>(of);
    REQUIRE(found.status == standing::assessed);
    REQUIRE(found.value().rank() == expected_rank(of.all));
    REQUIRE(found.is(rung::from_rank(expected_rank(of.all)).value()));
    REQUIRE(found.at_least == found.at_most);
    REQUIRE(is_minimal<nato_partnership>(found.decided_by, found.value().rank()));
    for (const auto& f : found.decided_by) REQUIRE(std::ranges::find(of.all, f) != of.all.end());
    ++seen[found.value().rank()];
  }
  for (const int times : seen) CHECK(times > 0);
}

TEST_CASE("another feature never lowers the level", "[assess]") {
  subsets random{2};
  for (int round = 0; round != 500; ++round) {
    features of{random.next(), true};
    const auto before = assess<nato_partnership>(of).value();
    const auto more = all_features();
    of.all.insert(of.all.begin() + static_cast<std::ptrdiff_t>(random.below(of.all.size() + 1)),
                  more[random.below(more.size())]);
    REQUIRE(assess<nato_partnership>(of).value() >= before);
  }
}

TEST_CASE("an unsure feature leaves the level unknown only if it would raise it", "[assess]") {
  subsets random{3};
  int unknown = 0;
  for (int round = 0; round != 1000; ++round) {
    features of{random.next(12), true};
    row_list<feature> certain = of.all, possible = of.all;
    for (feature f : random.next(12)) {
      const auto kind = random.below(2);
      f.holds = kind == 0 ? truth::unknown : truth::no;
      of.all.push_back(f);
      if (kind == 0) possible.push_back(f);
    }
    const auto found = assess<nato_partnership>(of);
    REQUIRE(found.at_least->rank() == expected_rank(certain));
    REQUIRE(found.at_most->rank() == expected_rank(possible));
    const bool would_raise = expected_rank(possible) > expected_rank(certain);
    REQUIRE((found.status == standing::unknown) == would_raise);
    REQUIRE((found.status == standing::assessed) == !would_raise);
    for (const auto& f : found.decided_by) REQUIRE(f.holds.is_yes());
    // What it hangs on is not known, and with it, known for certain, it is the highest.
    REQUIRE(found.hangs_on.empty() != would_raise);
    features made_sure = of;
    for (const auto& f : found.hangs_on) {
      REQUIRE(f.holds.is_unknown());
      made_sure.add(f.kind, f.code, f.rests_on);
    }
    REQUIRE(score_of<nato_partnership>(made_sure).at_least == found.at_most);
    unknown += would_raise ? 1 : 0;
  }
  CHECK((unknown > 100 && unknown < 900));
}

TEST_CASE("features that may miss some leave the level open above", "[assess]") {
  features some;
  some.add(feature_kind::instrument, "IPCP");
  some.complete = false;
  const auto found = assess<nato_partnership>(some);
  CHECK(found.status == standing::unknown);
  CHECK(*found.at_least == rung{"IPCP"});
  CHECK(*found.at_most == rung{"member"});
  CHECK_FALSE(found.is(rung{"IPCP"}));
  // It hangs on what is not listed, and on no feature.
  features more = some;
  more.add(feature_kind::instrument, "MAP");
  more.all.back().holds = truth::unknown;
  CHECK(assess<nato_partnership>(more).hangs_on.empty());
  // Nothing is above the top.
  some.add(feature_kind::role, "member");
  CHECK(assess<nato_partnership>(some).is(rung{"member"}));
  features none;
  none.complete = false;
  CHECK(assess<nato_partnership>(none).status == standing::unknown);
  none.complete = true;
  CHECK(assess<nato_partnership>(none).is(rung{"none"}));
  CHECK(assess<nato_partnership>(none).decided_by.empty());
}

TEST_CASE("a scale of one's own", "[assess]") {
  using breadth = level<toy::breadth_scale>;
  static_assert(judges_features<toy::breadth_scale>);
  features of;
  CHECK(assess<toy::breadth_scale>(of).is(breadth{"none"}));
  for (const char* domain : {"a", "b", "c", "d"})
    of.add(feature_kind::domain, text{std::string_view{domain}});
  const auto found = assess<toy::breadth_scale>(of);
  CHECK(found.is(breadth{"three or more"}));
  CHECK(found.decided_by.size() == 3);
  CHECK(is_minimal<toy::breadth_scale>(found.decided_by, 3));

  // It does not apply to what pledges defence; if that is unsure, so is whether it applies.
  features guarded = of;
  guarded.add(feature_kind::duty, "defence");
  CHECK(assess<toy::breadth_scale>(guarded).status == standing::not_applicable);
  CHECK_FALSE(assess<toy::breadth_scale>(guarded).is(breadth{"three or more"}));
  guarded.all.back().holds = truth::unknown;
  CHECK(assess<toy::breadth_scale>(guarded).status == standing::unknown);
  CHECK(*assess<toy::breadth_scale>(guarded).at_least == breadth{"three or more"});
  REQUIRE(assess<toy::breadth_scale>(guarded).hangs_on.size() == 1);
  CHECK(assess<toy::breadth_scale>(guarded).hangs_on[0].code.view() == "defence");
  guarded.all.back().holds = truth::no;
  CHECK(assess<toy::breadth_scale>(guarded).is(breadth{"three or more"}));
}

TEST_CASE("a scale that needs something to apply to", "[assess]") {
  features of;
  CHECK(assess<force_scale>(of).status == standing::not_applicable);
  of.complete = false;  // what is not listed may make it apply
  CHECK(assess<force_scale>(of).status == standing::unknown);
  of.complete = true;
  of.add(feature_kind::duty, "defence");
  CHECK(assess<force_scale>(of).is(level<force_scale>{"pledge"}));
  of.all.back().holds = truth::unknown;
  const auto perhaps = assess<force_scale>(of);
  CHECK(perhaps.status == standing::unknown);
  CHECK((perhaps.at_least == perhaps.at_most && perhaps.is(*perhaps.at_least) == false));
  REQUIRE(perhaps.hangs_on.size() == 1);
  CHECK(perhaps.hangs_on[0].kind == feature_kind::duty);
  CHECK(perhaps.decided_by.empty());
  // A command is there for certain: the level hangs on the pledge alone.
  of.add(feature_kind::form, "integrated_command");
  const auto commanded = assess<force_scale>(of);
  CHECK(*commanded.at_most == level<force_scale>{"command"});
  REQUIRE(commanded.hangs_on.size() == 1);
  CHECK(commanded.hangs_on[0].kind == feature_kind::duty);
}

TEST_CASE("a scale is asked at compile time, too", "[assess]") {
  static_assert([] {
    const world w{toy::everything};
    const auto on = [&w](date day) {
      return assess<nato_partnership>(features_of(w.on(day), toy::league, toy::borea));
    };
    // A first visit in 1999; a programme from 2010 on; Borea is a partner and no member.
    return on("1998-12-31").is(rung{"none"}) && on("2000-01-01").is(rung{"dialogue"}) &&
           on("2012-01-01").is(rung{"menu"}) && on("1900-01-01").status == standing::unknown;
  }());
  const auto aldera = assess<nato_partnership>(
      features_of(world{toy::everything}.on("1950-08-24"), toy::aldera, toy::league));
  CHECK(aldera.is(rung{"member"}));
  REQUIRE(aldera.decided_by.size() == 1);
  CHECK(aldera.decided_by[0].kind == feature_kind::role);
}
