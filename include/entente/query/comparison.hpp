// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_COMPARISON_HPP
#define ENTENTE_QUERY_COMPARISON_HPP

#include <entente/query/reason.hpp>
#include <entente/world/party_name.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente::inline v0 {

// What a party, or a pair of parties, has in one snapshot and in another: in the world as it is and
// without a state, without a treaty, with a draft agreement; or on two days, or under two readings.

/// What is compared.
enum class compared_kind : std::uint8_t {
  duty,       // that one owes another, by one article
  agreement,  // in force for the party, or between the two
  domain,     // of cooperation with another party
  form,       // of cooperation with another party
  role,       // in a body
  rule,       // that binds the party: a constitution, a law, a policy
  bridge      // a forum that connects the party with another, where criteria for one are given
};
[[nodiscard]] constexpr std::array<named<compared_kind>, 7> words_of(compared_kind) noexcept {
  return {{{compared_kind::duty, "duty"},
           {compared_kind::agreement, "agreement"},
           {compared_kind::domain, "domain"},
           {compared_kind::form, "form"},
           {compared_kind::role, "role"},
           {compared_kind::rule, "rule"},
           {compared_kind::bridge, "bridge"}}};
}

/// What becomes of it from the first snapshot to the second. It is less or more sure where one of
/// them leaves it open.
enum class outcome_of_change : std::uint8_t { kept, lost, gained, less_sure, more_sure };
[[nodiscard]] constexpr std::array<named<outcome_of_change>, 5> words_of(
    outcome_of_change) noexcept {
  return {{{outcome_of_change::kept, "kept"},
           {outcome_of_change::lost, "lost"},
           {outcome_of_change::gained, "gained"},
           {outcome_of_change::less_sure, "less_sure"},
           {outcome_of_change::more_sure, "more_sure"}}};
}

/// One row of a comparison.
struct compared {
  compared_kind kind = compared_kind::duty;
  /// The fact, where it stands; of the first snapshot if it stands in both. Subject and object are
  /// bearer and beneficiary of a duty, the two parties of an agreement (no object if there are
  /// more), of a domain or of a form, the party and the body of a role, the holder of a rule, the
  /// two that a bridge connects.
  reason why;
  /// The word of the duty, the code of the agreement, domain, form, rule or forum, the title of
  /// the role.
  text what;
  truth first, second;

  [[nodiscard]] constexpr outcome_of_change becomes() const {
    if (first == second) return outcome_of_change::kept;
    if (first.is_yes() && second.is_no()) return outcome_of_change::lost;
    if (first.is_no() && second.is_yes()) return outcome_of_change::gained;
    return first.is_yes() || second.is_no() ? outcome_of_change::less_sure
                                            : outcome_of_change::more_sure;
  }
  friend constexpr bool operator==(const compared&, const compared&) = default;
};

/// Two snapshots side by side, for one party or for two.
struct comparison {
  /// Whom it is about; the second is empty where one party is.
  text party, party_called, other, other_called;
  date first_day, second_day;
  /// The readings of the two snapshots; empty for each article's default.
  text first_reading, second_reading;
  /// Whom bridges are to reach, and by which criteria, in words; empty where bridges are not asked.
  text bridges;
  /// Kind by kind; within a kind, in the order of the facts of the first snapshot, then of what the
  /// second alone has.
  row_list<compared> rows;
  /// The parties and agreements that one of the two worlds has and the other lacks: codes, parties
  /// first. None where both are of one world.
  row_list<text> only_in_first, only_in_second;
  /// Why there is no answer, or none that is complete.
  row_list<reason> why;

  /// The rows that end so, of one kind or of all.
  [[nodiscard]] constexpr row_list<compared> which(outcome_of_change end,
                                                   std::optional<compared_kind> kind = {}) const {
    row_list<compared> found;
    for (const auto& row : rows)
      if (row.becomes() == end && row.kind == kind.value_or(row.kind)) found.push_back(row);
    return found;
  }
  [[nodiscard]] constexpr row_list<compared> lost(std::optional<compared_kind> kind = {}) const {
    return which(outcome_of_change::lost, kind);
  }
  [[nodiscard]] constexpr row_list<compared> gained(std::optional<compared_kind> kind = {}) const {
    return which(outcome_of_change::gained, kind);
  }
  [[nodiscard]] constexpr row_list<compared> kept(std::optional<compared_kind> kind = {}) const {
    return which(outcome_of_change::kept, kind);
  }

  /// Who certainly owes whom a duty, in one of the two snapshots, by whichever article: codes, each
  /// once.
  struct two_sides {
    row_list<text> first, second;
    friend constexpr bool operator==(const two_sides&, const two_sides&) = default;
  };
  /// The bearers of a duty to @p beneficiary: "from {A} to none".
  [[nodiscard]] constexpr two_sides bearers(duty kind, party_name beneficiary) const {
    return sides(kind, beneficiary.name(), &reason::object, &reason::subject);
  }
  [[nodiscard]] constexpr two_sides beneficiaries(duty kind, party_name bearer) const {
    return sides(kind, bearer.name(), &reason::subject, &reason::object);
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const comparison&, const comparison&) = default;

 private:
  [[nodiscard]] constexpr two_sides sides(duty kind, std::string_view fixed,
                                          text reason::*fixed_side, text reason::*side) const {
    two_sides made;
    const auto add = [](row_list<text>& codes, const text& code) {
      for (const auto& known : codes)
        if (known == code) return;
      codes.push_back(code);
    };
    for (const auto& row : rows) {
      if (row.kind != compared_kind::duty || row.why.about != kind ||
          (row.why.*fixed_side).view() != fixed)
        continue;
      if (row.first) add(made.first, row.why.*side);
      if (row.second) add(made.second, row.why.*side);
    }
    return made;
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_COMPARISON_HPP
