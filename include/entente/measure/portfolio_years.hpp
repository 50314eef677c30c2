// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_PORTFOLIO_YEARS_HPP
#define ENTENTE_MEASURE_PORTFOLIO_YEARS_HPP

#include <entente/measure/portfolio.hpp>
#include <entente/measure/system_years.hpp>
#include <entente/world/snapshot.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// What a set of duties is worth as a tie, from 0 to `levels` - 1. The schemes in use disagree on
/// consultation and nonaggression, so the scheme is always named.
template <class S>
concept valuing_scheme = requires(const S& s, flag_set<duty> owed) {
  { s(owed) } -> std::convertible_to<int>;
  requires S::levels >= 2;
};

/// 3 defence or offence, 2 neutrality or consultation, 1 nonaggression only.
/// @source ATOP similarity release notes; Chiba, Johnson & Leeds (2015), Careful Commitments
struct atop_scheme {
  static constexpr std::size_t levels = 4;
  [[nodiscard]] constexpr int operator()(flag_set<duty> owed) const noexcept {
    return atop_value(owed);
  }
};
/// 3 defence or offence, 2 neutrality or nonaggression, 1 consultation only.
/// @source Signorino & Ritter (1999)
struct cow_scheme {
  static constexpr std::size_t levels = 4;
  [[nodiscard]] constexpr int operator()(flag_set<duty> owed) const noexcept {
    return cow_value(owed);
  }
};
/// 1 for any duty.
/// @source recommended by Haege (2011)
struct binary_scheme {
  static constexpr std::size_t levels = 2;
  [[nodiscard]] constexpr int operator()(flag_set<duty> owed) const noexcept {
    return owed.empty() ? 0 : 1;
  }
};
namespace detail {
/// Whether a function gives every set of duties a value below @p levels.
template <class Value>
[[nodiscard]] constexpr bool keeps_to(std::size_t levels, const Value& value) {
  for (std::uint32_t choice = 0; choice != 1U << flag_set<duty>::universe; ++choice) {
    flag_set<duty> set;
    for (std::size_t i = 0; i != flag_set<duty>::universe; ++i)
      if ((choice >> i & 1U) != 0) set |= static_cast<duty>(i);
    const int is = value(set);
    if (is < 0 || static_cast<std::size_t>(is) >= levels) return false;
  }
  return true;
}
template <auto>
struct constant;
/// False only where the compiler can call the function: one without state, as most lambdas are.
template <std::size_t Levels, class Value>
[[nodiscard]] consteval bool may_keep_to() {
  if constexpr (std::is_empty_v<Value> && std::is_default_constructible_v<Value>)
    if constexpr (requires { typename constant<keeps_to(Levels, Value{})>; })
      return keeps_to(Levels, Value{});
  return true;
}
}  // namespace detail

/// Whether a scheme keeps to its levels: a value that is none of them is missing in portfolios.
template <valuing_scheme Scheme>
[[nodiscard]] constexpr bool is_sound(const Scheme& scheme) {
  return detail::keeps_to(Scheme::levels, scheme);
}

/// A scheme of the caller's: `own_scheme<Levels, Value>{value}`, by `valued<Levels>(value)`, which
/// does not compile if the compiler sees a value that is not below the levels (`is_sound` asks of
/// any scheme).
template <std::size_t Levels, class Value>
struct own_scheme {
  Value value;
  static constexpr std::size_t levels = Levels;
  [[nodiscard]] constexpr int operator()(flag_set<duty> owed) const { return value(owed); }
};
template <std::size_t Levels, class Value>
[[nodiscard]] constexpr own_scheme<Levels, Value> valued(Value value) {
  static_assert(detail::may_keep_to<Levels, Value>(),
                "a scheme of n levels gives values from 0 to n - 1");
  return {std::move(value)};
}

/// Which duties make a tie of one party to another: those that it owes, that it is owed, that
/// either owes, or that both do.
enum class tie_direction : std::uint8_t { owes, is_owed, either, both };
/// The tie of a party to itself: the highest value, 0, or left out as if it were missing.
enum class own_tie : std::uint8_t { highest, none, left_out };

struct portfolio_options {
  tie_direction direction = tie_direction::owes;
  own_tie own = own_tie::highest;
};

