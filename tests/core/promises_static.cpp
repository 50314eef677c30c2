// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What each public type of core/ promises of itself: what it converts to, compares to, costs.
#include "core/promises.hpp"
#include <entente/core/bit_matrix.hpp>
#include <entente/core/fixed_string.hpp>
#include <entente/core/flag_set.hpp>
#include <entente/core/hash.hpp>
#include <entente/core/list.hpp>
#include <entente/core/period.hpp>
#include <entente/core/shared.hpp>
#include <entente/core/spell.hpp>
#include <entente/core/throwing.hpp>

#include <cstdint>
#include <memory>
#include <ranges>
#include <string>

namespace {
using namespace entente;
using testing::compares_only_to_itself;
using testing::equal_pair;
using testing::keeps_apart_from;
using testing::ordered_pair;
using testing::plain_value;

enum class colour : std::uint8_t { red, green, blue };
constexpr std::array<named<colour>, 3> words_of(colour) noexcept {
  return {{{colour::red, "red"}, {colour::green, "green"}, {colour::blue, "blue"}}};
}
enum class open_ended : std::uint8_t { one };

// date
static_assert(plain_value<date> && std::totally_ordered<date> && sizeof(date) == 4);
static_assert(keeps_apart_from<date, int, std::int32_t, std::string_view, civil_day, bool>);
static_assert(compares_only_to_itself<date, int, civil_day>);
template <date>
struct takes_a_date {};
static_assert(std::same_as<takes_a_date<"2023-02-15">, takes_a_date<date::from_days(19403)>>);

// partial_date: a day is one, an unsure day is no day
static_assert(plain_value<partial_date> && sizeof(partial_date) == 8);
static_assert(std::is_convertible_v<date, partial_date>);
static_assert(!std::is_convertible_v<partial_date, date>);
static_assert(!std::is_constructible_v<date, partial_date>);
static_assert(keeps_apart_from<partial_date, int, std::string_view>);
static_assert(!ordered_pair<partial_date, partial_date>);  // two years may be one day
static_assert(compares_only_to_itself<partial_date, int, period>);

// period and spell
static_assert(plain_value<period> && sizeof(period) == 8);
static_assert(keeps_apart_from<period, date, partial_date, spell>);
static_assert(compares_only_to_itself<period, date, spell>);
static_assert(plain_value<spell> && std::is_aggregate_v<spell> && sizeof(spell) == 16);
static_assert(compares_only_to_itself<spell, date, period>);

// truth: bool only where it is asked for
static_assert(plain_value<truth> && sizeof(truth) == 1);
static_assert(!std::is_convertible_v<truth, bool> && std::is_constructible_v<bool, truth>);
static_assert(!std::is_convertible_v<bool, truth> && std::is_constructible_v<truth, bool>);
static_assert(compares_only_to_itself<truth, bool, int>);
static_assert(!ordered_pair<truth, truth>);

// flag_set
static_assert(plain_value<flag_set<colour>> && sizeof(flag_set<colour>) == 4);
static_assert(closed_enumeration<colour> && !closed_enumeration<open_ended> &&
              !closed_enumeration<int>);
static_assert(std::is_convertible_v<colour, flag_set<colour>>);
static_assert(keeps_apart_from<flag_set<colour>, int, std::uint32_t, bool>);
static_assert(std::ranges::forward_range<flag_set<colour>>);
static_assert(std::ranges::common_range<const flag_set<colour>>);
static_assert(std::ranges::sized_range<flag_set<colour>>);
static_assert(std::same_as<std::ranges::range_value_t<flag_set<colour>>, colour>);

// text and list
static_assert(std::regular<text> && std::totally_ordered<text>);
static_assert(std::is_nothrow_move_constructible_v<text> && sizeof(text) == 16);
static_assert(std::is_convertible_v<text, std::string_view> &&
              std::is_convertible_v<std::string_view, text>);
static_assert(!std::is_convertible_v<char*, text>);  // a pointer does not say how long it lives
static_assert(std::regular<list<int>> && std::is_nothrow_move_constructible_v<list<int>>);
static_assert(std::ranges::contiguous_range<list<int>> && std::ranges::sized_range<list<int>>);
static_assert(std::same_as<std::ranges::range_reference_t<list<int>>, const int&>);
static_assert(compares_only_to_itself<list<int>, list<long>, int>);
static_assert(!std::is_convertible_v<std::span<const int>, list<int>>);

// code and id: kinds apart
using fruit = code<struct fruit_tag>;
using herb = code<struct herb_tag>;
static_assert(std::regular<fruit> && std::totally_ordered<fruit>);
static_assert(keeps_apart_from<fruit, herb, std::string_view, std::string, text, bool>);
static_assert(!std::is_constructible_v<fruit, herb> &&
              !std::is_constructible_v<fruit, std::string_view>);
static_assert(compares_only_to_itself<fruit, herb> && !ordered_pair<fruit, herb>);
using fruit_id = id<fruit_tag>;
using herb_id = id<herb_tag>;
static_assert(plain_value<fruit_id> && std::totally_ordered<fruit_id> && sizeof(fruit_id) == 4);
static_assert(keeps_apart_from<fruit_id, herb_id, int, std::size_t, bool>);
static_assert(!std::is_constructible_v<fruit_id, herb_id>);
static_assert(compares_only_to_itself<fruit_id, herb_id, std::size_t>);
static_assert(!ordered_pair<fruit_id, herb_id>);

// result
static_assert(std::is_convertible_v<int, result<int>> && std::is_convertible_v<errc, result<int>>);
static_assert(!std::is_convertible_v<result<int>, int> &&
              !std::is_convertible_v<result<int>, bool> &&
              std::is_constructible_v<bool, result<int>>);
static_assert(!std::is_default_constructible_v<result<int>>);
static_assert(std::move_constructible<result<std::unique_ptr<int>>>);
static_assert(std::derived_from<rule_broken, std::exception>);
static_assert(std::is_nothrow_copy_constructible_v<rule_broken>);

// fixed_string: a type for each length, for template arguments only
static_assert(plain_value<fixed_string<3>> == false);  // no default: every one is a literal
static_assert(std::is_trivially_copyable_v<fixed_string<3>> && sizeof(fixed_string<3>) == 4);
static_assert(fixed_string{"JPN"}.view() == "JPN" && fixed_string{"JPN"}.size() == 3);
static_assert(fixed_string{""}.view().empty());
template <fixed_string>
struct takes_words {};
static_assert(std::same_as<takes_words<"a">, takes_words<"a">> &&
              !std::same_as<takes_words<"a">, takes_words<"b">> &&
              !std::same_as<takes_words<"a">, takes_words<"a ">>);

// bit_matrix, shared
static_assert(std::regular<bit_matrix> && keeps_apart_from<bit_matrix, std::size_t>);
static_assert(std::is_nothrow_move_constructible_v<detail::shared<int>> &&
              std::is_nothrow_copy_constructible_v<detail::shared<int>> &&
              !std::is_convertible_v<int, detail::shared<int>>);
}  // namespace
