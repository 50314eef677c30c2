// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_ACCESSION_HPP
#define ENTENTE_QUERY_ACCESSION_HPP

#include <entente/world/snapshot.hpp>

namespace entente::inline v0::detail {

/// The treaty that founds an alliance, which whoever becomes a member of it joins; not valid if
/// there is none on record, or none any more.
[[nodiscard]] constexpr agreement_id founding_treaty(const snapshot& now, party_id body) {
  const party_record& record = now.record(body);
  const agreement_id founding = now.find_agreement(record.founded_by);
  if (record.kind != party_kind::alliance || !founding.is_valid()) return {};
  return now.record(founding).life().has_ended(now.day()).is_yes() ? agreement_id{} : founding;
}
/// Tells `each(article)` of those of a treaty that whoever joins it today is bound by, certainly or
/// possibly.
template <class Each>
constexpr void each_article_joined(const snapshot& now, agreement_id joined, const Each& each) {
  const agreement_record& record = now.record(joined);
  for (const auto& article : record.articles)
    if (now.reads(record, article) && !article.during.contains(now.day()).is_no()) each(article);
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_ACCESSION_HPP
