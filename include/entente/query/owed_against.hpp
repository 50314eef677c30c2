// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_OWED_AGAINST_HPP
#define ENTENTE_QUERY_OWED_AGAINST_HPP

#include <entente/query/casus_resolver.hpp>

namespace entente::inline v0 {

// Help is owed against the adversary of the beneficiary, unless the content of the article says
// against whom: `against:AAA/BBB` is against those of them that attack or support the attacker, and
// nobody else; `against_supporters` is against the attacker and whoever supports it. Who fights the
// same target supports the attacker by that.

/// Against whom a duty is owed, of those who are known, and whether these are all: who supports the
/// attacker may not be.
[[nodiscard]] constexpr known_list<party_code> owed_against(const casus_resolver& resolver,
                                                            const incident& event,
                                                            const casus_finding& found) {
  const facts& all = resolver.of().all_facts();
  const detail::casus_clause& clause = resolver.clauses()[found.clause];
  const article_record& article = all.agreements[clause.agreement.index()].articles[clause.article];
  const party_code& beneficiary = all.parties[found.beneficiary.index()].code;
  const party_code& adversary = resolver.adversary_of(event, beneficiary);
  const bool is_against_attacker = adversary == event.attacker;
  const auto opened = [&event](const party_code& one, const party_code& other) {
    return detail::has_opened_war(event, one, other);
  };
  row_list<party_code> those;
  bool is_all = !adversary.empty();
  if (detail::says_against_whom(article)) {
    for (const term_code& content : article.contents) {
      if (content.view().substr(0, detail::against_word.size()) != detail::against_word) continue;
      row_list<condition_argument> named;
      (void)detail::read_arguments(content.view(), named);
      for (const condition_argument& a : named) {
        const truth helps =
            is_against_attacker ? detail::supports_attacker(event, a.party, opened) : truth::no;
        const truth is_meant =
            (adversary.empty() ? truth::unknown : truth{a.party == adversary}) || helps;
        if (is_meant.is_yes()) detail::add_once(those, a.party);
        is_all = is_all && !is_meant.is_unknown();
      }
    }
  } else {
    detail::add_once(those, adversary);
    if (is_against_attacker && detail::is_against_supporters(article)) {
      detail::each_supporter(event, [&](const party_code& one) {
        if (!(one == beneficiary)) detail::add_once(those, one);
      });
      is_all = is_all && event.supporters.all && event.fighting.all;
    }
  }
  return {list<party_code>(those), is_all};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_OWED_AGAINST_HPP
