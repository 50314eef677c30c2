// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "core/enumerators.hpp"
#include <entente/deterrence.hpp>
#include <entente/entente.hpp>
#include <entente/query/premises.hpp>
#include <entente/query/roadmap.hpp>

#include <string_view>

namespace {
using namespace entente;

/// Every enumerator that the compiler knows has its row at its own place, with a word of its own;
/// `owes::requires_` and the like lose the sign that keeps them apart from a keyword.
template <class Enum>
constexpr bool words_are_in_order() {
  constexpr auto rows = words_of(Enum{});
  bool right = true;
  std::size_t spelled = 0;
  testing::each_value<Enum, 64>([&]<Enum Value>() {
    std::string_view own = testing::spelled<Value>();
    if (own.empty()) return;
    constexpr auto at = static_cast<std::size_t>(Value);
    right = right && at == spelled++ && at < rows.size();
    if (own.back() == '_') own.remove_suffix(1);
    right = right && rows[at].value == Value && rows[at].word == own && name_of(Value) == own;
  });
  return right && spelled == rows.size();
}
static_assert(words_are_in_order<duty>());
static_assert(words_are_in_order<party_kind>());
static_assert(words_are_in_order<role>());
static_assert(words_are_in_order<basis>());
static_assert(words_are_in_order<confidence>());
static_assert(words_are_in_order<rule_kind>());
static_assert(words_are_in_order<rule_effect>());
static_assert(words_are_in_order<strength>());
static_assert(words_are_in_order<term_kind>());
static_assert(words_are_in_order<feature_kind>());
static_assert(words_are_in_order<standing>());
static_assert(words_are_in_order<step_need>());
static_assert(words_are_in_order<step_status>());
static_assert(words_are_in_order<step_progress>());
static_assert(words_are_in_order<left_out>());
static_assert(words_are_in_order<exposure_join>());
static_assert(words_are_in_order<evidence_kind>());
static_assert(words_are_in_order<deterrence_means>());
static_assert(words_are_in_order<help_reach>());
static_assert(words_are_in_order<temptation>());
static_assert(words_are_in_order<asymmetric_outcome>());
static_assert(words_are_in_order<unilateral_equilibrium_kind>());
static_assert(words_are_in_order<crisis_outcome>());
static_assert(words_are_in_order<signal_kind>());
static_assert(words_are_in_order<alliance_outcome>());

// The check can fail.
enum class badly_listed : std::uint8_t { one, two };
constexpr std::array<named<badly_listed>, 2> words_of(badly_listed) noexcept {
  return {{{badly_listed::two, "two"}, {badly_listed::one, "one"}}};
}
enum class half_listed : std::uint8_t { one, two };
constexpr std::array<named<half_listed>, 1> words_of(half_listed) noexcept {
  return {{{half_listed::one, "one"}}};
}
static_assert(!words_are_in_order<badly_listed>());
static_assert(!words_are_in_order<half_listed>());

// ATOP's five obligations, and nothing more.
static_assert(words_of(duty{}).size() == 5 && name_of(duty::nonaggression) == "nonaggression");
}  // namespace
