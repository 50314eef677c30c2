// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CLAIMS_HPP
#define ENTENTE_QUERY_CLAIMS_HPP

#include <entente/core/row_list.hpp>
#include <entente/model/claims.hpp>
#include <entente/model/rules.hpp>
#include <entente/query/answer.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/world/party_name.hpp>

#include <span>
#include <string_view>

namespace entente::inline v0 {

// Questions about claims. Whose claims they are is the caller's choice: every question takes them
// as a span, and answers with the rows that it rests on. What no row says is not known.

/// What was found of which it is certain that it had come by the day asked for, and what may have:
/// its date is not known enough.
template <class Row>
struct findings {
  row_list<Row> certain, possible;
  /// Why they are none, or not all, where a world is asked: a name that it does not have, a day
  /// that its facts do not cover.
  row_list<reason> why = {};
  question asked = detail::not_asked();
  friend constexpr bool operator==(const findings&, const findings&) = default;
};

namespace detail {
template <class Row, class When>
[[nodiscard]] constexpr findings<Row> sorted_by_day(std::span<const Row> all, const When& when) {
  findings<Row> found;
  for (const Row& row : all) {
    const truth meant = when(row);
    if (!meant.is_no()) (meant ? found.certain : found.possible).push_back(row);
  }
  return found;
}
template <class Row, class Wanted>
[[nodiscard]] constexpr row_list<Row> those(std::span<const Row> all, const Wanted& wanted) {
  row_list<Row> found;
  for (const Row& row : all)
    if (wanted(row)) found.push_back(row);
  return found;
}
/// What claims say, and what was asked; where none says anything, it is not known.
template <class Row>
[[nodiscard]] constexpr answer_rows<Row> claimed(row_list<Row> rows, question_kind kind,
                                                 std::string_view subject, std::string_view object,
                                                 std::string_view what) {
  answer_rows<Row> found{std::move(rows)};
  found.asked = {kind, duty::defence, text{subject}, text{object}, date::never(), text{what}};
  if (!found.empty()) return found;
  found.why.push_back(nothing_on_record("claim of it"));
  found.why.back().says = truth::unknown;
  return found;
}
template <class Codes>
[[nodiscard]] constexpr bool has_code(const Codes& codes, std::string_view name) {
  for (const auto& code : codes)
    if (code.view() == name) return true;
  return false;
}
}  // namespace detail

/// What each of two sides gains from a domain or a step.
struct mutual_benefit {
  benefit_from from = benefit_from::domain;
  text of;
  party_code first, second;
  row_list<benefit_record> first_gains, second_gains;
  /// No if the claims name a gain of one side and none of the other; unknown if they name none.
  truth holds;
  friend constexpr bool operator==(const mutual_benefit&, const mutual_benefit&) = default;
};

/// Whether both sides gain from a domain or a step, by these claims.
[[nodiscard]] constexpr mutual_benefit mutual(std::span<const benefit_record> claims,
                                              benefit_from from, std::string_view of,
                                              party_name first, party_name second) {
  mutual_benefit made;
  made.from = from;
  made.of = text{of};
  const auto gains_of = [&](party_name side, party_code& code) {
    auto found = detail::those(claims, [&](const benefit_record& b) {
      return b.from == from && b.of.view() == of && side.is(b.side);
    });
    if (const auto named = party_code::parse(side.name())) code = *named;
    return found;
  };
  made.first_gains = gains_of(first, made.first);
  made.second_gains = gains_of(second, made.second);
  if (!made.first_gains.empty() || !made.second_gains.empty())
    made.holds = truth{!made.first_gains.empty() && !made.second_gains.empty()};
  return made;
}

/// What is said to have caused @p effect: its words, or the code of a fact in which it shows.
[[nodiscard]] constexpr answer_rows<cause_record> causes_of(std::span<const cause_record> claims,
                                                            std::string_view effect) {
  return detail::claimed(detail::those(claims,
                                       [&](const cause_record& c) {
                                         return c.effect.view() == effect ||
                                                detail::has_code(c.shows_in, effect);
                                       }),
                         question_kind::causes, {}, {}, effect);
}
/// Whether somebody had disputed the claim by @p day; unknown if no dispute is on record.
[[nodiscard]] constexpr truth is_disputed(const cause_record& claim, date day = date::never()) {
  if (claim.disputed_by.empty() || day < claim.disputed_on.earliest()) return truth::unknown;
  return detail::has_happened(claim.disputed_on, day);
}
/// What @p claimant says caused what; what it disputes.
[[nodiscard]] constexpr answer_rows<cause_record> claimed_by(std::span<const cause_record> claims,
                                                             std::string_view claimant) {
  return detail::claimed(
      detail::those(
          claims, [&](const cause_record& c) { return detail::has_code(c.claimed_by, claimant); }),
      question_kind::causes_claimed, claimant, {}, {});
}
[[nodiscard]] constexpr answer_rows<cause_record> disputed_by(std::span<const cause_record> claims,
                                                              std::string_view claimant) {
  return detail::claimed(
      detail::those(
          claims, [&](const cause_record& c) { return detail::has_code(c.disputed_by, claimant); }),
      question_kind::causes_disputed, claimant, {}, {});
}

/// An attribute that two parties have.
struct shared_attribute {
  attribute_record first, second;

