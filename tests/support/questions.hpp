// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_QUESTIONS_HPP
#define ENTENTE_TESTS_SUPPORT_QUESTIONS_HPP

#include <entente/entente.hpp>
#include <entente/io/to_string.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Asks two worlds every question that the library has, and says where the answers part.
namespace questions {

using namespace entente;

/// What two worlds must agree on: everything, order and ids included, or everything by code.
enum class agreeing { exactly, by_code };

/// Whether both hold the same elements, in whatever order.
template <class Range, class Same>
[[nodiscard]] bool same_set(const Range& a, const Range& b, Same same) {
  return std::is_permutation(a.begin(), a.end(), b.begin(), b.end(), same);
}
template <class Range>
[[nodiscard]] bool same_set(const Range& a, const Range& b) {
  return std::is_permutation(a.begin(), a.end(), b.begin(), b.end());
}

class comparer {
 public:
  comparer(const snapshot& a, const snapshot& b, agreeing how) : a_{a}, b_{b}, how_{how} {
    for (std::size_t i = 0; i != a.parties(); ++i) codes_.push_back(a.record(party_id{i}).code);
  }

  /// The first question of one party or a pair that is answered differently, or "". Pairs of
  /// parties that are not among @p asked are compared by the bit matrices alone; nobody named means
  /// everybody.
  [[nodiscard]] std::string run(const std::vector<party_code>& asked = {}) {
    if (a_.parties() != b_.parties()) return "the parties";
    if (how_ == agreeing::exactly)
      for (std::size_t i = 0; i != a_.parties(); ++i)
        if (!(b_.record(party_id{i}).code == codes_[i])) return "the order of the parties";
    for (const auto& [kind, word] : words_of(duty{})) ask_duties(kind);
    for (const auto& party : codes_) ask_party(party);
    const auto& pairs = asked.empty() ? codes_ : asked;
    for (const auto& one : pairs)
      for (const auto& other : pairs) ask_pair(one, other);
    ask_agreements();
    return found_;
  }

 private:
  void note(bool same, std::string_view question, std::string_view one,
            std::string_view other = {}) {
    if (same || !found_.empty()) return;
    found_ = to_string(a_.day()) + ": " + std::string{question} + " " + std::string{one} + " " +
             std::string{other};
  }

  [[nodiscard]] bool same(const answer& a, const answer& b) const {
    if (how_ == agreeing::exactly) return a == b;
    return a.asked() == b.asked() && a.value() == b.value() && same_set(a.reasons(), b.reasons());
  }
  [[nodiscard]] bool same(const party_list& a, const party_list& b) const {
    if (how_ == agreeing::exactly) return a == b;
    const auto alike = [](const party_finding& x, const party_finding& y) {
      return x.code == y.code && x.name == y.name;
    };
    return a.asked() == b.asked() && a.is_complete() == b.is_complete() && same_set(a, b, alike) &&
           same_set(a.possible(), b.possible(), alike) && same_set(a.reasons(), b.reasons());
  }
  [[nodiscard]] bool same(const role_list& a, const role_list& b) const {
    if (how_ == agreeing::exactly) return a == b;
    const auto alike = [](const role_finding& x, const role_finding& y) {
      return x.code == y.code && x.name == y.name && x.as == y.as && x.title == y.title &&
             x.during == y.during && x.holds == y.holds;
    };
    return a.asked() == b.asked() && same_set(a, b, alike) && same_set(a.reasons(), b.reasons());
  }
  [[nodiscard]] bool same(const tie_answer& a, const tie_answer& b) const {
    if (how_ == agreeing::exactly) return a == b;
    const auto alike = [](const tie_agreement& x, const tie_agreement& y) {
      return x.code == y.code && x.name == y.name && x.instrument == y.instrument &&
             x.in_force == y.in_force && x.binding == y.binding && x.since == y.since;
    };
    const auto steps = [](const snapshot& now, const row_list<std::uint32_t>& numbers) {
      std::vector<std::string> made;
      for (const auto i : numbers) made.push_back(to_string(now.all_facts().steps[i].code));
      std::sort(made.begin(), made.end());
      return made;
    };
    return a.first == b.first && a.second == b.second && a.first_name == b.first_name &&
           a.second_name == b.second_name && a.day == b.day && a.within == b.within &&
           same_set(a.agreements, b.agreements, alike) && a.first_owes == b.first_owes &&
           a.first_may_owe == b.first_may_owe && a.second_owes == b.second_owes &&
           a.second_may_owe == b.second_may_owe && steps(a_, a.steps) == steps(b_, b.steps) &&
           steps(a_, a.possible_steps) == steps(b_, b.possible_steps) &&
           same_set(a.forms_of_steps, b.forms_of_steps) &&
           same_set(a.domains_of_steps, b.domains_of_steps) && same_set(a.forms, b.forms) &&
           same_set(a.domains, b.domains) && a.since == b.since && a.complete == b.complete &&
           a.why.size() == b.why.size();
  }
  [[nodiscard]] bool same(const features& a, const features& b) const {
    if (how_ == agreeing::exactly) return a == b;
    return a.complete == b.complete && same_set(a.all, b.all);
  }

