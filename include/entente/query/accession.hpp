// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_ACCESSION_HPP
#define ENTENTE_QUERY_ACCESSION_HPP

#include <entente/world/snapshot.hpp>

namespace entente::inline v0::detail {

/// The treaty that founds an alliance, which whoever becomes a member of it joins; null if there is
/// none on record, or none any more.
[[nodiscard]] constexpr const agreement_record* founding_treaty(const snapshot& now,
                                                                party_id body) {
  const party_record& record = now.record(body);
  const agreement_id founding = now.find_agreement(record.founded_by);
  if (record.kind != party_kind::alliance || !founding.is_valid()) return nullptr;
  const agreement_record& found = now.record(founding);
  return found.life().has_ended(now.day()).is_yes() ? nullptr : &found;
}
/// Tells `each(article)` of those of a treaty that whoever joins it today is bound by, certainly or
/// possibly.
template <class Each>
constexpr void each_article_joined(const snapshot& now, const agreement_record& joined,
                                   const Each& each) {
  for (const auto& article : joined.articles)
    if (now.reads(joined, article) && !article.during.contains(now.day()).is_no()) each(article);
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_ACCESSION_HPP
