// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_CHANGE_HPP
#define ENTENTE_WORLD_CHANGE_HPP

#include <entente/core/flag_set.hpp>
#include <entente/model/records.hpp>

namespace entente::inline v0 {

/// What a change in the bonds between parties is.
enum class change_kind : std::uint8_t {
  signed_,
  entered_into_force,
  denounced,
  joined,
  left,
  renewed,
  ended,
  step_taken
};
[[nodiscard]] constexpr std::array<named<change_kind>, 8> words_of(change_kind) noexcept {
  return {{{change_kind::signed_, "signed"},
           {change_kind::entered_into_force, "entered_into_force"},
           {change_kind::denounced, "denounced"},
           {change_kind::joined, "joined"},
           {change_kind::left, "left"},
           {change_kind::renewed, "renewed"},
           {change_kind::ended, "ended"},
           {change_kind::step_taken, "step_taken"}}};
}

/// One change that an editor made, or that the passing of time brought.
struct change {
  change_kind what = change_kind::signed_;
  date on;
  /// The agreement, or the body.
  text in;
  /// Who joined, left or denounced.
  party_code party;
  friend constexpr bool operator==(const change&, const change&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_CHANGE_HPP
