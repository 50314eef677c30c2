// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_RIGHTS_HPP
#define ENTENTE_QUERY_RIGHTS_HPP

#include <entente/model/role_right.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/roles.hpp>

#include <span>

namespace entente::inline v0 {

/// A right that a party certainly or possibly has today, by which role in which body.
struct right_finding {
  text right;
  role_finding by;
  provenance cites;
  friend constexpr bool operator==(const right_finding&, const right_finding&) = default;
};

/// The rights that @p party has by its roles today, in the order of its roles and of @p table;
/// where @p wanted names any, only those. A party that the world does not have, or a right that the
/// table does not, is named in the reasons.
/// @cost roles of the party x rights of the table
[[nodiscard]] constexpr answer_rows<right_finding> rights(
    const snapshot& now, party_ref party, std::span<const role_right> table,
    std::initializer_list<std::string_view> wanted = {}) {
  answer_rows<right_finding> found{detail::ask(now, question_kind::rights, party)};
  const role_list all = roles(now, party);
  detail::add_open(found.why, all.reasons());
  for (const std::string_view name : wanted) {
    detail::add_word(found.asked.what, name);
    bool is_known = false;
    for (const auto& one : table) is_known = is_known || detail::same_words(name, one.right);
    if (!is_known) found.why.push_back(detail::no_such_word("right", text{name}));
  }
  for (const auto& held : all)
    for (const auto& one : table) {
      if (one.as != held.as || !detail::same_words(one.body, held.code.view())) continue;
      bool is_wanted = wanted.size() == 0;
      for (const std::string_view name : wanted)
        is_wanted = is_wanted || detail::same_words(name, one.right);
      if (is_wanted) found.push_back({text{one.right}, held, {text{one.source}, one.standing, {}}});
    }
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_RIGHTS_HPP
