// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_BLOCKERS_HPP
#define ENTENTE_QUERY_BLOCKERS_HPP

#include <entente/model/treaty_terms.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/roles.hpp>
#include <entente/query/several.hpp>

#include <string_view>

namespace entente::inline v0 {

/// What a party said by a day.
struct position_finding {
  position_code code;
  party_code holder;
  text holder_name;
  stance takes = stance::undecided;
  text subject;
  partial_date on;
  /// Whether it was said by the day.
  truth by_then;
  text says;
  provenance cites;
  friend constexpr bool operator==(const position_finding&, const position_finding&) = default;
};

namespace detail {
[[nodiscard]] constexpr position_finding finding_of(const snapshot& now, const position_record& p) {
  return {p.code,
          p.holder,
          now.record(now.find_party(p.holder)).name,
          p.takes,
          p.subject,
          p.on,
          has_happened(p.on, now.day()),
          p.says,
          p.cites};
}

/// What @p wanted picks of what was said by today, certainly or possibly, in the order of the
/// facts.
template <class Wanted>
[[nodiscard]] constexpr row_list<position_finding> positions_where(const snapshot& now,
                                                                   const Wanted& wanted) {
  row_list<position_finding> found;
  for (const auto& p : now.all_facts().positions) {
    if (!wanted(p)) continue;
    position_finding one = finding_of(now, p);
    if (!one.by_then.is_no()) found.push_back(std::move(one));
  }
  return found;
}

/// The same as an answer: with what was asked, and why there is nothing.
template <class Wanted>
[[nodiscard]] constexpr answer_rows<position_finding> positions_asked_for(const snapshot& now,
                                                                          question_kind kind,
                                                                          std::string_view what,
                                                                          const Wanted& wanted) {
  answer_rows<position_finding> found = positions_where(now, wanted);
  found.asked = ask(now, kind, party_id{});
  found.asked.what = text{what};
  if (!now.is_covered()) found.why.push_back(not_covered(now));
  if (what.empty())
    found.why.push_back(no_such_word("subject", {}));
  else if (found.empty() && now.is_covered())
    found.why.push_back(nothing_on_record(
        joined_text({"position ", kind == question_kind::positions_on ? "on" : "with the stance",
                     " \"", what, "\" by the day"})));
  return found;
}

[[nodiscard]] constexpr bool is_consensus(const term_code& condition) {
  return same_words(condition.view(), all_members_agree.code().view());
}
/// Whether a position on the subject is on record, of whatever day.
[[nodiscard]] constexpr bool is_spoken_of(const snapshot& now, std::string_view subject) {
  for (const auto& p : now.all_facts().positions)
    if (same_words(p.subject.view(), subject)) return true;
  return false;
}
/// Whether a rule gives way where all members agree.
[[nodiscard]] constexpr bool asks_all_members(const list<term_code>& exceptions) {
  for (const auto& condition : exceptions)
    if (is_consensus(condition)) return true;
  return false;
}
}  // namespace detail

/// What parties had said by today, in the order of the facts: of a subject, or with a stance. Where
/// there is nothing, the reasons say why.
[[nodiscard]] constexpr answer_rows<position_finding> positions_on(const snapshot& now,
                                                                   std::string_view subject) {
  return detail::positions_asked_for(
      now, question_kind::positions_on, subject,
      [&](const position_record& p) { return detail::same_words(p.subject.view(), subject); });
}
[[nodiscard]] constexpr answer_rows<position_finding> positions_taken(const snapshot& now,
                                                                      stance takes) {
  return detail::positions_asked_for(now, question_kind::positions_taken, name_of(takes),
                                     [&](const position_record& p) { return p.takes == takes; });
}

/// The members of a body whose opposition on record stops it, because all have to agree.
struct blocker_list {
  party_code body;
  text body_name;
  text subject;
  date day;
  /// Whether all members have to agree: unknown where no rule of the body on record says so.
  truth needs_all;
  /// The constraint that says so; empty where only the body's own word for how it decides does.
  constraint_code rule;
  text rule_name;
  /// The body's own word, `decides_by<...>`: "consensus".
  text decides_by;
  /// The source of the constraint, or of the body.
  provenance rule_cites;
  /// Members whose last word on the subject is against it, and those of which that is possible.
  row_list<position_finding> certain;
  row_list<position_finding> possible;
  /// The last words of other members on it.
  row_list<position_finding> other_members;
  row_list<reason> why;

  /// Whether somebody blocks it. Silence is not consent: nobody on record against it leaves it
  /// unknown.
  [[nodiscard]] constexpr truth is_blocked() const noexcept {
    return needs_all && (certain.empty() ? truth::unknown : truth::yes);
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const blocker_list&, const blocker_list&) = default;
};

namespace detail {

/// Whether something said may be the last word of its holder: unless another was certainly said
/// later. Of two on one day, or one within the month of the other, each may be.
[[nodiscard]] constexpr bool may_be_last(const position_finding& one,
                                         const row_list<position_finding>& said) {
  for (const auto& later : said)
    if (later.holder == one.holder && later.by_then.is_yes() &&
        later.on.earliest() > one.on.latest())
      return false;
  return true;
}

/// The words of one party that may be its last.
struct last_words {
  /// The latest of those said for certain: of one day, the one against it, then by its code.
  const position_finding* certain = nullptr;
  bool may_oppose = false;
  bool may_differ = false;

