// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_WITHOUT_HPP
#define ENTENTE_WORLD_WITHOUT_HPP

#include <entente/model/facts.hpp>
#include <entente/model/rules.hpp>

namespace entente::inline v0::detail {

// Facts less one party or one agreement, for counterfactuals.

template <class Record, class Keep>
constexpr void keep_if(row_list<Record>& all, const Keep& keep) {
  row_list<Record> kept;
  for (auto& row : all)
    if (keep(row)) kept.push_back(static_cast<Record&&>(row));
  all = static_cast<row_list<Record>&&>(kept);
}

template <class T, class Keep>
[[nodiscard]] constexpr list<T> kept_of(const list<T>& elements, const Keep& keep) {
  row_list<T> kept;
  for (const auto& e : elements)
    if (keep(e)) kept.push_back(e);
  return list<T>{kept};
}

/// Takes @p gone out of an agreement. An article that named only @p gone as bearer or beneficiary
/// pledges nothing then (an empty list would mean everybody), but it stays: which reading of an
/// article is the default hangs on the order in which they are given.
constexpr void take_out(agreement_record& a, const party_code& gone) {
  const auto stays = [&gone](const party_code& p) { return !(p == gone); };
  a.parties = kept_of(a.parties, [&](const party_spell& p) { return stays(p.party); });
  row_list<article_record> articles;
  for (article_record article : a.articles) {
    const bool names_bearers = !article.bearers.empty();
    const bool names_beneficiaries = !article.beneficiaries.empty();
    article.bearers = kept_of(article.bearers, stays);
    article.beneficiaries = kept_of(article.beneficiaries, stays);
    if (names_bearers == article.bearers.empty() ||
        names_beneficiaries == article.beneficiaries.empty())
      article.pledges = {};
    articles.push_back(article);
  }
  a.articles = list<article_record>{articles};
}

[[nodiscard]] constexpr bool has_two_parties(const agreement_record& a) {
  for (const auto& p : a.parties)
    if (!(p.party == a.parties[0].party)) return true;
  return false;
}

[[nodiscard]] constexpr facts without(facts all, const agreement_code& gone) {
  keep_if(all.agreements, [&](const agreement_record& a) { return !(a.code == gone); });
  for (auto& p : all.parties)
    if (p.founded_by == gone) p.founded_by = {};
  return all;
}

[[nodiscard]] constexpr facts without(facts all, const party_code& gone) {
  keep_if(all.parties, [&](const party_record& p) { return !(p.code == gone); });
  keep_if(all.memberships,
          [&](const membership_record& m) { return !(m.party == gone) && !(m.body == gone); });
  for (auto& s : all.steps)
    s.parties = kept_of(s.parties, [&](const party_code& p) { return !(p == gone); });
  keep_if(all.steps, [](const step_record& s) {
    for (const auto& p : s.parties)
      if (!(p == s.parties[0])) return true;
    return false;
  });
  const auto stays = [&](const party_code& p) { return !(p == gone); };
  // What nobody else did, received or suffered goes, too.
  const auto less = [&](list<party_code>& parties) {
    const bool named = !parties.empty();
    parties = kept_of(parties, stays);
    return !named || !parties.empty();
  };
  keep_if(all.precedents, [&](precedent_record& p) {
    const bool is_provided = less(p.providers);
    return less(p.recipients) && is_provided;
  });
  keep_if(all.threats, [&](threat_record& t) {
    const bool has_actor = less(t.actors);
    return less(t.targets) && has_actor;
  });
  keep_if(all.positions, [&](const position_record& p) { return stays(p.holder); });
  keep_if(all.statuses, [&](const status_record& s) { return stays(s.party) && stays(s.body); });
  // A tie of nobody stays: with an empty list every other tie would become whole.
  for (recorded_tie& t : all.recorded_ties)
    if (t.first == gone || t.second == gone) t = {};
  row_list<agreement_code> lapsed;
  for (auto* agreements : {&all.agreements, &all.proposals})
    keep_if(*agreements, [&](agreement_record& a) {
      const bool was_party = is_party(a, gone);
      take_out(a, gone);
      if (!was_party || has_two_parties(a)) return true;
      lapsed.push_back(a.code);
      return false;
    });
  for (auto& p : all.parties)
    for (const auto& code : lapsed)
      if (p.founded_by == code) p.founded_by = {};
  for (auto& p : all.parties)
    if (p.framework_of == gone) p.framework_of = {};
  return all;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_WORLD_WITHOUT_HPP
