// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_POSITION_SUBJECT_HPP
#define ENTENTE_MODEL_POSITION_SUBJECT_HPP

#include <entente/core/text.hpp>

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

namespace detail {
/// Whether a subject is about a form, in one of the domains, between two parties.
template <class Domains>
[[nodiscard]] constexpr bool is_about(const position_subject& subject, std::string_view first,
                                      std::string_view second, std::string_view form,
                                      const Domains& domains) {
  for (const std::string_view party : subject.parties)
    if (!same_words(party, first) && !same_words(party, second)) return false;
  if (!subject.form.empty() && !same_words(subject.form, form)) return false;
  bool meant = subject.domains.empty();
  for (const std::string_view wanted : subject.domains)
    for (const auto& domain : domains) meant = meant || same_words(wanted, domain.view());
  return meant;
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_POSITION_SUBJECT_HPP
