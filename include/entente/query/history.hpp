// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_HISTORY_HPP
#define ENTENTE_QUERY_HISTORY_HPP

#include <entente/query/tie.hpp>
#include <entente/world/change.hpp>
#include <entente/world/world.hpp>

namespace entente::inline v0 {

/// One dated change in what ties two parties.
struct tie_event {
  partial_date when;
  change_kind what = change_kind::step_taken;
  /// The agreement, body or step.
  text code;
  text name;
  /// Who joined or left, and as what.
  text party;
  text title;
  provenance cites;
  /// The name of who joined or left.
  text party_name = {};
  friend constexpr bool operator==(const tie_event&, const tie_event&) = default;
};

namespace detail {

[[nodiscard]] constexpr bool is_stated(partial_date when) {
  return !when.is_unknown() && !when.is_never() && !(when == partial_date::dawn()) &&
         when.latest() < date::never();
}

class history_builder {
 public:
  constexpr history_builder(const facts& all, const party_code& a, const party_code& b)
      : all_{all}, a_{a}, b_{b} {}

  constexpr row_list<tie_event> run() {
    for (const auto& agreement : all_.agreements)
      if (is_party(agreement, a_) && is_party(agreement, b_)) add(agreement);
    for (const auto& m : all_.memberships) {
      if (m.body == a_ && m.party == b_) add(m);
      if (m.body == b_ && m.party == a_) add(m);
      if ((m.party == a_ && is_framework(m.body, b_)) ||
          (m.party == b_ && is_framework(m.body, a_)))
        add(m);
    }
    for (const auto& s : all_.steps) {
      bool one = false, other = false;
      for (const auto& p : s.parties) {
        one = one || p == a_;
        other = other || p == b_;
      }
      if (one && other)
        push(s.on, change_kind::step_taken, s.code.as_text(), s.says, {}, {}, s.cites);
    }
    sort();
    return std::move(found_);
  }

 private:
  [[nodiscard]] constexpr bool is_framework(const party_code& body, const party_code& of) const {
    for (const auto& p : all_.parties)
      if (p.code == body) return p.framework_of == of;
    return false;
  }
  [[nodiscard]] constexpr text called(const party_code& party) const {
    if (const party_record* const found = find_coded(all_.parties, party)) return found->name;
    return {};
  }
  constexpr void push(partial_date when, change_kind what, const text& code, const text& name,
                      const party_code& party, const text& title, const provenance& cites) {
    if (is_stated(when))
      found_.push_back({when, what, code, name, party.as_text(), title, cites, called(party)});
  }
  constexpr void add(const agreement_record& a) {
    push(a.signed_on, change_kind::signed_, a.code.as_text(), a.name, {}, {}, a.cites);
    push(a.in_force, change_kind::entered_into_force, a.code.as_text(), a.name, {}, {}, a.cites);
    push(a.ended, change_kind::ended, a.code.as_text(), a.name, {}, {}, a.cites);
    for (const auto& p : a.parties) {
      if (!(p.party == a_) && !(p.party == b_)) continue;
      push(p.during.from, change_kind::joined, a.code.as_text(), a.name, p.party, {}, a.cites);
      push(p.during.until, change_kind::left, a.code.as_text(), a.name, p.party, {}, a.cites);
    }
  }
  constexpr void add(const membership_record& m) {
    const text name = called(m.body);
    text title = m.title;
    if (title.empty()) title = text::borrow(name_of(m.as));
    push(m.during.from, change_kind::joined, m.body.as_text(), name, m.party, title, m.cites);
    push(m.during.until, change_kind::left, m.body.as_text(), name, m.party, title, m.cites);
  }
  /// By latest possible day, then as found: a merge sort, since the standard's stable sort is not
  /// for constant expressions.
  constexpr void sort() {
    for (std::size_t width = 1; width < found_.size(); width *= 2) {
      row_list<tie_event> merged;
      for (std::size_t from = 0; from < found_.size(); from += 2 * width) {
        std::size_t i = from, j = from + width < found_.size() ? from + width : found_.size();
        const std::size_t i_end = j;
        const std::size_t j_end =
            from + 2 * width < found_.size() ? from + 2 * width : found_.size();
        while (i != i_end || j != j_end) {
          const bool second =
              i == i_end || (j != j_end && found_[j].when.latest() < found_[i].when.latest());
          merged.push_back(std::move(found_[second ? j++ : i++]));
        }
      }
      found_ = std::move(merged);
    }
  }

  const facts& all_;
  party_code a_, b_;
  row_list<tie_event> found_;
};

}  // namespace detail

/// Every dated change in what ties two parties, directly and in each other's bodies and frameworks,
/// by the latest possible day of each. Empty if the world lacks one of them, which it says.
[[nodiscard]] constexpr answer_rows<tie_event> history(const world& w, party_ref a, party_ref b) {
  const snapshot some_day = w.on(date::dawn());
  const party_id one = some_day.find_party(a);
  const party_id other = some_day.find_party(b);
  answer_rows<tie_event> made{detail::ask(some_day, question_kind::history, a, b)};
  made.why = detail::unknown_parties(some_day, {a, b});
  if (!made.why.empty()) return made;
  static_cast<row_list<tie_event>&>(made) =
      detail::history_builder{w.all_facts(), some_day.record(one).code, some_day.record(other).code}
          .run();
  return made;
}

/// What changed after @p from, up to and with @p until.
[[nodiscard]] constexpr answer_rows<tie_event> history(const world& w, party_ref a, party_ref b,
                                                       date from, date until) {
  answer_rows<tie_event> all = history(w, a, b), within{all.asked};
  within.asked.day = from;
  within.asked.until = until;
  within.why = std::move(all.why);
  for (auto& event : all)
    if (from < event.when.latest() && event.when.latest() <= until) within.push_back(event);
  return within;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_HISTORY_HPP
