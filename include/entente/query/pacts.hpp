// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PACTS_HPP
#define ENTENTE_QUERY_PACTS_HPP

#include <entente/query/roles.hpp>

namespace entente::inline v0 {

/// Which agreements count as pacts: an argument of the question.
struct pact_criteria {
  /// Duties of which an article in force must pledge one.
  flag_set<duty> pledges{duty::defence};
  /// How many parties it must ever have had: two for any pact, three for a multilateral one.
  std::size_t parties_ever = 3;
  /// How many parties that are bound today must lie in the region.
  std::size_t in_region = 1;
  friend constexpr bool operator==(const pact_criteria&, const pact_criteria&) = default;
};

/// An agreement that certainly or possibly is such a pact today.
struct pact_finding {
  agreement_code code;
  text name;
  truth holds;
  /// What its articles in force pledge.
  flag_set<duty> pledges;
  /// Who is bound today, certainly or possibly, in the order of the agreement.
  row_list<party_finding> bound;
  row_list<party_finding> possibly_bound;
  reason why;
  friend constexpr bool operator==(const pact_finding&, const pact_finding&) = default;
};

/// The agreements in force that pledge one of the duties asked for and have parties in @p region,
/// in the order of the facts: by default multilateral pacts of defence. A region is named by its
/// code; an empty one is the whole world. Who is still bound is told apart from who once was.
/// @cost linear in the parties and articles of all agreements
[[nodiscard]] constexpr answer_rows<pact_finding> pacts(const snapshot& now,
                                                        std::string_view region,
                                                        const pact_criteria& criteria = {}) {
  answer_rows<pact_finding> found{detail::ask(now, question_kind::pacts, party_id{})};
  found.asked.what = text{region};
  if (!region.empty() && !detail::is_known_region(now, region))
    found.why.push_back(detail::no_such_word("region", text{region}));
  if (!now.is_covered()) found.why.push_back(detail::not_covered(now));
  for (std::size_t i = 0; i != now.agreements(); ++i) {
    const agreement_id id{i};
    const agreement_record& a = now.record(id);
    pact_finding made{a.code, a.name, now.in_force(id), {}, {}, {}, {}};
    std::size_t ever = 0, surely_there = 0, perhaps_there = 0;
    for (std::size_t p = 0; p != a.parties.size(); ++p) {
      bool again = false;
      for (std::size_t q = 0; q != p; ++q)
        again = again || a.parties[q].party == a.parties[p].party;
      if (again) continue;
      ++ever;
      const party_id party = now.find_party(a.parties[p].party);
      const truth bound = now.is_bound(id, party);
      if (bound.is_no()) continue;
      bool lies_there = region.empty();
      for (const auto& where : now.record(party).located_in)
        lies_there = lies_there || detail::same_words(where.view(), region);
      (bound.is_yes() ? made.bound : made.possibly_bound).push_back(detail::finding_of(now, party));
      if (lies_there) ++(bound.is_yes() ? surely_there : perhaps_there);
    }
    if (made.holds.is_no() || ever < criteria.parties_ever ||
        surely_there + perhaps_there < criteria.in_region)
      continue;
    if (surely_there < criteria.in_region) made.holds = truth::unknown;
    truth pledged = truth::no;
    for (const auto& article : a.articles) {
      const truth holds = article.during.contains(now.day());
      if (!now.reads(a, article) || holds.is_no()) continue;
      made.pledges |= article.pledges;
      for (const duty kind : article.pledges)
        if (criteria.pledges.contains(kind)) pledged = pledged || holds;
    }
    made.holds = made.holds && pledged;
    if (made.holds.is_no()) continue;
    made.why.on = ground::agreement;
    made.why.says = made.holds;
    made.why.instrument = a.code.as_text();
    made.why.instrument_name = a.name;
    made.why.during = a.life();
    made.why.binding = a.binding;
    made.why.cites = a.cites;
    found.push_back(static_cast<pact_finding&&>(made));
  }
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PACTS_HPP