  constexpr last_words(const row_list<position_finding>& said, const party_code& holder) {
    for (const auto& p : said) {
      if (!(p.holder == holder) || !may_be_last(p, said)) continue;
      (p.takes == stance::opposes ? may_oppose : may_differ) = true;
      if (p.by_then.is_yes() && (certain == nullptr || is_before(*certain, p))) certain = &p;
    }
    if (certain == nullptr) may_differ = true;
  }
  /// Whether the last word is against it: unknown where it is not known which one is the last.
  [[nodiscard]] constexpr truth opposes() const noexcept {
    if (!may_oppose) return truth::no;
    return may_differ ? truth::unknown : truth::yes;
  }

 private:
  [[nodiscard]] static constexpr bool is_before(const position_finding& one,
                                                const position_finding& other) {
    if (one.on.earliest() != other.on.earliest()) return one.on.earliest() < other.on.earliest();
    if (one.takes != other.takes) return other.takes == stance::opposes;
    return one.code.view() < other.code.view();
  }
};

[[nodiscard]] constexpr reason last_word_not_known(const snapshot& now, party_id holder,
                                                   std::string_view subject) {
  reason why;
  why.on = ground::nothing_asked;
  name_parties(why, now, holder, {});
  why.words =
      joined_text({"which word of ", why.subject_name, " on \"", subject, "\" is its last"});
  return why;
}

/// The constraint of a body that says that all members have to agree, on whatever day, and whether
/// it does today: of several, one that holds today.
[[nodiscard]] constexpr const constraint_record* rule_of_consensus(const snapshot& now,
                                                                   const party_record& body,
                                                                   truth& holds) {
  const constraint_record* found = nullptr;
  for (const auto& rule : now.all_facts().constraints) {
    if (rule.kind != rule_kind::decision_rule || !is_listed(body.bound_by, rule.code)) continue;
    if (!asks_all_members(rule.exceptions)) continue;
    const truth today = rule.during.contains(now.day());
    if (found != nullptr && (holds || today) == holds) continue;
    holds = found == nullptr ? today : holds || today;
    found = &rule;
  }
  return found;
}
/// Whether the words for how a body decides speak of consensus, at the least among other things.
[[nodiscard]] constexpr truth mentions_consensus(const text& decides_by) {
  const bool speaks = mentions(decides_by, "consensus") || mentions(decides_by, "unanimity");
  return speaks ? truth::yes : truth::unknown;
}
/// Whether the words for how a body decides say that all members have to agree. Of words that say
/// more than that ("unanimity in foreign policy") and of other words it is not known.
[[nodiscard]] constexpr truth says_consensus(const text& decides_by) {
  for (const std::string_view word : {"consensus", "unanimity"})
    if (decides_by.view().size() == word.size() && mentions(decides_by, word)) return truth::yes;
  return truth::unknown;
}
}  // namespace detail

/// Who of the members of @p body today had said by today that it is against @p subject, in the
/// words by which positions call it, where a rule of the body says that all have to agree: a
/// decision rule that binds it with the exception `all_members_agree`, or, where it has none, its
/// own word for how it decides, `decides_by<"consensus">` or `"unanimity"`. A later word of the
/// same member takes an earlier one back; where it is not known which one is later, as of two of
/// one day or of one month, the member is only possibly against it, whatever the order of the
/// facts.
[[nodiscard]] constexpr blocker_list blockers(const snapshot& now, party_ref body,
                                              std::string_view subject) {
  blocker_list made;
  made.subject = text{subject};
  made.day = now.day();
  const party_id id = now.find_party(body);
  if (!id.is_valid()) {
    made.body_name = text{body.name()};
    made.why.push_back(detail::no_such_party(body));
    return made;
  }
  const party_record& record = now.record(id);
  made.body = record.code;
  made.body_name = record.name;
  made.decides_by = record.decides_by;
  made.rule_cites = record.cites;
  truth holds;
  // A constraint has dates, which the body's own word has not: where there is one, it decides.
  if (const auto* const rule = detail::rule_of_consensus(now, record, holds); rule == nullptr) {
    made.needs_all = detail::says_consensus(record.decides_by);
  } else if (!holds.is_no()) {
    made.needs_all = holds;
    made.rule = rule->code;
    made.rule_name = rule->name;
    made.rule_cites = rule->cites;
  }
  if (!detail::is_spoken_of(now, subject))
    made.why.push_back(detail::no_such_word("subject of a position", text{subject}));
  const row_list<position_finding> said = positions_on(now, subject);
  const party_list in = members(now, id);
  const auto add = [&](const party_finding& member, bool surely_in) {
    const detail::last_words last{said, member.code};
    if (last.opposes()) {
      (surely_in ? made.certain : made.possible).push_back(*last.certain);
    } else if (last.may_oppose) {
      for (const auto& p : said)
        if (p.holder == member.code && p.takes == stance::opposes && detail::may_be_last(p, said))
          made.possible.push_back(p);
      if (last.certain != nullptr && last.may_differ)
        made.why.push_back(detail::last_word_not_known(now, member.party, subject));
    } else if (last.certain != nullptr) {
      made.other_members.push_back(*last.certain);
    }
  };
  for (const auto& member : in) add(member, true);
  for (const auto& member : in.possible()) add(member, false);
  if (!now.is_covered()) made.why.push_back(detail::not_covered(now));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_BLOCKERS_HPP
