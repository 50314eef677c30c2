// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_DIAGNOSTIC_HPP
#define ENTENTE_WORLD_DIAGNOSTIC_HPP

#include <entente/model/records.hpp>

namespace entente::inline v0 {

/// One broken rule: which, by what, in which fact, and where that fact was read.
struct diagnostic {
  errc rule{};
  /// The offending words, as given.
  text what;
  /// The fact that holds them: "agreement NAT1949".
  text in;
  origin at;

  friend constexpr bool operator==(const diagnostic& a, const diagnostic& b) {
    return a.rule == b.rule && a.what == b.what && a.in == b.in && a.at.file == b.at.file &&
           a.at.line == b.at.line && a.at.column == b.at.column;
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_DIAGNOSTIC_HPP
