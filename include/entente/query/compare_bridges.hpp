// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_COMPARE_BRIDGES_HPP
#define ENTENTE_QUERY_COMPARE_BRIDGES_HPP

#include <entente/query/bridges.hpp>
#include <entente/query/compare.hpp>

#include <utility>

namespace entente::inline v0 {

/// Which bridges are to be compared: whom they are to reach, and what makes a forum one.
struct bridges_to {
  several<party_tag> targets;
  bridge_criteria criteria{};
};

namespace detail {

[[nodiscard]] constexpr text words_of(const bridges_to& asked) {
  text names;
  for (std::size_t i = 0; i != asked.targets.size(); ++i) add_word(names, asked.targets[i].name());
  return joined_text({names, "; ", words_of(asked.criteria)});
}

/// The bridges of one snapshot: a row for each forum and each target that it reaches.
[[nodiscard]] constexpr row_list<compared> bridge_rows(const snapshot& now, party_name party,
                                                       const bridge_answer& found) {
  row_list<compared> rows;
  const party_id self = now.find_party(party);
  for (const auto* const forums : {&found.forums, &found.possible})
    for (const forum_finding& f : *forums)
      for (const auto* const reached : {&f.reached, &f.possibly_reached})
        for (const party_finding& target : *reached) {
          compared row;
          row.kind = compared_kind::bridge;
          row.what = f.forum.code.as_text();
          row.first = f.meets;
          if (reached == &f.possibly_reached) row.first = row.first && truth::unknown;
          row.why.on = ground::role;
          row.why.says = row.first;
          name_parties(row.why, now, self, target.party);
          row.why.instrument = row.what;
          row.why.instrument_name = f.forum.name;
          row.why.cites = f.cites;
          rows.push_back(std::move(row));
        }
  return rows;
}

}  // namespace detail

/// The same as without @p asked, and in the same table the bridges of the party: each forum with
/// each target that it connects the party with, by the criteria.
/// @cost that of both questions
[[nodiscard]] constexpr comparison compare(const snapshot& first, const snapshot& second,
                                           party_name party, const bridges_to& asked) {
  comparison made = compare(first, second, party);
  made.bridges = detail::words_of(asked);
  const bridge_answer before = bridges(first, party, asked.targets, asked.criteria);
  const bridge_answer after = bridges(second, party, asked.targets, asked.criteria);
  detail::add_rows(made, compared_kind::bridge, detail::bridge_rows(first, party, before),
                   detail::bridge_rows(second, party, after), first, second);
  // What one of the two worlds does not have has no bridges there; what neither has is an error.
  for (const text& name : before.not_known) {
    bool is_new = !(name == made.party);
    bool in_neither = false;
    for (const text& other : after.not_known) in_neither = in_neither || other == name;
    for (const reason& why : made.why) is_new = is_new && !(why.subject == name);
    if (is_new && in_neither) made.why.push_back(detail::no_such_party(name.view()));
  }
  return made;
}
/// Two worlds on one day.
[[nodiscard]] constexpr comparison compare(const world& first, const world& second, date day,
                                           party_name party, const bridges_to& asked) {
  return compare(first.on(day), second.on(day), party, asked);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_COMPARE_BRIDGES_HPP
