// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/last_words.hpp"
#include <entente/core/throwing.hpp>

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {
constexpr result<int> half(int n) {
  if (n % 2 != 0) return errc::rank_is_on_its_scale;
  return n / 2;
}
static_assert(half(4).has_value() && half(4) && half(4).value() == 2 && *half(4) == 2);
static_assert(!half(3) && half(3).error() == errc::rank_is_on_its_scale);

struct complaint {
  errc rule{};
};
using outcome = result<std::string, std::vector<complaint>>;

}  // namespace

TEST_CASE("a result holds a value or what was wrong", "[result]") {
  const std::vector<int> numbers{4, 3};
  CHECK(half(numbers[0]).value() == 2);
  CHECK(half(numbers[1]).error() == errc::rank_is_on_its_scale);
  outcome words{std::string(100, 'x')};
  CHECK(words->size() == 100);
  const std::string taken = std::move(words).value();
  CHECK(taken.size() == 100);
  const result<std::unique_ptr<int>> owner{std::make_unique<int>(7)};
  CHECK(**owner == 7);
  CHECK(*result<std::unique_ptr<int>>{std::make_unique<int>(8)}.value() == 8);
}

TEST_CASE("the error of a result that is gone is still there", "[result]") {
  const std::vector<complaint>& kept =
      outcome{std::vector<complaint>{{errc::code_is_known}, {errc::code_is_unique}}}.error();
  std::size_t told = 0;
  for (const complaint& one :
       outcome{std::vector<complaint>{{errc::code_is_known}, {errc::code_is_unique}}}.error())
    told += message(one.rule) == message(kept[told].rule) ? 1U : 0U;
  CHECK(told == 2);
}

TEST_CASE("whoever asks for an exception gets the rule", "[throwing]") {
  CHECK(value_or_throw(half(4)) == 2);
  CHECK_THROWS_AS(value_or_throw(half(3)), rule_broken);
  try {
    (void)value_or_throw(
        outcome{std::vector<complaint>{{errc::code_is_known}, {errc::code_is_unique}}});
    FAIL();
  } catch (const std::exception& e) {
    CHECK(std::string{e.what()} == message(errc::code_is_known));
    CHECK(dynamic_cast<const rule_broken&>(e).rule() == errc::code_is_known);
  }
}

#if ENTENTE_TESTS_HAVE_LAST_WORDS
TEST_CASE("without a value the program ends and says why", "[result]") {
  CHECK(last_words([] { (void)half(3).value(); }).find("holds an error") != std::string::npos);
  CHECK(last_words([] { (void)half(4).value(); }).empty());
  const std::string words = last_words([] { demand<errc::code_is_well_formed>(false); });
  CHECK(words.find("code_is_well_formed") != std::string::npos);
  CHECK(words.find(message(errc::code_is_well_formed)) != std::string::npos);
  CHECK(last_words([] { demand<errc::code_is_well_formed>(true); }).empty());
}
#endif
