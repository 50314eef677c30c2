// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_DUTY_PRIORITY_HPP
#define ENTENTE_QUERY_DUTY_PRIORITY_HPP

#include <entente/query/casus_resolver.hpp>

namespace entente::inline v0 {

/// What may decide between two agreements. Which count, and in which order, is the caller's.
enum class priority_ground : std::uint8_t {
  over_all,        // an agreement that prevails over all others
  named_priority,  // one says that it yields to, or leaves untouched, the other
  later,           // the later of two between the same parties
  special          // the one that names an adversary, place or conflict over the general one
};
[[nodiscard]] constexpr std::array<named<priority_ground>, 4> words_of(priority_ground) noexcept {
  return {{{priority_ground::over_all, "over_all"},
           {priority_ground::named_priority, "named_priority"},
           {priority_ground::later, "later"},
           {priority_ground::special, "special"}}};
}
/// For `over_all`, only `prevails` is named; for `named_priority`, both are; for the others, none.
struct priority_rule {
  priority_ground on = priority_ground::named_priority;
  agreement_code prevails{};
  agreement_code yields{};
  text label{};
};

namespace detail {

/// Whether the clause names an adversary, place or conflict.
[[nodiscard]] constexpr bool is_special(const casus_clause& clause) {
  for (const casus_test& t : clause.tests)
    if (t.group == test_group::area || !t.arguments.empty()) return true;
  return false;
}

/// Whether a rule lets the first of two clauses prevail, or the second, or is silent.
[[nodiscard]] constexpr truth prevails(const priority_rule& rule, const facts& all,
                                       const casus_clause& first, const casus_clause& second) {
  const agreement_record& a = all.agreements[first.agreement.index()];
  const agreement_record& b = all.agreements[second.agreement.index()];
  if (&a == &b && rule.on != priority_ground::special) return truth::unknown;
  switch (rule.on) {
    case priority_ground::over_all:
      if (a.code == rule.prevails) return truth::yes;
      return b.code == rule.prevails ? truth::no : truth::unknown;
    case priority_ground::named_priority:
      if (a.code == rule.prevails && b.code == rule.yields) return truth::yes;
      return b.code == rule.prevails && a.code == rule.yields ? truth::no : truth::unknown;
    case priority_ground::later: {
      const auto all_in = [](const agreement_record& one, const agreement_record& other) {
        for (const party_spell& p : one.parties)
          if (!is_party(other, p.party)) return false;
        return true;
      };
      if (!all_in(a, b) || !all_in(b, a)) return truth::unknown;
      if (a.signed_on.latest() < b.signed_on.earliest()) return truth::no;
      return b.signed_on.latest() < a.signed_on.earliest() ? truth::yes : truth::unknown;
    }
    case priority_ground::special: {
      const bool one = is_special(first), other = is_special(second);
      return one == other ? truth::unknown : truth{one};
    }
  }
  return truth::unknown;
}

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_DUTY_PRIORITY_HPP
