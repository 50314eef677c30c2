// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_ROLE_RIGHT_HPP
#define ENTENTE_MODEL_ROLE_RIGHT_HPP

#include <entente/model/words.hpp>

#include <string_view>

namespace entente::inline v0 {

/// What a role in a body lets its holder do, as somebody says: `{"LEAGUE", role::member, "vote"}`.
/// Rights hang on the body and the role; a table of them is an argument of the questions that need
/// one.
struct role_right {
  /// The code of the body.
  std::string_view body;
  role as = role::member;
  std::string_view right;
  std::string_view source{};
  confidence standing = confidence::unstated;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_ROLE_RIGHT_HPP
