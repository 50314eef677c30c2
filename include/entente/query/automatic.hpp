// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_AUTOMATIC_HPP
#define ENTENTE_QUERY_AUTOMATIC_HPP

#include <entente/model/rules.hpp>
#include <entente/model/treaty_terms.hpp>

namespace entente::inline v0 {

/// The duties to use force that an agreement or proposal makes due without a further decision of
/// their bearer. A pledge is not automatic for being one: the article has to say so, by the
/// procedure `automatic`. Most leave it to each party what it does.
[[nodiscard]] constexpr flag_set<duty> automatic_duties(const agreement_record& of) {
  flag_set<duty> made;
  for (const auto& article : of.articles)
    if (detail::is_listed(article.procedures, without_further_decision.code()))
      made |= article.pledges & flag_set<duty>{duty::defence, duty::offence};
  return made;
}

/// Whether any of several agreements or proposals, such as a path of steps would bring, makes
/// anybody's use of force automatic.
template <class Agreements>
[[nodiscard]] constexpr bool creates_automatic_duty(const Agreements& path) {
  for (const agreement_record& one : path)
    if (!automatic_duties(one).empty()) return true;
  return false;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_AUTOMATIC_HPP