namespace detail {

[[nodiscard]] constexpr possible_duties directed_by(tie_direction by, possible_duties forth,
                                                    possible_duties back) noexcept {
  switch (by) {
    case tie_direction::owes:
      return forth;
    case tie_direction::is_owed:
      return back;
    case tie_direction::either:
      return {forth.certain | back.certain, forth.possible | back.possible};
    case tie_direction::both:
      break;
  }
  return {forth.certain & back.certain, forth.possible & back.possible};
}

/// The value if it is the same whatever of the possible duties is owed, else nothing.
template <valuing_scheme Scheme>
[[nodiscard]] constexpr std::optional<int> value_of(const Scheme& scheme, possible_duties owed) {
  const int value = scheme(owed.certain);
  constexpr std::size_t duties = flag_set<duty>::universe;
  if (owed.certain == owed.possible) return value;
  for (std::uint32_t choice = 0; choice != 1U << duties; ++choice) {
    flag_set<duty> set = owed.certain;
    for (std::size_t i = 0; i != duties; ++i)
      if ((choice >> i & 1U) != 0 && owed.possible.contains(static_cast<duty>(i)))
        set |= static_cast<duty>(i);
    if (scheme(set) != value) return std::nullopt;
  }
  return value;
}

/// Where nobody owes anybody anything: which a scheme need not value at 0.
template <valuing_scheme Scheme>
[[nodiscard]] constexpr portfolios<Scheme::levels> untied(const Scheme& scheme, std::size_t members,
                                                          own_tie own) {
  portfolios<Scheme::levels> made{members, members};
  const int value = scheme(flag_set<duty>{});
  for (std::size_t i = 0; value != 0 && i != members; ++i)
    for (std::size_t k = 0; k != members; ++k) static_cast<void>(made.set(i, k, value));
  const int to_itself = own == own_tie::none ? 0 : static_cast<int>(Scheme::levels) - 1;
  for (std::size_t i = 0; i != members; ++i) {
    static_cast<void>(made.set(i, i, to_itself));
    if (own == own_tie::left_out) static_cast<void>(made.set(i, i, std::nullopt));
  }
  return made;
}

/// What concerns a place that is nobody's (`each_once`) is missing.
template <std::size_t Levels>
constexpr void leave_out_nobody(portfolios<Levels>& of, std::span<const party_id> who) {
  for (std::size_t i = 0; i != who.size(); ++i)
    for (std::size_t k = 0; k != who.size(); ++k)
      if (!who[i].is_valid() || !who[k].is_valid()) static_cast<void>(of.set(i, k, std::nullopt));
}

/// What one party owes another today. On a day that is not covered anything may be owed.
[[nodiscard]] constexpr possible_duties owed_today(const snapshot& now, party_id bearer,
                                                   party_id beneficiary) {
  possible_duties owed;
  for (const auto& [kind, word] : words_of(duty{})) {
    if (now.owed(kind).test(bearer.index(), beneficiary.index())) owed.certain |= kind;
    if (!now.is_covered() || now.possibly_owed(kind).test(bearer.index(), beneficiary.index()))
      owed.possible |= kind;
  }
  return owed;
}

}  // namespace detail

/// The portfolios of the members of a system on a day: rows and columns in the order given. A value
/// that depends on a duty which is only possible is missing, and so is every one of a place that
/// names no party of the world, or one named before.
template <valuing_scheme Scheme>
[[nodiscard]] constexpr portfolios<Scheme::levels> portfolios_on(
    const snapshot& now, std::span<const party_id> system, const Scheme& scheme,
    const portfolio_options& how = {}) {
  const std::vector<party_id> who = detail::each_once(system, now.parties());
  auto made = detail::untied(scheme, who.size(), how.own);
  for (std::size_t i = 0; i != who.size(); ++i)
    for (std::size_t k = 0; k != who.size(); ++k)
      if (i != k && who[i].is_valid() && who[k].is_valid())
        static_cast<void>(made.set(
            i, k,
            detail::value_of(
                scheme, detail::directed_by(how.direction, detail::owed_today(now, who[i], who[k]),
                                            detail::owed_today(now, who[k], who[i])))));
  detail::leave_out_nobody(made, who);
  return made;
}

/// The portfolios of a year.
template <std::size_t Levels>
struct portfolio_year {
  int year = 0;
  std::vector<party_id> members;
  portfolios<Levels> ties;
  /// Whom the system names and the world does not have. They are left out, which changes measures:
  /// a world of all states has them as states without ties.
  std::vector<text> not_known = {};
};

/// The portfolios of every year that the facts cover: the system of each is what @p who names for
/// the year, each once and without those of whom the world does not know (`.not_known`). A year of
/// whose members nobody knows has none. What holds in a year is up to the rule.
/// @param who a list of ids or codes, or a function from a year to one (`system_by_year`)
/// @cost O(dyad-years + years x members^2 / 8 bytes)
template <valuing_scheme Scheme, system_by_year Who>
[[nodiscard]] std::vector<portfolio_year<Scheme::levels>> portfolio_years(
    const world& of, year_span years, year_rule rule, const Who& who, const Scheme& scheme,
    const portfolio_options& how = {}) {
  const detail::system_years all{of, years, rule, who};
  std::vector<portfolio_year<Scheme::levels>> made;
  for (const auto& [year, members, not_known] : all.systems())
    made.push_back({year, members, detail::untied(scheme, members.size(), how.own), not_known});
  const auto value = [&](possible_duties owes, possible_duties is_owed) {
    return detail::value_of(scheme, detail::directed_by(how.direction, owes, is_owed));
  };
  all.each_dyad_year(
      [&](std::size_t number, std::size_t i, std::size_t j, const undirected_dyad_year& row) {
        const possible_duties forth = row.first_owes(), back = row.second_owes();
        static_cast<void>(made[number].ties.set(i, j, value(forth, back)));
        static_cast<void>(made[number].ties.set(j, i, value(back, forth)));
      });
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_PORTFOLIO_YEARS_HPP
