// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <ranges>
#include <string>
#include <vector>

using namespace entente;

namespace {

const world& made() {
  static const world w = load(small::rows).value();
  return w;
}
answer with(truth value) { return {question{}, value, {}}; }
constexpr std::array<truth, 3> all_values{truth::no, truth::unknown, truth::yes};

static_assert(std::ranges::random_access_range<const party_list>);
static_assert(std::ranges::sized_range<const party_list>);
static_assert(std::ranges::common_range<const party_list>);
static_assert(std::same_as<std::ranges::range_value_t<party_list>, party_finding>);
static_assert(std::ranges::random_access_range<const role_list>);
static_assert(std::ranges::sized_range<const role_list>);
static_assert(std::same_as<std::ranges::range_value_t<role_list>, role_finding>);
static_assert(std::regular<party_finding> && std::regular<role_finding> &&
              std::regular<tie_answer> && std::regular<reason> && std::regular<features>);
static_assert(std::copyable<answer> && std::copyable<party_list> && std::copyable<role_list>);
static_assert(std::equality_comparable<answer> && std::equality_comparable<party_list>);
// An answer is no number and no quiet bool.
static_assert(!std::convertible_to<answer, bool> && !std::convertible_to<answer, int>);
static_assert(std::convertible_to<answer, truth>);

}  // namespace

TEST_CASE("answers combine by Kleene's logic", "[query]") {
  for (const truth a : all_values) {
    CHECK((!with(a)) == !a);
    CHECK(static_cast<bool>(with(a)) == a.is_yes());
    CHECK(static_cast<bool>(!with(a)) == a.is_no());
    CHECK(with(a) == with(a));
    CHECK(with(a).value() == a);
    for (const truth b : all_values) {
      CHECK((with(a) && with(b)) == (a && b));
      CHECK((with(a) || with(b)) == (a || b));
      // Mixed with what is no answer.
      CHECK((with(a) && b) == (a && b));
      CHECK((a || with(b)) == (a || b));
    }
  }
  CHECK((with(truth::unknown) && with(truth::no)) == truth::no);
  CHECK((with(truth::unknown) || with(truth::yes)) == truth::yes);
  CHECK((with(truth::unknown) || with(truth::no)) == truth::unknown);
}

TEST_CASE("an unknown answer is taken neither for yes nor for no", "[query]") {
  const answer open = owes(made().on("1990-04-15"_day), duty::defence, "ALB", "ESK");
  bool taken = false;
  if (open) taken = true;
  if (!open) taken = true;
  CHECK_FALSE(taken);
  const snapshot now = made().on("1990-04-15"_day);
  const truth both = owes(now, duty::defence, "ALB", "ESK") &&
                     owes(now, duty::defence, "ALB", "BRE") && !is_member(now, "ESK", "LEAGUE");
  CHECK(both == truth::unknown);
  CHECK((owes(now, duty::defence, "ALB", "ESK") && owes(now, duty::defence, "ESK", "ALB")) ==
        truth::no);
}

TEST_CASE("algorithms work on the lists", "[query]") {
  const party_list found = members(made().on("1985-01-01"_day), "LEAGUE");
  CHECK(found.size() == 3);
  CHECK(std::distance(found.begin(), found.end()) == 3);
  CHECK(std::ranges::find(found, party_code{"DOR"}, &party_finding::code) != found.end());
  CHECK(std::ranges::count_if(found, [](const party_finding& f) { return f.name.view() > "B"; }) ==
        2);
  row_list<party_finding> sorted(found.begin(), found.end());
  std::ranges::sort(sorted, {}, &party_finding::code);
  CHECK(sorted.front().code == party_code{"ALB"});
  CHECK(std::ranges::is_permutation(sorted, found));
  std::vector<std::string> names;
  std::ranges::transform(found, std::back_inserter(names),
                         [](const party_finding& f) { return std::string{f.name.view()}; });
  CHECK(names.size() == 3);
  for (std::size_t i = 0; i != found.size(); ++i) CHECK(found[i] == found.begin()[long(i)]);

  const role_list held = roles(made().on("2000-01-01"_day), "ESK");
  CHECK(std::ranges::any_of(held, [](const role_finding& r) { return r.as == role::partner; }));
  CHECK(std::ranges::max_element(held, {}, &role_finding::code)->code == party_code{"LEAGUE"});
}

TEST_CASE("answers are values", "[query]") {
  const snapshot now = made().on("1980-06-30"_day);
  party_list one = members(now, "LEAGUE");
  const party_list other = one;
  CHECK(one == other);
  one = partners(now, "LEAGUE");
  CHECK_FALSE(one == other);
  CHECK(members(now, "LEAGUE") == other);
  CHECK(owes(now, duty::defence, "ALB", "BRE") == owes(now, duty::defence, "ALB", "BRE"));
  CHECK_FALSE(owes(now, duty::defence, "ALB", "BRE") == owes(now, duty::defence, "BRE", "ALB"));
  CHECK(tie(now, "ALB", "BRE") == tie(now, "ALB", "BRE"));
  CHECK_FALSE(tie(now, "ALB", "BRE") == tie(now, "ALB", "BRE", reach::through_alliances));
}

TEST_CASE("words of the closed sets of answers", "[query]") {
  const auto in_order = [](auto first) {
    std::size_t i = 0;
    for (const auto& [value, word] : words_of(first)) {
      CHECK(static_cast<std::size_t>(value) == i++);
      CHECK(name_of(value) == word);
      CHECK_FALSE(word.empty());
    }
  };
  in_order(ground{});
  in_order(question_kind{});
  in_order(reach{});
  in_order(feature_kind{});
  in_order(standing{});
  in_order(change_kind{});
}
