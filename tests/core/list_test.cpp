// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/list.hpp>
#include <entente/core/row_list.hpp>
#include <entente/core/text.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {
constexpr bool behaves_as_a_value(std::span<const int> numbers) {
  const list<int> owned{numbers};
  const auto borrowed = list<int>::borrow(numbers);
  bool right = owned == borrowed && owned.size() == numbers.size();
  right = right && borrowed.begin() == numbers.data();
  right = right && (numbers.empty() || owned.begin() != numbers.data());
  list<int> copy = owned;
  right = right && copy == owned && (copy.empty() || copy.begin() != owned.begin());
  list<int> pointed = borrowed;
  right = right && pointed.begin() == numbers.data();
  list<int> moved = std::move(copy);
  right = right && moved == owned && copy.empty() && copy.begin() == copy.end();
  copy = moved;
  list<int>& same = copy;
  copy = same;
  right = right && copy == owned;
  copy = std::move(same);
  right = right && copy == owned;
  copy = {1, 2, 3};
  right = right && copy[2] == 3 && copy.view().size() == 3;
  copy = {};
  return right && copy.empty() && copy == list<int>{};
}
constexpr bool is_filled_in_place() {
  const auto words = list<text>::filled(3, [](std::size_t i, text& word) {
    if (i != 1) word = text{std::string_view{i == 0 ? "none" : "two"}};
  });
  const auto none = list<text>::filled(0, [](std::size_t, text& word) { word = text{}; });
  return words == list<text>{text{"none"}, text{}, text{"two"}} && none == list<text>{};
}
static_assert(is_filled_in_place());
constexpr int numbers[]{4, 5, 6};
static_assert(behaves_as_a_value(numbers));
static_assert(behaves_as_a_value({}));
constexpr auto kept = list<int>::borrow(numbers);
static_assert(kept.size() == 3 && kept[1] == 5 && *kept.begin() == 4);
static_assert(!(list<int>{1, 2} == list<int>{1, 2, 3}) && !(list<int>{1, 2} == list<int>{1, 3}));
}  // namespace

TEST_CASE("a list made at run time is a value", "[list]") {
  std::vector<int> many(1000);
  std::iota(many.begin(), many.end(), 0);
  CHECK(behaves_as_a_value(many));
  CHECK(behaves_as_a_value({}));
}

TEST_CASE("a list of texts outlives what it was made from", "[list]") {
  list<text> outer;
  {
    std::vector<text> source;
    for (int i = 0; i != 20; ++i) source.emplace_back(std::string_view{std::to_string(i)});
    const list<text> inner{std::span<const text>{source}};
    outer = inner;
  }
  REQUIRE(outer.size() == 20);
  CHECK(outer[19].view() == "19");
  CHECK(std::ranges::count_if(outer, [](const text& t) { return t.size() == 2; }) == 10);
  CHECK(std::ranges::find(outer, text{"7"}) == outer.begin() + 7);
}

TEST_CASE("a list that could not be filled to its end loses nothing") {
  std::size_t made = 0;
  const auto fill = [&made](std::size_t i, text& word) {
    if (i == 2) throw std::runtime_error{"no third"};
    word = text{std::string_view{"longer than what a text may keep in itself"}};
    ++made;
  };
  // What leaks, the sanitizers tell.
  CHECK_THROWS_AS(list<text>::filled(3, fill), std::runtime_error);
  CHECK(made == 2);
}

namespace {

/// Counts how many of it live.
struct counted {
  counted() { ++living; }
  counted(const counted&) { ++living; }
  counted& operator=(const counted&) = default;
  ~counted() { --living; }
  static inline int living = 0;
};

/// Clang 16 forgot to destroy a parameter by value that braces in a template make.
template <class Container>
int living_after_braces() {
  {
    Container all{counted{}, counted{}};
    const auto replace = [](auto& what, auto one) { what = {one}; };
    replace(all, counted{});
    const auto replace_this = [](Container& what, auto one) {
      what = {counted{}};
      static_cast<void>(one);
    };
    replace_this(all, 0);
    if (all.size() != 1) return -1;
    const Container copy = all;
    all = copy;
    all = Container{};
  }
  return counted::living;
}

}  // namespace

TEST_CASE("what is assigned in braces is destroyed, in templates too", "[list]") {
  CHECK(living_after_braces<list<counted>>() == 0);
  CHECK(living_after_braces<row_list<counted>>() == 0);
}
