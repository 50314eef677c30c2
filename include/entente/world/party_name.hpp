// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_PARTY_NAME_HPP
#define ENTENTE_WORLD_PARTY_NAME_HPP

#include <entente/world/reference.hpp>

namespace entente::inline v0 {

/// How a question names a party where no world, or more than one, is asked: by its typed noun, its
/// code or text. Not by an id, which one world alone understands.
class party_name : public party_ref {
 public:
  using party_ref::party_ref;
  party_name(party_id) = delete;
  /// From a reference by name; one by an id has no name, and names nobody here.
  constexpr party_name(const party_ref& named) noexcept : party_ref{named.name()} {}

  [[nodiscard]] constexpr bool is(const party_code& code) const { return code.view() == name(); }
  /// Whether it is one of several.
  [[nodiscard]] constexpr bool is_in(const list<party_code>& codes) const {
    for (const auto& code : codes)
      if (is(code)) return true;
    return false;
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_PARTY_NAME_HPP