  /// Whether both had it on a day; unknown where it is not on record since when one has it.
  [[nodiscard]] constexpr truth holds(date day) const {
    return detail::has_happened(first.since, day) && detail::has_happened(second.since, day);
  }
  friend constexpr bool operator==(const shared_attribute&, const shared_attribute&) = default;
};

/// The attributes that both have, in the order of the claims.
[[nodiscard]] constexpr answer_rows<shared_attribute> shared_attributes(
    std::span<const attribute_record> claims, party_name first, party_name second) {
  row_list<shared_attribute> found;
  for (const auto& one : claims) {
    if (!first.is(one.holder)) continue;
    for (const auto& other : claims)
      if (second.is(other.holder) && one.attribute == other.attribute)
        found.push_back({one, other});
  }
  return detail::claimed(std::move(found), question_kind::shared_attributes, first.name(),
                         second.name(), {});
}

/// The goals of two documents, side by side.
struct goal_overlap {
  struct pair {
    goal_record first, second;
    friend constexpr bool operator==(const pair&, const pair&) = default;
  };
  row_list<pair> both;
  row_list<goal_record> only_first, only_second;
  /// No if the claims have no goal of one of the documents: then nothing is said of an overlap.
  bool has_both_documents = false;
  question asked = detail::not_asked();
  friend constexpr bool operator==(const goal_overlap&, const goal_overlap&) = default;
};

/// Which goals two documents share: those with equal keys.
[[nodiscard]] constexpr goal_overlap overlap(std::span<const goal_record> claims,
                                             std::string_view first, std::string_view second) {
  const auto goals_of = [&](std::string_view document) {
    return detail::those(claims,
                         [&](const goal_record& g) { return g.document.view() == document; });
  };
  const row_list<goal_record> one = goals_of(first), other = goals_of(second);
  const auto has_key = [](const row_list<goal_record>& goals, const goal_code& key) {
    for (const auto& g : goals)
      if (g.key == key) return true;
    return false;
  };
  goal_overlap made;
  made.asked = {question_kind::goals, duty::defence, text{first}, text{second}, date::never()};
  made.has_both_documents = !one.empty() && !other.empty();
  for (const auto& g : one) {
    for (const auto& h : other)
      if (g.key == h.key) made.both.push_back({g, h});
    if (!has_key(other, g.key)) made.only_first.push_back(g);
  }
  for (const auto& h : other)
    if (!has_key(one, h.key)) made.only_second.push_back(h);
  return made;
}

/// What @p contributor had given @p recipient by @p until.
[[nodiscard]] constexpr findings<contribution_record> contributions_of(
    std::span<const contribution_record> claims, party_name contributor, party_name recipient,
    date until = date::never()) {
  auto found = detail::sorted_by_day(claims, [&](const contribution_record& c) {
    return truth{contributor.is(c.contributor) && recipient.is(c.recipient)} &&
           detail::has_happened(c.on, until);
  });
  found.asked = {question_kind::contributions, duty::defence, text{contributor.name()},
                 text{recipient.name()}, until};
  return found;
}
/// Who gave something towards a goal, each once.
[[nodiscard]] constexpr row_list<party_code> contributors(
    std::span<const contribution_record> claims, std::string_view goal) {
  row_list<party_code> found;
  for (const auto& c : claims)
    if (c.goal.view() == goal) detail::add_once(found, c.contributor);
  return found;
}
/// What @p contributor gave towards a goal in a kind that nobody else gave: what the goal would
/// lack without it, by these claims.
[[nodiscard]] constexpr row_list<contribution_record> only_from(
    std::span<const contribution_record> claims, std::string_view goal, party_name contributor) {
  return detail::those(claims, [&](const contribution_record& c) {
    if (c.goal.view() != goal || !contributor.is(c.contributor)) return false;
    for (const auto& other : claims)
      if (other.goal == c.goal && other.kind == c.kind && !contributor.is(other.contributor))
        return false;
    return true;
  });
}

/// Who had said what by @p until of the tie of two parties, in whatever order they are named.
[[nodiscard]] constexpr findings<interest_record> interests_in(
    std::span<const interest_record> claims, party_name first, party_name second,
    date until = date::never()) {
  auto found = detail::sorted_by_day(claims, [&](const interest_record& i) {
    return truth{(first.is(i.first) && second.is(i.second)) ||
                 (first.is(i.second) && second.is(i.first))} &&
           detail::has_happened(i.on, until);
  });
  found.asked = {question_kind::interests, duty::defence, text{first.name()}, text{second.name()},
                 until};
  return found;
}
/// Those who had taken a stance on the tie by @p until, each once: those who take
/// `interest_stance::sponsors` are its sponsors.
[[nodiscard]] constexpr findings<party_code> who_takes(std::span<const interest_record> claims,
                                                       interest_stance stance, party_name first,
                                                       party_name second,
                                                       date until = date::never()) {
  const findings<interest_record> said = interests_in(claims, first, second, until);
  findings<party_code> found;
  found.asked = said.asked;
  for (const auto& i : said.certain)
    if (i.takes == stance) detail::add_once(found.certain, i.holder);
  for (const auto& i : said.possible)
    if (i.takes == stance && !detail::has_code(found.certain, i.holder.view()))
      detail::add_once(found.possible, i.holder);
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_CLAIMS_HPP
