// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/own_optional.hpp>

#include <concepts>
#include <optional>

namespace {

using entente::own_optional;

constexpr own_optional<int> two{2}, also_two{2}, three{3}, nothing{};

// With one of its own, with a value, and with nothing.
static_assert(two == also_two && two != three && two != nothing && nothing == own_optional<int>{});
static_assert(two == 2 && 2 == two && two != 3 && nothing != 2);
static_assert(nothing == std::nullopt && two != std::nullopt);
static_assert(nothing == std::optional<int>{} && std::optional<int>{2} == two);
static_assert(std::regular<own_optional<double>>);

// What holds one is compared whole.
struct holder {
  own_optional<double> one;
  friend constexpr bool operator==(const holder&, const holder&) = default;
};
static_assert(std::equality_comparable<holder>);
static_assert(holder{{0.5}} == holder{{0.5}} && holder{{0.5}} != holder{});

struct without_equality {};
static_assert(!std::equality_comparable<own_optional<without_equality>>);

}  // namespace
