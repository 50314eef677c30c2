// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_BODY_DOMAIN_HPP
#define ENTENTE_MODEL_BODY_DOMAIN_HPP

#include <entente/model/words.hpp>

#include <string_view>

namespace entente::inline v0 {

/// That a body works in a domain, as somebody says: `{"LEAGUE", "cyber"}`. A table of these is an
/// argument of the questions that need one.
struct body_domain {
  /// The codes of both.
  std::string_view body;
  std::string_view domain;
  std::string_view source{};
  confidence standing = confidence::unstated;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_BODY_DOMAIN_HPP
