// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_FOLD_HPP
#define ENTENTE_MEASURE_FOLD_HPP

#include <entente/model/words.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace entente::inline v0 {

/// How what each of two parties owes the other becomes one set of duties, in a row that has no
/// direction. It must not matter which of them comes first.
template <class F>
concept fold = requires(const F& f, flag_set<duty> one, flag_set<duty> other) {
  { f(one, other) } -> std::convertible_to<flag_set<duty>>;
};

/// What either owes the other: no promise is lost.
/// @source the dyad-year files of ATOP 5.1
struct fold_either {
  [[nodiscard]] constexpr flag_set<duty> operator()(flag_set<duty> a,
                                                    flag_set<duty> b) const noexcept {
    return a | b;
  }
};

/// What both owe each other.
struct fold_both {
  [[nodiscard]] constexpr flag_set<duty> operator()(flag_set<duty> a,
                                                    flag_set<duty> b) const noexcept {
    return a & b;
  }
};

/// How much a set of duties is worth, from 0 to 3.
/// @source ATOP similarity release notes; Chiba, Johnson & Leeds (2015), Careful Commitments
[[nodiscard]] constexpr int atop_value(flag_set<duty> owed) noexcept {
  if (owed.contains(duty::defence) || owed.contains(duty::offence)) return 3;
  if (owed.contains(duty::neutrality) || owed.contains(duty::consultation)) return 2;
  return owed.contains(duty::nonaggression) ? 1 : 0;
}
/// The same after the types of the Correlates of War: defence pact, neutrality or nonaggression
/// pact, entente. An offensive duty counts as a defence pact.
/// @source Signorino & Ritter (1999), Tau-b or Not Tau-b
[[nodiscard]] constexpr int cow_value(flag_set<duty> owed) noexcept {
  if (owed.contains(duty::defence) || owed.contains(duty::offence)) return 3;
  if (owed.contains(duty::neutrality) || owed.contains(duty::nonaggression)) return 2;
  return owed.contains(duty::consultation) ? 1 : 0;
}

/// What that party owes that owes more, by a value that the caller names, since the values in use
/// disagree; what either owes if they owe as much.
template <class Value>
struct fold_max {
  Value value;
  [[nodiscard]] constexpr flag_set<duty> operator()(flag_set<duty> a, flag_set<duty> b) const {
    const auto one = value(a);
    const auto other = value(b);
    return other < one ? a : one < other ? b : a | b;
  }
};
template <class Value>
fold_max(Value) -> fold_max<Value>;

/// Duties that are owed certainly, and certainly or possibly: never less.
struct possible_duties {
  flag_set<duty> certain;
  flag_set<duty> possible;
  friend constexpr bool operator==(const possible_duties&, const possible_duties&) = default;
};

namespace detail {

/// Every set from one up to another, and the fold of each choice: what comes out in all of them is
/// certain, what comes out in one is possible. With nothing uncertain there is one choice.
template <fold F>
[[nodiscard]] constexpr possible_duties folded(const F& f, possible_duties one,
                                               possible_duties other) {
  constexpr std::size_t duties = flag_set<duty>::universe;
  std::uint32_t open = 0;  // what one may owe, and above it what the other may
  for (std::size_t i = 0; i != duties; ++i) {
    const duty kind = static_cast<duty>(i);
    if (one.possible.contains(kind) && !one.certain.contains(kind)) open |= 1U << i;
    if (other.possible.contains(kind) && !other.certain.contains(kind)) open |= 1U << (i + duties);
  }
  possible_duties made;
  bool is_first = true;
  for (std::uint32_t choice = open;; choice = (choice - 1) & open) {
    flag_set<duty> a = one.certain, b = other.certain;
    for (std::size_t i = 0; i != duties; ++i) {
      if ((choice >> i & 1U) != 0) a |= static_cast<duty>(i);
      if ((choice >> (i + duties) & 1U) != 0) b |= static_cast<duty>(i);
    }
    const flag_set<duty> owed = f(a, b);
    made.certain = is_first ? owed : made.certain & owed;
    made.possible |= owed;
    is_first = false;
    if (choice == 0) break;
  }
  return made;
}

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_FOLD_HPP
