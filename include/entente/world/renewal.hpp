// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_RENEWAL_HPP
#define ENTENTE_WORLD_RENEWAL_HPP

#include <entente/core/months.hpp>
#include <entente/world/editor.hpp>

#include <span>

namespace entente::inline v0 {

/// That an agreement goes on for another term unless notice is given in time: "for five years, and
/// then for five years each, unless notice is given twelve months before".
struct renewal_rule {
  agreement_code agreement{};
  date end_of_first_term{};
  /// How long each further term is.
  int months_of_term = 0;
  /// How long before the end of a term notice has to be given.
  int months_of_notice = 0;
  provenance cites{};
  friend constexpr bool operator==(const renewal_rule&, const renewal_rule&) = default;
};

/// That a party said, on a day, that it will not go on after the term that runs then.
struct renewal_notice {
  agreement_code agreement{};
  party_code party{};
  date given{};
  friend constexpr bool operator==(const renewal_notice&, const renewal_notice&) = default;
};

/// The first day on which it is too late to give notice for the end of a term: nothing can keep the
/// agreement from going on from then.
[[nodiscard]] constexpr date notice_closes_on(const renewal_rule& rule, date end_of_term) noexcept {
  return detail::months_after(end_of_term, -rule.months_of_notice);
}

/// Renews today what by a rule goes on, once notice can no longer be given, in the order of the
/// rules. Who gave notice in time leaves at the end of the term; where fewer than two would stay,
/// nothing is renewed. What was denounced for another day than the end of a term ends on that day.
/// To be called as time passes: an agreement that has ended is not brought back.
/// @cost O(rules x notices), and an edit for each renewal and each party that leaves
[[nodiscard]] inline row_list<change> renew_automatically(
    editor& board, std::span<const renewal_rule> rules,
    std::span<const renewal_notice> notices = {}) {
  row_list<change> made;
  const auto keep = [&made](const editor::outcome& done) {
    if (done.has_value())
      for (const change& c : done.value()) made.push_back(c);
    return done.has_value();
  };
  for (const renewal_rule& rule : rules) {
    const agreement_id id = board.now().find_agreement(rule.agreement);
    if (!id.is_valid() || rule.months_of_term <= 0 || rule.end_of_first_term == date::dawn())
      continue;
    for (int term = 0;; ++term) {
      const date end = detail::months_after(rule.end_of_first_term, term * rule.months_of_term);
      const date closes = notice_closes_on(rule, end);
      if (board.today() < closes) break;
      const agreement_record record = board.now().record(id);
      if (!(record.ended == partial_date{end})) {
        if (end < record.ended.latest()) continue;  // this term was renewed before
        break;
      }
      row_list<party_code> leaving;
      std::size_t staying = 0;
      for (const party_spell& p : record.parties) {
        if (p.during.until.latest() <= end) continue;
        bool leaves = false;
        for (const renewal_notice& n : notices)
          leaves = leaves || (n.agreement == rule.agreement && n.party == p.party &&
                              n.given < closes && n.given <= board.today());
        if (leaves)
          leaving.push_back(p.party);
        else
          ++staying;
      }
      const date next =
          detail::months_after(rule.end_of_first_term, (term + 1) * rule.months_of_term);
      if (staying < 2 || !keep(board.renew(rule.agreement, next))) break;
      for (const party_code& party : leaving) keep(board.denounce(rule.agreement, party, end));
    }
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_RENEWAL_HPP
