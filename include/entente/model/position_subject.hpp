// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_POSITION_SUBJECT_HPP
#define ENTENTE_MODEL_POSITION_SUBJECT_HPP

#include <span>
#include <string_view>

namespace entente::inline v0 {

/// Codes of the parties, form and domains: which cooperation of whom positions on record mean by a
/// subject: a reading of their words. No form and no domains mean all of what ties the parties.
struct position_subject {
  std::string_view subject;
  std::span<const std::string_view> parties;
  std::string_view form;
  std::span<const std::string_view> domains;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_POSITION_SUBJECT_HPP
