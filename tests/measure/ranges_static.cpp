// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What kind of range each table is.
#include <entente/measure.hpp>

#include <concepts>
#include <ranges>
#include <span>
#include <vector>

namespace {
using namespace entente;
namespace ranges = std::ranges;

/// Passed through as often as one likes, cheap to copy, and readable as a constant.
template <class Table, class Row>
concept table_of = ranges::view<Table> && ranges::forward_range<Table> &&
    ranges::common_range<Table> && ranges::forward_range<const Table> &&
    std::same_as<ranges::range_value_t<Table>, Row> && requires(const Table& t) {
  t | std::views::filter([](const Row&) { return true; }) | std::views::take(1);
};
/// Rows that are made as they are read come by value: nothing can dangle.
template <class Table, class Row>
concept made_as_read = table_of<Table, Row> && std::same_as<ranges::range_reference_t<Table>, Row>;
template <class Table, class Row>
concept in_one_block =
    table_of<Table, Row> && ranges::contiguous_range<Table> && ranges::sized_range<Table> &&
    std::same_as < ranges::range_reference_t<Table>,
const Row& > ;

static_assert(made_as_read<dyad_years, dyad_year>);
static_assert(made_as_read<undirected_dyad_years<fold_either>, undirected_dyad_year>);
static_assert(
    made_as_read<undirected_dyad_years<fold_max<int (*)(flag_set<duty>)>>, undirected_dyad_year>);
static_assert(made_as_read<state_years, state_year>);
static_assert(made_as_read<alliance_years, alliance_year>);
static_assert(made_as_read<member_years, member_year>);
static_assert(ranges::forward_range<agreements_of_year> && ranges::view<agreements_of_year> &&
              ranges::borrowed_range<agreements_of_year>);
static_assert(made_as_read<k_ads<2>, k_ad<2>> && made_as_read<k_ads<5>, k_ad<5>>);
static_assert(ranges::random_access_range<k_ads<3>> && ranges::random_access_range<const k_ads<3>>);
static_assert(ranges::sized_range<k_ads<3>> && ranges::sized_range<const k_ads<3>>);
static_assert(in_one_block<agreement_dyads, agreement_dyad>);
static_assert(in_one_block<duty_spells, duty_spell>);

// An answer owns its rows: no view, and an algorithm on a temporary gives nothing that dangles.
static_assert(ranges::contiguous_range<const bloc_division> &&
              ranges::sized_range<const bloc_division> && ranges::common_range<bloc_division>);
static_assert(
    std::same_as<ranges::range_reference_t<bloc_division>, const party_sets::value_type&>);
static_assert(!ranges::view<bloc_division> && !ranges::borrowed_range<bloc_division>);
static_assert(requires(const bloc_division& of) {
  { of.empty() } -> std::same_as<bool>;
  { of[0] } -> std::same_as<const party_sets::value_type&>;
});

static_assert(fold<fold_either> && fold<fold_both> && fold<fold_max<int (*)(flag_set<duty>)>>);
static_assert(!fold<int (*)(flag_set<duty>)>);

// k-ads take ranges of ids and nothing else.
static_assert(std::constructible_from<k_ads<2>, std::vector<party_id>>);
static_assert(std::constructible_from<k_ads<2>, std::span<const party_id>>);
static_assert(!std::constructible_from<k_ads<2>, std::vector<int>>);

constexpr bool k_ads_are_constant() {
  const std::vector<party_id> four{party_id{0}, party_id{1}, party_id{2}, party_id{3}};
  const k_ads<3> all{four};
  int count = 0;
  for (const k_ad<3>& one : all) count += one[0] < one[1] && one[1] < one[2] ? 1 : 0;
  return count == 4 && all.size() == 4 && all[3] == k_ad<3>{party_id{1}, party_id{2}, party_id{3}};
}
static_assert(k_ads_are_constant());

}  // namespace