  void ask_duties(duty kind) {
    const auto by_code = [](const snapshot& now, const row_list<directed_dyad>& dyads) {
      std::map<std::string, std::string> made;
      for (const auto& d : dyads)
        made[to_string(now.record(d.bearer).code) + ">" +
             to_string(now.record(d.beneficiary).code)] = name_of(d.holds);
      return made;
    };
    const auto one = dyads(a_, kind), other = dyads(b_, kind);
    note(by_code(a_, one) == by_code(b_, other), "dyads", name_of(kind));
    if (how_ == agreeing::exactly) note(one == other, "dyads, in order,", name_of(kind));
    for (const auto& party : codes_) {
      note(same(who_owes(a_, kind, party), who_owes(b_, kind, party)), "who_owes", name_of(kind),
           party.view());
      note(same(owed_by(a_, kind, party), owed_by(b_, kind, party)), "owed_by", name_of(kind),
           party.view());
    }
  }

  void ask_party(const party_code& party) {
    note(same(members(a_, party), members(b_, party)), "members", party.view());
    note(same(partners(a_, party), partners(b_, party)), "partners", party.view());
    note(same(participants(a_, party), participants(b_, party)), "participants", party.view());
    note(same(observers(a_, party), observers(b_, party)), "observers", party.view());
    note(same(roles(a_, party), roles(b_, party)), "roles", party.view());
  }

  void ask_pair(const party_code& one, const party_code& other) {
    for (const auto& [kind, word] : words_of(duty{}))
      note(same(owes(a_, kind, one, other), owes(b_, kind, one, other)), "owes", one.view(),
           other.view());
    note(same(is_member(a_, one, other), is_member(b_, one, other)), "is_member", one.view(),
         other.view());
    for (const auto& [within, word] : words_of(reach{})) {
      note(same(tie(a_, one, other, within), tie(b_, one, other, within)), "tie", one.view(),
           other.view());
      const features mine = features_of(a_, one, other, within);
      const features theirs = features_of(b_, one, other, within);
      note(same(mine, theirs), "features_of", one.view(), other.view());
      const auto a = assess<nato_partnership>(mine), b = assess<nato_partnership>(theirs);
      note(a.status == b.status && a.at_least == b.at_least && a.at_most == b.at_most, "assess",
           one.view(), other.view());
      if (how_ == agreeing::exactly)
        note(a.decided_by == b.decided_by, "assess", one.view(), other.view());
    }
  }

  void ask_agreements() {
    note(a_.agreements() == b_.agreements(), "the agreements", "");
    for (std::size_t i = 0; i != a_.agreements(); ++i) {
      const agreement_code& code = a_.record(agreement_id{i}).code;
      note(same(features_of(a_, agreement_ref{code}), features_of(b_, agreement_ref{code})),
           "features_of", code.view());
    }
  }

  const snapshot& a_;
  const snapshot& b_;
  agreeing how_;
  std::vector<party_code> codes_;
  std::string found_;
};

/// The first question about one day that is answered differently, or "".
[[nodiscard]] inline std::string first_difference(const snapshot& a, const snapshot& b,
                                                  agreeing how,
                                                  const std::vector<party_code>& asked = {}) {
  return comparer{a, b, how}.run(asked);
}

/// The first pair whose history differs, or "".
[[nodiscard]] inline std::string first_difference_in_history(const world& a, const world& b,
                                                             agreeing how,
                                                             const std::vector<party_code>& asked) {
  for (const auto& one : asked)
    for (const auto& other : asked) {
      const auto mine = history(a, one, other), theirs = history(b, one, other);
      const bool same = how == agreeing::exactly ? mine == theirs : same_set(mine, theirs);
      if (!same) return "history " + to_string(one) + " " + to_string(other);
    }
  return {};
}

/// The same facts, rows and the parts of rows in another order: reversed, or turned by a few.
[[nodiscard]] inline facts reordered(facts all, std::size_t turn) {
  const auto mix = [turn](auto& rows) {
    if (turn == 0)
      std::reverse(rows.begin(), rows.end());
    else if (!rows.empty())
      std::rotate(rows.begin(),
                  rows.begin() + static_cast<std::ptrdiff_t>((turn * 7) % rows.size()), rows.end());
  };
  mix(all.terms);
  mix(all.constraints);
  mix(all.parties);
  mix(all.memberships);
  mix(all.agreements);
  mix(all.proposals);
  mix(all.steps);
  mix(all.precedents);
  mix(all.positions);
  mix(all.threats);
  mix(all.statuses);
  mix(all.recorded_ties);
  for (auto& a : all.agreements) {
    std::vector<party_spell> parties(a.parties.begin(), a.parties.end());
    mix(parties);
    a.parties = list<party_spell>{std::span<const party_spell>{parties}};
  }
  return all;
}

}  // namespace questions

#endif  // ENTENTE_TESTS_SUPPORT_QUESTIONS_HPP
