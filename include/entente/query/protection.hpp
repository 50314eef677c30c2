// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PROTECTION_HPP
#define ENTENTE_QUERY_PROTECTION_HPP

#include <entente/core/amount.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/owes.hpp>

#include <cstddef>
#include <optional>

namespace entente::inline v0 {

// Who protects whom, and what it would cost if one of them were gone.

/// What one party's exit would cost a beneficiary.
struct exit_cost {
  party_finding who;
  /// Whether it owes the duty at all.
  truth owes;
  /// Its weight; nothing if the caller has none for it, or one that is no amount.
  std::optional<double> cost;
  /// Every article by which it owes the duty, certainly or possibly.
  row_list<reason> loses;
  friend constexpr bool operator==(const exit_cost&, const exit_cost&) = default;
};

/// The exits that cost a beneficiary anything, dearest first; of equal ones, in the order of ids.
struct protection {
  question asked;
  row_list<exit_cost> exits;
  /// Whether any other party certainly owes nothing: the facts cover the day.
  bool complete = false;
  /// Why there is no answer, and whose exit has no cost that is known.
  row_list<reason> why;

  /// Those whose exit costs most of all that certainly owe the duty and have a weight: several if
  /// they tie.
  [[nodiscard]] constexpr row_list<exit_cost> most() const {
    row_list<exit_cost> found;
    for (const auto& e : exits) {
      if (!e.owes.is_yes() || !e.cost) continue;
      if (!found.empty() && *e.cost < *found[0].cost) continue;
      found.push_back(e);
    }
    return found;
  }
  /// Whether no other exit can cost as much: nobody's duty or weight is open, but those that could
  /// not matter.
  [[nodiscard]] constexpr bool is_certain() const {
    const auto top = most();
    bool sure = complete && !top.empty();
    for (const auto& e : exits)
      if (!e.cost || (e.owes.is_unknown() && (top.empty() || *e.cost >= *top[0].cost)))
        sure = false;
    return sure;
  }
  /// Whether nobody is left who certainly owes the duty if @p gone is.
  [[nodiscard]] constexpr bool rests_on(party_ref gone) const {
    bool owes = false;
    for (const auto& e : exits) {
      const bool is_gone = gone.number().is_valid() ? e.who.party == gone.number()
                                                    : e.who.code.view() == gone.name();
      if (!is_gone && e.owes.is_yes()) return false;
      owes = owes || (is_gone && e.owes.is_yes());
    }
    return owes;
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const protection&, const protection&) = default;
};

/// Every party counts as one.
struct equal_weights {
  [[nodiscard]] constexpr std::optional<double> operator()(party_id) const noexcept { return 1.0; }
};

namespace detail {
[[nodiscard]] constexpr reason cost_not_known(const snapshot& now, party_id who) {
  reason why;
  why.on = ground::nothing_asked;
  name_parties(why, now, who, {});
  why.words = joined_text({"what the exit of ", why.subject_name, " costs, as it has no weight"});
  return why;
}
}  // namespace detail

/// Whose exit, of all parties that owe @p beneficiary a duty today, costs it most. What an exit
/// costs is the weight of who leaves: each counts as one unless the caller weighs them, say by
/// their capabilities. An exit takes away what the party itself owes and nothing else: an agreement
/// that is left with one party pledged nothing more.
/// @param weight called with a `party_id`; gives an `std::optional<double>`, nothing where it is
/// not known. A weight that is negative, infinite or NaN is no amount and counts as not known.
template <class Weight = equal_weights>
[[nodiscard]] constexpr protection most_protective(const snapshot& now, party_ref beneficiary,
                                                   duty kind, const Weight& weight = {}) {
  const party_list bearers = who_owes(now, kind, beneficiary);
  protection made{bearers.asked(), {}, bearers.is_complete(), {}};
  const party_id to = now.find_party(beneficiary);
  if (!to.is_valid()) {
    made.why = bearers.reasons();
    return made;
  }
  const auto add = [&](const party_finding& who, truth owes) {
    exit_cost cost{who, owes, detail::amount(weight(who.party)), {}};
    if (!cost.cost) made.why.push_back(detail::cost_not_known(now, who.party));
    detail::each_article_between(now, kind, who.party, to, [&](const reason& why) {
      if (!why.says.is_no()) cost.loses.push_back(why);
    });
    std::size_t at = made.exits.size();
    while (at != 0 && cost.cost &&
           (!made.exits[at - 1].cost || *made.exits[at - 1].cost < *cost.cost))
      --at;
    made.exits.insert(made.exits.begin() + at, static_cast<exit_cost&&>(cost));
  };
  for (const auto& who : bearers) add(who, truth::yes);
  for (const auto& who : bearers.possible()) add(who, truth::unknown);
  if (made.exits.empty()) made.why = bearers.reasons();
  return made;
}

/// How many parties of a region one party owes a duty.
struct hub_rank {
  party_finding who;
  row_list<party_finding> certain, possible;
  friend constexpr bool operator==(const hub_rank&, const hub_rank&) = default;
};

/// Who owes a duty to parties of a region today: to most for certain first, then to most possibly,
/// then in the order of ids. A party in several regions counts in each.
[[nodiscard]] constexpr answer_rows<hub_rank> hubs(const snapshot& now, duty kind,
                                                   reference<term_tag> region) {
  row_list<hub_rank> made;
  for (const auto& d : dyads(now, kind)) {
    bool is_there = false;
    for (const auto& place : now.record(d.beneficiary).located_in)
      is_there = is_there || place.view() == region.name();
    if (!is_there) continue;
    if (made.empty() || !(made.back().who.party == d.bearer))
      made.push_back({detail::finding_of(now, d.bearer), {}, {}});
    (d.holds ? made.back().certain : made.back().possible)
        .push_back(detail::finding_of(now, d.beneficiary));
  }
  const auto more = [](const hub_rank& a, const hub_rank& b) {
    return a.certain.size() != b.certain.size() ? a.certain.size() > b.certain.size()
                                                : a.possible.size() > b.possible.size();
  };
  answer_rows<hub_rank> ranked{detail::ask(now, question_kind::hubs, party_id{}, party_id{}, kind)};
  ranked.asked.what = text{region.name()};
  if (!detail::is_known_region(now, region.name()))
    ranked.why.push_back(detail::no_such_word("region", text{region.name()}));
  if (!now.is_covered()) ranked.why.push_back(detail::not_covered(now));
  for (auto& one : made) {
    std::size_t at = ranked.size();
    while (at != 0 && more(one, ranked[at - 1])) --at;
    ranked.insert(ranked.begin() + at, static_cast<hub_rank&&>(one));
  }
  return ranked;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PROTECTION_HPP
