// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_FRAMEWORKS_HPP
#define ENTENTE_QUERY_FRAMEWORKS_HPP

#include <entente/query/roles.hpp>

#include <cstddef>

namespace entente::inline v0 {

/// A framework of a body, and what each of two parties is in it.
struct framework_row {
  party_finding framework;
  truth first, second;
  /// Their titles there, or the words of their roles; empty where they have none.
  text first_as, second_as;
  friend constexpr bool operator==(const framework_row&, const framework_row&) = default;
};

/// The frameworks through which two parties work with a body.
struct framework_comparison {
  party_code body, first, second;
  date day;
  /// Those in which at least one of them certainly or possibly has a role; the body itself first.
  row_list<framework_row> rows;
  row_list<reason> why;

  /// How many certainly have both of them.
  [[nodiscard]] constexpr std::size_t shared() const {
    std::size_t both = 0;
    for (const auto& row : rows) both += (row.first && row.second).is_yes() ? 1U : 0U;
    return both;
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend bool operator==(const framework_comparison&, const framework_comparison&) = default;
};

/// Through which frameworks of a body each of two parties works with it today.
[[nodiscard]] constexpr framework_comparison compare_frameworks(const snapshot& now, party_ref body,
                                                                party_ref first, party_ref second) {
  framework_comparison made;
  made.day = now.day();
  for (const party_ref asked : {body, first, second})
    if (!now.find_party(asked).is_valid()) made.why.push_back(detail::no_such_party(asked));
  if (!made.why.empty()) return made;
  const party_id in = now.find_party(body), one = now.find_party(first),
                 other = now.find_party(second);
  made.body = now.record(in).code;
  made.first = now.record(one).code;
  made.second = now.record(other).code;
  const auto add = [&](party_id framework) {
    framework_row row{detail::finding_of(now, framework), truth::no, truth::no, {}, {}};
    const auto hold = [&](party_id party, truth& holds, text& as) {
      for (const std::uint32_t number : now.memberships_of(party)) {
        const membership_record& m = now.all_facts().memberships[number];
        const truth today = m.during.contains(now.day());
        if (!(m.body == row.framework.code) || today.is_no()) continue;
        if ((holds || today) == holds) continue;
        holds = holds || today;
        as = m.title;
        if (as.empty()) as = text::borrow(name_of(m.as));
        made.why.push_back(detail::reason_of(now, m, today));
      }
    };
    hold(one, row.first, row.first_as);
    hold(other, row.second, row.second_as);
    if (!row.first.is_no() || !row.second.is_no())
      made.rows.push_back(static_cast<framework_row&&>(row));
  };
  add(in);
  for (const std::uint32_t number : now.frameworks_of(in)) add(party_id{std::size_t{number}});
  if (!now.is_covered()) made.why.push_back(detail::not_covered(now));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_FRAMEWORKS_HPP
